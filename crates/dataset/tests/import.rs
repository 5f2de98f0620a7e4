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
        "a line that is not a JSON object",
        "2 × the unknown spec `weight` (published.jsonl:1, published.jsonl:2)",
        "1 × a line of which no value could be carried over (published.jsonl:2)",
        "1 phones, 1 files written, 0 removed",
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
    let listed = tally.files.iter().find(|file| file.name == "listed.jsonl").unwrap();
    assert_eq!((tally.written, listed.known), (0, 2));
    assert_eq!(fs::read_to_string(&path).unwrap(), edited);
    // But whoever runs it is told.
    let tally = tally.to_string();
    assert!(tally.contains("1 × nfc: the data have another value from this source (listed.jsonl:1)"), "{tally}");
}

#[test]
fn it_reads_every_file_and_tells_of_lines_that_are_about_something_else() {
    let (raw, data) = (folder("kinds"), folder("kinds-data"));
    let named = r#","codename":"one","aliases":["Asus One","asus ASUS-1"],"model_numbers":["A1"]"#;
    // Names come from the line that says most of them, whatever the file is called.
    fs::write(raw.join("a.jsonl"), line("asus-1", "2022-02", r#","model_numbers":["A2"]"#, r#""nfc":{"eq":true}"#))
        .unwrap();
    fs::write(raw.join("b.jsonl"), line("asus-1", "2022-01", named, r#""nfc":{"eq":true}"#)).unwrap();
    fs::write(raw.join("c.jsonl"), r#"{"phone_brand":"P","camera_brand":"C","date":"2022"}"#).unwrap();
    fs::write(raw.join("d.jsonl"), r#"{"brand":"P","model_identifier":"X"}"#).unwrap();
    fs::write(raw.join("notes.txt"), "nothing").unwrap();
    let spam = line("asus-2", "2022", "", r#""nfc":{"eq":true}"#).replace("example.org", "grokipedia.com/page");
    fs::write(raw.join("e.jsonl"), spam).unwrap();
    let tally = import(&raw, &data).unwrap().to_string();
    for said in [
        "1 × a camera brand and a brand of phones: these go into data/partnerships.toml by hand (c.jsonl:1)",
        "1 × a record of the EU energy label",
        "1 × what a language model wrote is no source (e.jsonl:1)",
        "1 phones, 1 files written",
    ] {
        assert!(tally.contains(said), "{said} is not in\n{tally}");
    }
    let text = fs::read_to_string(data.join("phones/asus/asus-1.toml")).unwrap();
    assert!(text.contains("aliases = [\"Asus One\"]\ncodename = \"one\""), "{text}");
    assert!(text.contains("model_numbers = [\"A1\", \"A2\"]"), "{text}");
    assert!(import(&folder("kinds-empty"), &data).unwrap_err().contains("no files that end in .jsonl"));
}

#[test]
fn prices_may_be_ranges_and_cameras_of_no_known_role() {
    let (raw, data) = (folder("prices"), folder("prices-data"));
    let price = r#"[{"range":[899,950],"currency":"USD"},{"at_least":1700,"currency":"GBP"},{"at_most":1399,"currency":"EUR"},{"min":1,"max":2,"currency":"INR"}]"#;
    let specs = format!(
        r#""price":{{"eq":{price}}},"cameras":{{"eq":[{{"role":"main","mp":50}},{{"role":"other","mp":2}},{{"role":"other"}}]}}"#
    );
    let more =
        r#""price":{"eq":[{"amount":5,"currency":"USD"},{"at_most":1399,"currency":"EUR"}]},"front_mp":{"eq":8}"#;
    let lens = r#""cameras":{"eq":[{"role":"main","aperture":"f/1.88","zoom":"2.5x"}]}"#;
    let bad = r#""price":{"eq":[{"range":[2,1],"currency":"USD"}]},"nfc":{"eq":true}"#;
    let device_tree =
        line("asus-1", "2024", "", lens).replace(r#""publisher":"P""#, r#""publisher":"GitHub, q (device tree)""#);
    let lines = [
        line("asus-1", "2022", "", &specs),
        line("asus-1", "2023", "", bad),
        line("asus-1", "2022", "", more),
        device_tree,
    ];
    fs::write(raw.join("a.jsonl"), lines.join("\n")).unwrap();
    let tally = import(&raw, &data).unwrap().to_string();
    let text = fs::read_to_string(data.join("phones/asus/asus-1.toml")).unwrap();
    for said in [
        "{ range = [899, 950], currency = \"USD\" }",
        "{ at_least = 1700, currency = \"GBP\" }",
        "{ at_most = 1399, currency = \"EUR\" }",
        "{ range = [1, 2], currency = \"INR\" }",
        "{ mp = 2 }",
        // One source in two lines: the prices of both.
        "{ range = [1, 2], currency = \"INR\" },\n  { amount = 5, currency = \"USD\" },\n]",
        "front_mp = 8",
        "aperture = 1.88, zoom = 2.5",
        "publisher = \"GitHub (device trees)\"",
    ] {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    assert!(tally.contains("1 × a price whose range ends before it begins (a.jsonl:2)"), "{tally}");
    assert!(tally.contains("1 × a camera of which nothing is said but that it is there (a.jsonl:1)"), "{tally}");
}

#[test]
fn builds_of_one_phone_become_one_also_where_they_were_imported_apart() {
    let (raw, fresh, older) = (folder("builds"), folder("builds-fresh"), folder("builds-older"));
    let wiki = |device: &str, codename: &str, ram: &str| {
        line(
            device,
            "2014-06",
            &format!(r#","codename":"{codename}","model_numbers":["{codename}"]"#),
            &format!(r#""ram_gb":{{"eq":{ram}}},"nfc":{{"eq":true}}"#),
        )
        .replace("example.org", &format!("example.org/{codename}"))
        .replace("Asus", "LG")
    };
    let lines =
        [wiki("lg-g3-korea", "f400", "3"), wiki("lg-g3-international", "d855", "2"), wiki("lg-g3-at-t", "d850", "2")];
    let like = line("asus-1", "2022", "", r#""ram_gb":{"like":"lg-g3-korea"}"#);
    fs::write(raw.join("a.jsonl"), format!("{}\n{like}", lines.join("\n"))).unwrap();
    import(&raw, &fresh).unwrap();
    let read = |data: &PathBuf| {
        let text = fs::read_to_string(data.join("phones/lg/lg-g3.toml")).unwrap();
        (text, fs::read_to_string(data.join("phones/asus/asus-1.toml")).unwrap())
    };
    let (g3, other) = read(&fresh);
    assert!(g3.contains("name = \"LG G3\"") && g3.contains("codename = \"d855, d850, f400\""), "{g3}");
    assert!(g3.contains("model_numbers = [\"d855\", \"d850\", \"f400\"]"), "{g3}");
    assert!(g3.contains("former_ids = [\"lg-g3-international\", \"lg-g3-at-t\""), "{g3}");
    assert_eq!((g3.matches("[[report]]").count(), g3.matches("edition = \"Korea\"").count()), (3, 1), "{g3}");
    assert!(other.contains("ram_gb = { like = \"lg-g3\" }"), "{other}");

    // As it was before they were joined.
    for (device, codename, ram) in
        [("lg-g3-korea", "f400", 3), ("lg-g3-international", "d855", 2), ("lg-g3-at-t", "d850", 2)]
    {
        let text = format!(
            "id = \"{device}\"\nbrand = \"LG\"\nname = \"LG {device}\"\ncodename = \"{codename}\"\nmodel_numbers = [\"{codename}\"]\n\n[[report]]\ndate = \"2014-06\"\nstage = \"listed\"\npublisher = \"P\"\nurl = \"https://example.org/{codename}\"\n\n[report.specs]\nram_gb = {ram}\nnfc = true\n"
        );
        fs::create_dir_all(older.join("phones/lg")).unwrap();
        fs::write(older.join(format!("phones/lg/{device}.toml")), text).unwrap();
    }
    let tally = import(&raw, &older).unwrap();
    assert_eq!((tally.written, tally.removed), (2, 3));
    assert_eq!(read(&older), (g3, other));
    assert!(!older.join("phones/lg/lg-g3-korea.toml").exists());
    // And once more changes nothing.
    let tally = import(&raw, &older).unwrap();
    assert_eq!((tally.written, tally.removed), (0, 0));
}

#[test]
fn a_slip_is_withdrawn_from_the_raw_material_and_from_what_is_there_and_does_not_come_back() {
    let (raw, data) = (folder("slips"), folder("slips-data"));
    let url = "https://github.com/LineageOS/lineage_wiki/blob/x/avicii.yml";
    let nord = line("oneplus-nord", "2020-07-21", "", r#""display_in":{"eq":6.67},"height_mm":{"eq":158.3}"#)
        .replace("https://example.org", url);
    fs::write(raw.join("a.jsonl"), nord).unwrap();
    let said = "6.67 in left out: the other sources have 6.44";
    let tally = import(&raw, &data).unwrap().to_string();
    assert!(tally.contains(&format!("1 × display_in of `oneplus-nord`: {said} (a.jsonl:1)")), "{tally}");
    let path = data.join("phones/asus/oneplus-nord.toml");
    let clean = fs::read_to_string(&path).unwrap();
    assert!(clean.contains(&format!("note = \"{said}\"")) && !clean.contains("display_in"), "{clean}");
    assert_eq!(import(&raw, &data).unwrap().written, 0);

    // Data that were imported before the slip was known become the same.
    let note = format!("note = \"{said}\"\n");
    fs::write(&path, clean.replace(&note, "").replace("height_mm", "display_in = 6.67\nheight_mm")).unwrap();
    let tally = import(&raw, &data).unwrap();
    assert_eq!(tally.written, 1, "{tally}");
    assert!(tally.to_string().contains(&format!("{said} (the data, a.jsonl:1)")), "{tally}");
    assert_eq!(fs::read_to_string(&path).unwrap(), clean);
}

#[test]
fn what_two_reports_of_one_source_say_differently_is_told_when_they_become_one() {
    let (raw, data) = (folder("one-source"), folder("one-source-data"));
    let said = |publisher: &str, grams: u32| {
        line("asus-1", "2026", "", &format!(r#""weight_g":{{"eq":{grams}}}"#))
            .replace(r#""publisher":"P""#, &format!(r#""publisher":"{publisher}""#))
    };
    fs::write(raw.join("a.jsonl"), [said("The Geek", 219), said("Other", 220)].join("\n")).unwrap();
    import(&raw, &data).unwrap();
    // As it was before the two were known to be one.
    let path = data.join("phones/asus/asus-1.toml");
    let text = fs::read_to_string(&path).unwrap().replace("\"Other\"", "\"theGeek\"");
    fs::write(&path, text).unwrap();
    fs::write(raw.join("a.jsonl"), said("The Geek", 219)).unwrap();
    let tally = import(&raw, &data).unwrap().to_string();
    assert!(tally.contains("weight_g of `asus-1`: the data have another value"), "{tally}");
    assert_eq!(fs::read_to_string(&path).unwrap().matches("[[report]]").count(), 1);
}
