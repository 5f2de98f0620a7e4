//! A sheet as CSV (RFC 4180): one column for values, one for marks and one for sources of each column seen.

use phone_words::m;

use crate::sheet::{Layout, Sheet};

/// The sheet as CSV. Its last lines say what day it is of and where the data are from; they have as many
/// fields as all others.
pub fn csv(sheet: &Sheet) -> String {
    let (grid, locale) = (sheet.grid(), sheet.locale);
    let word = |message| locale.text(message).to_owned();
    let fields = 2 + 3 * grid.head.len();
    let mut text = String::new();
    let mut line = |mut own: Vec<String>| {
        own.resize(fields, String::new());
        for (i, field) in own.iter().enumerate() {
            if i > 0 {
                text.push(',');
            }
            self::field(field, &mut text);
        }
        text.push_str("\r\n");
    };
    let mut head = vec![word(m::CSV_GROUP), grid.corner.to_owned()];
    for name in &grid.head {
        head.extend([(*name).to_owned(), m::csv_marks(locale, name), m::csv_sources(locale, name)]);
    }
    line(head);
    for group in &grid.groups {
        for row in &group.rows {
            let mut own = vec![group.label.to_owned(), row.head.to_owned()];
            for value in &row.cells {
                own.push(value.text.clone());
                own.push(value.marks(locale).collect::<Vec<_>>().join("; "));
                let sources = value.sources.iter().filter_map(|&source| sheet.sources.get(source));
                let sources =
                    sources.map(|source| format!("{}{} <{}>", source.publisher, source.rest(locale), source.url));
                own.push(sources.collect::<Vec<_>>().join("; "));
            }
            line(own);
        }
    }
    let about = &sheet.about;
    let what = match sheet.layout {
        Layout::SideBySide => m::CSV_COMPARISON,
        Layout::List => m::CSV_RESULTS,
    };
    line(vec![String::new(), word(what), about.title.clone()]);
    if !about.summary.is_empty() {
        line(vec![String::new(), word(m::CSV_SUMMARY), about.summary.clone()]);
    }
    if let Some(known) = sheet.known() {
        line(vec![String::new(), word(m::CSV_DAY), known]);
    }
    line(vec![String::new(), word(m::CSV_DATA), about.attribution.clone()]);
    if !about.link.is_empty() {
        line(vec![String::new(), word(m::CSV_LINK), about.link.clone()]);
    }
    text
}

/// One field. What a spreadsheet would take for a formula gets an apostrophe in front.
fn field(plain: &str, text: &mut String) {
    let formula = plain.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(plain);
    let quoted = plain.contains(['"', ',', '\r', '\n']) || plain.starts_with(' ') || plain.ends_with(' ');
    if quoted {
        text.push('"');
    }
    if formula {
        text.push('\'');
    }
    if quoted {
        text.push_str(&plain.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(plain);
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use proptest::prelude::*;

    fn parsed(text: &str) -> Vec<Vec<String>> {
        // Strict: a line with more or fewer fields than the first is an error.
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_parser_reads_what_was_seen() {
        let sheet = samples::comparison();
        let rows = parsed(&csv(&sheet));
        assert_eq!(rows[0][..3], ["Group", "Spec", "Xiaomi 12S"]);
        let grid = sheet.grid();
        let lines = grid.groups.iter().flat_map(|group| &group.rows);
        for (row, line) in rows[1..].iter().zip(lines) {
            assert_eq!(row[1], line.head);
            for (fields, value) in row[2..].chunks(3).zip(&line.cells) {
                assert_eq!(fields[0], value.text);
                assert_eq!(fields[1], value.marks(sheet.locale).collect::<Vec<_>>().join("; "));
                assert_eq!(fields[2].is_empty(), value.sources.is_empty());
            }
        }
        let told = rows[rows.len() - 3..].iter().map(|row| &*row[2]).collect::<Vec<_>>();
        assert_eq!(told, ["As known on 26 May 2022.", sheet.about.attribution.as_str(), "https://example.org/#pc=v1"]);
    }

    #[test]
    fn formulas_are_no_formulas() {
        let check = |plain: &str, expected: &str| {
            let mut text = String::new();
            field(plain, &mut text);
            assert_eq!(text, expected);
        };
        check("=1+2", "'=1+2");
        check("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        check("@x", "'@x");
        check("-4.5", "-4.5");
        check("4,500 mAh", "\"4,500 mAh\"");
        check("", "");
    }

    proptest! {
        #[test]
        fn what_people_wrote_comes_back(name in samples::any_text(), publisher in samples::any_text()) {
            let sheet = samples::with_texts(&name, &publisher);
            let rows = parsed(&csv(&sheet));
            let held = rows[0][2].strip_prefix('\'').filter(|_| name.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert_eq!(held.unwrap_or(&rows[0][2]), &name);
            prop_assert!(rows.iter().flatten().any(|field| field.contains(&publisher)));
        }
    }
}
