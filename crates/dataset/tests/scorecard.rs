//! What became of the leaks in the data of this repository.

// A test says what is wrong by panicking.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::{Arc, OnceLock};

use phone_dataset::read;
use phone_engine::answer::ResultGroup;
use phone_engine::finder::{Finder, SnapshotRows};
use phone_engine::partners::partners;
use phone_engine::partnership::Standing;
use phone_engine::verdict::{Judged, Score, Scorecard, Tally, by_publisher};
use phone_engine::{
    Archive, PhoneIndex, Query, SearchIndex, Snapshot, Stage, Verdict, Wanted, date, filter_text, spec,
};
use phone_words as words;

fn archive() -> &'static Arc<Archive> {
    static ARCHIVE: OnceLock<Arc<Archive>> = OnceLock::new();
    ARCHIVE.get_or_init(|| {
        let phones = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).phones();
        Arc::new(Archive::new(phones).0)
    })
}

/// What the article said of a phone, what came out, and the verdict.
fn of_the_article(id: &str) -> (Vec<String>, Score) {
    let archive = archive();
    let (said, known) = (Snapshot::new(archive, Some(date("2022-05-26").last_day())), Snapshot::new(archive, None));
    let phone = archive.find(id).unwrap();
    let card = Scorecard::new(&said, &known, phone);
    let mut score = Score::default();
    let of_it = |judged: &&Judged<'_>| &*judged.report.publisher == "Business Today";
    let lines = card.claims.iter().filter(of_it).map(|judged| {
        score.count(judged);
        let spec = judged.claim.spec;
        let (claimed, hedge) = (words::said(judged.claim, &known), if judged.claim.hedged { ", hedged" } else { "" });
        let cell = known.cell(phone, spec);
        let out = if cell.is_firm() { words::cell(&cell).to_string() } else { "not settled".to_owned() };
        let verdict = judged.verdict.name();
        format!("{}: {claimed}{hedge} → {out}: {verdict}", phone_words::label(phone_words::Locale::ENGLISH, spec))
    });
    (lines.collect(), score)
}

#[test]
fn the_article_on_the_12s() {
    let (lines, score) = of_the_article("xiaomi-12s");
    let expected = [
        "Released: June 2022 → July 2022: wrong",
        "Chipset: Snapdragon 8+ Gen 1, hedged → Snapdragon 8+ Gen 1: right",
        "Display size: about 6.73 in, like Xiaomi 12 Pro, hedged → 6.28 in: wrong",
        "Resolution class: FHD → FHD+: right",
        "Refresh rate: up to 120 Hz → 120 Hz: right",
        "Curved display: yes → not settled: open",
        "Cut-out: punch-hole centre → not settled: open",
        "Main camera: 50 MP, hedged → 50 MP: right",
        "Rear cameras: at least 3 → 3: right",
        "Camera partner: Leica, hedged → not settled: open",
    ];
    assert_eq!(lines, expected);
    assert_eq!(score.plain, Tally { right: 3, wrong: 1, open: 2, ..Tally::default() });
    assert_eq!(score.hedged, Tally { right: 2, wrong: 1, open: 1, ..Tally::default() });
    assert_eq!((score.plain.per_cent(), score.hedged.per_cent()), (None, None), "too few to speak of hundredths");
}

#[test]
fn the_article_on_the_12s_pro() {
    let (lines, score) = of_the_article("xiaomi-12s-pro");
    let expected = [
        "Chipset: Snapdragon 8+ Gen 1 or Dimensity 9000, hedged → Snapdragon 8+ Gen 1: right",
        "Resolution class: 2K → QHD+: right",
    ];
    assert_eq!(lines, expected);
    assert_eq!(score.decided(), 2);
}

#[test]
fn before_the_launch_everything_was_open() {
    let archive = archive();
    let then = Snapshot::new(archive, Some(date("2022-07-03").last_day()));
    for id in ["xiaomi-12s", "xiaomi-12s-pro"] {
        let card = Scorecard::new(&then, &then, archive.find(id).unwrap());
        assert!(card.claims.len() > 20);
        assert!(card.claims.iter().all(|judged| judged.verdict == Verdict::Open));
    }
}

#[test]
fn publishers_are_counted_over_all_phones() {
    let archive = archive();
    let all = Snapshot::new(archive, None);
    let cards: Vec<Scorecard<'_>> =
        (0..archive.len() as u32).map(|phone| Scorecard::new(&all, &all, PhoneIndex(phone))).collect();
    let claims = || cards.iter().flat_map(|card| &card.claims).copied();
    let publishers = by_publisher(claims());
    assert!(publishers.len() > 40, "{} publishers", publishers.len());
    let counted: u32 = publishers.iter().map(|(_, score)| score.all()).sum();
    let leaks = claims().filter(|judged| judged.report.stage < Stage::Teaser && !judged.again).count();
    assert_eq!(counted as usize, leaks);
    assert!(publishers.is_sorted_by(|(_, a), (_, b)| a.decided() >= b.decided()));
    // Every kind of verdict occurs.
    for verdict in Verdict::ALL {
        assert!(claims().any(|judged| judged.verdict == verdict), "{}", verdict.name());
    }
    for (publisher, score) in publishers {
        for tally in [score.plain, score.hedged] {
            assert_eq!(tally.per_cent().is_some(), tally.decided() >= 5, "{publisher}");
        }
    }
}

#[test]
fn camera_brands_are_as_of_a_day() {
    let dataset = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"));
    let phones = dataset.phones();
    let archive = Arc::new(Archive::new(phones).0.with_partnerships(dataset.partnerships));
    let told = |id: &str, day: &str| {
        let snapshot = Snapshot::new(&archive, Some(date(day).last_day()));
        words::cell(&snapshot.cell(archive.find(id).unwrap(), spec::BRAND_PARTNER)).to_string()
    };
    assert_eq!(told("xiaomi-12s", "2022-05-24"), "not known");
    assert_eq!(told("xiaomi-12s", "2022-05-26"), "Leica");
    let huawei = archive.phones().iter().find(|phone| &*phone.brand == "Huawei").unwrap();
    assert_eq!(told(&huawei.id, "2022-05-26"), "none", "it has ended");

    let leica = Query { filters: vec![filter_text::parse("brand-partner", "leica").unwrap()], ..Query::default() };
    let found = |day: &str| {
        let snapshot = Arc::new(Snapshot::new(&archive, Some(date(day).last_day())));
        let mut finder = Finder::new(SnapshotRows::new(snapshot), Arc::new(SearchIndex::new(&archive)));
        finder.ask(&leica, Wanted::default());
        let matches = finder.rows(ResultGroup::Matches, 0..usize::MAX);
        let brands = matches.iter().map(|phone| archive.phone(*phone).unwrap().brand.clone());
        brands.collect::<std::collections::BTreeSet<_>>()
    };
    assert!(found("2022-05-24").is_empty());
    assert_eq!(found("2022-05-26").into_iter().collect::<Vec<_>>(), ["Xiaomi".into()]);

    let xiaomi = partners(&archive, "Xiaomi", None);
    assert_eq!(xiaomi.first().and_then(|partner| partner.from), Some(date("2022-05-23")), "the most exact date");
    let ended = partners(&archive, "Huawei", None);
    assert_eq!(
        ended.first().map(|partner| (partner.standing, partner.until)),
        Some((Some(Standing::Ended), Some(date("2022"))))
    );
}
