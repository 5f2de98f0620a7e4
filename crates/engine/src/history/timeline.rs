//! What was said of a phone over time, and how the picture became clear.

use std::sync::Arc;

use crate::claims::archive::{Archive, PhoneIndex};
use crate::claims::claim::Claim;
use crate::claims::dates::{Day, PartialDate};
use crate::claims::report::Report;
use crate::history::changes::{Change, change};
use crate::known::cell::Cell;
use crate::known::snapshot::Snapshot;
use crate::order;
use crate::spec::{self, SpecId};

/// What was said of a phone until a day.
pub struct Timeline {
    phone: PhoneIndex,
    /// One for each day on which something became known, the first one first.
    snapshots: Vec<Snapshot>,
    /// The specs of which something was said before they were settled, in the order of the spec table.
    pub tracks: Vec<Track>,
    /// How many more specs were only stated when they were settled.
    pub settled_at_once: usize,
}

/// How one spec became clear.
pub struct Track {
    /// Which spec.
    pub spec: SpecId,
    /// What was known from which day on, each being another thing than before.
    pub steps: Vec<Step>,
}

/// What was known of a spec from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The place of its day among [`Timeline::days`].
    pub day: usize,
    /// How it differs from the step before; `None` for the first one, and where only its firmness is another.
    pub change: Option<Change>,
}

/// When a phone came out, or will.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Launch {
    /// The first day that it may be.
    pub first: Day,
    /// The last day that it may be.
    pub last: Day,
    /// Whether that is settled.
    pub settled: bool,
}

impl Timeline {
    /// What was said of `phone` until `day`, or ever with `None`.
    pub fn new(archive: &Arc<Archive>, phone: PhoneIndex, day: Option<Day>) -> Timeline {
        let snapshots: Vec<Snapshot> = days(archive, &[phone])
            .into_iter()
            .take_while(|own| day.is_none_or(|day| *own <= day))
            .map(|day| Snapshot::of(archive, Some(day), &[phone]))
            .collect();
        let mut timeline = Timeline { phone, snapshots, tracks: Vec::new(), settled_at_once: 0 };
        for spec in SpecId::all().filter(|spec| !spec.get().derived) {
            let steps = timeline.steps(spec);
            match steps.first().and_then(|step| timeline.cell(step.day, spec)) {
                None => {}
                Some(first) if first.is_firm() && !timeline.foretold(spec) => timeline.settled_at_once += 1,
                Some(_) => timeline.tracks.push(Track { spec, steps }),
            }
        }
        timeline
    }

    /// The phone.
    pub fn phone(&self) -> PhoneIndex {
        self.phone
    }

    /// The days on which something became known, the first one first.
    pub fn days(&self) -> impl ExactSizeIterator<Item = Day> {
        self.snapshots.iter().map(|snapshot| snapshot.day().unwrap_or(Day::MIN))
    }

    /// What was known of `spec` at the end of one of the [`Timeline::days`].
    pub fn cell(&self, day: usize, spec: SpecId) -> Option<Cell<'_>> {
        self.snapshots.get(day).map(|snapshot| snapshot.cell(self.phone, spec))
    }

    /// Everything that is known at its end; `None` where nothing ever was.
    pub fn end(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    /// The reports, each with its place among the [`Timeline::days`], in the order in which they became known.
    pub fn reports(&self) -> impl Iterator<Item = (usize, &Report)> {
        let end = self.end();
        self.days().enumerate().flat_map(move |(i, day)| {
            let of_the_day = move |report: &&Report| report.date.last_day() == day;
            end.into_iter().flat_map(|end| end.reports(self.phone)).filter(of_the_day).map(move |report| (i, report))
        })
    }

    /// The claims about `spec`, in the same order.
    pub fn claims(&self, spec: SpecId) -> impl Iterator<Item = (usize, &Report, &Claim)> {
        self.reports().filter_map(move |(day, report)| Some((day, report, report.claim(spec)?)))
    }

    /// When the phone came out or will, by what is known at its end.
    pub fn launch(&self) -> Option<Launch> {
        self.end().and_then(|end| launch(end, self.phone))
    }

    /// Whether somebody spoke of it before it was settled.
    fn foretold(&self, spec: SpecId) -> bool {
        let mut settled = self.claims(spec).filter(|(_, report, _)| report.stage.is_settled());
        let settled = settled.next().map(|(_, report, _)| report.date.last_day());
        // A partial date may mean a day before.
        let before = |report: &Report| settled.is_none_or(|settled| report.date.first_day() <= settled);
        self.claims(spec).any(|(_, report, _)| !report.stage.is_settled() && before(report))
    }

    fn steps(&self, spec: SpecId) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut before: Option<Cell<'_>> = None;
        for day in 0..self.snapshots.len() {
            let Some(cell) = self.cell(day, spec).filter(Cell::is_known) else { continue };
            let step = match &before {
                None => Some(None),
                Some(before) => match change(before, &cell) {
                    None if before.firmness() == cell.firmness() => None,
                    change => Some(change),
                },
            };
            if let Some(change) = step {
                steps.push(Step { day, change });
                before = Some(cell);
            }
        }
        steps
    }
}

