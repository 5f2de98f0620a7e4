//! The kit page: every building block of the widget in all its states. `cargo xtask kit` builds it and puts `site/kit.html`
//! next to it, whose script calls this.

use leptos::web_sys::HtmlElement;
use phone_compare::inside::kit;
use wasm_bindgen::prelude::wasm_bindgen;

/// The widget's style sheet.
#[wasm_bindgen]
pub fn styles() -> String {
    kit::STYLES.to_owned()
}

/// Renders all blocks into an element.
#[wasm_bindgen]
pub fn draw(root: HtmlElement) {
    kit::draw(root);
}

fn main() {}
