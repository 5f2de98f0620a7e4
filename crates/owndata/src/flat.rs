//! Rows of a plain table, as people have them: one phone each, with values as people write them.

use std::sync::Arc;

use phone_engine::archive::Alias;
use phone_engine::spec::{Kind, Reading, Spec};
use phone_engine::vocabulary::slug;
use phone_engine::{Claim, Form, Phone, Price, Report, SpecId, Stage, Value, spec};

use crate::columns::{Meaning, Target, meaning};
use crate::dates;
use crate::documented;
use crate::fields::{LONGEST, Notes};
use crate::json::Json;
use crate::number::{Decimal, numbers, ratio};
use crate::problem::{Place, shown};
use crate::value::{is_currency, possible};

/// Who is named as the publisher of a row that names nobody.
pub const PUBLISHER: &str = "own data";

/// The brand of a row that names none.
pub const NO_BRAND: &str = "Other";

/// How many different keys are told apart.
const MOST_KEYS: usize = 300;

/// Texts that say that a value is not known.
const UNKNOWN: &[&str] = &["", "-", "–", "—", "?", "n/a", "na", "unknown", "not known", "tba", "tbd"];
const YES: &[&str] = &["yes", "y", "true", "1", "✓", "✔", "available", "supported"];
const NO: &[&str] = &["no", "n", "false", "0", "✗", "✘", "×", "none", "not available", "not supported"];

/// The keys of a table that have been met, with what they mean.
#[derive(Default)]
pub(crate) struct Keys {
    list: Vec<Key>,
    /// Rows without a brand.
    no_brand: usize,
    /// Values under keys beyond [`MOST_KEYS`].
    beyond: usize,
}

struct Key {
    key: Box<str>,
    meaning: Option<Meaning>,
    /// In how many rows there was a value that could not be used, because the key means nothing here.
    unused: usize,
}

impl Keys {
    /// The number of `key`. It is usually where it was in the row before.
    fn find(&mut self, key: &str, hint: usize) -> Option<usize> {
        if self.list.get(hint).is_some_and(|known| *known.key == *key) {
            return Some(hint);
        }
        let found = self.list.iter().position(|known| *known.key == *key);
        if found.is_none() && self.list.len() < MOST_KEYS {
            self.list.push(Key { key: key.into(), meaning: meaning(key), unused: 0 });
            return Some(self.list.len() - 1);
        }
        found
    }

    /// Notes the keys that were not recognised, each once.
    pub(crate) fn finish(&self, notes: &mut Notes) {
        let rows = |count: usize| if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
        for key in self.list.iter().filter(|key| key.unused > 0) {
            let place = format_args!("\"{}\"", shown(&key.key));
            notes.problems.note(&place, format_args!("is not recognised and not used, in {}", rows(key.unused)));
        }
        if self.beyond > 0 {
            notes
                .problems
                .note(&"", format_args!("Of more than {MOST_KEYS} keys, {} values are not used", self.beyond));
        }
        if self.no_brand > 0 {
            notes
                .problems
                .note(&"", format_args!("The brand is missing in {}, shown as “{NO_BRAND}”", rows(self.no_brand)));
        }
    }
}

