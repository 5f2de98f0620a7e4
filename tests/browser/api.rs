//! What the page around the widget may do: attributes, `state`, events.

use crate::harness::{Page, Visit};
use serde_json::{Value, json};

const OWN: &str = "/posts/own.html";
/// On that page, the widget without an id.
const FIRST: &str = "phone-compare:not([id])";

fn changes(page: &Page) -> Value {
    page.js("return changes.map(({ id, detail }) => [id, detail.view, detail.phones.join(), detail.search]);")
}

#[test]
fn only_what_a_person_does_is_an_event() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        page.js("kept = document.querySelector('#kept');
             pc.setAttribute('phones', 'xiaomi-12s');
             pc.setAttribute('view', 'compare');
             pc.removeAttribute('view');
             pc.state = { search: 'mayfly' };
             kept.state = { phones: ['xiaomi-12s'] };");
        page.settle();
        page.js("location.hash = '#pc=v1;q=12s';");
        page.wait_for("the link to be followed", "pc.state.search == '12s'");
        page.settle();
        assert_eq!(changes(page), json!([]));
        assert_eq!(page.js("return written;"), json!([]), "nor is it written to the address");

        page.click(&page.button_in(FIRST, "Compare Xiaomi 12S Pro"));
        assert_eq!(changes(page), json!([["", "finder", "xiaomi-12s-pro", "12s"]]));
        page.click(&page.button_in("#kept", "Compare 1 phone"));
        assert_eq!(changes(page)[1], json!(["kept", "compare", "xiaomi-12s", ""]));
        // A listener that writes what it is told does not loop.
        page.js("document.addEventListener('phone-compare-change', ({ target, detail }) => target.state = detail);");
        page.click(&page.button_in("#kept", "Remove Xiaomi 12S"));
        assert_eq!(changes(page).as_array().map(Vec::len), Some(3));
    });
}

#[test]
fn the_state_is_plain_data_and_can_be_set() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        let expected = json!({
            "view": "finder", "phones": [], "asOf": null, "search": "", "filters": {}, "sort": "", "matters": [],
            "unbeaten": false, "summary": "on", "differences": false, "specs": [], "columns": [], "baseline": null, "open": [], "closed": [], "x": null, "y": null,
            "units": "metric", "currency": null,
        });
        assert_eq!(page.js("return pc.state;"), expected);
        let set = json!({
            "view": "compare", "phones": ["xiaomi-12s-pro", "xiaomi-12s"], "asOf": "2022-05-26", "search": "12s",
            "filters": { "brand": "xiaomi", "net-5g": "yes" }, "sort": "-battery-mah", "matters": ["battery-mah"],
            "unbeaten": true, "summary": "off", "differences": true,
            "specs": ["soc", "display-in"], "columns": ["os", "soc"], "baseline": "xiaomi-12s", "open": ["drawings"], "closed": ["body"],
            "x": "released", "y": "weight-g", "units": "imperial", "currency": "EUR",
        });
        let told = page.js_with("pc.state = args[0]; return pc.state;", json!([set]));
        assert_eq!(told, set);
        page.settle();
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12S"]);
        assert_eq!(page.count("tr[data-spec]"), 2);

        // A part of it is a state too; the rest is as at first.
        let told = page.js("pc.state = { search: 'mayfly' }; return pc.state;");
        assert_eq!((&told["search"], &told["view"], &told["phones"]), (&json!("mayfly"), &json!("finder"), &json!([])));

        // What cannot be used is named.
        let told = page
            .js("pc.state = { view: 'globe', phones: ['xiaomi-12s'], filters: { colour: 'red' } }; return pc.state;");
        assert_eq!(told["phones"], json!(["xiaomi-12s"]));
        page.settle();
        let notices = page.notices().join("\n");
        assert!(notices.contains("globe") && notices.contains("colour"), "{notices}");
        let refused = page.js("try { pc.state = 'finder'; } catch (error) { return error.message; }");
        assert!(
            refused.as_str().is_some_and(|text| text.starts_with("phone-compare: this is not a valid state")),
            "{refused}"
        );
    });
}

