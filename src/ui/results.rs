//! The three groups of results: matches, could match, not known.

use leptos::prelude::*;
use phone_engine::query::SortKey;
use phone_engine::view::reasons;
use phone_engine::{Match, PhoneIndex, SpecId, spec, words};

use super::{icons, value::brief_value};
use crate::state::Action;
use crate::store::Store;

/// The specs shown in the list, besides the name.
const COLUMNS: [SpecId; 7] =
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
        move || store.query.get(),
        move |_, _, _| {
            limit.set(PAGE);
            unfolded.set(false);
        },
        false,
    );
    let matches = Memo::new(move |_| store.results.with(|results| results.matches.clone()));
    let could = Memo::new(move |_| store.results.with(|results| results.could_match.clone()));
    let unknown = Memo::new(move |_| store.results.with(|results| results.not_known.clone()));
    let room = move || limit.get().saturating_sub(matches.with(Vec::len));
    let left = move || (matches.with(Vec::len) + could.with(Vec::len)).saturating_sub(limit.get());
    let asked = move || store.query.with(|query| !query.filters.is_empty());
    view! {
        <div class="results">
            <Show when=move || matches.with(Vec::is_empty) && could.with(Vec::is_empty)>
                <NothingFound store/>
            </Show>
            <table role="table" class="list">
                <caption class="hidden">"Phones found"</caption>
                <Head store/>
                <tbody role="rowgroup">
                    <Rows store phones=matches limit=Signal::derive(move || limit.get())/>
                </tbody>
                <Show when=move || !could.with(Vec::is_empty)>
                    <tbody role="rowgroup">
                        <Group text=Signal::derive(move || format!("{} could match", could.with(Vec::len)))/>
                        <Rows store phones=could limit=Signal::derive(room)/>
                    </tbody>
                </Show>
                <Show when=move || asked() && !unknown.with(Vec::is_empty)>
                    <tbody role="rowgroup">
                        <tr role="row" class="group fold">
                            <th role="rowheader" colspan=COLUMNS.len() + 2>
                                <button
                                    type="button"
                                    class="link"
                                    aria-expanded=move || unfolded.get().to_string()
                                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                                >
                                    {move || not_known(store, unknown.with(Vec::len))}
                                </button>
                            </th>
                        </tr>
                        <Show when=move || unfolded.get()>
                            <Rows store phones=unknown limit=Signal::derive(move || limit.get())/>
                        </Show>
                    </tbody>
                </Show>
            </table>
            <Show when=move || left() != 0>
                <button type="button" class="more" on:click=move |_| limit.update(|limit| *limit += PAGE)>
                    {move || format!("Show {} more of {}", left().min(PAGE), left())}
                </button>
            </Show>
        </div>
    }
}

/// "37 more phones: battery not known".
fn not_known(store: Store, count: usize) -> String {
    let labels: Vec<String> = store.query.with(|query| {
        let specs = query.filters.iter().map(|filter| filter.spec);
        // Brand and the like are always known.
        let asked = specs.filter(|&spec| {
            store.results.with(|results| {
                results.not_known.iter().any(|&phone| store.snapshot.with(|known| !known.cell(phone, spec).is_known()))
            })
        });
        asked.map(|spec| lower(spec.get().label)).collect()
    });
    let phones = if count == 1 { "1 more phone".to_owned() } else { format!("{count} more phones") };
    format!("{phones}: {} not known", labels.join(" or "))
}

/// A label inside a sentence: "Battery" becomes "battery", "5G" and "NFC" stay.
fn lower(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(label.chars().skip(1)).collect()
        }
        _ => label.to_owned(),
    }
}

#[component]
fn Group(text: Signal<String>) -> impl IntoView {
    view! {
        <tr role="row" class="group">
            <th role="rowheader" colspan=COLUMNS.len() + 2>{move || text.get()}</th>
        </tr>
    }
}

