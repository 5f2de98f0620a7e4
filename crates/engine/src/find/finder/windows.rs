//! The part of the list that is looked at.
//!
//! A list of a hundred thousand phones is never sorted as a whole: its order by one spec is kept ready, and
//! from it the rows of the group are taken until the window is full. Where the group is small, only its own
//! rows are put in order.

use std::cmp::Ordering;
use std::ops::Range;

use super::Finder;
use super::bits;
use super::cells::Order;
use crate::find::answer::ResultGroup;
use crate::find::query::{By, SortKey};
use crate::order;

/// So many rows are picked one by one; more are cheaper sorted with all the others.
const MOST_PICKED: usize = 100;

/// The first rows of many, in order.
struct Picked {
    best: Vec<u32>,
    most: usize,
}

impl Picked {
    fn offer(&mut self, row: u32, compare: &dyn Fn(u32, u32) -> Ordering) {
        let full = self.best.len() == self.most;
        if full && self.best.last().is_none_or(|&last| compare(row, last).is_ge()) {
            return;
        }
        if full {
            self.best.pop();
        }
        let at = self.best.partition_point(|&own| compare(own, row).is_lt());
        self.best.insert(at, row);
    }
}

impl Finder {
    /// The rows of a group in a window of the order asked for.
    pub(crate) fn find_rows(&mut self, group: ResultGroup, window: Range<usize>, found: &mut Vec<u32>) {
        found.clear();
        self.make_columns();
        let mut of_group = std::mem::take(&mut self.scratch);
        of_group.resize(self.all.len(), 0);
        let [certain, possible, unknown] = self.sets();
        let sets = (certain, possible, unknown);
        match group {
            ResultGroup::Matches => of_group.copy_from_slice(sets.0),
            ResultGroup::CouldMatch => bits::each(&mut of_group, sets.1, sets.0, |_, wide, narrow| wide & !narrow),
            ResultGroup::NotLaunched => of_group.copy_from_slice(sets.1),
            ResultGroup::NotKnown => bits::each(&mut of_group, sets.2, sets.1, |_, wide, narrow| wide & !narrow),
        }
        let waits = group == ResultGroup::NotLaunched;
        match self.waiting() {
            _ if group == ResultGroup::NotKnown => {}
            Some(waiting) => {
                let each = of_group.iter_mut().zip(waiting);
                each.for_each(|(own, waiting)| *own &= if waits { *waiting } else { !waiting });
            }
            None if waits => of_group.fill(0),
            None => {}
        }
        self.find_in(&of_group, window, found);
        self.scratch = of_group;
    }

    fn find_in(&self, of_group: &[u64], window: Range<usize>, found: &mut Vec<u32>) {
        let size = bits::count(of_group) as usize;
        let window = window.start.min(size)..window.end.min(size);
        if window.is_empty() {
            return;
        }
        if let Some(first) = self.best_placed() {
            let best = first.iter().copied().filter(|&row| bits::has(of_group, row));
            return found.extend(best.skip(window.start).take(window.len()));
        }
        if self.is_by_relevance() {
            let best = self.best_first().iter().copied().filter(|&row| bits::has(of_group, row));
            return found.extend(best.skip(window.start).take(window.len()));
        }
        let Some((first, others)) = self.sort.split_first() else {
            return found.extend(bits::rows(of_group).skip(window.start).take(window.len()));
        };
        // To meet a row of the group, so many of all rows are looked at as the group is smaller than the whole;
        // to pick the first from the group, each of its own is compared.
        let few = (size as u64).pow(2) <= window.end as u64 * self.count as u64 / 4;
        let Some((rows, bounds)) = self.buckets(*first).filter(|_| !few) else {
            if window.end > MOST_PICKED {
                let mut all: Vec<u32> = bits::rows(of_group).collect();
                order::sort(&mut all, |&a, &b| self.compare(&self.sort, a, b));
                return found.extend_from_slice(&all[window]);
            }
            let mut picked = Picked { best: Vec::with_capacity(window.end), most: window.end };
            for row in bits::rows(of_group) {
                picked.offer(row, &|a, b| self.compare(&self.sort, a, b));
            }
            return found.extend_from_slice(&picked.best[window]);
        };
        let mut skip = window.start;
        let mut bucket: Vec<u32> = Vec::new();
        for ends in bounds.windows(2) {
            let own = rows[ends[0] as usize..ends[1] as usize].iter().copied();
            let mut own = own.filter(|&row| bits::has(of_group, row));
            if others.is_empty() {
                while skip > 0 && own.next().is_some() {
                    skip -= 1;
                }
                found.extend(own.take(window.len() - found.len()));
            } else {
                bucket.clear();
                bucket.extend(own);
                if skip >= bucket.len() {
                    skip -= bucket.len();
                    continue;
                }
                order::sort(&mut bucket, |&a, &b| self.compare(others, a, b));
                found.extend(bucket[skip..].iter().take(window.len() - found.len()));
                skip = 0;
            }
            if found.len() == window.len() {
                return;
            }
        }
    }

