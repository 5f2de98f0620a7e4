//! One text, checked against all other phones, gets the same problems as when all files are read.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use phone_dataset::{Dataset, Known, PhoneFile, Severity, Source, Vocabulary, read_sources};
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// The data files below a folder, and its vocabulary.
fn sources(folder: &Path) -> (Vec<Source>, Vocabulary) {
    let mut sources = Vec::new();
    let mut folders = vec![folder.join("phones")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    let shown = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                    sources.push(Source { path: shown, text: fs::read_to_string(&path).unwrap() });
                }
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let terms = fs::read_to_string(folder.join("vocabulary.toml")).unwrap_or_default();
    (sources, Vocabulary::parse("vocabulary.toml", &terms).0)
}

fn known<'f>(files: impl Iterator<Item = &'f PhoneFile> + Clone) -> Known {
    let second = files.clone().filter_map(|file| Some((&*file.phone.id, &**file.sub_brand.as_ref()?)));
    Known::new(files.map(|file| file.phone.clone()).collect(), &second.collect::<HashMap<_, _>>())
}

/// Line, column, severity, subject and text; of an id that is taken only that it is.
type Told = (usize, usize, Severity, Option<String>, String);

fn told(problem: &phone_dataset::Problem) -> Told {
    let what = problem.what.split_inclusive(" is also the id of ").next().unwrap_or_default();
    let what = if what.ends_with("the id of ") { what } else { &problem.what };
    (problem.line, problem.column, problem.severity, problem.subject.clone(), what.to_owned())
}

/// Checks the last of these files against the others, and as one of all.
fn compare(sources: &[Source], vocabulary: &Vocabulary, others: &Dataset) {
    let own = sources.last().unwrap();
    let all = read_sources(sources, vocabulary);
    let mut expected: Vec<Told> = all.problems.0.iter().filter(|one| one.file == own.path).map(told).collect();
    // The page knows no path that could be wrong.
    expected.retain(|(.., what)| !what.starts_with("this file belongs in"));
    let checked = known(others.files.iter()).check_phone(&own.text, vocabulary);
    let mut found: Vec<Told> = checked.problems.0.iter().map(told).collect();
    assert!(checked.problems.0.is_sorted_by_key(|problem| std::cmp::Reverse(problem.severity)), "errors first");
    // With one file checked, both directions are reported.
    found.retain(|one| expected.contains(one) || !one.4.contains("is almost a name of"));
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{}", own.path);
}

#[test]
fn bad_files_are_told_the_same_as_by_the_command() {
    let mut files = 0;
    for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")).unwrap() {
        let (sources, vocabulary) = sources(&case.unwrap().path());
        for at in 0..sources.len() {
            let mut sources = sources.clone();
            let own = sources.remove(at);
            let others = read_sources(&sources, &vocabulary);
            sources.push(own);
            compare(&sources, &vocabulary, &others);
            files += 1;
        }
    }
    assert!(files > 20, "{files}");
}

/// All phones, their sources and the vocabulary.
fn all() -> &'static (Vec<Source>, Vocabulary, Dataset) {
    static ALL: OnceLock<(Vec<Source>, Vocabulary, Dataset)> = OnceLock::new();
    ALL.get_or_init(|| {
        let (sources, vocabulary) = sources(&folder());
        let dataset = read_sources(&sources, &vocabulary);
        (sources, vocabulary, dataset)
    })
}

fn all_known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| known(all().2.files.iter()))
}

#[test]
fn files_with_warnings_are_told_the_same_as_by_the_command() {
    let (sources, vocabulary, dataset) = all();
    let warned: Vec<&str> = dataset.problems.0.iter().map(|problem| &*problem.file).collect();
    let mut files = 0;
    for own in sources.iter().filter(|source| warned.contains(&&*source.path)) {
        // What phones of the same folder say is what matters, and reading all of them each time takes long.
        let near = |source: &&Source| source.path.split('/').nth(1) == own.path.split('/').nth(1);
        let mut few: Vec<Source> = sources.iter().filter(near).filter(|one| one.path != own.path).cloned().collect();
        let others = read_sources(&few, vocabulary);
        few.push(own.clone());
        compare(&few, vocabulary, &others);
        files += 1;
    }
    assert!(files > 5, "{files}");
}

