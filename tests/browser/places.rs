//! Where pages put the element: in parents that are as wide as what is in them, in other documents and windows, among texts
//! that must not move, under a thumb.

use crate::harness::{Ability, Look, Page, Visit};
use serde_json::{Value, json};

/// A page with this body. Its scroll bar is there from the start, where there are such.
fn post(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>Post</title><link rel=icon href='data:,'>
         <meta name=viewport content='width=device-width'>
         <style>html {{ overflow-y: scroll }}</style>{head}<body>{body}"
    )
}

/// Parents that are as wide as what is in them, as CSS.
const SHRINKING: [&str; 17] = [
    "display: flex",
    "display: flex; justify-content: center",
    "display: flex; flex-wrap: wrap",
    "display: flex; flex-direction: column; align-items: center",
    "display: inline-flex",
    "float: left",
    "width: fit-content",
    "width: fit-content; margin: auto",
    "display: inline-block",
    "display: grid; justify-items: start",
    "display: grid; place-items: center",
    "display: grid; grid-template-columns: auto auto",
    "display: inline-grid",
    "position: absolute; left: 0; top: 0",
    "position: fixed; left: 0; top: 0",
    "display: table-cell",
    "display: table",
];

/// What the element may be made by the page itself.
const ITSELF: [&str; 7] = [
    "display: inline-block",
    "display: flex",
    "display: grid",
    "display: table",
    "float: left",
    "width: fit-content",
    "position: absolute; left: 0; top: 0",
];

const OF_TWO: &str = "phones='xiaomi-12s xiaomi-12s-pro' loading=eager";

/// Takes down how wide the element is as soon as it is defined, before anything else has come.
const BEFORE: &str = "<script type=module>
    await import('/phone-compare.js');
    const pc = document.querySelector('phone-compare');
    document.body.dataset.before = pc.getBoundingClientRect().width;
</script>";

