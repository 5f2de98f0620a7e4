//! Converts the raw material (lines of JSON, a report on each) into data files.
//!
//! It adds what is missing and overwrites nothing: a phone that is there keeps what its file says of
//! it, a report that is there stays as it is. So it may be run again, also after edits by hand. What the
//! [corrections] say of phones and publishers is done to what is there too, so that data which were imported
//! before a correction become the same as those imported after it.

mod claims;
mod corrections;
mod joined;
mod joins;
mod publishers;
mod slips;
mod tally;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use phone_engine::{Claim, Form, Phone, Report, SpecId, Stage, Value};
use phone_words::{Locale, Sentence};
use serde_json::{Map, Value as Json};

use self::claims::Converter;
pub use self::tally::{FileTally, Tally};
use crate::phone_file::{PhoneFile, ReportExtras, folder, is_id};
use crate::read::{read, read_vocabulary};
use crate::vocabulary::Vocabulary;
use crate::write::write_phone;

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

/// A phone by its id, with what its data file says.
type Phones = BTreeMap<Arc<str>, PhoneFile>;

/// A line of the raw material.
struct Line {
    /// Its file and number, for the tally.
    place: String,
    /// The file, by its place among all.
    file: usize,
    /// What it says.
    json: Map<String, Json>,
}

/// Converts the raw material in the folder `raw`, all of its files whose names end in `.jsonl`, into files
/// below `data`.
///
/// # Errors
///
/// Where a file cannot be read or written, or what is there already has errors. What is wrong with
/// single lines or values is no error but part of the tally.
pub fn import(raw: &Path, data: &Path) -> Result<Tally, String> {
    let mut tally = Tally::default();
    let mut phones: Phones = BTreeMap::new();
    if data.join("phones").is_dir() {
        let there = read(data);
        if there.problems.errors() > 0 {
            return Err(format!("fix the existing data first:\n{}", there.problems));
        }
        phones.extend(there.files.into_iter().map(|file| (file.phone.id.clone(), file)));
    }
    let mut problems = Vec::new();
    let vocabulary = read_vocabulary(data, &mut problems);
    if let Some(problem) = problems.first() {
        return Err(problem.to_string());
    }
    let before = phones.clone();
    joined::join_what_is_there(&mut phones, &mut tally);
    let mut lines = Vec::new();
    for path in raw_files(raw)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        read_lines(&name, &text, &mut lines, &mut tally);
    }
    // What is said of a phone under its own id goes before what is said under others.
    lines.sort_by_key(|line| rank(&line.json));
    let named = naming_lines(&lines);
    for line in &lines {
        if let Err(reason) = import_line(line, &lines, &named, &vocabulary, &mut phones, &mut tally) {
            tally.leave_out(reason, &line.place);
        }
    }
    joined::complete(&mut phones)?;
    tally.phones = phones.len();
    let path =
        |file: &PhoneFile| data.join("phones").join(folder(&file.phone.brand)).join(format!("{}.toml", file.phone.id));
    for (id, file) in &phones {
        if before.get(id) == Some(file) {
            continue;
        }
        let path = path(file);
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, write_phone(file))
        };
        write().map_err(|error| format!("{}: {error}", path.display()))?;
        tally.written += 1;
    }
    // Of a file that went into another one, or into another folder, the old one goes last: if the run is
    // broken off, nothing is lost.
    for (id, file) in before {
        let old = path(&file);
        if phones.get(&id).is_none_or(|now| path(now) != old) {
            fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
            // Refused, and rightly, where the brand has other phones.
            let _ = old.parent().map(fs::remove_dir);
            tally.removed += 1;
        }
    }
    Ok(tally)
}

/// The files of the raw material, in the order of their names.
fn raw_files(raw: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(raw).map_err(|error| format!("{}: {error}", raw.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| format!("{}: {error}", raw.display()))?.path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() { Err(format!("{}: no files that end in .jsonl", raw.display())) } else { Ok(files) }
}

/// Adds the lines of one file that are reports on phones; the tally tells of the others.
fn read_lines(name: &str, text: &str, lines: &mut Vec<Line>, tally: &mut Tally) {
    let mut count = FileTally { name: name.to_owned(), ..FileTally::default() };
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        count.lines += 1;
        let place = format!("{name}:{}", index + 1);
        match serde_json::from_str::<Map<String, Json>>(line) {
            Err(error) => tally.leave_out(format!("a line that is not a JSON object: {error}"), &place),
            Ok(mut json) => match other_kind(&json) {
                Some(kind) => tally.leave_out(kind, &place),
                None => {
                    put_elsewhere(&mut json, &place, tally);
                    lines.push(Line { place, file: tally.files.len(), json });
                }
            },
        }
    }
    tally.files.push(count);
}

