//! The page that writes snippets: what is chosen is seen in the preview and stands in the snippet, and the snippet works.

use crate::axe::judge;
use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const HOSTS: [&str; 6] = ["html", "iframe", "wordpress", "ghost", "hugo", "jekyll"];

const POLICY: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";

/// The builder, once it has written its first snippet.
fn open(visit: Visit, test: impl FnOnce(&Page)) {
    visit.run(|page| {
        written(page);
        test(page);
    });
}

fn written(page: &Page) {
    page.wait_ready(1);
    page.wait_for("a snippet", "document.querySelector('#out textarea')?.value");
}

/// The text of a snippet of the host that is chosen.
fn snippet(page: &Page, number: u32) -> String {
    page.settle();
    page.find(&format!("#snippet-{number}")).property("value").as_str().expect("text").to_owned()
}

fn choose(page: &Page, name: &str, value: &str) {
    page.js_with(
        "const control = document.querySelector(`[name='${args[0]}']`);
         control.value = args[1];
         control.dispatchEvent(new Event('input', { bubbles: true }));
         control.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([name, value]),
    );
    page.settle();
}

fn choose_host(page: &Page, host: &str) {
    page.click(&page.find(&format!("[name=for][value={host}]")));
    let marks = json!({
        "html": "<phone-compare", "iframe": "<iframe", "wordpress": "<!-- wp:phone-compare/comparison", "ghost": "<phone-compare",
        "hugo": "{{-", "jekyll": "{%-",
    });
    page.wait_for(
        "the snippet of that host",
        &format!("document.querySelector('#out textarea').value.includes({})", marks[host]),
    );
}

