//! Programs that change the text of a page behind its back: page translators above all. What changes in the widget goes on
//! to say what is so, whatever was done to its text nodes.

use crate::harness::{Page, Visit};
use serde_json::{Value, json};

/// Two widgets that show the same. Something is done to all that the first has drawn.
const POST: &str =
    "<!doctype html><html lang=en><meta charset=utf-8><title>Translated</title><link rel=icon href='data:,'>
    <script type=module src='/phone-compare.js'></script>
    <phone-compare loading=eager></phone-compare><phone-compare loading=eager></phone-compare>";

/// What translators and the like do to text nodes. `nodes` are those of the widget at that moment.
const WAYS: &str = "
    const root = document.querySelector('phone-compare').shadowRoot;
    const all = (what) => {
        const walk = document.createTreeWalker(root, what);
        const nodes = [];
        while (walk.nextNode()) if (!walk.currentNode.parentElement?.closest('style, textarea, option')) nodes.push(walk.currentNode);
        return nodes;
    };
    const font = () => document.createElement('font');
    const ways = {
        // Chrome's translator: another node, wrapped twice.
        wrapped: () => all(NodeFilter.SHOW_TEXT).forEach((node) => {
            const outer = font(), inner = outer.appendChild(font());
            inner.textContent = node.data;
            node.replaceWith(outer);
        }),
        // The same node, wrapped.
        moved: () => all(NodeFilter.SHOW_TEXT).forEach((node) => {
            const outer = font();
            node.before(outer);
            outer.append(node);
        }),
        // Neighbours together, also those without a letter.
        gathered: () => {
            let run;
            for (const node of all(NodeFilter.SHOW_TEXT)) {
                if (run && run.nextSibling == node) run.append(node);
                else {
                    node.before(run = font());
                    run.append(node);
                }
            }
        },
        normalized: () => root.querySelectorAll('*').forEach((one) => one.normalize()),
        // Comments too.
        stripped: () => {
            all(NodeFilter.SHOW_COMMENT).forEach((node) => node.remove());
            root.querySelectorAll('*').forEach((one) => one.normalize());
        },
    };
    ways[args[0]]();";

/// What both widgets say, without white space, which nobody sees, and without what screen readers say a moment later.
fn said(page: &Page) -> [Value; 2] {
    let said = page.js("return [...document.querySelectorAll('phone-compare')].map(({ shadowRoot }) => {
             const copy = document.createElement('div');
             for (const one of shadowRoot.children) if (one.localName != 'style') copy.append(one.cloneNode(true));
             copy.querySelectorAll('.hidden[role=status], .hidden[role=heading]').forEach((one) => one.remove());
             return copy.textContent.replace(/\\s+/g, ' ').trim();
         });");
    [said[0].clone(), said[1].clone()]
}

fn go(page: &Page, state: &Value) {
    page.js_with(
        "document.querySelectorAll('phone-compare').forEach((one) => { one.state = args[0]; });",
        json!([state]),
    );
    page.settle();
}

fn after(way: &str) {
    let post = format!("/translated-{way}.html");
    Visit::to(&post).page(&post, POST).run(|page| {
        page.wait_ready(2);
        let spoil = || page.js_with(WAYS, json!([way]));
        // Nothing that is drawn as a whole may be in another order then, as chosen brands would be.
        let states = [
            json!({ "filters": { "net_5g": "yes" } }),
            json!({ "filters": { "net_5g": "yes" }, "text": "fairphone 4" }),
            json!({ "filters": { "battery_mah": "5000.." }, "asOf": "2022-05-26" }),
            json!({ "view": "compare", "phones": ["xiaomi-12s", "xiaomi-12s-pro"] }),
            json!({ "view": "compare", "phones": ["xiaomi-12s", "fairphone-5"], "differences": true, "asOf": "2022-06-20" }),
            json!({ "view": "timeline", "phones": ["xiaomi-12s"] }),
            json!({ "view": "plot", "phones": ["xiaomi-12s"] }),
            json!({ "view": "card", "phones": ["fairphone-5"] }),
            json!({ "view": "card", "phones": ["xiaomi-12s"] }),
            json!({}),
        ];
        for state in states {
            spoil();
            go(page, &state);
            let [ours, untouched] = said(page);
            assert_eq!(ours, untouched, "{way}, then {state}");
        }
        // By hand as well: the list and each choice count what is left.
        spoil();
        page.js("document.querySelectorAll('phone-compare').forEach(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.choice')].find((one) => one.textContent.includes('120 Hz') || one.textContent.includes('Yes')).click());");
        page.settle();
        let [ours, untouched] = said(page);
        assert_eq!(ours, untouched, "{way}, then by hand");
        assert!(ours.as_str().is_some_and(|said| said.contains("Remove filter")), "{ours}");
        assert_eq!(page.js("return deepAll('tr.phone').length;"), 20 * 2);
    });
}

#[test]
fn texts_are_right_after_they_were_wrapped() {
    after("wrapped");
}

#[test]
fn texts_are_right_after_they_were_moved() {
    after("moved");
}

#[test]
fn texts_are_right_after_neighbours_were_gathered() {
    after("gathered");
}

#[test]
fn texts_are_right_after_they_were_normalized() {
    after("normalized");
}

#[test]
fn texts_are_right_after_all_marks_are_gone() {
    after("stripped");
}
