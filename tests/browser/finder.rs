//! The finder: search, filters with live counts, groups of results, and the way out of none.

use crate::harness::{Ability, Look, Page, Visit};

/// The number that a text begins with.
#[track_caller]
fn number(text: &str) -> u64 {
    let digits: String = text.chars().take_while(|letter| letter.is_ascii_digit() || *letter == ',').collect();
    digits.replace(',', "").parse().unwrap_or_else(|_| panic!("\"{text}\" begins with no number"))
}

/// How many phones match, as the reader is told.
fn count(page: &Page) -> u64 {
    number(&page.texts(".count")[0])
}

/// The same with those that could match, and those that have not been launched.
fn count_all(page: &Page) -> u64 {
    page.texts(".count")[0].split(", ").map(number).sum()
}

/// The whole numbers that a cell shows: "5,000 mAh / 4,700 mAh (China)" has two.
fn amounts(text: &str) -> Vec<u32> {
    let text = text.replace(',', "");
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|one| one.parse().ok()).collect()
}

#[test]
fn names_are_found_typos_included() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.search("12s");
        let found = page.found();
        assert_eq!(found[0], "Xiaomi 12S");
        assert!(found[..3].contains(&"Xiaomi 12S Pro".to_owned()), "{found:?}");
        page.search("xaomi 12s");
        assert_eq!(page.found()[0], "Xiaomi 12S");
        // By code name and by model number.
        page.search("mayfly");
        assert_eq!(page.found(), ["Xiaomi 12S"]);
        page.search("2206122SC");
        assert_eq!(page.found(), ["Xiaomi 12S Pro"]);
    });
}

#[test]
fn choices_of_one_filter_add_up_and_do_not_count_themselves() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        let (xiaomi, samsung) = (page.counted("Brand", "Xiaomi"), page.counted("Brand", "Samsung"));
        let five_g = page.counted("5G", "Yes");
        assert!(xiaomi.0 > 0 && samsung.0 > 0);

        page.choose("Brand", "Xiaomi");
        assert_eq!(count_all(page), xiaomi.0);
        assert!(xiaomi.0 < all);
        assert_eq!(page.counted("Brand", "Samsung"), samsung, "other brands still say what they would add");
        assert!(page.counted("5G", "Yes").0 < five_g.0, "other filters count Xiaomi only");
        assert!(
            page.found().iter().all(|name| name.contains("Xiaomi")
                || name.contains("Redmi")
                || name.contains("Mi")
                || name.contains("POCO")),
            "{:?}",
            page.found()
        );

        page.choose("Brand", "Samsung");
        assert_eq!(count_all(page), xiaomi.0 + samsung.0);
        assert_eq!(page.chips().len(), 1, "one chip a filter: {:?}", page.chips());

        page.choose("Brand", "Xiaomi");
        page.choose("Brand", "Samsung");
        assert_eq!(count(page), all);
        assert!(page.chips().is_empty());
    });
}

#[test]
fn ranges_and_yes_or_no_narrow_the_list() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        page.enter("Battery at least", "5000");
        let large = count(page);
        assert!(large > 0 && large < all);
        assert_eq!(page.chips(), ["Battery from 5,000 mAh"]);
        let batteries = page.texts(".list tbody:first-of-type td[data-spec=battery_mah] .text");
        assert!(!batteries.is_empty());
        for battery in batteries {
            assert!(amounts(&battery).into_iter().max() >= Some(5000), "{battery}");
        }

        let five_g = page.counted("5G", "Yes");
        page.choose("5G", "Yes");
        assert_eq!(count(page), five_g.0);
        assert_eq!(page.chips().len(), 2);
        page.choose("5G", "Any");
        assert_eq!(count(page), large);

        // An upper end below the lower one finds nothing, and does no harm.
        page.enter("Battery at most", "4000");
        assert_eq!(page.texts(".count"), ["No phone matches"]);
        page.enter("Battery at most", "");
        assert_eq!(count(page), large);
    });
}

