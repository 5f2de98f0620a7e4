//! What programs make of a list of phones: CSV and its kin, nearly JSON, lists under another key.

use phone_engine::{Form, Value, spec};
use proptest::prelude::*;

use crate::{form_of, names, read, read_bytes};

fn number(ticks: i32) -> Option<Form> {
    Some(Form::Exact(Value::Number(ticks)))
}

/// The phone of every sample below.
const ONE: &str = "Acme One";

#[test]
fn tables_of_cells_are_read() {
    for text in [
        "name;battery\nAcme One;5.000 mAh",
        "name,battery\nAcme One,5000\n",
        "name\tbattery\r\nAcme One\t5000\r\n",
        "name|battery\rAcme One|5000\r",
        "\u{feff}name;battery\nAcme One;5000",
        "sep=;\nname;battery\nAcme One;5000",
        "\"sep=,\"\r\nname,battery\r\nAcme One,5000",
        "\n\n;;\nname;battery;\n\nAcme One;5000;\n;;;\n",
        "name,battery\nAcme One,\"5,000 mAh\"",
        "\"name\",\"battery\"\n\"Acme One\",\"5000\"",
        "name,note,battery\nAcme One,\"Two lines\nand a \"\"quote\"\", and commas\",5000",
        "Model;Display Size;Battery (mAh);Brand\nOne;6,7;5000;Acme",
        "name,screen,battery\nAcme One,6.7\",5000",
        "name,paint,battery\nAcme One,,5000",
    ] {
        let own = read(text);
        assert_eq!(names(&own), [ONE], "{text}");
        assert_eq!(form_of(&own, ONE, spec::BATTERY_MAH), number(5000), "{text}");
        // Only the brand may be missing.
        assert!(own.problems.list.iter().all(|problem| problem.what.contains("brand")), "{text}: {}", own.problems);
    }
    let own = read("name,note\nAcme One,\"Two lines\r\nand a \"\"quote\"\"\"");
    assert_eq!(own.archive.phones()[0].reports[0].note.as_deref(), Some("Two lines  and a \"quote\""));
    let own = read("name\nAcme One, 5G\nAcme; Two");
    assert_eq!(names(&own), ["Acme One, 5G", "Acme; Two"]);
}

#[test]
fn what_is_wrong_with_a_table_has_its_line() {
    for (text, phones, expected) in [
        (
            "brand,name,battery,nfc\nAcme,One,5,000 mAh,yes\nAcme,Two,4000\nAcme,Three,big,yes\nAcme,Four,5000,yes,,\n",
            3,
            "line 2: There are 5 cells for 4 keys, so it is unclear which belongs to which; left out. Put values with a comma in \
             quotation marks.\n\
             line 3: There are 3 cells for 4 keys; the rest is not known\n\
             line 4, \"battery\": \"big\" is not a number in mAh",
        ),
        (
            "brand;name;note;battery\nAcme;One;\"two\nlines\";5000\n\nAcme;Two;\"open;4000\nAcme;Three;x;huge",
            3,
            "line 5: A quotation mark is not closed; the line is read as it is\n\
             line 6, \"battery\": \"huge\" is not a number in mAh",
        ),
        (
            "Our phones;;\n\nbrand;name;\nAcme;One;x",
            0,
            "line 3, column 1: The table begins here; the lines above are ignored\n\
             line 4: There are 3 cells for 2 keys, so it is unclear which belongs to which; left out.",
        ),
        ("brand,name,,nfc\nAcme,One,x,yes", 1, "\"column 3\": is not recognised; ignored in 1 row"),
    ] {
        let own = read(text);
        assert_eq!((own.problems.to_string().as_str(), own.archive.len()), (expected, phones), "{text}");
    }
    let own = read("brand;name;note;battery\nAcme;Two;\"open;4000\nAcme;Three;x;5000");
    assert_eq!(form_of(&own, "Acme Two", spec::BATTERY_MAH), number(4000));
}

#[test]
fn what_is_no_data_is_named() {
    let neither = "This is neither JSON nor a table. A table begins with a line of keys, one of them `name` or `model`; this \
                   begins with";
    for (bytes, expected) in [
        (&b""[..], "It is empty".to_owned()),
        (b"\xef\xbb\xbf \n", "It is empty".to_owned()),
        (
            b"<!DOCTYPE html><title>404</title>",
            "This is a web page, not data; the address may be wrong, or require a login".to_owned(),
        ),
        (b"\n<?xml version='1.0'?><a/>", "This is XML or part of a web page, not data".to_owned()),
        (
            b"PK\x03\x04\x14\0\x06\0",
            "This is a packed file (.xlsx, .ods or .zip): save the sheet as CSV and use that".to_owned(),
        ),
        (b"\x89PNG\r\n\x1a\n", "This is a picture (PNG)".to_owned()),
        (b"\x01\x02\0\0\0", "This is not text".to_owned()),
        (b"Acme One;5000\nAcme Two;4000", format!("{neither} \"Acme One;5000\"")),
        (b"not found", format!("{neither} \"not found\"")),
        (b"brand;battery\nAcme;5000", format!("{neither} \"brand;battery\"")),
    ] {
        let own = read_bytes(bytes);
        assert_eq!(own.problems.to_string(), expected);
        assert!(own.archive.is_empty() && !own.found);
    }
}