    /// Makes the columns that the order asked for needs.
    fn make_columns(&mut self) {
        for at in 0..self.sort.len() {
            if let By::Spec(spec) = self.sort[at].by {
                self.cells(spec);
            }
        }
    }

    /// All rows in the order of one key and where each place begins; `None` where that depends on the filters.
    fn buckets(&self, key: SortKey) -> Option<(&[u32], &[u32])> {
        let order = self.order(key)?;
        Some((&order.rows, &order.bounds))
    }

    fn order(&self, key: SortKey) -> Option<&Order> {
        match key.by {
            By::Spec(spec) => Some(self.column(spec)?.order(key.descending)),
            By::Name => Some(self.names(key.descending)),
            By::Certainty => None,
        }
    }

    /// The rows in the order of their names.
    fn names(&self, descending: bool) -> &Order {
        self.names[usize::from(descending)].get_or_init(|| {
            if descending {
                return self.names(false).reversed();
            }
            let compare = |a: u32, b: u32| self.rows.compare_names(a, b);
            let rows: Vec<u32> = (0..self.count as u32).collect();
            let sorted = order::positions(self.count, &mut |a, b| compare(a as u32, b as u32));
            let same = &mut |a, b| compare(a, b) == Ordering::Equal;
            Order::new(&sorted, self.count, same, &|row| &rows[row as usize..=row as usize])
        })
    }

    /// The rows found by the search words, the best first.
    fn best_first(&self) -> &[u32] {
        self.best_first.get_or_init(|| {
            let mut sorted = self.hits.clone();
            order::sort(&mut sorted, |(row_a, a), (row_b, b)| b.cmp(a).then(row_a.cmp(row_b)));
            sorted.into_iter().map(|(row, _)| row).collect()
        })
    }

    /// Compares two rows by several keys; ties stay in the order of the rows.
    fn compare(&self, keys: &[SortKey], a: u32, b: u32) -> Ordering {
        let by = |key: &SortKey| match key.by {
            By::Spec(spec) => self.column(spec).map_or(Ordering::Equal, |cells| {
                let ranks = &cells.order(key.descending).ranks;
                ranks[cells.code(a) as usize].cmp(&ranks[cells.code(b) as usize])
            }),
            By::Name => {
                let ranks = &self.names(key.descending).ranks;
                ranks[a as usize].cmp(&ranks[b as usize])
            }
            By::Certainty => {
                let order = self.unsure(a).cmp(&self.unsure(b));
                if key.descending { order.reverse() } else { order }
            }
        };
        keys.iter().map(by).find(|order| order.is_ne()).unwrap_or_else(|| a.cmp(&b))
    }

    /// How many filters a row does not meet for certain.
    fn unsure(&self, row: u32) -> usize {
        self.filters.iter().filter(|filter| bits::has(&filter.fail[0], row)).count()
    }
}
