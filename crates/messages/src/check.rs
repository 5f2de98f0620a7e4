//! Checking a language against English.

use crate::argument::{Argument, Kind};
use crate::language::{Language, Message};
use crate::pattern::{Piece, is_number, is_of_number, written};
use crate::problem::Problem;
use crate::tag;

/// What is wrong with a language, English itself included.
pub fn check(english: &Language, language: &Language) -> Vec<Problem> {
    let mut problems = files(english, language);
    problems.extend(tag::wrong(&language.tag).map(|what| Problem {
        file: language.folder.clone(),
        line: 0,
        key: String::new(),
        what,
    }));
    for message in &language.messages {
        let Some(original) = english.find(&message.key) else {
            problems.push(message.problem("English has no such message: mend the key, or remove it"));
            continue;
        };
        if message.file_name() != original.file_name() {
            // Of a whole file it has been said.
            if has_file(english, message.file_name()) {
                problems.push(message.problem(format!("English has it in {}: move it there", original.file_name())));
            }
            continue;
        }
        match original.arguments() {
            Err(problem) => problems.push(problem),
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
        if has_file(language, message.file_name()) && language.find(&message.key).is_none() {
            let file = format!("{}/{}", language.folder, message.file_name());
            let text = brief(&message.pattern);
            let what = format!("it is missing: translate “{text}” ({}:{})", message.file, message.line);
            problems.push(Problem { file, line: 0, key: message.key.clone(), what });
        }
    }
    problems
}

/// The messages that say in a language what they say in English, in words: either they are the same in both, or nobody has
/// translated them yet.
pub fn unchanged<'l>(english: &Language, language: &'l Language) -> Vec<&'l Message> {
    let is_unchanged = |message: &&Message| {
        let original = english.find(&message.key);
        original.is_some_and(|original| original.pattern == message.pattern && has_words(original))
    };
    language.messages.iter().filter(is_unchanged).collect()
}

/// Whether there is something to translate: not in "{ $one } / { $other }", and not where English names what can be said.
fn has_words(message: &Message) -> bool {
    let is_word = |text: &str| text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.len() > 1);
    let has = |piece: &Piece| match piece {
        Piece::Text(text) => is_word(text),
        Piece::Argument(_) => false,
        Piece::Select { .. } => true,
    };
    message.choices().is_none() && !message.key.starts_with("unit-") && message.pattern.iter().any(has)
}

/// What is wrong with whole files.
fn files(english: &Language, language: &Language) -> Vec<Problem> {
    let of_file = |name: &str, what: String| {
        let file = format!("{}/{name}", language.folder);
        Problem { file, line: 0, key: String::new(), what }
    };
    let mut problems = Vec::new();
    for name in file_names(english) {
        if !has_file(language, name) {
            let what = format!("the file is missing: copy and translate {}/{name}", english.folder);
            problems.push(of_file(name, what));
        }
    }
    for name in file_names(language) {
        if !has_file(english, name) {
            let known = file_names(english).join(", ");
            problems.push(of_file(name, format!("English has no such file: its files are {known}")));
        }
    }
    problems
}

fn file_names(language: &Language) -> Vec<&str> {
    let mut names: Vec<&str> = language.messages.iter().map(Message::file_name).collect();
    names.dedup();
    names
}

fn has_file(language: &Language, name: &str) -> bool {
    language.messages.iter().any(|message| message.file_name() == name)
}

