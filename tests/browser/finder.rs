//! The finder: search, filters with live counts, groups of results, and the way out of none.

use crate::harness::{Ability, Element, Look, Page, Visit};

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
        assert_eq!(page.texts(".count"), ["No phones match"]);
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
        assert_eq!(reason, "refresh rate up to 120 Hz, rumoured");
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
        assert!(way_out[0].starts_with("Remove Battery from 9,000 mAh to see "), "{way_out:?}");
        let gains: String = way_out[0].rsplit("to see ").next().unwrap_or_default().to_owned();
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

/// The button that shows more of a group.
fn more(page: &Page, group: usize) -> Element {
    page.deep(&format!("[data-group='{group}'] .more button"))
}

/// How many rows of each group are there.
fn rows(page: &Page) -> serde_json::Value {
    page.js("return [0, 1, 2, 3].map((group) => deepAll(`[data-group='${group}'] tr.phone`).length);")
}

#[test]
fn a_long_list_begins_with_some_rows_and_shows_sixty_more_when_asked() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let thousands = |count: u64| if count < 1000 { count.to_string() } else { format!("{},{:03}", count / 1000, count % 1000) };
        let matching = count(page);
        let names = page.found();
        assert_eq!(rows(page), serde_json::json!([20, 0, 0, 0]));
        assert_eq!(more(page, 0).text(), format!("Show 60 more of {}", thousands(matching - 20)));
        let waiting = number(page.texts("[data-group='2'] .group")[0].rsplit(" · ").next().unwrap_or_default());
        assert_eq!(more(page, 2).text(), format!("Show 60 of {waiting} not launched yet"));

        // By keyboard, which goes on at the first new row.
        let focused = "const focused = deep('.list').getRootNode().activeElement;";
        more(page, 0).js("it.focus();");
        page.keys(&["Enter"]);
        assert_eq!(rows(page), serde_json::json!([80, 0, 0, 0]));
        assert_eq!(page.found()[..20], names[..]);
        let place = page.js(&format!("{focused} return deepAll('tr.phone').indexOf(focused);"));
        assert_eq!(place, 20, "{}", page.focused());
        assert!(page.js(&format!("{focused} const {{ top, bottom }} = focused.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight;")) == true);
        page.keys(&["Tab"]);
        assert_eq!(page.focused(), page.found()[20]);
        assert_eq!(more(page, 0).text(), format!("Show 60 more of {}", thousands(matching - 80)));

        // The last of a group take their button with them.
        page.click(&more(page, 2));
        assert_eq!(rows(page), serde_json::json!([80, 0, 60, 0]));
        assert_eq!(more(page, 2).text(), format!("Show {} more not launched yet", waiting - 60));
        page.click(&more(page, 2));
        assert_eq!(rows(page), serde_json::json!([80, 0, waiting, 0]));
        assert!(page.deep_all("[data-group='2'] .more").is_empty());
        let place = page.js(&format!("{focused} return deepAll('tr.phone').indexOf(focused);"));
        assert_eq!(place, 140, "{}", page.focused());

        // From another view one comes back to the same rows.
        page.click(&page.button("Plot"));
        page.click(&page.button("All phones"));
        assert_eq!(rows(page), serde_json::json!([80, 0, waiting, 0]));

        // Another question begins anew, each of its groups has more to show, and all of it can be had.
        page.choose("5G", "Yes");
        assert_eq!(page.found().len(), 20);
        let asked = count_all(page) as usize;
        let all = page.listed_in(":not([data-group='3'])", ".full");
        assert_eq!(all.len(), asked, "each is there when it is asked for");
        assert!(page.deep_all(".more").is_empty());
        let mut twice = all.clone();
        twice.sort();
        twice.dedup();
        assert_eq!(twice.len(), all.len(), "none is there twice");
        // What is not known is unfolded, and has its own first rows.
        page.click(&page.deep(".list .fold-row button"));
        assert_eq!(rows(page)[3], 20);
        let before = page.found().len() - 20;
        page.click(&more(page, 3));
        assert!(rows(page)[3].as_u64() > Some(20));
        let place = page.js(&format!("{focused} return deepAll('tr.phone').indexOf(focused);"));
        assert_eq!(place, before + 20, "{}", page.focused());
    });
}

