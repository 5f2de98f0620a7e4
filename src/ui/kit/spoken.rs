//! Where the widget's voice is heard: once for all views, and again in each dialog, since what is outside of a modal dialog is
//! not exposed while that is open.
//!
//! **Pattern:** a polite [live region](https://www.w3.org/TR/wai-aria-1.2/#status). It is there before it says something, or it
//! would not be heard. Nobody sees it.

use phone_draw::{Html, html, text};

use crate::store::voice::Voice;

/// A place in which the voice is heard.
pub fn spoken(voice: Voice) -> Html {
    html! { <span class="hidden" role="status">{text(move || voice.said())}</span> }
}
