//! What is counted for facets and histograms, and the counts in the words of the answer.

use super::bits::{self, Bits};
use super::cells::Cells;
use super::counts::{Counters, Followed, MOST, Records};
use super::filters::{Active, Failing};
use crate::find::answer::{Bins, Count, Facet, Histogram, ResultView, Wanted};
use crate::known::matching::{Presence, Span};
use crate::spec::SpecId;

/// All counts that are kept.
///
/// Two sets are followed: the phones that match or could match, and among them those that only could. The
/// second is small or empty, so that all groups cost little more than one.
#[derive(Debug)]
pub(crate) struct Counted {
    facets: Vec<SpecId>,
    histograms: Vec<Bins>,
    counts: Vec<Kept>,
    records: Records,
    possible: Followed,
    only_possible: Followed,
    /// Whether no phone is in the second set.
    all_certain: bool,
    scratch: Bits,
}

/// One count.
#[derive(Debug)]
struct Kept {
    spec: SpecId,
    what: What,
}

#[derive(Debug)]
enum What {
    /// A counter for each distinct cell, and which values it may have, as in [`Cells::values`].
    Values { starts: Vec<u32>, values: Vec<(u32, bool)> },
    /// The same for a column with more distinct cells than a record can tell apart: counted row by row each
    /// time.
    Many { starts: Vec<u32>, values: Vec<(u32, bool)>, codes: Vec<u32>, possible: Counters, only_possible: Counters },
    /// A counter for rows without a value, then two for each bin: values that are not firm, and firm ones.
    Bins { least: i32, most: i32, bins: usize },
}

type Column<'c> = &'c dyn Fn(SpecId) -> Option<&'c Cells>;

impl Counted {
    /// Counts of all rows. The columns have been made.
    pub(crate) fn new(rows: usize, wanted: Wanted<'_>, column: Column<'_>) -> Counted {
        let mut counts = Vec::new();
        let mut of: Vec<(usize, &[u32], Vec<u16>)> = Vec::new();
        for &spec in wanted.facets {
            let Some(cells) = column(spec) else { continue };
            let (starts, values) = values(cells);
            if cells.distinct() <= MOST {
                counts.push(Kept { spec, what: What::Values { starts, values } });
                of.push((cells.distinct(), cells.codes(), (0..cells.distinct()).map(|code| code as u16).collect()));
            } else {
                let codes = cells.codes().to_vec();
                let none = vec![0; cells.distinct()];
                let (possible, only_possible) = (none.clone(), none);
                counts.push(Kept { spec, what: What::Many { starts, values, codes, possible, only_possible } });
                of.push((1, cells.codes(), vec![0; cells.distinct()]));
            }
        }
        for &of_bins in wanted.histograms {
            let Some(cells) = column(of_bins.spec) else { continue };
            let (least, most) = of_bins.ends.or_else(|| ends(cells)).unwrap_or((0, -1));
            let places =
                (0..cells.distinct() as u32).map(|code| bin(cells, code, least, most, of_bins.count)).collect();
            counts.push(Kept { spec: of_bins.spec, what: What::Bins { least, most, bins: of_bins.count } });
            of.push((1 + 2 * of_bins.count, cells.codes(), places));
        }
        let records = Records::new(rows, &of);
        Counted {
            facets: wanted.facets.to_vec(),
            histograms: wanted.histograms.to_vec(),
            possible: Followed::new(bits::all(rows), records.all(), counts.len()),
            only_possible: Followed::new(bits::none(rows), records.none(), counts.len()),
            all_certain: true,
            scratch: bits::none(rows),
            records,
            counts,
        }
    }

    /// Whether these are the counts that are wanted.
    pub(crate) fn are(&self, wanted: Wanted<'_>) -> bool {
        self.facets == wanted.facets && self.histograms == wanted.histograms
    }

    /// Bytes of memory.
    pub(crate) fn bytes(&self) -> usize {
        self.records.bytes() + self.possible.bytes() + self.only_possible.bytes()
    }

    /// Follows the filters. `failing` and `pass` are at the levels certain and possible.
    pub(crate) fn follow(&mut self, filters: &[Active], failing: [&Failing; 2], pass: [&Bits; 2]) {
        let Counted { counts, records, possible, only_possible, all_certain, scratch, .. } = self;
        // The rows that pass at a level, and those that fail nothing but the count's own filter.
        let seen = |own: &Active, level: usize, word: usize| {
            pass[level][word] | own.fail[level][word] & !failing[level].two[word]
        };
        let own = |count: usize| filters.iter().find(|filter| filter.spec == Some(counts[count].spec));
        possible.update(records, pass[1], &mut |count, into| {
            let Some(own) = own(count) else { return false };
            into.iter_mut().enumerate().for_each(|(word, into)| *into = seen(own, 1, word));
            true
        });
        if !*all_certain || filters.iter().any(|filter| filter.soft) {
            bits::each(scratch, pass[1], pass[0], |_, possible, certain| possible & !certain);
            only_possible.update(records, scratch, &mut |count, into| {
                let Some(own) = own(count) else { return false };
                let words = into.iter_mut().enumerate();
                words.for_each(|(word, into)| *into = seen(own, 1, word) & !seen(own, 0, word));
                true
            });
            *all_certain = only_possible.is_empty();
        }
        for (at, kept) in self.counts.iter_mut().enumerate() {
            if let What::Many { codes, possible, only_possible, .. } = &mut kept.what {
                for (counters, of) in [(possible, &self.possible), (only_possible, &self.only_possible)] {
                    counters.fill(0);
                    for row in bits::rows(of.seen(at)) {
                        counters[codes[row as usize] as usize] += 1;
                    }
                }
            }
        }
    }

