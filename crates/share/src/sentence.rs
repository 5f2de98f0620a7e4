//! The current view in one sentence: the text that accompanies a link, the title of a table, the accessible name.

use phone_engine::PartialDate;
use phone_words as words;
use phone_words::{List, Locale, m};

/// The content of a comparison.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comparison<'a> {
    /// Brand and full name of each phone, in order.
    pub phones: &'a [(&'a str, &'a str)],
    /// Shows what was known on this day; `None`: today.
    pub as_of: Option<PartialDate>,
    /// Whether only differing rows are shown.
    pub differences: bool,
    /// The labels of the selected rows; if empty, all.
    pub specs: &'a [&'a str],
}

/// The content of a finder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Results<'a> {
    /// The search words.
    pub text: &'a str,
    /// The filters, in words.
    pub filters: &'a [String],
    /// What matters, in words: "battery, then weight"; empty if nothing does.
    pub matters: &'a str,
    /// Shows what was known on this day; `None`: today.
    pub as_of: Option<PartialDate>,
}

/// Up to this many specs are named; more are counted.
const NAMED_SPECS: usize = 3;

/// "Xiaomi 12S and 12S Pro, as known on 26 May 2022, differences only".
///
/// ```
/// use phone_engine::date;
/// use phone_share::sentence::{Comparison, comparison};
/// use phone_words::Locale;
/// let phones = [("Xiaomi", "Xiaomi 12S"), ("Xiaomi", "Xiaomi 12S Pro")];
/// let shown = Comparison { phones: &phones, as_of: Some(date("2022-05-26")), differences: true, ..Default::default() };
/// assert_eq!(comparison(Locale::ENGLISH, &shown), "Xiaomi 12S and 12S Pro, as known on 26 May 2022, differences only");
/// ```
pub fn comparison(locale: Locale, shown: &Comparison<'_>) -> String {
    if shown.phones.is_empty() {
        return locale.text(m::COMPARISON_OF_NONE).to_owned();
    }
    let mut sentence = names(locale, shown.phones);
    if let Some(day) = shown.as_of {
        sentence = m::what_as_known(locale, &sentence, &by(locale, day));
    }
    match shown.specs.len() {
        0 => {}
        1..=NAMED_SPECS => {
            let specs: Vec<String> = shown.specs.iter().map(|label| words::lower(locale, label)).collect();
            sentence = m::what_only(locale, &sentence, &locale.list(&specs, List::And));
        }
        count => sentence = m::what_rows(locale, &sentence, count),
    }
    if shown.differences && shown.phones.len() > 1 {
        sentence = m::what_differences(locale, &sentence);
    }
    sentence
}

/// "Phones that match “12s”, Brand: Xiaomi, Battery from 4,500 mAh, as known on 26 May 2022".
pub fn finder(locale: Locale, shown: &Results<'_>) -> String {
    let text = shown.text.trim();
    let words = (!text.is_empty()).then(|| m::quoted(locale, text));
    let asked: Vec<String> = words.into_iter().chain(shown.filters.iter().cloned()).collect();
    let mut sentence = if asked.is_empty() {
        locale.text(m::ALL_PHONES).to_owned()
    } else {
        m::phones_that_match(locale, &words::joined(locale, &asked, m::comma))
    };
    if !shown.matters.is_empty() {
        sentence = m::what_ordered_by(locale, &sentence, shown.matters);
    }
    if let Some(day) = shown.as_of {
        sentence = m::what_as_known(locale, &sentence, &by(locale, day));
    }
    sentence
}

/// "on 26 May 2022", "at the end of May 2022".
pub fn by(locale: Locale, day: PartialDate) -> String {
    let date = words::date(locale, day);
    if day.day().is_some() { m::on_day(locale, &date) } else { m::at_the_end_of(locale, &date) }
}

/// The names of phones, with the brand once for adjacent phones of one brand: "Xiaomi 12S, 12S Pro and Fairphone 4".
fn names(locale: Locale, phones: &[(&str, &str)]) -> String {
    let mut last = "";
    let names = phones.iter().map(|&(brand, name)| {
        let rest = name.strip_prefix(brand).map(str::trim_start).filter(|rest| !rest.is_empty());
        let again = last == brand;
        last = brand;
        rest.filter(|_| again).unwrap_or(name).to_owned()
    });
    locale.list(&names.collect::<Vec<_>>(), List::And)
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::date;

    #[test]
    fn comparisons_are_told() {
        let phones = [("Xiaomi", "Xiaomi 12S"), ("Xiaomi", "Xiaomi 12S Pro"), ("Fairphone", "Fairphone 4")];
        let shown = Comparison { phones: &phones, ..Comparison::default() };
        assert_eq!(comparison(Locale::ENGLISH, &shown), "Xiaomi 12S, 12S Pro and Fairphone 4");
        assert_eq!(
            comparison(Locale::ENGLISH, &Comparison { phones: &phones[..1], differences: true, ..shown }),
            "Xiaomi 12S"
        );
        assert_eq!(
            comparison(
                Locale::ENGLISH,
                &Comparison { as_of: Some(date("2022-05")), specs: &["Battery", "5G"], ..shown }
            ),
            "Xiaomi 12S, 12S Pro and Fairphone 4, as known at the end of May 2022, battery and 5G only"
        );
        assert_eq!(
            comparison(Locale::ENGLISH, &Comparison { phones: &phones[1..2], specs: &["a", "b", "c", "d"], ..shown }),
            "Xiaomi 12S Pro, 4 selected rows"
        );
        assert_eq!(comparison(Locale::ENGLISH, &Comparison::default()), "Phone comparison");
        // A phone that is called as its brand keeps its name.
        let odd = [("Yandex", "Yandex Phone"), ("Yandex", "Yandex"), ("Yandex", "Phone 2")];
        assert_eq!(
            comparison(Locale::ENGLISH, &Comparison { phones: &odd, ..shown }),
            "Yandex Phone, Yandex and Phone 2"
        );
    }

    #[test]
    fn finders_are_told() {
        assert_eq!(finder(Locale::ENGLISH, &Results::default()), "All phones");
        let filters = ["Brand: Xiaomi".to_owned(), "Battery from 4,500 mAh".to_owned()];
        let shown = Results { text: " 12s ", filters: &filters, as_of: Some(date("2022-05-26")), ..Results::default() };
        assert_eq!(
            finder(Locale::ENGLISH, &shown),
            "Phones that match “12s”, Brand: Xiaomi, Battery from 4,500 mAh, as known on 26 May 2022"
        );
        let ordered = Results { matters: "battery, then weight", ..Results::default() };
        assert_eq!(finder(Locale::ENGLISH, &ordered), "All phones, ordered by battery, then weight");
    }
}
