//! What a comparison or a list shows, as text with marks and sources.

use std::sync::Arc;

use phone_engine::comparison::{Best, BlockKind, Comparison};
use phone_engine::matching::Presence;
use phone_engine::numbers::{Numbers, hash, hash_text};
use phone_engine::report::is_web;
use phone_engine::spec::{Kind, Unit};
use phone_engine::{Cell, PartialDate, PhoneIndex, Report, Snapshot, SpecId, Stage};
use phone_words as words;
use phone_words::{Locale, m};

/// What a comparison or a list shows, as text with marks and sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language that it is in.
    pub locale: Locale,
    /// Its title, day, source and link.
    pub about: About,
    /// Whether phones are columns or rows.
    pub layout: Layout,
    /// The phones, in the order shown.
    pub phones: Vec<Phone>,
    /// The specs, in the order shown.
    pub specs: Vec<SpecId>,
    /// In a comparison: the group of each spec.
    pub blocks: Vec<BlockKind>,
    /// For each spec, the value of each phone.
    pub values: Vec<Vec<Value>>,
    /// In a comparison: the rows that the page adds, each with its head and a value for each phone.
    pub own: Vec<(Arc<str>, Vec<Value>)>,
    /// The reports behind the values, in order of first use. Values refer to them by index.
    pub sources: Vec<Source>,
    /// How many more phones the list has, for forms that show only the first few, such as a picture.
    pub left_out: usize,
}

/// The title, day, source and link of a sheet, part of every form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What is shown, in one sentence ([`crate::sentence`]).
    pub title: String,
    /// What is certain of a comparison, in a sentence or two; empty if there is nothing to say.
    pub summary: String,
    /// The day whose knowledge is shown: the selected one, or today.
    pub day: Option<PartialDate>,
    /// The source of the data ([`m::ATTRIBUTION`]).
    pub attribution: String,
    /// A link to the same view; empty if there is none.
    pub link: String,
}

/// Whether the phones of a sheet are columns or rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A comparison: a row for each spec, a column for each phone.
    SideBySide,
    /// Results: a row for each phone, a column for each spec.
    List,
}

/// One phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// Its id.
    pub id: Arc<str>,
    /// Its brand.
    pub brand: Arc<str>,
    /// Its name on the day.
    pub name: String,
    /// Whether it could match the filters, but not for certain.
    pub could_match: bool,
}

/// What is known about one spec of one phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// As the widget shows it: "up to 120 Hz".
    pub text: String,
    /// Its firmness in the widget's words; empty for a firm, undisputed value.
    pub mark: String,
    /// Whether anything is known.
    pub known: bool,
    /// Whether it counts as a fact.
    pub firm: bool,
    /// Whether it is the best in its row; only in comparisons.
    pub best: Option<Best>,
    /// For a number: its minimum and maximum, in the unit of the spec, whatever unit the text has.
    pub range: Option<(String, String)>,
    /// Its sources: indices into [`Sheet::sources`].
    pub sources: Vec<usize>,
}

impl Value {
    /// What the page itself says; empty if it says nothing of a phone.
    pub fn of_page(text: &str) -> Value {
        let known = !text.is_empty();
        Value { text: if known { text } else { "–" }.to_owned(), known, firm: known, ..Value::default() }
    }

    /// The marks after the value: "rumoured", "may be best".
    pub fn marks(&self, locale: Locale) -> impl Iterator<Item = &str> {
        let best = self.best.and_then(|best| match best {
            Best::Sure => Some(locale.text(m::BEST)),
            Best::Maybe => Some(locale.text(m::MAY_BE_BEST)),
            Best::No => None,
        });
        Some(&*self.mark).filter(|mark| !mark.is_empty()).into_iter().chain(best)
    }
}

/// A report behind a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The publisher.
    pub publisher: Arc<str>,
    /// The person or outlet that the publisher quotes.
    pub quotes: Option<Arc<str>>,
    /// The URL. It may come from anybody's data: link to it only if [`Source::is_web`].
    pub url: Arc<str>,
    /// Its stage.
    pub stage: Stage,
    /// The date.
    pub date: PartialDate,
}

