//! What dialogs have in common.

use leptos::web_sys::HtmlDialogElement;
use phone_draw::ElementRef;

/// Whether a click landed beside the dialog: on its backdrop, which is the dialog element itself.
pub fn is_beside(event: &leptos::ev::MouseEvent, dialog: ElementRef<HtmlDialogElement>) -> bool {
    let Some(dialog) = dialog.get() else { return false };
    let area = dialog.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let outside = x < area.left() || x > area.right() || y < area.top() || y > area.bottom();
    // A click made by the keyboard has no place.
    outside && event.detail() > 0
}
