//! A dialog in the middle of the page, or a sheet at its side.
//!
//! **Pattern:** [modal dialog](https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/), a native `<dialog>`: the browser keeps
//! the focus inside, makes everything else inert, and restores the focus afterwards. Its name is its heading.
//!
//! While it is open, announcements are made inside it.
//!
//! **Keys:** Tab stays inside; Escape closes it, as does a click beside it.

use std::time::Duration;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::web_sys::HtmlDialogElement;
use phone_draw::{Computed, ElementRef, Html, click, html};

use super::{elements, icon_button, icons, spoken};
use phone_words::{Locale, m};

use crate::model::contract::Part;
use crate::store::effect::effect;
use crate::store::voice::Voice;

/// A dialog to be rendered.
pub struct Dialog {
    /// Its element.
    pub element: ElementRef<HtmlDialogElement>,
    /// Its classes: "dialog" or "sheet", and its subject.
    pub class: &'static str,
    /// The part that a page can style.
    pub part: Option<Part>,
    /// The id of the heading that its [`head`] has.
    pub heading: &'static str,
    /// Whether it is open.
    pub open: Computed<bool>,
    /// The announcements made in it.
    pub voice: Voice,
}

impl Dialog {
    /// Renders it. `closed` is called when it has been closed, and must set `open` to false.
    pub fn draw(self, content: Html, closed: impl Fn() + 'static) -> Html {
        self.boxed(content, Box::new(closed))
    }

    fn boxed(self, content: Html, closed: Box<dyn Fn()>) -> Html {
        let Dialog { element, class, part, heading, open, voice } = self;
        // Effects run after rendering.
        effect(move |_| {
            let is_open = open.get();
            match element.get() {
                Some(dialog) if is_open && !dialog.open() => show(dialog, open, voice, TURNS),
                Some(dialog) if !is_open => dialog.close(),
                _ => {}
            }
        });
        let pressed = move |event: MouseEvent| {
            if is_beside(&event, element) {
                close(element);
            }
        };
        html! {
            <dialog
                element_ref=element
                class=class
                part=part
                aria-labelledby=heading
                on:close=move |_| {
                    voice.hush();
                    closed();
                }
                on:click=pressed
            >
                {content}
                {spoken(voice)}
            </dialog>
        }
    }
}

/// How often and how long a dialog waits for content that is loading.
const TURNS: usize = 10;
const TURN: Duration = Duration::from_millis(30);

/// Shows it once its content is there, unless that takes too long: screen readers say the name of a dialog when it opens, and
/// then it must have its heading.
fn show(dialog: HtmlDialogElement, open: Computed<bool>, voice: Voice, turns: usize) {
    if turns > 0 && !elements::all(&dialog, ".loading").is_empty() {
        return set_timeout(move || show(dialog, open, voice, turns - 1), TURN);
    }
    if dialog.is_connected() && open.get_untracked() && !dialog.open() {
        voice.hush();
        drop(dialog.show_modal());
    }
}

/// The top of every dialog: its heading with this id, and the button that closes it.
pub fn head(locale: Locale, id: &'static str, title: impl Into<Html>, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let title: Html = title.into();
    html! {
        // Not the banner of the page.
        <header role="presentation">
            <h2 id=id>{title}</h2>
            {icon_button(locale.text(m::CLOSE), icons::cross(), click(move || close(dialog)))}
        </header>
    }
}

/// Closes it before it is removed, so that the browser restores the focus.
pub fn close(dialog: ElementRef<HtmlDialogElement>) {
    if let Some(dialog) = dialog.get() {
        dialog.close();
    }
}

/// Whether a click landed beside the dialog: on its backdrop, which is the dialog element itself.
fn is_beside(event: &MouseEvent, dialog: ElementRef<HtmlDialogElement>) -> bool {
    let Some(dialog) = dialog.get() else { return false };
    let area = dialog.get_bounding_client_rect();
    let (x, y) = (event.client_x().into(), event.client_y().into());
    // Clicks by keyboard have no position.
    event.detail() > 0 && is_outside((x, y), [area.left(), area.top(), area.right(), area.bottom()])
}

/// Whether a point is outside of an area: left, top, right, bottom.
fn is_outside((x, y): (f64, f64), [left, top, right, bottom]: [f64; 4]) -> bool {
    x < left || x > right || y < top || y > bottom
}

#[cfg(test)]
mod tests {
    use super::is_outside;

    #[test]
    fn a_point_on_the_edge_is_inside() {
        let area = [10.0, 20.0, 110.0, 70.0];
        for inside in [(10.0, 20.0), (110.0, 70.0), (60.0, 45.0)] {
            assert!(!is_outside(inside, area), "{inside:?}");
        }
        for outside in [(9.0, 45.0), (111.0, 45.0), (60.0, 19.0), (60.0, 71.0)] {
            assert!(is_outside(outside, area), "{outside:?}");
        }
    }
}
