//! Where an element is, for those who have to do something with it.

use std::marker::PhantomData;

use leptos::prelude::{LocalStorage, ReadValue, StoredValue, WriteValue};
use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

/// The element that a `node_ref` of a view has been given to: none before it is drawn.
///
/// Like that of Leptos, whose name and methods it has, but not to be followed: effects run when all is drawn.
pub struct NodeRef<T = Element> {
    element: StoredValue<Option<Element>, LocalStorage>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for NodeRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NodeRef<T> {}

impl<T> Default for NodeRef<T> {
    fn default() -> Self {
        NodeRef::new()
    }
}

impl<T> NodeRef<T> {
    /// One that knows of no element yet.
    pub fn new() -> NodeRef<T> {
        NodeRef { element: StoredValue::new_local(None), of: PhantomData }
    }

    /// The same without its type.
    pub fn of_any(self) -> NodeRef {
        NodeRef { element: self.element, of: PhantomData }
    }

    /// Takes the element that is drawn.
    pub fn fill(self, element: Element) {
        if let Some(mut own) = self.element.try_write_value() {
            *own = Some(element);
        }
    }
}

impl<T: JsCast> NodeRef<T> {
    /// The element, if it is drawn and what it was drawn for is still there.
    pub fn get(self) -> Option<T> {
        self.element.try_read_value()?.clone()?.dyn_into().ok()
    }
}
