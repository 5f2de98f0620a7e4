//! Search, filters and results.

use std::time::Duration;

use leptos::prelude::*;
use phone_engine::{Filter, SpecId, words};

use super::dynamic::{Item, change, click, flag, list, memo, text, when};
use super::{AsOf, facets, icons, results, share, tray};
use crate::state::{Action, View};
use crate::store::Store;

/// The finder.
#[component]
pub fn Finder(store: Store) -> impl IntoView {
    // In a narrow column the filters are folded away until asked for.
    let open = RwSignal::new(false);
    let count = store.slice(crate::state::State::filter_count);
    view! {
        <section class="finder" tabindex="-1" aria-label="Phone finder">
            <AsOf store/>
            <div class="bar">
                <Search store/>
                <button
                    type="button"
                    class="filters-toggle"
                    aria-expanded=text(move || open.get().to_string())
                    aria-controls="filters"
                    on:click=click(move || open.update(|open| *open = !*open))
                >
                    {text(move || match count.get() {
                        0 => "Filters".to_owned(),
                        n => format!("Filters · {n}"),
                    })}
                </button>
                <button type="button" on:click=click(move || store.act(Action::Open(View::Plot)))>"Plot"</button>
                <share::Share store/>
            </div>
            <Chips store/>
            <div class="columns">
                <div id="filters" class="filters" class:open=flag(move || open.get())>
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
    let typed = store.slice(|state| state.query.text.clone());
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
                prop:value=text(move || typed.get())
                on:input=change(move |event| store.act(Action::Search(event_target_value(&event))))
            />
        </label>
    }
}

/// What is filtered, each to be removed on its own, and how many phones are found.
#[component]
fn Chips(store: Store) -> impl IntoView {
    let chips = move || {
        store.query.with(|query| {
            store.snapshot.with(|known| {
                let item = |filter: &Filter| {
                    let label = words::filter(filter, known);
                    Item { key: format!("{}={label}", filter.spec.get().key).into(), label: label.into() }
                };
                query.filters.iter().map(item).collect()
            })
        })
    };
    let chip = move |chip: Item| {
        let spec = chip.key.split_once('=').and_then(|(key, _)| SpecId::find(key));
        view! {
            <button type="button" class="chip" on:click=click(move || if let Some(spec) = spec { store.act(Action::Filter(spec, None)) })>
                <span class="hidden">"Remove filter: "</span>
                {chip.label.to_string()}
                {icons::cross()}
            </button>
        }
        .into_any()
    };
    let any = move || store.query.with(|query| !query.is_empty());
    view! {
        <div class="chips" role="group" aria-label="Filters set">
            <Count store/>
            {list(chips, chip)}
            {when(any, move || view! {
                <button type="button" class="link" on:click=click(move || store.act(Action::Reset))>"Reset"</button>
            }.into_any())}
        </div>
    }
}

/// How many phones are found. Screen readers hear it once typing has stopped.
#[component]
fn Count(store: Store) -> impl IntoView {
    let count = memo(move || {
        store.results.with(|results| {
            let (matches, could) = (results.matches, results.could_match);
            let phones = |n: u32| if n == 1 { "1 phone".to_owned() } else { format!("{n} phones") };
            match (matches, could) {
                (0, 0) => "No phone matches".to_owned(),
                (_, 0) => phones(matches),
                (0, _) => format!("{} could match", phones(could)),
                _ => format!("{}, {could} more could match", phones(matches)),
            }
        })
    });
    let spoken = RwSignal::new(count.get_untracked());
    Effect::watch(
        move || count.get(),
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
        <strong class="count" aria-hidden="true">{text(move || count.get())}</strong>
        <span class="hidden" role="status">{text(move || spoken.get())}</span>
    }
}
