//! What views are made of: elements as data, and what a template leaves open of them.

use std::borrow::Cow;
use std::sync::Arc;

use web_sys::Event;

use crate::element_ref::ElementRef;

/// A part of the page that has yet to be drawn.
#[derive(Default)]
pub enum Html {
    /// Nothing at all.
    #[default]
    Nothing,
    /// A text that stays.
    Text(Cow<'static, str>),
    /// A text that changes.
    Changing(Box<dyn FnMut() -> String>),
    /// Elements as the template of an [`html!`] has them, with the values for what it leaves open.
    Tree(&'static str, Vec<Value>),
    /// Several, one after the other.
    Many(Vec<Html>),
    /// What is drawn again when what it reads changes.
    Part(Box<dyn FnMut() -> Html>),
    /// Elements that are kept, moved, added and removed as their items are.
    List(List),
}

/// What fills a place in a template.
///
/// Each place takes what fits it. A part of the page is no attribute, and a text is no class:
///
/// ```compile_fail,E0277
/// use phone_draw::{Html, html, part};
/// let _: Html = html! { <p title=part(|| html! { <b/> })/> };
/// ```
///
/// ```compile_fail,E0277
/// use phone_draw::{Html, html};
/// let _: Html = html! { <p class:open="open"/> };
/// ```
///
/// Markup is of the type that knows what is escaped, not a text:
///
/// ```compile_fail,E0277
/// use phone_draw::{Html, html};
/// let _: Html = html! { <p inner_html="<b>"/> };
/// ```
///
/// An event has a type, by its name:
///
/// ```compile_fail,E0631
/// use phone_draw::{Html, html};
/// fn key(_: web_sys::KeyboardEvent) {}
/// let _: Html = html! { <p on:click=key/> };
/// ```
///
/// What changes is said by `text`, `flag` and `part`; a bare closure is neither:
///
/// ```compile_fail,E0277
/// use phone_draw::{Html, html};
/// let _: Html = html! { <p>{move || "Press".to_owned()}</p> };
/// ```
pub enum Value {
    /// Content, or the text of an attribute, a property, a style or markup.
    Html(Html),
    /// Whether an attribute, a class or a property is there.
    Flag(bool),
    /// The same, where it changes.
    ChangingFlag(Box<dyn FnMut() -> bool>),
    /// What an event does.
    On(Box<dyn FnMut(&Event)>),
    /// Who wants to know where the element is.
    Place(ElementRef),
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// What tells it from the others. While it stays, so does what was drawn for it.
    pub key: Arc<str>,
    /// What people read.
    pub label: Arc<str>,
}

/// A list that is yet to be drawn.
pub struct List {
    /// What is in it, in order; no key twice.
    pub items: Box<dyn Fn() -> Vec<ListItem>>,
    /// Draws one of them, as one element.
    pub entry: Box<dyn Fn(ListItem) -> Html>,
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
