//! Rows of plain tables: one phone each, with values as people write them.

use std::borrow::Cow;
use std::sync::Arc;

use phone_engine::archive::Alias;
use phone_engine::report::is_web;
use phone_engine::spec::{Kind, Reading, Unit};
use phone_engine::vocabulary::{folded, slug};
use phone_engine::{Archive, Claim, Form, PartialDate, Phone, PhoneIndex, Report, SpecId, Stage, Value, spec};
use phone_words::dates::{WrittenDate, written_date};

use crate::cell::{Bound, Said, amounts, converted};
use crate::columns::{Meaning, Target, meaning};
use crate::dates;
use crate::documented;
use crate::fields::{LONGEST, MOST_ITEMS, Notes, clean};
use crate::flag::{flag, is_no};
use crate::json::Json;
use crate::names;
use crate::number::{Decimal, Signs, numbers};
use crate::price;
use crate::problem::{Place, shown};
use crate::prose::{has_word, products, without_parentheses};
use crate::rows;
use crate::unclear::{Chosen, Found, Unclear, Way, choose, either_day, may_mean, told};
use crate::value::{can_be, possible};

/// The publisher of rows that name none.
pub const PUBLISHER: &str = "own data";

/// The brand of rows that name none.
pub const NO_BRAND: &str = "Other";

/// The maximum number of different keys.
const MOST_KEYS: usize = 300;

/// The maximum number of [`OwnRow`]s.
pub const MOST_OWN_ROWS: usize = 24;

/// A column that is no spec, such as "Our rating": a row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRow {
    /// Its head, as the page writes it.
    pub head: Arc<str>,
    /// The text for each phone that has one, by the phone's place in the own data.
    pub values: Vec<(PhoneIndex, Arc<str>)>,
}

/// Texts for unknown values.
const UNKNOWN: &[&str] = &[
    "",
    "-",
    "--",
    "–",
    "—",
    "?",
    "n/a",
    "#n/a",
    "na",
    "nan",
    "null",
    "undefined",
    "unknown",
    "not known",
    "not specified",
    "unspecified",
    "not announced",
    "not announced yet",
    "tba",
    "tbc",
    "tbd",
];
/// The keys of a table so far, with their meanings.
#[derive(Default)]
pub(crate) struct Keys {
    list: Vec<Key>,
    /// Rows without a brand.
    no_brand: usize,
    /// Values under keys beyond [`MOST_KEYS`].
    beyond: usize,
    /// Ambiguous cells of the current row.
    unclear: Vec<Unclear>,
    /// The same of all rows before, by phone.
    waiting: Vec<(PhoneIndex, Unclear)>,
    /// Whether columns that are no specs are kept.
    keeps_rows: bool,
    /// Their cells in the current row, by key.
    cells: Vec<(usize, Arc<str>)>,
    /// Their rows so far, with the numbers of their keys.
    own_rows: Vec<(usize, OwnRow)>,
}

struct Key {
    key: Box<str>,
    meaning: Option<Meaning>,
    /// The number of rows whose value under this key is not used because the key is not recognised.
    unused: usize,
    /// The number of rows with `NaN` or `Infinity`.
    no_numbers: usize,
    /// In how many numbers the point, and in how many the comma, is known to be the decimal separator; of dates, in how many
    /// the month is first, and in how many the day.
    seen: [usize; 2],
}

impl Keys {
    /// The keys of a table whose columns that are no specs are kept.
    pub(crate) fn keeping_rows() -> Keys {
        Keys { keeps_rows: true, ..Keys::default() }
    }

    /// Keeps a cell of a column that is no spec; false if there are too many such columns.
    fn keep(&mut self, key: usize, text: Arc<str>) -> bool {
        let is_there = self.own_rows.iter().any(|(own, _)| *own == key);
        if !is_there && self.own_rows.len() == MOST_OWN_ROWS {
            return false;
        }
        if !is_there {
            let head = clean(&self.list[key].key).as_ref().into();
            self.own_rows.push((key, OwnRow { head, values: Vec::new() }));
        }
        self.cells.push((key, text));
        true
    }

