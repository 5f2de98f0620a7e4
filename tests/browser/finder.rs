//! The finder: search, filters with live counts, three groups of results, and the way out of none.

use crate::harness::{Page, Visit};

/// The number that a text begins with.
#[track_caller]
fn number(text: &str) -> u64 {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("\"{text}\" begins with no number"))
}

/// How many phones match, as the reader is told.
fn count(page: &Page) -> u64 {
    number(&page.texts(".count")[0])
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
        assert_eq!(count(page), xiaomi.0);
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
        assert_eq!(count(page), xiaomi.0 + samsung.0);
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
        let batteries = page.texts(".list tbody:first-of-type td[data-spec=battery_mah] .n");
        assert!(!batteries.is_empty());
        for battery in batteries {
            let least = battery.split(" / ").map(|one| one.replace(',', "").parse::<u32>().unwrap()).max();
            assert!(least >= Some(5000), "{battery}");
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
        assert!(groups[0].ends_with("could match"), "{groups:?}");
        let row = "deepAll('tr.phone').find((row) => row.querySelector('.full').textContent == 'Xiaomi 12S')";
        let reason = page.wait_for("the 12S", &format!("{row}?.querySelector('.reason')?.textContent"));
        assert_eq!(reason, "refresh rate rumoured up to 120 Hz");
        let certain = "return [...deep('.list tbody').querySelectorAll('.reason')].length;";
        assert_eq!(page.js(certain), 0, "what matches needs no reason");
    });

    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.enter("Battery at least", "1");
        let fold = page.deep(".list .fold button");
        let unknown = page.texts(".list .fold button")[0].clone();
        assert!(unknown.ends_with("more phones: battery not known"), "{unknown}");
        let (before, folded) = (page.found().len(), number(&unknown));
        assert_eq!(fold.attribute("aria-expanded").as_deref(), Some("false"));
        page.click(&fold);
        assert_eq!(fold.attribute("aria-expanded").as_deref(), Some("true"));
        let more = page.found().len() - before;
        assert!(more as u64 == folded.min(30), "{more} of {folded} are shown");
        let told = page.texts(".list .fold ~ tr.phone .reason");
        assert_eq!(told.len(), more);
        assert!(told.iter().all(|reason| reason == "battery not known"), "{told:?}");
        page.click(&fold);
        assert_eq!(page.found().len(), before);
    });
}

#[test]
fn when_nothing_matches_the_filter_to_drop_is_named() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.choose("Brand", "Apple");
        page.enter("Battery at least", "9000");
        assert!(page.found().is_empty(), "{:?}", page.found());
        let way_out = page.texts(".empty button");
        assert!(way_out[0].starts_with("Drop Battery from 9,000 mAh: "), "{way_out:?}");
        let gains: String = way_out[0].rsplit(": ").next().unwrap_or_default().to_owned();
        page.click(&page.deep(".empty button"));
        assert_eq!(page.chips(), ["Brand: Apple"]);
        assert_eq!(page.texts(".count"), [gains]);

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
        let still = page.js("return deepAll('.filters :checked').map((one) => one.type);");
        assert_eq!(still, serde_json::json!(["radio"]), "but for 5G: any");
    });
}

#[test]
fn headers_sort_and_unknown_is_last_both_ways() {
    Visit::to("/#pc=v1;brand=apple").run(|page| {
        page.wait_ready(1);
        while !page.deep_all(".more").is_empty() {
            page.click(&page.deep(".more"));
        }
        let sorted = "deepAll('[aria-sort]').filter((one) => one.ariaSort != 'none').map((one) => one.ariaSort).join()";
        let header = page.with_text("thead button", "Battery");
        let batteries = || {
            let values = page.texts(".list tbody:first-of-type td[data-spec=battery_mah] .n");
            let known = |text: &String| text.split(" / ").next()?.replace(',', "").parse::<u32>().ok();
            values.iter().map(known).collect::<Vec<_>>()
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
fn long_lists_come_in_parts_and_begin_again_with_each_question() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.found().len(), 30);
        let more = page.deep(".more");
        assert!(more.text().starts_with("Show 30 more of "), "{}", more.text());
        page.click(&more);
        assert_eq!(page.found().len(), 60);
        page.choose("5G", "Yes");
        assert_eq!(page.found().len(), 30);
    });
}

#[test]
fn the_number_found_is_spoken_once_typing_stops() {
    Visit::to("/").run(|page| {
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
