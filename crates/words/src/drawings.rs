//! Drawings in words.

use phone_engine::Snapshot;
use phone_engine::drawing::{Drawing, SHAPE};
use phone_engine::spec::{self, SpecId};

use super::{Locale, firmness, label, lower};

/// What is drawn of a phone, and what is not known, for those who do not see it.
pub fn drawing(locale: Locale, snapshot: &Snapshot, drawing: &Drawing) -> String {
    const CLOSED: [SpecId; 3] = [spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM];
    const OPEN: [SpecId; 3] = [spec::OPEN_HEIGHT_MM, spec::OPEN_WIDTH_MM, spec::OPEN_DEPTH_MM];
    const REST: [SpecId; 2] = [spec::DISPLAY_IN, spec::CUTOUT];
    let (phone, folds, drawn) = (drawing.phone, drawing.folds, !drawing.figures.is_empty());
    let open = if folds { &OPEN[..] } else { &[] };
    let cameras =
        if snapshot.cell(phone, spec::CAMERA_ROLES).is_known() { spec::CAMERA_ROLES } else { spec::CAMERA_COUNT };
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for spec in CLOSED.iter().chain(open).chain(&REST).copied().chain([spec::CAMERA_COUNT, cameras]) {
        let cell = snapshot.cell(phone, spec);
        let label = lower(label(spec));
        if !cell.is_known() {
            if !unknown.contains(&label) {
                unknown.push(label);
            }
            continue;
        }
        let mut told = format!("{label} {}", locale.cell(&cell));
        let firmness = firmness(&cell);
        if !firmness.is_empty() {
            told = format!("{told} ({firmness})");
        }
        if !known.contains(&told) {
            known.push(told);
        }
    }
    let mut text = match (drawn, known.is_empty()) {
        (true, _) => format!("Drawn by: {}.", known.join("; ")),
        (false, true) => "Nothing is known to draw it by.".to_owned(),
        (false, false) => format!("Too little is known to draw it: {}.", known.join("; ")),
    };
    let is_known = |spec: &SpecId| snapshot.cell(phone, *spec).is_known();
    let shape = [spec::DISPLAY_W, spec::DISPLAY_H].iter().all(is_known) || CLOSED[..2].iter().all(is_known);
    if drawn && !folds && !shape {
        text = format!("{text} The shape of its display is not known; it is drawn as {} : {}.", SHAPE.0, SHAPE.1);
    }
    if drawn && !unknown.is_empty() {
        text = format!("{text} Not known: {}.", unknown.join(", "));
    }
    text
}
