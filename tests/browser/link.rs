//! Links: what they restore, what they say of what they cannot, and how they leave the page's own
//! address alone.

use crate::harness::{Page, Visit};
use serde_json::json;

const OWN: &str = "/posts/own.html";
/// On that page, the widget without an id.
const FIRST: &str = "phone-compare:not([id])";

fn state(page: &Page, widget: &str, key: &str) -> serde_json::Value {
    page.js_with("return document.querySelector(args[0]).state[args[1]];", json!([widget, key]))
}

#[test]
fn a_damaged_link_keeps_its_good_part_and_names_the_rest() {
    let link =
        "/#pc=v1;view=globe;phones=xiaomi-12s,foo-9;brand=xiaomi;colour=red;battery-mah=lots;net-5g=yes;%E0%A4%A";
    Visit::to(link).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.chips(), ["Brand: Xiaomi", "5G"]);
        assert_eq!(state(page, "phone-compare", "phones"), json!(["xiaomi-12s", "foo-9"]));
        let notices = page.notices().join("\n");
        for part in
            ["`globe`", "finder, compare", "Unknown phone in this link: foo-9.", "colour=red", "battery-mah=lots"]
        {
            assert!(notices.contains(part), "{part} is named: {notices}");
        }
        assert_eq!(page.count("[role=status] :is(button, ul)"), 0, "what is announced is text");
        assert_eq!(page.count("[part=notice] button"), 1);
        page.click(&page.button("Dismiss"));
        assert!(page.notices().is_empty());
        assert_eq!((page.count("[part=notice]"), page.count(".pc > [role=status]")), (0, 1), "ready for the next one");
    });
    Visit::to("/").run(|page| {
        for link in ["/#pc=", "/#pc", "/#pc=v9;q=12s", "/#pc=%00%ff;;;=;==&&pc=&", "/#&=pc=v1"] {
            page.goto(link);
            page.reload();
            page.wait_ready(1);
            assert!(!page.found().is_empty(), "{link} shows something");
        }
    });
}

#[test]
fn a_link_is_for_one_widget() {
    let link = "/posts/leak.html#comments&pc.now=v1;view=compare;phones=fairphone-5,fairphone-4";
    Visit::to(link).run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("for (const one of pcs) one.load();");
        page.wait_ready(2);
        assert_eq!(state(page, "#now", "phones"), json!(["fairphone-5", "fairphone-4"]));
        assert_eq!(state(page, "#then", "phones"), json!(["xiaomi-12s", "xiaomi-12s-pro"]));
        assert_eq!(state(page, "#then", "asOf"), "2022-05-26");
    });
}

#[test]
fn without_being_asked_nothing_is_written_to_the_address() {
    let link = format!("{OWN}?p=1#comments");
    Visit::to(link.as_str()).run(|page| {
        page.wait_ready(2);
        assert_eq!(page.path(), link);
        page.click(&page.deep_in(FIRST, ".toggle"));
        let picked = state(page, FIRST, "phones")[0].as_str().expect("it is picked").to_owned();
        page.open_share(FIRST);
        page.click(&page.button("Copy link"));
        // Whether or not the browser lets us copy it, the link is shown.
        let shared = page.field("Link to this view").property("value");
        let expected = format!("{}{link}&pc=v1;phones={picked}", page.origin());
        assert_eq!(shared, expected, "the page's own query and hash are kept");
        assert_eq!(page.path(), link);
        assert_eq!(page.js("return written;"), json!([]));
    });
}

