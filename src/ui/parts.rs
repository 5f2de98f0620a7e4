//! Parts of the widget whose code is a file of its own, fetched when first needed.
//!
//! Only with the feature `split`, which the build of the element has; in the programs of others all is in one file.
//! What a part is called here is what its file is called: `cargo xtask finish` splits the module at these functions,
//! and what only they reach goes with them. So nothing else may name what is behind them, or it stays in the main file.

use phone_draw::{ElementRef, Html, click, html, part};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(feature = "split")]
use leptos::wasm_split::wasm_split;
use leptos::web_sys::{HtmlDialogElement, HtmlElement};
use phone_share::json;
use wasm_bindgen_futures::spawn_local;

use super::kit::Button;
use super::{card, compare, drawings, finder, focus, meant, plot, share, sources, standing, timeline};
use crate::data::Need;
use crate::own_data::{Asked, Source, Turn};
use crate::state::View;
use crate::store::Store;
use crate::voice::Topic;

/// What a function of another file comes to.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// Functions whose code is in another file, which is named first; then what fetches that file ahead.
///
/// They are asynchronous, and an error is that the file did not come. Without the feature `split` all code is in one
/// file: then they are there at once.
macro_rules! elsewhere {
    ($($file:ident $(, $load:ident)?: fn $name:ident($($value:ident: $of:ty),*) -> $result:ty $body:block)*) => {$(
        #[cfg(feature = "split")]
        #[wasm_split($file, wasm_split_path = leptos::wasm_split, fallible $(, preload($load))?)]
        fn $name($($value: $of),*) -> Result<$result, SplitLoaderError> {
            Ok($body)
        }

        // Without the element, nothing calls what only the element needs.
        #[cfg(not(feature = "split"))]
        #[allow(dead_code)]
        async fn $name($($value: $of),*) -> Result<$result, SplitLoaderError> {
            Ok($body)
        }

        $(
            #[cfg(not(feature = "split"))]
            async fn $load() -> Result<(), SplitLoaderError> {
                Ok(())
            }
        )?
    )*};
}

elsewhere! {
    finder, load_finder: fn draw_finder(store: Store) -> Html {
        finder::finder(store)
    }

    compare, load_compare: fn draw_compare(store: Store) -> Html {
        compare::compare(store)
    }

    card, load_card: fn draw_card(store: Store) -> Html {
        card::cards(store)
    }

    timeline, load_timeline: fn draw_timeline(store: Store) -> Html {
        timeline::timeline(store)
    }

    plot, load_plot: fn draw_plot(store: Store) -> Html {
        plot::plot(store)
    }

    pictures, load_pictures: fn draw_pictures(store: Store) -> Html {
        drawings::drawings(store)
    }

    pictures, load_standing: fn draw_standing(store: Store) -> Html {
        standing::standing(store)
    }

    sources, load_sources: fn draw_sources(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
        sources::content(store, dialog).unwrap_or_default()
    }

    sources, load_meant: fn draw_meant(store: Store) -> Html {
        meant::meant(store)
    }

    share, load_share: fn draw_share(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
        share::content(store, dialog)
    }

    share: fn write_json(store: Store, view: View) -> String {
        json::json(&share::sheet(store, view, usize::MAX))
    }

    own: fn read_data(store: Store, source: Source, asked: Asked) -> Turn {
        crate::own_data::read(store, source, asked)
    }
}

const LOADING: &str = "Loading…";

const FAILED: &str = "This part could not be loaded.";

