//! A filter by what another phone has: "at least as much as Xiaomi 12S".

use leptos::prelude::*;
use phone_draw::{Html, ListItem, click, computed, html, part, text, when};
use phone_engine::query::{Side, Than};
use phone_engine::{SpecId, Test};

use phone_words::{Message, m};

use crate::model::state::Action;
use crate::store::Store;
use crate::ui::kit::{Button, Combobox, Select, disclosure, icons, option};

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// The sides of it, with their names in the choice.
const SIDES: [(Side, &str, Message); 4] = [
    (Side::AtLeast, "at-least", m::SIDE_AT_LEAST),
    (Side::AtMost, "at-most", m::SIDE_AT_MOST),
    (Side::More, "more", m::SIDE_MORE),
    (Side::Less, "less", m::SIDE_LESS),
];

/// The choice of a phone and a side, folded until it is wanted.
pub fn than(store: Store, spec: SpecId) -> Html {
    let open = RwSignal::new(untrack(|| asked(store, spec)).is_some());
    html! {
        {disclosure::link(open, store.text(m::COMPARED_WITH_A_PHONE))}
        {when(move || open.get(), move || choice(store, spec))}
    }
}

/// What is asked for. Tracks the query.
fn asked(store: Store, spec: SpecId) -> Option<Than> {
    store.query.with(|query| match query.filter(spec).map(|filter| &filter.test) {
        Some(Test::Than(than)) => Some(than.clone()),
        _ => None,
    })
}

fn choice(store: Store, spec: SpecId) -> Html {
    let begun = untrack(|| asked(store, spec)).map_or(Side::AtLeast, |than| than.side);
    let side = RwSignal::new(place_of(begun));
    let ask = move |phone: &str| {
        let side = SIDES.get(side.get_untracked()).map_or(Side::AtLeast, |own| own.0);
        store.act(Action::Filter(spec, Some(Test::Than(Than { side, phone: phone.into() }))));
    };
    let choose = move |chosen: String| {
        side.set(SIDES.iter().position(|own| own.1 == chosen).unwrap_or_default());
        if let Some(than) = untrack(|| asked(store, spec)) {
            ask(&than.phone);
        }
    };
    let options = SIDES
        .iter()
        .enumerate()
        .map(|(at, &(_, value, label))| option(value, store.text(label), move || side.get() == at));
    let options = options.collect::<Html>();
    let label = m::label_compared_with(store.words(), phone_words::label(store.words(), spec)).into();
    let typed = RwSignal::new(String::new());
    let found = computed(move || {
        let text = typed.get();
        if text.trim().is_empty() {
            return Vec::new();
        }
        let data = store.data();
        store.snapshot.with(|known| {
            let found = data.index.search(&text).best_first().into_iter();
            let found = found.filter(|&phone| known.cell(phone, spec).is_known()).take(SUGGESTIONS);
            let named = found.filter_map(|phone| data.listed.phone(phone));
            named.map(|phone| ListItem { key: phone.id.clone(), label: phone.name.clone() }).collect::<Vec<_>>()
        })
    });
    let none = computed(move || store.text(m::NO_PHONE_KNOWN).to_owned());
    let field = Combobox {
        locale: store.words(),
        label: store.text(m::PHONE_TO_COMPARE_WITH),
        placeholder: store.text(m::NAME_OF_A_PHONE),
        id: "phone-to-compare-with",
        suggestions: store.text(m::PHONES_TO_COMPARE_WITH),
        first: true,
        icon: icons::glass(),
        typed: computed(move || typed.get()),
        found,
        none,
        voice: store.voice,
    };
    let take = move |id: std::sync::Arc<str>| {
        typed.set(String::new());
        ask(&id);
    };
    let now = text(move || asked(store, spec).map(|than| store.name(&than.phone)).unwrap_or_default());
    // Mostly it is one that has been picked already.
    let picked = part(move || {
        let ids = store.slice_now(|state| state.phones.clone());
        let has = |id: &std::sync::Arc<str>| {
            store
                .snapshot
                .with(|known| known.archive().find(id).is_some_and(|phone| known.cell(phone, spec).is_known()))
        };
        let button = |id: std::sync::Arc<str>| Html::from(Button::link(store.name(&id), click(move || ask(&id))));
        ids.into_iter().filter(has).map(button).collect::<Html>()
    });
    html! {
        <div class="than">
            {Select { label, is_labelled: false, class: "side", options }.draw(choose)}
            <p class="quiet">{now}</p>
            {field.draw(move |text| typed.set(text), take, |_| None)}
            {picked}
        </div>
    }
}

fn place_of(side: Side) -> usize {
    SIDES.iter().position(|own| own.0 == side).unwrap_or_default()
}
