//! What is asked: filters, search words and an order.

use crate::claims::dates::PartialDate;
use crate::claims::vocabulary::slug;
use crate::known::cell::Cell;
use crate::known::matching::{self, Cover, Match, Span, cover};
use crate::known::merit;
use crate::known::resolve::{Dictionary, day_number};
use crate::order;
use crate::spec::{Kind, SpecId};

/// What is asked of a snapshot. Two are equal that ask the same, in whatever order their filters and choices were set:
/// JavaScript gets filters in the order of their names, and a page that hands them back changes nothing.
#[derive(Clone, Debug, Default, Eq)]
pub struct Query {
    /// Search words as typed.
    pub text: String,
    /// At most one for each spec; all must match.
    pub filters: Vec<Filter>,
    /// The order, the most important key first. Empty: by relevance when there are search words, else
    /// the newest first.
    pub sort: Vec<SortKey>,
    /// The specs that matter, the most important first. Each has a better side; at most [`MOST_MATTERS`]. Without `sort`,
    /// phones are ordered by how well they do in them.
    pub matters: Vec<SpecId>,
    /// Only phones that no other one beats in all that matters.
    pub unbeaten: bool,
}

/// No more specs than these can matter at once.
pub const MOST_MATTERS: usize = 5;

/// Whether a spec can be among those that matter: one of whose numbers everybody would say which is better.
///
/// ```
/// use phone_engine::{query::can_matter, spec};
/// assert!(can_matter(spec::BATTERY_MAH) && can_matter(spec::WEIGHT_G));
/// assert!(!can_matter(spec::DISPLAY_IN) && !can_matter(spec::SOC));
/// ```
pub fn can_matter(spec: SpecId) -> bool {
    merit::sign(spec).is_some()
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Which spec.
    pub spec: SpecId,
    /// What is asked of it.
    pub test: Test,
}

/// What is asked of one spec. The order of choices makes no difference.
#[derive(Clone, Debug, Eq)]
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
    /// All of these, where a phone has several.
    AllOf(Vec<Box<str>>),
    /// None of these.
    NoneOf(Vec<Box<str>>),
    /// Yes or no.
    Is(bool),
    /// Whether the phone has any such thing at all.
    Has(bool),
    /// So much as another phone has, or as little, whatever that is on the day shown.
    Than(Than),
}

/// An amount that another phone has. Of several at once, its best counts: 12 of "8 / 12 GB", and the cheapest of its prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Than {
    /// On which side of it.
    pub side: Side,
    /// The id of that phone.
    pub phone: Box<str>,
}

/// On which side of another phone's amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As much or more.
    AtLeast,
    /// As much or less.
    AtMost,
    /// More.
    More,
    /// Less.
    Less,
}

/// One key of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortKey {
    /// By what.
    pub by: By,
    /// The largest first.
    pub descending: bool,
}

/// What phones are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Their names, as people order them: 9 before 10.
    Name,
    /// The value of a spec. Where it is not known they come last, whichever way.
    Spec(SpecId),
    /// How many of the filters they meet for certain; the surest come first, descending the least sure.
    Certainty,
}

impl Filter {
    /// At least so much, in the unit of the spec.
    pub fn at_least(spec: SpecId, amount: f64) -> Filter {
        Filter { spec, test: Test::Range { least: Some(spec.get().ticks(amount)), most: None } }
    }

    /// At most so much, in the unit of the spec.
    pub fn at_most(spec: SpecId, amount: f64) -> Filter {
        Filter { spec, test: Test::Range { least: None, most: Some(spec.get().ticks(amount)) } }
    }

    /// Between two amounts, both included, in the unit of the spec.
    pub fn between(spec: SpecId, least: f64, most: f64) -> Filter {
        let (least, most) = (spec.get().ticks(least), spec.get().ticks(most));
        Filter { spec, test: Test::Range { least: Some(least), most: Some(most) } }
    }

