//! One tab stop for all buttons in the rows of a table, and one for those in its head.
//!
//! **Pattern:** the keys of a [grid](https://www.w3.org/WAI/ARIA/apg/patterns/grid/), with a roving `tabindex`, but the role of a
//! table. In a grid, screen readers pass arrow keys on, and only focusable cells can be reached: row heads, values without sources
//! and the names of phones, the main content, would no longer be read. In a table, the screen readers' own keys for rows and
//! columns keep working, and the buttons are still buttons.
//!
//! **Keys:** Left and Right move to the previous and next button of the row, Up and Down to the same column of the next row with
//! buttons, PageUp and PageDown by ten rows, Home and End to the first and last row, or in a grid of several columns to the ends
//! of the row; with Ctrl, to the first and last row. Enter and Space press.
//!
//! There is no state per row: two listeners around the table are enough, and buttons are looked up when a key is pressed.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::request_animation_frame;
use leptos::web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent, ScrollLogicalPosition};
use phone_draw::ElementRef;
use wasm_bindgen::JsCast;

use super::elements::{all, focus, is_drawn, is_right_to_left, show};
use crate::store::effect::effect;

/// How many rows a page key moves.
const PAGE: usize = 10;

/// The tab stops of one table. They outlive the table, which may be rendered again as a whole.
#[derive(Clone)]
pub struct Roving {
    around: ElementRef<HtmlElement>,
    table: &'static str,
    apart: &'static str,
    columns: bool,
    /// Where the stops are, or were before they disappeared: in the head, and in the rows.
    places: Rc<Cell<[Place; 2]>>,
}

/// The position of a button in the head or in the rows of a table: row, cell, and button within the cell.
#[derive(Clone, Copy, Default)]
struct Place {
    row: usize,
    cell: usize,
    within: usize,
}

impl Roving {
    /// The tab stops of the table that matches `table` inside `around`, whose events go to [`Roving::key`] and
    /// [`Roving::focused`]. Buttons that match `apart` remain tab stops, though arrows reach them, too. `columns` is whether
    /// buttons are below each other.
    pub fn new(around: ElementRef<HtmlElement>, table: &'static str, apart: &'static str, columns: bool) -> Roving {
        Roving { around, table, apart, columns, places: Rc::default() }
    }

    /// Makes this cell of the rows the one with the stop at first.
    pub fn starting_in(self, cell: usize) -> Roving {
        self.places.set([Place::default(), Place { cell, ..Place::default() }]);
        self
    }

    /// Keeps the stops up to date, now and whenever a signal changes that `follow` reads: those the table is rendered from.
    pub fn keep(&self, follow: impl Fn() + 'static) {
        let own = self.clone();
        effect(move |_| {
            follow();
            let own = own.clone();
            // Everything has been rendered by then, so layout is computed once.
            request_animation_frame(move || own.settle());
        });
    }

    /// For `keydown`.
    pub fn key(&self, event: KeyboardEvent) {
        if self.go(&event).is_some() {
            event.prevent_default();
        }
    }

    /// For `focusin`: the focused button becomes the stop.
    pub fn focused(&self, event: FocusEvent) {
        if let Some(target) = event.target().map(|target| target.unchecked_into::<Element>()) {
            self.stop_at(&target);
            uncover(&target);
        }
    }

    /// Moves where the key leads; `None` if the key is not for the table.
    fn go(&self, event: &KeyboardEvent) -> Option<()> {
        let target = event.target()?.unchecked_into::<Element>();
        let theirs = event.is_composing() || event.alt_key() || event.meta_key() || event.shift_key();
        // Fields in the table use these keys themselves.
        if theirs || !target.matches("button, tr").ok()? {
            return None;
        }
        let way = Way::of(&event.key(), event.ctrl_key(), self.columns)?;
        let table = self.table_of(&target)?;
        let row = target.closest("tr").ok()??;
        let in_head = is_in_head(&target);
        let place = self.places.get()[usize::from(!in_head)];
        let way = if way.is_side && is_right_to_left(&table) { way.mirrored() } else { way };
        let (line, own) = if way.is_along {
            (items(&row), &target)
        } else {
            // For arrow keys, the head is a row like the others.
            (all(&table, if way.to_end { part(in_head) } else { "tr" }), &row)
        };
        let mut left = way.far;
        let mut to = None;
        // No further than needed: measuring rows outside the viewport, which browsers skip rendering, takes time.
        for at in way.ahead(line.iter().position(|one| one == own), line.len()) {
            let one = &line[at];
            if let Some(button) = if way.is_along { Some(one.clone()) } else { nearest(one, place) } {
                to = Some(button);
                left -= 1;
                if left == 0 {
                    break;
                }
            }
        }
        // Otherwise this is the end of the line.
        let Some(button) = to else { return Some(()) };
        focus(&button);
        // Windows that are not in front dispatch no focus events.
        self.stop_at(&button);
        if !way.is_along {
            // Keeps the column of the first press, however wide the rows on the way are.
            let mut places = self.places.get();
            let own = &mut places[usize::from(!is_in_head(&button))];
            *own = Place { row: own.row, ..place };
            self.places.set(places);
        }
        Some(())
    }

