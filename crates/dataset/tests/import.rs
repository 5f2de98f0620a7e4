//! The conversion of the raw material.

#![cfg(feature = "import")]
// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

use phone_dataset::import::import;

/// An empty folder of this test, made anew.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn line(device: &str, date: &str, more: &str, specs: &str) -> String {
    format!(
        r#"{{"device":"{device}","brand":"Asus","name":"Asus {device}","date":"{date}","stage":"listed","publisher":"P","url":"https://example.org"{more},"specs":{{{specs}}}}}"#
    )
}

#[test]
fn it_tells_what_it_did_overwrites_nothing_and_may_be_run_again() {
    let (raw, data) = (folder("raw"), folder("data"));
    let listed = [
        line("asus-1", "2022", r#","colour":"red""#, r#""nfc":{"eq":true},"soc":{"eq":"Qualcomm Snapdragon 76"}"#),
        line("asus-1", "2022", "", r#""height_mm":{"eq":158.258},"ram_gb":{"max":8},"price":{"eq":"much"}"#),
        line("asus-2", "someday", "", r#""nfc":{"eq":true}"#),
        "no JSON".to_owned(),
    ];
    fs::write(raw.join("listed.jsonl"), listed.join("\n")).unwrap();
    fs::write(
        raw.join("published.jsonl"),
        [
            line("asus-1", "2021-12", "", r#""weight":{"eq":1},"weight_g":{"eq":180}"#),
            line("asus-1", "2021-11", "", r#""weight":{"eq":1}"#),
        ]
        .join("\n"),
    )
    .unwrap();
    fs::write(raw.join("leaks.jsonl"), "").unwrap();

    let tally = import(&raw, &data).unwrap().to_string();
    for said in [
        "1 × the unknown key `colour` (listed.jsonl:1)",
        "1 × soc: Qualcomm Snapdragon 76 → Qualcomm Snapdragon 765G",
        "1 × rounded to the digits that are kept (listed.jsonl:2)",
        "brand: Asus → ASUS",
        "a list that is empty or has no tables (listed.jsonl:2)",
        "`someday` is not a date",
        "a line that is no JSON object",
        "2 × the unknown spec `weight` (published.jsonl:1, published.jsonl:2)",
        "1 × a line of which no value could be carried over (published.jsonl:2)",
        "1 phones, 1 files written",
    ] {
        assert!(tally.contains(said), "{said} is not in\n{tally}");
    }
    let path = data.join("phones/asus/asus-1.toml");
    let text = fs::read_to_string(&path).unwrap();
    // Two lines of one source are one report; the older report stands first.
    assert_eq!(text.matches("[[report]]").count(), 2);
    assert!(text.find("2021-12").unwrap() < text.find("\"2022\"").unwrap());
    assert!(text.contains("ram_gb = { up_to = 8 }") && text.contains("height_mm = 158.26"), "{text}");
    assert!(text.contains("name = \"ASUS asus-1\""), "{text}");

    // What people have put right stays so.
    let edited = text.replacen("weight_g = 180", "weight_g = 181", 1).replace("nfc = true", "nfc = false");
    assert_ne!(edited, text);
    fs::write(&path, &edited).unwrap();
    let tally = import(&raw, &data).unwrap();
    assert_eq!((tally.written, tally.files[0].known), (0, 2));
    assert_eq!(fs::read_to_string(&path).unwrap(), edited);
}
