//! Every view in both themes, judged by axe-core.

use crate::harness::{Ability, Browser, Page, Visit};
use serde_json::json;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The text of axe-core, which `cargo xtask test` sets up.
fn axe() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let path = std::env::var_os("AXE_CORE").map(PathBuf::from).expect(
            "AXE_CORE names axe.min.js of axe-core; `cargo xtask test browser` sets it up and says so to the tests",
        );
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("reading {}: {error}", path.display()))
    })
}

/// Panics with all that axe finds wrong: everything in light, and colours in dark too.
#[track_caller]
pub fn judge(page: &Page, what: &str) {
    // Only there can the setting change while the page is open.
    if !Browser::chosen().can(Ability::Protocol) {
        page.settle();
        return look(page, what, "light", "{}");
    }
    let scheme = |scheme: &str| {
        // What the pointer is on would take its new colour slowly, and be judged on the way.
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        page.emulate_media(json!({ "features": features }));
        page.settle();
    };
    scheme("light");
    look(page, what, "light", "{}");
    scheme("dark");
    look(page, what, "dark", "{ runOnly: ['color-contrast', 'link-in-text-block'] }");
    scheme("light");
}

#[track_caller]
fn look(page: &Page, what: &str, scheme: &str, options: &str) {
    // Half a megabyte, which each page needs once.
    if page.js("return !window.axe;") == true {
        page.js(axe());
    }
    let body = format!(
        "// Where motion cannot be turned off. A document does not tell of those in its shadows.
         const moving = () => [document, ...pcs.map((one) => one.shadowRoot ?? [])].flat()
             .flatMap((root) => root.getAnimations());
         for (let all; (all = moving()).length;)
             await Promise.all(all.map(({{ finished }}) => finished.catch(() => {{}})));
         const {{ passes, violations }} = await axe.run({options});
         return [
             matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
             passes.length,
             violations.flatMap(({{ id, help, nodes }}) => nodes.map(({{ target, failureSummary }}) =>
                 `${{id}}: ${{help}}\n  ${{target.flat().join(' > ')}}\n  ${{failureSummary}}`)),
         ];"
    );
    let outcome = page.js(&body);
    assert_eq!(outcome[0], scheme);
    assert!(outcome[1].as_u64().is_some_and(|passes| passes > 0), "{what}: axe has looked at it");
    let violations: Vec<&str> = outcome[2].as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
    assert!(violations.is_empty(), "{what} in {scheme}: {} violations\n{}", violations.len(), violations.join("\n"));
}

fn finder_and_comparison(width: u32) {
    Visit::to("/#pc=v1;as-of=2022-05-26;refresh-hz=120;phones=foo-9").window(width, 800).run(|page| {
        page.wait_ready(1);
        judge(page, "results, a notice, groups");
        if page.deep(".filters-toggle").is_visible() {
            page.click(&page.deep(".filters-toggle"));
            judge(page, "the filters open");
        }
        page.click(&page.with_text(".facets > .fold", "Camera"));
        page.click(&page.with_text(".facets .facet .fold", "Kinds of camera"));
        page.choose("Kinds of camera", "ultrawide");
        judge(page, "a filter of a group unfolded");
        page.click(&page.with_text(".facets .choice span", "ultrawide"));
        if width < 900 {
            page.close_dialog();
        }
        page.click(&page.deep(".list-tools > [aria-haspopup]:last-of-type"));
        judge(page, "the columns to choose");
        page.close_dialog();
        page.click(&page.deep(".list button.full"));
        judge(page, "a card");
        page.close_dialog();
        page.deep(".finder input[type=search]").type_text("xia");
        page.deep(".finder .suggestions.open");
        judge(page, "suggestions");
        page.search("nothing is called so");
        page.deep(".empty");
        judge(page, "no results");
        page.click(&page.deep(".empty button"));
        page.js("location.hash = '#pc=v1;view=compare;as-of=2022-05-26;' +
                 'phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,fairphone-4';");
        page.deep(".compare");
        page.open_share("phone-compare");
        for form in ["QR code", "Picture", "Markdown"] {
            page.click(&page.button(form));
            judge(page, &format!("sharing, with {form}"));
        }
        page.close_dialog();
        page.field("Add a phone").type_text("xiaomi 1");
        page.deep(".suggestions.open");
        judge(page, "the comparison, with suggestions");
        page.open_sources("phone-compare", "soc", 1);
        judge(page, "the sources");
        page.keys(&["Escape"]);
        page.click(&page.button("Another day"));
        page.click(&page.deep(".since button"));
        judge(page, "the slider of days, and what has changed");
        page.click(&page.button("Timeline"));
        page.deep(".publishers");
        for button in ["reports by date", "Still open", "The same publishers"] {
            page.click(&page.with_text(".timeline button", button));
        }
        judge(page, "the timeline and the scorecard");
    });
}

fn pictures(width: u32) {
    let phones = "phones=xiaomi-12s,xiaomi-12s-pro,google-pixel-fold,apple-iphone-fold";
    let open = "open=drawings,standing,display;closed=battery";
    Visit::to(format!("/#pc=v1;view=compare;{phones};ref=xiaomi-12s;diff;{open}")).window(width, 800).run(|page| {
        page.wait_ready(1);
        page.deep(".strips");
        judge(page, "a reference, drawings and standing");
        page.click(&page.with_text(".toggles button", "Xiaomi 12S"));
        judge(page, "a phone turned off");
        page.js_with("location.hash = `#pc=v1;view=plot;${args[0]}`;", json!([phones]));
        page.deep(".plot-area");
        judge(page, "the plot");
        page.click(&page.button("Show as a table"));
        page.deep(".plot-area").js("it.focus();");
        page.keys(&["ArrowRight"]);
        judge(page, "a point, and the table of the plot");
        page.js_with("location.hash = `#pc=v1;view=card;${args[0]}`;", json!([phones]));
        page.deep(".card");
        judge(page, "cards");
    });
}

#[test]
fn the_pictures() {
    pictures(1280);
}

#[test]
fn the_pictures_on_a_phone() {
    pictures(320);
}

#[test]
fn the_finder_and_the_comparison() {
    finder_and_comparison(1280);
}

#[test]
fn the_finder_and_the_comparison_on_a_phone() {
    finder_and_comparison(320);
}

#[test]
fn the_demo_post() {
    Visit::to("/posts/leak.html").run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("for (const one of pcs) one.load();");
        page.wait_ready(2);
        judge(page, "the demo post");
    });
}