/// One of the widget's views, when the phones in it have come.
pub fn view(store: Store, view: View) -> Html {
    let need = move || Some(Need::of(view, &store.now().phones));
    later(store, need, move || drawing(store, view), move || load(view))
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

/// The phones drawn to scale.
pub fn pictures(store: Store) -> Html {
    later(store, || None, move || Box::pin(draw_pictures(store)), || Box::pin(load_pictures()))
}

/// Where the phones stand among others.
pub fn standing(store: Store) -> Html {
    later(store, || Some(Need::All), move || Box::pin(draw_standing(store)), || Box::pin(load_standing()))
}

/// What was said about a value.
pub fn sources(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    later(store, || None, move || Box::pin(draw_sources(store, dialog)), || Box::pin(load_sources()))
}

/// The phones that unknown ids probably mean.
pub fn meant(store: Store) -> Html {
    later(store, || Some(Need::All), move || Box::pin(draw_meant(store)), || Box::pin(load_meant()))
}

/// What the dialog for sharing shows.
pub fn sharing(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    later(store, || None, move || Box::pin(draw_share(store, dialog)), || Box::pin(load_share()))
}

/// What a view shows of the state as it is now, as JSON, whichever view is open. Where the code for it or phones have yet to
/// come, it is the state as it is then; an error where they did not come.
#[cfg(feature = "split")]
pub fn json(store: Store, view: View) -> Pin<Box<dyn Future<Output = Result<String, String>>>> {
    let need = Need::of(view, &store.now().phones);
    if store.has(&need)
        && let Some(Ok(written)) = now(Box::pin(write_json(store, view)))
    {
        return Box::pin(std::future::ready(Ok(written)));
    }
    Box::pin(async move {
        store.bring(need, false).await?;
        write_json(store, view).await.map_err(|error| error.to_string())
    })
}

/// Reads own data, in turns.
///
/// # Errors
/// Where the code for it did not come.
pub async fn own_data(store: Store, source: Source, asked: Asked) -> Result<Turn, SplitLoaderError> {
    read_data(store, source, asked).await
}

/// A part of the page that is drawn by a function of another file: at once where that and the phones that it looks at are
/// here, else when they have come. `load` has to be that of the same function: whether a file is here is known to each
/// function for itself.
fn later(
    store: Store,
    need: impl Fn() -> Option<Need> + Send + 'static,
    draw: impl Fn() -> Later<Html> + Send + 'static,
    load: impl Fn() -> Later<()> + Send + 'static,
) -> Html {
    boxed(store, Box::new(need), Box::new(draw), Box::new(load))
}

fn boxed(
    store: Store,
    need: Box<dyn Fn() -> Option<Need> + Send>,
    draw: Box<dyn Fn() -> Later<Html> + Send>,
    load: Box<dyn Fn() -> Later<()> + Send>,
) -> Html {
    // Redrawn when all has come, and when it has not.
    let turn = RwSignal::new(());
    let failed = RwSignal::new(false);
    let again = RwSignal::new(false);
    part(move || {
        turn.track();
        let missing = need().filter(|need| !store.has(need));
        match missing {
            // Somebody else may ask for them.
            Some(_) => store.follow_phones(),
            None => {
                if let Some(Ok(drawn)) = now(draw()) {
                    return drawn;
                }
            }
        }
        if failed.get_untracked() {
            failed.set(false);
            again.set(true);
            let again = click(move || turn.set(()));
            return html! {
                <p class="notice">
                    <span>{FAILED}</span>
                    {Button::new("Try again", again)}
                </p>
            };
        }
        let loading = load();
        // Heard where it takes its time.
        store.voice.say(Topic::Part, LOADING.to_owned());
        let place = ElementRef::<HtmlElement>::new();
        let again = again.get_untracked();
        spawn_local(async move {
            let phones = match missing {
                Some(missing) => store.bring(missing, again).await,
                None => Ok(()),
            };
            let failure = loading.await.is_err() || phones.is_err();
            store.voice.say(Topic::Part, if failure { FAILED.to_owned() } else { String::new() });
            // It may have left the page meanwhile.
            if let Some(place) = place.get() {
                let hand_over = focus::hand_over(&place);
                failed.set(failure);
                turn.set(());
                // Once it has been redrawn, and before the next press comes, which would else be the page's.
                if let Some(hand_over) = hand_over {
                    spawn_local(async move { hand_over() });
                }
            }
        });
        html! { <section class="loading quiet" tabindex="-1" element_ref=place>{LOADING}</section> }
    })
}

/// What the function of another file gives, if that file is here.
fn now<T>(called: Later<T>) -> Option<Result<T, SplitLoaderError>> {
    match pin!(called).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    }
}
