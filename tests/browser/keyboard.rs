//! Everything by keyboard alone. The focus is always somewhere, and can be seen there.

use crate::harness::{Ability, Page, Visit};

/// Presses Tab until this has the focus.
#[track_caller]
fn tab_to(page: &Page, label: &str) {
    let mut seen = Vec::new();
    for _ in 0..150 {
        page.press("Tab");
        let focused = page.focused();
        if focused == label {
            let outline = page.js("let at = document.activeElement;
                 while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                 const { outlineStyle, outlineWidth } = getComputedStyle(at);
                 return outlineStyle != 'none' && parseFloat(outlineWidth) >= 1;");
            assert!(outline == true, "the focus on {label} can be seen");
            return;
        }
        seen.push(focused);
    }
    panic!("Tab never comes to {label}: {seen:?}");
}

/// Presses a key until this has the focus.
#[track_caller]
fn walk_to(page: &Page, key: &str, label: &str) {
    for _ in 0..60 {
        page.press(key);
        if page.focused() == label {
            return;
        }
    }
    panic!("{key} never comes to {label}, but to {}", page.focused());
}

#[track_caller]
fn assert_focused(page: &Page, label: &str, after: &str) {
    assert_eq!(page.focused(), label, "after {after}");
}

#[test]
fn phones_are_found_picked_and_compared() {
    Visit::to("/").needs(Ability::ActiveWindow).needs(Ability::TabsRound).run(|page| {
        page.wait_ready(1);
        page.js("document.body.tabIndex = -1; document.body.focus();");
        tab_to(page, "Search phones by name, code name or model number");
        page.keys(&["1", "2", "s"]);
        assert_eq!(page.found()[0], "Xiaomi 12S");
        tab_to(page, "Xiaomi");
        page.keys(&["Space"]);
        assert_eq!(page.chips(), ["Brand: Xiaomi"]);
        assert_focused(page, "Xiaomi", "choosing a brand");
        tab_to(page, "Xiaomi 12S");
        page.keys(&["Space"]);
        assert_focused(page, "Xiaomi 12S", "picking");
        walk_to(page, "ArrowDown", "Xiaomi 12S Pro");
        page.keys(&["ArrowLeft", "Enter"]);
        assert_focused(page, "Compare Xiaomi 12S Pro", "picking");
        tab_to(page, "Compare 2 phones");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        assert!(page.js("return $('.compare').matches(':focus');") == true, "the comparison has the focus");

        tab_to(page, "Share");
        page.keys(&["Enter"]);
        page.deep("dialog.sharing[open]");
        assert_focused(page, "Copy link", "opening the dialog");
        tab_to(page, "Markdown");
        page.keys(&["Space"]);
        tab_to(page, "Copy Markdown");
        page.close_dialog();
        assert_focused(page, "Share", "closing it");
        tab_to(page, "Comparison table");
        // Of the rows that are not there yet, the first gets the focus.
        tab_to(page, "Show all 40 rows");
        page.keys(&["Enter"]);
        assert_focused(page, "Launch", "showing all rows");
        walk_to(page, "ArrowUp", "6.28 in");
        page.keys(&["Enter"]);
        page.deep("dialog[open]");
        tab_to(page, "Close");
        page.keys(&["Space"]);
        page.wait_for("the dialog to be closed", "!deep('dialog').open");
        assert_focused(page, "6.28 in", "closing the sources");

        page.button("All phones").js("it.focus();");
        page.keys(&["Enter"]);
        assert_focused(page, "Xiaomi 12S Pro", "coming back to the list");
        tab_to(page, "Search phones by name, code name or model number");
    });
}

#[test]
fn the_focus_is_never_behind_the_tray() {
    let six = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5";
    Visit::to(format!("/#pc=v1;phones={six}")).window(320, 568).run(|page| {
        page.wait_ready(1);
        page.deep(".list .toggle").js("it.focus();");
        for _ in 0..12 {
            page.keys(&["ArrowDown"]);
            let hit = page.js("const at = pc.shadowRoot.activeElement;
                 const { left, top, width, height } = at.getBoundingClientRect();
                 return [top + 2, top + height / 2, top + height - 2].every(
                     (y) => at.contains(pc.shadowRoot.elementFromPoint(left + width / 2, y)));");
            assert!(hit == true, "{} is in sight", page.focused());
        }
    });
}

#[test]
fn the_focus_outlives_what_it_was_on_in_the_finder() {
    Visit::to("/#pc=v1;brand=xiaomi;net-5g=yes;battery-mah=4500..;phones=xiaomi-12s,xiaomi-12s-pro,foo-9").run(
        |page| {
            page.wait_ready(1);
            let press = |label: &str| {
                page.wait_double_click();
                page.button(label).js("it.focus();");
                page.keys(&["Enter"]);
            };
            press("Dismiss");
            assert_ne!(page.focused(), "", "after dismissing a notice");
            press("Remove filter: Brand: Xiaomi");
            assert_focused(page, "Remove filter: 5G", "removing a chip");
            press("Remove filter: Battery from 4,500 mAh");
            assert_focused(page, "Remove filter: 5G", "removing the last chip");
            press("Reset");
            assert_focused(page, "Undo", "a reset");
            page.keys(&["Enter"]);
            assert_eq!(page.chips(), ["5G"], "undone");
            press("Reset");
            press("Remove: Xiaomi 12S");
            assert_focused(page, "Remove: Xiaomi 12S Pro", "taking a phone out");
            press("Remove: Xiaomi 12S Pro");
            assert_ne!(page.focused(), "", "after taking the last phone out");

            page.js("location.hash = '#pc=v1;q=nothing%20is%20called%20so';");
            page.deep(".empty button").js("it.focus();");
            page.keys(&["Enter"]);
            assert_ne!(page.focused(), "", "after dropping what found nothing");
        },
    );
}

#[test]
fn the_focus_outlives_what_it_was_on_in_the_comparison() {
    Visit::to("/#pc=v1;view=compare;as-of=2022-05-26;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro").run(|page| {
        page.wait_ready(1);
        let press = |label: &str| {
            page.wait_double_click();
            page.button(label).js("it.focus();");
            page.keys(&["Enter"]);
        };
        press("Move Xiaomi 12S towards the last column");
        assert_focused(page, "Move Xiaomi 12S towards the last column", "moving a column");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12 Pro", "Xiaomi 12S"]);
        assert_focused(page, "Move Xiaomi 12S towards the last column", "moving a column to the end");
        page.keys(&["Enter", "Space"]);
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12 Pro", "Xiaomi 12S"], "it can go no further");
        assert_focused(page, "Move Xiaomi 12S towards the last column", "a press without effect");
        press("Remove Xiaomi 12 Pro");
        assert_focused(page, "Remove Xiaomi 12S", "removing a phone");
        press("Remove Xiaomi 12S");
        assert_focused(page, "Remove Xiaomi 12S Pro", "removing the last column");
        press("Show today");
        assert_focused(page, "Show 26 May 2022", "changing the day");
        press("Remove Xiaomi 12S Pro");
        assert_ne!(page.focused(), "", "after removing the only phone");

        // Adding goes on in the same field, also with the last that fits.
        page.field("Add a phone").js("it.focus();");
        for text in ["fairphone 5", "fairphone 4", "fairphone 3", "fairphone 2", "xiaomi 12s"] {
            page.field("Add a phone").type_text(text);
            page.wait_suggestions();
            page.keys(&["Enter"]);
            assert_focused(page, "Add a phone", text);
        }
        page.field("Add a phone").type_text("xiaomi 12");
        page.wait_suggestions();
        page.keys(&["ArrowDown", "Enter"]);
        assert_eq!(page.columns().len(), 6);
        assert_ne!(page.focused(), "", "after adding the last that fits");
    });
}

/// How often Tab is pressed from one thing to another, and what it comes to.
#[track_caller]
fn stops(page: &Page, from: &str, to: &str) -> Vec<String> {
    let start = "const [start] = deepAll('button, input, section').filter((one) =>
             (one.ariaLabel ?? one.textContent.replaceAll(/\\s+/g, ' ').trim()) == args[0]);
         start.focus(); return !!start;";
    assert_eq!(page.js_with(start, serde_json::json!([from])), true);
    let mut stops = Vec::new();
    for _ in 0..400 {
        page.press("Tab");
        stops.push(page.focused());
        if stops.last().is_some_and(|stop| stop == to) {
            return stops;
        }
    }
    panic!("Tab never comes to {to}: {stops:?}");
}

#[test]
fn the_list_is_one_stop_of_tab_however_long_it_is() {
    Visit::to("/#pc=v1;phones=xiaomi-12s,xiaomi-12s-pro").needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        page.settle();
        let all = |page: &Page| stops(page, "Phone finder", "Compare 2 phones");
        let few = all(page);
        // The heads, the rows, the button for more, and the tray with two phones.
        let names = page.found();
        let rows = few.iter().filter(|stop| names.contains(stop) || names.contains(&stop.replace("Compare ", "")));
        assert_eq!(rows.count(), 1, "{few:?}");
        let from_list = few.len() - few.iter().position(|stop| stop == "Name").expect("the heads are a stop");
        assert!(from_list <= 12, "{few:?}");
        page.click(&page.with_text(".more button", "Show 60 more"));
        assert_eq!(page.count("tr.phone"), 80);
        assert_eq!(all(page).len(), few.len());
        assert_eq!(page.count("tr.phone [tabindex='0']"), 1);
    });
}

