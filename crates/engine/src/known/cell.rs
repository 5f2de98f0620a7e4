//! What is known of one spec of one phone.

use std::sync::Arc;

use crate::claims::archive::PhoneIndex;
use crate::claims::claim::{Claim, Form};
use crate::claims::report::{Report, Stage};
use crate::claims::value::Value;
use crate::known::column::Column;
use crate::known::matching::{Presence, Span};
use crate::known::resolve::Dictionary;
use crate::known::snapshot::Snapshot;
use crate::spec::{self, Kind, SpecId};

/// What is known of one spec of one phone.
#[derive(Clone, Copy)]
pub struct Cell<'s> {
    pub(crate) snapshot: &'s Snapshot,
    pub(crate) column: &'s Column,
    pub(crate) phone: PhoneIndex,
    pub(crate) spec: SpecId,
}

/// How uncertain a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Firmness {
    /// The stage of the claims that stand, where it is not a settled one.
    pub stage: Option<Stage>,
    /// Whether a source hedges, or the value is computed from others that are not firm.
    pub is_unsure: bool,
    /// Whether sources disagree.
    pub is_disputed: bool,
}

impl Snapshot {
    /// What is known of `spec` of `phone`.
    pub fn cell(&self, phone: PhoneIndex, spec: SpecId) -> Cell<'_> {
        Cell { snapshot: self, column: self.column(spec), phone, spec }
    }
}

impl<'s> Cell<'s> {
    /// The phone.
    pub fn phone(&self) -> PhoneIndex {
        self.phone
    }

    /// The spec.
    pub fn spec(&self) -> SpecId {
        self.spec
    }

    /// The snapshot that it is part of.
    pub fn snapshot(&self) -> &'s Snapshot {
        self.snapshot
    }

    /// The names of its column.
    pub fn dictionary(&self) -> &'s Dictionary {
        self.column.dictionary()
    }

    /// What it may be; none where nothing is known that can be matched.
    pub fn spans(&self) -> &'s [Span] {
        self.column.spans(self.phone)
    }

    /// The same with names as numbers of `names`, so that cells of several snapshots can be compared.
    pub(crate) fn spans_by(&self, names: &mut Dictionary) -> Vec<Span> {
        let named = matches!(self.spec.get().kind, Kind::Text | Kind::Names);
        let translated = |span: &Span| {
            if !named || span.presence == Presence::Absent {
                return *span;
            }
            let term = names.intern(self.spec, &Arc::from(self.dictionary().label(span.least)));
            Span { least: term, most: term, ..*span }
        };
        self.spans().iter().map(translated).collect()
    }

    /// Whether the value follows from others, and no source states it.
    pub fn is_computed(&self) -> bool {
        self.column.shown(self.phone).is_empty() && !self.spans().is_empty()
    }

    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        !self.column.shown(self.phone).is_empty() || !self.spans().is_empty()
    }

    /// The claims that stand, newest first. None where nothing is known, or for a derived spec.
    pub fn claims(&self) -> impl Iterator<Item = (&'s Report, &'s Claim)> + use<'s> {
        let (phone, spec) = (self.snapshot.archive().phone(self.phone), self.spec);
        self.column.shown(self.phone).iter().filter_map(move |shown| {
            let report = phone?.reports.get(usize::from(*shown))?;
            Some((report, report.claim(spec)?))
        })
    }

    /// Whether there are sources to show: claims that stand, or what is said of the brand.
    pub fn has_sources(&self) -> bool {
        !self.column.shown(self.phone).is_empty() || (self.spec == crate::spec::BRAND_PARTNER && self.is_known())
    }

    /// The stage of the claims that stand.
    pub fn stage(&self) -> Option<Stage> {
        self.claims().map(|(report, _)| report.stage).next()
    }

    /// Whether the value counts as a fact: settled, not hedged, not only "like another phone".
    pub fn is_firm(&self) -> bool {
        self.column.state(self.phone).firm || self.has_come_true()
    }

    /// Whether it is the day of an announcement that the maker had teased, which has passed, with the phone out.
    fn has_come_true(&self) -> bool {
        let has_passed = |(_, claim): (&Report, &Claim)| match (&claim.form, self.snapshot.today()) {
            (Form::Exact(Value::Date(date)), Some(today)) => !claim.hedged && date.last_day() <= today,
            _ => false,
        };
        self.spec == spec::ANNOUNCED
            && self.stage() == Some(Stage::Teaser)
            && !self.is_disputed()
            && self.snapshot.is_launched(self.phone)
            && self.claims().all(has_passed)
    }

    /// How many settled sources say something else than what is shown, which more sources say, or firmer ones.
    pub fn differing(&self) -> usize {
        self.column.state(self.phone).differing.into()
    }

    /// Whether sources disagree, and not enough of them say the same.
    pub fn is_disputed(&self) -> bool {
        self.column.state(self.phone).disputed
    }

    /// Whether the source of a claim that stands hedges.
    pub fn is_hedged(&self) -> bool {
        self.claims().any(|(_, claim)| claim.hedged)
    }

    /// Whether the value is taken from another phone.
    pub fn is_like(&self) -> bool {
        self.claims().any(|(_, claim)| matches!(claim.form, Form::Like(_)))
    }

    /// How uncertain it is; the default for a firm and undisputed value, and for one that is not known.
    pub fn firmness(&self) -> Firmness {
        // A computed value has no claim of its own.
        let is_unsure = self.is_hedged() || (self.is_computed() && !self.is_firm());
        let stage = self.stage().filter(|stage| !stage.is_settled() && !self.has_come_true());
        Firmness { stage, is_unsure, is_disputed: self.is_disputed() }
    }

    /// Whether two cells of one snapshot and spec state the same value, however firmly.
    pub fn same_value(&self, other: &Cell<'_>) -> bool {
        if self.is_known() != other.is_known() {
            return false;
        }
        if !self.spans().is_empty() || !other.spans().is_empty() {
            return self.spans() == other.spans();
        }
        self.claims().map(|(_, claim)| &claim.form).eq(other.claims().map(|(_, claim)| &claim.form))
    }
}
