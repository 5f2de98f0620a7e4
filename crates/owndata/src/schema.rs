//! The JSON Schema of the documented form, made from the tables that the reader reads by.

use phone_engine::spec::{Kind, Spec};
use phone_engine::{PartialDate, SpecId, Stage};

use crate::documented::{ALIAS_KEYS, CLAIM_KEYS, PHONE_KEYS, REPORT_KEYS, fits};
use crate::fields::{LONGEST, MOST_ITEMS, MOST_REPORTS};
use crate::reading::VERSION;
use crate::value::{CAMERA_KEYS, PRICE_KEYS};

/// The schema, draft 2020-12, as a text that ends with a line break.
pub fn schema() -> String {
    let properties = |keys: &[&str], of: fn(&str) -> String| {
        let list: Vec<String> = keys.iter().map(|key| format!("{}: {}", quoted(key), of(key))).collect();
        format!("{{ {} }}", list.join(", "))
    };
    let object = |keys: &[&str], required: &[&str], of: fn(&str) -> String| {
        let required: Vec<String> = required.iter().map(|key| quoted(key)).collect();
        let properties = properties(keys, of);
        format!(
            r#"{{ "type": "object", "additionalProperties": false, "required": [{}], "properties": {properties} }}"#,
            required.join(", ")
        )
    };
    let specs: Vec<String> = SpecId::all()
        .filter(|spec| !spec.get().derived)
        .map(|spec| format!("        {}: {}", quoted(spec.get().key), claim(spec)))
        .collect();
    let years = PartialDate::YEARS;
    format!(
        r##"{{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Own data of phone-compare",
  "type": "object",
  "additionalProperties": false,
  "required": ["version", "phones"],
  "properties": {{
    "$schema": {{ "type": "string" }},
    "comment": {{}},
    "version": {{ "const": {VERSION} }},
    "phones": {{ "type": "array", "items": {{ "$ref": "#/$defs/phone" }} }}
  }},
  "$defs": {{
    "text": {{ "type": "string", "minLength": 1, "maxLength": {LONGEST} }},
    "texts": {{ "type": "array", "maxItems": {MOST_ITEMS}, "items": {{ "$ref": "#/$defs/text" }} }},
    "id": {{ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }},
    "date": {{ "type": "string", "pattern": "^[0-9]{{4}}(-[0-9]{{2}}(-[0-9]{{2}})?)?$", "description": "A day, month or year, {first} to {last}" }},
    "amount": {{ "type": "number", "minimum": 0, "multipleOf": 0.01 }},
    "phone": {phone},
    "alias": {alias},
    "report": {report},
    "camera": {camera},
    "price": {price},
    "specs": {{
      "type": "object",
      "additionalProperties": false,
      "properties": {{
{specs}
      }}
    }}
  }}
}}
"##,
        first = years.start(),
        last = years.end(),
        phone = object(PHONE_KEYS, &["id", "brand", "name", "reports"], phone_field),
        alias = object(ALIAS_KEYS, ALIAS_KEYS, |key| reference(if key == "until" { "date" } else { "text" })),
        report = object(REPORT_KEYS, &["date", "stage", "publisher", "specs"], report_field),
        camera = object(CAMERA_KEYS, &[], camera_field),
        price = object(PRICE_KEYS, &["currency"], price_field),
        specs = specs.join(",\n"),
    )
}

fn quoted(text: &str) -> String {
    // Keys and labels of the spec table have nothing to escape.
    format!("\"{text}\"")
}

