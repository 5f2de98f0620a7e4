//! What the data says of the phones of the article of 2022-05-26, spec by spec, on that day, on the day
//! of the teasers, on the day of the launch, and with all that is known. `facts.txt` was read against the
//! reports in `data/phones/xiaomi`. `UPDATE_EXPECT=1 cargo test` writes what comes out now, to be read in
//! the same way before it is committed.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use phone_engine::{Archive, Snapshot, SpecId, date};
use phone_words as words;

#[test]
fn the_12s_and_12s_pro_are_as_they_were_known() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let dataset = phone_dataset::read(&tests.join("../../../data"));
    let archive = Arc::new(Archive::new(dataset.phones()).0);
    let mut said = String::new();
    for id in ["xiaomi-12s", "xiaomi-12s-pro"] {
        let phone = archive.find(id).unwrap();
        for day in [Some("2022-05-26"), Some("2022-06-28"), Some("2022-07-04"), None] {
            let snapshot = Snapshot::new(&archive, day.map(|day| date(day).last_day()));
            writeln!(said, "{id}, {}", day.unwrap_or("all that is known")).unwrap();
            for cell in SpecId::all().map(|spec| snapshot.cell(phone, spec)).filter(|cell| cell.is_known()) {
                let stage = cell.stage().map_or("computed", |stage| stage.name());
                let firmness = words::firmness(words::Locale::ENGLISH, &cell);
                let marks = if firmness.is_empty() { String::new() } else { format!(" ({firmness})") };
                writeln!(said, "    {:?}: {}{marks} — {stage}", cell.spec(), words::cell(&cell)).unwrap();
            }
            said.push('\n');
        }
    }
    let expected = tests.join("facts.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&expected, &said).unwrap();
    }
    assert_eq!(said, std::fs::read_to_string(&expected).unwrap_or_default());
}