    /// The rows made of columns that are no specs.
    pub(crate) fn own_rows(&mut self) -> Vec<OwnRow> {
        self.own_rows.drain(..).map(|(_, row)| row).filter(|row| !row.values.is_empty()).collect()
    }

    /// The index of `key`, usually the same as in the previous row.
    fn find(&mut self, key: &str, hint: usize) -> Option<usize> {
        if self.list.get(hint).is_some_and(|known| *known.key == *key) {
            return Some(hint);
        }
        let found = self.list.iter().position(|known| *known.key == *key);
        if found.is_none() && self.list.len() < MOST_KEYS {
            self.list.push(Key { key: key.into(), meaning: meaning(key), unused: 0, no_numbers: 0, seen: [0; 2] });
            return Some(self.list.len() - 1);
        }
        found
    }

    /// Records what a cell shows about the number format, and its possible meanings.
    fn cell_read(&mut self, key: usize, place: &Place<'_>, notes: &mut Notes) {
        for (all, seen) in self.list[key].seen.iter_mut().zip(std::mem::take(&mut notes.seen)) {
            *all += seen;
        }
        if let Some((what, ways)) = notes.unclear.take() {
            self.unclear.push(Unclear { key, place: place.to_string(), what, ways });
        }
    }

    /// Records which phone the row has become, if any. Its ambiguous cells wait for the other rows.
    pub(crate) fn row_read(&mut self, phone: Option<PhoneIndex>) {
        let unclear = self.unclear.drain(..);
        let cells = self.cells.drain(..);
        let Some(phone) = phone else { return };
        self.waiting.extend(unclear.map(|unclear| (phone, unclear)));
        for (key, text) in cells {
            let Some((_, row)) = self.own_rows.iter_mut().find(|(own, _)| *own == key) else { continue };
            match row.values.iter_mut().rfind(|(own, _)| *own == phone) {
                // Another row of the same phone.
                Some((_, known)) if !known.split(", ").any(|own| own == &*text) && known.len() < LONGEST => {
                    *known = format!("{known}, {text}").into();
                }
                Some(_) => {}
                None => row.values.push((phone, text)),
            }
        }
    }

    /// Resolves ambiguous cells with the help of the other rows, and notes those that stay ambiguous, and each unrecognised key
    /// once.
    pub(crate) fn finish(&mut self, archive: &mut Archive, notes: &mut Notes) {
        for (phone, mut unclear) in self.waiting.drain(..) {
            match unclear.settled(self.list[unclear.key].seen) {
                Some(claims) => {
                    let report = archive.phone_mut(phone).and_then(|phone| phone.reports.first_mut());
                    let Some(report) = report else { continue };
                    claims.into_iter().for_each(|claim| rows::add(report, claim, &unclear.place, notes));
                }
                None => notes.problems.note(&unclear.place, format_args!("{}", unclear.what)),
            }
        }
        let rows = |count: usize| if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
        for key in self.list.iter().filter(|key| key.unused > 0) {
            let place = format_args!("\"{}\"", shown(&key.key));
            notes.problems.note(&place, format_args!("is not recognised; ignored in {}", rows(key.unused)));
        }
        for key in self.list.iter().filter(|key| key.no_numbers > 0) {
            let place = format_args!("\"{}\"", shown(&key.key));
            notes
                .problems
                .note(&place, format_args!("is NaN or Infinity in {}; treated as not known", rows(key.no_numbers)));
        }
        if self.beyond > 0 {
            notes
                .problems
                .note(&"", format_args!("There are more than {MOST_KEYS} keys; {} values are not used", self.beyond));
        }
        if self.no_brand > 0 {
            notes
                .problems
                .note(&"", format_args!("The brand is missing in {}; shown as “{NO_BRAND}”", rows(self.no_brand)));
        }
    }
}

