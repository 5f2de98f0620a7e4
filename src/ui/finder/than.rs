//! A filter by what another phone has: "at least as much as Xiaomi 12S".

use leptos::prelude::*;
use phone_draw::{Html, ListItem, click, computed, html, part, text, when};
use phone_engine::query::{Side, Than};
use phone_engine::{SpecId, Test};

use crate::model::state::Action;
use crate::store::Store;
use crate::ui::kit::{Button, Combobox, Select, disclosure, icons, option};

/// Suggestions shown at once.
const SUGGESTIONS: usize = 6;

/// The sides of it, with their names in the choice.
const SIDES: [(Side, &str, &str); 4] = [
    (Side::AtLeast, "at-least", "At least as much as"),
    (Side::AtMost, "at-most", "At most as much as"),
    (Side::More, "more", "More than"),
    (Side::Less, "less", "Less than"),
];

/// The choice of a phone and a side, folded until it is wanted.
pub fn than(store: Store, spec: SpecId) -> Html {
    let open = RwSignal::new(untrack(|| asked(store, spec)).is_some());
    html! {
        {disclosure::link(open, "Compared with a phone")}
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
    let options =
        SIDES.iter().enumerate().map(|(at, &(_, value, label))| option(value, label, move || side.get() == at));
    let options = options.collect::<Html>();
    let label = format!("{}: compared with a phone", phone_words::label(spec)).into();
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
    let none = computed(move || "No phone of which this is known has this name.".to_owned());
    let field = Combobox {
        label: "Phone to compare with",
        placeholder: "Name of a phone",
        id: "phone-to-compare-with",
        suggestions: "Phones to compare with",
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
            {field.draw(move |text| typed.set(text), take, |_| "")}
            {picked}
        </div>
    }
}

fn place_of(side: Side) -> usize {
    SIDES.iter().position(|own| own.0 == side).unwrap_or_default()
}
