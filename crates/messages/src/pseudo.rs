//! A language made of English, to see what is not translated, and what has no room for longer words.

use crate::language::Language;
use crate::pattern::{Piece, Variant};

/// What each message of the pseudo-language begins with.
pub const OPEN: char = '⟦';

/// What each message of the pseudo-language ends with.
pub const CLOSED: char = '⟧';

/// English with accents, some 40 % longer, and in brackets: "⟦ñóót kñóówñ⟧".
pub fn pseudo(english: &Language) -> Language {
    let mut language = Language { tag: "en-XA".to_owned(), ..english.clone() };
    for message in &mut language.messages {
        let own = accented(&message.pattern);
        message.pattern =
            [Piece::Text(OPEN.to_string())].into_iter().chain(own).chain([Piece::Text(CLOSED.to_string())]).collect();
        if message.is_vocabulary() {
            let text = message.pattern.iter().map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                _ => "",
            });
            message.pattern = vec![Piece::Text(text.collect())];
        }
    }
    language
}

fn accented(pattern: &[Piece]) -> Vec<Piece> {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.chars().flat_map(letters).collect()),
        Piece::Argument(name) => Piece::Argument(name.clone()),
        Piece::Select { argument, variants, default_key, default } => {
            let variant = |own: &Variant| Variant { key: own.key.clone(), pattern: accented(&own.pattern) };
            Piece::Select {
                argument: argument.clone(),
                variants: variants.iter().map(variant).collect(),
                default_key: default_key.clone(),
                default: accented(default),
            }
        }
    };
    pattern.iter().map(of).collect()
}

/// The letter with an accent; vowels twice.
fn letters(letter: char) -> impl Iterator<Item = char> {
    let other = match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'n' => 'ñ',
        'c' => 'ç',
        's' => 'š',
        'z' => 'ž',
        'N' => 'Ñ',
        'C' => 'Ç',
        'S' => 'Š',
        letter => letter,
    };
    let again = "aeiouy".contains(letter).then_some(other);
    [other].into_iter().chain(again)
}
