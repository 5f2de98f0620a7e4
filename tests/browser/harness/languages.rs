//! The languages in locales/, outside of a browser.

use std::path::Path;

use phone_words::Locale;

/// The locale of the language with this tag.
///
/// # Errors
/// What is wrong with the files, or which languages there are.
pub fn spoken(tag: &str) -> Result<Locale, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let languages = phone_messages::languages(&folder).map_err(|problems| problems.to_string())?;
    let find = |tag: &str| languages.iter().find(|own| own.tag == tag);
    match (find("en"), find(tag)) {
        _ if tag == "en" => Ok(Locale::ENGLISH),
        (Some(english), Some(own)) => phone_words::icu::locale(tag, &phone_messages::pack(english, own))
            .ok_or_else(|| format!("ICU does not know the language `{tag}`"))?
            .map_err(|error| format!("the language `{tag}`: {error}")),
        _ => {
            let tags: Vec<&str> = languages.iter().map(|own| &*own.tag).collect();
            Err(format!("there is no language `{tag}`, only {}", tags.join(", ")))
        }
    }
}
