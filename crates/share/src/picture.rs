//! A sheet as a picture: the layout of its text, for code that can measure and draw it.
//!
//! The caller measures the text, so that the layout is the same in a browser's canvas and in tests. All lengths are in pixels of a
//! picture 1,200 wide, like the previews of social networks: at half that size, its smallest text is still 11 pixels high.

use phone_engine::comparison::Best;

use phone_words::m;

use crate::sheet::{Grid, GridRow, Layout, Sheet, Value};

/// The width of every picture.
pub const WIDTH: i32 = 1200;

/// The height of a picture for previews.
pub const PREVIEW_HEIGHT: i32 = 630;

/// The maximum number of rows drawn of a list. The sheet needs no more; [`Sheet::left_out`] counts the others.
pub const LIST_ROWS: usize = 24;

/// The maximum number of columns drawn of a list, besides the names.
const LIST_COLUMNS: usize = 5;

const MARGIN: i32 = 40;
const GAP: i32 = 16;

/// How much is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All rows, as high as needed.
    Whole,
    /// As many rows as fit into a preview, the most informative first.
    Preview,
}

/// The parts to draw, in drawing order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its height; its width is [`WIDTH`].
    pub height: i32,
    /// Lines of text.
    pub texts: Vec<Text>,
    /// Lines.
    pub rules: Vec<Rule>,
}

/// A line of text, with its baseline at `y`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it begins.
    pub x: i32,
    /// The baseline.
    pub y: i32,
    /// The text.
    pub text: String,
    /// The style.
    pub style: Style,
}

/// A line, one pixel high unless it is a row of dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Where it begins.
    pub x: i32,
    /// Where it is.
    pub y: i32,
    /// How long it is.
    pub width: i32,
    /// Its colour.
    pub ink: Ink,
    /// Whether it is dotted, as below uncertain values.
    pub dotted: bool,
}

/// The style of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The height of the letters, as in CSS.
    pub size: i32,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour.
    pub ink: Ink,
}

/// Colours by purpose; the caller defines them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The names of the style sheet's tokens.
pub enum Ink {
    Text,
    Quiet,
    Line,
    Edge,
    Soft,
    Good,
}

const fn style(size: i32, bold: bool, ink: Ink) -> Style {
    Style { size, bold, ink }
}

const TITLE: Style = style(34, true, Ink::Text);
const DAY: Style = style(24, false, Ink::Quiet);
const HEAD: Style = style(26, true, Ink::Text);
const GROUP: Style = style(22, true, Ink::Quiet);
const LABEL: Style = style(22, false, Ink::Quiet);
const VALUE: Style = style(24, false, Ink::Text);
const UNKNOWN: Style = style(22, false, Ink::Quiet);
const MARK: Style = style(20, false, Ink::Soft);
const BEST: Style = style(20, true, Ink::Good);
const MAYBE: Style = style(20, false, Ink::Quiet);
const SMALL: Style = style(16, false, Ink::Quiet);

/// The picture of a sheet; `measure` returns the width of a line of text.
pub fn picture(sheet: &Sheet, extent: Extent, measure: &mut dyn FnMut(&str, Style) -> i32) -> Picture {
    let mut draft =
        Draft { picture: Picture { height: MARGIN, texts: Vec::new(), rules: Vec::new() }, measure, blank: true };
    let grid = sheet.grid();
    let columns = match sheet.layout {
        Layout::SideBySide => grid.head.len(),
        Layout::List => grid.head.len().min(LIST_COLUMNS),
    };
    let table = ColumnWidths::new(columns);
    let inner = WIDTH - 2 * MARGIN;
    draft.paragraph(&sheet.about.title, TITLE, inner, 3);
    // Unless the title has it already.
    if let Some(known) = sheet.known().filter(|_| !is_dated(sheet)) {
        draft.paragraph(&known, DAY, inner, 1);
    }
    if !sheet.about.summary.is_empty() {
        draft.paragraph(&sheet.about.summary, DAY, inner, 2);
    }
    draft.space(GAP);
    draft.head(&grid, &table);

    // The text below the table comes first, to know its height.
    let mut left_out = sheet.left_out;
    let foot_of = |left_out: usize| match (left_out, sheet.layout) {
        (0, _) => sheet.about.attribution.clone(),
        (count, layout) => {
            let of = if layout == Layout::List { m::phones_left_out } else { m::rows_left_out };
            m::sentences(sheet.locale, &of(sheet.locale, count), &sheet.about.attribution)
        }
    };
    match extent {
        Extent::Whole => {
            let mut room = if sheet.layout == Layout::List { LIST_ROWS } else { usize::MAX };
            for group in &grid.groups {
                let (kept, rest) = group.rows.split_at(group.rows.len().min(room));
                room -= kept.len();
                left_out += rest.len();
                if !kept.is_empty() {
                    if !group.label.is_empty() {
                        draft.group(group.label);
                    }
                    kept.iter().for_each(|row| draft.row(row, &table));
                }
            }
        }
        Extent::Preview => {
            let foot = draft.height(&foot_of(99), SMALL, inner) + GAP + MARGIN;
            let mut room = PREVIEW_HEIGHT - foot - draft.picture.height;
            let mut all: Vec<&GridRow<'_>> = grid.groups.iter().flat_map(|group| &group.rows).collect();
            if sheet.layout == Layout::List {
                left_out += all.len().saturating_sub(LIST_ROWS);
                all.truncate(LIST_ROWS);
            }
            // The rows that matter most come first. Of a comparison, one that is too high leaves its room to the next.
            let mut chosen = vec![false; all.len()];
            for (chosen, row) in chosen.iter_mut().zip(&all) {
                let height = draft.row_height(row, &table);
                *chosen = height <= room;
                if *chosen {
                    room -= height;
                } else if sheet.layout == Layout::List {
                    break;
                }
            }
            let shown = || all.iter().zip(&chosen).filter(|(_, chosen)| **chosen);
            left_out += all.len() - shown().count();
            shown().for_each(|(row, _)| draft.row(row, &table));
        }
    }
    draft.space(GAP);
    if extent == Extent::Preview {
        let foot = draft.height(&foot_of(left_out), SMALL, inner) + MARGIN;
        draft.picture.height = draft.picture.height.max(PREVIEW_HEIGHT - foot);
    }
    draft.paragraph(&foot_of(left_out), SMALL, inner, usize::MAX);
    draft.space(MARGIN);
    draft.picture
}

