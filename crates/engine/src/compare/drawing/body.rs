//! The outlines of bodies and displays.

use super::{CORNER, Figure, Line, Part, Shape};
use crate::known::cell::Cell;
use crate::known::matching::Presence;

/// What a length may be, in hundredths of a millimetre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) least: i32,
    pub(super) most: i32,
    pub(super) firm: bool,
}

/// How far a body is drawn around a display of which nothing else is known.
const MARGIN: i32 = 200;

/// Hundredths of a millimetre in a hundredth of an inch.
const INCH: f64 = 25.4;

impl Size {
    /// What the cell says, in ticks; `None` where it says nothing that can be drawn. Of "at most" and "at
    /// least", the end that is stated.
    pub(super) fn of(cell: &Cell<'_>) -> Option<Size> {
        let mut size: Option<Size> = None;
        for span in cell.spans().iter().filter(|span| span.presence == Presence::Sure) {
            if span.most == i32::MAX && span.least <= 0 {
                // "At least 0": neither end is stated.
                continue;
            }
            let open = span.most == i32::MAX || span.least <= 0;
            let least = if span.least <= 0 { span.most } else { span.least };
            let most = if span.most == i32::MAX { span.least } else { span.most };
            // What no phone can be is in nobody's data, but may be in a page's own.
            let (least, most) = (least.clamp(1, 100_000), most.clamp(1, 100_000));
            let firm = cell.is_firm() && !open;
            size = Some(size.map_or(Size { least, most, firm }, |so_far| Size {
                least: so_far.least.min(least),
                most: so_far.most.max(most),
                firm: so_far.firm && firm,
            }));
        }
        size
    }

    fn around(self, margin: i32) -> Size {
        Size { least: self.least + margin, most: self.most + margin, firm: false }
    }
}

/// Width and height of the display, in hundredths of a millimetre, from its diagonal in inches and its pixels.
/// Where these are not known it is taken to have the shape of the body, or else `shape`, and is not firm.
pub(super) fn screen(display: &[Cell<'_>; 3], body: [Option<Size>; 2], shape: Option<(i32, i32)>) -> Option<[Size; 2]> {
    let diagonal = Size::of(&display[0])?;
    let pixels = [&display[1], &display[2]].map(Size::of);
    let (across, down, firm) = match (pixels, body) {
        ([Some(across), Some(down)], _) => {
            let exact = across.least == across.most && down.least == down.most;
            (across.most, down.most, exact && across.firm && down.firm)
        }
        (_, [Some(width), Some(height)]) => (width.most, height.most, false),
        _ => {
            let (across, down) = shape?;
            (across, down, false)
        }
    };
    let (across, down) = (f64::from(across), f64::from(down));
    let side = |pixels: f64, ticks: i32| {
        // At least one, so that nothing drawn is empty.
        ((f64::from(ticks) * INCH * pixels / (across * across + down * down).sqrt()) as i32).max(1)
    };
    let of = |pixels: f64| Size {
        least: side(pixels, diagonal.least),
        most: side(pixels, diagonal.most),
        firm: firm && diagonal.firm,
    };
    Some([of(across), of(down)])
}

/// Draws the outline, given width and height as far as they are known, with the display in its middle.
pub(super) fn body(figure: &mut Figure, size: [Option<Size>; 2], screen: Option<[Size; 2]>) {
    let around = |own: Option<Size>, at: usize| own.or_else(|| screen.map(|screen| screen[at].around(2 * MARGIN)));
    let [Some(width), Some(height)] = [around(size[0], 0), around(size[1], 1)] else { return };
    (figure.width, figure.height) = (width.most, height.most);
    let corner = |width: i32, height: i32| width.min(height) * CORNER / 100;
    outlines(figure, Part::Body, [width, height], corner);
    if let Some(screen) = screen {
        outlines(figure, Part::Screen, screen, |width, height| corner(width, height) * 3 / 4);
    }
}

/// The outline of the least that something may be and, where it may be more, that of the most.
fn outlines(figure: &mut Figure, part: Part, [width, height]: [Size; 2], corner: impl Fn(i32, i32) -> i32) {
    let exact = width.least == width.most && height.least == height.most;
    let firm = exact && width.firm && height.firm;
    let (room_across, room_down) = (figure.width, figure.height);
    let mut add = |line, width: i32, height: i32| {
        // A display stands in the middle of its body, a body on the baseline.
        let (x, y) = ((room_across - width) / 2, if part == Part::Body { -height } else { -(room_down + height) / 2 });
        figure.shapes.push(Shape { part, line, x, y, width, height, radius: corner(width, height) });
    };
    if !exact {
        add(Line::Ghost, width.most, height.most);
    }
    add(Line::of(firm), width.least, height.least);
}
