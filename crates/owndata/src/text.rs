//! A whole text of own data, taken apart item by item.

use std::borrow::Cow;

use crate::columns::{Target, meaning};
use crate::decode::{decode, not_text};
use crate::json::{Fault, Json, Parser};
use crate::table::{Table, neither};

/// How deep in an object the list of phones is looked for.
const DEEPEST_LIST: u8 = 4;

/// The text of own data, and how far it has been read.
#[derive(Debug)]
pub struct Text {
    text: String,
    at: usize,
    state: State,
    /// A byte whose line is known, and how many lines are before it.
    known_line: (usize, usize),
    /// What is to be told before anything else.
    note: Option<&'static str>,
    /// A list was there, be it empty.
    pub(crate) found: bool,
}

#[derive(Debug)]
enum State {
    Beginning,
    /// Inside the object around the phones; whether it is before its first key.
    Table(bool),
    /// Inside the list of phones.
    Rows {
        /// Whether the object around it is of the documented form, and read on.
        documented: bool,
        /// Whether it is before the first phone.
        first: bool,
    },
    /// Objects one after the other, without a list.
    Lines,
    /// Inside an object of phones, each under its id or name; whether it is before the first.
    Named(bool),
    /// Inside a table of cells.
    Cells(Box<Table>),
    /// It is no text, but this.
    Other(&'static str),
    End,
}

/// One item of own data.
pub(crate) enum Item<'t> {
    /// A phone or row.
    Row(Json<'t>),
    /// A row of a table of cells: its line, the row, and what is wrong with it.
    Cells(usize, Option<Json<'t>>, Option<String>),
    /// A key beside `phones`, with its value.
    Field(Cow<'t, str>, Json<'t>),
    /// It is no JSON at this byte.
    Fault(Fault),
    /// Something is wrong with it, at this byte if there is one.
    Note(Option<usize>, String),
}

/// Where the phones of a text are that begins with an object.
enum Shape {
    /// In its list `phones`, if it has one.
    Documented(bool),
    /// In the list that begins before this byte.
    Rows(usize),
    /// It is a phone itself, and so are the objects after it.
    Lines,
    /// Each is an object under a key.
    Named,
    /// There are several lists, with these keys.
    Unclear(Vec<String>),
}

impl Text {
    /// A text that has not been read yet.
    pub fn new(text: String) -> Text {
        let state = not_text(text.as_bytes()).map_or(State::Beginning, State::Other);
        Text { text, at: 0, state, known_line: (0, 0), note: None, found: false }
    }

    /// The bytes of a file, in any encoding that programs write tables in: UTF-8, UTF-16 and Windows-1252.
    pub fn from_bytes(bytes: Vec<u8>) -> Text {
        match decode(bytes) {
            Ok((text, note)) => Text { note, ..Text::new(text) },
            Err(what) => Text { state: State::Other(what), ..Text::new(String::new()) },
        }
    }

    /// How far it has been read, in hundredths.
    pub fn per_cent(&self) -> u8 {
        (self.at as u64 * 100 / (self.text.len() as u64).max(1)).min(100) as u8
    }

    /// The next item; nothing at the end, and after a fault that leaves nothing to go on with.
    pub(crate) fn next(&mut self) -> Option<Item<'_>> {
        if let Some(note) = self.note.take() {
            return Some(Item::Note(None, note.to_owned()));
        }
        if matches!(self.state, State::Beginning)
            && let Some((at, told)) = self.begin()
        {
            return Some(Item::Note(at, told));
        }
        if let State::Other(what) = self.state {
            self.state = State::End;
            return Some(Item::Note(None, format!("This is {what}")));
        }
        if matches!(self.state, State::Cells(_)) {
            let State::Cells(table) = &mut self.state else { return None };
            let (row, at) = table.row(&self.text, self.at)?;
            self.at = at;
            let line = line(&self.text, row.at, &mut self.known_line);
            return Some(Item::Cells(line, row.json, row.note));
        }
        let mut parser = Parser::new(&self.text, self.at);
        let (state, item) = match next(&mut parser, std::mem::replace(&mut self.state, State::End)) {
            Ok((state, item)) => (state, item),
            Err(fault) => (State::End, Some(Item::Fault(fault))),
        };
        self.found |=
            matches!(state, State::Rows { .. } | State::Lines | State::Named(_)) || matches!(item, Some(Item::Row(_)));
        (self.at, self.state) = (parser.at, state);
        item
    }

    /// Finds out what it is; what is to be told of it, and of which byte.
    fn begin(&mut self) -> Option<(Option<usize>, String)> {
        let mut parser = Parser::new(&self.text, 0);
        self.state = match parser.peek() {
            Some(b'[') => {
                parser.at += 1;
                self.found = true;
                State::Rows { documented: false, first: true }
            }
            Some(b'{') => match shape(&self.text, parser.at) {
                Shape::Documented(has_list) => {
                    parser.at += 1;
                    self.found = has_list;
                    State::Table(true)
                }
                Shape::Lines => State::Lines,
                Shape::Named => {
                    parser.at += 1;
                    State::Named(true)
                }
                Shape::Rows(at) => {
                    parser.at = at;
                    self.found = true;
                    State::Rows { documented: false, first: true }
                }
                Shape::Unclear(lists) => {
                    self.state = State::End;
                    let lists = lists.join("`, `");
                    return Some((
                        None,
                        format!("There are several lists of objects: `{lists}`. Name the one with the phones `phones`"),
                    ));
                }
            },
            _ => {
                // A mark of the byte order is no part of the first key.
                let start = self.text.len() - self.text.trim_start_matches('\u{feff}').len();
                match Table::begin(&self.text, start) {
                    Some((table, at, above)) => {
                        self.at = at;
                        self.state = State::Cells(Box::new(table));
                        self.found = true;
                        return above
                            .map(|at| (Some(at), "The table begins here; the lines above are ignored".to_owned()));
                    }
                    None => {
                        self.state = State::End;
                        return Some((None, neither(&self.text[start..])));
                    }
                }
            }
        };
        self.at = parser.at;
        None
    }

    /// Line and column, both from 1, of a byte. Quick where the bytes that are asked for come one after the other.
    pub(crate) fn place(&mut self, at: usize) -> (usize, usize) {
        let at = self.text.floor_char_boundary(at);
        let line_start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        (line(&self.text, at, &mut self.known_line), self.text[line_start..at].chars().count() + 1)
    }
}

/// The line, from 1, of a byte, counted on from one that is known.
fn line(text: &str, at: usize, known: &mut (usize, usize)) -> usize {
    let (from, lines) = if known.0 <= at { *known } else { (0, 0) };
    let between = text.as_bytes().get(from..at).unwrap_or_default();
    *known = (at, lines + between.iter().filter(|byte| **byte == b'\n').count());
    known.1 + 1
}

fn next<'t>(parser: &mut Parser<'t>, mut state: State) -> Result<(State, Option<Item<'t>>), Fault> {
    loop {
        match state {
            State::Table(first) => {
                if !parser.more(b'}', first)? {
                    state = State::End;
                    if parser.peek().is_some() {
                        return parser.fault("there is more text after the end");
                    }
                    continue;
                }
                let key = parser.key()?;
                if key == "phones" && parser.pass(b'[') {
                    state = State::Rows { documented: true, first: true };
                    continue;
                }
                let value = parser.value(1)?;
                return Ok((State::Table(false), Some(Item::Field(key, value))));
            }
            State::Rows { documented, first } => {
                if parser.more(b']', first)? {
                    let after = State::Rows { documented, first: false };
                    let from = parser.peek().map(|_| parser.at);
                    let row = match parser.value(2) {
                        Ok(row) => Item::Row(row),
                        // A row that is no JSON costs that row, where it is plain where it ends.
                        Err(fault) if from.is_some_and(|from| passed(parser, from, b",]")) => Item::Fault(fault),
                        Err(fault) => return Err(fault),
                    };
                    return Ok((after, Some(row)));
                }
                state = if documented { State::Table(false) } else { State::End };
            }
            State::Lines => {
                while parser.pass(b',') {}
                if parser.peek().is_none() {
                    return Ok((State::End, None));
                }
                let from = parser.at;
                let row = match parser.value(2) {
                    Ok(row) => Item::Row(row),
                    Err(fault) => {
                        parser.next_line(from.max(fault.at));
                        Item::Fault(fault)
                    }
                };
                return Ok((State::Lines, Some(row)));
            }
            State::Named(first) => {
                if !parser.more(b'}', first)? {
                    return Ok((State::End, None));
                }
                let key = parser.key()?;
                let from = parser.peek().map(|_| parser.at);
                let item = match parser.value(2) {
                    Ok(Json::Table(phone)) => Item::Row(named(phone, key)),
                    Ok(other) => Item::Field(key, other),
                    Err(fault) if from.is_some_and(|from| passed(parser, from, b",}")) => Item::Fault(fault),
                    Err(fault) => return Err(fault),
                };
                return Ok((State::Named(false), Some(item)));
            }
            State::End | State::Beginning | State::Cells(_) | State::Other(_) => return Ok((State::End, None)),
        }
    }
}

