//! The messages of a language.

use crate::argument::{Argument, arguments};
use crate::pattern::Piece;
use crate::problem::Problem;

/// The file with words of the data, which are looked up by their English instead of having functions.
pub const VOCABULARY: &str = "vocabulary.ftl";

/// The file with what the page says that writes snippets. The widget does not know it.
pub const BUILDER: &str = "builder.ftl";

/// The messages of a language, in the order of their files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in BCP 47.
    pub tag: String,
    /// The folder, as it was given.
    pub folder: String,
    /// The messages.
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub key: String,
    /// Its file, as a path.
    pub file: String,
    /// Its line in the file.
    pub line: usize,
    /// The lines of the comment before it.
    pub comment: Vec<String>,
    /// What it says.
    pub pattern: Vec<Piece>,
}

impl Language {
    /// The message with this key.
    pub fn find(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }

    /// The messages that the widget says.
    pub fn said(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| !message.is_vocabulary() && !message.is_of_builder())
    }

    /// The messages that the embed builder says.
    pub fn of_builder(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.is_of_builder())
    }

    /// The words of the data.
    pub fn vocabulary(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.is_vocabulary())
    }
}

impl Message {
    /// The name of its file, without the folder.
    pub(crate) fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is a word of the data.
    pub fn is_vocabulary(&self) -> bool {
        self.file.ends_with(VOCABULARY)
    }

    /// Whether the embed builder says it.
    pub fn is_of_builder(&self) -> bool {
        self.file.ends_with(BUILDER)
    }

    /// Its arguments, if it is English.
    pub fn arguments(&self) -> Result<Vec<Argument>, Problem> {
        arguments(self).map_err(|what| self.problem(what))
    }

    /// What it can be, where English says so: `# One of: ltr, rtl`. Nobody reads it, the program goes by it.
    pub(crate) fn choices(&self) -> Option<Vec<&str>> {
        let list = self.comment.iter().find_map(|line| line.trim().strip_prefix("One of: "))?;
        Some(list.split(", ").collect())
    }

    /// A problem with it.
    pub(crate) fn problem(&self, what: impl Into<String>) -> Problem {
        Problem { file: self.file.clone(), line: self.line, key: self.key.clone(), what: what.into() }
    }
}
