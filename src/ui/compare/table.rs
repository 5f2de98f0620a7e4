//! The table of phones side by side.

use phone_draw::{ElementRef, Html, click, flag, html, part, when};
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::set_timeout;
use leptos::web_sys::HtmlElement;
use phone_engine::comparison::{Best, Block, BlockKind, Comparison, Row};
use phone_engine::drawing::Drawing;
use phone_engine::{Difference, PhoneIndex, Snapshot, SpecId};
use phone_settings::Controls;
use phone_words as words;
use phone_words::{Locale, joined, m};

use crate::model::contract::Part;
use crate::model::state::{Action, Direction, Section, State};
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::alike;
use crate::ui::compare::{drawings, launch};
use crate::ui::heading::heading;
use crate::ui::kit::{Button, disclosure, elements, icon_button, icons};
use crate::ui::paper::paper;
use crate::ui::sources::footnotes::Footnotes;

/// Up to so many rows are shown at once. Of more, the main ones come first, and the others on demand.
const SHORT: usize = 16;

/// The table; for print, a second one with footnotes.
pub fn table(store: Store) -> Html {
    html! {
        {paper(store, move || drawn(store, Some(Footnotes::default())))}
        {drawn(store, None)}
    }
}

/// The rows that the table shows: what the comparison has, with the launch in one row.
fn compared<'s>(known: &'s Snapshot, phones: &[PhoneIndex], specs: &[SpecId]) -> Comparison<'s> {
    let mut comparison = Comparison::new(known, phones, specs);
    if specs.is_empty() {
        launch::gather(&mut comparison);
    }
    comparison
}

/// Re-rendered when the phones, the day, the rows, the baseline or the locale change; collapsing only hides.
fn drawn(store: Store, footnotes: Option<Footnotes>) -> Html {
    let shown = store.slice(|state| (state.phones.clone(), state.specs.clone(), state.baseline.clone()));
    let differences = store.slice(differs_only);
    let all_rows = store.slice(|state| state.open.contains(&Section::AllRows) || differs_only(state));
    part(move || {
        let known = store.compared.get();
        let (ids, specs, reference) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        if phones.is_empty() {
            return html! { <p class="empty">{store.text(m::NO_PHONES)}</p> };
        }
        let comparison = compared(&known, &phones, &specs);
        let name = |phone: &PhoneIndex| archive.phone(*phone).map_or("", |phone| phone.name_on(known.day())).to_owned();
        let names: Vec<String> = phones.iter().map(name).collect();
        let last = phones.len() - 1;
        let reference = reference.and_then(|id| archive.find(&id));
        let reference = phones.iter().position(|&phone| Some(phone) == reference).filter(|_| last > 0);
        let drawings: Vec<Drawing> = phones.iter().map(|&phone| Drawing::new(&known, phone)).collect();
        let head = |(i, drawing): (usize, &Drawing)| header(store, drawing, &drawings, i, last, reference == Some(i));
        let headers = drawings.iter().enumerate().map(head).collect::<Html>();
        let mut footnotes = footnotes.clone();
        let one_sided = |block: &&Block<'_>| block.kind == BlockKind::OneSided;
        let count = comparison.blocks.iter().filter(|block| !one_sided(block)).map(|block| block.rows.len()).sum();
        let same = last > 0 && comparison.rows().all(|row| !row.differs);
        // Sheets of paper have all rows.
        let bare = store.controls() == Controls::None;
        let rest = count > SHORT && footnotes.is_none() && !bare && !all_rows.get();
        let blocks = if rest { comparison.blocks.get(..1) } else { comparison.blocks.get(..) };
        let reference = reference.map(|at| (at, &*names[at]));
        let bodies: Vec<Html> =
            blocks.into_iter().flatten().map(|block| body(store, block, reference, bare, &mut footnotes)).collect();
        // Behind the first block, which has no heading, as what readers came for.
        let own = own_rows(store, &store.data().rows_of(&phones));
        let mut bodies = bodies.into_iter();
        let first = bodies.next();
        let table = html! {
            <table class="side-by-side" class:only-differing=flag(move || differences.get())>
                <caption class="hidden">{m::comparison_of(store.words(), &joined(store.words(), &names, m::comma))}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {headers}
                    </tr>
                </thead>
                {first}
                {own}
                {bodies.collect::<Html>()}
            </table>
        };
        let strip = ElementRef::<HtmlElement>::new();
        let scroller = ElementRef::<HtmlElement>::new();
        let scrolled = move || {
            if let (Some(strip), Some(scroller)) = (strip.get(), scroller.get()) {
                let left = scroller.scroll_left();
                strip.set_scroll_left(left);
                for own in [strip, scroller] {
                    let _ = own.class_list().toggle_with_force("scrolled", left != 0);
                }
            }
        };
        let names = names.into_iter().map(|name| html! { <span>{name}</span> }).collect::<Html>();
        html! {
            {same.then(|| when(move || differences.get(), move || html! {
                <p class="quiet">{store.text(m::NO_DIFFERENCES)}</p>
            }))}
            <div class="compared" style=("--columns", phones.len().to_string())>
                // Repeats the names at the top of the page once the heads have been scrolled past. A head in a table
                // that scrolls sideways cannot stick to the page.
                <div class="names" aria-hidden="true" element_ref=strip><p><span></span>{names}</p></div>
                <div
                    class="scroll"
                    part=Part::Table
                    tabindex="0"
                    role="group"
                    aria-label=store.text(m::COMPARISON_TABLE)
                    element_ref=scroller
                    on:scroll=move |_| scrolled()
                >
                    {table}
                </div>
            </div>
            {rest.then(|| more(store, count))}
            {footnotes.map(|footnotes| footnotes.list(store))}
        }
    })
}

