//! The value of a setting, written: what attributes, links and JavaScript have in common.

use serde::ser::{Serialize, Serializer};

/// The value of a setting, written.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// Nothing: it is as it would be anyway.
    Nothing,
    /// Whether something is so.
    Flag(bool),
    /// A text.
    Text(String),
    /// Several words.
    List(Vec<String>),
    /// Values by their names, such as filters by the keys of their specs.
    Object(Vec<(String, String)>),
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Written::Nothing => serializer.serialize_none(),
            Written::Flag(flag) => serializer.serialize_bool(*flag),
            Written::Text(text) => serializer.serialize_str(text),
            Written::List(list) => serializer.collect_seq(list),
            Written::Object(object) => serializer.collect_map(object.iter().map(|(key, value)| (key, value))),
        }
    }
}