fn reference(name: &str) -> String {
    format!(r##"{{ "$ref": "#/$defs/{name}" }}"##)
}

fn phone_field(key: &str) -> String {
    match key {
        "id" => reference("id"),
        "former_ids" => list_of(&reference("id"), 0, None),
        "model_numbers" => reference("texts"),
        "aliases" => list_of(&format!(r#"{{ "anyOf": [{}, {}] }}"#, reference("text"), reference("alias")), 0, None),
        "reports" => list_of(&reference("report"), 1, Some(MOST_REPORTS)),
        _ => reference("text"),
    }
}

fn report_field(key: &str) -> String {
    match key {
        "date" => reference("date"),
        "stage" => format!(r#"{{ "enum": [{}] }}"#, Stage::ALL.map(|stage| quoted(stage.name())).join(", ")),
        "url" => r#"{ "type": "string", "pattern": "^https?://" }"#.to_owned(),
        "specs" => reference("specs"),
        _ => reference("text"),
    }
}

fn camera_field(key: &str) -> String {
    match key {
        "mp" | "zoom" => r#"{ "type": "number", "exclusiveMinimum": 0, "multipleOf": 0.1 }"#.to_owned(),
        "aperture" => r#"{ "type": "number", "exclusiveMinimum": 0, "multipleOf": 0.01 }"#.to_owned(),
        "ois" => r#"{ "type": "boolean" }"#.to_owned(),
        _ => reference("text"),
    }
}

fn price_field(key: &str) -> String {
    match key {
        "currency" => r#"{ "type": "string", "pattern": "^[A-Z]{3}$" }"#.to_owned(),
        "range" => list_of(&reference("amount"), 2, Some(2)),
        "ram_gb" => r#"{ "type": "number", "exclusiveMinimum": 0, "multipleOf": 0.1 }"#.to_owned(),
        "storage_gb" => r#"{ "type": "integer", "exclusiveMinimum": 0 }"#.to_owned(),
        "amount" | "at_least" | "at_most" => reference("amount"),
        _ => reference("text"),
    }
}

fn list_of(item: &str, least: usize, most: Option<usize>) -> String {
    let most = most.unwrap_or(MOST_ITEMS);
    format!(r#"{{ "type": "array", "minItems": {least}, "maxItems": {most}, "items": {item} }}"#)
}

/// One value of a spec.
fn value(spec: &Spec) -> String {
    let one_or_list =
        |name: &str| format!(r#"{{ "anyOf": [{}, {}] }}"#, list_of(&reference(name), 1, None), reference(name));
    match spec.kind {
        Kind::Number { decimals, unit, least, most } => {
            let step = ["1", "0.1", "0.01"].get(usize::from(decimals)).unwrap_or(&"0.001");
            let unit = unit.symbol();
            let unit = if unit.is_empty() { String::new() } else { format!(r#", "description": "{unit}""#) };
            format!(r#"{{ "type": "number", "minimum": {least}, "maximum": {most}, "multipleOf": {step}{unit} }}"#)
        }
        Kind::Text => reference("text"),
        Kind::Flag => r#"{ "type": "boolean" }"#.to_owned(),
        Kind::Date => reference("date"),
        Kind::Cameras => one_or_list("camera"),
        Kind::Prices => one_or_list("price"),
        Kind::Names => list_of(&reference("text"), 1, None),
    }
}

/// What may be claimed of a spec: a value alone, or an object with one form.
fn claim(id: SpecId) -> String {
    let spec = id.get();
    let value = value(spec);
    let form = |form: &str| match form {
        "range" => list_of(&value, 2, Some(2)),
        "one_of" | "variants" => list_of(&value, 2, None),
        "like" => reference("id"),
        "absent" => r#"{ "const": true }"#.to_owned(),
        "hedged" => r#"{ "type": "boolean" }"#.to_owned(),
        _ => value.clone(),
    };
    let forms: Vec<&str> = CLAIM_KEYS.iter().copied().filter(|form| fits(form, spec.kind)).collect();
    let properties: Vec<String> = forms.iter().map(|word| format!("{}: {}", quoted(word), form(word))).collect();
    let one: Vec<String> = forms
        .iter()
        .filter(|word| **word != "hedged")
        .map(|word| format!(r#"{{ "required": [{}] }}"#, quoted(word)))
        .collect();
    format!(
        r#"{{ "title": {}, "anyOf": [{value}, {{ "type": "object", "additionalProperties": false, "properties": {{ {} }}, "oneOf": [{}] }}] }}"#,
        quoted(phone_words::label(phone_words::Locale::ENGLISH, id)),
        properties.join(", "),
        one.join(", ")
    )
}
