//! Pages that live long, and a page that fights back: see [`a_page_that_fights_back_breaks_nothing`].
//!
//! A page that lives long: a thousand widgets that come and go, and a reader who does a thousand things, leave memory level
//! and no listener behind. What is measured is printed: `cargo test --test browser soak -- --nocapture`.
//!
//! `SOAK` is the number of both, and `SOAK_SEED` what the reader's choices depend on.

use crate::harness::{Ability, Page, Visit};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A page that has the loader and room for widgets.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Soak</title><link rel=icon href='data:,'>
    <link rel=stylesheet href='/posts/post.css'><script type=module src='/phone-compare.js'></script><main></main></html>";

/// What is put into the page, one after the other. `widget` is an element that comes back again and again.
const COME_AND_GO: &str = "
    const kinds = [
        {},
        { phones: 'xiaomi-12s xiaomi-12s-pro', 'as-of': '2022-05-26', open: 'drawings standing' },
        { view: 'card', phones: 'fairphone-5' },
        { view: 'timeline', phones: 'xiaomi-12s' },
        { view: 'plot', filter: 'brand=xiaomi', phones: 'xiaomi-12s' },
        { filter: 'refresh-hz=120', 'as-of': '2022-05-26', link: 'hash', theme: 'dark' },
    ];
    const pause = () => new Promise((done) => setTimeout(done));
    window.again ??= Object.assign(document.createElement('phone-compare'), { id: 'again' });
    const [from, to] = args;
    for (let at = from; at < to; at++) {
        const one = at % 7 == 6 ? again : document.createElement('phone-compare');
        const kind = kinds[at % kinds.length];
        for (const name of one.getAttributeNames()) if (name != 'id') one.removeAttribute(name);
        for (const name in kind) one.setAttribute(name, kind[name]);
        one.setAttribute('loading', 'eager');
        document.querySelector('main').append(one);
        await one.ready;
        await pause();
        one.remove();
        await pause();
    }
    return document.querySelectorAll('phone-compare').length;";

/// A reader who does whatever can be done, but for leaving the page and for taking all phones along as text: that takes
/// megabytes for a moment, and since a module's memory never shrinks, what stays behind could hide in them. The test does
/// it apart.
const WANDER: &str = "
    const [from, to, seed] = args;
    const { generator } = await import('/posts/random.js');
    const random = generator(seed + from);
    const any = (list) => list[Math.floor(random() * list.length)];
    const away = /^(Save|Send|Copy|(Markdown|HTML|CSV|JSON)$)/;
    const done = (window.done ??= {});
    const root = pc.shadowRoot;
    for (let at = from; at < to; at++) {
        // Back to the beginning, now and then, as a page of its own controls would.
        if (at % 50 == 0) pc.state = { view: any(['finder', 'compare', 'timeline', 'plot', 'card']), phones: ['xiaomi-12s', 'xiaomi-12s-pro'] };
        const dialog = root.querySelector('dialog[open]');
        const area = dialog ?? root;
        const shown = [...area.querySelectorAll('button, input, select, summary, [tabindex=\"0\"]')]
            .filter((one) => one.checkVisibility() && !one.disabled && one.ariaDisabled != 'true' && !away.test(one.textContent.trim()));
        const one = any(shown);
        if (dialog && random() < 0.3) {
            dialog.close();
            done.closed = (done.closed ?? 0) + 1;
        } else if (one) {
            const kind = one.localName == 'input' ? one.type : one.localName;
            done[kind] = (done[kind] ?? 0) + 1;
            const tell = (name) => one.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
            if (['text', 'search', 'number'].includes(kind)) {
                one.value = kind == 'number' ? String(Math.floor(random() * 6000)) : any(['x', 'xiaomi', '12s', 'fair', 'galaxy', '']);
                tell('input');
                tell('change');
            } else if (kind == 'range') {
                one.value = +one.min + random() * (one.max - one.min);
                tell('input');
                tell('change');
            } else if (kind == 'select') {
                one.selectedIndex = Math.floor(random() * one.options.length);
                tell('change');
            } else {
                one.focus();
                one.click();
                const key = any(['ArrowDown', 'ArrowRight', 'End', 'Home', 'Escape', 'Enter']);
                if (random() < 0.2) one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
            }
        }
        await drawn();
    }
    return done;";

