//! Sorting, compiled once.
//!
//! The standard library's sort is fast and large, and it is compiled anew for each type of item and of
//! comparison. All sorts of this crate go through one instance that sorts positions.

use std::cmp::Ordering;

/// Sorts stably. `compare` must be a total order.
///
/// ```
/// let mut words = vec!["pear", "fig", "plum"];
/// phone_engine::order::sort(&mut words, |a, b| a.len().cmp(&b.len()));
/// assert_eq!(words, ["fig", "pear", "plum"]);
/// ```
pub fn sort<T>(items: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = positions(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken[at as usize].take()));
}

/// The positions from 0 to `count` in the order of `compare`.
pub fn positions(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.sort_by(|&a, &b| compare(a as usize, b as usize));
    order
}
