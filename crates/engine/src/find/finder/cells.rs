//! One spec of all rows, ready for queries: every distinct cell once, and which rows have it.
//!
//! A thousand phones share some fifty display sizes. So a test is judged once for each distinct cell,
//! uncertainty and all, and what is done for each row afterwards is only to set bits.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::sync::Arc;

use super::bits::{self, Bits};
use crate::find::query::{Asked, Ready};
use crate::known::matching::{Match, Presence, Span};
use crate::known::resolve::Dictionary;
use crate::numbers::{Numbers, hash};
use crate::order;
use crate::spec::{Kind, SpecId};

/// One spec of all rows.
#[derive(Clone, Debug)]
pub struct Cells {
    spec: SpecId,
    dictionary: Arc<Dictionary>,
    /// The number of each row's cell. Firm single values come first, in their order; "not known" is last.
    codes: Vec<u32>,
    /// Where the spans of each distinct cell begin; one more entry than cells.
    starts: Vec<u32>,
    spans: Vec<Span>,
    firm: Vec<bool>,
    /// The values of the firm single ones.
    plain: Vec<i32>,
    /// Where the rows of each distinct cell begin; one more entry than cells.
    first: Vec<u32>,
    rows: Vec<u32>,
    /// The rows whose cell is not known.
    unknown: Bits,
    /// The distinct values, in order.
    terms: Vec<i32>,
    orders: [OnceCell<Order>; 2],
}

/// All rows in the order of one spec.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    /// The place of each distinct cell; equal for those that the order does not tell apart.
    pub(crate) ranks: Vec<u32>,
    /// The rows, those of one place in their own order.
    pub(crate) rows: Vec<u32>,
    /// Where the rows of each place begin; one more entry than places.
    pub(crate) bounds: Vec<u32>,
}

/// How the distinct cells of a column meet a test.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judged {
    /// Of the firm single values, which match: from the first of each two numbers up to the second.
    pub(crate) edges: Vec<u32>,
    /// How each of the others meets it, but for "not known", which never changes.
    pub(crate) others: Vec<Match>,
}

/// Adds cells from one number up to another, which is not before those added already.
fn push_edges(edges: &mut Vec<u32>, from: u32, to: u32) {
    if edges.last() == Some(&from) && from < to {
        edges.pop();
        edges.push(to);
    } else if from < to {
        edges.extend([from, to]);
    }
}

/// What is in one of two such sets and not in the other: an edge of both is an edge of neither.
pub(crate) fn differing(a: &[u32], b: &[u32]) -> Vec<u32> {
    let (mut a, mut b) = (a.iter().copied().peekable(), b.iter().copied().peekable());
    let mut edges = Vec::new();
    loop {
        match (a.peek(), b.peek()) {
            (None, None) => return edges,
            (Some(x), Some(y)) if x == y => {
                a.next();
                b.next();
            }
            (Some(x), y) if y.is_none_or(|y| x < y) => edges.extend(a.next()),
            _ => edges.extend(b.next()),
        }
    }
}

/// Makes [`Cells`] row by row.
#[derive(Debug)]
pub struct CellsBuilder {
    cells: Cells,
    numbers: Numbers,
    /// The code of the row before, which is often this one's too.
    last: u32,
}

impl CellsBuilder {
    /// A builder for about this many rows. Text values are numbers of names in `dictionary`, which is
    /// given at the end.
    pub fn new(spec: SpecId, rows: usize) -> CellsBuilder {
        let cells = Cells {
            spec,
            dictionary: Arc::default(),
            codes: Vec::with_capacity(rows),
            starts: vec![0],
            spans: Vec::new(),
            firm: Vec::new(),
            plain: Vec::new(),
            first: Vec::new(),
            rows: Vec::new(),
            unknown: Vec::new(),
            terms: Vec::new(),
            orders: [OnceCell::new(), OnceCell::new()],
        };
        CellsBuilder { cells, numbers: Numbers::default(), last: u32::MAX }
    }