#[test]
fn arrows_go_through_the_list() {
    Visit::to("/").needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        page.settle();
        let names = page.found();
        let at = |row: usize| names[row].clone();
        let go = |key: &str, to: &str| {
            page.press(key);
            assert_focused(page, to, key);
        };
        stops(page, "Phone finder", "Name");
        page.press("Tab");
        assert_focused(page, &at(0), "Tab from the heads");
        go("ArrowDown", &at(1));
        go("PageDown", &at(11));
        let more = page.texts(".more button");
        let last = more.last().expect("there is more").as_str();
        go("PageDown", last);
        walk_to(page, "ArrowUp", &at(19));
        go("Home", &at(0));
        go("PageUp", "Name");
        go("ArrowDown", &at(0));
        go("ArrowRight", &at(0));
        go("ArrowLeft", &format!("Compare {}", names[0]));
        go("ArrowDown", &format!("Compare {}", names[1]));
        go("ArrowRight", &at(1));
        go("End", last);
        // Heads are gone through along their row.
        page.button("Name").js("it.focus();");
        page.press("ArrowRight");
        assert_ne!(page.focused(), "Name");
        assert_eq!(page.js("return !!pc.shadowRoot.activeElement.closest('thead');"), true);
        // The first of the rows that come has the focus; from there Tab goes to its button, and arrows go on.
        page.click(&page.button(&more[0]));
        let more = page.found();
        page.press("Tab");
        assert_focused(page, &more[20], "Tab from the first new row");
        go("ArrowDown", &more[21]);
        // It is where Tab comes back to, also when other rows are around it.
        page.keys(&["Space"]);
        page.press("Tab");
        assert_eq!(
            page.js("return document.activeElement == pc && !pc.shadowRoot.activeElement.closest('tr.phone');"),
            true
        );
        assert_eq!(page.js("return deep('tr.phone [tabindex=\"0\"]').textContent;"), *more[21]);
        // What is filtered away leaves the stop to another row.
        page.search("xiaomi 12s");
        page.wait_for("a stop", "deepAll('tr.phone [tabindex=\"0\"]').length == 1");
    });
}

