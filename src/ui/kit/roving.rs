//! One stop of Tab for the many buttons in the rows of a table, and one for those in its head.
//!
//! **Pattern:** the keys are those of a [grid](https://www.w3.org/WAI/ARIA/apg/patterns/grid/), with a roving `tabindex`; the role
//! stays that of a table. Screen readers hand the arrows to a grid, and then only what can have the focus is reached: the heads of
//! rows, values without sources and the names of phones, which are what people came for, would no longer be read. In a table
//! their own keys for rows and columns go on working, and their users lose nothing: the buttons are buttons.
//!
//! **Keys:** Left and Right go to the button before and after in the row, Up and Down to the one in the same column of the next row
//! that has any, PageUp and PageDown ten rows on, Home and End to the first and last row, or in a grid of several columns to the
//! ends of the row, and with Ctrl to the first and last row. Enter and Space press.
//!
//! Nothing is kept for each row: two listeners of the table's surroundings do, and buttons are looked for when a key is pressed.

use leptos::prelude::*;
use leptos::web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent};
use phone_draw::ElementRef;
use wasm_bindgen::JsCast;

/// How many rows a page key goes.
const PAGE: usize = 10;

/// The stops of one table. It outlives the table, which may be drawn anew as a whole.
#[derive(Clone, Copy)]
pub struct Roving {
    around: ElementRef<HtmlElement>,
    table: &'static str,
    apart: &'static str,
    columns: bool,
    places: StoredValue<[Place; 2]>,
}

/// Where in a table a button is: the row, the cell in it, and the button in that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    row: usize,
    cell: usize,
    within: usize,
}

impl Roving {
    /// Those of the table that fits `table` inside of `around`, which passes on what [`Roving::key`] and [`Roving::focused`] want
    /// to know. Buttons that fit `apart` stay stops of their own, though arrows reach them. `columns` is whether cells have
    /// buttons one below the other.
    pub fn new(around: ElementRef<HtmlElement>, table: &'static str, apart: &'static str, columns: bool) -> Roving {
        Roving { around, table, apart, columns, places: StoredValue::default() }
    }

    /// Sees to it that there is a stop, now and whenever what `follow` reads has changed: what the table is drawn from.
    pub fn keep(self, follow: impl Fn() + 'static) {
        self.keep_boxed(Box::new(follow));
    }

    fn keep_boxed(self, follow: Box<dyn Fn()>) {
        Effect::new(move |_| {
            follow();
            // All is drawn by then, and what is measured here is not measured twice.
            request_animation_frame(move || {
                let _ = self.settle();
            });
        });
    }

    /// For `keydown`.
    pub fn key(self, event: KeyboardEvent) {
        if self.go(&event).is_some() {
            event.prevent_default();
        }
    }

    /// For `focusin`: what has the focus is the stop from now on.
    pub fn focused(self, event: FocusEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(target) = target {
            let _ = self.stop_at(&target);
        }
    }

    /// Goes where the key leads; nothing where it does not.
    fn go(self, event: &KeyboardEvent) -> Option<()> {
        if event.is_composing() || event.alt_key() || event.meta_key() || event.shift_key() {
            return None;
        }
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let table = self.table_of(&target)?;
        // Fields in it have uses of their own for these keys.
        if !target.matches("button, tr").ok()? {
            return None;
        }
        let rows = rows(&table, is_in_head(&target));
        let own = target.closest("tr").ok()??;
        let (key, whole) = (event.key(), !self.columns || event.ctrl_key());
        let backwards = match &*key {
            "ArrowLeft" => !is_from_right(&table),
            "ArrowRight" => is_from_right(&table),
            _ => matches!(&*key, "ArrowUp" | "PageUp" | "Home"),
        };
        let to = match &*key {
            _ if event.ctrl_key() && !matches!(&*key, "Home" | "End") => return None,
            "ArrowLeft" | "ArrowRight" => {
                let items = items(&own);
                let to = match items.iter().position(|item| *item == target) {
                    Some(at) if backwards => at.checked_sub(1),
                    Some(at) => Some(at + 1),
                    // The row itself has the focus.
                    None => Some(0),
                };
                to.and_then(|to| items.get(to).cloned())
            }
            "Home" | "End" if !whole => {
                let items = items(&own);
                if backwards { items.first() } else { items.last() }.cloned()
            }
            "ArrowUp" | "ArrowDown" | "PageUp" | "PageDown" | "Home" | "End" => {
                // Heads and rows are side by side for arrows.
                let rows = if matches!(&*key, "Home" | "End") { rows } else { all(&table, "tr") };
                let far = match &*key {
                    "ArrowUp" | "ArrowDown" => 1,
                    "PageUp" | "PageDown" => PAGE,
                    _ => usize::MAX,
                };
                let at = rows.iter().position(|row| *row == own)?;
                let mut on: Box<dyn Iterator<Item = &Element>> = match backwards {
                    true => Box::new(rows[..at].iter().rev()),
                    false => Box::new(rows[at + 1..].iter()),
                };
                let wanted = self.places.get_value()[usize::from(!is_in_head(&target))];
                let mut found = None;
                for row in on.by_ref().filter(|row| !items(row).is_empty()).take(far) {
                    found = Some(row);
                }
                let to = found.and_then(|row| nearest(row, wanted));
                if let Some(to) = &to {
                    self.take(to);
                    // The column is that of the press that began it, however wide the rows on the way are.
                    self.places.update_value(|places| {
                        let own = &mut places[usize::from(!is_in_head(to))];
                        *own = Place { row: own.row, ..wanted };
                    });
                }
                return Some(());
            }
            _ => return None,
        };
        if let Some(to) = to {
            self.take(&to);
        }
        Some(())
    }

