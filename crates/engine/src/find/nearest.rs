//! The phone that an unknown id probably means.
//!
//! Somebody has typed it, or a program has cut it off. First it is searched for like words typed into the search; if
//! nothing is found so, the id, former id or name is taken that fewest letters tell from it. The work is linear in the
//! number of phones: how many letters may be wrong has an end.

use crate::claims::archive::{Archive, Phone, PhoneIndex};
use crate::claims::vocabulary::{slug, visible};
use crate::find::search::SearchIndex;

/// More letters than these are never wrong.
const MOST_WRONG: usize = 3;

/// Longer ids are those of no phone that anybody would type.
const LONGEST: usize = 60;

/// The phone that is meant by an id that is not in the archive, where there is one that is near enough to be
/// proposed. `index` is that of the archive.
///
/// ```
/// use phone_engine::{Archive, Phone, PhoneIndex, SearchIndex, nearest::nearest};
/// use std::sync::Arc;
/// let archive = Arc::new(Archive::new(vec![Phone::new("acme-one-pro", "Acme", "Acme One Pro")]).0);
/// let index = SearchIndex::new(&archive);
/// assert_eq!(nearest(&archive, &index, "acme-onepro"), Some(PhoneIndex(0)));
/// assert_eq!(nearest(&archive, &index, "zenith-9"), None);
/// ```
pub fn nearest(archive: &Archive, index: &SearchIndex, id: &str) -> Option<PhoneIndex> {
    let id = slug(&visible(id));
    if id.is_empty() || id.len() > LONGEST {
        return None;
    }
    let searched = index.search(&id).best_first().first().copied();
    searched.or_else(|| by_letters(archive, &id))
}

/// The phone with the fewest letters between this and one of its names; of equals, the first.
fn by_letters(archive: &Archive, id: &str) -> Option<PhoneIndex> {
    // Of short ones, a letter or two make another phone.
    let mut wrong = (id.chars().count() / 4).min(MOST_WRONG) + 1;
    let mut found = None;
    for (index, phone) in archive.indices().zip(archive.phones()) {
        let mut look = |name: &str| {
            if let Some(less) = distance(id, name, wrong) {
                (wrong, found) = (less, Some(index));
            }
        };
        look(&phone.id);
        phone.former_ids.iter().for_each(|id| look(id));
        names(phone).for_each(|name| look(&slug(name)));
    }
    found
}

/// Its name, with the brand and without, and its other names.
fn names(phone: &Phone) -> impl Iterator<Item = &str> {
    [&*phone.name, phone.short_name()].into_iter().chain(phone.aliases.iter().map(|alias| &*alias.name))
}

/// How many letters must be put in, taken out or replaced to make one of the other, if less than `below`.
fn distance(a: &str, b: &str, below: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) >= below * 4 {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for letter in a.chars() {
        let mut before = row[0];
        row[0] += 1;
        let mut least = row[0];
        for (at, other) in b.chars().enumerate() {
            let replaced = before + usize::from(letter != other);
            before = row[at + 1];
            row[at + 1] = replaced.min(before + 1).min(row[at] + 1);
            least = least.min(row[at + 1]);
        }
        if least >= below {
            return None;
        }
    }
    row.last().copied().filter(|&wrong| wrong < below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::archive::Alias;
    use proptest::prelude::*;
    use std::sync::Arc;

    fn archive() -> Arc<Archive> {
        let mut ultra = Phone::new("xiaomi-12s-ultra", "Xiaomi", "Xiaomi 12S Ultra");
        ultra.former_ids = vec!["mi-twelve-ultra".into()];
        ultra.aliases = vec![Alias::new("Thor Camera Phone")];
        let phones = vec![
            Phone::new("xiaomi-12s", "Xiaomi", "Xiaomi 12S"),
            Phone::new("xiaomi-12s-pro", "Xiaomi", "Xiaomi 12S Pro"),
            ultra,
            Phone::new("samsung-galaxy-s24-ultra", "Samsung", "Samsung Galaxy S24 Ultra"),
            Phone::new("łódź-one", "Łódź", "Łódź One"),
        ];
        Arc::new(Archive::new(phones).0)
    }

    fn proposed(id: &str) -> Option<String> {
        let archive = archive();
        let index = SearchIndex::new(&archive);
        nearest(&archive, &index, id).and_then(|at| archive.phone(at)).map(|phone| phone.id.to_string())
    }

    #[test]
    fn what_is_nearly_an_id_or_a_name_proposes_the_phone() {
        for (id, expected) in [
            // Letters wrong, missing, too many, swapped.
            ("xiaomi-12s-prp", "xiaomi-12s-pro"),
            ("xiaomi-12s-pr", "xiaomi-12s-pro"),
            ("xiaomi-12s-proo", "xiaomi-12s-pro"),
            ("xiaomi-12s-rpo", "xiaomi-12s-pro"),
            ("ixaomi-12s-pro", "xiaomi-12s-pro"),
            // Words left out, in another order, run together.
            ("12s-pro", "xiaomi-12s-pro"),
            ("xiaomi-pro-12s", "xiaomi-12s-pro"),
            ("xiaomi12spro", "xiaomi-12s-pro"),
            ("samsung-s24-ultra", "samsung-galaxy-s24-ultra"),
            ("galaxy-s24-utlra", "samsung-galaxy-s24-ultra"),
            // Other names.
            ("mi-tvelve-ultra", "xiaomi-12s-ultra"),
            ("thor-kamera-phone", "xiaomi-12s-ultra"),
            ("ŁÓDZ-ONE", "łódź-one"),
        ] {
            assert_eq!(proposed(id).as_deref(), Some(expected), "{id}");
        }
    }

    #[test]
    fn what_is_near_nothing_proposes_nothing() {
        let long = "x".repeat(1_000_000);
        for id in ["", "-", "foo-9", "nokia-3310", "xy", "fairphone-5", "samsung-galaxy-s23-fe-plus", &long] {
            assert_eq!(proposed(id), None, "{}", id.get(..9).unwrap_or(id));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_safe(id in "\\PC{0,30}") {
            let _ = proposed(&id);
        }

        #[test]
        fn distances_are_those_of_the_whole_table(a in "[ab-]{0,7}", b in "[abł]{0,7}", below in 0usize..6) {
            let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let mut table = vec![vec![0; y.len() + 1]; x.len() + 1];
            for i in 0..=x.len() {
                for j in 0..=y.len() {
                    table[i][j] = match (i, j) {
                        (0, n) | (n, 0) => n,
                        _ => (table[i - 1][j - 1] + usize::from(x[i - 1] != y[j - 1]))
                            .min(table[i - 1][j] + 1)
                            .min(table[i][j - 1] + 1),
                    };
                }
            }
            let whole = table[x.len()][y.len()];
            prop_assert_eq!(distance(&a, &b, below), Some(whole).filter(|&whole| whole < below));
        }
    }
}
