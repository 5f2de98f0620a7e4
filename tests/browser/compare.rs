//! The comparison: columns, rows, sources, and what it does with phones it does not know.

use crate::harness::{Ability, Visit};
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
        // Said where the reader is, and at each of the buttons.
        let why = "6 of 6: remove one first.";
        assert_eq!(page.texts(".tray .full"), [why]);
        let seventh = page.button(&format!("Compare {}", names[6]));
        let told = || ["aria-disabled", "title"].map(|name| seventh.attribute(name));
        assert_eq!(told(), [Some("true".to_owned()), Some(why.to_owned())]);
        assert_eq!(
            page.button(&format!("Compare {}", names[5])).attribute("aria-disabled"),
            None,
            "it can be taken out"
        );
        page.pick(&names[6..7]);
        page.hear(why);
        assert!(page.notices().is_empty(), "nothing out of sight");
        assert_eq!(seventh.attribute("aria-pressed").as_deref(), Some("false"));
        // So are rows that come while there is no room, until there is.
        page.search("apple iphone");
        page.wait_for("other rows", "deepAll('tr.phone .toggle').length == 20");
        page.wait_for("them to be marked", "deepAll('tr.phone .toggle[aria-disabled=true]').length >= 14");
        page.search("apple iphone 1");
        page.pick(&names[5..6]);
        assert!(page.texts(".tray .full").is_empty());
        page.wait_for("no mark to be left", "!deep('tr.phone .toggle[aria-disabled]')");
        page.pick(&names[5..6]);
        page.click(&page.button("Compare 6 phones"));
        assert_eq!(page.columns().len(), 6);
        assert_eq!(page.texts(".compare .bar .quiet"), ["You can compare at most 6 phones."], "nothing to add with");
    });
    Visit::to(format!("{SIX},fairphone-4")).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.columns().len(), 6);
        assert_eq!(page.notices(), ["You can compare at most 6 phones; left out: 1."]);
    });
}

#[test]
fn columns_are_moved_removed_and_added() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro").run(|page| {
        page.wait_ready(1);
        let disabled = |label: &str| page.button(label).attribute("aria-disabled").unwrap_or_default();
        page.click(&page.button("Move Xiaomi 12S towards the last column"));
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12S", "Xiaomi 12 Pro"]);
        assert_eq!(page.row("phone-compare", "display_in")[1], "6.28 in", "values move along");
        assert_eq!(disabled("Move Xiaomi 12S Pro towards the first column"), "true");
        assert_eq!(disabled("Move Xiaomi 12 Pro towards the last column"), "true");
        page.click(&page.button("Remove Xiaomi 12S Pro"));
        page.wait_double_click();
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12 Pro"]);

        page.field("Add a phone").type_text("12s ultra");
        page.wait_suggestions();
        assert_eq!(page.texts(".suggestions li")[0], "Xiaomi 12S Ultra");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12 Pro", "Xiaomi 12S Ultra"]);
        // The field is another one, with the columns drawn anew.
        let field = page.field("Add a phone");
        assert_eq!(field.property("value"), "");
        field.type_text("fairphone 5");
        page.settle();
        page.click(&page.with_text(".suggestions li", "Fairphone 5"));
        assert_eq!(page.columns().len(), 4);
        // Those there already are not offered again.
        page.field("Add a phone").type_text("12s");
        page.wait_suggestions();
        let offered = page.texts(".suggestions li");
        assert!(!offered.is_empty() && !offered.contains(&"Xiaomi 12S".to_owned()), "{offered:?}");

        for name in ["Xiaomi 12S", "Xiaomi 12 Pro", "Xiaomi 12S Ultra", "Fairphone 5"] {
            page.click(&page.button(&format!("Remove {name}")));
            page.wait_double_click();
        }
        assert!(page.texts(".compare .empty")[0].starts_with("No phones are selected."));
    });
}

#[test]
fn a_double_click_removes_one_phone_which_comes_back() {
    let three = ["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12 Pro"];
    let link = "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro;ref=xiaomi-12s";
    Visit::to(link).run(|page| {
        page.wait_ready(1);
        // The first of them each time, as it slides under the pointer.
        page.js("for (let i = 0; i < 2; i++) {
                 deep('.tools .remove').click();
                 await new Promise((done) => setTimeout(done, 20));
             }");
        page.settle();
        assert_eq!(page.columns(), three[1..]);
        assert_eq!(page.texts(".undo"), ["Xiaomi 12S removed. Undo"]);
        page.hear("Xiaomi 12S removed, 2 left");
        page.wait_double_click();
        // It comes back to its place, and is what the others are measured against as before.
        page.click(&page.button("Undo"));
        assert_eq!(page.columns(), three);
        page.hear("Undone");
        assert_eq!((page.count(".undo"), page.count("th.pinned")), (0, 1));
        // By keyboard, at once: the next button of its kind has the focus by then.
        page.button("Remove Xiaomi 12S").js("it.focus();");
        page.js("for (let i = 0; i < 2; i++) {
                 pc.shadowRoot.activeElement.click();
                 await new Promise((done) => setTimeout(done, 20));
             }");
        page.settle();
        assert_eq!(page.columns(), three[1..]);
        assert_ne!(page.focused(), "");
        // Whatever is done next leaves nothing to undo.
        page.click(&page.field("Differences only"));
        assert_eq!(page.count(".undo"), 0);
    });
}