/// Reads a phone from a row. Invalid values are left out; a row without a name is no phone.
pub(crate) fn phone(json: &Json<'_>, place: &Place<'_>, keys: &mut Keys, notes: &mut Notes) -> Option<Phone> {
    let Json::Table(row) = json else {
        return notes.wrong(place, format_args!("must be an object, not {}", json.kind()));
    };
    let mut phone = Phone::new("", "", "");
    let Some(date) = notes.today.or_else(|| own_date(row, keys)) else {
        return notes.wrong(
            place,
            format_args!("the date is missing, and the browser does not provide today’s; the row is not used"),
        );
    };
    let mut report = Report::new(date, Stage::Listed, PUBLISHER, "");
    let mut currency = None;
    let mut price = None;
    for (hint, (key, json)) in row.iter().enumerate() {
        let place = place.cell(key);
        if is_unknown(json) {
            continue;
        }
        let Some(at) = keys.find(key, hint) else {
            keys.beyond += 1;
            continue;
        };
        if let Json::NoNumber(_) = json {
            keys.list[at].no_numbers += 1;
            continue;
        }
        // Start afresh for each cell.
        (notes.seen, notes.unclear) = ([0; 2], None);
        let Some(Meaning { target, unit }) = &keys.list[at].meaning else {
            let text = if keys.keeps_rows { own_text(json, &place, notes) } else { None };
            if !text.is_some_and(|text| keys.keep(at, text)) {
                keys.list[at].unused += 1;
            }
            continue;
        };
        match *target {
            Target::Spec(spec) => {
                let claim = match spec {
                    // Another key may give the currency.
                    spec::PRICE if !has_objects(json) => {
                        price = Some((at, json));
                        continue;
                    }
                    _ => claim(json, spec, unit.as_deref(), &place, notes),
                };
                // If two keys mean the same, exact values of the first win.
                if report.claim(spec).is_none() {
                    documented::add(&mut report, claim);
                }
            }
            Target::Parts(specs) => parts(json, specs, unit.as_deref(), &place, &mut report, notes),
            Target::Aliases => {
                phone.aliases = list(json, &place, notes).iter().map(|name| Alias::new(name)).collect();
            }
            Target::Models => phone.model_numbers = list(json, &place, notes),
            target => {
                let Some(text) = notes.text_or_number(json, &place) else { continue };
                match target {
                    Target::Id => phone.id = id(&text),
                    Target::Name => phone.name = text,
                    Target::Brand => phone.brand = text,
                    Target::Codename => phone.codename = Some(text),
                    Target::Note => report.note = Some(text),
                    Target::Currency => currency = Some(text.to_ascii_uppercase()),
                    Target::Stage => {
                        if let Some(stage) = documented::stage(&text, &place, notes) {
                            report.stage = stage;
                        }
                    }
                    Target::Date => match dates::date(&text) {
                        Some(date) => report.date = date,
                        None => drop(notes.not_a::<()>(&place, format_args!("a date"), &text)),
                    },
                    Target::Source if is_web(&text) => {
                        let host = text.split('/').nth(2).unwrap_or_default();
                        report.publisher = notes.share(host.strip_prefix("www.").unwrap_or(host));
                        report.url = text;
                    }
                    Target::Source => report.publisher = text,
                    _ => {
                        if let Some(url) = documented::url(text, &place, notes) {
                            report.url = url;
                        }
                    }
                }
            }
        }
        keys.cell_read(at, &place, notes);
    }
    if phone.name.is_empty() {
        return notes.wrong(place, format_args!("the name is missing; use a key such as `name` or `model`"));
    }
    if let Some((at, json)) = price {
        let key = &keys.list[at];
        let unit = key.meaning.as_ref().and_then(|meaning| meaning.unit.as_deref()).map(str::to_ascii_uppercase);
        let key: Box<str> = key.key.clone();
        let place = place.cell(&key);
        (notes.seen, notes.unclear) = ([0; 2], None);
        let claim = price::price(json, unit.or(currency), &place, notes);
        documented::add(&mut report, claim);
        keys.cell_read(at, &place, notes);
    }
    if phone.brand.is_empty() {
        // Of a phone that others know, they know the brand as well.
        keys.no_brand += usize::from(!keys.keeps_rows);
        phone.brand = notes.share(NO_BRAND);
    } else if !begins_with(&phone.name, &phone.brand) {
        phone.name = format!("{} {}", phone.brand, phone.name).into();
    }
    if phone.id.is_empty() {
        phone.id = id(&phone.name);
    }
    if phone.id.is_empty() {
        return notes.wrong(place, format_args!("\"{}\" has no letter or digit for an id", shown(&phone.name)));
    }
    phone.reports.push(report);
    Some(phone)
}