#[test]
fn a_report_that_is_added_finds_its_place() {
    let (_, vocabulary, dataset) = all();
    let several = dataset.files.iter().filter(|file| file.phone.reports.len() > 2);
    for (nth, file) in several.step_by(40).enumerate() {
        let at = nth % file.phone.reports.len();
        // The same phone without the report, and the report alone.
        let (mut without, mut alone) = (file.clone(), file.clone());
        let report = without.phone.reports.remove(at);
        without.extras.remove(at);
        alone.phone.reports = vec![report.clone()];
        alone.extras = vec![file.extras[at].clone()];
        let text = phone_dataset::write_phone(&alone);
        let (_, block) = text.split_once("\n[[report]]").unwrap();
        let others = dataset.files.iter().filter(|other| other.phone.id != file.phone.id);
        let known = known(others.chain([&without]));
        let id = &file.phone.id;
        let checked = known.check_reports(id, &format!("[[report]]{block}"), vocabulary).unwrap();
        assert_eq!(checked.problems.errors(), 0, "{id}: {}", checked.problems);
        let added = checked.added.unwrap();
        let sorted = |phone: &phone_engine::Phone| {
            let mut said: Vec<String> = phone.reports.iter().map(|report| format!("{report:?}")).collect();
            said.sort();
            said
        };
        let with = checked.file.unwrap();
        assert_eq!(sorted(&with.phone), sorted(&file.phone), "{id}");
        assert!(with.phone.reports.is_sorted_by_key(|report| report.date), "{id}");
        assert_eq!(added.reports, 1);
        assert_eq!(added.is_last, with.phone.reports.last() == Some(&report), "{id}");
        let place = with.phone.reports.iter().position(|own| *own == report).unwrap();
        assert_eq!(added.after.as_ref(), place.checked_sub(1).map(|before| &with.phone.reports[before]), "{id}");
    }
}

const LEAK: &str = r#"[[report]]
date = "2022-05-26"
stage = "rumour"
publisher = "The Daily Phone"
url = "https://example.org/12s"

[report.specs]
battery_mah = 4500
"#;

fn leak(id: &str, text: &str) -> Vec<String> {
    let checked = all_known().check_reports(id, text, &all().1).unwrap();
    checked.problems.0.iter().map(|problem| problem.to_string()).collect()
}

#[test]
fn an_addition_is_told_what_is_wrong_with_it() {
    assert_eq!(leak("xiaomi-12s", LEAK), Vec::<String>::new());
    assert!(all_known().check_reports("foo-9", LEAK, &all().1).is_none());
    let told = leak("xiaomi-12s", &LEAK.replace("battery_mah = 4500", "batery_mah = 4500\nsoc = \"SD 8+ Gen 1\""));
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with(":8:1: batery_mah: no such spec; did you mean `battery_mah`?"), "{told:?}");
    assert!(told[1].contains("should be written \"Qualcomm Snapdragon 8+ Gen 1\""), "{told:?}");
    // What is in the file already, and what is in no file.
    let told = leak("xiaomi-12s", &format!("id = \"xiaomi-12s\"\nfoo = 1\n{LEAK}"));
    assert!(told[0].starts_with(":1:1: id: is in the phone's file already"), "{told:?}");
    assert!(told[1].starts_with(":2:1: foo: an addition has no such key"), "{told:?}");
    // Two in the wrong order, and one that is there twice.
    let told = leak("xiaomi-12s", &format!("{LEAK}\n{}", LEAK.replace("05-26", "05-25")));
    assert_eq!(told, [":11:8: date: 2022-05-25 comes after 2022-05-26; put the newest report last"]);
    let told = leak("xiaomi-12s", &format!("{LEAK}\n{LEAK}"));
    assert!(told[0].ends_with("this report is listed twice; merge the specs into one"), "{told:?}");
    // Another phone's value that leads back, and one that is not there.
    let told = leak("xiaomi-12s", &LEAK.replace("battery_mah = 4500", "battery_mah = { like = \"xiaomi-12s\" }"));
    assert_eq!(told, [":8:24: battery_mah: refers to itself"]);
    let told =
        leak("xiaomi-12s", &LEAK.replace("battery_mah = 4500", "battery_mah = { like = \"xiaomi-12t-plus-x\" }"));
    assert!(told[0].contains("no phone has the id"), "{told:?}");
    // Against what settled sources have said before.
    let settled = LEAK.replace("rumour", "listed").replace("battery_mah = 4500", "height_mm = 99");
    let told = leak("xiaomi-12s", &settled);
    assert!(told[0].contains("height_mm: is 99 mm here but"), "{told:?}");
    assert_eq!(leak("xiaomi-12s", ""), [":1:1: report: is missing; a phone needs at least one [[report]]"]);
}

