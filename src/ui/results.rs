//! The three groups of results: matches, could match, not known.

use std::sync::Arc;

use leptos::prelude::*;
use phone_engine::query::SortKey;
use phone_engine::view::{Group, reasons};
use phone_engine::{By, Match, Phone, Snapshot, SpecId, spec, words};

use super::dynamic::{Item, click, flag, list, memo, part, text, when};
use super::{icons, value::brief_value};
use crate::state::Action;
use crate::store::Store;

/// The specs shown in the list, besides the name.
pub(super) const COLUMNS: [SpecId; 7] =
    [spec::YEAR, spec::DISPLAY_IN, spec::REFRESH_HZ, spec::BATTERY_MAH, spec::RAM_GB, spec::SOC, spec::NET_5G];

/// Rows shown before "show more", and how many more then.
const PAGE: usize = 30;

/// The list of results.
#[component]
pub fn Results(store: Store) -> impl IntoView {
    let limit = RwSignal::new(PAGE);
    let unfolded = RwSignal::new(false);
    // Another question begins at the top again.
    Effect::watch(
        move || store.query.track(),
        move |_, _, _| {
            limit.set(PAGE);
            unfolded.set(false);
        },
        false,
    );
    let counts = memo(move || store.results.with(|results| Group::ALL.map(|group| results.size(group) as usize)));
    let left = move || (counts.get()[0] + counts.get()[1]).saturating_sub(limit.get());
    let asked = move || store.query.with(|query| !query.filters.is_empty());
    let rows = move |group: Group, room: fn(usize, usize) -> usize| {
        let items = move || {
            let room = room(limit.get(), counts.get()[0]);
            // Values change with the day, and rows are kept by their key.
            let day = store.snapshot.with(|known| known.day());
            let data = store.data();
            // A row that would say the same again is kept, so that going through the days is light work.
            let key = |phone: &Phone| match day {
                None => phone.id.clone(),
                Some(_) => store.snapshot.with(|known| as_drawn(known, phone)),
            };
            let phones = store.rows(group, 0..room).into_iter().filter_map(|phone| data.archive.phone(phone));
            phones.map(|phone| Item { key: key(phone), label: phone.id.clone() }).collect()
        };
        list(items, move |item| row(store, &item.label))
    };
    view! {
        <div class="results">
            {when(move || counts.get()[0] + counts.get()[1] == 0, move || view! { <NothingFound store/> }.into_any())}
            <table role="table" class="list">
                <caption class="hidden">"Phones found"</caption>
                <colgroup>
                    <col class="pick"/>
                    <col class="name"/>
                    {COLUMNS.map(|spec| view! { <col data-spec=spec.get().key/> }).into_iter().collect_view()}
                </colgroup>
                <Head store/>
                <tbody role="rowgroup">{rows(Group::Matches, |limit, _| limit)}</tbody>
                {when(move || counts.get()[1] > 0, move || view! {
                    <tbody role="rowgroup">
                        <tr role="row" class="group">
                            <th role="rowheader" colspan=(COLUMNS.len() + 2).to_string()>
                                {text(move || format!("{} could match", counts.get()[1]))}
                            </th>
                        </tr>
                        {rows(Group::CouldMatch, |limit, matches| limit.saturating_sub(matches))}
                    </tbody>
                }.into_any())}
                {when(move || asked() && counts.get()[2] > 0, move || view! {
                    <tbody role="rowgroup">
                        <tr role="row" class="group fold">
                            <th role="rowheader" colspan=(COLUMNS.len() + 2).to_string()>
                                <button
                                    type="button"
                                    class="link"
                                    aria-expanded=text(move || unfolded.get().to_string())
                                    on:click=click(move || unfolded.update(|unfolded| *unfolded = !*unfolded))
                                >
                                    {text(move || not_known(store, counts.get()[2]))}
                                </button>
                            </th>
                        </tr>
                        {when(move || unfolded.get(), move || rows(Group::NotKnown, |limit, _| limit))}
                    </tbody>
                }.into_any())}
            </table>
            {when(move || left() > 0, move || view! {
                <button type="button" class="more" on:click=click(move || limit.update(|limit| *limit += PAGE))>
                    {text(move || format!("Show {} more of {}", left().min(PAGE), left()))}
                </button>
            }.into_any())}
        </div>
    }
}

/// What tells a row from another of the same phone on another day: all that is written in it.
fn as_drawn(known: &Snapshot, phone: &Phone) -> Arc<str> {
    let mut text = format!("{}@{}", phone.id, phone.name_on(known.day()));
    if let Some(index) = known.archive().find(&phone.id) {
        for spec in COLUMNS {
            let cell = known.cell(index, spec);
            text.push_str(&format!("|{}{}", words::cell(&cell), words::firmness_in_brief(&cell)));
        }
    }
    text.into()
}

/// "37 more phones: battery not known".
fn not_known(store: Store, count: usize) -> String {
    let labels: Vec<String> = store.query.with(|query| {
        let specs = query.filters.iter().map(|filter| filter.spec);
        // Brand and the like are always known.
        let phones = store.rows(Group::NotKnown, 0..count);
        let asked = specs.filter(|&spec| {
            store.snapshot.with(|known| phones.iter().any(|&phone| !known.cell(phone, spec).is_known()))
        });
        asked.map(|spec| lower(spec.get().label)).collect()
    });
    let phones = if count == 1 { "1 more phone".to_owned() } else { format!("{count} more phones") };
    format!("{phones}: {} not known", labels.join(" or "))
}

/// A label inside a sentence: "Battery" becomes "battery", "5G" and "NFC" stay.
pub(super) fn lower(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_ascii_lowercase() => {
            [first.to_ascii_lowercase()].into_iter().chain(label.chars().skip(1)).collect()
        }
        _ => label.to_owned(),
    }
}

