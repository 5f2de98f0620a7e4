//! Impossible and unlikely bodies and screens.

use phone_engine::spec::{DISPLAY_H, DISPLAY_IN, DISPLAY_W, FOLDABLE, HEIGHT_MM, WIDTH_MM};
use phone_engine::{Form, Report, SpecId, Value};

use crate::phone_file::{Located, ReportPlace};
use crate::problem::Notebook;

/// Millimetres in an inch.
const INCH: f64 = 25.4;

/// Checks that the screen of each report fits into its body, and that its pixels make a plausible screen. If the screen of one
/// report does not fit into the body of another, that is only a warning, because either may be wrong.
pub(crate) fn check(located: &Located, notes: &mut Notebook<'_>) {
    let phone = &located.file.phone;
    // A folded phone is smaller than its screen, and often only the name says that it folds.
    let folds = phone.reports.iter().any(|report| report.claim(FOLDABLE).is_some())
        || ["Fold", "Flip"].iter().any(|word| phone.name.contains(word));
    for (report, at) in phone.reports.iter().zip(&located.reports_at) {
        if !folds {
            check_body(report, at, notes);
        }
        check_pixels(report, at, notes);
    }
    if !folds {
        check_across(located, notes);
    }
}

/// The diagonal of a body, in inches.
fn diagonal(report: &Report) -> Option<f64> {
    Some(exact(report, HEIGHT_MM)?.hypot(exact(report, WIDTH_MM)?) / INCH)
}

/// The screens of settled reports in the bodies of others.
fn check_across(located: &Located, notes: &mut Notebook<'_>) {
    let reports = &located.file.phone.reports;
    let settled = || reports.iter().filter(|report| report.stage.is_settled());
    for (report, at) in reports.iter().zip(&located.reports_at).filter(|(report, _)| report.stage.is_settled()) {
        // Within one report it is an error, noted before.
        let Some(display) = exact(report, DISPLAY_IN).filter(|_| diagonal(report).is_none()) else { continue };
        let small = |body: &&Report| diagonal(body).is_some_and(|body| body < display);
        if let Some(body) = settled().find(small) {
            let what = format!("{display} in does not fit the body according to {} ({})", body.publisher, body.date);
            notes.warning(at.claim(DISPLAY_IN), "display_in", what);
        }
    }
}

fn check_body(report: &Report, at: &ReportPlace, notes: &mut Notebook<'_>) {
    let (Some(height), Some(width)) = (exact(report, HEIGHT_MM), exact(report, WIDTH_MM)) else { return };
    if height < width {
        notes.warning(
            at.claim(HEIGHT_MM),
            "height_mm",
            format!("the phone is wider ({width} mm) than high ({height} mm)"),
        );
    }
    let Some(display) = exact(report, DISPLAY_IN) else { return };
    let body = height.hypot(width) / INCH;
    if display > body {
        let what = format!("the display of {display} in does not fit into a body with a diagonal of {body:.2} in");
        notes.error(at.claim(DISPLAY_IN), "display_in", what);
        return;
    }
    let (Some(across), Some(down)) = (exact(report, DISPLAY_W), exact(report, DISPLAY_H)) else { return };
    let screen = display * INCH * across.min(down) / across.hypot(down);
    // Sizes are rounded, and some screens curve around the edge; pixels are often copied wrongly.
    if screen > height.min(width) * 1.01 {
        let what = format!(
            "{across} × {down} pixels make the display {screen:.1} mm wide, which does not fit into a body of {width} mm"
        );
        notes.warning(at.claim(DISPLAY_W), "display_w", what);
    }
}

fn check_pixels(report: &Report, at: &ReportPlace, notes: &mut Notebook<'_>) {
    let (Some(across), Some(down)) = (exact(report, DISPLAY_W), exact(report, DISPLAY_H)) else { return };
    let aspect = down.max(across) / down.min(across);
    if aspect > 2.5 {
        notes.warning(
            at.claim(DISPLAY_H),
            "display_h",
            format!("{across} × {down} pixels is an unlikely shape for a display"),
        );
    }
    let Some(display) = exact(report, DISPLAY_IN) else { return };
    let density = down.hypot(across) / display;
    if !(120.0..=850.0).contains(&density) {
        let what =
            format!("{across} × {down} pixels on {display} in would be an unlikely {density:.0} pixels per inch");
        notes.warning(at.claim(DISPLAY_IN), "display_in", what);
    }
}

/// The number that a report states outright, in the spec's unit.
fn exact(report: &Report, spec: SpecId) -> Option<f64> {
    match &report.claim(spec)?.form {
        Form::Exact(Value::Number(ticks)) => Some(spec.get().amount(*ticks)),
        _ => None,
    }
}
