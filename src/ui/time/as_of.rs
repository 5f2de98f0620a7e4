//! "As known on 26 May 2022": the day shown, the controls that change it, and what has changed since.

use phone_draw::{Computed, Html, change, click, computed, flag, html, part, text, when};
use std::sync::Arc;

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use phone_engine::changes::{Changed, Changes};
use phone_engine::{Day, PartialDate, PhoneIndex, timeline};
use phone_settings::Controls;
use phone_words as words;
use phone_words::{HERE, Locale, m};

use crate::host::page::Host;
use crate::model::data::Need;
use crate::model::state::{Action, View};
use crate::store::Store;
use crate::ui::kit::{Button, disclosure, icon_button, icons, value::value};

/// The line above finder, comparison and timeline.
pub fn as_of(store: Store) -> Html {
    let shown = store.slice(|state| state.as_of);
    let open = RwSignal::new(false);
    let back = computed(move || store.pinned().filter(|pinned| shown.get() != Some(*pinned)));
    // A page that has few controls keeps its day, and says which it is.
    let is_fixed = move || store.controls() != Controls::All;
    let is_future =
        move || shown.get().zip(Host::today()).is_some_and(|(day, today)| day.first_day() > today.last_day());
    let known = move || {
        let message = if shown.get().is_some() { m::as_known_on } else { m::as_known };
        message(store.words(), HERE)
    };
    html! {
        <div class="as-of" hidden=flag(move || is_fixed() && shown.get().is_none())>
            <p>
                <span>
                    {text(move || words::around(&known()).0.to_owned())}
                    <time datetime=text(move || shown.get().or_else(Host::today).map(|day| day.to_string()).unwrap_or_default())>
                        {text(move || name_of(store, shown.get()))}
                    </time>
                    {text(move || words::around(&known()).1.to_owned())}
                </span>
                {when(is_future, move || html! { " "<span>{store.text(m::DAY_NOT_COME)}</span> })}
                // One button for both ways, so that the keyboard focus stays.
                {when(move || !is_fixed() && (back.get().is_some() || shown.get().is_some()), move || html! {
                    {Button::link(
                        text(move || back.get().map_or_else(|| store.text(m::SHOW_TODAY).to_owned(), |day| m::show_day(store.words(), &words::date(store.words(), day)))),
                        click(move || store.act(Action::AsOf(back.get_untracked()))),
                    )}
                })}
                {when(move || !is_fixed() && back.get().is_some() && shown.get().is_some(), move || html! {
                    {Button::link(store.text(m::SHOW_TODAY), click(move || store.act(Action::AsOf(None))))}
                })}
                {when(move || !is_fixed(), move || disclosure::link(open, store.text(m::ANOTHER_DAY)).into())}
            </p>
            {when(move || open.get() && !is_fixed(), move || days_once_here(store))}
            {when(move || shown.get().is_some() && store.controls() != Controls::None, move || since(store))}
        </div>
    }
}

/// A day, or "today".
fn name_of(store: Store, day: Option<PartialDate>) -> String {
    day.map_or_else(|| store.text(m::TODAY).to_owned(), |day| words::date(store.words(), day))
}

/// The days once everything has come that is looked at on them: a list of all phones tells nothing of earlier days.
fn days_once_here(store: Store) -> Html {
    let lists = store.slice(|state| matches!(state.view, View::Finder | View::Plot));
    part(move || {
        if lists.get() && !store.has_come(&Need::All) {
            store.fetch(Need::All);
            return html! { <p class="loading quiet">{store.text(m::LOADING)}</p> };
        }
        days(store)
    })
}