/// The rows that the page adds, also where only differences are shown: there are few.
fn own_rows(store: Store, rows: &[(Arc<str>, Vec<&str>)]) -> Option<Html> {
    let row = |(head, texts): &(Arc<str>, Vec<&str>)| {
        let cell = |text: &&str| match *text {
            "" => html! { <td class="unknown">"–"</td> },
            text => html! { <td>{text.to_owned()}</td> },
        };
        let cells = texts.iter().map(cell).collect::<Html>();
        html! {
            <tr data-own="">
                <th scope="row">{head.to_string()}" "<small class="quiet">{store.text(m::FROM_THIS_PAGE)}</small></th>
                {cells}
            </tr>
        }
    };
    (!rows.is_empty()).then(|| html! { <tbody>{rows.iter().map(row).collect::<Html>()}</tbody> })
}

/// Whether only rows that differ are shown.
fn differs_only(state: &State) -> bool {
    state.differences && state.phones.len() > 1
}

/// "Show all 41 rows". The focus goes on to the first of them.
fn more(store: Store, count: usize) -> Html {
    let place = ElementRef::<HtmlElement>::new();
    let show = move || {
        let view = place.get().and_then(|place| place.closest(".compare").ok().flatten());
        store.act(Action::Unfold(Section::AllRows));
        store.voice.say(Topic::Done, m::rows_shown(store.words(), count));
        let go_on = move || {
            let fold = view.and_then(|view| view.query_selector(".side-by-side .group button").ok().flatten());
            if let Some(fold) = fold {
                elements::focus(&fold);
            }
        };
        set_timeout(go_on, Duration::ZERO);
    };
    html! {
        <p class="all-rows" element_ref=place>{Button::new(m::show_all_rows(store.words(), count), click(show))}</p>
    }
}

/// The effect of "Differences only": "35 equal rows hidden".
pub fn hidden(store: Store) -> String {
    let known = store.compared.get_untracked();
    let state = store.now();
    let phones: Vec<PhoneIndex> = state.phones.iter().filter_map(|id| known.archive().find(id)).collect();
    match compared(&known, &phones, &state.specs).rows().filter(|row| !row.differs).count() {
        0 => store.text(m::NO_EQUAL_ROWS).to_owned(),
        equal => m::equal_rows_hidden(store.words(), equal),
    }
}