#[test]
fn what_is_chosen_is_seen_and_written() {
    let start = "/builder.html#phones=xiaomi-12s+xiaomi-12s-pro";
    open(Visit::to(start).header("Content-Security-Policy", POLICY), |page| {
        assert!(snippet(page, 0).contains("<phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\">\n<table>"));
        // With the keyboard alone.
        page.find("#add").js("it.focus();");
        page.find("#add").type_text("fairphone 5");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro", "Fairphone 5"]);
        assert_eq!(page.find("#adding").text(), "Fairphone 5 added.");
        page.find("#add").type_text("Foo 9");
        page.keys(&["Enter"]);
        assert_eq!(page.find("#adding").text(), "There is no phone called “Foo 9”.");
        page.find("#phones li:first-child button:last-child").js("it.focus();");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Fairphone 5"]);
        page.find("#as-of").js("it.focus();");
        page.find("#as-of").type_text("1 Sept 2023");
        page.keys(&["Enter"]);
        assert!(page.text_in("#preview", ".as-of, .compare").contains("1 September 2023"));
        page.find("summary").js("it.focus();");
        page.keys(&["Enter"]);
        for key in ["soc", "battery-mah"] {
            page.find(&format!("#rows [value={key}]")).js("it.focus();");
            page.keys(&[" "]);
        }
        assert_eq!(page.focused(), "Battery");
        assert_eq!(page.find("#rows-told").text(), "Rows: 2 chosen");
        choose(page, "theme", "dark");
        choose(page, "loading", "eager");
        assert_eq!(page.js("return getComputedStyle(pc).colorScheme;"), "dark");
        let element = "<phone-compare phones=\"xiaomi-12s-pro fairphone-5\" as-of=\"2023-09-01\" \
                       specs=\"soc battery-mah\" theme=\"dark\" loading=\"eager\">";
        assert!(snippet(page, 0).contains(element), "{}", snippet(page, 0));
        assert!(snippet(page, 0).contains("As known on 1 September 2023."), "{}", snippet(page, 0));

        // From the preview to the page.
        page.click(&page.deep(".toolbar input[type=checkbox], .compare input[type=checkbox]"));
        assert_eq!(page.find("[name=differences]").property("checked"), true);
        assert!(snippet(page, 0).contains(" differences theme=\"dark\""), "{}", snippet(page, 0));

        // A mistake in the form is shown at its field, and there is no snippet until it is corrected.
        page.find("#as-of").clear();
        page.find("#as-of").type_text("2023-02-31");
        page.keys(&["Enter"]);
        assert_eq!(page.find("#as-of").attribute("aria-invalid"), Some("true".to_owned()));
        assert!(page.find("#day").text().starts_with("“2023-02-31” is not a date."));
        page.wait_for("no snippet", "!document.querySelector('#out textarea')");
        assert!(page.find("#told").text().starts_with("There is no snippet yet."));
        choose(page, "id", "9 lives");
        assert_eq!(page.find("[name=id]").attribute("aria-invalid"), Some("true".to_owned()));
        choose(page, "id", "then");
        page.find("#as-of").clear();
        page.find("#as-of").type_text("September 2023");
        page.keys(&["Enter"]);
        written(page);
        assert!(snippet(page, 0).contains("id=\"then\"") && snippet(page, 0).contains("as-of=\"2023-09\""));

        // The looks, the buttons, and the space that the page reserves.
        page.click(&page.find("#accented"));
        choose(page, "accent", "#aa3300");
        choose(page, "font", "Georgia, serif");
        choose(page, "controls", "few");
        let style = snippet(page, 1);
        assert!(style.contains("--pc-accent: #aa3300;") && style.contains("--pc-font: Georgia, serif;"), "{style}");
        assert!(style.contains("display: flow-root;") && style.contains("min-height: "), "{style}");
        assert!(snippet(page, 0).contains(" controls=\"few\""), "{}", snippet(page, 0));
        assert_eq!(page.js("return getComputedStyle(pc).getPropertyValue('--pc-accent');"), "#aa3300");

        // The second phone moves up, and keeps the focus.
        page.find("#phones li:nth-child(2) .up").js("it.focus();");
        page.keys(&["Enter"]);
        page.wait_for("the other order", "pc.state.phones[0] == 'fairphone-5'");
        page.wait_for("the focus", "document.activeElement.ariaLabel == 'Remove Fairphone 5'");
        page.find("#phones li:nth-child(2) .up").js("it.click();");
        page.wait_for("the order of before", "pc.state.phones[0] == 'xiaomi-12s-pro'");

        // These files are on the computer of whoever writes.
        assert!(page.find("#where").text().starts_with("These files are on your own computer"));
        choose(page, "at", "http://example.org/pc");
        assert!(page.find("#where").text().contains("cannot load files from http"));
        choose(page, "at", "https://example.org/pc");
        assert!(page.find("#where").text().starts_with("Where you host"));
        assert!(snippet(page, 0).contains("src=\"https://example.org/pc/phone-compare.js\""));

        choose(page, "fallback", "sentence");
        assert!(!snippet(page, 0).contains("<table"), "{}", snippet(page, 0));
        choose_host(page, "hugo");
        let before = (page.path(), snippet(page, 0), snippet(page, 1));
        page.reload();
        written(page);
        page.wait_for("the same host", "document.querySelector('#snippet-1')");
        assert_eq!((page.path(), snippet(page, 0), snippet(page, 1)), before);
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Fairphone 5"]);
    });
}

#[test]
fn phones_are_added_as_the_finder_finds_them() {
    open(Visit::to("/builder.html#phones=fairphone-5"), |page| {
        for (typed, added) in [("iphone 17 pro", "Apple iPhone 17 Pro"), ("s26 ultra", "Samsung Galaxy S26 Ultra")] {
            page.find("#add").type_text(typed);
            page.keys(&["Enter"]);
            page.wait_for(
                "it to be added",
                &format!("document.querySelector('#adding').textContent == '{added} added.'"),
            );
        }
        page.find("#add").type_text("pixel 10");
        page.keys(&["Enter"]);
        page.wait_for("others", "!document.querySelector('#others').hidden");
        let other = page.find("#others button");
        let name = other.text();
        page.click(&other);
        assert_eq!(page.columns()[3], name);
        assert_eq!(page.find("#adding").text(), format!("{name} added instead."));
    });
}

