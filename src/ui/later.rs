//! Parts of the page whose code or phones may still have to be loaded.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, click, html, part};
use wasm_bindgen_futures::spawn_local;

use phone_words::m;

use crate::host::split::{Later, now};
use crate::model::data::Need;
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::focus;
use crate::ui::kit::Button;

/// A part of the page rendered by a function in another file: at once if the file and the phones it needs are loaded, otherwise
/// as soon as they are. `load` must belong to the same function, since each function knows only about its own file.
pub fn later(
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
    // Triggers a re-render when loading has finished or failed.
    let turn = RwSignal::new(());
    let failed = RwSignal::new(false);
    let again = RwSignal::new(false);
    part(move || {
        turn.track();
        let missing = need().filter(|need| !store.has(need));
        match missing {
            // Something else may load them.
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
                    <span>{store.text(m::PART_NOT_LOADED)}</span>
                    {Button::new(store.text(m::TRY_AGAIN), again)}
                </p>
            };
        }
        let loading = load();
        // The voice speaks only if loading takes a while.
        store.voice.say(Topic::Part, store.text(m::LOADING).to_owned());
        let place = ElementRef::<HtmlElement>::new();
        let again = again.get_untracked();
        spawn_local(async move {
            let phones = match missing {
                Some(missing) => store.bring(missing, again).await,
                None => Ok(()),
            };
            let failure = loading.await.is_err() || phones.is_err();
            store
                .voice
                .say(Topic::Part, if failure { store.text(m::PART_NOT_LOADED).to_owned() } else { String::new() });
            // The part may have left the page meanwhile.
            if let Some(place) = place.get() {
                let hand_over = focus::hand_over(&place);
                failed.set(failure);
                turn.set(());
                // After the re-render, and before the next key press, which would otherwise go to the page.
                if let Some(hand_over) = hand_over {
                    spawn_local(async move { hand_over() });
                }
            }
        });
        html! { <section class="loading quiet" tabindex="-1" element_ref=place>{store.text(m::LOADING)}</section> }
    })
}

/// What stands for a view until it is known what it shows.
pub fn not_yet(store: Store) -> Html {
    html! { <section class="loading quiet" tabindex="-1">{store.text(m::LOADING)}</section> }
}
