//! The state as JavaScript sees it: `element.state`, and the detail of `phone-compare-change`.

use std::collections::BTreeMap;

use phone_engine::filter_text;
use phone_words::brief;
use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::{link, notice};

/// A state in plain JSON. All parts are optional when it is set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StateJson {
    /// `finder`, `compare`, `card`, `timeline` or `plot`.
    pub view: String,
    /// Ids of the compared phones, in the order of the columns.
    pub phones: Vec<String>,
    /// `2022-05-26`, or `null` for today.
    pub as_of: Option<String>,
    /// Search words.
    pub text: String,
    /// Filters by spec, as links write them: `{"battery-mah": "4500.."}`.
    pub filters: BTreeMap<String, String>,
    /// `-battery-mah,name`; empty for the widget's own order.
    pub sort: String,
    /// Whether only differing rows are shown.
    pub differences: bool,
    /// Specs that the comparison is limited to; all with none.
    pub specs: Vec<String>,
    /// The id of the phone that the others are measured against.
    pub reference: Option<String>,
    /// Unfolded parts of the comparison, as links write them: `drawings`.
    pub open: Vec<String>,
    /// Folded parts of the comparison: `display`.
    pub closed: Vec<String>,
    /// The spec across in the plot; the widget's own choice with `null`.
    pub x: Option<String>,
    /// The spec upwards in the plot.
    pub y: Option<String>,
    /// `metric` or `imperial`.
    pub units: String,
    /// `EUR`: the currency whose prices are shown and searched by; all with `null`.
    pub currency: Option<String>,
}

impl From<&State> for StateJson {
    fn from(state: &State) -> StateJson {
        StateJson {
            view: state.view.name().to_owned(),
            phones: state.phones.iter().map(|id| id.to_string()).collect(),
            as_of: state.as_of.map(|day| day.to_string()),
            text: state.query.text.clone(),
            filters: state
                .query
                .filters
                .iter()
                .map(|filter| (filter.spec.get().link_key(), filter_text::print(filter)))
                .collect(),
            sort: filter_text::print_sort(&state.query.sort),
            differences: state.differences,
            specs: state.specs.iter().map(|spec| spec.get().link_key()).collect(),
            reference: state.reference.as_deref().map(str::to_owned),
            open: state.open.iter().map(|section| section.name()).collect(),
            closed: state.closed.iter().map(|section| section.name()).collect(),
            x: state.x.map(|spec| spec.get().link_key()),
            y: state.y.map(|spec| spec.get().link_key()),
            units: state.units.name().to_owned(),
            currency: state.currency.map(|currency| currency.code().to_owned()),
        }
    }
}

impl StateJson {
    /// The state, and what could not be used of it.
    pub fn check(&self) -> (State, Vec<String>) {
        let mut state = State { differences: self.differences, ..State::default() };
        let mut problems = Vec::new();
        let parts = [
            ("view", self.view.clone()),
            ("phones", self.phones.join(",")),
            ("as-of", self.as_of.clone().unwrap_or_default()),
            ("q", self.text.clone()),
            ("sort", self.sort.clone()),
            ("specs", self.specs.join(",")),
            ("ref", self.reference.clone().unwrap_or_default()),
            ("open", self.open.join(",")),
            ("closed", self.closed.join(",")),
            ("x", self.x.clone().unwrap_or_default()),
            ("y", self.y.clone().unwrap_or_default()),
            ("units", self.units.clone()),
            ("currency", self.currency.clone().unwrap_or_default()),
        ];
        for (key, value) in parts.iter().filter(|(_, value)| !value.is_empty()) {
            problems.extend(link::set(&mut state, key, value).err());
        }
        for (key, value) in &self.filters {
            // Names of the other parts are no filters.
            match phone_engine::SpecId::find(key) {
                Some(_) => problems.extend(link::set(&mut state, key, value).err()),
                None => problems.push(format!("There is no spec `{}` to filter by.", brief(key))),
            }
        }
        (state, notice::lines(problems))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_round_trips() {
        let link = "v1;view=compare;phones=a,b;as-of=2022-05-26;q=x;battery-mah=4500..;brand=xiaomi;sort=-year;specs=soc;diff;\
             ref=a;open=drawings,camera;closed=display;x=released;y=weight-g;units=imperial;currency=eur";
        let (state, _) = link::read(link);
        assert_eq!(StateJson::from(&state).check(), (state, vec![]));
        assert_eq!(StateJson::default().check(), (State::default(), vec![]));
    }

    #[test]
    fn a_state_handed_back_is_the_same_state() {
        let (state, _) = link::read("v1;net-5g=yes;brand=b,a;battery-mah=4500..");
        let (again, problems) = StateJson::from(&state).check();
        assert_eq!((&again, problems), (&state, vec![]));
        assert_ne!(link::write(&again), link::write(&state), "its filters stand in another order");
    }

    #[test]
    fn of_a_state_without_end_the_good_part_is_used() {
        let many = || (0..100_000).map(|i| format!("id-{i}"));
        let all = many().collect::<Vec<_>>().join(",");
        let json = StateJson {
            view: all.clone(),
            phones: many().collect(),
            as_of: Some(all.clone()),
            text: all.clone(),
            filters: many().map(|key| (key, "yes".to_owned())).chain([("brand".to_owned(), all.clone())]).collect(),
            sort: all.clone(),
            specs: many().chain(["soc".to_owned()]).collect(),
            reference: Some(all.clone()),
            open: many().chain(["drawings".to_owned()]).collect(),
            closed: many().collect(),
            x: Some(all.clone()),
            units: all.clone(),
            currency: Some(all),
            ..StateJson::default()
        };
        let (state, problems) = json.check();
        let used = (state.phones.len(), state.specs.len(), state.open.len(), state.filter_count());
        assert_eq!(used, (phone_engine::comparison::MOST_PHONES, 1, 1, 0));
        assert!(problems.len() < 30 && problems.iter().all(|told| told.len() < 500), "{problems:?}");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let json = StateJson {
            view: "globe".into(),
            filters: [("phones".to_owned(), "a".to_owned()), ("net-5g".to_owned(), "yes".to_owned())].into(),
            ..StateJson::default()
        };
        let (state, problems) = json.check();
        assert_eq!((state.query.filters.len(), state.phones.len()), (1, 0));
        assert_eq!(problems.len(), 2, "{problems:?}");
    }
}