#[test]
fn a_state_set_early_is_there_when_the_widget_comes() {
    Visit::to("/posts/far.html").run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("pc.state = { view: 'compare', phones: ['fairphone-5'] };
             const early = document.createElement('phone-compare');
             early.id = 'early';
             early.state = { search: 'mayfly' };
             document.body.prepend(early);");
        page.wait_ready(1);
        page.js("for (const one of pcs) one.load();");
        page.wait_ready(2);
        page.settle();
        assert_eq!(page.js("return document.querySelector('#early').state.search;"), "mayfly");
        assert_eq!(page.columns(), ["Fairphone 5"]);
    });
}

#[test]
fn attributes_are_followed_while_it_runs() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        let set = |name: &str, value: &str| {
            page.js_with("pc.setAttribute(args[0], args[1]);", json!([name, value]));
            page.settle();
        };
        let remove = |name: &str| {
            page.js_with("pc.removeAttribute(args[0]);", json!([name]));
            page.settle();
        };
        set("phones", "xiaomi-12s, xiaomi-12s-pro");
        set("view", "compare");
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        set("as-of", "2022-05-26");
        assert!(page.row(FIRST, "display_in")[0].contains("like Xiaomi 12 Pro"));
        set("specs", "display-in soc");
        assert_eq!(page.count("tr[data-spec]"), 2);
        remove("as-of");
        assert_eq!(page.row(FIRST, "display_in")[0], "6.28 in");
        remove("specs");
        assert!(page.count("tr[data-spec]") >= 9, "the main rows");
        set("view", "finder");
        set("filters", "brand=fairphone");
        set("sort", "year");
        let years = "return $('.list').querySelectorAll('td[data-spec=year]').length;";
        assert!(page.js(years).as_u64().is_some_and(|rows| rows > 3));
        assert_eq!(page.text_in(FIRST, ".list tr.phone .full"), "Fairphone 2");
        remove("filters");
        remove("sort");
        assert!(page.chips().is_empty());

        // Colours are the page's, or as told.
        set("theme", "dark");
        assert_eq!(page.js("return getComputedStyle(pc).colorScheme;"), "dark");
        set("theme", "light");
        assert_eq!(page.js("return getComputedStyle(pc).colorScheme;"), "light");
    });
}

#[test]
fn attributes_are_properties_too_also_before_the_script_has_come() {
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><link rel=icon href='data:,'>
         <phone-compare loading=eager></phone-compare>
         <script>Object.assign(document.querySelector('phone-compare'), { phones: ['fairphone-5', 'fairphone-4'], asOf: '2023-12' });</script>
         <script type=module src='/phone-compare.js'></script></html>";
    Visit::to("/early.html").page("/early.html", html.to_owned()).run(|page| {
        page.wait_ready(1);
        page.settle();
        assert_eq!(page.columns(), ["Fairphone 5", "Fairphone 4"]);
        let read = "return [pc.getAttribute('phones'), pc.asOf, pc.state.asOf, pc.differences, pc.baseline];";
        assert_eq!(page.js(read), json!(["fairphone-5 fairphone-4", "2023-12", "2023-12", false, null]));

        page.js("pc.differences = true; pc.asOf = null; pc.baseline = 'fairphone-4'; pc.max = 3;
             pc.filters = { nfc: 'yes', 'battery-mah': '4000..' };");
        page.settle();
        let read =
            "return [pc.hasAttribute('as-of'), pc.getAttribute('differences'), pc.differences, pc.filters, pc.max];";
        assert_eq!(page.js(read), json!([false, "", true, "nfc=yes;battery-mah=4000..", "3"]));
        let read = "return [pc.state.differences, pc.state.baseline, pc.state.filters, pc.state.asOf];";
        let filters = json!({ "nfc": "yes", "battery-mah": "4000.." });
        assert_eq!(page.js(read), json!([true, "fairphone-4", filters, null]));

        // What a framework writes of what is not so.
        page.js("pc.setAttribute('differences', 'false'); pc.filters = undefined;");
        page.settle();
        let read =
            "return [pc.differences, pc.state.differences, pc.hasAttribute('filters'), pc.state.filters, pc.lang];";
        assert_eq!(page.js(read), json!([false, false, false, {}, ""]));
    });
}

#[test]
fn a_wrong_attribute_is_told_to_the_author_with_what_is_allowed() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        assert_eq!(page.warnings(), Vec::<String>::new());
        for (name, value, told) in [
            ("view", "globe", "`view` can be one of finder, compare, card, timeline, plot, not `globe`."),
            ("link", "path", "`link` can be one of hash, query, off, not `path`."),
            ("theme", "sepia", "`theme` can be one of auto, light, dark, not `sepia`."),
            ("loading", "soon", "`loading` can be one of lazy, eager, not `soon`."),
            ("max", "9", "`max` can be a number from 1 to 6, not `9`."),
            ("units", "feet", "`units` can be one of metric, imperial, not `feet`."),
            ("currency", "JPY", "`currency` can be one of USD, EUR, GBP, CNY, INR, not `JPY`."),
            ("lang", "de_DE", "`lang` can be a language tag such as de or en-GB, not `de_DE`."),
            ("controls", "many", "`controls` can be one of all, few, none, not `many`."),
            ("as-of", "May", "May"),
            ("filters", "colour=red;net-5g=yes", "colour=red"),
            ("specs", "soc taste", "Unknown specs: taste."),
        ] {
            page.js_with("pc.setAttribute(args[0], args[1]);", json!([name, value]));
            page.settle();
            let warnings = page.warnings();
            let last = warnings.last().unwrap_or_else(|| panic!("{name}={value} gives no warning"));
            assert!(last.contains("phone-compare>: ") && last.contains(told), "{last}");
        }
        // The good parts are used.
        assert_eq!(page.js("return [pc.state.filters, pc.state.specs];"), json!([{ "net-5g": "yes" }, ["soc"]]));
        // Readers are bothered by nothing but a day that is not the one they think.
        assert_eq!(page.notices(), ["The date that this page asks for is invalid, so this is what is known today."]);
    });
}

