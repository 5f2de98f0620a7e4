//! What matters to somebody: places among the phones found, and those that none beats.
//!
//! Who counts are the launched phones that match or could match the filters. Only phones that none beats may be asked for: the
//! counts of facets and histograms are of the phones without that.

use std::cell::OnceCell;

use super::Finder;
use super::bits::{self, Bits};
use crate::claims::archive::PhoneIndex;
use crate::find::matters::{Column, Matters, Place, Rivalry, Unbeaten};
use crate::find::query::Query;
use crate::known::merit::Merit;
use crate::order;

/// The ranking by the specs that matter, computed on first use.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    /// The sets of rows that none beats, at the levels certain, possible and not known; where only those are asked for.
    unbeaten: Option<[Bits; 3]>,
    matters: OnceCell<Matters>,
    /// All rows, the best first.
    order: OnceCell<Vec<u32>>,
}

impl Ranked {
    pub(crate) fn sets(&self) -> Option<[&Bits; 3]> {
        self.unbeaten.as_ref().map(|[certain, possible, unknown]| [certain, possible, unknown])
    }
}

impl Finder {
    /// The places that a phone can have among the launched phones found, in what matters; `None` where nothing does.
    pub fn place(&self, phone: PhoneIndex) -> Option<Place> {
        let row = self.rows.row(phone)?;
        (!self.matters.is_empty()).then(|| self.in_what_matters().place(row))
    }

    /// Takes over what matters; whether that is anything else.
    pub(super) fn take_matters(&mut self, query: &Query) -> bool {
        let unbeaten = query.is_for_unbeaten();
        let changed = self.matters != query.matters || self.unbeaten != unbeaten;
        if changed {
            self.matters.clone_from(&query.matters);
            self.unbeaten = unbeaten;
            for &spec in &query.matters {
                self.cells(spec);
            }
        }
        changed
    }

    /// Resets the ranking after a change of the filters or of the specs that matter.
    pub(super) fn rank_anew(&mut self) {
        self.ranked = Ranked::default();
        if self.unbeaten {
            self.ranked.unbeaten = Some(self.find_unbeaten());
        }
    }

    /// All rows ordered by the specs that matter; `None` if there are none, or the query has another order.
    pub(super) fn best_placed(&self) -> Option<&[u32]> {
        if !self.sort.is_empty() || self.matters.is_empty() {
            return None;
        }
        Some(self.ranked.order.get_or_init(|| {
            let keys = self.in_what_matters().keys();
            order::positions(keys.len(), &mut |a, b| keys[b].cmp(&keys[a]))
        }))
    }

    fn in_what_matters(&self) -> &Matters {
        self.ranked
            .matters
            .get_or_init(|| Matters::new(self.merits(), bits::rows(&self.launched(&self.possible)).collect()))
    }

    /// Those rows of a set whose phones have been launched, where those that have not are a group of their own.
    fn launched(&self, set: &Bits) -> Bits {
        let mut launched = set.clone();
        if let Some(waiting) = self.waiting() {
            launched.iter_mut().zip(waiting).for_each(|(own, waiting)| *own &= !waiting);
        }
        launched
    }

    /// What the rows have of each spec that matters.
    fn merits(&self) -> Vec<Column> {
        let of = |&spec| {
            let Some(cells) = self.column(spec) else {
                return Column { merits: vec![Merit::UNKNOWN], codes: vec![0; self.count] };
            };
            let merit = |code| Merit::from_spans(spec, cells.spans(code), cells.is_firm(code));
            let merits = (0..cells.distinct() as u32).map(merit).collect();
            Column { merits, codes: (0..self.count as u32).map(|row| cells.code(row)).collect() }
        };
        self.matters.iter().map(of).collect()
    }

    fn find_unbeaten(&self) -> [Bits; 3] {
        let merits = self.merits();
        let launched = self.launched(&self.possible);
        let rivals = bits::rows(&launched).map(|row| (row, bits::has(&self.certain, row)));
        let rivalry = Rivalry::new(&merits, rivals.collect());
        let mut sets = [(); 3].map(|()| bits::none(self.count));
        for row in bits::rows(&self.unknown) {
            let level = match rivalry.judge(row) {
                Unbeaten::Sure => 0,
                Unbeaten::Maybe => 1,
                Unbeaten::Unknown => 2,
                Unbeaten::No => continue,
            };
            for (set, within) in sets.iter_mut().zip([&self.certain, &self.possible, &self.unknown]).skip(level) {
                if bits::has(within, row) {
                    bits::flip(set, row);
                }
            }
        }
        sets
    }
}
