//! The button by which other views lead to the finder.

use phone_draw::{click, html};

use phone_words::m;

use crate::model::state::{Action, View};
use crate::store::Store;
use crate::ui::kit::{Button, icons};

/// The button by which other views lead to the finder.
pub fn back(store: Store) -> Button {
    let content = html! { {icons::back()}{store.text(m::ALL_PHONES_BACK)} };
    Button::new(content, click(move || store.act(Action::Open(View::Finder)))).class("to-view to-finder")
}
