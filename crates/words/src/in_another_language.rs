//! What is said in another language: in that which `phone_messages` makes of English.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use phone_engine::archive::Archive;
use phone_engine::claim::{Claim, Form};
use phone_engine::dates::PartialDate;
use phone_engine::snapshot::Snapshot;
use phone_engine::spec::{self, Kind, SpecId};
use phone_engine::value::{Camera, Price, Value};
use phone_engine::{Phone, PhoneIndex, Report, Stage};
use proptest::prelude::*;

use crate::language::Argument;
use crate::{Grammar, Language, LanguageError, List, Locale, Message, Plural, m};

/// As English, in brackets.
struct Pseudo;

impl Grammar for Pseudo {
    fn plural(&self, count: usize) -> Plural {
        if count == 1 { Plural::One } else { Plural::Other }
    }

    fn list(&self, items: &[String], list: List) -> String {
        format!("⟦{}⟧", Locale::ENGLISH.list(items, list))
    }

    fn date(&self, date: PartialDate) -> String {
        format!("⟦{}⟧", crate::date(Locale::ENGLISH, date))
    }
}

fn english() -> phone_messages::Language {
    phone_messages::read(Path::new("../../locales/en")).unwrap()
}

fn packed() -> &'static [u8] {
    static PACKED: OnceLock<Vec<u8>> = OnceLock::new();
    PACKED.get_or_init(|| {
        let english = english();
        phone_messages::pack(&english, &phone_messages::pseudo(&english))
    })
}

fn pseudo() -> Locale {
    static LANGUAGE: OnceLock<&Language> = OnceLock::new();
    Locale::ENGLISH.speaking(Some(LANGUAGE.get_or_init(|| Language::read(packed(), &Pseudo).unwrap())))
}

/// The words of a text that are neither in brackets nor have accents: what is between the items of a list has no brackets.
fn outside(text: &str) -> Vec<String> {
    let (mut depth, mut rest) = (0, String::new());
    for letter in text.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            letter if depth == 0 => rest.push(letter),
            _ => {}
        }
    }
    rest.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.len() > 1 && word.is_ascii())
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn all_said(text: &str, names: &[&str]) {
    let english: Vec<String> = outside(text).into_iter().filter(|word| !names.contains(&&**word)).collect();
    assert!(english.is_empty(), "{english:?} in {text:?}");
}

#[test]
fn messages_come_from_the_language() {
    let locale = pseudo();
    assert_eq!(locale.text(m::NOT_KNOWN), "⟦ñóót kñóówñ⟧");
    assert_eq!(m::phones(locale, 1), "⟦1 phóóñéé⟧");
    assert_eq!(m::phones(locale, 1234), "⟦1,234 phóóñééš⟧");
    assert_eq!(m::phones(Locale::ENGLISH, 1), "1 phone");
    assert_eq!(m::phones(Locale::ENGLISH, 1234), "1,234 phones");
    assert_eq!((locale.tag(), Locale::ENGLISH.tag()), ("en-XA", "en"));
    let phrase = m::up_to(Locale::ENGLISH, locale.value(spec::REFRESH_HZ, &Value::Number(120)));
    assert_eq!((&*phrase.before, &*phrase.value), ("up to ", "120"));
}

#[test]
fn words_of_the_data_are_looked_up() {
    let said = |spec: SpecId, text: &str| pseudo().value(spec, &Value::text(text)).to_string();
    assert_eq!(said(spec::CUTOUT, "punch-hole centre"), "⟦púúñçh-hóóléé çééñtréé⟧");
    all_said(&said(spec::MATERIAL, "aluminium frame, glass back"), &[]);
    assert_eq!(said(spec::CUTOUT, "a star"), "a star", "what has no translation stays as it is");
    assert_eq!(said(spec::SOC, "Qualcomm Snapdragon 888"), "Snapdragon 888");
}

