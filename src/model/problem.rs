//! What is wrong with what a page, a link or a program asks for: which part, what is wrong with it, and what would be right.
//! The sentences are made at the edge, where the page, the reader or a program gets them.

use std::fmt;

use phone_engine::SpecId;
use phone_engine::comparison::MOST_PHONES;
use phone_engine::dates::DateError;
use phone_engine::filter_text::FilterError;
use phone_engine::query::MOST_MATTERS;
use phone_settings::{Key, Kind};
use phone_words::{Locale, Message, Sentence, brief, m};

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
pub fn sentences(locale: Locale, all: &[Problem]) -> Vec<String> {
    all.iter().map(|problem| problem.sentence(locale)).collect()
}

/// In English, for the page's author.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Locale::ENGLISH))
    }
}

impl Sentence for Problem {
    fn sentence(&self, locale: Locale) -> String {
        let listed = |names: &[Box<str>]| listed(locale, names);
        match self {
            Problem::OtherVersion => locale.text(m::LINK_OF_OTHER_VERSION).to_owned(),
            Problem::Cut(Whole::Link) => m::link_cut(locale, &LONGEST_READ.to_string()),
            Problem::Cut(Whole::Filters) => m::filters_cut(locale, &LONGEST_READ.to_string()),
            Problem::NoSuchValue(key, value) => {
                let allowed = key.choices().unwrap_or_default().join(", ");
                m::no_such_value(locale, key.name(), &allowed, &brief(value))
            }
            Problem::NoSuchSpecs(names) => m::specs_unknown(locale, &listed(names)),
            Problem::NoSuchSections(names) => {
                let all = Section::all().map(Section::name).collect::<Vec<_>>().join(", ");
                m::sections_unknown(locale, &listed(names), &all)
            }
            Problem::Date(error) => m::date_ignored(locale, &error.sentence(locale)),
            Problem::Filter(error) => m::filter_ignored(locale, &error.sentence(locale)),
            Problem::Order(error) => m::order_ignored(locale, &error.sentence(locale)),
            Problem::Turned(spec, written, read) => {
                m::range_turned(locale, &spec.get().link_key(), &brief(written), read)
            }
            Problem::NoAxis(name) => m::no_axis(locale, &brief(name)),
            Problem::TooLong(name) => m::too_long_ignored(locale, &brief(name), &LONGEST_READ.to_string()),
            Problem::IdTooLong(id) => m::id_too_long(locale, &brief(id)),
            Problem::IdsTooLong(ids) => m::ids_too_long(locale, &listed(ids)),
            Problem::TooManyPhones(left_out) => {
                m::too_many_phones(locale, &MOST_PHONES.to_string(), &left_out.to_string())
            }
            Problem::TooManyColumns(left_out) => {
                m::too_many_columns(locale, &MOST_COLUMNS.to_string(), &left_out.to_string())
            }
            Problem::NoBetter(names) => m::no_better(locale, &listed(names)),
            Problem::TooMuchMatters(left_out) => {
                m::too_much_matters(locale, &MOST_MATTERS.to_string(), &left_out.to_string())
            }
            Problem::NoSuchMost(value) => m::no_such_most(locale, &MOST_PHONES.to_string(), &brief(value)),
            Problem::NoSuchPart(name) => m::no_such_part(locale, &brief(name)),
            Problem::OtherType(key) => m::other_type(locale, &key.property(), locale.text(wanted(key.get().kind))),
            Problem::NoSuchFilter(key) => m::no_such_filter(locale, &brief(key)),
            Problem::More(more) => m::more_like_these(locale, &more.to_string()),
        }
    }
}

/// "heat, noise".
fn listed(locale: Locale, names: &[Box<str>]) -> String {
    notice::names(locale, &names.iter().map(|name| &**name).collect::<Vec<_>>())
}

/// What a part of a state must be.
fn wanted(kind: Kind) -> Message {
    match kind {
        Kind::Flag => m::WANTED_FLAG,
        Kind::List => m::WANTED_LIST,
        Kind::Filters => m::WANTED_FILTERS,
        Kind::Number => m::WANTED_NUMBER,
        Kind::Text => m::WANTED_TEXT,
        Kind::Choice(_) | Kind::Optional => m::WANTED_CHOICE,
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