/// A phone under a key, which says its name or id where the phone itself does not.
fn named<'t>(mut phone: Vec<(Cow<'t, str>, Json<'t>)>, key: Cow<'t, str>) -> Json<'t> {
    let has =
        |wanted: Target| phone.iter().any(|(key, _)| meaning(key).is_some_and(|meaning| meaning.target == wanted));
    let documented = phone.iter().any(|(key, _)| key == "reports");
    let word = match (documented, has(Target::Name), has(Target::Id)) {
        (true, _, false) => Some("id"),
        (false, false, _) => Some("name"),
        _ => None,
    };
    if let Some(word) = word {
        phone.push((Cow::Borrowed(word), Json::Text(key)));
    }
    Json::Table(phone)
}

/// Passes a list or object that is no JSON; whether one of `then` follows it.
fn passed(parser: &mut Parser<'_>, from: usize, then: &[u8]) -> bool {
    parser.at = from;
    matches!(parser.peek(), Some(b'{' | b'['))
        && parser.skip().is_ok()
        && parser.peek().is_some_and(|byte| then.contains(&byte))
}

/// Where the phones are in a text that has an object at `at`. What is behind a fault does not count.
fn shape(text: &str, at: usize) -> Shape {
    let mut found = Found::default();
    let mut parser = Parser::new(text, at);
    let whole = found.look(&mut parser, 0).is_ok();
    if found.documented {
        return Shape::Documented(true);
    }
    if found.phone && (found.lists.is_empty() || found.specs) {
        return Shape::Lines;
    }
    let named: Vec<usize> = found.lists.iter().filter(|(key, _)| key == "phones").map(|(_, at)| *at).collect();
    match (named.as_slice(), found.lists.as_slice()) {
        (&[at], _) | ([], &[(_, at)]) => Shape::Rows(at),
        // One object after the other, each with a fault or without a name, is told of row by row.
        ([], []) if whole && parser.peek() == Some(b'{') => Shape::Lines,
        ([], []) if found.inner => Shape::Named,
        ([], []) => Shape::Documented(false),
        _ => Shape::Unclear(found.lists.into_iter().map(|(key, _)| key).collect()),
    }
}

