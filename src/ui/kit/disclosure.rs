//! Content that starts collapsed, and the buttons that expand it.
//!
//! **Pattern:** [disclosure](https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/).
//!
//! **Keys:** Enter and Space on the button expand and collapse.

use leptos::prelude::{Get, RwSignal, Update};
use phone_draw::{Attribute, Computed, Html, click, flag, html, when};

use super::button::Button;
use super::icons;

/// A title, a heading of this level, that expands the content below it.
pub fn section(
    level: Attribute,
    open: Computed<bool>,
    turn: impl Fn() + 'static,
    title: &'static str,
    content: impl FnMut() -> Html + 'static,
) -> Html {
    html! {
        <div class="folding">
            <div class="heading" role="heading" aria-level=level>{button(move || open.get(), turn, title.into())}</div>
            {when(move || open.get(), content)}
        </div>
    }
}

/// A button with a title that expands and collapses something.
pub fn button(open: impl FnMut() -> bool + 'static, turn: impl Fn() + 'static, title: Html) -> Button {
    let content = html! { {icons::chevron()}{title} };
    Button::new(content, click(turn)).class("fold").expanded(flag(open))
}

/// A link in a text that expands and collapses something.
pub fn link(open: RwSignal<bool>, title: impl Into<Html>) -> Button {
    let turn = click(move || open.update(|open| *open = !*open));
    Button::link(title, turn).expanded(flag(move || open.get()))
}
