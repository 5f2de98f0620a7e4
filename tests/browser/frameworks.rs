//! The element in apps of frameworks, as npm has them: tests/frameworks, which `cargo xtask test browser` builds.

use crate::harness::{Page, Visit};
use serde_json::{Value, json};
use std::path::Path;

/// The phones of the widget's own, of which there are more than of any that a page brings.
const MANY: u64 = 700;

/// A visit to a post, with what has been built for it.
fn visit(path: &str) -> Visit {
    Visit::to(path).built("/frameworks/", "frameworks")
}

/// Has the app show these widgets.
fn show(page: &Page, widgets: Value) {
    page.js_with(
        "document.documentElement.dataset.model = JSON.stringify(args[0]);
         document.dispatchEvent(new Event('model'));",
        json!([widgets]),
    );
    page.js("await new Promise((done) => setTimeout(done, 50));");
}

/// What holds of the widget with this id, which is `own` there.
fn of(page: &Page, id: &str, expression: &str) -> Value {
    page.js_with(&format!("const own = document.getElementById(args[0]); return {expression};"), json!([id]))
}

/// Waits until it is mounted and lists so many phones.
#[track_caller]
fn wait_found(page: &Page, id: &str, count: u64) {
    let found = format!("await document.getElementById('{id}')?.results?.().then((told) => told?.phones.length)");
    page.wait_for(&format!("{count} phones in {id}"), &format!("({found}) == {count}"));
}

#[track_caller]
fn wait_state(page: &Page, id: &str, expression: &str) {
    page.wait_for(
        &format!("{expression} in {id}"),
        &format!("(({{ state }}) => state && {expression})(document.getElementById('{id}'))"),
    );
}

/// A widget of each kind: its own attributes, data, and a state as well.
fn some() -> Value {
    json!([
        { "id": "compared", "loading": "eager", "phones": "xiaomi-12s xiaomi-12s-pro", "as-of": "2022-05-26", "differences": true },
        { "id": "own", "loading": "eager", "data": "two" },
        { "id": "stated", "loading": "eager", "data": "two", "state": "two" },
    ])
}

/// All of [`some`] has arrived.
fn is_there(page: &Page) {
    page.wait_ready(3);
    let compared =
        of(page, "compared", "[own.state.view, own.state.asOf, own.state.differences, own.state.phones.length]");
    assert_eq!(compared, json!(["compare", "2022-05-26", true, 2]));
    wait_found(page, "own", 2);
    wait_found(page, "stated", 1);
    assert_eq!(of(page, "stated", "own.state.search"), "two");
    assert_eq!(page.warnings(), Vec::<String>::new());
}

/// What the app was told by the widgets' events.
fn told(page: &Page) -> Value {
    page.js("return JSON.parse(document.documentElement.dataset.told ?? '[]');")
}

/// What the reader does is told to the app.
#[track_caller]
fn is_told(page: &Page) {
    page.deep_in("#own", ".finder input[type=search]").type_text("acme");
    page.wait_for("the app to be told", "JSON.parse(document.documentElement.dataset.told ?? '[]').at(-1) == 'acme'");
}

/// What is set before the script has come arrives when it does.
fn early(path: &str) {
    visit(path).refuse("/phone-compare.js").provokes_errors().run(|page| {
        page.wait_for("the app", "document.querySelector('main')");
        show(page, some());
        page.wait_for("what it shows", "pcs.length == 3 && !customElements.get('phone-compare')");
        script_comes(page);
        is_there(page);
        page.assert_quiet();
    });
}

/// What a server has drawn is taken over by the app, before the script has come and after.
fn drawn_by_a_server(name: &str) {
    visit(&format!("/frameworks/{name}.html")).run(|page| {
        is_there(page);
        is_told(page);
    });
    visit(&format!("/frameworks/{name}.html")).refuse("/phone-compare.js").provokes_errors().run(|page| {
        page.wait_for("what it shows", "pcs.length == 3 && document.readyState == 'complete'");
        script_comes(page);
        is_there(page);
        page.assert_quiet();
    });
}

