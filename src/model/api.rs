//! The state as JavaScript sees it: `element.state`, and the detail of `phone-compare-change`.

use std::fmt;

use phone_engine::SpecId;
use phone_settings::{Key, Kind};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::model::link;
use crate::model::problem::{self, Problem};
use crate::model::setting;
use crate::model::state::State;
use crate::model::written::Written;

/// A state in plain JSON, by the names of the table of settings. All parts are optional when it is set; one of a type that no
/// setting has is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateJson(Vec<(Box<str>, Option<Written>)>);

impl From<&State> for StateJson {
    fn from(state: &State) -> StateJson {
        let part = |key: Key| {
            let part = match (setting::write(state, key), key.get().kind) {
                // It is never left out.
                _ if key == Key::View => Written::Text(state.view.name().to_owned()),
                _ if key == Key::Units => Written::Text(state.units.name().to_owned()),
                _ if key == Key::Summary => Written::Text(if state.without_summary { "off" } else { "on" }.to_owned()),
                // As it is typed.
                _ if key == Key::Search => Written::Text(state.query.text.clone()),
                (Written::Nothing, Kind::Flag) => Written::Flag(false),
                (Written::Nothing, Kind::Text) => Written::Text(String::new()),
                (Written::Nothing, Kind::List) => Written::List(Vec::new()),
                (Written::Nothing, Kind::Filters) => Written::Object(Vec::new()),
                (written, _) => written,
            };
            (key.property().into(), Some(part))
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
                (_, Some(Written::Nothing)) | (Kind::Flag, Some(Written::Flag(false))) => continue,
                (Kind::Flag, Some(Written::Flag(true))) => String::new(),
                (Kind::List, Some(Written::List(list))) => list.join(","),
                (Kind::Filters, Some(Written::Object(filters))) => {
                    for (key, value) in filters {
                        // Names of the other parts are no filters.
                        match SpecId::find(key) {
                            Some(_) => problems.extend(link::set(&mut state, key, value)),
                            None => problems.push(Problem::NoSuchFilter(key.as_str().into())),
                        }
                    }
                    continue;
                }
                (Kind::Choice(_) | Kind::Optional | Kind::Text, Some(Written::Text(text))) => text.clone(),
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
                    let Given(part) = map.next_value()?;
                    parts.push((name.into(), part));
                }
                Ok(StateJson(parts))
            }
        }

        deserializer.deserialize_map(OfObject)
    }
}

/// What JavaScript has given for a part; none if it has a type that no setting has, or such a thing in it.
struct Given(Option<Written>);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Given, D::Error> {
        struct OfAny;

        impl<'de> Visitor<'de> for OfAny {
            type Value = Given;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("plain data")
            }

            fn visit_unit<E>(self) -> Result<Given, E> {
                Ok(Given(Some(Written::Nothing)))
            }

            fn visit_none<E>(self) -> Result<Given, E> {
                Ok(Given(Some(Written::Nothing)))
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Given, E> {
                Ok(Given(Some(Written::Flag(flag))))
            }

            fn visit_str<E>(self, text: &str) -> Result<Given, E> {
                Ok(Given(Some(Written::Text(text.to_owned()))))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Given, E> {
                Ok(Given(None))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Given, E> {
                Ok(Given(None))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Given, E> {
                Ok(Given(None))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Given, A::Error> {
                let mut list = Some(Vec::new());
                while let Some(Given(part)) = seq.next_element()? {
                    match (part, &mut list) {
                        (Some(Written::Text(text)), Some(list)) => list.push(text),
                        _ => list = None,
                    }
                }
                Ok(Given(list.map(Written::List)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
                let mut object = Some(Vec::new());
                while let Some((key, Given(part))) = map.next_entry::<String, Given>()? {
                    match (part, &mut object) {
                        (Some(Written::Text(text)), Some(object)) => object.push((key, text)),
                        _ => object = None,
                    }
                }
                Ok(Given(object.map(Written::Object)))
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
        let link = "v1;view=compare;phones=a,b;as-of=2022-05-26;q=x;battery-mah=4500..;brand=xiaomi;sort=-year;specs=soc;columns=os,soc;diff;\
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
        let problems = problem::sentences(phone_words::Locale::ENGLISH, &problems);
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
        let problems = problem::sentences(phone_words::Locale::ENGLISH, &problems);
        assert_eq!((state.query.filters.len(), state.phones.len()), (1, 0));
        let named = ["globe", "`phones` to filter by", "`phones` in the state", "`sort`", "no part `reference`"];
        assert_eq!(problems.len(), named.len(), "{problems:?}");
        assert!(named.iter().all(|what| problems.iter().any(|told| told.contains(what))), "{problems:?}");
    }
}
