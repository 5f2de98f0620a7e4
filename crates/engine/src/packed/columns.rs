//! What the reports of a packed archive claim, spec by spec.

use std::fmt;
use std::sync::OnceLock;

use super::layout;
use super::reader::{Reader, Recent};
use super::{PackedError, Result};
use crate::report::{Claim, Form, Report};
use crate::spec::{CAMERAS, SpecId};

/// What all reports claim. A claim that many reports make is there once, and which of them a report makes is
/// read when its spec is first asked for.
#[derive(Default)]
pub(crate) struct Columns {
    /// Which of the masks each report has.
    reports: Vec<u32>,
    /// A bit for each spec on which there is a claim.
    masks: Vec<u128>,
    /// The specs of which some claim says only which other phone it is like.
    liking: u128,
    specs: Vec<Stated>,
}

/// What is claimed of one spec.
#[derive(Default)]
struct Stated {
    /// Which claim each of the reports makes that make one, as it is packed.
    tokens: Box<[u8]>,
    /// The claims, each once.
    claims: Vec<Claim>,
    /// For each report 0, or 1 more than the number of its claim.
    made: OnceLock<Vec<u32>>,
}

impl Columns {
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

    fn read(&self, stated: &Stated, spec: SpecId) -> Vec<u32> {
        let states: Vec<bool> = self.masks.iter().map(|mask| mask >> spec.index() & 1 == 1).collect();
        let mut reader = Reader { numbers: &stated.tokens, text: &[] };
        let mut recent = Recent::default();
        // The tokens were found good when they were passed over.
        let mut next = || recent.take(reader.small().ok()?);
        let made = |mask: &u32| if states[*mask as usize] { next().map_or(0, |number| number + 1) } else { 0 };
        self.reports.iter().map(made).collect()
    }
}

impl fmt::Debug for Columns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Columns").field("reports", &self.reports.len()).finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// What these reports claim.
    pub(super) fn columns(&mut self, reports: &[Report]) -> Result<Columns> {
        let (of_reports, masks) = self.tokens(reports.len())?;
        let mut columns = Columns { reports: of_reports, masks: vec![0; masks], ..Columns::default() };
        for mask in &mut columns.masks {
            for byte in 0..layout::MASK_BYTES {
                *mask |= u128::from(self.byte()?) << (8 * byte);
            }
        }
        let mut uses = vec![0usize; masks];
        columns.reports.iter().for_each(|mask| uses[*mask as usize] += 1);
        // How many reports state each spec.
        let mut rows = vec![0usize; u128::BITS as usize];
        for (mask, uses) in columns.masks.iter().zip(uses) {
            let mut rest = *mask;
            while rest != 0 {
                rows[rest.trailing_zeros() as usize] += uses;
                rest &= rest - 1;
            }
        }
        // Each claim takes up a byte at least, or the masks are wrong.
        let specs = SpecId::all().count();
        if rows.iter().sum::<usize>() > self.numbers.len() || rows[specs..].iter().any(|rows| *rows > 0) {
            return Err(PackedError::Damaged);
        }
        columns.specs.resize_with(specs, Stated::default);
        for spec in std::iter::once(CAMERAS).chain(SpecId::all().filter(|spec| *spec != CAMERAS)) {
            if rows[spec.index()] > 0 {
                let stated = self.stated(spec, rows[spec.index()], reports, &columns)?;
                if stated.claims.iter().any(|claim| matches!(claim.form, Form::Like(_))) {
                    columns.liking |= 1 << spec.index();
                }
                columns.specs[spec.index()] = stated;
            }
        }
        Ok(columns)
    }

    fn stated(&mut self, spec: SpecId, rows: usize, reports: &[Report], columns: &Columns) -> Result<Stated> {
        let (tokens, values) = self.pass_tokens(rows)?;
        let (claims, expected) = self.claims(spec, values)?;
        let mut stated = Stated { tokens: tokens.into(), claims, made: OnceLock::new() };
        if expected.contains(&true) {
            // What the rest of each report lets expect.
            let mut made = columns.read(&stated, spec);
            for (at, (number, report)) in made.iter_mut().zip(reports).enumerate() {
                let Some(own) = number.checked_sub(1).filter(|own| expected.get(*own as usize) == Some(&true)) else {
                    continue;
                };
                let cameras = columns.claim(at as u32, CAMERAS);
                let value = layout::expected(spec, report.date, cameras).ok_or(PackedError::Damaged)?;
                let hedged = stated.claims[own as usize].hedged;
                stated.claims.push(Claim { spec, form: Form::Exact(value), hedged });
                *number = stated.claims.len() as u32;
            }
            stated.made = made.into();
        }
        Ok(stated)
    }
}
