//! All phones with all their reports.

use crate::numbers::Texts;
use std::sync::Arc;

use crate::claims::dates::{Day, PartialDate};
use crate::claims::partnership::Partnership;
use crate::claims::report::Report;
use crate::claims::vocabulary::{slug, visible};
use crate::order;

/// A phone and everything that was ever reported of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The slug by which data files, links and attributes name it: `xiaomi-12s`.
    pub id: Arc<str>,
    /// The brand.
    pub brand: Arc<str>,
    /// The name in full, brand included.
    pub name: Arc<str>,
    /// Ids that it had before; links that name them still find it.
    pub former_ids: Vec<Arc<str>>,
    /// Other names under which it is or was known.
    pub aliases: Vec<Alias>,
    /// The maker's or community's code name.
    pub codename: Option<Arc<str>>,
    /// Model numbers.
    pub model_numbers: Vec<Arc<str>>,
    /// Shared by carrier and regional variants of one design.
    pub family: Option<Arc<str>>,
    /// The reports, in the order of their dates.
    pub reports: Vec<Report>,
    /// How prominent it is, where not all of its reports are here to tell; see [`Phone::prominence`].
    pub rank: Option<u8>,
}

impl Phone {
    /// A phone without reports.
    pub fn new(id: &str, brand: &str, name: &str) -> Phone {
        Phone {
            id: id.into(),
            brand: brand.into(),
            name: name.into(),
            former_ids: Vec::new(),
            aliases: Vec::new(),
            codename: None,
            model_numbers: Vec::new(),
            family: None,
            reports: Vec::new(),
            rank: None,
        }
    }

    /// How prominent it is among phones whose names fit a search equally well: the more reports, in steps of doubling, and then
    /// the newer the first of them.
    ///
    /// ```
    /// use phone_engine::{Phone, Report, Stage, date};
    /// let of = |day| Phone::new("a", "Acme", "A").with(Report::new(date(day), Stage::Listed, "P", ""));
    /// assert!(of("2023").prominence() > of("2022").prominence());
    /// assert!(of("2022").with(of("2022").reports[0].clone()).prominence() > of("2023").prominence());
    /// ```
    pub fn prominence(&self) -> u8 {
        let of_reports = || {
            let first = self.reports.first()?;
            let doubled = self.reports.len().ilog2().min(7) as u8;
            let year = first.date.year().saturating_sub(2000).min(31) as u8;
            Some(doubled << 5 | year)
        };
        self.rank.or_else(of_reports).unwrap_or(0)
    }

    /// The same phone with one more report.
    pub fn with(mut self, report: Report) -> Phone {
        self.reports.push(report);
        self
    }

    /// Adds what another source says of the same phone: its reports, names and model numbers.
    fn add(&mut self, other: &Phone) {
        let is_new = |alias: &&Alias| alias.name != self.name && self.aliases.iter().all(|own| own.name != alias.name);
        let aliases: Vec<Alias> = other.aliases.iter().filter(is_new).cloned().collect();
        self.aliases.extend(aliases);
        for number in &other.model_numbers {
            if !self.model_numbers.contains(number) {
                self.model_numbers.push(number.clone());
            }
        }
        self.reports.extend(other.reports.iter().cloned());
    }

    /// The name by which people spoke of it on a day: before a rumoured phone was known under its own
    /// name, the alias of that time. `None` is today.
    ///
    /// ```
    /// use phone_engine::{Phone, archive::Alias, date};
    /// let mut phone = Phone::new("xiaomi-12s-ultra", "Xiaomi", "Xiaomi 12S Ultra");
    /// phone.aliases.push(Alias::new("Xiaomi 12 Ultra").until(date("2022-06-28")));
    /// assert_eq!(phone.name_on(Some(date("2022-05-26").last_day())), "Xiaomi 12 Ultra");
    /// assert_eq!(phone.name_on(Some(date("2022-06-28").last_day())), "Xiaomi 12S Ultra");
    /// ```
    pub fn name_on(&self, day: Option<Day>) -> &str {
        let then = |alias: &&Alias| alias.until.zip(day).is_some_and(|(until, day)| day < until.last_day());
        self.aliases.iter().find(then).map_or(&self.name, |alias| &alias.name)
    }

