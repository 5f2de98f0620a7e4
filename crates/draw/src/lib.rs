//! What is drawn: elements, texts and what changes of them, as data of one type.
//!
//! [`view!`] writes it in the notation of Leptos, whose signals, memos and effects make it change. Leptos' own views are
//! not used, because the renderer is compiled anew for every type of element, attribute and closure;
//! docs/performance.md has what that saves.

mod draw;
mod list;
mod node_ref;
mod sink;
mod step;

use std::borrow::Cow;
use std::sync::Arc;

use leptos::web_sys::Event;
pub use phone_markup::view;
use wasm_bindgen::JsCast;

pub use self::draw::{Mounted, mount};
pub use self::list::{Item, List};
pub use self::node_ref::NodeRef;
#[cfg(feature = "split")]
pub use self::sink::set_policy;

/// A part of the page that has yet to be drawn.
#[derive(Default)]
pub enum Html {
    /// Nothing at all; as an attribute, that it is not there.
    #[default]
    Nothing,
    /// A text that stays.
    Text(Cow<'static, str>),
    /// A text that changes.
    Changing(Box<dyn FnMut() -> String>),
    /// Elements as the template of a [`view!`] has them, with the values for what it leaves open.
    Tree(&'static str, Vec<Value>),
    /// Several, one after the other.
    Many(Vec<Html>),
    /// What is drawn anew when what it reads changes.
    Part(Box<dyn FnMut() -> Html>),
    /// Elements that are kept, moved, added and removed as their items are.
    List(List),
}

/// What fills a place in a template.
pub enum Value {
    /// Content, or the text of an attribute, a property or a style.
    Html(Html),
    /// Whether an attribute, a class or a property is there.
    Flag(bool),
    /// The same, where it changes.
    ChangingFlag(Box<dyn FnMut() -> bool>),
    /// What an event does.
    On(Box<dyn FnMut(&Event)>),
    /// Who wants to know where the element is.
    Place(NodeRef),
}

impl Value {
    /// What an event does. The type of the event goes by its name, which is not checked.
    pub fn on<E: JsCast>(mut action: impl FnMut(E) + 'static) -> Value {
        Value::On(Box::new(move |event| action(event.clone().unchecked_into())))
    }
}

impl From<&'static str> for Html {
    fn from(text: &'static str) -> Html {
        Html::Text(text.into())
    }
}

impl From<String> for Html {
    fn from(text: String) -> Html {
        Html::Text(text.into())
    }
}

impl From<Arc<str>> for Html {
    fn from(text: Arc<str>) -> Html {
        text.to_string().into()
    }
}

impl From<usize> for Html {
    fn from(number: usize) -> Html {
        number.to_string().into()
    }
}

impl From<Box<dyn FnMut() -> String>> for Html {
    fn from(text: Box<dyn FnMut() -> String>) -> Html {
        Html::Changing(text)
    }
}

impl From<Box<dyn FnMut() -> Html>> for Html {
    fn from(part: Box<dyn FnMut() -> Html>) -> Html {
        Html::Part(part)
    }
}

impl<T: Into<Html>> From<Option<T>> for Html {
    fn from(maybe: Option<T>) -> Html {
        maybe.map_or(Html::Nothing, T::into)
    }
}

impl<T: Into<Html>> From<Vec<T>> for Html {
    fn from(several: Vec<T>) -> Html {
        several.into_iter().collect()
    }
}

impl<T: Into<Html>> FromIterator<T> for Html {
    fn from_iter<I: IntoIterator<Item = T>>(several: I) -> Html {
        Html::Many(several.into_iter().map(T::into).collect())
    }
}

impl<T: Into<Html>> From<T> for Value {
    fn from(html: T) -> Value {
        Value::Html(html.into())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        Value::Flag(flag)
    }
}

impl From<Box<dyn FnMut() -> bool>> for Value {
    fn from(flag: Box<dyn FnMut() -> bool>) -> Value {
        Value::ChangingFlag(flag)
    }
}

impl<T> From<NodeRef<T>> for Value {
    fn from(place: NodeRef<T>) -> Value {
        Value::Place(place.of_any())
    }
}
