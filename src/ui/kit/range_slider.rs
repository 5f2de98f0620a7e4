//! A filter by range: the distribution, a slider with two thumbs under it, and two number inputs.

use phone_draw::{Html, change, computed, flag, html, put, text};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::PointerEvent;
use phone_engine::view::{Count, Histogram};
use phone_engine::words::Locale;
use phone_engine::{SpecId, Test};

use crate::state::Action;
use crate::store::Store;

/// Steps that a slider has at the most, or somewhat more.
const STEPS: i32 = 100;

/// The two ends of a range; open where `None`.
type Ends = (Option<i32>, Option<i32>);

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
    let track = computed(move || histogram.with(Track::of));
    let ask = move |(least, most): Ends| Action::Filter(spec, Some(Test::Range { least, most }));
    let label = spec.get().label;
    let written = move |end: Option<i32>| end.map(|ticks| store.locale().plain(spec, ticks)).unwrap_or_default();
    let step = if spec.get().decimals() > 0 { "any" } else { "1" };
    let field = move |upper: bool| {
        let known =
            move || histogram.with(|own| (own.least <= own.most).then_some(if upper { own.most } else { own.least }));
        let typed = move |event| {
            let end = store.locale().typed(spec, &event_target_value(&event), upper);
            // As it was understood, which the state may have said before.
            put(&event, &written(end));
            store.act(ask(with(ends.get_untracked(), upper, end)));
        };
        // The other end, beyond which this one is not stepped and is marked as wrong.
        let other =
            move |side: bool| text(move || if side == upper { String::new() } else { written(of(ends.get(), side)) });
        html! {
            <label>
                <span class="hidden">{label}{if upper { " at most" } else { " at least" }}</span>
                <input
                    type="number"
                    inputmode="decimal"
                    step=step
                    min=other(false)
                    max=other(true)
                    placeholder=text(move || known().map(|end| store.locale().number(spec, end)).unwrap_or_default())
                    prop:value=text(move || written(of(ends.get(), upper)))
                    on:change=change(typed)
                />
            </label>
        }
    };
    // Where the range was when a pointer took hold of both thumbs, which lay on each other; and whether what has been slid
    // to has yet to be told.
    let held: Rc<Cell<Option<Ends>>> = Rc::default();
    let untold: Rc<Cell<bool>> = Rc::default();
    let lower_on_top = computed(move || track.get().has_more_room_below(ends.get()));
    let thumb = move |upper: bool| {
        // Of one memo, so that the browser hears of all this in the order in which it stands below: it keeps a thumb within
        // the track that it knows of.
        let own = computed(move || {
            let (track, ends) = (track.get(), ends.get());
            (track, track.step_at(of(ends, upper)), track.place(ends, upper))
        });
        let slid = {
            let (held, untold) = (held.clone(), untold.clone());
            move |event: Event| {
                if let Ok(to) = event_target_value(&event).parse() {
                    let before = ends.get_untracked();
                    let now = track.get_untracked().slid(before, held.get(), upper, to);
                    if now != before {
                        untold.set(true);
                        store.pass(ask(now));
                    }
                    // It has been moved, whether or not it may be there.
                    put(&event, &own.get_untracked().2.to_string());
                }
            }
        };
        let rest = {
            let untold = untold.clone();
            move || {
                if untold.take() {
                    store.rest();
                }
            }
        };
        let take_hold = {
            let held = held.clone();
            move |_: PointerEvent| {
                let (track, ends) = (track.get_untracked(), ends.get_untracked());
                held.set((track.place(ends, false) == track.place(ends, true)).then_some(ends));
            }
        };
        // The thumb that the pointer is on may end where it began, which some browsers call no change.
        let let_go = {
            let (held, rest) = (held.clone(), rest.clone());
            move |_: PointerEvent| {
                rest();
                // Firefox moves it once more.
                let held = held.clone();
                set_timeout(move || held.set(None), Duration::ZERO);
            }
        };
        let told = move || match of(ends.get(), upper) {
            Some(end) => {
                let locale = store.locale();
                format!("{} {}", locale.number(spec, end), locale.unit(spec)).trim_end().to_owned()
            }
            None => "any".to_owned(),
        };
        let cancelled = let_go.clone();
        html! {
            <input
                type="range"
                aria-label=format!("{label} {}", if upper { "up to" } else { "from" })
                aria-valuetext=text(told)
                min=text(move || own.get().0.least.to_string())
                max=text(move || own.get().0.most.to_string())
                step=text(move || own.get().1.to_string())
                prop:value=text(move || own.get().2.to_string())
                class:top=flag(move || !upper && lower_on_top.get())
                on:pointerdown=take_hold
                on:pointerup=let_go
                on:pointercancel=cancelled
                on:input=change(slid)
                on:change=change(move |_| rest())
            />
        }
    };
    let bars = move |part: Part| {
        let drawn = text(move || histogram.with(|histogram| bars(histogram, ends.get(), part)));
        html! { <path class=part.class() d=drawn/> }
    };
    let has_unit = !Locale::ENGLISH.unit(spec).is_empty();
    html! {
        <svg class="bars" viewBox=format!("0 0 {} 320", phone_engine::view::BINS * 10) preserveAspectRatio="none" aria-hidden="true">
            {[Part::Outside, Part::Certain, Part::Possible].map(bars).into_iter().collect::<Html>()}
        </svg>
        <div class="thumbs">{thumb(false)}{thumb(true)}</div>
        <div class="ends">
            {field(false)}
            <span aria-hidden="true">"–"</span>
            {field(true)}
            {has_unit.then(|| html! { <small>{text(move || store.locale().unit(spec).to_owned())}</small> })}
        </div>
    }
}