/// Every word of the vocabulary has a message, and every message is of a word.
#[test]
fn the_vocabulary_is_that_of_the_data() {
    let data = std::fs::read_to_string("../../data/vocabulary.toml").unwrap();
    for word in english().vocabulary() {
        let [phone_messages::Piece::Text(text)] = &*word.pattern else { panic!("{}", word.key) };
        let (context, _) = word.key.split_once('-').unwrap();
        assert_eq!(word.key, format!("{context}-{}", phone_engine::vocabulary::slug(text)));
        // The status is not in files.
        assert!(context == "status" || data.contains(text), "{text} is no word of the data");
    }
}

/// Nobody should translate what nobody says.
#[test]
fn every_message_is_said() {
    fn sources(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, text);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut text = String::new();
    for folder in ["../../src", "..", "../../xtask/src"] {
        sources(Path::new(folder), &mut text);
    }
    let said: std::collections::HashSet<&str> = text
        .split("m::")
        .skip(1)
        .map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default())
        .collect();
    let english = english();
    let unsaid = english.said().map(|message| message.key.replace('-', "_")).filter(|name| {
        // Labels of specs are named by a macro.
        let upper = name.to_uppercase();
        !said.contains(&**name) && !said.contains(&*upper) && !text.contains(&format!(" {upper},"))
    });
    assert_eq!(unsaid.collect::<Vec<_>>(), [""; 0]);
}

/// A phone with a claim of every form about every spec.
fn everything(form: usize) -> Snapshot {
    let value = |spec: SpecId, more: i32| match spec.get().kind {
        Kind::Number { .. } => Some(Value::Number(40 + more)),
        Kind::Flag => Some(Value::Flag(more == 0)),
        Kind::Date => Some(Value::Date(PartialDate::new(2022, Some(5), Some(20 + more as u8)).unwrap())),
        Kind::Text => Some(Value::text(if more == 0 { "X1" } else { "X2" })),
        Kind::Names => Some(Value::Names([Arc::from("X1"), Arc::from("X2")].into())),
        Kind::Cameras => Some(Value::Cameras(
            [Camera { decimegapixels: Some(500), role: Some("main".into()), aperture: Some(190), ..Camera::default() }]
                .into(),
        )),
        Kind::Prices => Some(Value::Prices(
            [Price {
                least: Some(100),
                most: (more == 0).then_some(200),
                currency: "EUR".into(),
                region: None,
                ram: Some(80),
                storage: Some(128),
            }]
            .into(),
        )),
    };
    let mut first = Phone::new("x1", "X1", "X1");
    for (at, stage) in [Stage::Rumour, Stage::Teaser].into_iter().enumerate() {
        let mut report = Report::new(phone_engine::date("2022-05"), stage, &format!("{at}"), "https://example.org");
        for spec in SpecId::all().filter(|spec| !spec.get().derived) {
            let Some(own) = value(spec, 0) else { continue };
            let other = value(spec, 1).unwrap();
            let number = matches!(spec.get().kind, Kind::Number { .. });
            let form = match form {
                0 => Form::Exact(own),
                1 => Form::OneOf(vec![own, other]),
                2 => Form::Variants(vec![own, other]),
                3 if number => Form::UpTo(own),
                4 if number => Form::AtLeast(own),
                5 if number => Form::AtMost(own),
                6 if number => Form::Range(own, other),
                7 => Form::Like("x2".into()),
                8 => Form::Like("x3".into()),
                _ => Form::Absent,
            };
            report.claims.push(Claim::new(spec, form).hedged());
        }
        first = first.with(report);
    }
    let mut report = Report::new(phone_engine::date("2022"), Stage::Listed, "3", "https://example.org");
    for spec in SpecId::all().filter(|spec| !spec.get().derived) {
        report.claims.extend(value(spec, 0).map(|own| Claim::new(spec, Form::Exact(own))));
    }
    let phones = vec![first, Phone::new("x2", "X2", "X2").with(report)];
    Snapshot::new(&Arc::new(Archive::new(phones).0), None)
}