#[test]
fn every_view_has_its_snippet() {
    let seen = |view: &str, fallback: &str| {
        open(Visit::to(format!("/builder.html#view={view}&filters=brand%3Dfairphone&phones=fairphone-5")), |page| {
            let text = snippet(page, 0);
            assert!(
                text.contains(&format!("view=\"{view}\" phones=\"fairphone-5\" filters=\"brand=fairphone\"")),
                "{text}"
            );
            assert!(text.contains(fallback), "{text}");
        });
    };
    seen("finder", "<th scope=\"row\">Fairphone 4</th>");
    seen("plot", "<th scope=\"row\">Fairphone 4</th>");
    seen("card", "<th scope=\"col\">Fairphone 5</th>");
    seen("timeline", "<th scope=\"col\">Fairphone 5</th>");
    open(Visit::to("/builder.html#view=finder"), |page| {
        assert!(snippet(page, 0).contains("<phone-compare>\n<table>"));
        assert_eq!(snippet(page, 0).matches("<tr>").count(), 21, "the head and the first twenty");
        page.search("fairphone");
        page.settle();
        assert!(snippet(page, 0).contains("<phone-compare search=\"fairphone\">"), "{}", snippet(page, 0));
        choose_host(page, "iframe");
        assert!(snippet(page, 0).contains("embed.html#pc=v1;search=fairphone\""), "{}", snippet(page, 0));
        page.reload();
        written(page);
        page.wait_for("the words", "pc.state.search == 'fairphone'");
    });
}

