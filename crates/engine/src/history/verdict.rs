//! How good a claim made before launch was, now that the spec is settled.
//!
//! docs/uncertainty.md has the definitions in words, with examples.

use std::sync::Arc;

use crate::claims::archive::PhoneIndex;
use crate::claims::claim::{Claim, Form};
use crate::claims::report::{Report, Stage};
use crate::known::cell::Cell;
use crate::known::matching::{Presence, Span};
use crate::known::resolve::{Dictionary, rounded, says_no_more, spans};
use crate::known::snapshot::Snapshot;
use crate::numbers::{Numbers, hash_text};
use crate::order;
use crate::spec::{self, Kind, SpecId};

/// How a claim made before launch compares with what came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// What came out is something else.
    Wrong,
    /// Nothing settled is known, or not exactly enough to tell.
    Open,
    /// Off by no more than the [`tolerance`]; or some of several values named are there.
    Close,
    /// What came out is what was said, or one of the cases that were left open.
    Right,
}

impl Verdict {
    /// All verdicts, the best first and the open ones last.
    pub const ALL: [Verdict; 4] = [Verdict::Right, Verdict::Close, Verdict::Wrong, Verdict::Open];

    /// The word that people see.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::Close => "close",
            Verdict::Wrong => "wrong",
            Verdict::Open => "open",
        }
    }
}

/// How far off a number or a day may be and still be close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tolerance {
    /// Not at all: it is right, or it is wrong.
    Exact,
    /// So many ticks of the spec.
    Ticks(i32),
    /// So many hundredths of what came out.
    PerCent(i32),
    /// So many days, and only where the claim names a day: who names a month has the room of a month.
    Days(i32),
}

/// How far off a claim about a spec may be and still be close.
///
/// Sizes: what few would see. Capacity, power and brightness: rated against typical figures, and
/// rounding. Camera pixels: 50 for 50.3. What comes in steps, such as memory or refresh rates, is right
/// or wrong, and so are names.
pub fn tolerance(spec: SpecId) -> Tolerance {
    match spec {
        spec::DISPLAY_IN => Tolerance::Ticks(10),
        spec::HEIGHT_MM | spec::WIDTH_MM | spec::OPEN_HEIGHT_MM | spec::OPEN_WIDTH_MM => Tolerance::Ticks(100),
        spec::DEPTH_MM | spec::OPEN_DEPTH_MM => Tolerance::Ticks(20),
        spec::WEIGHT_G => Tolerance::Ticks(50),
        spec::BATTERY_MAH => Tolerance::PerCent(3),
        spec::CHARGE_W | spec::WIRELESS_W | spec::REVERSE_WIRELESS_W | spec::EU_ENDURANCE_H => Tolerance::PerCent(5),
        spec::PEAK_NITS => Tolerance::PerCent(10),
        spec::CAMERA_MAIN_MP | spec::FRONT_MP | spec::DISPLAY_W | spec::DISPLAY_H => Tolerance::PerCent(2),
        spec::ANNOUNCED | spec::RELEASED => Tolerance::Days(3),
        _ => Tolerance::Exact,
    }
}

/// Whether claims about a spec can be judged: lists are told in too many ways.
pub fn is_judged(spec: SpecId) -> bool {
    !matches!(spec.get().kind, Kind::Cameras | Kind::Prices | Kind::Names) && spec != spec::VIDEO
}

/// A claim made before launch, and what became of it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The phone.
    pub phone: PhoneIndex,
    /// Who said it, and when.
    pub report: &'a Report,
    /// What was said.
    pub claim: &'a Claim,
    /// What became of it.
    pub verdict: Verdict,
    /// Whether the same publisher had said the same of this phone before, so that it does not count again.
    pub again: bool,
}

/// How many claims came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Right ones.
    pub right: u32,
    /// Close ones.
    pub close: u32,
    /// Wrong ones.
    pub wrong: u32,
    /// Those that are still open.
    pub open: u32,
}

impl Tally {
    /// From how many decided claims on a percentage says anything.
    pub const ENOUGH: u32 = 5;

    /// How many of a verdict there are.
    pub fn of(&self, verdict: Verdict) -> u32 {
        match verdict {
            Verdict::Right => self.right,
            Verdict::Close => self.close,
            Verdict::Wrong => self.wrong,
            Verdict::Open => self.open,
        }
    }

    /// How many are decided.
    pub fn decided(&self) -> u32 {
        self.right + self.close + self.wrong
    }

    /// How many there are, the open ones too.
    pub fn all(&self) -> u32 {
        self.decided() + self.open
    }

