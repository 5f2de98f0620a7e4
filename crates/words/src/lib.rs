//! What the engine knows, in the language of the reader: values, filters, verdicts, drawings, errors. What is said, and in which
//! form numbers are, follows from the [`Locale`]. The messages themselves are in `locales/`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod dates;
mod drawings;
#[cfg(feature = "icu")]
pub mod icu;
#[cfg(test)]
mod in_another_language;
mod labels;
mod language;
mod likeness;
mod lists;
mod locale;
pub mod m;
mod problems;
mod scores;
mod units;

use std::sync::Arc;

pub use self::drawings::drawing;
pub use self::labels::{block, group, label, lower};
pub use self::language::{Grammar, Language, LanguageError, List, Message, Plural};
pub use self::likeness::{Reason, all_of, matters, not_known, place, reasons, summary};
use self::lists::{camera, price, prices, region};
pub use self::locale::Locale;
pub use self::problems::Sentence;
pub use self::scores::{change, changes, score, tally, verdict};
use phone_engine::archive::Archive;
use phone_engine::cell::Cell;
use phone_engine::claim::{Claim, Form};
use phone_engine::currency::Currency;
use phone_engine::dates::PartialDate;
use phone_engine::matching::{Presence, Span};
use phone_engine::order;
use phone_engine::query::{Filter, Test};
use phone_engine::report::Stage;
use phone_engine::snapshot::Snapshot;
use phone_engine::spec::{self, Kind, Reading, SpecId};
pub use phone_engine::units::Units;
use phone_engine::value::Value;
use phone_engine::vocabulary;

/// A value in words, in parts with different typography: "up to **120** Hz".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The words before, with the space after them: "up to ", "about ".
    pub before: Box<str>,
    /// The value.
    pub value: Box<str>,
    /// The unit, with the space before it: " Hz".
    pub unit: Box<str>,
    /// The words after, with what is between: ", like Xiaomi 12 Pro".
    pub after: Box<str>,
}

impl Phrase {
    fn plain(value: impl Into<Box<str>>) -> Phrase {
        Phrase { value: value.into(), ..Phrase::default() }
    }

    /// A number with a unit.
    fn with_unit(locale: Locale, value: String, unit: &str) -> Phrase {
        // What the message has behind the value.
        let unit = if unit.is_empty() { String::new() } else { m::quantity(locale, "", unit) };
        Phrase { unit: unit.into(), ..Phrase::plain(value) }
    }

    /// The same amount in this currency.
    pub fn in_currency(self, locale: Locale, currency: Currency) -> Phrase {
        Phrase { unit: m::money(locale, "", currency.code()).into(), ..self }
    }
}

impl std::fmt::Display for Phrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        [&self.before, &self.value, &self.unit, &self.after].into_iter().try_for_each(|part| f.write_str(part))
    }
}

/// What is known about a spec of a phone, in English; [`Locale::cell`] is for other languages.
pub fn cell(cell: &Cell<'_>) -> Phrase {
    Locale::ENGLISH.cell(cell)
}

