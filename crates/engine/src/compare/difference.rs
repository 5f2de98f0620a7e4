//! How far a value is from that of another phone.

use crate::compare::extent::{largest, single};
use crate::known::cell::Cell;
use crate::spec::{self, Kind};

/// How far a number is from that of another phone, in ticks of the spec: some number between two, both
/// included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The least that it may be.
    pub least: i32,
    /// The most that it may be.
    pub most: i32,
    /// Whether both values count as facts.
    pub firm: bool,
}

impl Difference {
    /// How far `cell` is from `reference`, over all that either may be. `None` where that is no number: one
    /// of them is not known, is bounded on one side only, or is several at once ("8 / 12 GB").
    pub fn between(cell: &Cell<'_>, reference: &Cell<'_>) -> Option<Difference> {
        // How far apart two days are is no property of either phone.
        if !matches!(cell.spec().get().kind, Kind::Number { .. })
            || [spec::YEAR, spec::AGE_MONTHS].contains(&cell.spec())
        {
            return None;
        }
        Some(Difference::of((single(cell)?, single(reference)?), cell, reference))
    }

    /// The same, where of several at once the largest counts.
    pub(crate) fn largest(cell: &Cell<'_>, reference: &Cell<'_>) -> Option<Difference> {
        Some(Difference::of((largest(cell)?, largest(reference)?), cell, reference))
    }

    fn of((own, theirs): ((i32, i32), (i32, i32)), cell: &Cell<'_>, reference: &Cell<'_>) -> Difference {
        Difference {
            least: own.0.saturating_sub(theirs.1),
            most: own.1.saturating_sub(theirs.0),
            firm: cell.is_firm() && reference.is_firm(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, PhoneIndex, Report, Snapshot, SpecId, Stage, Value, date};

    fn difference(spec: SpecId, stage: Stage, values: [Form; 2]) -> Option<(i32, i32, bool)> {
        let phones = values.into_iter().enumerate().map(|(i, form)| {
            let mut report = Report::new(date("2022"), stage, "p", "https://example.org");
            report.claims.push(Claim::new(spec, form));
            Phone::new(&format!("p{i}"), "B", "N").with(report)
        });
        let archive = Arc::new(Archive::new(phones.collect()).0);
        let snapshot = Snapshot::new(&archive, None);
        let [own, theirs] = [0, 1].map(|i| snapshot.cell(PhoneIndex(i), spec));
        Difference::between(&own, &theirs).map(|difference| (difference.least, difference.most, difference.firm))
    }

    #[test]
    fn a_difference_holds_all_that_is_possible() {
        let of = |own, theirs| difference(spec::BATTERY_MAH, Stage::Listed, [own, theirs]);
        let mah = |amount| Form::Exact(Value::Number(amount));
        assert_eq!(of(mah(5000), mah(4500)), Some((500, 500, true)));
        let range = Form::Range(Value::Number(4800), Value::Number(5200));
        assert_eq!(of(range.clone(), mah(5000)), Some((-200, 200, true)));
        assert_eq!(of(mah(5000), range), Some((-200, 200, true)));
        let either = Form::OneOf(vec![Value::Number(4500), Value::Number(5000)]);
        assert_eq!(of(either, mah(4500)), Some((0, 500, true)));
        let rumoured = difference(spec::BATTERY_MAH, Stage::Rumour, [mah(5000), mah(4500)]);
        assert_eq!(rumoured, Some((500, 500, false)));
    }

    #[test]
    fn what_is_no_single_number_has_no_difference() {
        let of = |spec, own| difference(spec, Stage::Listed, [own, Form::Exact(Value::Number(80))]);
        assert_eq!(of(spec::RAM_GB, Form::Variants(vec![Value::Number(80), Value::Number(120)])), None);
        assert_eq!(of(spec::CAMERA_COUNT, Form::AtLeast(Value::Number(3))), None);
        assert_eq!(of(spec::WEIGHT_G, Form::AtMost(Value::Number(2000))), None);
        assert_eq!(of(spec::BATTERY_MAH, Form::Absent), None);
        assert_eq!(of(spec::SOC, Form::Exact(Value::text("A"))), None);
        let day = |text| Form::Exact(Value::Date(date(text)));
        let days = difference(spec::RELEASED, Stage::Listed, [day("2022-07-04"), day("2022-07-01")]);
        assert_eq!(days, None, "days are no amount");
    }
}
