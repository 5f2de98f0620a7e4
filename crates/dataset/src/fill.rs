//! How many of the phones people compare have the specs people ask for first, with a check that these shares only rise.

use std::collections::BTreeSet;
use std::fmt::Write;

use phone_engine::spec::{
    ANNOUNCED, BATTERY_MAH, CAMERA_MAIN_MP, CAMERAS, CHARGE_W, DISPLAY_IN, HEIGHT_MM, OPEN_HEIGHT_MM, OS, PRICE,
    RAM_GB, REFRESH_HZ, RELEASED, SOC, STORAGE_GB, WEIGHT_G,
};
use phone_engine::{Form, Phone, Report, SpecId, Value};

use crate::number::plain;

/// What people ask for first, by its name in the file of rates; any one of the specs counts.
const ASKED_FOR: [(&str, &[SpecId]); 12] = [
    ("chip", &[SOC]),
    ("display", &[DISPLAY_IN]),
    ("battery", &[BATTERY_MAH]),
    ("memory", &[RAM_GB]),
    ("storage", &[STORAGE_GB]),
    ("main_camera", &[CAMERA_MAIN_MP, CAMERAS]),
    ("size", &[HEIGHT_MM, OPEN_HEIGHT_MM]),
    ("refresh", &[REFRESH_HZ]),
    ("weight", &[WEIGHT_G]),
    ("charging", &[CHARGE_W]),
    ("system", &[OS]),
    ("price", &[PRICE]),
];

/// Only phones released in this year or later count.
pub const SINCE: u16 = 2022;

/// The minimum number of settled specs for a phone to count: about others, too little is known to show them.
pub const FEWEST: usize = 8;

/// For each thing people ask for first, the share of phones with a settled value, in tenths of a per cent, rounded down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// The number of phones that count.
    pub phones: usize,
    /// The names and shares.
    pub shares: Vec<(&'static str, u32)>,
}

impl Rates {
    /// The shares of some phones.
    pub fn of(phones: &[Phone]) -> Rates {
        let told: Vec<BTreeSet<SpecId>> = phones
            .iter()
            .filter(|phone| came_out(phone).is_some_and(|year| year >= SINCE))
            .map(|phone| settled(phone).flat_map(|report| &report.claims).map(|claim| claim.spec).collect())
            .filter(|told: &BTreeSet<SpecId>| told.len() >= FEWEST)
            .collect();
        let share = |specs: &[SpecId]| {
            let with = told.iter().filter(|told| specs.iter().any(|spec| told.contains(spec))).count();
            u32::try_from(with * 1000 / told.len().max(1)).unwrap_or_default()
        };
        Rates { phones: told.len(), shares: ASKED_FOR.map(|(name, specs)| (name, share(specs))).into() }
    }

    /// The problems by a file of minimum rates: rates that have fallen below, and invalid lines.
    pub fn below(&self, file: &str) -> Vec<String> {
        let (least, mut wrong) = read(file);
        for (name, share) in &self.shares {
            match least.iter().find(|(of, _)| of == name) {
                Some((_, least)) if share < least => wrong.push(format!(
                    "{name} is known for {} % of {} phones, down from at least {} %: was something removed?",
                    per_cent(*share),
                    self.phones,
                    per_cent(*least)
                )),
                Some(_) => {}
                None => wrong.push(format!("{name} has no minimum rate: `cargo xtask data report --write` adds it")),
            }
        }
        wrong
    }

    /// The next file of minimum rates, in which none falls.
    pub fn raised(&self, file: &str) -> String {
        let (least, _) = read(file);
        let mut text = format!(
            "# Of the phones released in {SINCE} or later with at least {FEWEST} settled specs: the minimum share, in per cent,\n\
             # with a settled value for what people ask for first. `cargo xtask data check` fails if a share falls below,\n\
             # and `cargo xtask data report --write` raises the minimum.\n\n"
        );
        for (name, share) in &self.shares {
            let before = least.iter().find(|(of, _)| of == name).map_or(0, |(_, least)| *least);
            let _ = writeln!(text, "{name} = {}", per_cent(before.max(*share)));
        }
        text
    }

    /// The shares as text: "98.4".
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.shares.iter().map(|(name, share)| (*name, per_cent(*share)))
    }
}

fn per_cent(share: u32) -> String {
    plain(share.into(), 1)
}