/// [`Locale::cell`], or if `brief`, [`Locale::brief_cell`].
fn cell_in(locale: Locale, cell: &Cell<'_>, brief: bool) -> Phrase {
    if cell.spec().get().kind == Kind::Prices && cell.is_known() {
        return prices(locale, cell);
    }
    let mut phrases: Vec<(Phrase, Option<&Arc<str>>)> = Vec::new();
    for (report, claim) in cell.claims() {
        let phrase = said_in(locale, claim, cell.snapshot());
        if !phrases.iter().any(|(own, _)| *own == phrase) {
            phrases.push((phrase, report.edition.as_ref()));
        }
    }
    if phrases.len() > 1 && !cell.is_disputed() {
        if let Some(all) = on_sale(cell) {
            return form(locale, cell.spec(), &Form::Variants(all), cell.snapshot().archive());
        }
        name_once(locale, &mut phrases);
    }
    match phrases.len() {
        0 if cell.spans().is_empty() => Phrase::plain(locale.text(m::NOT_KNOWN)),
        0 => derived(locale, cell),
        1 => phrases.swap_remove(0).0,
        _ => {
            if brief {
                // A list has no space for words for each.
                let to = between(&m::range(locale, HERE, HERE));
                let is_wide = |(phrase, _): &(Phrase, _)| !phrase.before.is_empty() || phrase.value.contains(&*to);
                if (cell.spans().len() > 2 || phrases.iter().any(is_wide))
                    && let Some(range) = range(cell)
                {
                    return form(locale, cell.spec(), &range, cell.snapshot().archive());
                }
                phrases.iter_mut().for_each(|(_, edition)| *edition = None);
                // "At least 5 or 4" would be misleading.
                let (plain, others): (Vec<_>, Vec<_>) = phrases.into_iter().partition(|(own, _)| own.before.is_empty());
                phrases = plain.into_iter().chain(others).collect();
            }
            // "A or A / B" would be misleading.
            let slash = between(&m::variants(locale, HERE, HERE));
            let several = phrases.iter().any(|(phrase, _)| phrase.value.contains(&*slash));
            let mixed = cell.is_disputed() && several;
            if mixed {
                let and = between(&m::variants_in_alternatives(locale, HERE, HERE));
                for (phrase, _) in &mut phrases {
                    phrase.value = phrase.value.replace(&*slash, &and).into();
                }
            }
            // So would "8 / 12 GB / 8 GB (India)".
            let or = match cell.is_disputed() {
                true if mixed => between(&m::alternatives_of_lists(locale, HERE, HERE)),
                true => between(&m::alternatives(locale, HERE, HERE)),
                false if several => between(&m::comma(locale, HERE, HERE)),
                false => slash,
            };
            let alike = phrases.windows(2).all(|pair| {
                let (a, b) = (&pair[0].0, &pair[1].0);
                (&a.unit, &a.after) == (&b.unit, &b.after) && (a.before.is_empty() || !b.before.is_empty())
            });
            let editions = !cell.is_disputed() && phrases.iter().any(|(_, edition)| edition.is_some());
            if alike && !editions {
                let values = phrases.iter().map(|(phrase, _)| [&*phrase.before, &*phrase.value].concat());
                let value: Box<str> = values.collect::<Vec<_>>().join(&*or).into();
                let (first, _) = &phrases[0];
                return Phrase { before: "".into(), value, ..first.clone() };
            }
            let texts = phrases.iter().map(|(phrase, edition)| match edition {
                Some(edition) if editions => m::with_details(locale, &phrase.to_string(), edition),
                _ => phrase.to_string(),
            });
            Phrase::plain(texts.collect::<Vec<_>>().join(&*or))
        }
    }
}

/// Stands for an argument in [`around`], and for the items of a message that says what is between two.
pub const HERE: &str = "\u{1}";

/// What a message says between two items.
pub(crate) fn between(sample: &str) -> Box<str> {
    let (_, rest) = sample.split_once(HERE).unwrap_or_default();
    rest.split_once(HERE).map_or("", |(between, _)| between).into()
}

/// What is between two sentences: in most languages, a space.
pub fn between_sentences(locale: Locale) -> Box<str> {
    between(&m::sentences(locale, HERE, HERE))
}

/// What a message says before and after the argument that is [`HERE`], for one that is set in other type.
///
/// ```
/// use phone_words::{HERE, Locale, around, m};
/// assert_eq!(around(&m::label_value(Locale::ENGLISH, "battery", HERE)), ("battery ", ""));
/// ```
pub fn around(text: &str) -> (&str, &str) {
    text.split_once(HERE).unwrap_or((text, ""))
}

/// Items with what a message says between two of them.
///
/// ```
/// use phone_words::{Locale, joined, m};
/// let items = ["a", "b", "c"].map(str::to_owned);
/// assert_eq!(joined(Locale::ENGLISH, &items, m::alternatives), "a or b or c");
/// ```
pub fn joined(locale: Locale, items: &[String], message: fn(Locale, &str, &str) -> String) -> String {
    items.join(&*between(&message(locale, HERE, HERE)))
}

