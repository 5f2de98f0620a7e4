//! As of a day, what has changed since, the timeline, the scorecard, and camera brands.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const BOTH: &str = "/#pc=v1;view=compare;as-of=2022-05-26;phones=xiaomi-12s,xiaomi-12s-pro";
const TIMELINE: &str = "/#pc=v1;view=timeline;phones=xiaomi-12s,xiaomi-12s-pro";

/// The texts of the cells of the scorecard's rows about a spec, for one of the phones.
fn judged(page: &Page, phone: usize, spec: &str) -> Vec<Vec<String>> {
    let rows = page.js_with(
        "const card = deepAll('.scorecard')[args[0]];
         // What is out of sight has not been laid out.
         card.scrollIntoView();
         for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
         return [...card.querySelectorAll(`tr[data-spec=${args[1]}]`)].map((row) =>
             [...row.children].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()));",
        json!([phone, spec]),
    );
    serde_json::from_value(rows).expect("rows of cells")
}

#[test]
fn a_pinned_comparison_tells_what_has_changed_since() {
    Visit::to(BOTH).run(|page| {
        page.wait_ready(1);
        let since = page.with_text(".since button", "9 of 12 values have changed or been settled since");
        page.click(&since);
        page.deep(".changes");
        let lines = page.texts(".changes ul li");
        assert_eq!(lines.len(), 9);
        let about = |label: &str| lines.iter().find(|line| line.starts_with(label)).cloned().unwrap_or_default();
        for part in ["6.73", "like Xiaomi 12 Pro", "→ 6.28", "changed"] {
            assert!(about("Display size").contains(part), "{lines:?}");
        }
        assert!(about("Refresh rate").contains("settled"), "{lines:?}");
        assert_eq!(page.texts(".changes strong"), ["Xiaomi 12S", "Xiaomi 12S Pro"], "as the columns stand");
        page.click(&page.button("Show today"));
        assert_eq!(page.count(".since"), 0, "today nothing has changed since");
    });
}

#[test]
fn the_day_is_changed_by_keyboard_and_told_when_it_comes_to_rest() {
    Visit::to(BOTH).run(|page| {
        page.wait_ready(1);
        page.js("window.told = []; pc.addEventListener('phone-compare-change', (event) => told.push(event.detail.asOf));");
        page.click(&page.button("Another day"));
        let slider = page.deep(".days input[type=range]");
        page.js("$('.days input[type=range]').focus();");
        assert_eq!(slider.attribute("aria-valuetext").as_deref(), Some("26 May 2022"));
        page.press("ArrowRight");
        page.settle();
        assert_eq!(page.js("return pc.state.asOf;"), "2022-06-17");
        assert_eq!(page.texts(".as-of > p time"), ["17 June 2022"]);
        assert_eq!(page.focused(), "Day");
        assert!(page.path().contains("as-of=2022-06-17"), "the link carries it: {}", page.path());
        // While it is being moved nobody is told.
        page.js("const slider = $('.days input[type=range]');
             for (const place of [0, 1, 2, 1]) {
                 slider.value = place;
                 slider.dispatchEvent(new Event('input'));
             }");
        page.settle();
        assert_eq!(page.js("return pc.state.asOf;"), "2022-05-26");
        assert_eq!(page.js("return told;"), json!(["2022-06-17"]));
        page.js("$('.days input[type=range]').dispatchEvent(new Event('change'));");
        assert_eq!(page.js("return told;"), json!(["2022-06-17", "2022-05-26"]));
        // Behind the last day is today, and there are buttons for those who cannot slide.
        page.press("End");
        page.settle();
        assert_eq!(page.texts(".as-of > p time"), ["today"]);
        page.click(&page.button("Previous report"));
        assert!(page.path().contains("as-of=2022-07-31"), "{}", page.path());
        // Any day may be named.
        page.js("const day = $('.days input[type=date]'); day.value = '2022-06-28'; day.dispatchEvent(new Event('change'));");
        page.settle();
        assert_eq!(page.texts(".as-of > p time"), ["28 June 2022"]);
        assert!(page.row("phone-compare", "battery_mah")[0].contains("4,500 or 5,000"));
    });
}

#[test]
fn the_finder_goes_back_in_time_too() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let today = page.found().len();
        page.click(&page.button("Another day"));
        page.js("const slider = $('.days input[type=range]');
             slider.value = 3; slider.dispatchEvent(new Event('input')); slider.dispatchEvent(new Event('change'));");
        page.settle();
        let then = page.found().len();
        assert!(then > 0 && then < today, "{then} of {today}");
        let since = page.texts(".as-of > p").join(" ");
        assert!(since.contains("phones have become known since"), "{since}");
    });
}

