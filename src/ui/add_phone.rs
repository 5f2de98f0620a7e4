//! Adding a phone to the comparison by its name.

use leptos::prelude::*;
use phone_engine::compare::MOST_PHONES;

use super::dynamic::{Item, change, click, flag, list, memo, part, text};
use super::icons;
use crate::state::Action;
use crate::store::Store;

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// A search box whose results are added by a click.
#[component]
pub fn AddPhone(store: Store) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let full = store.slice(|state| state.phones.len() >= MOST_PHONES);
    let picked = store.slice(|state| state.phones.clone());
    let found = memo(move || {
        let text = typed.get();
        let data = store.data();
        let search = data.index.search(&text);
        if search.is_empty() {
            return Vec::new();
        }
        let picked = picked.get();
        let found = store
            .snapshot
            .with(|known| search.best_first().into_iter().filter(|&phone| known.knows(phone)).collect::<Vec<_>>());
        let named = found.into_iter().filter_map(|phone| data.archive.phone(phone));
        let new = named.filter(|phone| !picked.contains(&phone.id)).take(SUGGESTIONS);
        new.map(|phone| Item { key: phone.id.clone(), label: phone.name.clone() }).collect::<Vec<_>>()
    });
    let add = move |id| {
        store.act(Action::Pick(id));
        typed.set(String::new());
    };
    view! {
        {part(move || if full.get() {
            view! { <p class="quiet">{format!("At most {MOST_PHONES} phones.")}</p> }.into_any()
        } else { view! {
            <div class="add">
                <label class="search">
                    {icons::plus()}
                    <span class="hidden">"Add a phone"</span>
                    <input
                        type="search"
                        placeholder="Add a phone"
                        autocomplete="off"
                        spellcheck="false"
                        prop:value=text(move || typed.get())
                        on:input=change(move |event| typed.set(event_target_value(&event)))
                        on:keydown=move |event| match event.key().as_str() {
                            "Enter" => {
                                if let Some(first) = found.with_untracked(|found| found.first().cloned()) {
                                    add(first.key);
                                }
                            }
                            "Escape" => typed.set(String::new()),
                            _ => {}
                        }
                    />
                </label>
                <ul class="suggestions" class:open=flag(move || !found.with(Vec::is_empty))>
                    {list(move || found.get(), move |phone| view! {
                        <li><button type="button" on:click=click(move || add(phone.key.clone()))>{phone.label.to_string()}</button></li>
                    }.into_any())}
                </ul>
            </div>
        }.into_any() })}
    }
}
