//! The components. They draw the store and turn clicks into actions; nothing is decided here.

mod add_phone;
mod compare;
mod facets;
mod finder;
mod icons;
mod range;
mod results;
mod share;
mod sources;
mod tray;
mod value;

use leptos::prelude::*;
use phone_engine::words;

use crate::state::{Action, View};
use crate::store::Store;

/// The whole widget.
#[component]
pub fn App(store: Store) -> impl IntoView {
    let view = store.slice(|state| state.view);
    view! {
        <div class="pc">
            <Notices store/>
            {move || match view.get() {
                View::Finder => view! { <finder::Finder store/> }.into_any(),
                View::Compare => view! { <compare::Compare store/> }.into_any(),
            }}
            <sources::Sources store/>
            <About store/>
        </div>
    }
}

/// What the reader has to be told: parts of a link that could not be used, phones that are not here.
#[component]
fn Notices(store: Store) -> impl IntoView {
    let missing = store.slice(move |state| {
        let data = store.data();
        let missing = state.phones.iter().filter(|id| data.archive.find(id).is_none());
        missing.map(|id| id.to_string()).collect::<Vec<_>>()
    });
    let missing = Memo::new(move |_| {
        let missing = missing.get();
        match missing.len() {
            0 => None,
            1 => Some(format!("1 phone is not known here: {}.", missing[0])),
            n => Some(format!("{n} phones are not known here: {}.", missing.join(", "))),
        }
    });
    let dismiss = move |_| {
        store.notices.update(Vec::clear);
        let data = store.data();
        let missing = store.now().phones.into_iter().filter(|id| data.archive.find(id).is_none());
        for id in missing {
            store.act(Action::Drop(id));
        }
    };
    let any = move || missing.with(Option::is_some) || store.notices.with(|notices| !notices.is_empty());
    view! {
        <div role="status">
            <Show when=any>
                <div class="notice" part="notice">
                    <ul>
                        {move || missing.get().map(|text| view! { <li>{text}</li> })}
                        {move || store.notices.get().into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}
                    </ul>
                    <button type="button" class="icon" aria-label="Dismiss" on:click=dismiss>{icons::cross()}</button>
                </div>
            </Show>
        </div>
    }
}

/// "As known on 26 May 2022 · show today", where the page or a link has pinned a day.
#[component]
fn AsOf(store: Store) -> impl IntoView {
    let shown = store.slice(|state| state.as_of);
    move || {
        store.pinned.get().map(|pinned| {
            let (text, date, other, action) = match shown.get() {
                Some(day) => (words::date(day), day.to_string(), "Show today".to_owned(), Action::AsOf(None)),
                None => {
                    let other = format!("Show {}", words::date(pinned));
                    ("today".to_owned(), String::new(), other, Action::AsOf(Some(pinned)))
                }
            };
            let known = if date.is_empty() { "As known " } else { "As known on " };
            view! {
                <p class="as-of">
                    <span>{known}<time datetime=date>{text}</time></span>
                    <button type="button" class="link" on:click=move |_| store.act(action.clone())>{other}</button>
                </p>
            }
        })
    }
}

/// Where the data is from.
#[component]
fn About(store: Store) -> impl IntoView {
    let known = move || store.snapshot.with(|known| known.phones().len());
    view! {
        <details class="about" part="about">
            <summary>{move || format!("{} phones · about the data", known())}</summary>
            <p>
                "Every value keeps its source, date and firmness; select a value to see them. A value without a mark is \
                settled. “Rumoured”, “filed” and “teased” values were said before launch, “unsure” ones with a hedge, \
                and of “disputed” ones sources of equal standing say different things."
            </p>
            <p>
                "Device data adapted from the LineageOS Wiki and PixelExperience Wiki contributors (CC BY-SA 3.0), \
                DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) and EPREL, European Commission \
                (CC BY 4.0); reports carry their own sources. Normalised, corrected and merged. The data set is "
                <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license noopener" target="_blank">"CC BY-SA 4.0"</a>
                "."
            </p>
        </details>
    }
}