/// How wide the element was before it was mounted, how wide it is, and how wide a text is in the same place.
fn widths(page: &Page) -> [f64; 3] {
    page.wait_ready(1);
    page.settle();
    let widths = page.js("const wide = (css) => document.querySelector(css)?.getBoundingClientRect().width ?? 0;
         return [Number(document.body.dataset.before), wide('phone-compare'), wide('.text')];");
    [0, 1, 2].map(|at| widths[at].as_f64().expect("a width"))
}

fn fits_into(parents: &[&str], look: &Look) {
    let text = "words and ".repeat(300);
    let bodies = parents.iter().map(|parent| {
        format!(
            "<div style='{parent}'><p class=text style='margin: 0'>{text}</p></div><br style='clear: both'>
             <div style='{parent}'><phone-compare {OF_TWO}>As known.</phone-compare></div>"
        )
    });
    one_by_one(bodies.collect(), look, |page, at| {
        let parent = parents[at];
        let [before, now, text] = widths(page);
        assert!((now - text).abs() < 1.0, "{parent}: {now} wide, and a text {text}");
        assert!((before - now).abs() < 1.0, "{parent}: {before} wide before it is mounted, and then {now}");
        assert!(!page.scrolls_sideways(), "{parent}");
    });
}

/// A page with the first of these bodies, whose own script puts the others in its place, one after the other. The test is told
/// which.
fn one_by_one(bodies: Vec<String>, look: &Look, test: impl Fn(&Page, usize)) {
    let first = post("", &format!("{}{BEFORE}", bodies[0]));
    Visit::to("/post.html").page("/post.html", first).look(look.clone()).run(|page| {
        test(page, 0);
        for (at, body) in bodies.iter().enumerate().skip(1) {
            page.js_with(
                // In a task of the page: WebKit's driver runs microtasks in the middle of its own.
                "const [body] = args;
                 await new Promise((done, failed) => setTimeout(() => {
                     document.body.innerHTML = body;
                     const pc = document.querySelector('phone-compare');
                     if (pc.shadowRoot.querySelector('slot')?.hidden) failed(Error('it is mounted already'));
                     document.body.dataset.before = pc.getBoundingClientRect().width;
                     done();
                 }));",
                json!([body]),
            );
            test(page, at);
        }
    });
}

#[test]
fn in_parents_that_shrink_it_is_as_wide_as_they_let_a_text_be() {
    fits_into(&SHRINKING, &Look { width: 1000, ..Look::default() });
}

#[test]
fn in_parents_that_shrink_on_a_phone_it_is_as_wide_as_they_let_a_text_be() {
    fits_into(&SHRINKING, &Look { width: 320, ..Look::default() });
}

#[test]
fn in_other_parents_it_is_as_wide_as_they_are() {
    fits_into(&["", "width: 30em", "columns: 2", "border: 1px solid"], &Look { width: 1000, ..Look::default() });
    let others = [
        (
            "a fieldset",
            "<fieldset style='margin: 0; width: 500px; box-sizing: border-box; padding: 0; border: 0'>",
            "</fieldset>",
        ),
        ("a narrow track", "<div style='display: grid; grid-template-columns: 1fr 500px'><i></i>", "</div>"),
        (
            "beside what stays as wide as it is",
            "<div style='display: flex; width: 700px'><i style='flex: none; width: 200px'></i>",
            "</div>",
        ),
    ];
    let bodies =
        others.iter().map(|(_, parent, end)| format!("{parent}<phone-compare {OF_TWO}>As known.</phone-compare>{end}"));
    one_by_one(bodies.collect(), &Look::default(), |page, at| {
        let (name, ..) = others[at];
        let [before, now, _] = widths(page);
        assert!((before - 500.0).abs() < 1.0 && (now - 500.0).abs() < 1.0, "{name}: {before} before, then {now}");
    });
}

#[test]
fn however_wide_the_page_makes_the_element_itself_it_can_be_read() {
    let bodies = ITSELF.iter().map(|itself| format!("<phone-compare style='{itself}' {OF_TWO}></phone-compare>"));
    one_by_one(bodies.collect(), &Look { width: 1000, ..Look::default() }, |page, at| {
        let itself = ITSELF[at];
        let [before, now, _] = widths(page);
        assert!(now > 960.0 && (before - now).abs() < 1.0, "{itself}: {before} before, then {now}");
        let inside = page.js("return deep('.pc').getBoundingClientRect().width;");
        assert_eq!(inside.as_f64(), Some(now), "{itself}");
    });
    // Where a parent is as narrow as it can be, it is narrow, but no letter a line.
    let body = format!("<div style='width: min-content'><phone-compare {OF_TWO}></phone-compare></div>{BEFORE}");
    Visit::to("/post.html").page("/post.html", post("", &body)).window(1000, 800).run(|page| {
        let [before, now, _] = widths(page);
        assert!(now >= 240.0 && before == now, "{before} before, then {now}");
    });
}

#[test]
fn every_view_fits_into_a_parent_that_shrinks() {
    for view in ["finder", "card", "plot", "timeline"] {
        let body = format!(
            "<div style='float: left'><phone-compare view={view} phones=xiaomi-12s loading=eager></phone-compare></div>{BEFORE}"
        );
        Visit::to("/post.html").page("/post.html", post("", &body)).window(1000, 800).run(|page| {
            let [before, now, _] = widths(page);
            assert!(now > 960.0 && before == now, "{view}: {before} before, then {now}");
        });
    }
}

/// Every field that is there, and the size of its letters.
const FIELDS: &str = "return deepAll('input, select, textarea').map((field) =>
    [parseFloat(getComputedStyle(field).fontSize), field.outerHTML.slice(0, 120)]);";

fn assert_large(page: &Page, place: &str, at_least: usize) {
    let fields = page.js(FIELDS);
    let fields = fields.as_array().expect("a list");
    assert!(fields.len() >= at_least, "{place}: {fields:?}");
    for field in fields {
        assert!(field[0].as_f64().is_some_and(|size| size >= 16.0), "{place}: {field}");
    }
}

