//! A few phones side by side.

use crate::claims::archive::PhoneIndex;
use crate::known::cell::Cell;
use crate::known::matching::Span;
use crate::known::merit::{NONE, reach, sign};
use crate::known::snapshot::Snapshot;
use crate::spec::{self, Group, SpecId};

/// The most phones that are compared at once.
pub const MOST_PHONES: usize = 6;

/// The rows that come first, in this order: what most people compare phones by.
pub const MAIN: [SpecId; 11] = [
    spec::PRICE,
    spec::DISPLAY_IN,
    spec::REFRESH_HZ,
    spec::SOC,
    spec::RAM_GB,
    spec::STORAGE_GB,
    spec::CAMERAS,
    spec::BATTERY_MAH,
    spec::CHARGE_W,
    spec::WEIGHT_G,
    spec::RELEASED,
];

/// A few phones side by side.
pub struct Comparison<'s> {
    /// The phones, in the order asked for.
    pub phones: Vec<PhoneIndex>,
    /// The blocks that have rows, in the order shown.
    pub blocks: Vec<Block<'s>>,
}

/// Rows that belong together.
pub struct Block<'s> {
    /// What they have in common.
    pub kind: BlockKind,
    /// The rows. Without specs that were asked for, something is known of each for at least one of the phones.
    pub rows: Vec<Row<'s>>,
}

/// What the rows of a block have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Somebody asked for exactly these, in this order.
    Asked,
    /// They are what most people compare phones by: [`MAIN`].
    Main,
    /// Their group in the spec table.
    Group(Group),
    /// Only one of the phones has a value, so they compare nothing.
    OneSided,
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
    /// Compares the first [`MOST_PHONES`] of `phones`, by what the snapshot knows: by `specs`, in their order, or, where there
    /// are none, by everything that is known of any of them.
    ///
    /// ```
    /// use phone_engine::comparison::BlockKind;
    /// use phone_engine::{Archive, Comparison, Snapshot, spec};
    ///
    /// let archive = std::sync::Arc::new(Archive::new(Vec::new()).0);
    /// let snapshot = Snapshot::new(&archive, None);
    /// assert!(Comparison::new(&snapshot, &[], &[]).blocks.is_empty(), "nothing is known");
    /// let asked = Comparison::new(&snapshot, &[], &[spec::WEIGHT_G, spec::PRICE]);
    /// assert_eq!(asked.blocks[0].kind, BlockKind::Asked);
    /// assert_eq!(asked.rows().map(|row| row.spec).collect::<Vec<_>>(), [spec::WEIGHT_G, spec::PRICE]);
    /// ```
    pub fn new(snapshot: &'s Snapshot, phones: &[PhoneIndex], specs: &[SpecId]) -> Comparison<'s> {
        let phones: Vec<PhoneIndex> = phones.iter().copied().take(MOST_PHONES).collect();
        let row = |spec: SpecId| Row::new(snapshot, &phones, spec);
        if !specs.is_empty() {
            let rows = specs.iter().map(|&spec| row(spec)).collect();
            return Comparison { blocks: vec![Block { kind: BlockKind::Asked, rows }], phones };
        }
        let is_known = |row: &Row<'_>| row.cells.iter().any(Cell::is_known);
        // An announcement, or the year, stands in for a release that is not known.
        let has_launch = || [spec::ANNOUNCED, spec::YEAR].into_iter().map(row).any(|row| is_known(&row));
        let is_main = |row: &Row<'_>| is_known(row) || row.spec == spec::RELEASED && has_launch();
        let main: Vec<Row<'s>> = MAIN.into_iter().map(row).filter(is_main).collect();
        let mut blocks = vec![Block { kind: BlockKind::Main, rows: main }];
        let mut one_sided = Block { kind: BlockKind::OneSided, rows: Vec::new() };
        // The brand stands in the head of the column.
        let others = SpecId::all().filter(|spec| *spec != spec::BRAND && !MAIN.contains(spec));
        // Year and age follow from the launch. The year has a row of its own where it is all that is known of that.
        let is_dated = |phone: PhoneIndex| {
            [spec::RELEASED, spec::ANNOUNCED].iter().any(|&spec| snapshot.cell(phone, spec).is_known())
        };
        let says_again = |row: &Row<'_>| match row.spec {
            spec::AGE_MONTHS => true,
            spec::YEAR => row.cells.iter().all(|cell| !cell.is_known() || is_dated(cell.phone())),
            _ => false,
        };
        let others = others.filter(|spec| !spec.get().only_for_filters).map(row);
        for row in others.filter(|row| is_known(row) && !says_again(row)) {
            let kind = BlockKind::Group(row.spec.get().group);
            if phones.len() > 1 && row.cells.iter().filter(|cell| cell.is_known()).count() == 1 {
                one_sided.rows.push(row);
            } else if let Some(last) = blocks.last_mut().filter(|last| last.kind == kind) {
                last.rows.push(row);
            } else {
                blocks.push(Block { kind, rows: vec![row] });
            }
        }
        blocks.push(one_sided);
        blocks.retain(|block| !block.rows.is_empty());
        Comparison { phones, blocks }
    }

    /// All rows, in the order shown.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'s>> {
        self.blocks.iter().flat_map(|block| &block.rows)
    }
}

