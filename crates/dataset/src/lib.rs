//! Reads, checks and packs the phone data set. The widget does without; the page on which people write data files has the
//! checks, compiled to wasm by `phone-check`.
//!
//! The data set is a folder of TOML files, one for each phone; `docs/data-format.md` describes them.
//! [`read`] gives the phones and all that is wrong with the files, each problem with file, line and
//! column; [`embed`] is what the widget's build calls.
//! [`Known`] checks one text against the phones that there are, without any files.
//!
//! # What this crate does not do
//!
//! It fetches nothing, and a build reads nothing outside the folder that it is given. It settles no
//! conflicts between sources: that is the engine's task, on every day anew.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod agreement;
mod alias_toml;
mod among;
mod body;
mod claim_toml;
mod disagreements;
mod embed;
mod fields;
mod fill;
#[cfg(feature = "import")]
pub mod import;
mod known;
mod likes;
mod list;
mod names;
mod nearest;
mod number;
mod pack;
mod partnerships_toml;
mod phone_file;
mod phone_toml;
mod problem;
mod read;
mod report;
mod shards;
mod synthetic;
mod value_toml;
mod vocabulary;
mod vocabulary_toml;
mod wanted;
mod write;

pub use disagreements::{Disagreement, Disagreements, Said};
pub use embed::{Embedded, embed};
pub use fill::Rates;
pub use known::{Added, Checked, Known};
pub use list::{list, list_pieces, names};
pub use pack::{PackError, Part, pack, pack_some, parts};
pub use phone_file::{PhoneFile, ReportExtras};
pub use problem::{Problem, Problems, Severity};
pub use read::{Dataset, Source, read, read_sources};
pub use report::{Summary, summary};
pub use shards::{Shard, shards};
pub use synthetic::synthetic;
pub use vocabulary::{Standing, Vocabulary, section};
pub use wanted::wanted;
pub use write::write_phone;
