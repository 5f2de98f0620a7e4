//! What the page gets for a text, checked against the phones that come with the widget.

// A test says what is wrong by panicking.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;
use std::sync::OnceLock;

use phone_check::Checker;
use phone_dataset::{Dataset, pack, read, write_phone};
use phone_owndata::{Reading, Text};
use proptest::prelude::*;
use serde_json::Value;

fn data() -> &'static Dataset {
    static DATA: OnceLock<Dataset> = OnceLock::new();
    DATA.get_or_init(|| read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")))
}

/// A checker that knows all phones.
fn checker() -> &'static Checker {
    static CHECKER: OnceLock<Checker> = OnceLock::new();
    CHECKER.get_or_init(|| {
        let mut brands = String::new();
        for file in &data().files {
            if let Some(brand) = &file.sub_brand {
                writeln!(brands, "{}\t{brand}", file.phone.id).unwrap();
            }
        }
        let mut checker = Checker::default();
        checker.learn_second_brands(&brands);
        assert_eq!(checker.learn_phones(&pack(&data().phones(), &data().partnerships).unwrap()), "");
        checker
    })
}

/// One that knows a few, which is faster.
fn small() -> &'static Checker {
    static CHECKER: OnceLock<Checker> = OnceLock::new();
    CHECKER.get_or_init(|| {
        let few: Vec<_> = data().phones().into_iter().step_by(60).collect();
        let mut checker = Checker::default();
        assert_eq!(checker.learn_phones(&pack(&few, &[]).unwrap()), "");
        checker
    })
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

const LEAK: &str = "[[report]]\ndate = \"2026-11-20\"\nstage = \"rumour\"\npublisher = \"A \\\"weekly\\\"\"\n\
                    url = \"https://example.org/x\"\n[report.specs]\nbattery_mah = 5200\ndisplay_in = { like = \"xiaomi-12s\" }\n";

#[test]
fn what_is_read_is_own_data_that_the_widget_reads_alike() {
    let mut phones = 0;
    for file in data().files.iter().step_by(25) {
        // Under another id and name, or it would be there twice.
        let mut file = file.clone();
        file.phone.id = format!("{}-again", file.phone.id).as_str().into();
        file.phone.aliases.clear();
        file.phone.former_ids.clear();
        file.phone.name = format!("{} again", file.phone.name).as_str().into();
        let told = json(&checker().check("", &write_phone(&file)));
        let errors: Vec<&Value> =
            told["problems"].as_array().unwrap().iter().filter(|problem| problem["isError"] == true).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file.phone.id);
        assert_eq!(told["id"], *file.phone.id);
        assert_eq!(told["place"], format!("data/phones/{}", file.place()));
        let mut text = Text::new(told["phones"].to_string());
        let mut reading = Reading::new(None);
        while reading.next(&mut text) {}
        let own = reading.finish();
        assert_eq!(own.problems.to_string(), "", "{}", file.phone.id);
        let mut read = own.archive.phone(own.archive.find(&file.phone.id).unwrap()).unwrap().clone();
        read.aliases.clear();
        assert_eq!(read, file.phone);
        phones += 1;
    }
    assert!(phones > 50);
}

#[test]
fn phones_that_a_value_refers_to_come_along() {
    let told = json(&checker().check("fairphone-5", LEAK));
    assert_eq!(told["problems"], Value::Array(Vec::new()));
    let ids: Vec<&str> = told["phones"].as_array().unwrap().iter().map(|phone| phone["id"].as_str().unwrap()).collect();
    assert_eq!(ids[..2], ["fairphone-5", "xiaomi-12s"]);
    assert_eq!((&told["added"]["reports"], &told["added"]["isLast"]), (&1.into(), &true.into()));
    let publisher = &told["phones"][0]["reports"].as_array().unwrap().last().unwrap()["publisher"];
    assert_eq!(publisher, "A \"weekly\"");
}

#[test]
fn what_is_asked_is_answered() {
    let checker = checker();
    assert_eq!(json(&checker.find("iphone 17 pro"))[0]["id"], "apple-iphone-17-pro");
    assert_eq!(json(&checker.find("")).as_array().map(Vec::len), Some(0));
    assert_eq!(checker.id("Nothing", "Nothing Phone (3)"), "nothing-phone-3");
    assert_eq!(checker.id("Xiaomi", "Redmi K40 Pro+"), "xiaomi-redmi-k40-pro-plus");
    assert_eq!(checker.id("Acme", " "), "");
    let specs = json(&checker.specs());
    let all: Vec<&Value> =
        specs["groups"].as_array().unwrap().iter().flat_map(|group| group["specs"].as_array().unwrap()).collect();
    assert_eq!(all.len(), phone_engine::SpecId::all().filter(|spec| !spec.get().derived).count());
    // Each example is good as it stands.
    for spec in all {
        let (key, example) = (spec["key"].as_str().unwrap(), spec["example"].as_str().unwrap());
        let report = LEAK.split("battery_mah").next().unwrap();
        let told = json(&checker.check("fairphone-5", &format!("{report}{key} = {example}\n")));
        assert_eq!(told["problems"], Value::Array(Vec::new()), "{key} = {example}");
    }
    assert!(json(&checker.check("foo-9", LEAK))["problems"][0]["what"].as_str().unwrap().starts_with("no phone has"));
    let mut fresh = Checker::default();
    assert_eq!(fresh.learn_phones(b"PHC"), "NotPacked");
    assert_eq!(json(&fresh.check("", LEAK))["problems"].as_array().map(Vec::len), Some(3));
}

#[test]
fn a_text_without_end_is_refused_and_a_long_one_read() {
    let long = "x = 1\n".repeat(20_000);
    let told = json(&checker().check("", &long));
    assert_eq!(told["problems"][0]["what"], "the text is too long: at most 100000 bytes are read");
    let told = json(&checker().check("", &"x = 1\n".repeat(16_000)));
    assert!(told["errors"].as_u64() > Some(15_000) && told["problems"].as_array().map(Vec::len) == Some(100));
    for text in ["[".repeat(99_000), "a.".repeat(40_000), "[[report]]\n".repeat(8_000)] {
        assert!(!json(&checker().check("", &text))["problems"].as_array().unwrap().is_empty());
    }
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in "(\\PC|\n){0,200}", id in "\\PC{0,20}") {
        json(&small().check("", &text));
        json(&small().check(&data().files[0].phone.id, &text));
        json(&small().check(&id, &text));
        json(&small().find(&text));
        small().id(&id, &text);
    }
}
