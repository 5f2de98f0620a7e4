//! What is said of bad files. Each folder in `tests/bad` is a small data set with something wrong in
//! it, and `expected.txt` has what must be said of that. `UPDATE_EXPECT=1 cargo test` writes what is
//! said now, to be read before it is committed.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

#[test]
fn bad_files_are_told_of_with_line_and_remedy() {
    let bad = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut cases = 0;
    for case in fs::read_dir(bad).unwrap() {
        let case = case.unwrap().path();
        let dataset = phone_dataset::read(&case);
        let good: Vec<String> = dataset
            .phones()
            .iter()
            .map(|phone| {
                let claims: usize = phone.reports.iter().map(|report| report.claims.len()).sum();
                format!("{} with {} reports and {claims} claims", phone.id, phone.reports.len())
            })
            .collect();
        let said = format!("{}\nKept:\n{}\n", dataset.problems, good.join("\n"));
        let expected = case.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &said).unwrap();
        }
        assert_eq!(said, fs::read_to_string(&expected).unwrap_or_default(), "{}", case.display());
        cases += 1;
    }
    assert!(cases > 0);
}

#[test]
fn a_missing_folder_is_a_problem_and_nothing_is_embedded() {
    let nowhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/nowhere");
    let out = std::env::temp_dir().join("phone-dataset-nothing.bin");
    let problems = phone_dataset::embed(&nowhere, &out).unwrap_err();
    assert!(problems.to_string().contains("cannot be read"), "{problems}");
    assert!(!out.exists());
}
