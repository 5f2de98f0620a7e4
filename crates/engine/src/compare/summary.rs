//! What a comparison proves: in what each phone is ahead of all others, whatever the unsure values turn out to be.

use crate::claims::currency::Currency;
use crate::compare::comparison::{BlockKind, Comparison};
use crate::compare::difference::Difference;
use crate::compare::extent::largest;
use crate::known::cell::Cell;
use crate::spec::{self, SpecId};

/// What is summed up, the most important first, and whether more or less of it is worth a mention: of a display the larger
/// one is, without being better.
pub const SPECS: [(SpecId, bool); 11] = [
    (spec::PRICE, false),
    (spec::DISPLAY_IN, true),
    (spec::BATTERY_MAH, true),
    (spec::WEIGHT_G, false),
    (spec::CHARGE_W, true),
    (spec::CAMERA_MAIN_MP, true),
    (spec::RAM_GB, true),
    (spec::STORAGE_GB, true),
    (spec::REFRESH_HZ, true),
    (spec::PEAK_NITS, true),
    (spec::DEPTH_MM, false),
];

/// Of no phone more than this is said.
pub const MOST_LEADS: usize = 3;

/// No more than so many specs are named that are not settled, and no more that are not known.
pub const MOST_OPEN: usize = 2;

/// That something is not known is worth a mention of this many of the first of [`SPECS`].
const MISSED: usize = 5;

/// What a comparison proves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// In what each phone is ahead of all others, phone by phone in the order of the comparison.
    pub leads: Vec<Lead>,
    /// The specs in which it is not settled who is, the most important first.
    pub open: Vec<SpecId>,
    /// The specs that are known of some of the phones only, the most important first.
    pub unknown: Vec<SpecId>,
    /// Whether the phones are the same in all of [`SPECS`] that are known of any of them, for certain.
    pub is_same: bool,
}

/// One phone is ahead in one spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Which of the phones compared.
    pub of: usize,
    /// The spec; for the price, that in the currency in which all have one.
    pub spec: SpecId,
    /// How far its value is from the nearest one of the others, in ticks, from the least to the most; negative where less of
    /// it is meant.
    pub by: (i32, i32),
}

/// What became of one spec.
enum Outcome {
    /// One is ahead.
    Lead(Lead),
    /// It is not settled who is.
    Open,
    /// It is not known of one of them.
    Unknown,
    /// Two or more share the front, for certain.
    Shared,
    /// Nothing is known that could be compared.
    Nothing,
    /// All have the same.
    Same,
}

