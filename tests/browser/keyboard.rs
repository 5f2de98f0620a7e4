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

#[track_caller]
fn assert_focused(page: &Page, label: &str, after: &str) {
    assert_eq!(page.focused(), label, "after {after}");
}

#[test]
fn phones_are_found_picked_and_compared() {
    Visit::to("/").needs(Ability::ActiveWindow).needs(Ability::TabsRound).run(|page| {
        page.wait_ready(1);
        page.js("document.body.tabIndex = -1; document.body.focus();");
        tab_to(page, "Search by name, code name or model number");
        page.keys(&["1", "2", "s"]);
        assert_eq!(page.found()[0], "Xiaomi 12S");
        tab_to(page, "Xiaomi");
        page.keys(&["Space"]);
        assert_eq!(page.chips(), ["Brand: Xiaomi"]);
        assert_focused(page, "Xiaomi", "choosing a brand");
        tab_to(page, "Compare Xiaomi 12S");
        page.keys(&["Space"]);
        assert_focused(page, "Compare Xiaomi 12S", "picking");
        tab_to(page, "Compare Xiaomi 12S Pro");
        page.keys(&["Enter"]);
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
        tab_to(page, "Display size, Xiaomi 12S: 6.28 in. Show sources");
        page.keys(&["Enter"]);
        page.deep("dialog[open]");
        tab_to(page, "Close");
        page.keys(&["Space"]);
        page.wait_for("the dialog to be closed", "!deep('dialog').open");
        assert_focused(page, "Display size, Xiaomi 12S: 6.28 in. Show sources", "closing the sources");

        page.button("All phones").js("it.focus();");
        page.keys(&["Enter"]);
        assert!(page.js("return $('.finder').matches(':focus');") == true, "the finder has the focus");
        tab_to(page, "Search by name, code name or model number");
    });
}

#[test]
fn the_focus_is_never_behind_the_tray() {
    let six = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5";
    Visit::to(format!("/#pc=v1;phones={six}")).window(320, 568).run(|page| {
        page.wait_ready(1);
        page.deep(".list .toggle").js("it.focus();");
        for _ in 0..12 {
            page.keys(&["Tab"]);
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
            assert_ne!(page.focused(), "", "after a reset");
            press("Take out: Xiaomi 12S");
            assert_focused(page, "Take out: Xiaomi 12S Pro", "taking a phone out");
            press("Take out: Xiaomi 12S Pro");
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
            page.button(label).js("it.focus();");
            page.keys(&["Enter"]);
        };
        press("Move Xiaomi 12S towards the last column");
        assert_focused(page, "Move Xiaomi 12S towards the last column", "moving a column");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S Pro", "Xiaomi 12 Pro", "Xiaomi 12S"]);
        assert_focused(page, "Move Xiaomi 12S towards the first column", "moving a column to the end");
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
            page.keys(&["Enter"]);
            assert_focused(page, "Add a phone", text);
        }
        page.field("Add a phone").type_text("xiaomi 12");
        page.keys(&["ArrowDown", "Enter"]);
        assert_eq!(page.columns().len(), 6);
        assert_ne!(page.focused(), "", "after adding the last that fits");
    });
}