/// A column header, with the buttons that move, pin and remove it.
fn header(store: Store, drawing: &Drawing, all: &[Drawing], place: usize, last: usize, pinned: bool) -> Option<Html> {
    let phone = drawing.phone;
    let data = store.data();
    let about = data.archive.phone(phone)?;
    let (known, day) = store.compared.with_untracked(|known| (known.knows(phone), known.day()));
    let (id, name) = (about.id.clone(), about.name_on(day).to_owned());
    let rest = about.without_brand(&name).to_owned();
    let brand = (rest != name).then(|| about.brand.to_string());
    let button = |class: &'static str, label: String, icon: Html, disabled: bool, press: Box<dyn Fn()>| {
        let press = click(press);
        icon_button(label.clone(), icon, press).class(class).title(label).disabled(flag(move || disabled))
    };
    let label = if pinned { m::name_baseline(store.words(), &name) } else { name.clone() };
    let own = id.clone();
    let remove = Box::new(move || store.remove(own.clone()));
    let several = last > 0;
    let moved = |label: fn(Locale, &str) -> String, icon, at_end, direction| {
        let label = label(store.words(), &name);
        several.then(|| {
            let id = id.clone();
            button("icon move", label, icon, at_end, Box::new(move || store.act(Action::Move(id.clone(), direction))))
        })
    };
    Some(html! {
        // Without a name of its own, it would have those of all its buttons.
        <th scope="col" class:pinned=pinned aria-label=label>
            <div class="phone-head">
                <span class="phone-name">
                    {brand.map(|brand| html! { <small>{brand}" "</small> })}
                    {rest}
                </span>
                {pinned.then(|| html! { <small class="quiet">{store.text(m::BASELINE)}</small> })}
                {drawings::small(drawing, all)}
                <span class="tools">
                    {moved(m::move_first, icons::back(), place == 0, Direction::Back)}
                    {moved(m::move_last, icons::forward(), place == last, Direction::Forward)}
                    {several.then(|| pin(store, &name, &id, pinned))}
                    {(store.controls() == Controls::All).then(|| alike::small_button(store, &id, &name))}
                    {button("icon remove", m::remove(store.words(), &name), icons::cross(), false, remove)}
                </span>
                {(!known).then(|| html! { <small class="quiet">{store.text(m::NOTHING_KNOWN_YET)}</small> })}
            </div>
        </th>
    })
}

fn pin(store: Store, name: &str, id: &Arc<str>, pinned: bool) -> Button {
    let label = m::compare_against(store.words(), name);
    let next = (!pinned).then(|| id.clone());
    icon_button(label.clone(), icons::pin(), click(move || store.act(Action::Baseline(next.clone()))))
        .class("icon pin")
        .title(label)
        .pressed(flag(move || pinned))
}

