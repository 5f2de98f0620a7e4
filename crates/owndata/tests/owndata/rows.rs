//! Several rows of one phone: a row for each storage, colour, price or source.

use phone_engine::{Form, Price, Value, spec};

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
