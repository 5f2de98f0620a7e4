//! Looking for elements, and giving them the focus. Those of another window are of none of this one's classes, so nothing asks
//! what they are.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

/// All that fit, in the order of the page.
pub fn all(inside: &Element, css: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(css) else { return Vec::new() };
    (0..found.length()).filter_map(|at| Some(found.get(at)?.unchecked_into())).collect()
}

/// Not folded away.
pub fn is_drawn(element: &Element) -> bool {
    element.unchecked_ref::<HtmlElement>().offset_width() > 0
}

/// Gives it the focus, if it can have it.
pub fn focus(element: &Element) {
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}
