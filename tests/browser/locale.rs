//! Numbers, units and currencies as the page asks for them: `units`, `lang` and `currency`, set and removed on elements
//! that are there, and in links.

use crate::harness::{Page, Visit};
use serde_json::json;

const SIDE: &str = "/#pc=v1;view=compare;phones=samsung-galaxy-s23,nothing-phone-2";

/// Sets an attribute of the widget, or removes it, and waits until that is drawn.
fn set(page: &Page, name: &str, value: Option<&str>) {
    let body = "args[1] === null ? pc.removeAttribute(args[0]) : pc.setAttribute(...args);";
    page.js_with(body, json!([name, value]));
    page.settle();
}

/// Sets the language of the element, or removes it, and waits until it is spoken.
fn speak(page: &Page, lang: Option<&str>) {
    set(page, "lang", lang);
    let spoken = match lang {
        Some("de") => "de",
        _ => "en",
    };
    page.wait_for("the language", &format!("deep('.pc').parentElement.lang == '{spoken}'"));
    page.settle();
}

/// The row of the widget that is there.
fn row(page: &Page, spec: &str) -> Vec<String> {
    page.row("phone-compare", spec)
}

#[test]
fn a_comparison_is_in_the_units_asked_for() {
    Visit::to(format!("{SIDE};ref=samsung-galaxy-s23;open=all-rows")).run(|page| {
        page.wait_ready(1);
        let metric = row(page, "weight_g");
        assert!(metric[0].starts_with("168 g") && metric[1].starts_with("201.2 g"), "{metric:?}");
        assert!(metric[1].contains("+33.2 g"), "{metric:?}");
        let display = row(page, "display_in");
        set(page, "units", Some("imperial"));
        let imperial = row(page, "weight_g");
        assert!(imperial[0].starts_with("5.93 oz") && imperial[1].starts_with("7.1 oz"), "{imperial:?}");
        assert!(imperial[1].contains("+1.17 oz"), "{imperial:?}");
        assert!(row(page, "height_mm")[0].starts_with("5.76 in"), "{:?}", row(page, "height_mm"));
        assert_eq!(row(page, "display_in"), display, "displays are in inches anyway");
        page.open_sources("phone-compare", "weight_g", 1);
        let sources = page.texts("dialog[open] strong");
        assert!(sources.contains(&"7.1 oz".to_owned()), "{sources:?}");
        page.close_dialog();
        set(page, "units", None);
        assert_eq!(row(page, "weight_g"), metric);
    });
}

#[test]
fn a_link_has_its_units_in_pictures_and_cards_too() {
    Visit::to(format!("{SIDE};open=drawings,standing;specs=weight-g")).run(|page| {
        page.wait_ready(1);
        page.deep(".strips");
        let card = || page.texts(".overlay .card text")[1].clone();
        assert_eq!(card(), "85.6 × 53.98 mm");
        assert!(page.texts(".strips ul li")[0].contains(": 168 g, "), "{:?}", page.texts(".strips ul li"));
        page.js("location.hash += ';units=imperial';");
        page.wait_for("the link to be followed", "pc.state.units == 'imperial'");
        page.settle();
        assert_eq!(card(), "3.37 × 2.13 in");
        assert!(page.texts("figcaption")[0].contains("height 5.76 in"), "{:?}", page.texts("figcaption"));
        assert!(page.texts(".strips ul li")[0].contains(": 5.93 oz, "), "{:?}", page.texts(".strips ul li"));
        let quantiles = page.texts(".strips .quiet")[0].clone();
        assert!(quantiles.ends_with(" oz."), "{quantiles}");
        page.js("pc.state = { ...pc.state, view: 'card', specs: [] };");
        page.settle();
        assert_eq!(page.texts(".card [data-spec=weight_g] dd")[0], "5.93 oz");
        page.js("pc.state = { ...pc.state, units: 'metric' };");
        page.settle();
        assert_eq!(page.texts(".card [data-spec=weight_g] dd")[0], "168 g");
    });
}

