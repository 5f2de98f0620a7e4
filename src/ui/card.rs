//! Phones in brief: in the middle of an article, and one at a time from the list.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, click, computed, html, part, text, when};
use phone_engine::drawing::Drawing;
use phone_engine::{PhoneIndex, Snapshot, SpecId, spec};
use phone_words as words;
use phone_words::m;

use crate::host::split::in_own_file;
use crate::host::style::dress;
use crate::model::contract::Part;
use crate::model::data::Need;
use crate::model::state::{Action, View};
use crate::store::Store;
use crate::store::effect::effect;
use crate::ui::alike;
use crate::ui::compare::drawings;
use crate::ui::heading::heading;
use crate::ui::kit::{Button, Dialog, dialog};
use crate::ui::later::later;
use crate::ui::paper::paper;
use crate::ui::share;
use crate::ui::sources;
use crate::ui::sources::footnotes::Footnotes;
use crate::ui::time::as_of::as_of;
use crate::ui::tray;

/// The rows of a card, unless the page asks for others.
const SPECS: [SpecId; 12] = [
    spec::RELEASED,
    spec::PRICE,
    spec::SOC,
    spec::RAM_GB,
    spec::STORAGE_GB,
    spec::DISPLAY_IN,
    spec::REFRESH_HZ,
    spec::CAMERAS,
    spec::BATTERY_MAH,
    spec::CHARGE_W,
    spec::WEIGHT_G,
    spec::OS,
];

/// A card for each phone; for print, a second set with footnotes.
pub fn cards(store: Store) -> Html {
    html! {
        <section class="cards" tabindex="-1" aria-label=text(move || m::in_brief(store.words(), &share::sentence(store)))>
            {as_of(store)}
            {sources::hint(store)}
            {paper(store, move || drawn(store, Some(Footnotes::default())))}
            {drawn(store, None)}
            <div class="bar">
                {Button::new(store.text(m::ALL_SPECS), click(move || store.act(Action::Open(View::Compare)))).class("to-view")}
                {share::share(store)}
            </div>
        </section>
    }
}

/// The cards, re-rendered when the phones, the day, the rows or the locale change.
fn drawn(store: Store, footnotes: Option<Footnotes>) -> Html {
    let shown = store.slice(|state| (state.phones.clone(), state.specs.clone()));
    part(move || {
        let known = store.compared.get();
        let (ids, specs) = shown.get();
        let archive = known.archive().clone();
        let phones: Vec<PhoneIndex> = ids.iter().filter_map(|id| archive.find(id)).collect();
        if phones.is_empty() {
            return html! { <p class="empty">{store.text(m::NO_PHONES_SELECTED)}</p> };
        }
        let drawings: Vec<Drawing> = phones.iter().map(|&phone| Drawing::new(&known, phone)).collect();
        let specs = if specs.is_empty() { SPECS.to_vec() } else { specs };
        let mut footnotes = footnotes.clone();
        let card = |drawing| card(store, &known, drawing, &drawings, &specs, &mut footnotes);
        let cards: Vec<Html> = drawings.iter().filter_map(card).collect();
        html! {
            <div class="card-list">{cards}</div>
            {footnotes.map(|footnotes| footnotes.list(store))}
        }
    })
}

fn card(
    store: Store,
    known: &Snapshot,
    drawing: &Drawing,
    all: &[Drawing],
    specs: &[SpecId],
    footnotes: &mut Option<Footnotes>,
) -> Option<Html> {
    let about = known.archive().phone(drawing.phone)?;
    let name = about.name_on(known.day());
    let rest = about.without_brand(name).to_owned();
    let brand = (rest != name).then(|| about.brand.to_string());
    let view = html! {
        <article class="card" part=Part::Card>
            <header>
                {heading(store, 0, "heading phone-name", html! { {brand.map(|brand| html! { <small>{brand}" "</small> })}{rest} })}
                {drawings::small(drawing, all)}
            </header>
            {values(store, known, drawing.phone, specs, footnotes)}
            {alike::button(store, &about.id)}
        </article>
    };
    Some(view)
}