#[test]
fn every_snippet_is_copied_and_those_of_html_run() {
    let mut snippets = Vec::new();
    let visit = Visit::to("/builder.html#phones=xiaomi-12s+xiaomi-12s-pro&as-of=2022-05-26");
    open(visit, |page| {
        let reads_clipboard = page.can(Ability::Protocol);
        if reads_clipboard {
            let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
            page.cdp("Browser.grantPermissions", json!({ "permissions": permissions, "origin": page.origin() }));
        }
        for host in HOSTS {
            choose_host(page, host);
            let count =
                page.js("return document.querySelectorAll('#out textarea').length;").as_u64().expect("a number");
            for number in 0..count {
                let text = snippet(page, number as u32);
                page.click(&page.element(
                    "its button",
                    "return document.querySelectorAll('.copy')[args[0]];",
                    json!([number]),
                ));
                page.wait_for("it to be copied", "document.querySelector('#told').textContent == 'Copied.'");
                if reads_clipboard {
                    assert_eq!(page.js("return await navigator.clipboard.readText();"), text);
                }
                assert!(!text.contains("\n\n"), "an empty line: {text}");
                snippets.push((format!("{host} {number}"), text.replace(&page.origin(), "")));
            }
        }
        // Where there is no clipboard, and the older way is refused too.
        page.js(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;",
        );
        page.click(&page.find(".copy"));
        assert!(page.find("#told").text().contains("The text is selected"));
        let selected = page.js("const { selectionStart, selectionEnd, value, id } = document.activeElement;
             return [id, selectionStart, selectionEnd == value.length];");
        assert_eq!(selected, json!(["snippet-0", 0, true]));
    });
    let of = |name: &str| &snippets.iter().find(|(own, _)| own == name).expect("it was written").1;

    let post = |snippet: &str| {
        format!("<!doctype html><html lang=en><title>Post</title><link rel=icon href='data:,'>{snippet}")
    };
    assert_eq!(of("html 0"), of("ghost 0"));
    Visit::to("/post.html").page("/post.html", post(of("html 0"))).header("Content-Security-Policy", POLICY).run(
        |page| {
            page.wait_ready(1);
            assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
            assert!(page.text_in("phone-compare", ".compare").contains("26 May 2022"));
        },
    );
    Visit::to("/post.html").page("/post.html", post(of("html 0"))).refuse("phone-compare.js").provokes_errors().run(
        |page| {
            assert!(page.find("phone-compare > table").is_visible());
            let text = page.find("phone-compare").text();
            assert!(
                text.contains("Snapdragon 8+ Gen 1 rumoured") && text.contains("As known on 26 May 2022."),
                "{text}"
            );
        },
    );
    let framed = post(of("iframe 0")) + of("iframe 1");
    Visit::to("/post.html").page("/post.html", framed).run(|page| {
        page.wait_for("the frame to be fitted", "parseFloat(document.querySelector('iframe').style.height) > 100");
        assert_eq!(page.js("return document.querySelectorAll('details table tbody tr').length > 5;"), true);
        page.enter_frame(0);
        page.wait_ready(1);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
    });

    for (name, begins) in [
        ("wordpress 1", "[phone_compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\"]\n<table>"),
        ("hugo 1", "{{< phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\" >}}\n<table>"),
        ("jekyll 1", "{% capture fallback %}\n<table>"),
    ] {
        assert!(of(name).starts_with(begins), "{}", of(name));
    }
    assert_eq!(
        of("wordpress 0"),
        "<!-- wp:phone-compare/comparison {\"phones\":\"xiaomi-12s xiaomi-12s-pro\",\"asOf\":\"2022-05-26\"} /-->\n"
    );
}

#[test]
fn nothing_that_people_wrote_means_anything_but_itself() {
    open(Visit::to("/builder.html#at=https://x.example/a'b%22c%7B%7Bd"), |page| {
        choose_host(page, "hugo");
        assert!(snippet(page, 0).contains("src=\"https://x.example/a&#39;b%22c%7B%7Bd/phone-compare.js\""));
        let seen = page.js(r#"
            const { fallbackOf, HOSTS, ATTRIBUTES } = await import("/builder-snippets.js");
            const { english } = await import("/builder-language.js");
            const bad = `</script><img src=x>"'[/phone_compare]{{< a >}}{% b %}\\` + "\n\n$&";
            const sheet = { title: bad, known: "2022-05-26", attribution: bad, sources: [
                { publisher: bad, quotes: bad, url: "javascript:alert(1)", stage: bad, date: bad },
                { publisher: "Good", url: "https://example.org/?a=1&b=\"", stage: "rumour", date: "2022-05" },
            ], phones: [{ name: bad, specs: { soc: { label: bad, text: bad, marks: [bad], sources: [0, 1] } } }] };
            const fallback = fallbackOf(sheet, false, false, english);
            const read = new DOMParser().parseFromString(fallback, "text/html");
            const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, bad]));
            const embed = { at: "/", loader: "/l.js", link: "v1", attributes, fallback, title: bad, height: 1 };
            const element = HOSTS.html(embed)[0].text;
            const made = new DOMParser().parseFromString(element, "text/html").querySelector("phone-compare");
            const once = (text, mark) => text.split(mark).length - 1;
            const [wordpress, hugo, jekyll] = ["wordpress", "hugo", "jekyll"].map((host) => HOSTS[host](embed, "")[1].text);
            const block = HOSTS.wordpress(embed)[0].text.slice("<!-- wp:phone-compare/comparison ".length, -" /-->\n".length);
            return [
                read.querySelectorAll("script, img").length,
                [...read.links].map(({ href }) => href),
                read.querySelector("thead th:nth-child(2)").textContent == bad.replaceAll(/\s+/g, " "),
                made.attributes.length == ATTRIBUTES.length && made.getAttribute("filters") == bad.replaceAll(/\s+/g, " "),
                [fallback.includes("\n\n"), element.includes("\n\n\n")],
                once(wordpress.split("]\n<table>")[0], "[/"),
                [once(hugo.split(">}}\n<table>")[1], "{{<"), once(jekyll, "{%"), once(jekyll, "{{")],
                [/--|<|>|&|\\"/.test(block), JSON.parse(block).filters == bad],
            ];"#);
        assert_eq!(
            seen,
            json!([0, ["https://example.org/?a=1&b=%22"], true, true, [false, false], 0, [1, 3, 0], [false, true]]),
            "markup, links, a name, attributes, empty lines, brackets, braces, the block's JSON"
        );
    });
}

