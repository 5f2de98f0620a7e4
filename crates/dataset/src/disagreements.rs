//! Where settled sources say different things of one spec of one phone.

use std::cmp::Reverse;
use std::fmt;
use std::sync::Arc;

use phone_engine::consensus::Why;
use phone_engine::why;
use phone_engine::{Archive, Cell, Phone, PhoneIndex, Snapshot, SpecId};
use phone_words as words;

use crate::fill::came_out;

/// Of phones since then, few values may stay disputed.
pub const SINCE: u16 = 2019;

/// All of them, with how many there are among phones that people still compare.
#[derive(Clone, Debug, Default)]
pub struct Disagreements {
    /// Phone by phone, in the order of the spec table.
    pub all: Vec<Disagreement>,
    /// How many settled values phones since [`SINCE`] have.
    pub settled: usize,
    /// How many of these are disputed.
    pub disputed: usize,
}

/// One value of which settled sources say different things.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// The phone.
    pub phone: Arc<str>,
    /// The spec.
    pub spec: SpecId,
    /// Whether it stays disputed; else one of the things that are said stands.
    pub disputed: bool,
    /// What is said, what is shown first.
    pub said: Vec<Said>,
}

/// What one or several sources say of it.
#[derive(Clone, Debug)]
pub struct Said {
    /// In words.
    pub value: String,
    /// Of which edition.
    pub edition: Option<Arc<str>>,
    /// What becomes of it: it is `shown`, it `agrees` with what is, or it `differs`.
    pub becomes: &'static str,
    /// Who says it: publisher, stage and date of each.
    pub by: Vec<String>,
}

impl Disagreements {
    /// Those of some phones.
    pub fn of(phones: Vec<Phone>) -> Disagreements {
        let archive = Arc::new(Archive::new(phones).0);
        let snapshot = Snapshot::new(&archive, None);
        let mut found = Disagreements::default();
        for (index, phone) in (0..).map(PhoneIndex).zip(archive.phones()) {
            let counts = came_out(phone).is_some_and(|year| year >= SINCE);
            for spec in SpecId::all().filter(|spec| !spec.get().derived) {
                let cell = snapshot.cell(index, spec);
                if !cell.stage().is_some_and(|stage| stage.is_settled()) {
                    continue;
                }
                found.settled += usize::from(counts);
                found.disputed += usize::from(counts && cell.is_disputed());
                if cell.is_disputed() || cell.differing() > 0 {
                    found.all.push(disagreement(phone, &cell));
                }
            }
        }
        found
    }
}

fn disagreement(phone: &Phone, cell: &Cell<'_>) -> Disagreement {
    let mut said: Vec<Said> = Vec::new();
    for (report, claim, why) in why::claims(cell.snapshot(), cell.phone(), cell.spec()) {
        if !report.stage.is_settled() || matches!(why, Why::Replaced | Why::Unsure) {
            continue;
        }
        let value = words::said(claim, cell.snapshot()).to_string();
        let by = format!("{}, {}, {}", report.publisher, report.stage.name(), report.date);
        let becomes = match why {
            Why::Shown => "shown",
            Why::SaysNoMore => "agrees",
            _ => "differs",
        };
        match said.iter_mut().find(|one| one.value == value && one.edition == report.edition) {
            Some(one) => {
                // Of those who say what is shown, one is named.
                one.becomes = if why == Why::Shown { becomes } else { one.becomes };
                one.by.push(by);
            }
            None => said.push(Said { value, edition: report.edition.clone(), becomes, by: vec![by] }),
        }
    }
    // As it is read: shown, agrees, differs.
    let place = |becomes: &str| ["shown", "agrees"].iter().position(|one| *one == becomes).unwrap_or(2);
    said.sort_by_key(|one| (place(one.becomes), Reverse(one.by.len())));
    Disagreement { phone: phone.id.clone(), spec: cell.spec(), disputed: cell.is_disputed(), said }
}

/// A line for each thing that is said, of fields between tabs; and one that sums it up.
impl fmt::Display for Disagreements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# outcome\tphone\tspec\tbecomes\tvalue\tedition\tsources")?;
        for one in &self.all {
            let outcome = if one.disputed { "disputed" } else { "settled" };
            for said in &one.said {
                let edition = said.edition.as_deref().unwrap_or("-");
                let (spec, by) = (one.spec.get().key, said.by.join("; "));
                writeln!(f, "{outcome}\t{}\t{spec}\t{}\t{}\t{edition}\t{by}", one.phone, said.becomes, said.value)?;
            }
        }
        let share = self.disputed as f64 * 100.0 / self.settled.max(1) as f64;
        let disputed = self.all.iter().filter(|one| one.disputed).count();
        writeln!(
            f,
            "# {} values on which settled sources disagree, {disputed} of them disputed; of the {} settled values of phones \
             since {SINCE}, {} are disputed: {share:.2} %",
            self.all.len(),
            self.settled,
            self.disputed,
        )
    }
}

#[cfg(test)]
mod tests {
    use phone_engine::{Claim, Form, Report, Stage, Value, date, spec};

    use super::*;

    #[test]
    fn what_is_settled_and_what_stays_disputed_is_told() {
        let said = |publisher: &str, stage, claims: &[(SpecId, i32)]| {
            let mut report =
                Report::new(date("2024-05"), stage, publisher, &format!("https://example.org/{publisher}"));
            let claim = |&(spec, value)| Claim::new(spec, Form::Exact(Value::Number(value)));
            report.claims.extend(claims.iter().map(claim));
            report
        };
        let (mah, mm) = (spec::BATTERY_MAH, spec::HEIGHT_MM);
        let reports = [
            said("a", Stage::Listed, &[(spec::REFRESH_HZ, 120), (mah, 5000), (mm, 16_000)]),
            said("b", Stage::Listed, &[(spec::REFRESH_HZ, 120), (mah, 5000), (mm, 16_100)]),
            said("c (b text)", Stage::Listed, &[(mm, 16_100)]),
            said("d", Stage::Official, &[(mah, 4800)]),
            said("e", Stage::Rumour, &[(mah, 4000), (spec::WEIGHT_G, 2000)]),
        ];
        let phone = reports.into_iter().fold(Phone::new("p", "B", "P"), Phone::with);
        let found = Disagreements::of(vec![phone]);
        assert_eq!((found.settled, found.disputed), (3, 1));
        let expected = "\
# outcome\tphone\tspec\tbecomes\tvalue\tedition\tsources
settled\tp\tbattery_mah\tshown\t5,000 mAh\t-\ta, listed, 2024-05; b, listed, 2024-05
settled\tp\tbattery_mah\tdiffers\t4,800 mAh\t-\td, official, 2024-05
disputed\tp\theight_mm\tshown\t161 mm\t-\tb, listed, 2024-05; c (b text), listed, 2024-05
disputed\tp\theight_mm\tshown\t160 mm\t-\ta, listed, 2024-05
# 2 values on which settled sources disagree, 1 of them disputed; of the 3 settled values of phones since 2019, 1 are \
disputed: 33.33 %
";
        assert_eq!(found.to_string(), expected);
    }
}