/// The button that opens the choice of columns.
fn columns(page: &Page) -> Element {
    page.deep(".list-tools > [aria-haspopup]:last-of-type")
}

/// How many of these take up room.
fn seen(page: &Page, css: &str) -> serde_json::Value {
    page.js_with("return deepAll(args[0]).filter((one) => one.offsetHeight > 0).length;", serde_json::json!([css]))
}

#[test]
fn all_that_is_shown_is_there_for_find_in_page_print_and_screen_readers() {
    Visit::to("/#pc=v1;as-of=2022-05-26;q=xiaomi%2012;refresh-hz=120").run(|page| {
        page.wait_ready(1);
        page.click(&page.deep(".list .fold-row button"));
        assert!(
            page.deep_all(".list [aria-rowindex], .list [aria-rowcount], .list [aria-hidden=true]:not(svg, span)")
                .is_empty()
        );
        let columns = page.js("return deepAll('.list thead th').length;");
        let cells =
            page.js("return deepAll('tr.phone').map((row) => row.querySelectorAll('th, td:not(.reason)').length);");
        assert!(
            cells.as_array().is_some_and(|cells| !cells.is_empty() && cells.iter().all(|own| *own == columns)),
            "{cells}"
        );
    });
    Visit::to("/").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        page.click(&more(page, 0));
        page.emulate_media(serde_json::json!({ "media": "print" }));
        page.settle();
        let seen = |css: &str| seen(page, css);
        assert_eq!(seen("tr.phone"), 80, "on paper");
        assert_eq!(seen(".list .toggle, .more, .list-tools *"), 0, "what cannot be pressed there");
        let skipped = page.js(
            "return deepAll('tr.phone').filter((row) => getComputedStyle(row).contentVisibility != 'visible').length;",
        );
        assert_eq!(skipped, 0);
    });
}

#[test]
fn on_paper_the_list_is_all_that_matches_under_heads_of_its_own() {
    Visit::to("/#pc=v1;brand=samsung;battery-mah=4500..").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        let asked = count_all(page);
        let names = page.js("return deepAll('tr.phone .name').map((name) => name.textContent);");
        // At once: a button of the page that prints waits for nothing.
        let paper = page.js("dispatchEvent(new Event('beforeprint'));
             return deepAll('.paper tr.phone .name').map((name) => name.textContent);");
        let (paper, names) = (paper.as_array().expect("a list"), names.as_array().expect("a list"));
        assert!(asked > 20 && paper.len() as u64 == asked, "{asked}: {}", paper.len());
        assert_eq!(paper[..names.len().min(20)], names[..names.len().min(20)]);
        page.emulate_media(serde_json::json!({ "media": "print" }));
        page.settle();
        let seen = |css: &str| seen(page, css);
        assert_eq!(seen("tr.phone").as_u64(), Some(asked), "each once");
        let shown = page.js("return deepAll('.paper tr.phone .name').map((name) => name.innerText.trim());");
        assert_eq!(shown.as_array(), Some(paper), "names are to be seen");
        let pressed = page.js("return deepAll('button:not(.fold-row button, .full), input, select, summary').filter((one) => one.offsetHeight > 0).map((one) => one.outerHTML.slice(0, 150));");
        assert_eq!(pressed, serde_json::json!([]), "what cannot be pressed there");
        assert_eq!(page.js("return getComputedStyle(deep('.paper thead')).display;"), "table-header-group");
        let said = page.texts(".paper > p");
        assert!(said[0].contains("Samsung") && said[0].contains("4,500"), "{said:?}");
        assert!(said.iter().any(|line| line.starts_with("As known on")), "{said:?}");
        page.emulate_media(serde_json::json!({ "media": "" }));
        page.js("dispatchEvent(new Event('afterprint'));");
        assert_eq!(page.count(".paper *"), 0);
    });
    for link in [
        "/#pc=v1;view=card;phones=fairphone-5",
        "/#pc=v1;view=plot;phones=xiaomi-12s",
        "/#pc=v1;view=timeline;phones=xiaomi-12s",
    ] {
        Visit::to(link).needs(Ability::Protocol).run(|page| {
            page.wait_ready(1);
            page.emulate_media(serde_json::json!({ "media": "print" }));
            page.settle();
            let pressed = page.js("return deepAll('button:not(.cell, .fold), input, select').filter((one) => one.offsetHeight > 0).map((one) => one.outerHTML.slice(0, 150));");
            assert_eq!(pressed, serde_json::json!([]), "{link}");
        });
    }
    // Where there are too many, the sheet says that these are the first.
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.js("dispatchEvent(new Event('beforeprint'));");
        assert_eq!(page.count(".paper tr.phone"), 500);
        let said = page.texts(".paper > p").join(" ");
        assert!(said.contains("The first 500 of 1,341 phones."), "{said}");
    });
}

