//! Finding phones by name, alias, code name or model number.
//!
//! Every word typed must be found. A word is found, in falling order of worth, as a whole word; as the beginning
//! of one; inside the name written without spaces ("s23ultra"); or as a word with one letter wrong, missing,
//! doubled or swapped ("xaomi"). The tolerant ways are tried for a word that no phone has otherwise, so that
//! whoever types it right is not shown what is only similar. (Letters with digits are looked for without spaces
//! in any case, and a number that ends a word is a word too: one source writes "Reno8", another "Reno 8".)
//!
//! Of phones that fit equally well, that of which most reports speak comes first, then the newest: whoever types
//! "s25" hardly means the one that nobody has written about.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::claims::archive::{Archive, Phone, PhoneIndex};
use crate::claims::vocabulary::{folded, is_of_words, sought};
use crate::numbers::{Numbers, hash_text};
use crate::order;

/// The searchable names of an archive. Made once for an archive, when it is first searched.
#[derive(Debug, Default)]
pub struct SearchIndex {
    archive: Option<Arc<Archive>>,
    names: OnceLock<Names>,
}

#[derive(Debug, Default)]
struct Names {
    words: Vec<Word>,
    numbers: Numbers,
    /// The words in alphabetical order, made when first searched.
    sorted: OnceLock<Vec<u32>>,
    /// Of each phone, its name and aliases without spaces.
    run_ons: Vec<Box<str>>,
    /// Of each phone, what its rank among equals is and how long its name is.
    names: Vec<Name>,
    /// Of each phone, its index, where the archive has some of all phones; else they are counted through.
    indices: Vec<PhoneIndex>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Name {
    /// How many words come before the first one with a digit; without one, how many there are.
    before: u8,
    /// How many come after it: of "Galaxy S25 Ultra", one. `None` where there is none with a digit.
    after: Option<u8>,
    /// [`Phone::prominence`].
    rank: u8,
}

impl Name {
    /// Counts the words of a slug.
    fn of(slug: &str) -> Name {
        let words = split(slug).count();
        let numbered = split(slug).position(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
        let few = |count: usize| count.min(100) as u8;
        let after = numbered.map(|at| few(words - at - 1));
        Name { before: few(numbered.unwrap_or(words)), after, rank: 0 }
    }

    /// How many words it has that were not typed. The brand and the series before a number people leave out.
    fn spare(self, typed: Name) -> u8 {
        let before = if typed.before == 0 { 0 } else { self.before.saturating_sub(typed.before) };
        match (self.after, typed.after) {
            (Some(own), Some(typed)) => own.saturating_sub(typed) + before,
            (own, _) => (self.before + own.map_or(0, |after| after + 1)).saturating_sub(typed.before),
        }
    }
}

#[derive(Debug)]
struct Word {
    text: Box<str>,
    /// The phones that have it, in order: twice their number, and one more where it is part of the name.
    phones: Vec<u32>,
}

/// How well a phone fits the words typed; more is better.
pub type Score = u32;

const WHOLE: u8 = 8;
const BEGINNING: u8 = 6;
const RUN_ON: u8 = 3;
const MISTYPED: u8 = 1;

/// What a search needs while it runs, kept so that the next one need not ask for memory again.
#[derive(Debug, Default)]
pub struct Scratch {
    /// Of each phone, how many of the words typed have been found.
    found: Vec<u8>,
    /// Of each phone, the score of the word that is looked for now.
    best: Vec<u8>,
    /// Of each phone, the scores of those before.
    sum: Vec<u16>,
    /// Phones that have the first word.
    first: Vec<u32>,
    /// Phones that have this one.
    now: Vec<u32>,
    /// Phones that have the one before.
    before: Vec<u32>,
    hits: Vec<(PhoneIndex, Score)>,
}

impl SearchIndex {
    /// The index of all phones of `archive`.
    pub fn new(archive: &Arc<Archive>) -> SearchIndex {
        SearchIndex { archive: Some(archive.clone()), names: OnceLock::new() }
    }

    /// Adds the next phone of an archive that is made piece by piece.
    pub fn push(&mut self, phone: &Phone) {
        self.names_mut().push(phone);
    }

    /// Adds the next phone by its name alone.
    pub fn push_name(&mut self, name: &str) {
        self.names_mut().push_names(name, std::iter::empty(), std::iter::empty());
    }

