//! Phones drawn to scale, as plain shapes in hundredths of a millimetre.
//!
//! Only what is known is drawn as a solid line. What is rumoured, or of which the place or size is not known —
//! lenses, cut-outs, the body around a display of which nothing else is known —, is dashed, and where a size
//! may be larger, a ghost outline shows the most that it may be. What is not known at all is not drawn, and
//! the words beside it say so, and what was taken for granted.
//!
//! Every figure stands on a baseline: `y` is 0 there and negative above it.

mod body;
mod overlay;

pub use self::overlay::{CARD, Outline, Overlay};

use crate::claims::archive::PhoneIndex;
use crate::claims::claim::Form;
use crate::claims::value::Value;
use crate::known::cell::Cell;
use crate::known::matching::Presence;
use crate::known::snapshot::Snapshot;
use crate::spec;

use self::body::{Size, body, screen};

/// One phone from all sides of which something is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The phone.
    pub phone: PhoneIndex,
    /// Whether it folds.
    pub folds: bool,
    /// What can be drawn of it.
    pub figures: Vec<Figure>,
}

/// One phone from one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// From where.
    pub face: Face,
    /// Whether it is open.
    pub pose: Pose,
    /// How wide it is at most.
    pub width: i32,
    /// How high it is at most.
    pub height: i32,
    /// What to draw, the hindmost first.
    pub shapes: Vec<Shape>,
}

/// The side from which a phone is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The display.
    Front,
    /// The rear cameras.
    Back,
    /// How thick it is.
    Side,
}

/// How a foldable is held. Other phones are [`Pose::Closed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// Folded.
    Closed,
    /// Unfolded.
    Open,
}

/// A rectangle with round corners; a circle where the radius is half of its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub part: Part,
    /// How it is drawn.
    pub line: Line,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
    /// The radius of its corners.
    pub radius: i32,
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The outline of the phone.
    Body,
    /// The display.
    Screen,
    /// What is cut out of the display.
    Cutout,
    /// A rear camera; the letter tells its role.
    Lens(Option<char>),
}

/// How firm a shape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Its place and size are settled.
    Solid,
    /// They are not settled, or not known.
    Dashed,
    /// The most that it may be.
    Ghost,
}

impl Line {
    /// The line of something that is settled, or not.
    fn of(firm: bool) -> Line {
        if firm { Line::Solid } else { Line::Dashed }
    }
}

/// The corners of a body, in hundredths of its narrower side. Nobody states it; phones are not sharp.
const CORNER: i32 = 10;

/// The shape of a display of which only the size is known: that of most phones since 2019. The words beside it say
/// where it was taken. Foldables have no usual shape.
pub const SHAPE: (i32, i32) = (9, 20);

/// The diameter of a lens, and how far its middle is from that of the next. Nobody states these either, which is
/// why lenses are dashed.
const LENS: i32 = 1100;
const LENS_PITCH: i32 = 1400;

impl Drawing {
    /// Draws a phone by what the snapshot knows.
    pub fn new(snapshot: &Snapshot, phone: PhoneIndex) -> Drawing {
        let cell = |spec| snapshot.cell(phone, spec);
        let folds = sure_flag(&cell(spec::FOLDABLE));
        let closed = [spec::HEIGHT_MM, spec::WIDTH_MM, spec::DEPTH_MM].map(|spec| Size::of(&cell(spec)));
        let open = [spec::OPEN_HEIGHT_MM, spec::OPEN_WIDTH_MM, spec::OPEN_DEPTH_MM].map(|spec| Size::of(&cell(spec)));
        let display = [spec::DISPLAY_IN, spec::DISPLAY_W, spec::DISPLAY_H].map(cell);
        let mut figures: Vec<Figure> = Vec::new();
        let mut add = |face, pose, size: [Option<Size>; 2], screen: Option<[Size; 2]>, more: &dyn Fn(&mut Figure)| {
            let mut figure = Figure { face, pose, width: 0, height: 0, shapes: Vec::new() };
            body(&mut figure, size, screen);
            if figure.shapes.is_empty() {
                return;
            }
            more(&mut figure);
            figures.push(figure);
        };
        let nothing = |_: &mut Figure| {};
        let face = |of: &[Option<Size>; 3]| [of[1], of[0]];
        let edge = |of: &[Option<Size>; 3]| [of[2], of[0]];
        let lenses = |figure: &mut Figure| lenses(figure, &cell(spec::CAMERAS), &cell(spec::CAMERA_COUNT));
        let cutout = |figure: &mut Figure| cutout(figure, &cell(spec::CUTOUT));
        // The main display of a foldable is inside; of the one outside nothing is known.
        let main = if folds { &open } else { &closed };
        let shown = screen(&display, face(main), (!folds).then_some(SHAPE));
        if folds {
            if closed[0].is_some() && closed[1].is_some() {
                add(Face::Front, Pose::Closed, face(&closed), None, &nothing);
                add(Face::Back, Pose::Closed, face(&closed), None, &lenses);
            }
            if closed[2].is_some() && closed[0].is_some() {
                add(Face::Side, Pose::Closed, edge(&closed), None, &nothing);
            }
            add(Face::Front, Pose::Open, face(&open), shown, &cutout);
            if closed[0].is_none() || closed[1].is_none() {
                add(Face::Back, Pose::Open, face(&open), shown, &|figure| {
                    figure.shapes.retain(|shape| shape.part != Part::Screen);
                    lenses(figure);
                });
            }
            if open[2].is_some() && open[0].is_some() {
                add(Face::Side, Pose::Open, edge(&open), None, &nothing);
            }
        } else {
            add(Face::Front, Pose::Closed, face(&closed), shown, &cutout);
            add(Face::Back, Pose::Closed, face(&closed), shown, &|figure| {
                figure.shapes.retain(|shape| shape.part != Part::Screen);
                lenses(figure);
            });
            if closed[2].is_some() && closed[0].is_some() {
                add(Face::Side, Pose::Closed, edge(&closed), None, &nothing);
            }
        }
        Drawing { phone, folds, figures }
    }

