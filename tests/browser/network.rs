//! Files that do not come as they should: the wrong one behind the right address, kept by the browser; none; an empty one. And
//! promises of a module that breaks down.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const PAGE: &str = "<!doctype html><title>Please log in</title>";
const HTML: &str = "text/html; charset=utf-8";

fn found(page: &Page) -> usize {
    page.js("return (await pc.results()).phones.length;").as_u64().unwrap_or_default() as usize
}

#[test]
fn a_wrong_file_that_the_browser_has_kept_is_asked_for_past_its_cache() {
    for (ending, kind, body) in [
        ("_bg.wasm", HTML, PAGE),
        ("_bg.wasm", "application/wasm", PAGE),
        ("_bg.wasm", "application/wasm", ""),
        ("-finder.wasm", HTML, PAGE),
        ("-finder.wasm", "application/wasm", ""),
    ] {
        Visit::to("/posts/errors.html").wrong_once(ending, kind, body).run(|page| {
            page.wait_ready(2);
            assert_eq!(page.js("return window.errors;"), json!([]), "{ending}");
            // What is kept now is the right one.
            page.reload();
            page.wait_ready(2);
            assert_eq!(page.js("return window.errors;"), json!([]), "{ending}");
        });
    }
}

#[test]
fn a_wrong_script_that_the_browser_has_kept_is_not_run_for_ever() {
    let script = built(".js");
    Visit::to("/posts/errors.html").wrong_once(&script, HTML, PAGE).provokes_errors().run(|page| {
        page.wait_ready(2);
        assert_eq!(page.js("return window.errors;"), json!([]));
        page.reload();
        page.wait_ready(2);
        assert_eq!(page.js("return window.errors;"), json!([]));
    });
}

/// The name of the built file with this ending.
fn built(ending: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let dist = std::env::var_os("PHONE_COMPARE_DIST").map_or_else(|| root.join("dist"), Into::into);
    let files = std::fs::read_dir(dist).expect("dist/ is there");
    let mut names = files.map(|file| file.expect("it can be read").file_name().to_string_lossy().into_owned());
    let own = |name: &String| name.starts_with("phone-compare-") && name.ends_with(ending) && !name.contains("frame");
    names.find(own).unwrap_or_else(|| panic!("dist/ has no phone-compare-*{ending}"))
}

#[test]
fn the_message_names_the_file_and_what_came_instead() {
    let told = |page: &Page| {
        page.wait_for("an error event", "window.errors.length");
        assert_eq!(page.js("return window.errors[0].stage;"), "load");
        page.js("return window.errors[0].message;").as_str().expect("a message").to_owned()
    };
    for (ending, refused, says) in [
        ("_bg.wasm", false, "the server sent a web page instead"),
        ("_bg.wasm", true, "404"),
        (".js", false, "200 text/"),
        (".js", true, "404"),
    ] {
        let name = built(ending);
        let visit = Visit::to("/posts/errors.html").provokes_errors();
        let visit = if refused { visit.refuse(&name) } else { visit.wrong_always(&name, HTML, PAGE) };
        visit.run(|page| {
            let message = told(page);
            assert!(message.contains(&name) && message.contains(says), "{name}: {message}");
        });
    }
    Visit::to("/posts/errors.html").wrong_always("_bg.wasm", "application/wasm", "").provokes_errors().run(|page| {
        let message = told(page);
        assert!(message.contains(&built("_bg.wasm")) && message.contains("the file is empty"), "{message}");
    });
}

#[test]
fn a_wrong_file_of_own_data_is_asked_for_past_the_cache_and_named() {
    let own = "/posts/own-data.json";
    let show = |page: &Page| {
        page.wait_ready(2);
        // In an attribute, since Firefox keeps the variables of tests from the page.
        page.js(
            "document.addEventListener('phone-compare-data', () => document.documentElement.dataset.told = 'yes');",
        );
        page.js_with("pc.setAttribute('src', args[0]);", json!([own]));
        page.wait_for("the data to be read", "document.documentElement.dataset.told");
    };
    for (kind, body) in [(HTML, PAGE), ("application/json", "")] {
        Visit::to("/posts/errors.html").wrong_once("own-data.json", kind, body).run(|page| {
            show(page);
            assert!(found(page) < 10, "its own");
        });
    }
    Visit::to("/posts/errors.html").wrong_always("own-data.json", HTML, PAGE).run(|page| {
        show(page);
        let told = page.notices().join("\n");
        assert!(told.contains("own-data.json") && told.contains("web page"), "{told}");
    });
}

#[test]
fn what_was_asked_of_a_module_that_breaks_down_is_answered_with_an_error() {
    Visit::to("/posts/errors.html").needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        let break_down = "
            const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
            const module = await import(scripts.findLast((name) => /phone-compare-[^/]*[.]js([?]retry=[0-9]+)?$/.test(name)));
            module.Widget.prototype.json = () => new Promise(() => {});
            const asked = [pc.results(), pc.compare(), pcs[1].results()].map((promise) => promise.then(() => 'kept', ({ message }) => message));
            module.Widget.prototype.attribute = () => { throw new WebAssembly.RuntimeError('unreachable'); };
            pc.setAttribute('sort', pc.getAttribute('sort') == 'name' ? 'year' : 'name');
            const answers = await Promise.race([Promise.all(asked), new Promise((done) => setTimeout(done, 5000, 'never'))]);";
        assert_eq!(page.js(&format!("{break_down} return answers;")), json!(["unreachable", "unreachable", "unreachable"]));
        page.wait_ready(2);
        assert!(found(page) > 700, "it is there again");
        // After the second time there is no widget any more, and that is the answer.
        assert_eq!(page.js(&format!("{break_down} return answers;")), json!(["unreachable", "unreachable", "unreachable"]));
        let later = page.js("return await pc.results().then(() => 'kept', ({ message }) => message);");
        assert_eq!(later, "unreachable");
    });
}
