//! Messages in the language of the reader.
//!
//! English is part of the code: each message stands where it is said. Of other languages, all messages are in one file,
//! which [`Language::read`] reads; there, a message is found by its place among the English ones. Both are in one form:
//! text in which a control character stands for each argument, and choices are written as `phone_messages` packs them.

use std::fmt;

use phone_engine::dates::PartialDate;

use crate::{Locale, Phrase, m};

/// A message without arguments; the others are functions of [`m`].
// One text, as there is one for each that is said: a letter of two bytes that says which it is among the English ones, and the
// English.
#[derive(Clone, Copy, Debug)]
pub struct Message(pub(crate) &'static str);

impl Message {
    /// Its place among the English ones, and the English.
    fn parts(self) -> (usize, &'static str) {
        let mut letters = self.0.chars();
        let place = letters.next().map_or(0, |letter| (letter as usize).wrapping_sub(FIRST));
        (place, letters.as_str())
    }
}

/// The letter of the first message, in `phone_messages`.
const FIRST: usize = 0x100;

/// The value of a message's argument.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Argument<'a> {
    Text(&'a str),
    Number(usize),
    /// The value that the words are around.
    Value,
}

/// The category of a number, by which languages choose: one phone, two phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The names are those of CLDR.
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// How the items of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// "a, b and c"
    And,
    /// "a, b or c"
    Or,
}

/// What a language does with numbers, lists and dates: in the browser `Intl`, natively ICU.
pub trait Grammar: Send + Sync {
    /// The category of a number.
    fn plural(&self, count: usize) -> Plural;
    /// The items as a list in a sentence.
    fn list(&self, items: &[String], list: List) -> String;
    /// A day, month or year, with the month in words.
    fn date(&self, date: PartialDate) -> String;
}

/// A language other than English.
pub struct Language {
    tag: &'static str,
    /// In the order of the English ones.
    texts: Vec<&'static str>,
    /// The words of the data by their keys, in the order of these.
    words: Vec<(&'static str, &'static str)>,
    grammar: &'static dyn Grammar,
}

/// Why a file is no language that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// It is another file.
    NotPacked,
    /// It was packed for other messages than these.
    OtherVersion,
    /// It is not whole, or has been changed.
    Damaged,
}

/// For the console: readers get English instead.
impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LanguageError::NotPacked => "this is no packed language",
            LanguageError::OtherVersion => "the language was packed for other messages",
            LanguageError::Damaged => "the language is damaged",
        })
    }
}

impl std::error::Error for LanguageError {}

// The signs of `phone_messages`.
const SELECT: char = '\u{e}';
const THEN: char = '\u{11}';
const NEXT: char = '\u{f}';
const END: char = '\u{10}';
/// Where the value is, while the words around it are made.
const VALUE: char = '\0';

impl Language {
    /// Reads a packed language and keeps it for as long as the page is there.
    pub fn read(file: &[u8], grammar: &'static dyn Grammar) -> Result<&'static Language, LanguageError> {
        let rest = file.strip_prefix(b"PCL1").ok_or(LanguageError::NotPacked)?;
        let (fingerprint, rest) = number(rest).ok_or(LanguageError::Damaged)?;
        let (sum, rest) = number(rest).ok_or(LanguageError::Damaged)?;
        if fingerprint != m::FINGERPRINT {
            return Err(LanguageError::OtherVersion);
        }
        let text = std::str::from_utf8(rest).map_err(|_| LanguageError::Damaged)?;
        if sum != hash(rest) {
            return Err(LanguageError::Damaged);
        }
        if text.split(VALUE).count() <= m::COUNT {
            return Err(LanguageError::Damaged);
        }
        // It is kept from here on.
        let text: &'static str = String::leak(text.to_owned());
        let mut texts = text.split(VALUE);
        let tag = texts.next().unwrap_or_default();
        let own: Vec<&str> = texts.by_ref().take(m::COUNT).collect();
        let mut words = Vec::new();
        while let (Some(key), Some(word)) = (texts.next(), texts.next()) {
            words.push((key, word));
        }
        Ok(Box::leak(Box::new(Language { tag, texts: own, words, grammar })))
    }

    /// Its tag, as in BCP 47.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// A day, month or year.
    pub(crate) fn date(&self, date: PartialDate) -> String {
        self.grammar.date(date)
    }

    /// The word with this key.
    fn word(&self, key: &str) -> Option<&'static str> {
        let at = self.words.partition_point(|(own, _)| *own < key);
        self.words.get(at).filter(|(own, _)| *own == key).map(|(_, word)| *word)
    }
}

fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u64::from_le_bytes(*number), rest))
}

/// FNV-1a, as in `phone_messages`.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// There is one of each.
impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