/// Column headers that sort.
#[component]
fn Head(store: Store) -> impl IntoView {
    let sort = store.slice(|state| state.query.sort.first().copied());
    let header = move |spec: Option<SpecId>, label: &'static str| {
        let by = spec.map_or(By::Name, By::Spec);
        let direction = move || sort.get().filter(|key| key.by == by).map(|key| key.descending);
        // Numbers begin with the most, names with the first.
        let first = spec.is_some_and(|spec| spec.get().unit().is_some());
        let sort_by = move || {
            let next = match direction() {
                None => Some(first),
                Some(now) if now == first => Some(!first),
                Some(_) => None,
            };
            store.act(Action::Sort(next.map(|descending| SortKey { by, descending }).into_iter().collect()));
        };
        let arrow = move || match direction() {
            Some(true) => " ↓".to_owned(),
            Some(false) => " ↑".to_owned(),
            None => String::new(),
        };
        let aria = move || match direction() {
            Some(true) => "descending".to_owned(),
            Some(false) => "ascending".to_owned(),
            None => "none".to_owned(),
        };
        view! {
            <th role="columnheader" scope="col" aria-sort=text(aria) class=if first { "num" } else { "" }>
                <button type="button" on:click=click(sort_by)>{label}<span aria-hidden="true">{text(arrow)}</span></button>
            </th>
        }
        .into_any()
    };
    view! {
        <thead role="rowgroup">
            <tr role="row">
                <th role="columnheader" scope="col"><span class="hidden">"Compare"</span></th>
                {header(None, "Name")}
                {COLUMNS.map(|spec| header(Some(spec), short_label(spec))).into_iter().collect_view()}
            </tr>
        </thead>
    }
}

/// Labels for narrow columns.
fn short_label(spec: SpecId) -> &'static str {
    match spec {
        spec::DISPLAY_IN => "Display",
        spec::REFRESH_HZ => "Refresh",
        _ => spec.get().label,
    }
}

/// One phone.
fn row(store: Store, id: &Arc<str>) -> AnyView {
    let data = store.data();
    let found = data.archive.find(id);
    let Some((phone, about)) = found.and_then(|phone| Some((phone, data.archive.phone(phone)?))) else {
        return ().into_any();
    };
    let (own, id) = (id.clone(), id.clone());
    let picked = store.slice(move |state| state.phones.contains(&own));
    let pick = move || {
        let id = id.clone();
        store.act(if picked.get_untracked() { Action::Drop(id) } else { Action::Pick(id) });
    };
    let reasons = memo(move || {
        let known = store.snapshot.get();
        let reasons = store.query.with(|query| reasons(&known, query, phone));
        let told = reasons.into_iter().map(|reason| {
            let cell = known.cell(phone, reason.spec);
            let label = lower(reason.spec.get().label);
            let firmness = words::firmness(&cell);
            match reason.met {
                Match::Unknown => format!("{label} {}", words::NOT_KNOWN),
                _ if firmness.is_empty() => format!("{label} {}", words::cell(&cell)),
                _ => format!("{label} {firmness} {}", words::cell(&cell)),
            }
        });
        told.collect::<Vec<_>>().join("; ")
    });
    let known = store.snapshot.get_untracked();
    let cells = COLUMNS.map(|spec| {
        let cell = known.cell(phone, spec);
        let class = match (spec.get().unit().is_some(), cell.is_known()) {
            (true, true) => "num",
            (true, false) => "num unknown",
            (false, true) => "",
            (false, false) => "unknown",
        };
        view! {
            <td role="cell" class=class data-spec=spec.get().key>
                <span class="label">{spec.get().label}": "</span>
                {brief_value(&cell)}
            </td>
        }
    });
    let name = about.name_on(known.day()).to_owned();
    view! {
        <tr role="row" class="phone" class:picked=flag(move || picked.get())>
            <td role="cell" class="pick">
                <button
                    type="button"
                    class="toggle"
                    aria-pressed=text(move || picked.get().to_string())
                    aria-label=format!("Compare {name}")
                    title="Compare"
                    on:click=click(pick)
                >
                    {part(move || if picked.get() { icons::check() } else { icons::plus() })}
                </button>
            </td>
            <th role="rowheader" scope="row" class="name">
                <span class="full">{name.clone()}</span>
                {part(move || match reasons.get() {
                    reasons if reasons.is_empty() => ().into_any(),
                    reasons => view! { <small class="reason">{reasons}</small> }.into_any(),
                })}
            </th>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}

/// Nothing matches: which filter to drop.
#[component]
fn NothingFound(store: Store) -> impl IntoView {
    let out = memo(move || store.results.with(|results| results.way_out.clone()));
    view! {
        <div class="empty">
            <p>"No phone matches all of this."</p>
            {part(move || {
                let Some(out) = out.get() else { return ().into_any() };
                let what = match out.drop {
                    Some(spec) => store.query.with(|query| {
                        query.filter(spec).map(|filter| store.snapshot.with(|known| words::filter(filter, known)))
                    }).unwrap_or_default(),
                    None => store.query.with(|query| format!("“{}”", query.text.trim())),
                };
                let drop = move || store.act(match out.drop {
                    Some(spec) => Action::Filter(spec, None),
                    None => Action::Search(String::new()),
                });
                let gains = if out.gains == 1 { "1 phone".to_owned() } else { format!("{} phones", out.gains) };
                view! { <button type="button" class="primary" on:click=click(drop)>{format!("Drop {what}: {gains}")}</button> }.into_any()
            })}
        </div>
    }
}
