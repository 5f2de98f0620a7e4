//! What screen readers say of what changes elsewhere.

use std::time::Duration;

use leptos::prelude::*;

use super::dynamic::text;
use super::html::{Html, view};
use crate::memo::Memo;

/// How long it has to stay the same, so that it is not said letter by letter.
const REST: Duration = Duration::from_millis(700);

/// Says a text whenever it has become another and has come to rest. Nobody sees it.
pub fn spoken(told: Memo<String>) -> Html {
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
    view! { <span class="hidden" role="status">{text(move || spoken.get())}</span> }
}
