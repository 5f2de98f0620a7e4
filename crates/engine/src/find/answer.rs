//! The answer to a query: how many phones are in each of four groups, facet counts, histograms, and a way out
//! when nothing matches.

use crate::claims::archive::PhoneIndex;
use crate::find::query::{Query, Ready, Reference};
use crate::known::matching::Match;
use crate::known::snapshot::Snapshot;
use crate::spec::{self, SpecId};

/// Which counts are wanted besides the rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Specs whose values are counted.
    pub facets: &'a [SpecId],
    /// Number specs whose distribution is drawn.
    pub histograms: &'a [Bins],
}

/// How a distribution is cut into bins of equal width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bins {
    /// Of which spec.
    pub spec: SpecId,
    /// How many bins.
    pub count: usize,
    /// The least and the most, both included, in ticks; values outside count in the bins at the ends. With
    /// `None`, the least and the most that any phone has.
    pub ends: Option<(i32, i32)>,
}

/// Bins in a histogram where nothing else is asked for.
pub const BINS: usize = 24;

impl Bins {
    /// As many bins as are usual, over all values.
    pub const fn of(spec: SpecId) -> Bins {
        Bins { spec, count: BINS, ends: None }
    }
}

/// The answer to a query. Which phones they are: [`Finder::rows`](crate::Finder::rows).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultView {
    /// How many phones match for certain.
    pub matches: u32,
    /// How many could match.
    pub could_match: u32,
    /// How many match or could match, and have not been launched.
    pub not_launched: u32,
    /// Of how many something asked for is not known, while they match in all else.
    pub not_known: u32,
    /// The counts asked for, in the order asked for.
    pub facets: Vec<Facet>,
    /// The distributions asked for, in the order asked for.
    pub histograms: Vec<Histogram>,
    /// When nothing matches or could match: what to drop to get most.
    pub way_out: Option<WayOut>,
}

/// The groups of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultGroup {
    /// Phones that match for certain, and have been launched.
    Matches,
    /// Phones that could match, and have been launched.
    CouldMatch,
    /// Phones that match or could match, and have not been launched. There are none where the query asks for a
    /// [status](crate::spec::STATUS): then it says itself which are wanted.
    NotLaunched,
    /// Phones of which something asked for is not known, and that match in all else.
    NotKnown,
}

impl ResultGroup {
    /// All groups, the surest first.
    pub const ALL: [ResultGroup; 4] =
        [ResultGroup::Matches, ResultGroup::CouldMatch, ResultGroup::NotLaunched, ResultGroup::NotKnown];
}

/// How many phones, by how surely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Phones that match for certain.
    pub certain: u32,
    /// Phones that could match.
    pub possible: u32,
}

/// How often each value of a spec occurs among the phones that match everything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// Which spec.
    pub spec: SpecId,
    /// One for each of the spec's [`terms`](crate::find::finder::Cells::terms), in their order; where the last ones
    /// are zero they may be missing.
    pub counts: Vec<Count>,
}

/// One value of a facet, as people see it.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetValue {
    /// As [`Test::AnyOf`] and links name it; `yes` or `no` for flags.
    pub choice: Box<str>,
    /// The name, shortened where a shorter one says as much; a number as [`Spec::print`](crate::Spec::print) writes it;
    /// `yes` or `no`.
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
    /// The least value, in ticks.
    pub least: i32,
    /// The most, in ticks; less than `least` where no value is known.
    pub most: i32,
    /// How many phones are in each bin between the two. A phone is counted once, where the middle of its
    /// first value lies, and for certain where that is its only value.
    pub bins: Vec<Count>,
}

impl Default for Histogram {
    fn default() -> Self {
        Histogram { spec: spec::BRAND, least: 0, most: -1, bins: Vec::new() }
    }
}

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
    /// Phones that match or could match.
    pub fn total(&self) -> u32 {
        self.matches + self.could_match + self.not_launched
    }

    /// How many phones are in a group.
    pub fn size(&self, group: ResultGroup) -> u32 {
        match group {
            ResultGroup::Matches => self.matches,
            ResultGroup::CouldMatch => self.could_match,
            ResultGroup::NotLaunched => self.not_launched,
            ResultGroup::NotKnown => self.not_known,
        }
    }
}

/// Why `phone` is not a certain match of `query`: the filters that it meets only so far as to be
/// possible or not known.
pub fn reasons(snapshot: &Snapshot, query: &Query, phone: PhoneIndex) -> Vec<Reason> {
    let met = query.filters.iter().map(|filter| {
        let cell = snapshot.cell(phone, filter.spec);
        let of = |id: &str| Reference::of(&snapshot.cell(snapshot.archive().find(id)?, filter.spec));
        (filter.spec, Ready::new(cell.dictionary(), filter, of).meet(cell.spans(), cell.is_firm()))
    });
    met.filter(|(_, met)| *met != Match::Certain).map(|(spec, met)| Reason { spec, met }).collect()
}
