//! Phones side by side.

use leptos::prelude::*;
use phone_engine::compare::{Best, Comparison, GroupRows, Row};
use phone_engine::{PhoneIndex, words};

use super::dynamic::{change, click, flag, part, text, when};
use super::{AsOf, add_phone, icons, share, timeline, tray, value::value};
use crate::state::{Action, Direction, View};
use crate::store::Store;

/// So many phones fit into a column of text without scrolling sideways.
const FITTING: usize = 3;

/// The comparison.
#[component]
pub fn Compare(store: Store) -> impl IntoView {
    let picked = tray::picked(store);
    let differences = store.slice(|state| state.differences);
    let several = move || picked.with(|picked| picked.len() > 1);
    // Landmarks need names of their own where a page has several comparisons.
    let label = move || match picked.with(Vec::is_empty) {
        true => "Phone comparison".to_owned(),
        false => format!("Comparison of {}", share::sentence(store)),
    };
    view! {
        <section class="compare" tabindex="-1" aria-label=text(label)>
            <AsOf store/>
            <div class="bar">
                <button type="button" class="to-finder" on:click=click(move || store.act(Action::Open(View::Finder)))>
                    {icons::back()}
                    "All phones"
                </button>
                {when(several, move || view! {
                    <label class="switch">
                        <input
                            type="checkbox"
                            prop:checked=flag(move || differences.get())
                            on:change=change(move |event| store.act(Action::Differences(event_target_checked(&event))))
                        />
                        <span>"Differences only"</span>
                    </label>
                }.into_any())}
                <add_phone::AddPhone store/>
                <timeline::Open store/>
                <share::Share store/>
            </div>
            <Table store/>
        </section>
    }
}

/// The table. It is drawn anew when its phones, their day or its rows change.
#[component]
fn Table(store: Store) -> impl IntoView {
    let shown = store.slice(|state| (state.phones.clone(), state.differences, state.specs.clone()));
    part(move || {
        let known = store.compared.get();
        let (ids, differences, specs) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        if phones.is_empty() {
            return view! { <p class="empty">"No phones are picked. Add one by its name, or pick some from all phones."</p> }
                .into_any();
        }
        let comparison = Comparison::new(&known, &phones);
        let differences = differences && phones.len() > 1;
        let (rows, differing) = comparison.counts();
        let names = phones.iter().filter_map(|&phone| archive.phone(phone));
        let names = names.map(|phone| phone.name_on(known.day())).collect::<Vec<_>>().join(", ");
        let last = phones.len() - 1;
        let headers =
            phones.iter().enumerate().map(|(i, &phone)| header(store, phone, i == 0, i == last)).collect_view();
        let groups = comparison.groups.iter().filter_map(|group| {
            let kept = group.rows.iter();
            let kept = kept.filter(|row| row.differs || !differences);
            let kept: Vec<_> = kept.filter(|row| specs.is_empty() || specs.contains(&row.spec)).collect();
            (!kept.is_empty()).then(|| body(store, group, &kept, phones.len()))
        });
        let groups = groups.collect_view();
        let note = differences.then(|| match rows - differing {
            0 => "The phones differ in every row.".to_owned(),
            1 => "1 row in which they are the same is hidden.".to_owned(),
            same => format!("{same} rows in which they are the same are hidden."),
        });
        view! {
            <div class="scroll" class:fits=phones.len() <= FITTING part="table" tabindex="0" role="group" aria-label="Comparison table">
                <table class="side-by-side" style=("--columns", phones.len().to_string())>
                    <caption class="hidden">{format!("Comparison of {names}")}</caption>
                    <thead>
                        <tr><td></td>{headers}</tr>
                    </thead>
                    {groups}
                </table>
            </div>
            {note.map(|note| view! { <p class="quiet">{note}</p> })}
        }
        .into_any()
    })
}

/// The head of a column, with the buttons that move and remove it.
fn header(store: Store, phone: PhoneIndex, first: bool, last: bool) -> Option<impl IntoView> {
    let data = store.data();
    let about = data.archive.phone(phone)?;
    let (known, day) =
        store.compared.with_untracked(|known| (known.phones().binary_search(&phone).is_ok(), known.day()));
    let (id, name) = (about.id.clone(), about.name_on(day).to_owned());
    let rest = about.without_brand(&name).to_owned();
    let brand = (rest != name).then(|| about.brand.to_string());
    let button = |class: &'static str, label: String, icon: AnyView, disabled: bool, action: Action| {
        view! {
            <button type="button" class=class aria-label=label.clone() title=label disabled=disabled on:click=click(move || store.act(action.clone()))>
                {icon}
            </button>
        }
    };
    let alone = first && last;
    Some(view! {
        <th scope="col">
            <div class="head">
                <span class="phone-name">
                    {brand.map(|brand| view! { <small>{brand}" "</small> })}
                    {rest}
                </span>
                <span class="tools">
                    {(!alone).then(|| button("icon move", format!("Move {name} towards the first column"), icons::back(), first, Action::Move(id.clone(), Direction::Back)))}
                    {(!alone).then(|| button("icon move", format!("Move {name} towards the last column"), icons::forward(), last, Action::Move(id.clone(), Direction::Forward)))}
                    {button("icon remove", format!("Remove {name}"), icons::cross(), false, Action::Drop(id.clone()))}
                </span>
                {(!known).then(|| view! { <small class="quiet">"Nothing was known by then."</small> })}
            </div>
        </th>
    })
}

fn body(store: Store, group: &GroupRows<'_>, rows: &[&Row<'_>], columns: usize) -> impl IntoView + use<> {
    let rows = rows.iter().map(|row| self::row(store, row)).collect_view();
    view! {
        <tbody>
            <tr class="group"><th scope="rowgroup" colspan=columns + 1><span>{group.group.label()}</span></th></tr>
            {rows}
        </tbody>
    }
}

fn row(store: Store, row: &Row<'_>) -> impl IntoView + use<> {
    let spec = row.spec;
    let cells = row.cells.iter().zip(&row.best).map(|(cell, best)| {
        let best = match best {
            Best::Sure => Some(view! { " "<em class="best">"best"</em> }.into_any()),
            Best::Maybe => Some(view! { " "<em class="best maybe">"may be best"</em> }.into_any()),
            Best::No => None,
        };
        let content = value(cell);
        let phone = cell.phone();
        // A derived value has no sources of its own.
        if !cell.has_sources() {
            return view! { <td class:unknown=!cell.is_known()>{content}{best}</td> }.into_any();
        }
        let snapshot = cell.snapshot();
        let name = snapshot.archive().phone(phone).map(|phone| phone.name_on(snapshot.day())).unwrap_or_default();
        let label = format!("{}, {name}: {}. Show sources", spec.get().label, spoken(cell));
        view! {
            <td>
                <button type="button" class="cell" aria-haspopup="dialog" aria-label=label on:click=click(move || store.sources.set(Some((phone, spec))))>
                    {content}
                </button>
                {best}
            </td>
        }
        .into_any()
    });
    let cells = cells.collect_view();
    view! { <tr data-spec=spec.get().key><th scope="row">{spec.get().label}</th>{cells}</tr> }
}

/// A value and its firmness, for those who hear it.
fn spoken(cell: &phone_engine::Cell<'_>) -> String {
    let firmness = words::firmness(cell);
    if firmness.is_empty() { words::cell(cell).to_string() } else { format!("{}, {firmness}", words::cell(cell)) }
}
