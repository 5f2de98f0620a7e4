//! What is wrong with what a page, a link or a program asks for: which part, what is wrong with it, and what would be right.
//! The sentences are made at the edge, where the page, the reader or a program gets them.

use std::fmt;

use phone_engine::SpecId;
use phone_engine::comparison::MOST_PHONES;
use phone_engine::dates::DateError;
use phone_engine::filter_text::FilterError;
use phone_engine::query::MOST_MATTERS;
use phone_settings::{Key, Kind};
use phone_words::{Sentence, brief};

use crate::model::limits::LONGEST_READ;
use crate::model::notice;
use crate::model::state::{MOST_COLUMNS, Section};

/// What is wrong with one part; the rest is used.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// A link is of another version.
    OtherVersion,
    /// A link, or the filters of an attribute, are longer than is read: only the beginning is used.
    Cut(Whole),
    /// There is no such value; which there are, the setting says.
    NoSuchValue(Key, Box<str>),
    /// There are no such specs.
    NoSuchSpecs(Vec<Box<str>>),
    /// There are no such sections.
    NoSuchSections(Vec<Box<str>>),
    /// It is no date.
    Date(DateError),
    /// It is no filter.
    Filter(FilterError),
    /// It is no order.
    Order(FilterError),
    /// A range runs the wrong way round, and is turned: what was written, and as what it is read.
    Turned(SpecId, Box<str>, Box<str>),
    /// A spec that is neither a number nor a date cannot be an axis.
    NoAxis(Box<str>),
    /// A value has more bytes than are read.
    TooLong(Box<str>),
    /// An id of a phone is too long.
    IdTooLong(Box<str>),
    /// Several are.
    IdsTooLong(Vec<Box<str>>),
    /// More phones than can be compared: how many are left out.
    TooManyPhones(usize),
    /// More columns than the list can have: how many are left out.
    TooManyColumns(usize),
    /// Nobody would say which values of these specs are better.
    NoBetter(Vec<Box<str>>),
    /// More specs than can matter at once: how many are left out.
    TooMuchMatters(usize),
    /// The page lets no such number of phones be compared.
    NoSuchMost(Box<str>),
    /// A state has no such part.
    NoSuchPart(Box<str>),
    /// A part of a state is of another type.
    OtherType(Key),
    /// There is no spec with this key to filter by.
    NoSuchFilter(Box<str>),
    /// So many more like these.
    More(usize),
}

/// What is read as a whole, up to a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A link.
    Link,
    /// The filters of an attribute.
    Filters,
}

impl Problem {
    /// The setting that it is about, where it is about one.
    pub fn setting(&self) -> Option<Key> {
        match self {
            Problem::NoSuchValue(key, _) | Problem::OtherType(key) => Some(*key),
            Problem::NoSuchSpecs(_) => Some(Key::Specs),
            Problem::Date(_) => Some(Key::AsOf),
            Problem::Filter(_) | Problem::Turned(..) | Problem::NoSuchFilter(_) | Problem::Cut(Whole::Filters) => {
                Some(Key::Filters)
            }
            Problem::Order(_) => Some(Key::Sort),
            Problem::IdsTooLong(_) | Problem::TooManyPhones(_) => Some(Key::Phones),
            Problem::TooManyColumns(_) => Some(Key::Columns),
            Problem::NoBetter(_) | Problem::TooMuchMatters(_) => Some(Key::Matters),
            Problem::NoSuchMost(_) => Some(Key::Max),
            Problem::OtherVersion
            | Problem::Cut(Whole::Link)
            | Problem::NoSuchSections(_)
            | Problem::NoAxis(_)
            | Problem::TooLong(_)
            | Problem::IdTooLong(_)
            | Problem::NoSuchPart(_)
            | Problem::More(_) => None,
        }
    }
}

/// The first of these, and how many more there are: anybody may write a link with ten thousand mistakes.
pub fn first(mut all: Vec<Problem>) -> Vec<Problem> {
    if all.len() > notice::LINES {
        let more = all.len() - notice::LINES;
        all.truncate(notice::LINES);
        all.push(Problem::More(more));
    }
    all
}

