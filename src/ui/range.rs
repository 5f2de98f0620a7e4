//! A filter by range: the distribution, a slider with two thumbs under it, and two number inputs.

use leptos::prelude::*;
use phone_engine::view::{Count, Histogram};
use phone_engine::words::Locale;
use phone_engine::{SpecId, Test};

use super::dynamic::{change, memo, text};
use super::html::{Html, view};
use crate::state::Action;
use crate::store::Store;

/// Steps that a slider has at the most, or somewhat more.
const STEPS: i32 = 100;

/// The two ends of a range; open where `None`.
type Ends = (Option<i32>, Option<i32>);

/// The content of a filter by range.
pub fn range(store: Store, spec: SpecId) -> Html {
    let histogram = memo(move || {
        let find = |of: &Histogram| of.spec == spec;
        store.results().with(|results| results.histograms.iter().find(|of| find(of)).cloned().unwrap_or_default())
    });
    let ends = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Range { least, most }) => (*least, *most),
        _ => (None, None),
    });
    let track = memo(move || histogram.with(track));
    let asked = move |upper: bool, end: Option<i32>| {
        let (least, most) = ends.get_untracked();
        let (least, most) = if upper { (least, end) } else { (end, most) };
        Action::Filter(spec, Some(Test::Range { least, most }))
    };
    let label = spec.get().label;
    let written = move |end: Option<i32>| end.map(|ticks| store.locale().plain(spec, ticks)).unwrap_or_default();
    let of = move |(least, most): Ends, upper: bool| if upper { most } else { least };
    let step = if spec.get().decimals() > 0 { "any" } else { "1" };
    let field = move |upper: bool| {
        let known =
            move || histogram.with(|own| (own.least <= own.most).then_some(if upper { own.most } else { own.least }));
        let typed =
            move |event| store.act(asked(upper, store.locale().typed(spec, &event_target_value(&event), upper)));
        view! {
            <label>
                <span class="hidden">{label}{if upper { " at most" } else { " at least" }}</span>
                <input
                    type="number"
                    inputmode="decimal"
                    step=step
                    placeholder=text(move || known().map(|end| store.locale().number(spec, end)).unwrap_or_default())
                    prop:value=text(move || written(of(ends.get(), upper)))
                    on:change=change(typed)
                />
            </label>
        }
    };
    let thumb = move |upper: bool| {
        let at = move || {
            let (least, most, _) = track.get();
            of(ends.get(), upper).map_or(if upper { most } else { least }, |end| end.clamp(least, most))
        };
        let slid = move |event| {
            let (least, most, _) = track.get_untracked();
            let at: i32 = event_target_value(&event).parse().ok()?;
            // One thumb does not pass the other, and at the end of the track the range is open.
            let end = match (upper, ends.get_untracked()) {
                (true, (Some(other), _)) => at.max(other),
                (false, (_, Some(other))) => at.min(other),
                _ => at,
            };
            Some(asked(upper, (end != if upper { most } else { least }).then_some(end)))
        };
        let told = move || match of(ends.get(), upper) {
            Some(end) => {
                let locale = store.locale();
                format!("{} {}", locale.number(spec, end), locale.unit(spec)).trim_end().to_owned()
            }
            None => "any".to_owned(),
        };
        view! {
            <input
                type="range"
                aria-label=format!("{label} {}", if upper { "up to" } else { "from" })
                aria-valuetext=text(told)
                min=text(move || track.get().0.to_string())
                max=text(move || track.get().1.to_string())
                step=text(move || track.get().2.to_string())
                prop:value=text(move || at().to_string())
                on:input=change(move |event| if let Some(action) = slid(event) { store.pass(action) })
                on:change=change(move |_| store.rest())
            />
        }
    };
    let bars = move |part: Part| {
        let drawn = text(move || histogram.with(|histogram| bars(histogram, ends.get(), part)));
        view! { <path class=part.class() d=drawn/> }
    };
    let has_unit = !Locale::ENGLISH.unit(spec).is_empty();
    view! {
        <svg class="bars" viewBox=format!("0 0 {} 320", phone_engine::view::BINS * 10) preserveAspectRatio="none" aria-hidden="true">
            {[Part::Outside, Part::Certain, Part::Possible].map(bars).into_iter().collect::<Html>()}
        </svg>
        <div class="thumbs">{thumb(false)}{thumb(true)}</div>
        <div class="ends">
            {field(false)}
            <span aria-hidden="true">"–"</span>
            {field(true)}
            {has_unit.then(|| view! { <small>{text(move || store.locale().unit(spec).to_owned())}</small> })}
        </div>
    }
}