/// The rates of a file, and its problems. This module writes it, so plain lines suffice.
fn read(file: &str) -> (Vec<(&str, u32)>, Vec<String>) {
    let (mut rates, mut wrong) = (Vec::new(), Vec::new());
    for (number, line) in file.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let rate = line.split_once('=').and_then(|(name, share)| {
            let (whole, tenth) = share.trim().split_once('.').unwrap_or((share.trim(), "0"));
            let tenth: u32 = (tenth.len() == 1).then(|| tenth.parse().ok())??;
            Some((name.trim(), whole.parse::<u32>().ok().filter(|whole| *whole <= 100)? * 10 + tenth))
        });
        match rate.filter(|(name, _)| ASKED_FOR.iter().any(|(known, _)| known == name)) {
            Some(rate) => rates.push(rate),
            None => wrong.push(format!("line {}: `{line}` is not a rate; write for example `chip = 98.4`", number + 1)),
        }
    }
    (rates, wrong)
}

fn settled(phone: &Phone) -> impl Iterator<Item = &Report> {
    phone.reports.iter().filter(|report| report.stage.is_settled())
}

/// The release year of a phone: the first stated by a settled report, or else that of the first settled report.
pub(crate) fn came_out(phone: &Phone) -> Option<u16> {
    let named = |report: &Report| {
        let years = [RELEASED, ANNOUNCED].into_iter().filter_map(|spec| match &report.claim(spec)?.form {
            Form::Exact(Value::Date(date)) | Form::Range(Value::Date(date), _) => Some(date.year()),
            _ => None,
        });
        years.min()
    };
    settled(phone).filter_map(named).min().or_else(|| settled(phone).map(|report| report.date.year()).min())
}

#[cfg(test)]
mod tests {
    use phone_engine::{Claim, Stage, date};

    use super::*;

    /// A phone with a settled report of a year, that tells these and as many more as it takes.
    fn phone(id: &str, day: &str, stage: Stage, specs: &[SpecId]) -> Phone {
        let mut report = Report::new(date(day), stage, "p", "https://example.org");
        let more = SpecId::all().filter(|spec| ASKED_FOR.iter().all(|(_, of)| !of.contains(spec)));
        let more = more.filter(|spec| ![RELEASED, ANNOUNCED].contains(spec)).take(FEWEST);
        for spec in more.chain(specs.iter().copied()) {
            report.claims.push(Claim::new(spec, Form::Absent));
        }
        Phone::new(id, "B", id).with(report)
    }

    #[test]
    fn rates_are_of_the_phones_that_count() {
        let mut released = phone("d", "2026", Stage::Listed, &[]);
        let claim = Claim::new(RELEASED, Form::Exact(Value::Date(date("2021-12"))));
        released.reports[0].claims.push(claim);
        let few = Phone::new("e", "B", "e").with(Report::new(date("2024"), Stage::Listed, "p", "https://example.org"));
        let phones = [
            phone("a", "2022", Stage::Listed, &[SOC, CAMERAS]),
            phone("b", "2024", Stage::Official, &[SOC, CAMERA_MAIN_MP]),
            phone("c", "2024", Stage::Official, &[]),
            phone("old", "2021", Stage::Listed, &[PRICE]),
            phone("rumoured", "2024", Stage::Rumour, &[PRICE]),
            released,
            few,
        ];
        let rates = Rates::of(&phones);
        let of = |name: &str| rates.shares.iter().find(|(of, _)| *of == name).map(|(_, share)| *share);
        assert_eq!((rates.phones, of("chip"), of("main_camera"), of("price")), (3, Some(666), Some(666), Some(0)));
    }

    #[test]
    fn a_rate_only_rises() {
        let one = Rates::of(&[phone("a", "2022", Stage::Listed, &[SOC])]);
        let file = one.raised("");
        assert_eq!(one.below(&file), Vec::<String>::new());
        let two = Rates::of(&[phone("a", "2022", Stage::Listed, &[SOC]), phone("b", "2022", Stage::Listed, &[PRICE])]);
        let fallen = "chip is known for 50 % of 2 phones, down from at least 100 %: was something removed?";
        assert_eq!(two.below(&file), [fallen]);
        let raised = two.raised(&file);
        assert!(raised.contains("\nchip = 100\n") && raised.contains("\nprice = 50\n"), "{raised}");
        assert_eq!(one.below(&raised).len(), 1, "the price has fallen again");
    }

    #[test]
    fn a_file_that_says_nothing_is_told_so() {
        let rates = Rates::of(&[]);
        let wrong = rates.below("# rates\nchip = 12.34\ncolour = 3\nchip = 101\n");
        assert_eq!(wrong[0], "line 2: `chip = 12.34` is not a rate; write for example `chip = 98.4`");
        assert_eq!(wrong.len(), 3 + ASKED_FOR.len(), "and none has a least rate");
    }
}
