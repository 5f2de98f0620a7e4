//! Looking for elements, and giving them the focus.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

/// All that fit, in the order of the page.
pub fn all(inside: &Element, css: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(css) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Not folded away.
pub fn is_drawn(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|element| element.offset_width() > 0)
}

/// Gives it the focus, if it can have it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}