/// The looks of docs/theming.md, whose colours are others than the widget's own.
fn look_of(name: &str, width: u32, in_it: &str) {
    Visit::to(format!("/posts/look-{name}.html")).window(width, 1000).run(|page| {
        page.wait_ready(1);
        page.deep(in_it);
        judge(page, name);
        page.open_share("phone-compare");
        page.click(&page.button("Markdown"));
        judge(page, "sharing");
        page.close_dialog();
        match page.js("return pc.state.view;") == "finder" {
            true => {
                page.deep("tr.phone .toggle").click();
                page.search("xia");
                judge(page, "a picked phone, and what was searched for");
            }
            false => {
                page.open_sources("phone-compare", "soc", 1);
                judge(page, "the sources");
                page.keys(&["Escape"]);
                page.click(&page.button("Drawn to scale"));
                page.click(&page.button("How they rank"));
                page.deep(".strips");
                judge(page, "drawings and standing");
            }
        }
        assert!(!page.scrolls_sideways(), "the page is no wider than the window");
    });
}

#[test]
fn the_look_of_a_newspaper() {
    [1280, 320].into_iter().for_each(|width| look_of("newspaper", width, ".side-by-side"));
}

#[test]
fn the_look_of_a_terminal() {
    [1280, 320].into_iter().for_each(|width| look_of("terminal", width, "tr.phone"));
}

#[test]
fn the_look_of_a_magazine() {
    [1280, 320].into_iter().for_each(|width| look_of("magazine", width, ".side-by-side"));
    // What comes when it is scrolled to.
    Visit::to("/posts/look-magazine.html").window(320, 3000).run(|page| {
        page.wait_ready(2);
        page.deep(".card");
        judge(page, "cards");
    });
}

#[test]
fn three_colours_of_a_page() {
    for [scheme, text, surface, accent] in
        [["light", "#2b1a10", "#fff7ef", "#a8380b"], ["dark", "#e8f0ff", "#101a30", "#ffb454"]]
    {
        Visit::to("/").window(1280, 1000).run(|page| {
            page.wait_ready(1);
            page.js_with(
                "for (const [name, value] of Object.entries(args[0])) pc.style.setProperty(`--pc-${name}`, value);
                 pc.style.colorScheme = args[1];
                 await pc.update({ phones: ['xiaomi-12s'], filters: { 'net-5g': 'yes' } });",
                json!([{ "text": text, "surface": surface, "accent": accent }, scheme]),
            );
            page.deep(".tray");
            judge(page, accent);
        });
    }
}
