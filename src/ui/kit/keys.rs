//! Which presses of keys are the widget's.

use std::cell::RefCell;

use leptos::ev::KeyboardEvent;
use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

/// What browsers tell of a key that an input method takes; WebKit's only sign of one that ends a composition.
const TAKEN: u32 = 229;

/// The key that was pressed, if the press is for what has the focus: not while a word is composed by an input method, which
/// has all keys then, nor with another key that makes it the browser's.
pub fn pressed(event: &KeyboardEvent) -> Option<String> {
    let composing = event.is_composing() || event.key_code() == TAKEN;
    let theirs = event.alt_key() || event.ctrl_key() || event.meta_key();
    (!composing && !theirs).then(|| event.key())
}

/// Keys without a letter that fields use.
const OF_FIELDS: [&str; 11] = [
    "Enter",
    "Backspace",
    "Delete",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
];

/// Keeps a press from the page's shortcuts if a control of the widget uses it.
///
/// Pages leave presses in fields alone by looking at the event's target, which outside the shadow root is the element: "s" of
/// "samsung" would jump to their search. Combinations with Ctrl or the command key are shortcuts in fields too, and keys
/// that a field has no use for, such as Escape in an empty one, are the page's.
pub fn keep_from_page(event: KeyboardEvent) {
    let Some(control) = event.target().map(JsCast::unchecked_into::<Element>) else { return };
    let key = event.key();
    let is_combination = event.ctrl_key() && !event.alt_key() || event.meta_key();
    let is_used = !is_combination && uses(&control.local_name(), &key);
    let stops = LAST.with_borrow_mut(|last| {
        if event.type_() == "keydown" {
            let stops = is_used || event.default_prevented();
            *last = stops.then_some(key);
            stops
        } else {
            is_used || *last == Some(key)
        }
    });
    if stops {
        event.stop_propagation();
    }
}

/// Whether an element with this name does something with the key itself.
fn uses(element: &str, key: &str) -> bool {
    let is_letter = key.chars().nth(1).is_none();
    match element {
        "input" | "select" | "textarea" => is_letter || OF_FIELDS.contains(&key),
        "button" | "summary" | "a" => matches!(key, "Enter" | " "),
        _ => false,
    }
}

thread_local! {
    /// The key that went down last, if that was for the widget. Then so is its way up, which another element may get.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

#[cfg(test)]
mod tests {
    use super::uses;

    #[test]
    fn a_control_keeps_the_keys_that_it_uses_and_no_others() {
        for (element, used, others) in [
            ("input", ["s", "ß", "Backspace", "ArrowLeft"], ["Escape", "F5", "Tab"]),
            ("select", ["n", "ArrowDown", "Home", "PageUp"], ["Escape", "F5", "Tab"]),
            ("button", ["Enter", " ", "Enter", " "], ["j", "Escape", "ArrowDown"]),
            ("summary", ["Enter", " ", "Enter", " "], ["j", "Home", "s"]),
        ] {
            assert!(used.iter().all(|key| uses(element, key)), "{element}");
            assert!(!others.iter().any(|key| uses(element, key)), "{element}");
        }
        assert!(!uses("section", "Enter"), "it can have the focus, and does nothing");
    }
}