    /// One of these: names as people write them, or numbers.
    ///
    /// ```
    /// use phone_engine::{Filter, spec};
    /// assert_eq!(Filter::any_of(spec::BRAND, ["Xiaomi", "OnePlus"]), "brand=xiaomi,oneplus".parse().unwrap());
    /// assert_eq!(Filter::any_of(spec::RAM_GB, ["8", "12"]), "ram-gb=8,12".parse().unwrap());
    /// ```
    pub fn any_of<'c>(spec: SpecId, choices: impl IntoIterator<Item = &'c str>) -> Filter {
        let choices = choices.into_iter().filter_map(|choice| match spec.get().kind {
            // What is no number stays, for `check` to tell of it.
            Kind::Number { .. } => {
                let plain = spec.get().parse(choice).map(|ticks| spec.get().print(ticks));
                Some(plain.unwrap_or_else(|| choice.to_owned()))
            }
            _ => Some(slug(choice)).filter(|choice| !choice.is_empty()),
        });
        Filter { spec, test: Test::AnyOf(each_once(choices.map(Box::from).collect())) }
    }

    /// So much as another phone has.
    ///
    /// ```
    /// use phone_engine::{Filter, query::Side, spec};
    /// let filter = Filter::than(spec::BATTERY_MAH, Side::AtLeast, "xiaomi-12s");
    /// assert_eq!("battery-mah=@xiaomi-12s..".parse(), Ok(filter));
    /// ```
    pub fn than(spec: SpecId, side: Side, phone: &str) -> Filter {
        Filter { spec, test: Test::Than(Than { side, phone: phone.into() }) }
    }

    /// Whether a phone has something, such as [5G](crate::spec::NET_5G).
    pub fn is(spec: SpecId, yes: bool) -> Filter {
        Filter { spec, test: Test::Is(yes) }
    }
}

impl SortKey {
    /// The smallest first.
    pub fn ascending(by: By) -> SortKey {
        SortKey { by, descending: false }
    }

    /// The largest first.
    pub fn descending(by: By) -> SortKey {
        SortKey { by, descending: true }
    }
}

impl By {
    /// Whether there is such an order: lists of cameras, prices and names have none.
    pub fn has_order(self) -> bool {
        match self {
            By::Spec(spec) => !matches!(spec.get().kind, Kind::Cameras | Kind::Prices | Kind::Names),
            By::Name | By::Certainty => true,
        }
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Query) -> bool {
        let same = |filter: &Filter| other.filter(filter.spec).is_some_and(|own| own.test == filter.test);
        self.text == other.text
            && self.sort == other.sort
            && self.matters == other.matters
            && self.unbeaten == other.unbeaten
            && self.filters.len() == other.filters.len()
            && self.filters.iter().all(same)
    }
}

impl PartialEq for Test {
    fn eq(&self, other: &Test) -> bool {
        match (self, other) {
            (Test::Range { least, most }, Test::Range { least: from, most: to }) => (least, most) == (from, to),
            (Test::Is(flag), Test::Is(other)) | (Test::Has(flag), Test::Has(other)) => flag == other,
            (Test::AnyOf(choices), Test::AnyOf(others))
            | (Test::AllOf(choices), Test::AllOf(others))
            | (Test::NoneOf(choices), Test::NoneOf(others)) => same_choices(choices, others),
            (Test::Than(own), Test::Than(other)) => own == other,
            _ => false,
        }
    }
}

/// Whether these are the same choices, each of which is there once.
fn same_choices(choices: &[Box<str>], others: &[Box<str>]) -> bool {
    // Mostly they are in the same order, too.
    choices == others
        || choices.len() == others.len() && {
            let sorted = |of: &[Box<str>]| order::positions(of.len(), &mut |a, b| of[a].cmp(&of[b]));
            let pairs = sorted(choices).into_iter().zip(sorted(others));
            pairs.into_iter().all(|(own, other)| choices[own as usize] == others[other as usize])
        }
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

    /// Adds a choice to the filter on `spec`, or takes it away. Whether any, all or none of the choices are
    /// asked for stays as it is.
    pub fn toggle(&mut self, spec: SpecId, choice: &str) {
        let mut test = match self.filter(spec) {
            Some(filter) if filter.test.choices().is_some() => filter.test.clone(),
            _ => Test::AnyOf(Vec::new()),
        };
        if let Test::AnyOf(chosen) | Test::AllOf(chosen) | Test::NoneOf(chosen) = &mut test {
            match chosen.iter().position(|own| &**own == choice) {
                Some(at) => drop(chosen.remove(at)),
                None => chosen.push(choice.into()),
            }
        }
        self.set(spec, Some(test));
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.filters.is_empty() && !self.is_for_unbeaten()
    }

    /// Whether it is for phones that no other one beats. In nothing, none beats another.
    pub fn is_for_unbeaten(&self) -> bool {
        self.unbeaten && !self.matters.is_empty()
    }
}

impl Test {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Test::Range { least, most } => least.is_none() && most.is_none(),
            Test::AnyOf(choices) | Test::AllOf(choices) | Test::NoneOf(choices) => choices.is_empty(),
            Test::Is(_) | Test::Has(_) | Test::Than(_) => false,
        }
    }

    /// The choices of a test by values.
    pub fn choices(&self) -> Option<&[Box<str>]> {
        match self {
            Test::AnyOf(choices) | Test::AllOf(choices) | Test::NoneOf(choices) => Some(choices),
            _ => None,
        }
    }
}

