//! What is seen: in a sentence, and as a sheet to take along. Both are in the units and the currency of the state, and in English
//! with numbers as in English, for whoever gets them.

use phone_engine::summary::Summary;
use phone_engine::{Comparison, Currency, PartialDate, PhoneIndex, Snapshot, SpecId};
use phone_share::sheet::Value;
use phone_share::{About, Sheet, sentence};
use phone_words as words;
use phone_words::{Locale, m};

use crate::model::data::Data;
use crate::model::state::{State, View};

/// How what is taken along is written: as what the reader sees, but in English with numbers as in English.
fn for_others(state: &State, locale: Locale) -> Locale {
    let numbers = if locale.language().is_none() { Locale::ENGLISH } else { locale };
    state.locale(numbers)
}

/// What a state shows, in one sentence in the language of `locale`.
pub fn sentence(state: &State, known: &Snapshot, locale: Locale) -> String {
    let locale = for_others(state, locale);
    match state.view {
        View::Finder | View::Plot => {
            let query = &state.query;
            let mut filters: Vec<String> = query.filters.iter().map(|filter| locale.filter(filter, known)).collect();
            if query.is_for_unbeaten() {
                filters.push(m::nothing_better(locale, &words::all_of(locale, &query.matters)));
            }
            let matters = if query.sort.is_empty() { words::matters(locale, &query.matters) } else { String::new() };
            let (text, as_of) = (&*query.text, state.as_of);
            sentence::finder(locale, &sentence::Results { text, filters: &filters, matters: &matters, as_of })
        }
        View::Compare | View::Card | View::Timeline => {
            let archive = known.archive();
            let phones = phones(state, known).into_iter().filter_map(|phone| archive.phone(phone));
            let phones: Vec<(&str, &str)> = phones.map(|phone| (&*phone.brand, phone.name_on(known.day()))).collect();
            let specs: Vec<&str> = state.specs.iter().map(|spec| words::label(locale, *spec)).collect();
            let (as_of, differences) = (state.as_of, state.differences);
            sentence::comparison(locale, &sentence::Comparison { phones: &phones, as_of, differences, specs: &specs })
        }
    }
}

/// The phones of a list.
#[derive(Clone, Copy, Default)]
pub struct Listed<'f> {
    /// Those that match, and those that could.
    pub found: [&'f [PhoneIndex]; 2],
    /// Of how many of them there are rows.
    pub most: usize,
    /// The columns besides the name.
    pub columns: &'f [SpecId],
}

/// What a state shows, as a sheet: the comparison, or the phones found with these specs and those that are
/// filtered by. `listed` is what only a list needs; `currency` is that of prices in the summary; `link` is a link to the same,
/// or empty.
pub fn sheet(
    state: &State,
    data: &Data,
    known: &Snapshot,
    listed: &Listed<'_>,
    currency: Currency,
    link: String,
    locale: Locale,
) -> Sheet {
    let locale = for_others(state, locale);
    let about = About {
        title: sentence(state, known, locale),
        summary: summary(state, known, currency, locale),
        day: state.as_of.or(known.today().map(PartialDate::from)),
        attribution: data.attribution(locale),
        link,
    };
    match state.view {
        View::Finder | View::Plot => {
            let Listed { found: [matches, could_match], most, columns } = *listed;
            let mut specs = columns.to_vec();
            for filter in &state.query.filters {
                // The brand is part of the name.
                if !specs.contains(&filter.spec) && filter.spec != phone_engine::spec::BRAND {
                    specs.push(filter.spec);
                }
            }
            let matching = matches.len().min(most);
            let possible = could_match.len().min(most - matching);
            let left_out = matches.len() + could_match.len() - matching - possible;
            let (matches, could_match) = (&matches[..matching], &could_match[..possible]);
            Sheet { left_out, ..Sheet::of_list(about, known, matches, could_match, &specs, locale) }
        }
        View::Compare | View::Card | View::Timeline => {
            let phones = phones(state, known);
            let own = data.rows_of(&phones);
            let own =
                own.into_iter().map(|(head, texts)| (head, texts.into_iter().map(Value::of_page).collect())).collect();
            Sheet { own, ..Sheet::of_comparison(about, known, &phones, state.differences, &state.specs, locale) }
        }
    }
}

/// What is certain of a comparison, in a sentence or two, with prices in `currency` where all have one in it; empty where
/// there is nothing to say, or the page wants none.
pub fn summary(state: &State, known: &Snapshot, currency: Currency, locale: Locale) -> String {
    if state.without_summary || state.view != View::Compare {
        return String::new();
    }
    let comparison = Comparison::new(known, &phones(state, known), &state.specs);
    words::summary(locale, &comparison, &Summary::new(&comparison, currency), known)
}

