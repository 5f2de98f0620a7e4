//! The columns of the list of results: which are shown, and their headers, which sort.

use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, ListItem, click, computed, flag, html, list, text, when};
use phone_engine::filter_text::{parse_sort, print_sort};
use phone_engine::query::SortKey;
use phone_engine::spec::Kind;
use phone_engine::{By, Currency, SpecId, spec};

use phone_words::m;

use crate::model::state::{Action, MOST_COLUMNS};
use crate::store::voice::Topic;
use crate::store::{COLUMNS, Store};
use crate::ui::finder::matters;
use crate::ui::kit::{Button, Choice, Dialog, Select, dialog, option};

/// The button that opens the choice of columns, and the dialog with the choice.
pub(super) fn chooser(store: Store) -> Html {
    let open = RwSignal::new(false);
    let element = ElementRef::<HtmlDialogElement>::new();
    let count = move || store.columns.with(Vec::len);
    let choice = move |spec: SpecId| {
        let shown = computed(move || store.columns.with(|columns| columns.contains(&spec)));
        let toggle = move || {
            let mut columns = store.columns.get_untracked();
            match columns.iter().position(|own| *own == spec) {
                Some(at) => drop(columns.remove(at)),
                None => columns.push(spec),
            }
            // Links do not name the usual ones.
            store.act(Action::Columns(if columns == COLUMNS { Vec::new() } else { columns }));
        };
        Choice::check(phone_words::label(store.words(), spec), flag(move || shown.get()))
            .disabled(flag(move || count() >= MOST_COLUMNS && !shown.get()))
            .draw(move |_| toggle())
    };
    let specs = || {
        let has_column = |spec: &SpecId| match spec.get().kind {
            Kind::Cameras | Kind::Names => false,
            // One price, in the reader's currency.
            _ => *spec != spec::BRAND && Currency::of(*spec).is_none(),
        };
        SpecId::all().filter(has_column)
    };
    let chosen = move || {
        let message = if count() < MOST_COLUMNS { m::columns_chosen } else { m::columns_chosen_all };
        message(store.words(), &count().to_string(), &MOST_COLUMNS.to_string())
    };
    store.voice.follow(Topic::Done, chosen);
    let content = move || {
        html! {
            {dialog::head(store.words(), "columns-title", title(store), element)}
            <p class="quiet">{text(chosen)}</p>
            <fieldset class="column-list">
                <legend class="hidden">{store.text(m::COLUMNS_OF_THE_LIST)}</legend>
                {specs().map(choice).collect::<Html>()}
            </fieldset>
        }
    };
    let open_now = computed(move || open.get());
    let dialog = Dialog {
        element,
        class: "dialog columns-dialog",
        part: None,
        heading: "columns-title",
        open: open_now,
        voice: store.voice,
    };
    html! {
        {Button::link(title(store), click(move || open.set(true))).opens_dialog()}
        {dialog.draw(when(move || open.get(), content), move || open.set(false))}
    }
}

/// What the choice is called: "Columns", or "Details shown" where the list is cards.
fn title(store: Store) -> Html {
    html! { <span class="in-table">{store.text(m::COLUMNS)}</span><span class="in-cards">{store.text(m::DETAILS_SHOWN)}</span> }
}

/// The kind of column headers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    /// Buttons that sort.
    Sorting,
    /// Plain text, for print: Chromium does not repeat headers with controls on each sheet.
    Told,
}

/// The column headers.
pub(super) fn head(store: Store, columns: Vec<SpecId>, heads: Heads) -> Html {
    let sort = store.slice(|state| state.query.sort.first().copied());
    let header = move |spec: Option<SpecId>, label: &'static str| {
        let by = spec.map_or(By::Name, By::Spec);
        let direction = move || sort.get().filter(|key| key.by == by).map(|key| key.descending);
        let first = begun(by).descending;
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
        let told = html! { {label}<span aria-hidden="true">{text(arrow)}</span> };
        html! {
            <th role="columnheader" scope="col" aria-sort=text(aria) class=if first { "num" } else { "" }>
                {if heads == Heads::Told { told } else { Button::new(told, click(sort_by)).into() }}
            </th>
        }
    };
    html! {
        <thead role="rowgroup">
            <tr role="row">
                <th role="columnheader" scope="col"><span class="hidden">{store.text(m::COMPARE)}</span></th>
                {header(None, store.text(m::COLUMN_NAME))}
                {columns.into_iter().map(|spec| header(Some(store.listed(spec)), short_label(store, spec))).collect::<Html>()}
            </tr>
        </thead>
    }
}

