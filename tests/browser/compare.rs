//! The comparison: columns, rows, sources, and what it does with phones it does not know.

use crate::harness::Visit;
use serde_json::json;

const SIX: &str =
    "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5";

#[test]
fn six_phones_fit_and_a_seventh_is_refused() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.search("apple iphone 1");
        let names = page.found();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        page.pick(&names[..6]);
        assert!(page.notices().is_empty());
        page.pick(&names[6..7]);
        assert_eq!(page.notices(), ["At most 6 phones can be compared. Take one out first."]);
        assert_eq!(page.button(&format!("Compare {}", names[6])).attribute("aria-pressed").as_deref(), Some("false"));
        page.click(&page.button("Compare 6 phones"));
        assert_eq!(page.columns().len(), 6);
        assert_eq!(page.texts(".compare .bar p"), ["At most 6 phones."], "nothing to add with");
    });
    Visit::to(format!("{SIX},fairphone-4")).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.columns().len(), 6);
        assert_eq!(page.notices(), ["At most 6 phones can be compared; left out: 1."]);
    });
}

#[test]
fn columns_are_moved_removed_and_added() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Move Xiaomi 12S towards the last column"));
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12S", "Xiaomi 12 Pro"]);
        assert_eq!(page.row("phone-compare", "display_in")[1], "6.28 in", "values move along");
        assert_eq!(page.button("Move Xiaomi 12S Pro towards the first column").property("disabled"), true);
        assert_eq!(page.button("Move Xiaomi 12 Pro towards the last column").property("disabled"), true);
        page.click(&page.button("Remove Xiaomi 12S Pro"));
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12 Pro"]);

        let field = page.field("Add a phone");
        field.type_text("12s ultra");
        assert_eq!(page.texts(".suggestions button")[0], "Xiaomi 12S Ultra");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12 Pro", "Xiaomi 12S Ultra"]);
        assert_eq!(field.property("value"), "");
        field.type_text("fairphone 5");
        page.settle();
        page.click(&page.with_text(".suggestions button", "Fairphone 5"));
        assert_eq!(page.columns().len(), 4);
        // Those there already are not offered again.
        field.type_text("12s");
        page.settle();
        let offered = page.texts(".suggestions button");
        assert!(!offered.is_empty() && !offered.contains(&"Xiaomi 12S".to_owned()), "{offered:?}");

        for name in ["Xiaomi 12S", "Xiaomi 12 Pro", "Xiaomi 12S Ultra", "Fairphone 5"] {
            page.click(&page.button(&format!("Remove {name}")));
        }
        assert!(page.texts(".compare .empty")[0].starts_with("No phones are picked."));
    });
}

#[test]
fn differences_only_hides_the_rest_and_says_how_much() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").run(|page| {
        page.wait_ready(1);
        let all = page.count("tr[data-spec]");
        let bluetooth = page.row("phone-compare", "bluetooth");
        assert_eq!(bluetooth[0], bluetooth[1]);
        let switch = page.field("Differences only");
        page.click(&switch);
        assert!(page.row("phone-compare", "bluetooth").is_empty(), "they are the same");
        assert_eq!(page.row("phone-compare", "display_in").len(), 2, "they differ");
        let hidden = all - page.count("tr[data-spec]");
        assert_eq!(page.texts(".compare > .quiet"), [format!("{hidden} rows in which they are the same are hidden.")]);
        assert!(page.deep_all("tbody").len() as u64 == page.count("tbody:has(tr[data-spec])"), "no empty groups");
        page.click(&switch);
        assert_eq!(page.count("tr[data-spec]"), all);
        assert!(page.texts(".compare > .quiet").is_empty());
    });
}