/// The script, which was refused, comes.
fn script_comes(page: &Page) {
    page.js("await new Promise((done) => setTimeout(done, 100));");
    page.forget_errors();
    page.refuse_nothing();
    page.js("const script = document.createElement('script');
         Object.assign(script, { type: 'module', src: '/phone-compare.js?late' });
         document.head.append(script);");
}

/// The page of docs/frameworks.md.
fn post(page: &Page) {
    show(page, json!([{ "id": "post", "post": true }]));
    page.wait_ready(1);
    wait_found(page, "own", 2);
    assert_eq!(of(page, "own", "own.state.sort"), "-battery-mah");
    let picked = |ids: &str| format!("document.querySelector('main').innerText.includes('Picked: {ids}')");
    page.wait_for("the app to draw", &picked("none"));
    page.click(&page.button("Compare Acme Two"));
    page.wait_for("the app to be told", &picked("acme-two"));
    page.find("main > button, main div > button").js("it.click();");
    page.wait_for("the app to draw", &picked("none"));
    wait_state(page, "own", "state.phones.length == 0 && state.sort == '-battery-mah'");
    assert_eq!(page.warnings(), Vec::<String>::new());
}

/// What is set afterwards arrives, and what it changes to; lists may be in any order; listeners are told.
fn late(page: &Page) {
    show(page, some());
    is_there(page);

    // Later, other settings, and some that go away.
    let own = |data: &str| json!({ "id": "own", "loading": "eager", "data": data });
    show(
        page,
        json!([
            { "id": "compared", "loading": "eager", "phones": "fairphone-5", "differences": false },
            own("one"),
            { "id": "stated", "loading": "eager", "data": "two", "state": "name" },
        ]),
    );
    wait_found(page, "own", 1);
    wait_state(page, "stated", "state.sort == 'name' && state.search == ''");
    let compared = of(page, "compared", "[own.state.asOf, own.state.differences, own.state.phones.join()]");
    assert_eq!(compared, json!([null, false, "fairphone-5"]));

    // Without data and state there are the widget's own phones, as the attributes say.
    let stated = json!({ "id": "stated", "loading": "eager", "sort": "-name", "baseline": "fairphone-5" });
    let compared = json!({ "id": "compared", "loading": "eager", "phones": "fairphone-5 fairphone-4" });
    let all = [compared.clone(), own("text"), stated.clone()];
    show(page, json!(all));
    wait_state(page, "stated", "state.sort == '-name' && state.search == ''");
    assert_eq!(of(page, "stated", "own.state.baseline"), "fairphone-5");
    page.wait_for(
        "the widget's own phones",
        &format!("(await document.getElementById('stated').results()).phones.length > {MANY}"),
    );
    wait_found(page, "own", 1);

    // In another order they are the same.
    page.js("for (const pc of pcs) pc.shadowRoot.querySelector('[part=base]').firstElementChild.dataset.was = pc.id;");
    for order in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] {
        show(page, json!(order.map(|at| all[at].clone())));
        let was = page.js("return pcs.map((pc) => [pc.id, pc.shadowRoot.querySelector('[part=base]').firstElementChild?.dataset.was]);");
        let expected = order.map(|at| all[at]["id"].clone()).map(|id| json!([id, id]));
        assert_eq!(was, json!(expected));
    }

    // Taken away and put in again.
    show(page, json!([stated]));
    page.wait_for("one to be left", "pcs.length == 1");
    show(page, json!(all));
    page.wait_ready(3);
    wait_found(page, "own", 1);
    assert_eq!(of(page, "compared", "own.state.phones.length"), 2);

    is_told(page);
    assert_eq!(page.warnings(), Vec::<String>::new());
}

/// A state that the app takes from the event and gives back is no step behind what is typed meanwhile.
fn controlled(page: &Page) {
    show(page, json!([{ "id": "typed", "loading": "eager", "data": "two", "controlled": true, "state": "name" }]));
    page.wait_ready(1);
    wait_found(page, "typed", 2);
    page.js("const field = $('.finder input[type=search]');
         for (const letter of 'acme two') {
             field.value += letter;
             field.dispatchEvent(new InputEvent('input', { bubbles: true }));
             // Long enough for the event, and too short for what the app does of it.
             for (let at = 0; at < 20; at++) await null;
         }
         await new Promise((done) => setTimeout(done, 300));");
    assert_eq!(
        of(page, "typed", "[own.state.search, own.shadowRoot.querySelector('input[type=search]').value]"),
        json!(["acme two", "acme two"])
    );
    wait_found(page, "typed", 1);
    let told = told(page);
    assert_eq!(told.as_array().and_then(|told| told.last()), Some(&json!("acme two")), "{told}");
}

/// A state that the app takes from the event and gives back is not the page's own wish: the page's day stays its day.
fn pinned(page: &Page) {
    show(page, json!([{ "id": "then", "loading": "eager", "controlled": true, "state": "day" }]));
    page.wait_ready(1);
    page.click(&page.button("Another day"));
    page.js("$('.days input[type=range]').focus();");
    page.press("ArrowRight");
    wait_state(page, "then", "state.asOf == '2022-06-17'");
    page.js("await new Promise((done) => setTimeout(done, 500));");
    page.settle();
    page.click(&page.button("Show 26 May 2022"));
    wait_state(page, "then", "state.asOf == '2022-05-26'");
}

/// Without the snippet's ways, as one writes any other element: this is how it goes once the script is there.
fn plain(page: &Page) {
    let mut plain = some();
    for one in plain.as_array_mut().expect("a list") {
        one["plain"] = json!(true);
    }
    show(page, plain);
    is_there(page);
    show(page, json!([{ "id": "stated", "loading": "eager", "plain": true }]));
    wait_state(page, "stated", "state.search == ''");
}

/// Everything that an app can do, in one page.
fn all(path: &str, more: impl FnOnce(&Page)) {
    visit(path).run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        for one in [late, plain, controlled, pinned, post] {
            one(page);
            show(page, json!([]));
            page.wait_for("an empty page", "pcs.length == 0");
        }
        more(page);
    });
}