/// The list of all phones, taken along in each form.
const TAKE_ALONG: &str = "
    const { shadowRoot: root } = pc;
    const press = async (name) => {
        [...root.querySelectorAll('button')].find((button) => button.textContent.trim() == name).click();
        await drawn();
        for (let i = 0; i < 100 && !root.querySelector('.sharing .forms'); i++) await drawn();
    };
    pc.state = { view: 'finder', phones: [] };
    await drawn();
    await press('Share');
    for (const form of ['Picture', 'Markdown', 'HTML', 'CSV', 'JSON']) await press(form);
    root.querySelector('.sharing').close();
    await drawn();
    pc.state = { view: 'card', phones: [] };
    await drawn();";

/// What the page holds after all that can be thrown away has been.
#[derive(Clone, Copy, Debug)]
struct Held {
    /// Bytes of the JavaScript heap.
    heap: u64,
    nodes: u64,
    listeners: u64,
    /// Bytes of the module's memory, which never becomes smaller.
    wasm: u64,
}

fn held(page: &Page, when: &str) -> Held {
    let wasm = page.js("const script = performance.getEntriesByType('resource').find(({ name }) => /phone-compare-[^/]*[.]js$/.test(name));
         const module = await import(script.name);
         // Once it is there, this only returns what it exports.
         const { memory } = await module.start();
         return memory.buffer.byteLength;");
    for _ in 0..3 {
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        page.settle();
    }
    let counts = page.cdp("Memory.getDOMCounters", json!({}));
    let metrics = page.cdp("Performance.getMetrics", json!({}));
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().into_iter().flatten();
        let value = all.filter(|metric| metric["name"] == name).find_map(|metric| metric["value"].as_f64());
        value.unwrap_or_else(|| panic!("no {name}: {metrics}")) as u64
    };
    let count = |name: &str| counts[name].as_u64().unwrap_or_else(|| panic!("no {name}: {counts}"));
    let held = Held {
        heap: metric("JSHeapUsedSize"),
        nodes: count("nodes"),
        listeners: count("jsEventListeners"),
        wasm: wasm.as_u64().expect("a size"),
    };
    println!(
        "{when:<28} heap {:>6.2} MB, wasm {:>6.2} MB, {:>6} nodes, {:>4} listeners",
        held.heap as f64 / 1e6,
        held.wasm as f64 / 1e6,
        held.nodes,
        held.listeners
    );
    held
}

/// Bytes by which the module's memory may grow.
const WASM: u64 = 4 * 65_536;