    /// The name without the brand, where it begins with it.
    pub fn short_name(&self) -> &str {
        self.without_brand(&self.name)
    }

    /// `name` without the brand, where it begins with that word.
    ///
    /// ```
    /// use phone_engine::Phone;
    /// assert_eq!(Phone::new("a", "Xiaomi", "Xiaomi 12S").short_name(), "12S");
    /// assert_eq!(Phone::new("b", "SHIFT", "SHIFTphone 8.0").short_name(), "SHIFTphone 8.0");
    /// ```
    pub fn without_brand<'n>(&self, name: &'n str) -> &'n str {
        let rest = name.strip_prefix(&*self.brand);
        let rest =
            rest.filter(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric())).map(str::trim_start);
        rest.filter(|rest| !rest.is_empty()).unwrap_or(name)
    }
}

/// Another name of a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// The name.
    pub name: Arc<str>,
    /// For a name that was given up: the day from which the phone was known under its own. Before,
    /// people spoke of it by this one.
    pub until: Option<PartialDate>,
}

impl Alias {
    /// A name that is in use as well.
    pub fn new(name: &str) -> Alias {
        Alias { name: name.into(), until: None }
    }

    /// The same name, given up on a day.
    pub fn until(self, until: PartialDate) -> Alias {
        Alias { until: Some(until), ..self }
    }
}

/// A phone's place among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneIndex(pub u32);

impl PhoneIndex {
    /// As an index.
    pub fn get(self) -> usize {
        self.0 as usize
    }
}

/// All phones with all their reports, or some of them. Immutable; shared by every widget on a page.
///
/// An archive of some phones has them at the places that they have among all, so that a [`PhoneIndex`] means the same
/// phone however many of the others are there.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    phones: Vec<Phone>,
    /// The place of each phone among all, in ascending order; none where all are there.
    places: Vec<u32>,
    by_id: Texts,
    partnerships: Vec<Partnership>,
}

/// The first place of phones that have joined an archive of some.
const FIRST_JOINED: u32 = 1 << 30;

/// What an archive is made of once it has been unpacked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The phones.
    pub phones: Vec<Phone>,
    /// Where each of them stands among all, in ascending order; `None` where they are all.
    pub places: Option<Vec<u32>>,
    /// What sources said of camera brands and phone brands.
    pub partnerships: Vec<Partnership>,
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
    /// A former id is that of another phone, or was; it finds the other one.
    FormerIdTaken {
        /// The id.
        id: Arc<str>,
    },
    /// A `like` claim names a phone that is not there; the value counts as not known.
    LikeNobody {
        /// The spec of the claim.
        spec: crate::SpecId,
        /// The phone that it names.
        named: Arc<str>,
    },
}

impl Archive {
    /// An archive of these phones, and what is wrong with them. Reports are put in the order of
    /// their dates, so that the order in which they were read does not matter.
    pub fn new(phones: Vec<Phone>) -> (Archive, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut archive = Archive { phones: Vec::with_capacity(phones.len()), ..Archive::default() };
        for phone in phones {
            if let Err(id) = archive.push(phone) {
                problems.push(Problem { phone: id, what: ProblemKind::DuplicateId });
            }
        }
        problems.extend(archive.index_former_ids());
        for phone in &archive.phones {
            for (spec, named) in phone.reports.iter().flat_map(|report| report.claims.likes()) {
                if archive.by_id.get(named).is_none() {
                    let what = ProblemKind::LikeNobody { spec, named: named.clone() };
                    problems.push(Problem { phone: phone.id.clone(), what });
                }
            }
        }
        (archive, problems)
    }

