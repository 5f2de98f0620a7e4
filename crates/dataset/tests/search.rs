//! Names as people type them find the phone that they mean.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use phone_engine::{Archive, SearchIndex};

/// `queries.tsv` was written from how people type, and not derived from the names. Where a name is that of a 4G and
/// of a 5G model, either is meant.
#[test]
fn what_people_type_finds_what_they_mean() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let dataset = phone_dataset::read(&tests.join("../../../data"));
    let archive = Arc::new(Archive::new(dataset.phones()).0);
    let index = SearchIndex::new(&archive);
    let queries = std::fs::read_to_string(tests.join("queries.tsv")).unwrap();
    let (mut all, mut first, mut among_three, mut said) = (0, 0, 0, String::new());
    for line in queries.lines() {
        let (typed, meant) = line.split_once('\t').unwrap();
        let meant: Vec<_> = meant.split(',').map(|id| archive.find(id).unwrap()).collect();
        let found = index.search(typed).best_first();
        let place = found.iter().position(|phone| meant.contains(phone));
        all += 1;
        first += usize::from(place == Some(0));
        among_three += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            let names: Vec<&str> =
                found.iter().take(4).filter_map(|phone| Some(&*archive.phone(*phone)?.name)).collect();
            writeln!(said, "{line}: at {place:?}, after {names:?}").unwrap();
        }
    }
    assert!(all >= 150);
    assert_eq!(among_three, all, "{first} of {all} come first, {among_three} among three\n{said}");
    assert!(first * 100 >= all * 98, "{first} of {all} come first\n{said}");
}