    /// A search for the words of `text`.
    pub fn search<'i>(&'i self, text: &str) -> Search<'i> {
        let text = sought(text);
        Search { index: self.names(), words: split(&text).map(Box::from).collect(), typed: Name::of(&text) }
    }

    /// The phone that is called so: by its name, with the brand or without, or by another of its names, whatever the spaces,
    /// hyphens and capitals. None where several are.
    ///
    /// ```
    /// use phone_engine::archive::Alias;
    /// use phone_engine::{Archive, Phone, PhoneIndex, SearchIndex};
    /// use std::sync::Arc;
    /// let mut one = Phone::new("acme-one-5g", "Acme", "Acme One 5G");
    /// one.aliases = vec![Alias::new("Star")];
    /// let archive = Arc::new(Archive::new(vec![one, Phone::new("zeta-two", "Zeta", "Zeta Two")]).0);
    /// let index = SearchIndex::new(&archive);
    /// for name in ["Acme One 5G", "one-5g", "ONE5G", "star", "Acme Star"] {
    ///     assert_eq!(index.named(name), Some(PhoneIndex(0)), "{name}");
    /// }
    /// assert_eq!(index.named("one"), None);
    /// ```
    pub fn named(&self, text: &str) -> Option<PhoneIndex> {
        let names = self.names();
        let called = sought(text).replace('-', "");
        let mut brand = (Arc::<str>::from(""), String::new());
        let mut found: [Option<usize>; 2] = [None; 2];
        let mut several = [false; 2];
        for (at, phone) in self.archive.iter().flat_map(|archive| archive.phones()).enumerate() {
            if phone.brand != brand.0 {
                brand = (phone.brand.clone(), sought(&phone.brand).replace('-', ""));
            }
            let is_called = |own: &str| {
                own == called
                    || own.strip_prefix(&*brand.1) == Some(&*called)
                    || called.strip_prefix(&*brand.1) == Some(own)
            };
            let mut own = names.run_ons.get(at)?.split(' ');
            // A name counts for more than what another phone is called as well.
            let place = match own.position(is_called) {
                Some(0) => 0,
                Some(_) => 1,
                None => continue,
            };
            several[place] |= found[place].is_some();
            found[place] = Some(at);
        }
        let place = usize::from(found[0].is_none());
        let at = found[place].filter(|_| !called.is_empty() && !several[place])?;
        Some(names.indices.get(at).copied().unwrap_or(PhoneIndex(at as u32)))
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let mut names = Names::default();
            if let Some(archive) = &self.archive {
                archive.phones().iter().for_each(|phone| names.push(phone));
                if !archive.is_whole() {
                    names.indices = archive.indices().collect();
                }
            }
            names
        })
    }

    fn names_mut(&mut self) -> &mut Names {
        self.names();
        // It has just been made.
        match self.names.get_mut() {
            Some(names) => names,
            None => unreachable!("the names have been made"),
        }
    }
}

impl Names {
    fn push(&mut self, phone: &Phone) {
        let aliases = phone.aliases.iter().map(|alias| &*alias.name);
        let others = phone.codename.iter().chain(&phone.model_numbers).map(|text| &**text);
        self.push_names(&phone.name, aliases, others);
        if let Some(name) = self.names.last_mut() {
            name.rank = phone.prominence();
        }
    }

    /// Adds the next phone by its name, its other names, and its code name and model numbers.
    fn push_names<'n>(
        &mut self,
        name: &str,
        aliases: impl Iterator<Item = &'n str>,
        others: impl Iterator<Item = &'n str>,
    ) {
        let phone = self.run_ons.len() as u32;
        self.sorted.take();
        let own = sought(name);
        let mut run_on = own.replace('-', "");
        for word in split(&own) {
            self.add(word, phone << 1 | 1);
            self.add_number(word, phone << 1);
        }
        self.names.push(Name::of(&own));
        for alias in aliases {
            let alias = sought(alias);
            for word in split(&alias) {
                self.add(word, phone << 1);
                self.add_number(word, phone << 1);
            }
            run_on.push(' ');
            run_on.push_str(&alias.replace('-', ""));
        }
        for other in others {
            split(&sought(other)).for_each(|word| self.add(word, phone << 1));
        }
        self.run_ons.push(run_on.into());
    }

    /// The number at the end of a word of letters, as a word of its own.
    fn add_number(&mut self, word: &str, phone: u32) {
        let (_, number) = word.split_at(turn(word));
        if !number.is_empty() {
            self.add(number, phone);
        }
    }

    fn add(&mut self, text: &str, phone: u32) {
        let words = &mut self.words;
        let (number, new) = self.numbers.number(hash_text(text), &mut |number| *words[number as usize].text == *text);
        if new {
            words.push(Word { text: text.into(), phones: Vec::new() });
        }
        let phones = &mut words[number as usize].phones;
        // A word that the name has is not noted again for an alias.
        if phones.last().is_none_or(|last| last >> 1 != phone >> 1) {
            phones.push(phone);
        }
    }

    /// The words that begin with `typed`.
    fn beginning(&self, typed: &str) -> impl Iterator<Item = &Word> {
        let sorted = self.sorted.get_or_init(|| {
            let text = |at: usize| &*self.words[at].text;
            order::positions(self.words.len(), &mut |a, b| text(a).cmp(text(b)))
        });
        let from = sorted.partition_point(|&word| *self.words[word as usize].text < *typed);
        let words = sorted[from..].iter().map(|&word| &self.words[word as usize]);
        let typed: Box<str> = typed.into();
        words.take_while(move |word| word.text.starts_with(&*typed))
    }
}