#[test]
fn heads_stay_in_sight_and_cover_nothing_that_has_the_focus() {
    Visit::to("/").window(1280, 700).run(|page| {
        page.wait_ready(1);
        page.click(&more(page, 0));
        assert_eq!(page.js("return [...deepAll('.results, .results *')].filter((one) => one.scrollHeight > one.clientHeight + 2 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowY)).length;"), 0, "it is no scroller");
        page.js("scrollTo(0, deepAll('tr.phone')[40].getBoundingClientRect().top + scrollY);");
        page.settle();
        let head = page.js("return Math.round(deep('.list thead').getBoundingClientRect().top);");
        assert_eq!(head, 0);
        // Up and down by keyboard, past what sticks to the edges of the window.
        page.pick(&[&page.found()[0], &page.found()[1]]);
        page.js("scrollTo(0, deepAll('tr.phone')[40].getBoundingClientRect().top + scrollY); deepAll('tr.phone .toggle')[45].focus({ preventScroll: true });");
        let is_free = || {
            let free = page.js(
                "const own = deep('.list').getRootNode().activeElement.getBoundingClientRect();
                 const [head, tray] = ['.list thead', '.tray'].map((css) => deep(css).getBoundingClientRect());
                 return [head.bottom <= own.top + 1, own.bottom <= tray.top + 1];",
            );
            assert_eq!(free, serde_json::json!([true, true]), "{}", page.focused());
        };
        for row in (20..45).rev() {
            page.js(&format!("deepAll('tr.phone .toggle')[{row}].focus();"));
            is_free();
        }
        for _ in 0..25 {
            page.press("ArrowDown");
            is_free();
        }
        // Sorted from there, the list is seen from its beginning.
        page.click(&page.with_text("thead button", "Battery"));
        assert_eq!(page.found().len(), 20);
        assert_eq!(page.js("const { top, bottom } = deepAll('tr.phone')[0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight;"), true);
        // Whoever filters beside the list stays there.
        page.js("scrollTo(0, 400);");
        page.choose("5G", "Yes");
        assert_eq!(page.js("const { type, checked } = deep('.list').getRootNode().activeElement; return [type, checked];"), serde_json::json!(["radio", true]), "{}", page.focused());
        let filter = page.js("const own = deepAll('.facet').at(-1).getBoundingClientRect(); return own.bottom > 0 && own.top < innerHeight;");
        assert_eq!(filter, true, "{}", page.focused());
    });
}

#[test]
fn more_columns_than_there_is_room_for_are_scrolled_to_in_a_box_of_their_own() {
    for (width, scrolls) in [(1280, true), (768, false), (412, false)] {
        Visit::to("/").window(width, 800).run(|page| {
            page.wait_ready(1);
            assert_eq!(
                page.js("const box = deep('.found'); return box.scrollWidth > box.clientWidth;"),
                false,
                "at {width}"
            );
            page.click(&columns(page));
            for column in ["Thickness", "Volume", "Refresh rate"] {
                page.choose("Columns of the list", column);
            }
            page.close_dialog();
            assert!(!page.scrolls_sideways(), "at {width}");
            assert_eq!(
                page.js("const box = deep('.found'); return box.scrollWidth > box.clientWidth + 1;"),
                scrolls,
                "at {width}"
            );
        });
    }
}

