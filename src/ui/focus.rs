//! Restores keyboard focus when the focused element disappears.
//!
//! Pressing a control often removes it: a chip, a column, a "show more" button, a whole view. The browser then drops the focus,
//! and the next Tab starts at the top of the page. So the surroundings are recorded before each press, and a lost focus moves to
//! the nearest replacement: the same control rendered again, its neighbour of the same kind, any control nearby, or the new view.
//!
//! Most cases are solved elsewhere: list entries keep their elements by key, buttons without effect stay (`aria-disabled`), the
//! browser restores focus after dialogs, and `kit/roving.rs` handles returning to a table. What remains are entries that remove
//! themselves, new views, and the comparison, which is rendered again as a whole when its columns change. There the focus is
//! gone for a moment, and some screen readers announce the page's title before the button.

use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::{Element, Event, KeyboardEvent, Node, ShadowRoot};
use wasm_bindgen::JsCast;

use crate::ui::kit::elements::{all, focus, is_drawn};
use crate::ui::kit::keys;

/// Elements that can be focused.
const USABLE: &str = "button:enabled, input, a[href], summary";

/// Like [`keep`], for Enter in a field, which causes no click.
pub fn keep_on_enter(event: KeyboardEvent) {
    if keys::pressed(&event).is_some_and(|key| key == "Enter") {
        keep(event.into());
    }
}

/// Call it before anything else handles a click.
pub fn keep(event: Event) {
    let Some(root) = event.current_target().map(JsCast::unchecked_into::<Element>) else { return };
    let Some(own) = focused(&root) else { return };
    let surroundings = surroundings(&root, &own);
    // Clicking beside all controls focuses the view, which has a label, too.
    let label = own.get_attribute("aria-label").filter(|_| is_usable(&own));
    let view = |root: &Element| first(root, "section").map(|view| view.class_name());
    let before = view(&root);
    let then = move || {
        if view(&root) != before {
            open(&root);
            return;
        }
        if focused(&root).is_some() {
            return;
        }
        // The browser drops the focus of an element that is moved.
        if is_usable(&own) && is_drawn(&own) {
            return focus(&own);
        }
        let anew = label.filter(|_| !own.is_connected()).and_then(|label| drawn_anew(&root, &label));
        if let Some(next) = anew.or_else(|| nearest(&own, &surroundings)) {
            focus(&next);
        }
    };
    set_timeout(then, Duration::ZERO);
}

/// Focuses a view that has just been opened.
fn open(root: &Element) {
    let Some(view) = first(root, "section") else { return };
    focus(&view);
    // A view opened from the end of a long list is shown from its top.
    if view.get_bounding_client_rect().top() < 0.0 {
        view.scroll_into_view();
    }
}

/// Prepares to replace `own`: if it has the focus, the result moves the focus to its replacement. Call this before, and the
/// result after.
pub fn hand_over(own: &Element) -> Option<impl FnOnce() + use<>> {
    let parent = own.parent_element().filter(|parent| focused(parent).is_some_and(|focused| focused == *own))?;
    Some(move || {
        if let Some(next) = ["[autofocus]", "section", USABLE].iter().find_map(|css| first(&parent, css)) {
            focus(&next);
        }
    })
}

/// An element's surroundings on one level: its parent, and the siblings after and before it.
struct Level {
    parent: Element,
    after: Option<Element>,
    before: Option<Element>,
}

/// All levels, from the inside out.
fn surroundings(root: &Element, own: &Element) -> Vec<Level> {
    let mut levels = Vec::new();
    let mut at = own.clone();
    while at != *root
        && let Some(parent) = at.parent_element()
    {
        let (after, before) = (at.next_element_sibling(), at.previous_element_sibling());
        levels.push(Level { parent: parent.clone(), after, before });
        at = parent;
    }
    levels
}

/// The control that has the same label now.
fn drawn_anew(root: &Element, label: &str) -> Option<Element> {
    let mut labelled = all(root, "[aria-label]").into_iter().filter(is_usable);
    labelled.find(|one| one.get_attribute("aria-label").as_deref() == Some(label))
}

fn nearest(own: &Element, surroundings: &[Level]) -> Option<Element> {
    let kind = own.class_name();
    let of_kind = |inside: &Element| -> Vec<Element> {
        let mut found = all(inside, USABLE);
        found.retain(|one| one.class_name() == kind);
        found
    };
    let left = surroundings.iter().position(|level| level.parent.is_connected())?;
    let level = &surroundings[left];
    let beside = || [&level.after, &level.before].into_iter().flatten().filter(|one| one.is_connected());
    // The same kind: next to it, or at its position in what was rendered again.
    let same_kind = |one: &Element| {
        if one.class_name() == kind { Some(one.clone()) } else { of_kind(one).into_iter().next() }
    };
    if let Some(next) = beside().find_map(same_kind) {
        return Some(next);
    }
    if let Some(gone) = left.checked_sub(1).map(|inner| &surroundings[inner].parent)
        && let Some(place) = of_kind(gone).iter().position(|one| one == own)
    {
        let now = of_kind(&level.parent);
        if let Some(next) = now.get(place).or(now.last()) {
            return Some(next.clone());
        }
    }
    // Any kind.
    surroundings[left..].iter().find_map(|level| {
        let beside = [&level.after, &level.before].into_iter().flatten().filter(|one| one.is_connected());
        let usable = |one: &Element| if is_usable(one) { Some(one.clone()) } else { first(one, USABLE) };
        beside.into_iter().find_map(usable).or_else(|| first(&level.parent, USABLE))
    })
}

fn first(inside: &Element, css: &str) -> Option<Element> {
    all(inside, css).into_iter().find(is_drawn)
}

fn is_usable(element: &Element) -> bool {
    element.matches(USABLE).unwrap_or(false)
}

/// The focused element of the shadow root.
pub fn focused(root: &Element) -> Option<Element> {
    let root = root.get_root_node();
    // Shadow roots of another window are not instances of this window's class.
    (root.node_type() == Node::DOCUMENT_FRAGMENT_NODE).then(|| root.unchecked_into::<ShadowRoot>())?.active_element()
}
