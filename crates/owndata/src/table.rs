//! Tables as text: CSV and similar formats, as spreadsheets write them.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::columns::{Target, meaning};
use crate::json::Json;
use crate::problem::shown;

/// The separators between cells. If several fit equally well, the last one wins, because names do not contain it.
const SEPARATORS: [u8; 4] = [b',', b';', b'|', b'\t'];

/// The maximum number of lines, such as titles, above the line of keys.
const ABOVE: usize = 20;

/// A table that is being read.
pub(crate) struct Table {
    separator: u8,
    keys: Vec<String>,
    records: Records,
}

/// One row of a table.
pub(crate) struct Row<'t> {
    /// The byte where it begins.
    pub(crate) at: usize,
    /// The row as an object; `None` if it is unclear which cell belongs to which key.
    pub(crate) json: Option<Json<'t>>,
    /// Its problem, if any.
    pub(crate) note: Option<String>,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("separator", &self.separator).field("keys", &self.keys).finish()
    }
}

impl Table {
    /// The table that begins at `at` of a text: where its rows begin, and where its keys are if there are lines above them. `None`
    /// if no line there has a key for the name of a phone.
    pub(crate) fn begin(text: &str, at: usize) -> Option<(Table, usize, Option<usize>)> {
        // Excel's way of naming the separator.
        let said = text.get(at..).and_then(|rest| rest.trim_matches('"').strip_prefix("sep=")).and_then(|rest| {
            let separator = rest.bytes().next().filter(|separator| separator.is_ascii())?;
            let line = rest.lines().next().unwrap_or_default().trim_end_matches('"');
            (line.len() == 1).then_some(separator)
        });
        let start = match said {
            Some(_) => text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1),
            None => at,
        };
        let mut best: Option<(usize, usize, Table, usize, Option<usize>)> = None;
        for separator in SEPARATORS {
            let separator = said.unwrap_or(separator);
            let mut records = Records::new(separator);
            let (mut at, mut first) = (start, None);
            for _ in 0..ABOVE {
                let Some(record) = records.next(text, at) else { break };
                at = record.end;
                let keys = records.cells().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
                if keys.iter().all(String::is_empty) {
                    continue;
                }
                let here = *first.get_or_insert(record.at);
                let known: Vec<_> = keys.iter().filter_map(|key| meaning(key)).collect();
                if !known.iter().any(|known| known.target == Target::Name) {
                    continue;
                }
                let better =
                    best.as_ref().is_none_or(|(count, cells, ..)| (known.len(), keys.len()) >= (*count, *cells));
                if better {
                    let above = (record.at != here).then_some(record.at);
                    best = Some((known.len(), keys.len(), Table { separator, keys, records }, at, above));
                }
                break;
            }
        }
        let (.., mut table, at, above) = best?;
        while table.keys.last().is_some_and(String::is_empty) {
            table.keys.pop();
        }
        for (number, key) in table.keys.iter_mut().enumerate().filter(|(_, key)| key.is_empty()) {
            *key = format!("column {}", number + 1);
        }
        Some((table, at, above))
    }

    /// The row at `at` of the text, and where the next one begins.
    pub(crate) fn row(&mut self, text: &str, at: usize) -> Option<(Row<'_>, usize)> {
        let mut record = self.records.next(text, at)?;
        // Skip lines of separators alone.
        while self.records.cells().all(|cell| cell.trim().is_empty()) {
            record = self.records.next(text, record.end)?;
        }
        let (wanted, cells) = (self.keys.len(), &self.records);
        let used =
            cells.cells().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(at, _)| at + 1);
        let mut note = record.open.then(|| "A quotation mark is not closed; the line is read as it is".to_owned());
        let mut json = None;
        if used > wanted {
            let hint = if self.separator == b',' { " Put values with a comma in quotation marks." } else { "" };
            note = Some(format!(
                "There are {used} cells for {wanted} keys, so it is unclear which belongs to which; left out.{hint}"
            ));
        } else {
            if cells.len() < wanted && note.is_none() {
                note = Some(format!("There are {} cells for {wanted} keys; the rest is not known", cells.len()));
            }
            let keys = self.keys.iter().map(|key| Cow::Borrowed(key.as_str()));
            json = Some(Json::Table(keys.zip(cells.cells().map(|cell| Json::Text(Cow::Borrowed(cell)))).collect()));
        }
        Some((Row { at: record.at, json, note }, record.end))
    }
}

