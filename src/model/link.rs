//! A state as a link, and back.
//!
//! ```text
//! #pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;brand=xiaomi;battery-mah=4500..
//! ```
//!
//! The part after `#pc=` (or `#pc.<id>=`, where the page has several widgets; or `?pc=`, in a query) is the
//! version, then parts separated by `;`. The keys of the table of settings ([`phone_settings`]) are the widget's own; every
//! other key is a spec, and its value a filter in the words of [`phone_engine::filter_text`]. Letters outside `A–Z a–z 0–9 - . _ ~ , :` are percent-encoded UTF-8.
//! What is as it would be anyway is left out. docs/link-format.md has the grammar.
//!
//! Reading takes any text: the good part is kept, the rest is named. Of a text that is longer than any link need be, the
//! beginning is read ([`LONGEST_READ`]), so that nobody can make a link that keeps a browser busy. A setting is added in the table.

use std::sync::Arc;

use phone_engine::{Currency, Filter, PartialDate, SpecId, Test, filter_text, spec};
use phone_settings::{Key, Kind};
use phone_words::{Locale, Units, dates, m};

use crate::model::encoding::{decode, encode};
use crate::model::limits::{LONGEST_ID, LONGEST_READ};
use crate::model::mangled::{self, listed};
use crate::model::problem::{self, Problem, Whole};
use crate::model::setting::{self, Setting};
use crate::model::state::{PhoneId, Section, State, View, is_axis};
use crate::model::written::Written;

/// The version that is written. Every version ever written is read.
const VERSION: &str = "v1";

/// No link is longer than this.
pub const LONGEST: usize = 2000;

/// Writes a state: the text after `#pc=`.
pub fn write(state: &State) -> String {
    let mut link = String::from(VERSION);
    let mut part = |key: &str, value: &str| {
        link.push(';');
        link.push_str(key);
        if !value.is_empty() {
            link.push('=');
            encode(value, &mut link);
        }
    };
    for key in Key::of_state() {
        match setting::write(state, key) {
            Written::Nothing | Written::Flag(false) => {}
            Written::Flag(true) => part(key.name(), ""),
            // Links are in small letters.
            Written::Text(text) if key == Key::Currency => part(key.name(), &text.to_ascii_lowercase()),
            Written::Text(text) => part(key.name(), &text),
            Written::List(list) => part(key.name(), &list.join(",")),
            Written::Object(filters) => filters.iter().for_each(|(spec, filter)| part(spec, filter)),
        }
    }
    link
}

/// Reads what [`write`] has written: the state, and what could not be used.
pub fn read(text: &str) -> (State, Vec<Problem>) {
    let mut state = State::default();
    let mut problems = Vec::new();
    let text = mangled::opened(text);
    let (parts, problem) = parts(&text, Whole::Link);
    problems.extend(problem);
    let mut parts = parts.split(';');
    if !parts.next().is_some_and(|version| mangled::plain(version).eq_ignore_ascii_case(VERSION)) {
        problems.push(Problem::OtherVersion);
    }
    for part in parts.filter(|part| !part.is_empty()) {
        let whole;
        let part = if part.contains('=') {
            part
        } else {
            whole = decode(part);
            &whole
        };
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let key = mangled::plain(key).to_ascii_lowercase();
        if key.is_empty() && value.is_empty() {
            continue;
        }
        let value = match Key::in_link(&key).map(|key| (key, key.get().kind)) {
            // Ours are written otherwise, and so are plus signs.
            Some((Key::Search, _) | (_, Kind::List)) => decode(&mangled::spaced(value)),
            // Lines were broken in the middle of words; lists know better.
            _ => decode(value).replace(['\r', '\n', '\t'], ""),
        };
        // Spaces around what is sought mean nothing, and are not written.
        problems.extend(set(&mut state, &key, value.trim()));
    }
    (state, problem::first(problems))
}

/// Those parts of `text`, which are separated by `;`, that lie within [`LONGEST_READ`], and what has to be told where
/// there are more. None is cut: half of a filter asks for something else.
fn parts(text: &str, what: Whole) -> (&str, Option<Problem>) {
    if text.len() <= LONGEST_READ {
        return (text, None);
    }
    let head = &text[..text.floor_char_boundary(LONGEST_READ + 1)];
    let read = head.rsplit_once(';').map_or("", |(whole, _)| whole);
    (read, Some(Problem::Cut(what)))
}

