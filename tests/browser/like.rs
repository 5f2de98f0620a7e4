//! Phones like one, compared with one, in the order of what matters, and those that none beats.

use crate::axe::judge;
use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const TWO: &str = "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro";

/// Waits until this is said, wherever: in a dialog, announcements are made inside it.
fn hear(page: &Page, text: &str) {
    page.wait_for(text, &format!("deepAll('[role=status]').some((one) => one.textContent.includes({}))", json!(text)));
}

/// The phones in the dialog of phones like one, with the reasons of each.
fn alike(page: &Page) -> Vec<(String, String)> {
    page.deep(".alike-dialog[open] .alike li");
    page.texts(".alike strong").into_iter().zip(page.texts(".alike p")).collect()
}

#[test]
fn phones_like_one_are_named_with_reasons_from_every_phone() {
    Visit::to(TWO).run(|page| {
        page.wait_ready(1);
        page.click(&page.button("More like Xiaomi 12S"));
        let found = alike(page);
        assert_eq!(page.texts("#alike-title"), ["Like Xiaomi 12S"]);
        assert!(found.len() > 5 && found.iter().all(|(name, _)| name != "Xiaomi 12S"), "{found:?}");
        assert!(found.iter().any(|(_, why)| why.contains("same chipset")), "{found:?}");
        assert!(found.iter().all(|(_, why)| !why.is_empty()), "{found:?}");
        let years = page.texts(".alike small");
        assert!(
            years.iter().all(|year| ["2020", "2021", "2022", "2023", "2024"].contains(&year.as_str())),
            "{years:?}"
        );
        judge(page, "phones like one");
        // They can be compared from there.
        let other = page.with_text(".alike strong", &found[1].0).text();
        page.click(&page.button(&format!("Compare {other}")));
        assert_eq!(page.js("return pc.state.phones.length;"), 3);
        page.click(&page.with_text(".alike-dialog .toggles button", "All phones"));
        page.settle();
        assert!(alike(page).len() > 5);
        page.close_dialog();
        assert!(page.columns().contains(&other), "{:?}", page.columns());
    });
    // By keyboard, from a row of the list: its card has it.
    Visit::to("/#pc=v1;brand=fairphone").needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        let name = page.found()[0].clone();
        page.button(&name).js("it.focus();");
        page.keys(&["Enter"]);
        page.deep(".phone-card[open] h2");
        page.button(&format!("More like this: {name}")).js("it.focus();");
        page.keys(&["Enter"]);
        assert!(alike(page).iter().all(|(own, _)| *own != name));
        page.keys(&["Escape"]);
        assert_eq!(page.count(".alike-dialog[open]"), 0);
        assert_eq!(page.count(".phone-card[open]"), 1, "it lay over the card");
    });
    Visit::to("/#pc=v1;view=card;phones=fairphone-5").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("More like this: Fairphone 5"));
        assert!(alike(page).len() > 3);
    });
    let few = "<phone-compare phones='xiaomi-12s xiaomi-12s-pro' controls=few></phone-compare>";
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Few</title><link rel=icon href='data:,'><script type=module src=/phone-compare.js></script>{few}"
    );
    Visit::to("/few.html").page("/few.html", html).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.count(".like"), 0, "the page wants no other phones to be shown");
    });
}

#[test]
fn a_value_leads_to_phones_with_more() {
    Visit::to(TWO).run(|page| {
        page.wait_ready(1);
        page.open_sources("phone-compare", "battery_mah", 0);
        page.click(&page.button("Phones with more"));
        page.deep("tr.phone");
        assert_eq!(
            page.js("return [pc.state.view, pc.state.filters];"),
            json!(["finder", { "battery-mah": "more:@xiaomi-12s" }])
        );
        assert_eq!(page.chips(), ["Battery more than that of Xiaomi 12S (4,500 mAh)"]);
        assert_eq!(page.count("dialog[open]"), 0);
        assert!(page.found().len() > 10 && !page.found().contains(&"Xiaomi 12S".to_owned()));
    });
    // The day counts on which it is known.
    Visit::to("/#pc=v1;as-of=2022-06-28;battery-mah=@xiaomi-12s..").run(|page| {
        page.wait_ready(1);
        let chip = page.chips()[0].clone();
        assert!(chip.starts_with("Battery at least that of Xiaomi 12S (4,500 or 5,000 mAh, "), "{chip}");
        assert_eq!(
            page.listed_in("[data-group='0']", ".full"),
            Vec::<String>::new(),
            "of what is unsure, nothing is certain"
        );
        assert!(page.texts(".count")[0].contains("could match"), "{:?}", page.texts(".count"));
    });
    Visit::to("/#pc=v1;battery-mah=@no-such-phone..").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.chips(), ["Battery at least that of no-such-phone, which is not among the phones"]);
    });
}

#[test]
fn a_filter_compares_with_a_phone() {
    Visit::to("/#pc=v1;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        let facet = "[...deepAll('.facet')].find((one) => one.querySelector('legend').textContent.trim().startsWith('Battery'))";
        page.js(&format!("[...{facet}.querySelectorAll('button')].find((one) => one.textContent.includes('Compared with a phone')).click();"));
        page.settle();
        // One that is picked is at hand.
        page.click(&page.with_text(".than button", "Xiaomi 12S"));
        assert_eq!(page.js("return pc.state.filters;"), json!({ "battery-mah": "@xiaomi-12s.." }));
        let select = page.deep(".than select");
        select.js("it.value = 'less'; it.dispatchEvent(new Event('change', { bubbles: true }));");
        page.settle();
        assert_eq!(page.js("return pc.state.filters;"), json!({ "battery-mah": "less:@xiaomi-12s" }));
        assert_eq!(page.chips(), ["Battery less than that of Xiaomi 12S (4,500 mAh)"]);
        judge(page, "a filter by another phone");
        // Any other is found by its name.
        page.field("Phone to compare with").type_text("fairphone 5");
        page.wait_for("a suggestion", "deep('.than [role=option]')?.textContent.includes('Fairphone 5')");
        page.keys(&["Enter"]);
        assert_eq!(page.js("return pc.state.filters;"), json!({ "battery-mah": "less:@fairphone-5" }));
    });
}