#[test]
fn under_a_thumb_no_field_has_letters_that_phones_zoom_to() {
    let touch = Look { width: 390, height: 800, touch: true, ..Look::default() };
    // As large as the page has its letters, smaller by the page, and smaller by what the widget lets authors set.
    for style in ["", "body { font: 12px/1.4 serif }", "phone-compare { --pc-font-size: .8rem; --pc-font: monospace }"]
    {
        let finder =
            post(&format!("<style>{style}</style>"), "<main><phone-compare loading=eager></phone-compare></main>");
        let finder = finder + "<script type=module src=/phone-compare.js></script>";
        Visit::to("/post.html").page("/post.html", finder).look(touch.clone()).needs(Ability::Protocol).run(|page| {
            page.wait_ready(1);
            assert_large(page, "finder", 2);
            page.click(&page.deep(".list-tools > [aria-haspopup]:last-of-type"));
            assert_large(page, "the choice of columns", 60);
            page.close_dialog();
            page.click(&page.with_text("button", "Filters"));
            page.js("for (const fold of deepAll('.sheet .fold[aria-expanded=false]')) fold.click();");
            page.settle();
            assert_large(page, "all filters in the sheet", 40);
            for (view, at_least) in [("compare", 2), ("plot", 2), ("timeline", 1), ("card", 0)] {
                page.js_with(
                    "document.querySelector('main').innerHTML =
                         `<phone-compare view=${args[0]} phones='xiaomi-12s xiaomi-12s-pro' loading=eager></phone-compare>`;",
                    json!([view]),
                );
                page.wait_ready(1);
                page.js("deep('.as-of button, .as-of summary')?.click();");
                page.settle();
                assert_large(page, view, at_least);
                page.open_share("phone-compare");
                for form in ["Markdown", "Picture"] {
                    page.click(&page.button(form));
                    page.settle();
                    assert_large(page, form, at_least + 1);
                }
            }
        });
    }
    // Where there is a mouse, letters stay as they are.
    let fine = post("<style>body { font: 12px/1.4 serif }</style>", "<phone-compare loading=eager></phone-compare>")
        + "<script type=module src=/phone-compare.js></script>";
    Visit::to("/post.html").page("/post.html", fine).run(|page| {
        page.wait_ready(1);
        let small = page.js("return getComputedStyle(deep('.search input')).fontSize;");
        assert_eq!(small, "12px");
    });
}

/// A page with a finder, and a frame of its own.
fn framed() -> String {
    post(
        "",
        "<phone-compare loading=eager>As known.</phone-compare>
         <iframe style='width: 1000px; height: 700px' srcdoc='<!doctype html><html lang=en><title>Frame</title><body>'></iframe>
         <button id=opens onclick=\"window.there = open('about:blank', '', 'width=900,height=700')\">Open</button>
         <script type=module src=/phone-compare.js></script>",
    )
}

/// Whether the widget is drawn by its style sheet: what only that makes so.
const STYLED: &str = "const inside = (one, css) => one.shadowRoot.querySelector(css);
    const look = (one, css) => one.ownerDocument.defaultView.getComputedStyle(inside(one, css));
    const styled = (one) => [look(one, '.pc').containerType, look(one, '.list tr').display].join();";

#[test]
fn in_a_frame_of_the_page_it_looks_and_works_as_before_and_back_again() {
    Visit::to("/post.html").page("/post.html", framed()).run(|page| {
        page.wait_ready(1);
        page.wait_for("the frame", FRAME);
        page.search("xiaomi 12s");
        let found = page.found();
        let before = page.js(&format!("{STYLED} return styled(pc);"));
        assert_eq!(before, "inline-size,grid");

        let there = page.js(&format!(
            "{STYLED}
             const frame = document.querySelector('iframe');
             frame.contentDocument.body.append(pc);
             await drawn();
             return styled(pc);"
        ));
        assert_eq!(there, before, "styled in the frame");
        let kept = page.js(&format!(
            "const own = {IN_FRAME}.shadowRoot;
             return [...own.querySelectorAll('.list tr.phone .full')].map((one) => one.textContent);"
        ));
        assert_eq!(kept, json!(found), "the state is kept");
        works(page, IN_FRAME);
        // Keys as the browser sends them.
        page.js(&format!("const own = {IN_FRAME}; own.shadowRoot.querySelector('.search input').focus();"));
        page.enter_frame(0);
        page.press("z");
        page.leave_frame();
        let typed = page.js(&format!("return {IN_FRAME}.shadowRoot.querySelector('.search input').value;"));
        assert_eq!(typed, "xiaomi 12sz");

        let back = page.js(&format!(
            "{STYLED}
             const own = document.querySelector('iframe').contentDocument.querySelector('phone-compare');
             document.body.prepend(own);
             await drawn();
             return styled(own);"
        ));
        assert_eq!(back, before, "styled in the page again");
        assert_eq!(page.requested("_bg.wasm"), 1, "it was not mounted anew");
        works(page, "pc");

        // The frame goes, and the widget with it; it can be saved all the same.
        let saved = page.js(&format!(
            "{STYLED}
             const frame = document.querySelector('iframe');
             frame.contentDocument.body.append(pc);
             await drawn();
             frame.remove();
             await drawn();
             document.body.prepend(pc);
             const rows = () => pc.shadowRoot.querySelector('.list tr.phone');
             for (let i = 0; i < 200 && !rows(); i++) await drawn();
             await drawn();
             return [styled(pc), pc.shadowRoot.querySelector('.search input').value];"
        ));
        assert_eq!(saved, json!([before, "xiaomi 12s"]));
        works(page, "pc");
    });
}

