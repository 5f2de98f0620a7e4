//! The table of views: what draws each of them, from a file of its own.

use leptos::prelude::*;
use phone_draw::{Html, part};
use wasm_bindgen_futures::spawn_local;

use crate::host::split::{Later, in_own_file};
use crate::host::style::dress;
use crate::model::data::Need;
use crate::model::state::{State, View};
use crate::store::Store;
use crate::store::effect::effect;
use crate::ui::later::later;
use crate::ui::time::timeline;
use crate::ui::{card, compare, finder, plot};

in_own_file! {
    finder, load_finder: fn draw_finder(store: Store) -> Html {
        dress!("finder");
        finder::finder(store)
    }

    compare, load_compare: fn draw_compare(store: Store) -> Html {
        dress!("compare");
        compare::compare(store)
    }

    card, load_card: fn draw_card(store: Store) -> Html {
        dress!("card");
        card::cards(store)
    }

    timeline, load_timeline: fn draw_timeline(store: Store) -> Html {
        dress!("timeline");
        timeline::timeline(store)
    }

    plot, load_plot: fn draw_plot(store: Store) -> Html {
        dress!("plot");
        plot::plot(store)
    }
}

/// One of the widget's views, when the phones in it have come. It waits again if the page asks for an earlier day, of which the
/// list of all phones tells nothing.
pub fn view(store: Store, view: View) -> Html {
    let need = move || Some(Need::of(&State { view, ..store.now() }));
    let lacks = RwSignal::new(false);
    let day = store.slice(|state| state.as_of);
    effect(move |later| {
        if day.get().is_some() && later && need() == Some(Need::All) && !store.has(&Need::All) {
            lacks.set(true);
        }
    });
    part(move || {
        // Drawn again once: after that, everything is here.
        lacks.track();
        later(store, need, move || drawing(store, view), move || load(view))
    })
}

fn drawing(store: Store, view: View) -> Later<Html> {
    match view {
        View::Finder => Box::pin(draw_finder(store)),
        View::Compare => Box::pin(draw_compare(store)),
        View::Card => Box::pin(draw_card(store)),
        View::Timeline => Box::pin(draw_timeline(store)),
        View::Plot => Box::pin(draw_plot(store)),
    }
}

/// Fetches what a view is drawn with.
pub fn load(view: View) -> Later<()> {
    match view {
        View::Finder => Box::pin(load_finder()),
        View::Compare => Box::pin(load_compare()),
        View::Card => Box::pin(load_card()),
        View::Timeline => Box::pin(load_timeline()),
        View::Plot => Box::pin(load_plot()),
    }
}

/// Fetches what a view is drawn with, because it is likely to be the next.
pub fn ahead(view: View) {
    spawn_local(async move { drop(load(view).await) });
}
