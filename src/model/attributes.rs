//! The attributes of the element, as its host writes them.

use phone_engine::comparison::MOST_PHONES;
use phone_settings::{Controls, Key, Kind, Scope};

use crate::model::link;
use crate::model::problem::{self, Problem};
use crate::model::setting::{self, Setting};
use crate::model::state::{State, View};
use crate::model::written::Written;

/// Attributes of one element that may have a few values only. The first two are followed by the style sheet and the loader.
pub const CHOICES: [Key; 4] = [Key::Theme, Key::Loading, Key::Link, Key::Controls];

/// Properties of which there are no attributes, though frameworks write some.
pub const PROPERTIES: [&str; 2] = ["state", "data"];

/// What the widget does with the page's address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkMode {
    /// A link is read when the page opens and when its hash changes; nothing is written.
    #[default]
    Read,
    /// As well as that, the hash is kept in step.
    Hash,
    /// The same with the query, for pages that are there for the widget.
    Query,
    /// The address is left alone.
    Off,
}

/// The state that the attributes ask for, and what could not be used of them.
pub fn read(attribute: impl Fn(&str) -> Option<String>) -> (State, Vec<Problem>) {
    let mut state = State::default();
    let mut problems = Vec::new();
    for key in Key::of_state() {
        if let Some(value) = attribute(key.name()) {
            apply(&mut state, parse(key, Some(&value), &mut problems), &mut problems);
        }
    }
    if attribute("view").is_none() {
        state.view = view_of(&state);
    }
    problems.extend(CHOICES.into_iter().filter_map(|key| choice(key, attribute(key.name()).as_deref())));
    (state, problem::first(problems))
}

/// What is wrong with the value of an attribute that may have a few only.
fn choice(key: Key, value: Option<&str>) -> Option<Problem> {
    let value = value.filter(|value| !value.is_empty())?;
    (!key.choices()?.contains(&value)).then(|| Problem::NoSuchValue(key, value.into()))
}

/// How many phones the `max` attribute lets people compare.
pub fn most(value: Option<&str>) -> Result<usize, Problem> {
    let Some(value) = value else { return Ok(MOST_PHONES) };
    let most = value.trim().parse().ok().filter(setting::can_be_most);
    most.ok_or_else(|| Problem::NoSuchMost(value.into()))
}

/// The view where the page asks for none: `phones` alone means to compare them.
fn view_of(state: &State) -> View {
    if state.phones.is_empty() { View::Finder } else { View::Compare }
}

/// Takes over one attribute that was set, changed or removed. `view_given` says whether the element has a
/// `view`.
pub fn change(state: &mut State, name: &str, value: Option<&str>, view_given: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    match Key::find(name) {
        Some(key) if key.get().scope == Scope::State => apply(state, parse(key, value, &mut problems), &mut problems),
        Some(key) => problems.extend(choice(key, value)),
        None => {}
    }
    if !view_given && (name == "view" || name == "phones") {
        state.view = view_of(state);
    }
    problem::first(problems)
}

fn apply(state: &mut State, setting: Option<Setting>, problems: &mut Vec<Problem>) {
    problems.extend(setting.and_then(|setting| setting.apply(state).err()).into_iter().flatten());
}

/// What an attribute asks for: with `None`, which is without it, what is there by default.
fn parse(key: Key, value: Option<&str>, problems: &mut Vec<Problem>) -> Option<Setting> {
    // Vue and Svelte write what is not so as "false", where HTML leaves the attribute out.
    let value = value.filter(|value| key.get().kind != Kind::Flag || *value != "false");
    let Some(value) = value else { return setting::usual(key) };
    if key == Key::Phones {
        return Some(Setting::Phones(link::phones(value, true)));
    }
    let (setting, found) = link::parse(key, value);
    problems.extend(found);
    // What was known on the day before must not pass for what was known on this one.
    if setting.is_none() && key == Key::AsOf { setting::usual(key) } else { setting }
}