/// What people do with the widget `pc`, whatever window it is in. Drivers do not find what has come from another document, so
/// scripts do it.
const WORKS: &str = "
    const view = pc.ownerDocument.defaultView;
    const all = (css) => [...pc.shadowRoot.querySelectorAll(css)];
    const one = (css) => all(css)[0];
    const rest = () => new Promise((done) => setTimeout(done, 200));
    // Parts of the widget come when they are first shown.
    const come = async (find) => {
        for (let i = 0; i < 50 && !find(); i++) await rest();
        return find();
    };
    const press = async (text) => {
        const button = () => all('button').find((button) => button.textContent.trim() == text || button.ariaLabel == text);
        (await come(button)).click();
        await rest();
    };
    const type = async (text) => {
        const field = one('.search input');
        field.focus();
        field.value = text;
        field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true }));
        await rest();
    };
    const key = async (key) => {
        const event = new view.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        pc.shadowRoot.activeElement.dispatchEvent(event);
        await rest();
    };
    const first = () => one('.list tr.phone .full')?.textContent;
    const told = [];
    await type('fairphone 5');
    told.push(first());
    await type('xiaomi 12s pro');
    await key('Escape');
    await key('Escape');
    told.push(one('.search input').value);
    const box = all('.facet .choice').find((choice) => choice.textContent.startsWith('Xiaomi')).querySelector('input');
    box.click();
    await rest();
    told.push(all('.chips button')[0]?.textContent.trim());
    // The focus goes on from what goes away.
    all('.chips button')[0].focus();
    all('.chips button')[0].click();
    await rest();
    told.push(pc.shadowRoot.activeElement != null);
    await press('Share');
    const dialog = one('dialog.sharing');
    told.push(dialog.matches(':modal'), pc.shadowRoot.activeElement?.closest('dialog') == dialog);
    await press('Picture');
    told.push((await come(() => dialog.querySelector('canvas'))).width);
    await press('Save picture');
    await press('Copy link');
    told.push(await come(() => one('.sharing [role=status]').textContent) != '');
    dialog.close();
    await rest();
    told.push(one('dialog.sharing') == null);
    await type('xiaomi 12s');
    told.push(first());
    return told;";

/// It does what people ask of it, in the window that it is in: by the keyboard, in dialogs, by files and the clipboard.
/// `pc` is an expression that finds it.
#[track_caller]
fn works(page: &Page, pc: &str) {
    let told = page.js(&format!("return await (async (pc) => {{ {WORKS} }})({pc});"));
    let expected =
        json!(["Fairphone 5", "", "Remove filter: Brand: Xiaomi", true, true, true, 1200, true, true, "Xiaomi 12S"]);
    assert_eq!(told, expected, "{pc}");
}

/// Whether the frame is there: a frame's first document is replaced.
const FRAME: &str = "document.querySelector('iframe').contentDocument?.title == 'Frame'";

const IN_FRAME: &str = "document.querySelector('iframe').contentDocument.querySelector('phone-compare')";

#[test]
fn in_a_window_of_its_own_it_looks_and_works_as_before() {
    Visit::to("/post.html").page("/post.html", framed()).run(|page| {
        page.wait_ready(1);
        page.search("xiaomi 12s");
        if page.can(Ability::PageObjects) {
            page.click(&page.find("#opens"));
        }
        // As picture-in-picture windows are: a document of their own, to which the page moves what is in it.
        let told = page.js(&format!(
            "{STYLED}
             // Firefox keeps the page's variables from here, and needs no press.
             const there = window.there ?? open('about:blank', '', 'width=900,height=700');
             const before = styled(pc);
             there.document.body.append(pc);
             await drawn();
             const away = styled(pc);
             const rows = [...pc.shadowRoot.querySelectorAll('.list tr.phone .full')].map((one) => one.textContent);
             const works = await (async () => {{ {WORKS} }})();
             document.body.prepend(pc);
             await drawn();
             const back = styled(pc);
             there.close();
             return [before, away, back, rows[0], works.at(-1)];"
        ));
        assert_eq!(
            told,
            json!(["inline-size,grid", "inline-size,grid", "inline-size,grid", "Xiaomi 12S", "Xiaomi 12S"])
        );
        works(page, "pc");
    });
}

