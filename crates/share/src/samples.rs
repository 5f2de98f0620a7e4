//! Sheets for the tests.

use std::sync::Arc;

use phone_engine::{Archive, Claim, Form, Phone, PhoneIndex, Report, Snapshot, SpecId, Stage, Value, date, spec};
use phone_words::{Locale, m};
use proptest::prelude::*;

use crate::{About, Sheet};

fn archive() -> Archive {
    let mut known = Report::new(date("2022-05-20"), Stage::Listed, "A weekly", "https://example.org/a?b=1&c=2");
    let mut rumour = Report::new(date("2022-05"), Stage::Rumour, "B | C", "https://example.org/(b)");
    rumour.quotes = Some("Somebody".into());
    for (spec, form) in [
        (spec::BATTERY_MAH, Form::Exact(Value::Number(4500))),
        (spec::SOC, Form::Exact(Value::Text("Snapdragon <8+> Gen 1".into()))),
        (spec::RAM_GB, Form::Variants(vec![Value::Number(80), Value::Number(120)])),
    ] {
        known.claims.push(Claim::new(spec, form));
    }
    let hertz = Form::UpTo(Value::number(spec::REFRESH_HZ, 120.0));
    rumour.claims.push(Claim::new(spec::REFRESH_HZ, hertz));
    let mut other = Report::new(date("2022-05-26"), Stage::Rumour, "B | C", "https://example.org/(b)");
    other.claims.push(Claim::new(spec::BATTERY_MAH, Form::Range(Value::Number(4600), Value::Number(4700))).hedged());
    let phones = vec![
        Phone::new("xiaomi-12s", "Xiaomi", "Xiaomi 12S").with(rumour.clone()).with(known),
        Phone::new("xiaomi-12s-pro", "Xiaomi", "Xiaomi 12S Pro").with(other),
    ];
    Archive::new(phones).0
}

fn about() -> About {
    About {
        title: "Xiaomi 12S & 12S Pro, as known on 26 May 2022".to_owned(),
        summary: "Battery & price are <not> settled.".to_owned(),
        day: Some(date("2022-05-26")),
        attribution: Locale::ENGLISH.text(m::OWN_DATA).to_owned(),
        link: "https://example.org/#pc=v1".to_owned(),
    }
}

fn snapshot(archive: Archive) -> Snapshot {
    Snapshot::new(&Arc::new(archive), Some(date("2022-06-01").last_day()))
}

const PHONES: [PhoneIndex; 2] = [PhoneIndex(0), PhoneIndex(1)];

/// Two phones side by side.
pub fn comparison() -> Sheet {
    Sheet::of_comparison(about(), &snapshot(archive()), &PHONES, false, &[], Locale::ENGLISH)
}

/// One phone that matches, and one that could.
pub fn list() -> Sheet {
    const SPECS: [SpecId; 2] = [spec::BATTERY_MAH, spec::REFRESH_HZ];
    Sheet::of_list(about(), &snapshot(archive()), &PHONES[..1], &PHONES[1..], &SPECS, Locale::ENGLISH)
}

/// A list of so many phones, each of another source.
pub fn many(count: usize) -> Sheet {
    let phones = (0..count).map(|i| {
        let mut report = Report::new(date("2022-05"), Stage::Listed, "A weekly", &format!("https://example.org/{i}"));
        for spec in [spec::BATTERY_MAH, spec::WEIGHT_G] {
            report.claims.push(Claim::new(spec, Form::Exact(Value::Number(4500))));
        }
        Phone::new(&format!("p{i}"), "Acme", &format!("Acme {i}")).with(report)
    });
    let snapshot = snapshot(Archive::new(phones.collect()).0);
    let phones = snapshot.phones().to_vec();
    Sheet::of_list(about(), &snapshot, &phones, &[], &[spec::BATTERY_MAH, spec::WEIGHT_G], Locale::ENGLISH)
}

/// A comparison in which a phone and a publisher are called so.
pub fn with_texts(name: &str, publisher: &str) -> Sheet {
    let mut sheet = comparison();
    sheet.phones[0].name = name.to_owned();
    sheet.sources[0].publisher = publisher.into();
    let chip = sheet.specs.iter().position(|&spec| spec == spec::SOC).unwrap();
    sheet.values[chip][0].text = name.to_owned();
    sheet
}

/// Text as people write it, with all that means something somewhere.
pub fn any_text() -> impl Strategy<Value = String> {
    let text = proptest::string::string_regex("[a-c &<>\"'|*_`~$^!#\\[\\]()\\\\{}=+@:/.,;\\-\n\r\té😀]{1,16}").unwrap();
    (text, any::<bool>()).prop_map(|(text, markup)| {
        if markup {
            format!("x{text}<b>|</script>")
        } else {
            // Parsers of Markdown and people drop spaces at the ends.
            format!("x{}x", text)
        }
    })
}
