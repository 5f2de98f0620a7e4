//! Finding phones by name, alias, code name or model number.
//!
//! Every word typed must be found. A word is found, in falling order of worth: as a whole word, as the
//! beginning of one, inside the name written without spaces ("s23ultra"), or as a word with one letter
//! wrong, missing, doubled or swapped ("xaomi").

use crate::archive::{Archive, Phone, PhoneIndex};
use crate::vocabulary::slug;

/// The searchable texts of an archive. Made once for an archive.
#[derive(Debug, Default)]
pub struct SearchIndex {
    phones: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    /// The words of the name, then those of the aliases, code name and model numbers.
    words: Vec<Box<str>>,
    /// How many of the words are of the name.
    name_words: usize,
    /// Name and aliases without spaces.
    run_on: Box<str>,
}

/// How well a phone fits the words typed; more is better.
pub type Score = u32;

const WHOLE: Score = 8;
const BEGINNING: Score = 6;
const RUN_ON: Score = 3;
const MISTYPED: Score = 1;

impl SearchIndex {
    /// The index of all phones of `archive`.
    pub fn new(archive: &Archive) -> SearchIndex {
        SearchIndex { phones: archive.phones().iter().map(Entry::new).collect() }
    }

    /// Adds the next phone of an archive that is made piece by piece.
    pub fn push(&mut self, phone: &Phone) {
        self.phones.push(Entry::new(phone));
    }

    /// A search for the words of `text`.
    pub fn search<'i>(&'i self, text: &str) -> Search<'i> {
        Search { index: self, words: words(text) }
    }
}

/// A search made ready: `text` split once.
#[derive(Debug)]
pub struct Search<'i> {
    index: &'i SearchIndex,
    words: Vec<Box<str>>,
}

impl Search<'_> {
    /// Whether no words were typed, so that everything is found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a phone fits; `None` where some word is not found.
    pub fn score(&self, phone: PhoneIndex) -> Option<Score> {
        let entry = self.index.phones.get(phone.get())?;
        let mut score = 0;
        for typed in &self.words {
            score += entry.score(typed)?;
        }
        // Of "12" and "12S Ultra", the search "12" means the first.
        let spare = entry.name_words.saturating_sub(self.words.len()) as Score;
        Some((score * 8).saturating_sub(spare))
    }
}

impl Entry {
    fn new(phone: &Phone) -> Entry {
        let mut all = words(&phone.name);
        let name_words = all.len();
        let aliases = || phone.aliases.iter().map(|alias| &alias.name);
        let others = aliases().chain(&phone.codename).chain(&phone.model_numbers);
        let mut run_on = all.concat();
        for name in aliases() {
            run_on.push(' ');
            run_on.push_str(&words(name).concat());
        }
        all.extend(others.flat_map(|text| words(text)));
        Entry { words: all, name_words, run_on: run_on.into() }
    }

    fn score(&self, typed: &str) -> Option<Score> {
        let mut best = None;
        for (i, word) in self.words.iter().enumerate() {
            let in_name = Score::from(i < self.name_words);
            let score = if **word == *typed {
                WHOLE + in_name
            } else if word.starts_with(typed) {
                BEGINNING + in_name
            } else {
                continue;
            };
            best = best.max(Some(score));
        }
        // One or two letters inside a name mean nothing.
        if best.is_none() && typed.len() > 2 && self.run_on.contains(typed) {
            best = Some(RUN_ON);
        }
        if best.is_none() && typed.len() > 3 && self.words.iter().any(|word| one_slip(typed, word)) {
            best = Some(MISTYPED);
        }
        best
    }
}

/// The words of a text, as slugs; `+` stays with its word.
fn words(text: &str) -> Vec<Box<str>> {
    slug(text).split('-').filter(|word| !word.is_empty()).map(Box::from).collect()
}

/// Whether `typed` becomes `word`, or the beginning of it, by one slip: a letter wrong, missing, one too
/// many, or two swapped. The first letter must be right, and digits are never a slip: "s22" is not
/// "s23".
fn one_slip(typed: &str, word: &str) -> bool {
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let same = typed.iter().zip(word).take_while(|(a, b)| a == b).count();
    if same == 0 || same == typed.len() {
        return false;
    }
    let (rest, left) = (&typed[same..], &word[same..]);
    if rest.iter().any(u8::is_ascii_digit) || left.first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let wrong = !left.is_empty() && left[1..].starts_with(&rest[1..]);
    let missing = !left.is_empty() && left[1..].starts_with(rest);
    let extra = left.starts_with(&rest[1..]);
    let swapped = rest.len() > 1
        && left.len() > 1
        && rest[0] == left[1]
        && rest[1] == left[0]
        && left[2..].starts_with(&rest[2..]);
    wrong || missing || extra || swapped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn archive() -> Archive {
        let mut s12 = Phone::new("xiaomi-12s", "Xiaomi", "Xiaomi 12S");
        s12.codename = Some("mayfly".into());
        s12.model_numbers = vec!["2206123SC".into()];
        let phones = vec![
            Phone::new("xiaomi-12", "Xiaomi", "Xiaomi 12"),
            s12,
            Phone::new("xiaomi-12s-pro", "Xiaomi", "Xiaomi 12S Pro"),
            Phone::new("samsung-galaxy-s23-ultra", "Samsung", "Samsung Galaxy S23 Ultra"),
            Phone::new("samsung-galaxy-s22-ultra", "Samsung", "Samsung Galaxy S22 Ultra"),
        ];
        Archive::new(phones).0
    }

    fn found(text: &str) -> Vec<String> {
        let archive = archive();
        let index = SearchIndex::new(&archive);
        let search = index.search(text);
        let mut found: Vec<_> = (0..archive.len() as u32)
            .filter_map(|i| Some((search.score(PhoneIndex(i))?, archive.phone(PhoneIndex(i))?.id.to_string())))
            .collect();
        found.sort_by_key(|hit| std::cmp::Reverse(hit.0));
        found.into_iter().map(|(_, id)| id).collect()
    }

    #[test]
    fn the_best_comes_first() {
        assert_eq!(found("12s"), ["xiaomi-12s", "xiaomi-12s-pro"]);
        assert_eq!(found("12")[0], "xiaomi-12");
        assert_eq!(found("mayfly"), ["xiaomi-12s"]);
        assert_eq!(found("2206123sc"), ["xiaomi-12s"]);
    }

    #[test]
    fn slips_word_order_and_missing_spaces_are_forgiven() {
        assert_eq!(found("xaomi 12")[0], "xiaomi-12");
        assert_eq!(found("xioami 12s")[0], "xiaomi-12s");
        assert_eq!(found("s23ultra"), ["samsung-galaxy-s23-ultra"]);
        assert_eq!(found("ultra s22"), ["samsung-galaxy-s22-ultra"]);
        assert_eq!(found("galxy s23"), ["samsung-galaxy-s23-ultra"]);
        assert_eq!(found("samsungg s23"), ["samsung-galaxy-s23-ultra"]);
    }

    #[test]
    fn a_digit_is_never_a_slip() {
        assert!(found("galaxy s24").is_empty());
        assert!(found("nokia").is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_safe(text in ".{0,20}") {
            let _ = found(&text);
        }
    }
}
