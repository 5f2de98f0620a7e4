//! What the first answer needs: the columns of a snapshot, of phones of which several sources speak.
//! `cargo bench -p phone-engine --bench snapshot`.

use std::sync::Arc;

use divan::{Bencher, black_box};
use phone_engine::spec::{self, Kind};
use phone_engine::{Archive, Claim, Form, Phone, Report, Snapshot, SpecId, Stage, Value, date};

fn main() {
    divan::main();
}

/// The least, the steps from there on, and how large each is, of specs that most sources tell.
const SPECS: [(SpecId, i32, usize, i32); 6] = [
    (spec::BATTERY_MAH, 3000, 40, 50),
    (spec::DISPLAY_IN, 550, 100, 1),
    (spec::HEIGHT_MM, 15000, 200, 10),
    (spec::WEIGHT_G, 1500, 80, 10),
    (spec::REFRESH_HZ, 60, 4, 30),
    (spec::SOC, 0, 120, 1),
];

/// Phones with up to five settled reports, in which every `odd`th value is another one.
fn archive(count: usize, odd: usize) -> Arc<Archive> {
    let mut turn = 0;
    let phones = (0..count).map(|i| {
        let reports = (0..i % 5 + 1).map(|of| {
            let stage = if of % 4 == 3 { Stage::Official } else { Stage::Listed };
            let mut report = Report::new(date("2024-05"), stage, &format!("publisher {of}"), "https://example.org");
            for (spec, least, steps, size) in SPECS {
                turn += 1;
                let step = (i * 31 + usize::from(turn % odd == 0)) % steps;
                let value = match spec.get().kind {
                    Kind::Text => Value::text(&format!("Chip {step}")),
                    _ => Value::Number(least + step as i32 * size),
                };
                report.claims.push(Claim::new(spec, Form::Exact(value)));
            }
            report
        });
        reports.fold(Phone::new(&format!("phone-{i}"), "Brand", &format!("Brand {i}")), Phone::with)
    });
    Arc::new(Archive::new(phones.collect()).0)
}

fn columns(bencher: Bencher<'_, '_>, count: usize, odd: usize) {
    let archive = archive(count, odd);
    bencher.bench_local(move || {
        let snapshot = Snapshot::new(&archive, None);
        for (spec, ..) in SPECS {
            black_box(snapshot.column(spec));
        }
        snapshot
    });
}

/// Sources agree.
#[divan::bench(args = [2_000, 20_000])]
fn agreed(bencher: Bencher<'_, '_>, count: usize) {
    columns(bencher, count, usize::MAX);
}

/// One value of thirty is another one.
#[divan::bench(args = [2_000, 20_000])]
fn some_differ(bencher: Bencher<'_, '_>, count: usize) {
    columns(bencher, count, 30);
}