#[test]
fn attributes_and_links_ask_for_the_state_they_were_made_of() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let same = page.js(r#"
            const { attributesOf, linkTo } = await import("/builder-snippets.js");
            const told = [];
            const pause = () => new Promise((done) => setTimeout(done, 50));
            for (const state of [
                {},
                { view: "plot", x: "released", y: "weight-g", filters: { brand: "not:apple,samsung", "net-5g": "yes" }, phones: ["fairphone-5"] },
                { view: "compare", phones: ["xiaomi-12s", "xiaomi-12s-pro"], asOf: "2022-05", differences: true, specs: ["soc", "price"],
                  baseline: "xiaomi-12s", open: ["drawings"], closed: ["display", "eu-label"] },
                { phones: ["fairphone-5"], filters: { "weight-g": "..200" }, units: "imperial", currency: "EUR" },
                { search: "12s & more; (x)", sort: "-battery-mah,name", filters: { "display-in": "6.1..6.4", released: "2022.." } },
            ]) {
                pc.state = state;
                const before = pc.state;
                location.hash = `#pc=${linkTo(before)}`;
                await pause();
                told.push(JSON.stringify(pc.state) == JSON.stringify(before) || [pc.state, before, location.hash]);
                const other = document.createElement("phone-compare");
                for (const [name, value] of Object.entries(attributesOf(before))) if (value) other.setAttribute(name, value === true ? "" : value);
                other.setAttribute("loading", "eager");
                other.setAttribute("link", "off");
                document.body.append(other);
                await other.ready;
                const after = { ...other.state, search: before.search };
                told.push(JSON.stringify(after) == JSON.stringify(before) || [after, before]);
                other.remove();
            }
            return told;"#);
        assert_eq!(same, json!([true, true, true, true, true, true, true, true, true, true]));
    });
}

fn judged(width: u32) {
    open(Visit::to("/builder.html").window(width, 800), |page| {
        page.click(&page.find("summary"));
        page.find("#as-of").type_text("20");
        page.find("[name=id]").js("it.focus();");
        judge(page, "the builder, with its rows and a bad day");
        page.find("#as-of").clear();
        page.find("[name=id]").js("it.focus();");
        written(page);
        for host in ["iframe", "wordpress"] {
            choose_host(page, host);
            judge(page, &format!("the builder for {host}"));
        }
        assert!(!page.scrolls_sideways(), "at {width} px");
    });
}

#[test]
fn the_builder_is_accessible() {
    judged(1280);
}

#[test]
fn the_builder_is_accessible_on_a_phone() {
    judged(320);
}