#[test]
fn the_encodings_of_spreadsheets_are_read() {
    let text = "name;price\nAcme Öné;799 €\n";
    let wide: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let windows = b"name;price\nAcme \xd6n\xe9;799 \x80\n".to_vec();
    for (bytes, told) in [(text.as_bytes().to_vec(), 0), (wide, 0), (windows, 1)] {
        let own = read_bytes(&bytes);
        assert_eq!(names(&own), ["Acme Öné"]);
        assert!(form_of(&own, "Acme Öné", spec::PRICE).is_some(), "{}", own.problems);
        // How it was read is told where it was not plain; and that there is no brand.
        assert_eq!(own.problems.count, told + 1, "{}", own.problems);
    }
}

#[test]
fn what_is_nearly_json_is_read() {
    let own = read(
        r#"[{"name":"Acme One","brand":"Acme","battery":NaN},{"name":"Acme Two","brand":"Acme","battery":-Infinity},
            {"name":"Acme Three","brand":"Acme","battery":5000}]"#,
    );
    assert_eq!(names(&own), [ONE, "Acme Two", "Acme Three"]);
    assert_eq!(form_of(&own, ONE, spec::BATTERY_MAH), None);
    assert_eq!(form_of(&own, "Acme Three", spec::BATTERY_MAH), number(5000));
    assert_eq!(own.problems.to_string(), "\"battery\": is NaN or Infinity in 2 rows; treated as not known");

    for text in [
        "[{\"name\":\"Acme One\",\"brand\":\"Acme\",\"battery\":5000},\n// note\n]",
        "/* export */ [{name: 'Acme One', brand: 'Acme', battery: 5000, nfc: undefined,},]",
        "[{'name': 'Acme One', 'brand': 'Acme', 'battery': 5000, 'nfc': None, 'esim': True}]",
        "{\"name\":\"Acme One\",\"brand\":\"Acme\",\"battery\":5000}",
        "{\"brand\":\"Acme\",\"name\":\"Acme One\",\"battery\":\"5000 mAh\"}\n",
        "{\"devices\":[{\"name\":\"Acme One\",\"brand\":\"Acme\",\"battery\":5000}],\"count\":1}",
        "{\"version\":3,\"data\":{\"phones\":[{\"name\":\"Acme One\",\"brand\":\"Acme\",\"battery\":5000}],\"pages\":[{}]}}",
        "{\"range\":\"A1:C2\",\"values\":[[\"name\",\"brand\",\"battery\"],[\"Acme One\",\"Acme\",\"5000\"]]}",
        "[[\"name\",\"brand\",\"battery\"],[\"Acme One\",\"Acme\",5000]]",
    ] {
        let own = read(text);
        assert_eq!((names(&own), own.problems.to_string().as_str()), (vec![ONE], ""), "{text}");
        assert_eq!(form_of(&own, ONE, spec::BATTERY_MAH), number(5000), "{text}");
    }
    let own = read(r#"{"Acme One":{"brand":"Acme","battery":5000},"two":{"brand":"Acme","name":"Acme Two"}}"#);
    assert_eq!((names(&own), own.problems.to_string().as_str()), (vec![ONE, "Acme Two"], ""));
    let documented = r#"{"id":"a","brand":"Acme","name":"Acme One","reports":[{"date":"2022","stage":"listed","publisher":"p","specs":{"nfc":true}}]}"#;
    assert_eq!(names(&read(documented)), [ONE]);
}