#[test]
fn what_matters_orders_the_list_and_says_which_places_are_possible() {
    Visit::to("/#pc=v1;brand=fairphone,shift").needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        let newest_first = page.found();
        page.button("What matters").js("it.focus();");
        page.keys(&["Enter"]);
        page.deep(".matters-dialog[open] h2");
        let check =
            |label: &str| page.with_text(".matters-dialog .choice", label).js("it.querySelector('input').focus();");
        check("Battery");
        page.keys(&["Space"]);
        hear(page, "Ordered by battery");
        check("Weight");
        page.keys(&["Space"]);
        hear(page, "Ordered by battery, then weight");
        assert_eq!(page.texts(".picked-matters li > span"), ["Battery", "Weight"]);
        judge(page, "what matters");
        page.button("Weight matters more").js("it.focus();");
        page.keys(&["Enter"]);
        assert_eq!(page.js("return pc.state.matters;"), json!(["weight-g", "battery-mah"]));
        page.keys(&["Escape"]);
        assert!(
            page.texts(".matters")[0].starts_with("Ordered by weight, then battery."),
            "{:?}",
            page.texts(".matters")
        );
        let places = page.texts("[data-group='0'] .place");
        assert!(places[0].contains("1st"), "{places:?}");
        assert_ne!(page.found(), newest_first);
        assert!(page.js("return pc.shadowRoot ? location.hash : '';").is_string());
        judge(page, "a list with places");
        // None beats these in both.
        page.click(&page.button("What matters"));
        page.deep(".matters-dialog[open] h2");
        page.click(&page.with_text(".matters-dialog label", "Only phones with nothing better"));
        hear(page, "Only phones with nothing better");
        page.close_dialog();
        assert!(page.chips().contains(&"Nothing better in weight and battery".to_owned()), "{:?}", page.chips());
        assert!(page.found().len() < newest_first.len(), "{:?}", page.found());
        page.click(&page.with_text(".chips button", "Nothing better in weight and battery"));
        assert_eq!(page.js("return pc.state.unbeaten;"), false);
    });
    Visit::to("/#pc=v1;matters=battery-mah,weight-g;unbeaten;brand=fairphone").run(|page| {
        page.wait_ready(1);
        assert!(!page.found().is_empty());
        assert_eq!(
            page.js("return [pc.state.matters, pc.state.unbeaten];"),
            json!([["battery-mah", "weight-g"], true])
        );
    });
}

#[test]
fn the_plot_draws_what_none_beats() {
    Visit::to("/#pc=v1;view=plot;x=weight-g;y=battery-mah;brand=fairphone,xiaomi").run(|page| {
        page.wait_ready(1);
        page.deep(".plot-area .front");
        assert!(page.js("return deep('.plot-area .front.soft').getAttribute('d').includes('L');") == true);
        let told = page.texts(".plot-key").join(" ");
        assert!(told.contains("Nothing better in both: "), "{told}");
    });
    Visit::to("/#pc=v1;view=plot;brand=fairphone").run(|page| {
        page.wait_ready(1);
        page.deep(".plot-area svg");
        assert!(!page.texts(".plot-key").join(" ").contains("Nothing better"), "of displays, none is better");
    });
}

#[test]
fn a_sentence_sums_up_what_is_certain() {
    Visit::to(TWO).run(|page| {
        page.wait_ready(1);
        let told = page.texts(".summary")[0].clone();
        assert_eq!(told, "The 12S Pro has the larger display and battery. Wired charging is not settled.");
        judge(page, "a comparison with a summary");
        page.js("pc.update({ asOf: '2022-05-26' });");
        page.settle();
        let then = page.texts(".summary")[0].clone();
        assert_eq!(then, "Display size is not known of both.", "nothing was certain then");
        page.js("pc.summary = 'off';");
        page.settle();
        assert_eq!((page.count(".summary"), page.js("return pc.state.summary;")), (0, json!("off")));
    });
}

#[test]
fn where_phones_stand_out_comes_first() {
    let six = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12s-ultra,fairphone-4,apple-iphone-14,google-pixel-7";
    Visit::to(format!("/#pc=v1;view=compare;phones={six};open=standing")).run(|page| {
        page.wait_ready(1);
        page.deep(".strips li");
        assert_eq!(page.count(".strips > li"), 12);
        let height = page.js("return deep('.standing').getBoundingClientRect().height;").as_f64().unwrap();
        let window = page.js("return innerHeight;").as_f64().unwrap();
        assert!(height <= 2.0 * window, "{height} of {window}");
        // The rest on demand, also by keyboard.
        let first = page.deep(".strips summary");
        first.js("it.focus();");
        page.keys(&["Enter"]);
        assert_eq!(page.js("return deep('.strips details').open;"), true);
        assert!(page.texts(".strips details li")[0].contains("more than "));
        judge(page, "where phones stand");
        page.click(&page.with_text(".standing button", "Show all"));
        page.settle();
        assert!(page.count(".strips > li") > 12);
    });
}