/// What there is in an object.
#[derive(Default)]
struct Found {
    /// It has a list `phones`.
    documented: bool,
    /// It has what a phone has.
    phone: bool,
    specs: bool,
    /// One of its objects has what a phone has.
    inner: bool,
    /// Its lists of objects, and those in its objects: each its key, and where it begins.
    lists: Vec<(String, usize)>,
}

impl Found {
    fn look(&mut self, parser: &mut Parser<'_>, depth: u8) -> Result<(), Fault> {
        parser.at += 1;
        let mut first = true;
        while parser.more(b'}', first)? {
            first = false;
            let key = parser.key()?;
            let target = meaning(&key).map(|meaning| meaning.target);
            let value = parser.peek();
            if depth == 0 {
                self.documented |= key == "phones" && value == Some(b'[');
                if self.documented {
                    return Ok(());
                }
                self.phone |= key == "reports" || target == Some(Target::Name) && !matches!(value, Some(b'[' | b'{'));
                self.specs |= key == "reports" || matches!(target, Some(Target::Spec(_) | Target::Parts(_)));
            }
            self.inner |= depth == 1
                && (key == "reports" || matches!(target, Some(Target::Name | Target::Spec(_) | Target::Parts(_))));
            let of_a_phone = matches!(target, Some(Target::Spec(_) | Target::Aliases)) || key == "reports";
            match value {
                Some(b'[') if !of_a_phone => {
                    let from = parser.at;
                    parser.at += 1;
                    if let Some(b'{' | b'[') = parser.peek() {
                        self.lists.push((key.into_owned(), from + 1));
                    } else if depth == 0 && parser.peek() == Some(b']') {
                        self.empty_list(&key, from + 1);
                    }
                    parser.at = from;
                    parser.skip()?;
                }
                Some(b'{') if !of_a_phone && depth < DEEPEST_LIST => self.look(parser, depth + 1)?,
                Some(b'{' | b'[') => drop(parser.skip()?),
                _ => drop(parser.value(0)?),
            }
        }
        Ok(())
    }

