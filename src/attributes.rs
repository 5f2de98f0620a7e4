//! The attributes of the element, as its host writes them.

use phone_engine::comparison::MOST_PHONES;
use phone_engine::{Filter, filter_text};
use phone_words::{Units, brief};

use crate::setting::{self, Setting};
use crate::state::{State, View};
use crate::{link, mangled, notice};

/// Attributes that make the state, in the order in which they are read.
const OF_STATE: [&str; 15] = [
    "view", "phones", "as-of", "specs", "filter", "sort", "diff", "ref", BASELINE, "open", "closed", "x", "y", "units",
    "currency",
];

/// Another name of `ref`, which React and Vue keep for themselves.
const BASELINE: &str = "baseline";

/// Attributes that may have a few values only, and those as the author is told of them. The first two are
/// followed by the style sheet and the loader.
pub const CHOICES: [(&str, &str); 3] =
    [("theme", "auto, light, dark"), ("loading", "lazy, eager"), ("link", "hash, query, off")];

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

/// The state that the attributes ask for, and what could not be used of them, in words for the page's
/// author.
pub fn read(attribute: impl Fn(&str) -> Option<String>) -> (State, Vec<String>) {
    let mut state = State::default();
    let mut problems = Vec::new();
    for name in OF_STATE {
        if let Some(value) = attribute(name) {
            apply(&mut state, parse(name, Some(&value), &mut problems), &mut problems);
        }
    }
    if attribute("view").is_none() {
        state.view = view_of(&state);
    }
    problems.extend(CHOICES.into_iter().filter_map(|(name, _)| choice(name, attribute(name).as_deref())));
    (state, notice::lines(problems))
}

/// What is wrong with the value of an attribute that may have a few only.
fn choice(name: &str, value: Option<&str>) -> Option<String> {
    let value = value.filter(|value| !value.is_empty())?;
    let (_, allowed) = CHOICES.into_iter().find(|(own, _)| *own == name)?;
    let known = allowed.split(", ").any(|one| one == value);
    (!known).then(|| format!("The attribute `{name}` may be one of {allowed}, not `{}`.", brief(value)))
}

/// How many phones the `max` attribute lets people compare.
pub fn most(value: Option<&str>) -> Result<usize, String> {
    let Some(value) = value else { return Ok(MOST_PHONES) };
    let most = value.trim().parse().ok().filter(setting::can_be_most);
    most.ok_or_else(|| format!("The attribute `max` may be a number from 1 to {MOST_PHONES}, not `{}`.", brief(value)))
}

/// The view where the page asks for none: `phones` alone means to compare them.
fn view_of(state: &State) -> View {
    if state.phones.is_empty() { View::Finder } else { View::Compare }
}

/// Takes over one attribute that was set, changed or removed. `view_given` says whether the element has a
/// `view`.
pub fn change(state: &mut State, name: &str, value: Option<&str>, view_given: bool) -> Vec<String> {
    let mut problems = Vec::new();
    match OF_STATE.contains(&name) {
        true => apply(state, parse(name, value, &mut problems), &mut problems),
        false => problems.extend(choice(name, value)),
    }
    if !view_given && (name == "view" || name == "phones") {
        state.view = view_of(state);
    }
    notice::lines(problems)
}

fn apply(state: &mut State, setting: Option<Setting>, problems: &mut Vec<String>) {
    problems.extend(setting.and_then(|setting| setting.apply(state).err()));
}

/// What an attribute asks for that makes the state: with `None`, which is without it, what is there by default.
fn parse(name: &str, value: Option<&str>, problems: &mut Vec<String>) -> Option<Setting> {
    let name = if name == BASELINE { "ref" } else { name };
    // Vue and Svelte write what is not so as "false", where HTML leaves the attribute out.
    let value = value.filter(|value| name != "diff" || *value != "false");
    let Some(value) = value else { return Some(default(name)) };
    if name != "filter" {
        let (setting, problem) = link::parse(name, value);
        problems.extend(problem);
        return setting;
    }
    let (parts, problem) = link::parts(value, "The attribute `filter`");
    problems.extend(problem);
    let mut filters: Vec<Filter> = Vec::new();
    for part in parts.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let part = mangled::plain(part);
        let (key, value) = part.split_once('=').unwrap_or((&part, ""));
        let (filter, problem) = link::parse_filter(key.trim(), value);
        problems.extend(problem);
        filters.extend(filter);
    }
    Some(Setting::Filters(filters))
}

/// What is there without the attribute.
fn default(name: &str) -> Setting {
    match name {
        "view" => Setting::View(View::default()),
        "phones" => Setting::Phones(Vec::new()),
        "as-of" => Setting::Day(None),
        "specs" => Setting::Specs(Vec::new()),
        "filter" => Setting::Filters(Vec::new()),
        "diff" => Setting::Differences(false),
        "ref" => Setting::Baseline(None),
        "open" => Setting::Open(Vec::new()),
        "closed" => Setting::Closed(Vec::new()),
        "x" => Setting::X(None),
        "y" => Setting::Y(None),
        "units" => Setting::Units(Units::default()),
        "currency" => Setting::Currency(None),
        _ => Setting::Sort(Vec::new()),
    }
}

