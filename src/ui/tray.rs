//! The phones picked for comparison, always in sight.

use std::sync::Arc;

use leptos::prelude::*;

use super::dynamic::{Item, click, list, text, when};
use super::{icons, parts};
use crate::memo::Memo;
use crate::state::{Action, View};
use crate::store::Store;

/// The picked phones; an id that is not in the data stands for itself.
pub fn picked(store: Store) -> Memo<Vec<Item>> {
    store.slice(move |state| {
        let data = store.data();
        let item = |id: &Arc<str>| {
            let phone = data.archive.find(id).and_then(|index| data.archive.phone(index));
            Item { key: id.clone(), label: phone.map_or(id, |phone| &phone.name).clone() }
        };
        state.phones.iter().map(item).collect()
    })
}

/// The tray at the foot of the finder.
#[component]
pub fn Tray(store: Store) -> impl IntoView {
    let picked = picked(store);
    let count = move || picked.with(Vec::len);
    let chip = move |phone: Item| {
        view! {
            <li>
                <button type="button" class="chip" on:click=click(move || store.act(Action::Drop(phone.key.clone())))>
                    <span class="hidden">"Take out: "</span>
                    {phone.label.to_string()}
                    {icons::cross()}
                </button>
            </li>
        }
        .into_any()
    };
    when(
        move || count() != 0,
        move || {
            parts::ahead(View::Compare);
            view! {
                <div class="tray" role="region" aria-label="Phones to compare">
                    <ul>{list(move || picked.get(), chip)}</ul>
                    <button type="button" class="primary" on:click=click(move || store.act(Action::Open(View::Compare)))>
                        {text(move || if count() == 1 { "Compare 1 phone".to_owned() } else { format!("Compare {} phones", count()) })}
                    </button>
                </div>
            }
            .into_any()
        },
    )
}
