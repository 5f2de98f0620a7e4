//! Phones side by side.

use phone_draw::{Html, flag, html, text, when};

use super::kit::{disclosure, switch};
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
                {when(several, move || {
                    let turn = move |on| store.act(Action::Differences(on));
                    switch("Differences only", flag(move || differences.get()), turn)
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
