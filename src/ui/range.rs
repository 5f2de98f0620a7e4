//! A filter by range: the distribution, and two number inputs.

use leptos::prelude::*;
use phone_engine::view::{Count, Histogram};
use phone_engine::{SpecId, Test, words};

use super::dynamic::{change, memo, part, text};
use crate::state::Action;
use crate::store::{RANGES, Store};

/// A filter by range.
#[component]
pub fn Range(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(RANGES.iter().any(|bins| bins.spec == spec));
    let histogram = memo(move || {
        store.results.with(|results| results.histograms.iter().find(|histogram| histogram.spec == spec).cloned())
    });
    let ends = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Range { least, most }) => (*least, *most),
        _ => (None, None),
    });
    let unit = spec.get().unit().map_or("", |unit| unit.symbol());
    let legend = if unit.is_empty() { spec.get().label.to_owned() } else { format!("{}, {unit}", spec.get().label) };
    let step = if spec.get().decimals() > 0 { "any" } else { "1" };
    let written = move |end: Option<i32>| end.map(|ticks| words::plain_number(spec, ticks)).unwrap_or_default();
    let end = move |upper: bool| {
        let of = move |(least, most): (Option<i32>, Option<i32>)| if upper { most } else { least };
        let known = move || {
            histogram
                .with(|histogram| of(histogram.as_ref().map_or((None, None), |own| (Some(own.least), Some(own.most)))))
        };
        let set = move |event| {
            let typed = spec.get().parse(&event_target_value(&event));
            let (least, most) = ends.get_untracked();
            let (least, most) = if upper { (least, typed) } else { (typed, most) };
            store.act(Action::Filter(spec, Some(Test::Range { least, most })));
        };
        view! {
            <label>
                <span class="hidden">{spec.get().label}{if upper { " at most" } else { " at least" }}</span>
                <input
                    type="number"
                    inputmode="decimal"
                    step=step
                    placeholder=text(move || written(known()))
                    prop:value=text(move || written(of(ends.get())))
                    on:change=change(set)
                />
            </label>
        }
    };
    view! {
        <fieldset class="facet range" part="facet">
            <legend>{legend}</legend>
            {part(move || histogram.get().map_or_else(|| ().into_any(), |histogram| bars(&histogram, ends.get())))}
            <div class="ends">
                {end(false)}
                <span aria-hidden="true">"–"</span>
                {end(true)}
            </div>
        </fieldset>
    }
}

/// The distribution as bars; those inside the range are drawn stronger. It is decoration: the numbers are
/// in the results.
fn bars(histogram: &Histogram, (least, most): (Option<i32>, Option<i32>)) -> AnyView {
    let size = |count: &Count| count.certain + count.possible;
    let highest = histogram.bins.iter().map(size).max().unwrap_or(0).max(1);
    let bins = histogram.bins.len() as i64;
    let width = i64::from(histogram.most) - i64::from(histogram.least) + 1;
    let edge = |bin: i64| i64::from(histogram.least) + bin * width / bins;
    let bars = histogram.bins.iter().map(size).enumerate().filter(|(_, count)| *count > 0).map(|(bin, count)| {
        let bin = bin as i64;
        let inside = least.is_none_or(|least| edge(bin + 1) > i64::from(least))
            && most.is_none_or(|most| edge(bin) <= i64::from(most));
        // A bin with one phone must be seen.
        let height = (count * 300 / highest).max(15);
        view! {
            <rect x=(bin * 10 + 1).to_string() y=(320 - height).to_string() width="8" height=height.to_string() class:out=!inside/>
        }
    });
    view! {
        <svg class="bars" viewBox=format!("0 0 {} 320", bins * 10) preserveAspectRatio="none" aria-hidden="true">
            {bars.collect_view()}
        </svg>
    }
    .into_any()
}
