//! The arguments of messages.

use crate::language::Message;
use crate::pattern::Piece;

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A count, which messages can choose by.
    Number,
    /// A value of a phone, which is set in other type than the words around it.
    Value,
    /// One of the two items that stand for many: only what is between them is said.
    Item,
}

/// An argument of an English message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Whether other languages may leave it out.
    pub optional: bool,
}

/// The arguments of an English message: those in its text, in this order, then those that only its comment names, as
/// other languages may need them. `# $phones (Number)` in the comment says what one is; without, `$count` and what the
/// message chooses by as by a number are numbers, and the rest are texts.
pub(crate) fn arguments(message: &Message) -> Result<Vec<Argument>, String> {
    let mut all: Vec<Argument> = Vec::new();
    find(&message.pattern, &mut all);
    for line in &message.comment {
        let Some((name, rest)) = line.trim().strip_prefix('$').and_then(|rest| rest.split_once(' ')) else { continue };
        let Some((about, _)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) else { continue };
        let (kind, more) = about.split_once(',').unwrap_or((about, ""));
        let kind = match kind {
            "Number" => Kind::Number,
            "String" => Kind::Text,
            "Value" => Kind::Value,
            "Item" => Kind::Item,
            other => return Err(format!("`${name} ({other})`: an argument is String, Number, Value or Item")),
        };
        let optional = match more.trim() {
            "" => false,
            "optional" => true,
            other => return Err(format!("`${name}`: `{other}` is not `optional`")),
        };
        match all.iter_mut().find(|own| own.name == name) {
            Some(own) if own.kind == Kind::Number && kind != Kind::Number => {
                return Err(format!("`${name}` is chosen by as a Number"));
            }
            Some(own) => (own.kind, own.optional) = (kind, optional),
            None => all.push(Argument { name: name.to_owned(), kind, optional: true }),
        }
    }
    if all.len() > MOST {
        return Err(format!("it has {} arguments; there can be {MOST}", all.len()));
    }
    if all.iter().filter(|own| own.kind == Kind::Value).count() > 1 {
        return Err("only one argument can be a Value".to_owned());
    }
    Ok(all)
}

/// A packed message has a letter for each.
const MOST: usize = 8;

fn find(pattern: &[Piece], all: &mut Vec<Argument>) {
    let mut add = |name: &str, kind: Kind| match all.iter_mut().find(|own| own.name == name) {
        Some(own) if kind == Kind::Number => own.kind = kind,
        Some(_) => {}
        None => {
            let kind = if name == "count" { Kind::Number } else { kind };
            all.push(Argument { name: name.to_owned(), kind, optional: false });
        }
    };
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => add(name, Kind::Text),
            Piece::Select { argument, variants, .. } => {
                let by_number = variants.iter().all(|variant| variant.is_of_number());
                add(argument, if by_number { Kind::Number } else { Kind::Text });
            }
        }
    }
    for piece in pattern {
        if let Piece::Select { variants, default, .. } = piece {
            variants.iter().for_each(|variant| find(&variant.pattern, all));
            find(default, all);
        }
    }
}
