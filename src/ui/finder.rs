//! Search, filters and results.

use std::time::Duration;

use leptos::prelude::*;
use phone_engine::words;

use super::{AsOf, facets, icons, results, share, tray};
use crate::state::Action;
use crate::store::Store;

/// The finder.
#[component]
pub fn Finder(store: Store) -> impl IntoView {
    // In a narrow column the filters are folded away until asked for.
    let open = RwSignal::new(false);
    let count = store.slice(crate::state::State::filter_count);
    view! {
        <section class="finder" aria-label="Phone finder">
            <AsOf store/>
            <div class="bar">
                <Search store/>
                <button
                    type="button"
                    class="filters-toggle"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="filters"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {move || match count.get() {
                        0 => "Filters".to_owned(),
                        n => format!("Filters · {n}"),
                    }}
                </button>
                <share::Share store/>
            </div>
            <Chips store/>
            <div class="columns">
                <div id="filters" class="filters" class:open=move || open.get()>
                    <facets::Facets store/>
                </div>
                <results::Results store/>
            </div>
            <tray::Tray store/>
        </section>
    }
}

#[component]
fn Search(store: Store) -> impl IntoView {
    let text = store.slice(|state| state.query.text.clone());
    view! {
        <label class="search">
            {icons::glass()}
            <span class="hidden">"Search by name, code name or model number"</span>
            <input
                type="search"
                placeholder="Name, code name or model number"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=move || text.get()
                on:input=move |event| store.act(Action::Search(event_target_value(&event)))
            />
        </label>
    }
}

/// What is filtered, each to be removed on its own, and how many phones are found.
#[component]
fn Chips(store: Store) -> impl IntoView {
    let chips = Memo::new(move |_| {
        store.query.with(|query| {
            let name = |filter| store.snapshot.with(|known| words::filter(filter, known));
            query.filters.iter().map(|filter| (filter.spec, name(filter))).collect::<Vec<_>>()
        })
    });
    let any = move || store.query.with(|query| !query.is_empty());
    view! {
        <div class="chips" role="group" aria-label="Filters set">
            <Count store/>
            <For each=move || chips.get() key=|chip| chip.clone() let:chip>
                <button
                    type="button"
                    class="chip"
                    on:click=move |_| store.act(Action::Filter(chip.0, None))
                >
                    <span class="hidden">"Remove filter: "</span>
                    {chip.1.clone()}
                    {icons::cross()}
                </button>
            </For>
            <Show when=any>
                <button type="button" class="link" on:click=move |_| store.act(Action::Reset)>"Reset"</button>
            </Show>
        </div>
    }
}

/// How many phones are found. Screen readers hear it once typing has stopped.
#[component]
fn Count(store: Store) -> impl IntoView {
    let text = Memo::new(move |_| {
        store.results.with(|results| {
            let (matches, could) = (results.matches.len(), results.could_match.len());
            let phones = |n: usize| if n == 1 { "1 phone".to_owned() } else { format!("{n} phones") };
            match (matches, could) {
                (0, 0) => "No phone matches".to_owned(),
                (_, 0) => phones(matches),
                (0, _) => format!("{} could match", phones(could)),
                _ => format!("{}, {could} more could match", phones(matches)),
            }
        })
    });
    let spoken = RwSignal::new(text.get_untracked());
    Effect::watch(
        move || text.get(),
        move |text, _, pending: Option<Option<TimeoutHandle>>| {
            if let Some(Some(pending)) = pending {
                pending.clear();
            }
            let text = text.clone();
            set_timeout_with_handle(move || drop(spoken.try_set(text)), Duration::from_millis(700)).ok()
        },
        false,
    );
    view! {
        <strong class="count" aria-hidden="true">{move || text.get()}</strong>
        <span class="hidden" role="status">{move || spoken.get()}</span>
    }
}
