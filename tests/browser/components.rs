//! The components in a Leptos app of their own: examples/leptos_app.rs, which `cargo xtask test browser` builds.

use crate::harness::{Page, Visit};
use serde_json::{Value, json};

/// As such an app's page is, under a policy that needs no more than the element does but a script of its own.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>An app</title><link rel=icon href='data:,'>
    <script type=module src='/app/start.js'></script><body></body></html>";

const START: &str = "import start from './leptos_app.js'; start().catch((error) => console.error(String(error)));";

fn app(test: impl FnOnce(&Page)) {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                  img-src data:";
    Visit::to("/app.html#pc=v1;view=plot")
        .page("/app.html", PAGE)
        .page("/app/start.js", START)
        .built("/app/", "leptos-app")
        .header("Content-Security-Policy", policy)
        .run(test);
}

/// In here, `finder` and so on are what is inside the five.
const INSIDE: &str = "
    const inside = (view) => document.querySelector(`main > [view=${view}]`)?.shadowRoot;
    const [finder, compare, card, timeline, plot] = ['finder', 'compare', 'card', 'timeline', 'plot'].map(inside);
    const heads = () => [...compare?.querySelectorAll('.side-by-side .phone-name') ?? []].map((one) => one.textContent.trim());
    const chips = () => finder.querySelector('.chips').textContent;
    const names = [...finder?.querySelectorAll('tr.phone .full') ?? []].map((one) => one.textContent);
    const sought = (word) => names.length > 0 && names.every((name) => name.includes(word));
    const told = (css) => document.querySelector(css).textContent;
";

/// What it is in the page.
fn is(page: &Page, expression: &str) -> Value {
    page.js(&format!("{INSIDE} return {expression};"))
}

/// Waits until it holds in the page.
#[track_caller]
fn wait(page: &Page, what: &str, condition: &str) {
    page.wait_for(what, &format!("(() => {{ {INSIDE} return {condition}; }})()"));
}

/// Waits until the five are there.
#[track_caller]
fn wait_all(page: &Page) {
    wait(page, "phones of the finder", "finder?.querySelectorAll('tr.phone').length > 3");
    wait(page, "two columns", "heads().length == 2");
    wait(page, "two cards", "card?.querySelectorAll('[part=card]').length == 2");
    wait(
        page,
        "two timelines",
        "timeline?.querySelectorAll('[role=heading].phone-name, .line, section section').length >= 2",
    );
    wait(page, "the plot", "plot?.querySelector('.axis select') && plot.textContent.includes('phones')");
}

/// A person writes into a field of the app.
fn fill(page: &Page, field: &str, value: &str) {
    page.js_with(
        "const field = document.querySelector(args[0]);
         field.value = args[1];
         field.dispatchEvent(new Event('change'));",
        json!([field, value]),
    );
}

/// A person presses a button of the app.
fn press(page: &Page, button: &str) {
    page.js_with("document.querySelector(args[0]).click();", json!([button]));
}

/// A person picks the first phone of the finder.
fn pick(page: &Page) {
    is(page, "finder.querySelector('tr.phone .pick button, tr.phone .pick input').click()");
}

/// What was warned of since this was last asked, each in one text.
fn warned_of(page: &Page, what: &str) -> bool {
    page.warnings().iter().any(|warning| warning.contains(what))
}