#[test]
fn a_new_phone_may_not_be_one_that_is_there() {
    let new = |head: &str| {
        let checked = all_known().check_phone(&format!("{head}\n{LEAK}"), &all().1);
        checked.problems.0.iter().map(|problem| problem.to_string()).collect::<Vec<_>>()
    };
    let head = "id = \"acme-one\"\nbrand = \"Acme\"\nname = \"Acme One\"\n";
    assert_eq!(new(head), Vec::<String>::new());
    let told = new(&head.replace("acme-one", "xiaomi-12s"));
    assert_eq!(told, [":1:6: id: `xiaomi-12s` is also the id of xiaomi/xiaomi-12s.toml, which is there already"]);
    let told = new(&head.replace("Acme One", "Xiaomi 12S"));
    assert!(told[0].starts_with(":3:8: name: \"Xiaomi 12S\" is also a name of `xiaomi-12s`"), "{told:?}");
    // Before or after the other by the alphabet.
    for id in ["xiaomi-12", "xiaomi-13"] {
        let told = new(&format!("id = \"{id}-s-x\"\nbrand = \"Xiaomi\"\nname = \"Xiaomi 12-S\"\n"));
        assert!(told[0].contains("warning: name: \"Xiaomi 12-S\" is almost a name of `xiaomi-12s`"), "{told:?}");
    }
    // A second brand is known, though the engine's phones do not have it.
    let told = new("id = \"redmi-k-40\"\nbrand = \"Redmi\"\nname = \"Redmi K 40\"\n");
    assert!(told.iter().any(|one| one.contains("name")), "{told:?}");
}

proptest! {
    #[test]
    fn any_text_is_checked(start in 0..600_usize, length in 0..40_usize, other in "\\PC{0,12}|[\\[\\]{}=\",.\\n0-9-]{0,12}") {
        let head = "id = \"acme-one\"\nbrand = \"Acme\"\nname = \"Acme One\"\naliases = [{ name = \"A\", until = \"2022\" }]\n";
        let lists = "cameras = [{ role = \"main\", mp = 50 }]\nprice = { one_of = [{ amount = 1, currency = \"EUR\" }] }\n";
        let whole: Vec<char> = format!("{head}{LEAK}{lists}").chars().collect();
        let (start, end) = (start.min(whole.len()), (start + length).min(whole.len()));
        let text: String = whole[..start].iter().copied().chain(other.chars()).chain(whole[end..].iter().copied()).collect();
        let phone = Known::default().check_phone(&text, &all().1);
        let of_problem = |problem: &phone_dataset::Problem| problem.line <= text.lines().count().max(1) + 1;
        prop_assert!(phone.problems.0.iter().all(of_problem));
        let known = known(all().2.files.iter().take(3));
        let id = &all().2.files[0].phone.id;
        prop_assert!(known.check_reports(id, &text, &all().1).is_some());
    }
}