#[test]
fn what_could_match_says_why_and_what_is_not_known_is_folded() {
    // On this day the 12S was only rumoured, with "up to 120 Hz".
    Visit::to("/#pc=v1;as-of=2022-05-26;q=xiaomi%2012;refresh-hz=120").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts(".as-of time"), ["26 May 2022"]);
        let groups = page.texts(".list tr.group th");
        assert!(groups[0].starts_with("Not launched yet · "), "{groups:?}");
        let row = "deepAll('tr.phone').find((row) => row.querySelector('.full').textContent == 'Xiaomi 12S')";
        let reason = page.wait_for("the 12S", &format!("{row}?.querySelector('.reason')?.textContent"));
        assert_eq!(reason, "refresh rate rumoured up to 120 Hz");
        let certain = "return [...deep('.list tbody').querySelectorAll('.reason')].length;";
        assert_eq!(page.js(certain), 0, "what matches needs no reason");
    });

    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.enter("Battery at least", "1");
        let fold = page.deep(".list .fold-row button");
        let unknown = page.texts(".list .fold-row button")[0].clone();
        assert!(unknown.ends_with("more phones: battery not known"), "{unknown}");
        let folded = number(&unknown);
        assert_eq!(fold.attribute("aria-expanded").as_deref(), Some("false"));
        page.click(&fold);
        assert_eq!(fold.attribute("aria-expanded").as_deref(), Some("true"));
        let told = page.texts(".list .fold-row ~ tr.phone .reason");
        assert!(!told.is_empty() && told.len() as u64 <= folded, "{} of {folded} are drawn", told.len());
        assert!(told.iter().all(|reason| reason == "battery not known"), "{told:?}");
        page.click(&fold);
        assert!(page.deep_all(".list .fold-row ~ tr.phone").is_empty());
    });
}

#[test]
fn when_nothing_matches_the_filter_to_drop_is_named() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.choose("Brand", "Motorola");
        page.enter("Battery at least", "9000");
        assert!(page.found().is_empty(), "{:?}", page.found());
        let way_out = page.texts(".empty button");
        assert!(way_out[0].starts_with("Drop Battery from 9,000 mAh: "), "{way_out:?}");
        let gains: String = way_out[0].rsplit(": ").next().unwrap_or_default().to_owned();
        page.click(&page.deep(".empty button"));
        assert_eq!(page.chips(), ["Brand: Motorola"]);
        assert_eq!(count_all(page), number(&gains));

        page.search("nothing is called like this");
        assert!(page.found().is_empty());
        page.click(&page.deep(".empty button"));
        assert!(!page.found().is_empty());
    });
}

#[test]
fn filters_are_removed_one_by_one_or_all_at_once() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        assert!(page.deep_all(".chips .link").is_empty(), "nothing to reset");
        page.choose("Brand", "Xiaomi");
        page.choose("5G", "Yes");
        page.enter("Year at least", "2021");
        page.search("mi");
        assert_eq!(page.chips(), ["Brand: Xiaomi", "5G", "Year from 2021"], "in the order in which they were set");
        page.click(&page.button("Remove filter: Year from 2021"));
        assert_eq!(page.chips(), ["Brand: Xiaomi", "5G"]);
        assert_eq!(page.field("Year at least").property("value"), "");

        page.click(&page.button("Reset"));
        assert!(page.chips().is_empty());
        assert_eq!(count(page), all);
        assert_eq!(page.deep(".finder input[type=search]").property("value"), "");
        let still = page.js("return deepAll('.filters input:checked').map((one) => one.type);");
        assert_eq!(still, serde_json::json!(["radio"]), "but for 5G: any");
    });
}