#[test]
fn the_timeline_shows_how_it_became_clear() {
    Visit::to(TIMELINE).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts(".phone-timeline > .heading"), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        assert_eq!(page.texts(".phone-timeline > .launch"), ["Launch: 4 July 2022", "Launch: 4 July 2022"]);
        let steps = page.texts(".tracks [data-spec=refresh_hz] ol li");
        assert!(steps[0].contains("26 May 2022") && steps[0].contains("up to 120"), "{steps:?}");
        assert!(steps.iter().any(|step| step.contains("July 2022") && !step.contains("rumoured")), "{steps:?}");
        let charts = page.js("return deepAll('.chart').map((chart) => [chart.getAttribute('aria-label'),
            chart.querySelectorAll('li').length - 1, chart.querySelectorAll('svg line.launch').length]);");
        assert!(charts[0][0].as_str().is_some_and(|label| label.contains("list below")), "{charts}");
        assert!(charts[0][1].as_u64().is_some_and(|rows| rows > 10) && charts[0][2] == charts[0][1], "{charts}");
        // All reports, with the launch among them.
        page.click(&page.button("All 17 reports by date"));
        assert_eq!(page.count(".by-date > li"), 18);
        let reports = page.texts(".by-date > li");
        assert!(reports[0].contains("Gadgets 360"), "{reports:?}");
        let at = reports.iter().position(|text| text.starts_with("Launch")).expect("the launch");
        assert!(reports[at + 1].contains("listed"), "{reports:?}");
        // There and back.
        page.click(&page.button("Comparison"));
        page.deep(".side-by-side");
        page.click(&page.button("Timeline"));
        page.deep(".tracks");
        assert!(page.path().contains("view=timeline"));
        assert!(!page.scrolls_sideways());
    });
}

#[test]
fn the_scorecard_is_as_the_sources_have_it() {
    // As a post of that day embeds it: what was said by then, against what is known today.
    Visit::to("/#pc=v1;view=timeline;as-of=2022-05-26;phones=xiaomi-12s,xiaomi-12s-pro").run(|page| {
        page.wait_ready(1);
        assert!(!page.deep(".scorecard [data-spec=cutout]").is_visible(), "what is open is folded");
        page.with_text(".scorecard button", "Still open").js("it.focus();");
        page.keys(&["Enter"]);
        let verdict = |phone: usize, spec: &str| {
            let rows = judged(page, phone, spec);
            let row = rows.first().unwrap_or_else(|| panic!("no row about {spec}"));
            (row[1].clone(), row[2].clone(), row[3].clone())
        };
        for (phone, spec, said, out, expected) in [
            (0, "soc", "Snapdragon 8+ Gen 1", "Snapdragon 8+ Gen 1", "right"),
            (0, "refresh_hz", "up to 120 Hz", "120 Hz", "right"),
            (0, "camera_main_mp", "50 MP", "50 MP", "right"),
            (0, "display_in", "about 6.73 in, like Xiaomi 12 Pro", "6.28 in", "wrong"),
            (0, "released", "June 2022", "July 2022", "wrong"),
            (0, "cutout", "punch-hole centre", "not settled", "open"),
            (1, "soc", "Snapdragon 8+ Gen 1 or Dimensity 9000", "Snapdragon 8+ Gen 1", "right"),
            (1, "display_class", "2K", "QHD+", "right"),
        ] {
            let row = verdict(phone, spec);
            assert!(row.0.starts_with(said) && row.0.contains("Business Today"), "{row:?}");
            assert!(row.1 == out && row.2 == expected, "{row:?}");
        }
        let hedged = verdict(0, "display_in").0;
        assert!(hedged.contains("unsure"), "{hedged}");
        let totals = page.texts(".scorecard > p");
        assert!(totals[0].contains("right") && totals[0].to_lowercase().contains("hedged"), "{totals:?}");
        let publishers = page.texts(".publishers tbody tr");
        assert!(publishers[0].starts_with("Business Today"), "{publishers:?}");
        page.click(&page.button("The same publishers, for all phones"));
        page.settle();
        assert_eq!(page.count(".publishers table"), 2);
        let all = page.texts(".publishers table:last-of-type tbody tr");
        assert!(all.iter().any(|row| row.starts_with("Business Today") && row.contains('%')), "{all:?}");
    });
}

