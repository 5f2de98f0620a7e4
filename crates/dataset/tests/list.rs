//! The list says of each phone what the archive says of it today.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::Arc;

use phone_dataset::{list, list_pieces, names, read, shards};
use phone_engine::matching::Presence;
use phone_engine::packed::unpack;
use phone_engine::spec::{self, Kind};
use phone_engine::{
    Archive, Cell, Claim, Form, Phone, PhoneIndex, Report, SearchIndex, Snapshot, SpecId, Stage, Value, date,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Everything about a cell that does not hang on its sources.
fn seen(cell: &Cell<'_>) -> impl PartialEq + std::fmt::Debug + use<> {
    let named = matches!(cell.spec().get().kind, Kind::Text | Kind::Names);
    let spans = cell.spans().iter().map(|span| {
        let name = (named && span.presence != Presence::Absent).then(|| cell.dictionary().label(span.least).to_owned());
        (name, (!named).then_some((span.least, span.most)), span.presence, span.alternative)
    });
    let claims = cell.claims().map(|(report, claim)| (report.stage, report.edition.clone(), claim.clone()));
    (spans.collect::<Vec<_>>(), claims.collect::<Vec<_>>(), cell.is_firm(), cell.firmness())
}

fn assert_same(archive: &Arc<Archive>, listed: &Arc<Archive>) {
    let today = date("2026-11-01").last_day();
    let [known, listed] = [archive, listed].map(|archive| Snapshot::new(archive, None).on(today));
    assert_eq!(known.phones(), listed.phones());
    for phone in known.phones() {
        for spec in SpecId::all() {
            let [one, other] = [&known, &listed].map(|known| seen(&known.cell(*phone, spec)));
            assert!(one == other, "{phone:?} {}: {one:?}\n{other:?}", spec.get().key);
        }
    }
}

fn repository() -> Arc<Archive> {
    let dataset = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"));
    Arc::new(Archive::new(dataset.phones()).0.with_partnerships(dataset.partnerships))
}

#[test]
fn of_this_repository_the_list_says_the_same_and_the_shards_are_everything() {
    let archive = repository();
    let pieces = list_pieces(&archive).unwrap();
    let listed = pieces.iter().fold(Archive::default(), |archive, piece| archive.grown(unpack(piece).unwrap()));
    assert_same(&archive, &Arc::new(listed));
    // Few phones keep all their reports, or the list would be no smaller than everything.
    let reports = |phones: &[Phone]| phones.iter().map(|phone| phone.reports.len()).sum::<usize>();
    let (listed, all) = (list(&archive), archive.phones());
    assert!(reports(&listed) * 10 < reports(all) * 6, "{} of {}", reports(&listed), reports(all));
    assert!(
        listed.iter().filter(|phone| phone.reports.iter().any(|report| !report.url.starts_with("https"))).count()
            > 1000
    );

    let shards = shards(archive.phones(), archive.partnerships()).unwrap();
    let all = shards.iter().fold(Archive::default(), |archive, shard| archive.grown(unpack(&shard.bytes).unwrap()));
    assert_eq!(all.phones(), archive.phones());
}

#[test]
fn names_are_found_in_the_same_order() {
    let archive = repository();
    let only_names = Arc::new(Archive::new(names(archive.phones())).0);
    let listed = Arc::new(Archive::new(list(&archive)).0);
    let [all, named, listed] = [&archive, &only_names, &listed].map(SearchIndex::new);
    for typed in ["12s", "galaxy s2", "iphone", "xiaomi 12", "pixel 9 pro", "2201123G", "f5", "note"] {
        let found = all.search(typed).best_first();
        assert!(!found.is_empty(), "{typed}");
        assert_eq!(named.search(typed).best_first(), found, "{typed}");
        assert_eq!(listed.search(typed).best_first(), found, "{typed}");
    }
}

fn claim() -> impl Strategy<Value = Claim> {
    let specs = [spec::BATTERY_MAH, spec::WEIGHT_G, spec::RAM_GB, spec::CAMERA_COUNT, spec::DISPLAY_IN];
    let amount = (1..6i32).prop_map(|ticks| Value::Number(ticks * 100));
    let number =
        (proptest::sample::select(specs.to_vec()), vec(amount, 1..3), 0..7usize).prop_map(|(spec, values, form)| {
            let (first, all) = (values[0].clone(), values);
            let form = match form {
                0 => Form::UpTo(first),
                1 => Form::AtLeast(first),
                2 => Form::AtMost(first),
                3 => Form::OneOf(all),
                4 => Form::Variants(all),
                5 => Form::Like("phone-1".into()),
                _ => Form::Exact(first),
            };
            (spec, form)
        });
    let chip =
        proptest::sample::select(vec!["A", "B", "C"]).prop_map(|name| (spec::SOC, Form::Exact(Value::text(name))));
    let flag = any::<bool>().prop_map(|flag| (spec::NFC, Form::Exact(Value::Flag(flag))));
    let day = proptest::sample::select(vec!["2022", "2022-07", "2022-07-04", "2022-08-01"]);
    let day = day.prop_map(|day| (spec::RELEASED, Form::Exact(Value::Date(date(day)))));
    let hedged = prop_oneof![3 => Just(false), 1 => Just(true)];
    (prop_oneof![4 => number, 1 => chip, 1 => flag, 1 => day], hedged)
        .prop_map(|((spec, form), hedged)| Claim { hedged, ..Claim::new(spec, form) })
}

fn report() -> impl Strategy<Value = Report> {
    let days = proptest::sample::select(vec!["2022-05-26", "2022-06", "2022-07-04", "2022-07-05", "2023"]);
    let publishers = proptest::sample::select(vec!["Acme", "A weekly", "A daily", "A laboratory"]);
    let editions = option::weighted(0.3, proptest::sample::select(vec!["China", "Global"]));
    (days, 0..Stage::ALL.len(), publishers, editions, 0..3u8, vec(claim(), 0..5)).prop_map(
        |(day, stage, publisher, edition, page, claims)| {
            let mut report =
                Report::new(date(day), Stage::ALL[stage], publisher, &format!("https://example.org/{page}"));
            report.edition = edition.map(Into::into);
            claims.into_iter().for_each(|claim| report.claims.put(claim));
            report
        },
    )
}

proptest! {
    #[test]
    fn the_list_says_the_same_of_any_phones(reports in vec(vec(report(), 0..7), 1..4)) {
        let phones = reports.into_iter().enumerate().map(|(at, reports)| {
            let id = format!("phone-{at}");
            reports.into_iter().fold(Phone::new(&id, "Acme", &id), Phone::with)
        });
        let (archive, _) = Archive::new(phones.collect());
        let archive = Arc::new(archive);
        let listed = Arc::new(Archive::new(list(&archive)).0);
        assert_same(&archive, &listed);
        // Also once packed, and of one phone beside the names of all.
        let [piece] = &list_pieces(&archive).unwrap()[..] else { unreachable!("so few are in one piece") };
        assert_same(&archive, &Arc::new(Archive::of_contents(unpack(piece).unwrap())));
        let named = Archive::new(names(archive.phones())).0.with_phones(&archive, &[PhoneIndex(0)]);
        prop_assert_eq!(named.phone(PhoneIndex(0)), archive.phone(PhoneIndex(0)));
        prop_assert_eq!(named.len(), archive.len());
    }
}