/// The beginning of a message, as a translator would write it.
fn brief(pattern: &[Piece]) -> String {
    let text = written(pattern);
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Where a message chooses by a number without saying something for each category of the language, as CLDR has them.
/// One that is left out would silently be that for all else: Polish says "2 telefony", not "2 telefonów".
pub fn check_plurals(english: &Language, language: &Language, categories: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let all: Vec<String> = categories.iter().map(|category| format!("[{category}]")).collect();
    let has = format!("`{}` has {}", language.tag, all.join(", "));
    for message in &language.messages {
        let arguments = english.find(&message.key).and_then(|own| own.arguments().ok()).unwrap_or_default();
        let numbers: Vec<&str> =
            arguments.iter().filter(|own| own.kind == Kind::Number).map(|own| own.name.as_str()).collect();
        plurals(&message.pattern, &numbers, categories, &mut |what| {
            problems.push(message.problem(format!("{what}{has}")))
        });
    }
    problems
}

fn plurals(pattern: &[Piece], numbers: &[&str], categories: &[&str], tell: &mut dyn FnMut(String)) {
    for piece in pattern {
        let Piece::Select { argument, variants, default_key, default } = piece else { continue };
        let words: Vec<&str> =
            variants.iter().map(|own| &*own.key).chain([&**default_key]).filter(|key| !is_number(key)).collect();
        // Who chooses by numbers themselves, or by nothing, knows what the rest is.
        if numbers.contains(&&**argument) && words.iter().any(|key| *key != "other") {
            for category in categories.iter().filter(|category| !words.contains(category)) {
                tell(format!("`[{category}]` is missing: "));
            }
            for key in words.iter().filter(|key| **key != "other" && !categories.contains(key)) {
                tell(format!("`[{key}]` is never said: "));
            }
        }
        variants.iter().for_each(|own| plurals(&own.pattern, numbers, categories, tell));
        plurals(default, numbers, categories, tell);
    }
}

fn compared(original: &Message, message: &Message, arguments: &[Argument]) -> Vec<String> {
    let mut whats = Vec::new();
    if let Some(choices) = original.choices() {
        let is_one = matches!(&*message.pattern, [Piece::Text(text)] if choices.contains(&&**text));
        return if is_one { whats } else { vec![format!("it must be one of: {}", choices.join(", "))] };
    }
    used(&message.pattern, &original.pattern, arguments, &mut whats);
    let items: Vec<&str> = arguments.iter().filter(|own| own.kind == Kind::Item).map(|own| own.name.as_str()).collect();
    if !items.is_empty() && !is_between(&message.pattern, &items) {
        let all: Vec<String> = items.iter().map(|name| format!("{{ ${name} }}")).collect();
        whats.push(format!("only what is between {} is said: nothing can be before or after", all.join(" and ")));
        return whats;
    }
    for argument in arguments {
        let (least, most) = times(&message.pattern, &argument.name);
        let name = &argument.name;
        match argument.kind {
            Kind::Value if (least, most) != (1, 1) => {
                whats.push(format!(
                    "`{{ ${name} }}` must be there exactly once{}",
                    if most > 0 { ", in every choice" } else { "" }
                ));
            }
            // A choice by it is a use.
            _ if most == 0 && !argument.optional && !chooses(&message.pattern, name) => {
                whats.push(format!("`{{ ${name} }}` is missing: English has “{}”", brief(&original.pattern)));
            }
            _ => {}
        }
    }
    whats
}

/// Whether it is two items, in this order, and perhaps something between them.
fn is_between(pattern: &[Piece], items: &[&str]) -> bool {
    let (Some(Piece::Argument(first)), Some(Piece::Argument(last))) = (pattern.first(), pattern.last()) else {
        return false;
    };
    let is_plain = pattern[1..].iter().rev().skip(1).all(|piece| matches!(piece, Piece::Text(_)));
    is_plain && [&**first, &**last] == *items
}

/// "English has no `{ $x }`; it has { $name }".
fn unknown(name: &str, arguments: &[Argument]) -> String {
    let all: Vec<String> = arguments.iter().map(|own| format!("{{ ${} }}", own.name)).collect();
    let has = if all.is_empty() { "no arguments".to_owned() } else { all.join(", ") };
    format!("there is no `{{ ${name} }}` here: English has {has}")
}

/// What is wrong with the arguments that it uses.
fn used(pattern: &[Piece], original: &[Piece], arguments: &[Argument], whats: &mut Vec<String>) {
    let find = |name: &str| arguments.iter().find(|own| own.name == name);
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => {
                if find(name).is_none() {
                    whats.push(unknown(name, arguments));
                }
            }
            Piece::Select { argument, variants, default_key, default } => {
                let keys = variants.iter().map(|variant| &variant.key).chain([default_key]);
                match find(argument).map(|own| own.kind) {
                    None => whats.push(unknown(argument, arguments)),
                    Some(Kind::Item) => whats.push(format!("`${argument}` is an Item, which none can choose by")),
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