#[test]
fn on_a_phone_the_scorecard_breaks_no_word() {
    Visit::to(TIMELINE).window(320, 800).run(|page| {
        page.wait_ready(1);
        page.deep(".scorecard");
        let lines =
            page.js("return deepAll('.scorecard tbody th').filter((th) => th.getClientRects().length).map((th) => {
                 const words = document.createRange();
                 words.selectNodeContents(th);
                 return [th.textContent, new Set([...words.getClientRects()].map(({ top }) => top)).size];
             });");
        let lines: Vec<(String, usize)> = serde_json::from_value(lines).expect("names of specs and lines");
        assert!(lines.len() > 10, "{lines:?}");
        for (name, lines) in lines {
            assert!(lines == 1 || name.len() > 20, "{name} takes {lines} lines");
        }
    });
}

#[test]
fn camera_brands_have_their_dates() {
    let phones = "xiaomi-12s,huawei-ascend-mate-2-4g";
    Visit::to(format!("/#pc=v1;view=compare;phones={phones};open=all-rows,one-sided")).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.row("phone-compare", "brand_partner"), ["Leica", "none"]);
        page.open_sources("phone-compare", "brand_partner", 1);
        let list = page.text_in("phone-compare", "dialog .partners li");
        assert!(list.contains("Leica") && list.contains("ended") && list.contains("2022"), "{list}");
        page.keys(&["Escape"]);
        page.open_sources("phone-compare", "camera_partner", 0);
        let list = page.text_in("phone-compare", "dialog .partners li");
        assert!(list.contains("since 23 May 2022") && !list.contains("ended"), "{list}");
        page.keys(&["Escape"]);
        page.click(&page.button("All phones"));
        page.click(&page.with_text(".facets > .fold", "Camera"));
        page.click(&page.with_text(".facets .facet .fold", "Camera partner of the brand"));
        page.choose("Camera partner of the brand", "Leica");
        assert!(page.path().contains("brand-partner=leica"), "{}", page.path());
        assert!(page.js("return (await pc.results()).phones.length > 20;") == true);
        page.js("location.hash = '#pc=v1;as-of=2022-05-24;brand-partner=leica';");
        page.settle();
        assert_eq!(page.found().len(), 0, "nobody was known to work with Leica then");
    });
}

#[test]
fn a_phone_nobody_leaked_has_a_timeline_as_well() {
    Visit::to("/#pc=v1;view=timeline;phones=fairphone-4").window(320, 800).run(|page| {
        page.wait_ready(1);
        let text = page.texts(".phone-timeline").join(" ");
        assert!(text.contains("The data has no reports from before its launch"), "{text}");
        assert_eq!(page.count(".chart") + page.count(".scorecard"), 0);
        assert!(!page.scrolls_sideways());
    });
}

/// Processor time of the page's main thread, in milliseconds: script, style, layout and paint. It depends less
/// than frames do on what else the machine does.
fn spent(page: &Page) -> f64 {
    let told = page.cdp("Performance.getMetrics", json!({}));
    let metrics = told["metrics"].as_array().cloned().unwrap_or_default();
    let task = metrics.iter().find(|metric| metric["name"] == "TaskDuration").expect("TaskDuration");
    1000.0 * task["value"].as_f64().expect("a number")
}

