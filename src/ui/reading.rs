//! How far the reading of the page's own data is.

use leptos::prelude::*;

use super::dynamic::{flag, text, when};
use crate::store::Store;

/// "Reading phones: 43 %", while they are being read.
#[component]
pub fn Progress(store: Store) -> impl IntoView {
    let read = move || store.reading.get().unwrap_or(0);
    when(
        move || store.reading.with(Option::is_some),
        move || {
            view! {
                <label class="reading" part="reading" class:over=flag(move || !store.is_waiting())>
                    {text(move || format!("Reading phones: {} %", read()))}
                    <progress max="100" prop:value=read></progress>
                </label>
            }
            .into_any()
        },
    )
}
