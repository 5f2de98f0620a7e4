//! Adding a phone to the comparison by its name.

use leptos::prelude::*;
use phone_engine::{PhoneIndex, compare::MOST_PHONES};

use super::icons;
use crate::state::Action;
use crate::store::Store;

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// A search box whose results are added by a click.
#[component]
pub fn AddPhone(store: Store) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let full = store.slice(|state| state.phones.len() >= MOST_PHONES);
    let picked = store.slice(|state| state.phones.clone());
    let found = Memo::new(move |_| {
        let text = text.get();
        let data = store.data();
        let search = data.index.search(&text);
        if search.is_empty() {
            return Vec::new();
        }
        let picked = picked.get();
        let phones = store.snapshot.with(|known| known.phones().to_vec());
        let mut found: Vec<(u32, PhoneIndex)> =
            phones.into_iter().filter_map(|phone| Some((search.score(phone)?, phone))).collect();
        found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let named = found.into_iter().filter_map(|(_, phone)| data.archive.phone(phone));
        let new = named.filter(|phone| !picked.contains(&phone.id)).take(SUGGESTIONS);
        new.map(|phone| (phone.id.clone(), phone.name.to_string())).collect::<Vec<_>>()
    });
    let add = move |id| {
        store.act(Action::Pick(id));
        text.set(String::new());
    };
    view! {
        <Show when=move || !full.get() fallback=move || view! { <p class="quiet">{format!("At most {MOST_PHONES} phones.")}</p> }>
            <div class="add">
                <label class="search">
                    {icons::plus()}
                    <span class="hidden">"Add a phone"</span>
                    <input
                        type="search"
                        placeholder="Add a phone"
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=move || text.get()
                        on:input=move |event| text.set(event_target_value(&event))
                        on:keydown=move |event| match event.key().as_str() {
                            "Enter" => {
                                if let Some((id, _)) = found.with_untracked(|found| found.first().cloned()) {
                                    add(id);
                                }
                            }
                            "Escape" => text.set(String::new()),
                            _ => {}
                        }
                    />
                </label>
                <ul class="suggestions" class:open=move || !found.with(Vec::is_empty)>
                    <For each=move || found.get() key=|phone| phone.0.clone() let:phone>
                        <li><button type="button" on:click=move |_| add(phone.0.clone())>{phone.1.clone()}</button></li>
                    </For>
                </ul>
            </div>
        </Show>
    }
}
