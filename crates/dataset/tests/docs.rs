//! The description of the format says what is so.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use phone_dataset::{Source, Vocabulary};
use phone_engine::spec::{Kind, Spec};
use phone_engine::verdict::{Tolerance, tolerance};
use phone_engine::{SpecId, Value};
use phone_words as words;

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/data-format.md")
}

#[test]
fn the_example_is_good() {
    let text = fs::read_to_string(page()).unwrap();
    let example = text.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let other = "id = \"acme-one\"\nbrand = \"Acme\"\nname = \"Acme One\"\n\n[[report]]\ndate = \"2021\"\n\
                 stage = \"listed\"\npublisher = \"A\"\nurl = \"https://example.org\"\nspecs = { nfc = true }\n";
    let source = |id: &str, text: &str| Source { path: format!("acme/{id}.toml"), text: text.to_owned() };
    let terms = fs::read_to_string(page().with_file_name("../data/vocabulary.toml")).unwrap();
    let (vocabulary, _) = Vocabulary::parse("vocabulary.toml", &terms);
    let read_sources = |sources: &[Source]| phone_dataset::read_sources(sources, &vocabulary);
    let dataset = read_sources(&[source("acme-one", other), source("acme-one-pro", example)]);
    assert_eq!(dataset.problems.to_string(), "");
    // Every form and every key occurs.
    for key in ["up_to", "range", "at_most", "at_least", "one_of", "variants", "like", "absent", "value"] {
        assert!(example.contains(&format!("{{ {key} =")), "{key}");
    }
    let again = read_sources(&[Source {
        path: "acme/acme-one-pro.toml".to_owned(),
        text: phone_dataset::write_phone(&dataset.files[1]),
    }]);
    assert_eq!(again.files[0], dataset.files[1]);
}

#[test]
fn the_table_of_specs_is_that_of_the_engine() {
    let text = fs::read_to_string(page()).unwrap();
    let (before, rest) = text.split_once("<!-- specs -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /specs -->").unwrap();
    let terms = fs::read_to_string(page().with_file_name("../data/vocabulary.toml")).unwrap();
    let (vocabulary, _) = Vocabulary::parse("vocabulary.toml", &terms);
    let rows: String = SpecId::all()
        .map(|id| (id.get(), phone_words::label(phone_words::Locale::ENGLISH, id)))
        .filter(|(spec, _)| !spec.derived)
        .map(|(spec, label)| format!("| `{}` | {label} | {} |\n", spec.key, wanted(spec, &vocabulary)))
        .collect();
    let right = format!("{before}<!-- specs -->\n| Spec | Name | Value |\n|---|---|---|\n{rows}<!-- /specs -->{after}");
    // The other test reads the page at the same time.
    if std::env::var_os("UPDATE_EXPECT").is_some() && right != text {
        fs::write(page(), &right).unwrap();
    }
    assert_eq!(fs::read_to_string(page()).unwrap(), right, "UPDATE_EXPECT=1 cargo test puts it right");
}

/// What a spec wants, with the names that it can have: all of them where they are few.
fn wanted(spec: &Spec, vocabulary: &Vocabulary) -> String {
    let section = phone_dataset::section(spec);
    let terms = vocabulary.terms(section);
    match terms.len() {
        0 => phone_dataset::wanted(spec),
        1..=12 => {
            let terms: Vec<String> = terms.iter().map(|term| format!("`{term}`")).collect();
            format!("one of {}", terms.join(", "))
        }
        _ => {
            let a = if spec.kind == Kind::Names { "list of names" } else { "a name" };
            format!("{a} under `[{section}]` in [vocabulary.toml](../data/vocabulary.toml)")
        }
    }
}

#[test]
fn the_table_of_tolerances_is_that_of_the_engine() {
    let page = page().with_file_name("uncertainty.md");
    let text = fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("<!-- tolerances -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /tolerances -->").unwrap();
    let rows = SpecId::all().filter_map(|spec| {
        let most = match tolerance(spec) {
            Tolerance::Exact => return None,
            Tolerance::Ticks(ticks) => words::value(spec, &Value::Number(ticks)).to_string(),
            Tolerance::PerCent(hundredths) => format!("{hundredths} % of the final value"),
            Tolerance::Days(days) => format!("{days} days, if the claim names a day"),
        };
        Some(format!("| {} | {most} |\n", phone_words::label(phone_words::Locale::ENGLISH, spec)))
    });
    let rows: String = rows.collect();
    let right =
        format!("{before}<!-- tolerances -->\n| spec | tolerance |\n|---|---|\n{rows}<!-- /tolerances -->{after}");
    if std::env::var_os("UPDATE_EXPECT").is_some() && right != text {
        fs::write(&page, &right).unwrap();
    }
    assert_eq!(fs::read_to_string(&page).unwrap(), right, "UPDATE_EXPECT=1 cargo test puts it right");
}