/// The values of a phone, and what is not known.
fn values(
    store: Store,
    known: &Snapshot,
    phone: PhoneIndex,
    specs: &[SpecId],
    footnotes: &mut Option<Footnotes>,
) -> Html {
    let cells = specs.iter().map(|&spec| known.cell(phone, spec));
    let (known, unknown): (Vec<_>, Vec<_>) = cells.partition(phone_engine::Cell::is_known);
    let rows = known.iter().map(|cell| {
        let spec = cell.spec().get();
        let notes = footnotes.as_mut().and_then(|footnotes| footnotes.note(store.words(), cell));
        html! { <div data-spec=spec.key><dt>{words::label(store.words(), cell.spec())}</dt><dd>{sources::value(store, cell)}{notes}</dd></div> }
    });
    let own = store.data();
    let own = own.rows_of(&[phone]);
    let own = own.iter().map(|(head, texts)| {
        html! { <div data-own=""><dt>{head.to_string()}" "<small class="quiet">{store.text(m::FROM_THIS_PAGE)}</small></dt><dd>{texts.concat()}</dd></div> }
    });
    let rows: Vec<Html> = rows.chain(own).collect();
    let unknown: Vec<String> =
        unknown.iter().map(|cell| words::lower(store.words(), words::label(store.words(), cell.spec()))).collect();
    html! {
        <dl>{rows}</dl>
        {(!unknown.is_empty()).then(|| html! { <p class="quiet">{m::drawn_without(store.words(), &words::joined(store.words(), &unknown, m::comma))}</p> })}
    }
}

/// The dialog with the card of one phone of the list; `shown` is its id, empty while the dialog is closed.
pub fn opened(store: Store, shown: RwSignal<String>) -> Html {
    let element = ElementRef::<HtmlDialogElement>::new();
    let open = computed(move || !shown.with(String::is_empty));
    // A value in it may lead to other phones.
    effect(move |later| {
        store.query.track();
        if later && !shown.with_untracked(String::is_empty) {
            shown.set(String::new());
        }
    });
    let dialog =
        Dialog { element, class: "dialog phone-card", part: None, heading: "phone-title", open, voice: store.voice };
    let draw = move || Box::pin(draw_one(store, shown.get(), element)) as _;
    // The list has no sources.
    let need = move || Some(Need::Some(vec![shown.get().into()]));
    let content = when(move || open.get(), move || later(store, need, draw, || Box::pin(load_one())));
    dialog.draw(content, move || shown.set(String::new()))
}

in_own_file! {
    card, load_one: fn draw_one(store: Store, id: String, dialog: ElementRef<HtmlDialogElement>) -> Html {
        dress!("card");
        one(store, &Arc::from(id), dialog)
    }
}

/// The content of that dialog.
fn one(store: Store, id: &Arc<str>, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let Some(phone) = store.data().archive.find(id) else { return Html::Nothing };
    let known = store.known_of(phone);
    let own = id.clone();
    let picked = store.slice(move |state| state.phones.contains(&own));
    let (own, all) = (id.clone(), id.clone());
    let pick = move || {
        store.act(if picked.get_untracked() { Action::Drop(own.clone()) } else { Action::Pick(own.clone()) });
    };
    let compare = move || {
        store.act(Action::Pick(all.clone()));
        // Unless there is no room for it.
        if picked.get_untracked() {
            dialog::close(dialog);
            store.act(Action::Open(View::Compare));
        }
    };
    let label =
        move || store.text(if picked.get() { m::REMOVE_FROM_COMPARISON } else { m::ADD_TO_COMPARISON }).to_owned();
    html! {
        {dialog::head(store.words(), "phone-title", store.name(id), dialog)}
        {sources::hint(store)}
        {values(store, &known, phone, &SPECS, &mut None)}
        {tray::full(store)}
        <div class="bar">
            {Button::primary(text(label), click(pick))}
            {Button::new(store.text(m::ALL_SPECS), click(compare)).class("to-view")}
            {alike::button(store, id)}
        </div>
    }
}
