//! What is wrong with a data file, and where.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use crate::phone_file::ELSEWHERE;
use crate::vocabulary::Vocabulary;

/// What is wrong at one place of a data file, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a path from the root of the repository, with slashes.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole file is meant.
    pub column: usize,
    /// Whether the data can be used nevertheless.
    pub severity: Severity,
    /// The spec that it is about, or the key of another field.
    pub subject: Option<String>,
    /// What is wrong, and what would be right.
    pub what: String,
}

/// Whether data with a problem can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It looks wrong, but may be true.
    Warning,
    /// It is wrong; the faulty part was left out, or put right where it is clear what is meant.
    Error,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        f.write_str(": ")?;
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        if let Some(subject) = &self.subject {
            write!(f, "{subject}: ")?;
        }
        f.write_str(&self.what)
    }
}

/// Problems, all that were found, in the order of their places, warnings before errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// How many of them are errors.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    /// How many of them are warnings.
    pub fn warnings(&self) -> usize {
        self.0.len() - self.errors()
    }

    /// Puts them in the order of their places, the errors first: whoever sees them beside the text begins at the top.
    pub(crate) fn sort_by_weight(&mut self) {
        self.sort();
        self.0.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
    }

    /// Puts them in the order of files and places, the errors last: whoever checks a file sees the end first.
    pub(crate) fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            (a.severity, &a.file, a.line, a.column, &a.what).cmp(&(b.severity, &b.file, b.line, b.column, &b.what))
        });
    }
}

impl fmt::Display for Problems {
    /// One line for each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// What the readers of one file share: its text for the places, the vocabulary, and the problems.
pub(crate) struct Notebook<'a> {
    file: &'a str,
    text: &'a str,
    vocabulary: &'a Vocabulary,
    problems: Vec<Problem>,
    /// Where the lines begin, once there is a problem: a text may have as many as it has lines.
    lines: OnceCell<Vec<usize>>,
}

impl<'a> Notebook<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str, vocabulary: &'a Vocabulary) -> Notebook<'a> {
        Notebook { file, text, vocabulary, problems: Vec::new(), lines: OnceCell::new() }
    }

    pub(crate) fn vocabulary(&self) -> &'a Vocabulary {
        self.vocabulary
    }

    /// Notes an error about `subject` (a spec or key, or nothing) at a span of bytes.
    pub(crate) fn error(&mut self, at: &Range<usize>, subject: &str, what: impl Into<String>) {
        self.note(Severity::Error, at, subject, what.into());
    }

    /// Notes that something looks wrong.
    pub(crate) fn warning(&mut self, at: &Range<usize>, subject: &str, what: impl Into<String>) {
        self.note(Severity::Warning, at, subject, what.into());
    }

    fn note(&mut self, severity: Severity, at: &Range<usize>, subject: &str, what: String) {
        let (line, column) = match *at == ELSEWHERE {
            true => (0, 0),
            false => line_and_column(self.text, self.lines.get_or_init(|| lines(self.text)), at.start),
        };
        let subject = (!subject.is_empty()).then(|| subject.to_owned());
        self.problems.push(Problem { file: self.file.to_owned(), line, column, severity, subject, what });
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}

/// Where the lines of a text begin.
fn lines(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// Line and column, both from 1, of a byte of `text`, whose lines begin there; the column counts characters.
fn line_and_column(text: &str, lines: &[usize], byte: usize) -> (usize, usize) {
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line = lines.partition_point(|&start| start <= end);
    let start = line.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
    (line, text[start..end].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters() {
        let place = |text: &str, byte| line_and_column(text, &lines(text), byte);
        assert_eq!(place("a = 1\nü = 2", 5), (1, 6));
        assert_eq!(place("a = 1\nü = 2", 6), (2, 1));
        assert_eq!(place("a = 1\nü = 2", 8), (2, 2));
        assert_eq!(place("a = 1\n", 99), (2, 1));
        assert_eq!(place("", 99), (1, 1));
    }
}
