//! Buttons that hold an icon alone.
//!
//! **Pattern:** those of [`Button`]. The icon is hidden from assistive technology: the label is the name.
//!
//! **Keys:** Enter and Space press it.

use leptos::ev::MouseEvent;
use phone_draw::{Computed, Html, flag, part};

use super::button::Button;
use super::icons;

/// A quiet one, such as "Close".
pub fn icon_button(label: impl Into<String>, icon: Html, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    Button::new(icon, press).class("icon").label(label.into())
}

/// One that adds something and takes it out again: a plus, or a tick once it is there.
pub fn toggle(label: String, chosen: Computed<bool>, press: Box<dyn FnMut(MouseEvent)>) -> Button {
    let icon = part(move || if chosen.get() { icons::check() } else { icons::plus() });
    Button::new(icon, press).class("toggle").label(label).pressed(flag(move || chosen.get()))
}