/// Sets one part of a state from a part of a link: a setting, else a filter. Returns what of it cannot be used; the rest is.
pub fn set(state: &mut State, key: &str, value: &str) -> Vec<Problem> {
    let (setting, mut problems) = match Key::in_link(key) {
        Some(key) => parse(key, value),
        None if value.len() > LONGEST_READ => (None, vec![Problem::TooLong(key.into())]),
        None => {
            let (filter, problem) = parse_filter(key, &mangled::plain(value));
            (filter.map(Setting::Filter), problem.into_iter().collect())
        }
    };
    problems.extend(setting.and_then(|setting| setting.apply(state).err()).into_iter().flatten());
    problems
}

/// Reads one part of a state, and what of it cannot be used: a value as links and attributes have it, for which both have
/// the same words.
pub fn parse(key: Key, value: &str) -> (Option<Setting>, Vec<Problem>) {
    let unless_none = |names: Vec<Box<str>>, problem: fn(Vec<Box<str>>) -> Problem| {
        if names.is_empty() { Vec::new() } else { vec![problem(names)] }
    };
    // Of lists the good part is used, however long they are.
    match key {
        Key::Phones => (Some(Setting::Phones(phones(value, false))), Vec::new()),
        Key::Specs | Key::Columns | Key::Matters => {
            let (specs, unknown) = read_each(&listed(value), SpecId::find);
            let setting = match key {
                Key::Specs => Setting::Specs(specs),
                Key::Columns => Setting::Columns(specs),
                _ => Setting::Matters(specs),
            };
            (Some(setting), unless_none(unknown, Problem::NoSuchSpecs))
        }
        Key::Open | Key::Closed => {
            let (sections, unknown) = read_each(&listed(value), Section::find);
            let setting = if key == Key::Open { Setting::Open(sections) } else { Setting::Closed(sections) };
            (Some(setting), unless_none(unknown, Problem::NoSuchSections))
        }
        Key::Filters => {
            let (filters, problems) = parse_filters(value);
            (Some(Setting::Filters(filters)), problems)
        }
        _ if value.len() > LONGEST_READ => (None, vec![Problem::TooLong(key.name().into())]),
        Key::Search => (Some(Setting::Search(value.to_owned())), Vec::new()),
        _ => match parse_one(key, &mangled::plain(value)) {
            Ok(setting) => (setting, Vec::new()),
            Err(problem) => (None, vec![problem]),
        },
    }
}

/// Reads a filter, and says where its range had to be turned.
fn parse_filter(key: &str, value: &str) -> (Option<Filter>, Option<Problem>) {
    match filter_text::read(key, value) {
        Ok((mut filter, turned)) => {
            // As links of before have it.
            if let (spec::STATUS, Test::AnyOf(choices)) = (filter.spec, &mut filter.test) {
                choices
                    .iter_mut()
                    .filter(|choice| &***choice == "announced")
                    .for_each(|choice| *choice = "teased".into());
            }
            let told = turned.then(|| setting::turned(&filter, value));
            (Some(filter), told)
        }
        Err(error) => (None, Some(Problem::Filter(error))),
    }
}

/// Reads filters, which are separated by semicolons, and what of them cannot be used.
fn parse_filters(value: &str) -> (Vec<Filter>, Vec<Problem>) {
    let (parts, problem) = parts(value, Whole::Filters);
    let mut problems: Vec<Problem> = problem.into_iter().collect();
    let mut filters: Vec<Filter> = Vec::new();
    for part in parts.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let part = mangled::plain(part);
        let (key, value) = part.split_once('=').unwrap_or((&part, ""));
        let (filter, problem) = parse_filter(key.trim(), value);
        problems.extend(problem);
        filters.extend(filter);
    }
    (filters, problems)
}