#[test]
fn a_document_that_is_not_shown_does_it_no_harm() {
    Visit::to("/post.html").page("/post.html", framed()).run(|page| {
        page.wait_ready(1);
        page.search("xiaomi 12s");
        let told = page.js(&format!(
            "{STYLED}
             const before = styled(pc);
             // From here on in a task of the page: WebKit's driver runs microtasks in the middle of its own.
             await drawn();
             const elsewhere = document.implementation.createHTMLDocument('elsewhere');
             elsewhere.adoptNode(pc);
             document.body.prepend(pc);
             await drawn();
             const rows = () => pc.shadowRoot.querySelector('.list tr.phone');
             for (let i = 0; i < 200 && !rows(); i++) await drawn();
             await drawn();
             const adopted = styled(pc);
             elsewhere.body.append(pc);
             document.body.prepend(pc);
             for (let i = 0; i < 200 && !rows(); i++) await drawn();
             await drawn();
             return [before, adopted, styled(pc), pc.shadowRoot.querySelector('.list tr.phone .full').textContent];"
        ));
        assert_eq!(told, json!(["inline-size,grid", "inline-size,grid", "inline-size,grid", "Xiaomi 12S"]));
        works(page, "pc");
    });
}

#[test]
fn one_that_is_not_mounted_yet_is_mounted_where_it_is_taken() {
    let far = post(
        "",
        "<div style='height: 300vh'></div>
         <phone-compare><p>As known.</p></phone-compare>
         <iframe style='width: 1000px; height: 700px' srcdoc='<!doctype html><html lang=en><title>Frame</title><body>'></iframe>
         <script type=module src=/phone-compare.js></script>",
    );
    Visit::to("/post.html").page("/post.html", far).run(|page| {
        page.wait_for("the element's definition", "pc.shadowRoot");
        page.settle();
        assert_eq!(page.requested(".wasm"), 0, "it is far away");
        page.wait_for("the frame", FRAME);
        page.js("document.querySelector('iframe').contentDocument.body.append(pc);");
        page.wait_for("it to be mounted", &format!("!!{IN_FRAME}.shadowRoot.querySelector('.list tr.phone')"));
        assert_eq!(page.js(&format!("{STYLED} return styled({IN_FRAME});")), "inline-size,grid");
        works(page, IN_FRAME);
    });
}