#[test]
fn filters_are_typed_and_shown_in_the_units_asked_for() {
    // With a day, rows are kept as long as they say the same.
    for day in ["", ";as-of=2024-06-01"] {
        Visit::to(format!("/#pc=v1;weight-g=..170{day}")).run(|page| {
            page.wait_ready(1);
            let upper = || page.field("Weight at most").property("value");
            let slider = || page.deep("[aria-label='Weight up to']").attribute("aria-valuetext");
            let asked = || page.js("return pc.state.filters['weight-g'];");
            let weights = || page.texts(".list tbody:first-of-type td[data-spec=weight_g]");
            assert_eq!((page.chips(), upper()), (vec!["Weight up to 170 g".to_owned()], json!("170")));
            assert!(weights().iter().all(|weight| weight.contains(" g")), "{:?}", weights());
            let found = page.found();

            set(page, "units", Some("imperial"));
            assert_eq!((page.chips(), upper()), (vec!["Weight up to 6 oz".to_owned()], json!("6")));
            assert_eq!(slider().as_deref(), Some("6 oz"));
            assert_eq!((page.found(), asked()), (found, json!("..170")), "only what is shown is another");
            assert!(weights().iter().all(|weight| weight.contains(" oz")), "{:?}", weights());

            page.enter("Weight at most", "7.05");
            assert_eq!(asked(), "..200", "links are in the units of the specs");
            assert_eq!((page.chips(), upper()), (vec!["Weight up to 7.05 oz".to_owned()], json!("7.05")));
            page.enter("Weight at least", "5.5");
            assert_eq!(page.chips(), ["Weight 5.5–7.05 oz"]);
            assert_eq!(page.field("Weight at least").property("value"), "5.5");
            assert_eq!(page.js("return $('[aria-label=\"Weight up to\"]').validity.valid;"), true);
            let valid = page.field("Weight at most").js("return it.validity.valid;");
            assert_eq!(valid, true, "fractions may be typed");

            set(page, "units", None);
            assert_eq!((upper(), slider().as_deref()), (json!("200"), Some("200 g")));
            assert!(page.chips()[0].ends_with("–200 g"), "{:?}", page.chips());
            assert!(weights().iter().all(|weight| weight.contains(" g")), "{:?}", weights());
        });
    }
}

#[test]
fn numbers_are_read_as_their_fields_show_them() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let asked = |key: &str| page.js_with("return pc.state.filters[args[0]] ?? null;", json!([key]));
        let problem = |label: &str| {
            let body = "return [it.ariaInvalid, it.getRootNode().getElementById(it.getAttribute('aria-describedby')).textContent];";
            page.field(label).js(body)
        };
        speak(page, Some("de"));
        let (display, battery) = ("Displaygröße mindestens", "Akku mindestens");
        page.enter(display, "6,3");
        assert_eq!((asked("display-in"), page.field(display).property("value")), (json!("6.3.."), json!("6,3")));
        page.enter(battery, "4.500");
        assert_eq!((asked("battery-mah"), page.field(battery).property("value")), (json!("4500.."), json!("4500")));
        assert_eq!(problem(battery), json!(["false", ""]));
        // What nobody can read is said at the field, and asks for nothing else.
        page.field(battery).js("it.focus(); it.select();");
        page.keys(&["5", "e", "3", "Tab"]);
        let [invalid, told] = [0, 1].map(|at| problem(battery)[at].as_str().unwrap_or_default().to_owned());
        assert_eq!((asked("battery-mah"), &*invalid), (json!("4500.."), "true"));
        assert!(told.starts_with("Das ist keine Zahl."), "{told}");
        assert!(page.with_text(".problem", "keine Zahl").is_visible());
        page.enter(battery, "5000");
        assert_eq!((asked("battery-mah"), problem(battery)), (json!("5000.."), json!(["false", ""])));
        // In English, a comma that cannot stand between thousands is decimal.
        speak(page, None);
        let (display, battery) = ("Display size at least", "Battery at least");
        assert_eq!(page.field(display).property("value"), "6.3");
        page.enter(display, "6,4");
        assert_eq!((asked("display-in"), page.field(display).property("value")), (json!("6.4.."), json!("6.4")));
        page.enter(battery, "4,500");
        assert_eq!(asked("battery-mah"), "4500..");
    });
}

#[test]
fn a_plot_is_in_the_units_asked_for() {
    Visit::to("/#pc=v1;view=plot;x=weight-g;y=height-mm;phones=samsung-galaxy-s23").run(|page| {
        page.wait_ready(1);
        let names = || page.texts(".axis-name");
        let marks = |axis: &str| page.texts(&format!(".plot-box > .{axis}-scale span"));
        let chosen = || page.js("return deepAll('select').map((one) => one.selectedOptions[0].text);");
        assert_eq!(names(), ["Weight, g →", "↑ Height, mm"]);
        let (across, up) = (marks("across"), marks("up"));
        set(page, "units", Some("imperial"));
        assert_eq!(names(), ["Weight, oz →", "↑ Height, in"]);
        assert!(page.deep(".plot-area").label().contains("Weight, oz"), "{}", page.deep(".plot-area").label());
        assert_eq!(chosen(), json!(["Height, in", "Weight, oz"]));
        assert!(marks("across") != across && marks("up") != up, "{:?}, {:?}", marks("across"), marks("up"));
        // Round as they are shown.
        assert!(marks("up").iter().all(|mark| mark.len() <= 3), "{:?}", marks("up"));
        page.deep(".plot-area").js("it.focus();");
        page.settle();
        let told = page.texts("[role=option]").concat();
        assert!(told.contains(" oz") && told.contains(" in") && !told.contains(" g"), "{told}");
        set(page, "units", None);
        assert_eq!((marks("across"), marks("up")), (across, up));
    });
}

