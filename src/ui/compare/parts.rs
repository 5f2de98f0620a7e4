//! Parts of the comparison in wasm files of their own.

use phone_draw::Html;

use super::{drawings, standing};
use crate::host::split::in_own_file;
use crate::host::style::dress;
use crate::model::data::Need;
use crate::store::Store;
use crate::ui::later::later;

in_own_file! {
    pictures, load_pictures: fn draw_pictures(store: Store) -> Html {
        drawings::drawings(store)
    }

    pictures, load_standing: fn draw_standing(store: Store) -> Html {
        dress!("pictures");
        standing::standing(store)
    }
}

/// The phones drawn to scale.
pub fn pictures(store: Store) -> Html {
    later(store, || None, move || Box::pin(draw_pictures(store)), || Box::pin(load_pictures()))
}

/// How the phones rank among others.
pub fn standing(store: Store) -> Html {
    later(
        store,
        move || Some(Need::list(&store.now())),
        move || Box::pin(draw_standing(store)),
        || Box::pin(load_standing()),
    )
}