/// A test made ready for one column: its names looked up once.
#[derive(Clone, Debug)]
pub struct Ready {
    pub(crate) asked: Asked,
    /// Numbers of names, or ticks, in order.
    pub(crate) terms: Vec<i32>,
    /// What is asked of a possible match, where that is less than what is asked of a certain one.
    pub(crate) wide: Option<(i32, i32)>,
}

/// What another phone has of a spec, for filters by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The least that it may be, in ticks, or Julian days.
    pub least: i32,
    /// The most.
    pub most: i32,
    /// Whether it counts as a fact.
    pub is_firm: bool,
}

impl Reference {
    /// What a cell has: of several at once the best. `None` where that is not known, or the phone has none.
    pub fn of(cell: &Cell<'_>) -> Option<Reference> {
        if !matches!(cell.spec().get().kind, Kind::Number { .. } | Kind::Date) {
            return None;
        }
        let sign = merit::sign(cell.spec()).unwrap_or(1);
        let (worst, best) = merit::reach(cell.spans(), sign).filter(|(worst, _)| *worst != merit::NONE)?;
        let ends = [worst * sign, best * sign].map(|end| end as i32);
        Some(Reference { least: ends[0].min(ends[1]), most: ends[0].max(ends[1]), is_firm: cell.is_firm() })
    }

    /// The ranges in which a value is on a side of it: for certain, where it is firm, and possibly.
    fn ranges(self, side: Side) -> ((i32, i32), (i32, i32)) {
        let Reference { least, most, .. } = self;
        match side {
            Side::AtLeast => ((most, i32::MAX), (least, i32::MAX)),
            Side::AtMost => ((i32::MIN, least), (i32::MIN, most)),
            Side::More => ((most.saturating_add(1), i32::MAX), (least.saturating_add(1), i32::MAX)),
            Side::Less => ((i32::MIN, least.saturating_sub(1)), (i32::MIN, most.saturating_sub(1))),
        }
    }
}

/// Between these there is nothing.
const NOWHERE: (i32, i32) = (i32::MAX, i32::MIN);

/// What is asked of the terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// A value between two.
    Range(i32, i32),
    /// One of the terms.
    Any,
    /// All of the terms.
    All,
    /// None of the terms.
    None,
    /// Some value, or no value.
    Has(bool),
    /// Nobody can tell.
    Unclear,
}

impl Ready {
    /// Looks up what `filter` names. A name that no phone has is passed over: asked for it matches none,
    /// ruled out it takes none away. `reference` is what a phone has of the filter's spec; where that is not known, it is of
    /// no phone known whether it matches.
    pub fn new(dictionary: &Dictionary, filter: &Filter, reference: impl FnOnce(&str) -> Option<Reference>) -> Ready {
        if let Test::Than(than) = &filter.test {
            let ready = |asked, wide| Ready { asked, terms: Vec::new(), wide };
            let Some(reference) = reference(&than.phone) else { return ready(Asked::Unclear, None) };
            let (sure, wide) = reference.ranges(than.side);
            let sure = if reference.is_firm { sure } else { NOWHERE };
            return ready(Asked::Range(sure.0, sure.1), (sure != wide).then_some(wide));
        }
        let asked = match &filter.test {
            Test::Range { least, most } => Asked::Range(least.unwrap_or(i32::MIN), most.unwrap_or(i32::MAX)),
            Test::Is(flag) => Asked::Range(i32::from(*flag), i32::from(*flag)),
            Test::AnyOf(_) => Asked::Any,
            Test::AllOf(_) => Asked::All,
            Test::NoneOf(_) => Asked::None,
            Test::Has(flag) => Asked::Has(*flag),
            Test::Than(_) => Asked::Unclear,
        };
        let term = |choice: &str| match filter.spec.get().kind {
            Kind::Number { .. } => filter.spec.get().parse(choice),
            _ => dictionary.find(choice),
        };
        let choices = filter.test.choices().unwrap_or(&[]);
        let mut terms: Vec<i32> = choices.iter().filter_map(|choice| term(choice)).collect();
        // All of two, one of which no phone has, is what no phone has.
        let asked = match asked {
            Asked::All if terms.len() < choices.len() => {
                terms.clear();
                Asked::Any
            }
            asked => asked,
        };
        order::sort(&mut terms, i32::cmp);
        terms.dedup();
        Ready { asked, terms, wide: None }
    }

