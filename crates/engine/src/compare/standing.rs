//! Where a phone stands among others.

use crate::claims::archive::PhoneIndex;
use crate::compare::extent::largest;
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{self, Kind, SpecId};

/// Among fewer phones than this, nobody stands anywhere.
pub const FEWEST_PEERS: usize = 5;

/// Whom a phone is measured against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Peers {
    /// Phones that came out in the same year.
    #[default]
    SameYear,
    /// All phones.
    All,
}

/// How the numbers of one spec are spread over phones, and where some of them stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// Which spec.
    pub spec: SpecId,
    /// The year in which those phones came out; all phones with `None`.
    pub year: Option<i32>,
    /// How many phones there are of which the number is settled.
    pub count: usize,
    /// The least of them, the quarter, the half, the three quarters, and the most; in ticks.
    pub quantiles: [i32; 5],
    /// The phones asked for that came out then and have a number.
    pub marks: Vec<Mark>,
}

/// The ends of a scale that has room for all these strips of one spec, in ticks, so that they can be compared.
///
/// ```
/// use phone_engine::standing::scale;
/// assert_eq!(scale(&[]), None);
/// ```
pub fn scale(strips: &[Strip]) -> Option<(i32, i32)> {
    let least = strips.iter().map(|strip| strip.quantiles[0]).min()?;
    let most = strips.iter().map(|strip| strip.quantiles[4]).max()?;
    Some((least, most))
}

impl Strip {
    /// How far the phone that stands out most is from the middle of all, in thousandths: 1000 at either end.
    ///
    /// ```
    /// use phone_engine::spec;
    /// use phone_engine::standing::{Mark, Strip};
    /// let mark = |above| Mark { of: 0, least: 1, most: 1, above, may_be_above: above };
    /// let strip = |marks| Strip { spec: spec::BATTERY_MAH, year: None, count: 20, quantiles: [0; 5], marks };
    /// assert_eq!(strip(vec![mark(10), mark(20)]).stands_out(), 1000);
    /// assert_eq!(strip(vec![mark(10)]).stands_out(), 0);
    /// ```
    pub fn stands_out(&self) -> usize {
        let far = |mark: &Mark| (mark.above + mark.may_be_above).abs_diff(self.count) * 1000 / self.count.max(1);
        self.marks.iter().map(far).max().unwrap_or_default()
    }
}

/// Whether these phones came out in different years, as far as that is known.
pub fn are_of_different_years(snapshot: &Snapshot, phones: &[PhoneIndex]) -> bool {
    let mut years = phones.iter().filter_map(|&phone| year(snapshot, phone, false));
    let first = years.next();
    years.any(|year| Some(year) != first)
}

/// Where one phone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which of the phones asked for.
    pub of: usize,
    /// The least that its number may be, in ticks.
    pub least: i32,
    /// The most that its number may be.
    pub most: i32,
    /// How many of the [`Strip::count`] phones have less than its least.
    pub above: usize,
    /// How many have less than its most.
    pub may_be_above: usize,
}

/// The strips of `spec` for `phones`: one for each year in which one of them came out, in order, or one for all
/// phones. Where a phone has several numbers at once (8 and 12 GB), the largest counts.
pub fn strips(snapshot: &Snapshot, phones: &[PhoneIndex], spec: SpecId, peers: Peers) -> Vec<Strip> {
    // Among those of a year all are of one age.
    if !matches!(spec.get().kind, Kind::Number { .. }) || [spec::YEAR, spec::AGE_MONTHS].contains(&spec) {
        return Vec::new();
    }
    let mut years: Vec<Option<i32>> = match peers {
        Peers::All => vec![None],
        Peers::SameYear => phones.iter().filter_map(|&phone| year(snapshot, phone, false)).map(Some).collect(),
    };
    order::sort(&mut years, Option::cmp);
    years.dedup();
    years.into_iter().filter_map(|year| strip(snapshot, phones, spec, year)).collect()
}

