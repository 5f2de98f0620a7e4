//! A sheet as Markdown: a table that GitHub, GitLab and most blogs understand, with its sources.

use phone_words::{Locale, m};

use crate::sheet::{Grid, Sheet, Source, Value};

/// The sheet as Markdown.
pub fn markdown(sheet: &Sheet) -> String {
    let mut text = String::new();
    let about = &sheet.about;
    text += "**";
    escape(&about.title, &mut text);
    text += "**\n\n";
    if !about.summary.is_empty() {
        escape(&about.summary, &mut text);
        text += "\n\n";
    }
    let grid = sheet.grid();
    table(&grid, sheet.locale, &mut text);
    if !sheet.sources.is_empty() {
        text.push('\n');
        escape(sheet.locale.text(m::SOURCES_LIST), &mut text);
        text += "\n\n";
        for (i, source) in sheet.sources.iter().enumerate() {
            text += &format!("{}. ", i + 1);
            self::source(source, sheet.locale, &mut text);
            text.push('\n');
        }
    }
    let mut closing: Vec<String> = Vec::new();
    closing.extend(sheet.known());
    closing.push(about.attribution.clone());
    text.push('\n');
    escape(&closing.join(" "), &mut text);
    text.push('\n');
    if !about.link.is_empty() {
        text += "\n[";
        escape(sheet.locale.text(m::OPEN_LIVE), &mut text);
        text += "](";
        address(&about.link, &mut text);
        text += ")\n";
    }
    text
}

fn table(grid: &Grid<'_>, locale: Locale, text: &mut String) {
    text.push('|');
    escape(grid.corner, text);
    for head in &grid.head {
        text.push('|');
        escape(head, text);
    }
    text.push_str("|\n|---|");
    text.push_str(&"---|".repeat(grid.head.len()));
    text.push('\n');
    for group in &grid.groups {
        if !group.label.is_empty() {
            text.push_str("|**");
            escape(group.label, text);
            text.push_str("**|");
            text.push_str(&"|".repeat(grid.head.len()));
            text.push('\n');
        }
        for row in &group.rows {
            text.push('|');
            escape(row.head, text);
            for cell in &row.cells {
                text.push('|');
                value(cell, locale, text);
            }
            text.push_str("|\n");
        }
    }
}

/// The value, its marks in italics, and the numbers of its sources.
fn value(value: &Value, locale: Locale, text: &mut String) {
    escape(&value.text, text);
    for mark in value.marks(locale) {
        text.push_str(" *");
        escape(mark, text);
        text.push('*');
    }
    for source in &value.sources {
        text.push_str(&format!(" \\[{}\\]", source + 1));
    }
}

fn source(source: &Source, locale: Locale, text: &mut String) {
    if source.is_web() {
        text.push('[');
        escape(&source.publisher, text);
        text.push_str("](");
        address(&source.url, text);
        text.push(')');
    } else {
        escape(&source.publisher, text);
    }
    escape(&source.rest(locale), text);
}

/// An address in angle brackets, which allow spaces and parentheses.
fn address(url: &str, text: &mut String) {
    text.push('<');
    for letter in url.chars() {
        match letter {
            '<' => text.push_str("%3C"),
            '>' => text.push_str("%3E"),
            '\\' => text.push_str("%5C"),
            // Otherwise `&copy` would become a character.
            '&' => text.push_str("&amp;"),
            letter if letter.is_control() => {}
            letter => text.push(letter),
        }
    }
    text.push('>');
}

/// Escaped text, on one line. (Characters that are special only at the start of a line, such as `#`, never occur there.)
fn escape(plain: &str, text: &mut String) {
    for letter in plain.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '<' | '>' | '~' | '$' | '^' | '!' | '#' => {
                text.push('\\');
                text.push(letter);
            }
            '&' => text.push_str("&amp;"),
            letter if letter.is_control() => text.push(' '),
            // Plain-text addresses would become links.
            ':' => text.push_str("&#58;"),
            '@' => text.push_str("&#64;"),
            letter => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    /// The cells of the first table, row by row, and the addresses of all links.
    fn parsed(text: &str) -> (Vec<Vec<String>>, Vec<String>) {
        let (mut rows, mut links) = (Vec::new(), Vec::new());
        let mut cell: Option<String> = None;
        for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => cell = Some(String::new()),
                Event::End(TagEnd::TableCell) => rows.last_mut().unwrap().extend(cell.take()),
                Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
                Event::Text(part) => cell.iter_mut().for_each(|cell| cell.push_str(&part)),
                Event::Start(Tag::Strong | Tag::Emphasis) | Event::End(TagEnd::Strong | TagEnd::Emphasis) => {}
                other => assert!(cell.is_none(), "{other:?} in a cell"),
            }
        }
        (rows, links)
    }

    fn expected(sheet: &Sheet) -> Vec<Vec<String>> {
        let grid = sheet.grid();
        let mut rows = vec![vec![grid.corner.to_owned()]];
        rows[0].extend(grid.head.iter().map(ToString::to_string));
        for group in &grid.groups {
            let mut label = vec![String::new(); grid.head.len() + 1];
            label[0] = group.label.to_owned();
            rows.push(label);
            for row in &group.rows {
                let cell = |value: &Value| {
                    let marks: String = value.marks(sheet.locale).map(|mark| format!(" {mark}")).collect();
                    let sources: String = value.sources.iter().map(|source| format!(" [{}]", source + 1)).collect();
                    format!("{}{marks}{sources}", value.text)
                };
                rows.push([row.head.to_owned()].into_iter().chain(row.cells.iter().map(|value| cell(value))).collect());
            }
        }
        rows
    }

    #[test]
    fn a_parser_reads_what_was_seen() {
        for sheet in [samples::comparison(), samples::list()] {
            let text = markdown(&sheet);
            let (rows, links) = parsed(&text);
            assert_eq!(rows, expected(&sheet), "{text}");
            assert_eq!(links.len(), sheet.sources.iter().filter(|source| source.is_web()).count() + 1, "{text}");
            assert!(
                text.contains("As known on 26 May 2022.") && text.contains(sheet.about.attribution.as_str()),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_people_wrote_means_nothing_but_itself(name in samples::any_text(), publisher in samples::any_text()) {
            let sheet = samples::with_texts(&name, &publisher);
            let (rows, _) = parsed(&markdown(&sheet));
            let plain = |rows: Vec<Vec<String>>| -> Vec<Vec<String>> {
                let spaces = |cell: &String| cell.split_whitespace().collect::<Vec<_>>().join(" ");
                rows.iter().map(|row| row.iter().map(spaces).collect()).collect()
            };
            let controls = |mut rows: Vec<Vec<String>>| {
                rows.iter_mut().flatten().for_each(|cell| *cell = cell.replace(char::is_control, " "));
                rows
            };
            prop_assert_eq!(plain(rows), plain(controls(expected(&sheet))));
        }
    }
}