    /// Puts the counts into an answer.
    pub(crate) fn tell(&self, view: &mut ResultView) {
        let (mut facets, mut histograms) = (0, 0);
        for (at, kept) in self.counts.iter().enumerate() {
            let possible = self.records.of(&self.possible.counters, at);
            let only_possible = self.records.of(&self.only_possible.counters, at);
            match &kept.what {
                What::Values { starts, values } => {
                    tell_values(facet(view, &mut facets, kept.spec), starts, values, possible, only_possible);
                }
                What::Many { starts, values, possible, only_possible, .. } => {
                    tell_values(facet(view, &mut facets, kept.spec), starts, values, possible, only_possible);
                }
                What::Bins { least, most, bins } => {
                    if histograms == view.histograms.len() {
                        view.histograms.push(Histogram::default());
                    }
                    let told = &mut view.histograms[histograms];
                    histograms += 1;
                    (told.spec, told.least, told.most) = (kept.spec, *least, *most);
                    told.bins.clear();
                    told.bins.extend((0..*bins).map(|bin| {
                        let (soft, firm) = (1 + 2 * bin, 2 + 2 * bin);
                        let certain = possible[firm] - only_possible[firm];
                        Count { certain, possible: possible[soft] + only_possible[firm] }
                    }));
                }
            }
        }
        view.facets.truncate(facets);
        view.histograms.truncate(histograms);
    }
}

/// The facet at a place, made if it is not there.
fn facet<'v>(view: &'v mut ResultView, at: &mut usize, spec: SpecId) -> &'v mut Facet {
    if *at == view.facets.len() {
        view.facets.push(Facet { spec, counts: Vec::new() });
    }
    *at += 1;
    let facet = &mut view.facets[*at - 1];
    facet.spec = spec;
    facet
}

/// From counts of cells to counts of values.
fn tell_values(facet: &mut Facet, starts: &[u32], values: &[(u32, bool)], possible: &[u32], only_possible: &[u32]) {
    facet.counts.iter_mut().for_each(|count| *count = Count::default());
    for (code, ends) in starts.windows(2).enumerate() {
        let (all, unsure) = (possible[code], only_possible[code]);
        if all == 0 {
            continue;
        }
        for &(value, sure) in &values[ends[0] as usize..ends[1] as usize] {
            if facet.counts.len() <= value as usize {
                facet.counts.resize(value as usize + 1, Count::default());
            }
            let count = &mut facet.counts[value as usize];
            let certain = if sure { all - unsure } else { 0 };
            count.certain += certain;
            count.possible += all - certain;
        }
    }
}

/// For each distinct cell the values that it may have.
fn values(cells: &Cells) -> (Vec<u32>, Vec<(u32, bool)>) {
    let mut starts = vec![0];
    let mut values = Vec::new();
    let mut own = Vec::new();
    for code in 0..cells.distinct() as u32 {
        cells.values(code, &mut own);
        values.append(&mut own);
        starts.push(values.len() as u32);
    }
    (starts, values)
}

/// Whether a span has a place in a distribution.
fn is_bounded(span: &&Span) -> bool {
    span.presence == Presence::Sure && span.most < i32::MAX
}

/// The least and the most of all values.
fn ends(cells: &Cells) -> Option<(i32, i32)> {
    let spans = (0..cells.distinct() as u32).flat_map(|code| cells.spans(code)).filter(is_bounded);
    spans.fold(None, |ends, span| {
        let (least, most) = ends.unwrap_or((span.least, span.most));
        Some((span.least.min(least), span.most.max(most)))
    })
}

/// The counter of a cell: where the middle of its first value lies.
fn bin(cells: &Cells, code: u32, least: i32, most: i32, bins: usize) -> u16 {
    let width = i64::from(most) - i64::from(least) + 1;
    let Some(span) = cells.spans(code).iter().find(is_bounded).filter(|_| width > 0 && bins > 0) else { return 0 };
    let middle = (i64::from(span.least) + i64::from(span.most)) / 2 - i64::from(least);
    let bin = (middle.max(0) * bins as i64 / width).min(bins as i64 - 1) as u16;
    let alone = cells.is_firm(code) && cells.spans(code).iter().filter(is_bounded).all(|span| span.least == span.most);
    1 + 2 * bin + u16::from(alone)
}