impl Source {
    /// Whether the URL is a web address, and so safe to link to.
    pub fn is_web(&self) -> bool {
        is_web(&self.url)
    }

    /// What follows the publisher: ", quoting somebody, rumour, 26 May 2022".
    pub fn rest(&self, locale: Locale) -> String {
        let (stage, date) = (words::stage_name(locale, self.stage), words::date(locale, self.date));
        match &self.quotes {
            Some(quotes) => m::source_rest_quoting(locale, quotes, stage, &date),
            None => m::source_rest(locale, stage, &date),
        }
    }
}

impl Sheet {
    /// A comparison of phones: all rows, only those in which they differ, or only those of `specs`. Numbers are written in
    /// `locale`.
    pub fn of_comparison(
        about: About,
        snapshot: &Snapshot,
        phones: &[PhoneIndex],
        differences: bool,
        specs: &[SpecId],
        locale: Locale,
    ) -> Sheet {
        let comparison = Comparison::new(snapshot, phones, specs);
        let differences = differences && phones.len() > 1;
        let mut sheet = Sheet::empty(about, Layout::SideBySide, locale);
        let mut sources = Sources::default();
        sheet.phones.extend(comparison.phones.iter().filter_map(|&phone| Phone::new(snapshot, phone, false)));
        for block in &comparison.blocks {
            for row in block.rows.iter().filter(|row| row.differs || !differences) {
                let cells = row.cells.iter().zip(&row.best);
                let values = cells.map(|(cell, best)| Value { best: Some(*best), ..sources.value(cell, locale) });
                let values = values.collect();
                sheet.specs.push(row.spec);
                sheet.blocks.push(block.kind);
                sheet.values.push(values);
            }
        }
        Sheet { sources: sources.list, ..sheet }
    }

    /// A list of the phones that match, then of those that could match, with these specs.
    pub fn of_list(
        about: About,
        snapshot: &Snapshot,
        matches: &[PhoneIndex],
        could_match: &[PhoneIndex],
        specs: &[SpecId],
        locale: Locale,
    ) -> Sheet {
        let mut sheet = Sheet::empty(about, Layout::List, locale);
        let mut sources = Sources::default();
        let matches = matches.iter().map(|&phone| (phone, false));
        let phones: Vec<_> = matches.chain(could_match.iter().map(|&phone| (phone, true))).collect();
        sheet.phones.extend(phones.iter().filter_map(|&(phone, could)| Phone::new(snapshot, phone, could)));
        for &spec in specs {
            let values = phones.iter().map(|&(phone, _)| sources.value(&snapshot.cell(phone, spec), locale)).collect();
            sheet.specs.push(spec);
            sheet.values.push(values);
        }
        Sheet { sources: sources.list, ..sheet }
    }

    fn empty(about: About, layout: Layout, locale: Locale) -> Sheet {
        let (phones, specs, values, sources) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (blocks, own) = (Vec::new(), Vec::new());
        Sheet { locale, about, layout, phones, specs, blocks, values, own, sources, left_out: 0 }
    }

    /// "As known on 26 May 2022."
    pub fn known(&self) -> Option<String> {
        self.about.day.map(|day| m::known_on(self.locale, &crate::sentence::by(self.locale, day)))
    }

