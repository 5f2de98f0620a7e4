//! Finding phones: a query that changes step by step, answered anew with as little work as the change asks
//! for.
//!
//! - [`cells`]: each column has every distinct cell once, so that uncertainty is judged per cell and not per
//!   phone.
//! - [`filters`]: for each filter, the rows that fail to be certain, possible, or even unknown, as bits. AND is
//!   the minimum of [`crate::Match`], so at each level the rows that pass all filters are those that pass each.
//! - [`counts`]: counters per value follow the rows that enter and leave a set.
//! - [`ranked`]: what matters to somebody: places among the phones found, and those that none beats.
//! - [`windows`]: the part of the list that is looked at, in any order.
//!
//! Rows are phones in the order that is shown when none is asked for, so that ties are broken by the number
//! of the row.

mod bits;
mod cells;
mod counts;
mod facets;
mod filters;
mod ranked;
mod rows;
mod values;
mod windows;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use bits::Bits;
pub use cells::{Cells, CellsBuilder};
use facets::Counted;
use filters::{Active, Failing};
use ranked::Ranked;
pub use rows::{Rows, SnapshotRows};

use crate::claims::archive::PhoneIndex;
use crate::find::answer::{ResultGroup, ResultView, Wanted, WayOut};
use crate::find::query::{Query, Ready, SortKey};
use crate::find::search::{Score, Scratch, SearchIndex};
use crate::spec::{self, SpecId};

/// Answers queries over the same phones, one after the other.
///
/// ```
/// use std::sync::Arc;
/// use phone_engine::finder::{Finder, SnapshotRows};
/// use phone_engine::answer::{ResultGroup, Wanted};
/// use phone_engine::{Archive, Claim, Form, Phone, Query, Report, SearchIndex, Snapshot, Stage, Test, Value, date, spec};
///
/// let phone = |id: &str, stage, hertz| {
///     let mut report = Report::new(date("2022-05-26"), stage, "A weekly", "https://example.org/");
///     report.claims.push(Claim::new(spec::REFRESH_HZ, Form::Exact(Value::number(spec::REFRESH_HZ, hertz))));
///     Phone::new(id, "Brand", id).with(report)
/// };
/// let phones = vec![phone("old", Stage::Official, 60.0), phone("new", Stage::Official, 120.0), phone("leaked", Stage::Rumour, 120.0)];
/// let archive = Arc::new(Archive::new(phones).0);
/// let index = Arc::new(SearchIndex::new(&archive));
/// let mut finder = Finder::new(SnapshotRows::new(Arc::new(Snapshot::new(&archive, None))), index);
///
/// let mut query = Query::default();
/// query.set(spec::REFRESH_HZ, Some(Test::Range { least: Some(100), most: None }));
/// let view = finder.ask(&query, Wanted::default());
/// assert_eq!((view.matches, view.not_launched, view.not_known), (1, 1, 0));
/// assert_eq!(finder.rows(ResultGroup::NotLaunched, 0..10), [archive.find("leaked").unwrap()]);
/// ```
#[derive(Debug)]
pub struct Finder {
    rows: Box<dyn Rows>,
    index: Arc<SearchIndex>,
    count: usize,
    columns: Vec<Option<Box<Cells>>>,
    /// By name, and the reverse.
    names: [OnceCell<cells::Order>; 2],
    text: String,
    search: Scratch,
    /// The rows found by the search words, with their scores.
    hits: Vec<(u32, Score)>,
    /// The same rows, the best first; made when it is asked for.
    best_first: OnceCell<Vec<u32>>,
    filters: Vec<Active>,
    sort: Vec<SortKey>,
    all: Bits,
    /// Phones that have not been launched.
    not_launched: Bits,
    failing_certain: Failing,
    failing: Failing,
    certain: Bits,
    possible: Bits,
    unknown: Bits,
    /// What matters, and whether only unbeaten phones are asked for.
    matters: Vec<SpecId>,
    unbeaten: bool,
    ranked: Ranked,
    counted: Counted,
    view: ResultView,
    /// Room for a set of rows.
    scratch: Bits,
}

