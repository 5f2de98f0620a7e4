//! A few phones side by side.

use crate::claims::archive::PhoneIndex;
use crate::known::cell::Cell;
use crate::known::matching::{Presence, Span};
use crate::known::snapshot::Snapshot;
use crate::spec::{Direction, Group, SpecId};

/// The most phones that are compared at once.
pub const MOST_PHONES: usize = 6;

/// A few phones side by side.
pub struct Comparison<'s> {
    /// The phones, in the order asked for.
    pub phones: Vec<PhoneIndex>,
    /// The groups that have rows, in the order of the spec table.
    pub groups: Vec<GroupRows<'s>>,
}

/// The rows of one group.
pub struct GroupRows<'s> {
    /// Which group.
    pub group: Group,
    /// Its rows: every spec of which something is known for at least one of the phones.
    pub rows: Vec<Row<'s>>,
}

/// One spec of all the phones.
pub struct Row<'s> {
    /// Which spec.
    pub spec: SpecId,
    /// A cell for each phone.
    pub cells: Vec<Cell<'s>>,
    /// Who is best, for each phone.
    pub best: Vec<Best>,
    /// Whether the phones differ, or may.
    pub differs: bool,
}

/// Whether a phone is best in its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Best {
    /// It is not, or the row has no best.
    No,
    /// It may be: it is in some of the cases that are still possible.
    Maybe,
    /// It is, in every case that is still possible.
    Sure,
}

impl<'s> Comparison<'s> {
    /// Compares the first [`MOST_PHONES`] of `phones`, by what the snapshot knows.
    pub fn new(snapshot: &'s Snapshot, phones: &[PhoneIndex]) -> Comparison<'s> {
        let phones: Vec<PhoneIndex> = phones.iter().copied().take(MOST_PHONES).collect();
        let mut groups: Vec<GroupRows<'s>> = Vec::new();
        // The brand stands in the head of the column.
        for spec in SpecId::all().filter(|&spec| spec != crate::spec::BRAND && !spec.get().only_for_filters) {
            let cells: Vec<Cell<'s>> = phones.iter().map(|&phone| snapshot.cell(phone, spec)).collect();
            if !cells.iter().any(Cell::is_known) {
                continue;
            }
            let differs = cells.windows(2).any(|pair| !pair[0].is_known() || !pair[0].same_value(&pair[1]));
            let best = best(spec, &cells);
            let row = Row { spec, cells, best, differs };
            match groups.last_mut() {
                Some(last) if last.group == spec.get().group => last.rows.push(row),
                _ => groups.push(GroupRows { group: spec.get().group, rows: vec![row] }),
            }
        }
        Comparison { phones, groups }
    }
}

/// Who is best. Sure only where it holds for every possibility: a settled value that no other phone can
/// beat, and no other phone unknown. A row in which all are equal, or only one is known, has no best.
fn best(spec: SpecId, cells: &[Cell<'_>]) -> Vec<Best> {
    let none = vec![Best::No; cells.len()];
    let sign = match spec.get().direction {
        Direction::More => 1,
        Direction::Less => -1,
        Direction::Neither => return none,
    };
    let scores: Vec<Option<(i64, i64)>> = cells.iter().map(|cell| score(cell.spans(), sign)).collect();
    let known = || scores.iter().flatten();
    if known().count() < 2 {
        return none;
    }
    let all_equal = known().all(|score| Some(score) == known().next()) && known().all(|(worst, best)| worst == best);
    if all_equal {
        return none;
    }
    let judge = |i: usize| -> Best {
        let Some((worst, best)) = scores[i] else { return Best::No };
        let mut sure = cells[i].is_firm();
        for (j, other) in scores.iter().enumerate() {
            match other {
                _ if i == j => {}
                None => sure = false,
                Some((other_worst, other_best)) => {
                    if best < *other_worst {
                        return Best::No;
                    }
                    sure &= worst >= *other_best && (cells[j].is_firm() || worst > *other_best);
                }
            }
        }
        if sure { Best::Sure } else { Best::Maybe }
    };
    (0..cells.len()).map(judge).collect()
}

/// The worst and the best that the phone's best variant may score, more being better. `None` where that
/// is not known, or the phone has none.
fn score(spans: &[Span], sign: i64) -> Option<(i64, i64)> {
    let mut range: Option<(i64, i64)> = None;
    for alternative in spans.chunk_by(|a, b| a.alternative == b.alternative) {
        let mut own: Option<(i64, i64)> = None;
        for span in alternative.iter().filter(|span| span.presence == Presence::Sure) {
            let ends = [i64::from(span.least) * sign, i64::from(span.most) * sign];
            let (worst, best) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
            own = Some(own.map_or((worst, best), |(w, b)| (w.max(worst), b.max(best))));
        }
        let (worst, best) = own?;
        range = Some(range.map_or((worst, best), |(w, b)| (w.min(worst), b.max(best))));
    }
    range
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, Report, Stage, Value, date, spec};

    fn marks(values: &[Option<(Stage, Form)>]) -> Vec<Best> {
        let phones = values.iter().enumerate().map(|(i, value)| {
            let stage = value.as_ref().map_or(Stage::Listed, |(stage, _)| *stage);
            let mut report = Report::new(date("2022"), stage, "p", "https://example.org");
            report.claims.extend(value.clone().map(|(_, form)| Claim::new(spec::BATTERY_MAH, form)));
            Phone::new(&format!("p{i}"), "B", "N").with(report)
        });
        let archive = Arc::new(Archive::new(phones.collect()).0);
        let snapshot = Snapshot::new(&archive, None);
        let phones = snapshot.phones().to_vec();
        let comparison = Comparison::new(&snapshot, &phones);
        comparison
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .find(|row| row.spec == spec::BATTERY_MAH)
            .unwrap()
            .best
            .clone()
    }

    fn mah(amount: i32) -> Form {
        Form::Exact(Value::Number(amount))
    }

    #[test]
    fn best_is_awarded_only_when_it_holds_for_every_possibility() {
        use Best::{Maybe, No, Sure};
        use Stage::{Listed, Rumour};
        assert_eq!(marks(&[Some((Listed, mah(4500))), Some((Listed, mah(5000)))]), [No, Sure]);
        assert_eq!(marks(&[Some((Listed, mah(5000))), Some((Listed, mah(5000)))]), [No, No]);
        assert_eq!(marks(&[Some((Listed, mah(4500))), Some((Rumour, mah(5000)))]), [No, Maybe]);
        assert_eq!(marks(&[Some((Rumour, mah(4500))), Some((Listed, mah(5000)))]), [No, Sure]);
        assert_eq!(marks(&[Some((Listed, mah(4500))), Some((Listed, mah(5000))), None]), [No, Maybe, No]);
        let range = Form::Range(Value::Number(4800), Value::Number(5200));
        assert_eq!(marks(&[Some((Listed, range.clone())), Some((Listed, mah(5000)))]), [Maybe, Maybe]);
        assert_eq!(marks(&[Some((Listed, range)), Some((Listed, mah(4700)))]), [Sure, No]);
        assert_eq!(marks(&[Some((Listed, mah(4500))), None]), [No, No]);
    }
}