    /// Adds the next row's cell; `spans` and `firm` as in [`crate::known::matching::meet`].
    pub fn push(&mut self, spans: &[Span], firm: bool) {
        if self.last == u32::MAX || !self.cells.is(self.last, spans, firm && !spans.is_empty()) {
            self.last = self.number(spans, firm);
        }
        self.push_number(self.last);
    }

    /// Adds the next row's cell by its number.
    pub(crate) fn push_number(&mut self, cell: u32) {
        self.cells.codes.push(cell);
    }

    /// The number of a cell, given now if it is new.
    pub(crate) fn number(&mut self, spans: &[Span], firm: bool) -> u32 {
        let firm = firm && !spans.is_empty();
        let cells = &mut self.cells;
        let mut of = u32::from(firm);
        for span in spans {
            let shape = u32::from(span.alternative) << 2 | span.presence as u32;
            of = hash([of, span.least as u32, span.most as u32, shape]);
        }
        let (code, new) = self.numbers.number(of, &mut |code| cells.is(code, spans, firm));
        if new {
            cells.spans.extend_from_slice(spans);
            cells.starts.push(cells.spans.len() as u32);
            cells.firm.push(firm);
        }
        code
    }

    /// The column, with the names of its values.
    pub fn finish(self, dictionary: Arc<Dictionary>) -> Cells {
        let mut cells = self.cells;
        cells.dictionary = dictionary;
        // Rows without a value need a number of their own even where there are none: it is the last.
        if !(0..cells.firm.len() as u32).any(|code| cells.spans(code).is_empty()) {
            cells.starts.push(cells.spans.len() as u32);
            cells.firm.push(false);
        }
        cells.renumber();
        cells.group_rows();
        cells.find_terms();
        cells
    }
}