/// Between the middle and the end nothing may grow but by what one moment differs from another.
#[track_caller]
fn assert_level(middle: Held, end: Held) {
    const HEAP: u64 = 500_000;
    const NODES: u64 = 100;
    assert!(end.heap <= middle.heap + HEAP, "the heap grows: {middle:?} → {end:?}");
    assert!(end.nodes <= middle.nodes + NODES, "nodes stay behind: {middle:?} → {end:?}");
    assert!(end.listeners <= middle.listeners, "listeners stay behind: {middle:?} → {end:?}");
    assert!(end.wasm <= middle.wasm + WASM, "the module's memory grows: {middle:?} → {end:?}");
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// In parts, since a script may not take for ever.
fn in_parts(from: u64, to: u64, mut part: impl FnMut(u64, u64)) {
    let mut at = from;
    while at < to {
        let next = (at + 25).min(to);
        part(at, next);
        at = next;
    }
}

fn soak(test: impl FnOnce(&Page)) {
    Visit::to("/soak.html").page("/soak.html", PAGE).needs(Ability::Protocol).run(|page| {
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.cdp("Performance.enable", json!({}));
        test(page);
    });
}

#[test]
fn widgets_that_come_and_go_leave_nothing_behind() {
    let most = number("SOAK", 1000);
    soak(|page| {
        let come_and_go = |from, to| {
            in_parts(from, to, |from, to| {
                assert_eq!(page.js_with(COME_AND_GO, json!([from, to])), 0);
            });
        };
        // All that is loaded and kept once.
        come_and_go(0, 42);
        let start = held(page, "widgets: start");
        come_and_go(0, most / 2);
        let middle = held(page, &format!("after {} widgets", most / 2));
        come_and_go(most / 2, most);
        let end = held(page, &format!("after {most} widgets"));
        assert_level(middle, end);
        assert!(end.listeners <= start.listeners, "listeners stay behind: {start:?} → {end:?}");
        assert!(end.nodes <= start.nodes + 100, "nodes stay behind: {start:?} → {end:?}");
    });
}

#[test]
fn a_reader_who_does_a_thousand_things_leaves_memory_level() {
    let most = number("SOAK", 1000);
    let seed = number("SOAK_SEED", 12);
    soak(|page| {
        page.js("const one = document.createElement('phone-compare');
             one.setAttribute('loading', 'eager');
             window.failed = [];
             document.addEventListener('phone-compare-error', ({ detail }) => failed.push(detail.message));
             document.querySelector('main').append(one);
             await one.ready;");
        let wander = |from, to| {
            let mut done = Value::Null;
            in_parts(from, to, |from, to| done = page.js_with(WANDER, json!([from, to, seed])));
            // Compared where little is shown, so that what a reader has unfolded or found makes no difference.
            page.js("pc.shadowRoot.querySelector('dialog[open]')?.close();
                 document.activeElement?.blur();
                 pc.state = { view: 'card', phones: [] };");
            page.js("await new Promise((done) => setTimeout(done, 500));");
            done
        };
        // All that is loaded and kept once: each view, dialog and column.
        println!("{}", wander(0, most / 2));
        let mut middle = held(page, "interactions: start");
        // The module's memory rises to what the dearest states take together, which chance may come upon late (to 11.3 MB
        // within 3,000 interactions, and no further within 6,000). What stays behind raises it in every round.
        let mut done = most / 2;
        let end = loop {
            wander(done, done + most / 2);
            done += most / 2;
            let end = held(page, &format!("after {done} interactions"));
            if end.wasm <= middle.wasm + WASM || done >= 5 * most {
                break end;
            }
            middle = end;
        };
        assert_eq!(page.js("return failed;"), json!([]));
        assert_level(middle, end);
        // All phones in every form, again and again; by clicks of the page, since what the driver points at is never let go.
        let take_along = |times: u64| {
            // Each by itself, since a script may not take for ever.
            (0..times).for_each(|_| drop(page.js(TAKE_ALONG)));
            held(page, &format!("taken along {times} times"))
        };
        // The text of all phones as JSON is large: where it lies next to the one before, memory rises once more, to 22.7 MB,
        // as it also did before. What stays behind raises it in every round.
        let mut middle = take_along(3);
        let mut end = take_along(3);
        for _ in 0..4 {
            if end.wasm <= middle.wasm + WASM {
                break;
            }
            (middle, end) = (end, take_along(3));
        }
        assert_level(middle, end);
        // And then it leaves the page.
        page.js("pc.remove(); await new Promise((done) => setTimeout(done));");
        let gone = held(page, "without the widget");
        assert!(gone.nodes < end.nodes && gone.listeners <= end.listeners, "{end:?} → {gone:?}");
    });
}

/// Listeners, getters and functions of the page that set state, attributes, data and addresses, and remove, move and bring
/// back elements, at random, while widgets load and while they run: tests/posts/fight.js. `cargo xtask soak` runs 10,000
/// steps of it in each browser; `SOAK` is their number and `SOAK_SEED` the seed.
#[test]
fn a_page_that_fights_back_breaks_nothing() {
    let (steps, seed) = (number("SOAK", 300), number("SOAK_SEED", 12));
    let visit = Visit::to(format!("/posts/fight.html?steps={steps}&seed={seed}"));
    // Files that are not there, and what the page's own getters throw, are told of on the console.
    visit.provokes_errors().run(|page| {
        let mut seen = (Value::Null, Instant::now());
        let outcome = loop {
            let data = page.js("return { ...document.documentElement.dataset };");
            if let Some(outcome) = data["outcome"].as_str() {
                break serde_json::from_str::<Value>(outcome).expect("it is JSON");
            }
            if data["step"] != seen.0 {
                seen = (data["step"].clone(), Instant::now());
            }
            assert!(seen.1.elapsed() < Duration::from_secs(120), "the page stands still at step {}", seen.0);
            std::thread::sleep(Duration::from_millis(200));
        };
        println!("{steps} steps, seed {seed}: {}", outcome["done"]);
        assert_eq!(outcome["failures"], json!([]), "SOAK={steps} SOAK_SEED={seed}");
        let found = outcome["found"].as_array().expect("a list");
        assert!(!found.is_empty() && found.iter().all(|brand| brand == "Fairphone"), "{found:?}");
    });
}
