//! The columns of the list of results: which are shown, and their headers, which sort.

use leptos::prelude::*;
use phone_draw::{Html, change, click, computed, flag, html, text, when};
use phone_engine::query::SortKey;
use phone_engine::spec::Kind;
use phone_engine::{By, Currency, SpecId, spec};

use crate::state::Action;
use crate::store::Store;
use crate::ui::fold;

/// Columns that a list may have, besides the name. Where there is no room for them, it scrolls to the side.
const MOST_COLUMNS: usize = 12;

/// The button that unfolds the choice of columns, and the choice.
pub(super) fn chooser(store: Store) -> Html {
    let open = RwSignal::new(false);
    let choice = move |spec: SpecId| {
        let shown = computed(move || store.columns.with(|columns| columns.contains(&spec)));
        let full = computed(move || store.columns.with(|columns| columns.len() >= MOST_COLUMNS));
        let toggle = move || {
            store.columns.update(|columns| match columns.iter().position(|own| *own == spec) {
                Some(at) => drop(columns.remove(at)),
                None => columns.push(spec),
            });
        };
        html! {
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=flag(move || shown.get())
                    disabled=flag(move || full.get() && !shown.get())
                    on:change=change(move |_| toggle())
                />
                <span>{spec.get().label}</span>
            </label>
        }
    };
    let specs = || {
        let has_column = |spec: &SpecId| match spec.get().kind {
            Kind::Cameras | Kind::Names => false,
            // One price, in the reader's currency.
            _ => *spec != spec::BRAND && Currency::of(*spec).is_none(),
        };
        SpecId::all().filter(has_column)
    };
    html! {
        <div class="choose-columns">
            {fold::link(open, "Columns".into())}
            {when(move || open.get(), move || html! {
                <fieldset class="column-list">
                    <legend class="quiet">{format!("Columns of the list, at most {MOST_COLUMNS}")}</legend>
                    <div>{specs().map(choice).collect::<Html>()}</div>
                </fieldset>
            })}
        </div>
    }
}

/// Column headers that sort.
pub(super) fn head(store: Store, columns: Vec<SpecId>) -> Html {
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
        html! {
            <th role="columnheader" scope="col" aria-sort=text(aria) class=if first { "num" } else { "" }>
                <button type="button" on:click=click(sort_by)>{label}<span aria-hidden="true">{text(arrow)}</span></button>
            </th>
        }
    };
    html! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <th role="columnheader" scope="col"><span class="hidden">"Compare"</span></th>
                {header(None, "Name")}
                {columns.into_iter().map(|spec| header(Some(store.listed(spec)), short_label(spec))).collect::<Html>()}
            </tr>
        </thead>
    }
}

/// Labels for narrow columns.
fn short_label(spec: SpecId) -> &'static str {
    match spec {
        spec::DISPLAY_IN => "Display",
        spec::REFRESH_HZ => "Refresh",
        spec::CHARGE_W => "Charging",
        spec::CAMERA_MAIN_MP => "Camera",
        spec::SOC => "Chip",
        spec::PRICE => "Price",
        _ => spec.get().label,
    }
}
