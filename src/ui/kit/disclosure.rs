//! What begins folded, and the buttons that unfold it.

use leptos::prelude::{Get, RwSignal, Update};
use phone_draw::{Computed, Html, click, html, text, when};

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
pub fn button(open: impl Fn() -> bool + Send + 'static, turn: impl Fn() + 'static, title: Html) -> Html {
    html! {
        <button type="button" class="fold" aria-expanded=text(move || open().to_string()) on:click=click(turn)>
            {icons::chevron()}
            {title}
        </button>
    }
}

/// A link in the text that unfolds something and folds it again.
pub fn link(open: RwSignal<bool>, title: Html) -> Html {
    html! {
        <button
            type="button"
            class="link"
            aria-expanded=text(move || open.get().to_string())
            on:click=click(move || open.update(|open| *open = !*open))
        >
            {title}
        </button>
    }
}
