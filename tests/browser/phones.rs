//! The phones beside the module: a comparison fetches those that it is about, a search for a name the names, the finder the list,
//! and only what needs every source of every phone fetches everything.

use crate::harness::{Page, Visit};
use serde_json::json;

/// A comparison of two phones, on a page that keeps error events.
fn comparison() -> Visit {
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Two phones</title><link rel=icon href='data:,'>
        <script src='/posts/errors.js'></script><script type=module src='/phone-compare.js'></script>
        <phone-compare phones='xiaomi-12s-pro, samsung-galaxy-s24-ultra' loading=eager><p>Two phones.</p></phone-compare>";
    Visit::to("/comparison.html").page("/comparison.html", html)
}

fn heads(page: &Page) -> Vec<String> {
    page.deep_all(".side-by-side .phone-name").iter().map(|name| name.text().replace('\n', " ")).collect()
}

fn shards(page: &Page) -> usize {
    page.requested("-shard.wasm")
}

/// How often what there is of all phones was asked for: their names, the list, everything.
fn all(page: &Page) -> [usize; 3] {
    ["-names.wasm", "-list.wasm", "-all.wasm"].map(|ending| page.requested(ending))
}

#[test]
fn a_comparison_fetches_its_phones_and_no_others() {
    comparison().run(|page| {
        page.wait_ready(1);
        assert_eq!(heads(page).len(), 2, "{:?}", heads(page));
        assert_eq!((shards(page), all(page)), (2, [0; 3]), "{:?}", page.requests());
        // Another one, by the page.
        page.js("pc.state = { ...pc.state, phones: [...pc.state.phones, 'google-pixel-8'] };");
        page.wait_for("the third phone", "pc.shadowRoot.querySelectorAll('.side-by-side .phone-name').length == 3");
        assert_eq!((shards(page), all(page)), (3, [0; 3]), "{:?}", page.requests());
    });
}

#[test]
fn an_id_is_found_in_its_file_whatever_programs_have_made_of_it() {
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>One phone</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script>
        <phone-compare phones='“XIAOMI_12S-Pro”.' loading=eager></phone-compare>";
    Visit::to("/one.html").page("/one.html", html).run(|page| {
        page.wait_ready(1);
        assert_eq!(heads(page).len(), 1);
        assert_eq!(page.js("return pc.state.phones;"), json!(["xiaomi-12s-pro"]));
        assert_eq!(all(page), [0; 3], "{:?}", page.requests());
    });
}