/// The phone that a row is. A value that cannot be used costs that value; a row without a name is none.
pub(crate) fn phone(json: &Json<'_>, place: &Place<'_>, keys: &mut Keys, notes: &mut Notes) -> Option<Phone> {
    let Json::Table(row) = json else {
        return notes.wrong(place, format_args!("wants an object, not {}", json.kind()));
    };
    let mut phone = Phone::new("", "", "");
    let mut report = Report::new(notes.today, Stage::Listed, PUBLISHER, "");
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
        let known = &mut keys.list[at];
        let Some(Meaning { target, unit }) = &known.meaning else {
            known.unused += 1;
            continue;
        };
        match *target {
            Target::Spec(spec) => {
                let claim = match spec {
                    // What it is in may be said by another key.
                    spec::PRICE if !has_objects(json) => {
                        price = Some((at, json));
                        continue;
                    }
                    _ => claim(json, spec, unit.as_deref(), &place, notes),
                };
                // Of two keys for one thing, the exact values of the first stand.
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
                let Some(text) = text(json, &place, notes) else { continue };
                match target {
                    Target::Id => phone.id = slug(&text).into(),
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
                    Target::Source if text.starts_with("https://") || text.starts_with("http://") => {
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
    }
    if phone.name.is_empty() {
        return notes.wrong(place, format_args!("there is no name; it stands under a key such as `name` or `model`"));
    }
    if let Some((at, json)) = price {
        let key = &keys.list[at];
        let unit = key.meaning.as_ref().and_then(|meaning| meaning.unit.as_deref()).map(str::to_ascii_uppercase);
        let claim = self::price(json, unit.or(currency), &place.cell(&key.key), notes);
        documented::add(&mut report, claim);
    }
    if phone.brand.is_empty() {
        keys.no_brand += 1;
        phone.brand = notes.share(NO_BRAND);
    } else if !begins_with(&phone.name, &phone.brand) {
        phone.name = format!("{} {}", phone.brand, phone.name).into();
    }
    if phone.id.is_empty() {
        phone.id = slug(&phone.name).into();
    }
    if phone.id.is_empty() {
        return notes.wrong(place, format_args!("\"{}\" has no letter or digit for an id", shown(&phone.name)));
    }
    phone.reports.push(report);
    Some(phone)
}

fn begins_with(name: &str, brand: &str) -> bool {
    name.get(..brand.len()).is_some_and(|start| start.eq_ignore_ascii_case(brand))
}

fn is_unknown(json: &Json<'_>) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => UNKNOWN.contains(&&*text.trim().to_ascii_lowercase()),
        Json::List(list) => list.is_empty(),
        _ => false,
    }
}

/// Whether it holds objects, which are read as in the documented form.
fn has_objects(json: &Json<'_>) -> bool {
    match json {
        Json::Table(_) => true,
        Json::List(list) => list.iter().any(|item| matches!(item, Json::Table(_))),
        _ => false,
    }
}

/// A text or number as a text.
fn text(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Arc<str>> {
    match json {
        Json::Number(number) if number.len() < LONGEST => Some(notes.share(number)),
        _ => notes.text(json, place),
    }
}

/// A list of texts, or a text that parts them by commas, slashes or semicolons.
fn list(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Vec<Arc<str>> {
    let mut list: Vec<Arc<str>> = Vec::new();
    let mut add = |text: &Arc<str>| {
        if !list.contains(text) {
            list.push(text.clone());
        }
    };
    if let Json::List(items) = json {
        items.iter().filter_map(|item| text(item, place, notes)).for_each(|text| add(&text));
    } else if let Some(text) = text(json, place, notes) {
        let parts = text.split([',', ';', '/']).map(str::trim).filter(|part| !part.is_empty());
        parts.for_each(|part| add(&notes.share(part)));
    }
    list
}

/// What a cell claims of `spec`; nothing where it is no good, which is noted.
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
    let mut values: Vec<Value> = Vec::new();
    let (mut up_to, mut hedged) = (false, false);
    for json in items {
        let value = match about.kind {
            Kind::Number { .. } => {
                let text = text(json, place, notes)?.to_ascii_lowercase();
                let mut said = text.as_str();
                while let Some((rest, hedge)) = without_hedge(said) {
                    said = rest;
                    if hedge { hedged = true } else { up_to = true }
                }
                for ticks in amounts(said, about, unit, place, notes)? {
                    add(&mut values, Value::Number(ticks));
                }
                continue;
            }
            Kind::Flag => Value::Flag(flag(json, place, notes)?),
            Kind::Date => {
                let text = text(json, place, notes)?;
                match dates::date(&text) {
                    Some(date) => Value::Date(date),
                    None => {
                        return notes.not_a(place, format_args!("a clear date, such as 2022-07-04"), &text);
                    }
                }
            }
            Kind::Text => Value::Text(text(json, place, notes)?),
            _ => return notes.wrong(place, format_args!("wants a list of objects, not {}", json.kind())),
        };
        add(&mut values, value);
    }
    let form = if values.len() > 1 {
        if about.reading != Reading::Variants {
            return notes.wrong(place, format_args!("says several values, and a phone has one"));
        }
        Form::Variants(values)
    } else {
        let value = values.pop()?;
        if up_to { Form::UpTo(value) } else { Form::Exact(value) }
    };
    Some(Claim { spec, form, hedged })
}

/// The text without a word in front that says how firm it is, and whether that is a hedge; else it is "up
/// to".
fn without_hedge(text: &str) -> Option<(&str, bool)> {
    const WORDS: &[(&str, bool)] = &[
        ("up to ", false),
        ("about ", true),
        ("approx. ", true),
        ("circa ", true),
        ("ca. ", true),
        ("~", true),
        ("≈", true),
    ];
    let text = text.trim_start();
    WORDS.iter().find_map(|(word, hedge)| Some((text.strip_prefix(word)?.trim_start(), *hedge)))
}

/// The numbers of a text, in ticks of `spec`, converted where they are in another unit.
fn amounts(text: &str, about: &Spec, unit: Option<&str>, place: &Place<'_>, notes: &mut Notes) -> Option<Vec<i32>> {
    let wanted = about.unit()?;
    let found = numbers(text).unwrap_or_default();
    let mut amounts = Vec::with_capacity(found.len());
    for (number, word) in found {
        let word = if word.is_empty() { unit.unwrap_or_default() } else { &word };
        let ratio = if word.is_empty() { Some((1, 1)) } else { ratio(word, wanted) };
        let Some(ticks) = ratio.and_then(|ratio| number.ticks(ratio, about.decimals())) else {
            amounts.clear();
            break;
        };
        amounts.push(possible(ticks, about, place, notes)?);
    }
    if amounts.is_empty() {
        return notes.not_a(place, format_args!("a number of {}", wanted.symbol()), text);
    }
    Some(amounts)
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
    let Some(text) = text(json, place, notes) else { return };
    let Some(about) = specs.first().map(|spec| spec.get()) else { return };
    let found = numbers(&text.to_ascii_lowercase()).unwrap_or_default();
    if found.len() != specs.len() {
        notes.not_a::<()>(place, format_args!("{} numbers with × between them", specs.len()), &text);
        return;
    }
    let wanted = about.unit();
    let mut ticks = Vec::with_capacity(specs.len());
    for ((number, word), spec) in found.iter().zip(specs) {
        let word = if word.is_empty() { unit.unwrap_or_default() } else { word };
        let ratio = if word.is_empty() { Some((1, 1)) } else { wanted.and_then(|wanted| ratio(word, wanted)) };
        match ratio.and_then(|ratio| number.ticks(ratio, about.decimals())) {
            Some(amount) => ticks.push((amount, *spec)),
            None => {
                notes.not_a::<()>(place, format_args!("in a unit that is known here"), &text);
                return;
            }
        }
    }
    // Some write the longer side of the display first.
    if let [(first, _), (second, _)] = ticks.as_mut_slice()
        && first > second
    {
        std::mem::swap(first, second);
    }
    for (amount, spec) in ticks {
        let value = possible(amount, spec.get(), place, notes);
        if report.claim(spec).is_none() {
            documented::add(report, value.map(|ticks| Claim::new(spec, Form::Exact(Value::Number(ticks)))));
        }
    }
}

fn flag(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<bool> {
    if let Json::Flag(flag) = json {
        return Some(*flag);
    }
    let text = text(json, place, notes)?;
    let word = text.to_ascii_lowercase();
    match (YES.contains(&&*word), NO.contains(&&*word)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => notes.not_a(place, format_args!("yes or no"), &text),
    }
}

/// `799 USD`, `$799`, `799 €`; `currency` is for a number alone.
fn price(json: &Json<'_>, currency: Option<String>, place: &Place<'_>, notes: &mut Notes) -> Option<Claim> {
    const SIGNS: &[(&str, &str)] = &[("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("$", "USD")];
    let text = text(json, place, notes)?;
    let mut said = text.as_ref().trim();
    let mut hedged = false;
    while let Some((rest, true)) = without_hedge(said) {
        (said, hedged) = (rest, true);
    }
    let start = said.find(|letter: char| letter.is_ascii_digit()).unwrap_or(said.len());
    let (before, rest) = said.split_at(start);
    let amount = Decimal::read(rest);
    let after = amount.map_or("", |(_, after)| after);
    let sign = format!("{}{}", before.trim(), after.trim());
    let named = match sign.as_str() {
        "" => currency,
        sign => SIGNS
            .iter()
            .find(|(own, _)| *own == sign)
            .map(|(_, code)| (*code).to_owned())
            .or(Some(sign.to_ascii_uppercase())),
    };
    let amount = amount.and_then(|(number, _)| number.ticks((1, 1), 2));
    match (amount, named.filter(|code| is_currency(code))) {
        (Some(amount), Some(code)) => {
            let price = Price {
                least: Some(amount),
                most: Some(amount),
                currency: notes.share(&code),
                region: None,
                ram: None,
                storage: None,
            };
            let form = Form::Exact(Value::Prices([price].into()));
            Some(Claim { spec: spec::PRICE, form, hedged })
        }
        _ => notes.not_a(place, format_args!("a price with its currency, such as 799 USD"), &text),
    }
}

fn add(values: &mut Vec<Value>, value: Value) {
    if !values.contains(&value) {
        values.push(value);
    }
}
