//! What was said about phones over time, how the picture became clear, and how it turned out.

mod chart;

use phone_draw::{Html, click, flag, html, part, text, when};
use std::sync::Arc;

use leptos::prelude::*;
use phone_engine::timeline::{Launch, Timeline as Line, Track};
use phone_engine::{PhoneIndex, Stage};
use phone_words as words;
use phone_words::{HERE, Locale, joined, m};

use self::chart::Span;
use crate::model::state::{Action, View};
use crate::store::Store;
use crate::ui::add_phone;
use crate::ui::heading::heading;
use crate::ui::kit::{Button, disclosure, icon_button, icons, value::value};
use crate::ui::paper::paper;
use crate::ui::share;
use crate::ui::sources;
use crate::ui::sources::footnotes::Footnotes;
use crate::ui::time::as_of::as_of;
use crate::ui::time::scorecard;
use crate::ui::tray;
use crate::ui::undo::undo;

/// A button that opens the timeline of the picked phones.
pub fn open(store: Store) -> Button {
    let none = store.slice(|state| state.phones.is_empty());
    Button::new(store.text(m::TIMELINE), click(move || store.act(Action::Open(View::Timeline))))
        .class("to-view to-timeline")
        .disabled(flag(move || none.get()))
}

/// The timeline of the picked phones.
pub fn timeline(store: Store) -> Html {
    let picked = tray::picked(store);
    let label = move || {
        let names: Vec<String> = picked.with(|picked| picked.iter().map(|phone| phone.label.to_string()).collect());
        let locale = store.words();
        if names.is_empty() {
            locale.text(m::TIMELINE).to_owned()
        } else {
            m::timeline_of(locale, &joined(locale, &names, m::comma))
        }
    };
    html! {
        <section class="timeline" tabindex="-1" aria-label=text(label)>
            {as_of(store)}
            <div class="bar">
                {Button::new(html! { {icons::back()}{store.text(m::COMPARISON)} }, click(move || store.act(Action::Open(View::Compare)))).class("to-view")}
                {add_phone::add_phone(store)}
                {share::share(store)}
            </div>
            {part(move || phones(store))}
            {undo(store)}
            {paper(store, move || Footnotes::default().list(store))}
        </section>
    }
}

/// The whole timeline, re-rendered when the phones, the day or the locale change.
fn phones(store: Store) -> Html {
    let known = store.compared.get();
    let today = store.today.get();
    let locale = store.locale();
    let archive = known.archive();
    let ids = store.slice_now(|state| state.phones.clone());
    let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
    if phones.is_empty() {
        return html! { <p class="empty">{store.text(m::NO_PHONES)}</p> };
    }
    let lines: Vec<Line> = phones.iter().map(|phone| Line::new(archive, *phone, known.day())).collect();
    // One span of time for all, so that they can be compared.
    let span = Span::of(&lines);
    let several = lines.len() > 1;
    let each = lines.into_iter().map(|line| {
        let phone = line.phone();
        let name = archive.phone(phone).map(|phone| phone.name_on(known.day()).to_owned()).unwrap_or_default();
        html! {
            <article class="phone-timeline">
                {several.then(|| remove(store, archive.phone(phone).map(|phone| phone.id.clone()), &name))}
                {heading(store, 0, "heading", name.clone())}
                {told(locale, line, &name, span.as_ref())}
                {scorecard::card(store, &known, &today, phone)}
            </article>
        }
    });
    html! {
        {each.collect::<Html>()}
        {scorecard::publishers(store, &known, &today, &phones)}
    }
}

fn remove(store: Store, id: Option<Arc<str>>, name: &str) -> Button {
    let drop = move || {
        if let Some(id) = id.clone() {
            store.remove(id);
        }
    };
    icon_button(m::remove(store.words(), name), icons::cross(), click(drop)).class("icon remove")
}

