//! What one widget shows: the whole of it, and every way in which it may change.
//!
//! Pure: no browser, no signals. What a person does becomes an [`Action`], which [`State::apply`] carries
//! out or refuses. Attributes, links and the API make a state of checked parts instead
//! ([`crate::model::setting::Setting`]).

use std::sync::Arc;

pub use phone_settings::View;

use phone_engine::comparison::MOST_PHONES;
use phone_engine::query::SortKey;
use phone_engine::spec::{Group, Kind};
use phone_engine::{Currency, PartialDate, Query, SpecId, Test};
use phone_words::{Locale, Sentence, Units, m};

/// The id of a phone in the data, such as `xiaomi-12s`.
pub type PhoneId = Arc<str>;

/// The maximum number of columns of the list, besides the name. If they do not fit, the list scrolls sideways.
pub const MOST_COLUMNS: usize = 12;

/// What one widget shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Which view is open.
    pub view: View,
    /// Ids of the phones picked for comparison, in the order of the columns; at most
    /// [`MOST_PHONES`], none twice.
    pub phones: Vec<PhoneId>,
    /// The day whose knowledge is shown; today's with `None`.
    pub as_of: Option<PartialDate>,
    /// Filters, search words and order of the finder.
    pub query: Query,
    /// Whether the comparison shows only rows in which the phones differ.
    pub differences: bool,
    /// The specs that the comparison is limited to; all with none.
    pub specs: Vec<SpecId>,
    /// The columns of the finder's list, besides the name; the widget's own choice with none. At most [`MOST_COLUMNS`].
    pub columns: Vec<SpecId>,
    /// The phone that the others are measured against; it counts only while it is one of [`State::phones`].
    pub baseline: Option<PhoneId>,
    /// What is unfolded although it begins folded: the drawings, the standing, and of a group the rows in which
    /// the phones are the same, where only differences are shown. None twice.
    pub open: Vec<Section>,
    /// What is folded although it begins unfolded: the groups. None twice.
    pub closed: Vec<Section>,
    /// The spec across in the plot; the widget's own choice with `None`.
    pub x: Option<SpecId>,
    /// The spec upwards in the plot.
    pub y: Option<SpecId>,
    /// Whether the comparison goes without the sentence that sums it up.
    pub without_summary: bool,
    /// The units that lengths and weights are shown in. Filters are in those of the specs all the same.
    pub units: Units,
    /// The currency whose prices are shown and searched by, where there are such; all with `None`.
    pub currency: Option<Currency>,
}

/// A part of the comparison that can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The rows of a group.
    Group(Group),
    /// The phones drawn to scale.
    Drawings,
    /// Where the phones stand among others.
    Standing,
    /// The equal rows among the main ones of a comparison, or those asked for, where only differences are shown.
    MainRows,
    /// The rows of a comparison below the main ones.
    AllRows,
    /// The rows that are known of one phone only.
    OneSided,
}

impl Section {
    /// All sections.
    pub fn all() -> impl Iterator<Item = Section> {
        Group::ALL.into_iter().map(Section::Group).chain([
            Section::Drawings,
            Section::Standing,
            Section::MainRows,
            Section::AllRows,
            Section::OneSided,
        ])
    }

    /// The name in links.
    pub fn name(self) -> String {
        match self {
            Section::Group(group) => group.name().to_owned(),
            Section::Drawings => "drawings".to_owned(),
            Section::Standing => "standing".to_owned(),
            Section::MainRows => "main-rows".to_owned(),
            Section::AllRows => "all-rows".to_owned(),
            Section::OneSided => "one-sided".to_owned(),
        }
    }

    /// The section with this name.
    pub fn find(name: &str) -> Option<Section> {
        Section::all().find(|section| section.name().eq_ignore_ascii_case(name))
    }
}

/// Whether a spec can be an axis of the plot.
pub fn is_axis(spec: SpecId) -> bool {
    matches!(spec.get().kind, Kind::Number { .. } | Kind::Date)
}