#[test]
fn differences_only_folds_the_rest_and_says_how_much() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;open=all-rows").run(|page| {
        page.wait_ready(1);
        let seen =
            |css: &str| page.js_with("return deepAll(args[0]).filter((row) => row.offsetHeight).length;", json!([css]));
        let all = seen("tr[data-spec]").as_u64().unwrap();
        let same = page.count("tr.equal");
        assert!(same > 3 && all > same + 3);
        assert_eq!(seen("tr.same"), 0);
        let bluetooth = page.row("phone-compare", "bluetooth");
        assert_eq!(bluetooth[0], bluetooth[1]);
        let switch = page.field("Differences only");
        page.click(&switch);
        assert_eq!((seen("tr[data-spec=bluetooth]"), seen("tr[data-spec=display_in]")), (json!(0), json!(1)));
        assert_eq!(seen("tr[data-spec]"), all - same);
        let told: u64 =
            page.texts("tr.same").iter().map(|line| line.split(' ').next().unwrap().parse::<u64>().unwrap()).sum();
        assert_eq!(told, same, "the lines say how many");
        // One group's are unfolded and folded again.
        let line = page.with_text("tr.same button", "connections");
        page.click(&line);
        assert_eq!(
            (line.attribute("aria-expanded").as_deref(), seen("tr[data-spec=bluetooth]")),
            (Some("true"), json!(1))
        );
        assert_eq!(page.js("return pc.state.open;"), json!(["all-rows", "connections"]));
        page.click(&page.with_text("tr.same button", "connections"));
        assert_eq!(seen("tr[data-spec=bluetooth]"), 0);
        page.click(&page.field("Differences only"));
        assert_eq!((seen("tr[data-spec]"), seen("tr.same")), (json!(all), json!(0)));
    });
}

#[test]
fn groups_fold_and_links_remember_it() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;open=all-rows;closed=display").run(|page| {
        page.wait_ready(1);
        let height = |spec: &str| page.deep(&format!("tr[data-spec={spec}]")).property("offsetHeight");
        let group = |name: &str| page.with_text("tr.group button", name);
        assert_eq!((height("panel"), group("Display").attribute("aria-expanded")), (json!(0), Some("false".into())));
        assert_ne!(height("height_mm"), 0);
        page.click(&group("Body"));
        assert_eq!(height("height_mm"), 0);
        assert_eq!(page.focused(), "Body");
        page.click(&group("Display"));
        assert_ne!(height("panel"), 0);
        assert_eq!(page.js("return pc.state.closed;"), json!(["body"]));
    });
}

#[test]
fn the_others_are_measured_against_a_reference() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro;open=all-rows").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.count(".difference"), 0);
        let pin = "Compare the others against Xiaomi 12S";
        page.click(&page.button(pin));
        assert_eq!(page.focused(), pin);
        assert_eq!(page.button(pin).attribute("aria-pressed").as_deref(), Some("true"));
        let battery = page.row("phone-compare", "battery_mah");
        let against = "compared with Xiaomi 12S";
        assert_eq!(
            battery,
            [
                "4,500 mAh".into(),
                format!("4,600 mAh best +100 mAh {against}"),
                format!("4,600 mAh best +100 mAh {against}")
            ]
        );
        let height = page.row("phone-compare", "height_mm");
        assert_eq!(height[1], format!("163.6 mm +10.9 mm {against}"));
        assert!(!page.row("phone-compare", "soc").join("").contains(against), "names have no difference");
        assert_eq!(page.js("return pc.state.baseline;"), "xiaomi-12s");
        page.click(&page.button("Remove Xiaomi 12S"));
        assert_eq!((page.count(".difference"), page.js("return pc.state.baseline;")), (0, json!(null)));
        page.js("location.hash = '#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;ref=xiaomi-12s-pro';");
        page.deep(".difference");
        assert_eq!(page.row("phone-compare", "battery_mah")[0], "4,500 mAh −100 mAh compared with Xiaomi 12S Pro");
        page.click(&page.button("Compare the others against Xiaomi 12S Pro"));
        assert_eq!(page.count(".difference"), 0);
    });
}

#[test]
fn sources_are_told_from_the_newest_on_with_why() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s;open=all-rows").run(|page| {
        page.wait_ready(1);
        page.open_sources("phone-compare", "soc", 0);
        let dates = page.js("return deepAll('dialog time').map((one) => one.dateTime);");
        let dates: Vec<&str> = dates.as_array().unwrap().iter().map(|date| date.as_str().unwrap()).collect();
        assert!(dates.len() > 3 && dates.windows(2).all(|pair| pair[0][..7] >= pair[1][..7]), "{dates:?}");
        let entries = page.texts("dialog li");
        for entry in &entries {
            let shown = entry.contains("shown") && !entry.contains("Not shown");
            assert!(shown != entry.contains("Not shown: listed values are firmer."), "{entry}");
        }
        assert_eq!(page.count("dialog li.used"), 1);
        page.keys(&["Escape"]);
        // A computed value shows those of its parts.
        page.open_sources("phone-compare", "volume_cm3", 0);
        let parts = page.texts("dialog .shown");
        assert_eq!(parts[1..], ["Height 152.7 mm", "Width 69.9 mm", "Thickness 8.16 mm"]);
        assert!(page.count("dialog li.used") >= 3);
    });
}

