//! The list in print, where no more rows can be requested: everything that matches, up to a limit.

use phone_draw::{Html, computed, html};

use super::{Heads, List, shown};
use crate::ui::share::sentence;
use crate::ui::sources::footnotes::Footnotes;
use phone_words::{m, phones};

/// The maximum number of phones in print: some fifteen sheets.
const MOST: usize = 500;

/// The place where the list for print is rendered while printing.
pub(super) fn paper(list: List) -> Html {
    crate::ui::paper::paper(list.store, move || sheet(list))
}

fn sheet(list: List) -> Html {
    let List { store, counts, .. } = list;
    let of_paper = List { shown: computed(move || shown(counts.get(), MOST, [0; 4])), ..list };
    let all: usize = counts.get()[..3].iter().sum();
    let cut = (all > MOST).then(|| m::first_of(store.words(), &MOST.to_string(), &phones(store.locale(), all)));
    html! {
        <p class="quiet">{sentence(store)}</p>
        {of_paper.table(store.listed.get(), Heads::Told)}
        {cut.map(|cut| html! { <p class="quiet">{cut}</p> })}
        {Footnotes::default().list(store)}
    }
}