fn of((least, most): Ends, upper: bool) -> Option<i32> {
    if upper { most } else { least }
}

/// The same with another end on one side.
fn with((least, most): Ends, upper: bool, end: Option<i32>) -> Ends {
    if upper { (least, end) } else { (end, most) }
}

/// Where a slider begins and ends, in ticks, and its step, such that both ends are on a step.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Track {
    least: i32,
    most: i32,
    step: i32,
}

impl Track {
    fn of(histogram: &Histogram) -> Track {
        if histogram.least > histogram.most {
            return Track { least: 0, most: 1, step: 1 };
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
        Track { least, most: most.saturating_mul(step).max(least.saturating_add(step)), step }
    }

    /// Where the thumb of an end stands: at an end of the track where it is open, or beyond.
    fn place(self, ends: Ends, upper: bool) -> i32 {
        of(ends, upper).map_or(if upper { self.most } else { self.least }, |end| end.clamp(self.least, self.most))
    }

    /// The step that the browser is told of. What has been typed may be between two steps, and the thumb is to stand there.
    fn step_at(self, end: Option<i32>) -> i32 {
        let on_step = end.is_none_or(|end| end.saturating_sub(self.least).rem_euclid(self.step) == 0);
        if on_step { self.step } else { 1 }
    }

    /// Whether the thumb of the lower end has further to go than that of the upper one, and so has to be on top where both
    /// lie on each other.
    fn has_more_room_below(self, ends: Ends) -> bool {
        self.place(ends, false).saturating_sub(self.least) > self.most.saturating_sub(self.place(ends, true))
    }

    /// The range once a thumb has been moved to `to`. Of two that lay on each other, where the range was `held`, it is the
    /// one that goes there.
    fn slid(self, ends: Ends, held: Option<Ends>, upper: bool, to: i32) -> Ends {
        let (ends, upper) = held.map_or((ends, upper), |held| (held, to > self.place(held, upper)));
        with(ends, upper, self.moved(ends, upper, to))
    }

    /// One end once its thumb has been moved to `to`: on a step, not beyond the other end, and open at that of the track.
    fn moved(self, ends: Ends, upper: bool, to: i32) -> Option<i32> {
        let from = self.place(ends, upper);
        if to == from {
            return of(ends, upper);
        }
        let from_least = i64::from(to) - i64::from(self.least);
        let steps = (from_least + i64::from(self.step) / 2).div_euclid(self.step.into());
        let near = i64::from(self.least) + steps * i64::from(self.step);
        // Never back to where it was, or the other way: from between two steps a key moves it by less than one.
        let near = match to > from {
            true if near <= from.into() => near + i64::from(self.step),
            false if near >= from.into() => near - i64::from(self.step),
            _ => near,
        };
        let near = near.clamp(self.least.into(), self.most.into()) as i32;
        let end = match (upper, ends) {
            (true, (Some(least), _)) => near.max(least),
            (false, (_, Some(most))) => near.min(most),
            _ => near,
        };
        (end != if upper { self.most } else { self.least }).then_some(end)
    }
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
            let Track { least: from, most: to, step } = Track::of(&histogram(least, most, &[]));
            assert!(step > 0 && from < to, "{least}..{most}: {from}..{to} by {step}");
            if least <= most && most < i32::MAX - 50_000_000 {
                assert!(
                    from <= least && most <= to && (to - from) % step == 0,
                    "{least}..{most}: {from}..{to} by {step}"
                );
                assert!((to - from) / step <= 2 * STEPS + 2);
            }
        }
        assert_eq!(Track::of(&histogram(2007, 2026, &[])), YEARS);
        assert_eq!(Track::of(&histogram(310, 22_000, &[])), BATTERIES);
    }

    const YEARS: Track = Track { least: 2007, most: 2026, step: 1 };
    const BATTERIES: Track = Track { least: 0, most: 22_000, step: 500 };

    #[test]
    fn a_thumb_stops_at_the_other_and_is_open_at_the_end_of_the_track() {
        let between = (Some(2012), Some(2018));
        assert_eq!(YEARS.slid(between, None, false, 2015), (Some(2015), Some(2018)));
        assert_eq!(YEARS.slid(between, None, false, 2026), (Some(2018), Some(2018)));
        assert_eq!(YEARS.slid(between, None, false, 2007), (None, Some(2018)));
        assert_eq!(YEARS.slid(between, None, true, 2007), (Some(2012), Some(2012)));
        assert_eq!(YEARS.slid(between, None, true, 2026), (Some(2012), None));
        assert_eq!(YEARS.slid(between, None, true, 2018), between);
        // An end that was typed beyond the track stays there until it is moved.
        assert_eq!(YEARS.slid((Some(2040), None), None, false, 2026), (Some(2040), None));
        assert_eq!(YEARS.slid((Some(2040), None), None, false, 2020), (Some(2020), None));
        assert_eq!(YEARS.slid((Some(2040), None), None, true, 2020), (Some(2040), Some(2040)));
    }

    #[test]
    fn a_thumb_between_two_steps_stands_there_and_leaves_by_whole_ones() {
        let typed = (Some(4321), Some(4900));
        assert_eq!(BATTERIES.step_at(typed.0), 1);
        assert_eq!((BATTERIES.step_at(Some(4500)), BATTERIES.step_at(None)), (500, 500));
        assert_eq!(BATTERIES.place(typed, false), 4321);
        for (to, then) in [(4322, 4500), (4320, 4000), (4501, 4500), (4800, 4900), (1, 0), (4321, 4321)] {
            let least = Some(then).filter(|&then| then > 0);
            assert_eq!(BATTERIES.slid(typed, None, false, to), (least, typed.1), "to {to}");
        }
    }

    #[test]
    fn of_two_thumbs_in_one_place_the_pointer_takes_the_one_that_goes_its_way() {
        for (held, on_top) in
            [((Some(2026), None), true), ((None, Some(2007)), false), ((Some(2020), Some(2020)), true)]
        {
            assert_eq!(YEARS.has_more_room_below(held), on_top, "{held:?}");
            let place = YEARS.place(held, true);
            for upper in [false, true] {
                // There and back again, past where it began.
                let mut now = held;
                for to in [place - 3, place + 2, place - 1, place] {
                    let to = to.clamp(YEARS.least, YEARS.most);
                    now = YEARS.slid(now, Some(held), upper, to);
                    let (from, up_to) = (YEARS.place(now, false), YEARS.place(now, true));
                    assert_eq!((from, up_to), (to.min(place), to.max(place)), "{held:?} to {to}");
                }
                assert_eq!(now, held);
            }
        }
        assert!(!YEARS.has_more_room_below((None, None)));
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