/// The days on which something became known of `phones`, or of all of them where there are none, the first
/// one first.
pub fn days(archive: &Archive, phones: &[PhoneIndex]) -> Vec<Day> {
    let named = phones.iter().filter_map(|phone| archive.phone(*phone));
    let all = if phones.is_empty() { archive.phones() } else { &[] };
    let reports = named.chain(all).flat_map(|phone| &phone.reports);
    let mut days: Vec<Day> = reports.map(|report| report.date.last_day()).collect();
    order::sort(&mut days, Day::cmp);
    days.dedup();
    days
}

/// The place of a day among [`days`], as a slider shows it: that of the last of them that has passed by then, or the first,
/// where it is before all. Behind all of them is today, for which `day` is `None`.
pub fn place(days: &[Day], day: Option<Day>) -> usize {
    passed(days, day).saturating_sub(1)
}

/// The place of one report later, or earlier, likewise. Before all of them, the first is later.
pub fn step(days: &[Day], day: Option<Day>, later: bool) -> usize {
    let passed = passed(days, day);
    if later { passed.min(days.len()) } else { passed.saturating_sub(2) }
}

/// How many days have passed by `day`; today is one of them.
fn passed(days: &[Day], day: Option<Day>) -> usize {
    day.map_or(days.len() + 1, |day| days.partition_point(|stop| *stop <= day))
}

/// When a phone came out, or will: its announcement, or else its first sale. A settled date stands; another
/// one that lies within it makes it more exact.
pub fn launch(snapshot: &Snapshot, phone: PhoneIndex) -> Option<Launch> {
    let known = [spec::ANNOUNCED, spec::RELEASED].map(|spec| {
        let cell = snapshot.cell(phone, spec);
        let least = cell.spans().iter().map(|span| span.least).min()?;
        let most = cell.spans().iter().map(|span| span.most).max()?;
        Some((least, most, cell.is_firm()))
    });
    let known = || known.iter().flatten().copied();
    let (least, most, settled) = known().find(|(.., firm)| *firm).or_else(|| known().next())?;
    let within = |(a, b, _): &(i32, i32, bool)| least <= *a && *b <= most && (*a, *b) != (least, most);
    let (least, most, _) = known().find(within).unwrap_or((least, most, settled));
    let day = |number: i32| Day::from_julian_day(number).ok();
    Some(Launch { first: day(least)?, last: day(most)?, settled })
}

impl Launch {
    /// As a date, where it is a day, a month or a year.
    pub fn date(&self) -> Option<PartialDate> {
        let day = PartialDate::from(self.first);
        let month = PartialDate::new(day.year(), day.month(), None);
        let year = PartialDate::new(day.year(), None, None);
        let is = |date: &PartialDate| (date.first_day(), date.last_day()) == (self.first, self.last);
        [Some(day), month, year].into_iter().flatten().find(is)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Form, Phone, Stage, Value, date};

    fn report(day: &str, stage: Stage, claims: &[(SpecId, Form)]) -> Report {
        let mut report = Report::new(date(day), stage, "p", "https://example.org");
        report.claims = claims.iter().map(|(spec, form)| Claim::new(*spec, form.clone())).collect();
        report
    }

