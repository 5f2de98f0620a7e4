//! Filters as text, the same in links and in the `filter` attribute: `battery-mah=4500..`,
//! `brand=xiaomi,oneplus`, `net-5g=yes`, `display-in=..6.3`, `released=2022-01..2022-06`,
//! `brand=not:apple,samsung`, `camera-roles=all:ultrawide,telephoto`, `camera-partner=has:yes`.

use std::fmt;

use crate::dates::PartialDate;
use crate::order;
use crate::query::{By, Filter, SortKey, Test, date_range};
use crate::spec::{Kind, SpecId};
use crate::vocabulary::slug;
use crate::words;

/// Why a text is no filter or no order. It says what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterError {
    text: Box<str>,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    NoSuchSpec,
    NoFilterFor,
    Range,
    YesOrNo,
    Presence,
    Empty,
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: ", words::brief(&self.text))?;
        f.write_str(match self.what {
            What::NoSuchSpec => "there is no such spec",
            What::NoFilterFor => "this spec cannot be filtered or sorted by",
            What::Range => "write a range as 4500..5000, 4500.. or ..5000, or values as 8,12",
            What::YesOrNo => "write yes or no",
            What::Presence => "write has:yes or has:no",
            What::Empty => "a value is missing",
        })
    }
}

impl std::error::Error for FilterError {}

/// Reads the value of a filter on the spec called `key`.
///
/// ```
/// use phone_engine::{filter_text, Test, spec};
/// let filter = filter_text::parse("battery-mah", "4500..").unwrap();
/// assert_eq!(filter.spec, spec::BATTERY_MAH);
/// assert_eq!(filter.test, Test::Range { least: Some(4500), most: None });
/// assert_eq!(filter_text::print(&filter), "4500..");
/// ```
pub fn parse(key: &str, value: &str) -> Result<Filter, FilterError> {
    let error = |what| FilterError { text: format!("{key}={value}").into(), what };
    let spec = SpecId::find(key).ok_or_else(|| error(What::NoSuchSpec))?;
    let value = value.trim();
    if value.is_empty() {
        return Err(error(What::Empty));
    }
    let kind = spec.get().kind;
    let (asked, value) = match value.split_once(':') {
        Some((asked @ ("all" | "not" | "has"), rest)) if !matches!(kind, Kind::Flag | Kind::Cameras | Kind::Prices) => {
            (asked, rest)
        }
        _ => ("", value),
    };
    if asked == "has" {
        let test = match value {
            "yes" => Test::Has(true),
            "no" => Test::Has(false),
            _ => return Err(error(What::Presence)),
        };
        return Ok(Filter { spec, test });
    }
    let by_value = |choices| match asked {
        "all" => Test::AllOf(choices),
        "not" => Test::NoneOf(choices),
        _ => Test::AnyOf(choices),
    };
    let test = match kind {
        Kind::Flag => match value {
            "yes" => Test::Is(true),
            "no" => Test::Is(false),
            _ => return Err(error(What::YesOrNo)),
        },
        Kind::Date | Kind::Number { .. } if kind == Kind::Date || asked.is_empty() && value.contains("..") => {
            if !asked.is_empty() {
                return Err(error(What::Range));
            }
            let (least, most) = value.split_once("..").unwrap_or((value, value));
            let least = end(spec, least).map_err(|()| error(What::Range))?.map(|(least, _)| least);
            let most = end(spec, most).map_err(|()| error(What::Range))?.map(|(_, most)| most);
            Test::Range { least, most }
        }
        Kind::Number { .. } | Kind::Date => {
            let mut choices: Vec<Box<str>> = Vec::new();
            for choice in value.split(',') {
                let ticks = number(spec, choice).ok_or_else(|| error(What::Range))?;
                choices.push(words::plain_number(spec, ticks).into());
            }
            by_value(each_once(choices))
        }
        Kind::Text | Kind::Names => {
            let choices = value.split(',').map(slug).filter(|choice| !choice.is_empty());
            by_value(each_once(choices.map(Box::from).collect()))
        }
        Kind::Cameras | Kind::Prices => return Err(error(What::NoFilterFor)),
    };
    if test.is_empty() { Err(error(What::Empty)) } else { Ok(Filter { spec, test }) }
}

