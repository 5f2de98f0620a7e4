//! Counts per value that follow a set of rows as it changes.
//!
//! Every row has a record: for each count that is kept, the number of the counter that it belongs to. When
//! rows enter or leave a set, only their records are read. Where most rows change, it is cheaper to count
//! the set anew, or to take what is not in it from the count of all.

use super::bits::{self, Bits};

/// The records of all rows, and where the counters of each count stand.
#[derive(Debug, Default)]
pub(crate) struct Records {
    /// One after the other for each row, one entry for each count.
    records: Vec<u16>,
    /// Where the counters of each count begin; one more entry than counts.
    starts: Vec<u32>,
    /// What the counters are for all rows.
    totals: Vec<u32>,
    rows: usize,
}

/// A counter for each value, for all counts.
pub(crate) type Counters = Vec<u32>;

/// Two codes of a record: as many counters as a `u16` tells apart.
pub(crate) const MOST: usize = 1 << 16;

impl Records {
    /// Records of `rows` rows. For each count: how many counters it has (at most [`MOST`]), what each row has,
    /// and which of the counters belongs to that.
    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    pub(crate) fn new(rows: usize, counts: &[(usize, &[u32], Vec<u16>)]) -> Records {
        let mut starts = vec![0];
        for (counters, ..) in counts {
            starts.push(starts[starts.len() - 1] + *counters as u32);
        }
        let width = counts.len();
        let mut records = vec![0; rows * width];
        let mut totals = vec![0; starts[width] as usize];
        for (at, (_, codes, counter_of)) in counts.iter().enumerate() {
            let totals = &mut totals[starts[at] as usize..];
            let mut of_rows = records.chunks_exact_mut(width);
            let mut count = |record: &mut [u16], own: u16| {
                record[at] = own;
                totals[usize::from(own)] += 1;
            };
            for (code, record) in codes.iter().zip(of_rows.by_ref()) {
                count(record, counter_of[*code as usize]);
            }
            // Rows that a column leaves out at its end are not known.
            if let Some(&unknown) = counter_of.last() {
                of_rows.for_each(|record| count(record, unknown));
            }
        }
        Records { records, starts, totals, rows }
    }

    /// Counters of all rows.
    pub(crate) fn all(&self) -> Counters {
        self.totals.clone()
    }

    /// Counters of no rows.
    pub(crate) fn none(&self) -> Counters {
        vec![0; self.totals.len()]
    }

    /// The counters of one count.
    pub(crate) fn of<'c>(&self, counters: &'c [u32], count: usize) -> &'c [u32] {
        &counters[self.starts[count] as usize..self.starts[count + 1] as usize]
    }

    /// Bytes of memory.
    pub(crate) fn bytes(&self) -> usize {
        self.records.len() * 2 + self.totals.len() * 4
    }

    /// Brings the counters of `counts`, which count the rows of `old`, to those of `now`.
    pub(crate) fn follow(&self, counters: &mut [u32], old: &[u64], now: &[u64], counts: &[u32]) {
        if counts.is_empty() {
            return;
        }
        let changed: u32 = old.iter().zip(now).map(|(old, now)| (old ^ now).count_ones()).sum();
        if changed == 0 {
            return;
        }
        let inside = bits::count(now);
        let outside = self.rows as u32 - inside;
        if changed <= inside && changed <= outside {
            for (at, (&old, &now)) in old.iter().zip(now).enumerate() {
                if old != now {
                    self.add::<1>(counters, at, now & !old, counts);
                    self.add::<{ u32::MAX }>(counters, at, old & !now, counts);
                }
            }
            return;
        }
        for &count in counts {
            let own = self.starts[count as usize] as usize..self.starts[count as usize + 1] as usize;
            if inside <= outside {
                counters[own].fill(0)
            } else {
                counters[own.clone()].copy_from_slice(&self.totals[own])
            }
        }
        for (at, &now) in now.iter().enumerate() {
            if inside <= outside {
                self.add::<1>(counters, at, now, counts);
            } else {
                let all = if at == self.rows / 64 { (1 << (self.rows % 64)) - 1 } else { u64::MAX };
                self.add::<{ u32::MAX }>(counters, at, all & !now, counts);
            }
        }
    }

    /// Adds a number, with wrapping, to the counters of the rows of one word.
    fn add<const BY: u32>(&self, counters: &mut [u32], word: usize, mut bits: u64, counts: &[u32]) {
        let width = self.starts.len() - 1;
        while bits != 0 {
            let row = word * 64 + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            let record = &self.records[row * width..(row + 1) * width];
            if counts.len() == width {
                for (&own, &start) in record.iter().zip(&self.starts) {
                    let counter = &mut counters[(start + u32::from(own)) as usize];
                    *counter = counter.wrapping_add(BY);
                }
            } else {
                for &count in counts {
                    let at = self.starts[count as usize] + u32::from(record[count as usize]);
                    let counter = &mut counters[at as usize];
                    *counter = counter.wrapping_add(BY);
                }
            }
        }
    }
}

/// A set of rows and, where any of several counts leaves out a filter of its own, the sets of those.
///
/// What a count sees is the set that all other filters leave: the rows that pass, and those that fail its
/// own filter only.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    pub(crate) counters: Counters,
    /// The rows that pass all filters.
    pub(crate) pass: Bits,
    /// For each count that has a filter of its own, what it sees.
    own: Vec<Option<Bits>>,
    spare: Bits,
}

impl Followed {
    /// Begins with these rows, of which `counters` are the counts.
    pub(crate) fn new(pass: Bits, counters: Counters, counts: usize) -> Followed {
        Followed { counters, spare: vec![0; pass.len()], pass, own: vec![None; counts] }
    }

    /// Takes over the rows that pass now. `seen(count, into)` puts into the bits what a count with a filter of
    /// its own sees; `false` where it has none.
    pub(crate) fn update(&mut self, records: &Records, now: &[u64], seen: &mut dyn FnMut(usize, &mut Bits) -> bool) {
        let mut together: Vec<u32> = Vec::with_capacity(self.own.len());
        for count in 0..self.own.len() {
            let has_own = seen(count, &mut self.spare);
            if !has_own && self.own[count].is_none() {
                together.push(count as u32);
                continue;
            }
            if !has_own {
                self.spare.copy_from_slice(now);
            }
            let before = self.own[count].as_deref().unwrap_or(&self.pass);
            records.follow(&mut self.counters, before, &self.spare, &[count as u32]);
            match &mut self.own[count] {
                Some(own) if has_own => own.copy_from_slice(&self.spare),
                own => *own = has_own.then(|| self.spare.clone()),
            }
        }
        records.follow(&mut self.counters, &self.pass, now, &together);
        self.pass.copy_from_slice(now);
    }

    /// What a count sees.
    pub(crate) fn seen(&self, count: usize) -> &[u64] {
        self.own[count].as_deref().unwrap_or(&self.pass)
    }

    /// Bytes of memory.
    pub(crate) fn bytes(&self) -> usize {
        self.counters.len() * 4 + 8 * self.pass.len() * (2 + self.own.iter().flatten().count())
    }

    /// Whether no count sees any row.
    pub(crate) fn is_empty(&self) -> bool {
        let none = |bits: &Bits| bits.iter().all(|word| *word == 0);
        none(&self.pass) && self.own.iter().flatten().all(none)
    }
}
