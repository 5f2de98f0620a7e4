//! The answer to a query: three groups of rows, facet counts, histograms, and a way out when nothing
//! matches.

use std::cmp::Ordering;

use crate::archive::PhoneIndex;
use crate::matching::{Match, Presence, Span, cover};
use crate::order;
use crate::query::{Filter, Query, Ready, SortKey, Test};
use crate::search::{Score, SearchIndex};
use crate::snapshot::{Column, Snapshot};
use crate::spec::{self, Kind, SpecId};
use crate::words;

/// Which counts are wanted besides the rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Specs whose values are counted.
    pub facets: &'a [SpecId],
    /// Number specs whose distribution is drawn.
    pub histograms: &'a [SpecId],
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultView {
    /// Phones that match for certain, in the order asked for.
    pub matches: Vec<PhoneIndex>,
    /// Phones that could match.
    pub could_match: Vec<PhoneIndex>,
    /// Phones of which something asked for is not known, and that match in all else.
    pub not_known: Vec<PhoneIndex>,
    /// The counts asked for, in the order asked for.
    pub facets: Vec<Facet>,
    /// The distributions asked for, in the order asked for.
    pub histograms: Vec<Histogram>,
    /// When nothing matches or could match: what to drop to get most.
    pub way_out: Option<WayOut>,
}

/// How often each value of a spec occurs among the phones that match everything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// Which spec.
    pub spec: SpecId,
    /// The values: the most frequent first for names, in their order for numbers.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetValue {
    /// As [`Test::AnyOf`] and links name it; `yes` or `no` for flags.
    pub choice: Box<str>,
    /// As people read it.
    pub label: Box<str>,
    /// Phones that would match.
    pub certain: u32,
    /// Phones that could match.
    pub possible: u32,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// How the values of a number spec are spread over the phones that match everything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// Which spec.
    pub spec: SpecId,
    /// The least value of any phone known, in ticks.
    pub least: i32,
    /// The most of any phone known, in ticks.
    pub most: i32,
    /// How many phones are in each of [`BINS`] bins of equal width between the two.
    pub bins: Vec<u32>,
}

/// Bins in a histogram.
pub const BINS: usize = 24;

/// What to drop when nothing matches.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOut {
    /// The filter to drop; the search words with `None`.
    pub drop: Option<SpecId>,
    /// How many phones then match or could match.
    pub gains: u32,
}

/// Why a phone is not a certain match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The filter that is met only this far.
    pub spec: SpecId,
    /// How far: [`Match::Possible`] or [`Match::Unknown`].
    pub met: Match,
}

impl ResultView {
    /// The answer to `query`.
    pub fn new(snapshot: &Snapshot, index: &SearchIndex, query: &Query, wanted: Wanted<'_>) -> ResultView {
        let phones = snapshot.phones();
        let ready: Vec<Ready<'_>> = query.filters.iter().map(|filter| Ready::new(snapshot, filter)).collect();
        let search = index.search(&query.text);
        let scores: Vec<Option<Score>> = phones.iter().map(|&phone| search.score(phone)).collect();

        // For each filter how each phone meets it, and for each phone all filters together.
        let met: Vec<Vec<Match>> =
            ready.iter().map(|filter| phones.iter().map(|&phone| filter.meet(phone)).collect()).collect();
        let found = |i: usize| if scores[i].is_some() { Match::Certain } else { Match::No };
        let all_but = |without: Option<usize>, i: usize| {
            let others = met.iter().enumerate().filter(|(f, _)| Some(*f) != without);
            others.fold(Match::Certain, |so_far, (_, met)| so_far.and(met[i]))
        };

        let mut view = ResultView::default();
        let sorter = Sorter::new(snapshot, query);
        let sorted =
            order::positions(phones.len(), &mut |a, b| sorter.compare(phones[a], scores[a], phones[b], scores[b]));
        for i in sorted.into_iter().map(|i| i as usize) {
            match found(i).and(all_but(None, i)) {
                Match::Certain => view.matches.push(phones[i]),
                Match::Possible => view.could_match.push(phones[i]),
                Match::Unknown => view.not_known.push(phones[i]),
                Match::No => {}
            }
        }

        let without = |spec: SpecId| query.filters.iter().position(|filter| filter.spec == spec);
        for &spec in wanted.facets {
            let own = without(spec);
            let others = phones.iter().enumerate().map(|(i, &phone)| (phone, found(i).and(all_but(own, i))));
            view.facets.push(Facet::new(snapshot, spec, query.filter(spec), others));
        }
        for &spec in wanted.histograms {
            let own = without(spec);
            let others = phones.iter().enumerate().map(|(i, &phone)| (phone, found(i).and(all_but(own, i))));
            view.histograms.push(Histogram::new(snapshot, spec, others));
        }
        if view.matches.is_empty() && view.could_match.is_empty() && !query.is_empty() {
            let gains = |without, found: &dyn Fn(usize) -> Match| {
                (0..phones.len()).filter(|&i| found(i).and(all_but(without, i)) >= Match::Possible).count() as u32
            };
            let filters = query.filters.iter().enumerate();
            let filters = filters.map(|(f, filter)| WayOut { drop: Some(filter.spec), gains: gains(Some(f), &found) });
            let text = (!search.is_empty()).then(|| WayOut { drop: None, gains: gains(None, &|_| Match::Certain) });
            view.way_out = filters.chain(text).filter(|out| out.gains > 0).max_by_key(|out| out.gains);
        }
        view
    }

