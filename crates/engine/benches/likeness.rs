//! What is like a phone, what matters to somebody, and what no phone beats, among 1,400 phones: `cargo bench -p phone-engine
//! --bench likeness`.

use std::sync::Arc;

use divan::{Bencher, black_box};
use phone_engine::alike::{Alike, Era, SPECS};
use phone_engine::answer::ResultGroup;
use phone_engine::finder::SnapshotRows;
use phone_engine::spec::{self, Kind};
use phone_engine::{
    Archive, Claim, Currency, Finder, Form, PartialDate, Phone, PhoneIndex, Price, Query, Report, SearchIndex,
    Snapshot, Stage, Value, Wanted, date,
};

fn main() {
    divan::main();
}

const PHONES: usize = 1_400;

/// Phones of eleven years, of which a tenth of the values is not known and a fiftieth not clear.
fn snapshot() -> Arc<Snapshot> {
    let mut random = Random(7);
    let phones = (0..PHONES).map(|i| {
        let mut report = Report::new(date("2026"), Stage::Listed, "p", "https://example.org");
        let (year, month) = (2016 + random.below(11) as u16, 1 + random.below(12) as u8);
        let released = PartialDate::new(year, Some(month), None);
        report.claims.extend(released.map(|date| Claim::new(spec::RELEASED, Form::Exact(Value::Date(date)))));
        for (spec, _) in SPECS {
            let mut number = || {
                let Kind::Number { least, .. } = spec.get().kind else { return Value::Number(0) };
                Value::Number((least.max(1) + random.below(300) as i32) * spec.get().scale())
            };
            let form = match spec.get().kind {
                Kind::Number { .. } if i % 50 == 0 => Form::OneOf(vec![number(), number()]),
                Kind::Number { .. } => Form::Exact(number()),
                Kind::Flag => Form::Exact(Value::Flag(random.below(2) == 0)),
                Kind::Text => Form::Exact(Value::text(&format!("Name {}", random.below(60)))),
                Kind::Prices => {
                    let currency = ["EUR", "USD", "CNY"][random.below(3) as usize].into();
                    let amount = Some(10_000 + i64::from(random.below(1000)) * 100);
                    let none = (None, None, None);
                    let price =
                        Price { least: amount, most: amount, currency, region: none.0, ram: none.1, storage: none.2 };
                    Form::Exact(Value::Prices(vec![price].into()))
                }
                Kind::Date | Kind::Cameras | Kind::Names => continue,
            };
            if random.below(10) > 0 {
                report.claims.push(Claim::new(spec, form));
            }
        }
        Phone::new(&format!("phone-{i}"), "Brand", &format!("Brand {i}")).with(report)
    });
    Arc::new(Snapshot::new(&Arc::new(Archive::new(phones.collect()).0), None))
}

struct Random(u64);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }
}

/// The phones like one phone, of its time or of all times; the columns are there already.
#[divan::bench(args = [Era::Near, Era::All])]
fn nearest(bencher: Bencher<'_, '_>, era: &Era) {
    let snapshot = snapshot();
    let of = snapshot.phones()[PHONES / 2];
    black_box(Alike::new(&snapshot, of, *era, Currency::Eur, 12));
    bencher.bench_local(|| Alike::new(&snapshot, of, *era, Currency::Eur, 12));
}

fn finder() -> Finder {
    let snapshot = snapshot();
    let index = Arc::new(SearchIndex::new(snapshot.archive()));
    let mut finder = Finder::new(SnapshotRows::new(snapshot), index);
    finder.ask(&Query::default(), Wanted::default());
    finder
}

fn asked(count: usize, unbeaten: bool) -> Query {
    let matters = [spec::BATTERY_MAH, spec::WEIGHT_G, spec::CHARGE_W, spec::DEPTH_MM, spec::RAM_GB];
    Query { matters: matters[..count].to_vec(), unbeaten, ..Query::default() }
}

/// The first 20 phones in the order of what matters, with their places.
#[divan::bench(args = [1, 3, 5])]
fn what_matters(bencher: Bencher<'_, '_>, count: usize) {
    let mut finder = finder();
    bencher.bench_local(|| {
        finder.ask(&Query::default(), Wanted::default());
        finder.ask(&asked(count, false), Wanted::default());
        let first = finder.rows(ResultGroup::Matches, 0..20);
        first.into_iter().filter_map(|phone: PhoneIndex| finder.place(phone)).map(|place| place.worst).sum::<u32>()
    });
}

/// Only the phones that none beats.
#[divan::bench(args = [2, 3, 5])]
fn nothing_better(bencher: Bencher<'_, '_>, count: usize) {
    let mut finder = finder();
    bencher.bench_local(|| {
        finder.ask(&Query::default(), Wanted::default());
        finder.ask(&asked(count, true), Wanted::default()).total()
    });
}
