//! Phones like one: the nearest, each with its reasons. From any phone, in a dialog.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, click, computed, flag, html, part, text, when};
use phone_engine::alike::{Alike, Era, Neighbour};
use phone_engine::{PhoneIndex, Snapshot, spec};
use phone_settings::Controls;
use phone_words as words;
use phone_words::m;

use crate::host::split::in_own_file;
use crate::host::style::dress;
use crate::model::data::Need;
use crate::model::state::{Action, PhoneId};
use crate::store::Store;
use crate::ui::kit::{Button, Dialog, chip, dialog, icon_button, icons};
use crate::ui::later::later;
use crate::ui::tray;

/// How many phones are named.
const MOST: usize = 12;

/// The button that asks for phones like one; none where the page wants no other phones to be shown.
pub fn button(store: Store, id: &PhoneId) -> Html {
    let own = id.clone();
    if store.controls() != Controls::All {
        return Html::Nothing;
    }
    Button::link(store.text(m::MORE_LIKE_THIS), click(move || store.show_like(&own)))
        .label(m::more_like_this_phone(store.words(), &store.name(id)))
        .class("link more-like")
        .opens_dialog()
        .into()
}

/// The same as an icon, for the head of a column.
pub fn small_button(store: Store, id: &PhoneId, name: &str) -> Html {
    let own = id.clone();
    let label = m::more_like(store.words(), name);
    icon_button(label.clone(), icons::alike(), click(move || store.show_like(&own)))
        .class("icon like")
        .title(label)
        .opens_dialog()
        .into()
}

/// The dialog.
pub fn opened(store: Store) -> Html {
    let element = ElementRef::<HtmlDialogElement>::new();
    let open = computed(move || !store.like().is_empty());
    let dialog =
        Dialog { element, class: "dialog alike-dialog", part: None, heading: "alike-title", open, voice: store.voice };
    let draw = move || Box::pin(draw_alike(store, store.like(), element)) as _;
    let content = when(
        move || open.get(),
        move || later(store, move || Some(Need::list(&store.now())), draw, || Box::pin(load_alike())),
    );
    dialog.draw(content, move || store.show_like(""))
}

// With what else is only looked at on demand and shares its parts: a file of its own would move those into the main one.
in_own_file! {
    pictures, load_alike: fn draw_alike(store: Store, id: String, dialog: ElementRef<HtmlDialogElement>) -> Html {
        dress!("pictures");
        content(store, id, dialog)
    }
}

fn content(store: Store, id: String, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let all = RwSignal::new(false);
    let choice = move |whenever: bool, label: &'static str| {
        chip::toggle(label, flag(move || all.get() == whenever), click(move || all.set(whenever)))
    };
    let title = m::like_phone(store.words(), &store.name(&id));
    let list = part(move || {
        let known = store.snapshot.get();
        let Some(phone) = known.archive().find(&id) else { return Html::Nothing };
        let era = if all.get() { Era::All } else { Era::Near };
        let alike = Alike::new(&known, phone, era, store.price_in.get(), MOST);
        found(store, &known, &alike, words::not_known(store.words(), &known, phone))
    });
    html! {
        {dialog::head(store.words(), "alike-title", title, dialog)}
        <div class="toggles" role="group" aria-label=store.text(m::LAUNCHED)>
            {choice(false, store.text(m::LAUNCHED_NEAR))}
            {choice(true, store.text(m::ALL_PHONES))}
        </div>
        {list}
        {tray::full(store)}
    }
}

/// `missing` is what is not known of the phone itself.
fn found(store: Store, known: &Snapshot, alike: &Alike, missing: String) -> Html {
    if alike.nearest.is_empty() {
        let why = if alike.is_unclear { m::TOO_LITTLE_FOR_LIKENESS } else { m::NOTHING_OF_THAT_TIME };
        return html! { <p class="empty">{store.text(why)}</p> };
    }
    let each: Vec<Html> = alike.nearest.iter().filter_map(|neighbour| like(store, known, neighbour)).collect();
    let unclear = (alike.unclear > 0).then(|| {
        let phones = words::phones(store.locale(), alike.unclear);
        [" ", &m::too_little_of(store.words(), &phones)].concat()
    });
    html! {
        <ol class="alike">{each}</ol>
        <p class="quiet">
            {store.text(m::LIKENESS_ABOUT)}
            {unclear}
            {(!missing.is_empty()).then(|| [" ", &m::of_this_is_not_known(store.words(), &missing)].concat())}
        </p>
    }
}

/// One phone, with the reasons.
fn like(store: Store, known: &Snapshot, neighbour: &Neighbour) -> Option<Html> {
    let phone = neighbour.phone;
    let about = known.archive().phone(phone)?;
    let (id, name) = (about.id.clone(), about.name_on(known.day()).to_owned());
    let reasons = words::reasons(store.locale(), known, neighbour);
    let last = reasons.len().saturating_sub(1);
    let reasons = reasons.into_iter().enumerate().map(|(at, reason)| {
        let comma = (at < last).then(|| m::comma(store.words(), "", ""));
        let unsure = (!reason.is_firm).then(|| html! { <span class="hidden">{store.text(m::REASON_UNSURE)}</span> });
        html! { <span class:soft=!reason.is_firm>{reason.text}{unsure}</span>{comma} }
    });
    let reasons = reasons.collect::<Html>();
    Some(html! {
        <li data-phone=id.to_string()>
            {pick(store, &id, &name)}
            <div>
                <strong>{name}</strong>
                {year(store, known, phone).map(|year| html! { " "<small class="quiet">{year}</small> })}
                <p>{reasons}</p>
            </div>
        </li>
    })
}

fn year(store: Store, known: &Snapshot, phone: PhoneIndex) -> Option<String> {
    let cell = known.cell(phone, spec::YEAR);
    cell.is_known().then(|| store.locale().brief_cell(&cell).to_string())
}

fn pick(store: Store, id: &Arc<str>, name: &str) -> Button {
    let (own, id) = (id.clone(), id.clone());
    let picked = store.slice(move |state| state.phones.contains(&own));
    let press = move || {
        store.act(if picked.get_untracked() { Action::Drop(id.clone()) } else { Action::Pick(id.clone()) });
    };
    let title = text(move || store.text(if picked.get() { m::REMOVE_FROM_COMPARISON } else { m::COMPARE }).to_owned());
    icon_button::toggle(m::compare_phone(store.words(), name), picked, click(press)).title(title)
}