#[test]
fn headers_sort_and_unknown_is_last_both_ways() {
    Visit::to("/#pc=v1;brand=apple").run(|page| {
        page.wait_ready(1);
        let sorted = "deepAll('[aria-sort]').filter((one) => one.ariaSort != 'none').map((one) => one.ariaSort).join()";
        let header = page.with_text("thead button", "Battery");
        let batteries = || {
            let values = page.listed("td[data-spec=battery_mah] .text");
            values.iter().map(|text| amounts(text).into_iter().min()).collect::<Vec<_>>()
        };
        let unknown_last = |batteries: &[Option<u32>]| {
            let known = batteries.iter().take_while(|one| one.is_some()).count();
            assert!(known > 0 && batteries[known..].iter().all(Option::is_none), "{batteries:?}");
            known
        };

        page.click(&header);
        assert_eq!(page.js(&format!("return {sorted};")), "descending");
        let down = batteries();
        let known = unknown_last(&down);
        assert!(known < down.len(), "some are not known");
        assert!(down[0] > down[known - 1]);

        page.click(&header);
        assert_eq!(page.js(&format!("return {sorted};")), "ascending");
        let up = batteries();
        assert_eq!(unknown_last(&up), known);
        assert!(up[..known].is_sorted(), "{up:?}");

        page.click(&header);
        assert_eq!(page.js(&format!("return {sorted};")), "");
    });
}

#[test]
fn of_a_long_list_only_what_is_in_sight_is_drawn() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count_all(page) as usize;
        page.wait_for("the rows in sight", "deepAll('tr.phone').length > 12");
        let drawn = page.found().len();
        assert!(drawn < 60 && drawn < all, "{drawn} of {all}");
        assert_eq!(
            page.deep(".list").attribute("aria-rowcount"),
            Some((all + 2).to_string()),
            "with names of columns and of a group"
        );
        let names = page.listed_in("tbody", ".full");
        assert_eq!(names.len(), all, "each is there when one comes to it");

        page.js("deep('.found').scrollTop = 1e9;");
        page.settle();
        let last = "deepAll('tr.phone').at(-1)";
        page.wait_for(
            "the end of the list",
            &format!(
                "Math.abs({last}.getBoundingClientRect().bottom - deep('.found').getBoundingClientRect().bottom) < 4"
            ),
        );
        assert_eq!(page.found().last(), names.last());
        assert_eq!(page.js(&format!("return {last}.getAttribute('aria-rowindex');")), (all + 2).to_string());
        let in_sight = "const list = deep('.found').getBoundingClientRect();
             const head = deep('.list thead').getBoundingClientRect();";
        let there = page.js(&format!(
            "{in_sight} const row = {last}.getBoundingClientRect();
             return [Math.abs(head.top - list.top) < 2, Math.abs(row.bottom - list.bottom) < 4];"
        ));
        assert_eq!(there, serde_json::json!([true, true]), "headers stay on top, the last row ends the list");

        // A row that is scrolled away does not take the focus with it.
        // WebKit scrolls to what is focused later, which would undo the second.
        page.js("deepAll('tr.phone .toggle').at(-1).focus({ preventScroll: true }); deep('.found').scrollTop = 0;");
        page.settle();
        assert!(
            page.js("return deep('.found').getRootNode().activeElement == deep('.found');") == true,
            "{}",
            page.focused()
        );
        assert_eq!(page.found()[0], names[0]);

        page.js("deep('.found').scrollTop = 3000;");
        page.settle();
        page.choose("5G", "Yes");
        assert_eq!(page.js("return deep('.found').scrollTop;"), 0, "another question begins at the top");
        assert_eq!(page.js("return deep('tr.phone').getAttribute('aria-rowindex');"), "2");
    });
}

#[test]
fn all_rows_are_numbered_and_counted() {
    Visit::to("/#pc=v1;as-of=2022-05-26;q=xiaomi%2012;refresh-hz=120").run(|page| {
        page.wait_ready(1);
        let numbered = || {
            let rows = page
                .js("return deepAll('.list tr:not(.space)').map((row) => Number(row.getAttribute('aria-rowindex')));");
            let rows: Vec<u64> = serde_json::from_value(rows).expect("numbers");
            let count =
                page.deep(".list").attribute("aria-rowcount").expect("a count").parse::<u64>().expect("a number");
            assert_eq!(rows, (1..=count).collect::<Vec<_>>(), "{:?}", page.texts(".list .group"));
            count
        };
        let folded = numbered();
        page.click(&page.deep(".list .fold-row button"));
        assert!(numbered() > folded, "with what was folded");
        // Without the second group.
        page.goto("/?b#pc=v1;q=xiaomi%2012;brand=xiaomi");
        page.wait_ready(1);
        assert_eq!(page.count(".list .group"), 0);
        numbered();
    });
}

