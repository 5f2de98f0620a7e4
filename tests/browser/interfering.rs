//! Pages that do something of their own while the widget is at work: in its events, in what they patch, in what they hand
//! over. Whatever they do, no widget breaks down, and what is shown is what was asked for last.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const OWN: &str = "/posts/own.html";
/// On that page, the widget without an id.
const FIRST: &str = "phone-compare:not([id])";

/// Fails if a widget has broken down since the page was opened, which it may have survived.
#[track_caller]
fn assert_whole(page: &Page) {
    let failed = page.errors();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Runs a script that waits for the widget itself, where drivers would wait for the script alone.
fn watch_for_failures(page: &Page) {
    page.js("window.failures = [];
         document.addEventListener('phone-compare-error', ({ detail }) => failures.push(`${detail.stage}: ${detail.message}`));");
}

#[track_caller]
fn assert_no_failure(page: &Page) {
    assert_eq!(page.js("return window.failures;"), json!([]));
    assert_whole(page);
}

#[test]
fn a_listener_may_set_another_state() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        page.js("pc.addEventListener('phone-compare-change', ({ detail }) => {
                 if (detail.phones.length) pc.state = { ...detail, phones: [], search: 'fairphone' };
             });
             pc.state = { search: 'mayfly' };");
        page.settle();
        page.click(&page.button_in(FIRST, "Compare Xiaomi 12S"));
        page.wait_for("what the page has set", "pc.state.search == 'fairphone' && pc.state.phones.length == 0");
        page.settle();
        let found =
            page.js("return [...$('.list').querySelectorAll('tr.phone .full')].map(({ textContent }) => textContent);");
        let found = found.as_array().expect("a list");
        let fits = |name: &serde_json::Value| name.as_str().is_some_and(|name| name.starts_with("Fairphone"));
        assert!(!found.is_empty() && found.iter().all(fits), "{found:?}");
        assert_no_failure(page);
    });
}

#[test]
fn a_listener_may_mirror_what_it_is_told_into_attributes() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        // The names of the filters come in the order of the alphabet, whatever the reader chose first.
        page.js("window.told = 0;
             pc.addEventListener('phone-compare-change', ({ detail }) => {
                 told++;
                 pc.setAttribute('filter', Object.entries(detail.filters).map((filter) => filter.join('=')).join(';'));
             });
             pc.state = { filters: { 'net-5g': 'yes' } };");
        page.settle();
        page.click(&page.choice("Brand", "Samsung"));
        page.settle();
        assert_eq!(page.js("return [told, pc.state.filters];"), json!([1, { "brand": "samsung", "net-5g": "yes" }]));
        assert_no_failure(page);
    });
}

#[test]
fn several_changes_in_a_row_are_told_once_when_they_are_shown() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        page.js("pc.state = { search: 'xiaomi 12s' };");
        page.settle();
        let told = page.js("const told = [];
             pc.addEventListener('phone-compare-change', ({ detail }) =>
                 told.push([detail.phones.length, $('.tray')?.textContent.includes('Xiaomi 12S Pro') ?? false]));
             for (const name of ['Xiaomi 12S', 'Xiaomi 12S Pro'])
                 $(`button[aria-label='Compare ${name}']`).click();
             await new Promise((done) => setTimeout(done));
             return told;");
        assert_eq!(told, json!([[2, true]]));
    });
}

#[test]
fn the_builder_compares_what_is_picked_in_its_finder() {
    Visit::to("/builder.html#view=finder").run(|page| {
        page.wait_ready(1);
        page.wait_for("a snippet", "document.querySelector('#out textarea')?.value");
        watch_for_failures(page);
        page.search("fairphone 5");
        page.click(&page.button_in("#preview", "Compare Fairphone 5"));
        page.wait_for(
            "the phone in the snippet",
            "document.querySelector('#out textarea').value.includes('fairphone-5')",
        );
        assert_no_failure(page);
    });
}

#[test]
fn a_link_may_name_any_view() {
    for view in ["constructor", "toString", "__proto__", "globe"] {
        Visit::to(format!("{OWN}#pc=v1;view={view};phones=xiaomi-12s")).run(|page| {
            page.wait_ready(2);
            assert_eq!(page.js("return pc.state.phones;"), json!(["xiaomi-12s"]), "{view}");
            assert!(page.notices().join("\n").contains("`view` can be one of"), "{view}: {:?}", page.notices());
        });
    }
}