/// What a line is about that is not about a phone.
fn other_kind(line: &Map<String, Json>) -> Option<&'static str> {
    if line.contains_key("device") || line.contains_key("specs") {
        None
    } else if line.contains_key("camera_brand") {
        Some("a camera brand and a brand of phones: these go into data/partnerships.toml by hand")
    } else if line.contains_key("model_identifier") {
        Some("a record of the EU energy label: which phone it is about is not known from its model code")
    } else {
        None
    }
}

/// Puts a line under the id of the phone of which it speaks, where that is another one.
fn put_elsewhere(line: &mut Map<String, Json>, place: &str, tally: &mut Tally) {
    let Some((device, url)) = word(line, "device").zip(word(line, "url")) else { return };
    let Some(one) = corrections::elsewhere(&device, &url) else { return };
    tally.rewrite(format!("`{device}` is `{}`: {}", one.id, one.reason), place);
    line.insert("device".to_owned(), one.id.into());
    line.insert("name".to_owned(), one.name.into());
}

/// For each phone the line, by its place, that says most of what it is called; among equals the firmest, then the
/// first of them.
fn naming_lines(lines: &[Line]) -> HashMap<Arc<str>, usize> {
    const OF_NAMES: [&str; 5] = ["sub_brand", "aliases", "codename", "model_numbers", "family"];
    let worth = |at: usize| {
        let json = &lines[at].json;
        let names = OF_NAMES.iter().filter(|key| json.contains_key(**key)).count();
        let stage = word(json, "stage").and_then(|stage| stage.parse::<Stage>().ok());
        (Reverse(rank(json)), names, stage.is_some_and(Stage::is_settled), Reverse(at))
    };
    let mut named: HashMap<Arc<str>, usize> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(id) = phone_id(&line.json) else { continue };
        let best = named.entry(id).or_insert(at);
        if worth(at) > worth(*best) {
            *best = at;
        }
    }
    named
}

/// How far the id of a line is down the list of those that the phone has.
fn rank(line: &Map<String, Json>) -> usize {
    let device = word(line, "device").unwrap_or_default();
    joins::of(&device)
        .and_then(|(join, _)| join.devices.iter().position(|one| *one.id == *device))
        .map_or(0, |at| at + 1)
}

/// The id of the phone that a line is about.
fn phone_id(line: &Map<String, Json>) -> Option<Arc<str>> {
    let device = word(line, "device").filter(|id| is_id(id))?;
    Some(joins::of(&device).map_or(device, |(join, _)| join.id.into()))
}

fn import_line(
    line: &Line,
    lines: &[Line],
    named: &HashMap<Arc<str>, usize>,
    vocabulary: &Vocabulary,
    phones: &mut Phones,
    tally: &mut Tally,
) -> Result<(), String> {
    let Line { place, file: number, json } = line;
    for key in json.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        tally.leave_out(format!("the unknown key `{key}`"), place);
    }
    let device = word(json, "device").filter(|id| is_id(id)).ok_or("a line without a good device id")?;
    let join = joins::of(&device);
    let id: Arc<str> = join.map_or(device.clone(), |(join, _)| join.id.into());
    if let Some(reason) = word(json, "url").and_then(|url| publishers::no_source(&url)) {
        return Err(reason.to_owned());
    }
    let (mut report, extras, values) = report(json, place, vocabulary, tally)?;
    if let Some((join, device)) = join {
        tally.rewrite(format!("`{}` is `{id}`: {}", device.id, join.reason), place);
        joined::mark(&mut report, join, device);
    }
    for (spec, note) in slips::withdraw(&id, &mut report) {
        tally.leave_out(format!("{} of `{id}`: {note}", spec.get().key), place);
    }
    let claims = report.claims.len();
    if let Some(count) = tally.files.get_mut(*number) {
        count.values += values;
        count.claims += claims;
        if claims > 0 {
            count.phones.insert(id.to_string());
        }
    }
    if claims == 0 {
        return Err("a line of which no value could be carried over".to_owned());
    }
    if !phones.contains_key(&id) {
        let naming = named.get(&id).and_then(|at| lines.get(*at)).unwrap_or(line);
        phones.insert(id.clone(), phone(&id, &naming.json, &naming.place, tally)?);
    }
    let Some(file) = phones.get_mut(&id) else { return Ok(()) };
    // What one source calls it, another may not know.
    joined::add_numbers(&mut file.phone, words(json, "model_numbers"));
    joined::add_aliases(&mut file.phone, words(json, "aliases"));
    joined::add_codename(&mut file.phone, word(json, "codename"));
    file.sub_brand = file.sub_brand.take().or(word(json, "sub_brand"));
    let added = add_report(file, report, extras);
    if let Added::AlreadyThere(otherwise) = &added {
        for spec in otherwise {
            tally.leave_out(format!("{}: the data have another value from this source", spec.get().key), place);
        }
    }
    if let Some(count) = tally.files.get_mut(*number) {
        match added {
            Added::New => count.reports += 1,
            Added::AlreadyThere(_) => count.known += 1,
        }
    }
    Ok(())
}