/// The rows of a block. If only differences are shown, equal rows are collapsed into one line.
fn body(
    store: Store,
    block: &Block<'_>,
    reference: Option<(usize, &str)>,
    bare: bool,
    footnotes: &mut Option<Footnotes>,
) -> Html {
    let columns = block.rows.first().map_or(0, |row| row.cells.len()) + 1;
    let same = block.rows.iter().filter(|row| !row.differs).count();
    let rows: Vec<Html> = block.rows.iter().map(|row| self::row(store, row, reference, footnotes)).collect();
    let title = words::block(store.words(), block.kind);
    // A group starts expanded, and what one phone has alone collapsed.
    let (section, is_open): (Section, fn(&State, Section) -> bool) = match block.kind {
        BlockKind::Group(group) => (Section::Group(group), |state, own| !state.closed.contains(&own)),
        BlockKind::OneSided => (Section::OneSided, |state, own| state.open.contains(&own)),
        BlockKind::Main | BlockKind::Asked => (Section::MainRows, |_, _| true),
    };
    // What is closed from the start cannot be opened on paper.
    let whole = bare || footnotes.is_some() && block.kind == BlockKind::OneSided;
    let open = store.slice(move |state| is_open(state, section));
    let unfolded = store.slice(move |state| state.open.contains(&section));
    let fold = move || match section {
        Section::Group(_) => Action::Fold(section),
        _ => Action::Unfold(section),
    };
    let title_row = |label: Html| {
        let button = move |label| disclosure::button(move || open.get(), move || store.act(fold()), label).into();
        html! {
            <tr class="group">
                <th scope="rowgroup" colspan=columns>
                    {heading(store, 1, "heading", if bare { label } else { button(label) })}
                </th>
            </tr>
        }
    };
    let title_row = match block.kind {
        BlockKind::Main | BlockKind::Asked => None,
        BlockKind::Group(_) => Some(title_row(title.into())),
        BlockKind::OneSided => {
            let count = format!(" · {}", block.rows.len());
            Some(title_row(html! { {title}<small>{count}</small> }))
        }
    };
    html! {
        <tbody class:closed=flag(move || !open.get() && !whole) class:unfolded=flag(move || unfolded.get())>
            {title_row}
            {rows}
            {(same > 0).then(|| same_line(store, section, title, same, columns))}
        </tbody>
    }
}

/// The line that replaces the equal rows.
fn same_line(store: Store, section: Section, title: &str, same: usize, columns: usize) -> Html {
    let unfolded = store.slice(move |state| state.open.contains(&section));
    let rows = m::equal_rows(store.words(), same);
    let of = (!title.is_empty()).then(
        || html! { <span class="hidden">{m::equal_rows_of(store.words(), &words::lower(store.words(), title))}</span> },
    );
    html! {
        <tr class="same">
            <td colspan=columns>
                <span>
                    {Button::link(html! { {rows}{of} }, click(move || store.act(Action::Unfold(section)))).expanded(flag(move || unfolded.get()))}
                </span>
            </td>
        </tr>
    }
}

fn row(store: Store, row: &Row<'_>, reference: Option<(usize, &str)>, footnotes: &mut Option<Footnotes>) -> Html {
    let spec = row.spec;
    let mut cells: Vec<Html> = Vec::with_capacity(row.cells.len());
    for (i, (cell, best)) in row.cells.iter().zip(&row.best).enumerate() {
        let best = match best {
            Best::Sure => Some(html! { " "<em class="best">{store.text(m::BEST)}</em> }),
            Best::Maybe => Some(html! { " "<em class="best maybe">{store.text(m::MAY_BE_BEST)}</em> }),
            Best::No => None,
        };
        let content = launch::value(store, spec, cell);
        let notes = footnotes.as_mut().and_then(|footnotes| footnotes.note(store.words(), cell));
        let difference = reference
            .filter(|(at, _)| *at != i)
            .and_then(|(at, name)| Some((Difference::between(cell, row.cells.get(at)?)?, name)));
        cells.push(html! {
            <td class:unknown=!cell.is_known()>
                {content}
                {notes}
                {best}
                {difference.map(|(difference, name)| self::difference(store.locale(), spec, difference, name))}
            </td>
        });
    }
    html! {
        <tr data-spec=spec.get().key class:equal=!row.differs><th scope="row">{words::label(store.words(), spec)}</th>{cells}</tr>
    }
}

/// "+500 mAh", compared with the baseline.
fn difference(locale: Locale, spec: SpecId, difference: Difference, name: &str) -> Html {
    let text = match (difference.least, difference.most) {
        (0, 0) => locale.text(m::THE_SAME).to_owned(),
        _ => locale.difference(spec, difference),
    };
    let with = if difference.firm { m::difference_with } else { m::difference_with_unsure };
    let more = with(locale, name);
    html! {
        " "<small class="difference" class:soft=!difference.firm>{text}<span class="hidden">{more}</span></small>
    }
}
