//! What writers put into the tag: phones and days as people write them, few rows, few buttons.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

/// A post with this element, in a column of the usual width.
fn post(element: &str) -> Visit {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Post</title>
        <link rel=icon href='data:,'><style>main {{ max-width: 46rem; margin: auto }} phone-compare {{ display: flow-root }}</style>
        <script type=module src='/phone-compare.js'></script><main><h1>Post</h1>{element}<p id=after>After it.</p></main>"
    );
    Visit::to("/post.html").page("/post.html", html)
}

fn buttons(page: &Page) -> Vec<String> {
    page.texts(".notice button").into_iter().filter(|label| !label.is_empty()).collect()
}

#[test]
fn phones_are_known_by_their_names() {
    let names = "iPhone 17 Pro, galaxy-s26-ultra, GOOGLE PIXEL 10";
    post(&format!("<phone-compare phones='{names}' baseline='Pixel 10' loading=eager></phone-compare>")).run(|page| {
        page.wait_for("the phones", "pc.state?.phones[0] == 'apple-iphone-17-pro'");
        let state = page.js("return [pc.state.phones, pc.state.baseline];");
        let ids = ["apple-iphone-17-pro", "samsung-galaxy-s26-ultra", "google-pixel-10"];
        assert_eq!(state, json!([ids, "google-pixel-10"]));
        assert_eq!(page.columns(), ["Apple iPhone 17 Pro", "Samsung Galaxy S26 Ultra", "Google Pixel 10"]);
        assert!(page.notices().is_empty() && page.warnings().is_empty(), "{:?}", page.warnings());
    });
}

#[test]
fn what_is_no_phone_is_told_to_both_and_takes_no_place() {
    let phones = "iphone-17-por, Nonsense 99, Pixel 10, one-9, two-9, three-9";
    post(&format!("<phone-compare phones='{phones}' loading=eager></phone-compare>")).run(|page| {
        page.wait_for("the notice", "deep('.notice button.try-again')");
        page.wait_for("the one that is a phone", "deepAll('.side-by-side thead th').length == 1");
        assert_eq!(page.columns(), ["Google Pixel 10"]);
        let told = page.notices();
        assert!(told[0].starts_with("Unknown phones: iphone-17-por, Nonsense 99, one-9"), "{told:?}");
        let warned = page.warnings();
        assert!(
            warned.iter().any(|one| one.contains("`iphone-17-por`. Did you mean `apple-iphone-17-pro`?")),
            "{warned:?}"
        );
        // There is room for another phone, though six were asked for.
        page.field("Add a phone").type_text("fairphone 5");
        page.wait_for("a suggestion", "deep('[role=option]')?.textContent.includes('Fairphone 5')");
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Google Pixel 10", "Fairphone 5"]);
        assert_eq!(buttons(page)[0], "Apple iPhone 17 Pro?");
        page.click(&page.with_text(".notice button", "Apple iPhone 17 Pro?"));
        assert_eq!(page.columns()[0], "Apple iPhone 17 Pro");
        page.click(&page.button("Dismiss"));
        assert!(page.notices().is_empty());
        assert_eq!(page.js("return pc.state.phones.length;"), 3);
    });
}

#[test]
fn days_are_read_as_people_write_them_and_never_passed_over() {
    let with = |day: &str| format!("<phone-compare phones='xiaomi-12s' as-of='{day}' loading=eager></phone-compare>");
    post(&with("26 May 2022")).run(|page| {
        page.wait_ready(1);
        for (written, read) in [("26.05.2022", "2022-05-26"), ("May 2022", "2022-05"), ("5/26/2022", "2022-05-26")] {
            page.js_with("pc.setAttribute('as-of', args[0]);", json!([written]));
            page.settle();
            assert_eq!(page.js("return pc.state.asOf;"), read, "{written}");
        }
        page.js("pc.setAttribute('as-of', 'today');");
        assert_eq!(page.js("return pc.state.asOf;"), json!(null));
        assert!(page.warnings().is_empty() && page.notices().is_empty(), "{:?}", page.warnings());
        // What cannot be read must not pass for what was known then.
        page.js("pc.setAttribute('as-of', '05/06/2022');");
        page.settle();
        assert_eq!(page.notices(), ["The date that this page asks for is invalid, so this is what is known today."]);
        page.js("pc.setAttribute('as-of', '2022-06-05');");
        page.settle();
        assert!(page.notices().is_empty(), "it has been put right");
        page.js("pc.setAttribute('as-of', '2199-01-01');");
        page.settle();
        assert!(page.text_in("phone-compare", ".as-of").contains("This day has not come yet"));
    });
    post(&with("Septembre")).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.notices().len(), 1);
        assert!(page.warnings().iter().any(|one| one.contains("`Septembre` is not a date")), "{:?}", page.warnings());
    });
}

