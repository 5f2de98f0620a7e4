//! Several phones laid over each other.

use super::{Drawing, Face, Figure, Line, Part, Pose, Shape};

/// A bank card, for scale: width and height of ISO/IEC 7810 ID-1, 85.60 × 53.98 mm.
pub const CARD: (i32, i32) = (8560, 5398);

/// The outlines of several phones on one baseline, with their left edges in line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// How wide it is, the card not counted.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// The outlines, those of one phone together.
    pub outlines: Vec<Outline>,
}

/// The outline of one phone in one pose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Which of the drawings it is of.
    pub of: usize,
    /// Whether it is open.
    pub pose: Pose,
    /// Its outline, and where it may be larger, that one.
    pub shapes: Vec<Shape>,
    /// Where its number stands: on its upper edge, beside those of the others.
    pub label: (i32, i32),
}

impl Overlay {
    /// Lays the drawings over each other, as seen from `face`; those for which `shown` does not hold are left
    /// out, and so are those of which nothing can be drawn.
    pub fn new(drawings: &[Drawing], face: Face, shown: impl Fn(usize) -> bool) -> Overlay {
        let mut overlay = Overlay { width: 0, height: 0, outlines: Vec::new() };
        let figures: Vec<(usize, &Figure)> = drawings
            .iter()
            .enumerate()
            .filter(|(of, _)| shown(*of))
            .flat_map(|(of, drawing)| drawing.figures.iter().map(move |figure| (of, figure)))
            .filter(|(_, figure)| figure.face == face)
            .collect();
        let narrowest = figures.iter().map(|(_, figure)| figure.width).min().unwrap_or(0);
        let count = figures.len() as i32;
        for (place, (of, figure)) in figures.into_iter().enumerate() {
            overlay.width = overlay.width.max(figure.width);
            overlay.height = overlay.height.max(figure.height);
            let shapes = figure.shapes.iter().filter(|shape| shape.part == Part::Body);
            // All begin at the left edge, also what is drawn inside its ghost.
            let shapes: Vec<Shape> = shapes.map(|shape| Shape { x: 0, ..*shape }).collect();
            let top = shapes.iter().filter(|shape| shape.line != Line::Ghost).map(|shape| shape.y).min().unwrap_or(0);
            // Each in a place of its own across the narrowest phone, so that none covers another.
            let x = narrowest * (2 * place as i32 + 1) / (2 * count);
            overlay.outlines.push(Outline { of, pose: figure.pose, shapes, label: (x, top) });
        }
        overlay
    }
}