#[test]
fn where_asked_the_address_is_kept_in_step_and_the_history_is_not() {
    Visit::to(format!("{OWN}#comments")).run(|page| {
        page.wait_ready(2);
        page.js("history.replaceState({ own: 'state' }, ''); written.length = 0; window.before = history.length;");
        page.click(&page.deep_in("#kept", ".toggle"));
        let picked = state(page, "#kept", "phones")[0].as_str().expect("it is picked").to_owned();
        assert_eq!(page.path(), format!("{OWN}#comments&pc.kept=v1;phones={picked}"));
        page.click(&page.button_in("#kept", "Compare 1 phone"));
        assert_eq!(page.path(), format!("{OWN}#comments&pc.kept=v1;view=compare;phones={picked}"));
        assert_eq!(page.js("return [history.length - before, history.state.own];"), json!([0, "state"]));

        // The other widget has its own part, and only on demand.
        page.click(&page.deep_in(FIRST, ".toggle"));
        assert_eq!(page.js("return written.length;"), 2);
        // A reload comes back to it.
        page.reload();
        page.wait_ready(2);
        assert_eq!(state(page, "#kept", "view"), "compare");
        assert_eq!(state(page, FIRST, "phones"), json!([]));
    });
}

#[test]
fn a_changed_hash_is_followed() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.js("location.hash = '#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro';");
        page.deep(".compare");
        page.settle();
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        page.js("location.hash = '#pc=v1;brand=xiaomi;colour=red';");
        page.deep(".finder");
        page.settle();
        assert_eq!(page.chips(), ["Brand: Xiaomi"]);
        assert!(page.notices()[0].contains("colour=red"));
        // Back and forth in the history.
        page.js("history.back();");
        page.deep(".compare");
        page.settle();
        assert!(page.notices().is_empty(), "{:?}", page.notices());
        // A hash that is none of ours changes nothing.
        page.js("location.hash = '#somewhere';");
        page.settle();
        assert_eq!(page.columns().len(), 2);
    });
}

#[test]
fn a_page_for_the_widget_may_have_its_state_in_the_query() {
    let start = "/posts/query.html?lang=en&pc=v1;phones=xiaomi-12s#top";
    Visit::to(start).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.path(), start, "nothing is written on load");
        assert_eq!(state(page, "phone-compare", "phones"), json!(["xiaomi-12s"]));
        page.js("history.replaceState({ own: 'state' }, ''); window.before = history.length;");
        page.click(&page.button("Compare 1 phone"));
        let compared = "/posts/query.html?lang=en&pc=v1;view=compare;phones=xiaomi-12s#top";
        assert_eq!(page.path(), compared);
        assert_eq!(page.js("return [history.length - before, history.state.own];"), json!([1, "state"]));

        // Back and forward between entries of the page's own.
        page.js("history.pushState(null, '', location.href);");
        page.click(&page.button("All phones"));
        assert_eq!(page.path(), "/posts/query.html?lang=en&pc=v1;phones=xiaomi-12s#top");
        page.js("history.back();");
        page.deep(".compare");
        assert_eq!(page.path(), compared);
        page.js("history.forward();");
        page.deep(".finder");
        page.settle();

        // A link in the hash, as all others have it, is read too, and gives way to the query.
        page.js("location.hash = '#pc=v1;view=compare;phones=fairphone-4';");
        page.deep(".compare");
        page.settle();
        assert_eq!(page.columns(), ["Fairphone 4"]);
        page.click(&page.button("All phones"));
        assert_eq!(page.path(), "/posts/query.html?lang=en&pc=v1;phones=fairphone-4");
    });
}

