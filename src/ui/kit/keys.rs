//! Which key presses the widget uses.

use std::cell::RefCell;

use leptos::ev::KeyboardEvent;
use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

/// The key code of keys that an input method handles; in WebKit, the only sign of the key that ends a composition.
const TAKEN: u32 = 229;

/// The pressed key, if it is for the focused element: not while an input method composes a word, nor with a modifier key, which
/// makes it the browser's.
pub fn pressed(event: &KeyboardEvent) -> Option<String> {
    let composing = event.is_composing() || event.key_code() == TAKEN;
    let theirs = event.alt_key() || event.ctrl_key() || event.meta_key();
    (!composing && !theirs).then(|| event.key())
}

/// Keys other than letters that fields use.
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

/// Hides a key press from the page's shortcuts if a control of the widget uses it.
///
/// Pages ignore key presses whose target is a field, but outside the shadow root the target is the element: the "s" of
/// "samsung" would trigger their shortcut. Combinations with Ctrl or Command are shortcuts in fields, too, and keys that a field
/// does not use, such as Escape in an empty one, are left to the page.
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

/// Whether an element with this name uses the key.
fn uses(element: &str, key: &str) -> bool {
    let is_letter = key.chars().nth(1).is_none();
    match element {
        "input" | "select" | "textarea" => is_letter || OF_FIELDS.contains(&key),
        "button" | "summary" | "a" => matches!(key, "Enter" | " "),
        _ => false,
    }
}

thread_local! {
    /// The last pressed key, if the widget used it. Then its `keyup`, which another element may receive, is hidden, too.
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
