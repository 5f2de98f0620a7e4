//! Phones in the documented form: the vocabulary of the data files, as JSON. `docs/own-data.md` has an example.

use std::sync::Arc;

use phone_engine::archive::Alias;
use phone_engine::report::is_web;
use phone_engine::spec::Kind;
use phone_engine::vocabulary::slug;
use phone_engine::{Claim, Form, Phone, Report, SpecId, Stage, Value};

use crate::fields::{Fields, MOST_ITEMS, MOST_REPORTS, Notes};
use crate::json::Json;
use crate::problem::{Place, shown};
use crate::value::{date, value};

/// The keys of a phone.
pub const PHONE_KEYS: &[&str] =
    &["id", "former_ids", "brand", "sub_brand", "name", "aliases", "codename", "model_numbers", "family", "reports"];
/// The keys of an alias that is no longer in use.
pub(crate) const ALIAS_KEYS: &[&str] = &["name", "until"];
/// The keys of a report.
pub const REPORT_KEYS: &[&str] =
    &["date", "date_basis", "stage", "publisher", "url", "licence", "quotes", "called", "edition", "note", "specs"];
/// The forms of a claim, and `hedged`, which combines with all of them. `value` is the exact form.
pub const CLAIM_KEYS: &[&str] =
    &["value", "up_to", "range", "at_most", "at_least", "one_of", "variants", "like", "absent", "hedged"];

