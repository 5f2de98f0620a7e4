//! What became of the raw material, so that nothing is left out in silence.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What became of the raw material.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// For each file that was read, in order.
    pub files: Vec<FileTally>,
    /// What was written otherwise than it was found: the reason, and where.
    pub rewritten: BTreeMap<String, Vec<String>>,
    /// What was not carried over: the reason, and where.
    pub left_out: BTreeMap<String, Vec<String>>,
    /// Phones over all files.
    pub phones: usize,
    /// Files that were written; the others were as they should be.
    pub written: usize,
    /// Files that went into another one.
    pub removed: usize,
}

/// What became of one file of the raw material.
#[derive(Clone, Debug, Default)]
pub struct FileTally {
    /// Its name.
    pub name: String,
    /// Lines read.
    pub lines: usize,
    /// Phones on these lines.
    pub phones: BTreeSet<String>,
    /// Lines that became reports.
    pub reports: usize,
    /// Reports that stood in the data already and were left as they are.
    pub known: usize,
    /// Values on these lines.
    pub values: usize,
    /// Values that became claims.
    pub claims: usize,
}

impl Tally {
    /// Notes that something was written otherwise.
    pub(super) fn rewrite(&mut self, reason: impl Into<String>, place: &str) {
        self.rewritten.entry(reason.into()).or_default().push(place.to_owned());
    }

    /// Notes that something was not carried over.
    pub(super) fn leave_out(&mut self, reason: impl Into<String>, place: &str) {
        self.left_out.entry(reason.into()).or_default().push(place.to_owned());
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<24} {:>6} {:>7} {:>8} {:>6} {:>7} {:>7}",
            "file", "lines", "phones", "reports", "known", "values", "claims"
        )?;
        for file in &self.files {
            let phones = file.phones.len();
            let FileTally { name, lines, reports, known, values, claims, .. } = file;
            writeln!(f, "{name:<24} {lines:>6} {phones:>7} {reports:>8} {known:>6} {values:>7} {claims:>7}")?;
        }
        writeln!(f, "{} phones, {} files written, {} removed", self.phones, self.written, self.removed)?;
        for (title, reasons) in [("written otherwise", &self.rewritten), ("not carried over", &self.left_out)] {
            writeln!(f, "{title}: {}", reasons.values().map(Vec::len).sum::<usize>())?;
            for (reason, places) in reasons {
                let shown: Vec<&str> = places.iter().take(4).map(String::as_str).collect();
                let more = if places.len() > shown.len() { ", …" } else { "" };
                writeln!(f, "  {:>4} × {reason} ({}{more})", places.len(), shown.join(", "))?;
            }
        }
        Ok(())
    }
}