#[test]
fn what_was_asked_of_a_widget_that_leaves_the_page_comes_to_nothing() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        // Its code has yet to come.
        let answers = page.js("const answers = Promise.all([pc.results(), pc.compare()]);
             pc.remove();
             const told = await answers;
             return told.map((answer) => answer === undefined);");
        assert_eq!(answers, json!([true, true]));
        page.settle();
        assert_no_failure(page);
        // The other one is whole.
        assert!(page.js("return (await document.querySelector('#kept').results()).phones.length > 100;") == true);
    });
}

#[test]
fn own_data_of_a_widget_that_leaves_the_page_come_to_nothing() {
    Visit::to(OWN).needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        // What reads them is on its way, and does not come.
        page.js("const own = window.fetch;
             window.asked = 0;
             window.fetch = async (...asking) => {
                 if (!String(asking[0]?.url ?? asking[0]).includes('-own.wasm')) return own(...asking);
                 asked++;
                 pc.remove();
                 await new Promise((done) => setTimeout(done, 100));
                 return new Response('', { status: 404 });
             };
             pc.data = [{ name: 'Acme One' }];
             await new Promise((done) => setTimeout(done, 1500));");
        assert_eq!(page.js("return [window.failures, asked > 0];"), json!([[], true]));
        assert!(page.js("return (await document.querySelector('#kept').results()).phones.length > 100;") == true);
    });
}

#[test]
fn own_data_that_could_not_be_read_are_read_when_asked_for_again() {
    Visit::to(OWN).refuse("-own.wasm").provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js("pc.data = [{ name: 'Acme One', battery: 4000 }];");
        page.wait_for("the notice", "$('.notice .try-again')");
        page.refuse_nothing();
        page.click(&page.deep_in(FIRST, ".notice .try-again"));
        page.wait_for("the phone", "$('.list tr.phone .full')?.textContent == 'Acme One'");
    });
}

#[test]
fn whoever_is_told_of_data_may_set_others() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        page.js("window.told = [];
             pc.addEventListener('phone-compare-data', ({ detail }) => {
                 told.push(detail.phones);
                 if (told.length == 1) pc.data = [{ name: 'Acme Two' }, { name: 'Acme Three', weight: 'x' }];
                 if (told.length == 2) pc.data = null;
             });
             pc.data = [{ name: 'Acme One', weight: 'much' }];");
        page.wait_for("both to be told of", "told.length == 2");
        page.settle();
        assert_eq!(page.js("return [told, pc.data];"), json!([[1, 2], null]));
        assert!(page.notices().is_empty(), "those of data that are not shown: {:?}", page.notices());
        assert_eq!(page.count(".reading"), 0, "nothing is being read any more");
        assert_no_failure(page);
    });
}

#[test]
fn values_that_do_something_when_they_are_read_do_no_harm() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        watch_for_failures(page);
        page.js("const once = () => { if (!window.read) { window.read = true; pc.data = [{ name: 'Acme Last' }]; } };
             pc.data = [{ name: 'Acme One', get battery() { once(); return 4000; } }, { name: 'Acme Two' }];");
        page.wait_for("what was set last", "$('.list tr.phone .full')?.textContent == 'Acme Last'");
        page.js("await new Promise((done) => setTimeout(done, 100));");
        assert_eq!(page.js("return [pc.data.length, $('.list tr.phone .full').textContent];"), json!([1, "Acme Last"]));
        // The same of a state, which says more while it is read.
        page.js("pc.state = { get search() { pc.data = null; pc.state = { view: 'plot' }; return 'mayfly'; } };");
        page.settle();
        assert_eq!(page.js("return [pc.state.search, pc.state.view, pc.data];"), json!(["mayfly", "finder", null]));
        assert_no_failure(page);
    });
}