/// Writes the value of a filter, so that [`parse`] reads it back.
pub fn print(filter: &Filter) -> String {
    match &filter.test {
        Test::Is(flag) => if *flag { "yes" } else { "no" }.into(),
        Test::AnyOf(choices) => choices.join(","),
        Test::AllOf(choices) => format!("all:{}", choices.join(",")),
        Test::NoneOf(choices) => format!("not:{}", choices.join(",")),
        Test::Has(flag) => if *flag { "has:yes" } else { "has:no" }.into(),
        Test::Range { least, most } => {
            let print = |end: &Option<i32>| match (end, filter.spec.get().kind) {
                (None, _) => String::new(),
                (Some(day), Kind::Date) => {
                    let date = time::Date::from_julian_day(*day).map(PartialDate::from);
                    date.map(|date| date.to_string()).unwrap_or_default()
                }
                (Some(ticks), _) => words::plain_number(filter.spec, *ticks),
            };
            format!("{}..{}", print(least), print(most))
        }
    }
}

/// The choices without those that were there before. Anybody may write a link with a hundred thousand of them, so
/// they are not compared each with each.
fn each_once(mut choices: Vec<Box<str>>) -> Vec<Box<str>> {
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

/// Reads an order: `-battery-mah,name`. A leading hyphen means the largest first. A key that is there already
/// orders nothing more, and is left out.
pub fn parse_sort(value: &str) -> Result<Vec<SortKey>, FilterError> {
    let mut keys: Vec<SortKey> = Vec::new();
    for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let error = |what| FilterError { text: part.into(), what };
        let (descending, key) = part.strip_prefix('-').map_or((false, part), |key| (true, key));
        let by = match key {
            "name" => By::Name,
            "certainty" => By::Certainty,
            key => By::Spec(SpecId::find(key).ok_or_else(|| error(What::NoSuchSpec))?),
        };
        if !by.has_order() {
            return Err(error(What::NoFilterFor));
        }
        // There are only so many keys to compare with.
        if keys.iter().all(|key| key.by != by) {
            keys.push(SortKey { by, descending });
        }
    }
    Ok(keys)
}

/// Writes an order, so that [`parse_sort`] reads it back.
pub fn print_sort(keys: &[SortKey]) -> String {
    let print = |key: &SortKey| {
        let name = match key.by {
            By::Name => "name".to_owned(),
            By::Certainty => "certainty".to_owned(),
            By::Spec(spec) => spec.get().link_key(),
        };
        if key.descending { format!("-{name}") } else { name }
    };
    keys.iter().map(print).collect::<Vec<_>>().join(",")
}

/// One end of a range: what it may mean at the least and at the most; `None` where it is left open.
fn end(spec: SpecId, text: &str) -> Result<Option<(i32, i32)>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match spec.get().kind {
        Kind::Date => text.parse().map(|date| Some(date_range(date))).map_err(|_| ()),
        _ => number(spec, text).map(|ticks| Some((ticks, ticks))).ok_or(()),
    }
}

