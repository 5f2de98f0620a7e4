//! How good a value may be, by the direction of its spec.

use crate::known::cell::Cell;
use crate::known::matching::{Presence, Span};
use crate::spec::{Direction, Kind, SpecId};

/// How good a value may be: from the worst to the best, the larger the better. It is in ticks of the spec, negative where
/// less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merit {
    /// The worst that it may be.
    pub worst: i64,
    /// The best.
    pub best: i64,
    /// Whether the value counts as a fact, however wide it is.
    pub is_firm: bool,
    /// Whether anything is known.
    pub is_known: bool,
}

/// What may be anything.
const OPEN: (i64, i64) = (i64::MIN, i64::MAX);

/// The merit of having no such thing, where more is better: less than any amount.
pub(crate) const NONE: i64 = i64::MIN / 2;

impl Merit {
    /// Nothing is known: it may be anything.
    pub const UNKNOWN: Merit = Merit { worst: OPEN.0, best: OPEN.1, is_firm: false, is_known: false };

    /// How good a cell of a spec with a direction may be. Of several at once ("8 / 12 GB") the best counts.
    pub fn of(cell: &Cell<'_>) -> Merit {
        Merit::from_spans(cell.spec(), cell.spans(), cell.is_firm())
    }

    pub(crate) fn from_spans(spec: SpecId, spans: &[Span], is_firm: bool) -> Merit {
        let Some(sign) = sign(spec) else { return Merit::UNKNOWN };
        match reach(spans, sign) {
            Some((worst, best)) => Merit { worst, best, is_firm, is_known: true },
            None => Merit::UNKNOWN,
        }
    }

    /// The same for whoever must not rely on it: what is not firm may be anything.
    pub fn guarded(self) -> Merit {
        if self.is_firm { self } else { Merit { worst: OPEN.0, best: OPEN.1, ..self } }
    }
}

/// 1 where more is better, −1 where less is; `None` where neither is, or the spec has no numbers.
pub(crate) fn sign(spec: SpecId) -> Option<i64> {
    match (spec.get().kind, spec.get().direction) {
        (Kind::Number { .. }, Direction::More) => Some(1),
        (Kind::Number { .. }, Direction::Less) => Some(-1),
        _ => None,
    }
}

/// From the worst to the best that the best variant may be, over all alternatives. `None` where one of them says nothing.
pub(crate) fn reach(spans: &[Span], sign: i64) -> Option<(i64, i64)> {
    let mut range: Option<(i64, i64)> = None;
    for alternative in spans.chunk_by(|a, b| a.alternative == b.alternative) {
        let mut own: Option<(i64, i64)> = None;
        for span in alternative.iter().filter(|span| span.presence == Presence::Sure) {
            let ends = [i64::from(span.least) * sign, i64::from(span.most) * sign];
            let (worst, best) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
            own = Some(own.map_or((worst, best), |(w, b)| (w.max(worst), b.max(best))));
        }
        let is_absent = sign > 0 && alternative.iter().all(|span| span.presence == Presence::Absent);
        let (worst, best) = own.or(is_absent.then_some((NONE, NONE)))?;
        range = Some(range.map_or((worst, best), |(w, b)| (w.min(worst), b.max(best))));
    }
    range
}