#[test]
fn it_is_printed_by_the_window_that_it_is_in() {
    Visit::to("/post.html").page("/post.html", framed()).run(|page| {
        page.wait_ready(1);
        page.wait_for("the frame", FRAME);
        page.search("xiaomi 12s");
        let told = page.js("const count = () => pc.shadowRoot.querySelectorAll('.paper tr.phone').length;
             const told = [];
             const print = (view) => {
                 view.dispatchEvent(new Event('beforeprint'));
                 told.push(count());
                 view.dispatchEvent(new Event('afterprint'));
                 told.push(count());
             };
             const there = document.querySelector('iframe').contentWindow;
             print(window);
             there.document.body.append(pc);
             await drawn();
             print(window);
             print(there);
             document.body.prepend(pc);
             await drawn();
             print(there);
             print(window);
             return told.map((count) => count > 0);");
        let expected = [true, false, false, false, true, false, false, false, true, false];
        assert_eq!(told, json!(expected));
    });
}

/// The page's own rule for the space before the widget comes, as docs/embedding.md has it.
const KEPT: &str = "<style>phone-compare { display: flow-root; min-height: clamp(36rem, 100svh, 80rem) }</style>";

/// How high the element is, how high what is in it is, and where what follows begins.
fn heights(page: &Page) -> [f64; 3] {
    let heights = page.js("const of = (one) => one.getBoundingClientRect();
         return [of(pc).height, of(deep('.pc')).height, of(document.querySelector('#after')).top];");
    [0, 1, 2].map(|at| heights[at].as_f64().expect("a height"))
}

const LOW: [&str; 5] = [
    "view=card phones=xiaomi-12s",
    "view=compare",
    "phones=xiaomi-12s specs='battery-mah weight-g'",
    "view=timeline",
    "view=card",
];

fn with_text_after(before: &str, attributes: &str) -> String {
    post(
        KEPT,
        &format!(
            "<div style='height: {before}'></div><phone-compare {attributes} loading=eager></phone-compare>
             <p id=after>What follows.</p><div style='height: 300vh'></div><script type=module src=/phone-compare.js></script>"
        ),
    )
}

#[test]
fn the_space_kept_for_it_is_given_back_where_nobody_sees_it_go() {
    for attributes in LOW {
        let body = with_text_after("150vh", attributes);
        Visit::to("/post.html").page("/post.html", body).window(1000, 800).run(|page| {
            page.wait_ready(1);
            page.wait_for("the space to be given back", "pc.offsetHeight < deep('.pc').offsetHeight + 1");
            let [own, inside, _] = heights(page);
            assert!(inside < 800.0 && (own - inside).abs() < 1.0, "{attributes}: {own} high, and {inside} inside");
        });
    }
}

#[test]
fn the_space_kept_for_it_stays_while_what_follows_is_in_sight() {
    let body = with_text_after("0", "view=card phones=xiaomi-12s").replace("100svh", "50svh");
    Visit::to("/post.html").page("/post.html", body.replace("36rem", "47.5rem")).window(1000, 800).run(|page| {
        page.wait_ready(1);
        page.settle();
        page.js("await new Promise((done) => setTimeout(done, 200));");
        let [own, inside, after] = heights(page);
        assert!(own >= 760.0 && inside < 755.0 && after < 800.0, "{own} high, {inside} inside, then {after}");
        // Above the window it would move what is in sight, too.
        page.js("scrollTo(0, 1000); await drawn(); await drawn();");
        assert_eq!(heights(page)[0], own);
        page.js("scrollTo(0, 0); await drawn(); await drawn();");
        assert_eq!(heights(page)[0], own);
        // Its end goes out of sight below.
        page.js("const before = Object.assign(document.createElement('div'), { id: 'grown' });
             before.style.height = '400px';
             document.body.prepend(before);
             await drawn();");
        page.wait_for("the space to be given back", "pc.offsetHeight < deep('.pc').offsetHeight + 1");
        // What takes its place, and what comes back, may keep space again.
        page.js("pc.remove(); await drawn(); document.body.prepend(pc);");
        page.wait_ready(1);
    });
}

#[test]
fn giving_space_back_moves_nothing_that_is_in_sight() {
    for attributes in LOW {
        let body = with_text_after("95vh", attributes);
        Visit::to("/post.html").page("/post.html", body).needs(Ability::LayoutShift).run(|page| {
            page.wait_ready(1);
            page.wait_for("the space to be given back", "pc.offsetHeight < deep('.pc').offsetHeight + 1");
            let shift = page.js("return await new Promise((done) => {
                     let sum = 0;
                     new PerformanceObserver((list) => {
                         for (const entry of list.getEntries()) sum += entry.value;
                     }).observe({ type: 'layout-shift', buffered: true });
                     setTimeout(() => done(sum), 300);
                 });");
            assert_eq!(shift.as_f64(), Some(0.0), "{attributes}");
        });
    }
}

#[test]
fn while_another_view_comes_the_page_does_not_fall_together() {
    let body = with_text_after("150vh", "view=card phones=xiaomi-12s");
    Visit::to("/post.html").page("/post.html", body).refuse("-compare.wasm").provokes_errors().run(|page| {
        page.wait_ready(1);
        page.wait_for("the space to be given back", "pc.offsetHeight < deep('.pc').offsetHeight + 1");
        let least: Value = page.js("let least = Infinity;
             const watch = new ResizeObserver(() => { if (deep('.pc > .loading')) least = Math.min(least, pc.offsetHeight); });
             watch.observe(pc);
             deepAll('button').find((one) => one.textContent == 'All specs').click();
             for (let i = 0; i < 200 && !deep('.pc > .notice'); i++) await drawn();
             watch.disconnect();
             return least;");
        assert!(least.as_f64().is_some_and(|least| least >= 800.0), "{least} high");
        page.refuse_nothing();
    });
}
