//! Converts the raw material (lines of JSON, a report on each) into data files.
//!
//! It adds what is missing and overwrites nothing: a phone that is there keeps what its file says of
//! it, a report that is there stays as it is. So it may be run again, also after edits by hand.

mod claims;
mod corrections;
mod tally;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use phone_engine::{Alias, Phone, Report, SpecId};
use serde_json::{Map, Value as Json};

use self::claims::Converter;
pub use self::tally::{FileTally, Tally};
use crate::phone_file::{PhoneFile, ReportExtras, folder, is_id};
use crate::read::{read, read_vocabulary};
use crate::vocabulary::Vocabulary;
use crate::write::write_phone;

/// The files of the raw material; of a phone's names, those of the earliest file count.
const FILES: [&str; 3] = ["listed.jsonl", "published.jsonl", "leaks.jsonl"];

/// What a line may say.
const KEYS: [&str; 18] = [
    "device",
    "brand",
    "sub_brand",
    "name",
    "aliases",
    "codename",
    "model_numbers",
    "family",
    "date",
    "date_basis",
    "stage",
    "publisher",
    "url",
    "licence",
    "attributed_to",
    "edition",
    "note",
    "specs",
];

/// Converts the raw material in the folder `raw` into files below `data`.
///
/// # Errors
///
/// Where a file cannot be read or written, or what is there already has errors. What is wrong with
/// single lines or values is no error but part of the tally.
pub fn import(raw: &Path, data: &Path) -> Result<Tally, String> {
    let mut tally = Tally::default();
    let mut phones: BTreeMap<Arc<str>, PhoneFile> = BTreeMap::new();
    if data.join("phones").is_dir() {
        let there = read(data);
        if there.problems.errors() > 0 {
            return Err(format!("first put right what is there already:\n{}", there.problems));
        }
        phones.extend(there.files.into_iter().map(|file| (file.phone.id.clone(), file)));
    }
    let mut problems = Vec::new();
    let vocabulary = read_vocabulary(data, &mut problems);
    if let Some(problem) = problems.first() {
        return Err(problem.to_string());
    }
    let before = phones.clone();
    for name in FILES {
        let path = raw.join(name);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        import_lines(name, &text, &vocabulary, &mut phones, &mut tally);
    }
    tally.phones = phones.len();
    for (id, file) in &phones {
        if before.get(id) == Some(file) {
            continue;
        }
        let path = data.join("phones").join(folder(&file.phone.brand)).join(format!("{id}.toml"));
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, write_phone(file))
        };
        write().map_err(|error| format!("{}: {error}", path.display()))?;
        tally.written += 1;
    }
    Ok(tally)
}

/// Adds the phones and reports on the lines of one file of the raw material.
fn import_lines(
    name: &str,
    text: &str,
    vocabulary: &Vocabulary,
    phones: &mut BTreeMap<Arc<str>, PhoneFile>,
    tally: &mut Tally,
) {
    let mut count = FileTally { name: name.to_owned(), ..FileTally::default() };
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        count.lines += 1;
        let place = format!("{name}:{}", index + 1);
        let line: Map<String, Json> = match serde_json::from_str(line) {
            Ok(line) => line,
            Err(error) => {
                tally.leave_out(format!("a line that is no JSON object: {error}"), &place);
                continue;
            }
        };
        if let Err(reason) = import_line(&line, &place, vocabulary, phones, &mut count, tally) {
            tally.leave_out(reason, &place);
        }
    }
    tally.files.push(count);
}

fn import_line(
    line: &Map<String, Json>,
    place: &str,
    vocabulary: &Vocabulary,
    phones: &mut BTreeMap<Arc<str>, PhoneFile>,
    count: &mut FileTally,
    tally: &mut Tally,
) -> Result<(), String> {
    for key in line.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        tally.leave_out(format!("the unknown key `{key}`"), place);
    }
    let device = word(line, "device").filter(|id| is_id(id)).ok_or("a line without a good device id")?;
    let join = corrections::JOINS.iter().find(|join| join.devices.contains(&&*device));
    let id: Arc<str> = join.map_or(device.clone(), |join| join.id.into());
    let (mut report, extras, values) = report(line, place, vocabulary, tally)?;
    if let Some(join) = join {
        tally.rewrite(format!("`{device}` is `{id}`: {}", join.reason), place);
        report.called = join.called.map(|(name, _)| name.into());
    }
    count.values += values;
    if report.claims.is_empty() {
        return Err("a line of which no value could be carried over".to_owned());
    }
    count.phones.insert(id.to_string());
    count.claims += report.claims.len();
    if !phones.contains_key(&id) {
        phones.insert(id.clone(), phone(&id, line, place, tally)?);
    }
    let Some(file) = phones.get_mut(&id) else { return Ok(()) };
    if join.is_some() {
        // What one source calls it, another may not know.
        let numbers = words(line, "model_numbers").into_iter();
        let new: Vec<_> = numbers.filter(|number| !file.phone.model_numbers.contains(number)).collect();
        file.phone.model_numbers.extend(new);
    }
    if add_report(file, report, extras) {
        count.reports += 1;
    } else {
        count.known += 1;
    }
    Ok(())
}

