//! A whole text of own data, taken apart item by item.

use std::borrow::Cow;

use crate::json::{Fault, Json, Parser};

/// The text of own data, and how far it has been read.
#[derive(Debug)]
pub struct Text {
    text: String,
    at: usize,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Beginning,
    /// Inside the object around the phones; whether it is before its first key.
    Table(bool),
    /// Inside the list of phones: whether there is an object around it, and whether it is before the
    /// first phone.
    Rows(bool, bool),
    End,
}

/// One item of own data.
pub(crate) enum Item<'t> {
    /// A phone or row.
    Row(Json<'t>),
    /// A key beside `phones`, with its value.
    Field(Cow<'t, str>, Json<'t>),
}

impl Text {
    /// A text that has not been read yet.
    pub fn new(text: String) -> Text {
        Text { text, at: 0, state: State::Beginning }
    }

    /// How far it has been read, in hundredths.
    pub fn per_cent(&self) -> u8 {
        (self.at as u64 * 100 / (self.text.len() as u64).max(1)).min(100) as u8
    }

    /// The next item; nothing at the end, and after a fault.
    pub(crate) fn next(&mut self) -> Option<Result<Item<'_>, Fault>> {
        let mut parser = Parser::new(&self.text, self.at);
        let (state, item) = match next(&mut parser, self.state) {
            Ok((state, item)) => (state, item.map(Ok)),
            Err(fault) => (State::End, Some(Err(fault))),
        };
        (self.at, self.state) = (parser.at, state);
        item
    }

    /// Line and column, both from 1, of a byte.
    pub(crate) fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

fn next<'t>(parser: &mut Parser<'t>, mut state: State) -> Result<(State, Option<Item<'t>>), Fault> {
    loop {
        match state {
            State::Beginning => {
                // Some programs put a mark of the byte order in front.
                if parser.at == 0 && parser.mark() {
                    continue;
                }
                state = match parser.peek() {
                    Some(b'[') => State::Rows(false, true),
                    Some(b'{') => State::Table(true),
                    _ => return parser.fault("own data is a list of phones, or an object with a list `phones`"),
                };
                parser.at += 1;
            }
            State::Table(first) => {
                if !parser.more(b'}', first)? {
                    state = State::End;
                    if parser.peek().is_some() {
                        return parser.fault("something follows the end");
                    }
                    continue;
                }
                let key = parser.key()?;
                if key == "phones" && parser.pass(b'[') {
                    state = State::Rows(true, true);
                    continue;
                }
                let value = parser.value(1)?;
                return Ok((State::Table(false), Some(Item::Field(key, value))));
            }
            State::Rows(inside, first) => {
                if parser.more(b']', first)? {
                    let row = parser.value(2)?;
                    return Ok((State::Rows(inside, false), Some(Item::Row(row))));
                }
                state = if inside { State::Table(false) } else { State::End };
                if !inside && parser.peek().is_some() {
                    return parser.fault("something follows the end");
                }
            }
            State::End => return Ok((State::End, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (usize, usize, Option<Fault>) {
        let mut text = Text::new(text.to_owned());
        let (mut rows, mut fields, mut fault) = (0, 0, None);
        while let Some(item) = text.next() {
            match item {
                Ok(Item::Row(_)) => rows += 1,
                Ok(Item::Field(..)) => fields += 1,
                Err(found) => fault = Some(found),
            }
        }
        (rows, fields, fault)
    }

    #[test]
    fn both_shapes_are_taken_apart() {
        assert_eq!(read("[]"), (0, 0, None));
        assert_eq!(read("\u{feff} [1, {}, [2]] "), (3, 0, None));
        assert_eq!(read(r#"{"version": 1, "phones": [{}, {}], "x": {"phones": [1]}}"#), (2, 2, None));
        assert_eq!(read("{}"), (0, 0, None));
    }

    #[test]
    fn what_comes_before_a_fault_is_read() {
        let (rows, _, fault) = read("[1, 2, oh]");
        assert_eq!((rows, fault.unwrap().at), (2, 7));
        assert!(read("").2.is_some() && read("<!doctype html>").2.is_some() && read("12").2.is_some());
        assert!(read("[] []").2.is_some() && read("[1").2.is_some());
    }

    #[test]
    fn places_are_lines_and_columns() {
        let text = Text::new("[\n  1,\n  é é x]".to_owned());
        assert_eq!(text.place(0), (1, 1));
        assert_eq!(text.place(text.text.len() - 2), (3, 7));
    }
}