#[test]
fn every_row_is_as_high_as_what_it_says() {
    for width in [320, 768, 1280] {
        Visit::to("/#pc=v1;as-of=2022-05-26;battery-mah=4500..;q=xiaomi").window(width, 800).run(|page| {
            page.wait_ready(1);
            page.click(&page.deep(".list .fold-row button"));
            // Between the last line and the border there is no more than above the first.
            let empty = page.js("return deepAll('tr.phone').map((row) => {
                     const own = row.getBoundingClientRect();
                     const inside = [...row.querySelectorAll('.full, .value, .mark, .reason, .toggle')]
                         .map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 1);
                     return [Math.min(...inside.map(({ top }) => top)) - own.top, own.bottom - Math.max(...inside.map(({ bottom }) => bottom))];
                 }).filter((gaps) => gaps.some((gap) => gap < -1 || gap > 16));");
            assert_eq!(empty, serde_json::json!([]), "at {width}");
            let heights = page.js("return new Set(deepAll('tr.phone').map((row) => Math.round(row.getBoundingClientRect().height))).size;");
            assert!(heights.as_u64() > Some(1), "at {width}: not all say as much");
        });
    }
}

#[test]
fn where_there_are_no_heads_a_select_sorts() {
    Visit::to("/#pc=v1;brand=apple").window(412, 800).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.js("return deep('.list thead').offsetHeight;"), 0);
        let select = page.deep(".order select");
        assert_eq!(select.js("return it.labels[0].textContent.includes('Sort by');"), true);
        let heads = [
            "Name",
            "Year",
            "Display size",
            "Battery",
            "Wired charging",
            "Weight",
            "Main camera",
            "Memory",
            "Chipset",
            "Price",
        ];
        let options = page.texts(".order option");
        assert_eq!(options[0], "Newest first");
        assert_eq!(options[1..], heads);
        let shown = || page.js("return deep('.order select').selectedOptions[0].textContent;");
        let choose = |label: &str| {
            page.js_with(
                "const select = deep('.order select');
                 select.focus();
                 select.value = [...select.options].find((one) => one.textContent == args[0]).value;
                 select.dispatchEvent(new Event('change', { bubbles: true }));",
                serde_json::json!([label]),
            );
            page.settle();
        };
        let sort = || page.js("return pc.state.sort ?? '';");
        assert_eq!((shown(), sort()), ("Newest first".into(), "".into()));
        assert!(page.deep_all(".order button").is_empty());

        choose("Battery");
        assert_eq!((shown(), sort()), ("Battery".into(), "-battery-mah".into()));
        assert_eq!(page.focused(), "Sort by", "it keeps the focus");
        let batteries = || {
            let values = page.listed("td[data-spec=battery_mah] .text");
            values.iter().filter_map(|text| amounts(text).into_iter().min()).collect::<Vec<_>>()
        };
        let down = batteries();
        assert!(down.len() > 2 && down.first() > down.last(), "{down:?}");
        let turn = page.button("Descending");
        assert_eq!(turn.attribute("aria-pressed").as_deref(), Some("true"));
        page.click(&turn);
        assert_eq!((shown(), sort()), ("Battery".into(), "battery-mah".into()));
        assert_eq!(page.button("Descending").attribute("aria-pressed").as_deref(), Some("false"));
        assert!(batteries().is_sorted());

        // It follows the page and links, also to what is no column, and the number of columns.
        page.js("pc.state = { ...pc.state, sort: 'depth-mm' };");
        page.settle();
        assert_eq!(shown(), "Thickness");
        page.js("pc.state = { ...pc.state, sort: 'name' };");
        page.settle();
        assert_eq!((shown(), page.texts(".order option").len()), ("Name".into(), heads.len() + 1));
        choose("Newest first");
        assert_eq!(sort(), "");
        assert!(page.deep_all(".order button").is_empty());
        page.search("iphone");
        assert_eq!(shown(), "Best match");
    });
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        assert!(page.deep(".list thead button").is_visible(), "the heads sort, too");
    });
}

#[test]
fn other_filters_are_folded_and_counted_when_unfolded() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let titles = page.texts(".filters > div > .facet legend");
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
                "const mode = deep('.mode select'); mode.value = args[0]; mode.dispatchEvent(new Event('change'));",
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
        page.field("Search Chipset").type_text("dimensity 9");
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
        page.click(&columns(page));
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
fn no_value_is_cut_off_in_its_row() {
    let imperial = "/#pc=v1;year=2022..;units=imperial";
    for (path, widths) in [
        ("/#pc=v1", [1280, 800].as_slice()),
        ("/#pc=v1;year=2024..", &[1280]),
        // The narrowest table, with marks in every column.
        ("/#pc=v1;as-of=2022-05-26;refresh-hz=60..", &[1120, 1182]),
        ("/#pc=v1;year=..2012", &[320]),
        ("/#pc=v1;year=2022..", &[768, 600, 412, 360, 320]),
        (imperial, &[1280, 320]),
    ] {
        Visit::to(path).window(widths[0], 800).run(|page| {
            page.wait_ready(1);
            if path == imperial {
                // What is written with more digits.
                page.click(&columns(page));
                for column in ["Chipset", "Main camera", "Thickness", "Volume"] {
                    page.choose("Columns of the list", column);
                }
                page.close_dialog();
            }
            for &width in widths {
                if page.resize(width, 800) {
                    assert_nothing_is_cut_off(page, &format!("{path} at {width}"));
                }
            }
        });
    }
}