/// The range from the lowest to the highest number that the reports allow, open-ended if there is no highest.
fn range(cell: &Cell<'_>) -> Option<Form> {
    let least = cell.spans().iter().map(|span| span.least).min()?;
    let most = cell.spans().iter().map(|span| span.most).max()?;
    let of_numbers = matches!(cell.spec().get().kind, Kind::Number { .. }) && 0 < least;
    of_numbers.then_some(match most {
        i32::MAX => Form::AtLeast(Value::Number(least)),
        most => Form::Range(Value::Number(least), Value::Number(most)),
    })
}

/// Removes the claims about one edition whose values another report lists among the variants.
fn name_once(locale: Locale, phrases: &mut Vec<(Phrase, Option<&Arc<str>>)>) {
    let slash = between(&m::variants(locale, HERE, HERE));
    let of_all = phrases.iter().filter(|(_, edition)| edition.is_none());
    let variants: Vec<Phrase> = of_all.map(|(phrase, _)| phrase.clone()).collect();
    phrases.retain(|(own, edition)| {
        let among = |all: &Phrase| {
            let named = |mine: &str| all.value.split(&*slash).any(|one| one == mine);
            all.unit == own.unit && own.value.split(&*slash).all(named)
        };
        edition.is_none() || !variants.iter().any(among)
    });
}

/// A quote for messages: the beginning of a text, on one line.
///
/// ```
/// assert_eq!(phone_words::brief("4500\nmAh"), "4500 mAh");
/// assert_eq!(phone_words::brief(&"a".repeat(100_000)).len(), 63);
/// ```
pub fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    let letters = text.chars().map(|letter| if letter < ' ' { ' ' } else { letter });
    let mut brief: String = letters.take(LONGEST).collect();
    if brief.len() < text.len() {
        brief.push('…');
    }
    brief
}

/// All sizes on sale, of all editions; `None` unless they are exact numbers.
fn on_sale(cell: &Cell<'_>) -> Option<Vec<Value>> {
    let spec = cell.spec().get();
    let sizes = matches!(spec.kind, Kind::Number { .. }) && spec.reading == Reading::Variants;
    let outright = |span: &Span| span.presence == Presence::Sure && span.least == span.most;
    if !sizes || !cell.spans().iter().all(outright) {
        return None;
    }
    let mut all: Vec<i32> = cell.spans().iter().map(|span| span.least).collect();
    order::sort(&mut all, i32::cmp);
    all.dedup();
    Some(all.into_iter().map(Value::Number).collect())
}

/// One claim, with the value it takes from another phone as of the snapshot: "about 6.73 in, like Xiaomi 12 Pro". In
/// English.
pub fn said(claim: &Claim, snapshot: &Snapshot) -> Phrase {
    Locale::ENGLISH.said(claim, snapshot)
}

/// [`Locale::said`].
fn said_in(locale: Locale, claim: &Claim, snapshot: &Snapshot) -> Phrase {
    match &claim.form {
        Form::Like(other) => like(locale, snapshot, claim.spec, other),
        form => self::form(locale, claim.spec, form, snapshot.archive()),
    }
}

fn form(locale: Locale, spec: SpecId, form: &Form, archive: &Archive) -> Phrase {
    let joined = |values: &[Value], sample: &str| {
        let with = &*between(sample);
        let mut texts: Vec<Phrase> = values.iter().map(|value| locale.value(spec, value)).collect();
        // Different ticks may read the same in other units.
        texts.dedup();
        match texts.first() {
            Some(first) if texts.iter().all(|text| text.unit == first.unit) => {
                let values: Vec<&str> = texts.iter().map(|text| &*text.value).collect();
                Phrase { value: values.join(with).into(), ..first.clone() }
            }
            _ => Phrase::plain(texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(with)),
        }
    };
    match form {
        Form::Exact(value) => locale.value(spec, value),
        Form::UpTo(value) => m::up_to(locale, locale.value(spec, value)),
        Form::AtMost(value) => m::at_most(locale, locale.value(spec, value)),
        Form::AtLeast(value) => m::at_least(locale, locale.value(spec, value)),
        Form::Range(from, to) => joined(&[from.clone(), to.clone()], &m::range(locale, HERE, HERE)),
        Form::OneOf(values) => joined(values, &m::alternatives(locale, HERE, HERE)),
        Form::Variants(values) => joined(values, &m::variants(locale, HERE, HERE)),
        Form::Like(other) => Phrase::plain(m::like(locale, name(archive, other))),
        Form::Absent => Phrase::plain(locale.text(if spec.get().kind == Kind::Flag { m::NO } else { m::NONE })),
    }
}

