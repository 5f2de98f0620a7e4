//! One part of what a page asks a widget to show, typed.
//!
//! Attributes, links and the state of JavaScript are texts, of which [`crate::model::link::parse`] makes settings; the
//! components have them typed from the start. All become part of a state by [`Setting::apply`].

use phone_engine::comparison::MOST_PHONES;
use phone_engine::query::{MOST_MATTERS, SortKey, can_matter};
use phone_engine::{Currency, Filter, PartialDate, SpecId, Test, filter_text};
use phone_settings::Key;
use phone_words::Units;

use crate::model::limits::{LONGEST_ID, LONGEST_READ};
use crate::model::problem::{self, Problem};
use crate::model::state::{MOST_COLUMNS, PhoneId, Section, State, View, is_axis};
use crate::model::written::Written;

/// One part of what a widget is to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// The open view.
    View(View),
    /// The picked phones.
    Phones(Vec<PhoneId>),
    /// The day whose knowledge is shown.
    AsOf(Option<PartialDate>),
    /// The search words.
    Search(String),
    /// All filters of the finder.
    Filters(Vec<Filter>),
    /// One more filter, in place of any other by the same spec.
    Filter(Filter),
    /// The order of the finder.
    Sort(Vec<SortKey>),
    /// What matters, the most important first.
    Matters(Vec<SpecId>),
    /// Whether only phones are shown that no other one beats in that.
    Unbeaten(bool),
    /// The rows of the comparison.
    Specs(Vec<SpecId>),
    /// The columns of the finder's list.
    Columns(Vec<SpecId>),
    /// Whether only differences are shown.
    Differences(bool),
    /// The phone that the others are measured against.
    Baseline(Option<PhoneId>),
    /// What is unfolded.
    Open(Vec<Section>),
    /// What is folded.
    Closed(Vec<Section>),
    /// The spec across in the plot.
    X(Option<SpecId>),
    /// The spec upwards in the plot.
    Y(Option<SpecId>),
    /// Whether a sentence sums up the comparison; it does by default.
    Summary(Option<bool>),
    /// The units.
    Units(Units),
    /// The currency.
    Currency(Option<Currency>),
}

impl Setting {
    /// Makes it a part of the state.
    ///
    /// # Errors
    /// What of it is left out; the rest is used.
    pub fn apply(self, state: &mut State) -> Result<(), Vec<Problem>> {
        match self {
            Setting::View(view) => state.view = view,
            Setting::Phones(ids) => return set_phones(state, ids),
            Setting::AsOf(day) => state.as_of = day,
            Setting::Search(text) => state.query.text = text,
            Setting::Filters(filters) => {
                state.query.filters.clear();
                for Filter { spec, test } in filters {
                    state.query.set(spec, Some(test));
                }
            }
            Setting::Filter(Filter { spec, test }) => state.query.set(spec, Some(test)),
            Setting::Sort(keys) => state.query.sort = keys,
            Setting::Matters(specs) => return set_matters(state, specs),
            Setting::Unbeaten(only) => state.query.unbeaten = only,
            Setting::Specs(specs) => state.specs = specs,
            Setting::Columns(mut specs) => {
                let left_out = specs.len().saturating_sub(MOST_COLUMNS);
                specs.truncate(MOST_COLUMNS);
                state.columns = specs;
                if left_out > 0 {
                    return Err(vec![Problem::TooManyColumns(left_out)]);
                }
            }
            Setting::Differences(only) => state.differences = only,
            Setting::Baseline(id) => state.baseline = id,
            Setting::Open(sections) => state.open = sections,
            Setting::Closed(sections) => state.closed = sections,
            Setting::X(spec) => state.x = spec,
            Setting::Y(spec) => state.y = spec,
            Setting::Summary(on) => state.without_summary = on == Some(false),
            Setting::Units(units) => state.units = units,
            Setting::Currency(currency) => state.currency = currency,
        }
        Ok(())
    }

