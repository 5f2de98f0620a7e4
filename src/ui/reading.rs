//! How far the reading of the page's own data is.

use phone_draw::{Html, html, part};

use phone_words::m;

use crate::model::contract::Part;
use crate::store::Store;

/// "Reading phones: 43 %", while they are being read.
pub fn progress(store: Store) -> Html {
    part(move || match store.reading() {
        None => Html::Nothing,
        Some(read) => {
            // Over phones that are shown already, so that nothing moves.
            let class = if store.is_waiting() { "reading" } else { "reading over" };
            html! {
                <label class=class part=Part::Reading>
                    {m::reading_phones(store.words(), &read.to_string())}
                    <progress max="100" value=read.to_string()></progress>
                </label>
            }
        }
    })
}
