//! The main job, once from end to end: find phones, compare them, send the comparison to somebody.

use crate::harness::{Ability, Page, Visit};

/// Clicks "Copy link" and returns what is on the clipboard: path, query and hash.
fn copy_link(page: &Page) -> String {
    page.open_share("phone-compare");
    page.click(&page.button("Copy link"));
    page.wait_for("that the link is copied", "deep('.sharing .outcome').textContent == 'Copied.'");
    let link = page.js("return await navigator.clipboard.readText();");
    let link = link.as_str().expect("the clipboard has text");
    assert_eq!(page.field("Link to this view").property("value"), link, "the link is shown as well");
    page.close_dialog();
    link.strip_prefix(&page.origin()).unwrap_or_else(|| panic!("the link {link} is of this site")).to_owned()
}

/// The comparison is open, with these phones in this order.
#[track_caller]
fn assert_compared(page: &Page, names: &[&str]) {
    page.deep(".compare table");
    assert_eq!(page.columns(), names);
    assert!(page.deep_all(".finder").is_empty(), "the finder is closed");
}

#[test]
fn a_comparison_found_and_shared_is_the_same_for_somebody_else() {
    Visit::to("/").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        page.cdp(
            "Browser.grantPermissions",
            serde_json::json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": page.origin() }),
        );

        page.search("12s");
        page.choose("5G", "Yes");
        assert_eq!(page.found()[0], "Xiaomi 12S", "{:?}", page.found());
        page.pick(&["Xiaomi 12S", "Xiaomi 12S Pro"]);
        page.click(&page.button("Compare 2 phones"));
        assert_compared(page, &["Xiaomi 12S", "Xiaomi 12S Pro"]);

        let link = copy_link(page);
        page.elsewhere(&link, |page| {
            page.wait_ready(1);
            assert_compared(page, &["Xiaomi 12S", "Xiaomi 12S Pro"]);
            assert!(page.notices().is_empty());
            // What was searched and filtered came along.
            page.click(&page.button("All phones"));
            assert_eq!(page.chips(), ["5G"]);
            assert_eq!(page.deep(".finder input[type=search]").property("value"), "12s");
            assert_eq!(page.found()[0], "Xiaomi 12S");
        });

        // The order of the columns is part of it.
        page.click(&page.button("Move Xiaomi 12S Pro towards the first column"));
        assert_compared(page, &["Xiaomi 12S Pro", "Xiaomi 12S"]);
        let moved = copy_link(page);
        assert_ne!(moved, link);
        page.elsewhere(&moved, |page| {
            page.wait_ready(1);
            assert_compared(page, &["Xiaomi 12S Pro", "Xiaomi 12S"]);
        });
    });
}
