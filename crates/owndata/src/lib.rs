//! The phone data that a page brings along: JSON or a table of cells in, phones and located problems out.
//!
//! What a text is shows at its beginning: JSON and what is nearly that ([`json`]), one object a line, or cells parted by
//! commas, semicolons, tabs or bars. Two shapes of phones are read, told apart phone by phone. What has `reports` is a phone in the documented form,
//! with the words of the data files ([`documented`]); anything else is a row of a plain table, whose keys
//! are recognised in many spellings ([`columns`], [`flat`]). What cannot be used is told of with its place,
//! and the rest is used.
//!
//! Reading goes item by item ([`Reading::next`]), so that a page with a hundred thousand rows can do
//! something else in between.
//!
//! # What this crate does not do
//!
//! It knows nothing of the web, holds no global state, has no `unsafe` code and does not panic on any
//! input. It reads JSON by itself, because numbers are taken exactly as they are written, because a text of
//! many megabytes has to be read in parts, and because what is nearly JSON is read, too. Cells are taken apart by `csv-core`.
//!
//! ```
//! use phone_owndata::{Reading, Text};
//!
//! let mut text = Text::new(r#"[{ "Model": "Acme One", "Battery": "5,000 mAh", "Paint": "thick" }]"#.into());
//! let mut reading = Reading::new("2024-05-01".parse().ok());
//! while reading.next(&mut text) {}
//! let own = reading.finish();
//! assert_eq!(own.archive.len(), 1);
//! assert!(own.problems.to_string().contains("Paint"));
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod cell;
pub mod columns;
mod dates;
mod decode;
pub mod documented;
mod fields;
mod flag;
pub mod flat;
pub mod json;
mod names;
mod number;
mod price;
pub mod problem;
mod prose;
mod reading;
mod rows;
pub mod schema;
mod table;
mod text;
mod unclear;
mod value;

pub use fields::{LONGEST, MOST_ITEMS, MOST_REPORTS};
pub use flat::OwnRow;
pub use json::Json;
pub use problem::{Problem, Problems};
pub use reading::{MOST_BYTES, Own, Reading};
pub use text::Text;
