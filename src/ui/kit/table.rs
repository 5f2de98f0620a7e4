//! Parts of tables.
//!
//! **Pattern:** native tables. A table that the style sheet turns into something else, such as cards, has explicit roles, because
//! browsers drop the native ones then. The box that scrolls it sideways is a named tab stop, so that keys can scroll it.
//!
//! **Keys:** in a [`scroller`], arrows scroll.

use phone_draw::{Html, html};

use crate::model::contract::Part;

/// The scrolling box around a table that may be wider than the page.
pub fn scroller(label: &'static str, class: String, part: Option<Part>, table: Html) -> Html {
    html! { <div class=class part=part tabindex="0" role="group" aria-label=label>{table}</div> }
}

/// The heads of the columns.
pub fn heads(labels: &[&'static str]) -> Html {
    let cells = labels.iter().map(|label| html! { <th role="columnheader" scope="col">{*label}</th> });
    html! { <thead role="rowgroup"><tr role="row">{cells.collect::<Html>()}</tr></thead> }
}

/// A row: its head and its cells.
pub fn row(key: Option<&'static str>, head: impl Into<Html>, cells: impl IntoIterator<Item = Html>) -> Html {
    let (head, cells): (Html, Html) =
        (head.into(), cells.into_iter().map(|cell| html! { <td role="cell">{cell}</td> }).collect());
    html! { <tr role="row" data-spec=key><th role="rowheader" scope="row">{head}</th>{cells}</tr> }
}
