//! The rules of the design, on random archives: what a snapshot may know, and that the answer to a
//! query is what the definitions say.

// Strategies and checks outside of `#[test]` functions are part of the test.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use phone_engine::Cell;
use phone_engine::alike::{self, Alike, Era, distance};
use phone_engine::answer::{Bins, Count, ResultGroup, reasons};
use phone_engine::changes::Changes;
use phone_engine::finder::SnapshotRows;
use phone_engine::matching::{Cover, Presence, Span, cover, meet, meet_all, meet_none};
use phone_engine::query::{By, Side, SortKey};
use phone_engine::search::Scratch;
use phone_engine::spec::Kind;
use phone_engine::summary::{self, Summary};
use phone_engine::timeline::Track;
use phone_engine::verdict::verdict;
use phone_engine::{
    Archive, Claim, Comparison, Currency, Day, Filter, Finder, Form, Match, PartialDate, Phone, PhoneIndex, Price,
    Query, Report, Scorecard, SearchIndex, Snapshot, SpecId, Stage, Test, Timeline, Value, Verdict, Wanted, date,
    order, spec,
};
use phone_words as words;
use proptest::prelude::*;

const NUMBERS: [SpecId; 3] = [spec::BATTERY_MAH, spec::RAM_GB, spec::REFRESH_HZ];

fn any_number_form() -> impl Strategy<Value = Form> {
    let number = || (1i32..6).prop_map(|n| Value::Number(n * 10));
    prop_oneof![
        4 => number().prop_map(Form::Exact),
        1 => number().prop_map(Form::UpTo),
        1 => number().prop_map(Form::AtMost),
        1 => number().prop_map(Form::AtLeast),
        1 => (1i32..4, 0i32..3).prop_map(|(from, more)| Form::Range(Value::Number(from * 10), Value::Number((from + more) * 10))),
        1 => (number(), number()).prop_map(|(a, b)| Form::OneOf(vec![a, b])),
        1 => (number(), number()).prop_map(|(a, b)| Form::Variants(vec![a, b])),
        1 => (0usize..5).prop_map(|phone| Form::Like(format!("p{phone}").into())),
        1 => Just(Form::Absent),
    ]
}

fn any_claim() -> impl Strategy<Value = Claim> {
    let number = (0usize..3, any_number_form()).prop_map(|(spec, form)| Claim::new(NUMBERS[spec], form));
    let flag = any::<bool>().prop_map(|flag| Claim::new(spec::NET_5G, Form::Exact(Value::Flag(flag))));
    let chip = "[AB]\\+?".prop_map(|name| Claim::new(spec::SOC, Form::Exact(Value::text(&name))));
    let date = any_date().prop_map(|date| Claim::new(spec::RELEASED, Form::Exact(Value::Date(date))));
    let colours = proptest::collection::vec("[rgb]", 1..3).prop_map(|names| {
        let names: Vec<Arc<str>> = names.iter().map(|name| name.as_str().into()).collect();
        Claim::new(spec::COLOURS, Form::Exact(Value::Names(names.into())))
    });
    (prop_oneof![4 => number, 1 => flag, 1 => chip, 1 => date, 1 => colours], any::<bool>())
        .prop_map(|(claim, hedged)| if hedged { claim.hedged() } else { claim })
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    (2021u16..2024, proptest::option::of((1u8..=12, proptest::option::of(1u8..=28)))).prop_map(|(year, rest)| {
        PartialDate::new(year, rest.map(|(month, _)| month), rest.and_then(|(_, day)| day)).unwrap()
    })
}

fn any_report() -> impl Strategy<Value = Report> {
    (any_date(), 0usize..6, "[pqr]", proptest::collection::vec(any_claim(), 0..4)).prop_map(
        |(date, stage, publisher, claims)| {
            let url = format!("https://example.org/{publisher}/{date}/{}", claims.len());
            let mut report = Report::new(date, Stage::ALL[stage], &publisher, &url);
            for claim in claims {
                if report.claim(claim.spec).is_none() {
                    report.claims.push(claim);
                }
            }
            report
        },
    )
}

fn any_phones() -> impl Strategy<Value = Vec<Phone>> {
    let phone = ("[XYZ]", proptest::collection::vec(any_report(), 0..5));
    proptest::collection::vec(phone, 1..7).prop_map(|phones| {
        let named = phones.into_iter().enumerate().map(|(i, (brand, reports))| {
            reports.into_iter().fold(Phone::new(&format!("p{i}"), &brand, &format!("{brand} {i}")), Phone::with)
        });
        named.collect()
    })
}

/// As [`any_phones`], or many that are much alike: more than one word of bits, and columns in which few cells
/// have many rows.
fn few_or_many_phones() -> impl Strategy<Value = Vec<Phone>> {
    (any_phones(), prop_oneof![4 => Just(1usize), 1 => 20usize..40]).prop_map(|(phones, times)| {
        let all = (0..times).flat_map(|time| phones.iter().map(move |phone| (time, phone)));
        let copies = all.enumerate().map(|(i, (time, phone))| {
            let copy = Phone::new(&format!("p{i}"), &phone.brand, &format!("{} {i}", phone.brand));
            let reports = phone.reports.iter().filter(|report| time % 3 > 0 || report.claims.len() < 3).cloned();
            reports.fold(copy, Phone::with)
        });
        copies.collect()
    })
}