#[test]
fn react() {
    all("/posts/react.html", |_| {});
}

#[test]
fn react_before_the_script() {
    early("/posts/react.html");
}

#[test]
fn react_on_a_server() {
    drawn_by_a_server("react");
}

#[test]
fn vue() {
    all("/posts/vue.html", kept_alive);
}

#[test]
fn vue_before_the_script() {
    early("/posts/vue.html");
}

#[test]
fn vue_on_a_server() {
    drawn_by_a_server("vue");
}

#[test]
fn svelte() {
    all("/posts/svelte.html", |_| {});
}

#[test]
fn svelte_before_the_script() {
    early("/posts/svelte.html");
}

#[test]
fn svelte_on_a_server() {
    drawn_by_a_server("svelte");
}

/// What Vue's `KeepAlive` takes out of the page comes back as the reader has left it.
fn kept_alive(page: &Page) {
    let own = |away: bool| json!([{ "id": "own", "loading": "eager", "data": "two", "state": "name", "away": away }]);
    show(page, own(false));
    page.wait_ready(1);
    wait_found(page, "own", 2);
    page.search("two");
    wait_found(page, "own", 1);
    show(page, own(true));
    page.wait_for("it to be away", "pcs.length == 0");
    show(page, own(false));
    page.wait_ready(1);
    wait_found(page, "own", 1);
    assert_eq!(of(page, "own", "[own.state.search, own.state.sort]"), json!(["two", "name"]));
}

/// Goes where the link leads, and waits for a widget there.
#[track_caller]
fn follow(page: &Page, link: &str, there: &str) {
    page.find(link).js("it.click();");
    arrive(page, there);
}

#[track_caller]
fn arrive(page: &Page, there: &str) {
    page.wait_for(
        there,
        &format!("document.querySelector('{there}')?.shadowRoot?.querySelector('[part=base]:not([hidden], [inert])')"),
    );
    page.settle();
}

#[track_caller]
fn back(page: &Page, there: &str) {
    page.js("history.back();");
    arrive(page, there);
}

/// The reader asks for the differences only.
fn narrow_down(page: &Page) {
    page.click(&page.deep_in("#compared", "label.switch input"));
    wait_state(page, "compared", "state.differences");
    assert!(page.path().contains("#pc.compared=v1;"), "{}", page.path());
}

/// The post with the comparison, as the reader has left it, and the phones of its own.
#[track_caller]
fn is_as_it_was(page: &Page) {
    wait_found(page, "own", 1);
    wait_state(page, "compared", "state.differences && state.view == 'compare' && state.phones.length == 2");
    assert_eq!(page.warnings(), Vec::<String>::new());
    assert_eq!(page.requested("_bg.wasm"), 1, "{:?}", page.requests());
}

