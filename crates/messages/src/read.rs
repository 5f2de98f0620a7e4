//! Reading the files of a language.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::language::{Language, Message};
use crate::pattern::{Piece, Variant, is_number};
use crate::problem::{Problem, Problems};
use crate::syntax;

/// The languages in a folder, English first.
pub fn languages(locales: &Path) -> Result<Vec<Language>, Problems> {
    let mut tags: Vec<String> = entries(locales)?.into_iter().filter(|name| locales.join(name).is_dir()).collect();
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    let mut problems = Vec::new();
    let mut languages = Vec::new();
    for tag in &tags {
        // All that is wrong with any of them, at once.
        match read(&locales.join(tag)) {
            Ok(language) => languages.push(language),
            Err(Problems(of_it)) => problems.extend(of_it),
        }
    }
    if problems.is_empty() { Ok(languages) } else { Err(Problems(problems)) }
}

/// The language whose files are in a folder, which has its name.
pub fn read(folder: &Path) -> Result<Language, Problems> {
    let mut names = entries(folder)?;
    names.retain(|name| name.ends_with(".ftl"));
    let mut files: Vec<(String, String)> = Vec::new();
    for name in names {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).map_err(|error| unread(&path, &error))?;
        files.push((shown(&path), text));
    }
    let tag = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    of_files(tag, shown(folder), &files)
}

/// The language that consists of these files: their paths and texts.
pub(crate) fn of_files(tag: String, folder: String, files: &[(String, String)]) -> Result<Language, Problems> {
    let mut problems = Vec::new();
    let mut reader = Reader::default();
    for (file, text) in files {
        reader.file(file, text, &mut problems);
    }
    let mut messages = Vec::new();
    for at in &reader.order {
        let (source, comment) = (&reader.sources[at], reader.comments.get(at).cloned().unwrap_or_default());
        match reader.pieces(source.pattern, 0) {
            Ok(pattern) => messages.push(Message {
                key: at.clone(),
                file: source.file.to_owned(),
                line: source.line,
                comment,
                pattern: joined(pattern),
            }),
            Err(what) => problems.push(source.problem(at, what)),
        }
    }
    if problems.is_empty() { Ok(Language { tag, folder, messages }) } else { Err(Problems(problems)) }
}

fn entries(folder: &Path) -> Result<Vec<String>, Problems> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unread(folder, &error))? {
        let entry = entry.map_err(|error| unread(folder, &error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn unread(path: &Path, error: &std::io::Error) -> Problems {
    Problems(vec![Problem { file: shown(path), line: 0, key: String::new(), what: error.to_string() }])
}

/// A path as from the folder of the project, in which people are, whereas a build script is in that of its crate.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/").trim_start_matches("../").to_owned()
}

/// Where a pattern stands.
struct Source<'s> {
    file: &'s str,
    line: usize,
    pattern: &'s Pattern<&'s str>,
}

impl Source<'_> {
    fn problem(&self, key: &str, what: impl Into<String>) -> Problem {
        Problem { file: self.file.to_owned(), line: self.line, key: key.to_owned(), what: what.into() }
    }
}

/// The patterns of all messages and terms, which have a hyphen before their names.
#[derive(Default)]
struct Reader<'s> {
    sources: HashMap<String, Source<'s>>,
    comments: HashMap<String, Vec<String>>,
    /// The messages, in order.
    order: Vec<String>,
}