fn any_query() -> impl Strategy<Value = Query> {
    let range =
        (0usize..3, proptest::option::of(1i32..6), proptest::option::of(1i32..6)).prop_map(|(spec, least, most)| {
            (NUMBERS[spec], Test::Range { least: least.map(|n| n * 10), most: most.map(|n| n * 10) })
        });
    let names = |of: &'static str| {
        proptest::collection::vec(of, 1..3).prop_map(|names| names.into_iter().map(String::into_boxed_str).collect())
    };
    let brand = names("[xyz]").prop_map(|brands| (spec::BRAND, Test::AnyOf(brands)));
    let no_brand = names("[xyz]").prop_map(|brands| (spec::BRAND, Test::NoneOf(brands)));
    let chip = names("[ab](plus)?").prop_map(|chips| (spec::SOC, Test::NoneOf(chips)));
    let colours = names("[rgbx]").prop_map(|colours| (spec::COLOURS, Test::AllOf(colours)));
    let ram = proptest::collection::vec(1i32..6, 1..3)
        .prop_map(|sizes| (spec::RAM_GB, Test::AnyOf(sizes.into_iter().map(|n| n.to_string().into()).collect())));
    let flag = any::<bool>().prop_map(|flag| (spec::NET_5G, Test::Is(flag)));
    let status = names("launched|rumoured|announced").prop_map(|names| (spec::STATUS, Test::AnyOf(names)));
    let has = (0usize..3, any::<bool>()).prop_map(|(spec, flag)| (NUMBERS[spec], Test::Has(flag)));
    let test = prop_oneof![3 => range, 1 => brand, 1 => no_brand, 1 => chip, 1 => colours, 1 => ram, 1 => flag, 1 => has, 1 => status];
    let by = prop_oneof![
        3 => (0usize..3).prop_map(|spec| By::Spec(NUMBERS[spec])),
        1 => Just(By::Spec(spec::SOC)),
        1 => Just(By::Name),
        1 => Just(By::Certainty),
    ];
    let sort = proptest::collection::vec((by, any::<bool>()), 0..3);
    (proptest::collection::vec(test, 0..4), prop_oneof![3 => Just(String::new()), 1 => "[xyz1-5]"], sort).prop_map(
        |(tests, text, sort)| {
            let mut query = Query { text, ..Query::default() };
            for (spec, test) in tests {
                query.set(spec, Some(test));
            }
            query.sort.extend(sort.into_iter().map(|(by, descending)| SortKey { by, descending }));
            query
        },
    )
}

fn archive(phones: Vec<Phone>) -> Arc<Archive> {
    Arc::new(Archive::new(phones).0)
}