#[test]
fn a_comparison_has_the_same_few_stops_for_any_number_of_phones() {
    let six = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5";
    let ids: Vec<&str> = six.split(',').collect();
    let count = |phones: usize| {
        let mut count = 0;
        Visit::to(format!("/#pc=v1;view=compare;phones={}", ids[..phones].join(","))).needs(Ability::ActiveWindow).run(
            |page| {
                page.wait_ready(1);
                page.settle();
                page.js("deep('.compare').ariaLabel = 'start';");
                let stops = stops(page, "start", "How they rank");
                assert!(stops.len() <= 14, "{phones}: {stops:?}");
                assert!(stops.iter().any(|stop| stop == "Add a phone") || phones == 6, "{stops:?}");
                count = stops.len() + usize::from(phones == 6);
            },
        );
        count
    };
    let counts = [2, 4, 6].map(count);
    assert_eq!([counts[1], counts[2]], [counts[0]; 2], "the field for another phone is not there with six");
}

#[test]
fn arrows_go_through_the_comparison_in_both_directions() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro;open=all-rows").needs(Ability::ActiveWindow).run(
        |page| {
            page.wait_ready(1);
            page.settle();
            // The row and the column of the value that has the focus.
            let place = || {
                let place = page.js(
                    "const cell = pc.shadowRoot.activeElement.closest('td, th');
                     return `${cell.parentElement.children[0].textContent} ${cell.cellIndex}`;",
                );
                place.as_str().unwrap_or_default().to_owned()
            };
            let go = |key: &str, to: &str| {
                page.press(key);
                assert_eq!(place(), to, "{key}");
            };
            page.with_text("tr[data-spec=height_mm] button", "152.7").js("it.focus();");
            go("ArrowRight", "Height 2");
            go("End", "Height 3");
            go("ArrowRight", "Height 3");
            // The fold of the group is one cell; the column is kept on the way through it.
            page.press("ArrowUp");
            assert_focused(page, "Body", "ArrowUp");
            page.press("ArrowUp");
            assert!(place().ends_with(" 3"), "{}", place());
            page.press("ArrowDown");
            go("ArrowDown", "Height 3");
            go("Home", "Height 1");
            page.press("PageUp");
            page.press("PageUp");
            walk_to(page, "ArrowUp", "Move Xiaomi 12S towards the first column");
            page.press("ArrowRight");
            assert_focused(page, "Move Xiaomi 12S towards the last column", "ArrowRight");
            // Drawn anew, the stops are where they were: that of the head has the focus, that of the cells is in its place.
            page.keys(&["Enter"]);
            assert_focused(page, "Move Xiaomi 12S towards the last column", "moving a column");
            let stops = "return deepAll('.side-by-side button[tabindex=\"0\"]').map((one) => one.ariaLabel ?? one.textContent);";
            page.settle();
            let stops = page.js(stops);
            assert_eq!(stops.as_array().map(Vec::len), Some(2), "{stops}");
            assert_eq!(stops[0], "Move Xiaomi 12S towards the last column");
            // It stays a table.
            let table = page.deep(".side-by-side");
            assert_eq!(table.role(), "table");
            assert_eq!(page.deep(".side-by-side tbody th[scope=row]").role(), "rowheader");
            // A stop that is folded away leaves its place to what is nearest.
            page.with_text("tr[data-spec=height_mm] button", "152.7").js("it.focus();");
            page.with_text("tr.group button", "Body").js("it.click();");
            page.wait_for("a stop that is drawn", "deepAll('tbody button[tabindex=\"0\"]').some((one) => one.offsetWidth)");
        },
    );
}

