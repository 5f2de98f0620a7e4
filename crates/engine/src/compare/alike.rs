//! Phones that are most like a phone.
//!
//! How far two phones are apart is the mean of how far they are apart in each of [`SPECS`], weighted. A difference in a number
//! is measured by how widely that number was spread among phones of the time: as a share of the way from the lowest tenth to
//! the highest tenth, at most [`FAR`]. Names are the same or not. What is not known of one of both counts neither for nor against.
//! The measure is the same in both directions, because the spread is the mean of those around both launches.

use std::cell::OnceCell;

use crate::claims::archive::PhoneIndex;
use crate::claims::currency::Currency;
use crate::compare::difference::Difference;
use crate::compare::extent::largest;
use crate::compare::standing::FEWEST_PEERS;
use crate::known::cell::Cell;
use crate::known::matching::{Presence, Span};
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{self, Kind, SpecId};

/// What phones are compared in, and how much each counts.
pub const SPECS: [(SpecId, i64); 20] = [
    (spec::PRICE, 4),
    (spec::OS, 4),
    (spec::FOLDABLE, 4),
    (spec::SOC, 3),
    (spec::RAM_GB, 2),
    (spec::STORAGE_GB, 1),
    (spec::DISPLAY_IN, 4),
    (spec::REFRESH_HZ, 2),
    (spec::PANEL, 1),
    (spec::CAMERA_MAIN_MP, 2),
    (spec::CAMERA_COUNT, 1),
    (spec::BATTERY_MAH, 3),
    (spec::CHARGE_W, 2),
    (spec::WIRELESS_CHARGING, 1),
    (spec::WEIGHT_G, 3),
    (spec::HEIGHT_MM, 1),
    (spec::WIDTH_MM, 2),
    (spec::DEPTH_MM, 1),
    (spec::NET_5G, 2),
    (spec::JACK, 1),
];

/// Phones are compared only where both are known in specs that make so much of the weights of all, in hundredths: two of which
/// little is known are near in nothing.
const ENOUGH: i64 = 50;

/// Distances are in so many parts.
pub const PARTS: i64 = 10_000;

/// No difference counts more, in [`PARTS`]: one that is three times as large as usual makes another kind of phone.
pub const FAR: i64 = 3 * PARTS;

/// Launched within two years: so many days apart at most.
pub const TWO_YEARS: i32 = 731;

/// Of which time the phones are that one is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Era {
    /// Launched within two years of it.
    #[default]
    Near,
    /// Launched whenever.
    All,
}

/// Which phones are like a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The nearest phones, the nearest first; never the phone itself.
    pub nearest: Vec<Neighbour>,
    /// Of how many other phones of that time too little is known for a comparison.
    pub unclear: usize,
    /// Whether too little is known of the phone itself.
    pub is_unclear: bool,
}

/// A phone that is like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Which one.
    pub phone: PhoneIndex,
    /// The least that it may be away, in [`PARTS`].
    pub least: i64,
    /// The most.
    pub most: i64,
    /// How it compares in each of [`SPECS`], in their order, where anything is known of either.
    pub traits: Vec<Trait>,
}

/// How a phone compares with another in one spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trait {
    /// The spec; for the price, that in the currency in which both have one.
    pub spec: SpecId,
    /// How it compares.
    pub how: How,
    /// How far apart they are in it, in [`PARTS`], times its weight: in the middle of what is possible.
    pub part: i64,
    /// Whether both values count as facts.
    pub is_firm: bool,
}

/// How a value compares with that of another phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is the same.
    Same,
    /// It is a number, and so far from the other.
    Number(Difference),
    /// It is another one.
    Other,
    /// It may be the same or another one.
    Open,
    /// It is not known.
    Unknown,
    /// It is not known of the phone compared with.
    UnknownOfOther,
}