/// One change, already checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Other search words.
    Search(String),
    /// Adds a value to a filter, or takes it away.
    Toggle(SpecId, Box<str>),
    /// Sets or, with `None`, removes a filter.
    Filter(SpecId, Option<Test>),
    /// Removes all filters and search words.
    Reset,
    /// Another order.
    Sort(Vec<SortKey>),
    /// What matters, the most important first.
    Matters(Vec<SpecId>),
    /// Only phones that no other one beats in what matters, or all.
    Unbeaten(bool),
    /// Phones that compare so with one, and nothing else: a filter, and the finder.
    FindBy(SpecId, Test),
    /// Adds a phone to the comparison.
    Pick(Arc<str>),
    /// Takes a phone out of the comparison.
    Drop(Arc<str>),
    /// Moves a phone of the comparison one place: towards the start, or towards the end.
    Move(Arc<str>, Direction),
    /// Puts a phone in the place of one that is not in the data.
    Exchange(Arc<str>, Arc<str>),
    /// Opens a view.
    Open(View),
    /// All rows, or only those in which the phones differ.
    Differences(bool),
    /// The knowledge of another day; today's with `None`.
    AsOf(Option<PartialDate>),
    /// Measures the others against a phone; against none with `None`.
    Baseline(Option<Arc<str>>),
    /// Unfolds what begins folded, or folds it again.
    Unfold(Section),
    /// Folds what begins unfolded, or unfolds it again.
    Fold(Section),
    /// Other axes of the plot: across, upwards.
    Axes(SpecId, SpecId),
    /// Other columns of the list.
    Columns(Vec<SpecId>),
}

/// Where a phone moves to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// One place towards the first column.
    Back,
    /// One place towards the last column.
    Forward,
}

/// Why an action changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// This many are picked already, and no more may be.
    Full(usize),
}

impl Sentence for Refusal {
    fn sentence(&self, locale: Locale) -> String {
        let Refusal::Full(most) = *self;
        m::full(locale, most)
    }
}

impl State {
    /// Makes a change, or says why not.
    pub fn apply(&mut self, action: Action) -> Result<(), Refusal> {
        match action {
            Action::Search(text) => self.query.text = text,
            Action::Toggle(spec, choice) => self.query.toggle(spec, &choice),
            Action::Filter(spec, test) => self.query.set(spec, test),
            Action::Reset => {
                self.query.filters.clear();
                self.query.text.clear();
                self.query.unbeaten = false;
            }
            Action::Matters(specs) => {
                self.query.unbeaten &= !specs.is_empty();
                self.query.matters = specs;
            }
            Action::Unbeaten(only) => self.query.unbeaten = only && !self.query.matters.is_empty(),
            Action::FindBy(spec, test) => {
                self.query = Query { matters: std::mem::take(&mut self.query.matters), ..Query::default() };
                self.query.set(spec, Some(test));
                self.view = View::Finder;
            }
            Action::Sort(keys) => self.query.sort = keys,
            Action::Pick(id) if self.phones.contains(&id) => {}
            Action::Pick(_) if self.phones.len() >= MOST_PHONES => return Err(Refusal::Full(MOST_PHONES)),
            Action::Pick(id) => self.phones.push(id),
            Action::Drop(id) => {
                self.phones.retain(|own| *own != id);
                self.baseline.take_if(|baseline| *baseline == id);
            }
            Action::Move(id, direction) => {
                if let Some(at) = self.phones.iter().position(|own| *own == id) {
                    let to = match direction {
                        Direction::Back => at.saturating_sub(1),
                        Direction::Forward => (at + 1).min(self.phones.len() - 1),
                    };
                    self.phones.swap(at, to);
                }
            }
            Action::Exchange(old, new) => {
                if self.baseline.as_ref() == Some(&old) {
                    self.baseline = Some(new.clone());
                }
                match self.phones.iter().position(|id| *id == old) {
                    Some(at) if self.phones.contains(&new) => drop(self.phones.remove(at)),
                    Some(at) => self.phones[at] = new,
                    None => {}
                }
            }
            Action::Open(view) => self.view = view,
            Action::Differences(only) => self.differences = only,
            Action::AsOf(day) => self.as_of = day,
            Action::Baseline(id) => self.baseline = id.filter(|id| self.phones.contains(id)),
            Action::Unfold(section) => toggle(&mut self.open, section),
            Action::Fold(section) => toggle(&mut self.closed, section),
            Action::Axes(x, y) => (self.x, self.y) = (Some(x), Some(y)),
            Action::Columns(columns) => self.columns = columns,
        }
        Ok(())
    }

    /// The same with phones under the ids that they have now, each once. `now` is the id that a phone has in
    /// the data, and `named` that of the phone that is called so. One that is neither stays as it is, unless it is the other
    /// half of the one before: mail programs break lines in the middle of ids, and white space separates them.
    pub fn renamed(mut self, now: impl Fn(&str) -> Option<PhoneId>, named: impl Fn(&str) -> Option<PhoneId>) -> State {
        let mut phones: Vec<PhoneId> = Vec::with_capacity(self.phones.len());
        let add = |phones: &mut Vec<PhoneId>, id: PhoneId| {
            if !phones.contains(&id) {
                phones.push(id);
            }
        };
        for entry in self.phones.drain(..) {
            if let Some(id) = now(&entry) {
                add(&mut phones, id);
            } else if let Some(id) = phones.last().and_then(|last| now(&format!("{last}{entry}"))) {
                phones.pop();
                add(&mut phones, id);
            } else if let Some(id) = named(&entry) {
                add(&mut phones, id);
            } else if entry.split(' ').any(|word| now(word).is_some()) {
                // Several ids, of which one has no hyphen, are read as one name.
                entry.split(' ').for_each(|word| add(&mut phones, now(word).unwrap_or_else(|| word.into())));
            } else {
                add(&mut phones, entry);
            }
        }
        let baseline = self.baseline.take().map(|id| now(&id).or_else(|| named(&id)).unwrap_or(id));
        State { phones, baseline, ..self }
    }