#[test]
fn a_widget_taken_out_of_the_page_stops_listening() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        page.js("window.gone = pc; gone.remove(); await new Promise((done) => setTimeout(done));
             location.hash = '#pc=v1;q=12s'; await new Promise((done) => setTimeout(done, 50));");
        assert_eq!(page.js("return gone.state.search;"), "", "it is what the attributes ask for");
        page.js("document.body.prepend(gone);");
        page.wait_ready(2);
        assert_eq!(page.js("return gone.state.search;"), "12s", "put back, it reads the address anew");
    });
}

#[test]
fn parts_of_the_state_are_changed_before_and_after_the_widget_is_there() {
    let post = "<!doctype html><html lang=en><meta charset=utf-8><title>Post</title><link rel=icon href='data:,'>
        <p style='height: 4000px'>Before it.</p>
        <phone-compare phones='xiaomi-12s, xiaomi-12s-pro' as-of=2022-05-26 specs='soc price' filters='brand=xiaomi; net-5g=yes'></phone-compare>
        <script type=module>
            import { PhoneCompare } from '/phone-compare.js';
            const pc = document.querySelector('phone-compare');
            window.before = pc.state;
            pc.update({ differences: true });
            pc.update({ specs: ['soc'] });
            window.asked = pc.state;
        </script>";
    Visit::to("/post.html").page("/post.html", post).run(|page| {
        page.wait_for("the script", "window.asked");
        let before = page.js("return before;");
        assert_eq!(before["phones"], json!(["xiaomi-12s", "xiaomi-12s-pro"]));
        assert_eq!(
            [&before["view"], &before["asOf"], &before["search"], &before["baseline"], &before["differences"]],
            [&json!("compare"), &json!("2022-05-26"), &json!(""), &json!(null), &json!(false)]
        );
        assert_eq!(before["filters"], json!({ "brand": "xiaomi", "net-5g": "yes" }));
        assert_eq!(page.js("return [asked.differences, asked.specs];"), json!([true, ["soc"]]));
        page.js("await pc.load(); await pc.ready;");
        let state = page.js("return pc.state;");
        assert_eq!(
            (&state["differences"], &state["specs"], &state["asOf"]),
            (&json!(true), &json!(["soc"]), &json!("2022-05-26"))
        );
        assert_eq!(state["phones"], before["phones"], "what the tag says stays");
        page.js("pc.update({ specs: [], unheardOf: 1 });");
        assert_eq!(page.js("return [pc.state.differences, pc.state.specs];"), json!([true, []]));
        assert!(page.warnings().iter().any(|one| one.contains("unheardOf")), "{:?}", page.warnings());
    });
}
