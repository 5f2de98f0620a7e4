//! What a message consists of, and its packed form.

/// A piece of a message. References to other messages are resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// The argument with this name.
    Argument(String),
    /// One of several patterns.
    Select {
        /// The argument that decides.
        argument: String,
        /// The patterns for what it can be, numbers before words.
        variants: Vec<Variant>,
        /// The name of the pattern for all else.
        default_key: String,
        /// The pattern for all else.
        default: Vec<Piece>,
    },
}

/// The pattern for what an argument can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// A number, a plural category or a text.
    pub key: String,
    /// What is said then.
    pub pattern: Vec<Piece>,
}

/// The categories of plurals, and the letter that stands for each in packed messages.
pub(crate) const PLURALS: [(&str, &str); 6] =
    [("zero", "z"), ("one", "o"), ("two", "t"), ("few", "f"), ("many", "m"), ("other", "r")];

/// Whether it is a number, or a category of plurals.
pub(crate) fn is_of_number(key: &str) -> bool {
    is_number(key) || PLURALS.iter().any(|(name, _)| *name == key)
}

pub(crate) fn is_number(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit())
}

impl Variant {
    /// Whether it can only be of a number.
    pub(crate) fn is_of_number(&self) -> bool {
        is_of_number(&self.key)
    }
}

// The signs of packed messages, which `phone_words` reads. 1 to 8 are the arguments.
pub(crate) const SELECT: char = '\u{e}';
pub(crate) const THEN: char = '\u{11}';
pub(crate) const NEXT: char = '\u{f}';
pub(crate) const END: char = '\u{10}';

/// The packed form: the text itself, with a control character for each argument. A choice is its sign, the argument, for
/// each variant its key and pattern, and at last the pattern for all else.
pub(crate) fn packed(pattern: &[Piece], argument: &dyn Fn(&str) -> char) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(own) => text.push_str(own),
            Piece::Argument(name) => text.push(argument(name)),
            Piece::Select { argument: name, variants, default, .. } => {
                text.push(SELECT);
                text.push(argument(name));
                let by_number = variants.iter().all(Variant::is_of_number);
                for variant in variants {
                    let letter = PLURALS.iter().find(|(name, _)| by_number && *name == variant.key);
                    text.push_str(letter.map_or(&variant.key, |(_, letter)| letter));
                    text.push(THEN);
                    text.push_str(&packed(&variant.pattern, argument));
                    text.push(NEXT);
                }
                text.push_str(&packed(default, argument));
                text.push(END);
            }
        }
    }
    text
}

/// The pattern as a translator would write it, for documentation.
pub(crate) fn written(pattern: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(own) => text.push_str(own),
            Piece::Argument(name) => text.push_str(&format!("{{ ${name} }}")),
            Piece::Select { argument, variants, default_key, default } => {
                text.push_str(&format!("{{ ${argument} ->"));
                for variant in variants {
                    text.push_str(&format!(" [{}] {}", variant.key, written(&variant.pattern)));
                }
                text.push_str(&format!(" *[{default_key}] {} }}", written(default)));
            }
        }
    }
    text
}
