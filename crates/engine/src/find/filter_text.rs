//! Filters as text, the same in links and in the `filter` attribute: `battery-mah=4500..`,
//! `brand=xiaomi,oneplus`, `net-5g=yes`, `display-in=..6.3`, `released=2022-01..2022-06`,
//! `brand=not:apple,samsung`, `camera-roles=all:ultrawide,telephoto`, `camera-partner=has:yes`. An amount may be that of
//! another phone: `battery-mah=@xiaomi-12s..`, `weight-g=..@xiaomi-12s`, `battery-mah=more:@xiaomi-12s`,
//! `weight-g=less:@xiaomi-12s`.

use std::str::FromStr;

use crate::claims::dates::PartialDate;
use crate::claims::vocabulary::slug;
use crate::find::query::{By, Filter, Side, SortKey, Test, Than, date_range, each_once};
use crate::spec::{Kind, SpecId};

/// A text that is no filter or no order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterError {
    /// The text.
    pub text: Box<str>,
    /// What is wrong with it.
    pub problem: FilterProblem,
}

/// What is wrong with a filter or an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterProblem {
    /// There is no such spec.
    NoSuchSpec,
    /// The spec cannot be filtered or sorted by.
    NoFilterFor,
    /// The spec takes names.
    Names,
    /// The spec takes numbers or dates.
    Range,
    /// The spec takes yes or no.
    YesOrNo,
    /// Behind `has:` there is neither yes nor no.
    Presence,
    /// The amount of another phone is not asked for as it can be.
    Than,
    /// A value is missing.
    Empty,
}

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
    read(key, value).map(|(filter, _)| filter)
}

/// The same, and whether its range was written the wrong way round, `6000..4000`, and had to be turned. Whoever has
/// written it should be told.
///
/// # Errors
/// Why it is no filter.
pub fn read(key: &str, value: &str) -> Result<(Filter, bool), FilterError> {
    let error = |problem| FilterError { text: format!("{key}={value}").into(), problem };
    let spec = SpecId::find(key).ok_or_else(|| error(FilterProblem::NoSuchSpec))?;
    let value = value.trim();
    if value.is_empty() {
        return Err(error(FilterProblem::Empty));
    }
    let kind = spec.get().kind;
    // Names are slugs, and of all else capitals mean nothing either.
    let value = value.to_ascii_lowercase();
    let (asked, value) = match value.split_once(':') {
        Some((asked @ ("all" | "not" | "has" | "more" | "less"), rest))
            if !matches!(kind, Kind::Flag | Kind::Cameras | Kind::Prices) =>
        {
            (asked, rest)
        }
        _ => ("", &*value),
    };
    if asked == "has" {
        let test = match value {
            "yes" => Test::Has(true),
            "no" => Test::Has(false),
            _ => return Err(error(FilterProblem::Presence)),
        };
        return Ok((Filter { spec, test }, false));
    }
    if value.contains('@') || matches!(asked, "more" | "less") {
        let than = than(asked, value).filter(|_| matches!(kind, Kind::Number { .. } | Kind::Date));
        let than = than.ok_or_else(|| error(FilterProblem::Than))?;
        return Ok((Filter { spec, test: Test::Than(than) }, false));
    }
    let mut turned = false;
    let by_value = |choices| match asked {
        "all" => Test::AllOf(choices),
        "not" => Test::NoneOf(choices),
        _ => Test::AnyOf(choices),
    };
    let test = match kind {
        Kind::Flag => match value {
            "yes" => Test::Is(true),
            "no" => Test::Is(false),
            _ => return Err(error(FilterProblem::YesOrNo)),
        },
        Kind::Date | Kind::Number { .. } if kind == Kind::Date || asked.is_empty() && value.contains("..") => {
            if !asked.is_empty() {
                return Err(error(FilterProblem::Range));
            }
            let (from, to) = value.split_once("..").unwrap_or((value, value));
            let ends = [from, to].map(|text| end(spec, text).map_err(|()| error(FilterProblem::Range)));
            let [mut from, mut to] = ends;
            if let (Ok(Some((least, _))), Ok(Some((_, most)))) = (&from, &to) {
                turned = least > most;
            }
            if turned {
                // Before it is known what they mean: of years, the whole years.
                std::mem::swap(&mut from, &mut to);
            }
            Test::Range { least: from?.map(|(least, _)| least), most: to?.map(|(_, most)| most) }
        }
        Kind::Number { .. } | Kind::Date => {
            let mut choices: Vec<Box<str>> = Vec::new();
            for choice in value.split(',') {
                let ticks = number(spec, choice).ok_or_else(|| error(FilterProblem::Range))?;
                choices.push(spec.get().print(ticks).into());
            }
            by_value(each_once(choices))
        }
        Kind::Text | Kind::Names => {
            let choices = value.split(',').map(slug).filter(|choice| !choice.is_empty());
            by_value(each_once(choices.map(Box::from).collect()))
        }
        Kind::Cameras | Kind::Prices => return Err(error(FilterProblem::NoFilterFor)),
    };
    if test.is_empty() { Err(error(FilterProblem::Empty)) } else { Ok((Filter { spec, test }, turned)) }
}

