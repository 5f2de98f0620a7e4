//! Chips: small buttons in a row, such as the filters that are set.
//!
//! **Pattern:** those of [`Button`].
//!
//! **Keys:** Enter and Space press it.

use leptos::ev::MouseEvent;
use phone_draw::{Html, html};

use super::button::Button;
use super::icons;

/// One that goes away when it is pressed: what that does, for those who do not see the cross, and what it is about.
pub fn removable(does: &'static str, what: String, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    let content = html! { <span class="hidden">{does}</span>{what}{icons::cross()} };
    Button::new(content, press).class("chip")
}

/// One that is pressed or not.
pub fn toggle(
    content: impl Into<Html>,
    pressed: Box<dyn FnMut() -> bool>,
    press: Box<dyn FnMut(MouseEvent)>,
) -> Button {
    Button::new(content, press).class("chip").pressed(pressed)
}
