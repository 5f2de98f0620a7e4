//! The list on paper, where nothing can be pressed: all that matches, up to a number.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, Mounted, computed, html, mount};

use super::{List, shown};
use crate::ui::finder::phones;
use crate::ui::footnotes::{Footnotes, on_print};
use crate::ui::share::sentence;

/// Phones that go on paper at most: some fifteen sheets.
const MOST: usize = 500;

/// Where the list for paper is drawn while the page is printed. It is there as soon as the event has been dispatched, not at
/// the next turn of the effects, since a button of the page that prints waits for none.
pub(super) fn paper(list: List) -> Html {
    let place = ElementRef::<HtmlElement>::new();
    let sheets = StoredValue::new_local(None::<Sheets>);
    let owner = Owner::current().unwrap_or_default();
    on_print(move |prints| {
        let drawn = place.get().filter(|_| prints).map(|place| {
            let owner = owner.with(Owner::new);
            let drawn = owner.with(|| mount(place.into(), move || sheet(list)));
            Sheets { _drawn: drawn, _owner: owner }
        });
        drop(sheets.try_update_value(|sheets| std::mem::replace(sheets, drawn)));
    });
    html! { <div class="paper" element_ref=place></div> }
}

/// What is drawn for paper. What was made while it was drawn goes last.
struct Sheets {
    _drawn: Mounted,
    _owner: Owner,
}

fn sheet(list: List) -> Html {
    let List { store, counts, .. } = list;
    let of_paper = List { shown: computed(move || shown(counts.get(), MOST, [0; 4])), ..list };
    let all: usize = counts.get()[..3].iter().sum();
    let cut = (all > MOST).then(|| format!("These are the first {MOST} of {}.", phones(store.locale(), all)));
    html! {
        <p class="quiet">{sentence(store)}</p>
        {of_paper.table(store.columns.get())}
        {cut.map(|cut| html! { <p class="quiet">{cut}</p> })}
        {Footnotes::default().list(store)}
    }
}