impl Finder {
    /// A finder that is asked nothing yet. `index` is of the phones that `rows` are.
    pub fn new(rows: impl Rows + 'static, index: Arc<SearchIndex>) -> Finder {
        let count = rows.count();
        let not_launched = bits::of(count, rows.not_launched());
        let waiting = bits::count(&not_launched);
        Finder {
            rows: Box::new(rows),
            index,
            count,
            columns: SpecId::all().map(|_| None).collect(),
            names: [OnceCell::new(), OnceCell::new()],
            text: String::new(),
            search: Scratch::default(),
            hits: Vec::new(),
            best_first: OnceCell::new(),
            filters: Vec::new(),
            sort: Vec::new(),
            all: bits::all(count),
            not_launched,
            failing_certain: Failing::new(count),
            failing: Failing::new(count),
            certain: bits::all(count),
            possible: bits::all(count),
            unknown: bits::all(count),
            matters: Vec::new(),
            unbeaten: false,
            ranked: Ranked::default(),
            counted: Counted::new(count, Wanted::default(), &|_| None),
            scratch: Vec::new(),
            view: ResultView { matches: count as u32 - waiting, not_launched: waiting, ..ResultView::default() },
        }
    }

    /// The answer to `query`; only what differs from the query before is worked out anew.
    pub fn ask(&mut self, query: &Query, wanted: Wanted<'_>) -> &ResultView {
        let changed = self.take_filters(query) | self.take_text(query);
        self.sort.clone_from(&query.sort);
        let counts_changed = !self.counted.are(wanted);
        let picked_anew = self.take_matters(query);
        if changed {
            self.filter();
        }
        if changed || picked_anew {
            self.rank_anew();
        }
        if counts_changed {
            self.count_anew(wanted);
        } else if changed {
            self.counted.follow(&self.filters, [&self.failing_certain, &self.failing], [&self.certain, &self.possible]);
        }
        if changed || counts_changed || picked_anew {
            self.tell();
        }
        &self.view
    }

    /// The answer to the query asked last.
    pub fn view(&self) -> &ResultView {
        &self.view
    }

    /// Some phones of a group, in the order asked for.
    pub fn rows(&mut self, group: ResultGroup, window: Range<usize>) -> Vec<PhoneIndex> {
        let mut found = Vec::new();
        self.find_rows(group, window, &mut found);
        found.into_iter().map(|row| self.rows.phone(row)).collect()
    }

    /// The column of a spec.
    pub fn cells(&mut self, spec: SpecId) -> &Cells {
        let rows = &self.rows;
        self.columns[spec.index()].get_or_insert_with(|| Box::new(rows.cells(spec)))
    }

    /// Bytes of memory that it holds for its rows; what it looks through is not among them.
    pub fn bytes(&self) -> usize {
        let columns: usize = self.columns.iter().flatten().map(|cells| cells.bytes()).sum();
        let sets = 8 * self.all.len() * (8 + 3 * self.filters.len());
        columns + sets + self.counted.bytes() + self.hits.capacity() * size_of::<(u32, Score)>()
    }

    fn column(&self, spec: SpecId) -> Option<&Cells> {
        self.columns.get(spec.index())?.as_deref()
    }

    /// Takes over the filters of a query; whether any is another.
    fn take_filters(&mut self, query: &Query) -> bool {
        let asked = |spec: SpecId| query.filter(spec);
        let before = self.filters.len();
        self.filters.retain(|own| own.spec.is_none_or(|spec| asked(spec).is_some()));
        let mut changed = self.filters.len() != before;
        for filter in &query.filters {
            let at = self.filters.iter().position(|own| own.spec == Some(filter.spec));
            if at.is_some_and(|at| self.filters[at].test.as_ref() == Some(&filter.test)) {
                continue;
            }
            changed = true;
            self.cells(filter.spec);
            let count = self.count;
            let at = at.unwrap_or_else(|| {
                self.filters.push(Active::new(Some(filter.spec), count));
                self.filters.len() - 1
            });
            if let Some(cells) = self.columns.get(filter.spec.index()).and_then(Option::as_deref) {
                let ready = Ready::new(cells.dictionary(), filter, |id| self.rows.reference(id, filter.spec));
                self.filters[at].ask(&filter.test, &ready, cells);
            }
        }
        changed
    }