impl Locale {
    /// What a message says.
    #[inline(never)]
    pub fn text(self, message: Message) -> &'static str {
        let (place, english) = message.parts();
        match self.language() {
            None => english,
            Some(language) => language.texts.get(place).copied().unwrap_or(english),
        }
    }

    /// What a message with arguments says.
    #[inline(never)]
    pub(crate) fn said_of(self, message: Message, arguments: &[Argument<'_>]) -> String {
        let mut out = String::new();
        self.write_pattern(self.text(message), arguments, &mut out);
        out
    }

    // The usual ones, without lists of arguments where they are called.

    #[inline(never)]
    pub(crate) fn said1(self, message: Message, a: &str) -> String {
        self.said_of(message, &[Argument::Text(a)])
    }

    #[inline(never)]
    pub(crate) fn said2(self, message: Message, a: &str, b: &str) -> String {
        self.said_of(message, &[Argument::Text(a), Argument::Text(b)])
    }

    #[inline(never)]
    pub(crate) fn said3(self, message: Message, a: &str, b: &str, c: &str) -> String {
        self.said_of(message, &[Argument::Text(a), Argument::Text(b), Argument::Text(c)])
    }

    #[inline(never)]
    pub(crate) fn counted(self, message: Message, count: usize) -> String {
        self.said_of(message, &[Argument::Number(count)])
    }

    #[inline(never)]
    pub(crate) fn counted1(self, message: Message, count: usize, a: &str) -> String {
        self.said_of(message, &[Argument::Number(count), Argument::Text(a)])
    }

    #[inline(never)]
    pub(crate) fn around1(self, message: Message, value: Phrase) -> Phrase {
        self.around(message, &[Argument::Value], value)
    }

    /// A value with what a message says around it.
    pub(crate) fn around(self, message: Message, arguments: &[Argument<'_>], value: Phrase) -> Phrase {
        let around = self.said_of(message, arguments);
        let (before, after) = around.split_once(VALUE).unwrap_or(("", &around));
        Phrase {
            before: [before, &value.before].concat().into(),
            after: [&*value.after, after].concat().into(),
            ..value
        }
    }

    /// A word of the data in the reader's language; as it is, if it has none for it. The context is what it is a word
    /// for: the key of a spec.
    pub(crate) fn word(self, context: &str, english: &str) -> String {
        let word = self.language().and_then(|language| {
            let slug = phone_engine::vocabulary::slug(english);
            language.word(&[context, "-", &slug].concat())
        });
        word.unwrap_or(english).to_owned()
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(self, items: &[String], list: List) -> String {
        match (items, self.language()) {
            ([], _) => String::new(),
            ([one], _) => one.clone(),
            (_, Some(language)) => language.grammar.list(items, list),
            ([rest @ .., last], None) => {
                [&*rest.join(", "), if list == List::And { " and " } else { " or " }, last].concat()
            }
        }
    }

    fn plural(self, count: usize) -> Plural {
        match self.language() {
            Some(language) => language.grammar.plural(count),
            None if count == 1 => Plural::One,
            None => Plural::Other,
        }
    }

    /// Writes a pattern. Of one that is not well-formed, something is written; which, does not matter.
    fn write_pattern(self, pattern: &str, arguments: &[Argument<'_>], out: &mut String) {
        let mut rest = pattern;
        while let Some(at) = rest.find(|letter: char| letter < ' ') {
            out.push_str(&rest[..at]);
            let sign = rest[at..].chars().next().unwrap_or_default();
            rest = &rest[at + 1..];
            if sign == SELECT {
                let (chosen, behind) = self.chosen(rest, arguments);
                self.write_pattern(chosen, arguments, out);
                rest = behind;
                continue;
            }
            match argument(sign, arguments) {
                Some(Argument::Text(text)) => out.push_str(text),
                Some(Argument::Number(number)) => out.push_str(&self.count(number)),
                Some(Argument::Value) => out.push(VALUE),
                None => {}
            }
        }
        out.push_str(rest);
    }

    /// Of a choice, from behind its sign: the pattern that holds, and what comes after the choice.
    fn chosen<'p>(self, choice: &'p str, arguments: &[Argument<'_>]) -> (&'p str, &'p str) {
        let mut letters = choice.chars();
        let by = letters.next().and_then(|sign| argument(sign, arguments));
        let (number, category, text) = match by {
            Some(Argument::Number(count)) => (count.to_string(), self.plural(count).letter(), ""),
            Some(Argument::Text(text)) => (String::new(), "", text),
            _ => (String::new(), "", ""),
        };
        let is = |key: &str| !key.is_empty() && [&number, category, text].contains(&key);
        let mut chosen = None;
        let mut rest = letters.as_str();
        loop {
            let (pattern, sign, behind) = upto(rest);
            if sign != NEXT {
                return (chosen.unwrap_or(pattern), behind);
            }
            if let Some((key, pattern)) = pattern.split_once(THEN)
                && chosen.is_none()
                && is(key)
            {
                chosen = Some(pattern);
            }
            rest = behind;
        }
    }
}

impl Plural {
    /// What stands for it in packed messages.
    fn letter(self) -> &'static str {
        match self {
            Plural::Zero => "z",
            Plural::One => "o",
            Plural::Two => "t",
            Plural::Few => "f",
            Plural::Many => "m",
            Plural::Other => "r",
        }
    }
}

fn argument<'a>(sign: char, arguments: &[Argument<'a>]) -> Option<Argument<'a>> {
    arguments.get((sign as usize).checked_sub(1)?).copied()
}

/// The text up to the sign that ends a variant or the choice that it is in, the sign, and what comes after it.
fn upto(text: &str) -> (&str, char, &str) {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            SELECT => depth += 1,
            NEXT | END if depth == 0 => return (&text[..at], sign, &text[at + 1..]),
            END => depth -= 1,
            _ => {}
        }
    }
    (text, END, "")
}
