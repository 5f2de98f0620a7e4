//! What a template leaves open of an element, each kind of place with a type of its own: a list is no attribute, and a
//! text is no class.

use std::sync::Arc;

use phone_html::Markup;
use wasm_bindgen::JsCast;

use crate::element_ref::ElementRef;
use crate::html::{Html, Value};

/// The value of an attribute or a property: a text or a flag, fixed or changing, or nothing if it is not there.
pub struct Attribute(Value);

/// A text of a style, fixed or changing.
pub struct Text(Value);

/// What is in an element as markup, fixed or changing: of a type that knows what is escaped, so that no text of anybody's
/// gets there by mistake.
pub struct Inner(Value);

/// Whether a class is there, fixed or changing.
pub struct Flag(Value);

impl Value {
    /// Content.
    pub fn content(content: impl Into<Html>) -> Value {
        Value::Html(content.into())
    }

    /// What is drawn where content stands.
    pub(crate) fn into_content(self) -> Option<Html> {
        if let Value::Html(content) = self { Some(content) } else { None }
    }

    /// An attribute or a property.
    pub fn attribute(value: impl Into<Attribute>) -> Value {
        value.into().0
    }

    /// Whether a class is there.
    pub fn flag(flag: impl Into<Flag>) -> Value {
        flag.into().0
    }

    /// A style.
    pub fn text(text: impl Into<Text>) -> Value {
        text.into().0
    }

    /// What is in an element as markup.
    pub fn markup(markup: impl Into<Inner>) -> Value {
        markup.into().0
    }

    /// What an event does, whose type the macro knows by its name.
    pub fn on<E: JsCast>(mut action: impl FnMut(E) + 'static) -> Value {
        Value::On(Box::new(move |event| action(event.clone().unchecked_into())))
    }

    /// Who wants to know where the element is.
    pub fn place<T>(place: ElementRef<T>) -> Value {
        Value::Place(place.of_any())
    }
}

/// Each is made of these types, which become these values.
macro_rules! made_of {
    ($($name:ident: $($of:ty => $value:expr),+;)*) => {$($(
        impl From<$of> for $name {
            fn from(value: $of) -> $name {
                let make: fn($of) -> Value = $value;
                $name(make(value))
            }
        }
    )+)*};
}

made_of! {
    Attribute:
        &'static str => |text| Value::Html(text.into()),
        String => |text| Value::Html(text.into()),
        Arc<str> => |text| Value::Html(text.into()),
        usize => |number| Value::Html(number.into()),
        bool => Value::Flag,
        Box<dyn FnMut() -> String> => |text| Value::Html(text.into()),
        Box<dyn FnMut() -> bool> => Value::ChangingFlag;
    Text:
        &'static str => |text| Value::Html(text.into()),
        String => |text| Value::Html(text.into()),
        Box<dyn FnMut() -> String> => |text| Value::Html(text.into());
    Inner:
        Markup => |markup| Value::Html(markup.into_string().into()),
        Box<dyn FnMut() -> Markup> => |mut markup| {
            Value::Html(Html::Changing(Box::new(move || markup().into_string())))
        };
    Flag:
        bool => Value::Flag,
        Box<dyn FnMut() -> bool> => Value::ChangingFlag;
}

/// One that is not there.
impl Default for Attribute {
    fn default() -> Attribute {
        Attribute(Value::Html(Html::Nothing))
    }
}

impl<T: Into<Attribute>> From<Option<T>> for Attribute {
    fn from(maybe: Option<T>) -> Attribute {
        maybe.map_or_else(Attribute::default, T::into)
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Value;
    use crate::step::{
        ATTRIBUTE, BETWEEN, CLASS, CLOSE, CONTENT, MARKUP, ON, ON_FIRST, OPEN, OPEN_SVG, PLACE, PROPERTY, STYLE, TEXT,
    };
    use crate::{ElementRef, Html, flag, html, text};
    use phone_html::Markup;
    use reactive_graph::owner::Owner;

    #[test]
    fn elements_are_a_template_and_the_values_that_it_leaves_open() {
        Owner::new().with(|| {
            let (place, label, none) = (ElementRef::<web_sys::Element>::new(), "new".to_owned(), None::<String>);
            let html = html! {
                <label class="one" lang=label hidden class:set=true style=("--at", "1") prop:checked=flag(|| false) element_ref=place>
                    <svg on:click:capture=|_| {}><path d="M1"/></svg>
                    "text"
                    {vec!["a", "b"]}
                </label>
                <b inner_html=Markup::literal("markup") title=none on:keydown=|event| drop(event.key())/>
            };
            let Html::Tree(template, values) = html else { panic!("elements are a tree") };
            let steps = [
                format!("{OPEN}label{BETWEEN}class{BETWEEN}one{BETWEEN}hidden{BETWEEN}"),
                format!("{ATTRIBUTE}lang{CLASS}set{STYLE}--at{PROPERTY}checked{PLACE}"),
                format!("{OPEN_SVG}svg{ON_FIRST}click{OPEN_SVG}path{BETWEEN}d{BETWEEN}M1{CLOSE}{CLOSE}"),
                format!("{TEXT}text{CONTENT}{CLOSE}"),
                format!("{OPEN}b{MARKUP}{ATTRIBUTE}title{ON}keydown{CLOSE}"),
            ];
            assert_eq!(template, steps.concat());
            let kinds = values.iter().map(|value| match value {
                Value::Html(Html::Text(text)) => &**text,
                Value::Html(Html::Many(several)) if several.len() == 2 => "two",
                Value::Html(Html::Nothing) => "absent",
                Value::Html(_) => "other",
                Value::Flag(true) => "yes",
                Value::Flag(false) => "no",
                Value::ChangingFlag(_) => "flag",
                Value::On(_) => "on",
                Value::Place(_) => "place",
            });
            assert_eq!(kinds.collect::<Vec<_>>(), ["new", "yes", "1", "flag", "place", "on", "two", "markup", "absent", "on"]);
        });
    }

    #[test]
    fn what_changes_is_a_box_in_content_and_in_attributes() {
        assert!(matches!(Value::content(text(String::new)), Value::Html(Html::Changing(_))));
        assert!(matches!(Value::attribute(text(String::new)), Value::Html(Html::Changing(_))));
        assert!(matches!(Value::content(None::<&str>), Value::Html(Html::Nothing)));
    }
}
