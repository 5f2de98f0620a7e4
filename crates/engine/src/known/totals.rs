//! How much an archive holds.

use crate::claims::archive::Archive;
use crate::claims::dates::PartialDate;
use crate::known::consensus::voice;
use crate::order;

/// What an archive holds, in numbers.
///
/// ```
/// use phone_engine::totals::Totals;
/// use phone_engine::{Archive, Phone, Report, Stage, date};
/// let report = |day, publisher| Report::new(date(day), Stage::Rumour, publisher, "https://example.org");
/// let phone = Phone::new("a", "B", "A").with(report("2022-05", "A weekly")).with(report("2022-06-01", "B (A weekly text)"));
/// let totals = Totals::of(&Archive::new(vec![phone]).0);
/// assert_eq!(totals, Totals { phones: 1, reports: 2, sources: 1, newest: Some(date("2022-06-01")) });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    /// How many phones.
    pub phones: usize,
    /// How many reports on them.
    pub reports: usize,
    /// How many sources made these; whoever passes on another's text is none of its own.
    pub sources: usize,
    /// When the newest report was made.
    pub newest: Option<PartialDate>,
}

impl Totals {
    /// Counts what an archive holds.
    pub fn of(archive: &Archive) -> Totals {
        let reports = || archive.phones().iter().flat_map(|phone| &phone.reports);
        let mut sources: Vec<&str> = reports().map(|report| voice(&report.publisher)).collect();
        order::sort(&mut sources, Ord::cmp);
        sources.dedup();
        Totals {
            phones: archive.len(),
            reports: reports().count(),
            sources: sources.len(),
            newest: reports().map(|report| report.date).max_by_key(|date| date.last_day()),
        }
    }
}
