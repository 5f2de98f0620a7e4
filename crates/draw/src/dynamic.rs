//! What changes on the page, and what people do with it.
//!
//! Closures are boxed, so that what draws them is compiled once for each kind of result.

use phone_html::Markup;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, MouseEvent};

use crate::computed::Computed;
use crate::html::{Html, List, ListItem};

/// Text that changes: content or an attribute's value.
pub fn text(text: impl FnMut() -> String + 'static) -> Box<dyn FnMut() -> String> {
    Box::new(text)
}

/// Markup that changes: what is in an element by `inner_html=`.
pub fn markup(markup: impl FnMut() -> Markup + 'static) -> Box<dyn FnMut() -> Markup> {
    Box::new(markup)
}

/// Something that is so or not: a class, a property.
pub fn flag(flag: impl FnMut() -> bool + 'static) -> Box<dyn FnMut() -> bool> {
    Box::new(flag)
}

/// A part of the page that is drawn again when what it reads changes.
pub fn part(part: impl FnMut() -> Html + 'static) -> Html {
    Html::Part(Box::new(part))
}

/// A part of the page that is there while `condition` holds.
pub fn when(condition: impl Fn() -> bool + Send + Sync + 'static, mut shown: impl FnMut() -> Html + 'static) -> Html {
    let condition = computed(condition);
    part(move || if condition.get() { shown() } else { Html::Nothing })
}

/// A value computed from others. Its readers run again only when the result changes.
pub fn computed<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Computed<T> {
    Computed::new(value)
}

/// What a click, or the key that stands for it, does.
pub fn click(action: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| action())
}

/// What a change of a field does.
pub fn change(action: impl Fn(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(action)
}

/// Writes into a field what it comes to, once a person has changed it. The state may say so already, and then nobody else
/// would: what is shown follows it only where it changes.
pub fn put(event: &Event, value: &str) {
    // In another window it is none of this one's classes.
    if let Some(field) = event.target() {
        field.unchecked_into::<HtmlInputElement>().set_value(value);
    }
}

/// A list whose entries are kept, moved, added and removed as its items are. Each is drawn as one element.
pub fn list(items: impl Fn() -> Vec<ListItem> + 'static, entry: impl Fn(ListItem) -> Html + 'static) -> Html {
    Html::List(List { items: Box::new(items), entry: Box::new(entry) })
}
