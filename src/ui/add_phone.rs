//! Adding a phone to the comparison by its name.

use leptos::prelude::*;
use phone_draw::{Html, ListItem, computed, html, part};

use phone_words::m;

use crate::model::data::Need;
use crate::model::state::Action;
use crate::store::Store;
use crate::ui::kit::{Combobox, icons};

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// What tells which phones can be added: their names, and on an earlier day also what was known then.
fn names(store: Store) -> Need {
    if store.slice_now(|state| state.as_of).is_some() { Need::All } else { Need::Names }
}

/// A combobox of the phones that are not compared yet.
pub fn add_phone(store: Store) -> Html {
    let typed = RwSignal::new(String::new());
    let full = computed(move || store.is_full());
    let picked = store.slice(|state| state.phones.clone());
    let found = computed(move || {
        let text = typed.get();
        // The index of names is built on the first search.
        if text.trim().is_empty() {
            return Vec::new();
        }
        if !store.has_come(&names(store)) {
            return Vec::new();
        }
        let data = store.data();
        let search = data.index.search(&text);
        if search.is_empty() {
            return Vec::new();
        }
        let picked = picked.get();
        let mut found = search.best_first();
        // On an earlier day, some phones were not known yet.
        if names(store) == Need::All {
            store.snapshot.with(|known| found.retain(|&phone| known.knows(phone)));
        }
        let named = found.into_iter().filter_map(|phone| data.listed.phone(phone));
        let new = named.filter(|phone| !picked.contains(&phone.id)).take(SUGGESTIONS);
        new.map(|phone| ListItem { key: phone.id.clone(), label: phone.name.clone() }).collect::<Vec<_>>()
    });
    let none = computed(move || {
        store.text(if store.has_come(&names(store)) { m::NO_OTHER_PHONE } else { m::LOADING_NAMES }).to_owned()
    });
    part(move || {
        if full.get() {
            return html! { <p class="quiet">{m::at_most_phones(store.words(), store.most())}</p> };
        }
        let field = Combobox {
            locale: store.words(),
            label: store.text(m::ADD_A_PHONE),
            placeholder: store.text(m::ADD_A_PHONE),
            id: "phones-to-add",
            suggestions: store.text(m::PHONES_TO_ADD),
            first: true,
            icon: icons::plus(),
            typed: computed(move || typed.get()),
            found,
            none,
            voice: store.voice,
        };
        let take = move |id| {
            typed.set(String::new());
            store.act(Action::Pick(id));
        };
        let seek = move |text| {
            // Names are known only of phones that have been loaded.
            store.fetch(names(store));
            typed.set(text);
        };
        field.draw(seek, take, |_| None)
    })
}
