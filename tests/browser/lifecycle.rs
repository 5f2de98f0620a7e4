//! What the loader promises: one small script, everything else late, once, and never in the way.

use crate::harness::Visit;

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
        assert_eq!(page.requested(".wasm"), 1, "{:?}", page.requests());
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
        assert_eq!(page.requested(".wasm"), 1);
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
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        let shift = page.js("return await new Promise((done) => {
                 let sum = 0;
                 new PerformanceObserver((list) => {
                     for (const entry of list.getEntries()) sum += entry.value;
                 }).observe({ type: 'layout-shift', buffered: true });
                 setTimeout(() => done(sum), 300);
             });");
        assert_eq!(shift.as_f64(), Some(0.0));
    });
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
        assert_eq!(page.requested(".wasm"), 3, "{:?}", page.requests());
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
    Visit::to("/posts/far.html").refuse("-nothing").provokes_errors().run(|page| {
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
fn moving_the_element_keeps_the_widget() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        let same = page.js("window.kept = $('[part=base]').firstElementChild;
             document.querySelector('#elsewhere').append(pc);
             await new Promise((done) => setTimeout(done));
             return kept.isConnected && $('[part=base]').firstElementChild === kept;");
        assert!(same == true);
        if page.js("return 'moveBefore' in Element.prototype;") == true {
            let same = page.js("document.body.moveBefore(pc, document.body.firstChild);
                 await new Promise((done) => setTimeout(done));
                 return $('[part=base]').firstElementChild === kept;");
            assert!(same == true);
        }
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
        assert_eq!(page.requested(".wasm"), 1);
    });
}

#[test]
fn loading_the_script_twice_does_no_harm() {
    Visit::to("/posts/two.html").run(|page| {
        page.wait_ready(2);
        let same = page.js("const first = customElements.get('phone-compare');
             const { PhoneCompare } = await import(new URL('../phone-compare.js?again', location.href));
             return PhoneCompare === first;");
        assert!(same == true);
    });
}

#[test]
fn a_strict_policy_is_enough() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                  img-src 'self' data:";
    Visit::to("/posts/two.html").header("Content-Security-Policy", policy).run(|page| page.wait_ready(2));
}