/// Where a slider begins and ends, in ticks, and its step, such that both ends are on a step.
fn track(histogram: &Histogram) -> (i32, i32, i32) {
    if histogram.least > histogram.most {
        return (0, 1, 1);
    }
    let rough = (histogram.most.saturating_sub(histogram.least) / STEPS).max(1);
    let mut step = 1_i32;
    // 1, 2, 5, 10, 20, 50 …
    for factor in
        [2, 5, 10].into_iter().cycle().enumerate().map(|(at, factor)| factor * 10_i32.saturating_pow(at as u32 / 3))
    {
        if step >= rough {
            break;
        }
        step = factor;
    }
    let least = histogram.least.div_euclid(step) * step;
    let most = histogram.most.div_euclid(step).saturating_add(i32::from(histogram.most.rem_euclid(step) > 0));
    (least, most.saturating_mul(step).max(least.saturating_add(step)), step)
}

/// What is drawn in one go.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Certain,
    Possible,
    Outside,
}

impl Part {
    fn class(self) -> &'static str {
        match self {
            Part::Certain => "certain",
            Part::Possible => "possible",
            Part::Outside => "out",
        }
    }
}

/// The distribution as bars, in the notation of SVG: phones that match for certain, those that could above
/// them, and apart from both what is outside the range. It is decoration: the numbers are in the results.
fn bars(histogram: &Histogram, (least, most): Ends, part: Part) -> String {
    let highest = histogram.bins.iter().map(|of| of.certain + of.possible).max().unwrap_or(0).max(1);
    let count = histogram.bins.len() as i64;
    let width = i64::from(histogram.most) - i64::from(histogram.least) + 1;
    let edge = |bin: i64| i64::from(histogram.least) + bin * width / count;
    let mut drawn = String::new();
    for (bin, &Count { certain, possible }) in histogram.bins.iter().enumerate() {
        let all = certain + possible;
        let at = bin as i64;
        let inside = least.is_none_or(|least| edge(at + 1) > i64::from(least))
            && most.is_none_or(|most| edge(at) <= i64::from(most));
        if all == 0 || inside == (part == Part::Outside) {
            continue;
        }
        // A bin with one phone must be seen.
        let height = (all * 300 / highest).max(15);
        let sure = height * certain / all;
        let (top, tall) = match part {
            Part::Outside => (height, height),
            Part::Certain => (sure, sure),
            Part::Possible => (height, height - sure),
        };
        if tall > 0 {
            drawn.push_str(&format!("M{} {}h8v{tall}h-8z", bin * 10 + 1, 320 - top));
        }
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::is_range;
    use phone_engine::spec;
    use phone_engine::words::Units;

    fn histogram(least: i32, most: i32, bins: &[(u32, u32)]) -> Histogram {
        let bins = bins.iter().map(|&(certain, possible)| Count { certain, possible }).collect();
        Histogram { spec: spec::BATTERY_MAH, least, most, bins }
    }

    #[test]
    fn fields_take_fractions_of_whatever_unit_is_shown() {
        let imperial = Locale::ENGLISH.with(Units::Imperial, None);
        for spec in SpecId::all().filter(|&spec| imperial.unit(spec) != Locale::ENGLISH.unit(spec)) {
            assert!(is_range(spec) && spec.get().decimals() > 0, "{}", spec.get().key);
        }
    }

    #[test]
    fn both_ends_of_a_slider_are_on_a_step() {
        for (least, most) in [(0, 0), (2007, 2026), (300, 22_000), (-5, 17), (99, 1_234_567), (0, i32::MAX), (5, 4)] {
            let (from, to, step) = track(&histogram(least, most, &[]));
            assert!(step > 0 && from < to, "{least}..{most}: {from}..{to} by {step}");
            if least <= most && most < i32::MAX - 50_000_000 {
                assert!(
                    from <= least && most <= to && (to - from) % step == 0,
                    "{least}..{most}: {from}..{to} by {step}"
                );
                assert!((to - from) / step <= 2 * STEPS + 2);
            }
        }
        assert_eq!(track(&histogram(2007, 2026, &[])), (2007, 2026, 1));
        assert_eq!(track(&histogram(310, 22_000, &[])), (0, 22_000, 500));
    }

    #[test]
    fn bars_stand_on_each_other_and_apart_from_what_is_outside() {
        let two = histogram(0, 19, &[(1, 1), (4, 0)]);
        assert_eq!(bars(&two, (None, None), Part::Certain), "M1 245h8v75h-8zM11 20h8v300h-8z");
        assert_eq!(bars(&two, (None, None), Part::Possible), "M1 170h8v75h-8z");
        assert_eq!(bars(&two, (None, None), Part::Outside), "");
        assert_eq!(bars(&two, (Some(10), None), Part::Outside), "M1 170h8v150h-8z");
        assert_eq!(bars(&two, (Some(10), None), Part::Certain), "M11 20h8v300h-8z");
    }
}
