//! Other people's pages: files from another host, no WebAssembly, frames, strict policies, hostile styles.

use crate::harness::{Ability, Browser, Page, Visit};
use serde_json::json;
use std::path::{Path, PathBuf};

/// A page whose widget is on another host: the same server, by its other name.
const FOREIGN: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>From another host</title>
    <link rel=icon href='data:,'><script type=module>
    window.errors = [];
    document.addEventListener('phone-compare-error', ({ detail }) => errors.push(detail));
    const loader = new URL('/phone-compare.js', location);
    loader.hostname = 'localhost';
    await import(loader);
    </script><phone-compare loading=eager phones='xiaomi-12s'><p id=fallback>The fallback.</p></phone-compare>";

fn dist() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::env::var_os("PHONE_COMPARE_DIST").map_or_else(|| root.join("dist"), PathBuf::from)
}

/// The address of the built file with this ending.
fn built(ending: &str) -> String {
    let files = std::fs::read_dir(dist()).expect("dist/ is there");
    let mut names = files.map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned());
    let name =
        names.find(|name| name.starts_with("phone-compare-") && name.ends_with(ending) && !name.contains("frame"));
    format!("/{}", name.unwrap_or_else(|| panic!("dist/ has no phone-compare-*{ending}")))
}

fn foreign() -> Visit {
    Visit::to("/foreign.html").page("/foreign.html", FOREIGN).header("Access-Control-Allow-Origin", "*")
}

#[test]
fn from_another_host_it_takes_only_the_files_of_its_build() {
    foreign().run(|page| {
        page.wait_ready(1);
        assert_eq!(page.requested("_bg.wasm"), 1, "{:?}", page.requests());
        if Browser::chosen() == Browser::Chromium {
            // Others may ask again for what this server does not tell them to keep.
            assert_eq!(page.requested(&built(".js")), 1, "{:?}", page.requests());
        }
    });
    let script = built(".js");
    let changed =
        std::fs::read_to_string(dist().join(&script[1..])).expect("it is text") + "\nwindow.foreign = true;\n";
    let none = "no module".to_owned();
    for (path, text) in [(script, changed), (built("_bg.wasm"), none.clone()), (built("-compare.wasm"), none)] {
        foreign().page(&path, text).provokes_errors().run(|page| {
            page.wait_for("an error event", "window.errors?.length");
            assert_eq!(page.js("return errors[0].stage;"), "load");
            assert!(page.find("#fallback").is_visible(), "{path}");
            assert_eq!(page.js("return window.foreign ?? null;"), json!(null), "nothing of it was run");
            assert_eq!(page.js("return document.querySelectorAll('link[rel=modulepreload]').length;"), 0);
        });
    }
}

#[test]
fn where_webassembly_is_blocked_nothing_is_downloaded_and_the_page_is_told() {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
    Visit::to("/posts/errors.html").header("Content-Security-Policy", policy).provokes_errors().run(|page| {
        told_of_wasm(page);
        assert_eq!(page.requested(".js"), 2, "the loader and the page's own: {:?}", page.requests());
    });
    // And where there is none.
    let without = "<!doctype html><html lang=en><title>Without</title><script>delete globalThis.WebAssembly</script>
        <script src='/posts/errors.js'></script><script type=module src='/phone-compare.js'></script>
        <phone-compare loading=eager><p id=fallback>The fallback.</p></phone-compare>
        <phone-compare id=bare loading=eager></phone-compare>";
    Visit::to("/without.html").page("/without.html", without).provokes_errors().run(told_of_wasm);
}

fn told_of_wasm(page: &Page) {
    page.wait_for("an error event for each widget", "window.errors.length == 2");
    assert_eq!(page.js("return errors.map(({ stage }) => stage).join();"), "wasm,wasm");
    let message = page.js("return errors[0].message;");
    assert!(message.as_str().is_some_and(|text| text.starts_with("WebAssembly is missing or blocked: ")), "{message}");
    assert!(page.find("#fallback").is_visible());
    assert!(page.deep_in("#bare", "[part=message]").is_visible());
    assert_eq!(page.requested(".wasm"), 0, "{:?}", page.requests());
    assert!(page.js("return pc.ready.then(() => false, () => true);") == true, "`ready` is broken");
}