/// Puts a report in its place in the phone's file; `false` where it is there already.
fn add_report(file: &mut PhoneFile, report: Report, extras: ReportExtras) -> bool {
    let same_source = |other: &Report| other.is_of_same_source(&report);
    let order = |other: &Report| (other.date, other.stage, other.url.clone());
    let reports = &mut file.phone.reports;
    if let Some(there) = reports.iter_mut().find(|other| same_source(other)) {
        // One source in several lines is one report, as long as they do not contradict each other.
        let before = there.claims.len();
        for claim in &report.claims {
            if there.claim(claim.spec).is_none() {
                there.claims.put(claim.clone());
            }
        }
        return there.claims.len() > before;
    }
    let at = reports.partition_point(|other| order(other) <= order(&report));
    reports.insert(at, report);
    file.extras.insert(at, extras);
    true
}

fn phone(id: &str, line: &Map<String, Json>, place: &str, tally: &mut Tally) -> Result<PhoneFile, String> {
    let stated = word(line, "brand").ok_or("a line without brand")?;
    let brand = match corrections::BRANDS.iter().find(|(from, _)| *from == &*stated) {
        None => stated.clone(),
        Some((from, to)) => {
            tally.rewrite(format!("brand: {from} → {to}"), place);
            (*to).into()
        }
    };
    let mut name: Arc<str> = word(line, "name").ok_or("a line without name")?;
    if let Some(rest) = name.strip_prefix(&*stated).filter(|_| brand != stated) {
        name = format!("{brand}{rest}").into();
    }
    let mut phone = Phone::new(id, &brand, &name);
    phone.aliases = words(line, "aliases").iter().map(|name| Alias::new(name)).collect();
    phone.codename = word(line, "codename");
    phone.model_numbers = words(line, "model_numbers");
    phone.family = word(line, "family");
    if let Some(right) = corrections::NAMES.iter().find(|names| names.device == id) {
        tally.rewrite(format!("name and aliases of {id}: {}, {:?}", phone.name, phone.aliases), place);
        phone.name = right.name.map_or(phone.name, Arc::from);
        phone.aliases = right.aliases.iter().map(|alias| Alias::new(alias)).collect();
    }
    for join in corrections::JOINS.iter().filter(|join| join.id == id) {
        phone.former_ids = join.devices.iter().map(|&device| device.into()).collect();
        phone.codename = join.codename.map(Arc::from).or(phone.codename);
        if let Some((name, until)) = join.called {
            let until = until.parse().map_err(|error: phone_engine::dates::DateError| error.to_string())?;
            phone.aliases.push(Alias::new(name).until(until));
        }
    }
    let mut sub_brand = word(line, "sub_brand");
    if let Some((_, second)) = corrections::SUB_BRANDS.iter().find(|(device, _)| *device == id) {
        tally.rewrite(format!("sub_brand of {id}: {second}, as its name says"), place);
        sub_brand = Some((*second).into());
    }
    Ok(PhoneFile { phone, sub_brand, extras: Vec::new() })
}

/// The report of a line, what the engine leaves out of it, and how many values it had.
fn report(
    line: &Map<String, Json>,
    place: &str,
    vocabulary: &Vocabulary,
    tally: &mut Tally,
) -> Result<(Report, ReportExtras, usize), String> {
    let needed = |key: &str| word(line, key).ok_or_else(|| format!("a line without {key}"));
    let date = needed("date")?.parse().map_err(|error: phone_engine::dates::DateError| error.to_string())?;
    let stage = needed("stage")?.parse().map_err(|error: phone_engine::report::NoSuchStage| error.to_string())?;
    let specs = line.get("specs").and_then(Json::as_object).ok_or("a line without specs")?;
    let mut claims = Vec::with_capacity(specs.len());
    for (key, raw) in specs {
        let claim = match SpecId::find(key) {
            Some(spec) => Converter { tally, place, vocabulary }.claim(spec, raw),
            None => Err(format!("the unknown spec `{key}`")),
        };
        match claim {
            Ok(claim) => claims.push(claim),
            Err(reason) => tally.leave_out(reason, place),
        }
    }
    corrections::measured_open(&mut claims);
    claims.sort_by_key(|claim| claim.spec);
    let report = Report {
        date,
        stage,
        publisher: needed("publisher")?,
        url: needed("url")?,
        quotes: word(line, "attributed_to"),
        called: None,
        edition: word(line, "edition"),
        note: word(line, "note"),
        claims: claims.into(),
    };
    let extras = ReportExtras { licence: word(line, "licence"), date_basis: word(line, "date_basis") };
    Ok((report, extras, specs.len()))
}

/// A text of a line, without white space around it.
fn word(line: &Map<String, Json>, key: &str) -> Option<Arc<str>> {
    line.get(key).and_then(Json::as_str).map(str::trim).filter(|word| !word.is_empty()).map(Into::into)
}

/// A list of texts of a line.
fn words(line: &Map<String, Json>, key: &str) -> Vec<Arc<str>> {
    let list = line.get(key).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Json::as_str).map(str::trim).filter(|word| !word.is_empty()).map(Into::into).collect()
}