#[test]
fn sources_say_who_when_and_how_firmly() {
    Visit::to("/posts/leak.html").run(|page| {
        page.wait_ready(1);
        let value = "Display size, Xiaomi 12S: about 6.73 in, like Xiaomi 12 Pro, rumoured, unsure. Show sources";
        let opened = "document.querySelector('#then').shadowRoot.querySelector('dialog').open";
        let focused = "(document.querySelector('#then').shadowRoot.activeElement?.ariaLabel ?? '')";
        for by_keyboard in [false, true] {
            let cell = page.button_in("#then", value);
            if by_keyboard {
                cell.js("it.focus();");
                page.keys(&["Enter"]);
            } else {
                page.click(&cell);
            }
            page.wait_for("the dialog", opened);
            let dialog = page.deep_in("#then", "dialog");
            assert_eq!((dialog.role().as_str(), dialog.label().as_str()), ("dialog", "Xiaomi 12S Display size"));
            let entry = page.text_in("#then", "dialog li");
            for part in ["like Xiaomi 12 Pro", "rumour, unsure", "Business Today, quoting Weibo tipster", "26 May 2022"]
            {
                assert!(entry.contains(part), "{entry}");
            }
            let links = dialog.js(
                "return [...it.querySelectorAll('a')].map((one) => [one.protocol, one.relList.contains('noopener')]);",
            );
            assert_eq!(links, json!([["https:", true]]));
            page.keys(&["Escape"]);
            page.wait_for("the dialog to be closed", &format!("!{opened}"));
            assert_eq!(page.js(&format!("return {focused};")), value, "the focus is back");
        }
        // By its button, and by a click beside it.
        page.open_sources("#then", "soc", 0);
        page.click(&page.button_in("#then", "Close"));
        page.wait_for("the dialog to be closed", &format!("!{opened}"));
        page.open_sources("#then", "soc", 0);
        page.cdp(
            "Input.dispatchMouseEvent",
            json!({ "type": "mousePressed", "x": 5, "y": 5, "button": "left", "clickCount": 1 }),
        );
        page.cdp(
            "Input.dispatchMouseEvent",
            json!({ "type": "mouseReleased", "x": 5, "y": 5, "button": "left", "clickCount": 1 }),
        );
        page.wait_for("the dialog to be closed", &format!("!{opened}"));
    });
}

#[test]
fn the_best_is_marked_and_only_where_it_is_sure() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").run(|page| {
        page.wait_ready(1);
        let charging = page.row("phone-compare", "charge_w");
        let battery = page.row("phone-compare", "battery_mah");
        assert_eq!(battery, ["4,500 mAh", "4,600 mAh best"], "{charging:?}");
        assert!(page.row("phone-compare", "refresh_hz").iter().all(|value| value == "120 Hz"), "equals are not best");
        assert!(page.row("phone-compare", "soc").iter().all(|value| !value.contains("best")), "names are not better");
    });
}

#[test]
fn a_phone_that_is_not_known_is_named_and_the_rest_compared() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,foo-9,xiaomi-12s-pro").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.notices(), ["1 phone in this link is not known here: foo-9."]);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        // Dismissed, it no longer takes a place.
        page.click(&page.button("Dismiss"));
        assert!(page.notices().is_empty());
        assert_eq!(page.js("return pc.state.phones;"), json!(["xiaomi-12s", "xiaomi-12s-pro"]));
    });
}

#[test]
fn a_page_of_320_pixels_never_scrolls_sideways() {
    for theme in ["light", "dark"] {
        Visit::to("/").window(320, 700).media("prefers-color-scheme", theme).run(|page| {
            page.wait_ready(1);
            assert!(!page.scrolls_sideways(), "the finder");
            page.click(&page.deep(".filters-toggle"));
            assert!(page.choice("Brand", "Xiaomi").is_visible());
            assert!(!page.scrolls_sideways(), "the filters");
            page.choose("Brand", "Xiaomi");
            page.click(&page.deep(".filters-toggle"));
            assert!(!page.choice("Brand", "Xiaomi").is_visible());
            let names: Vec<String> = page.found().into_iter().take(6).collect();
            page.pick(&names.iter().map(String::as_str).collect::<Vec<_>>());
            assert!(!page.scrolls_sideways(), "the tray");
            page.click(&page.button("Compare 6 phones"));
            assert!(!page.scrolls_sideways(), "the comparison");
            page.open_share("phone-compare");
            assert!(!page.scrolls_sideways(), "the link");
            page.close_dialog();
            let table = page.deep(".scroll");
            assert!(table.js("return it.scrollWidth > it.clientWidth;") == true, "the table does");
            // The first column stays while the others move.
            let moved = table.js("const head = it.querySelector('tbody th[scope=row]');
                 const before = head.getBoundingClientRect().left;
                 it.scrollLeft = 200;
                 return [it.scrollLeft, head.getBoundingClientRect().left - before];");
            assert_eq!(moved, json!([200, 0]));
            page.open_sources("phone-compare", "soc", 0);
            let inside = page
                .deep("dialog")
                .js("const { left, right } = it.getBoundingClientRect(); return left >= 0 && right <= innerWidth;");
            assert!(inside == true, "the dialog fits");
            assert!(!page.scrolls_sideways(), "the sources");
        });
    }
}
