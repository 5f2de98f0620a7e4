//! The parts of the finder, each for itself: `cargo bench -p phone-engine`. The whole of it in a browser, side by
//! side with others: `cargo xtask bench`.

use std::cmp::Ordering;
use std::sync::Arc;

use divan::{Bencher, black_box};
use phone_engine::answer::{Bins, ResultGroup};
use phone_engine::finder::{Cells, CellsBuilder, Rows};
use phone_engine::matching::Span;
use phone_engine::query::{By, SortKey};
use phone_engine::{Finder, PhoneIndex, Query, SearchIndex, SpecId, Test, Wanted, spec};

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

const FACETS: [SpecId; 8] = [
    spec::BRAND,
    spec::SOC,
    spec::RAM_GB,
    spec::STORAGE_GB,
    spec::PANEL,
    spec::OS,
    spec::IP_RATING,
    spec::CAMERA_PARTNER,
];
const HISTOGRAMS: [Bins; 4] =
    [Bins::of(spec::PRICE_EUR), Bins::of(spec::DISPLAY_IN), Bins::of(spec::BATTERY_MAH), Bins::of(spec::WEIGHT_G)];
const WANTED: Wanted<'static> = Wanted { facets: &FACETS, histograms: &HISTOGRAMS };

/// Invented rows: every spec has values drawn from a range of its own, a tenth of them not known and,
/// where `unsure` is not zero, one of so many only a rumour.
#[derive(Debug)]
struct Invented {
    count: usize,
    unsure: u32,
}

impl Rows for Invented {
    fn count(&self) -> usize {
        self.count
    }

    fn phone(&self, row: u32) -> PhoneIndex {
        PhoneIndex(row)
    }

    fn row(&self, phone: PhoneIndex) -> Option<u32> {
        Some(phone.get() as u32)
    }

    fn cells(&self, spec: SpecId) -> Cells {
        let mut random = Random(spec.index() as u64);
        let distinct = match spec {
            spec::BRAND => 60,
            spec::SOC => 300,
            spec::PRICE_EUR => 2000,
            spec::RELEASED => 5000,
            spec::DISPLAY_IN | spec::BATTERY_MAH | spec::WEIGHT_G => 500,
            spec::NFC => 2,
            _ => 10,
        };
        let mut cells = CellsBuilder::new(spec, self.count);
        for _ in 0..self.count {
            let firm = self.unsure == 0 || random.below(self.unsure) > 0;
            match random.below(10) {
                0 => cells.push(&[], firm),
                // The first ones more often, as with brands.
                _ => cells.push(&[Span::exact(random.below(distinct).min(random.below(distinct)) as i32)], firm),
            }
        }
        cells.finish(Arc::default())
    }

    fn compare_names(&self, a: u32, b: u32) -> Ordering {
        a.cmp(&b)
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u32
    }
}

fn names(count: usize) -> Arc<SearchIndex> {
    let mut random = Random(1);
    let mut index = SearchIndex::default();
    for _ in 0..count {
        let name = format!("brand{} series{} {} pro", random.below(60), random.below(300), random.below(40));
        index.push_name(&name);
    }
    Arc::new(index)
}

fn finder(count: usize, unsure: u32) -> (Finder, Query) {
    let mut finder = Finder::new(Invented { count, unsure }, names(count));
    let sort = vec![SortKey { by: By::Spec(spec::RELEASED), descending: true }];
    let query = Query { sort, ..Query::default() };
    finder.ask(&query, WANTED);
    finder.rows(ResultGroup::Matches, 0..50);
    (finder, query)
}

/// One end of a range moves by a little, back and forth over the whole range.
#[divan::bench(args = SIZES)]
fn range_step(bencher: Bencher<'_, '_>, count: usize) {
    drag(bencher, count, 0);
}

/// The same where every tenth value is a rumour.
#[divan::bench(args = SIZES)]
fn range_step_with_rumours(bencher: Bencher<'_, '_>, count: usize) {
    drag(bencher, count, 10);
}

fn drag(bencher: Bencher<'_, '_>, count: usize, unsure: u32) {
    let (mut finder, mut query) = finder(count, unsure);
    let mut at = 0;
    bencher.bench_local(move || {
        at = (at + 10) % 400;
        query.set(spec::BATTERY_MAH, Some(Test::Range { least: Some(200 - (at - 200i32).abs()), most: None }));
        finder.ask(&query, WANTED);
        black_box(finder.rows(ResultGroup::Matches, 0..50))
    });
}

/// A value is chosen, and chosen no longer.
#[divan::bench(args = SIZES)]
fn facet_toggle(bencher: Bencher<'_, '_>, count: usize) {
    let (mut finder, mut query) = finder(count, 0);
    query.set(spec::BATTERY_MAH, Some(Test::Range { least: Some(50), most: None }));
    bencher.bench_local(move || {
        query.toggle(spec::RAM_GB, "0.3");
        finder.ask(&query, WANTED);
        black_box(finder.rows(ResultGroup::Matches, 0..50))
    });
}

/// Another order of the same rows.
#[divan::bench(args = SIZES)]
fn sort(bencher: Bencher<'_, '_>, count: usize) {
    let (mut finder, mut query) = finder(count, 0);
    bencher.bench_local(move || {
        let descending = !query.sort[0].descending;
        query.sort = vec![SortKey { by: By::Spec(spec::PRICE_EUR), descending }];
        finder.ask(&query, WANTED);
        black_box(finder.rows(ResultGroup::Matches, 0..50))
    });
}

/// The beginning of a word that one name in sixty has.
#[divan::bench(args = SIZES)]
fn search(bencher: Bencher<'_, '_>, count: usize) {
    let (mut finder, mut query) = finder(count, 0);
    bencher.bench_local(move || {
        query.text = if query.text.is_empty() { "brand7".to_owned() } else { String::new() };
        finder.ask(&query, WANTED);
        black_box(finder.rows(ResultGroup::Matches, 0..50))
    });
}

/// All columns and counts made, up to the first answer.
#[divan::bench(args = SIZES, sample_count = 10)]
fn first_answer(bencher: Bencher<'_, '_>, count: usize) {
    let index = names(count);
    bencher.bench_local(|| {
        let mut finder = Finder::new(Invented { count, unsure: 0 }, index.clone());
        black_box(finder.ask(&Query::default(), WANTED).matches)
    });
}
