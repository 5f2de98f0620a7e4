//! All phones with all their reports.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::order;
use crate::report::{Form, Report};

/// A phone and everything that was ever reported of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The slug by which data files, links and attributes name it: `xiaomi-12s`.
    pub id: Arc<str>,
    /// The brand.
    pub brand: Arc<str>,
    /// The name in full, brand included.
    pub name: Arc<str>,
    /// Other names under which it is or was known.
    pub aliases: Vec<Arc<str>>,
    /// The maker's or community's code name.
    pub codename: Option<Arc<str>>,
    /// Model numbers.
    pub model_numbers: Vec<Arc<str>>,
    /// Shared by carrier and regional variants of one design.
    pub family: Option<Arc<str>>,
    /// The reports, in the order of their dates.
    pub reports: Vec<Report>,
}

impl Phone {
    /// A phone without reports.
    pub fn new(id: &str, brand: &str, name: &str) -> Phone {
        Phone {
            id: id.into(),
            brand: brand.into(),
            name: name.into(),
            aliases: Vec::new(),
            codename: None,
            model_numbers: Vec::new(),
            family: None,
            reports: Vec::new(),
        }
    }

    /// The same phone with one more report.
    pub fn with(mut self, report: Report) -> Phone {
        self.reports.push(report);
        self
    }

    /// The name without the brand, where it begins with it.
    pub fn short_name(&self) -> &str {
        self.name.strip_prefix(&*self.brand).map(str::trim_start).filter(|rest| !rest.is_empty()).unwrap_or(&self.name)
    }
}

/// A phone's place in its archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneIndex(pub u32);

impl PhoneIndex {
    /// As an index.
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

/// All phones with all their reports. Immutable; shared by every widget on a page.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    phones: Vec<Phone>,
    by_id: BTreeMap<Arc<str>, u32>,
}

/// What is wrong with a phone of an archive. The rest of the archive is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The phone.
    pub phone: Arc<str>,
    /// What is wrong, and what was done about it.
    pub what: ProblemKind,
}

/// The kinds of [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// An earlier phone has the same id; this one was left out.
    DuplicateId,
    /// A `like` claim names a phone that is not there; the value counts as not known.
    LikeNobody {
        /// The spec of the claim.
        spec: crate::SpecId,
        /// The phone that it names.
        named: Arc<str>,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            ProblemKind::DuplicateId => write!(f, "{}: a phone with this id is there already; left out", self.phone),
            ProblemKind::LikeNobody { spec, named } => {
                write!(
                    f,
                    "{}: {} is said to be like that of `{named}`, which is not in the data",
                    self.phone,
                    spec.get().key
                )
            }
        }
    }
}

impl Archive {
    /// An archive of these phones, and what is wrong with them. Reports are put in the order of
    /// their dates, so that the order in which they were read does not matter.
    pub fn new(phones: Vec<Phone>) -> (Archive, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut archive = Archive { phones: Vec::with_capacity(phones.len()), by_id: BTreeMap::new() };
        for mut phone in phones {
            if archive.by_id.contains_key(&phone.id) {
                problems.push(Problem { phone: phone.id, what: ProblemKind::DuplicateId });
                continue;
            }
            order::sort(&mut phone.reports, |a, b| {
                let key = |report: &Report| (report.date, report.stage);
                let rest = |report: &'_ Report| {
                    [Some(&report.url), Some(&report.publisher), report.quotes.as_ref(), report.edition.as_ref()]
                        .map(|text| text.cloned())
                };
                key(a).cmp(&key(b)).then_with(|| rest(a).cmp(&rest(b)))
            });
            archive.by_id.insert(phone.id.clone(), archive.phones.len() as u32);
            archive.phones.push(phone);
        }
        for phone in &archive.phones {
            for claim in phone.reports.iter().flat_map(|report| &report.claims) {
                if let Form::Like(named) = &claim.form
                    && !archive.by_id.contains_key(named)
                {
                    let what = ProblemKind::LikeNobody { spec: claim.spec, named: named.clone() };
                    problems.push(Problem { phone: phone.id.clone(), what });
                }
            }
        }
        (archive, problems)
    }

    /// Adds a phone, for archives that are made piece by piece. Where one with its id is there already, it
    /// is left out and the answer is false.
    pub fn push(&mut self, mut phone: Phone) -> bool {
        if self.by_id.contains_key(&phone.id) {
            return false;
        }
        if phone.reports.len() > 1 {
            order::sort(&mut phone.reports, |a, b| (a.date, a.stage).cmp(&(b.date, b.stage)));
        }
        self.by_id.insert(phone.id.clone(), self.phones.len() as u32);
        self.phones.push(phone);
        true
    }

    /// The phones, in the order in which they were given.
    pub fn phones(&self) -> &[Phone] {
        &self.phones
    }

    /// How many phones there are.
    pub fn len(&self) -> usize {
        self.phones.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.phones.is_empty()
    }

    /// The phone at a place of this archive; `None` for an index of another one that is out of range.
    pub fn phone(&self, index: PhoneIndex) -> Option<&Phone> {
        self.phones.get(index.get())
    }

    /// The phone with this id.
    pub fn find(&self, id: &str) -> Option<PhoneIndex> {
        self.by_id.get(id).copied().map(PhoneIndex)
    }
}
