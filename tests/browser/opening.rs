//! Views open with what the main file has: the rest of its code, which `cargo xtask profile` finds by opening the same views, comes
//! after them.

use crate::harness::{Ability, Page, Visit};
use crate::languages::LANGUAGES;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The file with the code that no view needs to open.
const REST: &str = "-rest.wasm";

/// A way to open a widget.
struct Case {
    view: &'static str,
    attributes: &'static str,
    /// What stands behind the path in the address.
    link: &'static str,
}

const fn case(view: &'static str, attributes: &'static str) -> Case {
    Case { view, attributes, link: "" }
}

const fn linked(view: &'static str, attributes: &'static str, link: &'static str) -> Case {
    Case { view, attributes, link }
}

/// As the element of index.html.
const APP: &str = "lang='' view=finder link=query heading-level=2";

const CASES: [Case; 43] = [
    case("compare", "phones='xiaomi-12s samsung-galaxy-s24-ultra'"),
    case("compare", "phones='xiaomi-12s,xiaomi-12s-pro' as-of=2022-05-26 link=hash"),
    case("compare", "phones='google-pixel-8 fairphone-5 xiaomi-12s' units=imperial currency=EUR"),
    case("compare", "phones='xiaomi-12s samsung-galaxy-s24-ultra' specs='battery-mah ram-gb' controls=none"),
    case("compare", "phones='xiaomi-12s samsung-galaxy-s24-ultra' differences theme=dark max=3 heading-level=2"),
    case("compare", "phones='xiaomi-12s samsung-galaxy-s24-ultra' closed=display controls=few summary=off"),
    case("compare", "phones=fairphone-5"),
    case("compare", "phones='xiaomi-12s fairphone-5' lang=de-AT"),
    case("compare", "phones='xiaomi-12s fairphone-5' lang=sv"),
    case("compare", "phones='xiaomi-12s fairphone-5' lang=''"),
    case("compare", "phones='xiaomi-12s fairphone-5' lang=zh-TW"),
    case(
        "compare",
        "phones='xiaomi-12s xiaomi-12s-pro xiaomi-12s-ultra google-pixel-8 fairphone-5 samsung-galaxy-s24-ultra' unbeaten",
    ),
    case("compare", "phones='xiaomi-12s samsung-galaxy-s24-ultra' lang=de"),
    case("compare", "view=compare"),
    case("card", "view=card"),
    case("timeline", "view=timeline"),
    case("card", "view=card phones=xiaomi-12s-pro"),
    case("card", "view=card phones=xiaomi-12s lang=ar"),
    case("card", "view=card phones='xiaomi-12s fairphone-5' as-of=2022-06-01"),
    case("timeline", "view=timeline phones=xiaomi-12s-pro"),
    case("timeline", "view=timeline phones='xiaomi-12s fairphone-5' as-of=2022-06-01"),
    case("plot", "view=plot"),
    case("plot", "view=plot phones=xiaomi-12s"),
    case("finder", "as-of=2022-05-26"),
    case("finder", ""),
    case("finder", "sort=battery-mah columns='battery-mah weight-g'"),
    case("finder", "as-of=2022-05-26 max=2 controls=none"),
    case("finder", "lang=ja"),
    case("compare", "phones='xiaomi-12s xiaomi-12s-pro xiaomi-12s-ultra' max=2"),
    case("finder", "view=finder phones=xiaomi-12s link=hash"),
    linked("compare", "", "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26"),
    linked("compare", "id=own link=hash", "#/posts/12?pc.own=v1;view=compare;phones=fairphone-5"),
    linked("compare", "link=query", "?pc=v1;view=compare;phones=xiaomi-12s,fairphone-5&utm=1#top"),
    linked("compare", "", "#pc%3Dv1%3Bview%3Dcompare%3Bphones%3Dxiaomi-12s%2Cfairphone-5"),
    linked("card", "", "#pc=v1;view=card;phones=xiaomi-12s"),
    linked("finder", "", "#pc=v1;view=finder"),
    linked("finder", "", "#pc=v1;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12s-ultra"),
    linked("finder", "view=finder", "#pc=v1;phones=xiaomi-12s-pro;as-of=2022-05-26"),
    linked("finder", APP, "?pc=v1;phones=fairphone-5"),
    linked(
        "finder",
        APP,
        "#pc=v1;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5",
    ),
    linked("compare", APP, "?pc=v1;view=compare;phones=fairphone-5,xiaomi-12s"),
    linked("timeline", "", "#pc=v1;view=timeline;phones=xiaomi-12s,fairphone-5"),
    linked("plot", "", "#pc=v1;view=plot;phones=xiaomi-12s"),
];

fn page(lang: &str, widgets: &str) -> String {
    format!(
        "<!doctype html><html{lang}><meta charset=utf-8><title>Opening</title><link rel=icon href='data:,'>
         <script type=module src='/phone-compare.js'></script><h1>Above</h1>{widgets}<p>Below</p></html>"
    )
}

