//! Phones side by side.

pub mod drawings;
mod launch;
mod parts;
pub mod standing;
mod table;

use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, computed, flag, html, text, when};

use phone_words::m;

use crate::model::seen;
use crate::model::state::{Action, Section};
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::add_phone;
use crate::ui::back::back;
use crate::ui::heading::{level, title};
use crate::ui::kit::{Roving, disclosure, switch};
use crate::ui::share;
use crate::ui::sources;
use crate::ui::time::as_of::as_of;
use crate::ui::time::timeline;
use crate::ui::tray;
use crate::ui::undo::undo;

/// The comparison.
pub fn compare(store: Store) -> Html {
    let picked = tray::picked(store);
    let differences = store.slice(|state| state.differences);
    let several = move || picked.with(|picked| picked.len() > 1);
    // Landmarks need names of their own where a page has several comparisons.
    let label = move || {
        if picked.with(Vec::is_empty) {
            store.text(m::COMPARISON_OF_NONE).to_owned()
        } else {
            m::comparison_of(store.words(), &share::sentence(store))
        }
    };
    let place = ElementRef::<HtmlElement>::new();
    let cells = Roving::new(place, ".side-by-side", ":not(*)", true);
    let (key, focused) = (cells.clone(), cells.clone());
    cells.keep(move || {
        store.compared.track();
        store.locale();
        store.slice_now(|_| ());
    });
    html! {
        <section
            class="compare"
            tabindex="-1"
            aria-label=text(label)
            element_ref=place
            on:keydown=move |event| key.key(event)
            on:focusin=move |event| focused.focused(event)
        >
            {title(store, label)}
            {as_of(store)}
            <div class="bar">
                {back(store)}
                {timeline::open(store)}
                {share::share(store)}
                {add_phone::add_phone(store)}
                {when(several, move || {
                    let turn = move |on| {
                        store.act(Action::Differences(on));
                        store.voice.say(Topic::Done, if on { table::hidden(store) } else { store.text(m::ALL_ROWS_SHOWN).to_owned() });
                    };
                    switch(store.text(m::DIFFERENCES_ONLY), flag(move || differences.get()), turn)
                })}
            </div>
            {summary(store)}
            {sources::hint(store)}
            {table::table(store)}
            {undo(store)}
            {when(move || store.compared.with(|known| !known.phones().is_empty()), move || html! {
                {section(store, Section::Drawings, store.text(m::DRAWN_TO_SCALE), parts::pictures)}
                {section(store, Section::Standing, store.text(m::HOW_THEY_RANK), parts::standing)}
            })}
        </section>
    }
}

/// What is certain, in a sentence or two.
fn summary(store: Store) -> Html {
    let told = computed(move || {
        let (known, locale, currency) = (store.compared.get(), store.locale(), store.price_in.get());
        store.slice_now(|state| seen::summary(state, &known, currency, locale))
    });
    when(move || !told.with(String::is_empty), move || html! { <p class="summary">{text(move || told.get())}</p> })
}

/// A section of the comparison that starts collapsed.
fn section(store: Store, section: Section, title: &'static str, content: fn(Store) -> Html) -> Html {
    let open = store.slice(move |state| state.open.contains(&section));
    disclosure::section(
        level(store, 1),
        open,
        move || store.act(Action::Unfold(section)),
        title,
        move || content(store),
    )
}