#[test]
fn all_that_is_said_of_values_is_in_the_language() {
    let locale = pseudo();
    // Names, currencies and units stay as they are.
    let names = ["EUR", "OIS", "Android"];
    for form in 0..=9 {
        let known = everything(form);
        for &phone in known.phones() {
            for spec in SpecId::all() {
                let cell = known.cell(phone, spec);
                for text in [
                    locale.cell(&cell).to_string(),
                    locale.brief_cell(&cell).to_string(),
                    crate::firmness(locale, &cell),
                    crate::firmness_in_brief(locale, &cell).to_owned(),
                    crate::differing(locale, &cell),
                    crate::label(locale, spec).to_owned(),
                ] {
                    all_said(&text, &names);
                }
            }
            let drawing = phone_engine::drawing::Drawing::new(&known, phone);
            all_said(&crate::drawing(locale, &known, &drawing), &names);
        }
        let alike = phone_engine::alike::Alike::new(
            &known,
            PhoneIndex(0),
            phone_engine::alike::Era::All,
            phone_engine::Currency::Eur,
            5,
        );
        for reason in alike.nearest.iter().flat_map(|own| crate::reasons(locale, &known, own)) {
            all_said(&reason.text, &names);
        }
        let comparison = phone_engine::Comparison::new(&known, known.phones(), &[]);
        let summary = phone_engine::summary::Summary::new(&comparison, phone_engine::Currency::Eur);
        all_said(&crate::summary(locale, &comparison, &summary, &known), &names);
        for filter in
            ["battery-mah=10..20", "battery-mah=10..", "soc=not:x1,x2", "net-5g=no", "soc=has:no", "released=..@x2"]
        {
            all_said(&locale.filter(&filter.parse().unwrap(), &known), &names);
        }
    }
}

#[test]
fn problems_are_told_in_the_language() {
    use crate::Sentence;
    for (key, value) in [("colour", "1"), ("net-5g", "2"), ("battery-mah", "big"), ("brand", ",")] {
        let error = phone_engine::filter_text::parse(key, value).unwrap_err();
        all_said(&error.sentence(pseudo()), &[]);
    }
}

#[test]
fn a_file_that_is_no_language_of_ours_is_an_error() {
    let read = |file: &[u8]| Language::read(file, &Pseudo).map(Language::tag);
    let file = packed();
    assert_eq!(read(file), Ok("en-XA"));
    assert_eq!(read(b""), Err(LanguageError::NotPacked));
    assert_eq!(read(b"<!doctype html>"), Err(LanguageError::NotPacked));
    let mut other = file.to_vec();
    other[4] ^= 1;
    assert_eq!(read(&other), Err(LanguageError::OtherVersion));
    assert_eq!(read(&file[..file.len() - 1]), Err(LanguageError::Damaged));
    assert_eq!(read(&file[..12]), Err(LanguageError::Damaged));
}

proptest! {
    /// Whatever the network does to it.
    #[test]
    fn a_damaged_file_is_an_error(cut in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), bit in 0..8) {
        let file = packed();
        let mut damaged = file[..=cut.index(file.len())].to_vec();
        let at = at.index(damaged.len());
        damaged[at] ^= 1_u8 << bit;
        prop_assert!(Language::read(&damaged, &Pseudo).is_err());
    }

    /// Patterns are checked when they are packed; even so, none can make the widget panic.
    #[test]
    fn any_pattern_says_something(text in "[a-c\u{1}\u{2}\u{3}\u{e}\u{f}\u{10}\u{11}zortfm0-2é]{0,40}", count in 0_usize..3) {
        let message = Message(Box::leak(format!("Ā{text}").into_boxed_str()));
        let arguments = [Argument::Number(count), Argument::Text("é"), Argument::Value];
        let said = Locale::ENGLISH.said_of(message, &arguments);
        prop_assert!(said.chars().all(|letter| letter == '\0' || letter >= ' '));
    }
}
