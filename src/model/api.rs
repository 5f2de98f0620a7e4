//! The state as JavaScript sees it: `element.state`, and the detail of `phone-compare-change`.

use std::fmt;

use phone_engine::SpecId;
use phone_settings::{Key, Kind};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::link;
use crate::model::problem::{self, Problem};
use crate::model::setting::{self, Written};
use crate::model::state::State;

/// A state in plain JSON, by the names of the table of settings. All parts are optional when it is set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateJson(Vec<(Box<str>, Part)>);

/// A part of a state in plain JSON.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    Nothing,
    Flag(bool),
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
    /// What is none of these, or has in it what is no text.
    Other,
}

impl From<&State> for StateJson {
    fn from(state: &State) -> StateJson {
        let part = |key: Key| {
            let part = match (setting::write(state, key), key.get().kind) {
                // It is never left out.
                _ if key == Key::View => Part::Text(state.view.name().to_owned()),
                _ if key == Key::Units => Part::Text(state.units.name().to_owned()),
                // As it is typed.
                _ if key == Key::Search => Part::Text(state.query.text.clone()),
                (Written::Flag, _) => Part::Flag(true),
                (Written::Text(text), _) => Part::Text(text),
                (Written::List(list), _) => Part::List(list),
                (Written::Filters(filters), _) => Part::Object(filters),
                (Written::Usual, Kind::Flag) => Part::Flag(false),
                (Written::Usual, Kind::Text) => Part::Text(String::new()),
                (Written::Usual, Kind::List) => Part::List(Vec::new()),
                (Written::Usual, Kind::Filters) => Part::Object(Vec::new()),
                (Written::Usual, Kind::Choice(_) | Kind::Optional | Kind::Number) => Part::Nothing,
            };
            (key.property().into(), part)
        };
        StateJson(Key::of_state().map(part).collect())
    }
}

impl StateJson {
    /// The state that it describes, and what of it could not be used.
    pub fn check(&self) -> (State, Vec<Problem>) {
        let mut state = State::default();
        let mut problems = Vec::new();
        for (name, part) in &self.0 {
            let Some(key) = Key::in_state(name) else {
                problems.push(Problem::NoSuchPart(name.clone()));
                continue;
            };
            let text = match (key.get().kind, part) {
                (_, Part::Nothing) | (Kind::Flag, Part::Flag(false)) => continue,
                (Kind::Flag, Part::Flag(true)) => String::new(),
                (Kind::List, Part::List(list)) => list.join(","),
                (Kind::Filters, Part::Object(filters)) => {
                    for (key, value) in filters {
                        // Names of the other parts are no filters.
                        match SpecId::find(key) {
                            Some(_) => problems.extend(link::set(&mut state, key, value)),
                            None => problems.push(Problem::NoSuchFilter(key.as_str().into())),
                        }
                    }
                    continue;
                }
                (Kind::Choice(_) | Kind::Optional | Kind::Text, Part::Text(text)) => text.clone(),
                _ => {
                    problems.push(Problem::OtherType(key));
                    continue;
                }
            };
            if key.get().kind == Kind::Flag || !text.is_empty() {
                problems.extend(link::set(&mut state, key.name(), &text));
            }
        }
        (state, problem::first(problems))
    }
}

impl Serialize for StateJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, part) in &self.0 {
            map.serialize_entry(name, part)?;
        }
        map.end()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Nothing | Part::Other => serializer.serialize_none(),
            Part::Flag(flag) => serializer.serialize_bool(*flag),
            Part::Text(text) => serializer.serialize_str(text),
            Part::List(list) => serializer.collect_seq(list),
            Part::Object(object) => serializer.collect_map(object.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for StateJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<StateJson, D::Error> {
        struct OfObject;

        impl<'de> Visitor<'de> for OfObject {
            type Value = StateJson;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<StateJson, A::Error> {
                let mut parts = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    parts.push((name.into(), map.next_value()?));
                }
                Ok(StateJson(parts))
            }
        }

        deserializer.deserialize_map(OfObject)
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Part, D::Error> {
        struct OfAny;

        impl<'de> Visitor<'de> for OfAny {
            type Value = Part;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("plain data")
            }

            fn visit_unit<E>(self) -> Result<Part, E> {
                Ok(Part::Nothing)
            }

            fn visit_none<E>(self) -> Result<Part, E> {
                Ok(Part::Nothing)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Part, E> {
                Ok(Part::Flag(flag))
            }

            fn visit_str<E>(self, text: &str) -> Result<Part, E> {
                Ok(Part::Text(text.to_owned()))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Part, E> {
                Ok(Part::Other)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Part, E> {
                Ok(Part::Other)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Part, E> {
                Ok(Part::Other)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Part, A::Error> {
                let mut list = Some(Vec::new());
                while let Some(part) = seq.next_element::<Part>()? {
                    match (part, &mut list) {
                        (Part::Text(text), Some(list)) => list.push(text),
                        _ => list = None,
                    }
                }
                Ok(list.map_or(Part::Other, Part::List))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Part, A::Error> {
                let mut object = Some(Vec::new());
                while let Some((key, part)) = map.next_entry::<String, Part>()? {
                    match (part, &mut object) {
                        (Part::Text(text), Some(object)) => object.push((key, text)),
                        _ => object = None,
                    }
                }
                Ok(object.map_or(Part::Other, Part::Object))
            }
        }

        deserializer.deserialize_any(OfAny)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(value: serde_json::Value) -> StateJson {
        serde_json::from_value(value).unwrap()
    }

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
        assert_eq!(link::write(&again), link::write(&state));
    }

    #[test]
    fn of_a_state_without_end_the_good_part_is_used() {
        let many = || (0..100_000).map(|i| format!("id-{i}"));
        let all = many().collect::<Vec<_>>().join(",");
        let with = |last: &str| many().chain([last.to_owned()]).collect::<Vec<_>>();
        let filters: Vec<(String, String)> =
            many().map(|key| (key, "yes".to_owned())).chain([("brand".to_owned(), all.clone())]).collect();
        let json = json(serde_json::json!({
            "view": all, "phones": many().collect::<Vec<_>>(), "asOf": all, "search": all,
            "filters": filters.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
            "sort": all, "specs": with("soc"), "baseline": all, "open": with("drawings"), "closed": with(""),
            "x": all, "units": all, "currency": all,
        }));
        let (state, problems) = json.check();
        let problems = problem::sentences(&problems);
        let used = (state.phones.len(), state.specs.len(), state.open.len(), state.filter_count());
        assert_eq!(used, (phone_engine::comparison::MOST_PHONES, 1, 1, 0));
        assert!(problems.len() < 30 && problems.iter().all(|told| told.len() < 500), "{problems:?}");
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let json = json(serde_json::json!({
            "view": "globe", "filters": { "phones": "a", "net-5g": "yes" }, "phones": 5, "sort": ["name"], "reference": "a",
            "differences": null, "x": null,
        }));
        let (state, problems) = json.check();
        let problems = problem::sentences(&problems);
        assert_eq!((state.query.filters.len(), state.phones.len()), (1, 0));
        let named = ["globe", "`phones` to filter by", "`phones` in the state", "`sort`", "no part `reference`"];
        assert_eq!(problems.len(), named.len(), "{problems:?}");
        assert!(named.iter().all(|what| problems.iter().any(|told| told.contains(what))), "{problems:?}");
    }
}