/// Reads what is asked in terms of another phone.
fn than(asked: &str, value: &str) -> Option<Than> {
    let (side, phone) = match (asked, value.split_once("..")) {
        ("more", None) => (Side::More, value),
        ("less", None) => (Side::Less, value),
        ("", Some((phone, ""))) => (Side::AtLeast, phone),
        ("", Some(("", phone))) => (Side::AtMost, phone),
        _ => return None,
    };
    let phone = slug(phone.trim().strip_prefix('@')?);
    (!phone.is_empty()).then(|| Than { side, phone: phone.into() })
}

/// Writes the value of a filter, so that [`parse`] reads it back.
pub fn print(filter: &Filter) -> String {
    match &filter.test {
        Test::Is(flag) => if *flag { "yes" } else { "no" }.into(),
        Test::AnyOf(choices) => choices.join(","),
        Test::AllOf(choices) => format!("all:{}", choices.join(",")),
        Test::NoneOf(choices) => format!("not:{}", choices.join(",")),
        Test::Has(flag) => if *flag { "has:yes" } else { "has:no" }.into(),
        Test::Than(Than { side, phone }) => match side {
            Side::AtLeast => format!("@{phone}.."),
            Side::AtMost => format!("..@{phone}"),
            Side::More => format!("more:@{phone}"),
            Side::Less => format!("less:@{phone}"),
        },
        Test::Range { least, most } => {
            let print = |end: &Option<i32>| match (end, filter.spec.get().kind) {
                (None, _) => String::new(),
                (Some(day), Kind::Date) => {
                    let date = time::Date::from_julian_day(*day).map(PartialDate::from);
                    date.map(|date| date.to_string()).unwrap_or_default()
                }
                (Some(ticks), _) => filter.spec.get().print(*ticks),
            };
            format!("{}..{}", print(least), print(most))
        }
    }
}

/// Reads an order: `-battery-mah,name`. A leading hyphen means the largest first. A key that is there already
/// orders nothing more, and is left out.
pub fn parse_sort(value: &str) -> Result<Vec<SortKey>, FilterError> {
    let mut keys: Vec<SortKey> = Vec::new();
    for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let key: SortKey = part.parse()?;
        // There are only so many keys to compare with.
        if keys.iter().all(|own| own.by != key.by) {
            keys.push(key);
        }
    }
    Ok(keys)
}

/// Reads a filter as links have it.
///
/// ```
/// use phone_engine::{Filter, spec};
/// assert_eq!("battery-mah=4500..".parse(), Ok(Filter::at_least(spec::BATTERY_MAH, 4500.0)));
/// assert!("colour=red".parse::<Filter>().is_err());
/// ```
impl FromStr for Filter {
    type Err = FilterError;

    fn from_str(text: &str) -> Result<Filter, FilterError> {
        let (key, value) = text.split_once('=').unwrap_or((text, ""));
        parse(key.trim(), value)
    }
}

/// Reads one key of an order as links have it.
///
/// ```
/// use phone_engine::{By, SortKey, spec};
/// assert_eq!("-battery-mah".parse(), Ok(SortKey::descending(By::Spec(spec::BATTERY_MAH))));
/// assert_eq!("name".parse(), Ok(SortKey::ascending(By::Name)));
/// ```
impl FromStr for SortKey {
    type Err = FilterError;