/// Moves the slider over its whole range, a place for each frame, and tells what a place costs.
fn scrub(path: &str) -> f64 {
    let mut each = f64::MAX;
    Visit::to(path).needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Another day"));
        page.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" }));
        let pass = "const slider = $('.days input[type=range]');
             const most = +slider.max;
             slider.focus();
             const steps = Math.min(most, 120);
             let moved = 0;
             for (let step = 0; step <= steps; step++) {
                 await new Promise(requestAnimationFrame);
                 slider.value = Math.round(most * (args[0] ? steps - step : step) / steps);
                 slider.dispatchEvent(new Event('input'));
                 moved++;
             }
             await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
             return moved;";
        for back in [true, false, true] {
            let before = spent(page);
            let moved = page.js_with(pass, json!([back])).as_f64().expect("a number");
            each = each.min((spent(page) - before) / moved);
        }
        assert!(page.js("return +$('.days input[type=range]').max;").as_u64().is_some_and(|most| most > 5));
    });
    each
}

#[test]
fn what_scrubbing_costs_is_told() {
    for (what, path) in [("finder", "/"), ("comparison", BOTH), ("timeline", TIMELINE)] {
        let each = scrub(path);
        println!("{what}: {each:.1} ms a step");
        // What a step costs is told and not asserted: it is a measurement, and other work on the machine takes its
        // share even of processor time. docs/performance.md has the goal and what was measured.
        assert!(each > 0.0);
    }
}

#[test]
fn the_chart_can_be_read_in_large_text_and_from_right_to_left() {
    let cut = "return deepAll('.chart li > span').filter((label) =>
             label.scrollWidth > label.clientWidth + 1 || label.getBoundingClientRect().height < label.scrollHeight - 1
                 || label.getBoundingClientRect().right > innerWidth).map((label) => label.textContent);";
    for (width, size) in [(320, "32px"), (390, "16px"), (390, "32px"), (1280, "32px")] {
        Visit::to("/#pc=v1;view=timeline;phones=xiaomi-12s").window(width, 900).run(|page| {
            page.wait_ready(1);
            page.js_with("document.documentElement.style.fontSize = args[0];", json!([size]));
            page.settle();
            assert!(page.count(".chart li > span") > 10);
            assert_eq!(page.js(cut), json!([]), "{width} px, {size}");
        });
    }
    Visit::to("/#pc=v1;view=timeline;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        page.js("document.documentElement.dir = 'rtl';");
        page.settle();
        // The first day at the left, as in the chart; days are read from left to right.
        let lefts = page.js(
            "const left = (node, from, to) => {
                 const range = document.createRange();
                 range.setStart(node, from);
                 range.setEnd(node, to);
                 return range.getBoundingClientRect().left;
             };
             const [first, last] = deepAll('.chart .axis span');
             const days = deepAll('.chart .axis span, .tracks time, .launch strong').filter((one) => /^\\d+ /.test(one.textContent));
             return [left(first, 0, 1) < left(last, 0, 1), days.length > 10,
                 days.filter((one) => left(one.firstChild, 0, 1) > left(one.firstChild, one.textContent.length - 1, one.textContent.length))
                     .map((one) => one.textContent)];",
        );
        assert_eq!(lefts, json!([true, true, []]));
    });
}

#[test]
fn one_step_back_from_today_is_in_the_past() {
    Visit::to("/#pc=v1").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Another day"));
        assert_eq!(
            page.js("const now = new Date(); return $('.days input[type=date]').max
                 == `${now.getFullYear()}-${`${now.getMonth() + 1}`.padStart(2, 0)}-${`${now.getDate()}`.padStart(2, 0)}`;"),
            true
        );
        page.click(&page.button("Previous report"));
        page.wait_for("another day", "pc.state.asOf != null");
        assert_eq!(page.js("return new Date(pc.state.asOf) < new Date();"), true, "{}", page.js("return pc.state.asOf;"));
        assert!(!page.texts(".as-of p").concat().contains("not come yet"));
        page.click(&page.button("Next report"));
        page.wait_for("today", "pc.state.asOf == null");
    });
}