impl<'s> Reader<'s> {
    fn file(&mut self, file: &'s str, text: &'s str, problems: &mut Vec<Problem>) {
        let line = |at: usize| text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1;
        // Its place is that of a part of the text.
        let line_of = |part: &str| line((part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize));
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|error| {
                    let (key, what) = syntax::told(text, error);
                    Problem { file: file.to_owned(), line: line(error.pos.start), key, what }
                }));
                return;
            }
        };
        // The patterns are kept as long as the texts: this is a program that runs once.
        let resource: &'s _ = Box::leak(Box::new(resource));
        for entry in &resource.body {
            let (name, value, attributes, comment) = match entry {
                Entry::Message(own) => (own.id.name.to_owned(), own.value.as_ref(), &own.attributes, &own.comment),
                Entry::Term(own) => (format!("-{}", own.id.name), Some(&own.value), &own.attributes, &own.comment),
                _ => continue,
            };
            let id = match entry {
                Entry::Message(own) => own.id.name,
                Entry::Term(own) => own.id.name,
                _ => continue,
            };
            let line = line_of(id);
            let problem = |what: String| Problem { file: file.to_owned(), line, key: name.clone(), what };
            if let Some(attribute) = attributes.first() {
                let what = format!("`.{}`: attributes are not supported: make it a message", attribute.id.name);
                problems.push(problem(what));
            }
            let Some(pattern) = value else {
                problems.push(problem("it says nothing: write the translation after `=`".to_owned()));
                continue;
            };
            if let Some(other) = self.sources.get(&name) {
                problems.push(problem(format!("it is also in {}:{}", other.file, other.line)));
                continue;
            }
            if let Some(comment) = comment {
                self.comments.insert(name.clone(), comment.content.iter().map(|line| (*line).to_owned()).collect());
            }
            if !name.starts_with('-') {
                self.order.push(name.clone());
            }
            self.sources.insert(name, Source { file, line, pattern });
        }
    }

    fn pieces(&self, pattern: &Pattern<&str>, depth: usize) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => pieces.push(Piece::Text(text(value)?)),
                PatternElement::Placeable { expression } => pieces.extend(self.expression(expression, depth)?),
            }
        }
        Ok(pieces)
    }

    fn expression(&self, expression: &Expression<&str>, depth: usize) -> Result<Vec<Piece>, String> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, depth),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let InlineExpression::VariableReference { id } = selector else {
            return Err("only arguments can be chosen by".to_owned());
        };
        let (mut own, mut default): (Vec<Variant>, _) = (Vec::new(), None);
        for variant in variants {
            let key = match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } if is_number(value) => value,
                VariantKey::NumberLiteral { value } => return Err(format!("`[{value}]` is not a whole number")),
            };
            let pattern = self.pieces(&variant.value, depth)?;
            if own.iter().any(|other| other.key == key) {
                return Err(format!("`[{key}]` is there twice"));
            }
            if variant.default {
                default = Some((key.to_owned(), joined(pattern)));
            } else {
                own.push(Variant { key: key.to_owned(), pattern: joined(pattern) });
            }
        }
        // As in ICU: a number itself is nearer than its category.
        own.sort_by_key(|variant| !is_number(&variant.key));
        let (default_key, default) = default.ok_or("a choice needs a default, with an asterisk")?;
        Ok(vec![Piece::Select { argument: id.name.to_owned(), variants: own, default_key, default }])
    }

    fn inline(&self, inline: &InlineExpression<&str>, depth: usize) -> Result<Vec<Piece>, String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // The parser has checked the escape sequences.
                Ok(vec![Piece::Text(text(&unescape_unicode_to_string(value))?)])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => Ok(vec![Piece::Argument(id.name.to_owned())]),
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            InlineExpression::MessageReference { id, attribute: None } => self.referenced(id.name, depth),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.referenced(&format!("-{}", id.name), depth)
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                Err("references to attributes, or with arguments, are not supported".to_owned())
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("`{}`: functions are not supported: write the argument alone", id.name))
            }
        }
    }

    fn referenced(&self, name: &str, depth: usize) -> Result<Vec<Piece>, String> {
        // Deeper than anybody writes, so it is a circle.
        if depth > 16 {
            return Err(format!("`{name}` refers to itself"));
        }
        let source = self.sources.get(name).ok_or_else(|| format!("there is no `{name}`"))?;
        self.pieces(source.pattern, depth + 1)
    }
}

/// Text as it is shown: a line break is a space.
fn text(value: &str) -> Result<String, String> {
    let mut own = String::new();
    for letter in value.chars() {
        match letter {
            '\r' => {}
            '\n' if own.ends_with(' ') => {}
            '\n' => own.push(' '),
            letter if letter.is_control() => return Err(format!("it has the control character {letter:?}")),
            letter => own.push(letter),
        }
    }
    Ok(own)
}

/// Texts beside each other as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (all.last_mut(), piece) {
            (Some(Piece::Text(last)), Piece::Text(own)) => last.push_str(&own),
            (_, piece) => all.push(piece),
        }
    }
    all
}