/// Reads a phone from `json`. An invalid claim is left out, an invalid report header leaves out the report, and a missing id, brand
/// or name the phone.
pub(crate) fn phone(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Phone> {
    let fields = Fields::new(json, place, PHONE_KEYS, notes)?;
    let id = fields.wanted_text("id", notes);
    let brand = fields.wanted_text("brand", notes);
    let name = fields.wanted_text("name", notes);
    let (id, brand, name) = (id?, brand?, name?);
    if slug(&id) != *id {
        return notes.wrong(
            &place.key("id"),
            format_args!(
                "`{}` is not an id: use lower-case letters, digits and single hyphens between them",
                shown(&id)
            ),
        );
    }
    let mut phone = Phone { brand, ..Phone::new(&id, "", &name) };
    if let Some(list) = fields.get("aliases") {
        let place = place.key("aliases");
        let items = if let Json::List(list) = list { list.as_slice() } else { std::slice::from_ref(list) };
        let items = notes.first(items, MOST_ITEMS, &place).iter().enumerate();
        phone.aliases = items.filter_map(|(index, json)| alias(json, &place.index(index), notes)).collect();
    }
    phone.former_ids = fields.texts("former_ids", notes);
    phone.codename = fields.text("codename", notes);
    phone.model_numbers = fields.texts("model_numbers", notes);
    phone.family = fields.text("family", notes);
    if let Some(second) = fields.text("sub_brand", notes) {
        // So that a search for the second brand finds it.
        phone.aliases.push(Alias::new(&format!("{second} {}", phone.short_name())));
    }
    let reports = place.key("reports");
    match fields.get("reports") {
        Some(Json::List(list)) if !list.is_empty() => {
            let list = notes.first(list, MOST_REPORTS, &reports).iter().enumerate();
            phone.reports = list.filter_map(|(index, json)| report(json, &reports.index(index), notes)).collect();
        }
        _ => notes.problems.note(&reports, format_args!("must be a list with at least one report")),
    }
    Some(phone)
}

/// An alias: text or, if it is no longer in use, an object with the day.
fn alias(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Alias> {
    if !matches!(json, Json::Table(_)) {
        return notes.text(json, place).map(|name| Alias { name, until: None });
    }
    let fields = Fields::new(json, place, ALIAS_KEYS, notes)?;
    let name = fields.wanted_text("name", notes)?;
    let until = date(fields.wanted("until", notes)?, &place.key("until"), notes)?;
    Some(Alias { name, until: Some(until) })
}

fn report(json: &Json<'_>, place: &Place<'_>, notes: &mut Notes) -> Option<Report> {
    let fields = Fields::new(json, place, REPORT_KEYS, notes)?;
    let date = fields.wanted("date", notes).and_then(|json| date(json, &place.key("date"), notes));
    let stage = fields.wanted_text("stage", notes).and_then(|word| stage(&word, &place.key("stage"), notes));
    let publisher = fields.wanted_text("publisher", notes);
    let mut report = Report::new(date?, stage?, "", "");
    report.publisher = publisher?;
    if let Some(address) = fields.text("url", notes) {
        report.url = url(address, &place.key("url"), notes).unwrap_or_default();
    }
    report.quotes = fields.text("quotes", notes);
    report.called = fields.text("called", notes);
    report.edition = fields.text("edition", notes);
    report.note = fields.text("note", notes);
    let place = place.key("specs");
    match fields.get("specs") {
        Some(Json::Table(specs)) => {
            for (key, json) in specs {
                let place = place.key(key);
                match SpecId::find(key).filter(|spec| spec.get().key == key) {
                    None => notes.problems.note(&place, format_args!("there is no such spec")),
                    Some(spec) if spec.get().derived => {
                        notes.problems.note(&place, format_args!("is computed from other specs, so it cannot be set"));
                    }
                    Some(_) if *json == Json::Null => {}
                    Some(spec) => {
                        let claim = claim(json, spec, &place, notes);
                        add(&mut report, claim);
                    }
                }
            }
        }
        _ => notes.problems.note(&place, format_args!("must be an object with what the report says about each spec")),
    }
    Some(report)
}

/// Adds a claim in the order of the spec table. A later claim about the same spec replaces it, as with keys in JSON.
pub(crate) fn add(report: &mut Report, claim: Option<Claim>) {
    if let Some(claim) = claim {
        report.claims.put(claim);
    }
}

/// The stage with this name.
pub(crate) fn stage(word: &str, place: &Place<'_>, notes: &mut Notes) -> Option<Stage> {
    let stage = word.parse().ok();
    if stage.is_none() {
        let names = Stage::ALL.map(Stage::name).join(", ");
        notes.problems.note(place, format_args!("`{}` is not a stage: use one of {names}", shown(word)));
    }
    stage
}

/// The address, if it is a web address.
pub(crate) fn url(address: Arc<str>, place: &Place<'_>, notes: &mut Notes) -> Option<Arc<str>> {
    if is_web(&address) {
        return Some(address);
    }
    notes.wrong(
        place,
        format_args!("`{}` is not a web address: it must begin with https:// or http://", shown(&address)),
    )
}

/// Reads a claim about `spec` from `json`; `None` if it is invalid, which is noted.
pub(crate) fn claim(json: &Json<'_>, spec: SpecId, place: &Place<'_>, notes: &mut Notes) -> Option<Claim> {
    // A single camera or price is an object, too.
    let is_claim = |table: &[(_, _)]| {
        table.iter().any(|(key, _): &(std::borrow::Cow<'_, str>, _)| {
            CLAIM_KEYS.contains(&&**key) && !matches!(&**key, "range" | "at_least" | "at_most")
        })
    };
    let listed = matches!(spec.get().kind, Kind::Cameras | Kind::Prices);
    match json {
        Json::Table(table) if !listed || is_claim(table) => {}
        _ => return value(json, spec, place, notes).map(|value| Claim::new(spec, Form::Exact(value))),
    }
    let fields = Fields::new(json, place, CLAIM_KEYS, notes)?;
    let hedged = match fields.get("hedged") {
        None => false,
        Some(Json::Flag(hedged)) => *hedged,
        Some(_) => return notes.wrong(&place.key("hedged"), format_args!("must be true or false")),
    };
    let mut forms = CLAIM_KEYS.iter().filter(|key| **key != "hedged").filter_map(|key| Some((*key, fields.get(key)?)));
    let (Some((word, json)), None) = (forms.next(), forms.next()) else {
        return notes.wrong(place, format_args!("a claim needs exactly one form: one of {}", CLAIM_KEYS.join(", ")));
    };
    let form = form(word, json, spec, &place.key(word), notes)?;
    Some(Claim { spec, form, hedged })
}

fn form(word: &str, json: &Json<'_>, spec: SpecId, place: &Place<'_>, notes: &mut Notes) -> Option<Form> {
    let kind = spec.get().kind;
    if !fits(word, kind) {
        return notes.wrong(place, format_args!("{} cannot have this form", spec.get().key));
    }
    Some(match word {
        "value" => Form::Exact(value(json, spec, place, notes)?),
        "up_to" => Form::UpTo(value(json, spec, place, notes)?),
        "at_most" => Form::AtMost(value(json, spec, place, notes)?),
        "at_least" => Form::AtLeast(value(json, spec, place, notes)?),
        "range" => {
            let values = values(json, spec, place, notes)?;
            let in_order = match values.as_slice() {
                [Value::Number(least), Value::Number(most)] => least < most,
                [Value::Date(least), Value::Date(most)] => least.first_day() < most.last_day(),
                _ => false,
            };
            let mut ends = values.into_iter();
            match (ends.next(), ends.next()) {
                (Some(least), Some(most)) if in_order => Form::Range(least, most),
                _ => return notes.wrong(place, format_args!("must have two ends, the lower first: [least, most]")),
            }
        }
        "one_of" => Form::OneOf(values(json, spec, place, notes)?),
        "variants" => Form::Variants(values(json, spec, place, notes)?),
        "like" => {
            let id = notes.text(json, place)?;
            notes.like(place, spec, &id);
            Form::Like(id)
        }
        _ if *json == Json::Flag(true) => Form::Absent,
        _ => return notes.wrong(place, format_args!("can only be true; leave out what is not known")),
    })
}

/// Whether a form allows values of this kind.
pub(crate) fn fits(form: &str, kind: Kind) -> bool {
    match form {
        "range" | "at_most" | "at_least" => matches!(kind, Kind::Number { .. } | Kind::Date),
        "up_to" => matches!(kind, Kind::Number { .. }),
        "variants" => kind != Kind::Names,
        _ => true,
    }
}

/// A list of at least two values, each once.
fn values(json: &Json<'_>, spec: SpecId, place: &Place<'_>, notes: &mut Notes) -> Option<Vec<Value>> {
    let mut values: Vec<Value> = Vec::new();
    if let Json::List(list) = json {
        if list.len() > MOST_ITEMS {
            // The right value might be among those cut off.
            return notes.wrong(place, format_args!("has {} entries; at most {MOST_ITEMS} are allowed", list.len()));
        }
        for (index, json) in list.iter().enumerate() {
            let value = value(json, spec, &place.index(index), notes)?;
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    if values.len() < 2 {
        return notes.wrong(place, format_args!("must be a list of at least two different values"));
    }
    Some(values)
}