/// Whether the title says what day it is of.
fn is_dated(sheet: &Sheet) -> bool {
    sheet.about.day.is_some_and(|day| {
        let by = crate::sentence::by(sheet.locale, day);
        sheet.about.title.contains(&m::what_as_known(sheet.locale, "", &by))
    })
}

/// The positions of the columns.
struct ColumnWidths {
    count: usize,
    label: i32,
    width: i32,
}

impl ColumnWidths {
    fn new(count: usize) -> ColumnWidths {
        let inner = WIDTH - 2 * MARGIN;
        let label = if count > 3 { 190 } else { 260 };
        ColumnWidths { count, label, width: (inner - label) / count.max(1) as i32 }
    }

    fn x(&self, column: usize) -> i32 {
        MARGIN + self.label + self.width * column as i32
    }
}

struct Draft<'m> {
    picture: Picture,
    measure: &'m mut dyn FnMut(&str, Style) -> i32,
    /// Whether there is only the header above.
    blank: bool,
}

impl Draft<'_> {
    fn space(&mut self, height: i32) {
        self.picture.height += height;
    }

    fn rule(&mut self, ink: Ink) {
        let y = self.picture.height;
        self.picture.rules.push(Rule { x: MARGIN, y, width: WIDTH - 2 * MARGIN, ink, dotted: false });
    }

    fn paragraph(&mut self, text: &str, style: Style, width: i32, most: usize) {
        let lines = self.lines(text, style, width, most);
        self.set(&lines, style, MARGIN);
    }

    fn height(&mut self, text: &str, style: Style, width: i32) -> i32 {
        self.lines(text, style, width, usize::MAX).len() as i32 * leading(style)
    }

    /// Adds lines at the current position, and moves below them.
    fn set(&mut self, lines: &[String], style: Style, x: i32) {
        for line in lines {
            let y = self.picture.height + style.size;
            self.picture.texts.push(Text { x, y, text: line.clone(), style });
            self.picture.height += leading(style);
        }
    }

    fn head(&mut self, grid: &Grid<'_>, table: &ColumnWidths) {
        let top = self.picture.height;
        let mut foot = top;
        for (i, head) in grid.head.iter().take(table.count).enumerate() {
            self.picture.height = top;
            let lines = self.lines(head, HEAD, table.width - GAP, 3);
            self.set(&lines, HEAD, table.x(i));
            foot = foot.max(self.picture.height);
        }
        self.picture.height = foot + GAP / 2;
        self.rule(Ink::Edge);
    }

    fn group(&mut self, label: &str) {
        self.space(GAP);
        self.set(&[label.to_owned()], GROUP, MARGIN);
        self.space(GAP / 4);
        self.rule(Ink::Line);
        self.blank = true;
    }

    fn row(&mut self, row: &GridRow<'_>, table: &ColumnWidths) {
        if !std::mem::replace(&mut self.blank, false) {
            self.rule(Ink::Line);
        }
        self.space(GAP / 2);
        let top = self.picture.height;
        let lines = self.lines(row.head, LABEL, table.label - GAP, 3);
        self.set(&lines, LABEL, MARGIN);
        let mut foot = self.picture.height;
        for (i, value) in row.cells.iter().take(table.count).enumerate() {
            self.picture.height = top;
            self.value(value, table.x(i), table.width - GAP);
            foot = foot.max(self.picture.height);
        }
        self.picture.height = foot + GAP / 2;
    }

    /// The height of [`Draft::row`].
    fn row_height(&mut self, row: &GridRow<'_>, table: &ColumnWidths) -> i32 {
        let (height, texts, rules) = (self.picture.height, self.picture.texts.len(), self.picture.rules.len());
        let blank = self.blank;
        self.row(row, table);
        let own = self.picture.height - height;
        self.picture.height = height;
        self.picture.texts.truncate(texts);
        self.picture.rules.truncate(rules);
        self.blank = blank;
        own
    }

    /// Uncertain values are underlined with dots, and say so.
    fn value(&mut self, value: &Value, x: i32, width: i32) {
        let style = if value.known { VALUE } else { UNKNOWN };
        let lines = self.lines(&value.text, style, width, 6);
        for line in &lines {
            self.set(std::slice::from_ref(line), style, x);
            if !value.mark.is_empty() {
                let width = (self.measure)(line, style);
                let y = self.picture.height - 2;
                self.picture.rules.push(Rule { x, y, width, ink: Ink::Soft, dotted: true });
            }
        }
        if !value.mark.is_empty() {
            let lines = self.lines(&value.mark, MARK, width, 2);
            self.set(&lines, MARK, x);
        }
        match value.best {
            Some(Best::Sure) => self.set(&["▲ best".to_owned()], BEST, x),
            Some(Best::Maybe) => self.set(&["△ may be best".to_owned()], MAYBE, x),
            Some(Best::No) | None => {}
        }
    }

    /// Breaks `text` into at most `most` lines no wider than `width`; the rest is cut off with an ellipsis. Words wider than a line
    /// are broken.
    fn lines(&mut self, text: &str, style: Style, width: i32, most: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if (self.measure)(&joined, style) <= width {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                line.push(letter);
                if (self.measure)(&line, style) > width && line.chars().nth(1).is_some() {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, letter.to_string()));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while !last.is_empty() && (self.measure)(&format!("{last}…"), style) > width {
                    last.pop();
                }
                last.push('…');
            }
        }
        lines
    }
}