#[test]
fn routers_that_tell_of_the_address_at_once_do_no_harm() {
    for mode in ["hash", "query"] {
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A page with a router</title><link rel=icon href='data:,'>
             <script type=module src='/phone-compare.js'></script><phone-compare link={mode} loading=eager></phone-compare></html>"
        );
        Visit::to("/router.html").page("/router.html", html).needs(Ability::PageObjects).run(|page| {
            page.wait_ready(1);
            watch_for_failures(page);
            page.js("for (const name of ['pushState', 'replaceState']) {
                     const own = history[name];
                     history[name] = function (...asked) {
                         own.apply(this, asked);
                         dispatchEvent(new PopStateEvent('popstate'));
                         pc.setAttribute('sort', 'name');
                         void pc.state;
                     };
                 }");
            page.search("fairphone");
            page.js("await new Promise((done) => setTimeout(done, 300));");
            assert_eq!(page.js("return [pc.state.search, pc.state.sort];"), json!(["fairphone", "name"]), "{mode}");
            assert!(page.path().contains("search=fairphone"), "{}", page.path());
            assert_no_failure(page);
        });
    }
}

#[test]
fn a_change_is_not_written_to_another_page_of_the_host() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        // The reader acts, and the page goes elsewhere and takes the widget away, before the address was due.
        let path = page.js("const kept = document.querySelector('#kept');
             kept.shadowRoot.querySelector('button[aria-label^=\"Compare \"]').click();
             history.pushState(null, '', '/posts/elsewhere');
             kept.remove();
             await new Promise((done) => setTimeout(done, 300));
             return location.pathname + location.hash;");
        assert_eq!(path, "/posts/elsewhere");
    });
}

#[test]
fn a_link_that_is_opened_is_not_overwritten_by_an_earlier_change() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        page.js("const kept = document.querySelector('#kept');
             kept.shadowRoot.querySelector('button[aria-label^=\"Compare \"]').click();
             location.hash = '#pc.kept=v1;q=fairphone';
             await new Promise((done) => setTimeout(done, 300));");
        assert_eq!(page.js("return document.querySelector('#kept').state.search;"), "fairphone");
        assert!(page.path().ends_with("#pc.kept=v1;q=fairphone"), "{}", page.path());
    });
}

#[test]
fn a_change_is_written_though_the_page_has_written_something_else() {
    Visit::to(OWN).run(|page| {
        page.wait_ready(2);
        page.js("const kept = document.querySelector('#kept');
             kept.shadowRoot.querySelector('button[aria-label^=\"Compare \"]').click();
             history.replaceState(null, '', '#pc=v1;q=12s');");
        assert!(page.path().contains("#pc=v1;q=12s&pc.kept=v1;phones="), "{}", page.path());
    });
}

#[test]
fn a_widget_may_have_any_id() {
    for id in [":r1:", "it's", "then(1)", "a&b=c", "ü ♥", "100%", "!2", "a,b*"] {
        let html = "<!doctype html><html lang=en><meta charset=utf-8><title>Ids</title><link rel=icon href='data:,'>
             <script type=module src='/phone-compare.js'></script><main></main></html>";
        Visit::to("/ids.html").page("/ids.html", html).run(|page| {
            page.wait_for("the element's definition", "customElements.get('phone-compare')");
            let make = "const one = Object.assign(document.createElement('phone-compare'), { id: args[0] });
                 document.querySelector('main').append(one);";
            page.js_with(&format!("{make} one.load(); await one.ready;"), json!([id]));
            page.js("pc.state = { search: 'fairphone' };");
            page.open_share("phone-compare");
            let link = page.deep(".sharing .link-field").property("value");
            let link = link.as_str().expect("a link").replace(&page.origin(), "");
            page.goto("/posts/far.html");
            page.goto(&link);
            // Far below, it comes at once because the link is for it.
            page.wait_for("the element's definition", "customElements.get('phone-compare')");
            page.js_with(&format!("document.querySelector('main').style.paddingTop = '9000px'; {make}"), json!([id]));
            page.wait_ready(1);
            assert_eq!(page.js("return pc.state.search;"), "fairphone", "{id}: {link}");
        });
    }
}

/// In here, `breakDown(element)` has the module break down at the element's next attribute.
const BREAK: &str = "
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
    const module = await import(scripts.findLast((name) => /phone-compare-[^/]*[.]js([?]retry=[0-9]+)?$/.test(name)));
    const breakDown = (element) => {
        module.Widget.prototype.attribute = () => { throw new WebAssembly.RuntimeError('unreachable'); };
        element.setAttribute('max', element.getAttribute('max') == '5' ? '4' : '5');
    };
";

#[test]
fn after_a_panic_the_page_s_own_state_is_there_again() {
    Visit::to("/posts/errors.html").needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js("pc.state = { search: 'fairphone', asOf: '2023-09-01' };
             pc.setAttribute('sort', 'name');
             pcs[1].state = { search: 'mayfly' };
             location.hash = '#pc.bare=v1;q=galaxy';");
        page.wait_for("the link to be followed", "pcs[1].state.search == 'galaxy'");
        page.js(&format!("{BREAK} breakDown(pc);"));
        page.wait_for("an error event for each widget", "window.errors.length == 2");
        page.wait_ready(2);
        page.settle();
        let told = page.js("return pcs.map(({ state }) => [state.search, state.asOf, state.sort]);");
        assert_eq!(told, json!([["fairphone", "2023-09-01", "name"], ["galaxy", null, ""]]));
    });
}

