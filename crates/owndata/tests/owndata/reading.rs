//! Both shapes, and what is told of them.

use phone_engine::{Form, SpecId, Value, spec};
use phone_owndata::{Own, Text};
use proptest::prelude::*;

use crate::{example, read};

/// What the first phone of `own` claims of a spec.
fn form(own: &Own, spec: SpecId) -> Option<Form> {
    own.archive.phones().first()?.reports.first()?.claim(spec).map(|claim| claim.form.clone())
}

/// One cell of a table: what it claims, and what is told.
fn cell(key: &str, value: &str, spec: SpecId) -> (Option<Form>, String) {
    let own = read(&format!(r#"[{{ "name": "Acme One", "brand": "Acme", "{key}": {value} }}]"#));
    (form(&own, spec), own.problems.to_string())
}

#[test]
fn the_examples_are_good() {
    for which in [1, 2] {
        let own = read(&example(which));
        assert_eq!(own.problems.to_string(), "", "example {which}");
        assert!(own.archive.len() >= 2, "example {which}");
    }
}

#[test]
fn every_form_is_read() {
    let specs = r#"{ "battery_mah": 4500, "refresh_hz": { "up_to": 120 }, "soc": { "one_of": ["A", "B"], "hedged": true },
        "weight_g": { "range": [210, 213.5] }, "depth_mm": { "at_most": 8.5 }, "camera_count": { "at_least": 3 },
        "ram_gb": { "variants": [8, 12] }, "display_in": { "like": "b" }, "card_slot": { "absent": true },
        "released": { "value": "2022-06" }, "nfc": true, "colours": ["White", "Black"],
        "cameras": [{ "role": "main", "mp": 50, "ois": true }], "price": { "amount": 699.99, "currency": "EUR" } }"#;
    let report = r#""date": "2022-05-26", "stage": "rumour", "publisher": "P", "url": "https://e.org/""#;
    let phone = |id: &str, specs: &str| {
        format!(
            r#"{{ "id": "{id}", "brand": "Acme", "name": "Acme {id}", "reports": [{{ {report}, "specs": {specs} }}] }}"#
        )
    };
    let own = read(&format!(
        r#"{{ "version": 1, "phones": [{}, {}] }}"#,
        phone("a", specs),
        phone("b", r#"{ "display_in": 6.7 }"#)
    ));
    assert_eq!(own.problems.to_string(), "");
    let claims = &own.archive.phones()[0].reports[0].claims;
    assert_eq!(claims.len(), 14);
    assert!(claims.iter().is_sorted_by_key(|claim| claim.spec));
    assert!(claims.iter().all(|claim| claim.hedged == (claim.spec == spec::SOC)));
    assert_eq!(form(&own, spec::WEIGHT_G), Some(Form::Range(Value::Number(2100), Value::Number(2135))));
    assert_eq!(form(&own, spec::RAM_GB), Some(Form::Variants(vec![Value::Number(80), Value::Number(120)])));
    assert_eq!(form(&own, spec::CARD_SLOT), Some(Form::Absent));
}

#[test]
fn what_is_wrong_has_its_place() {
    for (text, expected) in [
        (
            r#"{ "version": 2, "paint": 1, "phones": [{ "id": "A b", "brand": "x", "name": "y", "reports": [] }, 7,
                { "brand": "x", "reports": [] }] }"#,
            "version: is not known; read as version 1\n\
             paint: there is no such key; there may be version, phones, $schema, comment\n\
             phones[0].id: `A b` is no id: lower-case letters, digits and single hyphens between them\n\
             row 2: wants an object, not a number\n\
             phones[2].id: is missing\n\
             phones[2].name: is missing",
        ),
        (
            r#"[{ "id": "a", "brand": "x", "name": "y", "reports": [
                { "date": "2022-5", "stage": "sure", "publisher": "p", "url": "javascript:1", "specs": {} },
                { "date": "2022", "stage": "rumour", "publisher": "p", "url": "javascript:1", "specs": {
                    "weight_g": "heavy", "battery_mah": 4500.5, "colour": 1, "year": 2022, "ram_gb": { "variants": [8, 8] },
                    "soc": { "up_to": "A" }, "nfc": {}, "depth_mm": 8e0, "refresh_hz": 5, "display_in": { "like": "b" },
                    "price": { "amount": 5 }, "weight": null } }] }]"#,
            "phones[0].reports[0].date: `2022-5` is not a date: write 2022, 2022-05 or 2022-05-26\n\
             phones[0].reports[0].stage: `sure` is no stage: write one of rumour, filing, teaser, listed, official, measured\n\
             phones[0].reports[1].url: `javascript:1` is no web address: it begins with https:// or http://\n\
             phones[0].reports[1].specs.weight_g: wants a number, not a text\n\
             phones[0].reports[1].specs.battery_mah: 4500.5 is finer than what is kept: digits after the point 0\n\
             phones[0].reports[1].specs.colour: there is no such spec\n\
             phones[0].reports[1].specs.year: is computed from the rest and never written down\n\
             phones[0].reports[1].specs.ram_gb.variants: wants a list of at least two different values\n\
             phones[0].reports[1].specs.soc.up_to: soc cannot be said so\n\
             phones[0].reports[1].specs.nfc: a claim has one form: one of value, up_to, range, at_most, at_least, one_of, \
             variants, like, absent, hedged\n\
             phones[0].reports[1].specs.depth_mm: 8e0 is too large, or not in plain digits\n\
             phones[0].reports[1].specs.refresh_hz: cannot be; it is 10 to 480 Hz\n\
             phones[0].reports[1].specs.price.currency: is missing\n\
             phones[0].reports[1].specs.weight: there is no such spec\n\
             phones[0].reports[1].specs.display_in.like: display_in is said to be like that of `b`, which is not in these data",
        ),
        (
            r#"[{ "Model": "One", "Battery": "5000 parsecs", "Paint": "thick" }, { "Paint": "thin", "nfc": true },
                { "Model": "One" }, { "Model": "Two", "maker": "Acme", "NFC": "maybe", "Weight (g)": 5 }]"#,
            "row 1, \"Battery\": \"5000 parsecs\" is not a number of mAh\n\
             row 2: there is no name; it stands under a key such as `name` or `model`\n\
             row 4, \"NFC\": \"maybe\" is not yes or no\n\
             row 4, \"Weight (g)\": cannot be; it is 40 to 1000 g\n\
             \"Paint\": is not recognised and not used, in 2 rows\n\
             The brand is missing in 2 rows, shown as “Other”",
        ),
        ("[]", "The list is empty."),
        ("{}", "There is no phone in it."),
        ("{\"phones\": 7}", "phones: wants a list, not a number"),
        ("", "It is empty"),
        ("[{\"name\": \"A\",\n oh", "line 2, column 4: This is no JSON: a colon is missing here"),
    ] {
        assert_eq!(read(text).problems.to_string(), expected, "{text}");
    }
}