    /// The sheet as a table of text.
    pub fn grid(&self) -> Grid<'_> {
        let locale = self.locale;
        match self.layout {
            Layout::SideBySide => {
                let mut groups: Vec<GridGroup<'_>> = Vec::new();
                let mut last = None;
                for (row, (spec, values)) in self.specs.iter().zip(&self.values).enumerate() {
                    let block = self.blocks.get(row).copied().unwrap_or(BlockKind::Group(spec.get().group));
                    if last != Some(block) {
                        groups.push(GridGroup { label: words::block(locale, block), rows: Vec::new() });
                        last = Some(block);
                    }
                    if let Some(group) = groups.last_mut() {
                        group.rows.push(GridRow { head: words::label(locale, *spec), cells: values.iter().collect() });
                    }
                }
                if !self.own.is_empty() {
                    let rows = self.own.iter().map(|(head, values)| GridRow { head, cells: values.iter().collect() });
                    let rows = rows.collect();
                    groups.insert(groups.len().min(1), GridGroup { label: locale.text(m::ROWS_OF_PAGE), rows });
                }
                Grid {
                    corner: locale.text(m::CORNER_SPEC),
                    head: self.phones.iter().map(|phone| &*phone.name).collect(),
                    groups,
                }
            }
            Layout::List => {
                let of = |could_match: bool| -> Vec<GridRow<'_>> {
                    let phones = self.phones.iter().enumerate();
                    let phones = phones.filter(|(_, phone)| phone.could_match == could_match);
                    let cells = |i: usize| self.values.iter().filter_map(|values| values.get(i)).collect();
                    phones.map(|(i, phone)| GridRow { head: &phone.name, cells: cells(i) }).collect()
                };
                let groups = [(m::MATCHES, of(false)), (m::COULD_MATCH, of(true))];
                let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
                let groups = groups.map(|(label, rows)| GridGroup { label: locale.text(label), rows }).collect();
                Grid {
                    corner: locale.text(m::CORNER_PHONE),
                    head: self.specs.iter().map(|spec| words::label(locale, *spec)).collect(),
                    groups,
                }
            }
        }
    }
}

/// A sheet as a table of text.
pub struct Grid<'s> {
    /// The head of the first column.
    pub corner: &'static str,
    /// The heads of the other columns.
    pub head: Vec<&'s str>,
    /// The rows, in groups.
    pub groups: Vec<GridGroup<'s>>,
}

/// Rows with a common label.
pub struct GridGroup<'s> {
    /// The label; empty if the page selected the rows.
    pub label: &'static str,
    /// The rows.
    pub rows: Vec<GridRow<'s>>,
}

/// One row.
pub struct GridRow<'s> {
    /// The first cell.
    pub head: &'s str,
    /// The other cells.
    pub cells: Vec<&'s Value>,
}

impl Phone {
    fn new(snapshot: &Snapshot, phone: PhoneIndex, could_match: bool) -> Option<Phone> {
        let about = snapshot.archive().phone(phone)?;
        let name = about.name_on(snapshot.day()).to_owned();
        Some(Phone { id: about.id.clone(), brand: about.brand.clone(), name, could_match })
    }
}

/// The minimum and maximum of a number. `None` if the phone may have no such value.
fn range(cell: &Cell<'_>) -> Option<(String, String)> {
    let spec = cell.spec();
    let Kind::Number { .. } = spec.get().kind else { return None };
    let spans = cell.spans();
    if spans.is_empty() || spans.iter().any(|span| span.presence != Presence::Sure) {
        return None;
    }
    let least = spans.iter().map(|span| span.least).min()?;
    let most = spans.iter().map(|span| span.most).max()?;
    // One end of "at least" and "at most" is unlimited.
    let end = |ticks: i32| spec.get().print(ticks);
    (least > i32::MIN && most < i32::MAX).then(|| (end(least), end(most)))
}

/// The unit of a spec, used by [`Value::range`].
pub(crate) fn unit(spec: SpecId) -> &'static str {
    spec.get().unit().map_or("", Unit::symbol)
}

/// The sources of a sheet under construction. Own data may have one per phone, so they are indexed.
#[derive(Default)]
struct Sources {
    list: Vec<Source>,
    numbers: Numbers,
}

