//! What other programs do to the address and to the markup: they change links, refuse to write, clone elements, curl quotes,
//! write attributes for properties.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const OWN: &str = "/posts/own.html";

fn state(page: &Page, widget: &str, key: &str) -> serde_json::Value {
    page.js_with("return document.querySelector(args[0]).state[args[1]];", json!([widget, key]))
}

#[test]
fn a_link_opens_whatever_was_done_to_it() {
    let page = "/posts/far.html";
    for link in [
        "#pc%3Dv1%3Bview%3Dcompare%3Bphones%3Dxiaomi-12s%2Cxiaomi-12s-pro",
        "#pc=v1%253Bview%253Dcompare%253Bphones%253Dxiaomi-12s%252Cxiaomi-12s-pro",
        "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro?utm_source=letter",
        "#comments&amp;pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro",
        "#/posts/12?pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro)*",
        "#pc=v1;view=compare;phones=XIAOMI-12S,Xiaomi-12S-Pro.",
    ] {
        // The widget is far below: only a link loads it, and takes the reader there.
        Visit::to(format!("{page}{link}")).run(|page| {
            page.wait_ready(1);
            page.deep(".compare");
            page.settle();
            assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"], "{link}");
            assert_eq!(page.notices(), Vec::<String>::new(), "{link}");
            assert_eq!(state(page, "phone-compare", "phones"), json!(["xiaomi-12s", "xiaomi-12s-pro"]), "{link}");
            assert_eq!(page.js("return Math.round(pc.getBoundingClientRect().top);"), 0, "{link}");
        });
    }
}

#[test]
fn an_id_that_is_not_known_proposes_the_phone_that_is_meant() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s-prp,xiaomi-12s,foo-9").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.notices(), ["Unknown phones in this link: xiaomi-12s-prp, foo-9."]);
        assert_eq!(page.count("[role=status] button"), 0, "what is announced is text");
        assert_eq!(page.count("[part=notice] button"), 2, "one to dismiss it, and nothing is like foo-9");
        page.click(&page.button("Xiaomi 12S Pro?"));
        page.settle();
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12S"]);
        assert_eq!(page.notices(), ["Unknown phone in this link: foo-9."]);
        assert_eq!(page.count("[part=notice] button"), 1);
        assert_eq!(state(page, "phone-compare", "phones"), json!(["xiaomi-12s-pro", "xiaomi-12s", "foo-9"]));
    });
}

#[test]
fn a_range_the_wrong_way_round_is_turned_and_said() {
    Visit::to("/#pc=v1;battery-mah=6000..4000").run(|page| {
        page.wait_ready(1);
        assert_eq!(state(page, "phone-compare", "filters"), json!({ "battery-mah": "4000..6000" }));
        assert!(page.notices()[0].contains("it is read as 4000..6000"), "{:?}", page.notices());
    });
}

#[test]
fn an_address_that_was_refused_follows_some_seconds_later() {
    Visit::to(OWN).needs(Ability::PageObjects).run(|page| {
        page.wait_ready(2);
        page.js("const own = history.replaceState;
             window.refused = 0;
             history.replaceState = function (...args) {
                 if (refused++ < 2) throw new DOMException('Too many calls', 'SecurityError');
                 return own.apply(this, args);
             };
             window.thrown = [];
             addEventListener('error', ({ message }) => thrown.push(message));
             addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));");
        page.click(&page.deep_in("#kept", ".toggle"));
        // Once more meanwhile: the last state counts.
        page.click(&page.button_in("#kept", "Compare 1 phone"));
        let picked = state(page, "#kept", "phones")[0].as_str().expect("it is picked").to_owned();
        let expected = format!("#pc.kept=v1;view=compare;phones={picked}");
        page.wait_for("the address", &format!("location.hash == '{expected}'"));
        assert_eq!(page.js("return [refused, thrown];"), json!([3, []]));
    });
}

#[test]
fn a_router_in_the_hash_keeps_its_route() {
    Visit::to(format!("{OWN}#/posts/12")).run(|page| {
        page.wait_ready(2);
        page.click(&page.deep_in("#kept", ".toggle"));
        let picked = state(page, "#kept", "phones")[0].as_str().expect("it is picked").to_owned();
        assert_eq!(page.path(), format!("{OWN}#/posts/12?pc.kept=v1;phones={picked}"));
        page.click(&page.button_in("#kept", "Compare 1 phone"));
        assert_eq!(page.path(), format!("{OWN}#/posts/12?pc.kept=v1;view=compare;phones={picked}"));
        page.reload();
        page.wait_ready(2);
        assert_eq!(state(page, "#kept", "view"), "compare");
    });
}