#[test]
fn every_row_is_as_high_as_the_spacers_take_it_to_be() {
    for width in [320, 768, 1280] {
        Visit::to("/#pc=v1;as-of=2022-05-26;battery-mah=4500..;q=xiaomi").window(width, 800).run(|page| {
            page.wait_ready(1);
            page.click(&page.deep(".list .fold-row button"));
            let heights = page
                .js("return [0, 1, 2, 3].map((group) => new Set(deepAll(`[data-group='${group}'] tr.phone`)
                 .map((row) => row.getBoundingClientRect().height)).size);");
            assert_eq!(heights, serde_json::json!([1, 0, 1, 1]), "at {width}: nothing that was sold then could match");
            let cut = page.js("return deepAll('tr.phone').filter((row) => row.scrollHeight > row.clientHeight + 1)
                 .map((row) => row.textContent);");
            assert_eq!(cut, serde_json::json!([]), "cut off at {width}");
        });
    }
}

#[test]
fn other_filters_are_folded_and_counted_when_unfolded() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let titles = page.texts(".filters > .facet legend");
        assert_eq!(
            titles,
            ["Brand", "Year", "Launch price", "Display size", "Refresh rate", "Battery", "Memory", "5G"]
        );
        page.click(&page.with_text(".facets > .fold", "Camera"));
        assert!(page.deep_all(".facets .choice").is_empty(), "their values wait");
        page.click(&page.with_text(".facets .facet .fold", "Kinds of camera"));
        let all = count(page);
        let ultrawide = page.counted("Kinds of camera", "ultrawide");
        page.choose("Kinds of camera", "ultrawide");
        assert_eq!(count(page), ultrawide.0);
        page.choose("Kinds of camera", "telephoto");
        let any = count(page);
        let which = |mode: &str| {
            page.js_with(
                "const mode = deep('.mode'); mode.value = args[0]; mode.dispatchEvent(new Event('change'));",
                serde_json::json!([mode]),
            );
            page.settle();
            count(page)
        };
        let (of_all, of_none) = (which("all"), which("none"));
        assert!(of_all < ultrawide.0 && ultrawide.0 <= any, "{of_all} {any}");
        assert!(of_none > 0 && of_none + any <= all, "{of_none} of {all}");
        assert_eq!(page.js("return pc.state.filters;")["camera-roles"], "not:ultrawide,telephoto");
        assert!(page.texts(".facets > .fold").contains(&"Camera · 1".to_owned()));
    });
    // What a link asks for is unfolded, and stands on top.
    Visit::to("/#pc=v1;soc=qualcomm-snapdragon-8-gen-2").run(|page| {
        page.wait_ready(1);
        let first = page.js("return deepAll('.facets .facet .choice input')[0].checked;");
        assert_eq!(first, true);
        page.field("Find in Chipset").type_text("dimensity 9");
        page.settle();
        let labels = page.texts(".facets .choice:not(.presence *) input + span");
        assert!(labels.len() > 2 && labels[1..].iter().all(|label| label.contains("Dimensity 9")), "{labels:?}");
    });
}