/// The text of a cell in a column that is no spec.
fn own_text(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Arc<str>> {
    match json {
        Json::Flag(flag) => Some(notes.share(if *flag { "yes" } else { "no" })),
        Json::List(_) => Some(list(json, place, notes).join(", ").into()),
        _ => notes.text_or_number(json, place),
    }
}

/// The date of a row.
fn own_date(row: &[(Cow<'_, str>, Json<'_>)], keys: &mut Keys) -> Option<PartialDate> {
    row.iter().enumerate().find_map(|(hint, (key, json))| {
        let at = keys.find(key, hint)?;
        match (&keys.list[at].meaning, json) {
            (Some(Meaning { target: Target::Date, .. }), Json::Text(text)) => dates::date(text),
            _ => None,
        }
    })
}

/// An id made from a text, no longer than links allow.
fn id(text: &str) -> Arc<str> {
    let slug = slug(text);
    slug[..slug.floor_char_boundary(LONGEST)].trim_end_matches('-').into()
}

fn begins_with(name: &str, brand: &str) -> bool {
    let mut name = name.chars().flat_map(folded);
    brand.chars().flat_map(folded).all(|letter| name.next() == Some(letter))
}

fn is_unknown(json: &Json<'_>) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => UNKNOWN.contains(&&*text.trim().to_ascii_lowercase()),
        Json::List(list) => list.is_empty(),
        _ => false,
    }
}

/// Whether a list holds objects, which are read as in the documented form.
fn has_objects(json: &Json<'_>) -> bool {
    match json {
        Json::Table(_) => true,
        Json::List(list) => list.iter().any(|item| matches!(item, Json::Table(_))),
        _ => false,
    }
}

