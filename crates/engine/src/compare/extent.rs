//! How far the number of a phone may reach, where it is one that can be measured or drawn.

use crate::known::cell::Cell;
use crate::known::matching::{Presence, Span};
use crate::spec::Kind;

/// The least and the most that a number may be, where a phone has just one. `None` where nothing is known, one
/// end is open ("at least 3"), or there are several at once ("8 / 12 GB").
pub fn single(cell: &Cell<'_>) -> Option<(i32, i32)> {
    reach(cell, |alternative| match alternative {
        [span] if span.presence == Presence::Sure && !is_open(cell, span) => Some((span.least, span.most)),
        _ => None,
    })
}

/// The same, where of several at once the largest counts: "8 / 12 GB" is 12.
pub fn largest(cell: &Cell<'_>) -> Option<(i32, i32)> {
    reach(cell, |alternative| {
        let sure = alternative.iter().filter(|span| span.presence == Presence::Sure);
        if sure.clone().any(|span| is_open(cell, span)) {
            return None;
        }
        // A later one with the same most leaves the first as it is.
        sure.map(|span| (span.least, span.most)).reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
    })
}

/// The same, with open ends at the ends of all numbers.
pub fn bounds(cell: &Cell<'_>) -> Option<(i32, i32)> {
    reach(cell, |alternative| {
        let sure = alternative.iter().filter(|span| span.presence == Presence::Sure);
        sure.map(|span| {
            let least = if is_open(cell, span) && span.most < i32::MAX { i32::MIN } else { span.least };
            (least, span.most)
        })
        .reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
    })
}

/// From the least of all alternatives to the most; nothing if one of them says nothing.
fn reach(cell: &Cell<'_>, of: impl Fn(&[Span]) -> Option<(i32, i32)>) -> Option<(i32, i32)> {
    if !matches!(cell.spec().get().kind, Kind::Number { .. } | Kind::Date) {
        return None;
    }
    let mut reach: Option<(i32, i32)> = None;
    for alternative in cell.spans().chunk_by(|a, b| a.alternative == b.alternative) {
        let (least, most) = of(alternative)?;
        reach = Some(reach.map_or((least, most), |(l, m)| (l.min(least), m.max(most))));
    }
    reach
}

/// Whether a span has an end of which nothing is said. "At most" begins at nothing, which no phone has where
/// the table of specs says so.
fn is_open(cell: &Cell<'_>, span: &Span) -> bool {
    let never_nothing = matches!(cell.spec().get().kind, Kind::Number { least: 1.., .. });
    span.most == i32::MAX || (never_nothing && span.least == 0 && span.most > 0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, PhoneIndex, Report, Snapshot, SpecId, Stage, Value, date, spec};

    #[test]
    fn ends_are_those_of_all_that_is_possible() {
        let of = |spec: SpecId, form: Form| {
            let mut report = Report::new(date("2022"), Stage::Listed, "p", "https://example.org");
            report.claims.push(Claim::new(spec, form));
            let archive = Arc::new(Archive::new(vec![Phone::new("a", "B", "N").with(report)]).0);
            let snapshot = Snapshot::new(&archive, None);
            let cell = snapshot.cell(PhoneIndex(0), spec);
            (single(&cell), largest(&cell), bounds(&cell))
        };
        let n = Value::Number;
        let all = |range| (Some(range), Some(range), Some(range));
        assert_eq!(of(spec::BATTERY_MAH, Form::Exact(n(4500))), all((4500, 4500)));
        assert_eq!(of(spec::BATTERY_MAH, Form::OneOf(vec![n(4500), n(5000)])), all((4500, 5000)));
        assert_eq!(of(spec::BATTERY_MAH, Form::Range(n(1), n(5))), all((1, 5)));
        let memory = Form::Variants(vec![n(80), n(120)]);
        assert_eq!(of(spec::RAM_GB, memory), (None, Some((120, 120)), Some((120, 120))));
        assert_eq!(of(spec::RAM_GB, Form::UpTo(n(120))), (None, Some((120, 120)), Some((120, 120))));
        assert_eq!(of(spec::BATTERY_MAH, Form::AtLeast(n(4500))), (None, None, Some((4500, i32::MAX))));
        assert_eq!(of(spec::BATTERY_MAH, Form::AtMost(n(4500))), (None, None, Some((i32::MIN, 4500))));
        assert_eq!(of(spec::BATTERY_MAH, Form::Absent), (None, None, None));
        assert_eq!(of(spec::SOC, Form::Exact(Value::text("A"))), (None, None, None));
    }
}