    /// How many hundredths of the decided ones are right, rounded; `None` where fewer than
    /// [`Tally::ENOUGH`] are decided.
    pub fn per_cent(&self) -> Option<u32> {
        let decided = self.decided();
        (decided >= Tally::ENOUGH).then(|| (100 * self.right + decided / 2) / decided)
    }

    fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Right => self.right += 1,
            Verdict::Close => self.close += 1,
            Verdict::Wrong => self.wrong += 1,
            Verdict::Open => self.open += 1,
        }
    }
}

/// Claims that were made plainly and those that were hedged, each counted for themselves: who said "could"
/// did not promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Said without a hedge.
    pub plain: Tally,
    /// Said with "could", "expected" and the like.
    pub hedged: Tally,
}

impl Score {
    /// Counts a claim, unless it only says again what was said before.
    pub fn count(&mut self, judged: &Judged<'_>) {
        if !judged.again {
            let tally = if judged.claim.hedged { &mut self.hedged } else { &mut self.plain };
            tally.count(judged.verdict);
        }
    }

    /// How many claims there are.
    pub fn all(&self) -> u32 {
        self.plain.all() + self.hedged.all()
    }

    /// How many of them are decided.
    pub fn decided(&self) -> u32 {
        self.plain.decided() + self.hedged.decided()
    }
}

/// What was said of a phone before its launch, judged.
#[derive(Clone, Debug, Default)]
pub struct Scorecard<'a> {
    /// The claims, the oldest report first, in the order of the spec table.
    pub claims: Vec<Judged<'a>>,
    /// How many more were made that cannot be judged; see [`is_judged`].
    pub unjudged: u32,
}

impl<'a> Scorecard<'a> {
    /// What `said` knows of claims about `phone`, judged by what `known` knows. For a post of a day, the
    /// first is the snapshot of that day and the second that of today.
    pub fn new(said: &'a Snapshot, known: &Snapshot, phone: PhoneIndex) -> Scorecard<'a> {
        let mut card = Scorecard::default();
        // Of each spec the places of the claims about it, which alone can be the same again.
        let mut about: Vec<Vec<usize>> = SpecId::all().map(|_| Vec::new()).collect();
        let settled = known.reports(phone).find(|report| report.stage.is_settled()).map(|report| report.date);
        for report in said.reports(phone).filter(|report| !report.stage.is_settled()) {
            // What is said after the launch foretells nothing.
            if settled.is_some_and(|settled| report.date.first_day() > settled.last_day()) {
                continue;
            }
            for claim in &report.claims {
                if !is_judged(claim.spec) {
                    card.unjudged += 1;
                    continue;
                }
                let before = |place: &usize| {
                    let judged = &card.claims[*place];
                    judged.report.publisher == report.publisher
                        && judged.report.edition == report.edition
                        && judged.claim.form == claim.form
                };
                let about = &mut about[claim.spec.index()];
                let again = about.iter().any(before);
                about.push(card.claims.len());
                let verdict = verdict(claim, &known.cell(phone, claim.spec));
                card.claims.push(Judged { phone, report, claim, verdict, again });
            }
        }
        card
    }

    /// How many came out how.
    pub fn score(&self) -> Score {
        let mut score = Score::default();
        self.claims.iter().for_each(|judged| score.count(judged));
        score
    }
}

/// How well publishers did, those with the most decided claims first. What the makers themselves teased is
/// theirs, and is not counted here.
pub fn by_publisher<'a>(claims: impl Iterator<Item = Judged<'a>>) -> Vec<(Arc<str>, Score)> {
    let mut scores: Vec<(Arc<str>, Score)> = Vec::new();
    let mut numbers = Numbers::default();
    for judged in claims.filter(|judged| judged.report.stage < Stage::Teaser) {
        let publisher = &judged.report.publisher;
        let same = &mut |place: u32| scores[place as usize].0 == *publisher;
        let (place, new) = numbers.number(hash_text(publisher), same);
        if new {
            scores.push((publisher.clone(), Score::default()));
        }
        scores[place as usize].1.count(&judged);
    }
    order::sort(&mut scores, |(a, one), (b, two)| two.decided().cmp(&one.decided()).then_with(|| a.cmp(b)));
    scores
}

/// What became of a claim, by what is known of its spec.
pub fn verdict(claim: &Claim, known: &Cell<'_>) -> Verdict {
    if !known.is_firm() || !is_judged(claim.spec) {
        return Verdict::Open;
    }
    let mut names = Dictionary::default();
    let out = known.spans_by(&mut names);
    let said = match &claim.form {
        // "On par with the 12 Pro": as that one turned out.
        Form::Like(other) => {
            let archive = known.snapshot().archive();
            let Some(other) = archive.find(other) else { return Verdict::Open };
            let other = known.snapshot().cell(other, claim.spec);
            if !other.is_firm() {
                return Verdict::Open;
            }
            other.spans_by(&mut names)
        }
        form => spans(claim.spec, form, &mut names),
    };
    let bound = matches!(claim.form, Form::UpTo(_) | Form::Range(..));
    judge(claim.spec, &said, &out, bound, &names)
}

