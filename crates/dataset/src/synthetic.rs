//! Phones that nobody has made, to see how everything grows: as many as are asked for, each after one of the data set.

use std::collections::BTreeSet;

use phone_engine::spec::Kind;
use phone_engine::{Claim, Form, PartialDate, Phone, Report, Value};

/// The pattern's names are left out; these stand for them.
const SYLLABLES: [&str; 24] = [
    "ka", "lo", "mi", "ra", "ve", "no", "ti", "su", "ze", "po", "qui", "xa", "bel", "dor", "fen", "gar", "hul", "jin",
    "kor", "lun", "mar", "nex", "ori", "vex",
];

/// What comes after a number in a name.
const ENDINGS: [&str; 8] = ["", "", "", " Pro", " Plus", " Ultra", " Lite", " 5G"];

/// The first and the last year in which they come out.
const YEARS: (u16, u16) = (2004, 2026);

/// As many made-up phones as `count`, the same every time: each has the reports of one of `phones`, moved to another year, with
/// other numbers, fewer claims and invented names. So brands, gaps, stages and disagreements are those of the data set.
///
/// ```
/// use phone_dataset::synthetic;
/// use phone_engine::{Phone, Report, Stage, date};
/// let pattern = Phone::new("a", "A", "A 1").with(Report::new(date("2022"), Stage::Rumour, "A weekly", "https://example.org/"));
/// let phones = synthetic(&[pattern.clone()], 1000);
/// assert_eq!(phones.len(), 1000);
/// assert!(phones.iter().all(|phone| phone.reports[0].stage == Stage::Rumour));
/// assert_eq!(synthetic(&[pattern], 1000), phones);
/// ```
pub fn synthetic(phones: &[Phone], count: usize) -> Vec<Phone> {
    let mut chance = Chance(0x5EED);
    // As many phones of each brand as in the data set: few brands have most.
    let mut brands: Vec<&str> = phones.iter().map(|phone| &*phone.brand).collect();
    brands.sort_unstable();
    brands.dedup();
    let per_brand = (phones.len() / brands.len().max(1)).max(1);
    let names: Vec<String> = (0..(count / per_brand / 4).max(brands.len())).map(|_| chance.word(2)).collect();
    let mut taken = BTreeSet::new();
    let mut made = Vec::with_capacity(count);
    while made.len() < count && !phones.is_empty() {
        let pattern = &phones[chance.below(phones.len())];
        // The product of two even chances is small more often than not.
        let brand = &names[chance.below(names.len()) * chance.below(names.len()) / names.len()];
        let series = chance.word(1 + made.len() % 2);
        let name = format!("{brand} {series} {}{}", 1 + chance.below(60), ENDINGS[chance.below(ENDINGS.len())]);
        let id = name.to_lowercase().replace(' ', "-");
        if taken.insert(id.clone()) {
            made.push(like(pattern, &id, brand, &name, &mut chance));
        }
    }
    made
}

/// A phone with another name, in another year.
fn like(pattern: &Phone, id: &str, brand: &str, name: &str, chance: &mut Chance) -> Phone {
    let from = pattern.reports.iter().map(|report| report.date.year()).max().unwrap_or(YEARS.1);
    let to = YEARS.0 + chance.below(usize::from(YEARS.1 - YEARS.0) + 1) as u16;
    let moved = |date: PartialDate| {
        let year = (date.year() + to).saturating_sub(from).clamp(1990, 2099);
        // 29 February is not in every year.
        PartialDate::new(year, date.month(), date.day().map(|day| day.min(28))).unwrap_or(date)
    };
    let mut phone = Phone::new(id, brand, name);
    phone.model_numbers = pattern.model_numbers.iter().map(|_| chance.number().into()).collect();
    for (at, report) in pattern.reports.iter().enumerate() {
        let mut own = Report::new(moved(report.date), report.stage, &report.publisher, "");
        own.url = format!("https://example.org/{id}/{at}").into();
        own.quotes.clone_from(&report.quotes);
        own.edition.clone_from(&report.edition);
        for claim in &report.claims {
            // Nine of ten are there.
            if chance.below(10) > 0
                && let Some(form) = other(claim, &moved, chance)
            {
                own.claims.push(Claim { form, ..claim.clone() });
            }
        }
        phone.reports.push(own);
    }
    phone
}

