//! The grammars and numbers of languages outside a browser, from ICU.

use icu_calendar::Date;
use icu_calendar::types::RataDie;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};
use phone_engine::dates::PartialDate;

use crate::{Grammar, Language, LanguageError, List, Locale, Plural};

struct Icu {
    plurals: PluralRules,
    and: ListFormatter,
    or: ListFormatter,
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    year: DateTimeFormatter<Y>,
}

/// What ICU takes for the language with this tag. Numbers have the digits 0 to 9, as everywhere in the widget.
fn parsed(tag: &str) -> Option<icu_locale_core::Locale> {
    format!("{tag}-u-ca-gregory-nu-latn").parse().ok()
}

/// The locale of a packed language, with the numbers of its tag; `None` if ICU does not know the tag.
///
/// # Errors
/// Those of [`Language::read`].
pub fn locale(tag: &str, packed: &[u8]) -> Option<Result<Locale, LanguageError>> {
    let (numbers, grammar) = numbers(tag).zip(grammar(tag))?;
    Some(Language::read(packed, grammar).map(|language| numbers.speaking(Some(language))))
}

/// English with the numbers of the language with this tag; `None` if ICU does not know it.
///
/// ```
/// use phone_engine::spec;
/// assert_eq!(phone_words::icu::numbers("de").unwrap().number(spec::BATTERY_MAH, 4500), "4.500");
/// ```
pub fn numbers(tag: &str) -> Option<Locale> {
    let formatter = DecimalFormatter::try_new((&parsed(tag)?).into(), Default::default()).ok()?;
    let written = |number: &str| Some(formatter.format(&number.parse::<Decimal>().ok()?).to_string());
    Locale::of_samples(&written("1234567.5")?, &written("1234")?)
}

/// The grammar of the language with this tag, for as long as the program runs; `None` if ICU does not know it.
///
/// ```
/// use phone_words::{List, Plural, icu};
/// let german = icu::grammar("de").unwrap();
/// assert_eq!(german.plural(1), Plural::One);
/// assert_eq!(german.list(&["a", "b", "c"].map(str::to_owned), List::Or), "a, b oder c");
/// assert_eq!(german.date("2022-05-26".parse().unwrap()), "26. Mai 2022");
/// assert_eq!(icu::grammar("ja").unwrap().date("2022-05".parse().unwrap()), "2022年5月");
/// assert!(icu::grammar("not a tag").is_none());
/// ```
pub fn grammar(tag: &str) -> Option<&'static dyn Grammar> {
    let locale = parsed(tag)?;
    let list = ListFormatterOptions::default();
    Some(Box::leak(Box::new(Icu {
        plurals: PluralRules::try_new_cardinal((&locale).into()).ok()?,
        and: ListFormatter::try_new_and((&locale).into(), list).ok()?,
        or: ListFormatter::try_new_or((&locale).into(), list).ok()?,
        day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
        month: DateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        year: DateTimeFormatter::try_new((&locale).into(), Y::long()).ok()?,
    })))
}

impl Grammar for Icu {
    fn plural(&self, count: usize) -> Plural {
        match self.plurals.category_for(count) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }

    fn list(&self, items: &[String], list: List) -> String {
        let formatter = if list == List::And { &self.and } else { &self.or };
        formatter.format(items.iter()).to_string()
    }

    fn date(&self, date: PartialDate) -> String {
        // Days are counted from the first of January of the year 1 there.
        let day = i64::from(date.first_day().to_julian_day()) - 1_721_425;
        let own = Date::from_rata_die(RataDie::new(day), icu_calendar::Gregorian);
        match (date.month(), date.day()) {
            (Some(_), Some(_)) => self.day.format(&own).to_string(),
            (Some(_), None) => self.month.format(&own).to_string(),
            _ => self.year.format(&own).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn every_language_has_a_grammar_and_says_all_its_plurals() {
        let languages = phone_messages::languages(Path::new("../../locales")).unwrap();
        for language in &languages {
            assert!(super::grammar(&language.tag).zip(super::numbers(&language.tag)).is_some(), "{}", language.tag);
            let categories = phone_messages::categories(&language.tag).unwrap();
            let problems = phone_messages::check_plurals(&languages[0], language, &categories);
            assert!(problems.is_empty(), "{}", phone_messages::Problems(problems));
        }
    }
}
