//! What one source said about one phone on one date.

use std::str::FromStr;
use std::sync::Arc;

use crate::claims::claim::Claim;
use crate::claims::claim_list::Claims;
use crate::claims::dates::PartialDate;
use crate::spec::SpecId;

/// What one source said about one phone on one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// When it was said. It counts as known from the last day that this may mean.
    pub date: PartialDate,
    /// How firm the source is.
    pub stage: Stage,
    /// Who published it.
    pub publisher: Arc<str>,
    /// Where it can be read.
    pub url: Arc<str>,
    /// Whom the publisher quotes, where it does.
    pub quotes: Option<Arc<str>>,
    /// What the source calls the phone, where that turned out to be another name than its own.
    pub called: Option<Arc<str>>,
    /// The regional or chipset edition that it speaks of, where not all.
    pub edition: Option<Arc<str>>,
    /// What a reader of the report should know besides.
    pub note: Option<Arc<str>>,
    /// What it says, at most one claim for each spec, in the order of the spec table.
    pub claims: Claims,
}

impl Report {
    /// A report without claims.
    pub fn new(date: PartialDate, stage: Stage, publisher: &str, url: &str) -> Report {
        Report {
            date,
            stage,
            publisher: publisher.into(),
            url: url.into(),
            quotes: None,
            called: None,
            edition: None,
            note: None,
            claims: Claims::default(),
        }
    }

    /// Whether both are what one source said on one day about one phone and edition.
    pub fn is_of_same_source(&self, other: &Report) -> bool {
        (self.date, self.stage, &self.publisher, &self.url) == (other.date, other.stage, &other.publisher, &other.url)
            && (&self.quotes, &self.called, &self.edition) == (&other.quotes, &other.called, &other.edition)
    }

    /// The claim about `spec`, where there is one.
    pub fn claim(&self, spec: SpecId) -> Option<&Claim> {
        self.claims.get(spec)
    }
}

/// Whether an address is one of the web: only those are accepted and linked, since data may be somebody else's.
///
/// ```
/// use phone_engine::report::is_web;
/// assert!(is_web("https://example.org/") && is_web("http://example.org/"));
/// assert!(!is_web("javascript:alert(1)") && !is_web("example.org"));
/// ```
pub fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// How firm a report is. Later ones outrank earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Stage {
    /// Said by somebody who may or may not know.
    Rumour,
    /// A certification or a benchmark listing.
    Filing,
    /// The maker, before launch.
    Teaser,
    /// A community or public database, or the press after launch.
    Listed,
    /// The maker, at or after launch.
    Official,
    /// A laboratory.
    Measured,
}

impl Stage {
    /// All stages, the least firm first.
    pub const ALL: [Stage; 6] =
        [Stage::Rumour, Stage::Filing, Stage::Teaser, Stage::Listed, Stage::Official, Stage::Measured];

    /// Whether values of this stage count as facts.
    pub fn is_settled(self) -> bool {
        self >= Stage::Listed
    }

    /// The word used in data files and links.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Rumour => "rumour",
            Stage::Filing => "filing",
            Stage::Teaser => "teaser",
            Stage::Listed => "listed",
            Stage::Official => "official",
            Stage::Measured => "measured",
        }
    }
}

/// The text names no stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchStage;

impl FromStr for Stage {
    type Err = NoSuchStage;

    fn from_str(text: &str) -> Result<Self, NoSuchStage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == text).ok_or(NoSuchStage)
    }
}