impl Case {
    fn visit(&self) -> Visit {
        let html = page(" lang=en", &format!("<phone-compare loading=eager {}></phone-compare>", self.attributes));
        Visit::to(format!("/opening.html{}", self.link)).page("/opening.html", html)
    }

    fn name(&self) -> String {
        format!("{} {}{}", self.view, self.attributes, self.link)
    }

    /// Waits until the view is there.
    fn wait(&self, page: &Page) {
        let shows = match self.view {
            _ if !self.attributes.contains("phones=")
                && !self.link.contains("phones=")
                && self.view != "finder"
                && self.view != "plot" =>
            {
                "[part=base] *"
            }
            "compare" => ".side-by-side tbody tr:last-child td",
            "card" => "[part~=card] *",
            "timeline" => ".timeline svg",
            "plot" => ".plot-area",
            _ => "[part=base] tbody tr",
        };
        page.wait_for(&self.name(), &format!("deep({})", json!(shows)));
    }
}

/// Pages on which every phone is in a comparison and on a card, in all languages and on several days: what a value looks like depends on
/// what is known of it.
fn pages_with_every_phone() -> Vec<(&'static str, String)> {
    const DAYS: [&str; 4] = ["", "as-of=2022-05-26", "as-of=2023-10-01", "as-of=2025-03-01"];
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join("phones");
    let inside = |folder: &std::path::Path| {
        std::fs::read_dir(folder).expect("it is a folder").map(|entry| entry.expect("it is there").path())
    };
    let phones = inside(&root).filter(|path| path.is_dir()).flat_map(|brand| inside(&brand).collect::<Vec<_>>());
    let phones = phones.filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect::<BTreeSet<_>>();
    let phones: Vec<String> = phones.into_iter().collect();
    let languages = [&["en"], LANGUAGES.as_slice()].concat();
    let mut pages = Vec::new();
    for (view, at_once) in [("compare", 6), ("card", 4), ("timeline", 4)] {
        let widget = |(number, phones): (usize, &[String])| {
            let (lang, day) = (languages[number % languages.len()], DAYS[number % DAYS.len()]);
            format!(
                "<phone-compare loading=eager view={view} phones='{}' lang={lang} {day}></phone-compare>",
                phones.join(" ")
            )
        };
        let widgets: Vec<String> = phones.chunks(at_once).enumerate().map(widget).collect();
        pages.extend(widgets.chunks(60).map(|widgets| (view, widgets.concat())));
    }
    let finder = |lang: &&str| format!("<phone-compare loading=eager lang={lang}></phone-compare>");
    pages.push(("finder", languages.iter().map(finder).collect()));
    pages
}

/// For `cargo xtask profile`: writes which functions of a build that counts them ran.
#[test]
#[ignore = "needs a build that counts"]
fn counted() {
    let variable = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("`cargo xtask profile` sets {name}"));
    let counters = variable("PHONE_COMPARE_COUNTERS");
    let (first, count) = counters.split_once(' ').expect("two numbers");
    let mut ran = BTreeMap::<String, BTreeSet<u64>>::new();
    let mut count_in = |view: &str, page: &Page| {
        let now = page.js(&format!(
            "const {{ script }} = await (await fetch('/phone-compare.files.json')).json();
             const {{ memory }} = await (await import('/' + script)).start();
             return [...new Uint8Array(memory.buffer, {first}, {count})].flatMap((ran, at) => ran ? [at] : []);"
        ));
        let now = now.as_array().expect("a list").iter().filter_map(serde_json::Value::as_u64);
        ran.entry(view.to_owned()).or_default().extend(now);
    };
    for case in &CASES {
        for (width, scheme) in [(320, "light"), (1280, "dark")] {
            let visit = case.visit().window(width, 800).media("prefers-color-scheme", scheme);
            visit.needs(Ability::PageObjects).run(|page| {
                page.wait_ready(1);
                case.wait(page);
                // What readers and their windows do meanwhile.
                page.js("scrollTo(0, 300); await drawn(); scrollTo(0, 0); await drawn();");
                page.resize(width + 200, 700);
                page.settle();
                count_in(case.view, page);
            });
        }
    }
    let languages = ["", " lang=''", " lang=sv", " lang=de-AT", " lang=ja", " lang=ar"];
    let two = "<phone-compare phones='xiaomi-12s,xiaomi-12s-pro' loading=eager></phone-compare>";
    let pages = languages.map(|lang| ("compare", page(lang, two))).into_iter();
    let pages = pages.chain(pages_with_every_phone().into_iter().map(|(view, widgets)| (view, page("", &widgets))));
    let visits = pages.map(|(view, html)| (view, Visit::to("/opening.html").page("/opening.html", html)));
    for (view, visit) in visits.chain([("finder", crate::phones::finder_in_pieces())]) {
        visit.run(|page| {
            let start = std::time::Instant::now();
            while page
                .js("return pcs.some((pc) => !pc.shadowRoot || pc.shadowRoot.querySelector('[part=base]').hidden);")
                == true
            {
                assert!(start.elapsed().as_secs() < 120, "some are not there: {view}");
                std::thread::sleep(std::time::Duration::from_millis(300));
            }
            page.settle();
            count_in(view, page);
        });
    }
    std::fs::write(variable("PHONE_COMPARE_COUNTED"), json!(ran).to_string()).expect("it can be written");
}