    /// The part of it that can be used. What has been read from text is so anyway; what a program has made is wrong
    /// where types do not see to it, which is added to the problems.
    pub fn check(self, problems: &mut Vec<Problem>) -> Option<Setting> {
        match self {
            Setting::Filters(mut filters) => {
                for filter in &mut filters {
                    let written = filter.clone();
                    if let Test::Range { least: Some(least), most: Some(most) } = &mut filter.test
                        && least > most
                    {
                        std::mem::swap(least, most);
                        problems.push(turned(filter, &filter_text::print(&written)));
                    }
                }
                filters.retain(|filter| is_fine(filter.check().map_err(Problem::Filter), problems));
                Some(Setting::Filters(filters))
            }
            Setting::Sort(mut keys) => {
                keys.retain(|key| is_fine(key.check().map_err(Problem::Order), problems));
                Some(Setting::Sort(each_once(keys, |own, other| own.by == other.by)))
            }
            Setting::Matters(specs) => Some(Setting::Matters(each_once(specs, SpecId::eq))),
            Setting::Specs(specs) => Some(Setting::Specs(each_once(specs, SpecId::eq))),
            Setting::Columns(specs) => Some(Setting::Columns(each_once(specs, SpecId::eq))),
            Setting::Search(text) if text.len() > LONGEST_READ => {
                problems.push(Problem::TooLong("search".into()));
                None
            }
            Setting::Baseline(Some(id)) if id.len() > LONGEST_ID => {
                problems.push(Problem::IdTooLong((&*id).into()));
                None
            }
            Setting::X(Some(spec)) | Setting::Y(Some(spec)) if !is_axis(spec) => {
                problems.push(Problem::NoAxis(spec.get().link_key().into()));
                None
            }
            as_it_is => Some(as_it_is),
        }
    }
}

/// Writes a part of a state; [`link::parse`](crate::model::link::parse) reads it. Nothing is written of settings that are no
/// part of the state.
pub fn write(state: &State, key: Key) -> Written {
    let text = |text: Option<String>| text.filter(|text| !text.is_empty()).map_or(Written::Nothing, Written::Text);
    let flag = |flag: bool| if flag { Written::Flag(true) } else { Written::Nothing };
    let list = |list: Vec<String>| if list.is_empty() { Written::Nothing } else { Written::List(list) };
    let spec = |spec: &SpecId| spec.get().link_key();
    let sections = |sections: &[Section]| list(sections.iter().map(|section| section.name()).collect());
    match key {
        Key::View => text((state.view != View::default()).then(|| state.view.name().to_owned())),
        Key::Phones => list(state.phones.iter().map(|id| id.to_string()).collect()),
        Key::AsOf => text(state.as_of.map(|day| day.to_string())),
        Key::Search => text(Some(state.query.text.trim().to_owned())),
        Key::Filters => {
            let filters = &state.query.filters;
            let filter = |filter: &Filter| (spec(&filter.spec), filter_text::print(filter));
            if filters.is_empty() { Written::Nothing } else { Written::Object(filters.iter().map(filter).collect()) }
        }
        Key::Sort => text(Some(filter_text::print_sort(&state.query.sort))),
        Key::Matters => list(state.query.matters.iter().map(spec).collect()),
        Key::Unbeaten => flag(state.query.unbeaten),
        Key::Specs => list(state.specs.iter().map(spec).collect()),
        Key::Columns => list(state.columns.iter().map(spec).collect()),
        Key::Differences => flag(state.differences),
        Key::Baseline => text(state.baseline.as_deref().map(str::to_owned)),
        Key::Open => sections(&state.open),
        Key::Closed => sections(&state.closed),
        Key::X => text(state.x.as_ref().map(spec)),
        Key::Y => text(state.y.as_ref().map(spec)),
        Key::Summary => text(state.without_summary.then(|| "off".to_owned())),
        Key::Units => text((state.units != Units::default()).then(|| state.units.name().to_owned())),
        Key::Currency => text(state.currency.map(|currency| currency.code().to_owned())),
        Key::Theme
        | Key::Controls
        | Key::HeadingLevel
        | Key::Lang
        | Key::Src
        | Key::Merge
        | Key::Max
        | Key::Link
        | Key::Loading => Written::Nothing,
    }
}