#[test]
fn turbo_goes_on_and_back() {
    visit("/posts/turbo.html").run(|page| {
        page.wait_ready(3);
        wait_found(page, "own", 1);
        narrow_down(page);
        // What is kept from page to page is not drawn again.
        let field = page.deep_in("#kept", ".finder input[type=search]");
        field.type_text("fairphone");
        page.settle();
        let kept = |page: &Page| {
            let field = of(page, "kept", "own.shadowRoot.querySelector('.finder input[type=search]')?.dataset.was");
            assert_eq!((field, of(page, "kept", "own.state.search")), (json!("here"), json!("fairphone")));
        };
        field.js("it.dataset.was = 'here';");
        for _ in 0..2 {
            follow(page, "#next", "#other");
            kept(page);
            back(page, "#compared");
            is_as_it_was(page);
            kept(page);
        }
        // On to it again: what is kept of it is shown first, and then the page as the server has it.
        follow(page, "#next", "#other");
        follow(page, "#before", "#compared");
        wait_found(page, "own", 1);
        wait_state(page, "compared", "!state.differences && state.phones.length == 2");
        kept(page);
        // Morphed, its elements are the same.
        narrow_down(page);
        page.js("document.querySelector('#compared').was = 'here';");
        follow(page, "#again", "#compared");
        page.js("await new Promise((done) => setTimeout(done, 300));");
        assert_eq!(of(page, "compared", "own.was"), "here");
        is_as_it_was(page);
    });
}

fn htmx(visit: Visit, morphs: bool) {
    visit.run(|page| {
        page.wait_ready(2);
        wait_found(page, "own", 1);
        narrow_down(page);
        for _ in 0..2 {
            follow(page, "#next", "#other");
            // Which has the id of the one before, and is another.
            wait_state(page, "compared", "state.phones.join() == 'fairphone-4' && !state.differences");
            back(page, "#own");
            is_as_it_was(page);
        }
        if morphs {
            page.js("document.querySelector('#compared').was = 'here';");
            follow(page, "#again", "#compared");
            page.js("await new Promise((done) => setTimeout(done, 300));");
            assert_eq!(of(page, "compared", "own.was"), "here");
            is_as_it_was(page);
        }
        follow(page, "#next", "#other");
        follow(page, "#before", "#own");
        wait_found(page, "own", 1);
        wait_state(page, "compared", "!state.differences && state.phones.length == 2");
    });
}

#[test]
fn htmx_goes_on_and_back() {
    htmx(visit("/posts/htmx.html"), true);
}

/// It keeps the text of the pages, and writes the attributes of what has the same id a moment later.
#[test]
fn htmx_2_goes_on_and_back() {
    let post = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("posts").join(name);
        let post = std::fs::read_to_string(path).expect("it is there");
        post.replace("hx-boost:inherited", "hx-boost").replace("/htmx.js", "/htmx2.js")
    };
    let visit = visit("/posts/htmx.html");
    let visit = visit.page("/posts/htmx.html", post("htmx.html")).page("/posts/htmx-next.html", post("htmx-next.html"));
    htmx(visit, false);
}

/// Back by the browser alone: it has kept the page, or it makes it anew of the address.
#[test]
fn back_from_another_page() {
    visit("/posts/htmx.html").refuse("/htmx.js").refuse("/htmx-data.js").provokes_errors().run(|page| {
        page.wait_ready(2);
        narrow_down(page);
        page.js("document.documentElement.dataset.was = 'here';");
        page.deep_in("#own", ".finder input[type=search]").type_text("fairphone");
        page.settle();
        page.js("location.href = 'far.html';");
        page.wait_for("the other page", "location.pathname.endsWith('far.html')");
        page.js("history.back();");
        arrive(page, "#compared");
        arrive(page, "#own");
        wait_state(page, "compared", "state.differences && state.phones.length == 2");
        let kept = page.js("return document.documentElement.dataset.was == 'here';") == true;
        wait_state(page, "own", if kept { "state.search == 'fairphone'" } else { "state.search == ''" });
        page.search("12s pro");
        wait_state(page, "own", "state.search == '12s pro'");
    });
}

/// A step back in the query is one that Turbo takes too; whoever is first, what is shown is what the address says.
#[test]
fn turbo_takes_a_step_back_in_the_query() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("posts").join("turbo.html");
    let post = std::fs::read_to_string(path).expect("it is there").replace("link=\"hash\"", "link=\"query\"");
    visit("/posts/turbo.html").page("/posts/turbo.html", post).run(|page| {
        page.wait_ready(3);
        page.click(&page.deep_in("#compared", "label.switch input"));
        wait_state(page, "compared", "state.differences");
        page.click(&page.deep_in("#compared", "label.switch input"));
        wait_state(page, "compared", "!state.differences");
        page.js("history.back();");
        page.js("await new Promise((done) => setTimeout(done, 500));");
        arrive(page, "#compared");
        wait_state(page, "compared", "state.differences");
        assert!(page.path().contains(";differences"), "{}", page.path());
        follow(page, "#next", "#other");
        back(page, "#compared");
        wait_state(page, "compared", "state.differences");
        wait_found(page, "own", 1);
    });
}
