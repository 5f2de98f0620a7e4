//! What the reports of a packed archive claim, spec by spec.

use std::sync::OnceLock;

use super::layout;
use super::reader::{Reader, Recent};
use crate::claims::claim::{Claim, Form};
use crate::claims::columns::{ClaimColumns, Stated};
use crate::claims::report::Report;
use crate::spec::{CAMERAS, SpecId};

/// Reads tokens that were found good when they were passed over: for each report that makes a claim, 1 more than the
/// claim's number; else 0.
fn read(tokens: &[u8], makes: &mut dyn Iterator<Item = bool>) -> Vec<u32> {
    let mut reader = Reader { numbers: tokens, ..Reader::default() };
    let mut recent = Recent::default();
    let mut next = || recent.take(reader.small()).filter(|_| !reader.damaged);
    makes.map(|makes| if makes { next().map_or(0, |number| number + 1) } else { 0 }).collect()
}

impl Reader<'_> {
    /// What these reports claim.
    pub(super) fn columns(&mut self, reports: &[Report]) -> ClaimColumns {
        let (of_reports, masks) = self.tokens(reports.len());
        let mut columns =
            ClaimColumns { reports: of_reports, masks: vec![0; masks], liking: 0, specs: Vec::new(), read };
        for mask in &mut columns.masks {
            for byte in 0..layout::MASK_BYTES {
                *mask |= u128::from(self.byte()) << (8 * byte);
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
            self.damage();
            return columns;
        }
        columns.specs.resize_with(specs, Stated::default);
        for spec in std::iter::once(CAMERAS).chain(SpecId::all().filter(|spec| *spec != CAMERAS)) {
            if rows[spec.index()] > 0 {
                let stated = self.stated(spec, rows[spec.index()], reports, &columns);
                if self.damaged {
                    break;
                }
                if stated.claims.iter().any(|claim| matches!(claim.form, Form::Like(_))) {
                    columns.liking |= 1 << spec.index();
                }
                columns.specs[spec.index()] = stated;
            }
        }
        columns
    }

    fn stated(&mut self, spec: SpecId, rows: usize, reports: &[Report], columns: &ClaimColumns) -> Stated {
        let (tokens, values) = self.pass_tokens(rows);
        let (claims, expected) = self.claims(spec, values);
        let mut stated = Stated { tokens: tokens.into(), claims, made: OnceLock::new() };
        if expected.contains(&true) && !self.damaged {
            // What the rest of each report lets expect.
            let mut made = columns.read(&stated, spec);
            for (at, (number, report)) in made.iter_mut().zip(reports).enumerate() {
                let Some(own) = number.checked_sub(1).filter(|own| expected.get(*own as usize) == Some(&true)) else {
                    continue;
                };
                let cameras = columns.claim(at as u32, CAMERAS);
                let Some(value) = self.needs(layout::expected(spec, report.date, cameras)) else { break };
                let hedged = stated.claims[own as usize].hedged;
                stated.claims.push(Claim { spec, form: Form::Exact(value), hedged });
                *number = stated.claims.len() as u32;
            }
            stated.made = made.into();
        }
        stated
    }
}