/// What is there where a page does not say; nothing for settings that are no part of the state.
pub fn usual(key: Key) -> Option<Setting> {
    Some(match key {
        Key::View => Setting::View(View::default()),
        Key::Phones => Setting::Phones(Vec::new()),
        Key::AsOf => Setting::AsOf(None),
        Key::Search => Setting::Search(String::new()),
        Key::Filters => Setting::Filters(Vec::new()),
        Key::Sort => Setting::Sort(Vec::new()),
        Key::Matters => Setting::Matters(Vec::new()),
        Key::Unbeaten => Setting::Unbeaten(false),
        Key::Specs => Setting::Specs(Vec::new()),
        Key::Columns => Setting::Columns(Vec::new()),
        Key::Differences => Setting::Differences(false),
        Key::Baseline => Setting::Baseline(None),
        Key::Open => Setting::Open(Vec::new()),
        Key::Closed => Setting::Closed(Vec::new()),
        Key::X => Setting::X(None),
        Key::Y => Setting::Y(None),
        Key::Summary => Setting::Summary(None),
        Key::Units => Setting::Units(Units::default()),
        Key::Currency => Setting::Currency(None),
        Key::Theme
        | Key::Controls
        | Key::HeadingLevel
        | Key::Lang
        | Key::Src
        | Key::Merge
        | Key::Max
        | Key::Link
        | Key::Loading => {
            return None;
        }
    })
}

/// Makes settings a part of the state that a program has made, and returns what of them is left out.
pub fn apply_all(state: &mut State, settings: &[Setting]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for setting in settings {
        let setting = setting.clone().check(&mut problems);
        problems.extend(setting.and_then(|setting| setting.apply(state).err()).into_iter().flatten());
    }
    problem::first(problems)
}

/// Whether there is nothing wrong; what is goes to the problems.
fn is_fine(checked: Result<(), Problem>, problems: &mut Vec<Problem>) -> bool {
    let is_fine = checked.is_ok();
    problems.extend(checked.err());
    is_fine
}

/// The entries without those that were there before. There are only so many specs to compare with.
fn each_once<T: Copy>(all: Vec<T>, same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for one in all {
        if !once.iter().any(|own| same(own, &one)) {
            once.push(one);
        }
    }
    once
}

