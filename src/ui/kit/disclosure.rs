//! What begins folded, and the buttons that unfold it.
//!
//! **Pattern:** [disclosure](https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/).
//!
//! **Keys:** Enter and Space on the button unfold and fold.

use leptos::prelude::{Get, RwSignal, Update};
use phone_draw::{Computed, Html, click, flag, html, when};

use super::button::Button;
use super::icons;

/// A title that unfolds what is under it.
pub fn section(
    open: Computed<bool>,
    turn: impl Fn() + 'static,
    title: &'static str,
    content: impl FnMut() -> Html + 'static,
) -> Html {
    html! {
        <div class="folding">
            <h2>{button(move || open.get(), turn, title.into())}</h2>
            {when(move || open.get(), content)}
        </div>
    }
}

/// The button that folds and unfolds something, with its title.
pub fn button(open: impl FnMut() -> bool + 'static, turn: impl Fn() + 'static, title: Html) -> Button {
    let content = html! { {icons::chevron()}{title} };
    Button::new(content, click(turn)).class("fold").expanded(flag(open))
}

/// A link in the text that unfolds something and folds it again.
pub fn link(open: RwSignal<bool>, title: impl Into<Html>) -> Button {
    let turn = click(move || open.update(|open| *open = !*open));
    Button::link(title, turn).expanded(flag(move || open.get()))
}
