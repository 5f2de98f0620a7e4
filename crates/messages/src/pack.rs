//! The file of a language: what `phone_words` reads.

use crate::argument::Argument;
use crate::language::{Language, Message};
use crate::pattern::{Piece, packed};

/// What a file begins with; the digit is the version of its form.
const MAGIC: &[u8; 4] = b"PCL1";

/// Packs a language that [`crate::check`] finds nothing wrong with: what it begins with, a number for the English messages that it
/// was made for, one for its content, and the texts, with a zero between them: the tag, the messages in the order of the English
/// ones, and the words of the data, sorted, each with its key before it.
pub fn pack(english: &Language, language: &Language) -> Vec<u8> {
    let mut texts = vec![language.tag.clone()];
    for original in english.said() {
        let arguments = original.arguments().unwrap_or_default();
        let text = language.find(&original.key).map(|own| packed_message(own, &arguments));
        texts.push(text.unwrap_or_default());
    }
    let mut words: Vec<&Message> = language.vocabulary().collect();
    words.sort_by(|a, b| a.key.cmp(&b.key));
    for word in words {
        texts.extend([word.key.clone(), packed_message(word, &[])]);
    }
    let texts = texts.join("\0");
    let mut file = MAGIC.to_vec();
    file.extend(fingerprint(english).to_le_bytes());
    file.extend(hash(texts.as_bytes()).to_le_bytes());
    file.extend(texts.as_bytes());
    file
}

pub(crate) fn packed_message(message: &Message, arguments: &[Argument]) -> String {
    let letter = |name: &str| {
        let at = arguments.iter().position(|own| own.name == name).unwrap_or_default();
        char::from(at as u8 + 1)
    };
    match &*message.pattern {
        [Piece::Text(text)] => text.clone(),
        pattern => packed(pattern, &letter),
    }
}

/// Other where messages are others, or have other arguments.
pub(crate) fn fingerprint(english: &Language) -> u64 {
    let mut all = String::new();
    for message in english.said() {
        all.push_str(&message.key);
        for argument in message.arguments().unwrap_or_default() {
            all.push_str(&format!(" {} {:?}", argument.name, argument.kind));
        }
        all.push('\n');
    }
    hash(all.as_bytes())
}

/// FNV-1a.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
