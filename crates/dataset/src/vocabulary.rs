//! The names that values of text specs may have.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use phone_engine::Spec;

use crate::nearest::distance;

/// The controlled vocabulary. One without sections knows nothing and lets everything pass.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub(crate) sections: BTreeMap<String, Section>,
}

/// The names of one spec or field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    /// As they are written; `#` stands for a whole number.
    pub(crate) terms: Vec<Arc<str>>,
    /// The terms by what is left of them and of their aliases when case, spaces and the like are gone.
    pub(crate) by_key: HashMap<String, Arc<str>>,
    /// Aliases with a whole number in them: the keys of what is before and after it, and the term with `#` for it.
    pub(crate) numbered: Vec<(String, String, Arc<str>)>,
    /// Words that people leave out, as keys.
    pub(crate) optional: Vec<String>,
    /// Words, and those that they stand for, as keys.
    pub(crate) same: HashMap<String, String>,
    /// Any name is good that is written with capitals.
    pub(crate) open: bool,
}

/// How a name stands to the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is a term, or there is no section that says what is one.
    Term,
    /// It is another name of this term.
    Means(Arc<str>),
    /// It is not known; the nearest term, where one is near.
    Unknown(Option<Arc<str>>),
}

impl Vocabulary {
    /// Whether there is anything about a spec or field.
    pub fn has(&self, section: &str) -> bool {
        self.sections.contains_key(section)
    }

    /// The terms of a spec or field, as they are written.
    pub fn terms(&self, section: &str) -> &[Arc<str>] {
        self.sections.get(section).map_or(&[], |section| &section.terms)
    }

    /// How `name` stands to the vocabulary of a spec or field.
    pub fn look_up(&self, section: &str, name: &str) -> Standing {
        match self.sections.get(section) {
            None => Standing::Term,
            Some(section) if section.open => match with_capitals(name) {
                right if right == name => Standing::Term,
                right => Standing::Means(right.into()),
            },
            Some(section) => section.look_up(name),
        }
    }
}

/// The section with the names of a spec. Launch regions and the regions of prices share one.
pub fn section(spec: &Spec) -> &str {
    if spec.key == "launch_regions" { "region" } else { spec.key }
}

impl Section {
    fn look_up(&self, name: &str) -> Standing {
        let whole = self.key(name);
        let numbered = self.numbered.iter().find_map(|(before, after, term)| {
            let number = whole.strip_prefix(&**before)?.strip_suffix(&**after)?;
            let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| term.replacen('#', number, 1))
        });
        // First, since "#.#" is a term where ".0" is left out.
        if let Some(term) = numbered {
            return Standing::Means(term.into());
        }
        if self.terms.iter().any(|term| fits(term, name)) {
            return Standing::Term;
        }
        let key = self.key(name);
        if let Some(term) = self.by_key.get(&key) {
            return Standing::Means(term.clone());
        }
        let filled = self.terms.iter().filter_map(|term| fill(term, name));
        if let Some(term) = filled.into_iter().find(|term| self.key(term) == key) {
            return Standing::Means(term.into());
        }
        let near = self.by_key.iter().map(|(known, term)| (distance(&key, known), known, term));
        let near = near.filter(|(distance, known, _)| *distance <= 2 && distance * 2 < known.len()).min();
        Standing::Unknown(near.map(|(.., term)| term.clone()))
    }

    /// What is left of a name by which it is recognised.
    pub(crate) fn key(&self, name: &str) -> String {
        let words = words(name);
        let meant = words.iter().map(|word| self.same.get(word).unwrap_or(word));
        let needed: String = meant.clone().filter(|word| !self.optional.contains(word)).map(String::as_str).collect();
        if needed.is_empty() { meant.map(String::as_str).collect() } else { needed }
    }
}

/// The words in lower case; "+" is the word "plus".
fn words(name: &str) -> Vec<String> {
    let spaced: String = name
        .chars()
        .flat_map(|letter| match letter {
            '+' => " plus ".chars().collect(),
            '#' | '.' => vec![letter],
            letter if letter.is_alphanumeric() => letter.to_lowercase().collect::<Vec<_>>(),
            _ => vec![' '],
        })
        .collect();
    spaced.split_whitespace().map(str::to_owned).collect()
}

pub(crate) fn key(word: &str) -> String {
    words(word).concat()
}

/// Whether `name` is written as `term`, with a whole number for each `#`.
pub(crate) fn fits(term: &str, name: &str) -> bool {
    term == name || fill(term, name).is_some_and(|filled| filled == name)
}

/// `term` with the numbers that are in `name`, where there are as many.
fn fill(term: &str, name: &str) -> Option<String> {
    let mut numbers = name.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let mut filled = String::new();
    for (index, part) in term.split('#').enumerate() {
        if index > 0 {
            filled.push_str(numbers.next()?);
        }
        filled.push_str(part);
    }
    (term.contains('#') && numbers.next().is_none()).then_some(filled)
}

/// The name with a capital at the beginning of each word.
fn with_capitals(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    words.collect::<Vec<String>>().join(" ")
}