impl Sources {
    fn value(&mut self, cell: &Cell<'_>, locale: Locale) -> Value {
        let mut sources = Vec::new();
        for (report, _) in cell.claims() {
            let place = self.place(report);
            if !sources.contains(&place) {
                sources.push(place);
            }
        }
        Value {
            text: locale.cell(cell).to_string(),
            mark: words::firmness(locale, cell),
            known: cell.is_known(),
            firm: cell.is_firm(),
            best: None,
            range: range(cell),
            sources,
        }
    }

    /// The index of a report among the sources. Equal reports of several phones are one source.
    fn place(&mut self, report: &Report) -> usize {
        let day = report.date.first_day().to_julian_day().cast_unsigned();
        let hash = hash([hash_text(&report.url), hash_text(&report.publisher), day]);
        let list = &self.list;
        let (place, new) = self.numbers.number(hash, &mut |place| {
            let own = &list[place as usize];
            own.date == report.date
                && own.stage == report.stage
                && own.url == report.url
                && own.publisher == report.publisher
                && own.quotes == report.quotes
        });
        if new {
            self.list.push(Source {
                publisher: report.publisher.clone(),
                quotes: report.quotes.clone(),
                url: report.url.clone(),
                stage: report.stage,
                date: report.date,
            });
        }
        place as usize
    }
}

#[cfg(test)]
mod tests {
    use crate::samples;
    use phone_engine::spec;

    #[test]
    fn a_sheet_says_what_a_comparison_shows() {
        let sheet = samples::comparison();
        let value = |spec, phone: usize| &sheet.values[sheet.specs.iter().position(|&own| own == spec).unwrap()][phone];
        let hertz = value(spec::REFRESH_HZ, 0);
        assert_eq!((&*hertz.text, &*hertz.mark, hertz.firm), ("up to 120 Hz", "rumoured", false));
        assert_eq!(hertz.range, Some(("120".to_owned(), "120".to_owned())), "it is a maximum that is stated");
        let battery = value(spec::BATTERY_MAH, 1);
        assert_eq!((&*battery.text, &*battery.mark), ("4,600–4,700 mAh", "rumoured, unsure"));
        assert_eq!(battery.range, Some(("4600".to_owned(), "4700".to_owned())));
        assert_eq!(battery.marks(sheet.locale).last(), Some("may be best"));
        let unknown = value(spec::REFRESH_HZ, 1);
        assert!(!unknown.known && unknown.sources.is_empty() && unknown.range.is_none());
    }

    #[test]
    fn a_report_is_named_once() {
        let sheet = samples::comparison();
        assert_eq!(sheet.sources.len(), 3, "two reports of one publisher on two days are two");
        let used: usize = sheet.values.iter().flatten().map(|value| value.sources.len()).sum();
        assert!(used > sheet.sources.len());
        assert!(sheet.values.iter().flatten().flat_map(|value| &value.sources).all(|&at| at < sheet.sources.len()));
    }

    #[test]
    fn a_hundred_thousand_sources_are_taken_along() {
        let sheet = samples::many(100_000);
        assert_eq!((sheet.phones.len(), sheet.sources.len()), (100_000, 100_000));
        assert!(
            sheet.values.iter().flat_map(|values| values.iter().enumerate()).all(|(i, value)| value.sources == [i])
        );
        assert_eq!(crate::csv::csv(&sheet).lines().count(), 100_006);
        assert_eq!(crate::markdown::markdown(&sheet).matches("https://example.org/").count(), 100_001);
        assert_eq!(crate::html::html(&sheet).matches("<li>").count(), 100_000);
        assert_eq!(crate::json::json(&sheet).matches("\"publisher\"").count(), 100_000);
    }

    #[test]
    fn the_groups_of_a_list_are_matches_and_what_could_match() {
        let sheet = samples::list();
        let grid = sheet.grid();
        let groups: Vec<_> = grid.groups.iter().map(|group| (group.label, group.rows[0].head)).collect();
        assert_eq!(groups, [("Matches", "Xiaomi 12S"), ("Could match", "Xiaomi 12S Pro")]);
        assert_eq!(grid.head, ["Battery", "Refresh rate"]);
    }
}