    /// The table, if the element is in it.
    fn table_of(&self, element: &Element) -> Option<Element> {
        self.table().filter(|table| table.contains(Some(element)))
    }

    fn table(&self) -> Option<Element> {
        self.around.get()?.query_selector(self.table).ok()?
    }

    /// Makes a button the stop of the head or of the rows; for a focused row, its button in the same column.
    fn stop_at(&self, target: &Element) {
        let Some(table) = self.table_of(target) else { return };
        let Ok(Some(row)) = target.closest("tr") else { return };
        let button = if *target == row { nearest(&row, self.places.get()[1]) } else { Some(target.clone()) };
        let Some(button) = button.filter(|button| button.has_attribute("tabindex")) else { return };
        let in_head = is_in_head(&button);
        for other in stops(&table, in_head) {
            set_stop(&other, false);
        }
        set_stop(&button, true);
        let at = all(&table, part(in_head)).iter().position(|own| *own == row).unwrap_or_default();
        let (cell, within) = place_in(&row, &button);
        let mut places = self.places.get();
        places[usize::from(!in_head)] = Place { row: at, cell, within };
        self.places.set(places);
    }

    /// Takes new buttons out of the tab order. If the stop has disappeared or is collapsed, the nearest button replaces it.
    fn settle(&self) {
        let Some(table) = self.table() else { return };
        for new in all(&table, "tr button:not([tabindex])") {
            if !new.matches(self.apart).unwrap_or(false) {
                set_stop(&new, false);
            }
        }
        for (in_head, place) in [true, false].into_iter().zip(self.places.get()) {
            let before = stops(&table, in_head);
            if before.iter().any(is_drawn) {
                continue;
            }
            let rows = all(&table, part(in_head));
            let (above, below) = rows.split_at(place.row.min(rows.len().saturating_sub(1)));
            let mut near = below.iter().chain(above.iter().rev()).filter_map(|row| nearest(row, place));
            let next = near.find(|button| button.has_attribute("tabindex"));
            // As cards, the table shows no heads. A wider window shows them.
            let hidden = || all(&table, "button[tabindex]").into_iter().find(|button| is_in_head(button) == in_head);
            if let Some(next) = next.or_else(hidden) {
                before.iter().for_each(|gone| set_stop(gone, false));
                set_stop(&next, true);
            }
        }
    }
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Way {
    /// Whether it is an arrow to the side, which points the other way from right to left.
    is_side: bool,
    /// Along the row, instead of to another row.
    is_along: bool,
    /// Towards the beginning.
    is_back: bool,
    /// To the end of the line.
    to_end: bool,
    /// How many places.
    far: usize,
}

impl Way {
    /// Where a key leads; `columns` is whether Home and End stay in the row, unless Ctrl is held.
    fn of(key: &str, with_ctrl: bool, columns: bool) -> Option<Way> {
        let is_back = match key {
            "ArrowUp" | "PageUp" | "Home" | "ArrowLeft" => true,
            "ArrowDown" | "PageDown" | "End" | "ArrowRight" => false,
            _ => return None,
        };
        let to_end = matches!(key, "Home" | "End");
        if with_ctrl && !to_end {
            return None;
        }
        let is_side = matches!(key, "ArrowLeft" | "ArrowRight");
        let is_along = is_side || to_end && columns && !with_ctrl;
        let far = if matches!(key, "PageUp" | "PageDown") { PAGE } else { 1 };
        Some(Way { is_side, is_along, is_back, to_end, far })
    }