    /// An archive of some of all phones, whose places among all stand beside them, in any order. What their claims are like
    /// is not checked. Of two phones with one place or one id, the first is kept.
    ///
    /// ```
    /// use phone_engine::{Archive, Phone, PhoneIndex};
    /// let archive = Archive::of_some(vec![(7, Phone::new("b", "B", "B")), (3, Phone::new("a", "A", "A"))]);
    /// assert_eq!(archive.find("b"), Some(PhoneIndex(7)));
    /// assert_eq!(archive.indices().collect::<Vec<_>>(), [PhoneIndex(3), PhoneIndex(7)]);
    /// assert!(archive.phone(PhoneIndex(4)).is_none());
    /// ```
    pub fn of_some(mut phones: Vec<(u32, Phone)>) -> Archive {
        order::sort(&mut phones, |(a, _), (b, _)| a.cmp(b));
        phones.dedup_by_key(|(place, _)| *place);
        let mut archive = Archive::default();
        for (place, phone) in phones {
            // Refused only where its id is taken.
            let _ = archive.add(phone, place).map(|()| archive.places.push(place));
        }
        // Which former ids are taken was said when all were put together.
        archive.index_former_ids();
        archive
    }

    /// The archive of what has been unpacked: of all phones, or of some.
    pub fn of_contents(contents: Contents) -> Archive {
        let archive = match contents.places {
            Some(places) => Archive::of_some(places.into_iter().zip(contents.phones).collect()),
            None => Archive::new(contents.phones).0,
        };
        archive.with_partnerships(contents.partnerships)
    }

    /// An archive of some of all phones, with others of them that have been unpacked, or with all. Of a phone that was here,
    /// what comes with the others is kept, since it may be more.
    pub fn grown(&self, more: Contents) -> Archive {
        let Some(places) = more.places else { return Archive::of_contents(more) };
        let own = self.indices().map(|index| index.0).zip(self.phones.iter().cloned());
        let mut partnerships = self.partnerships.clone();
        for each in more.partnerships {
            if !partnerships.contains(&each) {
                partnerships.push(each);
            }
        }
        Archive::of_some(places.into_iter().zip(more.phones).chain(own).collect()).with_partnerships(partnerships)
    }

    /// The archive with these phones of another one, at the same places: instead of those here, or as well.
    ///
    /// ```
    /// use phone_engine::{Archive, Phone, PhoneIndex};
    /// let of = |place, id: &str| Archive::of_some(vec![(place, Phone::new(id, "Acme", id))]);
    /// let both = of(3, "a").with_phones(&of(7, "b"), &[PhoneIndex(7), PhoneIndex(8)]);
    /// assert_eq!(both.indices().collect::<Vec<_>>(), [PhoneIndex(3), PhoneIndex(7)]);
    /// ```
    pub fn with_phones(&self, of: &Archive, places: &[PhoneIndex]) -> Archive {
        let phones = places.iter().filter_map(|place| Some((place, of.phone(*place)?)));
        let (places, phones) = phones.map(|(place, phone)| (place.0, phone.clone())).unzip();
        self.grown(Contents { phones, places: Some(places), partnerships: Vec::new() })
    }