impl Summary {
    /// What a comparison of several phones proves; of one that was asked for some specs only, in these. Prices are compared in `currency`, where all have one in it, else in the
    /// nearest one.
    ///
    /// ```
    /// use phone_engine::summary::{Lead, Summary};
    /// use phone_engine::{Archive, Claim, Comparison, Currency, Form, Phone, Report, Snapshot, Stage, Value, date, spec};
    ///
    /// let phone = |id: &str, mah, grams, stage| {
    ///     let mut official = Report::new(date("2022-07-04"), Stage::Official, "A weekly", "https://example.org/");
    ///     official.claims.push(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::number(spec::BATTERY_MAH, mah))));
    ///     let mut other = Report::new(date("2022-07-04"), stage, "A daily", "https://example.org/");
    ///     other.claims.push(Claim::new(spec::WEIGHT_G, Form::Exact(Value::number(spec::WEIGHT_G, grams))));
    ///     Phone::new(id, "Brand", id).with(official).with(other)
    /// };
    /// let phones = vec![phone("a", 4500.0, 180.0, Stage::Listed), phone("b", 4600.0, 200.0, Stage::Rumour)];
    /// let snapshot = Snapshot::new(&std::sync::Arc::new(Archive::new(phones).0), None);
    /// let comparison = Comparison::new(&snapshot, snapshot.phones(), &[]);
    /// let summary = Summary::new(&comparison, Currency::Eur);
    /// assert_eq!(summary.leads, [Lead { of: 1, spec: spec::BATTERY_MAH, by: (100, 100) }]);
    /// assert_eq!(summary.open, [spec::WEIGHT_G], "the other weight is a rumour");
    /// ```
    pub fn new(comparison: &Comparison<'_>, currency: Currency) -> Summary {
        let mut summary = Summary::default();
        let Some(snapshot) = comparison.rows().flat_map(|row| &row.cells).map(Cell::snapshot).next() else {
            return summary;
        };
        if comparison.phones.len() < 2 {
            return summary;
        }
        let cells = |spec: SpecId| -> Vec<Cell<'_>> {
            comparison.phones.iter().map(|&phone| snapshot.cell(phone, spec)).collect()
        };
        let (mut same, mut others) = (0, 0);
        let asked = comparison.blocks.iter().any(|block| block.kind == BlockKind::Asked);
        for (spec, more) in SPECS.into_iter().filter(|of| !asked || comparison.rows().any(|row| row.spec == of.0)) {
            let shown = match spec {
                spec::PRICE => {
                    let prices = currency.nearest_first().map(Currency::price);
                    let all_have = |price: &SpecId| cells(*price).iter().all(|cell| largest(cell).is_some());
                    prices.into_iter().find(all_have).unwrap_or(spec)
                }
                _ => spec,
            };
            match outcome(shown, &cells(shown), more) {
                Outcome::Lead(lead) => summary.leads.push(lead),
                Outcome::Open => summary.open.push(spec),
                Outcome::Unknown => summary.unknown.push(spec),
                Outcome::Same => same += 1,
                Outcome::Shared => others += 1,
                Outcome::Nothing => {}
            }
        }
        let count = |leads: &[Lead], of: usize| leads.iter().filter(|lead| lead.of == of).count();
        let leads = std::mem::take(&mut summary.leads);
        for of in 0..comparison.phones.len() {
            for lead in leads.iter().filter(|lead| lead.of == of) {
                if count(&summary.leads, of) < MOST_LEADS {
                    summary.leads.push(*lead);
                }
            }
        }
        let is_open = !summary.leads.is_empty() || !summary.open.is_empty() || !summary.unknown.is_empty();
        summary.is_same = same > 0 && others == 0 && !is_open;
        summary.open.truncate(MOST_OPEN);
        summary.unknown.retain(|spec| SPECS[..MISSED].iter().any(|(own, _)| own == spec));
        summary.unknown.truncate(MOST_OPEN);
        summary
    }
}

fn outcome(spec: SpecId, cells: &[Cell<'_>], more: bool) -> Outcome {
    let known = cells.iter().filter(|cell| cell.is_known()).count();
    if known == 0 {
        return Outcome::Nothing;
    }
    if known < cells.len() {
        return Outcome::Unknown;
    }
    let ends: Vec<Option<(i32, i32)>> = cells.iter().map(largest).collect();
    // Prices in different currencies say nothing of each other.
    if spec == spec::PRICE {
        return Outcome::Nothing;
    }
    let firm = cells.iter().all(Cell::is_firm);
    let (Some(ends), true) = (ends.into_iter().collect::<Option<Vec<(i32, i32)>>>(), firm) else {
        return Outcome::Open;
    };
    if ends.iter().all(|own| own.0 == own.1 && *own == ends[0]) {
        return Outcome::Same;
    }
    for (of, own) in ends.iter().enumerate() {
        let others = || ends.iter().enumerate().filter(|(other, _)| *other != of).map(|(_, end)| *end);
        let apart = |other: (i32, i32)| (own.0.saturating_sub(other.1), own.1.saturating_sub(other.0));
        let leads = others().all(|other| if more { apart(other).0 > 0 } else { apart(other).1 < 0 });
        if leads {
            let each = others().map(apart);
            let by = if more {
                each.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1)))
            } else {
                each.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
            };
            return by.map_or(Outcome::Nothing, |by| Outcome::Lead(Lead { of, spec, by }));
        }
    }
    // Where every value is exact, several share the front.
    if ends.iter().all(|own| own.0 == own.1) { Outcome::Shared } else { Outcome::Open }
}

impl Lead {
    /// How far it is ahead, as a difference that is certain.
    pub fn difference(&self) -> Difference {
        Difference { least: self.by.0, most: self.by.1, firm: true }
    }
}