/// Where what came out is itself not clear, there is a verdict only if it is the same in every case. Of the
/// cases that the claim leaves open, the best one counts.
fn judge(spec: SpecId, said: &[Span], out: &[Span], bound: bool, names: &Dictionary) -> Verdict {
    let cases = |spans| <[Span]>::chunk_by(spans, |a: &Span, b: &Span| a.alternative == b.alternative);
    let mut verdict: Option<Verdict> = None;
    for out in cases(out) {
        let best = cases(said).map(|said| judge_case(spec, said, out, bound, names)).max();
        match (verdict, best) {
            (None, Some(best)) => verdict = Some(best),
            (Some(before), Some(best)) if before == best => {}
            _ => return Verdict::Open,
        }
    }
    verdict.unwrap_or(Verdict::Open)
}

/// One case of the claim against one case of what came out. Both may be several variants.
fn judge_case(spec: SpecId, said: &[Span], out: &[Span], bound: bool, names: &Dictionary) -> Verdict {
    if says_no_more(spec, said, out, names) {
        return Verdict::Right;
    }
    let named = said.iter().filter(|span| span.presence != Presence::Maybe);
    let best = |said: &Span| out.iter().map(|out| judge_span(spec, said, out, names)).max().unwrap_or(Verdict::Open);
    let verdicts: Vec<Verdict> = named.map(best).collect();
    let all = |of: Verdict| verdicts.iter().all(|verdict| *verdict >= of);
    let any = |of: Verdict| verdicts.contains(&of);
    match () {
        // Every variant named is there. "Up to 12 GB" says besides that there is no larger one.
        () if all(Verdict::Right) && !(bound && verdicts.len() < said.len()) => Verdict::Right,
        () if any(Verdict::Right) || any(Verdict::Close) => Verdict::Close,
        () if any(Verdict::Open) => Verdict::Open,
        () => Verdict::Wrong,
    }
}

/// One value named against one value that came out.
fn judge_span(spec: SpecId, said: &Span, out: &Span, names: &Dictionary) -> Verdict {
    let (one, other) = (std::slice::from_ref(said), std::slice::from_ref(out));
    if said.presence == Presence::Absent || out.presence == Presence::Absent {
        return if said.presence == out.presence { Verdict::Right } else { Verdict::Wrong };
    }
    if says_no_more(spec, one, other, names) {
        return Verdict::Right;
    }
    match spec.get().kind {
        // "LTPO AMOLED" where "AMOLED" came out: what is settled says less than what was claimed.
        Kind::Text if says_no_more(spec, other, one, names) => Verdict::Open,
        Kind::Number { .. } | Kind::Date => {
            let ends = [out.least, out.most].map(|out| judge_number(spec, said, out));
            let meet = said.least <= out.most && out.least <= said.most;
            if ends[0] == ends[1] && (out.least == out.most || !meet) { ends[0] } else { Verdict::Open }
        }
        _ => Verdict::Wrong,
    }
}

