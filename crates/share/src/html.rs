//! A sheet as a static HTML table, with its sources below: for the editors of blogs, for the children of an
//! embed, for pages without the widget. No style, no script, no class that means anything.

use phone_engine::words;

use crate::sheet::{Grid, Sheet, Source, Value};

/// The sheet as HTML: table, sources, day and attribution.
pub fn html(sheet: &Sheet) -> String {
    let mut out = String::new();
    table(sheet, &mut out);
    sources(sheet, &mut out);
    closing(sheet, &mut out);
    out
}

/// The table alone.
pub(crate) fn table(sheet: &Sheet, out: &mut String) {
    let grid = sheet.grid();
    element("caption", "", &sheet.about.title, wrapped("<table>\n", out));
    out.push_str("\n<thead>\n<tr>");
    element("th", " scope=\"col\"", grid.corner, out);
    for head in &grid.head {
        element("th", " scope=\"col\"", head, out);
    }
    out.push_str("</tr>\n</thead>\n");
    bodies(&grid, out);
    out.push_str("</table>\n");
}

fn bodies(grid: &Grid<'_>, out: &mut String) {
    for group in &grid.groups {
        out.push_str("<tbody>\n<tr>");
        let columns = format!(" scope=\"rowgroup\" colspan=\"{}\"", grid.head.len() + 1);
        element("th", &columns, group.label, out);
        out.push_str("</tr>\n");
        for row in &group.rows {
            out.push_str("<tr>");
            element("th", " scope=\"row\"", row.head, out);
            for cell in &row.cells {
                out.push_str("<td>");
                value(cell, out);
                out.push_str("</td>");
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody>\n");
    }
}

/// The value, its marks, and the numbers of its sources.
fn value(value: &Value, out: &mut String) {
    escape(&value.text, out);
    for mark in value.marks() {
        element("em", "", mark, wrapped(" ", out));
    }
    if !value.sources.is_empty() {
        let numbers: Vec<String> = value.sources.iter().map(|source| (source + 1).to_string()).collect();
        element("sup", "", &format!("[{}]", numbers.join(", ")), wrapped(" ", out));
    }
}

/// Who said it, when, and how firmly.
pub(crate) fn sources(sheet: &Sheet, out: &mut String) {
    if sheet.sources.is_empty() {
        return;
    }
    out.push_str("<p>Sources:</p>\n<ol>\n");
    for source in &sheet.sources {
        self::source(source, out);
    }
    out.push_str("</ol>\n");
}

fn source(source: &Source, out: &mut String) {
    out.push_str("<li>");
    if source.is_web() {
        let address = format!(" href=\"{}\"", escaped(&source.url));
        element("a", &address, &source.publisher, out);
    } else {
        escape(&source.publisher, out);
    }
    let quoting = source.quotes.as_ref().map(|quotes| format!(", quoting {quotes}")).unwrap_or_default();
    escape(&format!("{quoting}, {}, ", source.stage), out);
    let date = format!(" datetime=\"{}\"", source.date);
    element("time", &date, &words::date(source.date), out);
    out.push_str("</li>\n");
}

/// The day, where the data are from, and a link to the same.
pub(crate) fn closing(sheet: &Sheet, out: &mut String) {
    let about = &sheet.about;
    let told: Vec<String> = about.known().into_iter().chain([about.attribution.clone()]).collect();
    element("p", "", &told.join(" "), out);
    out.push('\n');
    if !about.link.is_empty() {
        let address = format!(" href=\"{}\"", escaped(&about.link));
        element("a", &address, "The same, alive", wrapped("<p>", out));
        out.push_str("</p>\n");
    }
}

/// `<name attributes>text</name>`; the attributes are ours, the text may be anybody's.
pub(crate) fn element(name: &str, attributes: &str, text: &str, out: &mut String) {
    for part in ["<", name, attributes, ">"] {
        out.push_str(part);
    }
    escape(text, out);
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

fn wrapped<'o>(before: &str, out: &'o mut String) -> &'o mut String {
    out.push_str(before);
    out
}

/// Text for the inside of elements and of attributes in double quotes.
pub(crate) fn escape(plain: &str, out: &mut String) {
    for letter in plain.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Not allowed in HTML, and read as something else.
            letter if letter.is_control() && letter != '\n' && letter != '\t' => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
}

pub(crate) fn escaped(plain: &str) -> String {
    let mut out = String::new();
    escape(plain, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    fn texts(html: &Html, css: &str) -> Vec<String> {
        html.select(&Selector::parse(css).unwrap()).map(|one| one.text().collect()).collect()
    }

    #[test]
    fn a_parser_reads_what_was_seen() {
        for sheet in [samples::comparison(), samples::list()] {
            let text = html(&sheet);
            let read = Html::parse_fragment(&text);
            assert!(read.errors.is_empty(), "{:?}", read.errors);
            assert_eq!(texts(&read, "caption"), [&*sheet.about.title]);
            let grid = sheet.grid();
            assert_eq!(texts(&read, "thead th")[1..], grid.head);
            assert_eq!(
                texts(&read, "th[scope=rowgroup]"),
                grid.groups.iter().map(|group| group.label).collect::<Vec<_>>()
            );
            let rows: Vec<_> = grid.groups.iter().flat_map(|group| &group.rows).collect();
            assert_eq!(texts(&read, "th[scope=row]"), rows.iter().map(|row| row.head).collect::<Vec<_>>());
            let cells = texts(&read, "td");
            let values: Vec<&Value> = rows.iter().flat_map(|row| row.cells.iter().copied()).collect();
            assert_eq!(cells.len(), values.len());
            for (cell, value) in cells.iter().zip(values) {
                let marks: String = value.marks().map(|mark| format!(" {mark}")).collect();
                assert!(cell.starts_with(&format!("{}{marks}", value.text)), "{cell}");
                assert_eq!(cell.contains('['), !value.sources.is_empty(), "{cell}");
            }
            assert_eq!(texts(&read, "li").len(), sheet.sources.len());
            assert!(texts(&read, "p").join("\n").contains("As known on 26 May 2022."));
        }
    }

    #[test]
    fn only_the_web_is_linked() {
        let mut sheet = samples::comparison();
        sheet.sources[0].url = "javascript:alert(1)".into();
        let text = html(&sheet);
        assert!(!text.contains("javascript"), "{text}");
    }

    proptest! {
        #[test]
        fn what_people_wrote_means_nothing_but_itself(name in samples::any_text(), publisher in samples::any_text()) {
            let read = Html::parse_fragment(&html(&samples::with_texts(&name, &publisher)));
            let clean = |text: &str| {
                text.replace(|c: char| c.is_control() && c != '\n' && c != '\t', "\u{fffd}")
            };
            prop_assert_eq!(&texts(&read, "thead th")[1], &clean(&name));
            prop_assert!(texts(&read, "li")[0].starts_with(&clean(&publisher)));
            prop_assert_eq!(texts(&read, "script, img, b").len(), 0);
        }
    }
}