#[test]
fn an_object_a_line_is_read_and_a_bad_line_costs_that_line() {
    let row = |name: &str| format!(r#"{{"name":"Acme {name}","brand":"Acme"}}"#);
    let own = read(&[row("1"), row("2"), String::new(), row("3")].join("\r\n"));
    assert_eq!((names(&own), own.problems.count), (vec!["Acme 1", "Acme 2", "Acme 3"], 0));
    let own = read(
        &[row("1"), "{\"name\":\"Acme 2\",\"battery\":5000 mAh}".to_owned(), "oh".to_owned(), row("3")].join("\n"),
    );
    assert_eq!(names(&own), ["Acme 1", "Acme 3"]);
    assert_eq!(
        own.problems.to_string(),
        "line 2, column 33: This is not valid JSON: a comma or the end of the list or object is missing here\n\
         line 3, column 1: This is not valid JSON: a value is missing here"
    );
    // In a list, too, where it is plain where the bad one ends.
    let own = read(&format!("[{},\n{{\"name\":\"Acme 2\",\"battery\":5000 mAh}},\n{}]", row("1"), row("3")));
    assert_eq!((names(&own), own.problems.count), (vec!["Acme 1", "Acme 3"], 1));
}

#[test]
fn of_several_lists_none_is_guessed() {
    let own = read(r#"{"brands":[{"name":"Acme"}],"devices":[{"name":"Acme One"}]}"#);
    assert_eq!(
        own.problems.to_string(),
        "There are several lists of objects: `brands`, `devices`. Name the one with the phones `phones`"
    );
    assert!(own.archive.is_empty() && !own.found);
}

#[test]
fn an_empty_list_is_one() {
    for empty in ["[]", "{\"phones\":[]}", "{\"devices\":[]}", "{\"data\":[]}", "name;battery\n", "[[\"name\"]]"] {
        let own = read(empty);
        assert!(own.found && own.archive.is_empty(), "{empty}");
        assert_eq!(own.problems.to_string(), "The list is empty.", "{empty}");
    }
    for none in ["{}", "", "7", "{\"phones\":7}", "nonsense"] {
        assert!(!read(none).found, "{none}");
    }
}

/// Cells that may be anything, with what means something in tables.
fn likely() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec![
            "name",
            "battery",
            "Acme",
            "5000",
            "6.7\"",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\n",
            "\r\n",
            "sep=;\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            "'",
            "//",
            "/*",
            "*/",
            "NaN",
            "\u{feff}",
            "\u{a0}",
            "€",
            "\\",
            "true",
            "phones",
            "\"phones\":",
        ]),
        0..40,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_safe(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_bytes(&bytes);
        let _ = read_bytes(&[b"name;battery\n", &bytes[..]].concat());
        let _ = read_bytes(&[b"\xff\xfe", &bytes[..]].concat());
    }

    #[test]
    fn any_table_is_safe(text in likely()) {
        for text in [format!("name;battery\n{text}"), format!("[{{{text}"), format!("{{{text}"), text] {
            let _ = read(&text).problems.to_string();
        }
    }

    #[test]
    fn what_a_writer_of_csv_writes_is_read(cells in prop::collection::vec("[a-z0-9 ,;\"\n|\t]{0,8}", 1..8), separator in prop::sample::select(vec![',', ';', '\t', '|'])) {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let mut text = format!("name{separator}note\n");
        for (row, cell) in cells.iter().enumerate() {
            text += &format!("N{row}{separator}{}\n", quoted(cell));
        }
        let own = read(&text);
        prop_assert_eq!(own.archive.len(), cells.len(), "{}", text);
        for (phone, cell) in own.archive.phones().iter().zip(&cells) {
            let note = cell.trim().replace(['\n', '\t'], " ");
            let told = phone.reports[0].note.as_deref().unwrap_or_default();
            prop_assert_eq!(told, if note == "-" { "" } else { &note }, "{}", text);
        }
    }
}

/// Files as programs write them, which the fuzzer begins with, and what once broke the reader.
#[test]
fn every_fixture_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let own = read_bytes(&std::fs::read(&path).unwrap());
        let page = path.extension().is_some_and(|extension| extension == "html");
        assert_eq!((own.found, own.archive.is_empty()), (!page, page), "{}: {}", path.display(), own.problems);
        read += 1;
    }
    assert!(read >= 12);
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut text = "Brand;Model;Battery (mAh);Price\n".to_owned();
    for row in 0..100_000 {
        text += &format!("Acme;\"{row}\";{};{},00 €\n", 3000 + row % 3000, 200 + row % 900);
    }
    let start = std::time::Instant::now();
    let own = read_bytes(text.as_bytes());
    assert_eq!((own.archive.len(), own.problems.to_string().as_str()), (100_000, ""));
    assert_eq!(form_of(&own, "Acme 99999", spec::BATTERY_MAH), number(3999));
    // Without optimisation, and with as much room as a busy machine wants.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
    // Whatever it is that goes on and on, it is read in one pass.
    for bad in ["Acme;\"open\n", ";;;;\n", "Acme;\"\"\"\n", "a;b;c;d;e;f;g;h\n", "\"\n"] {
        let own = read_bytes(format!("Brand;Model\n{}", bad.repeat(100_000)).as_bytes());
        assert!(own.archive.len() < 100_000, "{bad}");
    }
    for bad in ["{\"name\":oh}\n", "{\"name\":\"N\"}\n", "{\"name\":'\n", "{\"name\":[\n"] {
        let own = read_bytes(bad.repeat(100_000).as_bytes());
        assert!(own.archive.len() <= 1, "{bad}");
    }
}
