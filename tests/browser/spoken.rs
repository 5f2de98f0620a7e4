//! What those hear who do not see it: one voice says what each press did.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

#[test]
fn each_action_in_the_comparison_is_said() {
    let phones = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro";
    Visit::to(format!("/#pc=v1;view=compare;as-of=2022-07-31;phones={phones}")).run(|page| {
        page.wait_ready(1);
        let press = |label: &str| page.click(&page.button(label));
        press("Move Xiaomi 12S towards the last column");
        page.hear("Xiaomi 12S is now column 2 of 3");
        press("Compare the others against Xiaomi 12S");
        page.hear("Compared with Xiaomi 12S");
        press("Compare the others against Xiaomi 12S");
        page.hear("No baseline");
        page.click(&page.field("Differences only"));
        let equal = page.count("tr.equal");
        assert!(equal > 1);
        page.hear(&format!("{equal} equal rows hidden"));
        page.click(&page.field("Differences only"));
        page.hear("All rows shown");
        press("Another day");
        press("Previous report");
        let day = page.texts(".as-of time").concat();
        page.hear(&format!("Known on {day}"));
        press("Show 31 July 2022");
        page.hear("Known on 31 July 2022");
        press("Remove Xiaomi 12 Pro");
        page.hear("Xiaomi 12 Pro removed, 2 left");
        page.field("Add a phone").type_text("xiaomi 12 pro");
        page.wait_suggestions();
        page.keys(&["Enter"]);
        page.hear("Xiaomi 12 Pro added, 3 of 6");
    });
}

#[test]
fn each_action_in_the_finder_is_said() {
    Visit::to("/#pc=v1;as-of=2022-07-31").run(|page| {
        page.wait_ready(1);
        let names = page.found();
        page.pick(&[&names[0]]);
        page.hear(&format!("{} added, 1 of 6", names[0]));
        page.pick(&[&names[1]]);
        page.hear(&format!("{} added, 2 of 6", names[1]));
        page.click(&page.button(&format!("Move {} towards the start", names[1])));
        page.hear(&format!("{} is now number 1 of 2", names[1]));
        page.click(&page.button(&format!("Remove: {}", names[1])));
        page.hear(&format!("{} removed, 1 left", names[1]));
        page.click(&page.with_text("thead button", "Battery"));
        page.hear("Sorted by battery, descending");
        // A day's step is said with the count, also where that is the same.
        page.click(&page.button("Another day"));
        page.click(&page.button("Previous report"));
        let (day, count) = (page.texts(".as-of time").concat(), page.texts(".count").concat());
        page.hear(&format!("Known on {day}; {count}"));
        page.click(&page.button("Plot"));
        page.deep(".plot select").js("it.value = 'weight_g'; it.dispatchEvent(new Event('change'));");
        page.wait_for("the axes to be said", "deep('.pc > [role=status]').textContent.includes('vertical: weight')");
    });
}

/// The text of the one region that is exposed: not in what a modal dialog makes inert, nor in a dialog that is shut.
fn heard(page: &Page) -> Vec<String> {
    let tree = page.cdp("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("the tree has nodes");
    let text = |id: &serde_json::Value| {
        let own = nodes.iter().find(|node| node["nodeId"] == *id)?;
        Some(own["name"]["value"].as_str().unwrap_or_default().to_owned())
    };
    let regions = nodes.iter().filter(|node| node["ignored"] == false && node["role"]["value"] == "status");
    regions
        .map(|region| region["childIds"].as_array().into_iter().flatten().filter_map(text).collect::<String>())
        .map(|text| text.trim().to_owned())
        .collect()
}

#[test]
fn with_the_sheet_or_a_dialog_open_it_is_heard_inside() {
    Visit::to("/").window(390, 800).needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        assert_eq!(heard(page).len(), 1, "one voice");
        page.click(&page.deep(".filters-toggle"));
        page.choose("Brand", "Xiaomi");
        let count = page.texts(".count").concat();
        page.hear(&count);
        assert_eq!(heard(page), [count]);
        page.click(&page.deep(".sheet .primary"));
        page.open_share("phone-compare");
        page.click(&page.button("Copy link"));
        page.wait_for("to be told", "deep('.pc > [role=status]').textContent.trim() != ''");
        page.wait_for("it to be said", "/Copied|selected/.test(deep('.sharing [role=status]').textContent)");
        assert_eq!(heard(page).len(), 1);
        page.close_dialog();
        assert_eq!(heard(page).len(), 1);
    });
}

#[test]
fn what_a_search_field_finds_is_said() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let find = |words: &str| {
            let field = page.field("Find a filter");
            field.clear();
            field.type_text(words);
        };
        page.field("Search Brand").type_text("xiaom");
        page.hear("1 found");
        page.field("Search Brand").type_text("zz");
        page.hear("None found");
        find("5g");
        page.hear("1 found");
        find("zzz");
        page.hear("None found");
    });
}

#[test]
fn a_dialog_opens_with_its_name_and_repeats_nothing() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").needs(Ability::PageObjects).run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Compare the others against Xiaomi 12S"));
        page.hear("Compared with Xiaomi 12S");
        // Neither of the two has been loaded before.
        page.js("window.opened = [];
             const told = (dialog) => window.opened.push([
                 dialog.getRootNode().getElementById(dialog.getAttribute('aria-labelledby'))?.textContent ?? '',
                 dialog.querySelector('[role=status]').textContent,
             ]);
             new MutationObserver((all) => all.filter((one) => one.target.open).forEach((one) => told(one.target)))
                 .observe(pc.shadowRoot, { subtree: true, attributeFilter: ['open'] });");
        page.open_sources("phone-compare", "display_in", 0);
        page.close_dialog();
        page.open_share("phone-compare");
        page.click(&page.button("Copy link"));
        page.wait_for("it to be said", "/Copied|selected/.test(deep('.sharing [role=status]').textContent)");
        page.close_dialog();
        assert_eq!(page.js("return window.opened;"), json!([["Xiaomi 12S Display size", ""], ["Share", ""]]));
        assert_eq!(page.texts(".pc > [role=status]"), [""], "nor when it has closed");
    });
}

#[test]
fn what_is_only_seen_is_not_said() {
    Visit::to("/#pc=v1;search=12s;sort=name").run(|page| {
        page.wait_ready(1);
        let role = page.deep(".list mark").role();
        assert!(["none", "presentation", "generic"].contains(&&*role), "marks are no part of a name: {role}");
        let title = page.button("Descending").attribute("title");
        assert_eq!(title.as_deref(), Some("Descending"), "not another word than its name");
    });
}
