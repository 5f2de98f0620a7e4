//! Claims about phones, what was known of them on a day, and queries that take uncertainty
//! seriously.
//!
//! The path through the crate is the path of the data:
//!
//! 1. [`report`]: a source says something about a phone ([`Report`], [`Claim`], [`Stage`]).
//! 2. [`archive`]: all phones with all their reports ([`Archive`]), immutable.
//! 3. [`snapshot`]: what was known on a day ([`Snapshot`]), as columns.
//! 4. [`query`], [`finder`] and [`view`]: filters, search and sort over a snapshot, answered with three groups
//!    of rows and the counts of every facet ([`Query`], [`Finder`], [`ResultView`]).
//! 5. [`compare`]: a few phones side by side ([`Comparison`]).
//!
//! # What this crate does not do
//!
//! It never touches the web, files or clocks, holds no global state and starts no threads. "Today"
//! is an argument. It has no `unsafe` code and does not panic on any input.
//!
//! # Example
//!
//! ```
//! use phone_engine::{Archive, Claim, Form, Phone, Report, Snapshot, Stage, Value, date, spec};
//!
//! let mut report = Report::new(date("2022-05-26"), Stage::Rumour, "A weekly", "https://example.org/12s");
//! report.claims.push(Claim::new(spec::REFRESH_HZ, Form::UpTo(Value::number(spec::REFRESH_HZ, 120.0))));
//! let phone = Phone::new("xiaomi-12s", "Xiaomi", "Xiaomi 12S").with(report);
//!
//! let (archive, problems) = Archive::new(vec![phone]);
//! assert!(problems.is_empty());
//!
//! let archive = std::sync::Arc::new(archive);
//! let snapshot = Snapshot::new(&archive, None);
//! let phone = archive.find("xiaomi-12s").unwrap();
//! assert_eq!(snapshot.cell(phone, spec::REFRESH_HZ).stage(), Some(Stage::Rumour));
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod archive;
pub mod cell;
pub mod changes;
pub mod claims;
pub mod compare;
pub mod consensus;
pub mod currency;
pub mod dates;
pub mod derived;
pub mod difference;
pub mod drawing;
pub mod extent;
pub mod filter_text;
pub mod finder;
pub mod matching;
pub mod nearest;
pub mod order;
pub mod packed;
pub mod partnership;
pub mod plot;
pub mod query;
pub mod report;
pub mod resolve;
pub mod search;
pub mod snapshot;
pub mod spec;
pub mod standing;
pub mod timeline;
pub mod totals;
pub mod value;
pub mod verdict;
pub mod view;
pub mod vocabulary;
pub mod why;
pub mod words;

pub use archive::{Alias, Archive, Phone, PhoneIndex, Problem};
pub use cell::Cell;
pub use claims::Claims;
pub use compare::Comparison;
pub use currency::Currency;
#[cfg(any(test, feature = "tests"))]
pub use dates::date;
pub use dates::{Day, PartialDate};
pub use difference::Difference;
pub use finder::Finder;
pub use matching::Match;
pub use partnership::{Partner, Partnership};
pub use query::{By, Filter, Query, SortKey, Test};
pub use report::{Claim, Form, Report, Stage};
pub use search::SearchIndex;
pub use snapshot::Snapshot;
pub use spec::{Spec, SpecId};
pub use timeline::Timeline;
pub use value::{Camera, Price, Value};
pub use verdict::{Scorecard, Verdict};
pub use view::{ResultView, Wanted};