    fn from_str(text: &str) -> Result<SortKey, FilterError> {
        let error = |problem| FilterError { text: text.into(), problem };
        let (descending, key) = text.strip_prefix('-').map_or((false, text), |key| (true, key));
        let by = match key {
            key if key.eq_ignore_ascii_case("name") => By::Name,
            key if key.eq_ignore_ascii_case("certainty") => By::Certainty,
            key => By::Spec(SpecId::find(key).ok_or_else(|| error(FilterProblem::NoSuchSpec))?),
        };
        if !by.has_order() {
            return Err(error(FilterProblem::NoFilterFor));
        }
        Ok(SortKey { by, descending })
    }
}

impl Filter {
    /// Whether the spec can be asked this. What [`parse`] has read can.
    ///
    /// # Errors
    /// Where it cannot, as a brand cannot be above 100.
    pub fn check(&self) -> Result<(), FilterError> {
        let problem = match (self.spec.get().kind, &self.test) {
            (Kind::Cameras | Kind::Prices, _) => FilterProblem::NoFilterFor,
            (_, test) if test.is_empty() => FilterProblem::Empty,
            (Kind::Number { .. }, test)
                if test.choices().is_some_and(|all| all.iter().all(|own| self.is_number(own))) =>
            {
                return Ok(());
            }
            (Kind::Text | Kind::Names, test)
                if test.choices().is_some_and(|all| all.iter().all(|own| **own == *slug(own))) =>
            {
                return Ok(());
            }
            (Kind::Date | Kind::Number { .. }, Test::Than(than)) if *than.phone == *slug(&than.phone) => return Ok(()),
            (_, Test::Than(_)) => FilterProblem::Than,
            (Kind::Flag, Test::Is(_))
            | (Kind::Date | Kind::Number { .. }, Test::Range { .. })
            | (Kind::Date | Kind::Number { .. } | Kind::Text | Kind::Names, Test::Has(_)) => return Ok(()),
            (Kind::Flag, _) => FilterProblem::YesOrNo,
            (Kind::Date | Kind::Number { .. }, _) => FilterProblem::Range,
            (Kind::Text | Kind::Names, _) => FilterProblem::Names,
        };
        Err(FilterError { text: format!("{}={}", self.spec.get().link_key(), print(self)).into(), problem })
    }

    /// Whether a choice is a number as filters have it.
    fn is_number(&self, choice: &str) -> bool {
        number(self.spec, choice).is_some_and(|ticks| self.spec.get().print(ticks) == choice)
    }
}

impl SortKey {
    /// Whether phones can be ordered by it.
    ///
    /// # Errors
    /// Where they cannot, as by lists of cameras.
    pub fn check(&self) -> Result<(), FilterError> {
        let text = || print_sort(std::slice::from_ref(self)).into();
        if self.by.has_order() {
            Ok(())
        } else {
            Err(FilterError { text: text(), problem: FilterProblem::NoFilterFor })
        }
    }
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
    use crate::spec;
    use proptest::prelude::*;

    #[test]
    fn filters_say_what_is_wrong() {
        for (key, value, problem) in [
            ("colour", "red", FilterProblem::NoSuchSpec),
            ("net-5g", "maybe", FilterProblem::YesOrNo),
            ("battery-mah", "big", FilterProblem::Range),
            ("battery-mah", "1..x", FilterProblem::Range),
            ("cameras", "3", FilterProblem::NoFilterFor),
            ("brand", ",", FilterProblem::Empty),
            ("battery-mah", "..", FilterProblem::Empty),
            ("battery-mah", "@xiaomi-12s", FilterProblem::Than),
            ("battery-mah", "@xiaomi-12s..@oneplus-13", FilterProblem::Than),
            ("battery-mah", "4500..@oneplus-13", FilterProblem::Than),
            ("battery-mah", "more:4500", FilterProblem::Than),
            ("battery-mah", "more:@xiaomi-12s..", FilterProblem::Than),
            ("battery-mah", "@..", FilterProblem::Than),
            ("brand", "@xiaomi-12s..", FilterProblem::Than),
        ] {
            assert_eq!(parse(key, value), Err(FilterError { text: format!("{key}={value}").into(), problem }));
        }
    }