/// Reads what is no list and no filter, or says why not; nothing for a setting that is no part of the state.
fn parse_one(key: Key, value: &str) -> Result<Option<Setting>, Problem> {
    let none = || Problem::NoSuchValue(key, value.into());
    Ok(Some(match key {
        Key::View => Setting::View(View::find(value).ok_or_else(none)?),
        Key::AsOf => Setting::AsOf(day(value)?),
        Key::Sort => Setting::Sort(filter_text::parse_sort(value).map_err(Problem::Order)?),
        Key::Differences => Setting::Differences(true),
        Key::Unbeaten => Setting::Unbeaten(true),
        Key::Summary => match value {
            "on" => Setting::Summary(Some(true)),
            "off" => Setting::Summary(Some(false)),
            _ => return Err(none()),
        },
        Key::Baseline => {
            let id = value.trim();
            if id.len() > LONGEST_ID {
                return Err(Problem::IdTooLong(id.into()));
            }
            Setting::Baseline(Some(id).filter(|id| !id.is_empty()).map(Arc::from))
        }
        Key::X | Key::Y => {
            let spec = SpecId::find(value.trim()).filter(|&spec| is_axis(spec));
            let spec = Some(spec.ok_or_else(|| Problem::NoAxis(value.into()))?);
            if key == Key::X { Setting::X(spec) } else { Setting::Y(spec) }
        }
        Key::Units => Setting::Units(Units::find(value).ok_or_else(none)?),
        Key::Currency => Setting::Currency(Some(Currency::find(value.trim()).ok_or_else(none)?)),
        Key::Phones
        | Key::Specs
        | Key::Columns
        | Key::Matters
        | Key::Open
        | Key::Closed
        | Key::Filters
        | Key::Search => {
            return Ok(None);
        }
        Key::Theme
        | Key::Controls
        | Key::HeadingLevel
        | Key::Lang
        | Key::Src
        | Key::Merge
        | Key::Max
        | Key::Link
        | Key::Loading => {
            return Ok(None);
        }
    }))
}

/// Reads a day, as links write it or as people do; `None` is today, whenever that is.
fn day(value: &str) -> Result<Option<PartialDate>, Problem> {
    let value = value.trim();
    if value.eq_ignore_ascii_case("today") {
        return Ok(None);
    }
    value.parse().or_else(|error| dates::date(value).ok_or(Problem::Date(error))).map(Some)
}

/// Reads the phones of a list, which are ids between commas or white space, or names with spaces in them: those have no hyphens,
/// but capitals, or, `by_comma`, whatever stands between commas.
pub fn phones(value: &str, by_comma: bool) -> Vec<PhoneId> {
    let is_name = |words: &[String]| {
        words.iter().all(|word| !word.contains('-'))
            && (by_comma && value.contains(',') || words.iter().any(|word| word.contains(char::is_uppercase)))
    };
    let pieces = value.split(',').map(listed).filter(|words| !words.is_empty());
    let entries = pieces.flat_map(|words| if is_name(&words) { vec![words.join(" ")] } else { words });
    entries.map(PhoneId::from).collect()
}

/// Reads a list, each entry once; the second part is what there is not.
fn read_each<T: PartialEq>(entries: &[String], find: fn(&str) -> Option<T>) -> (Vec<T>, Vec<Box<str>>) {
    let mut found = Vec::new();
    let mut unknown = Vec::new();
    for name in entries {
        match find(name) {
            Some(own) if found.contains(&own) => {}
            Some(own) => found.push(own),
            None => unknown.push(name.as_str().into()),
        }
    }
    (found, unknown)
}

/// Why `text` is too long for a link, and what to do about it; nothing where it is not.
pub fn too_long(locale: Locale, text: &str) -> Option<String> {
    if text.len() <= LONGEST {
        return None;
    }
    let longest = text.split(';').max_by_key(|part| part.len()).unwrap_or_default();
    let what = match longest.split_once('=').map_or(longest, |(key, _)| key) {
        "search" => locale.text(m::THE_SEARCH_WORDS).to_owned(),
        key => match SpecId::find(key) {
            Some(spec) => m::the_filter(locale, phone_words::label(locale, spec)),
            None => format!("`{key}`"),
        },
    };
    Some(m::link_too_long(locale, &(text.len() - LONGEST).to_string(), &what))
}

