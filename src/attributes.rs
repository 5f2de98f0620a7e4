//! The attributes of the element, as its host writes them.

use crate::link;
use crate::state::{State, View};

/// Attributes that make the state, in the order in which they are read.
const OF_STATE: [&str; 11] = ["view", "phones", "as-of", "specs", "filter", "sort", "ref", "open", "closed", "x", "y"];

/// Attributes of the design that this version does not yet follow.
const NOT_YET: [&str; 4] = ["lang", "units", "currency", "max"];

/// What the widget does with the page's address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkMode {
    /// A link is read when the page opens and when its hash changes; nothing is written.
    #[default]
    Read,
    /// As well as that, the hash is kept in step.
    Hash,
    /// The address is left alone.
    Off,
}

/// The state that the attributes ask for, and what could not be used of them, in words for the page's
/// author.
pub fn read(attribute: impl Fn(&str) -> Option<String>) -> (State, Vec<String>) {
    let mut state = State::default();
    let mut problems = Vec::new();
    for name in OF_STATE {
        if let Some(value) = attribute(name) {
            set(&mut state, name, &value, &mut problems);
        }
    }
    if attribute("view").is_none() {
        state.view = view_of(&state);
    }
    problems.extend(NOT_YET.into_iter().filter(|name| attribute(name).is_some()).map(not_yet));
    (state, problems)
}

fn not_yet(name: &str) -> String {
    format!("The attribute `{name}` is not supported yet.")
}

/// The view where the page asks for none: `phones` alone means to compare them.
fn view_of(state: &State) -> View {
    if state.phones.is_empty() { View::Finder } else { View::Compare }
}

/// Takes over one attribute that was set, changed or removed. `view_given` says whether the element has a
/// `view`.
pub fn change(state: &mut State, name: &str, value: Option<&str>, view_given: bool) -> Vec<String> {
    let mut problems = Vec::new();
    match value {
        Some(_) if NOT_YET.contains(&name) => problems.push(not_yet(name)),
        _ if !OF_STATE.contains(&name) => {}
        Some(value) => set(state, name, value, &mut problems),
        None => {
            let fresh = State::default();
            match name {
                "view" => state.view = fresh.view,
                "phones" => state.phones = fresh.phones,
                "as-of" => state.as_of = None,
                "specs" => state.specs = fresh.specs,
                "filter" => state.query.filters = fresh.query.filters,
                "ref" => state.reference = fresh.reference,
                "open" => state.open = fresh.open,
                "closed" => state.closed = fresh.closed,
                "x" => state.x = fresh.x,
                "y" => state.y = fresh.y,
                _ => state.query.sort = fresh.query.sort,
            }
        }
    }
    if !view_given && (name == "view" || name == "phones") {
        state.view = view_of(state);
    }
    problems
}

fn set(state: &mut State, name: &str, value: &str, problems: &mut Vec<String>) {
    if name != "filter" {
        problems.extend(link::set(state, name, value).err());
        return;
    }
    state.query.filters.clear();
    for part in value.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match phone_engine::filter_text::parse(key.trim(), value) {
            Ok(filter) => state.query.set(filter.spec, Some(filter.test)),
            Err(error) => problems.push(format!("A filter is not used: {error}.")),
        }
    }
}

/// What the `link` attribute asks for.
pub fn link_mode(value: Option<&str>) -> Result<LinkMode, String> {
    match value {
        None | Some("") => Ok(LinkMode::Read),
        Some("hash") => Ok(LinkMode::Hash),
        Some("off") => Ok(LinkMode::Off),
        Some(other) => Err(format!("The attribute `link` may be `hash` or `off`, not `{other}`.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::spec;

    fn read_from(attributes: &[(&str, &str)]) -> (State, Vec<String>) {
        read(|name| attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn phones_alone_are_compared() {
        let (state, problems) = read_from(&[("phones", "xiaomi-12s xiaomi-12s-pro"), ("as-of", "2022-05-26")]);
        assert_eq!((state.view, state.phones.len()), (View::Compare, 2));
        assert!(state.as_of.is_some() && problems.is_empty());
        assert_eq!(read_from(&[("phones", "a"), ("view", "finder")]).0.view, View::Finder);
    }

    #[test]
    fn filters_and_order_are_read() {
        let (state, problems) =
            read_from(&[("filter", "brand=xiaomi,oneplus; battery-mah=4500..;colour=red"), ("sort", "-battery-mah")]);
        assert_eq!(state.query.filters.len(), 2);
        assert_eq!(state.query.sort[0].spec, Some(spec::BATTERY_MAH));
        assert!(problems[0].contains("colour=red"), "{problems:?}");
    }

    #[test]
    fn wrong_values_are_named_with_what_is_allowed() {
        let (state, problems) = read_from(&[("view", "globe"), ("as-of", "May"), ("max", "3")]);
        assert_eq!(state, State::default());
        assert!(problems[0].contains("globe") && problems[0].contains("finder, compare"), "{problems:?}");
        assert!(problems[1].contains("May") && problems[2].contains("max"), "{problems:?}");
        assert!(link_mode(Some("query")).is_err_and(|problem| problem.contains("query")));
    }

    #[test]
    fn an_attribute_that_goes_away_is_forgotten() {
        let (mut state, _) = read_from(&[("phones", "a b"), ("filter", "net-5g=yes")]);
        assert!(change(&mut state, "filter", None, false).is_empty());
        assert!(change(&mut state, "phones", Some("c"), false).is_empty());
        assert!(state.query.filters.is_empty());
        assert_eq!(state.phones.len(), 1);
        assert!(change(&mut state, "x", Some("weight-g"), false).is_empty());
        assert_eq!(state.x, Some(spec::WEIGHT_G));
        change(&mut state, "x", None, false);
        assert_eq!(state.x, None);
        assert!(change(&mut state, "theme", Some("dark"), false).is_empty());
        assert!(change(&mut state, "max", Some("3"), false)[0].contains("not supported"));
    }

    #[test]
    fn phones_set_later_are_compared_unless_the_page_asks_for_a_view() {
        let mut state = State::default();
        change(&mut state, "phones", Some("a"), true);
        assert_eq!(state.view, View::Finder);
        change(&mut state, "phones", Some("a b"), false);
        assert_eq!(state.view, View::Compare);
        change(&mut state, "phones", None, false);
        assert_eq!(state.view, View::Finder);
    }
}
