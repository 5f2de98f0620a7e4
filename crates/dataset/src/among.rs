//! The checks of what one file says: for itself, and among the other phones.

use phone_engine::Report;

use crate::agreement;
use crate::body;
use crate::likes::Likes;
use crate::names::Owners;
use crate::phone_file::Located;
use crate::problem::Notebook;

/// All phones, as far as one of them is checked against the others.
pub(crate) struct Among<'f> {
    likes: Likes<'f>,
    owners: Owners<'f>,
}

impl<'f> Among<'f> {
    /// Each of these phones is checked in its turn.
    pub(crate) fn new(files: impl Iterator<Item = &'f Located> + Clone) -> Self {
        Among { likes: Likes::new(files.clone()), owners: Owners::new(files) }
    }

    /// Only one of these phones is checked, so every conflict between two phones is reported for that one.
    pub(crate) fn for_one(files: impl Iterator<Item = &'f Located> + Clone) -> Self {
        Among { likes: Likes::new(files.clone()), owners: Owners::new(files).for_one() }
    }

    /// Notes all that is wrong with a file that could be read.
    pub(crate) fn check(&self, located: &Located, notes: &mut Notebook<'_>) {
        self.likes.check(located, &self.owners, notes);
        check_order(located, notes);
        body::check(located, notes);
        agreement::check(located, notes);
        self.owners.check(located, notes);
    }
}

/// Checks that reports are in the order of their dates, each once.
fn check_order(located: &Located, notes: &mut Notebook<'_>) {
    let reports = &located.file.phone.reports;
    for ((pair, at), index) in reports.windows(2).zip(located.reports_at.iter().skip(1)).zip(1..) {
        if let [earlier, report] = pair
            && report.date < earlier.date
        {
            let what = format!("{} comes after {}; put the newest report last", report.date, earlier.date);
            notes.error(&at.date, "date", what);
        }
        let same = |other: &Report| reports.get(index).is_some_and(|report| report.is_of_same_source(other));
        if reports.iter().take(index).any(same) {
            notes.error(&at.at, "report", "this report is listed twice; merge the specs into one");
        }
    }
}