/// The key of the one part in which two links differ, where it is one that readers go through on the way to what
/// they want: the search words while they type, a day or a range while they slide. `None` for all other steps, which
/// stand for themselves.
pub fn passing<'l>(before: &'l str, after: &'l str) -> Option<&'l str> {
    let only = |one: &'l str, other: &'l str| {
        one.split(';')
            .filter(move |part| *part != VERSION && !part.is_empty() && other.split(';').all(|own| own != *part))
    };
    let mut key = None;
    for part in only(before, after).chain(only(after, before)) {
        let (own, value) = part.split_once('=').unwrap_or((part, ""));
        let passes = matches!(own, "search" | "as-of") || value.contains("..");
        if !passes || key.is_some_and(|key| key != own) {
            return None;
        }
        key = Some(own);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::problem::sentences;

    /// As the reader is told.
    fn read(text: &str) -> (State, Vec<String>) {
        let (state, problems) = super::read(text);
        (state, sentences(Locale::ENGLISH, &problems))
    }

    use crate::model::address::{find, key, replace};
    use phone_engine::comparison::MOST_PHONES;
    use phone_engine::query::{Side, SortKey};
    use phone_engine::{By, PartialDate, Query, Test, date, spec};
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_and_slid_through_passes() {
        for (before, after, key) in [
            ("", "v1;search=1", Some("search")),
            ("v1;search=1", "v1;search=12s", Some("search")),
            ("v1;search=12s;brand=xiaomi", "v1;brand=xiaomi", Some("search")),
            ("v1;as-of=2022", "v1;as-of=2023", Some("as-of")),
            ("v1;battery-mah=4500..", "v1;battery-mah=4500..5000", Some("battery-mah")),
            ("v1", "v1;brand=xiaomi", None),
            ("v1;brand=xiaomi", "v1;brand=xiaomi,oneplus", None),
            ("v1;q=12s", "v1;view=compare;q=12s", None),
            ("v1;q=12s", "v1;brand=xiaomi", None),
            ("v1;q=1;battery-mah=4500..", "v1;q=12", None),
            ("v1", "v1", None),
            ("v1", "v1;diff", None),
        ] {
            assert_eq!(passing(before, after), key, "{before} → {after}");
        }
    }

    #[test]
    fn a_link_is_readable() {
        let mut state = State {
            view: View::Compare,
            phones: vec!["xiaomi-12s".into(), "xiaomi-12s-pro".into()],
            as_of: Some(date("2022-05-26")),
            differences: true,
            ..State::default()
        };
        state.query.text = "12s & more".into();
        state.query.toggle(spec::BRAND, "xiaomi");
        state.query.toggle(spec::BRAND, "oneplus");
        state.query.set(spec::BATTERY_MAH, Some(Test::Range { least: Some(4500), most: None }));
        state.query.sort = vec![SortKey { by: By::Spec(spec::DISPLAY_IN), descending: true }];
        let link = write(&state);
        assert_eq!(
            link,
            "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;search=12s%20%26%20more;\
             brand=xiaomi,oneplus;battery-mah=4500..;sort=-display-in;differences"
        );
        assert_eq!(read(&link), (state, vec![]));
    }

    #[test]
    fn the_default_state_is_a_bare_version() {
        assert_eq!(write(&State::default()), "v1");
    }

    #[test]
    fn what_cannot_be_used_is_named_and_the_rest_kept() {
        let (state, problems) = read("v1;view=globe;phones=a,b;colour=red;battery-mah=lots;as-of=2022-13;net-5g=yes");
        assert_eq!(state.phones.len(), 2);
        assert_eq!(state.query.filters.len(), 1);
        assert_eq!(problems.len(), 4, "{problems:?}");
        for (problem, names) in problems.iter().zip(["globe", "colour=red", "battery-mah=lots", "2022-13"]) {
            assert!(problem.contains(names), "{problem}");
        }
        let (state, problems) = read("v1;open=drawings,attic;closed=display;x=soc;y=battery_mah");
        assert_eq!((state.open.len(), state.closed.len(), state.x, state.y), (1, 1, None, Some(spec::BATTERY_MAH)));
        assert!(problems[0].contains("attic") && problems[1].contains("soc"), "{problems:?}");
        let (state, problems) = read("v1;units=feet;currency=JPY;diff");
        assert_eq!(state, State { differences: true, ..State::default() });
        assert!(problems[0].contains("feet") && problems[0].contains("metric, imperial"), "{problems:?}");
        assert!(problems[1].contains("JPY") && problems[1].contains("USD, EUR, GBP, CNY, INR"), "{problems:?}");
        let (state, problems) = read("v9;phones=a");
        assert_eq!((state.phones.len(), problems.len()), (1, 1));
        let (state, problems) = read("v1;phones=a,b,c,d,e,f,g,h,a");
        assert_eq!((state.phones.len(), problems.len()), (6, 1));
        assert!(problems[0].contains("left out: 2"), "{problems:?}");
    }

    #[test]
    fn links_are_encoded_byte_for_byte_as_ever() {
        let mut all = String::new();
        encode(&(' '..='\u{7f}').collect::<String>(), &mut all);
        assert_eq!(
            all,
            "%20%21%22%23%24%25%26%27%28%29%2A%2B,-.%2F0123456789:%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E\
             _%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F"
        );
        let mut beyond = String::new();
        encode("\0\n\u{80}Łé中\u{1f4f1}", &mut beyond);
        assert_eq!(beyond, "%00%0A%C2%80%C5%81%C3%A9%E4%B8%AD%F0%9F%93%B1");
        // Read is whatever others make of it, half of a sequence too.
        for (text, expected) in
            [("%", "%"), ("%4", "%4"), ("%g1%4g", "%g1%4g"), ("%e4%B8%ad+", "中+"), ("%E4%B8", "\u{fffd}")]
        {
            assert_eq!(decode(text), expected);
        }
    }

    #[test]
    fn a_link_that_was_encoded_once_more_is_read() {
        let (state, problems) = read("v1%3Bview%3Dcompare%3Bphones%3Da%2Cb%3Bq%3Dx%2520y");
        assert_eq!((state.phones.len(), &*state.query.text, problems.len()), (2, "x y", 0));
        // What was searched for is not taken for a separator.
        assert_eq!(read("v1;q=v1%3Bdiff").0.query.text, "v1;diff");
    }

    /// What programs make of a link to two phones since a day, and of one to a filter.
    #[test]
    fn a_link_works_whatever_was_done_to_it() {
        let compared = read("v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26").0;
        for address in [
            "#pc%3Dv1%3Bview%3Dcompare%3Bphones%3Dxiaomi-12s%2Cxiaomi-12s-pro%3Bas-of%3D2022-05-26",
            "#pc=v1%253Bview%253Dcompare%253Bphones%253Dxiaomi-12s%252Cxiaomi-12s-pro%253Bas-of%253D2022-05-26",
            "#pc%253Dv1%253Bview%253Dcompare%253Bphones%253Dxiaomi-12s%252Cxiaomi-12s-pro%253Bas-of%253D2022-05-26",
            "#pc=v1;view%3Dcompare;phones%3Dxiaomi-12s,xiaomi-12s-pro;as-of%3D2022-05-26",
            "#pc=v1;view=compare;phones=xiaomi-12s%252Cxiaomi-12s-pro;as-of=2022-05-26",
            "#pc=3Dv1;view=3Dcompare;phones=3Dxiaomi-12s,xiaomi-12s-pro;as-of=3D2022-05-26",
            "#pc=v1;view=compare;as-of=2022-05-26;phones=xiaomi-12s,xiaomi-12s-pro?utm_source=letter",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26?fbclid=x&utm_source=letter",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26&utm_source=letter",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26#comments",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26.",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26).",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26**",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26%3E",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26%E2%80%9D,",
            "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;",
            "#pc=v1;as-of=2022-05-26;view=compare;phones=xiaomi-12s,xiaomi-12s-pro)",
            "#comments&amp;pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26",
            "#/posts/12?pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26",
            "#pc=v1;view=compare;phones=xiaomi-12s+xiaomi-12s-pro;as-of=2022-05-26",
            "#pc=v1;view=compare;phones=xiaomi-12s,%0D%0A%20xiaomi-12s-%0D%0Apro;as-of=2022-%0A05-26",
            "#pc=v1;%20view=com%0D%0Apare;%0D%0Aphones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26",
            "#pc=v1;view=compare;phones=xiao%C2%ADmi-12s,xiaomi-%E2%80%8B12s-pro;as-of=2022-05-26",
            "#pc=v1;view=%E2%80%9Ccompare%E2%80%9D;phones=%22xiaomi-12s%22,%22xiaomi-12s-pro%22;as-of=2022-05-26",
            "#pc=v1;view=compare;phones=xiaomi%E2%80%9112s,xiaomi%E2%80%9112s%E2%80%93pro;as-of=2022%E2%80%9105%E2%80%9126",
            "#pc=V1;View=Compare;Phones=xiaomi-12s,xiaomi-12s-pro;As-Of=2022-05-26",
        ] {
            let (state, problems) = read(&find(address, "pc").unwrap_or_else(|| panic!("{address} has no part")));
            assert_eq!(state, compared, "{address}");
            assert_eq!(problems, Vec::<String>::new(), "{address}");
        }
        let filtered = read("v1;brand=xiaomi,oneplus;battery-mah=4500..;net-5g=yes;q=12s%20pro").0;
        for text in [
            "v1;brand=xiaomi,oneplus;battery-mah=4500..;net-5g=yes;q=12s+pro",
            "v1;brand=xiaomi,oneplus;battery-mah=4500%E2%80%A6;net-5g=yes;q=12s+pro",
            "v1;q=12s%20pro;brand=xiaomi,oneplus;net-5g=yes;battery-mah=4500...",
            "v1;q=12s%20pro;brand=xiaomi,oneplus;net-5g=yes;battery-mah=4500..).",
            "V1;BRAND=XIAOMI,ONEPLUS;BATTERY-MAH=4500..;NET-5G=YES;Q=12s%20pro",
            "v1%3Bbrand%3Dxiaomi%2Coneplus%3Bbattery-mah%3D4500..%3Bnet-5g%3Dyes%3Bq%3D12s%2520pro",
        ] {
            let (mut state, problems) = read(text);
            // In another order they are the same.
            state.query.filters.sort_by_key(|filter| filter.spec != spec::BRAND);
            state.query.filters[1..].sort_by_key(|filter| filter.spec != spec::BATTERY_MAH);
            assert_eq!((state, problems), (filtered.clone(), vec![]), "{text}");
        }
        // What is searched for is as it was typed.
        assert_eq!(read("v1;q=galaxy+s25+").0.query.text, "galaxy s25+");
        assert_eq!(read("v1;q=a%2Bb").0.query.text, "a+b");
    }

    #[test]
    fn a_range_the_wrong_way_round_is_turned_and_said() {
        for text in ["v1;battery-mah=6000..4000;diff", "v1;battery-mah=6000%E2%80%A64000;diff"] {
            let (state, problems) = read(text);
            assert_eq!(state, read("v1;battery-mah=4000..6000;diff").0);
            assert_eq!(problems, ["battery-mah: `6000..4000` runs the wrong way round; it is read as 4000..6000."]);
        }
    }

    #[test]
    fn what_is_too_long_is_told_with_what_to_take_out() {
        let mut state = State::default();
        assert_eq!(too_long(Locale::ENGLISH, &write(&state)), None);
        state.query.text = "é".repeat(LONGEST);
        assert!(too_long(Locale::ENGLISH, &write(&state)).is_some_and(|told| told.contains("the search words")));
        state.query.text.clear();
        for i in 0..LONGEST {
            state.query.toggle(spec::BRAND, &format!("brand-{i}"));
        }
        assert!(too_long(Locale::ENGLISH, &write(&state)).is_some_and(|told| told.contains("the filter “Brand”")));
    }

    #[test]
    fn of_a_link_that_is_too_long_the_whole_parts_are_used() {
        let many = (0..100_000).map(|i| format!("b-{i}")).collect::<Vec<_>>().join(",");
        for long in [
            format!("v1;diff;phones=a,b;brand={many};net-5g=yes"),
            format!("v1%3Bdiff%3Bphones%3Da%2Cb%3Bbrand%3D{many}%3Bnet-5g%3Dyes"),
        ] {
            let (state, problems) = read(&long);
            assert_eq!((state.phones.len(), state.differences, state.filter_count()), (2, true, 0));
            assert!(matches!(&problems[..], [told] if told.contains("too long")), "{problems:?}");
        }
        // What just fits is used, and letters are not cut.
        let fits = format!("v1;q={}", "a".repeat(LONGEST_READ - 5));
        assert_eq!((fits.len(), read(&fits).1), (LONGEST_READ, vec![]));
        assert_eq!(read(&format!("{fits};diff")).0, read(&fits).0);
        assert_eq!(read(&format!("v1;diff;q={}", "é".repeat(LONGEST_READ))).1.len(), 1);
        assert_eq!(read(&"é".repeat(LONGEST_READ)).0, State::default());
    }

    #[test]
    fn a_hundred_thousand_of_anything_is_read_at_once_and_told_in_brief() {
        let many = |of: &dyn Fn(usize) -> String| (0..100_000).map(of).collect::<Vec<_>>().join(",");
        let ids = many(&|i| format!("id-{i}"));
        let mut state = State::default();
        for key in ["phones", "specs", "open", "closed", "sort", "brand", "soc", "ram-gb", "q", "ref", "x", "view"] {
            let told = set(&mut state, key, &ids)[0].to_string();
            assert!(told.len() < 500, "{key}: {told}");
        }
        assert_eq!(state.phones.len(), MOST_PHONES);
        assert_eq!(State { phones: Vec::new(), ..state }, State::default());
        let specs = many(&|i| if i % 2 == 0 { "soc".to_owned() } else { format!("heat-{i}") });
        let mut state = State::default();
        assert!(set(&mut state, "specs", &specs)[0].to_string().ends_with("and 49990 more."));
        assert_eq!(state.specs.len(), 1);
        // As many parts as a link has room for.
        let (_, problems) = read(&"v1;a;b;c".repeat(100_000));
        assert!(problems.len() < 30 && problems.iter().all(|told| told.len() < 500), "{problems:?}");
    }

    #[test]
    fn an_id_of_a_phone_has_an_end() {
        let (long, longest) = ("i".repeat(LONGEST_ID + 1), "i".repeat(LONGEST_ID));
        let (state, problems) = read(&format!("v1;phones={long},{longest};ref={long}"));
        assert_eq!((state.phones.len(), state.baseline, problems.len()), (1, None, 2));
        assert!(problems.iter().all(|told| told.contains("too long") && told.len() < 200), "{problems:?}");
    }

    /// Links of every version that was ever released, and what they must show for ever. Entries may be added,
    /// never changed.
    #[test]
    fn old_links_show_what_they_showed() {
        #[derive(serde::Deserialize)]
        struct Old {
            link: String,
            state: crate::model::api::StateJson,
            #[serde(default)]
            problems: Vec<String>,
        }
        let old: Vec<Old> = serde_json::from_str(include_str!("../../tests/links/v1.json")).unwrap();
        for Old { link, state: expected, problems: named } in old {
            let (expected, none) = expected.check();
            assert!(none.is_empty(), "{link}: {none:?}");
            let (state, problems) = read(&link);
            assert_eq!(state, expected, "{link}");
            assert_eq!(problems.len(), named.len(), "{link}: {problems:?}");
            for (problem, named) in problems.iter().zip(&named) {
                assert!(problem.contains(named.as_str()), "{link}: {problem}");
            }
            assert_eq!(read(&write(&state)), (state, vec![]), "{link}: what was read can be written");
        }
    }

    const MATTERS: [SpecId; 4] = [spec::WEIGHT_G, spec::BATTERY_MAH, spec::PRICE_EUR, spec::RAM_GB];

    fn any_state() -> impl Strategy<Value = State> {
        let id = "[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}";
        let phones = proptest::collection::vec(id, 0..=6).prop_map(|ids| {
            let mut phones: Vec<Arc<str>> = Vec::new();
            for id in ids {
                if !phones.iter().any(|own| **own == *id) {
                    phones.push(id.as_str().into());
                }
            }
            phones
        });
        let day = (2000u16..2030, 1u8..=12, 1u8..=28).prop_map(|(y, m, d)| PartialDate::new(y, Some(m), Some(d)));
        let brands = proptest::collection::vec("[a-z0-9]{1,8}", 0..3);
        let battery = (proptest::option::of(0i32..9000), proptest::option::of(0i32..9000));
        let sort = proptest::collection::vec((proptest::option::of(1usize..3), any::<bool>()), 0..3);
        let specs = proptest::collection::vec(0usize..50, 0..4);
        let sections = || proptest::sample::subsequence(Section::all().collect::<Vec<_>>(), 0..=3);
        let axes: Vec<SpecId> = SpecId::all().filter(|&spec| is_axis(spec)).collect();
        let axis = || proptest::option::of(proptest::sample::select(axes.clone()));
        let shown = (
            any::<bool>(),
            0..View::ALL.len(),
            proptest::option::of(Just("a-1")),
            sections(),
            sections(),
            axis(),
            axis(),
            proptest::sample::select(&Units::ALL[..]),
            proptest::option::of(proptest::sample::select(&Currency::ALL[..])),
            (any::<bool>(), any::<bool>(), proptest::sample::subsequence(&MATTERS[..], 0..=3), any::<bool>()),
        );
        (phones, proptest::option::of(day), "\\PC{0,12}", brands, battery, sort, shown, specs).prop_map(
            |(phones, day, text, brands, (least, most), sort, shown, specs)| {
                let (differences, view, baseline, open, closed, x, y, units, currency, more) = shown;
                let (without_summary, unbeaten, matters, relative) = more;
                let mut query = Query { text: text.trim().to_owned(), ..Query::default() };
                for brand in brands {
                    query.toggle(spec::BRAND, &brand);
                }
                // One that runs the wrong way round would be turned.
                let ends = if most.is_some() { (least.min(most), least.max(most)) } else { (least, most) };
                query.set(spec::BATTERY_MAH, Some(Test::Range { least: ends.0, most: ends.1 }));
                if relative {
                    query.set(spec::WEIGHT_G, Some(Filter::than(spec::WEIGHT_G, Side::Less, "a-1").test));
                    query.set(spec::CHARGE_W, Some(Filter::than(spec::CHARGE_W, Side::AtLeast, "b-2").test));
                }
                query.matters = matters;
                query.unbeaten = unbeaten;
                for (spec, descending) in sort {
                    let by = spec.and_then(SpecId::from_index).map_or(By::Name, By::Spec);
                    // A second key of the same spec orders nothing.
                    if query.sort.iter().all(|key| key.by != by) {
                        query.sort.push(SortKey { by, descending });
                    }
                }
                let mut chosen: Vec<SpecId> = Vec::new();
                for spec in specs.into_iter().filter_map(SpecId::from_index) {
                    if !chosen.contains(&spec) {
                        chosen.push(spec);
                    }
                }
                let (view, baseline) = (View::ALL[view], baseline.map(Arc::from));
                let as_of = day.flatten();
                let columns: Vec<SpecId> = chosen.iter().rev().copied().collect();
                let specs = chosen;
                State {
                    view,
                    phones,
                    as_of,
                    query,
                    differences,
                    specs,
                    columns,
                    baseline,
                    open,
                    closed,
                    x,
                    y,
                    without_summary,
                    units,
                    currency,
                }
            },
        )
    }

    proptest! {
        #[test]
        fn links_round_trip(state in any_state()) {
            let link = write(&state);
            prop_assert!(link.len() <= LONGEST);
            prop_assert!(link.bytes().all(|b| b.is_ascii_graphic() && !b"#&\"<>".contains(&b)));
            prop_assert_eq!(read(&link), (state, vec![]));
        }

        #[test]
        fn any_text_is_safe(text in ".{0,60}") {
            let _ = read(&text);
            let _ = find(&text, "pc.a");
        }

        #[test]
        fn no_widget_disturbs_another(
            page in "[a-z/?]{0,8}", a in "\\PC{0,4}", b in "\\PC{0,4}", m in 0usize..3, n in 0usize..3,
            one in any_state(), other in any_state(),
        ) {
            let (first, second) = (key(&a, m), key(&b, n));
            prop_assert_eq!(first == second, (&a, m) == (&b, n));
            prop_assume!(first != second);
            let hash = replace(&page, &first, Some(&write(&one)));
            let both = replace(&hash, &second, Some(&write(&other)));
            let seen = format!("#{both}");
            prop_assert_eq!(read(&find(&seen, &first).unwrap_or_default()).0, one);
            prop_assert_eq!(read(&find(&seen, &second).unwrap_or_default()).0, other);
            prop_assert_eq!(replace(&both, &second, None), hash);
        }

        #[test]
        fn near_links_are_safe(text in "v1(;(view|phones|as-of|q|sort|diff|ref|open|closed|x|y|units|currency|matters|unbeaten|summary|brand|ram-gb|released)(=([a-z0-9,.%@-]{0,9}|imperial|metric|eur|INR|off|weight-g,ram-gb))?){0,4}") {
            let (state, _) = read(&text);
            let (again, problems) = read(&write(&state));
            prop_assert_eq!(again, state);
            prop_assert!(problems.is_empty(), "{:?}", problems);
        }
    }
}
