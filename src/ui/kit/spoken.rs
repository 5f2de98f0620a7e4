//! What screen readers say of what changes elsewhere.

use phone_draw::{Computed, Html, html, text};
use std::time::Duration;

use leptos::prelude::*;

/// How long it has to stay the same, so that it is not said letter by letter.
const REST: Duration = Duration::from_millis(700);

/// Says a text whenever it has become another and has come to rest. Nobody sees it.
pub fn spoken(told: Computed<String>) -> Html {
    let spoken = RwSignal::new(told.get_untracked());
    Effect::watch(
        move || told.get(),
        move |text, _, pending: Option<Option<TimeoutHandle>>| {
            if let Some(Some(pending)) = pending {
                pending.clear();
            }
            let text = text.clone();
            set_timeout_with_handle(move || drop(spoken.try_set(text)), REST).ok()
        },
        false,
    );
    html! { <span class="hidden" role="status">{text(move || spoken.get())}</span> }
}
