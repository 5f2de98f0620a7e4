//! The components in a Leptos app of their own: examples/leptos_app.rs, which `cargo xtask test browser` builds.

use crate::harness::{Page, Visit};
use std::path::Path;

/// As such an app's page is, under a policy that needs no more than the element does but a script of its own.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>An app</title><link rel=icon href='data:,'>
    <script type=module src='/app/start.js'></script><body></body></html>";

const START: &str = "import start from './leptos_app.js'; start().catch((error) => console.error(String(error)));";

fn app(test: impl FnOnce(&Page)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let built = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
    let built = built.join("leptos-app");
    assert!(built.is_dir(), "{} is not there: run `cargo xtask test browser`", built.display());
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                  img-src data:";
    Visit::to("/app.html#pc=v1;view=plot")
        .page("/app.html", PAGE)
        .page("/app/start.js", START)
        .folder("/app/", built)
        .header("Content-Security-Policy", policy)
        .run(test);
}

/// In here, `finder` and `compare` are what is inside the two.
const INSIDE: &str = "
    const inside = (view) => document.querySelector(`main > [view=${view}]`)?.shadowRoot;
    const finder = inside('finder');
    const compare = inside('compare');
    const heads = () => [...compare?.querySelectorAll('.side-by-side .phone-name') ?? []].map((one) => one.textContent.trim());
";

/// Waits until it holds in the page.
#[track_caller]
fn wait(page: &Page, what: &str, condition: &str) {
    page.wait_for(what, &format!("(() => {{ {INSIDE} return {condition}; }})()"));
}

#[test]
fn they_are_drawn_follow_their_props_and_go() {
    app(|page| {
        wait(page, "phones of the finder", "finder?.querySelectorAll('tr.phone').length > 3");
        wait(page, "two columns", "heads().length == 2");
        // What the props say, and nothing of the address.
        wait(page, "the day", "compare.textContent.includes('26 May 2022')");
        wait(page, "inches", "!compare.textContent.includes(' mm')");
        let style = page.js(&format!("{INSIDE} return getComputedStyle(finder.host).contain;"));
        assert_eq!(style, "layout style", "it lies in the page as the element does");

        // A prop changes.
        let before = page.js(&format!("{INSIDE} return finder.querySelector('.chips').textContent;"));
        assert!(before.as_str().is_some_and(|text| text.contains("Xiaomi")), "{before}");
        page.js("const field = document.querySelector('input');
             field.value = 'fairphone';
             field.dispatchEvent(new Event('change'));");
        wait(page, "another filter", "finder.querySelector('.chips').textContent.includes('Fairphone')");
        page.js("document.querySelector('.differences').click();");
        wait(page, "only differences", "compare.host.hasAttribute('diff')");

        // What a person does is told, and comes back by a prop of the other.
        page.js(&format!("{INSIDE} finder.querySelector('tr.phone .pick button, tr.phone .pick input').click();"));
        wait(page, "a third column", "heads().length == 3");
        let told = page.js("return document.querySelector('.picked').textContent;");
        assert!(told.as_str().is_some_and(|text| text.contains("fairphone")), "{told}");

        // It goes and comes back, and nothing of it is left behind.
        for _ in 0..3 {
            page.js("document.querySelector('.compares').click();");
            wait(page, "no comparison", "!compare");
            page.js("document.querySelector('.compares').click();");
            wait(page, "the comparison", "heads().length == 3");
        }
        assert!(page.path().ends_with("#pc=v1;view=plot"), "the address is the app's");
        assert!(page.warnings().is_empty(), "{:?}", page.warnings());

        // What a prop has that cannot be used is told to whoever wrote it.
        page.js("const field = document.querySelector('input');
             field.value = 'xiaomi;colour=red';
             field.dispatchEvent(new Event('change'));");
        wait(page, "the good part of the filter", "finder.querySelector('.chips').textContent.includes('Xiaomi')");
        assert!(page.warnings().iter().any(|warning| warning.contains("colour=red")), "{:?}", page.warnings());
    });
}
