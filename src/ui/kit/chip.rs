//! Chips: small buttons in a row, such as the filters that are set.
//!
//! **Pattern:** those of [`Button`].
//!
//! **Keys:** Enter and Space press it.

use leptos::ev::MouseEvent;
use phone_draw::{Html, html};

use super::button::Button;
use super::icons;

/// A chip that is removed by pressing it: a hidden word for the action, such as "Remove", and its text.
pub fn removable(does: &'static str, what: String, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    let content = html! { <span class="hidden">{does}</span>{what}{icons::cross()} };
    Button::new(content, press).class("chip")
}

/// A chip that is pressed or not.
pub fn toggle(
    content: impl Into<Html>,
    pressed: Box<dyn FnMut() -> bool>,
    press: Box<dyn FnMut(MouseEvent)>,
) -> Button {
    Button::new(content, press).class("chip").pressed(pressed)
}
