//! Filters by value, with live counts that ignore their own choice.

use std::sync::Arc;

use leptos::prelude::*;
use phone_engine::view::FacetValue;
use phone_engine::{SpecId, Test, spec};

use super::dynamic::{Item, change, click, flag, list, memo, part, text, when};
use super::range::Range;
use crate::memo::Memo;
use crate::state::Action;
use crate::store::{FACETS, Store};

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
        <Choices store spec=spec::CAMERA_PARTNER/>
        <Choices store spec=spec::BRAND_PARTNER/>
        <YesNo store spec=spec::NET_5G/>
    }
}

/// The counts of a facet, as they are now.
fn values(store: Store, spec: SpecId) -> Memo<Vec<FacetValue>> {
    memo(move || store.values(spec))
}

/// The counts of one value, drawn as "12", or "12 +3" where three more could match.
fn counts(values: Memo<Vec<FacetValue>>, choice: Arc<str>) -> AnyView {
    let now = memo(move || find(values, &choice).map_or((0, 0), |value| (value.certain, value.possible)));
    part(move || {
        let (certain, possible) = now.get();
        let possible = (possible > 0).then(|| {
            view! {
                <span class="may" title="could match">
                    <span class="hidden">" and "</span>{format!("+{possible}")}<span class="hidden">" could match"</span>
                </span>
            }
        });
        view! { <span class="num">{certain.to_string()}{possible}</span> }.into_any()
    })
    .into_any()
}

fn find(values: Memo<Vec<FacetValue>>, choice: &str) -> Option<FacetValue> {
    values.with(|values| values.iter().find(|value| *value.choice == *choice).cloned())
}

/// Check boxes.
#[component]
fn Choices(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(FACETS.contains(&spec));
    let values = values(store, spec);
    let all = RwSignal::new(false);
    let unit = spec.get().unit().map_or("", |unit| unit.symbol());
    // Chosen values stay in sight, and numbers in their order.
    let shown = move || {
        values.with(|values| {
            let many = values.len() > FEW + 2 && !all.get();
            let useful = |value: &&FacetValue| value.chosen || value.certain + value.possible > 0 || !many;
            let mut shown: Vec<Item> = Vec::new();
            for value in values.iter().filter(useful) {
                if !many || value.chosen || shown.len() < FEW {
                    shown.push(Item { key: (*value.choice).into(), label: (*value.label).into() });
                }
            }
            shown
        })
    };
    let choice = move |item: Item| {
        let (own, other) = (item.key.clone(), item.key.clone());
        let now = memo(move || {
            let value = find(values, &own);
            value.map_or((false, true), |value| (value.chosen, !value.chosen && value.certain + value.possible == 0))
        });
        view! {
            <label class="choice" class:empty=flag(move || now.get().1)>
                <input
                    type="checkbox"
                    prop:checked=flag(move || now.get().0)
                    on:change=change(move |_| store.act(Action::Toggle(spec, (*other).into())))
                />
                <span>{item.label.to_string()}{(!unit.is_empty()).then(|| view! { <small>" "{unit}</small> })}</span>
                {counts(values, item.key)}
            </label>
        }
        .into_any()
    };
    let more = move || values.with(Vec::len) > FEW + 2;
    view! {
        <fieldset class="facet" part="facet">
            <legend>{spec.get().label}</legend>
            {list(shown, choice)}
            {when(more, move || view! {
                <button
                    type="button"
                    class="link"
                    aria-expanded=text(move || all.get().to_string())
                    on:click=click(move || all.update(|all| *all = !*all))
                >
                    {text(move || if all.get() { "Show fewer".to_owned() } else { format!("Show all {}", values.with(Vec::len)) })}
                </button>
            }.into_any())}
        </fieldset>
    }
}

/// Any, yes or no.
#[component]
fn YesNo(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(FACETS.contains(&spec));
    let values = values(store, spec);
    let chosen = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Is(flag)) => Some(*flag),
        _ => None,
    });
    let options = [(None, "Any"), (Some(true), "Yes"), (Some(false), "No")].map(|(option, label)| {
        let counts = option.map(|yes| counts(values, if yes { "yes" } else { "no" }.into()));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=spec.get().link_key()
                    prop:checked=flag(move || chosen.get() == option)
                    on:change=change(move |_| store.act(Action::Filter(spec, option.map(Test::Is))))
                />
                <span>{label}</span>
                {counts}
            </label>
        }
    });
    view! {
        <fieldset class="facet row" part="facet">
            <legend>{spec.get().label}</legend>
            {options.into_iter().collect_view()}
        </fieldset>
    }
}