#[test]
fn sliders_narrow_a_range_by_keyboard() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        let lower = page.field("Year from");
        assert_eq!(lower.attribute("aria-valuetext").as_deref(), Some("any"));
        lower.js("it.focus();");
        page.keys(&["ArrowRight", "ArrowRight"]);
        assert_eq!(page.focused(), "Year from");
        let least = page.field("Year at least").property("value").as_str().unwrap_or_default().to_owned();
        assert_eq!(lower.attribute("aria-valuetext").as_ref(), Some(&least));
        assert_eq!(page.chips(), [format!("Year from {least}")]);
        assert!(count(page) < all);
        let shown = "return deep('.bars .out').getAttribute('d').length;";
        assert!(page.js(shown).as_u64() > Some(0), "what is outside is drawn apart");
        // One thumb does not pass the other.
        page.field("Year up to").js("it.focus();");
        page.keys(&["Home"]);
        assert_eq!(page.field("Year at most").property("value"), least);
        page.keys(&["End"]);
        assert_eq!(page.field("Year at most").property("value"), "");
        page.field("Year from").js("it.focus();");
        page.keys(&["Home"]);
        assert!(page.chips().is_empty(), "at the end of the track the range is open");
        assert_eq!(count(page), all);
    });
}

#[test]
fn suggestions_are_a_short_way_to_a_brand_a_chipset_and_a_phone() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let field = page.deep(".finder input[type=search]");
        field.type_text("xia");
        page.deep(".finder .suggestions.open");
        assert_eq!(field.attribute("aria-expanded").as_deref(), Some("true"));
        assert_eq!(page.texts(".finder [role=option]")[0], "Xiaomi brand");
        assert!(page.found().iter().all(|name| !name.is_empty()), "the list follows meanwhile");
        page.keys(&["ArrowDown"]);
        let active = field.attribute("aria-activedescendant").expect("an active one");
        assert_eq!(page.js_with("return deep('#' + args[0]).ariaSelected;", serde_json::json!([active])), "true");
        page.keys(&["Enter"]);
        assert_eq!((page.chips(), field.property("value")), (vec!["Brand: Xiaomi".to_owned()], "".into()));
        // Another one comes to it.
        field.type_text("sams");
        page.click(&page.with_text("[role=option]", "Samsung brand"));
        assert_eq!(page.js("return pc.state.filters.brand;"), "xiaomi,samsung");
        page.choose("Brand", "Samsung");
        field.type_text("12s");
        page.keys(&["ArrowUp", "Escape"]);
        assert!(page.deep_all(".finder .suggestions.open").is_empty());
        assert_eq!(field.property("value"), "12s", "the text stays");
        assert_eq!(page.texts(".full mark")[0], "12S", "what was searched for is marked");
        page.click(&page.button("Reset"));
        field.type_text("dimensity 9300");
        page.click(&page.with_text("[role=option]", "Dimensity 9300 chipset"));
        assert_eq!(page.chips(), ["Chipset: Dimensity 9300"]);
    });
}

#[test]
fn columns_are_chosen() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Columns"));
        let heads = ["Name", "Year", "Display", "Battery", "Charging", "Weight", "Camera", "Memory", "Chip", "Price"];
        assert_eq!(page.texts(".list thead button"), heads);
        page.click(&page.with_text(".column-list .choice", "Refresh rate"));
        page.click(&page.with_text(".column-list .choice", "Chipset"));
        let heads = page.texts(".list thead button");
        assert!(heads.contains(&"Refresh".to_owned()) && !heads.contains(&"Chip".to_owned()), "{heads:?}");
        assert!(!page.deep_all("tr.phone td[data-spec=refresh_hz]").is_empty());
    });
}

#[test]
fn on_a_phone_the_filters_are_a_sheet() {
    Visit::to("/").window(320, 640).run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Filters"));
        page.deep(".sheet[open]");
        page.choose("Brand", "Xiaomi");
        let found = page.texts(".sheet .primary")[0].clone();
        let shown = number(found.strip_prefix("Show ").expect("how many it shows"));
        assert_eq!(found, format!("Show {shown} phones"));
        let low = page.js("return deepAll('.sheet .choice, .sheet button').filter((one) => one.offsetWidth)
             .filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent);");
        assert_eq!(low, serde_json::json!([]));
        page.click(&page.deep(".sheet .primary"));
        assert!(page.deep_all(".sheet[open]").is_empty());
        assert_eq!(page.focused(), "Filters · 1", "the focus is back");
        assert_eq!(shown, count_all(page));
    });
}