/// What became of a report that was to be added.
enum Added {
    /// It is there now, or says more than before.
    New,
    /// It was there already. Of these specs, what is there says something else.
    AlreadyThere(Vec<SpecId>),
}

/// Puts a report in its place in the phone's file.
fn add_report(file: &mut PhoneFile, report: Report, extras: ReportExtras) -> Added {
    let same_source = |other: &Report| other.is_of_same_source(&report);
    let order = |other: &Report| (other.date, other.stage, other.url.clone());
    let reports = &mut file.phone.reports;
    if let Some(there) = reports.iter_mut().find(|other| same_source(other)) {
        // One source in several lines is one report, as long as they do not contradict each other.
        let before = there.claims.clone();
        let mut otherwise = Vec::new();
        for claim in &report.claims {
            match there.claim(claim.spec) {
                None => there.claims.put(claim.clone()),
                Some(known) if known == claim => {}
                Some(known) => match all_prices(known, claim) {
                    Some(all) => there.claims.put(all),
                    None => otherwise.push(claim.spec),
                },
            }
        }
        return if there.claims != before && otherwise.is_empty() {
            Added::New
        } else {
            Added::AlreadyThere(otherwise)
        };
    }
    let at = reports.partition_point(|other| order(other) <= order(&report));
    reports.insert(at, report);
    file.extras.insert(at, extras);
    Added::New
}

/// The prices of both claims, each once, where both are lists of prices.
fn all_prices(one: &Claim, other: &Claim) -> Option<Claim> {
    match (&one.form, &other.form) {
        (Form::Exact(Value::Prices(prices)), Form::Exact(Value::Prices(more))) if one.hedged == other.hedged => {
            let more = more.iter().filter(|price| !prices.contains(price));
            let all: Vec<_> = prices.iter().chain(more).cloned().collect();
            Some(Claim { form: Form::Exact(Value::Prices(all.into())), ..one.clone() })
        }
        _ => None,
    }
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
    joined::add_aliases(&mut phone, words(line, "aliases"));
    phone.codename = word(line, "codename");
    phone.model_numbers = words(line, "model_numbers");
    phone.family = word(line, "family");
    Ok(PhoneFile { phone, sub_brand: word(line, "sub_brand"), extras: Vec::new() })
}

/// The report of a line, what the engine leaves out of it, and how many values it had.
fn report(
    line: &Map<String, Json>,
    place: &str,
    vocabulary: &Vocabulary,
    tally: &mut Tally,
) -> Result<(Report, ReportExtras, usize), String> {
    let needed = |key: &str| word(line, key).ok_or_else(|| format!("a line without {key}"));
    let date =
        needed("date")?.parse().map_err(|error: phone_engine::dates::DateError| error.sentence(Locale::ENGLISH))?;
    let stage =
        needed("stage")?.parse().map_err(|error: phone_engine::report::NoSuchStage| error.sentence(Locale::ENGLISH))?;
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
    let stated = needed("publisher")?;
    let publisher: Arc<str> = publishers::name(&stated).into();
    if publisher != stated {
        tally.rewrite(format!("publisher: {stated} → {publisher}"), place);
    }
    claims.sort_by_key(|claim| claim.spec);
    let report = Report {
        date,
        stage,
        publisher,
        url: needed("url")?,
        quotes: word(line, "attributed_to"),
        called: None,
        edition: word(line, "edition").map(|edition| corrections::edition(&edition).into()),
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