impl Alike {
    /// The `most` phones that are nearest to `phone`, among those of `era`. Prices are compared in `currency`, where both have
    /// one in it, else in the nearest one.
    ///
    /// ```
    /// use phone_engine::alike::{Alike, Era};
    /// use phone_engine::{Archive, Claim, Currency, Form, Phone, Report, Snapshot, Stage, Value, date, spec};
    ///
    /// let phone = |id: &str, inches, mah| {
    ///     let mut report = Report::new(date("2022-07-04"), Stage::Official, "A weekly", "https://example.org/");
    ///     let mut say = |spec, value| report.claims.push(Claim::new(spec, Form::Exact(value)));
    ///     say(spec::RELEASED, Value::Date(date("2022-07-04")));
    ///     for (spec, amount) in [(spec::DISPLAY_IN, inches), (spec::BATTERY_MAH, mah), (spec::WEIGHT_G, 180.0)] {
    ///         say(spec, Value::number(spec, amount));
    ///     }
    ///     for spec in [spec::FOLDABLE, spec::NET_5G] {
    ///         say(spec, Value::Flag(false));
    ///     }
    ///     for (spec, name) in [(spec::OS, "Android 12"), (spec::SOC, "A chip")] {
    ///         say(spec, Value::text(name));
    ///     }
    ///     Phone::new(id, "Brand", id).with(report)
    /// };
    /// let phones = vec![phone("mine", 6.28, 4500.0), phone("large", 6.73, 5000.0), phone("like-it", 6.3, 4600.0)];
    /// let archive = std::sync::Arc::new(Archive::new(phones).0);
    /// let snapshot = Snapshot::new(&archive, None);
    /// let alike = Alike::new(&snapshot, archive.find("mine").unwrap(), Era::Near, Currency::Eur, 5);
    /// let ids: Vec<&str> = alike.nearest.iter().map(|own| &*archive.phone(own.phone).unwrap().id).collect();
    /// assert_eq!(ids, ["like-it", "large"]);
    /// ```
    pub fn new(snapshot: &Snapshot, phone: PhoneIndex, era: Era, currency: Currency, most: usize) -> Alike {
        let measure = Measure::new(snapshot, currency);
        let own = measure.place(phone);
        let launch = measure.launch(phone);
        let is_of_era = |other: PhoneIndex| match era {
            Era::All => true,
            Era::Near => match (launch, measure.launch(other)) {
                (Some(own), Some(other)) => other.0 - own.1 <= TWO_YEARS && own.0 - other.1 <= TWO_YEARS,
                _ => false,
            },
        };
        let known: i64 = SPECS.iter().filter(|(spec, _)| snapshot.cell(phone, *spec).is_known()).map(|of| of.1).sum();
        let is_unclear = known * 100 < total() * ENOUGH;
        let (mut found, mut unclear) = (Vec::new(), 0);
        let all = snapshot.phones().iter().enumerate().map(|(at, &phone)| Place { phone, at });
        for other in all.filter(|other| other.phone != phone && is_of_era(other.phone)) {
            match measure.distance(own, other) {
                Some((least, most)) => found.push((least + most, least, most, other.at)),
                None => unclear += 1,
            }
        }
        order::sort(&mut found, |a, b| a.cmp(b));
        found.truncate(most);
        let neighbour = |(_, least, most, at)| {
            let other = Place { phone: snapshot.phones()[at], at };
            let traits = SPECS.iter().filter_map(|&(spec, weight)| measure.compare(own, other, spec, weight)).collect();
            Neighbour { phone: other.phone, least, most, traits }
        };
        Alike { nearest: found.into_iter().map(neighbour).collect(), unclear, is_unclear }
    }
}

/// How far two phones are apart, from the least to the most that is possible, in [`PARTS`]. `None` where too little is known of
/// them.
pub fn distance(snapshot: &Snapshot, one: PhoneIndex, other: PhoneIndex, currency: Currency) -> Option<(i64, i64)> {
    let measure = Measure::new(snapshot, currency);
    measure.distance(measure.place(one), measure.place(other))
}

fn total() -> i64 {
    SPECS.iter().map(|(_, weight)| weight).sum()
}

/// How far two values are apart.
enum Apart {
    /// So far, from the least to the most that is possible, in [`PARTS`].
    By(i64, i64),
    /// Both are known, but not so that they could be compared: "at least 3".
    Unclear,
    /// One of them is not known.
    Unknown,
}

/// How far the number of a phone may reach; `None` where it has none that can be measured.
type Reach = Option<(i32, i32)>;

/// What phones are measured by.
struct Measure<'s> {
    snapshot: &'s Snapshot,
    currencies: [Currency; 5],
    /// How far the numbers of all phones reach, by the places of their specs; empty for other specs.
    reaches: Vec<Vec<Reach>>,
    years: Vec<Option<i32>>,
    /// How widely each spec is spread, by its place, as far as it has been asked for: among all phones, and among those around
    /// each of [`YEARS`].
    spreads: Vec<OnceCell<Vec<i64>>>,
}

/// The years around which spreads are worked out apart.
const YEARS: std::ops::Range<i32> = 2000..2048;

