//! Buttons with only an icon.
//!
//! **Pattern:** those of [`Button`]. The icon is hidden from assistive technology: the label is the name.
//!
//! **Keys:** Enter and Space press it.

use leptos::ev::MouseEvent;
use phone_draw::{Computed, Html, flag, part};

use super::button::Button;
use super::icons;

/// A plain icon button, such as "Close".
pub fn icon_button(label: impl Into<String>, icon: Html, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    Button::new(icon, press).class("icon").label(label.into())
}

/// A button that adds and removes something: a plus, or a tick once added.
pub fn toggle(label: String, chosen: Computed<bool>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    let icon = part(move || if chosen.get() { icons::check() } else { icons::plus() });
    Button::new(icon, press).class("toggle").label(label).pressed(flag(move || chosen.get()))
}