    /// Phones that match or could match.
    pub fn total(&self) -> usize {
        self.matches.len() + self.could_match.len()
    }
}

/// Why `phone` is not a certain match of `query`: the filters that it meets only so far as to be
/// possible or not known.
pub fn reasons(snapshot: &Snapshot, query: &Query, phone: PhoneIndex) -> Vec<Reason> {
    let met = query.filters.iter().map(|filter| (filter.spec, Ready::new(snapshot, filter).meet(phone)));
    met.filter(|(_, met)| *met != Match::Certain).map(|(spec, met)| Reason { spec, met }).collect()
}

impl Facet {
    fn new(
        snapshot: &Snapshot,
        spec: SpecId,
        filter: Option<&Filter>,
        phones: impl Iterator<Item = (PhoneIndex, Match)>,
    ) -> Facet {
        let column = snapshot.column(spec);
        let terms = terms(snapshot, column);
        let mut counts = vec![(0u32, 0u32); terms.len()];
        // Spans may overlap, and a phone counts once for a value: the phone last counted for each.
        let mut last = vec![None; terms.len()];
        for (phone, others) in phones {
            if others < Match::Possible {
                continue;
            }
            for span in column.spans(phone).iter().filter(|span| span.presence != Presence::Absent) {
                let from = terms.partition_point(|&term| term < span.least);
                let to = terms.partition_point(|&term| term <= span.most);
                for t in from..to {
                    if last[t].replace(phone) == Some(phone) {
                        continue;
                    }
                    match others.and(column.meet(phone, |span| cover(span, terms[t], terms[t]))) {
                        Match::Certain => counts[t].0 += 1,
                        Match::Possible => counts[t].1 += 1,
                        Match::Unknown | Match::No => {}
                    }
                }
            }
        }
        let mut values: Vec<FacetValue> = Vec::with_capacity(terms.len());
        for (&term, (certain, possible)) in terms.iter().zip(counts) {
            let (choice, label) = name_term(spec, column, term);
            let chosen = match filter.map(|filter| &filter.test) {
                Some(Test::AnyOf(choices)) => choices.contains(&choice),
                Some(Test::Is(flag)) => term == i32::from(*flag),
                _ => false,
            };
            values.push(FacetValue { choice, label, certain, possible, chosen });
        }
        if spec.get().kind == Kind::Text {
            order::sort(&mut values, |a, b| {
                (b.certain + b.possible).cmp(&(a.certain + a.possible)).then(a.label.cmp(&b.label))
            });
        }
        Facet { spec, values }
    }
}

/// The distinct values of a column among the phones known, in order.
fn terms(snapshot: &Snapshot, column: &Column) -> Vec<i32> {
    let spans = snapshot.phones().iter().flat_map(|&phone| column.spans(phone));
    let exact = |span: &&Span| span.least == span.most && span.presence == Presence::Sure;
    let mut terms: Vec<i32> = spans.filter(exact).map(|span| span.least).collect();
    order::sort(&mut terms, i32::cmp);
    terms.dedup();
    terms
}

/// A value as links and as people name it.
fn name_term(spec: SpecId, column: &Column, term: i32) -> (Box<str>, Box<str>) {
    match spec.get().kind {
        Kind::Number { .. } => (words::plain_number(spec, term).into(), words::number(spec, term).into()),
        Kind::Flag => {
            let name = if term == 1 { "yes" } else { "no" };
            (name.into(), name.into())
        }
        _ => {
            let label = column.dictionary().label(term);
            (column.dictionary().slug(term).into(), crate::vocabulary::short(spec, label).into())
        }
    }
}