/// A phone, and where it stands among those of which anything is known.
#[derive(Clone, Copy)]
struct Place {
    phone: PhoneIndex,
    at: usize,
}

impl<'s> Measure<'s> {
    fn new(snapshot: &'s Snapshot, currency: Currency) -> Measure<'s> {
        let reaches = |spec| -> Vec<Reach> {
            snapshot.phones().iter().map(|&phone| largest(&snapshot.cell(phone, spec))).collect()
        };
        let mut all = vec![Vec::new(); spec::TABLE.len()];
        let prices = Currency::ALL.map(Currency::price);
        for spec in SPECS.iter().map(|(spec, _)| *spec).chain(prices) {
            if matches!(spec.get().kind, Kind::Number { .. }) {
                all[spec.index()] = reaches(spec);
            }
        }
        let middle = |(first, last): (i32, i32)| first + (last - first) / 2;
        let year = |reach: Reach| reach.map(middle).filter(|year| YEARS.contains(year));
        Measure {
            snapshot,
            currencies: currency.nearest_first(),
            reaches: all,
            years: reaches(spec::YEAR).into_iter().map(year).collect(),
            spreads: vec![OnceCell::new(); spec::TABLE.len()],
        }
    }

    /// Nothing has a place of which nothing is known.
    fn place(&self, phone: PhoneIndex) -> Place {
        Place { phone, at: self.snapshot.phones().binary_search(&phone).unwrap_or(usize::MAX) }
    }

    fn reach(&self, of: Place, spec: SpecId) -> Reach {
        self.reaches[spec.index()].get(of.at).copied().flatten()
    }

    fn cell(&self, of: Place, spec: SpecId) -> Cell<'s> {
        self.snapshot.cell(of.phone, spec)
    }

    /// From when to when a phone may have been launched, as Julian days.
    fn launch(&self, phone: PhoneIndex) -> Option<(i32, i32)> {
        let reach = |spec| largest(&self.snapshot.cell(phone, spec));
        reach(spec::RELEASED).or_else(|| reach(spec::ANNOUNCED))
    }

    fn distance(&self, own: Place, other: Place) -> Option<(i64, i64)> {
        let (mut known, mut least, mut most) = (0, 0, 0);
        for (spec, weight) in SPECS {
            if let Apart::By(near, far) = self.apart(own, other, self.shared(own, other, spec)) {
                known += weight;
                least += weight * near;
                most += weight * far;
            }
        }
        (known * 100 >= total() * ENOUGH).then(|| (least / known, most / known))
    }

    /// The spec to compare two phones in: of prices, that in the first currency in which both have one.
    fn shared(&self, own: Place, other: Place, spec: SpecId) -> SpecId {
        if spec != spec::PRICE {
            return spec;
        }
        let prices = || self.currencies.into_iter().map(Currency::price);
        let both = |price: &SpecId| self.reach(own, *price).is_some() && self.reach(other, *price).is_some();
        prices().find(both).or_else(|| prices().next()).unwrap_or(spec)
    }