#[test]
fn names_come_when_a_phone_is_sought_and_then_its_shard() {
    comparison().run(|page| {
        page.wait_ready(1);
        page.js("const first = pc.shadowRoot.querySelector('.side-by-side tbody tr');
                 first.dataset.before = 'kept';");
        page.field("Add a phone").type_text("pixel 8 pro");
        page.wait_for("a suggestion", "deep('[role=option]')?.textContent.includes('Pixel 8 Pro')");
        assert_eq!((shards(page), all(page)), (2, [1, 0, 0]), "{:?}", page.requests());
        // What is compared is not redrawn because others have come.
        assert_eq!(page.count("[data-before]"), 1);
        page.press("ArrowDown");
        page.press("Enter");
        page.wait_for("the third phone", "pc.shadowRoot.querySelectorAll('.side-by-side .phone-name').length == 3");
        assert_eq!((shards(page), all(page)), (3, [1, 0, 0]), "{:?}", page.requests());
    });
    // On an earlier day, only phones that were known then can be added.
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Then</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script>
        <phone-compare phones='xiaomi-12s-pro' as-of=2022-08-01 loading=eager></phone-compare>";
    Visit::to("/then.html").page("/then.html", html).run(|page| {
        page.wait_ready(1);
        page.field("Add a phone").type_text("pixel 8 pro");
        page.wait_for("the answer", "deep('.compare')?.textContent.includes('No other phone has this name.')");
        assert_eq!(all(page), [0, 0, 1], "{:?}", page.requests());
        page.field("Add a phone").clear();
        page.field("Add a phone").type_text("pixel 6 pro");
        page.wait_for("a suggestion", "deep('[role=option]')?.textContent.includes('Pixel 6 Pro')");
    });
}

#[test]
fn the_finder_fetches_the_list_and_what_has_sources_everything_once() {
    comparison().run(|page| {
        page.wait_ready(1);
        let about = page.deep("details.about summary");
        assert_eq!(about.text(), "About the data");
        page.click(&about);
        page.wait_for("the totals", "deep('.about').textContent.includes('reports from')");
        assert_eq!((shards(page), all(page)), (2, [0; 3]), "counted by the build: {:?}", page.requests());
        page.js("pc.state = { ...pc.state, view: 'finder' };");
        page.wait_for("the list", "deep('.count')");
        assert!(page.deep(".about summary").text().contains("phones · about the data"));
        assert_eq!((shards(page), all(page)), (2, [0, 1, 0]), "{:?}", page.requests());
        // A phone of the list is looked up with its sources.
        page.search("pixel 8 pro");
        page.click(&page.button(&page.found()[0]));
        page.deep(".phone-card[open] .cell");
        assert_eq!((shards(page), all(page)), (3, [0, 1, 0]), "{:?}", page.requests());
        page.close_dialog();
        page.js("pc.state = { ...pc.state, search: '' };");
        page.settle();
        // What is taken along has its sources.
        page.open_share("phone-compare");
        page.click(&page.button("JSON"));
        page.wait_for("the table", "deep('textarea.export')?.value.includes('https://')");
        assert_eq!((shards(page), all(page)), (3, [0, 1, 1]), "{:?}", page.requests());
        page.close_dialog();
        let listed = page.js("return (await pc.results()).phones.length;").as_u64().unwrap();
        assert!(listed > 1000, "{listed}");
        page.js("pc.state = { ...pc.state, view: 'compare' };");
        page.wait_for("the comparison", "deep('.side-by-side')");
        assert_eq!((shards(page), all(page)), (3, [0, 1, 1]), "{:?}", page.requests());
    });
    // Asked by the page, without being shown.
    comparison().run(|page| {
        page.wait_ready(1);
        let listed = page.js("return (await pc.results()).phones.length;").as_u64().unwrap();
        assert!(listed > 1000, "{listed}");
        assert_eq!(all(page), [0, 0, 1], "{:?}", page.requests());
        assert_eq!(page.count("[part=base] .side-by-side"), 1);
    });
}

#[test]
fn the_list_says_what_everything_says() {
    // The rows of the finder before everything has come, and after.
    let finder = "<!doctype html><html lang=en><meta charset=utf-8><title>Phones</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script><phone-compare loading=eager></phone-compare>";
    Visit::to("/finder.html").page("/finder.html", finder).run(|page| {
        page.wait_ready(1);
        page.wait_for("the list", "deep('.count')");
        let rows = || page.js("return deepAll('tr.phone').map((row) => row.textContent);");
        let listed = rows();
        assert_eq!((listed.as_array().map(Vec::len), all(page)), (Some(20), [0, 1, 0]));
        page.js("await pc.results(); pc.state = { ...pc.state, view: 'compare' };");
        page.settle();
        page.js("pc.state = { ...pc.state, view: 'finder' };");
        page.wait_for("the list", "deep('.count')");
        assert_eq!((rows(), all(page)), (listed, [0, 1, 1]));
    });
}

#[test]
fn on_an_earlier_day_the_finder_fetches_everything() {
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Then</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script>
        <phone-compare as-of=2022-08-01 loading=eager></phone-compare>";
    Visit::to("/then.html").page("/then.html", html).run(|page| {
        page.wait_ready(1);
        page.wait_for("the list", "deep('.count')");
        assert_eq!(all(page), [0, 0, 1], "{:?}", page.requests());
    });
    // A reader goes back in time.
    let html = html.replace(" as-of=2022-08-01", "");
    Visit::to("/now.html").page("/now.html", html).run(|page| {
        page.wait_ready(1);
        page.wait_for("the list", "deep('.count')");
        let today = page.js("return deep('.count').textContent;");
        assert_eq!(all(page), [0, 1, 0], "{:?}", page.requests());
        page.js("pc.state = { ...pc.state, asOf: '2022-08-01' };");
        page.wait_for("fewer phones", &format!("deep('.count') && deep('.count').textContent != {today}"));
        assert_eq!(all(page), [0, 1, 1], "{:?}", page.requests());
    });
}

#[test]
fn an_unknown_id_is_met_by_the_nearest_of_all_phones() {
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>One phone</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script>
        <phone-compare phones='xiaomi-12s, xiaomi-12s-prp' loading=eager></phone-compare>";
    Visit::to("/one.html").page("/one.html", html).run(|page| {
        page.wait_ready(1);
        page.wait_for("a proposal", "deep('.notice button.try-again')?.textContent == 'Xiaomi 12S Pro?'");
        assert_eq!(all(page), [1, 0, 0], "{:?}", page.requests());
        page.click(&page.deep(".notice button.try-again"));
        page.wait_for("both", "pc.shadowRoot.querySelectorAll('.side-by-side .phone-name').length == 2");
    });
}

#[test]
fn phones_that_do_not_come_leave_the_rest_standing_and_can_be_asked_for_again() {
    // None of them.
    comparison().refuse("-shard.wasm").provokes_errors().run(|page| {
        page.wait_ready(1);
        page.wait_for("what went wrong", "deep('.notice')?.textContent.includes('could not be loaded')");
        page.refuse_nothing();
        page.click(&page.deep(".notice button"));
        page.wait_for("the comparison", "pc.shadowRoot.querySelectorAll('.side-by-side .phone-name').length == 2");
    });
    // One more.
    comparison().provokes_errors().run(|page| {
        page.wait_ready(1);
        page.refuse("-shard.wasm");
        page.js("pc.state = { ...pc.state, phones: [...pc.state.phones, 'google-pixel-8'] };");
        page.wait_for("what went wrong", "deep('.notice')?.textContent.includes('Some phones could not be loaded.')");
        assert_eq!(heads(page).len(), 2);
        page.refuse_nothing();
        page.click(&page.deep(".notice .try-again"));
        page.wait_for("the third phone", "pc.shadowRoot.querySelectorAll('.side-by-side .phone-name').length == 3");
        assert_eq!(page.count(".notice"), 0);
    });
    // All of them, in the middle of a comparison.
    comparison().refuse("-all.wasm").refuse("-list.wasm").provokes_errors().run(|page| {
        page.wait_ready(1);
        let refused = page.js("return await pc.results().then(() => 'kept', ({ message }) => message);");
        assert!(refused.as_str().unwrap().contains("-all.wasm"), "{refused}");
        page.js("pc.state = { ...pc.state, view: 'finder' };");
        page.wait_for("what went wrong", "deep('.notice')?.textContent.includes('could not be loaded')");
        page.js("pc.state = { ...pc.state, view: 'compare' };");
        page.wait_for("the comparison", "deep('.side-by-side')");
    });
}

#[test]
fn a_wrong_file_of_phones_is_asked_for_past_the_cache() {
    const PAGE: &str = "<!doctype html><title>Please log in</title>";
    for (kind, body) in [("text/html", PAGE), ("application/wasm", PAGE), ("application/wasm", "")] {
        for ending in ["-shard.wasm", "-all.wasm"] {
            comparison().wrong_once(ending, kind, body).run(|page| {
                page.wait_ready(1);
                let listed = page.js("return (await pc.results()).phones.length;").as_u64().unwrap();
                assert!(listed > 1000, "{listed}");
                assert_eq!(heads(page).len(), 2);
                assert_eq!(page.js("return window.errors;"), json!([]), "{ending}");
            });
        }
    }
}

#[test]
fn a_page_with_phones_of_its_own_fetches_none_of_ours() {
    let attribute = "<phone-compare src='/posts/own-data.json' loading=eager></phone-compare>";
    let property = "<phone-compare loading=eager></phone-compare><script>
        document.querySelector('phone-compare').data = [{ name: 'Acme One', battery: 4000 }];</script>";
    for widget in [attribute, property] {
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Own phones</title><link rel=icon href='data:,'>
             <script type=module src='/phone-compare.js'></script>{widget}"
        );
        Visit::to("/own.html").page("/own.html", html).run(|page| {
            page.wait_ready(1);
            page.wait_for("the phones to be read", "deep('.count')");
            assert_eq!((shards(page), all(page)), (0, [0; 3]), "{:?}", page.requests());
        });
    }
}

