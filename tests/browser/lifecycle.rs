//! What the loader promises: one small script, everything else late, once, and never in the way.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

#[test]
fn the_app_mounts_its_finder() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        assert!(page.js("return await pc.ready === pc;") == true);
        assert!(!page.find("phone-compare > *").is_visible(), "the fallback is gone");
        assert!(page.deep("[part~=base] *").is_visible());
    });
}

#[test]
fn two_widgets_share_one_download() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        assert_eq!(page.requested("_bg.wasm"), 1, "{:?}", page.requests());
        assert_eq!(page.requested(".js"), 2, "the loader and the script: {:?}", page.requests());
    });
}

#[test]
fn a_widget_below_the_fold_costs_nothing_until_it_comes_near() {
    Visit::to("/posts/far.html").run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("await new Promise((done) => setTimeout(done, 300));");
        assert_eq!(page.requested(".wasm"), 0, "{:?}", page.requests());
        assert_eq!(page.requested(".js"), 1, "the loader alone: {:?}", page.requests());
        assert!(page.find("#fallback").is_visible());

        page.js("pc.scrollIntoView();");
        page.wait_ready(1);
        assert_eq!(page.requested("_bg.wasm"), 1);
    });
}

#[test]
fn pointing_at_a_widget_or_focusing_it_loads_it() {
    for event in ["pointerenter", "focusin"] {
        Visit::to("/posts/far.html").run(|page| {
            page.wait_for("the element's definition", "customElements.get('phone-compare')");
            page.js(&format!("pc.dispatchEvent(new Event('{event}'));"));
            page.wait_ready(1);
        });
    }
}

#[test]
fn nothing_moves_when_the_widget_comes() {
    for (path, height) in [
        ("/", 1200),
        ("/#pc=v1;view=compare;phones=xiaomi-12s", 700),
        ("/posts/two.html", 700),
        ("/posts/leak.html", 1200),
    ] {
        Visit::to(path).window(1280, height).needs(Ability::LayoutShift).run(|page| {
            page.wait_ready(if path == "/posts/two.html" { 2 } else { 1 });
            let shift = page.js("return await new Promise((done) => {
                     let sum = 0;
                     new PerformanceObserver((list) => {
                         for (const entry of list.getEntries()) sum += entry.value;
                     }).observe({ type: 'layout-shift', buffered: true });
                     setTimeout(() => done(sum), 300);
                 });");
            assert_eq!(shift.as_f64(), Some(0.0), "{path} in a window {height} high");
        });
    }
}

#[test]
fn without_the_wasm_the_fallback_stays_and_the_page_is_told() {
    Visit::to("/posts/errors.html").refuse(".wasm").provokes_errors().run(|page| {
        assert!(page.find("#fallback").is_visible());
        page.wait_for("an error event for each widget", "window.errors.length == 2");
        assert_eq!(page.js("return window.errors[0].stage;"), "load");
        assert!(page.js("return window.errors[0].message;").as_str().is_some_and(|text| text.contains("404")));
        assert!(page.js("return pc.ready.then(() => false, () => true);") == true, "`ready` is rejected");
        assert!(page.find("#fallback").is_visible());
        // One download was tried for both, three times.
        assert_eq!(page.requested("_bg.wasm"), 3, "{:?}", page.requests());
        // The second has no fallback of its own.
        assert!(page.deep_in("#bare", "[part=message]").is_visible());

        page.refuse_nothing();
        page.js("for (const one of pcs) one.load();");
        page.wait_ready(2);
        assert!(page.js("return await pc.ready === pc;") == true);
        assert!(!page.find("#fallback").is_visible());
    });
}

#[test]
fn a_script_that_comes_late_is_asked_for_again() {
    Visit::to("/posts/far.html").refuse("-nothing").provokes_errors().needs(Ability::Protocol).run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        // The first import fails as it would in a tunnel.
        page.cdp("Network.enable", serde_json::json!({}));
        page.cdp("Network.setBlockedURLs", serde_json::json!({ "urls": ["*/phone-compare-*.js"] }));
        page.js("pc.load();");
        page.js("await new Promise((done) => setTimeout(done, 200));");
        page.cdp("Network.setBlockedURLs", serde_json::json!({ "urls": [] }));
        page.wait_ready(1);
        assert!(page.requests().iter().any(|path| path.contains(".js?retry=")), "{:?}", page.requests());
    });
}

