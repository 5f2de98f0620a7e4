//! Which plurals languages have, from ICU.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The categories that counts of phones and reports have in a language, by their names in messages; `None` if this is no
/// tag. What only a million has, such as `many` in French, is none of them.
///
/// ```
/// use phone_messages::categories;
/// assert_eq!(categories("nl").unwrap(), ["one", "other"]);
/// assert_eq!(categories("pl").unwrap(), ["one", "few", "many"]);
/// assert_eq!(categories("ar").unwrap(), ["zero", "one", "two", "few", "many", "other"]);
/// assert_eq!(categories("not a tag"), None);
/// ```
pub fn categories(tag: &str) -> Option<Vec<&'static str>> {
    let locale: Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let is_met = |category: &PluralCategory| (0_u32..100_000).any(|count| rules.category_for(count) == *category);
    Some(rules.categories().filter(is_met).map(name).collect())
}
