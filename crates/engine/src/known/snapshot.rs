//! What was known on a day.

use std::sync::{Arc, OnceLock};

use crate::claims::archive::{Archive, PhoneIndex};
use crate::claims::claim::Claim;
use crate::claims::dates::Day;
use crate::claims::report::{Report, Stage};
use crate::known::column::Column;
use crate::known::consensus::known_by;
use crate::order;
use crate::spec::SpecId;

/// The archive as of a day: for each phone and spec the claims that stand by then.
///
/// Which do:
/// 1. Only reports whose date may not be after the day count.
/// 2. What is settled counts, or else the firmest [`Stage`](crate::Stage); the others are history. Of what is settled, claims that
///    hedge give way to those that do not.
/// 3. Of one source speaking of one edition, only its newest report counts.
/// 4. A claim that says no more than another one ("at least 3" against "3") gives way to it.
/// 5. Of settled claims of one edition that then disagree, those stand that more sources are for than for any other, or
///    else the firmest; the maker itself and a laboratory are not outvoted.
/// 6. What even so disagrees is kept, firmest and newest first: the value is *disputed* — or, where the reports speak of
///    different editions of the phone, they are variants of it.
///
/// Columns are made when they are first asked for.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) archive: Arc<Archive>,
    pub(super) day: Option<Day>,
    pub(super) today: Option<Day>,
    pub(super) known: Vec<PhoneIndex>,
    /// The phones that it is limited to, in the order of the archive.
    pub(super) only: Option<Arc<[PhoneIndex]>>,
    /// One for each spec of the table.
    pub(super) columns: Vec<OnceLock<Column>>,
    /// Makes the column of a spec: by the rules, which are applied elsewhere.
    pub(super) make: fn(&Snapshot, SpecId) -> Column,
}

impl Snapshot {
    /// The same with `today` for the day on which ages are reckoned, where it is not as of a day.
    pub fn on(self, today: Day) -> Snapshot {
        Snapshot { today: self.day.or(Some(today)), ..self }
    }

    /// The day on which ages are reckoned; without one they are not known.
    pub fn today(&self) -> Option<Day> {
        self.today
    }

    /// The archive behind it.
    pub fn archive(&self) -> &Arc<Archive> {
        &self.archive
    }

    /// The day; `None` for everything there is.
    pub fn day(&self) -> Option<Day> {
        self.day
    }

    /// The phones of which anything was known, in the order of the archive.
    pub fn phones(&self) -> &[PhoneIndex] {
        &self.known
    }

    /// Whether anything was known of a phone.
    pub fn knows(&self, phone: PhoneIndex) -> bool {
        self.known.binary_search(&phone).is_ok()
    }

    /// All values of `spec`.
    pub fn column(&self, spec: SpecId) -> &Column {
        // An id comes from the table, and there is a column for each entry of it.
        static EMPTY: OnceLock<Column> = OnceLock::new();
        match self.columns.get(spec.index()) {
            Some(column) => column.get_or_init(|| (self.make)(self, spec)),
            None => EMPTY.get_or_init(Column::default),
        }
    }

    /// All reports on `phone` known by the day, in the order of their dates.
    pub fn reports(&self, phone: PhoneIndex) -> impl Iterator<Item = &Report> {
        let reports = self.archive.phone(phone).map_or(&[][..], |phone| &phone.reports);
        reports.iter().filter(|report| known_by(report, self.day))
    }

    /// The firmest thing said of `phone` by the day.
    pub(crate) fn firmest(&self, phone: PhoneIndex) -> Option<Stage> {
        self.reports(phone).map(|report| report.stage).max()
    }

    /// Whether a phone has been launched: something settled has been said of it.
    pub(crate) fn is_launched(&self, phone: PhoneIndex) -> bool {
        self.firmest(phone).is_some_and(Stage::is_settled)
    }

    /// All claims about `spec` of `phone` known by the day, the firmest first, then the newest.
    pub fn history(&self, phone: PhoneIndex, spec: SpecId) -> Vec<(&Report, &Claim)> {
        let mut history: Vec<_> =
            self.reports(phone).filter_map(|report| Some((report, report.claim(spec)?))).collect();
        order::sort(&mut history, |(a, _), (b, _)| (b.stage, b.date).cmp(&(a.stage, a.date)));
        history
    }
}
