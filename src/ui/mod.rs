//! The components. They render the store and turn clicks into actions; nothing is decided here.

mod add_phone;
mod alike;
mod back;
mod card;
mod compare;
mod finder;
mod focus;
mod heading;
pub mod kit;
mod later;
mod meant;
mod paper;
mod plot;
mod reading;
pub mod share;
mod sources;
mod time;
mod tray;
mod undo;
pub mod views;

use self::kit::{Button, icon_button, icons, keys, spoken};
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, click, computed, flag, html, part, text, when};
use phone_engine::Test;
use phone_engine::spec::Kind;
use phone_engine::totals::Totals;
use phone_settings::Controls;
use phone_share::LICENCE;
use phone_words as words;
use phone_words::m;

use crate::host::page::Host;
use crate::host::phones;
use crate::model::contract::Part;
use crate::model::data::{Extent, Need, Origin};
use crate::model::notice;
use crate::model::state::Action;
use crate::store::Store;
use crate::store::voice::Topic;

/// The whole widget.
pub fn app(store: Store) -> Html {
    // The words are not tracked one by one.
    let language = computed(move || store.locale().tag());
    html! {
        <div
            class="pc"
            class:few=flag(move || store.controls() == Controls::Few)
            class:bare=flag(move || store.controls() == Controls::None)
            on:click:capture=|event| focus::keep(event.into())
            on:keydown:capture=focus::keep_on_enter
            on:keydown=keys::keep_from_page
            on:keypress=keys::keep_from_page
            on:keyup=keys::keep_from_page
        >
            {part(move || {
                // Read, since what has never been read follows nothing.
                language.get();
                untrack(|| content(store))
            })}
            {spoken(store.voice)}
        </div>
    }
}

/// All that is drawn anew in another language.
fn content(store: Store) -> Html {
    let view = store.slice(|state| state.view);
    let naming = computed(move || !store.is_waiting() && store.is_naming());
    html! {
        {notices(store)}
        {reading::progress(store)}
        {when(move || !store.is_waiting(), move || html! {
            {part(move || {
                // Rows are keyed by id, and the same id may be another phone in other data.
                store.follow_data();
                if naming.get() { later::not_yet(store) } else { views::view(store, view.get()) }
            })}
            {about(store)}
        })}
        {sources::sources(store)}
        {alike::opened(store)}
    }
}

/// Notices for the reader: invalid parts of a link, unknown phones.
fn notices(store: Store) -> Html {
    let notices = computed(move || {
        if store.is_waiting() {
            return Vec::new();
        }
        let missing = store.unknown();
        let link = store.host(Host::link_text);
        let in_link = link.is_some_and(|link| missing.iter().all(|id| link.contains(&**id)));
        let told = notice::unknown(store.words(), &missing, in_link);
        told.into_iter().chain(nobody_has(store)).chain(store.notices()).collect::<Vec<_>>()
    });
    let dismiss = move || {
        store.dismiss();
        for id in untrack(|| store.unknown()) {
            store.act(Action::Drop(id));
        }
    };
    // Everything else is re-rendered when the data arrives.
    let status = ElementRef::<HtmlElement>::new();
    let again = move || {
        if let Some(status) = status.get() {
            drop(status.focus());
        }
        store.ask_again();
    };
    store.voice.follow(Topic::Notice, move || notices.get().join(" "));
    let any = move || !notices.with(Vec::is_empty);
    let no_id = computed(move || !store.is_waiting() && store.has_no_id());
    html! {
        <div class:notice=flag(any) part=text(move || if any() { Part::Notice.name().to_owned() } else { String::new() })>
            <div>
                // The text contains no button that could take the focus.
                <div class="told" tabindex="-1" element_ref=status>
                    {part(move || notices.get().into_iter().map(|line| html! { <p>{line}</p> }).collect::<Html>())}
                </div>
                {when(move || no_id.get(), move || meant::meant(store))}
                {when(move || any() && store.is_unreached(), move || html! {
                    {Button::new(store.text(m::TRY_AGAIN), click(again)).class("try-again")}
                })}
            </div>
            {when(any, move || html! {
                {icon_button(store.text(m::DISMISS), icons::cross(), click(dismiss))}
            })}
        </div>
    }
}

/// Names in filters that no phone has; none until all phones have been listed.
fn nobody_has(store: Store) -> Vec<String> {
    if store.come() < Extent::List {
        return Vec::new();
    }
    store.query.with(|query| {
        store.snapshot.with(|known| {
            let unknown =
                query.filters.iter().filter(|filter| filter.spec.get().kind == Kind::Text).filter_map(|filter| {
                    let choices: &[Box<str>] = if let Test::AnyOf(choices) = &filter.test { choices } else { &[] };
                    let dictionary = known.column(filter.spec).dictionary();
                    let missing = choices.iter().map(|choice| &**choice).filter(|slug| dictionary.find(slug).is_none());
                    let missing: Vec<&str> = missing.collect();
                    let locale = store.words();
                    let label = words::lower(locale, words::label(locale, filter.spec));
                    (!missing.is_empty())
                        .then(|| m::nobody_has(locale, missing.len(), &notice::names(locale, &missing), &label))
                });
            unknown.collect()
        })
    })
}

/// Where the data comes from.
fn about(store: Store) -> Html {
    // Counted on demand.
    let open = RwSignal::new(false);
    let totals = move || {
        let come = store.come();
        let (data, locale) = (store.data(), store.locale());
        let counted = match data.origin {
            Origin::BuiltIn if come < Extent::All => phones::totals(),
            _ => (come == Extent::All).then(|| Totals::of(&data.archive)),
        };
        let Some(Totals { phones, reports, sources, newest }) = counted else {
            return locale.text(m::COUNTING).to_owned();
        };
        let (phones, reports, sources) = (words::phones(locale, phones), locale.count(reports), locale.count(sources));
        match newest {
            None => m::totals(locale, &phones, &reports, &sources),
            Some(day) => m::totals_newest(locale, &phones, &reports, &sources, &words::date(locale, day)),
        }
    };
    let heading = move || {
        // A comparison loads only its own phones.
        if store.come() < Extent::List {
            return store.text(m::ABOUT_THE_DATA).to_owned();
        }
        let count = store.snapshot.with(|known| known.phones().len());
        m::phones_about_the_data(store.locale(), &words::phones(store.locale(), count))
    };
    let toggle = move |_| {
        open.set(true);
        // How much there is of the built-in phones is known without them.
        if store.data().is_of_page() {
            store.fetch(Need::All);
        }
    };
    html! {
        <details class="about" part=Part::About on:toggle=toggle>
            <summary><span>{text(heading)}</span></summary>
            <p>
                {when(move || open.get(), move || html! { {text(totals)}" " })}
                {store.text(m::ABOUT_VALUES)}
            </p>
            {part(move || {
                store.follow_data();
                let data = store.data();
                let attribution = data.attribution(store.words());
                if let Origin::Page = data.origin {
                    return html! { <p>{attribution}</p> };
                }
                html! {
                    <p>
                        {attribution}
                        " "
                        <a href=LICENCE rel="license noopener" target="_blank">{store.text(m::READ_THE_LICENCE)}</a>
                        "."
                    </p>
                }
            })}
        </details>
    }
}
