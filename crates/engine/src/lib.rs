//! Claims about phones, what was known of them on a day, and queries that take uncertainty
//! seriously.
//!
//! Its folders are in the order of the data's way through it, and each uses only those before it:
//!
//! 1. `claims/`: a source says something about a phone ([`Report`], [`Claim`], [`Stage`]); all phones with all their
//!    reports are an [`Archive`], which is immutable.
//! 2. `packed/`: the archive in the form that is downloaded ([`packed`]).
//! 3. `known/`: what was known on a day ([`Snapshot`]), value by value ([`Cell`]).
//! 4. `find/`: filters, search and sort over a snapshot ([`Query`], [`Finder`]), answered with groups of rows and
//!    the counts of every facet ([`ResultView`]).
//! 5. `compare/`: a few phones side by side ([`Comparison`]), as points ([`plot`]), drawn to scale ([`drawing`]).
//! 6. `history/`: what changed from day to day ([`Timeline`]), and who was right ([`Scorecard`]).
//!
//! [`spec`] is the table of specs that all of them go by.
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

mod claims;
mod compare;
mod find;
mod history;
mod known;
pub mod numbers;
pub mod order;
pub mod packed;
pub mod spec;
pub mod units;

pub use claims::{archive, claim, currency, dates, partnership, report, value, vocabulary};
pub use compare::{alike, comparison, difference, drawing, extent, plot, standing, summary};
pub use find::{answer, filter_text, finder, matters, nearest, query, search};
pub use history::{changes, timeline, verdict};
pub use known::{cell, consensus, derived, matching, merit, partners, resolve, snapshot, totals, why};

pub use answer::{ResultView, Wanted};
pub use archive::{Alias, Archive, Phone, PhoneIndex, Problem};
pub use cell::Cell;
pub use claim::{Claim, Form};
pub use claims::claim_list::Claims;
pub use comparison::Comparison;
pub use currency::Currency;
#[cfg(any(test, feature = "tests"))]
pub use dates::date;
pub use dates::{Day, PartialDate};
pub use difference::Difference;
pub use finder::Finder;
pub use matching::Match;
pub use partners::Partner;
pub use partnership::Partnership;
pub use query::{By, Filter, Query, SortKey, Test};
pub use report::{Report, Stage};
pub use search::SearchIndex;
pub use snapshot::Snapshot;
pub use spec::{Spec, SpecId};
pub use timeline::Timeline;
pub use value::{Camera, Price, Value};
pub use verdict::{Scorecard, Verdict};