impl<'s> Row<'s> {
    fn new(snapshot: &'s Snapshot, phones: &[PhoneIndex], spec: SpecId) -> Row<'s> {
        let cells: Vec<Cell<'s>> = phones.iter().map(|&phone| snapshot.cell(phone, spec)).collect();
        // Of two phones of which nothing is known, nothing says that they are equal.
        let differs = cells.windows(2).any(|pair| !pair[0].is_known() || !pair[0].same_value(&pair[1]));
        let best = best(spec, &cells);
        Row { spec, cells, best, differs }
    }
}

/// Who is best. Sure only where it holds for every possibility: a settled value that no other phone can
/// beat, and no other phone unknown. A row in which all are equal, or only one is known, has no best.
fn best(spec: SpecId, cells: &[Cell<'_>]) -> Vec<Best> {
    let none = vec![Best::No; cells.len()];
    let Some(sign) = sign(spec) else { return none };
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
    reach(spans, sign).filter(|(worst, _)| *worst != NONE)
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
        let comparison = Comparison::new(&snapshot, &phones, &[]);
        comparison.rows().find(|row| row.spec == spec::BATTERY_MAH).unwrap().best.clone()
    }

    #[test]
    fn what_people_compare_by_comes_first_and_what_one_phone_has_last() {
        let phone = |id: &str, specs: &[SpecId]| {
            let mut report = Report::new(date("2022"), Stage::Listed, "p", "https://example.org");
            report.claims.extend(specs.iter().map(|&spec| Claim::new(spec, mah(5))));
            Phone::new(id, "B", id).with(report)
        };
        let of_a = [spec::HEIGHT_MM, spec::CHARGE_W, spec::DISPLAY_IN, spec::BATTERY_MAH, spec::DEPTH_MM];
        let archive = Archive::new(vec![phone("a", &of_a), phone("b", &[spec::HEIGHT_MM, spec::BATTERY_MAH])]);
        let snapshot = Snapshot::new(&Arc::new(archive.0), None);
        let rows = |specs: &[SpecId], phones: usize| {
            let comparison = Comparison::new(&snapshot, &snapshot.phones()[..phones], specs);
            let blocks = comparison.blocks.iter();
            blocks
                .map(|block| (block.kind, block.rows.iter().map(|row| row.spec).collect::<Vec<_>>()))
                .collect::<Vec<_>>()
        };
        let main = vec![spec::DISPLAY_IN, spec::BATTERY_MAH, spec::CHARGE_W];
        assert_eq!(
            rows(&[], 2)[..],
            [
                (BlockKind::Main, main.clone()),
                (BlockKind::Group(Group::Launch), vec![spec::STATUS]),
                (BlockKind::Group(Group::Body), vec![spec::HEIGHT_MM]),
                (BlockKind::OneSided, vec![spec::DEPTH_MM]),
            ]
        );
        assert_eq!(
            rows(&[], 1)[2],
            (BlockKind::Group(Group::Body), vec![spec::HEIGHT_MM, spec::DEPTH_MM]),
            "one phone has one side"
        );
        let asked = vec![spec::WEIGHT_G, spec::BATTERY_MAH, spec::HEIGHT_MM];
        assert_eq!(rows(&asked, 2), [(BlockKind::Asked, asked)], "also what nobody knows");
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
