//! Undo for the last removal, until the reader does something else. It has no time limit, so nobody has to be quick.

use phone_draw::{Html, click, html, part};

use phone_words::m;

use crate::store::Store;
use crate::ui::kit::Button;

/// "Xiaomi 12S removed. Undo", where there is something to undo.
pub fn undo(store: Store) -> Html {
    part(move || {
        let done = store.undoable();
        if done.is_empty() {
            return Html::Nothing;
        }
        html! {
            <p class="undo">
                {done}
                " "
                {Button::link(store.text(m::UNDO), click(move || store.undo()))}
            </p>
        }
    })
}