    /// Takes over the search words of a query; whether they are others.
    fn take_text(&mut self, query: &Query) -> bool {
        let text = query.text.trim();
        if text == self.text {
            return false;
        }
        text.clone_into(&mut self.text);
        self.best_first.take();
        let search = self.index.search(text);
        let had = self.filters.iter().position(|own| own.spec.is_none());
        if search.is_empty() {
            self.hits.clear();
            had.map(|at| self.filters.remove(at));
            return had.is_some();
        }
        let rows = &self.rows;
        self.hits.clear();
        self.hits
            .extend(search.hits(&mut self.search).iter().filter_map(|&(phone, score)| Some((rows.row(phone)?, score))));
        let at = had.unwrap_or_else(|| {
            self.filters.push(Active::new(None, self.count));
            self.filters.len() - 1
        });
        self.filters[at].pass_only(self.hits.iter().map(|(row, _)| *row));
        true
    }

    /// Which rows pass all filters, at each level.
    fn filter(&mut self) {
        self.failing.update(&self.filters, 1);
        bits::each(&mut self.possible, &self.all, &self.failing.one, |_, all, fail| all & !fail);
        if self.filters.iter().any(|filter| filter.soft) {
            self.failing_certain.update(&self.filters, 0);
            bits::each(&mut self.certain, &self.all, &self.failing_certain.one, |_, all, fail| all & !fail);
        } else {
            self.failing_certain.one.copy_from_slice(&self.failing.one);
            self.failing_certain.two.copy_from_slice(&self.failing.two);
            self.certain.copy_from_slice(&self.possible);
        }
        self.unknown.copy_from_slice(&self.all);
        for filter in &self.filters {
            for (unknown, fail) in self.unknown.iter_mut().zip(&filter.fail[2]) {
                *unknown &= !fail;
            }
        }
    }

    fn count_anew(&mut self, wanted: Wanted<'_>) {
        for spec in wanted.facets.iter().copied().chain(wanted.histograms.iter().map(|of| of.spec)) {
            self.cells(spec);
        }
        let columns = &self.columns;
        let column = |spec: SpecId| columns.get(spec.index()).and_then(Option::as_deref);
        self.counted = Counted::new(self.count, wanted, &column);
        self.counted.follow(&self.filters, [&self.failing_certain, &self.failing], [&self.certain, &self.possible]);
    }

    /// Puts the answer together.
    fn tell(&mut self) {
        let [certain, possible, unknown] = self.sets();
        let waiting_in = |set: &Bits| self.waiting().map_or(0, |waiting| bits::count_both(set, waiting));
        let (waiting, matches) = (waiting_in(possible), bits::count(certain) - waiting_in(certain));
        let (possible, unknown) = (bits::count(possible), bits::count(unknown));
        self.view.matches = matches;
        self.view.could_match = possible - waiting - matches;
        self.view.not_launched = waiting;
        self.view.not_known = unknown - possible;
        self.counted.tell(&mut self.view);
        self.view.way_out = None;
        if possible == 0 {
            for filter in &self.filters {
                let alone = filter.fail[1].iter().zip(&self.failing.two);
                let gains = alone.map(|(fail, two)| (fail & !two).count_ones()).sum();
                if gains > self.view.way_out.as_ref().map_or(0, |out: &WayOut| out.gains) {
                    self.view.way_out = Some(WayOut { drop: filter.spec, gains });
                }
            }
        }
    }

    /// Phones that have not been launched, where they are a group of their own: not where the query asks for a status.
    fn waiting(&self) -> Option<&Bits> {
        let asks_for_status = self.filters.iter().any(|filter| filter.spec == Some(spec::STATUS));
        (!asks_for_status).then_some(&self.not_launched)
    }

    /// The order asked for where it is not that of the search: relevance with words and no order.
    fn is_by_relevance(&self) -> bool {
        self.sort.is_empty() && self.filters.iter().any(|filter| filter.spec.is_none())
    }

    /// The rows that are certain, possible, or not known to match.
    fn sets(&self) -> [&Bits; 3] {
        self.ranked.sets().unwrap_or([&self.certain, &self.possible, &self.unknown])
    }
}