fn judge_number(spec: SpecId, said: &Span, out: i32) -> Verdict {
    let (least, most) = rounded(spec, said);
    if least <= out && out <= most {
        return Verdict::Right;
    }
    let off = i64::from(said.least).saturating_sub(out.into()).max(i64::from(out) - i64::from(said.most));
    let most = match tolerance(spec) {
        Tolerance::Exact => return Verdict::Wrong,
        Tolerance::Ticks(ticks) => i64::from(ticks),
        Tolerance::PerCent(hundredths) => i64::from(out).abs() * i64::from(hundredths) / 100,
        Tolerance::Days(days) if said.least == said.most => i64::from(days),
        Tolerance::Days(_) => return Verdict::Wrong,
    };
    if off <= most { Verdict::Close } else { Verdict::Wrong }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Archive, Phone, Value, date};

    /// What becomes of `said` where `out` is listed.
    fn told(spec: SpecId, said: Form, out: Form) -> Verdict {
        let mut listed = Report::new(date("2022-07-04"), Stage::Listed, "l", "https://example.org/l");
        listed.claims.push(Claim::new(spec, out));
        let archive = Arc::new(Archive::new(vec![Phone::new("a", "B", "A").with(listed)]).0);
        verdict(&Claim::new(spec, said), &Snapshot::new(&archive, None).cell(PhoneIndex(0), spec))
    }

    fn exact(spec: SpecId, amount: f64) -> Form {
        Form::Exact(Value::number(spec, amount))
    }

    fn day(text: &str) -> Form {
        Form::Exact(Value::Date(date(text)))
    }

    fn names(names: &[&str]) -> Vec<Value> {
        names.iter().map(|name| Value::text(name)).collect()
    }

    #[test]
    fn numbers_are_right_close_or_wrong() {
        use Verdict::{Close, Open, Right, Wrong};
        for (spec, said, out, expected) in [
            (spec::DISPLAY_IN, 6.73, 6.28, Wrong),
            (spec::DISPLAY_IN, 6.3, 6.28, Right),
            (spec::DISPLAY_IN, 6.38, 6.28, Close),
            (spec::DISPLAY_IN, 6.39, 6.28, Wrong),
            (spec::BATTERY_MAH, 4500.0, 4600.0, Close),
            (spec::BATTERY_MAH, 4400.0, 4600.0, Wrong),
            (spec::REFRESH_HZ, 119.0, 120.0, Wrong),
            (spec::CAMERA_MAIN_MP, 50.0, 50.3, Right),
            (spec::CAMERA_MAIN_MP, 48.0, 50.0, Wrong),
            (spec::RAM_GB, 12.0, 12.0, Right),
        ] {
            assert_eq!(told(spec, exact(spec, said), exact(spec, out)), expected, "{spec:?} {said} {out}");
        }
        let battery = |amount| Value::number(spec::BATTERY_MAH, amount);
        let range = || Form::Range(battery(4400.0), battery(4800.0));
        assert_eq!(told(spec::BATTERY_MAH, range(), exact(spec::BATTERY_MAH, 4500.0)), Right);
        assert_eq!(told(spec::BATTERY_MAH, range(), exact(spec::BATTERY_MAH, 4900.0)), Close);
        assert_eq!(told(spec::BATTERY_MAH, exact(spec::BATTERY_MAH, 4500.0), range()), Open);
        assert_eq!(told(spec::BATTERY_MAH, exact(spec::BATTERY_MAH, 3000.0), range()), Wrong);
        assert_eq!(told(spec::CAMERA_COUNT, Form::AtLeast(Value::Number(3)), exact(spec::CAMERA_COUNT, 3.0)), Right);
        assert_eq!(told(spec::CAMERA_COUNT, Form::AtLeast(Value::Number(4)), exact(spec::CAMERA_COUNT, 3.0)), Wrong);
    }

    #[test]
    fn a_month_has_the_room_of_a_month_and_no_more() {
        use Verdict::{Close, Open, Right, Wrong};
        for (said, out, expected) in [
            ("2022-06", "2022-07", Wrong),
            ("2022-06", "2022-07-01", Wrong),
            ("2022-07", "2022-07-04", Right),
            ("2022-07-01", "2022-07-04", Close),
            ("2022-06-30", "2022-07-04", Wrong),
            ("2022-07-04", "2022-07", Open),
            ("2022-07", "2022-07", Right),
        ] {
            assert_eq!(told(spec::RELEASED, day(said), day(out)), expected, "{said} {out}");
        }
    }

    #[test]
    fn variants_and_alternatives() {
        use Verdict::{Close, Right, Wrong};
        let ram = |sizes: &[f64]| sizes.iter().map(|size| Value::number(spec::RAM_GB, *size)).collect::<Vec<_>>();
        let on_sale = || Form::Variants(ram(&[8.0, 12.0]));
        let told_ram = |said| told(spec::RAM_GB, said, on_sale());
        assert_eq!(told_ram(Form::UpTo(Value::number(spec::RAM_GB, 12.0))), Right);
        assert_eq!(told_ram(Form::UpTo(Value::number(spec::RAM_GB, 8.0))), Close, "there is a larger one");
        assert_eq!(told_ram(Form::UpTo(Value::number(spec::RAM_GB, 16.0))), Wrong);
        assert_eq!(told_ram(Form::Exact(Value::number(spec::RAM_GB, 12.0))), Right, "nobody said that it is the only");
        assert_eq!(told_ram(Form::Variants(ram(&[12.0, 16.0]))), Close);
        assert_eq!(told_ram(Form::OneOf(ram(&[16.0, 8.0]))), Right);

        let chip = || Form::Exact(Value::text("Qualcomm Snapdragon 8+ Gen 1"));
        let both = || names(&["Qualcomm Snapdragon 8+ Gen 1", "MediaTek Dimensity 9000"]);
        assert_eq!(told(spec::SOC, Form::OneOf(both()), chip()), Right);
        assert_eq!(told(spec::SOC, Form::Variants(both()), chip()), Close);
        assert_eq!(told(spec::SOC, Form::Exact(Value::text("Qualcomm Snapdragon 8 Gen 1")), chip()), Wrong);
    }

    #[test]
    fn names_and_flags() {
        use Verdict::{Open, Right, Wrong};
        let name = |name: &str| Form::Exact(Value::text(name));
        assert_eq!(told(spec::DISPLAY_CLASS, name("2K"), name("QHD+")), Right);
        assert_eq!(told(spec::PANEL, name("OLED"), name("LTPO AMOLED")), Right);
        assert_eq!(told(spec::PANEL, name("LTPO AMOLED"), name("AMOLED")), Open, "it is not said whether it is LTPO");
        assert_eq!(told(spec::PANEL, name("IPS LCD"), name("AMOLED")), Wrong);
        let flag = |flag| Form::Exact(Value::Flag(flag));
        assert_eq!(told(spec::JACK, Form::Absent, flag(false)), Right);
        assert_eq!(told(spec::JACK, flag(true), flag(false)), Wrong);
        assert_eq!(told(spec::IP_RATING, name("IP68"), Form::Absent), Wrong);
        assert_eq!(told(spec::IP_RATING, Form::Absent, Form::Absent), Right);
    }

    fn phone(stages: &[(Stage, &str, f64)]) -> Arc<Archive> {
        let report = |(i, (stage, publisher, inches)): (usize, &(Stage, &str, f64))| {
            let day = format!("2022-07-{:02}", i + 1);
            let mut report = Report::new(date(&day), *stage, publisher, &format!("https://example.org/{i}"));
            report.claims.push(Claim::new(spec::DISPLAY_IN, exact(spec::DISPLAY_IN, *inches)));
            report
        };
        let phone = stages.iter().enumerate().map(report).fold(Phone::new("a", "B", "A"), Phone::with);
        Arc::new(Archive::new(vec![phone]).0)
    }

    #[test]
    fn nothing_is_decided_before_the_spec_is_settled_and_without_agreement() {
        let archive = phone(&[(Stage::Rumour, "p", 6.28), (Stage::Listed, "l", 6.28), (Stage::Listed, "m", 6.9)]);
        let said = Snapshot::new(&archive, None);
        let on = |day: &str| {
            let known = Snapshot::new(&archive, Some(date(day).last_day()));
            Scorecard::new(&said, &known, PhoneIndex(0)).claims.first().map(|judged| judged.verdict)
        };
        assert_eq!(on("2022-07-01"), Some(Verdict::Open));
        assert_eq!(on("2022-07-02"), Some(Verdict::Right));
        assert_eq!(on("2022-07-03"), Some(Verdict::Open), "two lists disagree");
    }

    #[test]
    fn the_same_from_the_same_counts_once_and_late_claims_not_at_all() {
        use Stage::{Listed, Rumour, Teaser};
        let said = [(Rumour, "p", 6.7), (Rumour, "p", 6.7), (Rumour, "q", 6.7), (Teaser, "q", 6.28)];
        let archive = phone(&[&said[..], &[(Listed, "l", 6.28), (Rumour, "p", 6.28)]].concat());
        let snapshot = Snapshot::new(&archive, None);
        let card = Scorecard::new(&snapshot, &snapshot, PhoneIndex(0));
        assert_eq!(card.claims.iter().map(|judged| judged.again).collect::<Vec<_>>(), [false, true, false, false]);
        assert_eq!(card.score().plain, Tally { right: 1, wrong: 2, ..Tally::default() });
        let publishers = by_publisher(card.claims.iter().copied());
        let wrong = |(publisher, score): &(Arc<str>, Score)| (publisher.to_string(), score.plain.wrong, score.all());
        let expected = [("p".to_owned(), 1, 1), ("q".to_owned(), 1, 1)];
        assert_eq!(publishers.iter().map(wrong).collect::<Vec<_>>(), expected, "the teaser is the maker's");
    }

    #[test]
    fn a_percentage_needs_five_decided_claims() {
        let tally = |right, wrong, open| Tally { right, wrong, open, ..Tally::default() };
        assert_eq!(tally(4, 0, 9).per_cent(), None);
        assert_eq!(tally(4, 1, 0).per_cent(), Some(80));
        assert_eq!(tally(2, 4, 0).per_cent(), Some(33));
        assert_eq!(Tally::default().per_cent(), None);
        assert_eq!((tally(4, 1, 2).all(), tally(4, 1, 2).of(Verdict::Open)), (7, 2));
    }
}