impl Cells {
    /// Which spec.
    pub fn spec(&self) -> SpecId {
        self.spec
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The names of its values.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The distinct values of the rows, in order: what a facet counts.
    pub fn terms(&self) -> &[i32] {
        &self.terms
    }

    /// Bytes of memory.
    pub(crate) fn bytes(&self) -> usize {
        let orders = self.orders.iter().filter_map(OnceCell::get);
        let orders: usize = orders.map(|order| order.ranks.len() + order.rows.len() + order.bounds.len()).sum();
        let words = self.codes.len() + self.rows.len() + self.first.len() + self.starts.len() + self.terms.len();
        4 * (words + self.plain.len() + orders) + self.spans.len() * size_of::<Span>() + self.firm.len()
    }

    /// How many distinct cells there are, "not known" among them.
    pub(crate) fn distinct(&self) -> usize {
        self.firm.len()
    }

    /// The number of the cell that is not known.
    pub(crate) fn unknown(&self) -> u32 {
        self.firm.len() as u32 - 1
    }

    /// The rows whose cell is not known.
    pub(crate) fn unknown_rows(&self) -> &Bits {
        &self.unknown
    }

    /// The number of each row's cell.
    pub(crate) fn codes(&self) -> &[u32] {
        &self.codes
    }

    pub(crate) fn code(&self, row: u32) -> u32 {
        self.codes.get(row as usize).copied().unwrap_or(self.unknown())
    }

    pub(crate) fn spans(&self, code: u32) -> &[Span] {
        let code = code as usize;
        &self.spans[self.starts[code] as usize..self.starts[code + 1] as usize]
    }

    pub(crate) fn is_firm(&self, code: u32) -> bool {
        self.firm[code as usize]
    }

    /// The rows with this cell, in order.
    pub(crate) fn rows(&self, code: u32) -> &[u32] {
        let code = code as usize;
        &self.rows[self.first[code] as usize..self.first[code + 1] as usize]
    }

    fn is(&self, code: u32, spans: &[Span], firm: bool) -> bool {
        self.firm[code as usize] == firm && self.spans(code) == spans
    }

    /// The value of a cell that is certain and single.
    fn plain_value(&self, code: u32) -> Option<i32> {
        match self.spans(code) {
            [span] if self.is_firm(code) && span.least == span.most && span.presence == Presence::Sure => {
                Some(span.least)
            }
            _ => None,
        }
    }

    /// Puts firm single values first, in their order, and "not known" last.
    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn renumber(&mut self) {
        let class = |code: u32| match self.plain_value(code) {
            Some(value) => (0, value),
            None => (1 + i32::from(self.spans(code).is_empty()), 0),
        };
        let sorted = order::positions(self.firm.len(), &mut |a, b| class(a as u32).cmp(&class(b as u32)));
        let mut now = vec![0; sorted.len()];
        let mut starts = vec![0];
        let mut spans = Vec::with_capacity(self.spans.len());
        let mut firm = Vec::with_capacity(sorted.len());
        let mut plain = Vec::new();
        for (to, &from) in sorted.iter().enumerate() {
            now[from as usize] = to as u32;
            plain.extend(self.plain_value(from));
            spans.extend_from_slice(self.spans(from));
            starts.push(spans.len() as u32);
            firm.push(self.is_firm(from));
        }
        for code in &mut self.codes {
            *code = now[*code as usize];
        }
        (self.starts, self.spans, self.firm, self.plain) = (starts, spans, firm, plain);
    }

    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn group_rows(&mut self) {
        let mut first = vec![0u32; self.firm.len() + 1];
        for &code in &self.codes {
            first[code as usize + 1] += 1;
        }
        for code in 1..first.len() {
            first[code] += first[code - 1];
        }
        let mut next = first.clone();
        let mut rows = vec![0; self.codes.len()];
        for (row, &code) in self.codes.iter().enumerate() {
            let at = &mut next[code as usize];
            rows[*at as usize] = row as u32;
            *at += 1;
        }
        (self.first, self.rows) = (first, rows);
        self.unknown = bits::none(self.codes.len());
        for &row in &self.rows[self.first[self.unknown() as usize] as usize..] {
            bits::flip(&mut self.unknown, row);
        }
    }

    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn find_terms(&mut self) {
        let exact = |span: &&Span| span.least == span.most && span.presence == Presence::Sure;
        let others = self.starts[self.plain.len()] as usize;
        let mut terms: Vec<i32> = self.spans[others..].iter().filter(exact).map(|span| span.least).collect();
        terms.extend_from_slice(&self.plain);
        order::sort(&mut terms, i32::cmp);
        terms.dedup();
        self.terms = terms;
    }

    /// How the distinct cells meet a test.
    pub(crate) fn judge(&self, test: &Ready, into: &mut Judged) {
        let Judged { edges, others } = into;
        let plain = self.plain.len() as u32;
        edges.clear();
        match test.asked {
            Asked::Range(least, most) => {
                let from = self.plain.partition_point(|&value| value < least) as u32;
                let to = self.plain.partition_point(|&value| value <= most) as u32;
                push_edges(edges, from, to);
            }
            Asked::Any | Asked::None => {
                for term in &test.terms {
                    if let Ok(code) = self.plain.binary_search(term) {
                        push_edges(edges, code as u32, code as u32 + 1);
                    }
                }
                if test.asked == Asked::None {
                    *edges = differing(edges, &[0, plain]);
                }
            }
            // Asked cell by cell, see `Active::ask`.
            Asked::Unclear => {}
            Asked::All | Asked::Has(_) => {
                for code in (0..plain).filter(|&code| test.meet(self.spans(code), true) == Match::Certain) {
                    push_edges(edges, code, code + 1);
                }
            }
        }
        others.clear();
        others.extend((plain..self.unknown()).map(|code| test.meet(self.spans(code), self.is_firm(code))));
    }

    /// How many distinct cells are firm single values.
    pub(crate) fn plain(&self) -> u32 {
        self.plain.len() as u32
    }

    /// The rows of the cells from one number up to another.
    pub(crate) fn rows_between(&self, from: u32, to: u32) -> &[u32] {
        &self.rows[self.first[from as usize] as usize..self.first[to as usize] as usize]
    }

    /// The places in [`Cells::terms`] of the values that a cell may have, and whether it has each for
    /// certain.
    pub(crate) fn values(&self, code: u32, into: &mut Vec<(u32, bool)>) {
        into.clear();
        let spans = self.spans(code);
        for span in spans.iter().filter(|span| span.presence != Presence::Absent) {
            let from = self.terms.partition_point(|&term| term < span.least);
            let to = self.terms.partition_point(|&term| term <= span.most);
            let before = into.len();
            for place in from..to {
                // Spans may overlap.
                if into[..before].iter().any(|(own, _)| *own == place as u32) {
                    continue;
                }
                let term = self.terms[place];
                match crate::known::matching::meet(spans, self.is_firm(code), |span| {
                    crate::known::matching::cover(span, term, term)
                }) {
                    Match::Certain => into.push((place as u32, true)),
                    Match::Possible => into.push((place as u32, false)),
                    Match::Unknown | Match::No => {}
                }
            }
        }
    }

    /// The rows in the order of their values.
    pub(crate) fn order(&self, descending: bool) -> &Order {
        self.orders[usize::from(descending)].get_or_init(|| self.make_order(descending))
    }

    fn make_order(&self, descending: bool) -> Order {
        let values: Vec<Option<i32>> =
            (0..self.distinct() as u32).map(|code| sort_value(self.spans(code), descending)).collect();
        let is_text = matches!(self.spec.get().kind, Kind::Text);
        let compare = |a: usize, b: usize| match (values[a], values[b]) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => {
                let order = if is_text { self.dictionary.label(a).cmp(self.dictionary.label(b)) } else { a.cmp(&b) };
                if descending { order.reverse() } else { order }
            }
        };
        let sorted = order::positions(values.len(), &mut |a, b| compare(a, b));
        Order::new(&sorted, self.codes.len(), &mut |a, b| compare(a as usize, b as usize) == Ordering::Equal, &|code| {
            self.rows(code)
        })
    }
}