/// A list of texts, or one text separated by commas, slashes or semicolons.
fn list(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Vec<Arc<str>> {
    let mut list: Vec<Arc<str>> = Vec::new();
    let mut add = |text: &Arc<str>| {
        if !list.contains(text) {
            list.push(text.clone());
        }
    };
    if let Json::List(items) = json {
        let items = notes.first(items, MOST_ITEMS, place);
        items.iter().filter_map(|item| notes.text_or_number(item, place)).for_each(|text| add(&text));
    } else if let Some(text) = notes.text_or_number(json, place) {
        let parts = text.split([',', ';', '/']).map(str::trim).filter(|part| !part.is_empty());
        parts.for_each(|part| add(&notes.share(part)));
    }
    list
}

/// Reads a claim about `spec` from a cell; `None` if it is invalid, which is noted.
fn claim(json: &Json<'_>, spec: SpecId, unit: Option<&str>, place: &Place<'_>, notes: &mut Notes) -> Option<Claim> {
    let about = spec.get();
    if has_objects(json) {
        return documented::claim(json, spec, place, notes);
    }
    if let Kind::Names = about.kind {
        let names = list(json, place, notes);
        return (!names.is_empty()).then(|| Claim::new(spec, Form::Exact(Value::Names(names.into()))));
    }
    let items = match json {
        Json::List(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    if items.len() > MOST_ITEMS {
        return notes.wrong(place, format_args!("has {} entries; at most {MOST_ITEMS} are allowed", items.len()));
    }
    let mut ways: Vec<Way<Vec<Value>>> = vec![Way { by: [true; 2], says: Vec::new() }];
    let mut unclear = None;
    let (mut bound, mut hedged) = (Bound::None, false);
    for json in items {
        let no = matches!(json, Json::Text(said) if is_no(&said.trim().to_ascii_lowercase()));
        if no && !matches!(about.kind, Kind::Flag) && items.len() == 1 {
            return Some(Claim::new(spec, Form::Absent));
        }
        let value = match about.kind {
            Kind::Number { .. } => {
                let text = notes.text_or_number(json, place)?.to_ascii_lowercase();
                let plain = matches!(json, Json::Number(_));
                let text =
                    if text.contains("cd/m") { text.replace("cd/m²", "nits").replace("cd/m2", "nits") } else { text };
                let said = if plain { Said::plain(&text) } else { Said::of(&text, spec) };
                hedged |= said.hedged;
                if said.bound != Bound::None {
                    bound = said.bound;
                }
                let amounts = amounts(&said.text, plain, spec, unit, place, notes)?;
                if amounts.len() > 1 {
                    let may_be = amounts.iter().map(|way| told(&way.says, about));
                    unclear = Some(may_mean(&text, &may_be.collect::<Vec<_>>()));
                }
                ways = each_with_each(&ways, &amounts);
                if ways.len() > MOST_WAYS {
                    return notes.wrong(place, format_args!("{}", unclear.unwrap_or_default()));
                }
                continue;
            }
            Kind::Flag => match json {
                Json::Flag(flag) => Value::Flag(*flag),
                _ => {
                    let text = notes.text_or_number(json, place)?;
                    let Some((flag, some)) = flag(&text, spec) else {
                        return notes.not_a(place, format_args!("yes or no"), &text);
                    };
                    hedged |= some;
                    Value::Flag(flag)
                }
            },
            Kind::Date => {
                let text = notes.text_or_number(json, place)?;
                let written = written_date(&text).filter(|_| items.len() == 1);
                if let Some(WrittenDate::Either(month_first, day_first)) = written {
                    unclear = Some(either_day(&text, month_first, day_first));
                    let way = |by, date| Way { by, says: vec![Value::Date(date)] };
                    ways = vec![way([true, false], month_first), way([false, true], day_first)];
                    continue;
                }
                if let Some(WrittenDate::Date(_, Some(order))) = written {
                    notes.seen[order as usize] += 1;
                }
                match dates::claimed(&text) {
                    Some((Form::Exact(value), expected)) => {
                        hedged |= expected;
                        value
                    }
                    Some((form, hedged)) if items.len() == 1 => return Some(Claim { spec, form, hedged }),
                    _ => {
                        return notes.not_a(place, format_args!("a clear date, such as 2022-07-04"), &text);
                    }
                }
            }
            Kind::Text => Value::Text(names::plain(spec, notes.text_or_number(json, place)?, notes)),
            _ => return notes.wrong(place, format_args!("must be a list of objects, not {}", json.kind())),
        };
        ways.iter_mut().for_each(|way| add(&mut way.says, value.clone()));
    }
    let number = matches!(about.kind, Kind::Number { .. });
    if !number && about.reading != Reading::Variants && ways.iter().any(|way| way.says.len() > 1) {
        return notes.wrong(place, format_args!("has several values, but a phone has only one"));
    }
    let claims = ways.into_iter().filter_map(|Way { by, mut says }| {
        let in_order = matches!(says.as_slice(), [Value::Number(least), Value::Number(most)] if least < most);
        let form = match (says.len(), bound) {
            (0, _) => return None,
            (1, bound) => {
                let value = says.pop()?;
                match bound {
                    Bound::UpTo => Form::UpTo(value),
                    Bound::AtMost => Form::AtMost(value),
                    Bound::AtLeast => Form::AtLeast(value),
                    Bound::None | Bound::Range => Form::Exact(value),
                }
            }
            (2, Bound::Range) if in_order => {
                let most = says.pop()?;
                Form::Range(says.pop()?, most)
            }
            _ => Form::Variants(says),
        };
        Some(Way { by, says: vec![Claim { spec, form, hedged }] })
    });
    notes.clear(claims.collect(), unclear)?.pop()
}

/// The maximum number of meanings of a cell.
const MOST_WAYS: usize = 8;

/// Combines each of `ways` with each of `amounts` that is consistent with it.
fn each_with_each(ways: &[Way<Vec<Value>>], amounts: &[Way<Vec<i64>>]) -> Vec<Way<Vec<Value>>> {
    let mut all = Vec::new();
    for way in ways {
        for amount in amounts {
            // An unambiguous number is consistent with any other.
            let mut own = way.clone();
            if amounts.len() > 1 {
                own.by = [0, 1].map(|who| way.by[who] && amount.by[who]);
            }
            if own.by != [false; 2] {
                let ticks = amount.says.iter().filter_map(|&ticks| i32::try_from(ticks).ok());
                ticks.for_each(|ticks| add(&mut own.says, Value::Number(ticks)));
                all.push(own);
            }
        }
    }
    all
}

/// `1080 x 2400`: a number for each of `specs`.
fn parts(
    json: &Json<'_>,
    specs: &[SpecId],
    unit: Option<&str>,
    place: &Place<'_>,
    report: &mut Report,
    notes: &mut Notes,
) {
    let Some(text) = notes.text_or_number(json, place) else { return };
    let Some(about) = specs.first().map(|spec| spec.get()) else { return };
    let lower = text.to_ascii_lowercase();
    // Foldable phones have different values when open and closed.
    let open = [spec::OPEN_HEIGHT_MM, spec::OPEN_WIDTH_MM, spec::OPEN_DEPTH_MM];
    let is_open = has_word(&lower, "unfolded") || has_word(&lower, "open");
    let specs = if is_open && specs.len() == 3 { &open } else { specs };
    let plain = without_parentheses(&lower);
    let in_ticks = |found: Option<Vec<(Decimal, String)>>| -> Option<Found> {
        let (ticks, finer) = converted(found, about, unit)?;
        (ticks.len() == specs.len()).then(|| (in_order(ticks.into_iter().map(|(ticks, _)| ticks).collect()), finer))
    };
    let mut found = Signs::ALL.map(|signs| in_ticks(numbers(&plain, signs)));
    if found.iter().all(Option::is_none) {
        // Anywhere in a text; in parentheses only if there is nothing else.
        let spaced = |text: &str| text.replace(['-', '‑'], " ");
        let wanted = about.unit().unwrap_or(Unit::Pixel);
        for text in [&spaced(&plain), &spaced(&lower)] {
            let all = Signs::ALL.map(|signs| {
                let mut all =
                    products(text, signs, specs.len(), wanted).into_iter().map(|product| in_ticks(Some(product)));
                let first = all.next()??;
                // Two displays, or open and closed: ambiguous.
                all.flatten().all(|other| is_near(&first.0, &other.0)).then_some(first)
            });
            if found.iter().all(Option::is_none) {
                found = all;
            }
        }
    }
    let can_be = |ticks: &[i64]| ticks.iter().zip(specs).all(|(&ticks, spec)| can_be(ticks, spec.get()));
    let ways = match choose(found, false, &can_be) {
        Chosen::Ways(ways) => ways,
        // The valid ones are used.
        Chosen::Impossible(says) => vec![Way { by: [true; 2], says }],
        Chosen::Nothing => {
            let wanted = specs.len();
            let what = format_args!("{wanted} numbers separated by ×, in a known unit");
            notes.not_a::<()>(place, what, &text);
            return;
        }
    };
    notes.see(&ways, false);
    let may_be: Vec<String> = ways.iter().map(|way| told(&way.says, about)).collect();
    let ways = ways.into_iter().map(|Way { by, says }| {
        let values = says.into_iter().zip(specs).filter_map(|(ticks, spec)| {
            let ticks = possible(ticks, spec.get(), place, notes)?;
            Some(Claim::new(*spec, Form::Exact(Value::Number(ticks))))
        });
        Way { by, says: values.collect() }
    });
    let ways = ways.collect();
    for claim in notes.clear(ways, Some(may_mean(&text, &may_be))).unwrap_or_default() {
        if report.claim(claim.spec).is_none() {
            documented::add(report, Some(claim));
        }
    }
}

/// Whether the numbers are the same in another unit.
fn is_near(some: &[i64], others: &[i64]) -> bool {
    some.iter().zip(others).all(|(one, other)| (one - other).abs() * 50 <= one.abs())
}

/// Some write the longer side of the display first.
fn in_order(mut ticks: Vec<i64>) -> Vec<i64> {
    if let [first, second] = ticks.as_mut_slice()
        && first > second
    {
        std::mem::swap(first, second);
    }
    ticks
}

fn add(values: &mut Vec<Value>, value: Value) {
    if !values.contains(&value) {
        values.push(value);
    }
}