    /// Gives it the focus. Windows that are not in front dispatch no events of it.
    fn take(self, button: &Element) {
        if let Some(element) = button.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        let _ = self.stop_at(button);
    }

    /// The table of ours in which something is.
    fn table_of(self, element: &Element) -> Option<Element> {
        self.table().filter(|table| table.contains(Some(element)))
    }

    fn table(self) -> Option<Element> {
        self.around.get()?.query_selector(self.table).ok()?
    }

    /// Makes a button the stop of its part; of a row, its first.
    fn stop_at(self, target: &Element) -> Option<()> {
        let table = self.table_of(target)?;
        let row = target.closest("tr").ok()??;
        let stop = if *target == row { items(&row).into_iter().next()? } else { target.clone() };
        if !stop.matches("button").ok()? || self.is_apart(&stop) {
            return None;
        }
        let in_head = is_in_head(&stop);
        for other in all(&table, "button[tabindex='0']") {
            if is_in_head(&other) == in_head {
                set_stop(&other, false);
            }
        }
        set_stop(&stop, true);
        let row_at = rows(&table, in_head).iter().position(|own| *own == row)?;
        let (cell, within) = place_in(&row, &stop)?;
        self.places.update_value(|places| places[usize::from(!in_head)] = Place { row: row_at, cell, within });
        Some(())
    }

    /// New buttons are no stops, and where the stop has gone or is folded away, what is nearest is one.
    fn settle(self) -> Option<()> {
        let table = self.table()?;
        for new in all(&table, "tr button:not([tabindex])") {
            if !self.is_apart(&new) {
                set_stop(&new, false);
            }
        }
        let stops = all(&table, "button[tabindex='0']");
        let places = self.places.try_get_value()?;
        for (in_head, place) in [(true, places[0]), (false, places[1])] {
            let mut own = stops.iter().filter(|stop| is_in_head(stop) == in_head);
            if own.clone().any(is_drawn) {
                continue;
            }
            let rows = rows(&table, in_head);
            let from = place.row.min(rows.len().saturating_sub(1));
            let (before, after) = rows.split_at(from);
            let next = after
                .iter()
                .chain(before.iter().rev())
                .find_map(|row| nearest(row, place).filter(|button| !self.is_apart(button)));
            match next {
                Some(next) => {
                    own.for_each(|gone| set_stop(gone, false));
                    set_stop(&next, true);
                }
                // None of them is drawn here, such as heads where the table is cards; a wider window has them.
                None if own.next().is_none() => {
                    let css = if in_head { "thead button" } else { "tbody button[tabindex]" };
                    if let Some(first) = all(&table, css).first() {
                        set_stop(first, true);
                    }
                }
                None => {}
            }
        }
        Some(())
    }

    fn is_apart(self, button: &Element) -> bool {
        button.matches(self.apart).unwrap_or(false)
    }
}

/// The rows of the head, or those below it.
fn rows(table: &Element, in_head: bool) -> Vec<Element> {
    all(table, if in_head { "thead tr" } else { "tbody tr" })
}

/// The buttons of a row that are drawn.
fn items(row: &Element) -> Vec<Element> {
    let mut items = all(row, "button");
    items.retain(is_drawn);
    items
}

/// The cell of a row that a button is in, and which of that cell's buttons it is.
fn place_in(row: &Element, button: &Element) -> Option<(usize, usize)> {
    let cell = button.closest("td, th").ok()??;
    let cells = row.children();
    let at = (0..cells.length()).position(|at| cells.item(at).as_ref() == Some(&cell))?;
    Some((at, items(&cell).iter().position(|own| own == button).unwrap_or_default()))
}

/// The button of a row that is nearest to the wanted column.
fn nearest(row: &Element, wanted: Place) -> Option<Element> {
    let away = |item: &Element| {
        let (cell, within) = place_in(row, item).unwrap_or_default();
        (cell.abs_diff(wanted.cell), within.abs_diff(wanted.within))
    };
    items(row).into_iter().min_by_key(away)
}

fn is_in_head(element: &Element) -> bool {
    matches!(element.closest("thead"), Ok(Some(_)))
}

fn is_from_right(table: &Element) -> bool {
    table.matches(":dir(rtl)").unwrap_or(false)
}

fn is_drawn(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|element| element.offset_width() > 0)
}

fn set_stop(button: &Element, is_stop: bool) {
    let _ = button.set_attribute("tabindex", if is_stop { "0" } else { "-1" });
}

fn all(inside: &Element, css: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(css) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
