//! Drawings in words.

use phone_engine::Snapshot;
use phone_engine::drawing::{Drawing, SHAPE};
use phone_engine::spec::{self, SpecId};

use super::{HERE, Locale, between, firmness, label, lower, m};

/// A description of the drawing of a phone and of what is not known, for screen readers.
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
        let label = lower(locale, label(locale, spec));
        if !cell.is_known() {
            if !unknown.contains(&label) {
                unknown.push(label);
            }
            continue;
        }
        let mut told = m::label_value(locale, &label, &locale.cell(&cell).to_string());
        let firmness = firmness(locale, &cell);
        if !firmness.is_empty() {
            told = m::with_details(locale, &told, &firmness);
        }
        if !known.contains(&told) {
            known.push(told);
        }
    }
    let told = known.join(&*between(&m::semicolon(locale, HERE, HERE)));
    let mut sentences = vec![match (drawn, known.is_empty()) {
        (true, _) => m::drawn_from(locale, &told),
        (false, true) => locale.text(m::NOTHING_TO_DRAW_FROM).to_owned(),
        (false, false) => m::too_little_to_draw(locale, &told),
    }];
    let is_known = |spec: &SpecId| snapshot.cell(phone, *spec).is_known();
    let shape = [spec::DISPLAY_W, spec::DISPLAY_H].iter().all(is_known) || CLOSED[..2].iter().all(is_known);
    if drawn && !folds && !shape {
        sentences.push(m::shape_not_known(locale, &format!("{} : {}", SHAPE.0, SHAPE.1)));
    }
    if drawn && !unknown.is_empty() {
        let unknown = unknown.join(&*between(&m::comma(locale, HERE, HERE)));
        sentences.push(m::drawn_without(locale, &unknown));
    }
    sentences.join(&*between(&m::sentences(locale, HERE, HERE)))
}