#[test]
fn each_shows_what_its_props_say() {
    app(|page| {
        wait_all(page);
        assert!(is(page, "chips()").as_str().is_some_and(|text| text.contains("Xiaomi")));
        wait(page, "the day", "compare.textContent.includes('26 May 2022')");
        wait(page, "inches", "!compare.textContent.includes(' mm')");
        let rows = is(
            page,
            "[...card.querySelector('[part=card]').querySelectorAll('[data-spec]')].map((row) => row.dataset.spec)",
        );
        assert_eq!(rows, json!(["battery_mah", "display_in"]));
        assert!(is(page, "/4\\.500.mAh/.test(card.textContent)") == true, "numbers as in German");
        let sorted = is(page, "finder.querySelector('[aria-sort=descending]').textContent");
        assert!(sorted.as_str().is_some_and(|head| head.contains("Battery")), "{sorted}");
        wait(page, "the phones of the filter only", "plot.querySelector('.count').textContent.length > 5");
        let filtered = is(page, "parseInt(plot.querySelector('.count').textContent)");
        assert!(filtered.as_u64().is_some_and(|count| (2..500).contains(&count)), "{filtered}");

        // They lie in the page as the element does, and in the colours asked for.
        let style = is(
            page,
            "[finder, card].map((own) => [getComputedStyle(own.host).contain, getComputedStyle(own.host).colorScheme])",
        );
        assert_eq!(style, json!([["layout style", style[0][1]], ["layout style", "dark"]]));
        assert_eq!(is(page, "card.host.className"), "aside", "what the app gives the element is kept");
        // The address is the app's.
        assert!(page.path().ends_with("#pc=v1;view=plot"));
        assert!(page.warnings().is_empty(), "{:?}", page.warnings());
    });
}

#[test]
fn a_prop_changes_its_part_and_no_other() {
    app(|page| {
        wait_all(page);
        // What a person has sought stays.
        is(
            page,
            "(() => {
            const field = finder.querySelector('input[type=search]');
            field.value = 'fold';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        })()",
        );
        wait(page, "what is sought", "sought('Fold')");

        fill(page, ".filter", "net-5g=yes");
        wait(page, "another filter", "chips().includes('5G')");
        assert_eq!(is(page, "[chips().includes('Xiaomi'), sought('Fold')]"), json!([false, true]));
        assert_eq!(is(page, "finder.querySelector('input[type=search]').value"), "fold");

        press(page, ".differences");
        wait(page, "only differences", "compare.querySelector('input[type=checkbox]')?.checked");
        assert_eq!(is(page, "heads().length"), 2);
        wait(page, "the day stays", "compare.textContent.includes('26 May 2022')");
        press(page, ".measures");
        wait(
            page,
            "what the other is measured against",
            "compare.querySelector('.side-by-side th small.quiet')?.textContent == 'baseline'",
        );
        press(page, ".differences");
        wait(page, "all rows", "!compare.querySelector('input[type=checkbox]')?.checked");
        wait(
            page,
            "still what the other is measured against",
            "compare.querySelector('.side-by-side th small.quiet')?.textContent == 'baseline'",
        );

        fill(page, ".lang", "en");
        wait(page, "numbers as in English", "/4,500.mAh/.test(card.textContent)");

        press(page, ".weights");
        wait(page, "weights across", "plot.querySelectorAll('.axis select')[1].value == 'weight_g'");
        assert_eq!(is(page, "plot.querySelectorAll('.axis select')[0].value"), "battery_mah");

        // No more than so many, and as many as before again.
        fill(page, ".most", "1");
        wait(
            page,
            "one timeline",
            "timeline.querySelector('section').getAttribute('aria-label') == 'Timeline of Xiaomi 12S'",
        );
        assert!(warned_of(page, "at most 1 phone here"), "{:?}", page.warnings());
        assert_eq!(is(page, "heads().length"), 2);
        page.js("const set = (css, value) => {
                 const field = document.querySelector(css);
                 field.value = value;
                 field.dispatchEvent(new Event('change'));
             };
             set('.picked', 'xiaomi-12s-pro xiaomi-12s');
             set('.most', '2');");
        wait(
            page,
            "two, as both say at once",
            "/12S Pro, Xiaomi 12S$/.test(timeline.querySelector('section').getAttribute('aria-label'))",
        );
        fill(page, ".most", "9");
        page.js("await new Promise((done) => setTimeout(done, 50));");
        assert!(warned_of(page, "`max` can be a number from 1 to 6, not `9`"), "{:?}", page.warnings());
    });
}