#[test]
fn the_number_found_is_spoken_once_typing_stops() {
    Visit::to("/").needs(Ability::FastTyping).run(|page| {
        page.wait_ready(1);
        let status = "deep('.chips [role=status]')";
        page.js(&format!(
            "window.spoken = [];
             new MutationObserver(() => spoken.push({status}.textContent))
                 .observe({status}, {{ childList: true, characterData: true, subtree: true }});"
        ));
        page.search("mayfly");
        page.wait_for("the count to be spoken", &format!("{status}.textContent == '1 phone'"));
        assert_eq!(page.texts(".count"), ["1 phone"]);
        assert_eq!(page.js("return spoken;"), serde_json::json!(["1 phone"]), "once, not letter by letter");
    });
}

#[test]
fn no_value_is_cut_off_in_its_row() {
    let imperial = "/#pc=v1;year=2022..;units=imperial";
    for (path, width) in [
        ("/#pc=v1", 1280),
        ("/#pc=v1;year=2024..", 1280),
        ("/#pc=v1;year=..2012", 320),
        ("/#pc=v1;year=2022..", 320),
        ("/#pc=v1;year=2022..", 360),
        ("/#pc=v1;year=2022..", 412),
        ("/#pc=v1;year=2022..", 600),
        (imperial, 1280),
        (imperial, 320),
    ] {
        Visit::to(path).window(width, 800).run(|page| {
            page.wait_ready(1);
            if path == imperial {
                // What is written with more digits.
                page.click(&page.button("Columns"));
                for column in ["Chipset", "Main camera", "Thickness", "Volume"] {
                    page.choose("Columns of the list, at most 12", column);
                }
            }
            let cut = page.js(
                "const list = deep('.found');
                 const cut = new Set();
                 for (let top = 0; ; top += list.clientHeight / 2) {
                     list.scrollTop = top;
                     await drawn();
                     for (const cell of deepAll('.list tr.phone td:not(.pick)'))
                         if (cell.scrollHeight > cell.clientHeight + 2 && cell.clientHeight > 0) cut.add(cell.textContent);
                     for (const row of deepAll('.list tr.phone'))
                         if (row.scrollHeight > row.clientHeight + 2) cut.add(row.textContent);
                     if (list.scrollTop < top) break;
                 }
                 return [...cut];",
            );
            assert_eq!(cut, serde_json::json!([]), "{path} at {width}");
        });
    }
}

#[test]
fn what_is_known_at_all_and_what_there_is_none_of_can_be_asked_for() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        page.choose("Battery", "Any known");
        assert_eq!(page.chips(), ["Battery: any known"]);
        assert!(page.path().ends_with("battery-mah=has:yes"), "{}", page.path());
        let known = count(page);
        assert!(known < all);
        assert!(page.texts(".group").concat().contains("battery not known"), "{:?}", page.texts(".group"));
        page.enter("Battery at least", "5000");
        assert_eq!(page.chips(), ["Battery from 5,000 mAh"]);
        // A range takes its place. Where it takes that of a range, that is said, and it gives it back.
        page.choose("Battery", "Any known");
        assert_eq!(page.chips(), ["Battery: any known"]);
        let instead = || page.texts(".presence small").concat();
        assert_eq!(instead(), "instead of “Battery from 5,000 mAh”");
        page.choose("Battery", "Any known");
        assert_eq!((page.chips(), instead()), (vec!["Battery from 5,000 mAh".to_owned()], String::new()));
        assert_eq!(page.field("Battery at least").property("value"), "5000");
        // Not what has been taken back meanwhile.
        page.choose("Battery", "Any known");
        page.click(&page.button("Remove filter: Battery: any known"));
        page.choose("Battery", "Any known");
        assert_eq!(instead(), "");
        page.choose("Battery", "Any known");
        assert_eq!(count(page), all);
        // Of what may be missing, none can be asked for: not the same as not known.
        page.goto("/?b#pc=v1;camera-partner=has:no");
        page.wait_ready(1);
        assert_eq!(page.chips(), ["Camera partner: none"]);
        assert!(count(page) < all);
        let none = page.choice("Camera partner", "None");
        assert_eq!(none.js("return it.querySelector('input').checked;"), true);
    });
}