/// A search made ready: `text` split once.
#[derive(Debug)]
pub struct Search<'i> {
    index: &'i Names,
    words: Vec<Box<str>>,
    typed: Name,
}

impl Search<'_> {
    /// Whether no words were typed, so that everything is found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The phones that fit, each with its score, in the order of the archive or not.
    pub fn hits<'s>(&self, scratch: &'s mut Scratch) -> &'s [(PhoneIndex, Score)] {
        let phones = self.index.run_ons.len();
        scratch.found.resize(phones, 0);
        scratch.best.resize(phones, 0);
        scratch.sum.resize(phones, 0);
        for (round, typed) in self.words.iter().take(u8::MAX.into()).enumerate() {
            scratch.look_for(self.index, typed, round as u8);
            if round == 0 {
                scratch.first.clone_from(&scratch.now);
            }
            for &phone in &scratch.now {
                scratch.sum[phone as usize] += u16::from(std::mem::take(&mut scratch.best[phone as usize]));
            }
        }
        scratch.hits.clear();
        for &phone in &scratch.now {
            // Of "12" and "12 Ultra", the search "12" means the first.
            let name = self.index.names[phone as usize];
            let fit = (Score::from(scratch.sum[phone as usize]) * 8).saturating_sub(name.spare(self.typed).into());
            let score = fit << 8 | Score::from(name.rank);
            let index = self.index.indices.get(phone as usize).copied().unwrap_or(PhoneIndex(phone));
            scratch.hits.push((index, score));
        }
        for &phone in &scratch.first {
            scratch.found[phone as usize] = 0;
            scratch.sum[phone as usize] = 0;
        }
        scratch.first.clear();
        scratch.now.clear();
        &scratch.hits
    }

    /// The phones that fit, the best first.
    pub fn best_first(&self) -> Vec<PhoneIndex> {
        let mut hits = self.hits(&mut Scratch::default()).to_vec();
        order::sort(&mut hits, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        hits.into_iter().map(|(phone, _)| phone).collect()
    }

    /// Where in `name` the words typed are found: ranges of bytes, in order, apart from each other.
    ///
    /// ```
    /// # use phone_engine::SearchIndex;
    /// let index = SearchIndex::default();
    /// assert_eq!(index.search("galxy s2").marks("Samsung Galaxy S23"), [8..14, 15..17]);
    /// assert_eq!(index.search("s23u").marks("Galaxy S23 Ultra"), [7..10, 11..12]);
    /// ```
    pub fn marks(&self, name: &str) -> Vec<Range<usize>> {
        let mut letters: Vec<(Range<usize>, bool)> = Vec::new();
        let mut text = String::new();
        let mut gap = true;
        for (at, letter) in name.char_indices() {
            if is_of_words(letter) || letter == '+' {
                let letters_of = text.len();
                match letter {
                    '+' => text.push_str("plus"),
                    letter => text.extend(folded(letter)),
                }
                // What is left out of what is sought belongs to the letter before it.
                if let Some((bytes, _)) = letters.last_mut().filter(|_| letters_of == text.len()) {
                    bytes.end = at + letter.len_utf8();
                }
                while letters.len() < text.len() {
                    letters.push((at..at + letter.len_utf8(), gap));
                    gap = false;
                }
            } else {
                gap = true;
            }
        }
        let mut marked = vec![false; name.len()];
        for typed in &self.words {
            let begins = |at: usize| letters.get(at).is_some_and(|(_, begins)| *begins);
            let end = |from: usize| (from + 1..letters.len()).find(|&at| begins(at)).unwrap_or(letters.len());
            let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
            // A word, or the number after letters: "8" in "Reno8".
            let starts = || (0..letters.len()).filter(|&at| begins(at) || digit(at) && !digit(at - 1));
            let beginning = starts().find(|&at| text[at..end(at)].starts_with(&**typed));
            let run_on = || text.find(&**typed).filter(|_| typed.len() > 2);
            let part = match beginning.or_else(run_on) {
                Some(at) => at..at + typed.len(),
                None => match starts().find(|&at| one_slip(typed, &text[at..end(at)])) {
                    Some(at) => at..end(at),
                    None => continue,
                },
            };
            letters[part].iter().for_each(|(bytes, _)| marked[bytes.clone()].fill(true));
        }
        let mut marks: Vec<Range<usize>> = Vec::new();
        for at in (0..name.len()).filter(|&at| marked[at]) {
            match marks.last_mut() {
                Some(mark) if mark.end == at => mark.end += 1,
                _ => marks.push(at..at + 1),
            }
        }
        marks
    }
}