#[track_caller]
fn assert_nothing_is_cut_off(page: &Page, place: &str) {
    let all = page.listed_in("tbody", ".full").len();
    assert!(all > 5, "{place}");
    let cut = page.js(
        "const cut = new Set();
         // What is out of sight is laid out when it is looked at: here, all at once.
         const all = new CSSStyleSheet();
         all.replaceSync('.list tr.phone { content-visibility: visible !important }');
         pc.shadowRoot.adoptedStyleSheets.push(all);
         await drawn();
         for (const row of deepAll('.list tr.phone')) {
             const own = row.getBoundingClientRect();
             if (row.scrollHeight > row.clientHeight + 2 || row.scrollWidth > row.clientWidth + 2) cut.add(row.textContent);
             for (const cell of row.querySelectorAll('td:not(.pick), th')) {
                 if (!cell.offsetHeight) continue;
                 const { left, right, top, bottom } = cell.getBoundingClientRect();
                 if (cell.scrollHeight > cell.clientHeight + 2 || cell.scrollWidth > cell.clientWidth + 2) cut.add(cell.textContent);
                 if (left < own.left - 1 || right > own.right + 1 || top < own.top - 1 || bottom > own.bottom + 1) cut.add(cell.textContent);
             }
         }
         return [...cut];",
    );
    assert_eq!(cut, serde_json::json!([]), "{place}");
    assert!(!page.scrolls_sideways(), "{place}");
}

#[test]
fn what_is_known_at_all_and_what_there_is_none_of_can_be_asked_for() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let all = count(page);
        const KNOWN: &str = "Only where known";
        page.choose("Battery", KNOWN);
        assert_eq!(page.chips(), ["Battery: any known value"]);
        assert!(page.path().ends_with("battery-mah=has:yes"), "{}", page.path());
        let known = count(page);
        assert!(known < all);
        assert!(page.texts(".group").concat().contains("battery not known"), "{:?}", page.texts(".group"));
        // A range takes its place, and implies it: it is ticked, says why, and stays so.
        page.enter("Battery at least", "5000");
        let range = || {
            assert_eq!(page.chips(), ["Battery from 5,000 mAh"]);
            let own = page
                .choice("Battery", KNOWN)
                .js("const { checked, disabled, ariaDisabled } = it.querySelector('input');
                 return [checked, disabled, ariaDisabled, it.querySelector('small').textContent];");
            assert_eq!(own, serde_json::json!([true, false, "true", "implied by the filter"]));
        };
        range();
        page.choose("Battery", KNOWN);
        range();
        assert_eq!(page.field("Battery at least").property("value"), "5000");
        page.click(&page.button("Remove filter: Battery from 5,000 mAh"));
        page.choose("Battery", KNOWN);
        assert_eq!(count(page), known);
        page.choose("Battery", KNOWN);
        assert_eq!(count(page), all);
        // Of what may be missing, none can be asked for: not the same as not known.
        page.goto("/?b#pc=v1;camera-partner=has:no");
        page.wait_ready(1);
        assert_eq!(page.chips(), ["Camera partner: none"]);
        assert!(count(page) < all);
        let none = page.choice("Camera partner", "None");
        assert_eq!(none.js("return it.querySelector('input').checked;"), true);
        // Where it takes the place of what was chosen, that is said, and it gives it back.
        page.choose("Camera partner", "None");
        page.choose("Camera partner", "Leica");
        page.choose("Camera partner", "None");
        assert_eq!(page.chips(), ["Camera partner: none"]);
        assert_eq!(page.texts(".facets .presence small").concat(), "replaces “Camera partner: Leica”");
        page.choose("Camera partner", "None");
        assert_eq!(page.chips(), ["Camera partner: Leica"]);
    });
}

