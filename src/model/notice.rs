//! How much a notice says. Anybody may write a link with ten thousand names that nobody knows: the first few are named,
//! the others counted.

use phone_words::{Locale, brief, joined, m};

use crate::model::state::PhoneId;

/// How many names one sentence has.
const NAMES: usize = 10;

/// How many sentences there are at once.
pub const LINES: usize = 20;

/// "heat, noise", "a, b, c and 37 more".
pub fn names(locale: Locale, all: &[&str]) -> String {
    let named: Vec<String> = all.iter().take(NAMES).map(|name| brief(name)).collect();
    let names = joined(locale, &named, m::comma);
    match all.len() - named.len() {
        0 => names,
        more => m::names_and_more(locale, &names, &more.to_string()),
    }
}

/// Which phones are not in the data; nothing where all are. `in_link` says whether a link names them.
pub fn unknown(locale: Locale, ids: &[PhoneId], in_link: bool) -> Option<String> {
    if ids.is_empty() {
        return None;
    }
    let names = names(locale, &ids.iter().map(|id| &**id).collect::<Vec<_>>());
    let message = if in_link { m::phones_unknown_in_link } else { m::phones_unknown };
    Some(message(locale, ids.len(), &names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_are_named_and_the_others_counted() {
        assert_eq!(names(Locale::ENGLISH, &["heat", "noise"]), "heat, noise");
        assert_eq!(names(Locale::ENGLISH, &["x"; NAMES]).matches('x').count(), NAMES);
        let long = "y".repeat(1000);
        assert!(names(Locale::ENGLISH, &vec![&*long; 100_000]).ends_with("… and 99990 more"));
        assert!(names(Locale::ENGLISH, &vec![&*long; 100_000]).len() < 1000);
    }
}
