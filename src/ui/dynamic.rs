//! What changes on the page, in few types.
//!
//! The renderer is compiled anew for every type of closure, and in Rust every closure has a type of its
//! own. Boxed, they have one for each kind of result; docs/performance.md has what that saves.

use std::sync::Arc;

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use crate::memo::Memo;

/// Text that changes: content or an attribute's value.
pub fn text(text: impl FnMut() -> String + Send + 'static) -> Box<dyn FnMut() -> String + Send> {
    Box::new(text)
}

/// Something that is so or not: a class, a property.
pub fn flag(flag: impl FnMut() -> bool + Send + 'static) -> Box<dyn FnMut() -> bool + Send> {
    Box::new(flag)
}

/// A part of the page that is drawn anew when what it reads changes.
pub fn part(part: impl FnMut() -> AnyView + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(part)
}

/// A part of the page that is there while `condition` holds.
pub fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    mut shown: impl FnMut() -> AnyView + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    let condition = memo(condition);
    part(move || if condition.get() { shown() } else { ().into_any() })
}

/// A value that follows from others; those who read it are told only when it changes.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    Memo::new(move |()| value())
}

/// What a click, or the key that stands for it, does.
pub fn click(action: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| action())
}

/// What a change of a field does.
pub fn change(action: impl Fn(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(action)
}

/// One entry of a [`list`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What tells it from the others. While it stays, so does what was drawn for it.
    pub key: Arc<str>,
    /// What people read.
    pub label: Arc<str>,
}

/// A list whose entries are kept, moved, added and removed as its items are.
pub fn list(
    items: impl Fn() -> Vec<Item> + Send + Sync + 'static,
    draw: impl Fn(Item) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    boxed_list(Box::new(items), Arc::new(draw))
}

fn boxed_list(
    items: Box<dyn Fn() -> Vec<Item> + Send + Sync>,
    draw: Arc<dyn Fn(Item) -> AnyView + Send + Sync>,
) -> AnyView {
    view! { <For each=items key=Item::key children=move |item| draw(item)/> }.into_any()
}

impl Item {
    fn key(&self) -> Arc<str> {
        self.key.clone()
    }
}