/// The heading, the direction of the page, and the language of page and preview.
fn spoken(page: &Page) -> serde_json::Value {
    page.js("const { lang, dir } = document.documentElement; const place = deep('.pc').parentElement;
         return [document.querySelector('h1').textContent, lang, dir, place.lang];")
}

#[test]
fn it_speaks_the_language_of_its_address_or_of_its_reader() {
    open(Visit::to("/builder.html"), |page| {
        assert_eq!(spoken(page), json!(["Build an embed", "en", "ltr", "en"]));
        assert!(page.requests().iter().all(|path| !path.ends_with(".json")), "{:?}", page.requests());
        let chosen = page.js("const { chosen } = await import('/builder-language.js');
             return [['sv', 'ja-JP', 'de'], ['de-CH'], ['pt'], ['zh-CN'], ['zh-TW'], ['en-GB', 'de'], ['!'], []].map(chosen);");
        assert_eq!(chosen, json!(["ja", "de", "pt-BR", "zh-Hans", "en", "en", "en", "en"]));
    });
    open(Visit::to("/builder.html?lang=de#phones=xiaomi-12s+xiaomi-12s-pro&as-of=2022-05-26"), |page| {
        assert_eq!(spoken(page), json!(["Code zum Einbetten erstellen", "de", "ltr", "de"]));
        let text = snippet(page, 0);
        assert!(text.contains("<phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\">"), "{text}");
        assert!(text.contains("<th scope=\"row\">Chipsatz</th>") && text.contains("Stand 26. Mai 2022."), "{text}");
        assert!(page.find("#day").text().starts_with("Festgelegt auf 26. Mai 2022:"));
        page.find("#add").type_text("fairphone 5");
        page.keys(&["Enter"]);
        page.wait_for("it to be added", "document.querySelector('#adding').textContent == 'Fairphone 5 hinzugefügt.'");
        page.reload();
        written(page);
        assert_eq!(spoken(page), json!(["Code zum Einbetten erstellen", "de", "ltr", "de"]));
    });
    open(Visit::to("/builder.html?lang=ar").window(320, 800), |page| {
        assert_eq!(spoken(page), json!(["إنشاء شيفرة تضمين", "ar", "rtl", "ar"]));
        assert!(!page.scrolls_sideways());
        judge(page, "the builder in Arabic");
    });
    open(Visit::to("/builder.html?lang=sv"), |page| assert_eq!(spoken(page)[1], "en", "as the reader"));
}

#[test]
fn the_snippet_says_another_language_only_if_it_is_chosen() {
    open(Visit::to("/builder.html?lang=de#view=finder&search=fairphone"), |page| {
        choose(page, "lang", "fr");
        page.wait_for("the snippet", "document.querySelector('#snippet-0').value.includes(' lang=\"fr\"')");
        assert_eq!(spoken(page), json!(["Code zum Einbetten erstellen", "de", "ltr", "fr"]));
        let text = snippet(page, 0);
        assert!(text.contains("<phone-compare search=\"fairphone\" lang=\"fr\">"), "{text}");
        assert!(text.contains("<th scope=\"col\">Téléphone</th>") && text.contains("<p>Sources\u{a0}:</p>"), "{text}");
        choose_host(page, "iframe");
        assert!(snippet(page, 0).contains(";search=fairphone&amp;lang=fr\""), "{}", snippet(page, 0));
        page.reload();
        written(page);
        assert_eq!(spoken(page)[3], "fr");
        assert_eq!(page.find("[name=lang]").property("value"), "fr");
        choose(page, "lang", "");
        page.wait_for("the snippet", "!document.querySelector('#snippet-0').value.includes('lang=')");
        assert!(snippet(page, 0).contains("<summary>Als Tabelle zeigen</summary>"), "{}", snippet(page, 0));
        assert_eq!(page.js("return pc.state.search;"), "fairphone");
    });
    Visit::to("/embed.html#pc=v1;phones=xiaomi-12s&lang=de").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.js("return deep('.pc').parentElement.lang;"), "de");
    });
}

#[test]
fn words_that_do_not_come_leave_it_in_english() {
    open(Visit::to("/builder.html?lang=de").refuse("builder-de.json").provokes_errors(), |page| {
        assert_eq!(spoken(page), json!(["Build an embed", "en", "ltr", "en"]));
        assert!(page.warnings().concat().contains("The language de did not load"), "{:?}", page.warnings());
        assert!(snippet(page, 0).contains("<th scope=\"row\">Battery</th>"), "{}", snippet(page, 0));
    });
}