    #[test]
    fn what_is_built_is_what_is_read() {
        for (text, built) in [
            ("battery-mah=4500..", Filter::at_least(spec::BATTERY_MAH, 4500.0)),
            ("display-in=..6.3", Filter::at_most(spec::DISPLAY_IN, 6.3)),
            ("display-in=6..6.3", Filter::between(spec::DISPLAY_IN, 6.0, 6.3)),
            ("brand=xiaomi,oneplus", Filter::any_of(spec::BRAND, ["Xiaomi", "OnePlus", "xiaomi", ""])),
            ("battery-mah=@xiaomi-12s..", Filter::than(spec::BATTERY_MAH, Side::AtLeast, "xiaomi-12s")),
            ("weight-g=..@Xiaomi-12S", Filter::than(spec::WEIGHT_G, Side::AtMost, "xiaomi-12s")),
            ("released=more:@xiaomi-12s", Filter::than(spec::RELEASED, Side::More, "xiaomi-12s")),
            ("weight-g=less: @xiaomi-12s", Filter::than(spec::WEIGHT_G, Side::Less, "xiaomi-12s")),
            ("ram-gb=8,12", Filter::any_of(spec::RAM_GB, ["8.0", "12"])),
            ("net-5g=no", Filter::is(spec::NET_5G, false)),
        ] {
            assert_eq!(built.check(), Ok(()), "{text}");
            assert_eq!(text.parse(), Ok(built), "{text}");
        }
        assert_eq!("brand".parse::<Filter>(), parse("brand", ""));
    }

    #[test]
    fn a_spec_is_not_asked_what_it_cannot_answer() {
        let check = |filter: Filter, text: &str, problem| {
            assert_eq!(filter.check(), Err(FilterError { text: text.into(), problem }));
        };
        check(Filter::at_least(spec::BRAND, 100.0), "brand=100..", FilterProblem::Names);
        check(Filter::is(spec::BATTERY_MAH, true), "battery-mah=yes", FilterProblem::Range);
        check(Filter::at_least(spec::NET_5G, 1.0), "net-5g=1..", FilterProblem::YesOrNo);
        check(Filter::any_of(spec::CAMERAS, ["main"]), "cameras=main", FilterProblem::NoFilterFor);
        check(Filter::any_of(spec::BRAND, [" "]), "brand=", FilterProblem::Empty);
        check(Filter::any_of(spec::RAM_GB, ["8", "much"]), "ram-gb=8,much", FilterProblem::Range);
        let as_people_write = Filter { spec: spec::BRAND, test: Test::NoneOf(vec!["Xiaomi".into()]) };
        check(as_people_write, "brand=not:Xiaomi", FilterProblem::Names);
        assert_eq!(SortKey::ascending(By::Name).check(), Ok(()));
        let cameras = SortKey::descending(By::Spec(spec::CAMERAS)).check();
        assert_eq!(cameras, Err(FilterError { text: "-cameras".into(), problem: FilterProblem::NoFilterFor }));
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

    #[test]
    fn a_range_written_the_wrong_way_round_is_turned_and_told_of() {
        for (key, wrong, right) in [
            ("battery-mah", "6000..4000", "4000..6000"),
            ("display-in", "6.4..6.1", "6.1..6.4"),
            ("released", "2023..2022", "2022..2023"),
            ("released", "2022-06..2022-03", "2022-03..2022-06"),
        ] {
            let right = parse(key, right).unwrap();
            assert_eq!(read(key, wrong), Ok((right.clone(), true)), "{key}={wrong}");
            assert_eq!(read(key, &print(&right)), Ok((right, false)), "{key}");
        }
        for as_is in ["4000..4000", "4000..", "..4000", "2000..3000"] {
            assert!(matches!(read("battery-mah", as_is), Ok((_, false))), "{as_is}");
        }
        assert!(matches!(read("released", "2022..2022-01"), Ok((_, false))), "a month of that year");
    }

    #[test]
    fn capitals_mean_nothing() {
        for (capitals, small) in [
            ("NET-5G=YES", "net-5g=yes"),
            ("BRAND=İSTANBUL", "brand=istanbul"),
            ("CAMERA-PARTNER=Has:YES", "camera-partner=has:yes"),
            ("BRAND=NOT:APPLE", "brand=not:apple"),
            ("Battery_mAh=4500..", "battery-mah=4500.."),
        ] {
            assert_eq!(capitals.parse::<Filter>().unwrap(), small.parse().unwrap(), "{capitals}");
        }
        assert_eq!(parse_sort("-Battery-mAh,NAME"), parse_sort("-battery-mah,name"));
    }

    proptest! {
        #[test]
        fn ranges_round_trip(least in proptest::option::of(-100i32..100_000), most in proptest::option::of(0i32..100_000)) {
            // One that runs the wrong way round is turned.
            let (least, most) = if least.is_some() && most.is_some() { (least.min(most), least.max(most)) } else { (least, most) };
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
