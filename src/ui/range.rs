//! A filter by range: the distribution, and two number inputs.

use leptos::prelude::*;
use phone_engine::view::Histogram;
use phone_engine::{SpecId, Test, words};

use super::dynamic::{change, memo, part, text};
use crate::state::Action;
use crate::store::{RANGES, Store};

/// A filter by range.
#[component]
pub fn Range(store: Store, spec: SpecId) -> impl IntoView {
    debug_assert!(RANGES.contains(&spec));
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
    let hint = move |end: fn(&Histogram) -> i32| {
        histogram
            .with(|histogram| histogram.as_ref().map(|own| words::plain_number(spec, end(own))).unwrap_or_default())
    };
    let written = move |end: Option<i32>| end.map(|ticks| words::plain_number(spec, ticks)).unwrap_or_default();
    let ticks = move |event| spec.get().parse(&event_target_value(&event));
    let set = move |least, most| store.act(Action::Filter(spec, Some(Test::Range { least, most })));
    view! {
        <fieldset class="facet range" part="facet">
            <legend>{legend}</legend>
            {part(move || histogram.get().map_or_else(|| ().into_any(), |histogram| bars(&histogram, ends.get())))}
            <div class="ends">
                <label>
                    <span class="hidden">{spec.get().label}" at least"</span>
                    <input
                        type="number"
                        inputmode="decimal"
                        step=step
                        placeholder=text(move || hint(|own| own.least))
                        prop:value=text(move || written(ends.get().0))
                        on:change=change(move |event| set(ticks(event), ends.get_untracked().1))
                    />
                </label>
                <span aria-hidden="true">"–"</span>
                <label>
                    <span class="hidden">{spec.get().label}" at most"</span>
                    <input
                        type="number"
                        inputmode="decimal"
                        step=step
                        placeholder=text(move || hint(|own| own.most))
                        prop:value=text(move || written(ends.get().1))
                        on:change=change(move |event| set(ends.get_untracked().0, ticks(event)))
                    />
                </label>
            </div>
        </fieldset>
    }
}

/// The distribution as bars; those inside the range are drawn stronger. It is decoration: the numbers are
/// in the results.
fn bars(histogram: &Histogram, (least, most): (Option<i32>, Option<i32>)) -> AnyView {
    let highest = histogram.bins.iter().copied().max().unwrap_or(0).max(1);
    let bins = histogram.bins.len() as i64;
    let width = i64::from(histogram.most) - i64::from(histogram.least) + 1;
    let edge = |bin: i64| i64::from(histogram.least) + bin * width / bins;
    let bars = histogram.bins.iter().enumerate().filter(|(_, count)| **count > 0).map(|(bin, &count)| {
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