/// All words of the page, and of what its snippet shows of its own, that are outside of the brackets of the pseudo-language, but
/// for names and values.
const FOREIGN: &str = r#"
const found = new Set();
const outside = (text) => {
  let depth = 0;
  return [...text].filter((letter) => {
    depth += (letter == "⟦") - (letter == "⟧");
    return !depth && letter != "⟧";
  }).join("");
};
const tell = (place, text) => { if (/\p{L}{2}/u.test(outside(text))) found.add(`${place}: ${outside(text).trim().slice(0, 60)}`) };
const name = ({ localName, id, className }) => `${localName}${id && `#${id}`}${className && `.${className}`}`;
const names = "[translate=no], script, bdi, textarea, option[lang], #others button";
const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) if (!node.parentElement.closest(names)) tell(name(node.parentElement), node.data);
for (const element of document.querySelectorAll("*")) {
  for (const attribute of ["aria-label", "title", "placeholder", "aria-description", "alt"]) {
    if (element.hasAttribute(attribute)) tell(`${name(element)}[${attribute}]`, element.getAttribute(attribute));
  }
}
tell("description", document.querySelector("[name=description]").content);
const code = new DOMParser().parseFromString(document.querySelector('#snippet-0')?.value ?? "", "text/html");
code.querySelectorAll("li a").forEach((link) => link.remove());
// The rows of a list are named by phones.
const rows = ["finder", "plot"].includes(pc.state.view) ? "" : "tbody th, ";
for (const element of code.querySelectorAll(`caption, thead th:first-child, ${rows}em, p, li, summary`)) tell(`in the snippet, ${name(element)}`, element.textContent);
return [...found];
"#;

#[test]
fn nothing_stays_in_english() {
    let start = "/builder.html?lang=en-XA#phones=xiaomi-12s+xiaomi-12s-pro&as-of=2022-05-26";
    open(Visit::to(start), |page| {
        let check = |place: &str| {
            page.settle();
            assert_eq!(page.js(FOREIGN), json!([]), "{place}");
        };
        let rest = page.js("document.querySelector('h1').textContent = 'a heading';").is_null();
        assert!(
            rest && page.js(FOREIGN) == json!(["h1: a heading"]),
            "what is in English is found: {}",
            page.js(FOREIGN)
        );
        page.reload();
        written(page);
        check("at first, on a day");
        page.click(&page.find("summary"));
        page.click(&page.find("#rows [value=soc]"));
        check("with a row");
        for (typed, what) in [("Foo 9", "no phone"), ("xiaomi 12s", "a phone that is there"), ("pixel 10", "others")] {
            page.find("#add").clear();
            page.find("#add").type_text(typed);
            page.keys(&["Enter"]);
            page.wait_for("an answer", "document.querySelector('#adding').textContent");
            check(what);
        }
        page.wait_for("others", "!document.querySelector('#others').hidden");
        page.click(&page.find("#others button"));
        check("another one instead");
        for typed in ["fairphone 4", "fairphone 5", "iphone 17 pro", "s26 ultra"] {
            page.find("#add").clear();
            page.find("#add").type_text(typed);
            page.keys(&["Enter"]);
            page.settle();
        }
        check("full");
        for host in HOSTS {
            choose_host(page, host);
            check(host);
        }
        choose_host(page, "hugo");
        page.click(&page.find(".save"));
        check("saved");
        page.click(&page.find(".copy"));
        page.wait_for("an answer", "document.querySelector('#told').textContent");
        check("copied or not");
        choose_host(page, "html");
        for at in ["http://example.org/pc", "https://example.org/pc", "pc:"] {
            choose(page, "at", at);
            check(at);
        }
        choose(page, "id", "9 lives");
        page.find("#as-of").clear();
        page.find("#as-of").type_text("never");
        page.keys(&["Enter"]);
        page.wait_for("no snippet", "!document.querySelector('#out textarea')");
        check("mistakes");
        choose(page, "id", "");
        choose(page, "at", "");
        page.find("#as-of").clear();
        page.keys(&["Enter"]);
        check("no address");
    });
    for start in [
        "view=finder&search=xiaomi",
        "view=plot",
        "view=timeline&phones=xiaomi-12s&as-of=2022-05-26",
        "fallback=sentence",
    ] {
        open(Visit::to(format!("/builder.html?lang=en-XA#{start}")), |page| {
            page.settle();
            assert_eq!(page.js(FOREIGN), json!([]), "{start}");
        });
    }
}