/// The labels of all buttons that are drawn, besides values.
fn drawn(page: &Page) -> Vec<String> {
    let all = page.js("return deepAll('button:not(.cell), summary').filter((one) => one.offsetWidth)
        .map((one) => one.ariaLabel ?? one.textContent.replaceAll(/\\s+/g, ' ').trim());");
    serde_json::from_value(all).expect("labels")
}

#[test]
fn a_page_chooses_how_many_buttons_there_are() {
    let with = |controls: &str| {
        format!(
            "<phone-compare phones='xiaomi-12s xiaomi-12s-pro' controls={controls} as-of=2022-05-26></phone-compare>"
        )
    };
    post(&with("none")).run(|page| {
        page.wait_ready(1);
        assert_eq!(drawn(page), ["About the data"]);
        assert!(page.text_in("phone-compare", ".as-of").contains("26 May 2022"), "the day is told all the same");
        let rows = page.js("return deepAll('tr[data-spec]').every((row) => row.offsetHeight);");
        assert_eq!(rows, true, "nothing is folded");
        page.open_sources("phone-compare", "soc", 0);
        page.close_dialog();
        page.js("pc.controls = 'all';");
        page.settle();
        assert!(drawn(page).iter().any(|label| label == "All phones"));
    });
    post(&with("few")).run(|page| {
        page.wait_ready(1);
        let drawn = drawn(page);
        assert!(drawn.iter().any(|label| label == "Share") && drawn.iter().any(|label| label == "Launch"), "{drawn:?}");
        for changing in ["All phones", "Timeline", "Another day", "Show today", "Remove Xiaomi 12S"] {
            assert!(drawn.iter().all(|label| label != changing), "{changing}: {drawn:?}");
        }
        assert!(!page.deep(".bar .add").is_visible());
    });
    post("<phone-compare view=finder controls=none></phone-compare>").run(|page| {
        page.wait_ready(1);
        let drawn = drawn(page);
        assert!(drawn.iter().all(|label| label.starts_with("Show ") || label.contains("about the data")), "{drawn:?}");
        assert_eq!(page.found().len(), 20);
    });
}

#[test]
fn a_few_rows_stand_in_the_order_asked_for_without_headings() {
    let element = "<phone-compare phones='xiaomi-12s xiaomi-12s-pro' specs='weight-g price battery-mah' controls=none></phone-compare>";
    post(element).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts("tbody th"), ["Weight", "Price", "Battery"]);
        let height = page.js("return pc.offsetHeight;").as_u64().expect("pixels");
        assert!(height < 360, "three rows are {height} pixels high");
    });
}