#[test]
fn callbacks_are_told_of_people_only() {
    app(|page| {
        wait_all(page);
        fill(page, ".picked", "xiaomi-12s");
        press(page, ".weights");
        press(page, ".differences");
        fill(page, ".filter", "brand=fairphone");
        wait(page, "one column", "heads().length == 1");
        wait(page, "another filter", "chips().includes('Fairphone')");
        wait(page, "weights across", "plot.querySelectorAll('.axis select')[1].value == 'weight_g'");
        // All that could tell of it has had its turn.
        page.js("await new Promise((done) => setTimeout(done, 100));");
        assert_eq!(
            is(page, "[told('.changes'), document.querySelector('input.picked').value]"),
            json!(["0", "xiaomi-12s"])
        );

        // What a person does comes back by the props of the others, once.
        pick(page);
        wait(page, "a second column", "heads().length == 2");
        wait(page, "a second card", "card.querySelectorAll('[part=card]').length == 2");
        wait(page, "which is told", "/^xiaomi-12s fairphone-/.test(document.querySelector('input.picked').value)");
        assert_eq!(is(page, "told('.changes')"), "0", "the plot has only been shown it");

        is(
            page,
            "(() => {
            const across = plot.querySelectorAll('.axis select')[1];
            across.value = 'height_mm';
            across.dispatchEvent(new Event('change', { bubbles: true }));
        })()",
        );
        wait(page, "the change", "told('.changes') == '1' && told('.across') == 'Height'");
        assert!(page.warnings().is_empty(), "{:?}", page.warnings());
    });
}

#[test]
fn what_goes_is_gone() {
    app(|page| {
        wait_all(page);
        for _ in 0..3 {
            press(page, ".compares");
            wait(page, "no comparison", "!compare");
            // What would reach it finds nobody.
            press(page, ".differences");
            press(page, ".compares");
            wait(page, "the comparison", "heads().length == 2");
        }
        // In one go, too.
        page.js("const button = document.querySelector('.compares');
             document.querySelector('.differences').click();
             button.click();
             button.click();
             button.click();");
        wait(page, "no comparison", "!compare");
        pick(page);
        wait(page, "three cards", "card.querySelectorAll('[part=card]').length == 3");
        press(page, ".compares");
        wait(page, "the comparison as it would be", "heads().length == 3");
        assert!(page.warnings().is_empty(), "{:?}", page.warnings());
    });
}

#[test]
fn what_cannot_be_used_is_told_to_whoever_wrote_it() {
    app(|page| {
        wait_all(page);
        fill(page, ".picked", "xiaomi-12s no-such-phone");
        wait(page, "the good part", "heads().length == 1");
        assert!(warned_of(page, "Unknown phone: `no-such-phone`."), "{:?}", page.warnings());

        fill(page, ".picked", "xiaomi-12s xiaomi-12s-pro");
        wait(page, "two columns", "heads().length == 2");
        press(page, ".measures");
        fill(page, ".picked", "xiaomi-12s-pro");
        wait(page, "the other", "heads().length == 1");
        assert!(warned_of(page, "`xiaomi-12s` is not one of the phones shown"), "{:?}", page.warnings());

        fill(page, ".filter", "colour=red");
        wait(page, "the app's own words", "told('.wrong') == '`colour=red`: there is no such spec'");
        wait(page, "no filter", "!chips().includes('Xiaomi')");
    });
}

#[test]
fn an_app_may_bring_phones_along() {
    app(|page| {
        wait_all(page);
        fill(page, ".filter", "battery-mah=4000..");
        fill(page, "textarea.own", "Name,Battery (mAh)\nOwn One,5000\nOwn Two,4600\nOwn Three,3000");
        wait(page, "the app's phones", "names.join() == 'Own One,Own Two'");
        assert_eq!(is(page, "heads().length"), 2, "the others show those of the crate");
        fill(page, "textarea.own", "");
        wait(page, "the phones of the crate", "finder.querySelectorAll('tr.phone').length > 3");
    });
}
