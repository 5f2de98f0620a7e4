//! A slider with two thumbs, for a range.
//!
//! **Pattern:** [multi-thumb slider](https://www.w3.org/WAI/ARIA/apg/patterns/slider-multithumb/), two native sliders on one
//! track, each with its value in words. The thumbs cannot pass each other. At the end of the track, a range is open.
//!
//! **Keys:** arrows move the focused thumb by one step, Page Up and Page Down by more, Home and End to an end. If both thumbs are at
//! the same position, dragging moves the one that can follow the pointer. A press on the track moves the nearer thumb.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::{Element, MouseEvent, PointerEvent};
use phone_draw::{Computed, Html, change, computed, flag, html, put, text};
use wasm_bindgen::JsCast;

use phone_words::{Locale, m};

use super::elements::{all, focus};

/// The approximate maximum number of steps.
const STEPS: i32 = 100;

/// The two ends of a range; open where `None`.
pub type Ends = (Option<i32>, Option<i32>);

/// A slider to be rendered.
#[derive(Clone)]
pub struct RangeSlider {
    /// The language of what it says itself.
    pub locale: Locale,
    /// What the range is of.
    pub label: &'static str,
    /// Its limits.
    pub track: Computed<Track>,
    /// The range.
    pub ends: Computed<Ends>,
    /// An end in words: "4,500 mAh".
    pub told: Rc<dyn Fn(i32) -> String>,
    /// Called with the range while a thumb moves.
    pub slide: Rc<dyn Fn(Ends)>,
    /// Called when a thumb has been released.
    pub rest: Rc<dyn Fn()>,
}