#[test]
fn words_and_numbers_are_the_readers_where_the_page_has_no_language() {
    Visit::to("/").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        // Both what the browser writes numbers by, and what it says is the reader's language.
        page.cdp("Emulation.setLocaleOverride", json!({ "locale": "de-DE" }));
        let agent = page.js("return navigator.userAgent;");
        page.cdp("Emulation.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": "de-DE" }));
        page.goto("/?#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;ref=xiaomi-12s;open=all-rows");
        page.wait_ready(1);
        assert_eq!(page.row("phone-compare", "display_in")[0], "6,28 Zoll");
        assert_eq!(
            page.row("phone-compare", "battery_mah")[1],
            "4.600 mAh Bestwert +100 mAh im Vergleich zu Xiaomi 12S"
        );
        assert_eq!(page.row("phone-compare", "height_mm")[1], "163,6 mm +10,9 mm im Vergleich zu Xiaomi 12S");
        // So are they in the finder: chips, values, sliders, fields, reasons.
        page.goto("/?a#pc=v1;battery-mah=4500..;display-in=..6.3;storage-gb=1024");
        page.wait_ready(1);
        let chips = ["Akku ab 4.500 mAh", "Displaygröße bis 6,3 Zoll", "Speicher: 1.024 GB"];
        assert_eq!(page.chips(), chips.map(|chip| format!("Filter entfernen: {chip}")));
        let told = page.js("return deepAll('.thumbs input').map((one) => one.ariaValueText);");
        let told: Vec<&str> = told.as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
        assert!(told.contains(&"4.500 mAh") && told.contains(&"6,3 Zoll"), "{told:?}");
        assert!(page.texts(".choice").iter().any(|choice| choice.contains("1.024 GB")));
        assert!(page.js("return deepAll('.ends input').some((one) => /^\\d,\\d+$/.test(one.placeholder));") == true);
        // And in the plot and the timeline.
        page.goto("/?b#pc=v1;view=plot;x=display-in;y=battery-mah");
        page.wait_ready(1);
        page.deep(".up-scale span");
        assert!(
            page.texts(".up-scale span").iter().any(|tick| tick.ends_with(".000")),
            "{:?}",
            page.texts(".up-scale span")
        );
        page.goto("/?c#pc=v1;view=timeline;phones=xiaomi-12s");
        page.wait_ready(1);
        page.deep(".tracks");
        assert!(page.texts(".tracks").concat().contains("4.500"), "{:?}", page.texts(".tracks"));
        page.click(&page.with_text("button.link", "nach Datum"));
        assert!(page.texts(".by-date").concat().contains("6,28"), "{:?}", page.texts(".by-date"));
    });
}

#[test]
fn sources_say_who_when_and_how_firmly() {
    Visit::to("/posts/leak.html").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        let value = "about 6.73 in, like Xiaomi 12 Pro rumoured, unsure";
        let opened = "document.querySelector('#then').shadowRoot.querySelector('dialog').open";
        let focused =
            "(document.querySelector('#then').shadowRoot.activeElement?.textContent ?? '').replaceAll('\u{a0}', ' ')";
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
        assert_eq!(page.notices(), ["Unknown phone in this link: foo-9."]);
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
            page.click(&page.deep(".sheet .primary"));
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
                 return [it.scrollLeft > 150, head.getBoundingClientRect().left - before];");
            assert_eq!(moved, json!([true, 0]));
            page.open_sources("phone-compare", "soc", 0);
            let inside = page
                .deep("dialog")
                .js("const { left, right } = it.getBoundingClientRect(); return left >= 0 && right <= innerWidth;");
            assert!(inside == true, "the dialog fits");
            assert!(!page.scrolls_sideways(), "the sources");
        });
    }
}

#[test]
fn every_value_keeps_to_its_column() {
    let link = "/#pc=v1;view=compare;as-of=2022-06-20;phones=xiaomi-12s,xiaomi-12s-pro,google-pixel-fold";
    for width in [320, 520, 768] {
        Visit::to(link).window(width, 800).run(|page| {
            page.wait_ready(1);
            let chipset = page.row("phone-compare", "soc");
            assert!(chipset[1].contains("disputed"), "{chipset:?}");
            let wider = page.js("return deepAll('.side-by-side td .cell').filter((one) => {
                     const { left, right } = one.closest('td').getBoundingClientRect();
                     return [one, ...one.querySelectorAll('*')].some((part) => {
                         const own = part.getBoundingClientRect();
                         return own.right > right + .5 || own.left < left - .5;
                     });
                 }).map(({ textContent }) => textContent);");
            assert_eq!(wider, json!([]), "{width}");
        });
    }
}