    /// The figure from this side, in this pose.
    pub fn figure(&self, face: Face, pose: Pose) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.face == face && figure.pose == pose)
    }
}

fn sure_flag(cell: &Cell<'_>) -> bool {
    cell.spans().iter().any(|span| span.presence == Presence::Sure && span.least == 1)
}

/// The rear cameras, in one column or two at the corner where most phones have them.
fn lenses(figure: &mut Figure, cameras: &Cell<'_>, count: &Cell<'_>) {
    let stated = cameras.claims().find_map(|(_, claim)| match &claim.form {
        Form::Exact(Value::Cameras(cameras)) => Some(cameras),
        _ => None,
    });
    let mut letters: Vec<Option<char>> = stated
        .map(|cameras| cameras.iter().map(|camera| camera.role.as_deref().map(letter)).collect())
        .unwrap_or_default();
    // "At least 3" are 3 that are drawn.
    let least = count.spans().iter().filter(|span| span.presence == Presence::Sure).map(|span| span.least).min();
    let least = least.and_then(|least| usize::try_from(least).ok()).unwrap_or(0).min(9);
    letters.resize(letters.len().max(least), None);
    let size = LENS.min(figure.width / 5).min(figure.height / 8);
    let pitch = LENS_PITCH * size / LENS;
    let columns = if letters.len() > 3 { 2 } else { 1 };
    for (i, letter) in letters.into_iter().enumerate() {
        let (across, down) = ((i % columns) as i32, (i / columns) as i32);
        figure.shapes.push(Shape {
            part: Part::Lens(letter),
            line: Line::Dashed,
            x: pitch / 2 + across * pitch,
            y: -figure.height + pitch / 2 + down * pitch,
            width: size,
            height: size,
            radius: size / 2,
        });
    }
}

/// What stands in a lens for its role; words say it in full.
fn letter(role: &str) -> char {
    match role {
        "macro" | "telemacro" => 'C',
        "monochrome" => 'B',
        "colour filter" => 'F',
        "periscope telephoto" => 'T',
        "tof" => 'D',
        role => role.chars().next().map_or('?', |first| first.to_ascii_uppercase()),
    }
}

/// The cut-out, where its kind is known. Its size is not, nor for some where it is.
fn cutout(figure: &mut Figure, cell: &Cell<'_>) {
    let Some(screen) = figure.shapes.iter().find(|shape| shape.part == Part::Screen).copied() else { return };
    let [span] = cell.spans() else { return };
    if span.presence != Presence::Sure || span.least != span.most {
        return;
    }
    let middle = screen.x + screen.width / 2;
    let mut cut = |middle: i32, down: i32, width: i32, height: i32, radius: i32| {
        let (x, y) = (middle - width / 2, screen.y + down);
        figure.shapes.push(Shape { part: Part::Cutout, line: Line::Dashed, x, y, width, height, radius });
    };
    let unit = screen.width / 20;
    match cell.dictionary().label(span.least) {
        "punch-hole" | "punch-hole centre" => cut(middle, unit, unit, unit, unit / 2),
        "punch-hole left" => cut(screen.x + 2 * unit, unit, unit, unit, unit / 2),
        "notch" => cut(middle, 0, 8 * unit, 2 * unit, unit / 2),
        "dynamic island" => cut(middle, unit, 6 * unit, 2 * unit, unit),
        "pill and punch-hole" => {
            cut(middle - unit, unit, 3 * unit, unit, unit / 2);
            cut(middle + 2 * unit, unit, unit, unit, unit / 2);
        }
        _ => {}
    }
}