/// The attributes that ask for a state, in the order in which they are read; [`read`] gives it back.
pub fn write(state: &State) -> Vec<(&'static str, String)> {
    let mut attributes = Vec::new();
    for key in Key::of_state() {
        let name = key.name();
        match setting::write(state, key) {
            // Without the attribute it hangs on the phones.
            _ if key == Key::View => {
                if state.view != view_of(state) {
                    attributes.push((name, state.view.name().to_owned()));
                }
            }
            Written::Nothing | Written::Flag(false) => {}
            Written::Flag(true) => attributes.push((name, String::new())),
            Written::Text(text) => attributes.push((name, text)),
            // Names have spaces in them.
            Written::List(list) => {
                let between = if list.iter().any(|entry| entry.contains(' ')) { ", " } else { " " };
                attributes.push((name, list.join(between)));
            }
            Written::Object(filters) => {
                let filters: Vec<String> = filters.iter().map(|(spec, filter)| format!("{spec}={filter}")).collect();
                attributes.push((name, filters.join("; ")));
            }
        }
    }
    attributes
}

/// Whether the `merge` attribute is there.
pub fn merges(value: Option<&str>) -> bool {
    value.is_some_and(|value| value != "false")
}

/// The level of the widget's headings that the `heading-level` attribute asks for, where it is one of those allowed.
pub fn heading_level(value: Option<&str>) -> Option<usize> {
    value.and_then(|value| value.trim().parse().ok()).filter(|level| (1..=5).contains(level))
}

/// How many controls the `controls` attribute asks for; all where it is none of what is allowed.
pub fn controls(value: Option<&str>) -> Controls {
    value.and_then(Controls::find).unwrap_or_default()
}