/// A slider over the days with reports, with buttons for one step, and a field for any day.
fn days(store: Store) -> Html {
    // The days of the phones in view, or of all phones.
    let phones = store.slice(|state| if state.view == View::Finder { Vec::new() } else { state.phones.clone() });
    let stops: Computed<Vec<Day>> = computed(move || {
        store.follow_phones();
        let archive = &store.data().archive;
        let phones: Vec<PhoneIndex> = phones.with(|ids| ids.iter().filter_map(|id| archive.find(id)).collect());
        let mut days = timeline::days(archive, &phones);
        // A report of this year counts as known from its last day, which has not come yet. Today comes after the last stop.
        if let Some(today) = Host::today() {
            days.retain(|day| *day < today.first_day());
        }
        days
    });
    let shown = store.slice(|state| state.as_of);
    let day_shown = move || shown.get().map(PartialDate::last_day);
    let place = computed(move || stops.with(|stops| timeline::place(stops, day_shown())));
    let day_at = move |place: usize| stops.with(|stops| stops.get(place).map(|day| PartialDate::from(*day)));
    let most = move || stops.with(|stops| stops.len());
    let step = move |forward: bool| {
        let to = untrack(|| stops.with(|stops| timeline::step(stops, day_shown(), forward)));
        store.act(Action::AsOf(day_at(to)));
    };
    let typed = move |event| {
        // An empty or partial date is ignored.
        if let Ok(day) = event_target_value(&event).parse() {
            store.act(Action::AsOf(Some(day)));
        }
    };
    let slid = move |event| event_target_value(&event).parse().ok().map(|place: usize| Action::AsOf(day_at(place)));
    let name = move || name_of(store, shown.get());
    // One memo, so that the browser gets the maximum before the value.
    let slider = computed(move || (most(), place.get()));
    // A partly typed date is invalid. The field returns to the current day on blur.
    let left = RwSignal::new(0_usize);
    let leave = move |_: FocusEvent| {
        let _ = left.try_update(|times| *times += 1);
    };
    let named = move || {
        left.track();
        shown.get().map(|day| PartialDate::from(day.last_day()).to_string()).unwrap_or_default()
    };
    html! {
        <div class="days" role="group" aria-label=store.text(m::DAY_TO_SHOW)>
            {icon_button(store.text(m::PREVIOUS_REPORT), icons::back(), click(move || step(false))).disabled(flag(move || place.get() == 0))}
            <input
                type="range"
                aria-label=store.text(m::DAY)
                min="0"
                max=text(move || slider.get().0.to_string())
                prop:value=text(move || slider.get().1.to_string())
                aria-valuetext=text(name)
                on:input=change(move |event| if let Some(action) = slid(event) { store.pass(action) })
                on:change=change(move |_| store.rest())
            />
            {icon_button(store.text(m::NEXT_REPORT), icons::forward(), click(move || step(true))).disabled(flag(move || shown.get().is_none()))}
            <label>
                <span class="hidden">{store.text(m::DATE)}</span>
                <input
                    type="date"
                    min="1990-01-01"
                    max=Host::today().map(|today| today.to_string()).unwrap_or_default()
                    prop:value=text(named)
                    on:change=change(typed)
                    on:blur=leave
                />
            </label>
        </div>
    }
}

/// The changes since the day shown.
fn since(store: Store) -> Html {
    let view = store.slice(|state| state.view);
    let unfolded = RwSignal::new(false);
    let told = computed(move || match view.get() {
        View::Finder => newer(store),
        _ => with_changes(store, |changes| words::changes(store.words(), &changes)).unwrap_or_default(),
    });
    let lists = move || view.get() != View::Finder;
    part(move || {
        let told = told.get();
        if told.is_empty() {
            return Html::Nothing;
        }
        if !lists() {
            return html! { <p>{told}</p> };
        }
        html! {
            <div class="since">
                {disclosure::link(unfolded, told)}
                {when(move || unfolded.get(), move || part(move || with_changes(store, |changes| list(store.locale(), changes)).unwrap_or_else(|| Html::Nothing)))}
            </div>
        }
    })
}

/// How many phones have become known since then, for the finder.
fn newer(store: Store) -> String {
    let then = store.snapshot.with(|known| known.phones().len());
    match store.data().archive.phones().iter().filter(|phone| !phone.reports.is_empty()).count() - then {
        0 => String::new(),
        more => m::newer(store.locale(), more),
    }
}

/// Passes the changes of the picked phones to `look`.
fn with_changes<T>(store: Store, look: impl FnOnce(Changes<'_>) -> Option<T>) -> Option<T> {
    let (then, today) = (store.compared.get(), store.today.get());
    let (ids, specs) = store.slice_now(|state| (state.phones.clone(), state.specs.clone()));
    let phones = ids.iter().filter_map(|id| then.archive().find(id));
    look(Changes::new(&then, &today, phones, &specs))
}

fn list(locale: Locale, changes: Changes<'_>) -> Option<Html> {
    let mut phones: Vec<(PhoneIndex, Vec<&Changed<'_>>)> = Vec::new();
    for changed in &changes.changed {
        let phone = changed.before.phone();
        match phones.last_mut() {
            Some((last, of_it)) if *last == phone => of_it.push(changed),
            _ => phones.push((phone, vec![changed])),
        }
    }
    let phones = phones.into_iter().map(|(phone, changed)| {
        let name = changed.first().and_then(|one| one.after.snapshot().archive().phone(phone));
        let name: Arc<str> = name.map(|phone| phone.name.clone()).unwrap_or_default();
        let lines = changed.into_iter().map(|changed| {
            let word = words::change(locale, changed.change);
            html! {
                <li>
                    <span class="spec-label">{words::label(locale, changed.before.spec())}</span>
                    <span>
                        {value(locale, &changed.before)}
                        <span class="arrow">" → "</span>
                        {value(locale, &changed.after)}
                        " "<em class="stage">{word}</em>
                    </span>
                </li>
            }
        });
        html! { <li><strong>{name.to_string()}</strong><ul>{lines.collect::<Html>()}</ul></li> }
    });
    Some(html! { <ul class="changes">{phones.collect::<Html>()}</ul> })
}
