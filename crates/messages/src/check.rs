//! Checking a language against English.

use crate::argument::{Argument, Kind};
use crate::language::{Language, Message};
use crate::pattern::{Piece, is_number, is_of_number};
use crate::problem::Problem;

/// What is wrong with a language, English itself included.
pub fn check(english: &Language, language: &Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for message in &language.messages {
        let Some(original) = english.find(&message.key) else {
            problems.push(message.problem("English has no such message"));
            continue;
        };
        match original.arguments() {
            Err(problem) => problems.push(problem),
            Ok(_) if message.is_vocabulary() != original.is_vocabulary() => {
                problems.push(message.problem("it is in another file than in English"));
            }
            Ok(arguments) if message.is_vocabulary() && !arguments.is_empty() => {
                problems.push(message.problem("words of the data have no arguments"));
            }
            Ok(arguments) => {
                let whats = compared(original, message, &arguments);
                problems.extend(whats.into_iter().map(|what| message.problem(what)));
            }
        }
    }
    for message in &english.messages {
        if language.find(&message.key).is_none() {
            let file = message.file.replacen(&english.folder, &language.folder, 1);
            let what = format!("it is missing; {}:{} has the English", message.file, message.line);
            problems.push(Problem { file, line: 0, key: message.key.clone(), what });
        }
    }
    problems
}

/// Where a message chooses by a number without saying something for each category of the language, as CLDR has them.
/// One that is left out would silently be that for all else: Polish says "2 telefony", not "2 telefonów".
pub fn check_plurals(english: &Language, language: &Language, categories: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for message in &language.messages {
        let arguments = english.find(&message.key).and_then(|own| own.arguments().ok()).unwrap_or_default();
        let numbers: Vec<&str> =
            arguments.iter().filter(|own| own.kind == Kind::Number).map(|own| own.name.as_str()).collect();
        plurals(&message.pattern, &numbers, categories, &mut |what| problems.push(message.problem(what)));
    }
    problems
}

fn plurals(pattern: &[Piece], numbers: &[&str], categories: &[&str], tell: &mut dyn FnMut(String)) {
    for piece in pattern {
        let Piece::Select { argument, variants, default_key, default } = piece else { continue };
        let has = |key: &str| default_key == key || variants.iter().any(|own| own.key == key);
        if numbers.contains(&&**argument) {
            // Who chooses by numbers themselves knows what the rest is.
            let chooses = variants.iter().any(|own| categories.contains(&&*own.key));
            for category in categories.iter().filter(|category| chooses && !has(category)) {
                tell(format!("`${argument}` can be [{category}], for which it has nothing"));
            }
            for variant in variants.iter().filter(|own| !is_number(&own.key) && !categories.contains(&&*own.key)) {
                tell(format!("`[{}]`: this language has no such category", variant.key));
            }
        }
        variants.iter().for_each(|own| plurals(&own.pattern, numbers, categories, tell));
        plurals(default, numbers, categories, tell);
    }
}

fn compared(original: &Message, message: &Message, arguments: &[Argument]) -> Vec<String> {
    let mut whats = Vec::new();
    used(&message.pattern, &original.pattern, arguments, &mut whats);
    for argument in arguments {
        let (least, most) = times(&message.pattern, &argument.name);
        let name = &argument.name;
        match argument.kind {
            Kind::Value if (least, most) != (1, 1) => {
                whats.push(format!("`${name}` must be there once, whatever is chosen"));
            }
            // A choice by it is a use.
            _ if most == 0 && !argument.optional && !chooses(&message.pattern, name) => {
                whats.push(format!("`${name}` is missing"));
            }
            _ => {}
        }
    }
    whats
}

/// What is wrong with the arguments that it uses.
fn used(pattern: &[Piece], original: &[Piece], arguments: &[Argument], whats: &mut Vec<String>) {
    let find = |name: &str| arguments.iter().find(|own| own.name == name);
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => {
                if find(name).is_none() {
                    whats.push(format!("English has no `${name}`"));
                }
            }
            Piece::Select { argument, variants, default_key, default } => {
                let keys = variants.iter().map(|variant| &variant.key).chain([default_key]);
                match find(argument).map(|own| own.kind) {
                    None => whats.push(format!("English has no `${argument}`")),
                    Some(Kind::Value) => whats.push(format!("`${argument}` is a Value, which none can choose by")),
                    Some(Kind::Number) => {
                        whats.extend(keys.filter(|key| !is_of_number(key)).map(|key| {
                            format!("`[{key}]`: `${argument}` is a number: choose by zero, one, two, few, many, other or a number")
                        }));
                    }
                    Some(Kind::Text) => {
                        let known = choices(original, argument);
                        whats.extend(
                            keys.filter(|key| !known.contains(key))
                                .map(|key| format!("`[{key}]`: in English, `${argument}` cannot be this")),
                        );
                    }
                }
                for variant in variants {
                    used(&variant.pattern, original, arguments, whats);
                }
                used(default, original, arguments, whats);
            }
        }
    }
}

/// By what English chooses.
fn choices<'p>(pattern: &'p [Piece], name: &str) -> Vec<&'p String> {
    let mut all = Vec::new();
    for piece in pattern {
        if let Piece::Select { argument, variants, default_key, default } = piece {
            if argument == name {
                all.extend(variants.iter().map(|variant| &variant.key).chain([default_key]));
            }
            variants.iter().for_each(|variant| all.extend(choices(&variant.pattern, name)));
            all.extend(choices(default, name));
        }
    }
    all
}

fn chooses(pattern: &[Piece], name: &str) -> bool {
    pattern.iter().any(|piece| match piece {
        Piece::Select { argument, variants, default, .. } => {
            argument == name || chooses(default, name) || variants.iter().any(|own| chooses(&own.pattern, name))
        }
        Piece::Text(_) | Piece::Argument(_) => false,
    })
}

/// How often an argument is there, at least and at most.
fn times(pattern: &[Piece], name: &str) -> (usize, usize) {
    let (mut least, mut most) = (0, 0);
    for piece in pattern {
        let (own_least, own_most) = match piece {
            Piece::Text(_) => (0, 0),
            Piece::Argument(own) => (usize::from(own == name), usize::from(own == name)),
            Piece::Select { variants, default, .. } => {
                let all = variants.iter().map(|variant| &variant.pattern).chain([default]);
                let all = all.map(|pattern| times(pattern, name));
                all.fold((usize::MAX, 0), |(least, most), own| (least.min(own.0), most.max(own.1)))
            }
        };
        (least, most) = (least + own_least, most + own_most);
    }
    (least, most)
}
