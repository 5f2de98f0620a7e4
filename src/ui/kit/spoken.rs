//! The live regions: one for all views, and one in each dialog, because content outside of a modal dialog is not exposed while
//! that is open.
//!
//! **Pattern:** a polite [live region](https://www.w3.org/TR/wai-aria-1.2/#status), hidden from sight. It must exist before its
//! first text, or screen readers miss that.

use phone_draw::{Html, html, text};

use crate::store::voice::Voice;

/// A live region for the announcements.
pub fn spoken(voice: Voice) -> Html {
    html! { <span class="hidden" role="status">{text(move || voice.said())}</span> }
}