    /// The archive with what others say of phones. `known` tells which of the phones here another one is; its reports, names
    /// and model numbers are added to that one. Any other is a phone of its own, behind those here.
    ///
    /// Returns where each of them stands, and problems as [`Archive::new`] does. Where an archive is not whole, that is behind
    /// all phones that there may be.
    ///
    /// ```
    /// use phone_engine::{Archive, Phone, PhoneIndex, Report, Stage, date};
    /// let (archive, _) = Archive::new(vec![Phone::new("acme-one", "Acme", "Acme One")]);
    /// let mut measured = Phone::new("acme-one", "Acme", "Acme One");
    /// measured.reports.push(Report::new(date("2024-05-01"), Stage::Measured, "My blog", ""));
    /// let new = Phone::new("acme-two", "Acme", "Acme Two");
    /// let (joined, places, problems) = archive.joined(&[measured, new], &|phone| archive.find(&phone.id));
    /// assert_eq!((joined.len(), joined.phones()[0].reports.len()), (2, 1));
    /// assert_eq!((places, problems), (vec![PhoneIndex(0), PhoneIndex(1)], vec![]));
    /// ```
    pub fn joined(
        &self,
        others: &[Phone],
        known: &dyn Fn(&Phone) -> Option<PhoneIndex>,
    ) -> (Archive, Vec<PhoneIndex>, Vec<Problem>) {
        let mut phones: Vec<(u32, Phone)> =
            self.indices().map(|index| index.0).zip(self.phones.iter().cloned()).collect();
        // Where some are missing, behind all that may still come.
        let mut next = if self.is_whole() { self.phones.len() as u32 } else { FIRST_JOINED };
        let mut places = Vec::with_capacity(others.len());
        for other in others {
            let known = known(other).and_then(|index| Some((index, phones.get_mut(self.position(index)?)?)));
            places.push(match known {
                Some((index, (_, phone))) => {
                    phone.add(other);
                    index
                }
                None => {
                    phones.push((next, other.clone()));
                    next += 1;
                    PhoneIndex(next - 1)
                }
            });
        }
        let (archive, problems) = if self.is_whole() {
            Archive::new(phones.into_iter().map(|(_, phone)| phone).collect())
        } else {
            (Archive::of_some(phones), Vec::new())
        };
        (archive.with_partnerships(self.partnerships.clone()), places, problems)
    }

    /// The same archive with what is known of camera brands and phone brands.
    pub fn with_partnerships(self, partnerships: Vec<Partnership>) -> Archive {
        Archive { partnerships, ..self }
    }

    /// What sources said of camera brands and phone brands, the newest last.
    pub fn partnerships(&self) -> &[Partnership] {
        &self.partnerships
    }

