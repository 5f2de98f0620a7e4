//! What the parser's errors mean for a translator.

use fluent_syntax::parser::{ErrorKind, ParserError};

/// The message in which an error is, as far as it has a name, and what is wrong.
pub(crate) fn told(text: &str, error: &ParserError) -> (String, String) {
    let broken = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
    let is_of_name = |letter: &char| letter.is_ascii_alphanumeric() || "-_".contains(*letter);
    let lines = broken.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    let first = lines.map(|line| line.chars().take_while(is_of_name).collect::<String>()).next().unwrap_or_default();
    let what = match &error.kind {
        ErrorKind::ExpectedToken('=') => {
            "a message begins with its key and `=`, and further lines of it with spaces".to_owned()
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression | ErrorKind::MissingValue => {
            "a `{` must be followed by `$`, a name and `}`, as in `{ $name }`".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => "a `}` has no `{` before it".to_owned(),
        ErrorKind::ExpectedMessageField { .. } => "it says nothing: write the translation after `=`".to_owned(),
        ErrorKind::MissingDefaultVariant => {
            "one of the choices must have an asterisk, usually the last: `*[other]`".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "only one of the choices can have an asterisk".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a `\"` is missing".to_owned(),
        other => other.to_string(),
    };
    (first, what)
}
