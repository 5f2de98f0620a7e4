//! A hundred thousand of everything. What compared each with each would take minutes, not a part of a second.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use phone_engine::answer::ResultGroup;
use phone_engine::finder::{Finder, SnapshotRows};
use phone_engine::verdict::{Scorecard, by_publisher};
use phone_engine::{
    Archive, Claim, Form, Phone, PhoneIndex, Query, Report, SearchIndex, Snapshot, SpecId, Stage, Timeline, Value,
    Wanted, date, filter_text, spec,
};

const MANY: usize = 100_000;

/// So many phones, each with a name and a chipset of its own, and of one brand in two.
fn archive(count: usize) -> Arc<Archive> {
    let phones = (0..count).map(|i| {
        let mut report = Report::new(date("2022-05"), Stage::Listed, "p", "https://example.org");
        report.claims.push(Claim::new(spec::SOC, Form::Exact(Value::text(&format!("Chip {i}")))));
        report.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::Number(3000 + (i % 5000) as i32))));
        Phone::new(&format!("p{i}"), &format!("Brand {}", i / 2), &format!("N{i}")).with(report)
    });
    Arc::new(Archive::new(phones.collect()).0)
}

fn asked(filter: &str) -> Query {
    let (key, value) = filter.split_once('=').unwrap();
    let mut query = Query::default();
    query.set(SpecId::find(key).unwrap(), Some(filter_text::parse(key, value).unwrap().test));
    query
}

#[test]
fn as_many_values_are_asked_for_as_there_are_phones() {
    let archive = archive(MANY);
    let known = Arc::new(Snapshot::new(&archive, None));
    let mut finder = Finder::new(SnapshotRows::new(known.clone()), Arc::new(SearchIndex::new(&archive)));
    let chips = (0..MANY).map(|i| format!("chip-{i}")).collect::<Vec<_>>().join(",");
    let mut found = |asked: &str| {
        let query = self::asked(&format!("soc={asked}{chips}"));
        let wanted = Wanted { facets: &[spec::SOC], histograms: &[] };
        let facet = finder.ask(&query, wanted).facets[0].clone();
        let values = facet.values(&mut finder, query.filter(spec::SOC));
        let rows = [ResultGroup::Matches, ResultGroup::CouldMatch].map(|group| finder.rows(group, 0..usize::MAX).len());
        (rows, values.iter().filter(|value| value.chosen).count())
    };
    assert_eq!(found(""), ([MANY, 0], MANY));
    assert_eq!(found("not:"), ([0, 0], MANY));
    assert_eq!(found("all:"), ([0, 0], MANY));
    let picked: Vec<PhoneIndex> = known.phones().to_vec();
    assert_eq!(Snapshot::of(&archive, None, &picked).phones().len(), MANY);
    assert_eq!(SearchIndex::new(&archive).search("n99999").best_first(), [PhoneIndex(99_999)]);
    assert!(SearchIndex::new(&archive).search(&"n1 x ".repeat(MANY)).best_first().is_empty());
}

#[test]
fn a_phone_with_many_reports_among_many_phones() {
    let mut phones = archive(50_000).phones().to_vec();
    let day = |i: i32| time::Date::from_julian_day(2_459_000 + i).unwrap();
    let mut rumoured = Phone::new("rumoured", "Acme", "Acme One");
    for i in 0..200 {
        let mut report = Report::new(day(i).into(), Stage::Rumour, &format!("Publisher {i}"), "https://example.org");
        for spec in [spec::BATTERY_MAH, spec::WEIGHT_G, spec::REFRESH_HZ] {
            report.claims.push(Claim::new(spec, Form::Exact(Value::Number(400 + i))));
        }
        rumoured.reports.push(report);
    }
    phones.push(rumoured);
    let archive = Arc::new(Archive::new(phones).0);
    let phone = archive.find("rumoured").unwrap();
    assert_eq!(Timeline::new(&archive, phone, None).days().len(), 200);
    let known = Snapshot::new(&archive, None);
    let card = Scorecard::new(&known, &known, phone);
    assert_eq!((card.claims.len(), by_publisher(card.claims.iter().copied()).len()), (600, 200));
    assert!(card.claims.iter().all(|judged| !judged.again));
}