    /// An empty list may be that of the phones, if it is called as such lists are.
    fn empty_list(&mut self, key: &str, at: usize) {
        if key.to_ascii_lowercase().trim_end_matches('s').ends_with("phone")
            || matches!(key, "devices" | "data" | "items" | "rows" | "results")
        {
            self.lists.push((key.to_owned(), at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (usize, usize, Vec<String>) {
        let mut text = Text::new(text.to_owned());
        let (mut rows, mut fields, mut told) = (0, 0, Vec::new());
        while let Some(item) = text.next() {
            match item {
                Item::Row(_) | Item::Cells(_, Some(_), None) => rows += 1,
                Item::Field(..) => fields += 1,
                Item::Fault(fault) => told.push(format!("{}: {}", fault.at, fault.what)),
                Item::Note(_, what) | Item::Cells(_, _, Some(what)) => told.push(what),
                Item::Cells(_, None, None) => {}
            }
        }
        (rows, fields, told)
    }

    #[test]
    fn all_shapes_are_taken_apart() {
        for (text, rows, fields) in [
            ("[]", 0, 0),
            ("\u{feff} [1, {}, [2]] ", 3, 0),
            (r#"{"version": 1, "phones": [{}, {}], "x": {"phones": [1]}}"#, 2, 2),
            ("{}", 0, 0),
            (r#"{"devices": [{}, {}], "count": 2}"#, 2, 0),
            (r#"{"data": {"page": {"phones": [{}, {}], "brands": [{}]}}}"#, 2, 0),
            (r#"{"values": [["name"], ["A"]]}"#, 2, 0),
            (r#"{"name": "A", "cameras": [{}], "tags": [{}]}"#, 1, 0),
            ("{\"name\": \"A\"}\n{\"name\": \"B\"}\r\n\n{\"name\": \"C\"}", 3, 0),
            (r#"{"acme-one": {"battery": 5000}, "acme-two": {"name": "Two", "nfc": true}}"#, 2, 0),
            ("name\nA\nB\n", 2, 0),
            ("name;b\nA;1\n;\n\nB;2", 2, 0),
        ] {
            assert_eq!(read(text), (rows, fields, vec![]), "{text}");
        }
    }

    #[test]
    fn what_comes_before_and_after_a_fault_is_read() {
        let what = "a value is missing here";
        assert_eq!(read("[1, 2, oh]"), (2, 0, vec![format!("7: {what}")]));
        assert_eq!(
            read("[1, {\"a\": oh}, 3, [4, {]"),
            (2, 0, vec![format!("10: {what}"), "23: a key in quotes is missing here".to_owned()])
        );
        assert_eq!(read("{\"name\": \"A\"}\n{\"name\": oh}\n{\"name\": \"C\"}"), (2, 0, vec![format!("23: {what}")]));
        for fault in ["", "<!doctype html>", "12", "[1", "oh", "{\"a\": [{}], \"b\": [{}]}", "PK\u{3}\u{4}"] {
            assert_eq!(read(fault).2.len(), 1, "{fault}");
        }
    }

    #[test]
    fn places_are_lines_and_columns() {
        let mut text = Text::new("[\n  1,\n  é é x]".to_owned());
        let end = text.text.len() - 2;
        assert_eq!([text.place(0), text.place(end), text.place(3)], [(1, 1), (3, 7), (2, 2)]);
    }
}
