//! What was removed by a press comes back by another, for as long as nothing else is done. It does not go by itself: nobody has to
//! be quick.

use phone_draw::{Html, click, html, part};

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
                {Button::link("Undo", click(move || store.undo()))}
            </p>
        }
    })
}