#[test]
fn a_part_comes_when_it_is_shown_and_can_be_asked_for_again() {
    Visit::to("/posts/leak.html").refuse("-share.wasm").provokes_errors().run(|page| {
        page.wait_ready(1);
        let parts = page.requests();
        assert!(parts.iter().any(|path| path.ends_with("-compare.wasm")), "{parts:?}");
        assert!(!parts.iter().any(|path| path.ends_with("-finder.wasm") || path.ends_with("-share.wasm")), "{parts:?}");
        let share = page.deep("[part=share]");
        page.click(&share);
        page.wait_for("what went wrong", "pc.shadowRoot.querySelector('.sharing[open] .notice')");
        assert!(page.deep(".sharing[open] .notice").text().contains("could not be loaded"));
        assert_eq!(page.count("[role=status] button"), 0);
        page.refuse_nothing();
        page.click(&page.deep(".sharing[open] .notice button"));
        assert!(page.deep(".sharing[open] .link-field").is_visible());
        // The dialog is there at once the next time.
        page.close_dialog();
        share.js("it.click();");
        page.js("await new Promise((done) => setTimeout(done));");
        assert!(page.deep(".sharing[open] .link-field").is_visible());
        // Each time once more, past the cache: when it was opened, and when that had failed.
        assert!((3..=4).contains(&page.requested("-share.wasm")), "{:?}", page.requests());
    });
}

#[test]
fn moving_the_element_keeps_the_widget() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        let same = page.js("window.moved = document.querySelector('#first');
             window.content = moved.shadowRoot.querySelector('[part=base]').firstElementChild;
             document.querySelector('#elsewhere').append(moved);
             await new Promise((done) => setTimeout(done));
             return content.isConnected && content.parentNode.getRootNode() === moved.shadowRoot;");
        assert!(same == true);
        if page.js("return 'moveBefore' in Element.prototype;") == true {
            let same = page.js("document.body.moveBefore(moved, document.body.firstChild);
                 await new Promise((done) => setTimeout(done));
                 return content.isConnected;");
            assert!(same == true);
        }
        assert_eq!(page.requested("_bg.wasm"), 1);
    });
}

#[test]
fn removing_the_element_unmounts_and_putting_it_back_mounts_anew() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        let empty = page.js("window.gone = pc;
             pc.remove();
             await new Promise((done) => setTimeout(done));
             return gone.shadowRoot.querySelector('[part=base]').childElementCount == 0;");
        assert!(empty == true);
        page.js("document.body.prepend(gone);");
        page.wait_ready(2);
        assert!(page.js("return await gone.ready === gone;") == true);
        assert_eq!(page.requested("_bg.wasm"), 1);
    });
}

#[test]
fn what_is_put_back_is_as_the_reader_left_it_unless_the_page_asks_for_something_else() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        // Taken out, and put back when this has been done.
        let away = |meanwhile: &str| {
            page.js(&format!(
                "pc.remove();
                 await new Promise((done) => setTimeout(done, 50));
                 {meanwhile}
                 document.body.prepend(pc);"
            ));
            page.wait_ready(2);
            page.settle();
            page.js("return [pc.state.search, pc.state.sort];")
        };
        page.search("fairphone");
        assert_eq!(away(""), json!(["fairphone", ""]));
        assert_eq!(away(""), json!(["fairphone", ""]), "again");
        assert_eq!(away("pc.setAttribute('sort', 'name');"), json!(["", "name"]));
        page.search("12s");
        assert_eq!(away("pc.state = { search: 'mayfly' };"), json!(["mayfly", ""]));
        assert_eq!(away(""), json!(["mayfly", ""]));
        assert_eq!(away("pc.state = null;"), json!(["", "name"]));
        page.search("12s");
        assert_eq!(away("location.hash = '#pc.first=v1;q=galaxy';"), json!(["galaxy", ""]));
    });
}

#[test]
fn a_strict_policy_is_enough() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                  img-src 'self' data:";
    Visit::to("/posts/two.html").header("Content-Security-Policy", policy).run(|page| page.wait_ready(2));
}

/// In here, `module` is the widget's module: the very one that the loader has, the last if it has had several.
const MODULE: &str = "
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
    const module = await import(scripts.findLast((name) => /phone-compare-[^/]*[.]js([?]retry=[0-9]+)?$/.test(name)));
";

/// Has the module break down at the next attribute of the first widget.
fn break_down(page: &Page) {
    page.js(&format!(
        "{MODULE}
         const was = module.Widget.prototype.attribute;
         module.Widget.prototype.attribute = () => {{ throw new WebAssembly.RuntimeError('unreachable'); }};
         pc.setAttribute('sort', pc.getAttribute('sort') == 'name' ? 'year' : 'name');"
    ));
}