#[test]
fn during_a_breakdown_a_listener_may_do_anything_with_any_widget() {
    Visit::to("/posts/errors.html").needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js(&format!(
            "{BREAK}
             document.addEventListener('phone-compare-error', () => {{
                 for (const one of pcs) {{
                     one.setAttribute('view', 'finder');
                     one.state = {{ search: 'fairphone' }};
                     one.data = null;
                     void one.state;
                     one.results();
                     one.load();
                 }}
                 const late = document.createElement('phone-compare');
                 late.setAttribute('loading', 'eager');
                 if (document.querySelectorAll('phone-compare').length < 4) document.body.append(late);
             }});
             breakDown(pc);"
        ));
        page.wait_for("an error event for each widget", "window.errors.length == 2");
        page.wait_ready(4);
        page.settle();
        assert_eq!(
            page.js("return pcs.slice(0, 2).map(({ state }) => state.search);"),
            json!(["fairphone", "fairphone"])
        );
    });
}

#[test]
fn who_tries_again_at_every_failure_does_not_stop_the_page() {
    Visit::to("/posts/errors.html").needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js("document.addEventListener('phone-compare-error', ({ target }) => target.load());");
        for _ in 0..2 {
            page.js(&format!("{BREAK} breakDown(pc); await new Promise((done) => setTimeout(done, 500));"));
        }
        // It does not come back the second time, and the page goes on.
        let turns = page.js("let turns = 0;
             const end = performance.now() + 500;
             while (performance.now() < end) { turns++; await new Promise((done) => setTimeout(done, 10)); }
             return turns;");
        assert!(turns.as_u64().is_some_and(|turns| turns > 10), "{turns}");
    });
}

#[test]
fn after_a_panic_markup_is_drawn_under_trusted_types() {
    let policy = "require-trusted-types-for 'script'; trusted-types phone-compare";
    let visit = Visit::to("/posts/errors.html").header("Content-Security-Policy", policy);
    visit.needs(Ability::PageObjects).provokes_errors().run(|page| {
        page.wait_ready(2);
        page.js(&format!("{BREAK} breakDown(pc);"));
        page.wait_for("an error event for each widget", "window.errors.length == 2");
        page.wait_ready(2);
        page.deep("tr.phone");
        assert!(page.texts("tr.phone .full").iter().all(|name| !name.is_empty()));
    });
}

#[test]
fn an_element_moved_while_it_loads_stops_waiting_for_the_reader() {
    Visit::to("/posts/far.html").run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("window.loads = 0;
             const own = pc.load;
             pc.load();
             document.body.prepend(pc);
             await pc.ready;
             const heard = [];
             pc.load = () => heard.push('again');");
        page.wait_ready(1);
        // The listener is the element's own method, which does nothing more; what counts is that it is not there.
        if page.can(Ability::Protocol) {
            let found =
                page.cdp("Runtime.evaluate", json!({ "expression": "document.querySelector('phone-compare')" }));
            let id = &found["result"]["objectId"];
            let heard = page.cdp("DOMDebugger.getEventListeners", json!({ "objectId": id }));
            let types: Vec<&str> =
                heard["listeners"].as_array().into_iter().flatten().filter_map(|one| one["type"].as_str()).collect();
            assert!(!types.contains(&"pointerenter") && !types.contains(&"focusin"), "{types:?}");
        }
    });
}