/// A number in the spec's unit, as ticks.
fn number(spec: SpecId, text: &str) -> Option<i32> {
    spec.get().parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn filters_say_what_is_wrong() {
        let message = |key, value| parse(key, value).unwrap_err().to_string();
        assert_eq!(message("colour", "red"), "`colour=red`: there is no such spec");
        assert_eq!(message("net-5g", "maybe"), "`net-5g=maybe`: write yes or no");
        assert!(message("battery-mah", "big").starts_with("`battery-mah=big`: write a range"));
        assert!(message("battery-mah", "1..x").contains("range"));
        assert!(message("cameras", "3").contains("cannot be filtered"));
        assert!(message("brand", ",").contains("missing"));
        assert!(message("battery-mah", "..").contains("missing"));
    }

    #[test]
    fn errors_quote_the_beginning_only() {
        let message = parse("colour", &"é".repeat(10_000)).unwrap_err().to_string();
        assert!(message.starts_with("`colour=éé") && message.len() < 200, "{message}");
        assert!(parse_sort(&"x".repeat(10_000)).unwrap_err().to_string().len() < 200);
    }

    #[test]
    fn a_hundred_thousand_values_are_read_each_once() {
        let many = |from: usize| (from..100_000).map(|n| format!("b-{n}")).collect::<Vec<_>>();
        let names = [many(0), many(50_000)].concat().join(",");
        let Test::AnyOf(choices) = parse("brand", &names).unwrap().test else { unreachable!() };
        assert_eq!((choices.len(), &*choices[0], &*choices[99_999]), (100_000, "b-0", "b-99999"));
        let numbers = (0..100_000).map(|n| (n % 1000 + 1).to_string()).collect::<Vec<_>>().join(",");
        let Test::NoneOf(choices) = parse("ram-gb", &format!("not:{numbers}")).unwrap().test else { unreachable!() };
        assert_eq!((choices.len(), &*choices[0]), (1000, "1"));
    }

    #[test]
    fn an_order_has_each_key_once() {
        let keys = "-battery-mah,name,".repeat(100_000);
        assert_eq!(print_sort(&parse_sort(&keys).unwrap()), "-battery-mah,name");
        assert_eq!(print_sort(&parse_sort("name,-name,year").unwrap()), "name,year");
    }

    #[test]
    fn a_year_of_dates_is_all_its_days() {
        let Test::Range { least, most } = parse("released", "2022").unwrap().test else { unreachable!() };
        assert_eq!(most.unwrap() - least.unwrap(), 364);
    }

    proptest! {
        #[test]
        fn ranges_round_trip(least in proptest::option::of(-100i32..100_000), most in proptest::option::of(0i32..100_000)) {
            for spec in [crate::spec::DISPLAY_IN, crate::spec::BATTERY_MAH, crate::spec::RAM_GB] {
                let filter = Filter { spec, test: Test::Range { least, most } };
                if !filter.test.is_empty() {
                    prop_assert_eq!(parse(spec.get().key, &print(&filter)), Ok(filter));
                }
            }
        }

        #[test]
        fn any_text_is_safe(key in "[a-z_5-]{0,12}", value in ".{0,20}") {
            if let Ok(filter) = parse(&key, &value) {
                prop_assert_eq!(parse(&key, &print(&filter)), Ok(filter));
            }
        }

        #[test]
        fn known_specs_are_safe_with_any_value(spec in 0usize..60, value in "((all|not|has):)?[0-9a-z.,-]{0,12}") {
            let Some(spec) = SpecId::from_index(spec) else { return Ok(()) };
            if let Ok(filter) = parse(spec.get().key, &value) {
                prop_assert_eq!(parse(spec.get().key, &print(&filter)), Ok(filter));
            }
        }

        #[test]
        fn orders_round_trip(keys in proptest::collection::vec((proptest::option::of(0usize..20), any::<bool>()), 0..4)) {
            let keys: Vec<SortKey> = keys
                .into_iter()
                .map(|(spec, descending)| SortKey { by: spec.and_then(SpecId::from_index).map_or(By::Certainty, By::Spec), descending })
                .filter(|key| key.by.has_order())
                .collect();
            let mut once: Vec<SortKey> = Vec::new();
            for key in &keys {
                if once.iter().all(|own| own.by != key.by) {
                    once.push(*key);
                }
            }
            prop_assert_eq!(parse_sort(&print_sort(&keys)), Ok(once));
        }
    }
}