#[test]
fn picked_phones_are_put_in_order_and_are_six_at_most() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let names = page.found();
        let tray = || {
            page.texts(".tray .chip")
                .iter()
                .map(|one| one.replace("Take out:", "").trim().to_owned())
                .collect::<Vec<_>>()
        };
        page.pick(&[&names[0]]);
        assert_eq!(page.count(".tray .move"), 0, "one phone has no order");
        page.pick(&[&names[1], &names[2]]);
        page.click(&page.button(&format!("Move {} towards the first place", names[2])));
        assert_eq!(tray(), [&*names[0], &names[2], &names[1]]);
        // By keyboard, which stays with what it moves.
        page.keys(&["Enter"]);
        assert_eq!(tray(), [&*names[2], &names[0], &names[1]]);
        assert_eq!(page.focused(), format!("Move {} towards the last place", names[2]));
        page.keys(&["Enter", " "]);
        assert_eq!(tray(), [&*names[0], &names[1], &names[2]]);
        assert_eq!(page.js("return pc.state.phones.length;"), 3);

        assert!(!page.texts(".tray").concat().contains("At most"));
        page.pick(&[&names[3], &names[4], &names[5]]);
        assert!(page.texts(".tray").concat().contains("At most 6."));
        page.pick(&[&names[6]]);
        assert!(page.notices().concat().contains("At most 6 phones can be compared"), "{:?}", page.notices());
        assert_eq!(tray().len(), 6);
    });
}

#[test]
fn what_is_pressed_is_large_enough() {
    let too_small = |page: &Page, least: u32| {
        page.js_with(
            "return deepAll('button, input, select, summary, label.choice, label.switch').filter((one) => {
                 const { width, height } = one.getBoundingClientRect();
                 const inside = one.closest('label') && one.type?.match(/checkbox|radio/) || one.type == 'range' || one.closest('.hidden');
                 return width && !inside && Math.min(width, height) < args[0] - .1;
             }).map((one) => one.className + ' ' + one.textContent.trim());",
            serde_json::json!([least]),
        )
    };
    let phones = "phones=xiaomi-12s,xiaomi-12s-pro,fairphone-5";
    for width in [320, 1280] {
        for state in [format!("brand=xiaomi;{phones}"), format!("view=compare;{phones};open=drawings,standing")] {
            Visit::to(format!("/#pc=v1;{state}")).window(width, 800).run(|page| {
                page.wait_ready(1);
                assert_eq!(too_small(page, 24), serde_json::json!([]), "{state} at {width}");
            });
        }
    }
    // Under a thumb.
    let phone = Look { width: 360, height: 740, touch: true, ..Look::default() };
    Visit::to(format!("/#pc=v1;brand=xiaomi;{phones}")).look(phone).run(|page| {
        page.wait_ready(1);
        for main in [".bar button", ".search input", ".list .toggle", ".tray .chip", ".tray .primary"] {
            let least = page.js_with(
                "return Math.min(...deepAll(args[0]).filter((one) => one.offsetWidth).map((one) => one.offsetHeight));",
                serde_json::json!([main]),
            );
            assert!(least.as_f64().unwrap() >= 44.0, "{main}: {least}");
        }
        page.click(&page.deep(".filters-toggle"));
        for main in [".sheet .choice", ".sheet .fold", ".sheet .thumbs input", ".sheet .find", ".sheet-foot button"] {
            let least = page.js_with(
                "return Math.min(...deepAll(args[0]).filter((one) => one.offsetWidth).map((one) => one.offsetHeight));",
                serde_json::json!([main]),
            );
            assert!(least.as_f64().unwrap() >= 44.0, "{main}: {least}");
        }
    });
}