/// Everything that a snapshot says, in a form that can be compared across archives.
fn told(snapshot: &Snapshot) -> Vec<String> {
    let archive = snapshot.archive();
    let all = (0..archive.len() as u32).map(PhoneIndex);
    all.flat_map(|phone| {
        SpecId::all().map(move |spec| {
            let cell = snapshot.cell(phone, spec);
            let id = &archive.phone(phone).unwrap().id;
            let sure = (words::firmness(words::Locale::ENGLISH, &cell), cell.is_firm(), cell.differing());
            format!("{id} {spec:?}: {} {sure:?}", words::cell(&cell))
        })
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_snapshot_uses_only_what_was_known(phones in any_phones(), day in any_date()) {
        let day = day.last_day();
        let all = archive(phones.clone());
        let early = phones.into_iter().map(|mut phone| {
            phone.reports.retain(|report| report.date.last_day() <= day);
            phone
        });
        let early = archive(early.collect());
        prop_assert_eq!(told(&Snapshot::new(&all, Some(day))), told(&Snapshot::new(&early, None).on(day)));
    }

    #[test]
    fn a_later_report_changes_nothing_before(phones in any_phones(), more in any_report(), to in 0usize..7, day in any_date()) {
        let day = day.last_day();
        prop_assume!(more.date.last_day() > day);
        let before = archive(phones.clone());
        let mut phones = phones;
        let to = to % phones.len();
        phones[to].reports.push(more);
        prop_assert_eq!(told(&Snapshot::new(&before, Some(day))), told(&Snapshot::new(&archive(phones), Some(day))));
    }

    #[test]
    fn the_order_of_reading_does_not_matter(phones in any_phones(), turn in 0usize..5) {
        let mut turned = phones.clone();
        for phone in &mut turned {
            // Reports that nothing tells apart would stay in the order of reading.
            let mut seen = BTreeSet::new();
            phone.reports.retain(|report| seen.insert((report.date, report.stage, report.url.clone())));
        }
        let straight = archive(turned.clone());
        for phone in &mut turned {
            let turn = turn % phone.reports.len().max(1);
            phone.reports.rotate_left(turn);
        }
        prop_assert_eq!(told(&Snapshot::new(&straight, None)), told(&Snapshot::new(&archive(turned), None)));
    }

    #[test]
    fn only_settled_values_are_firm(phones in any_phones()) {
        let archive = archive(phones);
        let snapshot = Snapshot::new(&archive, None);
        for &phone in snapshot.phones() {
            for spec in NUMBERS {
                let cell = snapshot.cell(phone, spec);
                let settled = cell.stage().is_some_and(Stage::is_settled) && !cell.is_hedged() && !cell.is_like();
                prop_assert!(!cell.is_known() || cell.is_firm() == settled);
            }
        }
    }

    /// The answers against the definitions, phone by phone and value by value, while one finder goes from query
    /// to query.
    #[test]
    fn the_answers_are_what_the_definitions_say(phones in few_or_many_phones(), queries in proptest::collection::vec(any_query(), 1..6)) {
        let archive = archive(phones);
        let snapshot = Arc::new(Snapshot::new(&archive, None));
        let index = Arc::new(SearchIndex::new(&archive));
        let mut finder = Finder::new(SnapshotRows::new(snapshot.clone()), index.clone());
        let facets = [spec::BRAND, spec::RAM_GB, spec::NET_5G, spec::COLOURS];
        let histograms = [Bins { spec: spec::BATTERY_MAH, count: 4, ends: Some((10, 49)) }, Bins::of(spec::REFRESH_HZ)];
        for (step, query) in queries.iter().enumerate() {
            // Other counts from time to time.
            let wanted = Wanted { facets: &facets[step % 2..], histograms: &histograms[..2 - step % 2] };
            let view = finder.ask(query, wanted).clone();

            let hits: BTreeMap<PhoneIndex, u32> = index.search(&query.text).hits(&mut Scratch::default()).iter().copied().collect();
            let found = |phone: PhoneIndex| query.text.is_empty() || hits.contains_key(&phone);
            let overall = |phone: PhoneIndex, without: Option<SpecId>| {
                let found = if found(phone) { Match::Certain } else { Match::No };
                let filters = query.filters.iter().filter(|filter| Some(filter.spec) != without);
                filters.fold(found, |so_far, filter| so_far.and(naive(&snapshot.cell(phone, filter.spec), &filter.test)))
            };
            // The groups, each in the order asked for.
            let mut expected: Vec<PhoneIndex> = snapshot.phones().to_vec();
            let newest = |phone: PhoneIndex, spec| snapshot.cell(phone, spec).spans().iter().map(|span| span.most).max();
            expected.sort_by_key(|&phone| std::cmp::Reverse((newest(phone, spec::RELEASED), newest(phone, spec::YEAR))));
            if query.sort.is_empty() && !query.text.is_empty() {
                expected.sort_by_key(|phone| std::cmp::Reverse(hits.get(phone)));
            }
            expected.sort_by(|&a, &b| {
                let by = |key: &SortKey| in_order(&snapshot, query, *key, a, b);
                query.sort.iter().map(by).find(|order| order.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
            });
            let splits = query.filters.iter().all(|filter| filter.spec != spec::STATUS);
            let waits = |phone: PhoneIndex| {
                let launched = snapshot.archive().phone(phone).unwrap().reports.iter().any(|report| report.stage.is_settled());
                splits && !launched
            };
            let group_of = |phone: PhoneIndex| match overall(phone, None) {
                Match::No => None,
                Match::Unknown => Some(ResultGroup::NotKnown),
                _ if waits(phone) => Some(ResultGroup::NotLaunched),
                Match::Possible => Some(ResultGroup::CouldMatch),
                Match::Certain => Some(ResultGroup::Matches),
            };
            for group in ResultGroup::ALL {
                let expected: Vec<PhoneIndex> = expected.iter().copied().filter(|&phone| group_of(phone) == Some(group)).collect();
                prop_assert_eq!(view.size(group) as usize, expected.len());
                prop_assert_eq!(&finder.rows(group, 0..999), &expected, "{:?}", query);
                let part: Vec<PhoneIndex> = expected.iter().copied().skip(1).take(2).collect();
                prop_assert_eq!(finder.rows(group, 1..3), part);
            }
            for facet in &view.facets {
                let values = facet.values(&mut finder, query.filter(facet.spec));
                for value in &values {
                    let test = match &*value.choice {
                        "yes" => Test::Is(true),
                        "no" => Test::Is(false),
                        choice => Test::AnyOf(vec![choice.into()]),
                    };
                    let met = |phone: &&PhoneIndex| overall(**phone, Some(facet.spec)).and(naive(&snapshot.cell(**phone, facet.spec), &test));
                    let count = |of: Match| snapshot.phones().iter().filter(|phone| met(phone) == of).count() as u32;
                    prop_assert_eq!((value.certain, value.possible), (count(Match::Certain), count(Match::Possible)), "{:?} {}", facet.spec, value.choice);
                }
            }
            for histogram in &view.histograms {
                let count = histogram.bins.len() as i64;
                let mut bins = vec![Count::default(); histogram.bins.len()];
                for &phone in snapshot.phones() {
                    let cell = snapshot.cell(phone, histogram.spec);
                    let mut bounded = cell.spans().iter().filter(|span| span.presence == Presence::Sure && span.most < i32::MAX);
                    let Some(first) = bounded.clone().next() else { continue };
                    let middle = (i64::from(first.least) + i64::from(first.most)) / 2;
                    let width = i64::from(histogram.most - histogram.least + 1);
                    let bin = ((middle - i64::from(histogram.least)).max(0) * count / width).min(count - 1);
                    let firm = cell.is_firm() && bounded.all(|span| span.least == span.most);
                    match overall(phone, Some(histogram.spec)) {
                        Match::Certain if firm => bins[bin as usize].certain += 1,
                        Match::Certain | Match::Possible => bins[bin as usize].possible += 1,
                        _ => {}
                    }
                }
                prop_assert_eq!(&histogram.bins, &bins);
            }
            for phone in finder.rows(ResultGroup::CouldMatch, 0..999) {
                let reasons = reasons(&snapshot, query, phone);
                prop_assert!(reasons.iter().any(|reason| reason.met == Match::Possible));
                prop_assert!(reasons.iter().all(|reason| reason.met == Match::Possible));
            }
            if let Some(out) = &view.way_out {
                prop_assert_eq!(view.total(), 0);
                let mut easier = query.clone();
                match out.drop {
                    Some(spec) => easier.set(spec, None),
                    None => easier.text.clear(),
                }
                let mut fresh = Finder::new(SnapshotRows::new(snapshot.clone()), index.clone());
                prop_assert_eq!(fresh.ask(&easier, Wanted::default()).total(), out.gains);
            }
        }
    }

    #[test]
    fn unknown_comes_last_both_ways(phones in any_phones(), descending in any::<bool>()) {
        let archive = archive(phones);
        let snapshot = Arc::new(Snapshot::new(&archive, None));
        let mut finder = Finder::new(SnapshotRows::new(snapshot.clone()), Arc::new(SearchIndex::new(&archive)));
        let key = SortKey { by: By::Spec(spec::BATTERY_MAH), descending };
        finder.ask(&Query { sort: vec![key], ..Query::default() }, Wanted::default());
        let groups = [ResultGroup::Matches, ResultGroup::NotLaunched].map(|group| finder.rows(group, 0..999));
        for rows in &groups {
            let known: Vec<bool> = rows.iter().map(|&phone| {
                snapshot.cell(phone, spec::BATTERY_MAH).spans().iter().any(|span| span.presence == Presence::Sure)
            }).collect();
            prop_assert!(known.is_sorted_by(|a, b| a >= b), "{:?}", known);
        }
        prop_assert_eq!(groups.concat().len(), snapshot.phones().len());
    }
}

/// Phones of which many settled sources speak, some of them of one edition.
fn settled_phones() -> impl Strategy<Value = Vec<Phone>> {
    let report = (any_report(), "[p-w]", proptest::option::weighted(0.2, "[EF]"), 3usize..6);
    let report = report.prop_map(|(report, publisher, edition, stage)| {
        let url = format!("{}/{publisher}", report.url).into();
        let edition = edition.map(Into::into);
        Report { publisher: publisher.as_str().into(), edition, stage: Stage::ALL[stage], url, ..report }
    });
    proptest::collection::vec(report, 1..9).prop_map(|reports| {
        let phone = Phone::new("p0", "Acme", "Acme 0");
        vec![reports.into_iter().fold(phone, Phone::with)]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Who says what is shown, too, makes nothing less sure.
    #[test]
    fn an_agreeing_source_makes_nothing_less_sure(phones in settled_phones(), stage in 3usize..6, day in any_date(), pick in any::<usize>()) {
        let before = archive(phones.clone());
        let snapshot = Snapshot::new(&before, None);
        let sure = |cell: &Cell<'_>| (cell.is_firm(), !cell.is_disputed(), -(cell.differing() as i32));
        for spec in SpecId::all() {
            let cell = snapshot.cell(PhoneIndex(0), spec);
            let shown: Vec<(&Report, &Claim)> = cell.claims().collect();
            if shown.is_empty() {
                continue;
            }
            let (said, claim) = shown[pick % shown.len()];
            let mut more = Report::new(day, Stage::ALL[stage], "somebody else", "https://example.org/more");
            more.edition = said.edition.clone();
            more.claims.push(Claim { hedged: false, ..claim.clone() });
            let mut phones = phones.clone();
            phones[0].reports.push(more);
            let after = Snapshot::new(&archive(phones), None);
            let (was, is) = (sure(&cell), sure(&after.cell(PhoneIndex(0), spec)));
            prop_assert!(cell.is_disputed() || is >= was, "{:?}: {:?} {:?}", spec, was, is);
            prop_assert!(is.0 >= was.0, "{:?}", spec);
        }
    }

    /// A publisher counts once, wherever its text is printed.
    #[test]
    fn a_copy_changes_nothing(phones in settled_phones(), picked in proptest::collection::vec(any::<bool>(), 8)) {
        let mut copied = phones.clone();
        for (report, _) in phones[0].reports.iter().zip(&picked).filter(|(_, picked)| **picked) {
            let publisher = format!("A Mirror ({} text)", report.publisher).as_str().into();
            let url = format!("{}/copy", report.url).into();
            copied[0].reports.push(Report { publisher, url, ..report.clone() });
        }
        let mut seen = BTreeSet::new();
        let alone = phones[0].reports.iter().all(|report| seen.insert((report.date, report.stage, report.url.clone())));
        prop_assume!(alone);
        prop_assert_eq!(told(&Snapshot::new(&archive(phones), None)), told(&Snapshot::new(&archive(copied), None)));
    }

    /// What more sources say than anything else stands, and the others are counted; without such, all that most
    /// say is disputed.
    #[test]
    fn what_most_sources_say_stands(said in proptest::collection::vec((1i32..5, any::<bool>()), 1..9)) {
        let mut phone = Phone::new("p0", "Acme", "Acme 0");
        for (i, (value, official)) in said.iter().enumerate() {
            let stage = if *official { Stage::Official } else { Stage::Listed };
            let mut report = Report::new(date("2024"), stage, &format!("publisher {i}"), &format!("https://example.org/{i}"));
            report.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::Number(*value))));
            phone.reports.push(report);
        }
        let snapshot = Snapshot::new(&archive(vec![phone]), None);
        let cell = snapshot.cell(PhoneIndex(0), spec::BATTERY_MAH);
        let votes = |value: i32| said.iter().filter(|(other, _)| *other == value).count();
        let rank = |value: i32| (votes(value), said.contains(&(value, true)));
        let best = (1..5).map(rank).max().unwrap();
        let shown: BTreeSet<i32> = (1..5).filter(|value| rank(*value) == best).collect();
        prop_assert_eq!(cell.spans().iter().map(|span| span.least).collect::<BTreeSet<i32>>(), shown.clone());
        prop_assert_eq!(cell.is_disputed(), shown.len() > 1);
        prop_assert_eq!(cell.differing(), said.len() - shown.len() * best.0);
    }
}

/// The order of two phones by one key, from its definition.
fn in_order(snapshot: &Snapshot, query: &Query, key: SortKey, a: PhoneIndex, b: PhoneIndex) -> std::cmp::Ordering {
    let turn = |order: std::cmp::Ordering| if key.descending { order.reverse() } else { order };
    match key.by {
        By::Name => {
            let name = |phone| &*snapshot.archive().phone(phone).unwrap().name;
            turn(order::natural(name(a), name(b)))
        }
        By::Certainty => {
            let unsure = |phone| reasons(snapshot, query, phone).len();
            turn(unsure(a).cmp(&unsure(b)))
        }
        By::Spec(spec) => {
            let value = |phone| {
                let cell = snapshot.cell(phone, spec);
                let sure = cell.spans().iter().filter(|span| span.presence == Presence::Sure);
                let most = |span: &Span| if span.most == i32::MAX { span.least } else { span.most };
                let value = if key.descending { sure.map(most).max() } else { sure.map(|span| span.least).min() };
                value.map(|value| match spec.get().unit() {
                    Some(_) => (value, String::new()),
                    None => (0, cell.dictionary().label(value).to_owned()),
                })
            };
            match (value(a), value(b)) {
                (Some(a), Some(b)) => turn(a.cmp(&b)),
                (a, b) => a.is_none().cmp(&b.is_none()),
            }
        }
    }
}

/// How a cell meets a test, from the definition of the test.
fn naive(cell: &Cell<'_>, test: &Test) -> Match {
    let spec = cell.spec();
    let is = |choice: &str, span: &Span| match spec.get().unit() {
        Some(_) => {
            let ticks = spec.get().ticks(choice.parse().unwrap());
            cover(span, ticks, ticks)
        }
        None if *choice == *cell.dictionary().slug(span.least) => Cover::All,
        None => Cover::None,
    };
    let one =
        |choices: &[Box<str>], span: &Span| choices.iter().map(|choice| is(choice, span)).max().unwrap_or(Cover::None);
    let (spans, firm) = (cell.spans(), cell.is_firm());
    match test {
        Test::Range { least, most } => {
            meet(spans, firm, |span| cover(span, least.unwrap_or(i32::MIN), most.unwrap_or(i32::MAX)))
        }
        Test::Is(flag) => meet(spans, firm, |span| cover(span, i32::from(*flag), i32::from(*flag))),
        Test::AnyOf(choices) => meet(spans, firm, |span| one(choices, span)),
        Test::NoneOf(choices) => meet_none(spans, firm, |span| one(choices, span)),
        Test::AllOf(choices) => meet_all(spans, firm, choices.len(), |i, span| is(&choices[i], span)),
        Test::Has(true) => meet(spans, firm, |_| Cover::All),
        Test::Has(false) => meet_none(spans, firm, |_| Cover::All),
        Test::Than(_) => unreachable!("it has a test of its own"),
    }
}

proptest! {
    /// The short way for phones with a single report comes out where the long one does: a second report that
    /// says nothing of the spec changes nothing.
    #[test]
    fn an_empty_report_changes_nothing(phones in any_phones()) {
        let mut with_more = phones.clone();
        for phone in &mut with_more {
            let first = phone.reports.first().map_or(date("2021"), |report| report.date);
            // Of a stage that is not firmer than any, so that the status stays.
            phone.reports.push(Report::new(first, Stage::Rumour, "nobody", "https://example.org/nothing"));
        }
        let before: Vec<String> = told(&Snapshot::new(&archive(phones.clone()), None));
        let after: Vec<String> = told(&Snapshot::new(&archive(with_more), None));
        for (before, after) in before.iter().zip(&after) {
            // A phone without any report now has one.
            prop_assert!(before == after || before.contains(" status: "), "{} / {}", before, after);
        }
    }
}

/// All claims of all phones with what became of them, in a form that can be compared across archives.
fn judged(said: &Snapshot, known: &Snapshot) -> Vec<String> {
    let phones = (0..said.archive().len() as u32).map(PhoneIndex);
    let cards = phones.map(|phone| Scorecard::new(said, known, phone));
    let lines = cards.flat_map(|card| {
        let claims = card.claims.into_iter();
        claims.map(|judged| {
            let (phone, report) = (judged.phone, judged.report);
            format!("{phone:?} {report:?} {:?} {:?}", judged.claim, judged.verdict)
        })
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A snapshot of a few phones says of them what the whole one says.
    #[test]
    fn a_few_phones_are_as_they_are_among_all(phones in any_phones(), picked in proptest::collection::vec(0u32..6, 0..4), day in any_date()) {
        let archive = archive(phones);
        let picked: Vec<PhoneIndex> = picked.into_iter().map(PhoneIndex).filter(|phone| phone.get() < archive.len()).collect();
        let day = Some(day.last_day());
        let (all, few) = (Snapshot::new(&archive, day), Snapshot::of(&archive, day, &picked));
        for &phone in &picked {
            prop_assert_eq!(all.phones().contains(&phone), few.phones().contains(&phone));
            for spec in SpecId::all() {
                let (one, other) = (all.cell(phone, spec), few.cell(phone, spec));
                prop_assert_eq!(words::cell(&one), words::cell(&other));
                prop_assert_eq!((words::firmness(words::Locale::ENGLISH, &one), one.is_firm()), (words::firmness(words::Locale::ENGLISH, &other), other.is_firm()));
            }
        }
    }

    #[test]
    fn nothing_changes_from_a_day_to_itself(phones in any_phones(), day in any_date()) {
        let archive = archive(phones);
        let (one, other) = (Snapshot::new(&archive, Some(day.last_day())), Snapshot::new(&archive, Some(day.last_day())));
        let changes = Changes::new(&one, &other, one.phones().iter().copied(), &[]);
        prop_assert_eq!((changes.changed.len(), changes.new), (0, 0));
    }

    /// What was said by a day and what is known of it do not depend on what was said, unsettled, later.
    #[test]
    fn a_later_rumour_changes_no_verdict(phones in any_phones(), more in any_report(), to in 0usize..7, day in any_date()) {
        let more = Report { stage: Stage::ALL[more.stage as usize % 3], ..more };
        let day = more.date.last_day().previous_day().unwrap().min(day.last_day());
        let verdicts = |phones: Vec<Phone>| {
            let archive = archive(phones);
            judged(&Snapshot::new(&archive, Some(day)), &Snapshot::new(&archive, None))
        };
        let mut later = phones.clone();
        let to = to % later.len();
        later[to].reports.push(more);
        prop_assert_eq!(verdicts(phones), verdicts(later));
    }

    #[test]
    fn the_order_of_reading_changes_no_verdict(phones in any_phones(), turn in 0usize..5) {
        let mut turned = phones.clone();
        for phone in &mut turned {
            let mut seen = BTreeSet::new();
            phone.reports.retain(|report| seen.insert((report.date, report.stage, report.url.clone())));
        }
        let verdicts = |phones: Vec<Phone>| {
            let archive = archive(phones);
            let all = Snapshot::new(&archive, None);
            judged(&all, &all)
        };
        let straight = verdicts(turned.clone());
        for phone in &mut turned {
            let turn = turn % phone.reports.len().max(1);
            phone.reports.rotate_left(turn);
        }
        prop_assert_eq!(straight, verdicts(turned));
    }

    /// Who says what came out is right; who leaves more open is not worse for it.
    #[test]
    fn what_came_out_is_right_and_more_room_is_no_worse(spec in 0usize..3, said in 1i32..60, out in 1i32..60, room in 0i32..20) {
        let spec = NUMBERS[spec];
        let mut listed = Report::new(date("2022-07-04"), Stage::Listed, "l", "https://example.org");
        listed.claims.push(Claim::new(spec, Form::Exact(Value::Number(out * 10))));
        let archive = archive(vec![Phone::new("a", "B", "A").with(listed)]);
        let snapshot = Snapshot::new(&archive, None);
        let of = |form| verdict(&Claim::new(spec, form), &snapshot.cell(PhoneIndex(0), spec));
        let number = |amount: i32| Value::Number(amount * 10);
        prop_assert_eq!(of(Form::Exact(number(out))), Verdict::Right);
        let exact = of(Form::Exact(number(said)));
        prop_assert!(exact != Verdict::Open);
        prop_assert!(of(Form::OneOf(vec![number(said), number(said + room)])) >= exact);
        prop_assert!(of(Form::AtMost(number(said + room))) >= of(Form::AtMost(number(said))));
        prop_assert!(of(Form::AtLeast(number((said - room).max(0)))) >= of(Form::AtLeast(number(said))));
    }

    /// Every step of a timeline is what the snapshot of its day says, and a later report adds steps only.
    #[test]
    fn a_timeline_is_made_of_snapshots(phones in any_phones(), more in any_report()) {
        let told = |timeline: &Timeline, until: Day| -> Vec<String> {
            let known = |place: usize| timeline.days().nth(place).is_some_and(|day| day < until);
            let track = |track: &Track| {
                let steps = track.steps.iter().filter(|step| known(step.day)).map(|step| {
                    let cell = timeline.cell(step.day, track.spec).unwrap();
                    format!("{:?} {:?}: {} [{}]", track.spec, timeline.days().nth(step.day), words::cell(&cell), words::firmness(words::Locale::ENGLISH, &cell))
                });
                steps.collect::<Vec<_>>()
            };
            timeline.tracks.iter().flat_map(track).collect()
        };
        let before = archive(phones.clone());
        let end = Timeline::new(&before, PhoneIndex(0), None);
        // What a phone is said to be like may become known between its own reports.
        let whole = Snapshot::new(&before, end.days().last());
        for track in &end.tracks {
            let last = track.steps.last().unwrap();
            let cell = end.cell(last.day, track.spec).unwrap();
            let (then, now) = (words::firmness(words::Locale::ENGLISH, &cell), words::firmness(words::Locale::ENGLISH, &whole.cell(PhoneIndex(0), track.spec)));
            prop_assert_eq!(then, now, "{:?}", track.spec);
            let on_the_day = Snapshot::new(&before, end.days().nth(last.day));
            prop_assert_eq!(words::cell(&cell), words::cell(&on_the_day.cell(PhoneIndex(0), track.spec)));
        }
        let day = more.date.last_day();
        let mut phones = phones;
        phones[0].reports.push(more);
        let after = archive(phones);
        let (old, new) = (told(&end, day), told(&Timeline::new(&after, PhoneIndex(0), None), day));
        for step in old {
            prop_assert!(new.contains(&step), "{}", step);
        }
    }
}

/// Three numbers of a phone: from where, how wide, and whether firm; `None` where not known.
type Three = [Option<(i32, i32, bool)>; 3];

/// Phones with numbers only, one settled report each, in which values may be ranges or missing.
fn numbered() -> impl Strategy<Value = Vec<Three>> {
    let value = proptest::option::weighted(
        0.85,
        (0i32..5, prop_oneof![3 => Just(0i32), 1 => 0i32..3], proptest::bool::weighted(0.9)),
    );
    proptest::collection::vec([value.clone(), value.clone(), value], 1..6)
}

const THREE: [SpecId; 3] = [spec::BATTERY_MAH, spec::WEIGHT_G, spec::CHARGE_W];

fn of_numbers(phones: &[Three]) -> Arc<Archive> {
    let phone = |(i, values): (usize, &Three)| {
        let mut report = Report::new(date("2022-05"), Stage::Listed, "p", "https://example.org/");
        for (spec, value) in THREE.into_iter().zip(values) {
            let Some((least, wide, is_firm)) = *value else { continue };
            let number = |n: i32| Value::Number(1000 + n * 10);
            let form =
                if wide == 0 { Form::Exact(number(least)) } else { Form::Range(number(least), number(least + wide)) };
            let claim = Claim::new(spec, form);
            report.claims.push(if is_firm { claim } else { claim.hedged() });
        }
        Phone::new(&format!("p{i}"), "B", &format!("B {i}")).with(report)
    };
    archive(phones.iter().enumerate().map(phone).collect())
}

/// Every way in which the values may turn out: what is not known, or not firm, in a few ways.
fn worlds(phones: &[Three], own: usize) -> Vec<Vec<[i32; 3]>> {
    let mut worlds: Vec<Vec<[i32; 3]>> = vec![vec![[0; 3]; phones.len()]];
    for (at, values) in phones.iter().enumerate() {
        for (of, value) in values.iter().enumerate() {
            let possible: Vec<i32> = match *value {
                Some((least, wide, is_firm)) if is_firm || at == own => (least..=least + wide).collect(),
                _ => vec![-1, 2, 9],
            };
            let with = |world: &Vec<[i32; 3]>, value: i32| {
                let mut world = world.clone();
                world[at][of] = value;
                world
            };
            worlds = worlds.iter().flat_map(|world| possible.iter().map(move |&value| with(world, value))).collect();
        }
    }
    worlds
}

/// Phones of which enough is known to be alike or not.
fn detailed() -> impl Strategy<Value = Vec<Phone>> {
    let form = prop_oneof![
        6 => (1i32..6).prop_map(|n| (n, n)),
        1 => (1i32..4, 0i32..3).prop_map(|(from, more)| (from, from + more)),
    ];
    let value = proptest::option::weighted(0.9, (form, proptest::bool::weighted(0.9)));
    let values = proptest::collection::vec(value, alike::SPECS.len());
    let phone = (values, 2020u16..2024, 0usize..6);
    proptest::collection::vec(phone, 1..9).prop_map(|phones| {
        let phones = phones.into_iter().enumerate().map(|(i, (values, year, stage))| {
            let mut report = Report::new(date("2024"), Stage::ALL[stage], "p", "https://example.org/");
            let released = PartialDate::new(year, None, None).unwrap();
            report.claims.push(Claim::new(spec::RELEASED, Form::Exact(Value::Date(released))));
            for ((spec, _), value) in alike::SPECS.into_iter().zip(values) {
                let Some(((least, most), is_firm)) = value else { continue };
                let of = |n: i32| match spec.get().kind {
                    Kind::Number { .. } => Some(Value::Number(1000 + n * 10)),
                    Kind::Flag => Some(Value::Flag(n % 2 == 0)),
                    Kind::Text => Some(Value::text(&format!("Name {n}"))),
                    Kind::Prices => {
                        let currency = if n > 2 { "EUR" } else { "USD" };
                        let amount = Some(i64::from(n) * 10_000);
                        let price = Price {
                            least: amount,
                            most: amount,
                            currency: currency.into(),
                            region: None,
                            ram: None,
                            storage: None,
                        };
                        Some(Value::Prices(vec![price].into()))
                    }
                    _ => None,
                };
                let (Some(least), Some(most)) = (of(least), of(most)) else { continue };
                let form = if least == most { Form::Exact(least) } else { Form::OneOf(vec![least, most]) };
                let claim = Claim::new(spec, form);
                report.claims.push(if is_firm { claim } else { claim.hedged() });
            }
            Phone::new(&format!("p{i}"), "B", &format!("B {i}")).with(report)
        });
        phones.collect()
    })
}

/// How good a number of one of the three is.
fn good(of: usize, value: i32) -> i32 {
    if THREE[of] == spec::WEIGHT_G { -value } else { value }
}

fn asked_by(archive: &Arc<Archive>, matters: &[SpecId], unbeaten: bool) -> Finder {
    let index = Arc::new(SearchIndex::new(archive));
    let mut finder = Finder::new(SnapshotRows::new(Arc::new(Snapshot::new(archive, None))), index);
    let query = Query { matters: matters.to_vec(), unbeaten, ..Query::default() };
    finder.ask(&query, Wanted::default());
    finder
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// The place that a phone has in whatever way the values turn out is one of those that are said to be possible.
    #[test]
    fn no_place_is_awarded_that_a_possibility_could_overturn(phones in numbered(), count in 1usize..4) {
        let open = phones.iter().flatten().filter(|value| value.is_none_or(|(_, wide, is_firm)| wide > 0 || !is_firm)).count();
        prop_assume!(open < 7);
        let archive = of_numbers(&phones);
        let finder = asked_by(&archive, &THREE[..count], false);
        for own in 0..phones.len() {
            let place = finder.place(PhoneIndex(own as u32)).unwrap();
            prop_assert!(1 <= place.best && place.best <= place.worst && place.worst <= place.of);
            prop_assert_eq!(place.of as usize, phones.len());
            for world in worlds(&phones, own) {
                let beats = |a: usize, b: usize, of: usize| good(of, world[a][of]) > good(of, world[b][of]);
                let score = |a: usize| -> usize {
                    (0..count).map(|of| (count - of) * (0..phones.len()).filter(|&b| beats(a, b, of)).count()).sum()
                };
                let is = 1 + (0..phones.len()).filter(|&other| score(other) > score(own)).count() as u32;
                prop_assert!(place.best <= is && is <= place.worst, "{}: {} of {:?} in {:?}", own, is, place, world);
            }
        }
    }

    /// Learning more about a value never moves a phone out of the places that were possible, nor turns beaten into unbeaten
    /// or the reverse.
    #[test]
    fn narrowing_keeps_to_what_was_possible(phones in numbered(), at in 0usize..6, of in 0usize..3, to in 0i32..5, count in 1usize..4) {
        let mut narrowed = phones.clone();
        let at = at % phones.len();
        // The values of its own phone were taken at their word.
        narrowed[at][of] = Some(match phones[at][of] {
            Some((least, wide, is_firm)) => (least + to.min(wide), 0, is_firm),
            None => (to, 0, true),
        });
        let [before, after] = [&phones, &narrowed].map(|phones| of_numbers(phones));
        let finder = |archive: &Arc<Archive>, unbeaten| asked_by(archive, &THREE[..count], unbeaten);
        let (was, is) = (finder(&before, false), finder(&after, false));
        for phone in (0..phones.len() as u32).map(PhoneIndex) {
            let (was, is) = (was.place(phone).unwrap(), is.place(phone).unwrap());
            prop_assert!(was.best <= is.best && is.worst <= was.worst, "{:?}: {:?}, then {:?}", phone, was, is);
        }
        let groups = |archive: &Arc<Archive>| {
            let mut finder = finder(archive, true);
            [ResultGroup::Matches, ResultGroup::CouldMatch, ResultGroup::NotKnown].map(|group| finder.rows(group, 0..99))
        };
        let (was, is) = (groups(&before), groups(&after));
        let among = |groups: &[Vec<PhoneIndex>]| groups.concat();
        prop_assert!(was[0].iter().all(|phone| is[0].contains(phone)), "certain: {:?}, then {:?}", was, is);
        prop_assert!(among(&is).iter().all(|phone| among(&was).contains(phone)), "beaten: {:?}, then {:?}", was, is);
    }

    /// Of settled values, those are unbeaten that none beats, and the places are those of the scores.
    #[test]
    fn of_settled_values_places_and_unbeaten_are_what_they_are_by_brute_force(
        values in proptest::collection::vec([0i32..4, 0i32..4, 0i32..4], 1..30), count in 1usize..4,
    ) {
        let phones: Vec<Three> = values.iter().map(|own| own.map(|value| Some((value, 0, true)))).collect();
        let archive = of_numbers(&phones);
        let mut finder = asked_by(&archive, &THREE[..count], true);
        let better = |a: usize, b: usize, of: usize| good(of, values[a][of]) - good(of, values[b][of]);
        let beats = |a: usize, b: usize| (0..count).all(|of| better(a, b, of) >= 0) && (0..count).any(|of| better(a, b, of) > 0);
        let all = 0..values.len();
        let expected: Vec<PhoneIndex> =
            all.clone().filter(|&own| !all.clone().any(|other| beats(other, own))).map(|own| PhoneIndex(own as u32)).collect();
        let mut found = finder.rows(ResultGroup::Matches, 0..99);
        let score = |own: usize| -> usize {
            (0..count).map(|of| (count - of) * all.clone().filter(|&other| better(own, other, of) > 0).count()).sum()
        };
        prop_assert!(found.is_sorted_by_key(|phone| std::cmp::Reverse(score(phone.get()))));
        found.sort();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(finder.view().total() as usize + finder.view().not_known as usize, finder.view().matches as usize);
        for own in all.clone() {
            let place = finder.place(PhoneIndex(own as u32)).unwrap();
            let is = 1 + all.clone().filter(|&other| score(other) > score(own)).count() as u32;
            prop_assert_eq!((place.best, place.worst, place.is_firm), (is, is, true));
        }
    }

    /// A filter by what another phone has is the filter by that amount, where that is settled; else it is never certain and
    /// rules out only what no possible amount lets in.
    #[test]
    fn a_filter_by_another_phone_is_that_by_its_amount(phones in numbered(), by in 0usize..6, of in 0usize..3, side in 0usize..4) {
        let by = by % phones.len();
        let archive = of_numbers(&phones);
        let snapshot = Arc::new(Snapshot::new(&archive, None));
        let (spec, side) = (THREE[of], [Side::AtLeast, Side::AtMost, Side::More, Side::Less][side]);
        let relative = Filter::than(spec, side, &format!("p{by}"));
        let range = |amount: i32| match side {
            Side::AtLeast => (Some(amount), None),
            Side::AtMost => (None, Some(amount)),
            Side::More => (Some(amount + 1), None),
            Side::Less => (None, Some(amount - 1)),
        };
        let mut finder = Finder::new(SnapshotRows::new(snapshot.clone()), Arc::new(SearchIndex::new(&archive)));
        // After another filter by the same spec.
        let first = Query { filters: vec![Filter { spec, test: Test::Range { least: Some(1010), most: None } }], ..Query::default() };
        finder.ask(&first, Wanted::default());
        let query = Query { filters: vec![relative.clone()], ..Query::default() };
        finder.ask(&query, Wanted::default());
        let groups = [ResultGroup::Matches, ResultGroup::CouldMatch, ResultGroup::NotKnown].map(|group| finder.rows(group, 0..99));
        for &phone in snapshot.phones() {
            let cell = snapshot.cell(phone, spec);
            let met = |amount: i32| {
                let (least, most) = range(amount);
                naive(&cell, &Test::Range { least, most })
            };
            let expected = match phones[by][of] {
                None => Match::Unknown,
                Some((least, wide, is_firm)) => {
                    let all: Vec<Match> = (least..=least + wide).map(|n| met(1000 + n * 10)).collect();
                    let certain = is_firm && all.iter().all(|met| *met == Match::Certain);
                    let best = all.iter().copied().max().unwrap();
                    if certain { Match::Certain } else { best.min(Match::Possible) }
                }
            };
            let group = match expected {
                Match::No => None,
                Match::Unknown => Some(2),
                Match::Possible => Some(1),
                Match::Certain => Some(0),
            };
            for (at, group_of) in groups.iter().enumerate() {
                prop_assert_eq!(group_of.contains(&phone), group == Some(at), "{:?} {:?}", relative, phones);
            }
            let reasons = reasons(&snapshot, &query, phone);
            prop_assert_eq!(reasons.first().map_or(Match::Certain, |reason| reason.met), expected);
        }
        // And the counts go on from there.
        let plain = Query { filters: vec![Filter { spec, test: Test::Range { least: Some(1020), most: Some(1030) } }], ..Query::default() };
        let view = finder.ask(&plain, Wanted::default()).clone();
        let mut fresh = Finder::new(SnapshotRows::new(snapshot.clone()), Arc::new(SearchIndex::new(&archive)));
        prop_assert_eq!(&view, fresh.ask(&plain, Wanted::default()));
    }

    /// Two phones are as far apart as the other way round, and a phone is not among those that are like it.
    #[test]
    fn nearest_phones_are_as_near_both_ways(phones in detailed(), any in any_phones()) {
        for archive in [archive(phones), archive(any)] {
            let snapshot = Snapshot::new(&archive, None);
            for &one in snapshot.phones() {
                for &other in snapshot.phones() {
                    let distance = |a, b| distance(&snapshot, a, b, Currency::Eur);
                    prop_assert_eq!(distance(one, other), distance(other, one));
                    if let Some((least, most)) = distance(one, other) {
                        prop_assert!(0 <= least && least <= most && most <= alike::FAR);
                    }
                }
                let alike = Alike::new(&snapshot, one, Era::All, Currency::Eur, 99);
                prop_assert!(alike.nearest.iter().all(|own| own.phone != one));
                prop_assert!(alike.nearest.is_sorted_by_key(|own| own.least + own.most));
                prop_assert_eq!(alike.nearest.len() + alike.unclear, snapshot.phones().len() - 1);
                prop_assert_eq!(&alike, &Alike::new(&snapshot, one, Era::All, Currency::Eur, 99));
            }
        }
    }

    /// What a summary says of a phone holds however the values turn out.
    #[test]
    fn a_summary_says_only_what_is_certain(phones in numbered()) {
        let archive = of_numbers(&phones);
        let snapshot = Snapshot::new(&archive, None);
        let comparison = Comparison::new(&snapshot, snapshot.phones(), &[]);
        let summary = Summary::new(&comparison, Currency::Eur);
        for lead in &summary.leads {
            let of = THREE.iter().position(|spec| *spec == lead.spec).unwrap();
            let more = summary::SPECS.iter().any(|(spec, more)| *spec == lead.spec && *more);
            for (at, values) in phones.iter().enumerate().filter(|(at, _)| *at != lead.of) {
                let (Some((least, wide, own_firm)), Some((other, wider, firm))) = (phones[lead.of][of], values[of]) else {
                    panic!("{lead:?}: not known of {at}");
                };
                prop_assert!(own_firm && firm);
                let is_ahead = if more { least > other + wider } else { least + wide < other };
                prop_assert!(is_ahead);
            }
            let says_so = if more { lead.by.0 > 0 } else { lead.by.1 < 0 };
            prop_assert!(says_so);
        }
        prop_assert!(!summary.is_same || phones.windows(2).all(|pair| pair[0] == pair[1]));
    }
}
