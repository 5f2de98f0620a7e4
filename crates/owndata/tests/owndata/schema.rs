//! The schema and the reader agree.

use phone_owndata::schema::schema;
use phone_owndata::{MOST_ITEMS, MOST_REPORTS};
use serde_json::{Value, json};

use crate::{example, read};

/// Whether `value` is as `schema` wants it, as far as our schema uses the language.
fn fits(value: &Value, schema: &Value, root: &Value) -> bool {
    let Value::Object(rules) = schema else { panic!("{schema} is no schema") };
    rules.iter().all(|(rule, wanted)| {
        let number = || value.as_f64().unwrap_or(f64::NAN);
        match rule.as_str() {
            "$ref" => fits(value, root.pointer(&wanted.as_str().unwrap()[1..]).unwrap(), root),
            "type" => match wanted.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "number" => value.is_number(),
                "integer" => value.is_i64(),
                other => panic!("{other}"),
            },
            "const" => value == wanted,
            "enum" => wanted.as_array().unwrap().contains(value),
            "required" => wanted.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some()),
            "properties" => value.as_object().is_none_or(|own| {
                own.iter().all(|(key, value)| wanted.get(key).is_none_or(|schema| fits(value, schema, root)))
            }),
            "additionalProperties" => {
                value.as_object().is_none_or(|own| own.keys().all(|key| schema["properties"].get(key).is_some()))
            }
            "items" => value.as_array().is_none_or(|list| list.iter().all(|item| fits(item, wanted, root))),
            "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= wanted.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|list| list.len() as u64 <= wanted.as_u64().unwrap()),
            "minLength" => value.as_str().is_none_or(|text| text.len() as u64 >= wanted.as_u64().unwrap()),
            "maxLength" => value.as_str().is_none_or(|text| text.len() as u64 <= wanted.as_u64().unwrap()),
            "minimum" => !value.is_number() || number() >= wanted.as_f64().unwrap(),
            "maximum" => !value.is_number() || number() <= wanted.as_f64().unwrap(),
            "exclusiveMinimum" => !value.is_number() || number() > wanted.as_f64().unwrap(),
            "multipleOf" => {
                let times = number() / wanted.as_f64().unwrap();
                !value.is_number() || (times - times.round()).abs() < 1e-6
            }
            "pattern" => value.as_str().is_none_or(|text| matches_pattern(text, wanted.as_str().unwrap())),
            "anyOf" => wanted.as_array().unwrap().iter().any(|schema| fits(value, schema, root)),
            "oneOf" => wanted.as_array().unwrap().iter().filter(|schema| fits(value, schema, root)).count() == 1,
            "$schema" | "title" | "description" | "$defs" => true,
            other => panic!("the test does not know {other}"),
        }
    })
}

/// The few patterns of the schema.
fn matches_pattern(text: &str, pattern: &str) -> bool {
    match pattern {
        "^[a-z0-9]+(-[a-z0-9]+)*$" => text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())),
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" => text.parse::<phone_engine::PartialDate>().is_ok(),
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        "^[A-Z]{3}$" => text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()),
        other => panic!("the test does not know {other}"),
    }
}

#[test]
fn the_example_fits_the_schema() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let example: Value = serde_json::from_str(&example(2)).unwrap();
    assert!(fits(&example, &schema, &schema));
}

#[test]
fn the_schema_refuses_what_the_reader_tells_of() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let good: Value = serde_json::from_str(&example(2)).unwrap();
    let report = good["phones"][0]["reports"][0].clone();
    let changes: Vec<(&str, Value)> = vec![
        ("/version", json!(2)),
        ("/phones/0/id", json!("Not An Id")),
        ("/phones/0/brand", json!(7)),
        ("/phones/0/name", json!("")),
        ("/phones/0/aliases", json!([7])),
        ("/phones/0/aliases", json!([{ "name": "One" }])),
        ("/phones/0/reports", json!([])),
        ("/phones/0/reports/0", json!({})),
        ("/phones/0/reports/0/date", json!("May 2022")),
        ("/phones/0/reports/0/stage", json!("sure")),
        ("/phones/0/reports/0/url", json!("ftp://example.org")),
        ("/phones/0/reports/0/specs", json!([])),
        ("/phones/0/reports/0/specs", json!({ "paint": 1 })),
        ("/phones/0/reports/0/specs", json!({ "year": 2022 })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": "5000 mAh" })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": 5 })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": 5000.5 })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": {} })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": { "value": 5000, "up_to": 5000 } })),
        ("/phones/0/reports/0/specs", json!({ "battery_mah": { "range": [5000] } })),
        ("/phones/0/reports/0/specs", json!({ "soc": { "up_to": "A" } })),
        ("/phones/0/reports/0/specs", json!({ "soc": { "one_of": ["A"] } })),
        ("/phones/0/reports/0/specs", json!({ "nfc": "yes" })),
        ("/phones/0/reports/0/specs", json!({ "nfc": { "absent": false } })),
        ("/phones/0/reports/0/specs", json!({ "colours": [] })),
        ("/phones/0/reports/0/specs", json!({ "colours": vec!["red"; MOST_ITEMS + 1] })),
        ("/phones/0/reports/0/specs", json!({ "soc": { "one_of": vec!["A"; MOST_ITEMS + 1] } })),
        ("/phones/0/model_numbers", json!(vec!["A1"; MOST_ITEMS + 1])),
        ("/phones/0/reports", json!(vec![report.clone(); MOST_REPORTS + 1])),
        ("/phones/0/reports/0/specs", json!({ "cameras": [{ "paint": "red" }] })),
        ("/phones/0/reports/0/specs", json!({ "price": { "amount": 5 } })),
        ("/phones/0/reports/0/specs", json!({ "price": { "amount": 5, "currency": "dollars" } })),
    ];
    for (place, bad) in changes {
        let mut changed = good.clone();
        *changed.pointer_mut(place).unwrap() = bad.clone();
        assert!(!fits(&changed, &schema, &schema), "{place}: {bad} fits the schema");
        assert_ne!(read(&changed.to_string()).problems.count, 0, "{place}: {bad} is read without a word");
    }
    let specs = json!({ "battery_mah": { "value": 5000, "hedged": true }, "price": [{ "range": [5, 6], "currency": "EUR" }],
        "cameras": { "one_of": [{ "mp": 50 }, [{ "mp": 48, "aperture": 1.88 }]] }, "released": { "at_most": "2022" } });
    let mut changed = good.clone();
    changed["phones"][0]["reports"][0]["specs"] = specs;
    assert!(fits(&changed, &schema, &schema));
    assert_eq!(read(&changed.to_string()).problems.to_string(), "");
}