#[test]
fn a_comparison_unrolls_into_the_post() {
    let phones = "apple-iphone-17-pro samsung-galaxy-s26-ultra google-pixel-10 fairphone-5";
    for (width, height) in [(390, 844), (1280, 900)] {
        post(&format!("<phone-compare phones='{phones}'></phone-compare>")).window(width, height).run(|page| {
            page.wait_ready(1);
            page.settle();
            let scrolls =
                "return deepAll('*').filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY)
                && one.scrollHeight > one.clientHeight + 2).map((one) => one.className);";
            assert_eq!(page.js(scrolls), json!([]), "nothing scrolls up and down by itself");
            // What people compare by comes first, in this order, and no heading is last.
            let rows = page.texts("tbody th");
            assert_eq!(rows[..2], ["Price", "Display size"], "{rows:?}");
            assert!(rows.iter().any(|row| row == "Released") && rows.iter().all(|row| row != "Year" && row != "Age"));
            assert!(
                page.row("phone-compare", "released")[0].starts_with("19 September 2025 1"),
                "the launch in one line"
            );
            assert!(page.row("phone-compare", "released")[0].ends_with("months ago"));
            let more = page.with_text(".all-rows button", "Show all");
            let count: usize = more.text().split(' ').nth(2).and_then(|count| count.parse().ok()).expect("a number");
            assert!(count > rows.len() + 5, "{}", more.text());
            page.click(&more);
            let shown = page.js("return deepAll('tr[data-spec]').filter((row) => row.offsetHeight).length;");
            assert_eq!(shown, json!(count));
            assert_eq!(page.focused(), "Launch", "the first of the new rows");
            assert_eq!(page.js("return pc.state.open;"), json!(["all-rows"]));
            // What one phone has alone compares nothing.
            let alone = page.with_text("tr.group button", "Known of one phone only");
            page.click(&alone);
            let shown = page.js("return deepAll('tr[data-spec]').filter((row) => row.offsetHeight).length;").as_u64();
            assert!(shown > Some(count as u64), "{shown:?}");
            // The names stay in sight while the page scrolls, in their columns, and cover nothing that has the focus.
            page.js("scrollTo(0, pc.offsetTop + 700); deep('.scroll').scrollLeft = 40;");
            page.settle();
            let placed = "const names = deepAll('.names span').slice(1), heads = deepAll('thead th');
                const at = (one) => one.getBoundingClientRect();
                return [at(names[0]).top >= 0 && at(names[0]).top < 40,
                    names.every((name, i) => Math.abs(at(name).left - at(heads[i]).left) < 1.5),
                    pc.shadowRoot.elementFromPoint(at(names[1]).left + 10, 20).closest('.names') != null];";
            assert_eq!(page.js(placed), json!([true, true, true]), "at {width}");
            let covered =
                "const own = deepAll('.side-by-side tbody button').filter((one) => one.offsetWidth).reverse();
                const covered = [];
                for (const one of own) {
                    one.focus({ focusVisible: true });
                    const { left, top, width, height } = one.getBoundingClientRect();
                    const hit = pc.shadowRoot.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
                    if (!one.contains(hit)) covered.push(one.ariaLabel ?? one.textContent);
                }
                return covered;";
            assert_eq!(page.js(covered), json!([]), "nothing that has the focus is covered, at {width}");
            assert!(!page.scrolls_sideways());
        });
    }
}

#[test]
fn names_move_nothing_when_they_become_known() {
    let page = "<!doctype html><html lang=en><title>Names</title><link rel=icon href='data:,'>
         <style>phone-compare { display: flow-root; min-height: clamp(36rem, 100svh, 80rem) }</style>
         <script type=module src=/phone-compare.js></script><h1>A post</h1>
         <phone-compare phones='iPhone 17 Pro, Pixel 10' loading=eager></phone-compare><p>What follows.</p>";
    for width in [390, 1280] {
        Visit::to("/names.html").page("/names.html", page).needs(Ability::LayoutShift).window(width, 900).run(|page| {
            page.wait_for("the comparison", "deepAll('.side-by-side thead th').length == 2");
            page.settle();
            let shift = page.js("return await new Promise((done) => {
                     let shift = 0;
                     new PerformanceObserver((list) => {
                         for (const entry of list.getEntries()) shift += entry.value;
                     }).observe({ type: 'layout-shift', buffered: true });
                     setTimeout(() => done(shift), 100);
                 });");
            assert!(shift.as_f64().is_some_and(|shift| shift <= 0.02), "{width} px: {shift}");
        });
    }
    // Where the names cannot be looked up, what has come is shown.
    let mixed = page.replace("iPhone 17 Pro, Pixel 10", "xiaomi-12s, Pixel 10");
    Visit::to("/mixed.html").page("/mixed.html", mixed).refuse("-names.wasm").provokes_errors().run(|page| {
        page.wait_for("the phone that has come", "deepAll('.side-by-side thead th').length == 1");
        page.wait_for("a notice", "$('[part=notice]')?.textContent.includes('could not be loaded')");
    });
}