/// "about 6.73 in, like Xiaomi 12 Pro".
fn like(locale: Locale, snapshot: &Snapshot, spec: SpecId, other: &str) -> Phrase {
    let archive = snapshot.archive();
    let name = name(archive, other);
    let theirs = archive.find(other).map(|other| snapshot.cell(other, spec));
    match theirs {
        // Chains of likes name only the first phone.
        Some(theirs) if theirs.is_known() && !theirs.is_like() => {
            // What they say before it, such as "up to", is not said of this one.
            let phrase = Phrase { before: "".into(), after: "".into(), ..locale.cell(&theirs) };
            if phrase.unit.is_empty() {
                m::value_like(locale, phrase, name)
            } else {
                m::about_like(locale, phrase, name)
            }
        }
        _ => Phrase::plain(m::like(locale, name)),
    }
}

fn name<'a>(archive: &'a Archive, id: &'a str) -> &'a str {
    archive.find(id).and_then(|index| archive.phone(index)).map_or(id, |phone| &phone.name)
}

/// Says that a value is at least or at most so much.
type Bound = fn(Locale, Phrase) -> Phrase;

/// A value that no report states.
fn derived(locale: Locale, cell: &Cell<'_>) -> Phrase {
    let spec = cell.spec();
    // As the first is said, and the others.
    let mut first: Option<Bound> = None;
    let mut texts: Vec<String> = Vec::new();
    for span in cell.spans().iter().filter(|span| span.presence == Presence::Sure) {
        let (bound, text): (Option<Bound>, String) = match spec.get().kind {
            Kind::Text | Kind::Names => (None, named(locale, spec, cell.dictionary().label(span.least))),
            Kind::Flag => (None, locale.text(if span.least == 1 { m::YES } else { m::NO }).to_owned()),
            // Bounded on one side only.
            _ if span.most == i32::MAX => (Some(m::at_least), locale.number(spec, span.least)),
            // An age can be zero, a price cannot.
            _ if span.least == 0 && Currency::of(spec).is_some() => (Some(m::at_most), locale.number(spec, span.most)),
            _ => (None, locale.span(spec, span.least, span.most)),
        };
        let text = match (texts.is_empty(), bound) {
            (true, bound) => {
                first = bound;
                text
            }
            (false, None) => text,
            (false, Some(bound)) => bound(locale, Phrase::plain(text)).to_string(),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    // All camera partnerships of a phone brand may have ended.
    if texts.is_empty() {
        return Phrase::plain(locale.text(m::NONE));
    }
    let with = match spec.get().kind {
        Kind::Names => m::comma(locale, HERE, HERE),
        _ => m::alternatives(locale, HERE, HERE),
    };
    let phrase = Phrase::with_unit(locale, texts.join(&*between(&with)), locale.unit(spec));
    match first {
        Some(bound) => bound(locale, phrase),
        None => phrase,
    }
}

/// A name in the data, in the reader's language where it is a word; chipsets without their maker.
fn named(locale: Locale, spec: SpecId, name: &str) -> String {
    let name = vocabulary::short(spec, name);
    match spec {
        spec::LAUNCH_REGIONS => region(locale, name).to_owned(),
        spec::CAMERA_ROLES => locale.word("role", name),
        // Frame and back are words of their own.
        spec::MATERIAL if name.contains(", ") => {
            let parts = name.split(", ").map(|part| locale.word(spec.get().key, part));
            parts.collect::<Vec<_>>().join(&*between(&m::comma(locale, HERE, HERE)))
        }
        spec => locale.word(spec.get().key, name),
    }
}

/// One value with its unit, in English.
pub fn value(spec: SpecId, value: &Value) -> Phrase {
    Locale::ENGLISH.value(spec, value)
}

/// [`Locale::value`].
fn value_in(locale: Locale, spec: SpecId, value: &Value) -> Phrase {
    match value {
        // 1,024 GB is written as 1 TB.
        Value::Number(ticks) if spec == spec::STORAGE_GB && *ticks >= 10_240 && ticks % 10_240 == 0 => {
            Phrase::with_unit(locale, (ticks / 10_240).to_string(), locale.text(m::UNIT_TERABYTE))
        }
        Value::Number(ticks) => Phrase::with_unit(locale, locale.number(spec, *ticks), locale.unit(spec)),
        Value::Text(text) => Phrase::plain(named(locale, spec, text)),
        Value::Flag(flag) => Phrase::plain(locale.text(if *flag { m::YES } else { m::NO })),
        Value::Date(date) => Phrase::plain(self::date(locale, *date)),
        Value::Cameras(cameras) => {
            Phrase::plain(cameras.iter().map(|one| camera(locale, one)).collect::<Vec<_>>().join(" · "))
        }
        Value::Prices(prices) => {
            Phrase::plain(prices.iter().map(|one| price(locale, one)).collect::<Vec<_>>().join(" · "))
        }
        Value::Names(names) => {
            let names: Vec<String> = names.iter().map(|name| named(locale, spec, name)).collect();
            Phrase::plain(names.join(&*between(&m::comma(locale, HERE, HERE))))
        }
    }
}

/// A date as written in text: "26 May 2022", "May 2022", "2022".
pub fn date(locale: Locale, date: PartialDate) -> String {
    if let Some(language) = locale.language() {
        return language.date(date);
    }
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    match (date.day(), month) {
        (Some(day), Some(month)) => format!("{day} {month} {}", date.year()),
        (None, Some(month)) => format!("{month} {}", date.year()),
        _ => date.year().to_string(),
    }
}

/// "1 phone", "1,234 phones".
pub fn phones(locale: Locale, count: usize) -> String {
    m::phones(locale, count)
}

/// The firmness of a value in one word; `None` if it is settled.
pub fn stage(locale: Locale, stage: Stage) -> Option<&'static str> {
    let message = match stage {
        Stage::Rumour => m::RUMOURED,
        Stage::Filing => m::FILED,
        Stage::Teaser => m::TEASED,
        Stage::Listed | Stage::Official | Stage::Measured => return None,
    };
    Some(locale.text(message))
}

/// What kind of report it is, in a word: "rumour", "official".
pub fn stage_name(locale: Locale, stage: Stage) -> &'static str {
    locale.text(match stage {
        Stage::Rumour => m::STAGE_RUMOUR,
        Stage::Filing => m::STAGE_FILING,
        Stage::Teaser => m::STAGE_TEASER,
        Stage::Listed => m::STAGE_LISTED,
        Stage::Official => m::STAGE_OFFICIAL,
        Stage::Measured => m::STAGE_MEASURED,
    })
}

