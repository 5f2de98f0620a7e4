//! Reads the data file of one phone.

use std::ops::Range;
use std::sync::Arc;

use phone_engine::{Alias, Phone, Report, SpecId, Stage};
use phone_words::{Locale, Sentence};
use toml::de::DeTable;

use crate::alias_toml::aliases;
use crate::claim_toml::claim;
use crate::fields::{Fields, kind, places};
use crate::nearest::suggestion;
use crate::phone_file::{Like, Located, Name, Named, PhoneFile, ReportExtras, ReportPlace, is_id};
use crate::problem::{Notebook, Problem};
use crate::value_toml::date;
use crate::vocabulary::Vocabulary;

/// The keys of a phone's file.
const PHONE_KEYS: &[&str] =
    &["id", "former_ids", "brand", "sub_brand", "name", "aliases", "codename", "model_numbers", "family", "report"];
/// The keys of a report.
const REPORT_KEYS: &[&str] =
    &["date", "date_basis", "stage", "publisher", "url", "licence", "quotes", "called", "edition", "note", "specs"];

/// Reads a phone from the text of its file. Problems are noted with their places, and the rest of the file is used: an invalid
/// claim is left out, an invalid report header leaves out the report, and a missing id, brand or name the phone.
pub(crate) fn read_phone(path: &str, text: &str, vocabulary: &Vocabulary) -> (Option<Located>, Vec<Problem>) {
    let mut notes = Notebook::new(path, text, vocabulary);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        notes.error(&error.span().unwrap_or_default(), "", error.message());
    }
    let located = phone(table.get_ref(), &mut notes);
    (located, notes.into_problems())
}

fn phone(table: &DeTable<'_>, notes: &mut Notebook<'_>) -> Option<Located> {
    let fields = Fields::new(table, 0..0, "a phone", PHONE_KEYS, notes);
    let id = fields.required("id", "xiaomi-12s", notes);
    let brand = fields.required("brand", "Xiaomi", notes);
    let name = fields.required("name", "Xiaomi 12S", notes);
    let sub_brand = fields.text("sub_brand", notes);
    let mut names = Vec::new();
    if let Some((name, item)) = name.as_ref().zip(fields.get("name")) {
        names.push(Named { what: Name::Own, text: name.clone(), at: item.span() });
    }
    let mut former_ids = fields.texts("former_ids", notes);
    let former_ids_at = places(fields.get("former_ids"));
    former_ids.retain(|id| {
        let at = || former_ids_at.iter().find(|(text, _)| **text == **id).map_or(0..0, |(_, at)| at.clone());
        let good = is_id(id);
        if good {
            names.push(Named { what: Name::FormerId, text: id.clone(), at: at() });
        } else {
            notes.error(&at(), "former_ids", format!("`{id}` is not an id"));
        }
        good
    });
    let aliases = fields.get("aliases").map(|item| aliases(item, &mut names, notes)).unwrap_or_default();
    let codename = fields.text("codename", notes);
    let model_numbers = fields.texts("model_numbers", notes);
    let models_at = places(fields.get("model_numbers")).into_iter();
    names.extend(models_at.map(|(text, at)| Named { what: Name::Model, text, at }));
    let family = fields.text("family", notes);
    let mut likes = Vec::new();
    let Reports { reports, extras, reports_at } = reports(&fields, &mut likes, notes);
    let id_at = fields.get("id").map_or(0..0, |item| item.span());
    let id = id?;
    if !is_id(&id) {
        let what = format!("`{id}` is not an id: use lower-case letters, digits and single hyphens between them");
        notes.error(&id_at, "id", what);
        return None;
    }
    let mut phone = Phone {
        id,
        former_ids,
        brand: brand?,
        name: name?,
        aliases,
        codename,
        model_numbers,
        family,
        reports,
        rank: None,
    };
    if let Some(sub_brand) = &sub_brand {
        make_findable(&mut phone, sub_brand);
    }
    Some(Located { file: PhoneFile { phone, sub_brand, extras }, id_at, names, reports_at, likes })
}

/// Reads what is to be added to the file of a phone that is there already: its `[[report]]`s alone.
pub(crate) fn read_reports(text: &str, vocabulary: &Vocabulary) -> (Reports, Vec<Like>, Vec<Problem>) {
    let mut notes = Notebook::new("", text, vocabulary);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        notes.error(&error.span().unwrap_or_default(), "", error.message());
    }
    let table = table.get_ref();
    for key in table.keys().filter(|key| PHONE_KEYS.contains(&&**key.get_ref()) && key.get_ref() != "report") {
        notes.error(
            &key.span(),
            key.get_ref(),
            "is in the phone's file already; write only what is new, under [[report]]",
        );
    }
    let fields = Fields::new(table, 0..0, "an addition", PHONE_KEYS, &mut notes);
    let mut likes = Vec::new();
    let reports = reports(&fields, &mut likes, &mut notes);
    (reports, likes, notes.into_problems())
}

/// Reports with what a file says of them besides, each list in the same order.
#[derive(Default)]
pub(crate) struct Reports {
    pub(crate) reports: Vec<Report>,
    pub(crate) extras: Vec<ReportExtras>,
    pub(crate) reports_at: Vec<ReportPlace>,
}

