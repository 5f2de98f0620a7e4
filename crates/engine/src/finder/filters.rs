//! The filters that are set, and which rows fail which of them.

use super::bits::{self, Bits};
use super::cells::Cells;
use crate::matching::Match;
use crate::query::{Ready, Test};
use crate::spec::SpecId;

/// The levels of a match, from the one that fewest reach: certain, possible, not known.
pub(crate) const LEVELS: [Match; 3] = [Match::Certain, Match::Possible, Match::Unknown];

/// One filter, or the search words, and which rows do not reach which level of [`LEVELS`].
#[derive(Debug)]
pub(crate) struct Active {
    /// `None` for the search words.
    pub(crate) spec: Option<SpecId>,
    pub(crate) test: Option<Test>,
    /// How each distinct cell meets it.
    table: Vec<Match>,
    pub(crate) fail: [Bits; 3],
    /// Whether any row is a possible match only.
    pub(crate) soft: bool,
}

impl Active {
    /// A filter that nothing passes yet.
    pub(crate) fn new(spec: Option<SpecId>, rows: usize) -> Active {
        Active { spec, test: None, table: Vec::new(), fail: [(); 3].map(|()| bits::all(rows)), soft: false }
    }

    /// Asks something else of the same spec. `scratch` is used and left with anything.
    pub(crate) fn ask(&mut self, test: &Test, ready: &Ready, cells: &Cells, scratch: &mut Vec<Match>) {
        self.test = Some(test.clone());
        cells.judge(ready, scratch);
        std::mem::swap(&mut self.table, scratch);
        let (now, before) = (&self.table, &*scratch);
        let unknown = cells.unknown();
        // The rows whose cell is judged otherwise than before, or than if all failed or all passed: the least
        // of these has to be gone through. What is not known stands apart, since it is always the same.
        let differ = |from: &dyn Fn(usize) -> Match| -> usize {
            let differs = |code: &u32| *code != unknown && now[*code as usize] != from(*code as usize);
            (0..unknown).filter(differs).map(|code| cells.rows(code).len()).sum()
        };
        let from_none = differ(&|_| Match::No);
        let from_all = differ(&|_| Match::Certain);
        let from_before = if before.len() == now.len() { differ(&|code| before[code]) } else { usize::MAX };
        if from_before <= from_none.min(from_all) {
            for code in 0..unknown {
                rejudge(&mut self.fail, cells, code, before[code as usize], now[code as usize]);
            }
        } else {
            let start = if from_none <= from_all { Match::No } else { Match::Certain };
            let rows = cells.len();
            for (fail, level) in self.fail.iter_mut().zip(LEVELS) {
                let fill = if start < level { bits::all(rows) } else { bits::none(rows) };
                fail.copy_from_slice(&fill);
            }
            for code in 0..unknown {
                rejudge(&mut self.fail, cells, code, start, now[code as usize]);
            }
            rejudge(&mut self.fail, cells, unknown, start, Match::Unknown);
        }
        self.soft = now.contains(&Match::Possible);
    }

    /// Lets these rows pass, and no others.
    pub(crate) fn pass_only(&mut self, rows: usize, pass: &[u32]) {
        let [certain, possible, unknown] = &mut self.fail;
        certain.copy_from_slice(&bits::all(rows));
        for &row in pass {
            bits::flip(certain, row);
        }
        possible.copy_from_slice(certain);
        unknown.copy_from_slice(certain);
    }
}

/// Takes the rows of a cell from one level to another.
fn rejudge(fail: &mut [Bits; 3], cells: &Cells, code: u32, from: Match, to: Match) {
    if from == to {
        return;
    }
    for (fail, level) in fail.iter_mut().zip(LEVELS) {
        if (from < level) != (to < level) {
            for &row in cells.rows(code) {
                bits::flip(fail, row);
            }
        }
    }
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

    /// Counts anew. `level` is a place in [`LEVELS`].
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