impl Order {
    /// The order of the rows, given their cells in order and which of them stand at one place.
    pub(crate) fn new<'r>(
        sorted: &[u32],
        count: usize,
        same: &mut dyn FnMut(u32, u32) -> bool,
        rows: &dyn Fn(u32) -> &'r [u32],
    ) -> Order {
        let mut order = Order { ranks: vec![0; sorted.len()], rows: Vec::with_capacity(count), bounds: vec![0] };
        for at_one_place in sorted.chunk_by(|&a, &b| same(a, b)) {
            let from = order.rows.len();
            for &code in at_one_place {
                order.ranks[code as usize] = order.bounds.len() as u32 - 1;
                order.rows.extend_from_slice(rows(code));
            }
            if at_one_place.len() > 1 {
                let mut mixed = order.rows.split_off(from);
                order::sort(&mut mixed, u32::cmp);
                order.rows.append(&mut mixed);
            }
            order.bounds.push(order.rows.len() as u32);
        }
        order
    }

    /// The places the other way round; the rows of one place stay in their own order.
    pub(crate) fn reversed(&self) -> Order {
        let last = self.bounds.len().saturating_sub(2) as u32;
        let mut order = Order {
            ranks: self.ranks.iter().map(|rank| last - rank).collect(),
            rows: Vec::with_capacity(self.rows.len()),
            bounds: vec![0],
        };
        for ends in self.bounds.windows(2).rev() {
            order.rows.extend_from_slice(&self.rows[ends[0] as usize..ends[1] as usize]);
            order.bounds.push(order.rows.len() as u32);
        }
        order
    }
}

/// The value that a phone is sorted by: the least it may have when the least come first, the most when
/// the most do. `None` where nothing is known.
fn sort_value(spans: &[Span], descending: bool) -> Option<i32> {
    let spans = spans.iter().filter(|span| span.presence == Presence::Sure);
    if descending {
        spans.map(|span| if span.most == i32::MAX { span.least } else { span.most }).max()
    } else {
        spans.map(|span| span.least).min()
    }
}
