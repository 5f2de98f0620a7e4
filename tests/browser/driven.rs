//! A page that drives the widget by its own controls, and mirrors what readers do in it: tests/posts/driven.html.

use crate::harness::{Page, Visit};
use serde_json::json;

fn output(page: &Page, id: &str) -> String {
    page.settle();
    page.find(id).text()
}

#[test]
fn own_controls_drive_the_widget_and_mirror_it() {
    Visit::to("/posts/driven.html").run(|page| {
        page.wait_for("the page to have asked", "document.querySelector('#found').textContent.includes('phones')");
        let all = output(page, "#found");
        assert_eq!(output(page, "#side"), "none");

        // From the page to the widget.
        page.js("const { brand } = document.forms[0].elements;
             brand.value = 'fairphone';
             brand.dispatchEvent(new Event('input', { bubbles: true }));");
        assert_ne!(output(page, "#found"), all);
        assert_eq!(page.chips().len(), 1, "{:?}", page.chips());
        let found = page.found();
        assert!(!found.is_empty() && found.iter().all(|name| name.starts_with("Fairphone")), "{found:?}");

        // From the widget to the page: a click of the reader's.
        page.click(&page.button_in("phone-compare", &format!("Compare {}", found[0])));
        assert!(output(page, "#side").starts_with(&found[0]), "{}", output(page, "#side"));
        page.search("fairphone");
        page.js("pc.shadowRoot.querySelector('input[type=search]').blur();");
        assert_eq!(page.js("return document.forms[0].elements.brand.value;"), "fairphone");

        let button = page.find("button[name=compare]");
        page.click(&button);
        assert_eq!(page.columns().len(), 2);
        let told = output(page, "#side");
        assert!(page.columns().iter().all(|name| told.contains(name.as_str())), "{told}");
        page.settle();
        page.click(&page.with_text("label", "Differences only"));
        assert_eq!(page.js("return document.forms[0].elements.differences.checked;"), true);
    });
}

#[test]
fn what_is_found_and_compared_is_plain_data_whichever_view_is_open() {
    Visit::to("/posts/own.html").run(|page| {
        page.wait_ready(2);
        page.js("pc.state = { phones: ['xiaomi-12s', 'xiaomi-12s-pro'], filters: { brand: 'fairphone' }, asOf: '2022-05-26' };");
        let asked = "const found = await pc.results(), side = await pc.compare();
             return [found.phones.map(({ brand }) => brand), found.phones.map(({ match }) => match),
                 side.phones.map(({ id }) => id), side.phones[0].match ?? null, side.known,
                 side.phones[0].specs.soc, side.sources.length > 0, Object.keys(found.phones[0].specs).length > 2];";
        let finder = page.js(asked);
        let (brands, matches) = (finder[0].as_array().expect("a list"), finder[1].as_array().expect("a list"));
        assert!(!brands.is_empty() && brands.iter().all(|brand| brand == "Fairphone"), "{finder}");
        assert!(matches.iter().all(|one| one == "certain" || one == "possible"), "{finder}");
        assert_eq!(finder[2], json!(["xiaomi-12s", "xiaomi-12s-pro"]));
        assert_eq!((&finder[3], &finder[4]), (&json!(null), &json!("2022-05-26")));
        assert!(finder[5]["text"].as_str().is_some_and(|text| text.contains("8+ Gen 1")), "{finder}");
        assert_eq!((&finder[5]["firm"], &finder[6], &finder[7]), (&json!(false), &json!(true), &json!(true)));
        page.js("pc.state = { ...pc.state, view: 'compare' };");
        page.settle();
        assert_eq!(page.js(asked), finder);

        // There is nothing to tell before it is mounted.
        let early = page.js("const early = document.createElement('phone-compare');
             return [await early.results() ?? null, await early.compare() ?? null];");
        assert_eq!(early, json!([null, null]));
    });
}

#[test]
fn a_page_may_let_fewer_phones_be_compared() {
    Visit::to("/posts/own.html#pc=v1;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12s-ultra").run(|page| {
        page.wait_ready(2);
        page.js("pc.setAttribute('max', '2');");
        page.settle();
        assert_eq!(page.js("return pc.state.phones;"), json!(["xiaomi-12s", "xiaomi-12s-pro"]));
        let warnings = page.warnings().join("\n");
        assert!(warnings.contains("at most 2") && warnings.contains("left out: 1"), "{warnings}");
        // A reader who wants more is told.
        page.search("fairphone 5");
        page.click(&page.button_in("phone-compare:not([id])", "Compare Fairphone 5"));
        assert_eq!(page.js("return pc.state.phones.length;"), 2);
        let told = page.deep(".tray").text();
        assert!(told.contains("2 of 2: remove one first."), "{told}");
        page.js("pc.removeAttribute('max');");
        page.click(&page.button_in("phone-compare:not([id])", "Compare Fairphone 5"));
        assert_eq!(page.js("return pc.state.phones.length;"), 3);
        // A link that asks for more is told of to the reader.
        page.js("pc.setAttribute('max', '1'); location.hash = '#pc=v1;phones=xiaomi-12s,fairphone-5';");
        page.wait_for("the link to be followed", "pc.state.phones.length == 1");
        page.settle();
        assert!(page.notices().join("\n").contains("left out: 1"), "{:?}", page.notices());
    });
}
