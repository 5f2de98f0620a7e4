//! The Rust functions that say the messages.

use std::fmt::Write;

use crate::argument::{Argument, Kind};
use crate::language::{Language, Message};
use crate::pack::{fingerprint, packed_message};
use crate::pattern::written;
use crate::problem::{Problem, Problems};

/// A Rust module: for each message without arguments a constant, for each with arguments a function. It expects `Locale`,
/// `Message`, `Argument` and `Phrase` to be in scope.
pub fn rust(english: &Language) -> Result<String, Problems> {
    let mut code = String::new();
    let mut problems: Vec<Problem> = Vec::new();
    if let Some(message) = english.said().nth(MOST) {
        problems.push(message.problem(format!("there can be {MOST} messages")));
    }
    for (id, message) in english.said().enumerate() {
        match message.arguments() {
            Ok(arguments) => item(&mut code, id, message, &arguments),
            Err(problem) => problems.push(problem),
        }
    }
    let _ = writeln!(code, "pub(crate) const COUNT: usize = {};", english.said().count());
    let _ = writeln!(code, "pub(crate) const FINGERPRINT: u64 = {};", fingerprint(english));
    if problems.is_empty() { Ok(code) } else { Err(Problems(problems)) }
}

/// A letter of two bytes for each message.
fn letter(id: usize) -> char {
    u32::try_from(id).ok().and_then(|id| char::from_u32(FIRST + id)).unwrap_or_default()
}

/// That of the first message: letters before it have fewer bytes, or are control characters.
const FIRST: u32 = 0x100;

/// So many letters have two bytes.
const MOST: usize = 0x700;

fn item(code: &mut String, id: usize, message: &Message, arguments: &[Argument]) {
    let english = packed_message(message, arguments);
    let doc = format!("“{}”", written(&message.pattern));
    let name = message.key.replace('-', "_");
    let _ = writeln!(code, "#[doc = {doc:?}]");
    let own = format!("Message({:?})", format!("{}{english}", letter(id)));
    if arguments.is_empty() {
        let _ = writeln!(code, "pub const {}: Message = {own};", name.to_ascii_uppercase());
        return;
    }
    let (mut parameters, mut values, mut value) = (String::new(), String::new(), None);
    for argument in arguments {
        let own = argument.name.replace('-', "_");
        let (kind, made) = match argument.kind {
            Kind::Text | Kind::Item => ("&str", format!("Argument::Text({own})")),
            Kind::Number => ("usize", format!("Argument::Number({own})")),
            Kind::Value => {
                value = Some(own.clone());
                ("Phrase", "Argument::Value".to_owned())
            }
        };
        let _ = write!(parameters, ", {own}: {kind}");
        let _ = write!(values, "{made}, ");
    }
    let names: Vec<String> = arguments.iter().map(|argument| argument.name.replace('-', "_")).collect();
    let kind = |argument: &Argument| if argument.kind == Kind::Item { Kind::Text } else { argument.kind };
    let kinds: Vec<Kind> = arguments.iter().map(kind).collect();
    // The usual ones have functions that take their arguments as they are: a call is smaller than a list of them.
    let short = match &kinds[..] {
        [Kind::Text] => Some("said1"),
        [Kind::Text, Kind::Text] => Some("said2"),
        [Kind::Text, Kind::Text, Kind::Text] => Some("said3"),
        [Kind::Number] => Some("counted"),
        [Kind::Number, Kind::Text] => Some("counted1"),
        [Kind::Value] => Some("around1"),
        _ => None,
    };
    let (result, call) = match (value, short) {
        (Some(_), Some(short)) => ("Phrase", format!("locale.{short}({own}, {})", names.join(", "))),
        (Some(value), None) => ("Phrase", format!("locale.around({own}, &[{values}], {value})")),
        (None, Some(short)) => ("String", format!("locale.{short}({own}, {})", names.join(", "))),
        (None, None) => ("String", format!("locale.said_of({own}, &[{values}])")),
    };
    let inline = if short.is_some() { "#[inline(always)]\n" } else { "" };
    let _ = writeln!(code, "{inline}pub fn {name}(locale: Locale{parameters}) -> {result} {{ {call} }}");
}