impl RangeSlider {
    /// Renders it.
    pub fn draw(self) -> Html {
        let RangeSlider { locale, label, track, ends, told, slide, rest } = self;
        // The range when the pointer grabbed two thumbs at the same position, and whether there are changes for `rest` to
        // report.
        let held: Rc<Cell<Option<Ends>>> = Rc::default();
        let untold: Rc<Cell<bool>> = Rc::default();
        let pressed = {
            let (slide, rest) = (slide.clone(), rest.clone());
            move |event: MouseEvent| {
                let own = event.current_target().map(|own| own.unchecked_into::<Element>());
                let Some((own, thumbs)) = own.and_then(|own| Some((own.clone(), own.parent_element()?))) else {
                    return;
                };
                let area = own.get_bounding_client_rect();
                let share = (f64::from(event.client_x()) - area.left()) / area.width();
                let before = ends.get_untracked();
                let (upper, now) = track.get_untracked().pressed(before, share);
                if now != before {
                    slide(now);
                    rest();
                }
                // Keys go on from there.
                if let Some(thumb) = all(&thumbs, "input").get(usize::from(upper)) {
                    focus(thumb);
                }
            }
        };
        let lower_on_top = computed(move || track.get().has_more_room_below(ends.get()));
        let thumb = move |upper: bool| {
            // One memo, so that the attributes are set in the order below: the browser clamps a thumb to the limits it knows.
            let own = computed(move || {
                let (track, ends) = (track.get(), ends.get());
                (track, track.step_at(end(ends, upper)), track.place(ends, upper))
            });
            let slid = {
                let (held, untold, slide) = (held.clone(), untold.clone(), slide.clone());
                move |event: Event| {
                    if let Ok(to) = event_target_value(&event).parse() {
                        let before = ends.get_untracked();
                        let now = track.get_untracked().slid(before, held.get(), upper, to);
                        if now != before {
                            untold.set(true);
                            slide(now);
                        }
                        // The browser has moved the thumb, even if it may not be there.
                        put(&event, &own.get_untracked().2.to_string());
                    }
                }
            };
            let rest = {
                let (untold, rest) = (untold.clone(), rest.clone());
                move || {
                    if untold.take() {
                        rest();
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
            // The grabbed thumb may end where it started, and then some browsers fire no `change`.
            let let_go = {
                let (held, rest) = (held.clone(), rest.clone());
                move |_: PointerEvent| {
                    rest();
                    // Firefox fires one more `input`.
                    let held = held.clone();
                    set_timeout(move || held.set(None), Duration::ZERO);
                }
            };
            let told = told.clone();
            let told =
                move || end(ends.get(), upper).map_or_else(|| locale.text(m::ANY_END).to_owned(), |end| told(end));
            let cancelled = let_go.clone();
            html! {
                <input
                    type="range"
                    aria-label=if upper { m::slider_up_to(locale, label) } else { m::slider_from(locale, label) }
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
        html! { <div class="thumbs"><div class="track" on:click=pressed></div>{thumb(false)}{thumb(true)}</div> }
    }
}

/// One end of a range.
pub fn end((least, most): Ends, upper: bool) -> Option<i32> {
    if upper { most } else { least }
}

/// The range with one end replaced.
pub fn with((least, most): Ends, upper: bool, end: Option<i32>) -> Ends {
    if upper { (least, end) } else { (end, most) }
}

/// The limits of a slider, in ticks, and its step. Both limits are on a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    least: i32,
    most: i32,
    step: i32,
}

impl Track {
    /// A track on which everything from `least` to `most` can be reached. If nothing is known, `least` is greater than `most`.
    pub fn new(least: i32, most: i32) -> Track {
        if least > most {
            return Track { least: 0, most: 1, step: 1 };
        }
        let rough = (most.saturating_sub(least) / STEPS).max(1);
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
        let least = least.div_euclid(step) * step;
        let steps = most.div_euclid(step).saturating_add(i32::from(most.rem_euclid(step) > 0));
        Track { least, most: steps.saturating_mul(step).max(least.saturating_add(step)), step }
    }

    /// The position of a thumb: at the end of the track if its end of the range is open, or beyond the track.
    fn place(self, ends: Ends, upper: bool) -> i32 {
        end(ends, upper).map_or(if upper { self.most } else { self.least }, |end| end.clamp(self.least, self.most))
    }

    /// The step for the browser. A typed number may be between two steps, and the thumb must be able to stand there.
    fn step_at(self, end: Option<i32>) -> i32 {
        let on_step = end.is_none_or(|end| end.saturating_sub(self.least).rem_euclid(self.step) == 0);
        if on_step { self.step } else { 1 }
    }

    /// Whether the lower thumb has more room than the upper one, and so must be on top if both are at the same position.
    fn has_more_room_below(self, ends: Ends) -> bool {
        self.place(ends, false).saturating_sub(self.least) > self.most.saturating_sub(self.place(ends, true))
    }

    /// The range after an arrow key has moved one end by a step, up or down. An open end starts at the end of the track.
    pub fn stepped(self, ends: Ends, upper: bool, up: bool) -> Ends {
        let to = self.place(ends, upper) + if up { 1 } else { -1 };
        // No step leads beyond the track.
        if to < self.least || to > self.most { ends } else { self.slid(ends, None, upper, to) }
    }

    /// Which thumb is nearer to a place on the track, from 0 to 1, and the range after that one has been moved there. Of two
    /// thumbs at the same position, it is the one that can go there.
    fn pressed(self, ends: Ends, share: f64) -> (bool, Ends) {
        let length = f64::from(self.most) - f64::from(self.least);
        let to = self.least.saturating_add((share.clamp(0.0, 1.0) * length).round() as i32);
        let (lower, upper) = (self.place(ends, false), self.place(ends, true));
        let is_upper = to > upper || to.abs_diff(upper) < to.abs_diff(lower);
        (is_upper, self.slid(ends, None, is_upper, to))
    }

    /// The range after a thumb has been moved to `to`. If both were at the same position when grabbed, with the range `held`, it
    /// is the thumb that can go there.
    fn slid(self, ends: Ends, held: Option<Ends>, upper: bool, to: i32) -> Ends {
        let (ends, upper) = held.map_or((ends, upper), |held| (held, to > self.place(held, upper)));
        with(ends, upper, self.moved(ends, upper, to))
    }

    /// One end after its thumb has been moved to `to`: on a step, not beyond the other end, and open at the end of the track.
    fn moved(self, ends: Ends, upper: bool, to: i32) -> Option<i32> {
        let from = self.place(ends, upper);
        if to == from {
            return end(ends, upper);
        }
        let from_least = i64::from(to) - i64::from(self.least);
        let steps = (from_least + i64::from(self.step) / 2).div_euclid(self.step.into());
        let near = i64::from(self.least) + steps * i64::from(self.step);
        // Never back or in the other direction: between two steps, a key moves the thumb by less than a step.
        let near = if to > from && near <= from.into() {
            near + i64::from(self.step)
        } else if to < from && near >= from.into() {
            near - i64::from(self.step)
        } else {
            near
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_of_a_slider_are_on_a_step() {
        for (least, most) in [(0, 0), (2007, 2026), (300, 22_000), (-5, 17), (99, 1_234_567), (0, i32::MAX), (5, 4)] {
            let Track { least: from, most: to, step } = Track::new(least, most);
            assert!(step > 0 && from < to, "{least}..{most}: {from}..{to} by {step}");
            if least <= most && most < i32::MAX - 50_000_000 {
                assert!(
                    from <= least && most <= to && (to - from) % step == 0,
                    "{least}..{most}: {from}..{to} by {step}"
                );
                assert!((to - from) / step <= 2 * STEPS + 2);
            }
        }
        assert_eq!(Track::new(2007, 2026), YEARS);
        assert_eq!(Track::new(310, 22_000), BATTERIES);
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
    fn arrows_in_a_field_go_by_the_steps_of_the_slider_from_the_ends_of_the_data() {
        let steps = |mut ends, upper, up, count| {
            (0..count).for_each(|_| ends = BATTERIES.stepped(ends, upper, up));
            ends
        };
        assert_eq!(steps((None, None), false, true, 1), (Some(500), None));
        assert_eq!(steps((None, None), true, false, 2), (None, Some(21_000)));
        assert_eq!(steps((Some(500), None), false, false, 3), (None, None), "never below the track");
        assert_eq!(steps((None, Some(21_500)), true, true, 3), (None, None));
        assert_eq!(steps((Some(4321), None), false, true, 1), (Some(4500), None), "to a whole step");
        assert_eq!(steps((Some(4500), Some(5000)), false, true, 4), (Some(5000), Some(5000)), "not past the other end");
        // What was typed beyond the track stays, unless a step leads back to it.
        assert_eq!(YEARS.stepped((Some(2040), None), false, true), (Some(2040), None));
        assert_eq!(YEARS.stepped((Some(2040), None), false, false), (Some(2025), None));
    }

    #[test]
    fn a_press_on_the_track_moves_the_nearer_thumb() {
        let share = |mah: i32| f64::from(mah) / 22_000.0;
        let pressed = |ends, mah| BATTERIES.pressed(ends, share(mah));
        assert_eq!(pressed((None, None), 4_400), (false, (Some(4_500), None)));
        assert_eq!(pressed((None, None), 20_000), (true, (None, Some(20_000))));
        assert_eq!(pressed((Some(4_000), Some(8_000)), 5_000), (false, (Some(5_000), Some(8_000))));
        assert_eq!(pressed((Some(4_000), Some(8_000)), 7_000), (true, (Some(4_000), Some(7_000))));
        for at in [0, 5_000, 22_000] {
            let held = (Some(at), Some(at));
            assert_eq!(pressed(held, 3_000).1, if at > 3_000 { (Some(3_000), held.1) } else { (held.0, Some(3_000)) });
            assert!(pressed(held, at).1 == held, "there already");
        }
        assert_eq!(BATTERIES.pressed((None, None), f64::NAN).1, (None, None), "a track without a width");
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
}