#[test]
fn good_rows_are_used_beside_bad_ones() {
    let own =
        read(r#"[{ "name": "A b" }, null, "x", { "name": "C", "battery": "?" }, { "name": "", "id": 7 }, [[[]]], {}]"#);
    assert_eq!(own.archive.phones().iter().map(|phone| &*phone.id).collect::<Vec<_>>(), ["a-b", "c"]);
    let own = read("[{ \"name\": \"A\" }, { \"name\": \"B\" }, nonsense");
    assert_eq!(own.archive.len(), 2);
}

#[test]
fn cells_are_read_as_people_write_them() {
    let number = |ticks: i32| Some(Form::Exact(Value::Number(ticks)));
    let both = |a: i32, b: i32| Some(Form::Variants(vec![Value::Number(a), Value::Number(b)]));
    let flag = |flag: bool| Some(Form::Exact(Value::Flag(flag)));
    let on = |day: &str| Some(Form::Exact(Value::Date(phone_engine::date(day))));
    let named = |text: &str| Some(Form::Exact(Value::text(text)));
    for (key, value, spec, expected) in [
        ("battery", "5000", spec::BATTERY_MAH, number(5000)),
        ("Battery (mAh)", "\"5000\"", spec::BATTERY_MAH, number(5000)),
        ("Battery", "\"5,000 mAh (typical)\"", spec::BATTERY_MAH, number(5000)),
        ("Screen", "\"6.7\\\"\"", spec::DISPLAY_IN, number(670)),
        ("display size", "\"6.7 inch\"", spec::DISPLAY_IN, number(670)),
        ("display_mm", "170", spec::DISPLAY_IN, number(669)),
        ("RAM", "\"12 GB\"", spec::RAM_GB, number(120)),
        ("RAM", "\"8/12 GB\"", spec::RAM_GB, both(80, 120)),
        ("RAM", "[\"8 GB\", 12]", spec::RAM_GB, both(80, 120)),
        ("Storage", "\"512 GB, 1 TB\"", spec::STORAGE_GB, both(5120, 10240)),
        ("5G", "\"Yes\"", spec::NET_5G, flag(true)),
        ("NFC", "\"no\"", spec::NFC, flag(false)),
        ("eSIM", "true", spec::ESIM, flag(true)),
        ("Refresh rate", "\"120Hz\"", spec::REFRESH_HZ, number(120)),
        ("Refresh rate", "\"up to 120 Hz\"", spec::REFRESH_HZ, Some(Form::UpTo(Value::Number(120)))),
        ("Refresh rate", "\"90/120 Hz\"", spec::REFRESH_HZ, number(120)),
        ("Weight [oz]", "7.05", spec::WEIGHT_G, number(1999)),
        ("Released", "\"2022-07\"", spec::RELEASED, on("2022-07")),
        ("Release date", "\"July 2022\"", spec::RELEASED, on("2022-07")),
        ("Year", "2022", spec::RELEASED, on("2022")),
        ("Resolution", "\"1080 x 2400\"", spec::DISPLAY_H, number(2400)),
        ("Resolution", "\"2400x1080\"", spec::DISPLAY_W, number(1080)),
        ("Dimensions (mm)", "\"160.5 × 74.2 × 7.9\"", spec::DEPTH_MM, number(790)),
        ("Chipset", "\"Acme 9\"", spec::SOC, named("Acme 9")),
        ("Bluetooth", "5.3", spec::BLUETOOTH, named("5.3")),
        ("refresh_hz", "{ \"at_least\": 90 }", spec::REFRESH_HZ, Some(Form::AtLeast(Value::Number(90)))),
        ("Battery", "\"n/a\"", spec::BATTERY_MAH, None),
        ("Battery", "null", spec::BATTERY_MAH, None),
    ] {
        let (form, problems) = cell(key, value, spec);
        assert_eq!((form, problems.as_str()), (expected, ""), "{key}: {value}");
    }
    for (key, value) in [
        ("Price", "\"799 USD\""),
        ("Price", "\"$799\""),
        ("Price", "\"USD 799.00\""),
        ("Price (USD)", "799"),
        ("cost", "799, \"Currency\": \"usd\""),
        ("price", "[{ \"amount\": 799, \"currency\": \"USD\" }]"),
    ] {
        let (form, problems) = cell(key, value, spec::PRICE);
        let Some(Form::Exact(Value::Prices(prices))) = form else { panic!("{key}: {value}: {problems}") };
        assert_eq!((prices[0].least, &*prices[0].currency, problems.as_str()), (Some(79900), "USD", ""));
    }
    for (key, value, spec) in [
        ("Price", "799", spec::PRICE),
        ("Price", "\"¥799\"", spec::PRICE),
        ("Battery", "\"5000 or so\"", spec::BATTERY_MAH),
        ("Battery", "true", spec::BATTERY_MAH),
        ("Released", "\"07/04/2022\"", spec::RELEASED),
        ("Cameras", "\"three\"", spec::CAMERAS),
    ] {
        let (form, problems) = cell(key, value, spec);
        assert_eq!(form, None, "{key}: {value}");
        assert!(problems.starts_with(&format!("row 1, \"{key}\": ")), "{problems}");
    }
}

/// The amounts of a price in hundredths, and its currency.
fn price(form: Option<Form>) -> Option<(Option<i64>, Option<i64>, String)> {
    let Some(Form::Exact(Value::Prices(prices))) = form else { return None };
    Some((prices[0].least, prices[0].most, prices[0].currency.to_string()))
}

#[test]
fn thousands_are_parted_as_people_part_them() {
    let number = |ticks: i32| Some(Form::Exact(Value::Number(ticks)));
    let both = |a: i32, b: i32| Some(Form::Variants(vec![Value::Number(a), Value::Number(b)]));
    for (key, value, spec, expected) in [
        ("Battery", "\"5.000 mAh\"", spec::BATTERY_MAH, number(5000)),
        ("Battery", "\"5 000 mAh\"", spec::BATTERY_MAH, number(5000)),
        ("Battery", "\"5\u{202f}000\u{a0}mAh\"", spec::BATTERY_MAH, number(5000)),
        ("Battery", "\"5'000\"", spec::BATTERY_MAH, number(5000)),
        ("Brightness", "\"1.300 nits\"", spec::PEAK_NITS, number(1300)),
        ("Weight", "\"1.000 g\"", spec::WEIGHT_G, number(10_000)),
        ("Battery", "\"5.000 Ah\"", spec::BATTERY_MAH, number(5000)),
        ("Screen", "\"6,73\"", spec::DISPLAY_IN, number(673)),
        ("Screen", "\"6,781 in\"", spec::DISPLAY_IN, number(678)),
        ("RAM", "\"8.000 GB\"", spec::RAM_GB, number(80)),
        ("RAM", "\"8,12 GB\"", spec::RAM_GB, both(80, 120)),
        ("RAM", "\"0,512 GB\"", spec::RAM_GB, number(5)),
        ("Storage", "\"128,256\"", spec::STORAGE_GB, both(1280, 2560)),
        // Thousandths of a gigabyte are not what is meant.
        ("Storage", "\"1.024 GB\"", spec::STORAGE_GB, number(10_240)),
        ("Storage", "\"1,024 GB\"", spec::STORAGE_GB, number(10_240)),
        ("Storage", "\"1.024 TB\"", spec::STORAGE_GB, number(10_486)),
        ("Resolution", "\"1.080 x 2.400\"", spec::DISPLAY_H, number(2400)),
        ("Dimensions", "\"160,5 x 74,2 x 7,9 mm\"", spec::DEPTH_MM, number(790)),
        ("Dimensions", "\"160.5 x 74.2 x 79\"", spec::WIDTH_MM, number(7420)),
    ] {
        let (form, problems) = cell(key, value, spec);
        assert_eq!(form, expected, "{key}: {value}: {problems}");
        assert_eq!(problems.is_empty(), !value.contains("x 79"), "{key}: {value}: {problems}");
    }
    for (key, value, amount, currency) in [
        ("Price", "\"1.299 €\"", 129_900, "EUR"),
        ("Price", "\"1.299,00 €\"", 129_900, "EUR"),
        ("Price", "\"€ 1 299\"", 129_900, "EUR"),
        ("Price", "\"$1,299\"", 129_900, "USD"),
        ("Price", "\"$1,299.99\"", 129_999, "USD"),
        ("Price", "\"799.000 USD\"", 79_900, "USD"),
        ("Price", "\"₹1,34,900\"", 13_490_000, "INR"),
        ("Price", "\"32.999 INR\"", 3_299_900, "INR"),
        ("Price", "\"CHF 1'299.50\"", 129_950, "CHF"),
        ("Price", "\"129,800 JPY\"", 12_980_000, "JPY"),
        ("Price", "\"1.339 AUD\"", 133_900, "AUD"),
        ("Price", "\"12.999.000 VND\"", 1_299_900_000, "VND"),
        ("Price (EUR)", "\"1.299\"", 129_900, "EUR"),
        ("Price (EUR)", "1299.5", 129_950, "EUR"),
    ] {
        let (form, problems) = cell(key, value, spec::PRICE);
        assert_eq!(price(form), Some((Some(amount), Some(amount), currency.to_owned())), "{key}: {value}: {problems}");
        assert_eq!(problems, "", "{key}: {value}");
    }
}

#[test]
fn what_may_mean_two_things_is_not_guessed() {
    for (key, value, spec, told) in [
        ("Storage", "\"1.000 GB\"", spec::STORAGE_GB, "\"1.000 gb\" may mean 1 or 1000;"),
        ("Storage", "\"1,500 GB\"", spec::STORAGE_GB, "\"1,500 gb\" may mean 1500 or 1 and 500 or 1.5;"),
        ("Storage", "\"1,128\"", spec::STORAGE_GB, "\"1,128\" may mean 1128 or 1 and 128;"),
        ("RAM", "\"4,6\"", spec::RAM_GB, "\"4,6\" may mean 4 and 6 or 4.6;"),
        ("RAM", "[\"4,6\", 8]", spec::RAM_GB, "\"4,6\" may mean 4 and 6 or 4.6;"),
        ("Price", "\"12.990 €\"", spec::PRICE, "\"12.990 €\" may mean 12.99 or 12990;"),
        ("Price", "\"129.900 KWD\"", spec::PRICE, "\"129.900 KWD\" may mean 129.9 or 129900;"),
        // Numbers that a program has made of texts.
        ("Storage", "1.024", spec::STORAGE_GB, "\"1.024\" may mean 1024 or 1;"),
        ("Price (EUR)", "1.299", spec::PRICE, "cannot be the price of a phone; it is 5 to 20000 EUR"),
        ("Price (EUR)", "1.3", spec::PRICE, "cannot be the price of a phone; it is 5 to 20000 EUR"),
        ("Brightness", "1.3", spec::PEAK_NITS, "cannot be; it is 100 to 20000 nits"),
    ] {
        let (form, problems) = cell(key, value, spec);
        assert_eq!(form, None, "{key}: {value}");
        assert!(problems.starts_with(&format!("row 1, \"{key}\": {told}")), "{key}: {value}: {problems}");
        assert!(!problems.contains('\n'), "{problems}");
    }
}

#[test]
fn the_other_rows_show_what_is_meant() {
    let column = |key: &str, cells: &[&str], spec| {
        let rows: Vec<_> = cells.iter().map(|cell| serde_json::json!({ "brand": "A", key: cell })).collect();
        let rows = rows.into_iter().enumerate().map(|(row, mut json)| {
            json["name"] = format!("A {row}").into();
            json
        });
        let own = read(&serde_json::Value::from(rows.collect::<Vec<_>>()).to_string());
        let first = form(&own, spec);
        (first, own.problems.to_string())
    };
    let number = |ticks: i32| Some(Form::Exact(Value::Number(ticks)));
    let clear = |form| (form, String::new());
    assert_eq!(column("Storage", &["1.000 GB", "0,5 GB", "256"], spec::STORAGE_GB), clear(number(10_000)));
    assert_eq!(column("Storage", &["1.000 GB", "512.5 GB", "256"], spec::STORAGE_GB), clear(number(10)));
    assert_eq!(
        column("RAM", &["4,6", "1.5 GB"], spec::RAM_GB).0,
        Some(Form::Variants(vec![Value::Number(40), Value::Number(60)]))
    );
    assert_eq!(column("RAM", &["4,6", "0,5 GB"], spec::RAM_GB), clear(number(46)));
    let (form, problems) = column("Price", &["12.990 €", "1.299 €", "799,00 €"], spec::PRICE);
    assert_eq!((price(form).map(|(least, ..)| least), &*problems), (Some(Some(1_299_000)), ""));
    // Where they are written in both ways, nothing is shown.
    let (form, problems) = column("Storage", &["1.000 GB", "0,5 GB", "512.5 GB"], spec::STORAGE_GB);
    assert_eq!(form, None);
    assert!(problems.contains("row 1, \"Storage\": \"1.000 gb\" may mean 1 or 1000"), "{problems}");
    // Nor by another key.
    let own = read(r#"[{ "name": "A", "storage": "1.000 GB", "screen": "6,7" }]"#);
    assert!(own.problems.to_string().contains("may mean"), "{}", own.problems);
    // A row that is none has nothing to wait for.
    let own = read(r#"[{ "storage": "1.000 GB" }, { "name": "A", "storage": "0,5 GB" }]"#);
    assert_eq!((own.archive.len(), own.problems.count), (1, 2));
}

#[test]
fn who_says_so_is_kept() {
    let own = read(
        r#"[{ "name": "One", "brand": "Acme", "source": "https://www.example.org/a", "updated": "2023-04", "stage": "measured",
              "aliases": "1, I", "model number": ["A1", "A2"], "note": "Mine" }, { "name": "ACME Two", "brand": "Acme", "id": "The 2nd" }]"#,
    );
    assert_eq!(own.problems.to_string(), "");
    let [one, two] = own.archive.phones() else { panic!() };
    let report = &one.reports[0];
    assert_eq!((&*one.name, &*one.id, one.model_numbers.len()), ("Acme One", "acme-one", 2));
    assert_eq!((&*report.publisher, &*report.url), ("example.org", "https://www.example.org/a"));
    assert_eq!((report.date.to_string(), report.stage.name()), ("2023-04".to_owned(), "measured"));
    assert_eq!((&*two.name, &*two.id, &*two.reports[0].publisher), ("ACME Two", "the-2nd", "own data"));
    assert_eq!(two.reports[0].date, crate::today());
}

#[test]
fn where_nobody_knows_the_day_rows_without_one_are_told_and_none_is_invented() {
    let rows =
        r#"[{ "name": "Acme One", "brand": "Acme" }, { "name": "Acme Two", "brand": "Acme", "date": "2024-03-02" }]"#;
    let own = crate::read_on(None, Text::from_bytes(rows.into()));
    assert_eq!(crate::names(&own), ["Acme Two"]);
    assert_eq!(own.archive.phones()[0].reports[0].date, phone_engine::date("2024-03-02"));
    let problems = own.problems.to_string();
    assert!(problems.contains("row 1") && problems.contains("does not say what day it is"), "{problems}");
    assert_eq!(own.problems.lines(9).len(), 1);
    // What says its days itself is read as ever.
    let own = crate::read_on(None, Text::from_bytes(example(2).into()));
    assert_eq!(own.problems.to_string(), "");
}

#[test]
fn names_mean_the_same_in_capitals_of_every_alphabet() {
    let own = read(
        r#"[{ "brand": "Łódź", "name": "ŁÓDŹ One", "battery_mah": 4500 }, { "brand": "İstanbul", "name": "ISTANBUL 5" }]"#,
    );
    let phones: Vec<_> = own.archive.phones().iter().map(|phone| (&*phone.id, &*phone.name)).collect();
    assert_eq!(phones, [("łódź-one", "ŁÓDŹ One"), ("istanbul-5", "ISTANBUL 5")], "the brand is not written twice");
    for text in ["łódź one", "ŁÓDŹ", "İSTANBUL", "ıstanbul"] {
        assert_eq!(own.index.search(text).best_first().len(), 1, "{text}");
    }
    // Rows of one phone, however it is written.
    let own = read(
        r#"[{ "brand": "Łódź", "name": "Łódź One", "battery_mah": 4500 }, { "brand": "Łódź", "name": "ŁÓDŹ ONE", "ram_gb": 8 }]"#,
    );
    assert_eq!((own.archive.len(), own.problems.to_string()), (1, String::new()));
}

#[test]
fn an_id_can_be_written_in_a_link() {
    let own = read(&serde_json::json!([{ "name": "+".repeat(400), "brand": "ä".repeat(200) }, { "name": "A", "brand": "A", "id": "+".repeat(500) }]).to_string());
    assert_eq!((own.archive.len(), own.problems.count), (2, 0));
    assert!(own.archive.phones().iter().all(|phone| (450..=phone_owndata::LONGEST).contains(&phone.id.len())));
}

/// JSON made of the words that mean something here.
fn likely() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "id",
        "brand",
        "name",
        "reports",
        "specs",
        "date",
        "stage",
        "publisher",
        "phones",
        "version",
        "Battery",
        "RAM",
        "price",
        "cameras",
        "refresh_hz",
        "like",
        "one_of",
        "range",
        "absent",
        "rumour",
        "2022",
        "8/12 GB",
        "799 USD",
        "1080 x 2400",
        "a",
        "Resolution",
        "soc",
        "up_to",
        "",
        "é ö",
        "5,000",
        "~",
        "July 2022",
    ]);
    let text = word.clone().prop_map(|word| format!("\"{word}\""));
    let leaf = prop_oneof![
        text.clone(),
        "-?[0-9]{1,25}(\\.[0-9]{1,8})?".prop_map(String::from),
        Just("null".to_owned()),
        Just("true".to_owned()),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        let pair = (word.clone(), inner.clone()).prop_map(|(key, value)| format!("\"{key}\": {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(|list| format!("[{}]", list.join(","))),
            prop::collection::vec(pair, 0..8).prop_map(|list| format!("{{{}}}", list.join(","))),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_safe(text in likely()) {
        for text in [format!("[{text}]"), format!("{{\"phones\": [{text}]}}"), format!("[{{\"reports\": {text}, \"name\": {text}}}]"), text] {
            let own = read(&text);
            let _ = own.problems.to_string();
        }
    }

    #[test]
    fn any_cell_is_safe(key in ".{0,12}", value in ".{0,24}") {
        for key in [key.as_str(), "battery", "price", "released", "resolution", "source", "nfc", "colours", "ram"] {
            let row = serde_json::json!([{ "name": "A", key: value }]);
            let _ = read(&row.to_string());
        }
    }

    #[test]
    fn any_text_is_safe(text in ".{0,60}") {
        let _ = read(&text);
    }
}

#[test]
fn many_keys_and_problems_stay_in_bounds() {
    let rows: Vec<String> =
        (0..3000).map(|row| format!(r#"{{ "name": "N{row}", "key{row}": 1, "battery": "x" }}"#)).collect();
    let own = read(&format!("[{}]", rows.join(",")));
    assert_eq!(own.archive.len(), 3000);
    assert_eq!((own.problems.list.len(), own.problems.count > 3000), (1000, true));
}

/// A hundred thousand of everything. What compared each with each would take minutes.
mod without_end {
    use super::*;

    const MANY: usize = 100_000;

    fn many(of: impl Fn(usize) -> String) -> String {
        (0..MANY).map(of).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn rows_with_names_ids_and_addresses_of_their_own() {
        let rows = many(|i| format!(r#"{{"name":"N{i}","id":"i{i}","url":"https://e.org/{i}","storage":"1.000 GB"}}"#));
        let own = read(&format!("[{rows}]"));
        assert_eq!((own.archive.len(), own.problems.count, own.problems.list.len()), (MANY, MANY + 1, 1000));
        // All of one phone, each with something of its own.
        let own = read(&format!(
            "[{}]",
            many(|i| format!(r#"{{"name":"N","price":"{} USD","aliases":"N{i}"}}"#, i % 9000 + 100))
        ));
        assert_eq!((own.archive.len(), own.archive.phones()[0].aliases.len()), (1, 200));
        assert!(own.problems.count > MANY / 2, "{}", own.problems.count);
    }

    #[test]
    fn keys_of_one_row() {
        let own = read(&format!(r#"[{{"name":"N",{}}}]"#, many(|i| format!(r#""key {i}":1"#))));
        assert_eq!((own.archive.len(), own.problems.count), (1, 301));
        let own = read(&format!(r#"[{{"name":"N",{}}}]"#, many(|_| r#""battery":5000"#.to_owned())));
        assert_eq!(own.archive.phones()[0].reports[0].claims.len(), 1);
        let keys = many(|i| format!(r#""key {i}":1"#));
        let own = read(&format!(r#"[{{"id":"a","brand":"A","name":"A","reports":[],{keys}}}]"#));
        assert_eq!((own.archive.len(), own.problems.count), (1, MANY + 1));
    }

    #[test]
    fn entries_of_one_value() {
        let (texts, numbers) = (many(|i| format!("\"c{i}\"")), many(|i| (i % 60).to_string()));
        let ambiguous = many(|i| format!("\"{},{}\"", i % 9 + 1, i % 7 + 1));
        for (key, value, told) in [
            ("colours", &texts, "has 100000 entries; the first 200 are used"),
            ("aliases", &texts, "has 100000 entries; the first 200 are used"),
            ("model numbers", &texts, "has 100000 entries; the first 200 are used"),
            ("RAM", &numbers, "has 100000 entries; 200 are the most"),
            ("RAM", &ambiguous, "has 100000 entries; 200 are the most"),
            ("soc", &texts, "has 100000 entries; 200 are the most"),
        ] {
            let (_, problems) = cell(key, &format!("[{value}]"), spec::RAM_GB);
            assert!(problems.ends_with(told) && problems.lines().count() == 1, "{key}: {problems}");
        }
        let camera = many(|_| r#"{"mp":50}"#.to_owned());
        let (form, _) = cell("cameras", &format!("[{camera}]"), spec::CAMERAS);
        assert!(matches!(form, Some(Form::Exact(Value::Cameras(cameras))) if cameras.len() == 200));
        let few = (0..200).map(|i| format!("\"{},{}\"", i % 9 + 1, i % 7 + 1)).collect::<Vec<_>>().join(",");
        let (form, problems) = cell("RAM", &format!("[{few}]"), spec::RAM_GB);
        assert!(form.is_none() && problems.contains("may mean"), "{problems}");
    }

    #[test]
    fn lists_of_a_documented_phone() {
        let texts = many(|i| format!("\"c{i}\""));
        let report = |specs: &str| format!(r#"{{"date":"2022","stage":"listed","publisher":"p","specs":{specs}}}"#);
        let phone = |more: &str, reports: &str| {
            read(&format!(r#"[{{"id":"a","brand":"A","name":"A",{more}"reports":[{reports}]}}]"#))
        };
        let lists = format!(r#""aliases":[{texts}],"former_ids":[{texts}],"model_numbers":[{texts}],"#);
        let own = phone(&lists, &report("{}"));
        let told = &own.archive.phones()[0];
        assert_eq!((told.aliases.len(), told.former_ids.len(), told.model_numbers.len()), (200, 200, 200));
        assert_eq!(own.problems.count, 3);
        let own = phone("", &many(|_| report("{\"nfc\":true}")));
        assert_eq!((own.archive.phones()[0].reports.len(), own.problems.count), (200, 1));
        let claims = format!(r#"{{"soc":{{"one_of":[{texts}]}},"colours":[{texts}],"nfc":true}}"#);
        let own = phone("", &report(&claims));
        assert_eq!((own.archive.phones()[0].reports[0].claims.len(), own.problems.count), (2, 2));
        let own = phone("", &report(&format!("{{{}}}", many(|i| format!(r#""spec {i}":1"#)))));
        assert_eq!(own.problems.count, MANY);
    }

    #[test]
    fn phones_each_like_the_one_before() {
        let rows = many(|i| {
            let like = format!(r#"{{"like":"p{}"}}"#, i.saturating_sub(1));
            format!(
                r#"{{"id":"p{i}","brand":"A","name":"A {i}","reports":[{{"date":"2022","stage":"listed","publisher":"p",
                "specs":{{"display_in":{like}}}}}]}}"#
            )
        });
        let own = read(&format!("[{rows}]"));
        assert_eq!((own.archive.len(), own.problems.count), (MANY, 0));
        let last = phone_engine::PhoneIndex(MANY as u32 - 1);
        let snapshot = phone_engine::Snapshot::of(&std::sync::Arc::new(own.archive), None, &[last]);
        assert!(snapshot.cell(last, spec::DISPLAY_IN).spans().is_empty());
    }

    #[test]
    fn depth_and_texts() {
        for deep in
            [format!("{}1{}", "[".repeat(MANY), "]".repeat(MANY)), "{\"a\":".repeat(MANY) + "1" + &"}".repeat(MANY)]
        {
            let own = read(&format!(r#"[{{"name":"N","battery":{deep}}},{{"name":"M"}}]"#));
            assert_eq!((own.archive.len(), own.problems.list[0].place.starts_with("row 1, \"battery\"")), (2, true));
        }
        let long = "5,".repeat(MANY);
        for key in ["battery", "price", "resolution", "released", "colours", "soc", "note", "source", "id"] {
            let (_, problems) = cell(key, &format!("\"{long}\""), spec::RAM_GB);
            assert!(problems.contains("longer than 500 bytes") && problems.len() < 300, "{key}: {problems}");
        }
        let digits = "9".repeat(MANY);
        for key in ["battery", "price", "resolution", "released", "note"] {
            let (_, problems) = cell(key, &digits, spec::RAM_GB);
            assert!(problems.contains(&format!("row 1, \"{key}\"")) && problems.len() < 300, "{key}: {problems}");
        }
    }
}