fn strip(snapshot: &Snapshot, phones: &[PhoneIndex], spec: SpecId, of: Option<i32>) -> Option<Strip> {
    let is_of = |phone, firm| of.is_none() || year(snapshot, phone, firm) == of;
    let mut values: Vec<i32> = Vec::new();
    for &phone in snapshot.phones() {
        let cell = snapshot.cell(phone, spec);
        let exact = largest(&cell).filter(|(least, most)| least == most && cell.is_firm());
        values.extend(exact.filter(|_| is_of(phone, true)).map(|(value, _)| value));
    }
    if values.len() < FEWEST_PEERS {
        return None;
    }
    order::sort(&mut values, i32::cmp);
    let less = |than: i32| values.partition_point(|&value| value < than);
    let mark = |(of, &phone): (usize, &PhoneIndex)| {
        let (least, most) = largest(&snapshot.cell(phone, spec)).filter(|_| is_of(phone, false))?;
        Some(Mark { of, least, most, above: less(least), may_be_above: less(most) })
    };
    let marks: Vec<Mark> = phones.iter().enumerate().filter_map(mark).collect();
    // The nearest value that is there, so that no quantile is a number that no phone has.
    let last = values.len() - 1;
    let quantiles = [0, 1, 2, 3, 4].map(|quarter| values[(last * quarter + 2) / 4]);
    (!marks.is_empty()).then_some(Strip { spec, year: of, count: values.len(), quantiles, marks })
}

/// The year in which a phone came out; with `firm`, only where that is settled.
fn year(snapshot: &Snapshot, phone: PhoneIndex, firm: bool) -> Option<i32> {
    let cell = snapshot.cell(phone, spec::YEAR);
    let (first, last) = largest(&cell)?;
    (first == last && (cell.is_firm() || !firm)).then_some(first)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, Report, Stage, Value, date};

    fn archive(values: &[(&str, Stage, Form)]) -> Snapshot {
        let phones = values.iter().enumerate().map(|(i, (year, stage, form))| {
            let mut report = Report::new(date("2024"), *stage, "p", "https://example.org");
            report.claims.push(Claim::new(spec::RELEASED, Form::Exact(Value::Date(date(year)))));
            report.claims.push(Claim::new(spec::BATTERY_MAH, form.clone()));
            Phone::new(&format!("p{i}"), "B", "N").with(report)
        });
        Snapshot::new(&Arc::new(Archive::new(phones.collect()).0), None)
    }

    fn mah(amount: i32) -> Form {
        Form::Exact(Value::Number(amount))
    }

    #[test]
    fn a_phone_stands_among_those_of_its_year() {
        let mut phones: Vec<(&str, Stage, Form)> =
            (1..=9).map(|i| ("2022", Stage::Listed, mah(i * 100 + 3000))).collect();
        phones.push(("2021", Stage::Listed, mah(9000)));
        phones.push(("2022", Stage::Rumour, Form::Range(Value::Number(3200), Value::Number(3500))));
        let snapshot = archive(&phones);
        let asked = [PhoneIndex(4), PhoneIndex(9), PhoneIndex(10)];
        let strips = strips(&snapshot, &asked, spec::BATTERY_MAH, Peers::SameYear);
        assert_eq!(strips.len(), 1, "one phone of 2021 is too few");
        let strip = &strips[0];
        assert_eq!((strip.year, strip.count), (Some(2022), 9), "a rumoured one is no measure");
        assert_eq!(strip.quantiles, [3100, 3300, 3500, 3700, 3900]);
        let expected = [
            Mark { of: 0, least: 3500, most: 3500, above: 4, may_be_above: 4 },
            Mark { of: 2, least: 3200, most: 3500, above: 1, may_be_above: 4 },
        ];
        assert_eq!(strip.marks, expected);
        let all = super::strips(&snapshot, &asked, spec::BATTERY_MAH, Peers::All);
        assert_eq!((all[0].year, all[0].count, all[0].marks.len()), (None, 10, 3));
        assert_eq!(all[0].quantiles[4], 9000);
    }

    #[test]
    fn only_numbers_have_strips() {
        let snapshot = archive(&[("2022", Stage::Listed, mah(4500))]);
        let of = |spec| strips(&snapshot, &[PhoneIndex(0)], spec, Peers::All);
        assert!(of(spec::BATTERY_MAH).is_empty() && of(spec::RELEASED).is_empty() && of(spec::YEAR).is_empty());
    }
}
