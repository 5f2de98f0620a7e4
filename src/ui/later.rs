//! Parts of the page whose code, or phones, may have yet to come.

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, click, html, part};
use wasm_bindgen_futures::spawn_local;

use crate::host::split::{Later, now};
use crate::model::data::Need;
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::focus;
use crate::ui::kit::Button;

const LOADING: &str = "Loading…";

const FAILED: &str = "This part could not be loaded.";

/// A part of the page that is drawn by a function of another file: at once where that and the phones that it looks at are
/// here, else when they have come. `load` has to be that of the same function: whether a file is here is known to each
/// function for itself.
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
