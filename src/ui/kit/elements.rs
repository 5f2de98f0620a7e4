//! Finding and focusing elements. Elements of another window are not instances of this window's classes, so no cast checks the
//! class.

use leptos::web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use wasm_bindgen::JsCast;

/// All elements that match, in document order.
pub fn all(inside: &Element, css: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(css) else { return Vec::new() };
    (0..found.length()).filter_map(|at| Some(found.get(at)?.unchecked_into())).collect()
}

/// Whether the element is rendered, not collapsed.
pub fn is_drawn(element: &Element) -> bool {
    element.unchecked_ref::<HtmlElement>().offset_width() > 0
}

/// Whether it is written from right to left.
pub fn is_right_to_left(element: &Element) -> bool {
    element.matches(":dir(rtl)").unwrap_or(false)
}

/// Scrolls it into view, to this place up and down, and no further than needed to the side.
pub fn show(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Focuses the element, if possible.
pub fn focus(element: &Element) {
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}