    /// The other way.
    fn mirrored(self) -> Way {
        Way { is_back: !self.is_back, ..self }
    }

    /// The places of a line that are ahead of one of them, or of none, in the order in which they are looked at: the nearest
    /// first, or from the end.
    fn ahead(self, own: Option<usize>, count: usize) -> Vec<usize> {
        let ahead = match own {
            Some(at) if self.is_back => 0..at,
            // A row that has the focus itself is before its buttons.
            Some(at) => at + 1..count,
            None => 0..count,
        };
        if self.is_back == self.to_end { ahead.collect() } else { ahead.rev().collect() }
    }
}

/// Moves what a key has given the focus out from under what sticks to the edges of its scroller and of the page. Browsers see to
/// it by themselves where it is out of sight, but in Chromium not where it is covered.
fn uncover(target: &Element) {
    if target.matches("button:focus-visible").unwrap_or(false) {
        show(target, ScrollLogicalPosition::Nearest);
    }
}

/// The stops of the head, or of the rows below it.
fn stops(table: &Element, in_head: bool) -> Vec<Element> {
    let mut stops = all(table, "button[tabindex='0']");
    stops.retain(|stop| is_in_head(stop) == in_head);
    stops
}

/// The rows of the head, or those below it.
fn part(in_head: bool) -> &'static str {
    if in_head { "thead tr" } else { "tbody tr" }
}

/// The rendered buttons in a row or a cell.
fn items(inside: &Element) -> Vec<Element> {
    let mut items = all(inside, "button");
    items.retain(is_drawn);
    items
}

/// Which cell of its row a button is in, and which of the buttons in there it is.
fn place_in(row: &Element, button: &Element) -> (usize, usize) {
    let cells = all(row, "td, th");
    let cell = cells.iter().position(|cell| cell.contains(Some(button))).unwrap_or_default();
    let within = cells.get(cell).map(items).unwrap_or_default();
    (cell, within.iter().position(|own| own == button).unwrap_or_default())
}

/// The button of a row that is nearest to the wanted position.
fn nearest(row: &Element, wanted: Place) -> Option<Element> {
    let away = |item: &Element| {
        let (cell, within) = place_in(row, item);
        (cell.abs_diff(wanted.cell), within.abs_diff(wanted.within))
    };
    items(row).into_iter().min_by_key(away)
}

fn is_in_head(element: &Element) -> bool {
    matches!(element.closest("thead"), Ok(Some(_)))
}

fn set_stop(button: &Element, is_stop: bool) {
    let _ = button.set_attribute("tabindex", if is_stop { "0" } else { "-1" });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where a key leads from the third of six places, in the order in which they are looked at.
    fn from_third(key: &str) -> Vec<usize> {
        Way::of(key, false, true).unwrap().ahead(Some(2), 6)
    }

    #[test]
    fn what_is_nearest_is_looked_at_first_and_for_home_and_end_what_is_farthest() {
        for key in ["ArrowUp", "ArrowLeft", "PageUp"] {
            assert_eq!(from_third(key), [1, 0], "{key}");
        }
        for key in ["ArrowDown", "ArrowRight", "PageDown"] {
            assert_eq!(from_third(key), [3, 4, 5], "{key}");
        }
        assert_eq!((from_third("Home"), from_third("End")), (vec![0, 1], vec![5, 4, 3]));
        let way = Way::of("ArrowDown", false, true).unwrap();
        assert_eq!((way.ahead(Some(5), 6), way.ahead(None, 3)), (vec![], vec![0, 1, 2]));
    }

    #[test]
    fn home_and_end_stay_in_the_row_of_a_grid_unless_ctrl_is_held() {
        let along = |with_ctrl, columns| Way::of("End", with_ctrl, columns).map(|way| way.is_along);
        assert_eq!(
            (along(false, true), along(true, true), along(false, false)),
            (Some(true), Some(false), Some(false))
        );
        assert_eq!(Way::of("ArrowDown", true, true), None, "the browser's");
        assert_eq!(Way::of("a", false, true), None);
    }

    #[test]
    fn page_keys_go_ten_rows_and_from_right_to_left_arrows_turn() {
        assert_eq!(Way::of("PageDown", false, false).map(|way| way.far), Some(PAGE));
        assert_eq!(Way::of("ArrowLeft", false, false).map(Way::mirrored), Way::of("ArrowRight", false, false));
    }
}
