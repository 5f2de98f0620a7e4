//! Keeps the keyboard's place when what had the focus goes away.
//!
//! A press often removes what was pressed: a chip, a column, a button with nothing more to show, a whole
//! view. The browser then forgets where the reader was, and the next Tab begins at the top of the page. So
//! the surroundings are remembered before each press, and afterwards a lost focus goes to what comes
//! nearest: the same control drawn anew, its neighbour of the same kind, anything next to it, the new view.
//!
//! Much of that is solved elsewhere: entries of lists are kept by their keys, with their elements; buttons that can do no more
//! stay where they are (`aria-disabled`); dialogs, which the browser opens and closes, give the focus back by themselves; and
//! where Tab comes back to a table is for `kit/roving.rs`. Left for here are an entry whose press removes it, another view, and
//! a comparison, which is redrawn as a whole when its columns change: there the focus is gone for a moment, and screen readers
//! that follow closely may say the page's title before the button that has it again.

use std::time::Duration;

use leptos::prelude::*;
use leptos::web_sys::{Element, Event, KeyboardEvent, Node, ShadowRoot};
use wasm_bindgen::JsCast;

use crate::ui::kit::elements::{all, focus, is_drawn};
use crate::ui::kit::keys;

/// What can have the focus.
const USABLE: &str = "button:enabled, input, a[href], summary";

/// For a press of Enter in a field, which is no click.
pub fn keep_on_enter(event: KeyboardEvent) {
    if keys::pressed(&event).is_some_and(|key| key == "Enter") {
        keep(event.into());
    }
}

/// To be called before anything else does something with a click.
pub fn keep(event: Event) {
    let Some(root) = event.current_target().map(JsCast::unchecked_into::<Element>) else { return };
    let Some(own) = focused(&root) else { return };
    let surroundings = surroundings(&root, &own);
    // A press beside all that can be pressed focuses the view, which has a label, too.
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
        // What was moved as a whole has lost the focus on the way.
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

/// Another view has been opened.
fn open(root: &Element) {
    let Some(view) = first(root, "section") else { return };
    focus(&view);
    // What was opened at the foot of a long list begins at its top.
    if view.get_bounding_client_rect().top() < 0.0 {
        view.scroll_into_view();
    }
}

/// Gives the focus to what is drawn in the place of `own`, if `own` has it: to be asked for before it is replaced, and called
/// after.
pub fn hand_over(own: &Element) -> Option<impl FnOnce() + use<>> {
    let parent = own.parent_element().filter(|parent| focused(parent).is_some_and(|focused| focused == *own))?;
    Some(move || {
        if let Some(next) = ["[autofocus]", "section", USABLE].iter().find_map(|css| first(&parent, css)) {
            focus(&next);
        }
    })
}

/// What was around an element on one level: its parent there, what came after it, and what before.
struct Level {
    parent: Element,
    after: Option<Element>,
    before: Option<Element>,
}

/// All levels, from the inside to the outside.
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

/// The control with the same label.
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
    // Of its own kind: beside it, or in its place of what was drawn anew as a whole.
    if let Some(next) = beside().find_map(|one| match one.class_name() == kind {
        true => Some(one.clone()),
        false => of_kind(one).into_iter().next(),
    }) {
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
    // Of any kind.
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

/// What has the focus in the shadow root.
pub fn focused(root: &Element) -> Option<Element> {
    let root = root.get_root_node();
    // One of another window is none of this one's class.
    (root.node_type() == Node::DOCUMENT_FRAGMENT_NODE).then(|| root.unchecked_into::<ShadowRoot>())?.active_element()
}
