//! Sorting, compiled once; and names as people order them.
//!
//! The standard library's sorts are compiled again for every item type and comparison. Used throughout this crate and the
//! widget, they added some 25 kB to the download. This module therefore sorts positions, with code that is compiled once,
//! and then swaps the items into place.

use std::cmp::Ordering;

/// Sorts stably. `compare` must be a total order.
///
/// ```
/// let mut words = ["pear", "fig", "plum", "kiwi"];
/// phone_engine::order::sort(&mut words, |a, b| a.len().cmp(&b.len()));
/// assert_eq!(words, ["fig", "pear", "plum", "kiwi"]);
/// ```
pub fn sort<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = positions(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for at in 0..order.len() {
        let mut from = order[at] as usize;
        // What stood there was swapped to where this one's place was taken from.
        while from < at {
            from = order[from] as usize;
        }
        items.swap(at, from);
    }
}

/// The positions from 0 to `count` in the order of `compare`.
pub fn positions(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.sort_by(|&a, &b| compare(a as usize, b as usize));
    order
}

/// The positions of `keys` in their order, stably. Of ten thousand keys it takes a tenth of the time of
/// comparisons.
// Apart, since a browser compiles anew what runs for long, and takes the longer the larger the function is.
#[inline(never)]
pub(crate) fn by_keys(keys: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..keys.len() as u32).collect();
    let mut next = order.clone();
    // By one byte of the keys after the other, the lowest first.
    for shift in (0..32).step_by(8) {
        let byte = |at: u32| (keys[at as usize] >> shift & 0xFF) as usize;
        let mut starts = [0u32; 257];
        order.iter().for_each(|&at| starts[byte(at) + 1] += 1);
        if starts.contains(&(keys.len() as u32)) {
            // All have the same.
            continue;
        }
        for of in 1..starts.len() {
            starts[of] += starts[of - 1];
        }
        for &at in &order {
            let start = &mut starts[byte(at)];
            next[*start as usize] = at;
            *start += 1;
        }
        std::mem::swap(&mut order, &mut next);
    }
    order
}

/// A key by which the smaller numbers come first.
pub(crate) fn rising(number: i32) -> u32 {
    number.cast_unsigned() ^ 1 << 31
}

/// A key by which the larger numbers come first.
pub(crate) fn falling(number: i32) -> u32 {
    !rising(number)
}

/// Compares names as people order them: digits by their number, so that 9 comes before 10.
pub fn natural(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        match (a.first(), b.first()) {
            (None, None) => return Ordering::Equal,
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let run = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
                let (run_a, run_b) = (run(a), run(b));
                let strip = |text: &[u8], run: usize| {
                    let zeros = text[..run].iter().take_while(|&&b| b == b'0').count();
                    text[zeros..run].to_vec()
                };
                let (digits_a, digits_b) = (strip(a, run_a), strip(b, run_b));
                let order = digits_a.len().cmp(&digits_b.len()).then_with(|| digits_a.cmp(&digits_b));
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (&a[run_a..], &b[run_b..]);
            }
            (Some(x), Some(y)) => {
                let order = x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (&a[1..], &b[1..]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_are_put_in_order(keys in proptest::collection::vec(prop_oneof![any::<u32>(), 0..9u32], 0..300)) {
            let expected = positions(keys.len(), &mut |a, b| keys[a].cmp(&keys[b]));
            prop_assert_eq!(by_keys(&keys), expected);
        }

        #[test]
        fn items_are_sorted_as_the_library_sorts_them(mut items in proptest::collection::vec((0..9u8, any::<u8>()), 0..100)) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort(&mut items, |(a, _), (b, _)| a.cmp(b));
            prop_assert_eq!(items, expected);
        }

        #[test]
        fn a_larger_number_has_a_smaller_key(a in any::<i32>(), b in any::<i32>()) {
            prop_assert_eq!(a.cmp(&b), falling(b).cmp(&falling(a)));
        }
    }
}