/// What a claim says, otherwise: numbers as of another phone, days of another year. Nothing where it names another phone, which
/// is not among these.
fn other(claim: &Claim, moved: &dyn Fn(PartialDate) -> PartialDate, chance: &mut Chance) -> Option<Form> {
    // The same for all of a claim, so that the least stays the least. Sizes are powers of two, and many specs have few values.
    let is_free = matches!(claim.spec.get().kind, Kind::Number { .. })
        && !["ram_gb", "storage_gb"].contains(&claim.spec.get().key);
    let per_mille = if is_free && chance.below(3) == 0 { 900 + chance.below(200) as i64 } else { 1000 };
    let value = |value: &Value| match value {
        Value::Number(ticks) => Value::Number((i64::from(*ticks) * per_mille / 1000).try_into().unwrap_or(*ticks)),
        Value::Date(date) => Value::Date(moved(*date)),
        other => other.clone(),
    };
    Some(match &claim.form {
        Form::Exact(one) => Form::Exact(value(one)),
        Form::UpTo(one) => Form::UpTo(value(one)),
        Form::AtMost(one) => Form::AtMost(value(one)),
        Form::AtLeast(one) => Form::AtLeast(value(one)),
        Form::Range(least, most) => Form::Range(value(least), value(most)),
        Form::OneOf(all) => Form::OneOf(all.iter().map(value).collect()),
        Form::Variants(all) => Form::Variants(all.iter().map(value).collect()),
        Form::Like(_) => return None,
        Form::Absent => Form::Absent,
    })
}

/// Numbers by chance, the same every time: SplitMix64 (Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers below `end`, which is not zero.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A name of some syllables and one more.
    fn word(&mut self, syllables: usize) -> String {
        let word: String = (0..=syllables).map(|_| SYLLABLES[self.below(SYLLABLES.len())]).collect();
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    }

    /// A model number.
    fn number(&mut self) -> String {
        let letter = |chance: usize| char::from(b'A' + chance as u8);
        format!("{}{}-{:04}", letter(self.below(26)), letter(self.below(26)), self.below(10_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::pack;
    use phone_engine::{Archive, Stage, date, spec};
    use std::sync::Arc;

    #[test]
    fn they_are_sound_phones_of_their_own() {
        let mut report = Report::new(date("2024-02-29"), Stage::Listed, "A database", "https://example.org/");
        report.claims.put(Claim::new(spec::BATTERY_MAH, Form::Exact(Value::number(spec::BATTERY_MAH, 5000.0))));
        report.claims.put(Claim::new(spec::RELEASED, Form::Exact(Value::Date(date("2024-02-29")))));
        report.claims.put(Claim::new(spec::WEIGHT_G, Form::Like("another".into())));
        let phones = synthetic(&[Phone::new("a", "A", "A 1").with(report)], 500);
        let (archive, problems) = Archive::new(phones.clone());
        assert_eq!((problems, archive.len()), (vec![], 500));
        pack(&phones, &[]).unwrap();
        let batteries: BTreeSet<i32> = {
            let known = phone_engine::Snapshot::new(&Arc::new(archive), None);
            known
                .phones()
                .iter()
                .flat_map(|phone| known.cell(*phone, spec::BATTERY_MAH).spans())
                .map(|span| span.least)
                .collect()
        };
        assert!(batteries.len() > 20 && batteries.iter().all(|mah| (4500..5500).contains(mah)), "{batteries:?}");
        assert!(synthetic(&[], 3).is_empty());
    }
}