/// What the `link` attribute asks for; links are read where it is none of what is allowed.
pub fn link_mode(value: Option<&str>) -> LinkMode {
    match value {
        Some("hash") => LinkMode::Hash,
        Some("query") => LinkMode::Query,
        Some("off") => LinkMode::Off,
        _ => LinkMode::Read,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::{By, Currency, spec};

    fn change(state: &mut State, name: &str, value: Option<&str>, view_given: bool) -> Vec<String> {
        problem::sentences(phone_words::Locale::ENGLISH, &super::change(state, name, value, view_given))
    }

    fn most(value: Option<&str>) -> Result<usize, String> {
        super::most(value).map_err(|problem| problem.to_string())
    }

    fn read_from(attributes: &[(&str, &str)]) -> (State, Vec<String>) {
        let (state, problems) =
            read(|name| attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()));
        (state, problem::sentences(phone_words::Locale::ENGLISH, &problems))
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
            read_from(&[("filters", "brand=xiaomi,oneplus; battery-mah=4500..;colour=red"), ("sort", "-battery-mah")]);
        assert_eq!(state.query.filters.len(), 2);
        assert_eq!(state.query.sort[0].by, By::Spec(spec::BATTERY_MAH));
        assert!(problems[0].contains("colour=red"), "{problems:?}");
    }

    #[test]
    fn what_editors_make_of_attributes_is_seen_through() {
        let (state, problems) = read_from(&[
            ("view", "”Compare”"),
            ("phones", "“xiaomi-12s xiaomi-12s-pro”"),
            ("filters", "“battery-mah=4500…; brand=«xiaomi»"),
            ("as-of", "2022–05–26"),
        ]);
        let (expected, _) = link::read(
            "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;battery-mah=4500..;brand=xiaomi;as-of=2022-05-26",
        );
        assert_eq!((state, problems), (expected, vec![]));
        let (state, problems) = read_from(&[("filters", "battery-mah=6000..4000")]);
        assert_eq!(state, read_from(&[("filters", "battery-mah=4000..6000")]).0);
        assert_eq!(problems, ["battery-mah: `6000..4000` runs the wrong way round; it is read as 4000..6000."]);
    }

    #[test]
    fn wrong_values_are_named_with_what_is_allowed() {
        let (state, problems) =
            read_from(&[("view", "globe"), ("as-of", "May"), ("units", "feet"), ("theme", "sepia")]);
        assert_eq!(state, State::default());
        assert!(problems[0].contains("globe") && problems[0].contains("finder, compare"), "{problems:?}");
        assert!(problems[1].contains("May") && problems[2].contains("units"), "{problems:?}");
        assert_eq!(problems[3], "`theme` can be one of auto, light, dark, not `sepia`.");
        for key in CHOICES {
            let (name, allowed) = (key.name(), key.choices().unwrap());
            let mut state = State::default();
            assert_eq!(change(&mut state, name, Some("other"), false).len(), 1, "{name}");
            for value in allowed.iter().copied().map(Some).chain([None, Some("")]) {
                assert_eq!(change(&mut state, name, value, false), Vec::<String>::new(), "{name}={value:?}");
            }
        }
        assert_eq!([None, Some("off"), Some("path")].map(link_mode), [LinkMode::Read, LinkMode::Off, LinkMode::Read]);
    }

    #[test]
    fn of_attributes_without_end_the_beginning_is_used() {
        let many = (0..100_000).map(|i| format!("id-{i}")).collect::<Vec<_>>().join(" ");
        for name in Key::of_state().filter(|key| *key != Key::Differences).chain(CHOICES).map(Key::name) {
            let problems = change(&mut State::default(), name, Some(&many), true);
            assert!(matches!(&problems[..], [told] if told.len() < 500), "{name}: {problems:?}");
        }
        assert!(most(Some(&many)).unwrap_err().len() < 500);
        let filters = format!("net-5g=yes; brand=a,b; {}", "colour=red; ".repeat(100_000));
        let (state, problems) = read_from(&[("filters", &filters)]);
        assert_eq!(state.filter_count(), 2);
        assert!(problems[0].contains("`filters` is too long") && problems.len() < 30, "{problems:?}");
    }

    #[test]
    fn what_frameworks_write_is_read_as_meant() {
        for (value, differences) in [("", true), ("true", true), ("diff", true), ("false", false)] {
            assert_eq!(read_from(&[("differences", value)]).0.differences, differences, "{value}");
            let mut state = State { differences: true, ..State::default() };
            assert!(change(&mut state, "differences", Some(value), false).is_empty());
            assert_eq!(state.differences, differences, "{value}");
        }
        let (mut state, problems) = read_from(&[("baseline", "a")]);
        assert_eq!((state.baseline.as_deref(), problems), (Some("a"), vec![]));
        assert!(change(&mut state, "baseline", None, false).is_empty());
        assert_eq!(state, State::default());
    }

    #[test]
    fn a_page_may_let_fewer_phones_be_compared() {
        assert_eq!((most(None), most(Some("3"))), (Ok(MOST_PHONES), Ok(3)));
        for wrong in ["0", "7", "two", "", "-1"] {
            assert!(most(Some(wrong)).is_err_and(|problem| problem.contains("from 1 to 6")), "{wrong}");
        }
    }

    #[test]
    fn what_a_link_shows_can_be_asked_for_by_attributes() {
        for text in [
            "v1",
            "v1;view=compare;phones=a,b;as-of=2022-05;diff",
            "v1;phones=a;brand=xiaomi,oneplus;battery-mah=4500..;sort=-battery-mah,name;specs=soc,battery-mah",
            "v1;view=compare",
            "v1;phones=a;weight-g=..200;units=imperial;currency=eur",
        ] {
            let (state, _) = link::read(text);
            let attributes = write(&state);
            let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, value)| (*name, &**value)).collect();
            assert_eq!(read_from(&attributes), (state, vec![]), "{text}");
        }
    }

    #[test]
    fn an_attribute_that_goes_away_is_forgotten() {
        let (mut state, _) = read_from(&[("phones", "a b"), ("filters", "net-5g=yes")]);
        assert!(change(&mut state, "filters", None, false).is_empty());
        assert!(change(&mut state, "phones", Some("c"), false).is_empty());
        assert!(state.query.filters.is_empty());
        assert_eq!(state.phones.len(), 1);
        assert!(change(&mut state, "x", Some("weight-g"), false).is_empty());
        assert_eq!(state.x, Some(spec::WEIGHT_G));
        change(&mut state, "x", None, false);
        assert_eq!(state.x, None);
        assert!(change(&mut state, "theme", Some("dark"), false).is_empty());
        for (name, value) in [("units", "imperial"), ("currency", "EUR")] {
            assert!(change(&mut state, name, Some(value), false).is_empty());
            // What is wrong leaves what is there.
            assert!(change(&mut state, name, Some("?"), false)[0].contains("`?`"));
        }
        assert_eq!((state.units, state.currency), (phone_words::Units::Imperial, Some(Currency::Eur)));
        for name in ["units", "currency"] {
            assert!(change(&mut state, name, None, false).is_empty());
        }
        assert_eq!((state.units, state.currency), (phone_words::Units::Metric, None));
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