    /// Makes the phones be found by their former ids, when all have been added; and which of these are
    /// others' ids.
    pub fn index_former_ids(&mut self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, phone) in self.phones.iter().enumerate() {
            let place = self.places.get(index).copied().unwrap_or(index as u32);
            for id in &phone.former_ids {
                if !self.by_id.add(id, place) {
                    let what = ProblemKind::FormerIdTaken { id: id.clone() };
                    problems.push(Problem { phone: phone.id.clone(), what });
                }
            }
        }
        problems
    }

    /// Adds a phone, for archives that are made piece by piece: what its claims are like is not checked,
    /// and its former ids wait for [`Archive::index_former_ids`].
    ///
    /// # Errors
    /// The phone's id, where one with this id is there already.
    pub fn push(&mut self, phone: Phone) -> Result<(), Arc<str>> {
        self.add(phone, self.phones.len() as u32)
    }

    // Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
    #[inline(never)]
    fn add(&mut self, mut phone: Phone, place: u32) -> Result<(), Arc<str>> {
        if !self.by_id.add(&phone.id, place) {
            return Err(phone.id);
        }
        if phone.reports.len() > 1 {
            order::sort(&mut phone.reports, |a, b| {
                let key = |report: &Report| (report.date, report.stage);
                let rest = |report: &'_ Report| {
                    let source = [Some(&report.url), Some(&report.publisher)];
                    let whose = [report.quotes.as_ref(), report.called.as_ref(), report.edition.as_ref()];
                    (source.map(|text| text.cloned()), whose.map(|text| text.cloned()))
                };
                key(a).cmp(&key(b)).then_with(|| rest(a).cmp(&rest(b)))
            });
        }
        self.phones.push(phone);
        Ok(())
    }

    /// A phone that has been added, to add to what is reported of it: for archives that are made piece by piece. Its id and
    /// the order of its reports stay as they are.
    pub fn phone_mut(&mut self, index: PhoneIndex) -> Option<&mut Phone> {
        let position = self.position(index)?;
        self.phones.get_mut(position)
    }

    /// The phones that are there, in the order of their places.
    pub fn phones(&self) -> &[Phone] {
        &self.phones
    }

    /// Their indices, in the same order.
    pub fn indices(&self) -> impl Iterator<Item = PhoneIndex> + use<> {
        let places = self.places.clone();
        (0..self.phones.len()).map(move |position| PhoneIndex(places.get(position).copied().unwrap_or(position as u32)))
    }

    /// Whether no phones are left out; see [`Archive::of_some`].
    pub fn is_whole(&self) -> bool {
        self.places.is_empty()
    }

    /// Where a phone stands in [`Archive::phones`]; `None` where it is not there.
    pub(crate) fn position(&self, index: PhoneIndex) -> Option<usize> {
        if self.places.is_empty() {
            return Some(index.get()).filter(|position| *position < self.phones.len());
        }
        self.places.binary_search(&index.0).ok()
    }

    /// How many phones there are.
    pub fn len(&self) -> usize {
        self.phones.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.phones.is_empty()
    }

    /// The phone with this index; `None` where it is not there.
    pub fn phone(&self, index: PhoneIndex) -> Option<&Phone> {
        self.phones.get(self.position(index)?)
    }

    /// The phone with this id, now or formerly, whatever its capitals and what has come around it or into it on its way
    /// here: quotes, brackets, a full stop, underscores for hyphens, letters that nobody sees.
    ///
    /// ```
    /// use phone_engine::{Archive, Phone, PhoneIndex};
    /// let (archive, _) = Archive::new(vec![Phone::new("acme-one", "Acme", "Acme One")]);
    /// for id in ["acme-one", "ACME-One", "“acme_one”.", "ac\u{ad}me-\u{200b}one"] {
    ///     assert_eq!(archive.find(id), Some(PhoneIndex(0)));
    /// }
    /// ```
    pub fn find(&self, id: &str) -> Option<PhoneIndex> {
        let meant = || self.by_id.get(&slug(&visible(id)));
        self.by_id.get(id).or_else(meant).map(PhoneIndex)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(id: &str, former: &[&str]) -> Phone {
        Phone { former_ids: former.iter().map(|&id| id.into()).collect(), ..Phone::new(id, "Acme", id) }
    }

    #[test]
    fn ids_in_links_from_before_slugs_knew_all_capitals_find_the_phone() {
        let (archive, _) = Archive::new(vec![phone("łódź-one", &[]), phone("istanbul-5", &[])]);
        assert_eq!(archive.find("Łódź-one"), Some(PhoneIndex(0)));
        assert_eq!(archive.find("İstanbul-5"), Some(PhoneIndex(1)));
        assert_eq!(archive.find("Istanbul-5"), Some(PhoneIndex(1)));
    }

    #[test]
    fn an_id_is_found_whatever_programs_have_made_of_it() {
        let (archive, _) = Archive::new(vec![phone("acme-1", &["acme-0"]), phone("acme-1-pro", &[])]);
        for id in [
            "ACME-1-PRO",
            "acme-1-pro.",
            "acme-1-pro)*",
            "”acme-1-pro",
            "<acme_1‑pro>",
            "ac\u{ad}me\u{200b}-1-pro\u{feff}",
        ] {
            assert_eq!(archive.find(id), Some(PhoneIndex(1)), "{id}");
        }
        assert_eq!(archive.find("Acme-0,"), Some(PhoneIndex(0)));
        for none in ["", ".", "acme", "acme-1-p", "acme-1 pro max"] {
            assert_eq!(archive.find(none), None, "{none}");
        }
    }

    #[test]
    fn former_ids_find_the_phone_unless_they_are_anothers() {
        let (archive, problems) = Archive::new(vec![phone("a", &["c", "b", "d"]), phone("b", &["d"])]);
        let found = |id: &str| archive.find(id).and_then(|index| archive.phone(index)).map(|phone| &*phone.id);
        assert_eq!([found("a"), found("b"), found("c"), found("d")], [Some("a"), Some("b"), Some("a"), Some("a")]);
        let taken =
            |phone: &str, id: &str| Problem { phone: phone.into(), what: ProblemKind::FormerIdTaken { id: id.into() } };
        assert_eq!(problems, [taken("a", "b"), taken("b", "d")]);
    }
}
