//! A sheet as a static HTML table with its sources: for blog editors, the fallback of embeds, and pages without the widget. No
//! style, no scripts, no meaningful classes.

use phone_html::{Markup, markup, push_markup};
use phone_words as words;
use phone_words::{Locale, m};

use crate::sheet::{Grid, Sheet, Source, Value};

/// The sheet as HTML: table, sources, day and attribution.
pub fn html(sheet: &Sheet) -> String {
    content(sheet).into_string()
}

/// The same as markup, to embed in other markup.
pub(crate) fn content(sheet: &Sheet) -> Markup {
    let mut out = Markup::default();
    if !sheet.about.summary.is_empty() {
        push_markup!(out, "<p>{summary}</p>\n", summary = sheet.about.summary);
    }
    table(sheet, &mut out);
    sources(sheet, &mut out);
    closing(sheet, &mut out);
    out
}

fn table(sheet: &Sheet, out: &mut Markup) {
    let grid = sheet.grid();
    push_markup!(
        out,
        "<table>\n<caption>{title}</caption>\n<thead>\n<tr><th scope=\"col\">{corner}</th>",
        title = sheet.about.title,
        corner = grid.corner
    );
    for head in &grid.head {
        push_markup!(out, "<th scope=\"col\">{head}</th>", head);
    }
    out.push_literal("</tr>\n</thead>\n");
    bodies(&grid, sheet.locale, out);
    out.push_literal("</table>\n");
}

fn bodies(grid: &Grid<'_>, locale: Locale, out: &mut Markup) {
    for group in &grid.groups {
        out.push_literal("<tbody>\n");
        if !group.label.is_empty() {
            push_markup!(
                out,
                "<tr><th scope=\"rowgroup\" colspan=\"{columns}\">{label}</th></tr>\n",
                columns = grid.head.len() + 1,
                label = group.label
            );
        }
        for row in &group.rows {
            push_markup!(out, "<tr><th scope=\"row\">{head}</th>", head = row.head);
            for cell in &row.cells {
                out.push_literal("<td>");
                value(cell, locale, out);
                out.push_literal("</td>");
            }
            out.push_literal("</tr>\n");
        }
        out.push_literal("</tbody>\n");
    }
}

/// The value, its marks, and the numbers of its sources.
fn value(value: &Value, locale: Locale, out: &mut Markup) {
    out.push_text(&value.text);
    for mark in value.marks(locale) {
        push_markup!(out, " <em>{mark}</em>", mark);
    }
    if !value.sources.is_empty() {
        let numbers: Vec<String> = value.sources.iter().map(|source| (source + 1).to_string()).collect();
        push_markup!(out, " <sup>[{numbers}]</sup>", numbers = numbers.join(", "));
    }
}

/// Who said it, when, and how firmly.
fn sources(sheet: &Sheet, out: &mut Markup) {
    if sheet.sources.is_empty() {
        return;
    }
    push_markup!(out, "<p>{sources}</p>\n<ol>\n", sources = sheet.locale.text(m::SOURCES_LIST));
    for source in &sheet.sources {
        self::source(source, sheet.locale, out);
    }
    out.push_literal("</ol>\n");
}

fn source(source: &Source, locale: Locale, out: &mut Markup) {
    let publisher = if source.is_web() {
        markup!("<a href=\"{url}\">{publisher}</a>", url = source.url, publisher = source.publisher)
    } else {
        Markup::text(&source.publisher)
    };
    let date = words::date(locale, source.date);
    let time = markup!("<time datetime=\"{day}\">{date}</time>", day = source.date.to_string(), date = &date);
    // The date is what the words are around.
    let rest = source.rest(locale);
    let (before, after) = rest.rsplit_once(&date).unwrap_or((&rest, ""));
    push_markup!(out, "<li>{publisher}{before}{time}{after}</li>\n", publisher, before, time, after);
}

/// The day, the credits of the data, and a link to the live version.
fn closing(sheet: &Sheet, out: &mut Markup) {
    let about = &sheet.about;
    let told: Vec<String> = sheet.known().into_iter().chain([about.attribution.clone()]).collect();
    push_markup!(out, "<p>{told}</p>\n", told = told.join(" "));
    if !about.link.is_empty() {
        push_markup!(
            out,
            "<p><a href=\"{link}\">{open}</a></p>\n",
            link = about.link,
            open = sheet.locale.text(m::OPEN_LIVE)
        );
    }
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
                let marks: String = value.marks(sheet.locale).map(|mark| format!(" {mark}")).collect();
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