impl Scratch {
    /// Finds the phones that have one word typed, among those that have the `round` words before it.
    fn look_for(&mut self, index: &Names, typed: &str, round: u8) {
        std::mem::swap(&mut self.now, &mut self.before);
        self.now.clear();
        let before = std::mem::take(&mut self.before);
        for word in index.beginning(typed) {
            let worth = if *word.text == *typed { WHOLE } else { BEGINNING };
            for &phone in &word.phones {
                self.meet(phone >> 1, worth + (phone & 1) as u8, round);
            }
        }
        // One or two letters inside a name mean nothing.
        if typed.len() > 2 {
            let digit = |byte: u8| byte.is_ascii_digit();
            let turn = typed.bytes().position(|byte| digit(byte) != digit(typed.as_bytes()[0]));
            if self.now.is_empty() {
                match round {
                    0 => (0..index.run_ons.len() as u32).for_each(|phone| self.meet_run_on(index, phone, typed, round)),
                    _ => before.iter().for_each(|&phone| self.meet_run_on(index, phone, typed, round)),
                }
            } else if let Some(turn) = turn {
                for word in index.beginning(&typed[..turn]) {
                    word.phones.iter().for_each(|&phone| self.meet_run_on(index, phone >> 1, typed, round));
                }
            }
        }
        if typed.len() > 3 && self.now.is_empty() {
            for word in index.words.iter().filter(|word| one_slip(typed, &word.text)) {
                for &phone in &word.phones {
                    self.meet(phone >> 1, MISTYPED, round);
                }
            }
        }
        self.before = before;
    }

    fn meet_run_on(&mut self, index: &Names, phone: u32, typed: &str, round: u8) {
        if self.found[phone as usize] == round && index.run_ons[phone as usize].contains(typed) {
            self.meet(phone, RUN_ON, round);
        }
    }

    fn meet(&mut self, phone: u32, worth: u8, round: u8) {
        let at = phone as usize;
        if self.found[at] == round {
            self.found[at] = round + 1;
            self.best[at] = worth;
            self.now.push(phone);
        } else if self.found[at] == round + 1 {
            self.best[at] = self.best[at].max(worth);
        }
    }
}

/// Where in a word of letters the digits begin that end it; else its end.
fn turn(word: &str) -> usize {
    let letters = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let of_letters = !letters.is_empty() && !letters.bytes().any(|byte| byte.is_ascii_digit());
    if of_letters { letters.len() } else { word.len() }
}

