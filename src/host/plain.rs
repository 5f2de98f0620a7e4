//! Reads plain JavaScript data through serde.
//!
//! `serde-wasm-bindgen` does so, too, and writes what we hand out. Reading through it takes another 6 kB after brotli, mostly for
//! errors that quote a number: formatting one is the largest function there is.

use std::fmt::{self, Display};

use js_sys::{Array, Object};
use serde::de::{DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast, JsValue};

/// What `JSON.parse` may return.
pub struct Plain(pub JsValue);

/// What was expected instead.
#[derive(Debug)]
pub struct Error(String);

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: Display>(what: T) -> Error {
        Error(what.to_string())
    }

    // Without what there is instead, which may be a number.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Error {
        Error(format!("expected {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Error {
        Error(format!("expected {expected}"))
    }
}

impl<'de> Deserializer<'de> for Plain {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Plain(value) = self;
        if let Some(flag) = value.as_bool() {
            return visitor.visit_bool(flag);
        }
        if let Some(number) = value.as_f64() {
            return visitor.visit_f64(number);
        }
        if let Some(text) = value.as_string() {
            return visitor.visit_str(&text);
        }
        match value.dyn_into::<Array>() {
            Ok(list) => visitor.visit_seq(Items { list, at: 0 }),
            Err(value) if value.is_object() => {
                visitor.visit_map(Items { list: Object::entries(value.unchecked_ref()), at: 0 })
            }
            Err(_) => visitor.visit_unit(),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The items of a list, or the names and values of an object, one after the other.
struct Items {
    list: Array,
    at: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.at == self.list.length() {
            return Ok(None);
        }
        self.at += 1;
        seed.deserialize(Plain(self.list.get(self.at - 1))).map(Some)
    }
}

impl<'de> MapAccess<'de> for Items {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.at == self.list.length() {
            return Ok(None);
        }
        seed.deserialize(Plain(self.entry().get(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let value = self.entry().get(1);
        self.at += 1;
        seed.deserialize(Plain(value))
    }
}

impl Items {
    fn entry(&self) -> Array {
        self.list.get(self.at).unchecked_into()
    }
}
