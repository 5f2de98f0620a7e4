//! Several rows of one phone: a row for each storage, colour, price or source.

use phone_engine::{Form, Price, Value, spec};
use phone_owndata::{Reading, Text};

use crate::{form_of, names, read};

const ONE: &str = "Acme One";

fn prices(own: &phone_owndata::Own) -> Vec<(i64, Option<u16>, Option<u16>)> {
    let Some(Form::Exact(Value::Prices(prices))) = form_of(own, ONE, spec::PRICE) else { panic!("{}", own.problems) };
    prices.iter().map(|Price { least, ram, storage, .. }| (least.unwrap_or_default() / 100, *ram, *storage)).collect()
}

#[test]
fn a_row_for_each_storage_is_one_phone_with_variants() {
    let rows = "brand,name,ram,storage,price,colour,battery\n\
                Acme,One,8 GB,256 GB,899 USD,Black,5000\n\
                Acme,Two,4 GB,64 GB,299 USD,Red,4000\n\
                Acme,One,8 GB,128 GB,799 USD,Black,5000\n\
                Acme,One,12 GB,512 GB,999 USD,White,5000\n";
    let own = read(rows);
    assert_eq!((names(&own), own.problems.to_string().as_str()), (vec![ONE, "Acme Two"], ""));
    let variants = |ticks: &[i32]| Some(Form::Variants(ticks.iter().map(|&ticks| Value::Number(ticks)).collect()));
    assert_eq!(form_of(&own, ONE, spec::STORAGE_GB), variants(&[1280, 2560, 5120]));
    assert_eq!(form_of(&own, ONE, spec::RAM_GB), variants(&[80, 120]));
    assert_eq!(form_of(&own, ONE, spec::BATTERY_MAH), Some(Form::Exact(Value::Number(5000))));
    assert_eq!(
        form_of(&own, ONE, spec::COLOURS),
        Some(Form::Exact(Value::Names(["Black".into(), "White".into()].into())))
    );
    // What a row costs, it costs with the memory and storage of that row.
    assert_eq!(prices(&own), [(899, Some(80), Some(256)), (799, Some(80), Some(128)), (999, Some(120), Some(512))]);
    assert_eq!(own.archive.phones()[0].reports.len(), 1);
    // The case from the field, as JSON.
    let own = read(
        r#"[{"name":"Acme One","storage":"128 GB","price":"799 USD"},{"name":"Acme One","storage":"256 GB","price":"899 USD"}]"#,
    );
    assert_eq!(form_of(&own, ONE, spec::STORAGE_GB), variants(&[1280, 2560]));
    assert_eq!(prices(&own), [(799, None, Some(128)), (899, None, Some(256))]);
}

#[test]
fn the_table_of_the_documentation_is_good() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/own-data.md");
    let page = std::fs::read_to_string(path).unwrap();
    let table = page.split("```csv\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let lines: Vec<&str> = table.lines().map(str::trim).collect();
    let own = read(&lines.join("\r\n"));
    assert_eq!((names(&own), own.problems.to_string().as_str()), (vec![ONE, "Acme One Pro"], ""));
    assert_eq!(prices(&own), [(799, Some(80), Some(128)), (899, Some(80), Some(256))]);
    assert_eq!(form_of(&own, "Acme One Pro", spec::BATTERY_MAH), Some(Form::Exact(Value::Number(5000))));
}

#[test]
fn rows_that_contradict_each_other_are_told() {
    let own =
        read("brand;name;battery;weight;nfc\nAcme;One;5000;;yes\nAcme;One;4800;190 g;yes\nAcme;One;5000;190 g;no");
    assert_eq!(form_of(&own, ONE, spec::BATTERY_MAH), Some(Form::Exact(Value::Number(5000))));
    assert_eq!(form_of(&own, ONE, spec::WEIGHT_G), Some(Form::Exact(Value::Number(1900))));
    assert_eq!(
        own.problems.to_string(),
        "line 3: \"Battery\" contradicts an earlier row of the same phone; the earlier value is used\n\
         line 4: \"NFC\" contradicts an earlier row of the same phone; the earlier value is used"
    );
    // Two phones with one id are not one phone.
    let own = read("id;brand;name\na;Acme;One\na;Acme;Two");
    assert_eq!(
        (names(&own), own.problems.to_string().as_str()),
        (vec![ONE], "line 3: another phone already has the id `a`; left out")
    );
}