fn reports(fields: &Fields<'_, '_>, likes: &mut Vec<Like>, notes: &mut Notebook<'_>) -> Reports {
    let mut read = Reports::default();
    match fields.get("report").map(|item| (item, item.get_ref().as_array())) {
        None => notes.error(&(0..0), "report", "is missing; a phone needs at least one [[report]]"),
        Some((item, None)) => {
            notes.error(&item.span(), "report", "a report begins with [[report]] in double brackets");
        }
        Some((_, Some(list))) => {
            for item in list.iter() {
                let Some(table) = item.get_ref().as_table() else {
                    notes.error(&item.span(), "report", format!("a report is a table, not {}", kind(item)));
                    continue;
                };
                if let Some((report, extra, place)) = report(table, item.span(), likes, notes) {
                    read.reports.push(report);
                    read.extras.push(extra);
                    read.reports_at.push(place);
                }
            }
        }
    }
    read
}

/// Adds an alias with the second brand, unless the name has it, so that a search for that brand finds the phone.
fn make_findable(phone: &mut Phone, sub_brand: &str) {
    let says = |name: &str| name.to_lowercase().contains(&sub_brand.to_lowercase());
    if !says(&phone.name) && !phone.aliases.iter().any(|alias| says(&alias.name)) {
        let alias = format!("{sub_brand} {}", phone.short_name());
        phone.aliases.push(Alias::new(&alias));
    }
}

fn report(
    table: &DeTable<'_>,
    at: Range<usize>,
    likes: &mut Vec<Like>,
    notes: &mut Notebook<'_>,
) -> Option<(Report, ReportExtras, ReportPlace)> {
    let fields = Fields::new(table, at.clone(), "a report", REPORT_KEYS, notes);
    let right = "write date = \"2022-05-26\", \"2022-05\" or \"2022\"";
    let date = match fields.get("date") {
        None => {
            notes.error(&at, "date", format!("is missing; {right}"));
            None
        }
        Some(item) if item.get_ref().as_str() == Some("") => {
            notes.error(&item.span(), "date", format!("is empty; {right}"));
            None
        }
        Some(item) => date(item, "date", notes),
    };
    let stage = fields.required("stage", "rumour", notes).and_then(|word| {
        word.parse::<Stage>()
            .map_err(|error| {
                let meant = suggestion(&word, Stage::ALL.map(Stage::name));
                let at = fields.get("stage").map_or(at.clone(), |item| item.span());
                notes.error(&at, "stage", format!("`{word}` is {}{meant}", error.sentence(Locale::ENGLISH)));
            })
            .ok()
    });
    let publisher = fields.required("publisher", "Business Today", notes);
    let url = web_address(&fields, notes);
    let (quotes, called) = (fields.text("quotes", notes), fields.text("called", notes));
    let (edition, note) = (fields.text("edition", notes), fields.text("note", notes));
    let extras = ReportExtras { licence: fields.text("licence", notes), date_basis: fields.text("date_basis", notes) };
    let mut place = ReportPlace {
        at: at.clone(),
        date: fields.get("date").map_or(at.clone(), |item| item.span()),
        claims: Vec::new(),
    };
    let claims = match fields.get("specs").map(|item| (item, item.get_ref().as_table())) {
        Some((item, Some(specs))) if specs.is_empty() => {
            notes.error(&item.span(), "specs", "the report states no spec");
            Vec::new()
        }
        Some((_, Some(specs))) => {
            place.claims = claims_at(specs);
            claims(specs, likes, notes)
        }
        Some((item, None)) => {
            notes.error(&item.span(), "specs", format!("must be a table, [report.specs], not {}", kind(item)));
            Vec::new()
        }
        None => {
            notes.error(&at, "specs", "is missing; put what the source says under [report.specs]");
            Vec::new()
        }
    };
    let (date, stage, publisher, url) = (date?, stage?, publisher?, url?);
    let claims = claims.into();
    let report = Report { date, stage, publisher, url, quotes, called, edition, note, claims };
    Some((report, extras, place))
}

/// The place of each spec.
fn claims_at(specs: &DeTable<'_>) -> Vec<(SpecId, Range<usize>)> {
    specs.keys().filter_map(|key| Some((SpecId::find(key.get_ref())?, key.span()))).collect()
}

fn claims(specs: &DeTable<'_>, likes: &mut Vec<Like>, notes: &mut Notebook<'_>) -> Vec<phone_engine::Claim> {
    let mut claims = Vec::with_capacity(specs.len());
    for (key, item) in specs {
        let word: &str = key.get_ref();
        // Only as spelt in the spec table, although links also allow hyphens.
        let Some(spec) = SpecId::find(word).filter(|spec| spec.get().key == word) else {
            let meant = suggestion(word, SpecId::all().map(|spec| spec.get().key));
            notes.error(&key.span(), word, format!("no such spec{meant}"));
            continue;
        };
        if spec.get().derived {
            notes.error(&key.span(), word, "is computed from other specs, so it cannot be set");
            continue;
        }
        claims.extend(claim(item, spec, likes, notes));
    }
    claims.sort_by_key(|claim| claim.spec);
    claims
}

/// The address at which a source can be read.
pub(crate) fn web_address(fields: &Fields<'_, '_>, notes: &mut Notebook<'_>) -> Option<Arc<str>> {
    fields.required("url", "https://…", notes).filter(|url| {
        let good = is_web_address(url);
        if !good {
            let at = fields.get("url").map_or(0..0, |item| item.span());
            notes.error(&at, "url", format!("`{url}` is not a web address: it must begin with https:// or http://"));
        }
        good
    })
}

fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !rest.contains(char::is_whitespace)
    })
}
