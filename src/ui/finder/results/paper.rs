//! The list on paper, where nothing can be pressed: all that matches, up to a number.

use leptos::prelude::*;
use phone_draw::{Html, computed, html};

use super::{Heads, List, shown};
use crate::ui::share::sentence;
use crate::ui::sources::footnotes::Footnotes;
use phone_words::phones;

/// Phones that go on paper at most: some fifteen sheets.
const MOST: usize = 500;

/// Where the list for paper is drawn while the page is printed.
pub(super) fn paper(list: List) -> Html {
    crate::ui::paper::paper(list.store, move || sheet(list))
}

fn sheet(list: List) -> Html {
    let List { store, counts, .. } = list;
    let of_paper = List { shown: computed(move || shown(counts.get(), MOST, [0; 4])), ..list };
    let all: usize = counts.get()[..3].iter().sum();
    let cut = (all > MOST).then(|| format!("These are the first {MOST} of {}.", phones(store.locale(), all)));
    html! {
        <p class="quiet">{sentence(store)}</p>
        {of_paper.table(store.columns.get(), Heads::Told)}
        {cut.map(|cut| html! { <p class="quiet">{cut}</p> })}
        {Footnotes::default().list(store)}
    }
}