    /// Whether a firm single value can meet it otherwise than for certain or not at all.
    pub(crate) fn is_unsure(&self) -> bool {
        self.wide.is_some() || self.asked == Asked::Unclear
    }

    /// How a value meets the test; `firm` as in [`crate::known::matching::meet`].
    pub fn meet(&self, spans: &[Span], firm: bool) -> Match {
        // A term within the span is the first that is not below it, since they are in order.
        let within = |span: &Span| {
            let at = self.terms.partition_point(|&term| term < span.least);
            self.terms.get(at).map_or(Cover::None, |&term| cover(span, term, term))
        };
        let within_range = |least, most| matching::meet(spans, firm, |span| cover(span, least, most));
        if let (Asked::Range(least, most), Some(wide)) = (self.asked, self.wide) {
            let possible = within_range(wide.0, wide.1).and(Match::Possible);
            return if within_range(least, most) == Match::Certain { Match::Certain } else { possible };
        }
        match self.asked {
            Asked::Unclear => Match::Unknown,
            Asked::Range(least, most) => within_range(least, most),
            Asked::Any => matching::meet(spans, firm, within),
            Asked::None => matching::meet_none(spans, firm, within),
            Asked::All => {
                let terms = &self.terms;
                matching::meet_all(spans, firm, terms.len(), |i, span| cover(span, terms[i], terms[i]))
            }
            Asked::Has(true) => matching::meet(spans, firm, |_| Cover::All),
            Asked::Has(false) => matching::meet_none(spans, firm, |_| Cover::All),
        }
    }
}

/// The range of Julian days that a date asked for may mean.
pub fn date_range(date: PartialDate) -> (i32, i32) {
    (day_number(date.first_day()), day_number(date.last_day()))
}

/// The choices without those that were there before. Anybody may write a link with a hundred thousand of them, so
/// they are not compared each with each.
pub(crate) fn each_once(mut choices: Vec<Box<str>>) -> Vec<Box<str>> {
    let sorted = order::positions(choices.len(), &mut |a, b| choices[a].cmp(&choices[b]));
    let mut again = vec![false; choices.len()];
    for pair in sorted.windows(2) {
        // Equal ones stand in the order in which they were written.
        again[pair[1] as usize] = choices[pair[0] as usize] == choices[pair[1] as usize];
    }
    let mut again = again.into_iter();
    choices.retain(|_| again.next() == Some(false));
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{filter_text, spec};
    use proptest::prelude::*;

    fn asked(filters: &[&str]) -> Query {
        let mut query = Query::default();
        for (key, value) in filters.iter().filter_map(|filter| filter.split_once('=')) {
            query.set(SpecId::find(key).unwrap(), Some(filter_text::parse(key, value).unwrap().test));
        }
        query
    }

    #[test]
    fn the_order_in_which_filters_are_set_makes_no_difference() {
        assert_eq!(asked(&["net-5g=yes", "brand=a,b"]), asked(&["brand=b,a", "net-5g=yes"]));
        for (one, other) in [
            (&["net-5g=yes"][..], &["net-5g=no"][..]),
            (&["net-5g=yes"], &["nfc=yes"]),
            (&["net-5g=yes"], &["net-5g=yes", "nfc=yes"]),
            (&["brand=a,b"], &["brand=a,c"]),
            (&["brand=a,b"], &["brand=a"]),
            (&["brand=a"], &["brand=not:a"]),
            (&["ram-gb=8.."], &["ram-gb=..8"]),
            (&["soc=has:yes"], &["soc=has:no"]),
        ] {
            assert_ne!(asked(one), asked(other), "{one:?} {other:?}");
            assert_ne!(asked(other), asked(one), "{one:?} {other:?}");
        }
        assert_ne!(Query { text: "a".into(), ..Query::default() }, Query::default());
        let by = |by| Query { sort: vec![SortKey { by, descending: false }], ..Query::default() };
        assert_ne!(by(By::Name), by(By::Spec(spec::YEAR)), "the order of the list is another one");
    }

    proptest! {
        #[test]
        fn terms_are_looked_up_as_if_each_were_tried(mut terms in proptest::collection::vec(0i32..30, 0..9), least in 0i32..30, width in 0i32..9) {
            let span = Span::between(least, least + width);
            terms.sort_unstable();
            terms.dedup();
            let best = terms.iter().map(|&term| cover(&span, term, term)).max().unwrap_or(Cover::None);
            let met = matching::meet(&[span], true, |_| best);
            prop_assert_eq!(Ready { asked: Asked::Any, terms, wide: None }.meet(&[span], true), met);
        }
    }
}
