//! The filters that are set, and which rows fail which of them.

use super::bits::{self, Bits};
use super::cells::{Cells, Judged, differing};
use crate::find::query::{Ready, Test};
use crate::known::matching::Match;
use crate::spec::SpecId;

/// One filter, or the search words, and which rows do not reach the levels certain, possible and unknown.
#[derive(Debug)]
pub(crate) struct Active {
    /// `None` for the search words.
    pub(crate) spec: Option<SpecId>,
    pub(crate) test: Option<Test>,
    /// How the distinct cells meet it.
    judged: Judged,
    /// Whether that is so of what is asked now.
    is_judged: bool,
    spare: Judged,
    pub(crate) fail: [Bits; 3],
    /// Whether any row is a possible match only.
    pub(crate) soft: bool,
    all: Bits,
}

impl Active {
    /// A filter that nothing passes yet.
    pub(crate) fn new(spec: Option<SpecId>, rows: usize) -> Active {
        let all = bits::all(rows);
        Active {
            spec,
            test: None,
            judged: Judged::default(),
            is_judged: false,
            spare: Judged::default(),
            fail: [(); 3].map(|()| all.clone()),
            soft: false,
            all,
        }
    }

    /// Asks something else of the same spec. Only the rows are gone through whose cell is judged otherwise than
    /// before, or than if all failed or all passed, whichever are fewest. What is not known stands apart, since
    /// it is always the same.
    pub(crate) fn ask(&mut self, test: &Test, ready: &Ready, cells: &Cells) {
        if ready.is_unsure() {
            self.ask_each(ready, cells);
            self.test = Some(test.clone());
            return;
        }
        let before = std::mem::replace(&mut self.judged, std::mem::take(&mut self.spare));
        cells.judge(ready, &mut self.judged);
        let Judged { edges, others } = &self.judged;
        let soft = others.contains(&Match::Possible);
        let plain = cells.plain();
        let starts = [
            (Some(Match::No), differing(&[], edges)),
            (Some(Match::Certain), differing(&[0, plain], edges)),
            (None, differing(&before.edges, edges)),
        ];
        // Of another column, or of none yet, the state before is no start.
        let usable = if self.is_judged { 3 } else { 2 };
        let rows = |edges: &[u32]| -> usize { pairs(edges).map(|(from, to)| cells.rows_between(from, to).len()).sum() };
        let Some((start, edges)) = starts.into_iter().take(usable).min_by_key(|(_, edges)| rows(edges)) else { return };
        let [certain, possible, unknown] = &mut self.fail;
        match start {
            Some(Match::No) => possible.copy_from_slice(&self.all),
            Some(_) => possible.copy_from_slice(cells.unknown_rows()),
            None => {}
        }
        for (from, to) in pairs(&edges) {
            cells.rows_between(from, to).iter().for_each(|&row| bits::flip(possible, row));
        }
        let reach = |fail: &mut Bits, level: Match| {
            for (at, &to) in others.iter().enumerate() {
                let from = start.unwrap_or_else(|| before.others[at]);
                if (from < level) != (to < level) {
                    cells.rows(plain + at as u32).iter().for_each(|&row| bits::flip(fail, row));
                }
            }
        };
        reach(possible, Match::Possible);
        certain.copy_from_slice(possible);
        // What is only possible is not certain.
        for (at, _) in others.iter().enumerate().filter(|(_, met)| **met == Match::Possible) {
            cells.rows(plain + at as u32).iter().for_each(|&row| bits::flip(certain, row));
        }
        bits::each(unknown, possible, cells.unknown_rows(), |_, fail, unknown| fail & !unknown);
        self.soft = soft;
        self.is_judged = true;
        self.test = Some(test.clone());
        self.spare = before;
    }

    /// The same where firm single values can be possible matches, too: cell by cell, from the start.
    fn ask_each(&mut self, ready: &Ready, cells: &Cells) {
        self.fail.iter_mut().for_each(|fail| fail.copy_from_slice(&self.all));
        self.soft = false;
        self.is_judged = false;
        for code in 0..cells.distinct() as u32 {
            let met = ready.meet(cells.spans(code), cells.is_firm(code));
            self.soft |= met == Match::Possible;
            for (fail, level) in self.fail.iter_mut().zip([Match::Certain, Match::Possible, Match::Unknown]) {
                if met >= level {
                    cells.rows(code).iter().for_each(|&row| bits::flip(fail, row));
                }
            }
        }
    }

    /// Lets these rows pass, and no others.
    pub(crate) fn pass_only(&mut self, pass: impl Iterator<Item = u32>) {
        let [certain, possible, unknown] = &mut self.fail;
        certain.copy_from_slice(&self.all);
        pass.for_each(|row| bits::flip(certain, row));
        possible.copy_from_slice(certain);
        unknown.copy_from_slice(certain);
    }
}

/// The edges of each part of a set of [`Judged`].
fn pairs(edges: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    edges.chunks_exact(2).map(|pair| (pair[0], pair[1]))
}

/// Which rows fail at least one of some filters at one level, and which at least two.
#[derive(Debug, Default)]
pub(crate) struct Failing {
    pub(crate) one: Bits,
    pub(crate) two: Bits,
}

impl Failing {
    pub(crate) fn new(rows: usize) -> Failing {
        Failing { one: bits::none(rows), two: bits::none(rows) }
    }

    /// Counts anew. `level` is a place in [`Active::fail`].
    pub(crate) fn update(&mut self, filters: &[Active], level: usize) {
        self.one.fill(0);
        self.two.fill(0);
        for filter in filters {
            for ((one, two), fail) in self.one.iter_mut().zip(&mut self.two).zip(&filter.fail[level]) {
                *two |= *one & fail;
                *one |= fail;
            }
        }
    }
}