#[test]
fn what_others_say_is_another_report() {
    let own = read("brand;name;battery;source\nAcme;One;5000;Acme Wiki\nAcme;One;4800;https://example.org/one");
    assert_eq!(own.problems.to_string(), "");
    let reports = &own.archive.phones()[0].reports;
    assert_eq!((reports.len(), &*reports[1].publisher), (2, "example.org"));
}

#[test]
fn unclear_numbers_of_further_rows_are_variants_too() {
    let own = read("brand;name;storage\nAcme;One;512 GB\nAcme;One;1.000 GB\nAcme;Two;0,5 GB");
    assert_eq!(
        form_of(&own, ONE, spec::STORAGE_GB),
        Some(Form::Variants(vec![Value::Number(5120), Value::Number(10_000)])),
        "{}",
        own.problems
    );
}

#[test]
fn a_phone_is_found_by_the_names_of_all_its_rows() {
    let own = read("brand;name;model number;storage\nAcme;One;AC-1001;128\nAcme;One;ZX-2002;256");
    assert_eq!(own.index.search("ZX-2002").best_first().len(), 1);
    assert_eq!(own.archive.phones()[0].model_numbers.len(), 2);
}

#[test]
fn the_days_of_a_column_are_all_written_one_way() {
    let released = |dates: &[&str]| {
        let rows: Vec<String> = dates.iter().enumerate().map(|(i, date)| format!("Acme {i},{date}\n")).collect();
        let own = read(&format!("name,released\n{}", rows.concat()));
        let days: Vec<Option<String>> = own
            .archive
            .phones()
            .iter()
            .map(|phone| match phone.reports[0].claim(spec::RELEASED).map(|claim| &claim.form) {
                Some(Form::Exact(Value::Date(day))) => Some(day.to_string()),
                _ => None,
            })
            .collect();
        (days, own.problems.to_string())
    };
    let days = |days: [&str; 3]| days.map(|day| Some(day.to_owned())).to_vec();
    let american = released(&["9/5/2025", "9/19/2025", "07/04/2022"]);
    assert_eq!(american.0, days(["2025-09-05", "2025-09-19", "2022-07-04"]), "{}", american.1);
    let british = released(&["5/9/2025", "07/04/2022", "19/09/2025"]);
    assert_eq!(british.0, days(["2025-09-05", "2022-04-07", "2025-09-19"]), "{}", british.1);
    // Nothing is guessed where no day tells, or where days tell different things.
    for dates in [&["9/5/2025", "3/3/2024"][..], &["9/5/2025", "9/19/2025", "19/9/2025"]] {
        let (days, problems) = released(dates);
        assert_eq!(days[0], None);
        assert!(
            problems
                .contains("\"9/5/2025\" may mean 5 September 2025 or 9 May 2025; write it as 2025-09-05 or 2025-05-09"),
            "{problems}"
        );
    }
}

#[test]
fn columns_that_are_no_specs_are_kept_for_phones_that_join_others() {
    let rows = "name,storage,Our rating,Verdict,battery\nAcme One,128 GB,8,Good,5000\nAcme One,256 GB,8,Dear,5000\nAcme Two,,,,4000\n";
    let (mut text, mut reading) = (Text::new(rows.to_owned()), Reading::joining(None));
    while reading.next(&mut text) {}
    assert_eq!(reading.finish().archive.len(), 0, "without a day");
    let (mut text, mut reading) = (Text::new(rows.to_owned()), Reading::joining("2026-11-28".parse().ok()));
    while reading.next(&mut text) {}
    let own = reading.finish();
    let one = phone_engine::PhoneIndex(0);
    let kept: Vec<(&str, Vec<_>)> = own.rows.iter().map(|row| (&*row.head, row.values.clone())).collect();
    assert_eq!(kept, [("Our rating", vec![(one, "8".into())]), ("Verdict", vec![(one, "Good, Dear".into())])]);
    assert_eq!(own.problems.to_string(), "");
    // There is a limit, and columns beyond it are reported.
    let heads: Vec<String> = (0..40).map(|i| format!("c{i}")).collect();
    let (mut text, mut reading) = (
        Text::new(format!("name,{}\nOne{}\n", heads.join(","), ",x".repeat(40))),
        Reading::joining("2026".parse().ok()),
    );
    while reading.next(&mut text) {}
    let own = reading.finish();
    assert_eq!((own.rows.len(), own.problems.count), (24, 16));
}