    #[test]
    fn a_spec_becomes_clear_step_by_step() {
        let mah = Value::Number;
        let phone = Phone::new("a", "B", "A")
            .with(report("2022-05-26", Stage::Rumour, &[(spec::BATTERY_MAH, Form::OneOf(vec![mah(4500), mah(5000)]))]))
            .with(report("2022-06-01", Stage::Rumour, &[(spec::BATTERY_MAH, Form::OneOf(vec![mah(4500), mah(5000)]))]))
            .with(report("2022-06-17", Stage::Filing, &[(spec::BATTERY_MAH, Form::Exact(mah(4500)))]))
            .with(report(
                "2022-07",
                Stage::Listed,
                &[(spec::BATTERY_MAH, Form::Exact(mah(4500))), (spec::REFRESH_HZ, Form::Exact(mah(120)))],
            ));
        let archive = Arc::new(Archive::new(vec![phone]).0);
        let timeline = Timeline::new(&archive, PhoneIndex(0), None);
        let days: Vec<String> = timeline.days().map(|day| day.to_string()).collect();
        assert_eq!(days, ["2022-05-26", "2022-06-01", "2022-06-17", "2022-07-31"]);
        assert_eq!((timeline.tracks.len(), timeline.settled_at_once), (1, 1));
        let steps: Vec<_> = timeline.tracks[0].steps.iter().map(|step| (step.day, step.change)).collect();
        assert_eq!(steps, [(0, None), (2, Some(Change::Nearer)), (3, Some(Change::Settled))]);
        assert_eq!(timeline.claims(spec::BATTERY_MAH).count(), 4);
        let early = Timeline::new(&archive, PhoneIndex(0), Some(date("2022-06-20").last_day()));
        assert_eq!((early.days().len(), early.tracks[0].steps.len(), early.settled_at_once), (3, 2, 0));
    }

    #[test]
    fn steps_from_report_to_report_leave_none_out() {
        let day = |text: &str| date(text).last_day();
        let stops = [day("2022-05-26"), day("2022-06"), day("2022-07-04")];
        for (shown, here, later, earlier) in [
            (Some("2022-05-25"), 0, 0, 0),
            (Some("2022-05-26"), 0, 1, 0),
            (Some("2022-06-20"), 0, 1, 0),
            (Some("2022-06-30"), 1, 2, 0),
            (Some("2022-07-04"), 2, 3, 1),
            (Some("2023"), 2, 3, 1),
            (None, 3, 3, 2),
        ] {
            let shown_day = shown.map(day);
            let steps = [place(&stops, shown_day), step(&stops, shown_day, true), step(&stops, shown_day, false)];
            assert_eq!(steps, [here, later, earlier], "{shown:?}");
        }
        assert_eq!([place(&[], None), step(&[], None, true), step(&[], Some(stops[0]), false)], [0, 0, 0]);
        // From before the first report, one after the other to today.
        let mut seen = vec![step(&stops, Some(day("2020")), true)];
        while let Some(stop) = stops.get(seen[seen.len() - 1]) {
            seen.push(step(&stops, Some(*stop), true));
        }
        assert_eq!(seen, [0, 1, 2, 3]);
    }

    #[test]
    fn the_launch_is_as_exact_as_anybody_says() {
        let day = |text: &str| Form::Exact(Value::Date(date(text)));
        let launch = |reports: Vec<Report>| {
            let phone = reports.into_iter().fold(Phone::new("a", "B", "A"), Phone::with);
            let archive = Arc::new(Archive::new(vec![phone]).0);
            let launch = launch(&Snapshot::new(&archive, None), PhoneIndex(0));
            launch.map(|launch| (launch.date().map(|date| date.to_string()).unwrap_or_default(), launch.settled))
        };
        let teased = || report("2022-06-28", Stage::Teaser, &[(spec::ANNOUNCED, day("2022-07-04"))]);
        let listed = |when: &str| report("2022-07", Stage::Listed, &[(spec::RELEASED, day(when))]);
        assert_eq!(launch(vec![]), None);
        assert_eq!(launch(vec![teased()]), Some(("2022-07-04".to_owned(), false)));
        assert_eq!(launch(vec![teased(), listed("2022-07")]), Some(("2022-07-04".to_owned(), true)));
        assert_eq!(launch(vec![teased(), listed("2022-08")]), Some(("2022-08".to_owned(), true)));
    }
}
