//! What matters to the reader: the choice, in a dialog, and what the list says of it.

use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, ListItem, click, computed, flag, html, list, part, text, when};
use phone_engine::query::{MOST_MATTERS, can_matter};
use phone_engine::{Currency, PhoneIndex, SpecId};
use phone_words as words;

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
        {Button::link("What matters", click(move || open.set(true))).opens_dialog()}
        {dialog.draw(content, move || open.set(false))}
    }
}

/// In what order the list is, where something matters.
pub fn told(store: Store) -> Html {
    let told = move || {
        store.query.with(|query| {
            let names = words::matters(&query.matters);
            if query.sort.is_empty() { format!("Ordered by {names}.") } else { format!("Places in {names}.") }
        })
    };
    when(
        move || does_anything(store),
        move || {
            html! {
                <p class="matters">
                    {text(told)}
                    " Places are among the launched phones found: the best and the worst that are still possible."
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
            true => format!("Nothing better in {}", words::all_of(&query.matters)),
            false => String::new(),
        })
    });
    part(move || match label.get() {
        none if none.is_empty() => Html::Nothing,
        label => chip::removable("Remove filter: ", label, click(move || store.act(Action::Unbeaten(false)))).into(),
    })
}

/// The places that a phone can have.
pub fn place(store: Store, phone: PhoneIndex) -> Html {
    let told = move || {
        let place = store.place(phone).map(|place| words::place(store.locale(), place)).unwrap_or_default();
        let unknown = unknown(store, phone);
        if unknown.is_empty() { place } else { format!("{place}; {unknown} not known") }
    };
    html! { <small class="place">{text(told)}</small> }
}

/// What matters and is not known of a phone.
fn unknown(store: Store, phone: PhoneIndex) -> String {
    store.query.with(|query| {
        store.snapshot.with(|known| {
            let unknown: Vec<SpecId> =
                query.matters.iter().copied().filter(|&spec| !known.cell(phone, spec).is_known()).collect();
            words::all_of(&unknown)
        })
    })
}

/// The content of the dialog: what is picked, in order, and what can be.
fn choice(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let picked = store.slice(|state| state.query.matters.clone());
    let count = move || picked.with(Vec::len);
    let items = move || {
        let item = |spec: &SpecId| ListItem { key: spec.get().key.into(), label: label(*spec).into() };
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
            let way = if up { "more" } else { "less" };
            let told = format!("{label} matters {way}");
            let at_end = move || {
                let place = place();
                if up { place == Some(0) } else { place.map(|at| at + 1) == Some(count()) }
            };
            icon_button(told.clone(), if up { icons::up() } else { icons::down() }, click(move || moved(up)))
                .class("icon move")
                .title(told)
                .disabled(flag(at_end))
        };
        let out = icon_button(format!("Remove {label}"), icons::cross(), click(move || toggle(store, spec)));
        html! { <li data-spec=item.key.to_string()><span>{label.clone()}</span>{mover(true)}{mover(false)}{out}</li> }
    };
    let chosen = move || match count() {
        0 => format!("Pick up to {MOST_MATTERS}, the most important first: the list will be in their order."),
        MOST_MATTERS => format!("{MOST_MATTERS} of {MOST_MATTERS} picked: remove one first. The first matters most."),
        count => format!("{count} of {MOST_MATTERS} picked. The first matters most."),
    };
    let unbeaten = store.slice(|state| state.query.unbeaten);
    let turn = move |on| {
        store.act(Action::Unbeaten(on));
        store.voice.say(Topic::Done, if on { "Only phones with nothing better" } else { "All phones" }.to_owned());
    };
    let check = move |spec: SpecId| {
        let is_picked = computed(move || picked.with(|picked| picked.contains(&spec)));
        Choice::check(label(spec), flag(move || is_picked.get()))
            .disabled(flag(move || count() >= MOST_MATTERS && !is_picked.get()))
            .draw(move |_| toggle(store, spec))
    };
    let now = picked.get_untracked();
    let price = store.price_in.get_untracked();
    let specs = SpecId::all().filter(|&spec| {
        can_matter(spec) && (Currency::of(spec).is_none_or(|currency| currency == price) || now.contains(&spec))
    });
    html! {
        {dialog::head("matters-title", "What matters to you", dialog)}
        <p class="quiet">{text(chosen)}</p>
        <ol class="picked-matters">{list(items, entry)}</ol>
        {when(move || count() > 0, move || html! {
            {switch("Only phones with nothing better in all of these", flag(move || unbeaten.get()), turn)}
        })}
        <fieldset class="column-list">
            <legend class="hidden">"Specs that can matter"</legend>
            {specs.map(check).collect::<Html>()}
        </fieldset>
    }
}

fn label(spec: SpecId) -> &'static str {
    words::label(spec)
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
