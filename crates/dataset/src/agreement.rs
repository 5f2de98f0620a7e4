//! Contradictions between settled reports of one phone, and within a report. Sources may disagree, and both stay, so these are
//! only warnings.

use phone_engine::consensus::same_voice;
use phone_engine::spec::{
    ANNOUNCED, CAMERA_COUNT, CAMERA_MAIN_MP, CAMERAS, DEPTH_MM, DISPLAY_H, DISPLAY_IN, DISPLAY_W, HEIGHT_MM, RELEASED,
    WIDTH_MM,
};
use phone_engine::{Camera, Form, Report, SpecId, Value};

use crate::number::plain;
use crate::phone_file::{Located, ReportPlace};
use crate::problem::Notebook;

/// Specs with one figure for a phone, however it is measured or sold. Weight depends on the finish, and the battery can be rated
/// or typical.
const FIGURES: [SpecId; 6] = [HEIGHT_MM, WIDTH_MM, DEPTH_MM, DISPLAY_IN, DISPLAY_W, DISPLAY_H];

/// Notes where the reports of a phone contradict each other or themselves.
pub(crate) fn check(located: &Located, notes: &mut Notebook<'_>) {
    for spec in FIGURES {
        check_figure(located, spec, notes);
    }
    for (report, at) in located.file.phone.reports.iter().zip(&located.reports_at) {
        check_dates(report, at, notes);
        check_cameras(report, at, notes);
    }
}

/// An unhedged claim of a settled source about one spec.
#[derive(Clone, Copy)]
struct Said<'f> {
    ticks: i32,
    report: &'f Report,
    at: &'f ReportPlace,
}

/// Warns of figures for one edition that differ by more than 1 %. The odd one is that of fewer publishers, then of the less firm
/// source, then the older, then either.
fn check_figure<'f>(located: &'f Located, spec: SpecId, notes: &mut Notebook<'_>) {
    let reports = located.file.phone.reports.iter().zip(&located.reports_at);
    let said: Vec<Said<'f>> = reports
        .filter(|(report, _)| report.stage.is_settled())
        .filter_map(|(report, at)| match report.claim(spec)?.form {
            Form::Exact(Value::Number(ticks)) => Some(Said { ticks, report, at }),
            _ => None,
        })
        .collect();
    let differ = |a: &Said<'_>, b: &Said<'_>| {
        // Half a tenth may be rounding.
        let slack = i64::from(a.ticks.max(b.ticks)).max(i64::from(spec.get().scale()) * 5);
        a.report.edition == b.report.edition && (i64::from(a.ticks) - i64::from(b.ticks)).abs() * 100 > slack
    };
    let backing = |one: &Said<'_>| {
        let agree = said.iter().filter(|other| !differ(one, other) && other.report.edition == one.report.edition);
        let mut publishers: Vec<&str> = Vec::new();
        for publisher in agree.map(|other| &*other.report.publisher) {
            if !publishers.iter().any(|own| same_voice(own, publisher)) {
                publishers.push(publisher);
            }
        }
        publishers.len()
    };
    let weight = |one: &Said<'f>| (backing(one), one.report.stage, one.report.date, &one.report.url);
    let odd = said.iter().filter(|one| said.iter().any(|other| differ(one, other) && weight(one) < weight(other)));
    for one in odd {
        let Some(other) = said.iter().filter(|other| differ(one, other)).max_by_key(|other| weight(other)) else {
            continue;
        };
        let (unit, decimals) = (spec.get().unit().map_or("", |unit| unit.symbol()), spec.get().decimals());
        let what = format!(
            "is {} {unit} here but {} {unit} according to {} ({}); one is wrong or describes another edition",
            plain(one.ticks.into(), decimals),
            plain(other.ticks.into(), decimals),
            other.report.publisher,
            other.report.date,
        );
        notes.warning(one.at.claim(spec), spec.get().key, what);
    }
}

fn check_dates(report: &Report, at: &ReportPlace, notes: &mut Notebook<'_>) {
    let date = |spec: SpecId| match report.claim(spec)?.form {
        Form::Exact(Value::Date(date)) => Some(date),
        _ => None,
    };
    if let (Some(announced), Some(released)) = (date(ANNOUNCED), date(RELEASED))
        && released.last_day() < announced.first_day()
    {
        let what = format!("{released} is before the announcement, {announced}");
        notes.warning(at.claim(RELEASED), "released", what);
    }
}

fn check_cameras(report: &Report, at: &ReportPlace, notes: &mut Notebook<'_>) {
    let number = |spec: SpecId| match report.claim(spec)?.form {
        Form::Exact(Value::Number(ticks)) => Some(ticks),
        _ => None,
    };
    let Some(Form::Exact(Value::Cameras(cameras))) = report.claim(CAMERAS).map(|claim| &claim.form) else { return };
    // A source may name only some of the cameras, but not more than there are.
    if let Some(count) = number(CAMERA_COUNT).filter(|count| usize::try_from(*count).is_ok_and(|n| n < cameras.len())) {
        let what = format!("is {count}, but {} cameras are listed", cameras.len());
        notes.warning(at.claim(CAMERA_COUNT), "camera_count", what);
    }
    let is_main = |camera: &&Camera| camera.role.as_deref() == Some("main");
    let main = cameras.iter().find(is_main).and_then(|camera| camera.decimegapixels);
    if let Some((stated, main)) = number(CAMERA_MAIN_MP).zip(main.map(i32::from)).filter(|(a, b)| a != b) {
        let what = format!("is {}, but the main camera listed has {}", plain(stated.into(), 1), plain(main.into(), 1));
        notes.warning(at.claim(CAMERA_MAIN_MP), "camera_main_mp", what);
    }
}
