//! Headings, of the level that the page asks for, so that they fit between its own.

use phone_draw::{Attribute, Html, html, text};

use phone_words::m;

use crate::host::page::Host;
use crate::store::Store;

/// The heading of a view, which only screen readers get: sighted readers see what it is.
///
/// It has the name of the view's landmark but does not label it: Orca would not say the name when a view that has just been
/// opened gets the focus, because it takes the label for read.
pub fn title(store: Store, content: impl FnMut() -> String + 'static) -> Html {
    html! { <div class="hidden" role="heading" aria-level=level(store, 0)>{text(content)}</div> }
}

/// A heading, so many levels below that of the view.
pub fn heading(store: Store, below: usize, class: &'static str, content: impl Into<Html>) -> Html {
    html! { <div class=class role="heading" aria-level=level(store, below)>{content.into()}</div> }
}

/// The name of a view, with a number where a page has several widgets: landmarks are told apart by their names.
pub fn plural(store: Store, name: &str) -> String {
    match store.host(Host::place) {
        0 => name.to_owned(),
        place => m::name_number(store.words(), name, &(place + 1).to_string()),
    }
}

/// The level of headings so many below that of the view.
pub fn level(store: Store, below: usize) -> Attribute {
    text(move || (store.heading_level() + below).to_string()).into()
}
