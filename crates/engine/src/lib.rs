//! Claims about phones, what was known of them on a day, and queries that take uncertainty
//! seriously.
//!
//! The path through the crate is the path of the data:
//!
//! 1. [`report`]: a source says something about a phone ([`Report`], [`Claim`], [`Stage`]).
//! 2. [`archive`]: all phones with all their reports ([`Archive`]), immutable.
//! 3. [`snapshot`]: what was known on a day ([`Snapshot`]), as columns.
//! 4. [`query`] and [`view`]: filters, search and sort over a snapshot, answered with three groups
//!    of rows and the counts of every facet ([`Query`], [`ResultView`]).
//! 5. [`compare`]: a few phones side by side ([`Comparison`]).
//!
//! # What this crate does not do
//!
//! It never touches the web, files or clocks, holds no global state and starts no threads. "Today"
//! is an argument. It has no `unsafe` code and does not panic on any input.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod archive;
pub mod dates;
pub mod packed;
pub mod report;
pub mod spec;
pub mod value;

pub use archive::{Archive, Phone, PhoneIndex, Problem};
pub use dates::{Day, PartialDate, date};
pub use report::{Claim, Form, Report, Stage};
pub use spec::{Spec, SpecId};
pub use value::{Camera, Price, Value};
