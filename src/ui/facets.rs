//! Filters by value, with live counts that ignore their own choice.

use leptos::prelude::*;
use phone_engine::view::FacetValue;
use phone_engine::{SpecId, Test, spec};

use super::range::Range;
use crate::state::Action;
use crate::store::{FACETS, RANGES, Store};

/// Values shown before "show all".
const FEW: usize = 8;

/// All filters of the finder.
#[component]
pub fn Facets(store: Store) -> impl IntoView {
    view! {
        <Choices store spec=spec::BRAND/>
        <Range store spec=spec::YEAR/>
        <Range store spec=spec::DISPLAY_IN/>
        <Choices store spec=spec::REFRESH_HZ/>
        <Range store spec=spec::BATTERY_MAH/>
        <Choices store spec=spec::RAM_GB/>
        <YesNo store spec=spec::NET_5G/>
    }
}

/// The counts of a facet, as they are now.
fn values(store: Store, spec: SpecId) -> Memo<Vec<FacetValue>> {
    Memo::new(move |_| {
        store.results.with(|results| {
            let facet = results.facets.iter().find(|facet| facet.spec == spec);
            facet.map(|facet| facet.values.clone()).unwrap_or_default()
        })
    })
}

/// "12", or "12 + 3" where three more could match.
fn count(certain: u32, possible: u32) -> impl IntoView {
    let possible = (possible > 0).then(|| {
        view! { <span class="may" title="could match"><span class="hidden">" and "</span>{format!("+{possible}")}<span class="hidden">" could match"</span></span> }
    });
    view! { <span class="num">{certain}{possible}</span> }
}

/// Check boxes.
#[component]
fn Choices(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(FACETS.contains(&spec));
    let values = values(store, spec);
    let all = RwSignal::new(false);
    let unit = spec.get().unit().map_or("", |unit| unit.symbol());
    // Chosen values stay in sight, and numbers in their order.
    let shown = Memo::new(move |_| {
        values.with(|values| {
            let many = values.len() > FEW + 2 && !all.get();
            let useful = |value: &&FacetValue| value.chosen || value.certain + value.possible > 0 || !many;
            let mut shown: Vec<(Box<str>, Box<str>)> = Vec::new();
            for value in values.iter().filter(useful) {
                if !many || value.chosen || shown.len() < FEW {
                    shown.push((value.choice.clone(), value.label.clone()));
                }
            }
            shown
        })
    });
    let more = move || values.with(Vec::len) > FEW + 2;
    view! {
        <fieldset class="facet" part="facet">
            <legend>{spec.get().label}</legend>
            <For each=move || shown.get() key=|value| value.0.clone() let:value>
                <Choice store spec values choice=value.0 label=value.1 unit/>
            </For>
            <Show when=more>
                <button type="button" class="link" aria-expanded=move || all.get().to_string() on:click=move |_| all.update(|all| *all = !*all)>
                    {move || if all.get() { "Show fewer".to_owned() } else { format!("Show all {}", values.with(Vec::len)) }}
                </button>
            </Show>
        </fieldset>
    }
}

#[component]
fn Choice(
    store: Store,
    spec: SpecId,
    values: Memo<Vec<FacetValue>>,
    choice: Box<str>,
    label: Box<str>,
    unit: &'static str,
) -> impl IntoView {
    let own = choice.clone();
    let now = Memo::new(move |_| {
        values.with(|values| {
            let value = values.iter().find(|value| value.choice == own);
            value.map_or((0, 0, false), |value| (value.certain, value.possible, value.chosen))
        })
    });
    let empty = move || {
        let (certain, possible, chosen) = now.get();
        certain + possible == 0 && !chosen
    };
    view! {
        <label class="choice" class:empty=empty>
            <input
                type="checkbox"
                prop:checked=move || now.get().2
                on:change=move |_| store.act(Action::Toggle(spec, choice.clone()))
            />
            <span>{label.to_string()}{(!unit.is_empty()).then(|| view! { <small>" "{unit}</small> })}</span>
            {move || {
                let (certain, possible, _) = now.get();
                count(certain, possible)
            }}
        </label>
    }
}

/// Any, yes or no.
#[component]
fn YesNo(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(FACETS.contains(&spec) && !RANGES.contains(&spec));
    let values = values(store, spec);
    let chosen = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Is(flag)) => Some(*flag),
        _ => None,
    });
    let option = move |flag: Option<bool>, label: &'static str| {
        let counts = move || {
            values.with(|values| {
                let name = if flag? { "yes" } else { "no" };
                let value = values.iter().find(|value| &*value.choice == name);
                Some(value.map_or((0, 0), |value| (value.certain, value.possible)))
            })
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=spec.get().link_key()
                    prop:checked=move || chosen.get() == flag
                    on:change=move |_| store.act(Action::Filter(spec, flag.map(Test::Is)))
                />
                <span>{label}</span>
                {move || counts().map(|(certain, possible)| count(certain, possible))}
            </label>
        }
    };
    view! {
        <fieldset class="facet row" part="facet">
            <legend>{spec.get().label}</legend>
            {option(None, "Any")}
            {option(Some(true), "Yes")}
            {option(Some(false), "No")}
        </fieldset>
    }
}