/// The records of a text, one after the other.
struct Records {
    separator: u8,
    reader: Reader,
    /// A reader that treats quotation marks as letters; created on first use.
    plain: Option<Reader>,
    cells: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
}

/// The place of a record, and whether it has an unclosed quotation mark.
struct Record {
    at: usize,
    end: usize,
    open: bool,
}

impl Records {
    fn new(separator: u8) -> Records {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Records { separator, reader, plain: None, cells: vec![0; 512], ends: vec![0; 64], count: 0 }
    }

    /// Reads the record at `at`, skipping empty lines before it.
    fn next(&mut self, text: &str, at: usize) -> Option<Record> {
        let at = at + text.get(at..)?.find(|sign| !matches!(sign, '\r' | '\n'))?;
        self.reader.reset();
        let end = at + read(&mut self.reader, &text.as_bytes()[at..], &mut self.cells, &mut self.ends, &mut self.count);
        let raw = text.get(at..end)?.trim_end_matches(['\r', '\n']);
        let line = raw.find(['\r', '\n']);
        let Some(line) = line.filter(|_| !closes(raw.as_bytes(), self.separator)) else {
            return Some(Record { at, end, open: false });
        };
        // An unclosed quotation mark would swallow all lines up to the next one.
        let plain = || ReaderBuilder::new().delimiter(self.separator).quoting(false).build();
        let plain = self.plain.get_or_insert_with(plain);
        plain.reset();
        read(plain, &raw.as_bytes()[..line], &mut self.cells, &mut self.ends, &mut self.count);
        Some(Record { at, end: at + line, open: true })
    }

    fn len(&self) -> usize {
        self.count
    }

    /// The cells of the last record.
    fn cells(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let ends = self.ends.iter().take(self.count);
        // Parts of a text, cut at ASCII characters.
        starts.zip(ends).map(|(start, &end)| {
            std::str::from_utf8(self.cells.get(start..end).unwrap_or_default()).unwrap_or_default()
        })
    }
}

/// Reads one record, and returns its length in bytes.
fn read(reader: &mut Reader, input: &[u8], cells: &mut Vec<u8>, ends: &mut Vec<usize>, count: &mut usize) -> usize {
    let (mut taken, mut written) = (0, 0);
    *count = 0;
    loop {
        let (result, more, out, ended) =
            reader.read_record(&input[taken..], &mut cells[written..], &mut ends[*count..]);
        (taken, written, *count) = (taken + more, written + out, *count + ended);
        match result {
            // An empty read signals the end.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => cells.resize(cells.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
            ReadRecordResult::Record | ReadRecordResult::End => return taken,
        }
    }
}

/// Whether each quoted cell of a record is closed, and followed by another cell or the end.
fn closes(raw: &[u8], separator: u8) -> bool {
    let mut at = 0;
    while at < raw.len() {
        if raw[at] == b'"' {
            at += 1;
            loop {
                match (raw.get(at), raw.get(at + 1)) {
                    (Some(b'"'), Some(b'"')) => at += 2,
                    (Some(b'"'), next) if next.is_none_or(|next| *next == separator) => break,
                    (None, _) | (Some(b'"'), _) => return false,
                    _ => at += 1,
                }
            }
        }
        // Move to the next cell.
        at += raw[at..].iter().position(|byte| *byte == separator).map_or(raw.len(), |to| to + 1);
    }
    true
}

/// The message for a text that is not data.
pub(crate) fn neither(text: &str) -> String {
    let start = text.trim_start();
    let tag = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    if start.is_empty() {
        return "It is empty".to_owned();
    }
    if tag("<!doctype html") || tag("<html") || tag("<head") || tag("<body") {
        return "This is a web page, not data; the address may be wrong, or require a login".to_owned();
    }
    if start.starts_with('<') {
        return "This is XML or part of a web page, not data".to_owned();
    }
    let line = shown(start.lines().next().unwrap_or_default());
    format!(
        "This is neither JSON nor a table. A table begins with a line of keys, one of them `name` or `model`; this begins \
         with \"{line}\""
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_that_close_are_told_from_those_that_do_not() {
        for (raw, good) in [
            ("a,\"b\nc\",d", true),
            ("\"a\"\"\n\",b", true),
            ("6.7\",\"\n\"", true),
            ("\"a\nb", false),
            ("a,\"6.7\nb,\"x\"", false),
            ("\"a\n\"b", false),
        ] {
            assert_eq!(closes(raw.as_bytes(), b','), good, "{raw}");
        }
    }
}