/// The chart and the lists of one phone.
fn told(locale: Locale, line: Line, name: &str, span: Option<&Span>) -> Html {
    let reports = line.reports().count();
    if reports == 0 {
        return html! { <p class="quiet">{locale.text(m::NOTHING_KNOWN_YET)}</p> };
    }
    let drawn = (!line.tracks.is_empty()).then_some(()).and(span).map(|span| chart::draw(locale, &line, name, span));
    let at_once = match (line.tracks.len(), line.settled_at_once) {
        (0, _) => locale.text(m::NO_REPORTS_BEFORE).to_owned(),
        (_, 0) => String::new(),
        (_, more) => m::settled_at_once(locale, more),
    };
    let tracks = line.tracks.iter().map(|track| self::track(locale, &line, track)).collect::<Html>();
    let title = m::reports_by_date(locale, reports);
    let open = RwSignal::new(false);
    html! {
        {launch(locale, line.launch())}
        {drawn}
        <ul class="tracks">{tracks}</ul>
        <p class="quiet">{at_once}</p>
        {disclosure::link(open, title)}
        {when(move || open.get(), move || by_date(locale, &line))}
    }
}

fn launch(locale: Locale, launch: Option<Launch>) -> Option<Html> {
    let launch = launch?;
    let day = |day: phone_engine::Day| words::date(locale, day.into());
    let when = launch.date().map(|date| words::date(locale, date));
    let when = when.unwrap_or_else(|| m::range(locale, &day(launch.first), &day(launch.last)));
    let message = if launch.settled { m::launch } else { m::launch_expected };
    let told = message(locale, HERE);
    let (before, after) = words::around(&told);
    Some(html! { <p class="launch">{before.to_owned()}<strong>{when}</strong>{after.to_owned()}</p> })
}

/// The date of a place of the timeline, written as precisely as its reports are dated.
fn date_of(locale: Locale, line: &Line, day: usize) -> Html {
    let date = line.reports().filter(|(own, _)| *own == day).map(|(_, report)| report.date).min();
    let date = date.map(|date| (date.to_string(), words::date(locale, date))).unwrap_or_default();
    html! { <time datetime=date.0>{date.1}</time> }
}

/// How one spec became clear, as a list.
fn track(locale: Locale, line: &Line, track: &Track) -> Html {
    let steps = track.steps.iter().filter_map(|step| {
        let cell = line.cell(step.day, track.spec)?;
        let class = if cell.is_firm() { "firm" } else { "" };
        Some(html! { <li class=class>{date_of(locale, line, step.day)}<span>{value(locale, &cell)}</span></li> })
    });
    let label = words::label(locale, track.spec);
    html! { <li data-spec=track.spec.get().key><span class="spec-label">{label}</span><ol>{steps.collect::<Html>()}</ol></li> }
}

/// All reports with their claims, with the launch in its place.
fn by_date(locale: Locale, line: &Line) -> Html {
    let launched = line.launch();
    let mut passed = false;
    let entries = line.reports().map(|(_, report)| {
        let mark = launched.filter(|launch| !passed && report.date.last_day() >= launch.last && report.stage >= Stage::Listed);
        passed |= mark.is_some();
        let said = report.claims.iter().map(|claim| {
            let snapshot = line.end();
            let phrase = snapshot.map(|known| locale.said(claim, known).to_string()).unwrap_or_default();
            let phrase = if claim.hedged { m::claim_unsure(locale, &phrase) } else { phrase };
            html! { <li><span class="spec-label">{words::label(locale, claim.spec)}</span>{format!(" {phrase}")}</li> }
        });
        html! {
            {mark.and_then(|launch| self::launch(locale, Some(launch))).map(|launch| html! { <li class="launched">{launch}</li> })}
            <li>
                {sources::about(locale, report)}
                <ul class="claims">{said.collect::<Html>()}</ul>
            </li>
        }
    });
    html! { <ol class="by-date">{entries.collect::<Html>()}</ol> }
}