/// A sentence for each.
pub fn sentences(all: &[Problem]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::OtherVersion => {
                f.write_str("This link was made by another version of phone-compare. The parts it could read are used.")
            }
            Problem::Cut(whole) => {
                let what = match whole {
                    Whole::Link => "This link",
                    Whole::Filters => "The attribute `filters`",
                };
                write!(f, "{what} is too long: only the part within the first {LONGEST_READ} bytes is used.")
            }
            Problem::NoSuchValue(key, value) => {
                let (name, value) = (key.name(), brief(value));
                let allowed = key.choices().unwrap_or_default().join(", ");
                write!(f, "`{name}` can be one of {allowed}, not `{value}`.")
            }
            Problem::NoSuchSpecs(names) => write!(f, "Unknown specs: {}.", listed(names)),
            Problem::NoSuchSections(names) => {
                let all = Section::all().map(Section::name).collect::<Vec<_>>().join(", ");
                write!(f, "Unknown sections: {}. The sections are {all}.", listed(names))
            }
            Problem::Date(error) => write!(f, "The date was ignored: {}.", error.sentence()),
            Problem::Filter(error) => write!(f, "A filter was ignored: {}.", error.sentence()),
            Problem::Order(error) => write!(f, "The sort order was ignored: {}.", error.sentence()),
            Problem::Turned(spec, written, read) => {
                let (key, written) = (spec.get().link_key(), brief(written));
                write!(f, "{key}: `{written}` runs the wrong way round; it is read as {read}.")
            }
            Problem::NoAxis(name) => {
                write!(f, "`{}` can't be an axis of the plot; use a number or a date.", brief(name))
            }
            Problem::TooLong(name) => {
                write!(f, "`{}` is too long and was ignored; the limit is {LONGEST_READ} bytes.", brief(name))
            }
            Problem::IdTooLong(id) => write!(f, "`{}` is too long for the id of a phone.", brief(id)),
            Problem::IdsTooLong(ids) => write!(f, "These ids of phones are too long: {}.", listed(ids)),
            Problem::TooManyPhones(left_out) => {
                write!(f, "You can compare at most {MOST_PHONES} phones; left out: {left_out}.")
            }
            Problem::TooManyColumns(left_out) => {
                write!(f, "The list has at most {MOST_COLUMNS} columns; left out: {left_out}.")
            }
            Problem::NoBetter(names) => {
                write!(f, "Which values are better is not agreed on, so these cannot matter: {}.", listed(names))
            }
            Problem::TooMuchMatters(left_out) => {
                write!(f, "At most {MOST_MATTERS} specs can matter; left out: {left_out}.")
            }
            Problem::NoSuchMost(value) => {
                write!(f, "`max` can be a number from 1 to {MOST_PHONES}, not `{}`.", brief(value))
            }
            Problem::NoSuchPart(name) => write!(f, "The state has no part `{}`.", brief(name)),
            Problem::OtherType(key) => {
                write!(f, "`{}` in the state was ignored: it must be {}.", key.property(), wanted(key.get().kind))
            }
            Problem::NoSuchFilter(key) => write!(f, "There is no spec `{}` to filter by.", brief(key)),
            Problem::More(more) => write!(f, "… and {more} more like these."),
        }
    }
}

/// "heat, noise".
fn listed(names: &[Box<str>]) -> String {
    notice::names(&names.iter().map(|name| &**name).collect::<Vec<_>>())
}

/// What a part of a state must be.
fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Flag => "true or false",
        Kind::List => "a list of strings",
        Kind::Filters => "an object of strings, such as { \"battery-mah\": \"4500..\" }",
        Kind::Number => "a number",
        Kind::Text => "a string",
        Kind::Choice(_) | Kind::Optional => "a string or null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_ten_thousand_the_first_are_told() {
        let all = first(vec![Problem::OtherVersion; 10_000]);
        assert_eq!((all.len(), all.last()), (notice::LINES + 1, Some(&Problem::More(10_000 - notice::LINES))));
        let long: Vec<Box<str>> = vec!["y".repeat(1000).into(); 10_000];
        assert!(Problem::NoSuchSpecs(long).to_string().len() < 1000);
    }

    #[test]
    fn a_problem_says_what_would_be_right() {
        let told = |problem: Problem| (problem.setting(), problem.to_string());
        let view = "`view` can be one of finder, compare, card, timeline, plot, not `globe`.";
        assert_eq!(told(Problem::NoSuchValue(Key::View, "globe".into())), (Some(Key::View), view.to_owned()));
        let phones = "`phones` in the state was ignored: it must be a list of strings.";
        assert_eq!(told(Problem::OtherType(Key::Phones)), (Some(Key::Phones), phones.to_owned()));
    }
}