/// Each once, and no more than can be compared.
fn set_phones(state: &mut State, ids: Vec<PhoneId>) -> Result<(), Vec<Problem>> {
    let (mut left_out, mut too_long) = (0, Vec::new());
    state.phones.clear();
    for id in &ids {
        if state.phones.contains(id) {
            continue;
        }
        if id.len() > LONGEST_ID {
            too_long.push((&**id).into());
        } else if state.phones.len() == MOST_PHONES {
            left_out += 1;
        } else {
            state.phones.push(id.clone());
        }
    }
    let mut problems = Vec::new();
    if !too_long.is_empty() {
        problems.push(Problem::IdsTooLong(too_long));
    }
    if left_out > 0 {
        problems.push(Problem::TooManyPhones(left_out));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Those that have a better side, and no more than can matter at once.
fn set_matters(state: &mut State, specs: Vec<SpecId>) -> Result<(), Vec<Problem>> {
    let (mut good, sideless): (Vec<SpecId>, Vec<SpecId>) = specs.into_iter().partition(|&spec| can_matter(spec));
    let left_out = good.len().saturating_sub(MOST_MATTERS);
    good.truncate(MOST_MATTERS);
    state.query.matters = good;
    let mut problems = Vec::new();
    if !sideless.is_empty() {
        problems.push(Problem::NoBetter(sideless.iter().map(|spec| spec.get().link_key().into()).collect()));
    }
    if left_out > 0 {
        problems.push(Problem::TooMuchMatters(left_out));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Whether a page may let people compare so many phones.
pub fn can_be_most(most: &usize) -> bool {
    (1..=MOST_PHONES).contains(most)
}

/// A range that was written the wrong way round, and is turned.
pub fn turned(filter: &Filter, written: &str) -> Problem {
    Problem::Turned(filter.spec, written.into(), filter_text::print(filter).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::{By, Test, spec};

    /// The state with the setting, and what is wrong with it.
    fn state_with(setting: Setting) -> (State, Vec<String>) {
        let mut state = State::default();
        let problems = problem::sentences(phone_words::Locale::ENGLISH, &apply_all(&mut state, &[setting]));
        (state, problems)
    }

    #[test]
    fn of_lists_the_good_part_is_used() {
        let good = Filter::at_least(spec::BATTERY_MAH, 4500.0);
        let (state, problems) = state_with(Setting::Filters(vec![
            Filter::is(spec::BRAND, true),
            good.clone(),
            Filter::any_of(spec::OS, []),
        ]));
        assert_eq!(state.query.filters, [good]);
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert!(problems[0].starts_with("A filter was ignored: `brand=yes`"), "{problems:?}");

        let (state, problems) = state_with(Setting::Filters(vec![Filter::between(spec::BATTERY_MAH, 6000.0, 4000.0)]));
        assert_eq!(state.query.filters, [Filter::between(spec::BATTERY_MAH, 4000.0, 6000.0)]);
        assert!(problems[0].contains("wrong way round"), "{problems:?}");

        let keys = [By::Name, By::Spec(spec::CAMERAS), By::Name].map(SortKey::ascending);
        let (state, problems) = state_with(Setting::Sort(keys.into()));
        assert_eq!(state.query.sort, [keys[0]]);
        assert_eq!(problems.len(), 1, "{problems:?}");

        let (state, problems) = state_with(Setting::Specs(vec![spec::SOC, spec::OS, spec::SOC]));
        assert_eq!((&*state.specs, &*problems), (&[spec::SOC, spec::OS][..], &[][..]));

        let ids = (0..9).map(|n| format!("phone-{}", n / 2).into());
        let (state, problems) = state_with(Setting::Phones(ids.chain(["x".repeat(501).into()]).collect()));
        assert_eq!((state.phones.len(), problems.len()), (5, 1));
        assert!(problems[0].contains("too long"), "{problems:?}");
    }

    #[test]
    fn what_cannot_be_used_leaves_what_is_there() {
        let mut state = State { x: Some(spec::WEIGHT_G), ..State::default() };
        let mut problems = Vec::new();
        for setting in [
            Setting::X(Some(spec::SOC)),
            Setting::Search("x".repeat(8001)),
            Setting::Baseline(Some("x".repeat(501).into())),
        ] {
            assert_eq!(setting.check(&mut problems), None);
        }
        assert_eq!(problems.len(), 3);
        assert_eq!(problems[..2], [Problem::NoAxis("soc".into()), Problem::TooLong("search".into())]);
        for setting in [Setting::X(None), Setting::Baseline(Some("a".into())), Setting::Search("12s".into())] {
            let setting = setting.check(&mut problems);
            assert_eq!(setting.map(|setting| setting.apply(&mut state)), Some(Ok(())));
        }
        assert_eq!((state.x, state.baseline.as_deref(), &*state.query.text), (None, Some("a"), "12s"));
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn filters_replace_all_others_and_one_its_own() {
        let mut state = State::default();
        let battery = |least| Filter::at_least(spec::BATTERY_MAH, least);
        assert_eq!(Setting::Filters(vec![battery(1.0), Filter::is(spec::NET_5G, true)]).apply(&mut state), Ok(()));
        assert_eq!(Setting::Filter(battery(2.0)).apply(&mut state), Ok(()));
        assert_eq!(state.query.filters, [battery(2.0), Filter { spec: spec::NET_5G, test: Test::Is(true) }]);
        assert_eq!(Setting::Filters(vec![]).apply(&mut state), Ok(()));
        assert_eq!(state, State::default());
    }
}