#[test]
fn after_a_panic_all_are_there_again_as_the_reader_left_them_and_after_another_the_fallbacks() {
    Visit::to("/posts/errors.html").needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js("pc.data = [{ name: 'Acme One', battery: 4000 }, { name: 'Acme Two', battery: 5000 }];");
        page.wait_for("the phones to be read", "deep('.count')?.textContent.startsWith('2 ')");
        let found = || {
            page.js("const names = pc.shadowRoot.querySelectorAll('.list tr.phone .full');
                 return [...names].map(({ textContent }) => textContent).join();")
        };
        page.search("two");
        assert_eq!(found(), "Acme Two");
        let seen = "return JSON.stringify(pc.state);";
        let before = page.js(seen);

        // One of them is not there yet: what it is drawn with has been asked for, and does not come.
        page.js("const own = window.fetch;
             let answer;
             window.fetch = (...asked) => String(asked[0]?.url ?? asked[0]).includes('-compare.wasm')
                 ? new Promise((done) => { answer = () => done(own(...asked)); })
                 : own(...asked);
             window.answer = () => { window.fetch = own; answer?.(); };
             const late = Object.assign(document.createElement('phone-compare'), { id: 'late' });
             late.setAttribute('phones', 'xiaomi-12s');
             late.setAttribute('loading', 'eager');
             document.body.append(late);");
        page.settle();
        assert_eq!(page.js("return pcs.length;"), 3);

        break_down(page);
        page.wait_for("an error event for each widget", "window.errors.length == 3");
        assert_eq!(page.js("return window.errors.map(({ stage }) => stage).join();"), "run,run,run");
        page.js("window.answer();");
        page.wait_ready(3);
        page.settle();
        assert_eq!(page.js(seen), before, "as the reader left it");
        page.wait_for("the phones to be read again", "deep('.list tr.phone .full')?.textContent == 'Acme Two'");
        assert_eq!(found(), "Acme Two");
        assert_eq!(page.columns(), ["Xiaomi 12S"]);
        assert!(page.js("return await pc.ready === pc;") == true);
        page.search("one");
        assert_eq!(found(), "Acme One", "it works");

        // As code does of which nobody outside waits for the end.
        page.js(&format!("{MODULE} module.panicked();"));
        page.wait_for("an error event for each widget", "window.errors.length == 6");
        assert!(page.find("#fallback").is_visible());
        assert!(page.deep_in("#bare", "[part=message]").is_visible());
        // What the page does with its widgets afterwards is in vain, but does no harm.
        let ready = page.js("pc.setAttribute('view', 'card');
             pc.state = { phones: [] };
             pc.remove();
             document.body.append(pc);
             const late = document.createElement('phone-compare');
             late.setAttribute('loading', 'eager');
             document.body.append(late);
             return await late.ready.then(() => 'mounted', ({ message }) => message);");
        assert_eq!(ready, "phone-compare panicked; a build to develop with says why");
    });
}

#[test]
fn attributes_are_passed_on_and_state_is_kept_for_later() {
    Visit::to("/posts/two.html").needs(Ability::PageObjects).run(|page| {
        page.wait_ready(2);
        let calls = page.js(&format!(
            "{MODULE}
             const calls = [];
             module.Widget.prototype.attribute = (name, value) => calls.push([name, value]);
             Object.defineProperty(module.Widget.prototype, 'state', {{
                 get: () => 'of the widget',
                 set: (value) => calls.push(['state', value]),
             }});
             pc.setAttribute('as-of', '2022-05-26');
             pc.setAttribute('as-of', '2022-05-26');
             pc.removeAttribute('as-of');
             pc.setAttribute('class', 'not ours');
             pc.setAttribute('loading', 'eager');
             pc.setAttribute('loading', 'lazy');
             pc.state = 1;
             calls.push(pc.state);

             const late = document.createElement('phone-compare');
             late.state = 2;
             calls.push(late.state);
             late.setAttribute('loading', 'eager');
             document.body.append(late);
             await late.ready;
             return calls;"
        ));
        let expected = serde_json::json!([
            ["as-of", "2022-05-26"],
            ["as-of", null],
            ["loading", "lazy"],
            ["state", 1],
            "of the widget",
            2,
            ["state", 2],
        ]);
        assert_eq!(calls, expected);
    });
}

#[test]
fn a_state_that_is_refused_does_not_keep_the_widget_away() {
    Visit::to("/posts/two.html").provokes_errors().needs(Ability::PageObjects).run(|page| {
        page.wait_ready(2);
        let outcome = page.js(&format!(
            "{MODULE}
             Object.defineProperty(module.Widget.prototype, 'state', {{ set() {{ throw new Error('no such phone'); }} }});
             const reported = new Promise((done) => addEventListener('error', ({{ message }}) => done(message)));
             const late = document.createElement('phone-compare');
             late.state = 2;
             late.setAttribute('loading', 'eager');
             document.body.append(late);
             await late.ready;
             let thrown;
             try {{ late.state = 3; }} catch (error) {{ thrown = error.message; }}
             return [await reported, thrown];"
        ));
        // What it says is hidden from the page, since the test's own scripts count as foreign.
        assert!(outcome[0].is_string(), "{outcome}");
        assert_eq!(outcome[1], "no such phone");
    });
}

#[test]
fn it_runs_in_a_sandboxed_frame_without_an_origin() {
    Visit::to("/posts/framed.html").header("Access-Control-Allow-Origin", "*").run(|page| {
        page.find("iframe");
        page.enter_frame(0);
        assert_eq!(page.js("return origin;"), "null");
        page.wait_ready(1);
    });
}