#[test]
fn frames_are_kept_as_high_as_what_is_in_them() {
    Visit::to("/posts/fitted.html").header("Access-Control-Allow-Origin", "*").run(|page| {
        page.wait_for(
            "both frames to be fitted",
            "['open', 'sealed'].every((id) => parseFloat(document.getElementById(id).style.height) > 100)",
        );
        page.settle();
        let height = |id: &str| page.js(&format!("return document.getElementById('{id}').offsetHeight;"));
        assert_eq!(page.js("return document.querySelector('#other').style.height;"), "");

        // Nothing is scrolled inside, and nothing grows by itself.
        for number in [0, 1] {
            page.enter_frame(number);
            page.wait_ready(1);
            page.wait_for("the page to have been asked", "document.documentElement.dataset.fitted != null");
            page.js("await new Promise((done) => setTimeout(done, 300));");
            let fits = page.js("const root = document.documentElement;
                 return [root.scrollHeight, innerHeight, getComputedStyle(pc).colorScheme, origin];");
            assert!(fits[0].as_f64() <= fits[1].as_f64(), "{fits}");
            assert_eq!(fits[2], if number == 0 { "dark" } else { "light dark" });
            assert_eq!(fits[3] == "null", number == 1, "{fits}");
            page.leave_frame();
        }
        let before = height("open");
        page.enter_frame(0);
        page.js("pc.setAttribute('specs', 'soc display-in battery-mah weight-g refresh-hz cameras');");
        page.leave_frame();
        page.wait_for("the frame to grow", &format!("document.querySelector('#open').offsetHeight > {before}"));

        // Only its own window can speak for a frame, and only in the documented shape.
        let now = height("open");
        page.js("const other = document.querySelector('#other').contentWindow;
             const script = other.document.createElement('script');
             script.textContent = `parent.postMessage({ type: 'phone-compare-height', height: 9999 }, '*')`;
             other.document.body.append(script);
             postMessage({ type: 'phone-compare-height', height: 9999 }, '*');
             const own = document.querySelector('#open').contentWindow;
             for (const height of [-1, 1e9, 'x', null]) {
                 const script = own.document.createElement('script');
                 script.textContent = `parent.postMessage({ type: 'phone-compare-height', height: ${JSON.stringify(height)} }, '*')`;
                 own.document.body.append(script);
             }
             await new Promise((done) => setTimeout(done, 100));");
        assert_eq!((height("open"), height("other")), (now, json!(304)));
    });
}

#[test]
fn a_frame_comes_to_its_height_at_once_and_dialogs_open_in_sight() {
    let post = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Post</title>
        <link rel=icon href='data:,'><script>
            window.told = []; window.shift = 0;
            addEventListener('message', ({ data }) => { if (data.type == 'phone-compare-height') told.push(data.height); });
            new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
                .observe({ type: 'layout-shift', buffered: true });
        </script><script type=module src='/phone-compare-frame.js'></script>
        <p style='height: 300px'>Before it.</p>
        <iframe title=Comparison width=100% height=700
            src='/embed.html#pc=v1;view=compare;phones=apple-iphone-17-pro,samsung-galaxy-s26-ultra,google-pixel-10'></iframe>
        <p style='height: 900px'>After it.</p>";
    for (width, height) in [(390, 844), (1280, 900)] {
        Visit::to("/post.html?utm_source=x#pc=v1;view=compare;phones=fairphone-5,xiaomi-12s")
            .page("/post.html", post)
            .window(width, height)
            .needs(Ability::PageObjects)
            .run(|page| {
                page.wait_for("the frame to be fitted", "told.length && document.querySelector('iframe').style.height");
                page.js("await new Promise((done) => setTimeout(done, 1200));");
                // It is not made low, then high, in steps.
                let told = page.js("return [...new Set(told)];");
                let heights: Vec<u64> = serde_json::from_value(told).expect("heights");
                assert!(heights.len() <= 2 && heights.iter().all(|height| *height > 500), "{heights:?}");
                let shift = page.js("return shift;").as_f64().expect("a number");
                assert!(shift <= 0.02, "the page shifts by {shift}");
                // The link of the post is the frame's, and the frame's links lead to the post.
                page.js("scrollTo(0, 500); await new Promise((done) => setTimeout(done, 100));");
                page.enter_frame(0);
                page.wait_for("the link to be followed", "pc.state.phones[0] == 'fairphone-5'");
                page.js("pc.shadowRoot.querySelector('[part=share]').click();");
                // It opens once its content is there.
                let field = page.deep(".sharing[open] .link-field");
                let link = field.property("value");
                let link = link.as_str().expect("a link");
                assert!(
                    link.contains("/post.html?utm_source=x#pc=v1;view=compare;phones=fairphone-5,xiaomi-12s"),
                    "{link}"
                );
                let dialog = page.js(
                    "const { top, bottom } = deep('dialog.sharing').getBoundingClientRect(); return [top, bottom];",
                );
                page.leave_frame();
                let seen = page.js_with(
                    "const { top } = document.querySelector('iframe').getBoundingClientRect();
                     return [args[0][0] + top >= 0, args[0][1] + top <= innerHeight];",
                    json!([dialog]),
                );
                assert_eq!(seen, json!([true, true]), "the dialog is in sight: {dialog}");
            });
    }
}

#[test]
fn a_frame_of_fixed_height_scrolls_inside() {
    Visit::to("/embed.html#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro&theme=light").window(400, 500).run(
        |page| {
            page.wait_ready(1);
            page.settle();
            let inside = page.js("const root = document.documentElement;
             return [root.scrollHeight > innerHeight, getComputedStyle(root).overflowY, root.scrollWidth <= innerWidth,
                 getComputedStyle(pc).colorScheme];");
            assert_eq!(inside, json!([true, "visible", true, "light"]));
            page.js("location.hash = location.hash.replace('light', 'dark');");
            page.wait_for("the other theme", "getComputedStyle(pc).colorScheme == 'dark'");
        },
    );
}

#[test]
fn frames_work_under_a_strict_policy() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                  img-src data:; frame-src 'self'";
    Visit::to("/embed.html#pc=v1;view=compare;phones=fairphone-5")
        .header("Content-Security-Policy", policy)
        .run(|page| page.wait_ready(1));
}

#[test]
fn a_hostile_style_leaves_the_inside_unharmed() {
    let seen = "const text = $('tr[data-spec=soc] td');
         const style = getComputedStyle(text);
         const sizes = ['.pc', 'table', 'button', 'svg'].map((css) => $(css)?.getBoundingClientRect().width > 0);
         return [sizes, getComputedStyle($('table')).display, style.letterSpacing, getComputedStyle($('button')).cursor];";
    Visit::to("/posts/hostile.html").run(|page| {
        page.wait_ready(1);
        page.settle();
        let told = page.js(seen);
        assert_eq!(told[0], json!([true, true, true, true]), "{told}");
        assert_eq!(told[1], "table");
        assert_eq!(page.columns(), ["Xiaomi 12S", "Xiaomi 12S Pro"]);
        // The page is written from right to left, the widget's words are not: a sentence begins on the left, and stands
        // on the right.
        let sentence = page.js(
            "const text = [...pc.shadowRoot.querySelectorAll('button.link')].find((one) => /values have changed/.test(one.textContent));
             const range = document.createRange(), node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
             const left = (at) => (range.setStart(node, at), range.setEnd(node, at + 1), range.getBoundingClientRect().left);
             return [/^\\d/.test(node.data), left(0) < left(node.data.indexOf('of')), getComputedStyle(text).textAlign];",
        );
        assert_eq!(sentence, json!([true, true, "right"]));
        let inside = page.js("return document.documentElement.scrollWidth <= innerWidth;");
        assert_eq!(inside, true, "nothing sticks out of the page");
    });
}

#[test]
fn on_right_to_left_pages_the_finder_reads_well() {
    Visit::to("/#pc=v1;year=2024..").run(|page| {
        page.wait_ready(1);
        page.js("document.documentElement.dir = 'rtl';");
        page.settle();
        // The number of phones stands before the words, as English has it.
        let first = page.js("const text = $('.count').firstChild;
             const at = (from, to) => { const range = document.createRange(); range.setStart(text, from); range.setEnd(text, to); return range.getBoundingClientRect(); };
             return at(0, 1).left < at(text.length - 1, text.length).left;");
        assert_eq!(first, true, "{:?}", page.texts(".count"));
        // The slider runs as its histogram does: from left to right, in which its thumbs are moved too.
        let before = page.js("return pc.state.filters.year;");
        page.field("Year from").js("it.focus();");
        page.keys(&["ArrowRight"]);
        assert_ne!(page.js("return pc.state.filters.year;"), before);
        assert_eq!(page.js("return pc.state.filters.year;"), "2025..");
        assert!(!page.scrolls_sideways());
    });
}

#[test]
fn twice_as_large_text_leaves_everything_in_its_place() {
    for path in ["/#pc=v1;brand=xiaomi;phones=xiaomi-12s", "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro"] {
        for width in [320, 768, 1280] {
            Visit::to(path).window(width, 800).run(|page| {
                page.wait_ready(1);
                page.js("document.documentElement.style.fontSize = '200%';");
                page.settle();
                assert!(!page.scrolls_sideways(), "{path} at {width}");
                // In the comparison no short word is broken: a column has room for it.
                let narrow = page.js("return deepAll('.side-by-side td .text').filter((one) => one.textContent.length < 9 && one.getClientRects().length > 1).map((one) => one.textContent);");
                assert_eq!(narrow, json!([]), "{path} at {width}");
            });
        }
    }
}

#[test]
fn right_to_left_pages_and_zoomed_ones_hold_it() {
    for (dir, width) in [("rtl", 1280), ("rtl", 320), ("ltr", 320)] {
        Visit::to("/posts/two.html").window(width, 800).run(|page| {
            page.wait_ready(2);
            page.js_with(
                "document.documentElement.dir = args[0];
                 pc.setAttribute('phones', 'xiaomi-12s xiaomi-12s-pro'); pc.setAttribute('view', 'compare');",
                json!([dir]),
            );
            for zoom in ["1", "2"] {
                page.js_with("document.documentElement.style.zoom = args[0];", json!([zoom]));
                page.settle();
                let sticks_out =
                    page.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
                assert!(
                    sticks_out.as_f64().is_some_and(|out| out <= 1.0),
                    "{dir}, {width} px, zoom {zoom}: {sticks_out}"
                );
            }
            if dir == "rtl" {
                let first = page.js("const box = (css) => $(css).getBoundingClientRect();
                     return box('tbody th').right > box('tbody td').right;");
                assert_eq!(first, true, "the heads of the rows stand on the right");
            }
        });
    }
}

/// The policy of docs/embedding.md with Trusted Types. Any violation is an error on the console, which fails a visit.
const TRUSTED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                       img-src data:; require-trusted-types-for 'script'; trusted-types phone-compare";

#[test]
fn under_trusted_types_all_that_is_written_as_markup_is_drawn() {
    let open = "phones=xiaomi-12s,xiaomi-12s-pro;ref=xiaomi-12s;open=drawings,standing";
    Visit::to("/#pc=v1;as-of=2022-05-26;brand=xiaomi").header("Content-Security-Policy", TRUSTED).run(|page| {
        page.wait_ready(1);
        page.deep("tr.phone");
        assert!(page.texts("tr.phone .full").iter().all(|name| !name.is_empty()));
        page.search("12s");
        page.deep("tr.phone .full mark");
        page.js_with("location.hash = `#pc=v1;view=compare;as-of=2022-05-26;${args[0]}`;", json!([open]));
        page.deep(".drawings svg .body");
        page.deep(".strips li");
        page.open_share("phone-compare");
        for form in ["QR code", "Picture", "Markdown", "HTML"] {
            page.click(&page.button(form));
        }
        page.close_dialog();
        page.open_sources("phone-compare", "soc", 1);
        page.keys(&["Escape"]);
        page.click(&page.button("Timeline"));
        page.deep(".timeline svg *");
        page.js_with("location.hash = `#pc=v1;view=plot;${args[0]}`;", json!([open]));
        page.deep(".plot-area svg *");
        page.click(&page.button("Show as a table"));
        page.deep(".plot table td");
        page.js_with("location.hash = `#pc=v1;view=card;${args[0]}`;", json!([open]));
        page.deep(".card");
        page.assert_quiet();
        // It is the policy that lets them through: nothing else gets there.
        if Browser::chosen() == Browser::Chromium {
            let refused =
                page.js("try { document.createElement('p').innerHTML = 'x'; } catch ({ name }) { return name; }");
            assert_eq!(refused, "TypeError");
            page.forget_errors();
        }
    });
}

#[test]
fn a_page_that_does_not_let_the_widget_have_a_policy_has_it_all_the_same_where_none_is_required() {
    let policy =
        TRUSTED.replace("require-trusted-types-for 'script'; trusted-types phone-compare", "trusted-types other");
    let visit = Visit::to("/#pc=v1;brand=xiaomi").header("Content-Security-Policy", &policy).provokes_errors();
    visit.run(|page| {
        page.wait_ready(1);
        page.deep("tr.phone");
        assert!(page.texts("tr.phone .full").iter().all(|name| !name.is_empty()));
    });
}
