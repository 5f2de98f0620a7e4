//! The table of phones side by side.

use phone_draw::{Html, click, flag, html, part};
use std::sync::Arc;

use phone_engine::comparison::{Best, Comparison, GroupRows, Row};
use phone_engine::drawing::Drawing;
use phone_engine::spec::Group;
use phone_engine::{Difference, PhoneIndex, SpecId};
use phone_words as words;
use phone_words::Locale;

use crate::model::contract::Part;
use crate::model::state::{Action, Direction, Section};
use crate::store::Store;
use crate::ui::add_phone;
use crate::ui::compare::drawings;
use crate::ui::kit::table::scroller;
use crate::ui::kit::{Button, disclosure, icon_button, icons};
use crate::ui::paper::paper;
use crate::ui::sources;
use crate::ui::sources::footnotes::Footnotes;

/// How many phones fit into a text column without scrolling sideways, and into a wide one.
const FITTING: [usize; 2] = [2, 3];

/// The table; for print, a second one with footnotes.
pub fn table(store: Store) -> Html {
    html! {
        {paper(store, move || drawn(store, Some(Footnotes::default())))}
        {drawn(store, None)}
    }
}

/// Re-rendered when the phones, the day, the rows, the baseline or the locale change; collapsing only hides.
fn drawn(store: Store, footnotes: Option<Footnotes>) -> Html {
    let shown = store.slice(|state| (state.phones.clone(), state.specs.clone(), state.baseline.clone()));
    let differences = store.slice(|state| state.differences && state.phones.len() > 1);
    part(move || {
        let known = store.compared.get();
        let (ids, specs, reference) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        if phones.is_empty() {
            return html! {
                <div class="empty">
                    <p>"No phones are selected. Add one by name, or choose some from all phones."</p>
                    {add_phone::add_phone(store)}
                </div>
            };
        }
        let comparison = Comparison::new(&known, &phones);
        let name = |phone: &PhoneIndex| archive.phone(*phone).map_or("", |phone| phone.name_on(known.day())).to_owned();
        let names: Vec<String> = phones.iter().map(name).collect();
        let last = phones.len() - 1;
        let reference = reference.and_then(|id| archive.find(&id));
        let reference = phones.iter().position(|&phone| Some(phone) == reference).filter(|_| last > 0);
        let drawings: Vec<Drawing> = phones.iter().map(|&phone| Drawing::new(&known, phone)).collect();
        let head = |(i, drawing): (usize, &Drawing)| header(store, drawing, &drawings, i, last, reference == Some(i));
        let headers = drawings.iter().enumerate().map(head).collect::<Html>();
        let mut footnotes = footnotes.clone();
        let mut groups: Vec<Html> = Vec::new();
        for group in &comparison.groups {
            let kept: Vec<&Row<'_>> =
                group.rows.iter().filter(|row| specs.is_empty() || specs.contains(&row.spec)).collect();
            if !kept.is_empty() {
                groups.push(body(store, group, &kept, reference.map(|at| (at, &*names[at])), &mut footnotes));
            }
        }
        let mut class = "scroll".to_owned();
        for (most, name) in [(FITTING[0], " fits"), (FITTING[1], " fits-wide")] {
            if phones.len() <= most {
                class.push_str(name);
            }
        }
        let table = html! {
                <table class="side-by-side" class:only-differing=flag(move || differences.get()) style=("--columns", phones.len().to_string())>
                    <caption class="hidden">{format!("Comparison of {}", names.join(", "))}</caption>
                    <thead>
                        <tr>
                            <td></td>
                            {headers}
                            <td class="adding">{add_phone::add_phone(store)}</td>
                        </tr>
                    </thead>
                    {groups}
                </table>
        };
        html! {
            {scroller("Comparison table", class, Some(Part::Table), table)}
            {footnotes.map(|footnotes| footnotes.list(store))}
        }
    })
}