/// The words of a slug.
fn split(slug: &str) -> impl Iterator<Item = &str> {
    slug.split('-').filter(|word| !word.is_empty())
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

    fn archive() -> Arc<Archive> {
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
        Arc::new(Archive::new(phones).0)
    }

    fn found(text: &str) -> Vec<String> {
        let archive = archive();
        let index = SearchIndex::new(&archive);
        let mut scratch = Scratch::default();
        let found = index.search(text).hits(&mut scratch).to_vec();
        assert_eq!(found, index.search(text).hits(&mut scratch), "the same with used memory");
        let found = index.search(text).best_first();
        found.into_iter().map(|phone| archive.phone(phone).unwrap().id.to_string()).collect()
    }

    #[test]
    fn the_best_comes_first() {
        assert_eq!(found("12s"), ["xiaomi-12s", "xiaomi-12s-pro"]);
        assert_eq!(found("12")[0], "xiaomi-12");
        assert_eq!(found("mayfly"), ["xiaomi-12s"]);
        assert_eq!(found("2206123sc"), ["xiaomi-12s"]);
    }

    #[test]
    fn numbers_may_stand_apart_from_their_word() {
        let named = |names: &[&str]| {
            let mut index = SearchIndex::default();
            names.iter().for_each(|name| index.push_name(name));
            index
        };
        let first = |index: &SearchIndex, text: &str| index.search(text).best_first().first().map(|phone| phone.0);
        let index = named(&["Honor Magic6 Pro", "Honor Magic5 Pro", "Galaxy S24", "Redmi Note 10", "Redmi 10"]);
        assert_eq!(first(&index, "magic 6 pro"), Some(0));
        assert_eq!(first(&index, "magic5pro"), Some(1));
        assert_eq!(first(&index, "s 24"), Some(2));
        assert_eq!(first(&index, "redmi 10"), Some(4), "nothing stands between");
        assert_eq!(first(&index, "magic 7"), None);
        let marked = |text: &str, name: &str| -> String {
            index.search(text).marks(name).into_iter().map(|mark| name[mark].to_owned()).collect()
        };
        assert_eq!(marked("magic 6", "Honor Magic6 Pro"), "Magic6");
        assert_eq!(marked("s 24", "Galaxy S24"), "S24");
    }

    #[test]
    fn of_equals_the_best_known_comes_first_then_the_newest() {
        use crate::{Report, Stage, date};
        let phone = |id: &str, name: &str, days: &[&str]| {
            let reports = days.iter().map(|day| Report::new(date(day), Stage::Listed, "P", "https://example.org"));
            reports.fold(Phone::new(id, "B", name), Phone::with)
        };
        let phones = vec![
            phone("a", "itel S25", &["2025-01"]),
            phone("b", "Samsung Galaxy S25", &["2024-10", "2024-11", "2025-01", "2025-02"]),
            phone("c", "Old S25", &["2020"]),
            phone("d", "Galaxy S25 Ultra", &["2024", "2024", "2024", "2024", "2025", "2025", "2025", "2025"]),
        ];
        let index = SearchIndex::new(&Arc::new(Archive::new(phones).0));
        let found: Vec<u32> = index.search("s25").best_first().iter().map(|phone| phone.0).collect();
        assert_eq!(found, [1, 0, 2, 3], "how well it fits goes before how well it is known");
    }

    #[test]
    fn capitals_of_every_alphabet_are_found_whichever_way_they_are_typed() {
        let mut index = SearchIndex::default();
        let names = ["Vestel İstanbul 5", "ŁÓDŹ One", "Große Straße 7", "Plain Phone"];
        names.iter().for_each(|name| index.push_name(name));
        let found = |text: &str| index.search(text).best_first().first().map(|phone| phone.0);
        for text in ["istanbul", "İSTANBUL", "ISTANBUL", "ıstanbul", "İstanbul", "ist", "İST"] {
            assert_eq!(found(text), Some(0), "{text}");
        }
        for text in ["łódź", "ŁÓDŹ", "Łódź", "łód"] {
            assert_eq!(found(text), Some(1), "{text}");
        }
        for text in ["straße", "STRASSE", "STRAẞE", "strasse 7"] {
            assert_eq!(found(text), Some(2), "{text}");
        }
        let marked = |text: &str, name: usize| -> Vec<&str> {
            index.search(text).marks(names[name]).into_iter().map(|mark| &names[name][mark]).collect()
        };
        assert_eq!(marked("ISTANBUL", 0), ["İstanbul"]);
        assert_eq!(marked("łód", 1), ["ŁÓD"]);
        assert_eq!(marked("strasse", 2), ["Straße"]);
        assert_eq!(marked("stras", 2), ["Straß"], "no half of a letter");
        let name = "I\u{307}stanbul";
        let marks: Vec<&str> = index.search("ist").marks(name).into_iter().map(|mark| &name[mark]).collect();
        assert_eq!(marks, ["I\u{307}st"], "the dot belongs to its letter");
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
        fn any_text_is_safe(text in ".{0,20}", name in ".{0,20}") {
            let _ = found(&text);
            let archive = archive();
            for mark in SearchIndex::new(&archive).search(&text).marks(&name) {
                prop_assert!(name.get(mark).is_some(), "between letters");
            }
        }
    }
}