#[test]
fn views_open_without_the_rest() {
    for case in &CASES {
        let visit = case.visit().hold(REST);
        // Views of all phones have a part of the rest with them.
        let visit = if ["finder", "plot"].contains(&case.view) { visit } else { visit.hold("-lists.wasm") };
        visit.run(|page| {
            case.wait(page);
            assert_eq!(page.requested("_bg.wasm"), 1, "{}: the module was started again", case.name());
            assert_eq!(page.js("return $('[part=base]').inert;"), true, "{}", case.name());
            page.release();
            page.wait_ready(1);
            assert_eq!(page.js("return $('[part=base]').inert;"), false, "{}", case.name());
        });
    }
}

#[test]
fn a_view_that_needs_the_rest_waits_for_it() {
    // To tell what is meant instead takes a search through all names.
    let case = case("compare", "phones='xiaomi-12s no-such-phone'");
    case.visit().hold(REST).run(|page| {
        page.wait_requested(REST);
        page.wait_for(
            "the module to start again",
            "performance.getEntriesByType('resource').some(({ name }) => name.includes('retry='))",
        );
        assert_eq!(page.js("return $('slot').hidden;"), false, "the fallback is there meanwhile");
        page.release();
        page.wait_ready(1);
        case.wait(page);
        assert!(page.notices().join(" ").contains("no-such-phone"), "{:?}", page.notices());
        assert_eq!(page.js("return $('[part=base]').inert;"), false);
    });
}

#[test]
fn unusual_ways_to_open_fetch_everything_at_once() {
    for case in
        [case("finder", "filters='battery-mah=5000..'"), linked("finder", "", "#pc=v1;view=finder;battery-mah=5000..")]
    {
        case.visit().run(|page| {
            page.wait_ready(1);
            assert_eq!(page.requested("_bg.wasm"), 1, "{}", case.name());
            let found = page.js("return (await pc.results()).phones.length;").as_u64().unwrap_or_default();
            assert!((10..900).contains(&found), "{}: {found}", case.name());
        });
    }
}

#[test]
fn what_a_page_does_before_the_rest_has_come_counts_afterwards() {
    let case = case("compare", "phones='xiaomi-12s xiaomi-12s-pro'");
    case.visit().hold(REST).run(|page| {
        case.wait(page);
        page.js("window.ready = [];
             document.addEventListener('phone-compare-ready', ({ target }) => ready.push(target.id));
             pc.id = 'one';
             pc.setAttribute('as-of', '2022-05-26');
             pc.update({ differences: true });");
        assert_eq!(page.js("return [pc.state.differences, ready.length, await pc.results()];"), json!([true, 0, null]));
        page.release();
        page.wait_ready(1);
        let now = page.js("return [pc.state.differences, pc.state.asOf, pc.state.phones.length, ready];");
        assert_eq!(now, json!([true, "2022-05-26", 2, ["one"]]));
    });
    // Out of the page and in again, with and without the rest coming meanwhile.
    for out in [true, false] {
        case.visit().hold(REST).run(|page| {
            case.wait(page);
            page.js("window.one = pc; one.remove(); await drawn();");
            if out {
                page.release();
                page.js("await new Promise((done) => setTimeout(done, 300)); document.body.append(one);");
            } else {
                page.js("document.body.append(one); await drawn();");
                page.release();
            }
            page.wait_ready(1);
            case.wait(page);
            assert_eq!(page.js("return [pc == one, pc.state.phones.length];"), json!([true, 2]));
        });
    }
}

#[test]
fn without_the_rest_there_is_the_fallback_and_the_next_attempt_asks_again() {
    let case = case("compare", "phones='xiaomi-12s xiaomi-12s-pro'");
    case.visit().refuse(REST).provokes_errors().run(|page| {
        page.js(
            "window.told = []; document.addEventListener('phone-compare-error', ({ detail }) => told.push(detail));",
        );
        page.wait_for("the fallback", "pc.shadowRoot.querySelector('[part=message]') && !$('slot').hidden");
        let told = page.js("return window.told.map(({ stage, message }) => stage + ' ' + message);").to_string();
        assert!(told.contains("load ") && told.contains(REST) && told.contains("404"), "{told}");
        page.refuse_nothing();
        page.js("await pc.load(); await pc.ready;");
        case.wait(page);
        assert_eq!(page.js("return $('[part=base]').inert;"), false);
    });
}
