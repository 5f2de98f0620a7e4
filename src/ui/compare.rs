//! Phones side by side.

use leptos::prelude::*;
use phone_draw::{Html, change, flag, html, text, when};

use super::kit::disclosure;
use super::{as_of::as_of, finder, parts, share, table, timeline, tray};
use crate::state::{Action, Section};
use crate::store::Store;

/// The comparison.
pub fn compare(store: Store) -> Html {
    let picked = tray::picked(store);
    let differences = store.slice(|state| state.differences);
    let several = move || picked.with(|picked| picked.len() > 1);
    // Landmarks need names of their own where a page has several comparisons.
    let label = move || match picked.with(Vec::is_empty) {
        true => "Phone comparison".to_owned(),
        false => format!("Comparison of {}", share::sentence(store)),
    };
    html! {
        <section class="compare" tabindex="-1" aria-label=text(label)>
            {as_of(store)}
            <div class="bar">
                {finder::back(store)}
                {when(several, move || html! {
                    <label class="switch">
                        <input
                            type="checkbox"
                            prop:checked=flag(move || differences.get())
                            on:change=change(move |event| store.act(Action::Differences(event_target_checked(&event))))
                        />
                        <span>"Differences only"</span>
                    </label>
                })}
                {timeline::open(store)}
                {share::share(store)}
            </div>
            {table::table(store)}
            {when(move || picked.with(|picked| !picked.is_empty()), move || html! {
                {section(store, Section::Drawings, "Drawn to scale", parts::pictures)}
                {section(store, Section::Standing, "Where they stand", parts::standing)}
            })}
        </section>
    }
}

/// A part of the comparison that begins folded.
fn section(store: Store, section: Section, title: &'static str, content: fn(Store) -> Html) -> Html {
    let open = store.slice(move |state| state.open.contains(&section));
    disclosure::section(open, move || store.act(Action::Unfold(section)), title, move || content(store))
}