#[test]
fn from_right_to_left_arrows_go_where_they_point() {
    let page = "<!doctype html><html lang=en dir=rtl><title>Right to left</title><link rel=icon href='data:,'>
         <script type=module src=/phone-compare.js></script><phone-compare view=compare phones='xiaomi-12s xiaomi-12s-pro'></phone-compare>";
    Visit::to("/rtl.html").page("/rtl.html", page).needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        page.settle();
        page.button("6.28 in").js("it.focus();");
        page.press("ArrowLeft");
        assert_focused(page, "6.73 in", "Left");
        page.press("ArrowRight");
        assert_focused(page, "6.28 in", "Right");
    });
}

#[test]
fn a_step_of_the_day_stays_on_its_button_at_the_end() {
    Visit::to("/#pc=v1;view=compare;as-of=2022-07-31;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Another day"));
        page.button("Next report").js("it.focus();");
        for _ in 0..200 {
            if page.button("Next report").attribute("aria-disabled").as_deref() == Some("true") {
                break;
            }
            page.keys(&["Enter"]);
        }
        assert_eq!(page.js("return pc.state.asOf ?? null;"), serde_json::Value::Null);
        page.keys(&["Enter"]);
        assert_focused(page, "Next report", "a press without effect");
        assert_eq!(page.texts(".as-of time"), ["today"]);
    });
}