impl Histogram {
    fn new(snapshot: &Snapshot, spec: SpecId, phones: impl Iterator<Item = (PhoneIndex, Match)>) -> Histogram {
        let column = snapshot.column(spec);
        let bounded = |span: &&Span| span.presence == Presence::Sure && span.most < i32::MAX;
        let ends = snapshot.phones().iter().flat_map(|&phone| column.spans(phone)).filter(bounded);
        let (least, most) =
            ends.fold((i32::MAX, i32::MIN), |(least, most), span| (least.min(span.least), most.max(span.most)));
        let mut bins = vec![0; BINS];
        if least > most {
            return Histogram { spec, least: 0, most: 0, bins };
        }
        let width = i64::from(most) - i64::from(least) + 1;
        for (phone, others) in phones {
            if others < Match::Possible {
                continue;
            }
            // A phone is counted once, where the middle of its first value lies.
            if let Some(span) = column.spans(phone).iter().find(bounded) {
                let middle = (i64::from(span.least) + i64::from(span.most)) / 2 - i64::from(least);
                let bin = (middle.max(0) * BINS as i64 / width) as usize;
                bins[bin.min(BINS - 1)] += 1;
            }
        }
        Histogram { spec, least, most, bins }
    }
}

/// Compares phones in the order asked for. Unknown comes last both ways, ties are broken by the year,
/// the newest first, and then by the place in the archive, so that the order is total.
struct Sorter<'s> {
    snapshot: &'s Snapshot,
    keys: Vec<SortKey>,
}

impl<'s> Sorter<'s> {
    fn new(snapshot: &'s Snapshot, query: &Query) -> Self {
        let mut keys = query.sort.clone();
        keys.push(SortKey { spec: Some(spec::RELEASED), descending: true });
        keys.push(SortKey { spec: Some(spec::YEAR), descending: true });
        if query.sort.is_empty() && !query.text.trim().is_empty() {
            keys.clear();
        }
        Sorter { snapshot, keys }
    }

    fn compare(&self, a: PhoneIndex, score_a: Option<Score>, b: PhoneIndex, score_b: Option<Score>) -> Ordering {
        if self.keys.is_empty() {
            return score_b.cmp(&score_a).then(a.cmp(&b));
        }
        let keys = self.keys.iter().map(|key| self.by(*key, a, b));
        keys.fold(Ordering::Equal, Ordering::then).then(a.cmp(&b))
    }

    fn by(&self, key: SortKey, a: PhoneIndex, b: PhoneIndex) -> Ordering {
        let Some(spec) = key.spec else {
            let name = |phone| self.snapshot.archive().phone(phone).map_or("", |phone| &*phone.name);
            let order = natural(name(a), name(b));
            return if key.descending { order.reverse() } else { order };
        };
        let column = self.snapshot.column(spec);
        let (a, b) = (sort_value(column.spans(a), key), sort_value(column.spans(b), key));
        match (a, b) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => {
                let order = match spec.get().kind {
                    Kind::Text => column.dictionary().label(a).cmp(column.dictionary().label(b)),
                    _ => a.cmp(&b),
                };
                if key.descending { order.reverse() } else { order }
            }
        }
    }
}

/// The value that a phone is sorted by: the least it may have when the least come first, the most when
/// the most do. `None` where nothing is known.
fn sort_value(spans: &[Span], key: SortKey) -> Option<i32> {
    let spans = spans.iter().filter(|span| span.presence == Presence::Sure);
    if key.descending {
        spans.map(|span| if span.most == i32::MAX { span.least } else { span.most }).max()
    } else {
        spans.map(|span| span.least).min()
    }
}

/// Compares names as people order them: digits by their number, so that 9 comes before 10.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        match (a.first(), b.first()) {
            (None, None) => return Ordering::Equal,
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let run = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
                let (run_a, run_b) = (run(a), run(b));
                let strip = |text: &[u8], run: usize| {
                    let zeros = text[..run].iter().take_while(|&&b| b == b'0').count();
                    text[zeros..run].to_vec()
                };
                let (digits_a, digits_b) = (strip(a, run_a), strip(b, run_b));
                let order = digits_a.len().cmp(&digits_b.len()).then_with(|| digits_a.cmp(&digits_b));
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (&a[run_a..], &b[run_b..]);
            }
            (Some(x), Some(y)) => {
                let order = x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (&a[1..], &b[1..]);
            }
        }
    }
}