#[test]
fn on_a_page_for_the_widget_going_back_undoes_step_by_step() {
    Visit::to("/posts/query.html").run(|page| {
        page.wait_ready(1);
        let entries = || page.js("return history.length;").as_u64().unwrap();
        let before = entries();
        page.choose("Brand", "Xiaomi");
        page.choose("Brand", "Samsung");
        // Letter by letter, and yet one step.
        page.search("pro");
        let typed = page.found();
        page.pick(&[&typed[0]]);
        page.click(&page.button("Compare 1 phone"));
        assert_eq!(entries() - before, 5, "{}", page.path());

        let back = |what: &str, expression: &str| {
            page.js("history.back();");
            page.wait_for(what, expression);
            page.settle();
        };
        back("the finder", "deep('.finder')");
        assert_eq!(page.found(), typed);
        back("no phone to be picked", "!deep('.tray')");
        back("no search words", "deep('.finder input[type=search]').value == ''");
        assert_eq!(page.chips(), ["Brand: Xiaomi or Samsung"]);
        back("one brand", "pc.state.filters.brand == 'xiaomi'");
        // At last to the address without a part for it.
        back("no filter", "!pc.state.filters.brand");
        assert_eq!(page.path(), "/posts/query.html");
        page.js("history.go(5);");
        page.deep(".compare");
        // Nothing of this is what a person did in the widget.
        assert_eq!(entries() - before, 5);
    });
    // A slider moved by keys is one step as well.
    Visit::to("/posts/query.html").run(|page| {
        page.wait_ready(1);
        let before = page.js("return history.length;").as_u64().unwrap();
        page.field("Battery from").js("it.focus();");
        page.keys(&["ArrowRight", "ArrowRight", "ArrowRight"]);
        assert!(page.path().contains("battery-mah="), "{}", page.path());
        assert_eq!(page.js("return history.length;").as_u64().unwrap() - before, 1);
        page.js("history.back();");
        page.wait_for("no filter", "!Object.keys(pc.state.filters).length");
    });
}

#[test]
fn widgets_without_an_id_have_parts_of_their_own() {
    let link = "/posts/nameless.html#pc=v1;phones=xiaomi-12s&pc!2=v1;phones=fairphone-4";
    Visit::to(link).run(|page| {
        page.wait_ready(2);
        let phones = |at: u32| page.js(&format!("return pcs[{at}].state.phones;"));
        assert_eq!([phones(0), phones(1)], [json!(["xiaomi-12s"]), json!(["fairphone-4"])]);
        // One of them goes on; a change of the other's part leaves it alone.
        page.click(&page.button("Compare 1 phone"));
        page.js("location.hash = '#pc=v1;phones=xiaomi-12s&pc!2=v1;phones=fairphone-5';");
        page.settle();
        assert_eq!([phones(0), phones(1)], [json!(["xiaomi-12s"]), json!(["fairphone-5"])]);
        assert_eq!(page.js("return pcs.map((pc) => pc.state.view);"), json!(["compare", "finder"]));
    });
}

#[test]
fn a_link_to_a_widget_further_down_goes_there_once() {
    let at = |page: &Page| page.js("return [scrollY, Math.round(pc.getBoundingClientRect().top)];");
    Visit::to("/posts/far.html#pc=v1;view=compare;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        page.deep(".compare");
        assert_eq!(at(page)[1], 0);
        // Not again for a reader who has gone on.
        page.js("scrollTo(0, 500);");
        page.reload();
        page.wait_ready(1);
        page.settle();
        // Not every driver's reload goes back to where the reader was.
        assert!(at(page)[0].as_f64().is_some_and(|top| top <= 500.0), "{}", at(page));
    });
    // Nor for a link that is for nobody here.
    Visit::to("/posts/far.html#pc.other=v1;view=compare;phones=xiaomi-12s").run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.settle();
        assert_eq!(at(page)[0], 0);
    });
}

#[test]
fn what_is_too_much_for_a_link_is_said_and_not_written() {
    Visit::to(format!("{OWN}#pc.kept=v1;view=compare")).run(|page| {
        page.wait_ready(2);
        page.js("pcs[1].state = { search: 'x'.repeat(2000), view: 'compare' };");
        page.settle();
        page.click(&page.button_in("#kept", "All phones"));
        assert!(page.notices()[0].contains("Shorten the longest part, the search words"), "{:?}", page.notices());
        assert_eq!(page.path(), format!("{OWN}#pc.kept=v1;view=compare"));
        page.open_share("#kept");
        assert!(page.text_in("#kept", ".sharing").contains("too much for a link"));
        assert!(page.text_in("#kept", ".link-field").is_empty());
    });
}