/// A name for a file with what a state shows, without its ending.
pub fn file_name(state: &State) -> String {
    let mut parts: Vec<String> = match state.view {
        View::Finder | View::Plot => vec!["phones".to_owned()],
        View::Compare | View::Card | View::Timeline => state.phones.iter().map(|id| id.to_string()).collect(),
    };
    parts.extend(state.as_of.map(|day| day.to_string()));
    let safe = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    parts.join("_").chars().map(|letter| if safe(letter) { letter } else { '-' }).take(120).collect()
}

/// The picked phones that there are.
fn phones(state: &State, known: &Snapshot) -> Vec<PhoneIndex> {
    state.phones.iter().filter_map(|id| known.archive().find(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::phones;
    use crate::model::link;
    use crate::store;
    use phone_engine::answer::ResultGroup;
    use phone_engine::finder::{Finder, SnapshotRows};
    use phone_engine::{Wanted, date};

    fn seen(text: &str) -> (String, Sheet) {
        first_seen(text, usize::MAX)
    }

    fn first_seen(text: &str, most: usize) -> (String, Sheet) {
        let (state, problems) = link::read(text);
        assert!(problems.is_empty(), "{problems:?}");
        let (data, _) = phones::current();
        let known = store::snapshot(&data.archive, state.as_of, Some(date("2026-01-02")));
        let mut finder = Finder::new(SnapshotRows::new(known.clone()), data.index.clone());
        finder.ask(&state.query, Wanted::default());
        let found = [ResultGroup::Matches, ResultGroup::CouldMatch].map(|group| finder.rows(group, 0..usize::MAX));
        let columns = [phone_engine::spec::BATTERY_MAH];
        let listed = Listed { found: found.each_ref().map(|rows| &rows[..]), most, columns: &columns };
        (file_name(&state), sheet(&state, &data, &known, &listed, Currency::Eur, String::new(), Locale::ENGLISH))
    }

    #[test]
    fn a_comparison_is_seen_as_of_its_day() {
        let (name, sheet) =
            seen("v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,foo-9;as-of=2022-05-26;specs=refresh-hz,soc");
        assert_eq!(name, "xiaomi-12s_xiaomi-12s-pro_foo-9_2022-05-26");
        assert_eq!(sheet.about.title, "Xiaomi 12S and 12S Pro, as known on 26 May 2022, refresh rate and chipset only");
        assert_eq!(sheet.about.day, Some(date("2022-05-26")));
        assert_eq!((sheet.phones.len(), sheet.specs.len()), (2, 2));
        assert!(sheet.values.iter().flatten().any(|value| value.mark.contains("rumoured")));
    }

    #[test]
    fn what_is_seen_is_in_the_units_of_the_state() {
        let (_, sheet) =
            seen("v1;view=compare;phones=nothing-phone-1;specs=weight-g,height-mm,display-in;units=imperial");
        let texts: Vec<&str> = sheet.values.iter().map(|values| &*values[0].text).collect();
        assert_eq!(texts, ["6.83 oz", "6.27 in", "6.55 in"]);
        let grams = sheet.values[0][0].range.clone();
        assert_eq!(grams, Some(("193.5".to_owned(), "193.5".to_owned())), "for programs, in the unit of the spec");
        let (_, sheet) = seen("v1;weight-g=..180;brand=xiaomi;units=imperial");
        assert_eq!(sheet.about.title, "Phones that match Weight up to 6.35 oz, Brand: Xiaomi");
    }

    #[test]
    fn of_a_long_list_as_many_are_made_as_are_wanted() {
        for link in ["v1;brand=fairphone", "v1;soc=not:x"] {
            let (_, whole) = seen(link);
            let (_, few) = first_seen(link, 3);
            assert_eq!((few.phones.len(), few.phones.len() + few.left_out), (3, whole.phones.len()), "{link}");
            assert_eq!(few.phones[..], whole.phones[..3]);
            assert!(few.values.iter().all(|values| values.len() == 3));
        }
    }

    #[test]
    fn a_list_is_seen_with_what_is_filtered_by() {
        let (name, sheet) = seen("v1;brand=fairphone;display-in=..6.5");
        assert_eq!(name, "phones");
        assert_eq!(sheet.about.title, "Phones that match Brand: Fairphone, Display size up to 6.5 in");
        assert_eq!(sheet.about.day, Some(date("2026-01-02")), "the present day, where none is asked for");
        assert_eq!(sheet.specs.len(), 2);
        assert!(!sheet.phones.is_empty() && sheet.phones.iter().all(|phone| &*phone.brand == "Fairphone"));
    }
}
