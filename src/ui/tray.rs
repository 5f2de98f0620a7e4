//! The phones picked for comparison, always in sight.

use std::sync::Arc;

use leptos::prelude::*;

use super::icons;
use crate::state::{Action, View};
use crate::store::Store;

/// The names of picked phones; an id that is not in the data stands for itself.
pub fn picked(store: Store) -> Memo<Vec<(Arc<str>, String)>> {
    store.slice(move |state| {
        let data = store.data();
        let name = |id: &Arc<str>| {
            let phone = data.archive.find(id).and_then(|index| data.archive.phone(index));
            (id.clone(), phone.map_or(&**id, |phone| &phone.name).to_owned())
        };
        state.phones.iter().map(name).collect()
    })
}

/// The tray at the foot of the finder.
#[component]
pub fn Tray(store: Store) -> impl IntoView {
    let picked = picked(store);
    let count = move || picked.with(Vec::len);
    view! {
        <Show when=move || count() != 0>
            <div class="tray" role="region" aria-label="Phones to compare">
                <ul>
                    <For each=move || picked.get() key=|phone| phone.0.clone() let:phone>
                        <li>
                            <button type="button" class="chip" on:click=move |_| store.act(Action::Drop(phone.0.clone()))>
                                <span class="hidden">"Take out: "</span>
                                {phone.1.clone()}
                                {icons::cross()}
                            </button>
                        </li>
                    </For>
                </ul>
                <button type="button" class="primary" on:click=move |_| store.act(Action::Open(View::Compare))>
                    {move || if count() == 1 { "Compare 1 phone".to_owned() } else { format!("Compare {} phones", count()) }}
                </button>
            </div>
        </Show>
    }
}
