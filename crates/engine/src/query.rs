//! What is asked: filters, search words and an order.

use crate::archive::PhoneIndex;
use crate::dates::PartialDate;
use crate::matching::{Cover, Match, cover};
use crate::resolve::day_number;
use crate::snapshot::Snapshot;
use crate::spec::{Kind, SpecId};

/// What is asked of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Search words as typed.
    pub text: String,
    /// At most one for each spec; all must match.
    pub filters: Vec<Filter>,
    /// The order, the most important key first. Empty: by relevance when there are search words, else
    /// the newest first.
    pub sort: Vec<SortKey>,
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Which spec.
    pub spec: SpecId,
    /// What is asked of it.
    pub test: Test,
}

/// What is asked of one spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Between two numbers of ticks, or of Julian days for dates, both included; open where `None`.
    Range {
        /// The least.
        least: Option<i32>,
        /// The most.
        most: Option<i32>,
    },
    /// One of these: slugs of names, or numbers in the spec's unit as text.
    AnyOf(Vec<Box<str>>),
    /// Yes or no.
    Is(bool),
}

/// One key of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortKey {
    /// By which spec; by name with `None`.
    pub spec: Option<SpecId>,
    /// The largest first.
    pub descending: bool,
}

impl Query {
    /// The filter on `spec`, where there is one.
    pub fn filter(&self, spec: SpecId) -> Option<&Filter> {
        self.filters.iter().find(|filter| filter.spec == spec)
    }

    /// Puts `test` on `spec`, in place of any other; `None` takes the filter away.
    pub fn set(&mut self, spec: SpecId, test: Option<Test>) {
        let at = self.filters.iter().position(|filter| filter.spec == spec);
        match (at, test.filter(|test| !test.is_empty())) {
            (Some(at), Some(test)) => self.filters[at].test = test,
            (Some(at), None) => drop(self.filters.remove(at)),
            (None, Some(test)) => self.filters.push(Filter { spec, test }),
            (None, None) => {}
        }
    }

    /// Adds a choice to the filter on `spec`, or takes it away.
    pub fn toggle(&mut self, spec: SpecId, choice: &str) {
        let mut chosen = match self.filter(spec) {
            Some(Filter { test: Test::AnyOf(chosen), .. }) => chosen.clone(),
            _ => Vec::new(),
        };
        match chosen.iter().position(|own| &**own == choice) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(choice.into()),
        }
        self.set(spec, Some(Test::AnyOf(chosen)));
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.filters.is_empty()
    }
}

impl Test {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Test::Range { least, most } => least.is_none() && most.is_none(),
            Test::AnyOf(choices) => choices.is_empty(),
            Test::Is(_) => false,
        }
    }
}

/// A filter made ready for one snapshot: its names looked up once.
pub struct Ready<'s> {
    column: &'s crate::snapshot::Column,
    test: ReadyTest,
}

enum ReadyTest {
    Range(i32, i32),
    Terms(Vec<i32>),
}

impl<'s> Ready<'s> {
    /// Looks up what `filter` names. A name that no phone has matches none.
    pub fn new(snapshot: &'s Snapshot, filter: &Filter) -> Ready<'s> {
        let column = snapshot.column(filter.spec);
        let test = match &filter.test {
            Test::Range { least, most } => ReadyTest::Range(least.unwrap_or(i32::MIN), most.unwrap_or(i32::MAX)),
            Test::Is(flag) => ReadyTest::Terms(vec![i32::from(*flag)]),
            Test::AnyOf(choices) => {
                let term = |choice: &str| match filter.spec.get().kind {
                    Kind::Number { .. } => filter.spec.get().parse(choice),
                    _ => column.dictionary().find(choice),
                };
                ReadyTest::Terms(choices.iter().filter_map(|choice| term(choice)).collect())
            }
        };
        Ready { column, test }
    }

    /// How a phone meets the filter.
    pub fn meet(&self, phone: PhoneIndex) -> Match {
        match &self.test {
            ReadyTest::Range(least, most) => self.column.meet(phone, |span| cover(span, *least, *most)),
            ReadyTest::Terms(terms) => self
                .column
                .meet(phone, |span| terms.iter().map(|&term| cover(span, term, term)).max().unwrap_or(Cover::None)),
        }
    }
}

/// The range of Julian days that a date asked for may mean.
pub fn date_range(date: PartialDate) -> (i32, i32) {
    (day_number(date.first_day()), day_number(date.last_day()))
}
