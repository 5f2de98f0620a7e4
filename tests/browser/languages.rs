//! The language that the widget speaks: that of its page, of its element or of its reader; and that nothing stays in English.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

/// A page in a language, with this element in it.
fn page_in(lang: &str, element: &str) -> Visit {
    let html = format!(
        "<!doctype html><html{lang}><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Post</title>
        <link rel=icon href='data:,'><style>body {{ margin: 0 1em }} phone-compare {{ display: flow-root }}</style>
        <script type=module src='/phone-compare.js'></script><main>{element}</main>"
    );
    Visit::to("/post.html").page("/post.html", html)
}

const TWO: &str = "<phone-compare phones='xiaomi-12s,xiaomi-12s-pro' loading=eager></phone-compare>";

/// Those beside English.
pub const LANGUAGES: [&str; 12] = ["ar", "de", "es", "fr", "hi", "id", "it", "ja", "pl", "pt-BR", "tr", "zh-Hans"];

/// What the place of the widget is marked with: language, direction, and whether it is to be translated.
fn marks(page: &Page) -> serde_json::Value {
    page.js("const { lang, dir, translate } = deep('.pc').parentElement; return [lang, dir, translate];")
}

#[test]
fn it_speaks_the_language_of_its_page() {
    for (lang, battery, dir) in
        [(" lang=de-AT", "Akku", "ltr"), (" lang=ja", "バッテリー", "ltr"), (" lang=ar", "البطارية", "rtl")]
    {
        page_in(lang, TWO).run(|page| {
            page.wait_ready(1);
            let heads = page.texts("tr[data-spec=battery_mah] th");
            assert_eq!(heads, [battery]);
            let tag = lang.trim_start_matches(" lang=").split('-').next().unwrap_or_default();
            assert_eq!(marks(page), json!([tag, dir, true]), "its reader speaks English");
            assert!(!page.scrolls_sideways());
            assert!(page.warnings().is_empty() && page.errors().is_empty(), "{:?}", page.warnings());
        });
    }
    // Of a language that there is not, the reader's next best; and where the page does not say, the reader's.
    for lang in [" lang=sv", "", " lang=''"] {
        page_in(lang, TWO).run(|page| {
            page.wait_ready(1);
            assert_eq!(page.texts("tr[data-spec=battery_mah] th"), ["Battery"], "{lang}");
            assert_eq!(marks(page), json!(["en", "", false]), "{lang}");
        });
    }
}

/// What is wider than its cell, or reaches into the next one, and hints in fields that are cut off.
const OUTSIDE: &str =
    "return deepAll('.side-by-side tbody :is(th, td), .list :is(th, td):not(.reason)').flatMap((cell) => {
    const its = cell.getBoundingClientRect();
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text; (text = texts.nextNode());) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const is_outside = ({ left, right, width }) => width > 1 && (left < its.left - 1 || right > its.right + 1);
        const hidden = text.parentElement.closest('.hidden');
        if (!hidden && [...range.getClientRects()].some(is_outside)) found.push(text.data);
    }
    return found;
}).concat(deepAll('input[placeholder]').filter((field) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font;
    const { width } = pen.measureText(field.placeholder);
    return field.checkVisibility() && width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}).map(({ placeholder }) => placeholder));";

#[test]
fn what_it_says_stays_in_its_column() {
    let finder = "<phone-compare columns='battery-mah,storage-gb,ram-gb,year' loading=eager></phone-compare>";
    for lang in LANGUAGES {
        for element in [TWO.replace("></", " open=all-rows></"), finder.to_owned()] {
            page_in(&format!(" lang={lang}"), &element).run(|page| {
                for width in [320, 1280] {
                    page.resize(width, 900);
                    page.wait_ready(1);
                    page.settle();
                    assert_eq!(page.js(OUTSIDE), json!([]), "{lang}, {width}: {element}");
                    assert!(!page.scrolls_sideways(), "{lang}, {width}: {element}");
                    let scrolled =
                        page.js("return deepAll('.scroll').some((box) => box.scrollWidth > box.clientWidth);");
                    assert!(scrolled == false, "two phones fit: {lang}, {width}");
                }
            });
        }
    }
}

#[test]
fn another_language_redraws_it_as_it_was() {
    page_in(" lang=en", "<phone-compare loading=eager></phone-compare>").run(|page| {
        page.wait_ready(1);
        page.enter("Battery at least", "5000");
        page.js("pc.lang = 'pl';");
        page.wait_for("Polish", "deep('.pc').parentElement.lang == 'pl'");
        page.settle();
        assert_eq!(page.js("return pc.state.filters;"), json!({ "battery-mah": "5000.." }));
        assert!(page.chips()[0].contains("Bateria"), "{:?}", page.chips());
        page.js("pc.removeAttribute('lang');");
        page.wait_for("English", "deep('.pc').parentElement.lang == 'en'");
        page.settle();
        assert_eq!(page.chips(), ["Battery from 5,000 mAh"]);
    });
}

#[test]
fn words_typed_in_it_are_filters() {
    page_in(" lang=de", "<phone-compare loading=eager></phone-compare>").run(|page| {
        page.wait_ready(1);
        for (typed, filter) in
            [("6,3 Zoll", "Displaygröße"), ("5000 mAh", "Akku"), ("headphone jack", "Kopfhöreranschluss")]
        {
            let field = page.deep(".finder input[type=search]");
            field.clear();
            field.type_text(typed);
            page.settle();
            let suggested = page.texts(".finder .suggestions [role=option]");
            assert!(suggested.iter().any(|own| own.contains(filter)), "{typed}: {suggested:?}");
        }
    });
}