    fn apart(&self, own: Place, other: Place, spec: SpecId) -> Apart {
        let cells = || [own, other].map(|of| self.cell(of, spec));
        let both_known = |cells: &[Cell<'_>; 2]| cells.iter().all(Cell::is_known);
        if !matches!(spec.get().kind, Kind::Number { .. }) {
            let cells = cells();
            return if both_known(&cells) { names_apart(&cells[0], &cells[1]) } else { Apart::Unknown };
        }
        let (Some(a), Some(b)) = (self.reach(own, spec), self.reach(other, spec)) else {
            return if both_known(&cells()) { Apart::Unclear } else { Apart::Unknown };
        };
        let near = i64::from(a.0.max(b.0)) - i64::from(a.1.min(b.1));
        let far = i64::from(a.1.max(b.1)) - i64::from(a.0.min(b.0));
        if far <= 0 {
            return Apart::By(0, 0);
        }
        // Twice the mean of both.
        let spread = self.spread(spec, own) + self.spread(spec, other);
        let parts = |ticks: i64| match (ticks, spread) {
            (..=0, _) => 0,
            (_, 0) => PARTS,
            _ => (ticks * 2 * PARTS / spread).min(FAR),
        };
        Apart::By(parts(near), parts(far))
    }

    /// How widely a spec is spread among the phones of a phone's year, the one before and the one after: from the lowest tenth
    /// to the highest, in ticks.
    fn spread(&self, spec: SpecId, of: Place) -> i64 {
        let year = self.years.get(of.at).copied().flatten();
        let spreads = self.spreads[spec.index()].get_or_init(|| self.work_out_spreads(spec));
        spreads[year.map_or(0, |year| (year - YEARS.start) as usize + 1)]
    }

    /// Of all phones, and of those around each of [`YEARS`].
    fn work_out_spreads(&self, spec: SpecId) -> Vec<i64> {
        let mut all = vec![Vec::new(); YEARS.len() + 1];
        for (value, year) in self.settled(spec) {
            all[0].push(value);
            for around in year.into_iter().flat_map(|year| year - 1..=year + 1).filter(|year| YEARS.contains(year)) {
                all[(around - YEARS.start) as usize + 1].push(value);
            }
        }
        let ends = |values: &[i32], from: usize, to: usize| i64::from(values[to]) - i64::from(values[from]);
        let spread = |own: &Vec<i32>| {
            // Too few of the time are no measure.
            let values = if own.len() < FEWEST_PEERS { &all[0] } else { own };
            let Some(last) = values.len().checked_sub(1) else { return 0 };
            match ends(values, last / 10, last - last / 10) {
                // Most have the same.
                0 => ends(values, 0, last),
                spread => spread,
            }
        };
        all.iter().map(spread).collect()
    }

    /// The settled numbers of a spec, each with the year of its phone, in order.
    fn settled(&self, spec: SpecId) -> Vec<(i32, Option<i32>)> {
        let values: Vec<(i32, Option<i32>)> = (self.snapshot.phones().iter().enumerate())
            .filter_map(|(at, &phone)| {
                let (least, most) = self.reach(Place { phone, at }, spec)?;
                let is_settled = least == most && self.snapshot.cell(phone, spec).is_firm();
                is_settled.then(|| (least, self.years[at]))
            })
            .collect();
        let keys: Vec<u32> = values.iter().map(|(value, _)| order::rising(*value)).collect();
        order::by_keys(&keys).into_iter().map(|at| values[at as usize]).collect()
    }

    /// How `other` compares in one spec; nothing where nothing is known of both.
    fn compare(&self, known: Place, other: Place, spec: SpecId, weight: i64) -> Option<Trait> {
        let spec = self.shared(known, other, spec);
        let [own, theirs] = [known, other].map(|of| self.cell(of, spec));
        let is_firm = own.is_firm() && theirs.is_firm();
        let (how, part) = match self.apart(known, other, spec) {
            Apart::By(near, far) => {
                let how = match Difference::largest(&theirs, &own) {
                    Some(Difference { least: 0, most: 0, .. }) => How::Same,
                    Some(difference) => How::Number(difference),
                    None if far == 0 => How::Same,
                    None if near > 0 => How::Other,
                    None => How::Open,
                };
                (how, weight * (near + far) / 2)
            }
            Apart::Unclear => (How::Open, 0),
            Apart::Unknown if own.is_known() => (How::Unknown, 0),
            Apart::Unknown if theirs.is_known() => (How::UnknownOfOther, 0),
            Apart::Unknown => return None,
        };
        Some(Trait { spec, how, part, is_firm })
    }
}

/// How far two values are apart that are names, flags or lists of them: they are the same or not.
fn names_apart(one: &Cell<'_>, other: &Cell<'_>) -> Apart {
    let (own, theirs) = (one.spans(), other.spans());
    if own.is_empty() || theirs.is_empty() {
        return Apart::Unclear;
    }
    // Of systems, the version tells how old a phone is and not what kind of phone it is.
    fn family<'s>(cell: &Cell<'s>, term: i32) -> &'s str {
        cell.dictionary().slug(term).split('-').next().unwrap_or_default()
    }
    let is_same = |a: &Span, b: &Span| {
        (a.presence == Presence::Absent) == (b.presence == Presence::Absent)
            && (a.presence == Presence::Absent
                || a.least == b.least
                || one.spec() == spec::OS && family(one, a.least) == family(other, b.least))
    };
    let every = |all: &[Span], among: &[Span]| all.iter().all(|a| among.iter().all(|b| is_same(a, b)));
    let shares = own.iter().any(|a| theirs.iter().any(|b| is_same(a, b)));
    // Of several that are on sale the same.
    let is_whole = |spans: &[Span]| spans.iter().all(|span| span.alternative == 0 && span.presence != Presence::Maybe);
    match () {
        () if every(own, theirs) || own == theirs && is_whole(own) => Apart::By(0, 0),
        () if shares => Apart::By(0, PARTS),
        () => Apart::By(PARTS, PARTS),
    }
}