/// The line height.
fn leading(style: Style) -> i32 {
    style.size + style.size / 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use proptest::prelude::*;

    /// Every letter is half as wide as it is high.
    fn draw(sheet: &Sheet, extent: Extent) -> Picture {
        picture(sheet, extent, &mut |text, style| text.chars().count() as i32 * style.size / 2)
    }

    fn words(picture: &Picture) -> String {
        picture.texts.iter().map(|text| &*text.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_whole_picture_says_all_that_was_seen() {
        for sheet in [samples::comparison(), samples::list()] {
            let picture = draw(&sheet, Extent::Whole);
            let words = words(&picture);
            let values = sheet.values.iter().flatten();
            for value in values {
                assert!(
                    words.contains(&value.text) && value.marks(sheet.locale).all(|mark| words.contains(mark)),
                    "{value:?}"
                );
            }
            for part in
                ["as known on 26 May 2022", sheet.about.attribution.as_str(), &sheet.about.title, "Xiaomi 12S Pro"]
            {
                assert!(words.contains(part), "{part}: {words}");
            }
            assert!(picture.rules.iter().any(|rule| rule.dotted), "what is uncertain looks it");
        }
    }

    #[test]
    fn a_preview_has_its_size_and_tells_what_is_left_out() {
        let mut sheet = samples::comparison();
        assert_eq!(draw(&sheet, Extent::Preview).height, PREVIEW_HEIGHT);
        assert!(!words(&draw(&sheet, Extent::Preview)).contains("not shown"));
        for _ in 0..20 {
            sheet.specs.push(phone_engine::spec::WEIGHT_G);
            sheet.values.push(sheet.values[0].clone());
        }
        let picture = draw(&sheet, Extent::Preview);
        assert_eq!(picture.height, PREVIEW_HEIGHT);
        assert!(words(&picture).contains("rows are not shown."), "{}", words(&picture));
        assert!(words(&picture).contains("Snapdragon"), "the first rows matter most");
    }

    #[test]
    fn a_picture_of_a_long_list_is_made_of_its_first_rows() {
        let whole = samples::many(10_000);
        let mut few = samples::many(LIST_ROWS);
        few.left_out = 10_000 - LIST_ROWS;
        for extent in [Extent::Whole, Extent::Preview] {
            let mut measured = 0;
            let mut measure = |text: &str, style: Style| {
                measured += 1;
                text.chars().count() as i32 * style.size / 2
            };
            let picture = picture(&whole, extent, &mut measure);
            assert!(words(&picture).contains("more phones are not shown."), "{}", words(&picture));
            assert_eq!(picture, draw(&few, extent));
            assert!(measured < 2000, "{measured}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_outside(name in "[a-z ]{0,80}", mark in "[a-z ]{0,60}", preview: bool) {
            let mut sheet = samples::with_texts(&name, "x");
            sheet.values[0][0].mark = mark;
            let extent = if preview { Extent::Preview } else { Extent::Whole };
            let picture = draw(&sheet, extent);
            for text in &picture.texts {
                let width = text.text.chars().count() as i32 * text.style.size / 2;
                prop_assert!(text.x >= MARGIN && text.x + width <= WIDTH - MARGIN + GAP, "{:?}", text);
                prop_assert!(text.y > 0 && text.y < picture.height, "{:?}", text);
            }
        }
    }
}