#[test]
fn a_language_that_does_not_come_leaves_it_in_english() {
    page_in(" lang=de", TWO).refuse("-lang-de.wasm").provokes_errors().run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts("tr[data-spec=battery_mah] th"), ["Battery"]);
        assert!(page.warnings().concat().contains("The language did not load"), "{:?}", page.warnings());
    });
}

/// A page in the pseudo-language that opens with this link.
fn in_pseudo(link: &str) -> Visit {
    let post = "<!doctype html><html lang=en-XA><meta charset=utf-8><title>Post</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script><phone-compare loading=eager></phone-compare>";
    Visit::to(format!("/post.html#pc=v1;{link}")).page("/post.html", post).needs(Ability::Protocol)
}

/// All words that are not of a message: letters outside of the brackets that each message has in the pseudo-language, but for
/// what is data.
const FOREIGN: &str = r#"
const data = '.value .text, .full, .phone-name, .names span, [data-phone] .name, .choice > span, option[value], .publisher, a[href^="http"], blockquote, q, .chip-name, textarea, mark, canvas, .alike strong, [translate=yes]';
const found = new Set();
// What is between names, and months, are `Intl`'s.
const names = /Markdown|HTML|CSV|JSON|(Xiaomi )?12S and 12S Pro|(Xiaomi )?12S( Pro)?|Google Pixel 8|nobody-here|(January|February|March|April|May|June|July|August|September|October|November|December) (\d+, )?\d{4}/g;
// Where names stand beside words, what has no capital is a word.
const sources = '.claimed-by, td, th, .report';
const isWord = (text, element) => (element.closest(sources) ? /(^|[^\p{L}\p{N}.])[a-z]{3,}(?![\p{L}\p{N}.])/u : /\p{L}{2}/u).test(text);
const words = (text) => {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter == '⟦') depth++;
    else if (letter == '⟧') depth--;
    else if (!depth) rest += letter;
  }
  return rest.replace(names, '');
};
const root = deep('.pc');
let depth = 0;
const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  let rest = '';
  for (const letter of node.data) {
    if (letter == '⟦') depth++;
    else if (letter == '⟧') depth--;
    else if (!depth) rest += letter;
  }
  rest = rest.replace(names, '');
  if (isWord(rest, node.parentElement) && !node.parentElement.closest(data)) found.add(`${node.parentElement.localName}.${node.parentElement.className}: ${rest.trim().slice(0, 60)}`);
}
for (const element of root.querySelectorAll('*')) for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt', 'aria-valuetext', 'data-label']) {
  const text = element.getAttribute(name);
  if (text && /\p{L}{2}/u.test(words(text))) found.add(`${element.localName}[${name}]: ${words(text).slice(0, 60)}`);
}
return [...found];
"#;

/// Nothing that is said in the pseudo-language is in plain English.
fn check(page: &Page, place: &str) {
    page.settle();
    let foreign = page.js(FOREIGN);
    assert_eq!(foreign, json!([]), "{place}");
}

#[test]
fn nothing_stays_in_english() {
    for link in [
        "battery-mah=4500..;matters=battery-mah,weight-g",
        "brand=xiaomi;unbeaten;matters=battery-mah,weight-g",
        "view=compare;phones=xiaomi-12s,xiaomi-12s-pro,google-pixel-8;open=all-rows,drawings,standing;ref=xiaomi-12s",
        "view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26",
        "view=card;phones=xiaomi-12s-pro",
        "view=timeline;phones=xiaomi-12s,xiaomi-12s-pro",
        "view=plot;x=weight-g;y=battery-mah;phones=xiaomi-12s",
        "phones=nobody-here;battery-mah=x;as-of=never;sort=nothing",
    ] {
        in_pseudo(link).run(|page| {
            page.wait_ready(1);
            page.wait_for("the pseudo-language", "deep('.pc').parentElement.lang == 'en-XA'");
            check(page, link);
        });
    }
}

/// Opens and checks the dialogs of a view, one for each kind of button and each row.
fn check_dialogs(page: &Page, place: &str) {
    let kinds = "
        const kind = (one) => [one.className, one.ariaLabel?.length > 0, one.closest('tr[data-spec]')?.dataset.spec].join(' ');
        const visible = (one) => one.checkVisibility() && !one.closest('dialog');
        const kinds = new Map(deepAll('[aria-haspopup=dialog], tr.phone .name button').filter(visible).map((one) => [kind(one), one]));";
    let count = page.js(&format!("{kinds} return kinds.size;")).as_u64().unwrap_or_default();
    assert!(count > 0, "{place} has no dialogs");
    for at in 0..count {
        let button = page.element(
            "a button that opens a dialog",
            &format!("{kinds} return [...kinds.values()][args[0]];"),
            json!([at]),
        );
        let name = button.label();
        button.js("it.click();");
        page.wait_for(
            "the dialog with its content",
            "deep('dialog[open] h2') && deep('dialog[open]').textContent.length > 40",
        );
        check(page, &format!("{place}: {name}"));
        page.close_dialog();
    }
}

#[test]
fn nothing_stays_in_english_in_dialogs() {
    for link in [
        "battery-mah=4500..;matters=battery-mah,weight-g",
        "view=compare;phones=xiaomi-12s,xiaomi-12s-pro,google-pixel-8;as-of=2022-07-01",
        "view=card;phones=xiaomi-12s-pro",
        "view=timeline;phones=xiaomi-12s,xiaomi-12s-pro",
    ] {
        in_pseudo(link).run(|page| {
            page.wait_for("the pseudo-language", "deep('.pc')?.parentElement.lang == 'en-XA'");
            page.wait_ready(1);
            check_dialogs(page, link);
        });
    }
}
