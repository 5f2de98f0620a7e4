//! What is wrong with own data, and where.

use std::fmt;

pub(crate) use phone_words::brief as shown;

/// How many problems are kept. Of the rest only the number is.
pub const KEPT: usize = 1000;

/// What is wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place: `phones[12].reports[0].specs.weight_g`, or `row 17, "Battery"`; empty where the whole is
    /// meant.
    pub place: String,
    /// What is wrong, and what would be right.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            f.write_str(&self.place)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.what)
    }
}

/// All problems of one reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    /// The first [`KEPT`] of them, in the order of their places.
    pub list: Vec<Problem>,
    /// How many there are in all.
    pub count: usize,
}

impl Problems {
    /// Notes that something is wrong at a place.
    pub fn note(&mut self, place: &dyn fmt::Display, what: fmt::Arguments<'_>) {
        self.count += 1;
        if self.list.len() < KEPT {
            self.list.push(Problem { place: place.to_string(), what: what.to_string() });
        }
    }

    /// The first few as lines, then "and 37 more".
    pub fn lines(&self, few: usize) -> Vec<String> {
        let mut lines: Vec<String> = self.list.iter().take(few).map(Problem::to_string).collect();
        if self.count > lines.len() {
            lines.push(format!("… and {} more", self.count - lines.len()));
        }
        lines
    }
}

impl fmt::Display for Problems {
    /// One line for each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines(KEPT).join("\n"))
    }
}

/// A place in own data. Written out only where something is wrong with it.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Key(&'p str),
    Index(usize),
    Row(usize),
    Line(usize),
    Cell(&'p str),
}

impl<'p> Place<'p> {
    /// A phone in the documented form, counted from 0 as scripts do.
    pub(crate) const PHONES: Place<'static> = Place { parent: None, step: Step::Key("phones") };

    /// A row of a table, counted from 1 as people do.
    pub(crate) fn row(row: usize) -> Place<'static> {
        Place { parent: None, step: Step::Row(row) }
    }

    /// A row of a table of cells, by its line in the file, from 1.
    pub(crate) fn line(line: usize) -> Place<'static> {
        Place { parent: None, step: Step::Line(line) }
    }

    /// A key of the whole.
    pub(crate) fn top(key: &'p str) -> Place<'p> {
        Place { parent: None, step: Step::Key(key) }
    }

    /// A key of the object here.
    pub(crate) fn key(&'p self, key: &'p str) -> Place<'p> {
        Place { parent: Some(self), step: Step::Key(key) }
    }

    /// An item of the list here.
    pub(crate) fn index(&'p self, index: usize) -> Place<'p> {
        Place { parent: Some(self), step: Step::Index(index) }
    }

    /// A cell of the row here.
    pub(crate) fn cell(&'p self, key: &'p str) -> Place<'p> {
        Place { parent: Some(self), step: Step::Cell(key) }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Key(key) if self.parent.is_none() => f.write_str(&shown(key)),
            Step::Key(key) => write!(f, ".{}", shown(key)),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Row(row) => write!(f, "row {row}"),
            Step::Line(line) => write!(f, "line {line}"),
            Step::Cell(key) => write!(f, ", \"{}\"", shown(key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_as_scripts_and_people_write_them() {
        let (phone, row) = (Place::PHONES, Place::row(17));
        let (phone, report) = (phone.index(12), "reports");
        let reports = phone.key(report);
        let first = reports.index(0);
        assert_eq!(first.key("specs").key("weight_g").to_string(), "phones[12].reports[0].specs.weight_g");
        assert_eq!(row.cell("Battery\n").to_string(), "row 17, \"Battery \"");
    }

    #[test]
    fn a_few_are_shown_and_the_rest_counted() {
        let mut problems = Problems::default();
        for row in 0..KEPT + 5 {
            problems.note(&Place::row(row), format_args!("is odd"));
        }
        assert_eq!((problems.list.len(), problems.count), (KEPT, KEPT + 5));
        assert_eq!(problems.lines(1), ["row 0: is odd", "… and 1004 more"]);
        assert!(problems.to_string().ends_with("… and 5 more"));
    }
}