#[test]
fn picked_phones_are_put_in_order_and_are_six_at_most() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let names = page.found();
        let tray = || {
            page.texts(".tray .chip").iter().map(|one| one.replace("Remove:", "").trim().to_owned()).collect::<Vec<_>>()
        };
        page.pick(&[&names[0]]);
        assert_eq!(page.count(".tray .move"), 0, "one phone has no order");
        page.pick(&[&names[1], &names[2]]);
        page.click(&page.button(&format!("Move {} towards the start", names[2])));
        assert_eq!(tray(), [&*names[0], &names[2], &names[1]]);
        // By keyboard, which stays with what it moves.
        page.keys(&["Enter"]);
        assert_eq!(tray(), [&*names[2], &names[0], &names[1]]);
        // At the end it stays there, and its press does nothing.
        let first = format!("Move {} towards the start", names[2]);
        assert_eq!(page.focused(), first);
        page.keys(&["Enter", " "]);
        assert_eq!((page.focused(), tray()), (first, [&*names[2], &names[0], &names[1]].map(str::to_owned).to_vec()));
        page.keys(&["Tab", "Enter", " "]);
        assert_eq!(tray(), [&*names[0], &names[1], &names[2]]);
        assert_eq!(page.js("return pc.state.phones.length;"), 3);

        assert!(page.texts(".tray .full").is_empty());
        page.pick(&[&names[3], &names[4], &names[5]]);
        page.pick(&[&names[6]]);
        assert_eq!(page.texts(".tray .full"), ["6 of 6: remove one first."]);
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

#[test]
fn words_that_mean_a_filter_are_offered_as_one() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.search("5000 mAh");
        page.wait_for("the suggestion", "deep('[role=option]')?.textContent.includes('5,000 mAh')");
        page.keys(&["ArrowDown", "Enter"]);
        assert_eq!(page.chips(), ["Battery from 5,000 mAh"]);
        page.search("5G");
        page.wait_for("the suggestion", "deep('[role=option]')?.textContent.includes('5G')");
        page.keys(&["ArrowDown", "Enter"]);
        assert_eq!(page.chips(), ["Battery from 5,000 mAh", "5G"]);
        // What is filtered by is a column, and going back takes the last step back.
        assert!(page.texts("thead th").iter().any(|head| head.starts_with("5G")), "{:?}", page.texts("thead th"));
        page.js("history.back();");
        page.wait_for("the step before", "!pc.state.filters['net-5g']");
        assert!(page.texts("thead th").iter().all(|head| !head.starts_with("5G")));
    });
}

#[test]
fn a_filter_is_found_by_its_name_with_the_list_in_sight() {
    Visit::to("/").window(1280, 800).run(|page| {
        page.wait_ready(1);
        page.js("deep('.facets .fold').scrollIntoView();");
        page.field("Find a filter").type_text("weig");
        page.wait_for("the filter", "deepAll('.filters .facet').filter((one) => one.offsetHeight).length == 1");
        page.enter("Weight at most", "180");
        assert_eq!(page.chips(), ["Weight up to 180 g"]);
        page.js("const field = deep('.filters > .find'); field.value = ''; field.dispatchEvent(new Event('input'));");
        page.settle();
        assert!(page.js("return deepAll('.filters .facet').filter((one) => one.offsetHeight).length;").as_u64() > Some(5));
        // The filters scroll by themselves: at their end, the list and its count are still there.
        page.js("const beside = deep('.beside'); beside.scrollIntoView(); beside.scrollTop = beside.scrollHeight;");
        page.settle();
        let seen = page.js("const { top, bottom } = deep('tr.phone').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight;");
        assert_eq!(seen, true);
    });
}

#[test]
fn the_list_is_sorted_and_says_how_in_every_width() {
    for width in [390, 960, 1000, 1280] {
        Visit::to("/").window(width, 800).run(|page| {
            page.wait_ready(1);
            assert!(page.deep(".order select").is_visible(), "at {width}");
            let told = page.js("return deep('.order option:checked').textContent;");
            assert_eq!(told, "Newest first", "at {width}");
        });
    }
}