/// A finder as if the list were in two pieces, of which the second repeats the first.
pub fn finder_in_pieces() -> Visit {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let dist = std::env::var_os("PHONE_COMPARE_DIST").map_or_else(|| root.join("dist"), std::path::PathBuf::from);
    let read = |name: &str| std::fs::read_to_string(dist.join(name)).expect("the site is built");
    let files: serde_json::Value = serde_json::from_str(&read("phone-compare.files.json")).expect("JSON");
    let name = files["script"].as_str().expect("a script");
    let script = read(name);
    // A release has no quotes around it.
    let start = ["list:[", "\"list\":["].iter().find_map(|start| script.find(start).map(|at| at + start.len()));
    let (before, after) = script.split_at(start.expect("the list"));
    let (hash, after) = after.split_once(']').expect("its end");
    let script = format!("{before}{hash},{hash}]{after}");
    // It is not the script whose hash the loader has.
    let loader = read("phone-compare.js");
    let unchecked: Vec<&str> = loader.split("sha384-").collect();
    let unchecked =
        unchecked.iter().enumerate().map(|(at, part)| if at == 0 { part } else { part.get(64..).unwrap_or("") });
    let html = "<!doctype html><html lang=en><meta charset=utf-8><title>All phones</title><link rel=icon href='data:,'>
        <script type=module src='/phone-compare.js'></script><phone-compare loading=eager></phone-compare>";
    Visit::to("/finder.html")
        .page("/finder.html", html)
        .page("/phone-compare.js", unchecked.collect::<String>())
        .page(&format!("/{name}"), script)
}

#[test]
fn a_list_in_pieces_comes_whole() {
    finder_in_pieces().run(|page| {
        page.wait_ready(1);
        page.wait_for("the whole list", "!deep('.pc').textContent.includes('loading the other')");
        assert_eq!(page.requested("-list.wasm"), 2, "{:?}", page.requests());
    });
}