/// The most important word of [`firmness`], for narrow places.
pub fn firmness_in_brief(locale: Locale, cell: &Cell<'_>) -> &'static str {
    match cell.stage().and_then(|own| stage(locale, own)) {
        Some(stage) => stage,
        None if cell.is_disputed() => locale.text(m::DISPUTED),
        None if cell.is_known() && !cell.is_firm() => locale.text(m::UNSURE),
        None => "",
    }
}

/// How uncertain a cell is, in words; empty for a firm and undisputed value.
///
/// Unknown values are not uncertain: they say so themselves.
pub fn firmness(locale: Locale, cell: &Cell<'_>) -> String {
    let firmness = cell.firmness();
    let mut words: Vec<&str> = Vec::new();
    words.extend(firmness.stage.and_then(|own| stage(locale, own)));
    if firmness.is_unsure {
        words.push(locale.text(m::UNSURE));
    }
    if firmness.is_disputed {
        words.push(locale.text(m::DISPUTED));
    }
    words.join(&*between(&m::comma(locale, HERE, HERE)))
}

/// "1 source differs", if the value shown has a majority or firmer sources, but some differ; otherwise empty.
pub fn differing(locale: Locale, cell: &Cell<'_>) -> String {
    match cell.differing() {
        0 => String::new(),
        count => m::sources_differ(locale, count),
    }
}

/// The text of a filter's chip, in English; [`Locale::filter`] is for other languages.
pub fn filter(filter: &Filter, snapshot: &Snapshot) -> String {
    Locale::ENGLISH.filter(filter, snapshot)
}

/// [`Locale::filter`].
fn filter_in(locale: Locale, filter: &Filter, snapshot: &Snapshot) -> String {
    let (spec, label) = (filter.spec.get(), self::label(locale, filter.spec));
    let unit = locale.unit(filter.spec);
    let with_unit = |text: String| if unit.is_empty() { text } else { m::quantity(locale, &text, unit) };
    let end = |end: i32| match spec.kind {
        Kind::Date => time::Date::from_julian_day(end).map(|day| date(locale, day.into())).unwrap_or_default(),
        _ => locale.number(filter.spec, end),
    };
    let names = |choices: &[Box<str>], sample: &str| -> String {
        let dictionary = snapshot.column(filter.spec).dictionary();
        let name = |choice: &str| match (spec.kind, dictionary.find(choice)) {
            (Kind::Text | Kind::Names, Some(term)) => choice_name(locale, filter.spec, dictionary.label(term)),
            (Kind::Number { .. }, _) => filter
                .spec
                .get()
                .parse(choice)
                .map_or_else(|| choice.to_owned(), |ticks| locale.number(filter.spec, ticks)),
            _ => choice.to_owned(),
        };
        with_unit(choices.iter().map(|choice| name(choice)).collect::<Vec<_>>().join(&*between(sample)))
    };
    let or = || m::alternatives(locale, HERE, HERE);
    match &filter.test {
        Test::Than(than) => likeness::than(locale, filter, than, snapshot),
        Test::Is(true) | Test::Range { least: None, most: None } => label.to_owned(),
        Test::Is(false) => m::filter_no(locale, label),
        Test::Range { least: Some(least), most: Some(most) } => {
            let (least, most) = (end(*least), end(*most));
            let range = if least == most { least } else { m::range(locale, &least, &most) };
            m::filter_range(locale, label, &with_unit(range))
        }
        Test::Range { least: Some(least), most: None } => m::filter_from(locale, label, &with_unit(end(*least))),
        Test::Range { least: None, most: Some(most) } => m::filter_up_to(locale, label, &with_unit(end(*most))),
        Test::Has(true) => m::filter_any(locale, label),
        Test::Has(false) => m::filter_none(locale, label),
        Test::AnyOf(choices) => m::filter_any_of(locale, label, &names(choices, &or())),
        Test::AllOf(choices) => m::filter_any_of(locale, label, &names(choices, &m::both(locale, HERE, HERE))),
        Test::NoneOf(choices) => m::filter_none_of(locale, label, &names(choices, &or())),
    }
}

/// The name of a value to choose, in the reader's language where it is a word: "punch-hole centre", "Snapdragon 8+ Gen 1".
/// Regions are as in the data.
pub fn choice_name(locale: Locale, spec: SpecId, name: &str) -> String {
    if spec == spec::LAUNCH_REGIONS { name.to_owned() } else { named(locale, spec, name) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::{Camera, Price};

    #[test]
    fn numbers_read_naturally() {
        assert_eq!(Locale::ENGLISH.number(spec::BATTERY_MAH, 4500), "4,500");
        assert_eq!(Locale::ENGLISH.number(spec::BATTERY_MAH, 500), "500");
        assert_eq!(Locale::ENGLISH.number(spec::BATTERY_MAH, -1500), "-1,500");
        assert_eq!(Locale::ENGLISH.number(spec::DISPLAY_IN, 628), "6.28");
        assert_eq!(Locale::ENGLISH.number(spec::DISPLAY_IN, 670), "6.7");
        assert_eq!(Locale::ENGLISH.number(spec::DISPLAY_IN, 5), "0.05");
        assert_eq!(Locale::ENGLISH.number(spec::YEAR, 2022), "2022");
        assert_eq!(value(spec::STORAGE_GB, &Value::Number(10_240)).to_string(), "1 TB");
    }

    #[test]
    fn what_an_edition_has_is_not_named_twice() {
        use phone_engine::{Phone, PhoneIndex, Report};
        let said = |edition: Option<&str>, form: Form| {
            let mut report = Report::new(phone_engine::date("2022-05"), Stage::Listed, "p", "https://example.org");
            report.edition = edition.map(Into::into);
            report.claims.push(Claim::new(spec::SOC, form));
            report
        };
        let words = |reports: Vec<Report>| {
            let phone = reports.into_iter().fold(Phone::new("a", "A", "A"), Phone::with);
            let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
            cell(&snapshot.cell(PhoneIndex(0), spec::SOC)).to_string()
        };
        let europe = said(Some("Europe"), Form::Exact(Value::text("One")));
        let both = said(None, Form::Variants(vec![Value::text("Two"), Value::text("One")]));
        assert_eq!(words(vec![europe.clone(), both]), "Two / One");
        assert_eq!(words(vec![europe, said(None, Form::Exact(Value::text("Two")))]), "Two / One (Europe)");
        let several = |names: &[&str]| Form::Variants(names.iter().map(|name| Value::text(name)).collect());
        let all = said(None, several(&["One", "Two", "Three"]));
        assert_eq!(words(vec![said(Some("India"), several(&["One", "Three"])), all.clone()]), "One / Two / Three");
        assert_eq!(
            words(vec![all, said(Some("India"), several(&["One", "Four"]))]),
            "One / Two / Three, One / Four (India)"
        );
    }

    #[test]
    fn in_lists_values_are_brief() {
        use phone_engine::{Phone, PhoneIndex, Report};
        let said = |edition: Option<&str>, stage: Stage, form: Form| {
            let publisher = format!("{edition:?}{form:?}");
            let mut report = Report::new(phone_engine::date("2022-05"), stage, &publisher, "https://example.org");
            report.edition = edition.map(Into::into);
            report.claims.push(Claim::new(spec::BATTERY_MAH, form));
            report
        };
        let words = |reports: Vec<Report>| {
            let phone = reports.into_iter().fold(Phone::new("a", "A", "A"), Phone::with);
            let snapshot = Snapshot::new(&Arc::new(Archive::new(vec![phone]).0), None);
            let cell = snapshot.cell(PhoneIndex(0), spec::BATTERY_MAH);
            (Locale::ENGLISH.brief_cell(&cell).to_string(), super::cell(&cell).to_string())
        };
        let mah = |amount: i32| Form::Exact(Value::Number(amount));
        let (china, europe) =
            (said(Some("China"), Stage::Listed, mah(7200)), said(Some("Europe"), Stage::Listed, mah(6270)));
        let (brief, full) = words(vec![china.clone(), europe.clone()]);
        assert!(brief == "7,200 / 6,270 mAh" || brief == "6,270 / 7,200 mAh", "{brief}");
        assert!(full.contains("7,200 mAh (China)") && full.contains("6,270 mAh (Europe)"), "{full}");
        let (brief, full) = words(vec![china, europe, said(Some("Global"), Stage::Listed, mah(7100))]);
        assert_eq!(brief, "6,270–7,200 mAh");
        assert!(full.contains("7,100 mAh (Global)"), "{full}");
        let rumoured =
            vec![said(None, Stage::Rumour, Form::AtLeast(Value::Number(6000))), said(None, Stage::Rumour, mah(5500))];
        assert_eq!(words(rumoured).0, "at least 5,500 mAh");
    }

    #[test]
    fn dates_read_naturally() {
        assert_eq!(date(Locale::ENGLISH, phone_engine::date("2022-05-26")), "26 May 2022");
        assert_eq!(date(Locale::ENGLISH, phone_engine::date("2022-05")), "May 2022");
        assert_eq!(date(Locale::ENGLISH, phone_engine::date("2022")), "2022");
    }

    #[test]
    fn cameras_and_prices_read_naturally() {
        let main = Camera {
            role: Some("main".into()),
            decimegapixels: Some(122),
            aperture: Some(185),
            stabilised: Some(true),
            ..Camera::default()
        };
        assert_eq!(camera(Locale::ENGLISH, &main), "12.2 MP main (f/1.85, OIS)");
        assert_eq!(camera(Locale::ENGLISH, &Camera::default()), "camera");
        let yuan = Price {
            least: Some(399_900),
            most: Some(399_900),
            currency: "CNY".into(),
            region: None,
            ram: Some(80),
            storage: Some(128),
        };
        assert_eq!(price(Locale::ENGLISH, &yuan), "3,999 CNY (8 / 128 GB)");
    }
}