/// The attributes that ask for a state, in the order in which they are read; [`read`] gives it back. There is
/// none for search words.
pub fn write(state: &State) -> Vec<(&'static str, String)> {
    let mut attributes = Vec::new();
    if state.view != view_of(state) {
        attributes.push(("view", state.view.name().to_owned()));
    }
    let mut list = |name: &'static str, parts: Vec<String>, with: &str| {
        if !parts.is_empty() {
            attributes.push((name, parts.join(with)));
        }
    };
    list("phones", state.phones.iter().map(|id| id.to_string()).collect(), " ");
    list("as-of", state.as_of.iter().map(ToString::to_string).collect(), " ");
    list("specs", state.specs.iter().map(|spec| spec.get().link_key()).collect(), " ");
    let filters = state.query.filters.iter();
    let filter = |filter: &Filter| format!("{}={}", filter.spec.get().link_key(), filter_text::print(filter));
    list("filter", filters.map(filter).collect(), "; ");
    list(
        "sort",
        Some(filter_text::print_sort(&state.query.sort)).filter(|sort| !sort.is_empty()).into_iter().collect(),
        "",
    );
    list("ref", state.reference.iter().map(|id| id.to_string()).collect(), " ");
    for (name, sections) in [("open", &state.open), ("closed", &state.closed)] {
        list(name, sections.iter().map(|section| section.name()).collect(), " ");
    }
    for (name, axis) in [("x", state.x), ("y", state.y)] {
        list(name, axis.iter().map(|spec| spec.get().link_key()).collect(), "");
    }
    list("currency", state.currency.iter().map(|currency| currency.code().to_owned()).collect(), "");
    if state.units != Units::default() {
        attributes.push(("units", state.units.name().to_owned()));
    }
    if state.differences {
        attributes.push(("diff", String::new()));
    }
    attributes
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
        assert_eq!(state.query.sort[0].by, By::Spec(spec::BATTERY_MAH));
        assert!(problems[0].contains("colour=red"), "{problems:?}");
    }

    #[test]
    fn what_editors_make_of_attributes_is_seen_through() {
        let (state, problems) = read_from(&[
            ("view", "”Compare”"),
            ("phones", "“xiaomi-12s xiaomi-12s-pro”"),
            ("filter", "“battery-mah=4500…; brand=«xiaomi»"),
            ("as-of", "2022–05–26"),
        ]);
        let (expected, _) = link::read(
            "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;battery-mah=4500..;brand=xiaomi;as-of=2022-05-26",
        );
        assert_eq!((state, problems), (expected, vec![]));
        let (state, problems) = read_from(&[("filter", "battery-mah=6000..4000")]);
        assert_eq!(state, read_from(&[("filter", "battery-mah=4000..6000")]).0);
        assert_eq!(problems, ["battery-mah: `6000..4000` runs the wrong way round; it is read as 4000..6000."]);
    }

    #[test]
    fn wrong_values_are_named_with_what_is_allowed() {
        let (state, problems) =
            read_from(&[("view", "globe"), ("as-of", "May"), ("units", "feet"), ("theme", "sepia")]);
        assert_eq!(state, State::default());
        assert!(problems[0].contains("globe") && problems[0].contains("finder, compare"), "{problems:?}");
        assert!(problems[1].contains("May") && problems[2].contains("units"), "{problems:?}");
        assert_eq!(problems[3], "The attribute `theme` may be one of auto, light, dark, not `sepia`.");
        for (name, allowed) in CHOICES {
            let mut state = State::default();
            assert_eq!(change(&mut state, name, Some("other"), false).len(), 1, "{name}");
            for value in allowed.split(", ").map(Some).chain([None, Some("")]) {
                assert_eq!(change(&mut state, name, value, false), Vec::<String>::new(), "{name}={value:?}");
            }
        }
        assert_eq!([None, Some("off"), Some("path")].map(link_mode), [LinkMode::Read, LinkMode::Off, LinkMode::Read]);
    }

    #[test]
    fn of_attributes_without_end_the_beginning_is_used() {
        let many = (0..100_000).map(|i| format!("id-{i}")).collect::<Vec<_>>().join(" ");
        for name in OF_STATE.iter().filter(|name| **name != "diff").chain(&["theme", "loading", "link"]) {
            let problems = change(&mut State::default(), name, Some(&many), true);
            assert!(matches!(&problems[..], [told] if told.len() < 500), "{name}: {problems:?}");
        }
        assert!(most(Some(&many)).unwrap_err().len() < 500);
        let filters = format!("net-5g=yes; brand=a,b; {}", "colour=red; ".repeat(100_000));
        let (state, problems) = read_from(&[("filter", &filters)]);
        assert_eq!(state.filter_count(), 2);
        assert!(problems[0].contains("`filter` is too long") && problems.len() < 30, "{problems:?}");
    }

    #[test]
    fn what_frameworks_write_is_read_as_meant() {
        for (value, differences) in [("", true), ("true", true), ("diff", true), ("false", false)] {
            assert_eq!(read_from(&[("diff", value)]).0.differences, differences, "{value}");
            let mut state = State { differences: true, ..State::default() };
            assert!(change(&mut state, "diff", Some(value), false).is_empty());
            assert_eq!(state.differences, differences, "{value}");
        }
        let (mut state, problems) = read_from(&[("baseline", "a")]);
        assert_eq!((state.reference.as_deref(), problems), (Some("a"), vec![]));
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
        for (name, value) in [("units", "imperial"), ("currency", "EUR")] {
            assert!(change(&mut state, name, Some(value), false).is_empty());
            // What is wrong leaves what is there.
            assert!(change(&mut state, name, Some("?"), false)[0].contains("`?`"));
        }
        assert_eq!((state.units, state.currency), (Units::Imperial, Some(Currency::Eur)));
        for name in ["units", "currency"] {
            assert!(change(&mut state, name, None, false).is_empty());
        }
        assert_eq!((state.units, state.currency), (Units::Metric, None));
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
