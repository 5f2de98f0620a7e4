//! The rules of the design, on random archives: what a snapshot may know, and that the answer to a
//! query is what the definitions say.

// Strategies and checks outside of `#[test]` functions are part of the test.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use phone_engine::Cell;
use phone_engine::changes::Changes;
use phone_engine::matching::{Cover, Span, cover, meet};
use phone_engine::query::SortKey;
use phone_engine::timeline::Track;
use phone_engine::verdict::verdict;
use phone_engine::view::reasons;
use phone_engine::{
    Archive, Claim, Day, Form, Match, PartialDate, Phone, PhoneIndex, Query, Report, ResultView, Scorecard,
    SearchIndex, Snapshot, SpecId, Stage, Test, Timeline, Value, Verdict, Wanted, date, spec, words,
};
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
    (prop_oneof![4 => number, 1 => flag, 1 => chip, 1 => date], any::<bool>())
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

fn any_query() -> impl Strategy<Value = Query> {
    let range =
        (0usize..3, proptest::option::of(1i32..6), proptest::option::of(1i32..6)).prop_map(|(spec, least, most)| {
            (NUMBERS[spec], Test::Range { least: least.map(|n| n * 10), most: most.map(|n| n * 10) })
        });
    let brand = proptest::collection::vec("[xyz]", 1..3)
        .prop_map(|brands| (spec::BRAND, Test::AnyOf(brands.into_iter().map(String::into_boxed_str).collect())));
    let ram = proptest::collection::vec(1i32..6, 1..3)
        .prop_map(|sizes| (spec::RAM_GB, Test::AnyOf(sizes.into_iter().map(|n| n.to_string().into()).collect())));
    let flag = any::<bool>().prop_map(|flag| (spec::NET_5G, Test::Is(flag)));
    let test = prop_oneof![range, brand, ram, flag];
    let sort = proptest::option::of((0usize..3, any::<bool>()));
    (proptest::collection::vec(test, 0..4), prop_oneof![3 => Just(String::new()), 1 => "[xyz1-5]"], sort).prop_map(
        |(tests, text, sort)| {
            let mut query = Query { text, ..Query::default() };
            for (spec, test) in tests {
                query.set(spec, Some(test));
            }
            query.sort.extend(sort.map(|(spec, descending)| SortKey { spec: Some(NUMBERS[spec]), descending }));
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
            format!("{id} {spec:?}: {} [{}] {}", words::cell(&cell), words::firmness(&cell), cell.is_firm())
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

    /// The answer against the definitions, phone by phone and value by value.
    #[test]
    fn the_answer_is_what_the_definitions_say(phones in any_phones(), query in any_query()) {
        let archive = archive(phones);
        let snapshot = Snapshot::new(&archive, None);
        let index = SearchIndex::new(&archive);
        let facets = [spec::BRAND, spec::RAM_GB, spec::NET_5G];
        let view = ResultView::new(&snapshot, &index, &query, Wanted { facets: &facets, histograms: &[spec::BATTERY_MAH] });

        let overall = |phone: PhoneIndex, without: Option<SpecId>| {
            let found = index.search(&query.text).score(phone).map_or(Match::No, |_| Match::Certain);
            let filters = query.filters.iter().filter(|filter| Some(filter.spec) != without);
            filters.fold(found, |so_far, filter| so_far.and(naive(&snapshot.cell(phone, filter.spec), &filter.test)))
        };
        let mut groups: BTreeMap<Match, BTreeSet<PhoneIndex>> = BTreeMap::new();
        for &phone in snapshot.phones() {
            groups.entry(overall(phone, None)).or_default().insert(phone);
        }
        let group = |of: Match| groups.get(&of).cloned().unwrap_or_default();
        prop_assert_eq!(view.matches.iter().copied().collect::<BTreeSet<_>>(), group(Match::Certain));
        prop_assert_eq!(view.could_match.iter().copied().collect::<BTreeSet<_>>(), group(Match::Possible));
        prop_assert_eq!(view.not_known.iter().copied().collect::<BTreeSet<_>>(), group(Match::Unknown));
        prop_assert_eq!(view.matches.len() + view.could_match.len() + view.not_known.len(), snapshot.phones().len() - group(Match::No).len());

        for facet in &view.facets {
            for value in &facet.values {
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
        let in_bins: u32 = view.histograms[0].bins.iter().sum();
        prop_assert!(in_bins as usize <= snapshot.phones().len());

        for phone in &view.could_match {
            let reasons = reasons(&snapshot, &query, *phone);
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
            prop_assert_eq!(ResultView::new(&snapshot, &index, &easier, Wanted::default()).total(), out.gains as usize);
        }
    }

    #[test]
    fn unknown_comes_last_both_ways(phones in any_phones(), descending in any::<bool>()) {
        let archive = archive(phones);
        let snapshot = Snapshot::new(&archive, None);
        let index = SearchIndex::new(&archive);
        let key = SortKey { spec: Some(spec::BATTERY_MAH), descending };
        let query = Query { sort: vec![key], ..Query::default() };
        let view = ResultView::new(&snapshot, &index, &query, Wanted::default());
        let known: Vec<bool> = view.matches.iter().map(|&phone| {
            snapshot.cell(phone, spec::BATTERY_MAH).spans().iter().any(|span| span.presence == phone_engine::matching::Presence::Sure)
        }).collect();
        prop_assert!(known.is_sorted_by(|a, b| a >= b), "{:?}", known);
        prop_assert_eq!(view.matches.len(), snapshot.phones().len());
    }
}

/// How a cell meets a test, from the definition of the test.
fn naive(cell: &Cell<'_>, test: &Test) -> Match {
    let spec = cell.spec();
    let passes = |span: &Span| match test {
        Test::Range { least, most } => cover(span, least.unwrap_or(i32::MIN), most.unwrap_or(i32::MAX)),
        Test::Is(flag) => cover(span, i32::from(*flag), i32::from(*flag)),
        Test::AnyOf(choices) => {
            let own = |term: i32| match spec.get().unit() {
                Some(_) => words::plain_number(spec, term),
                None => cell.dictionary().slug(term).to_owned(),
            };
            match spec.get().unit() {
                None if choices.iter().any(|choice| **choice == *own(span.least)) => Cover::All,
                None => Cover::None,
                Some(_) => {
                    let ticks = choices.iter().map(|choice| spec.get().ticks(choice.parse().unwrap()));
                    ticks.map(|ticks| cover(span, ticks, ticks)).max().unwrap_or(Cover::None)
                }
            }
        }
    };
    meet(cell.spans(), cell.is_firm(), passes)
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
                prop_assert_eq!((words::firmness(&one), one.is_firm()), (words::firmness(&other), other.is_firm()));
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
                    format!("{:?} {:?}: {} [{}]", track.spec, timeline.days().nth(step.day), words::cell(&cell), words::firmness(&cell))
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
            let (then, now) = (words::firmness(&cell), words::firmness(&whole.cell(PhoneIndex(0), track.spec)));
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