    /// How numbers are written in it, where the page or the reader writes them as in `numbers`.
    pub fn locale(&self, numbers: Locale) -> Locale {
        numbers.with(self.units, self.currency)
    }

    /// The currency that a filter by price is in, if there is one.
    pub fn filtered_currency(&self) -> Option<Currency> {
        self.query.filters.iter().find_map(|filter| Currency::of(filter.spec))
    }

    /// How many filters are set, search words not counted.
    pub fn filter_count(&self) -> usize {
        self.query.filters.len() + usize::from(self.query.is_for_unbeaten())
    }
}

/// Adds it to a list, or takes it out.
fn toggle(list: &mut Vec<Section>, section: Section) {
    match list.iter().position(|own| *own == section) {
        Some(at) => drop(list.remove(at)),
        None => list.push(section),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::query::Side;
    use phone_engine::{By, Filter, spec};

    fn picked(ids: &[&str]) -> State {
        State { phones: ids.iter().map(|&id| id.into()).collect(), ..State::default() }
    }

    fn ids(state: &State) -> Vec<&str> {
        state.phones.iter().map(|id| &**id).collect()
    }

    #[test]
    fn phones_are_picked_once_and_at_most_six() {
        let mut state = State::default();
        for id in ["a", "b", "a", "c", "d", "e", "f"] {
            assert_eq!(state.apply(Action::Pick(id.into())), Ok(()));
        }
        assert_eq!(ids(&state), ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(state.apply(Action::Pick("g".into())), Err(Refusal::Full(6)));
        assert_eq!(state.apply(Action::Pick("f".into())), Ok(()), "it is there already");
        assert!(Refusal::Full(6).sentence(Locale::ENGLISH).contains('6'));
    }

    #[test]
    fn columns_move_one_place_and_stop_at_the_ends() {
        let mut state = picked(&["a", "b", "c"]);
        for (id, direction, expected) in [
            ("c", Direction::Back, ["a", "c", "b"]),
            ("a", Direction::Back, ["a", "c", "b"]),
            ("b", Direction::Forward, ["a", "c", "b"]),
            ("a", Direction::Forward, ["c", "a", "b"]),
            ("x", Direction::Forward, ["c", "a", "b"]),
        ] {
            state.apply(Action::Move(id.into(), direction)).unwrap();
            assert_eq!(ids(&state), expected);
        }
    }

    #[test]
    fn reset_keeps_the_picked_phones_and_the_order() {
        let mut state = picked(&["a"]);
        state.apply(Action::Search("12s".into())).unwrap();
        state.apply(Action::Toggle(spec::BRAND, "xiaomi".into())).unwrap();
        state.apply(Action::Sort(vec![SortKey { by: By::Name, descending: false }])).unwrap();
        assert_eq!(state.filter_count(), 1);
        state.apply(Action::Reset).unwrap();
        assert!(state.query.is_empty());
        assert_eq!((ids(&state), state.query.sort.len()), (vec!["a"], 1));
    }

    #[test]
    fn none_is_unbeaten_in_nothing() {
        let mut state = State::default();
        state.apply(Action::Unbeaten(true)).unwrap();
        assert_eq!(state, State::default());
        state.apply(Action::Matters(vec![spec::WEIGHT_G])).unwrap();
        state.apply(Action::Unbeaten(true)).unwrap();
        assert_eq!((state.query.is_for_unbeaten(), state.filter_count()), (true, 1));
        let mut reset = state.clone();
        reset.apply(Action::Reset).unwrap();
        assert_eq!((reset.query.unbeaten, reset.query.matters.len()), (false, 1), "what matters is an order");
        state.apply(Action::Matters(Vec::new())).unwrap();
        assert_eq!(state, State::default());
    }

    #[test]
    fn a_value_leads_to_the_finder_with_one_filter() {
        let mut state = State { view: View::Compare, ..picked(&["a", "b"]) };
        state.query.text = "12s".to_owned();
        state.query.toggle(spec::BRAND, "xiaomi");
        let more = Filter::than(spec::BATTERY_MAH, Side::More, "a");
        state.apply(Action::FindBy(more.spec, more.test.clone())).unwrap();
        assert_eq!((state.view, ids(&state)), (View::Finder, vec!["a", "b"]));
        assert_eq!((&*state.query.text, state.query.filters), ("", vec![more]));
    }

    #[test]
    fn a_phone_under_its_former_id_is_the_same_phone() {
        let now = |id: &str| (id == "old" || id == "new").then(|| "new".into());
        assert_eq!(ids(&picked(&["a", "old", "new", "b"]).renamed(now, |_| None)), ["a", "new", "b"]);
    }

    #[test]
    fn a_name_is_the_phone_and_several_ids_are_several() {
        let now = |id: &str| ["one", "two"].contains(&id).then(|| id.into());
        let named = |name: &str| (name == "Acme One").then(|| "one".into());
        let read = |entries: &[&str]| {
            let state = State { baseline: Some("Acme One".into()), ..picked(entries) }.renamed(now, named);
            assert_eq!(state.baseline.as_deref(), Some("one"));
            ids(&state).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(read(&["Acme One", "two", "Acme Three"]), ["one", "two", "Acme Three"]);
        assert_eq!(read(&["two three one", "one"]), ["two", "three", "one"]);
    }

    #[test]
    fn an_id_that_was_broken_in_two_is_one_again() {
        let now = |id: &str| ["acme-one", "acme-o", "zeta"].contains(&id).then(|| id.into());
        assert_eq!(ids(&picked(&["zeta", "ac", "me-one"]).renamed(now, |_| None)), ["zeta", "acme-one"]);
        assert_eq!(ids(&picked(&["acme-o", "ne", "zeta"]).renamed(now, |_| None)), ["acme-one", "zeta"]);
        assert_eq!(ids(&picked(&["acme-o", "zeta", "ne"]).renamed(now, |_| None)), ["acme-o", "zeta", "ne"]);
    }

    #[test]
    fn a_phone_takes_the_place_of_an_unknown_one() {
        let mut state = picked(&["a", "x", "b"]);
        state.baseline = Some("x".into());
        state.apply(Action::Exchange("x".into(), "y".into())).unwrap();
        assert_eq!((ids(&state), state.baseline.as_deref()), (vec!["a", "y", "b"], Some("y")));
        state.apply(Action::Exchange("y".into(), "b".into())).unwrap();
        assert_eq!((ids(&state), state.baseline.as_deref()), (vec!["a", "b"], Some("b")), "each once");
        state.apply(Action::Exchange("gone".into(), "c".into())).unwrap();
        assert_eq!(ids(&state), ["a", "b"]);
    }

    #[test]
    fn the_baseline_is_one_of_the_phones() {
        let mut state = picked(&["a", "b"]);
        state.apply(Action::Baseline(Some("x".into()))).unwrap();
        assert_eq!(state.baseline, None);
        state.apply(Action::Baseline(Some("b".into()))).unwrap();
        assert_eq!(state.baseline.as_deref(), Some("b"));
        state.apply(Action::Drop("a".into())).unwrap();
        assert_eq!(state.baseline.as_deref(), Some("b"));
        state.apply(Action::Drop("b".into())).unwrap();
        assert_eq!(state.baseline, None);
    }

    #[test]
    fn sections_fold_and_unfold() {
        let mut state = State::default();
        state.apply(Action::Fold(Section::Group(Group::EuLabel))).unwrap();
        state.apply(Action::Unfold(Section::Drawings)).unwrap();
        assert_eq!((&*state.closed, &*state.open), (&[Section::Group(Group::EuLabel)][..], &[Section::Drawings][..]));
        state.apply(Action::Fold(Section::Group(Group::EuLabel))).unwrap();
        state.apply(Action::Unfold(Section::Drawings)).unwrap();
        assert_eq!(state, State::default());
        for section in Section::all() {
            assert_eq!(Section::find(&section.name()), Some(section));
        }
    }

    #[test]
    fn a_filter_by_price_has_a_currency() {
        let mut state = State { currency: Some(Currency::Eur), ..State::default() };
        assert_eq!(state.filtered_currency(), None);
        state.query.set(spec::PRICE_GBP, Some(Test::Has(true)));
        assert_eq!(state.filtered_currency(), Some(Currency::Gbp));
    }

    #[test]
    fn a_filter_without_values_is_no_filter() {
        let mut state = State::default();
        state.apply(Action::Toggle(spec::BRAND, "xiaomi".into())).unwrap();
        state.apply(Action::Toggle(spec::BRAND, "xiaomi".into())).unwrap();
        assert_eq!(state, State::default());
    }
}
