//! What has changed between two days.

use crate::claims::archive::PhoneIndex;
use crate::known::cell::Cell;
use crate::known::resolve::Dictionary;
use crate::known::snapshot::Snapshot;
use crate::spec::{self, Kind, SpecId};

/// How a value of one day stands on a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is something else now.
    Other,
    /// It is said more exactly now, or otherwise, but not settled.
    Nearer,
    /// It has been settled, as one of the things that it could be.
    Settled,
}

/// A value that has changed, as it was and as it is.
pub struct Changed<'s> {
    /// As it was known on the earlier day.
    pub before: Cell<'s>,
    /// As it is known on the later day.
    pub after: Cell<'s>,
    /// How it has changed.
    pub change: Change,
}

/// What has changed of a few phones between two snapshots.
#[derive(Default)]
pub struct Changes<'s> {
    /// How many values were known on the earlier day.
    pub known: usize,
    /// Those of them that have changed, phone by phone, in the order of the spec table.
    pub changed: Vec<Changed<'s>>,
    /// How many values have become known that were not on the earlier day.
    pub new: usize,
}

impl<'s> Changes<'s> {
    /// What has changed of `phones` from `before` to `after`. Only what sources state counts, not what is
    /// computed from it; and only `specs`, where there are any.
    pub fn new(
        before: &'s Snapshot,
        after: &'s Snapshot,
        phones: impl IntoIterator<Item = PhoneIndex>,
        specs: &[SpecId],
    ) -> Changes<'s> {
        let mut changes = Changes::default();
        for phone in phones {
            for spec in SpecId::all().filter(|spec| !spec.get().derived && (specs.is_empty() || specs.contains(spec))) {
                let (before, after) = (before.cell(phone, spec), after.cell(phone, spec));
                // A class that only follows from the pixels is stated by nobody.
                if spec == spec::DISPLAY_CLASS && before.is_computed() {
                    continue;
                }
                match (before.is_known(), after.is_known()) {
                    (false, true) if !after.is_computed() => changes.new += 1,
                    (true, _) => {
                        changes.known += 1;
                        let change = change(&before, &after);
                        changes.changed.extend(change.map(|change| Changed { before, after, change }));
                    }
                    _ => {}
                }
            }
        }
        changes
    }
}

/// How a value has changed; `None` where it is the same, as firmly said.
pub(crate) fn change(before: &Cell<'_>, after: &Cell<'_>) -> Option<Change> {
    let settled = after.is_firm() && !before.is_firm();
    match (is_within(after, before), settled) {
        (true, true) => Some(Change::Settled),
        (true, false) if is_within(before, after) => None,
        (true, false) => Some(Change::Nearer),
        // Firm values that have become less exact, since another source disagrees, are something else too.
        (false, _) => Some(Change::Other),
    }
}

/// Whether everything that `value` may be is something that `other` may be.
fn is_within(value: &Cell<'_>, other: &Cell<'_>) -> bool {
    let spec = value.spec();
    if value.spans().is_empty() || other.spans().is_empty() {
        return value.claims().map(|(_, claim)| &claim.form).eq(other.claims().map(|(_, claim)| &claim.form));
    }
    let mut names = Dictionary::default();
    let [value, other] = [value, other].map(|cell| cell.spans_by(&mut names));
    if spec.get().kind == Kind::Names {
        return crate::known::resolve::says_no_more(spec, &other, &value, &names) && value.len() == other.len();
    }
    crate::known::resolve::says_no_more(spec, &other, &value, &names)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Archive, Claim, Form, Phone, Report, Stage, Value, date};

    fn changes(
        before: (Stage, Option<Form>),
        after: (Stage, Option<Form>),
        spec: SpecId,
    ) -> Vec<(usize, usize, Option<Change>)> {
        let report = |day: &str, (stage, form): (Stage, Option<Form>)| {
            let mut report = Report::new(date(day), stage, day, "https://example.org");
            report.claims.extend(form.map(|form| Claim::new(spec, form)));
            report
        };
        let phone = Phone::new("a", "B", "A").with(report("2022-05-26", before)).with(report("2022-07-04", after));
        let archive = Arc::new(Archive::new(vec![phone]).0);
        let on = |day: &str| Snapshot::new(&archive, Some(date(day).last_day()));
        let (before, after) = (on("2022-05-26"), on("2022-07-04"));
        let changes = Changes::new(&before, &after, [PhoneIndex(0)], &[]);
        vec![(changes.known, changes.new, changes.changed.first().map(|changed| changed.change))]
    }

    #[test]
    fn values_are_settled_changed_or_new() {
        use Stage::{Listed, Rumour};
        let mah = |amount| Form::Exact(Value::Number(amount));
        let or = || Form::OneOf(vec![Value::Number(4500), Value::Number(5000)]);
        for (before, after, expected) in [
            ((Rumour, Some(or())), (Listed, Some(mah(4500))), (1, 0, Some(Change::Settled))),
            ((Rumour, Some(or())), (Listed, Some(mah(4600))), (1, 0, Some(Change::Other))),
            ((Rumour, Some(or())), (Stage::Filing, Some(mah(4500))), (1, 0, Some(Change::Nearer))),
            ((Rumour, Some(mah(4500))), (Listed, Some(mah(4500))), (1, 0, Some(Change::Settled))),
            ((Rumour, Some(mah(4500))), (Listed, None), (1, 0, None)),
            ((Listed, Some(mah(4500))), (Listed, Some(mah(4500))), (1, 0, None)),
            ((Listed, Some(mah(4500))), (Listed, Some(mah(4600))), (1, 0, Some(Change::Other))),
            ((Rumour, None), (Listed, Some(mah(4500))), (0, 1, None)),
        ] {
            let case = format!("{before:?} {after:?}");
            assert_eq!(changes(before, after, spec::BATTERY_MAH), [expected], "{case}");
        }
    }

    #[test]
    fn names_are_compared_across_days() {
        use Stage::{Listed, Rumour};
        let name = |name: &str| Some(Form::Exact(Value::text(name)));
        let settled = changes((Rumour, name("2K")), (Listed, name("QHD+")), spec::DISPLAY_CLASS);
        assert_eq!(settled, [(1, 0, Some(Change::Settled))]);
        let other = changes((Rumour, name("B")), (Listed, name("A")), spec::SOC);
        assert_eq!(other, [(1, 0, Some(Change::Other))]);
    }
}