/// The sort order for lists without headers: the same choices, and a button that reverses it.
pub(super) fn order(store: Store) -> Html {
    let sort = store.slice(|state| state.query.sort.first().copied());
    let has_words = store.slice(|state| !state.query.text.trim().is_empty());
    let choices = move || {
        let mut all = vec![(By::Name, store.text(m::COLUMN_NAME))];
        all.extend(
            store
                .listed
                .get()
                .columns
                .iter()
                .map(|&spec| (By::Spec(store.listed(spec)), phone_words::label(store.words(), spec))),
        );
        // A link or the page may sort by a spec that is not a column.
        let other = sort.get().map(|key| key.by).filter(|by| all.iter().all(|(own, _)| own != by));
        all.extend(other.map(|by| match by {
            By::Spec(spec) => (by, phone_words::label(store.words(), spec)),
            _ => (by, store.text(m::SORT_CERTAINTY)),
        }));
        let item = |(by, label): (By, &str)| ListItem { key: print_sort(&[begun(by)]).into(), label: label.into() };
        all.into_iter().map(item).collect()
    };
    let choice = move |choice: ListItem| {
        let (key, label) = (choice.key.to_string(), choice.label.to_string());
        option(key, label, move || sort.get().is_some_and(|own| print_sort(&[begun(own.by)]) == *choice.key))
    };
    let choose = move |chosen: String| {
        if let Ok(keys) = parse_sort(&chosen) {
            store.act(Action::Sort(keys));
        }
    };
    let turn = move || {
        let mut keys = store.now().query.sort;
        if let Some(first) = keys.first_mut() {
            first.descending = !first.descending;
        }
        store.act(Action::Sort(keys));
    };
    let is_descending = move || sort.get().is_some_and(|key| key.descending);
    let none = move || match () {
        () if matters::does_anything(store) => m::SORT_WHAT_MATTERS,
        () if has_words.get() => m::SORT_BEST_MATCH,
        () => m::SORT_NEWEST,
    };
    let none = text(move || store.text(none()).to_owned());
    let options = html! { {option("", none, move || sort.get().is_none())}{list(choices, choice)} };
    let select = Select { label: store.text(m::SORT_BY).into(), is_labelled: true, class: "", options };
    html! {
        <div class="order">
            {select.draw(choose)}
            {when(move || sort.get().is_some(), move || html! {
                {Button::new(html! { <span aria-hidden="true">{text(move || if is_descending() { "↓" } else { "↑" }.to_owned())}</span> }, click(turn))
                    .class("toggle")
                    .label(store.text(m::DESCENDING).to_owned())
                    .title(store.text(m::DESCENDING))
                    .pressed(flag(is_descending))}
            })}
        </div>
    }
}

/// The initial direction of a sort key: numbers descending, names ascending.
fn begun(by: By) -> SortKey {
    SortKey { by, descending: matches!(by, By::Spec(spec) if spec.get().unit().is_some()) }
}

/// Labels for narrow columns.
fn short_label(store: Store, spec: SpecId) -> &'static str {
    store.text(match spec {
        spec::DISPLAY_IN => m::SHORT_DISPLAY,
        spec::REFRESH_HZ => m::SHORT_REFRESH,
        spec::CHARGE_W => m::SHORT_CHARGING,
        spec::CAMERA_MAIN_MP => m::SHORT_CAMERA,
        spec::SOC => m::SHORT_CHIP,
        spec::PRICE => m::SHORT_PRICE,
        spec::RAM_GB => m::SHORT_MEMORY,
        _ => return phone_words::label(store.words(), spec),
    })
}