/// The effect of "Differences only": "35 equal rows hidden".
pub fn hidden(store: Store) -> String {
    let known = store.compared.get_untracked();
    let state = store.now();
    let phones: Vec<PhoneIndex> = state.phones.iter().filter_map(|id| known.archive().find(id)).collect();
    let comparison = Comparison::new(&known, &phones);
    let rows = comparison.groups.iter().flat_map(|group| &group.rows);
    let asked = rows.filter(|row| state.specs.is_empty() || state.specs.contains(&row.spec));
    match asked.filter(|row| !row.differs).count() {
        0 => "No equal rows".to_owned(),
        1 => "1 equal row hidden".to_owned(),
        equal => format!("{equal} equal rows hidden"),
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
    let own = id.clone();
    let remove = Box::new(move || store.remove(own.clone()));
    let several = last > 0;
    let moved = |label: &str, icon, at_end, direction| {
        let label = format!("Move {name} towards the {label} column");
        several.then(|| {
            let id = id.clone();
            button("icon move", label, icon, at_end, Box::new(move || store.act(Action::Move(id.clone(), direction))))
        })
    };
    Some(html! {
        <th scope="col" class:pinned=pinned>
            <div class="phone-head">
                <span class="phone-name">
                    {brand.map(|brand| html! { <small>{brand}" "</small> })}
                    {rest}
                </span>
                {drawings::small(drawing, all)}
                <span class="tools">
                    {moved("first", icons::back(), place == 0, Direction::Back)}
                    {moved("last", icons::forward(), place == last, Direction::Forward)}
                    {several.then(|| pin(store, &name, &id, pinned))}
                    {button("icon remove", format!("Remove {name}"), icons::cross(), false, remove)}
                </span>
                {pinned.then(|| html! { <small class="quiet">"baseline"</small> })}
                {(!known).then(|| html! { <small class="quiet">"Nothing was known yet."</small> })}
            </div>
        </th>
    })
}

fn pin(store: Store, name: &str, id: &Arc<str>, pinned: bool) -> Button {
    let label = format!("Compare the others against {name}");
    let next = (!pinned).then(|| id.clone());
    icon_button(label.clone(), icons::pin(), click(move || store.act(Action::Baseline(next.clone()))))
        .class("icon pin")
        .title(label)
        .pressed(flag(move || pinned))
}

/// The rows of a collapsible group. If only differences are shown, equal rows are collapsed into one line.
fn body(
    store: Store,
    group: &GroupRows<'_>,
    rows: &[&Row<'_>],
    reference: Option<(usize, &str)>,
    footnotes: &mut Option<Footnotes>,
) -> Html {
    let columns = rows.first().map_or(0, |row| row.cells.len()) + 1;
    let same = rows.iter().filter(|row| !row.differs).count();
    let rows: Vec<Html> = rows.iter().map(|row| self::row(store, row, reference, footnotes)).collect();
    let section = Section::Group(group.group);
    let closed = store.slice(move |state| state.closed.contains(&section));
    let unfolded = store.slice(move |state| state.open.contains(&section));
    html! {
        <tbody class:closed=flag(move || closed.get()) class:unfolded=flag(move || unfolded.get())>
            <tr class="group">
                <th scope="rowgroup" colspan=columns>
                    <span>
                        {disclosure::button(move || !closed.get(), move || store.act(Action::Fold(section)), phone_words::group(group.group).into())}
                    </span>
                </th>
            </tr>
            {rows}
            {(same > 0).then(|| same_line(store, group.group, same, columns))}
        </tbody>
    }
}

/// The line that replaces the equal rows.
fn same_line(store: Store, group: Group, same: usize, columns: usize) -> Html {
    let section = Section::Group(group);
    let unfolded = store.slice(move |state| state.open.contains(&section));
    let rows = if same == 1 { "1 equal row".to_owned() } else { format!("{same} equal rows") };
    let content =
        html! { {rows}<span class="hidden">{format!(", {}", words::lower(phone_words::group(group)))}</span> };
    html! {
        <tr class="same">
            <td colspan=columns>
                <span>
                    {Button::link(content, click(move || store.act(Action::Unfold(section)))).expanded(flag(move || unfolded.get()))}
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
            Best::Sure => Some(html! { " "<em class="best">"best"</em> }),
            Best::Maybe => Some(html! { " "<em class="best maybe">"may be best"</em> }),
            Best::No => None,
        };
        let content = sources::value(store, cell);
        let notes = footnotes.as_mut().and_then(|footnotes| footnotes.note(cell));
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
        <tr data-spec=spec.get().key class:equal=!row.differs><th scope="row">{phone_words::label(spec)}</th>{cells}</tr>
    }
}

/// "+500 mAh", compared with the baseline.
fn difference(locale: Locale, spec: SpecId, difference: Difference, name: &str) -> Html {
    let text = match (difference.least, difference.most) {
        (0, 0) => "the same".to_owned(),
        _ => locale.difference(spec, difference),
    };
    let unsure = if difference.firm { "" } else { ", unsure" };
    let more = format!(" compared with {name}{unsure}");
    html! {
        " "<small class="difference" class:soft=!difference.firm>{text}<span class="hidden">{more}</span></small>
    }
}
