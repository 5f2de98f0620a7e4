//! The element has what its contract lists (`src/model/contract.rs`), and nothing else.

use std::collections::BTreeSet;

use crate::harness::{Page, Visit};
use phone_compare::inside::contract::{Access, MEMBERS, STAGES, events, parts};
use phone_settings::Key;
use serde_json::{Value, json};

const TYPES: &str = include_str!("../../src/contract/phone-compare.d.ts");

/// Three views, and a script that sees every event of theirs and every part, however briefly it is there.
const WATCHED: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Watched</title><link rel=icon href='data:,'>
    <script>
        window.heard = {};
        window.parts = new Set();
        const dispatch = EventTarget.prototype.dispatchEvent;
        EventTarget.prototype.dispatchEvent = function (event) {
            if (event.type.startsWith('phone-compare')) heard[event.type] = Object.keys(event.detail ?? {}).sort();
            return dispatch.call(this, event);
        };
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
            const root = attach.call(this, init);
            const look = () => root.querySelectorAll('[part]').forEach(({ part }) => part.forEach((name) => parts.add(name)));
            new MutationObserver(look).observe(root, { childList: true, subtree: true, attributeFilter: ['part'] });
            return root;
        };
    </script>
    <script type=module src='/phone-compare.js'></script>
    <phone-compare id=finder loading=eager></phone-compare>
    <phone-compare id=compare loading=eager phones=xiaomi-12s></phone-compare>
    <phone-compare id=card loading=eager view=card phones=xiaomi-12s></phone-compare></html>";

fn set(names: &Value) -> BTreeSet<String> {
    names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// The fields of an interface in the TypeScript types.
fn fields(interface: &str) -> BTreeSet<String> {
    let rest = TYPES.split(&format!("interface {interface} {{\n")).nth(1).expect("the interface");
    let lines = rest.lines().take_while(|line| *line != "}");
    lines
        .filter(|line| line.strip_prefix("  ").is_some_and(|rest| rest.starts_with(char::is_alphabetic)))
        .filter_map(|line| Some(line.split_once(':')?.0.trim().trim_end_matches('?').to_owned()))
        .collect()
}

#[test]
fn members_events_and_parts_are_those_listed() {
    Visit::to("/watched.html").page("/watched.html", WATCHED).run(|page| {
        page.wait_ready(3);
        has_listed_members(page);
        let slots =
            page.js("return pcs.map((pc) => [...pc.shadowRoot.querySelectorAll('slot')].map(({ name }) => name));");
        assert_eq!(slots, json!([[""], [""], [""]]));

        page.open_share("#compare");
        page.close_dialog();
        page.click(&page.deep_in("#compare", "tr[data-spec] td button"));
        page.wait_for("the sources", "deep('dialog.sources[open]')");
        page.close_dialog();
        page.js("document.querySelector('#compare').state = { view: 'globe' };");
        page.click(&page.deep_in("#finder", ".list tr.phone button[aria-pressed]"));
        page.js("document.querySelector('#card').data = [{ brand: 'Acme', name: 'One' }, { brand: 5 }];");
        page.wait_for("the phones to be read and the change to be reported", "Object.keys(heard).length == 3");

        let heard = page.js("return heard;");
        let heard = heard.as_object().expect("an object");
        let of_failures = "phone-compare-error";
        let listed: Vec<_> = events().into_iter().filter(|event| event.name != of_failures).collect();
        assert_eq!(
            heard.keys().cloned().collect::<BTreeSet<_>>(),
            listed.iter().map(|event| event.name.into()).collect()
        );
        for event in listed.iter().filter(|event| event.detail != "null") {
            assert_eq!(set(&heard[event.name]), fields(event.detail), "{}", event.name);
        }
        let seen = set(&page.js("return [...parts];"));
        let mut listed: BTreeSet<String> = parts().iter().map(|part| part.name.to_owned()).collect();
        // There when something fails.
        assert!(listed.remove("message"));
        assert_eq!(seen, listed);
    });
}

fn has_listed_members(page: &Page) {
    let found = page.js("const { prototype } = customElements.get('phone-compare');
         return Object.getOwnPropertyNames(prototype).map((name) => {
             const { get, set, value } = Object.getOwnPropertyDescriptor(prototype, name);
             return [name, value ? 'call' : set ? 'set' : get && 'read'];
         });");
    let mut found: BTreeSet<(String, String)> = serde_json::from_value(found).expect("pairs of texts");
    // Called by the browser.
    for name in [
        "constructor",
        "connectedCallback",
        "disconnectedCallback",
        "connectedMoveCallback",
        "adoptedCallback",
        "attributeChangedCallback",
    ] {
        assert!(found.remove(&(name.to_owned(), "call".to_owned())), "{name}");
    }
    // `lang` is a property of every element.
    let settings = Key::ALL.into_iter().filter(|key| *key != Key::Lang).map(|key| (key.property(), "set".to_owned()));
    let others = MEMBERS.iter().map(|member| {
        let access = match member.access {
            Access::Read => "read",
            Access::Set(_) => "set",
            Access::Call(_) => "call",
        };
        (member.name.to_owned(), access.to_owned())
    });
    assert_eq!(found, settings.chain(others).collect());
}

#[test]
fn a_failure_has_a_listed_stage_and_shows_the_listed_part() {
    let stage = |name: &str| STAGES.iter().find(|stage| stage.name == name).expect("a listed stage").name;
    Visit::to("/posts/errors.html").refuse(".wasm").provokes_errors().run(|page| {
        page.wait_for("an error event for each widget", "window.errors.length == 2");
        let detail = page.js("return Object.keys(window.errors[0]);");
        assert_eq!(set(&detail), fields("PhoneCompareFailure"));
        assert_eq!(page.js("return window.errors[0].stage;"), stage("load"));
        let shown = page.js("return deepAll('[part]:not([hidden])').map(({ part }) => part.value);");
        assert_eq!(shown, json!(["message"]), "where there is no fallback");

        page.refuse_nothing();
        page.js("window.errors.length = 0;
             const own = document.createElement('phone-compare');
             own.addEventListener = () => { throw Error('No listeners here.'); };
             own.setAttribute('loading', 'eager');
             document.body.append(own);");
        page.wait_for("an error event", "window.errors.length");
        let told = page.js("return window.errors.map(({ message, stage }) => [message, stage]);");
        assert_eq!(told, json!([["No listeners here.", stage("start")]]));
    });
}
