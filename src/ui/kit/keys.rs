//! Which presses of keys are the widget's.

use leptos::ev::KeyboardEvent;

/// What browsers tell of a key that an input method takes; WebKit's only sign of one that ends a composition.
const TAKEN: u32 = 229;

/// The key that was pressed, if the press is for what has the focus: not while a word is composed by an input method, which
/// has all keys then, nor with another key that makes it the browser's.
pub fn pressed(event: &KeyboardEvent) -> Option<String> {
    let composing = event.is_composing() || event.key_code() == TAKEN;
    let theirs = event.alt_key() || event.ctrl_key() || event.meta_key();
    (!composing && !theirs).then(|| event.key())
}