/// Column headers that sort.
#[component]
fn Head(store: Store) -> impl IntoView {
    let sort = store.slice(|state| state.query.sort.first().copied());
    let header = move |spec: Option<SpecId>, label: &'static str| {
        let direction = move || sort.get().filter(|key| key.spec == spec).map(|key| key.descending);
        // Numbers begin with the most, names with the first.
        let first = spec.is_some_and(|spec| spec.get().unit().is_some());
        let click = move |_| {
            let next = match direction() {
                None => Some(first),
                Some(now) if now == first => Some(!first),
                Some(_) => None,
            };
            store.act(Action::Sort(next.map(|descending| SortKey { spec, descending }).into_iter().collect()));
        };
        let arrow = move || match direction() {
            Some(true) => " ↓",
            Some(false) => " ↑",
            None => "",
        };
        let aria = move || match direction() {
            Some(true) => "descending",
            Some(false) => "ascending",
            None => "none",
        };
        view! {
            <th role="columnheader" scope="col" aria-sort=aria class:num=first>
                <button type="button" on:click=click>{label}<span aria-hidden="true">{arrow}</span></button>
            </th>
        }
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

#[component]
fn Rows(store: Store, phones: Memo<Vec<PhoneIndex>>, limit: Signal<usize>) -> impl IntoView {
    // Values change with the day, and rows are kept by their key.
    let day = store.slice(|state| state.as_of);
    let rows = move || {
        let day = day.get();
        phones.with(|phones| phones.iter().take(limit.get()).map(|&phone| (phone, day)).collect::<Vec<_>>())
    };
    view! {
        <For each=rows key=|row| *row let:row>
            <Row store phone=row.0/>
        </For>
    }
}

#[component]
fn Row(store: Store, phone: PhoneIndex) -> impl IntoView {
    let data = store.data();
    let Some(about) = data.archive.phone(phone) else { return ().into_any() };
    let id = about.id.clone();
    let own = id.clone();
    let picked = store.slice(move |state| state.phones.contains(&own));
    let pick = move |_| {
        let id = id.clone();
        store.act(if picked.get_untracked() { Action::Drop(id) } else { Action::Pick(id) });
    };
    let reasons = Memo::new(move |_| {
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
        let class = if spec.get().unit().is_some() { "num" } else { "" };
        let hide = !cell.is_known();
        view! {
            <td role="cell" class=class class:unknown=hide data-spec=spec.get().key>
                <span class="label">{spec.get().label}": "</span>
                {brief_value(&cell)}
            </td>
        }
    });
    let name = about.name.to_string();
    view! {
        <tr role="row" class="phone" class:picked=move || picked.get()>
            <td role="cell" class="pick">
                <button
                    type="button"
                    class="toggle"
                    aria-pressed=move || picked.get().to_string()
                    aria-label=format!("Compare {name}")
                    title="Compare"
                    on:click=pick
                >
                    {move || if picked.get() { icons::check().into_any() } else { icons::plus().into_any() }}
                </button>
            </td>
            <th role="rowheader" scope="row" class="name">
                <span class="full">{name.clone()}</span>
                {move || reasons.with(|reasons| (!reasons.is_empty()).then(|| view! { <small class="reason">{reasons.clone()}</small> }))}
            </th>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}

/// Nothing matches: which filter to drop.
#[component]
fn NothingFound(store: Store) -> impl IntoView {
    let out = Memo::new(move |_| store.results.with(|results| results.way_out.clone()));
    view! {
        <div class="empty">
            <p>"No phone matches all of this."</p>
            {move || out.get().map(|out| {
                let what = match out.drop {
                    Some(spec) => store.query.with(|query| {
                        query.filter(spec).map(|filter| store.snapshot.with(|known| words::filter(filter, known)))
                    }).unwrap_or_default(),
                    None => store.query.with(|query| format!("“{}”", query.text.trim())),
                };
                let drop = move |_| store.act(match out.drop {
                    Some(spec) => Action::Filter(spec, None),
                    None => Action::Search(String::new()),
                });
                let gains = if out.gains == 1 { "1 phone".to_owned() } else { format!("{} phones", out.gains) };
                view! { <button type="button" class="primary" on:click=drop>{format!("Drop {what}: {gains}")}</button> }
            })}
        </div>
    }
}