#[test]
fn a_link_reaches_the_original_of_a_clone() {
    let page = "<!doctype html><html lang=en><title>A carousel</title><link rel=icon href='data:,'>
        <div id=slides><phone-compare id=slide link=hash loading=eager><p>The fallback.</p></phone-compare></div>
        <script>slides.prepend(slides.firstElementChild.cloneNode(true));</script>
        <script type=module src='/phone-compare.js'></script>";
    let link = "/carousel.html#pc.slide=v1;view=compare;phones=xiaomi-12s";
    Visit::to(link).page("/carousel.html", page).run(|page| {
        page.wait_ready(2);
        let phones = || page.js("return pcs.map((pc) => pc.state.phones.join());");
        assert_eq!(phones(), json!(["xiaomi-12s", "xiaomi-12s"]));
        // What the original writes is for all of them, too.
        page.js("pcs[1].state = { ...pcs[1].state, phones: ['xiaomi-12s', 'fairphone-5'] };");
        page.settle();
        let button = "return pcs[1].shadowRoot.querySelector('.to-finder');";
        page.element("its button", button, json!([])).js("it.click();");
        page.wait_for("the address", "location.hash.startsWith('#pc.slide=v1;phones=xiaomi-12s,')");
        // A link from before, when they were told apart.
        page.goto("/carousel.html?before#pc.slide!2=v1;view=compare;phones=fairphone-5");
        page.wait_ready(2);
        assert_eq!(phones(), json!(["", "fairphone-5"]));
    });
}

#[test]
fn quotes_that_an_editor_has_curled_are_seen_through() {
    let page = "<!doctype html><html lang=en><meta charset=utf-8><title>Curled</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script>
        <phone-compare loading=eager phones=”xiaomi-12s xiaomi-12s-pro” as-of=”2022-05-26″><p>The fallback.</p></phone-compare>
        <phone-compare loading=eager filters=“brand=xiaomi; battery-mah=4500…”><p>The fallback.</p></phone-compare>";
    Visit::to("/curled.html").page("/curled.html", page).run(|page| {
        page.wait_ready(2);
        let states =
            page.js("return pcs.map(({ state }) => [state.view, state.phones.join(), state.asOf, state.filters]);");
        assert_eq!(
            states,
            json!([
                ["compare", "xiaomi-12s,xiaomi-12s-pro", "2022-05-26", {}],
                ["finder", "", null, { "brand": "xiaomi", "battery-mah": "4500.." }],
            ])
        );
        assert_eq!(page.notices(), Vec::<String>::new());
        assert_eq!(page.warnings(), Vec::<String>::new());
    });
}

#[test]
fn data_arrive_before_the_element_is_defined_or_a_warning_says_how() {
    let page = "<!doctype html><html lang=en><title>Early</title><link rel=icon href='data:,'>
        <phone-compare loading=eager id=property><p>The fallback.</p></phone-compare>
        <phone-compare loading=eager id=attribute data='[object Object]'><p>The fallback.</p></phone-compare>
        <phone-compare loading=eager id=both data='[object Object]'><p>The fallback.</p></phone-compare>
        <script>
            property.data = [{ name: 'Acme One' }];
            property.state = { search: 'one' };
            both.data = [{ name: 'Acme Two' }];
        </script>
        <script type=module src='/phone-compare.js'></script>";
    Visit::to("/early.html").page("/early.html", page).run(|page| {
        page.wait_ready(3);
        page.wait_for("the phones to be read", "(await pcs[2].results()).phones[0].id == 'acme-two'");
        let found = page.js("const told = await Promise.all(pcs.map((pc) => pc.results()));
             return told.map(({ phones }) => phones.length);");
        assert_eq!(found[0], 1);
        assert!(found[1].as_u64().is_some_and(|found| found > 700), "{found}");
        assert_eq!(page.js("return pc.state.search;"), "one");
        let told = || page.warnings().iter().filter(|told| told.contains("`data` is only text")).count();
        assert_eq!(told(), 1, "of the one that has no data: {:?}", page.warnings());
        assert!(page.warnings().iter().any(|told| told.contains("whenDefined")), "{:?}", page.warnings());
        // And later.
        page.js("pcs[1].setAttribute('state', '[object Object]'); pcs[1].setAttribute('data', '[object Object],[object Object]');");
        assert!(page.warnings().iter().any(|told| told.contains("`state` is only text")), "{:?}", page.warnings());
        assert_eq!(told(), 2);
    });
}
