//! What many reports claim, spec by spec, each claim once.

use std::fmt;
use std::sync::OnceLock;

use crate::claims::claim::Claim;
use crate::spec::SpecId;

/// Decodes tokens. The iterator says which reports make a claim; the result holds one more than the claim's number for
/// each of those, and 0 for the others. Only `packed` knows how tokens are packed.
type Read = fn(&[u8], &mut dyn Iterator<Item = bool>) -> Vec<u32>;

/// What all reports claim. A claim that many reports make is there once, and which of them a report makes is
/// read when its spec is first asked for.
pub(crate) struct ClaimColumns {
    /// Which of the masks each report has.
    pub(crate) reports: Vec<u32>,
    /// A bit for each spec on which there is a claim.
    pub(crate) masks: Vec<u128>,
    /// The specs of which some claim says only which other phone it is like.
    pub(crate) liking: u128,
    /// One for each spec of the table.
    pub(crate) specs: Vec<Stated>,
    /// Reads the tokens of [`Stated`].
    pub(crate) read: Read,
}

/// What is claimed of one spec.
#[derive(Default)]
pub(crate) struct Stated {
    /// Which claim each of the reports makes that make one, as it is packed.
    pub(crate) tokens: Box<[u8]>,
    /// The claims, each once.
    pub(crate) claims: Vec<Claim>,
    /// For each report 0, or 1 more than the number of its claim.
    pub(crate) made: OnceLock<Vec<u32>>,
}

impl ClaimColumns {
    /// A bit for each spec on which a report has a claim.
    pub(crate) fn mask(&self, report: u32) -> u128 {
        self.reports.get(report as usize).and_then(|mask| self.masks.get(*mask as usize)).copied().unwrap_or(0)
    }

    /// A bit for each spec of which some claim says only which other phone it is like.
    pub(crate) fn liking(&self) -> u128 {
        self.liking
    }

    /// The claim of a report about a spec.
    pub(crate) fn claim(&self, report: u32, spec: SpecId) -> Option<&Claim> {
        let number = self.made(spec)?.0.get(report as usize)?.checked_sub(1)?;
        self.specs.get(spec.index())?.claims.get(number as usize)
    }

    /// Which claims the reports make about a spec, as in [`Stated::made`], and how many claims there are; `None`
    /// where there are none.
    pub(crate) fn made(&self, spec: SpecId) -> Option<(&[u32], usize)> {
        let stated = self.specs.get(spec.index()).filter(|stated| !stated.claims.is_empty())?;
        Some((stated.made.get_or_init(|| self.read(stated, spec)), stated.claims.len()))
    }

    /// Which claims the reports make about a spec, as in [`Stated::made`].
    pub(crate) fn read(&self, stated: &Stated, spec: SpecId) -> Vec<u32> {
        let states: Vec<bool> = self.masks.iter().map(|mask| mask >> spec.index() & 1 == 1).collect();
        (self.read)(&stated.tokens, &mut self.reports.iter().map(|mask| states[*mask as usize]))
    }
}

impl fmt::Debug for ClaimColumns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClaimColumns").field("reports", &self.reports.len()).finish_non_exhaustive()
    }
}
