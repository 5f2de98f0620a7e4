//! Checks one text against the phones that there are, as reading all files would.

use std::collections::HashMap;
use std::sync::Arc;

use phone_engine::{Form, Phone, Report, SpecId};

use crate::among::Among;
use crate::phone_file::{ELSEWHERE, Located, PhoneFile};
use crate::phone_toml::{Reports, read_phone, read_reports};
use crate::problem::{Notebook, Problem, Problems};
use crate::vocabulary::Vocabulary;
use crate::write::value_text;

/// The phones that there are.
#[derive(Debug, Default)]
pub struct Known {
    files: Vec<Located>,
    places: HashMap<Arc<str>, usize>,
}

/// What is in a text, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The phone, with what is right; `None` where it lacks what a phone needs.
    pub file: Option<PhoneFile>,
    /// What is added to a phone that is there already.
    pub added: Option<Added>,
    /// The problems, errors first. Those that lie in what is there already have no line.
    pub problems: Problems,
}

/// How new reports stand among those of their phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// How many new ones there are.
    pub reports: usize,
    /// The report of the phone after which the first of them belongs; `None` where it is the earliest.
    pub after: Option<Report>,
    /// Whether they are all newer than what is there, so that they belong at the end of the file.
    pub is_last: bool,
}

impl Known {
    /// `sub_brands` has the makers' second brands by the ids of their phones, which the engine does not know.
    pub fn new(phones: Vec<Phone>, sub_brands: &HashMap<&str, &str>) -> Known {
        let of = |phone: &Phone| sub_brands.get(&*phone.id).map(|&brand| brand.into());
        let files: Vec<Located> = phones
            .into_iter()
            .map(|phone| (of(&phone), phone))
            .map(|(second, phone)| Located::elsewhere(phone, second))
            .collect();
        let places = files.iter().enumerate().map(|(place, file)| (file.file.phone.id.clone(), place)).collect();
        Known { files, places }
    }

    /// The phone with this id.
    pub fn phone(&self, id: &str) -> Option<&Phone> {
        self.file(id).map(|located| &located.file.phone)
    }

    /// The phone at this place of the list that they were made of.
    pub fn at(&self, place: usize) -> Option<&Phone> {
        self.files.get(place).map(|located| &located.file.phone)
    }

    /// A value of `spec` as a file has it: the latest that was stated outright.
    pub fn example(&self, spec: SpecId) -> Option<String> {
        let reports = self.files.iter().flat_map(|located| &located.file.phone.reports);
        let stated = reports.filter_map(|report| match &report.claim(spec)?.form {
            Form::Exact(value) => Some((report.date, value)),
            _ => None,
        });
        stated.max_by_key(|(date, _)| *date).map(|(_, value)| value_text(value, spec.get(), false))
    }

    fn file(&self, id: &str) -> Option<&Located> {
        self.files.get(*self.places.get(id)?)
    }

    /// All of them, with `own` in the place of the phone with its id, or as the last.
    fn with<'f>(&'f self, own: &'f Located) -> impl Iterator<Item = &'f Located> + Clone {
        let others = self.files.iter().filter(|file| file.file.phone.id != own.file.phone.id);
        others.chain(std::iter::once(own))
    }

    /// Reads and checks the text of a new phone's file.
    pub fn check_phone(&self, text: &str, vocabulary: &Vocabulary) -> Checked {
        let (located, problems) = read_phone("", text, vocabulary);
        let mut problems = Problems(problems);
        if let Some(located) = &located {
            let mut notes = Notebook::new("", text, vocabulary);
            let phone = &located.file.phone;
            Among::for_one(self.with(located)).check(located, &mut notes);
            if let Some(earlier) = self.file(&phone.id) {
                let what = format!("`{}` is also the id of {}, which is there already", phone.id, earlier.file.place());
                notes.error(&located.id_at, "id", what);
            }
            problems.0.extend(notes.into_problems());
        }
        problems.sort_by_weight();
        Checked { file: located.map(|located| located.file), added: None, problems }
    }

    /// Reads and checks reports that are to be added to the phone with this id. `None` if there is no such phone.
    pub fn check_reports(&self, id: &str, text: &str, vocabulary: &Vocabulary) -> Option<Checked> {
        let own = self.file(id)?;
        let (new, likes, found) = read_reports(text, vocabulary);
        let mut problems = Problems(found);
        let mut notes = Notebook::new("", text, vocabulary);
        for (pair, at) in new.reports.windows(2).zip(new.reports_at.iter().skip(1)) {
            if let [earlier, report] = pair
                && report.date < earlier.date
            {
                let what = format!("{} comes after {}; put the newest report last", report.date, earlier.date);
                notes.error(&at.date, "date", what);
            }
        }
        problems.0.extend(notes.into_problems());
        let before = checked(&Among::for_one(self.with(own)), own, text, vocabulary);
        let (mut with, added) = merged(own, new);
        with.likes.extend(likes);
        let after = checked(&Among::for_one(self.with(&with)), &with, text, vocabulary);
        // What was wrong before is not for whoever adds to it.
        problems.0.extend(after.into_iter().filter(|problem| !before.contains(problem)).map(
            |problem| match problem.line {
                0 => Problem { what: format!("in a report that is there already: {}", problem.what), ..problem },
                _ => problem,
            },
        ));
        problems.sort_by_weight();
        Some(Checked { file: Some(with.file), added, problems })
    }
}

fn checked(among: &Among<'_>, located: &Located, text: &str, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut notes = Notebook::new("", text, vocabulary);
    among.check(located, &mut notes);
    notes.into_problems()
}

/// The phone with new reports, each before the first that is newer.
fn merged(own: &Located, new: Reports) -> (Located, Option<Added>) {
    let mut with = own.clone();
    let file = &mut with.file;
    let mut added: Option<Added> = None;
    for ((report, extra), at) in new.reports.into_iter().zip(new.extras).zip(new.reports_at) {
        let place = file.phone.reports.iter().rposition(|other| other.date <= report.date).map_or(0, |last| last + 1);
        let is_last = with.reports_at.iter().skip(place).all(|at| at.at != ELSEWHERE);
        added = Some(match added {
            None => {
                let after = place.checked_sub(1).and_then(|before| file.phone.reports.get(before)).cloned();
                Added { reports: 1, after, is_last }
            }
            Some(added) => Added { reports: added.reports + 1, is_last: added.is_last && is_last, ..added },
        });
        file.phone.reports.insert(place, report);
        file.extras.insert(place, extra);
        with.reports_at.insert(place, at);
    }
    (with, added)
}
