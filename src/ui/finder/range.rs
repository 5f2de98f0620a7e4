//! A filter by range: the distribution, a slider with two thumbs under it, and two fields for numbers.

use std::rc::Rc;

use phone_draw::{Html, computed, flag, html, text, when};
use phone_engine::answer::{Count, Histogram};
use phone_engine::{SpecId, Test};
use phone_words::{Locale, Message, m};

use crate::model::state::Action;
use crate::store::Store;
use crate::ui::finder::than::than;
use crate::ui::kit::NumberField;
use crate::ui::kit::range_slider::{Ends, RangeSlider, Track, end, with};

/// The content of a filter by range.
pub fn range(store: Store, spec: SpecId) -> Html {
    let histogram = computed(move || {
        let find = |of: &Histogram| of.spec == spec;
        store.results().with(|results| results.histograms.iter().find(|of| find(of)).cloned().unwrap_or_default())
    });
    let ends = store.slice(move |state| match state.query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Range { least, most }) => (*least, *most),
        _ => (None, None),
    });
    let ask = move |(least, most): Ends| Action::Filter(spec, Some(Test::Range { least, most }));
    let track = computed(move || histogram.with(|histogram| Track::new(histogram.least, histogram.most)));
    let slider = RangeSlider {
        locale: store.words(),
        label: phone_words::label(store.words(), spec),
        track,
        ends,
        told: Rc::new(move |end| {
            let locale = store.locale();
            locale.with_unit(spec, end)
        }),
        slide: Rc::new(move |ends| store.pass(ask(ends))),
        rest: Rc::new(move || store.rest()),
    };
    let written = move |end: Option<i32>| end.map(|ticks| store.locale().in_field(spec, ticks)).unwrap_or_default();
    let contradict = move || matches!(ends.get(), (Some(least), Some(most)) if least > most);
    let field = move |upper: bool| {
        let known =
            move || histogram.with(|own| (own.least <= own.most).then_some(if upper { own.most } else { own.least }));
        let problem = store.text(if upper { m::BELOW_MINIMUM } else { m::ABOVE_MAXIMUM });
        let field = NumberField {
            locale: store.words(),
            label: if upper { m::at_most_field } else { m::at_least_field }(
                store.words(),
                phone_words::label(store.words(), spec),
            ),
            id: format!("{}-{}", spec.get().key, if upper { "most" } else { "least" }),
            placeholder: Box::new(move || known().map(|end| store.locale().number(spec, end)).unwrap_or_default()),
            problem: Box::new(move || if contradict() { problem.to_owned() } else { String::new() }),
            value: text(move || written(end(ends.get(), upper))),
            step: Box::new(move |up| {
                store.act(ask(track.get_untracked().stepped(ends.get_untracked(), upper, up)));
            }),
            voice: store.voice,
        };
        field.draw(move |typed| {
            let end = store.locale().typed(spec, typed, upper);
            if end.is_none() && !typed.trim().is_empty() {
                return None;
            }
            store.act(ask(with(ends.get_untracked(), upper, end)));
            Some(written(end))
        })
    };
    let drawn = BarKind::ALL.map(|part| computed(move || histogram.with(|own| bars(own, ends.get(), part))));
    let paths = BarKind::ALL.map(|part| {
        let drawn = drawn[part as usize];
        html! { <path class=part.class() d=text(move || drawn.get())/> }
    });
    // Only the colours that are there; one alone needs no key.
    let is_drawn = move |part: BarKind| drawn[part as usize].with(|drawn| !drawn.is_empty());
    let has_key = move || is_drawn(BarKind::Possible) || is_drawn(BarKind::Outside);
    let key = BarKind::ALL.map(|part| {
        when(move || is_drawn(part), move || html! { <span class=part.class()>{store.text(part.meaning())}</span> })
    });
    let has_unit = !Locale::ENGLISH.unit(spec).is_empty();
    html! {
        <svg class="bars" viewBox=format!("0 0 {} 320", phone_engine::answer::BINS * 10) preserveAspectRatio="none" aria-hidden="true">
            {paths.into_iter().collect::<Html>()}
        </svg>
        {slider.draw()}
        <div class="bars-key" aria-hidden="true" hidden=flag(move || !has_key())>{key.into_iter().collect::<Html>()}</div>
        <div class="ends">
            {field(false)}
            <span aria-hidden="true">"–"</span>
            {field(true)}
            {has_unit.then(|| html! { <small>{text(move || store.locale().unit(spec).to_owned())}</small> })}
        </div>
        {(spec != phone_engine::spec::YEAR).then(|| than(store, spec))}
    }
}

/// A part of the histogram, drawn as one path.
#[derive(Clone, Copy, PartialEq)]
enum BarKind {
    Certain,
    Possible,
    Outside,
}

impl BarKind {
    const ALL: [BarKind; 3] = [BarKind::Certain, BarKind::Possible, BarKind::Outside];

    fn meaning(self) -> Message {
        match self {
            BarKind::Certain => m::BAR_MATCH,
            BarKind::Possible => m::BAR_COULD_MATCH,
            BarKind::Outside => m::BAR_OUTSIDE,
        }
    }

    fn class(self) -> &'static str {
        match self {
            BarKind::Certain => "certain",
            BarKind::Possible => "possible",
            BarKind::Outside => "out",
        }
    }
}

/// The bars of one part of the histogram, as an SVG path: phones that match for certain, on top of them those that could
/// match, and those outside the range. Decoration: the numbers are in the results.
fn bars(histogram: &Histogram, (least, most): Ends, part: BarKind) -> String {
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
        if all == 0 || inside == (part == BarKind::Outside) {
            continue;
        }
        // A bin with one phone must be visible.
        let height = (all * 300 / highest).max(15);
        let sure = height * certain / all;
        let (top, tall) = match part {
            BarKind::Outside => (height, height),
            BarKind::Certain => (sure, sure),
            BarKind::Possible => (height, height - sure),
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
    use phone_words::Units;

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
    fn bars_stand_on_each_other_and_apart_from_what_is_outside() {
        let two = histogram(0, 19, &[(1, 1), (4, 0)]);
        assert_eq!(bars(&two, (None, None), BarKind::Certain), "M1 245h8v75h-8zM11 20h8v300h-8z");
        assert_eq!(bars(&two, (None, None), BarKind::Possible), "M1 170h8v75h-8z");
        assert_eq!(bars(&two, (None, None), BarKind::Outside), "");
        assert_eq!(bars(&two, (Some(10), None), BarKind::Outside), "M1 170h8v150h-8z");
        assert_eq!(bars(&two, (Some(10), None), BarKind::Certain), "M11 20h8v300h-8z");
    }
}
