//! The messages in `locales/<tag>/*.ftl`: reads them, checks each language against English, writes the Rust functions
//! that say them, and packs a language into the file that the widget fetches. Those of the embed builder are in neither:
//! xtask writes them for it.
//!
//! Of Fluent, there are texts, `{ $argument }`, select expressions on arguments, and references to other messages and
//! terms. A line break in a message is a space. docs/translating.md says it in full.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod argument;
mod check;
mod language;
mod pack;
mod pattern;
#[cfg(feature = "icu")]
mod plurals;
mod problem;
mod pseudo;
mod read;
mod rust;
mod syntax;
mod tag;

#[cfg(test)]
mod tests;

pub use self::argument::{Argument, Kind};
pub use self::check::{check, check_plurals, unchanged};
pub use self::language::{BUILDER, Language, Message, VOCABULARY};
pub use self::pack::pack;
pub use self::pattern::{Piece, Variant};
#[cfg(feature = "icu")]
pub use self::plurals::categories;
pub use self::problem::{Problem, Problems};
pub use self::pseudo::{CLOSED, OPEN, pseudo};
pub use self::read::{languages, read};
pub use self::rust::rust;
