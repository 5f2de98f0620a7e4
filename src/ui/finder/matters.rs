//! What matters to the reader: the choice, in a dialog, and what the list says of it.

use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, ListItem, click, computed, flag, html, list, part, text, when};
use phone_engine::query::{MOST_MATTERS, can_matter};
use phone_engine::{Currency, PhoneIndex, SpecId};
use phone_words as words;
use phone_words::m;

use crate::model::state::Action;
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::kit::{Button, Choice, Dialog, chip, dialog, icon_button, icons, switch};

/// The button that opens the choice, with what has been chosen, and the dialog with it.
pub fn chooser(store: Store) -> Html {
    let open = RwSignal::new(false);
    let element = ElementRef::<HtmlDialogElement>::new();
    let open_now = computed(move || open.get());
    let dialog = Dialog {
        element,
        class: "dialog matters-dialog",
        part: None,
        heading: "matters-title",
        open: open_now,
        voice: store.voice,
    };
    let content = when(move || open.get(), move || choice(store, element));
    html! {
        {Button::link(store.text(m::WHAT_MATTERS), click(move || open.set(true))).opens_dialog()}
        {dialog.draw(content, move || open.set(false))}
    }
}

/// In what order the list is, where something matters.
pub fn told(store: Store) -> Html {
    let told = move || {
        store.query.with(|query| {
            let names = words::matters(store.words(), &query.matters);
            if query.sort.is_empty() {
                m::list_ordered_by(store.words(), &names)
            } else {
                m::places_in(store.words(), &names)
            }
        })
    };
    when(
        move || does_anything(store),
        move || {
            html! {
                <p class="matters">
                    {text(told)}
                    " "{store.text(m::PLACES_ABOUT)}
                </p>
            }
        },
    )
}

/// Whether anything matters. Tracks the query.
pub fn does_anything(store: Store) -> bool {
    store.query.with(|query| !query.matters.is_empty())
}

/// The chip of the filter for phones that no other one beats.
pub fn unbeaten_chip(store: Store) -> Html {
    let label = computed(move || {
        store.query.with(|query| match query.is_for_unbeaten() {
            true => m::nothing_better_chip(store.words(), &words::all_of(store.words(), &query.matters)),
            false => String::new(),
        })
    });
    part(move || match label.get() {
        none if none.is_empty() => Html::Nothing,
        label => {
            chip::removable(store.text(m::REMOVE_FILTER), label, click(move || store.act(Action::Unbeaten(false))))
                .into()
        }
    })
}

/// The places that a phone can have.
pub fn place(store: Store, phone: PhoneIndex) -> Html {
    let told = move || {
        let place = store.place(phone).map(|place| words::place(store.locale(), place)).unwrap_or_default();
        let unknown = unknown(store, phone);
        if unknown.is_empty() { place } else { m::place_unknown(store.words(), &place, &unknown) }
    };
    html! { <small class="place">{text(told)}</small> }
}

/// What matters and is not known of a phone.
fn unknown(store: Store, phone: PhoneIndex) -> String {
    store.query.with(|query| {
        store.snapshot.with(|known| {
            let unknown: Vec<SpecId> =
                query.matters.iter().copied().filter(|&spec| !known.cell(phone, spec).is_known()).collect();
            words::all_of(store.words(), &unknown)
        })
    })
}

/// The content of the dialog: what is picked, in order, and what can be.
fn choice(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let picked = store.slice(|state| state.query.matters.clone());
    let count = move || picked.with(Vec::len);
    let items = move || {
        let item = |spec: &SpecId| ListItem { key: spec.get().key.into(), label: label(store, *spec).into() };
        picked.with(|picked| picked.iter().map(item).collect::<Vec<_>>())
    };
    let entry = move |item: ListItem| {
        let Some(spec) = SpecId::find(&item.key) else { return Html::Nothing };
        let place = move || picked.with(|picked| picked.iter().position(|own| *own == spec));
        let moved = move |up: bool| {
            let Some(at) = untrack(place) else { return };
            let mut all = picked.get_untracked();
            let to = if up { at.saturating_sub(1) } else { (at + 1).min(all.len() - 1) };
            all.swap(at, to);
            store.act(Action::Matters(all));
        };
        let label = item.label.to_string();
        let mover = |up: bool| {
            let told = if up { m::matters_more } else { m::matters_less }(store.words(), &label);
            let at_end = move || {
                let place = place();
                if up { place == Some(0) } else { place.map(|at| at + 1) == Some(count()) }
            };
            icon_button(told.clone(), if up { icons::up() } else { icons::down() }, click(move || moved(up)))
                .class("icon move")
                .title(told)
                .disabled(flag(at_end))
        };
        let out = icon_button(m::remove(store.words(), &label), icons::cross(), click(move || toggle(store, spec)));
        html! { <li data-spec=item.key.to_string()><span>{label.clone()}</span>{mover(true)}{mover(false)}{out}</li> }
    };
    let chosen = move || match count() {
        0 => m::pick_what_matters(store.words(), MOST_MATTERS),
        MOST_MATTERS => m::picked_all(store.words(), &MOST_MATTERS.to_string()),
        count => m::picked_of(store.words(), &count.to_string(), &MOST_MATTERS.to_string()),
    };
    let unbeaten = store.slice(|state| state.query.unbeaten);
    let turn = move |on| {
        store.act(Action::Unbeaten(on));
        store.voice.say(Topic::Done, store.text(if on { m::ONLY_UNBEATEN_SAID } else { m::ALL_PHONES }).to_owned());
    };
    let check = move |spec: SpecId| {
        let is_picked = computed(move || picked.with(|picked| picked.contains(&spec)));
        Choice::check(label(store, spec), flag(move || is_picked.get()))
            .disabled(flag(move || count() >= MOST_MATTERS && !is_picked.get()))
            .draw(move |_| toggle(store, spec))
    };
    let now = picked.get_untracked();
    let price = store.price_in.get_untracked();
    let specs = SpecId::all().filter(|&spec| {
        can_matter(spec) && (Currency::of(spec).is_none_or(|currency| currency == price) || now.contains(&spec))
    });
    html! {
        {dialog::head(store.words(), "matters-title", store.text(m::WHAT_MATTERS_TO_YOU), dialog)}
        <p class="quiet">{text(chosen)}</p>
        <ol class="picked-matters">{list(items, entry)}</ol>
        {when(move || count() > 0, move || html! {
            {switch(store.text(m::ONLY_UNBEATEN), flag(move || unbeaten.get()), turn)}
        })}
        <fieldset class="column-list">
            <legend class="hidden">{store.text(m::SPECS_THAT_MATTER)}</legend>
            {specs.map(check).collect::<Html>()}
        </fieldset>
    }
}

fn label(store: Store, spec: SpecId) -> &'static str {
    words::label(store.words(), spec)
}

/// Picks a spec as the least important, or takes it out.
fn toggle(store: Store, spec: SpecId) {
    let mut picked = store.now().query.matters;
    match picked.iter().position(|own| *own == spec) {
        Some(at) => drop(picked.remove(at)),
        None if picked.len() < MOST_MATTERS => picked.push(spec),
        None => return,
    }
    store.act(Action::Matters(picked));
}
