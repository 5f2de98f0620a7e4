//! Where an element is, for those who have to do something with it.

use std::marker::PhantomData;

use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::traits::{ReadValue, WriteValue};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The element that an `element_ref` of [`html!`](crate::html) has been given to: none before it is drawn.
///
/// Unlike Leptos' `NodeRef` it is not to be followed: effects run when all is drawn.
pub struct ElementRef<T = Element> {
    element: StoredValue<Option<Element>, LocalStorage>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for ElementRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ElementRef<T> {}

impl<T> Default for ElementRef<T> {
    fn default() -> Self {
        ElementRef::new()
    }
}

impl<T> ElementRef<T> {
    /// One that knows of no element yet.
    pub fn new() -> ElementRef<T> {
        ElementRef { element: StoredValue::new_local(None), of: PhantomData }
    }

    /// The same without its type.
    pub fn of_any(self) -> ElementRef {
        ElementRef { element: self.element, of: PhantomData }
    }

    /// Takes the element that is drawn.
    pub fn fill(self, element: Element) {
        if let Some(mut own) = self.element.try_write_value() {
            *own = Some(element);
        }
    }
}

impl<T: JsCast> ElementRef<T> {
    /// The element, if it is drawn and what it was drawn for is still there. What it is, the template says: the class cannot
    /// be asked, since it is another window's once the element has been taken there.
    pub fn get(self) -> Option<T> {
        Some(self.element.try_read_value()?.clone()?.unchecked_into())
    }
}
