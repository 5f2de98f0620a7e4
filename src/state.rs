//! What one widget shows: the whole of it, and every way in which it may change.
//!
//! Pure: no browser, no signals. What a person does becomes an [`Action`], which [`State::apply`] carries
//! out or refuses. Attributes, links and the API make a whole state of checked parts instead
//! ([`crate::link::set`]).

use std::sync::Arc;

use phone_engine::compare::MOST_PHONES;
use phone_engine::query::SortKey;
use phone_engine::{PartialDate, Query, SpecId, Test};

/// What one widget shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Which view is open.
    pub view: View,
    /// Ids of the phones picked for comparison, in the order of the columns; at most
    /// [`MOST_PHONES`], none twice.
    pub phones: Vec<Arc<str>>,
    /// The day whose knowledge is shown; today's with `None`.
    pub as_of: Option<PartialDate>,
    /// Filters, search words and order of the finder.
    pub query: Query,
    /// Whether the comparison shows only rows in which the phones differ.
    pub differences: bool,
    /// The specs that the comparison is limited to; all with none.
    pub specs: Vec<SpecId>,
}

/// The views there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Search, filters and results.
    #[default]
    Finder,
    /// Phones side by side.
    Compare,
    /// What was said of phones over time, and what became of it.
    Timeline,
}

impl View {
    /// All views.
    pub const ALL: [View; 3] = [View::Finder, View::Compare, View::Timeline];

    /// The name in attributes and links.
    pub fn name(self) -> &'static str {
        match self {
            View::Finder => "finder",
            View::Compare => "compare",
            View::Timeline => "timeline",
        }
    }

    /// The view with this name.
    pub fn find(name: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.name() == name)
    }
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
    /// Adds a phone to the comparison.
    Pick(Arc<str>),
    /// Takes a phone out of the comparison.
    Drop(Arc<str>),
    /// Moves a phone of the comparison one place: towards the start, or towards the end.
    Move(Arc<str>, Direction),
    /// Opens a view.
    Open(View),
    /// All rows, or only those in which the phones differ.
    Differences(bool),
    /// The knowledge of another day; today's with `None`.
    AsOf(Option<PartialDate>),
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
    /// [`MOST_PHONES`] are picked already.
    Full,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::Full => write!(f, "At most {MOST_PHONES} phones can be compared. Take one out first."),
        }
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
            }
            Action::Sort(keys) => self.query.sort = keys,
            Action::Pick(id) if self.phones.contains(&id) => {}
            Action::Pick(_) if self.phones.len() >= MOST_PHONES => return Err(Refusal::Full),
            Action::Pick(id) => self.phones.push(id),
            Action::Drop(id) => self.phones.retain(|own| *own != id),
            Action::Move(id, direction) => {
                if let Some(at) = self.phones.iter().position(|own| *own == id) {
                    let to = match direction {
                        Direction::Back => at.saturating_sub(1),
                        Direction::Forward => (at + 1).min(self.phones.len() - 1),
                    };
                    self.phones.swap(at, to);
                }
            }
            Action::Open(view) => self.view = view,
            Action::Differences(only) => self.differences = only,
            Action::AsOf(day) => self.as_of = day,
        }
        Ok(())
    }

    /// The same with phones under the ids that they have now, each once. `now` is the id that a phone has in
    /// the data; one that is not there stays as it is.
    pub fn renamed(mut self, now: impl Fn(&str) -> Option<Arc<str>>) -> State {
        let mut phones: Vec<Arc<str>> = Vec::with_capacity(self.phones.len());
        for id in self.phones.drain(..) {
            let id = now(&id).unwrap_or(id);
            if !phones.contains(&id) {
                phones.push(id);
            }
        }
        State { phones, ..self }
    }

    /// How many filters are set, search words not counted.
    pub fn filter_count(&self) -> usize {
        self.query.filters.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::{By, spec};

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
        assert_eq!(state.apply(Action::Pick("g".into())), Err(Refusal::Full));
        assert_eq!(state.apply(Action::Pick("f".into())), Ok(()), "it is there already");
        assert!(Refusal::Full.to_string().contains('6'));
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
    fn a_phone_under_its_former_id_is_the_same_phone() {
        let now = |id: &str| (id == "old" || id == "new").then(|| "new".into());
        assert_eq!(ids(&picked(&["a", "old", "new", "b"]).renamed(now)), ["a", "new", "b"]);
    }

    #[test]
    fn a_filter_without_values_is_no_filter() {
        let mut state = State::default();
        state.apply(Action::Toggle(spec::BRAND, "xiaomi".into())).unwrap();
        state.apply(Action::Toggle(spec::BRAND, "xiaomi".into())).unwrap();
        assert_eq!(state, State::default());
    }
}
