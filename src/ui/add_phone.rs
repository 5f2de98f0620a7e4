//! Adding a phone to the comparison by its name.

use std::sync::Arc;

use leptos::prelude::*;

use super::dynamic::{Item, change, click, flag, list, memo, part, text};
use super::icons;
use crate::state::Action;
use crate::store::Store;

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// A combobox: a field whose suggestions are walked with the arrow keys and added by Enter or a click.
#[component]
pub fn AddPhone(store: Store) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    // Which suggestion is walked to, counted from 1; none with 0.
    let active = RwSignal::new(0_usize);
    let left = RwSignal::new(false);
    let full = store.slice(move |state| state.phones.len() >= store.most.get());
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
    let open = move || !left.get() && !found.with(Vec::is_empty);
    let write = move |text: String| {
        typed.set(text);
        active.set(0);
        left.set(false);
    };
    let add = move |id: Arc<str>| {
        write(String::new());
        store.act(Action::Pick(id));
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        let at = active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => active.set(at % count + 1),
            "ArrowUp" if count > 0 => active.set(if at > 1 { at - 1 } else { count }),
            "Enter" => {
                if let Some(chosen) = found.with_untracked(|found| found.get(at.saturating_sub(1)).cloned()) {
                    add(chosen.key);
                }
            }
            "Escape" => write(String::new()),
            _ => return,
        }
        left.set(false);
        event.prevent_default();
    };
    let place =
        move |key: &Arc<str>| found.with(|found| found.iter().position(|own| own.key == *key).map_or(0, |at| at + 1));
    let suggestion = move |phone: Item| {
        let (own, chosen) = (phone.key.clone(), phone.key.clone());
        let at = memo(move || place(&own));
        view! {
            <li
                role="option"
                id=text(move || format!("suggestion-{}", at.get()))
                aria-selected=text(move || (at.get() == active.get()).to_string())
                on:click=click(move || add(chosen.clone()))
            >
                {phone.label.to_string()}
            </li>
        }
        .into_any()
    };
    view! {
        {part(move || if full.get() {
            view! { <p class="quiet">{format!("At most {} phones.", store.most.get())}</p> }.into_any()
        } else { view! {
            <div class="add">
                <span class="search">
                    {icons::plus()}
                    <input
                        type="search"
                        role="combobox"
                        aria-label="Add a phone"
                        aria-autocomplete="list"
                        aria-controls="suggestions"
                        aria-expanded=text(move || open().to_string())
                        aria-activedescendant=text(move || match active.get() {
                            0 => String::new(),
                            at => format!("suggestion-{at}"),
                        })
                        placeholder="Add a phone"
                        autocomplete="off"
                        spellcheck="false"
                        enterkeyhint="done"
                        prop:value=text(move || typed.get())
                        on:input=change(move |event| write(event_target_value(&event)))
                        on:focus=move |_| left.set(false)
                        on:blur=move |_| { let _ = left.try_set(true); }
                        on:keydown=on_key
                    />
                </span>
                // The field keeps the focus while a suggestion is pressed.
                <ul
                    class="suggestions"
                    id="suggestions"
                    role="listbox"
                    aria-label="Phones to add"
                    class:open=flag(open)
                    on:mousedown=move |event| event.prevent_default()
                >
                    {list(move || found.get(), suggestion)}
                </ul>
            </div>
        }.into_any() })}
    }
}