#[test]
fn numbers_are_written_as_in_the_language_of_the_element() {
    Visit::to(SIDE).run(|page| {
        page.wait_ready(1);
        let english = [row(page, "battery_mah"), row(page, "display_in")];
        assert!(english[0][0].starts_with("3,900 mAh") && english[1][0].starts_with("6.1 in"), "{english:?}");
        speak(page, Some("de"));
        let german = [row(page, "battery_mah"), row(page, "display_in")];
        assert!(german[0][0].starts_with("3.900 mAh") && german[1][0].starts_with("6,1 Zoll"), "{german:?}");
        speak(page, None);
        assert_eq!([row(page, "battery_mah"), row(page, "display_in")], english);
        // What is no language tag does not count, and is said to the page.
        speak(page, Some("de_DE"));
        assert_eq!(row(page, "battery_mah"), english[0]);
        assert!(page.warnings().concat().contains("`lang`"), "{:?}", page.warnings());
    });
    // With a day, rows are kept as long as they say the same.
    for day in ["", ";as-of=2026-01-01"] {
        Visit::to(format!("/#pc=v1;battery-mah=3000..{day}")).run(|page| {
            page.wait_ready(1);
            let said = || {
                let limits = page.js("return deepAll('.facet.set .ends input').map((one) => one.placeholder).join();");
                (
                    page.texts(".list tbody:first-of-type td[data-spec=battery_mah] .text"),
                    page.chips(),
                    limits.to_string(),
                )
            };
            let english = said();
            assert!(!english.0.is_empty() && english.0.iter().all(|battery| battery.contains(',')), "{english:?}");
            speak(page, Some("de"));
            let german = said();
            assert!(german.0.iter().all(|battery| battery.contains('.')), "{german:?}");
            assert_eq!(german.1, ["Filter entfernen: Akku ab 3.000 mAh"]);
            assert!(german.2.contains('.') && german.2 != english.2, "{german:?}");
            speak(page, None);
            assert_eq!(said(), english);
        });
    }
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.click(&page.deep("[data-group='0'] .more button"));
        page.js("scrollTo(0, 3000);");
        page.settle();
        let shown = page.found();
        speak(page, Some("de"));
        assert_eq!(page.found(), shown);
        speak(page, None);
        // More phones than there are in the widget.
        page.js("const phone = (_, n) => ({ id: `p${n}`, brand: 'Acme', name: `Acme ${n}`, display: 6.1 });
             pc.data = Array.from({ length: 1200 }, phone);");
        page.wait_for("the phones to be read", "deep('.count')?.textContent.startsWith('1,200')");
        let said = |brand: &str| {
            let brand = page.choice(brand, "Acme").text();
            [page.texts(".count").concat(), brand, page.texts(".about summary").concat()]
        };
        assert!(said("Brand").iter().all(|text| text.contains("1,200")), "{:?}", said("Brand"));
        speak(page, Some("de"));
        assert!(said("Marke").iter().all(|text| text.contains("1.200")), "{:?}", said("Marke"));
        speak(page, None);
        assert!(said("Brand").iter().all(|text| text.contains("1,200")), "{:?}", said("Brand"));
    });
}

#[test]
fn prices_are_of_the_currency_asked_for() {
    Visit::to(SIDE).run(|page| {
        page.wait_ready(1);
        let all = row(page, "price");
        assert!(all[0].contains("USD") && all[0].contains("EUR"), "{all:?}");
        set(page, "currency", Some("EUR"));
        let euros = row(page, "price");
        assert!(euros[0].contains("949 EUR") && !euros[0].contains("USD"), "{euros:?}");
        set(page, "currency", None);
        assert_eq!(row(page, "price"), all);
    });
    // The list, too: its prices and the filter begin with the page's currency, else the reader's, and the reader may choose
    // another. A phone whose price is not known in it has the one that is.
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let currency = || page.js("return $('.currency select').value;");
        let prices = || page.texts(".list td[data-spec=price]").join(" ");
        assert_eq!(currency(), "USD", "the tests' browser is American");
        assert!(prices().contains("USD"), "{}", prices());
        set(page, "currency", Some("EUR"));
        assert_eq!(currency(), "EUR");
        assert!(prices().contains("EUR"), "{}", prices());
        page.enter("Launch price (EUR) at most", "500");
        assert_eq!(page.chips().len(), 1, "{:?}", page.chips());
        page.settle();
        assert!(page.texts(".list td[data-spec=price]").iter().all(|price| price.ends_with("EUR")), "{}", prices());
        page.js("const select = $('.currency select');
             select.value = 'GBP';
             select.dispatchEvent(new Event('change', { bubbles: true }));");
        page.settle();
        assert_eq!((currency(), page.chips()), (serde_json::json!("GBP"), vec![]), "500 euros are not 500 pounds");
    });
    Visit::to("/#pc=v1;price-inr=..50000").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.js("return $('.currency select').value;"), "INR", "what is filtered by is shown");
        assert!(page.texts(".list td[data-spec=price]").iter().all(|price| price.ends_with("INR")));
    });
}
