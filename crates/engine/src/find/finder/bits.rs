//! Sets of rows as bits, 64 to a word.
//!
//! The loops are plain, so that the compiler makes vector instructions of them where there are any.

/// A set of rows.
pub(crate) type Bits = Vec<u64>;

/// No rows, of `rows` that there are.
pub(crate) fn none(rows: usize) -> Bits {
    vec![0; rows.div_ceil(64)]
}

/// All rows.
pub(crate) fn all(rows: usize) -> Bits {
    let mut bits = vec![u64::MAX; rows.div_ceil(64)];
    if let Some(last) = bits.last_mut().filter(|_| !rows.is_multiple_of(64)) {
        *last = (1 << (rows % 64)) - 1;
    }
    bits
}

/// How many rows are in the set.
pub(crate) fn count(bits: &[u64]) -> u32 {
    bits.iter().map(|word| word.count_ones()).sum()
}

/// How many rows are in both sets.
pub(crate) fn count_both(a: &[u64], b: &[u64]) -> u32 {
    a.iter().zip(b).map(|(a, b)| (a & b).count_ones()).sum()
}

/// The set of some of `rows` rows, none of which is named twice.
pub(crate) fn of(rows: usize, members: Vec<u32>) -> Bits {
    let mut bits = none(rows);
    members.into_iter().for_each(|row| flip(&mut bits, row));
    bits
}

/// Whether a row is in the set.
pub(crate) fn has(bits: &[u64], row: u32) -> bool {
    bits.get(row as usize / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// Adds a row that is not in the set, or takes one out that is.
pub(crate) fn flip(bits: &mut [u64], row: u32) {
    if let Some(word) = bits.get_mut(row as usize / 64) {
        *word ^= 1 << (row % 64);
    }
}

/// The rows of the set, in order.
pub(crate) fn rows(bits: &[u64]) -> impl Iterator<Item = u32> {
    bits.iter().enumerate().filter(|(_, word)| **word != 0).flat_map(|(at, &word)| ones(at as u32 * 64, word))
}

/// The rows of one word.
pub(crate) fn ones(from: u32, mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros())?;
        word &= word - 1;
        Some(from + bit)
    })
}

/// Puts into `into` what `of` gives for the words of `a` and `b`, one by one.
pub(crate) fn each(into: &mut [u64], a: &[u64], b: &[u64], of: impl Fn(u64, u64, u64) -> u64) {
    for ((into, &a), &b) in into.iter_mut().zip(a).zip(b) {
        *into = of(*into, a, b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in(mut of in proptest::collection::vec(0u32..200, 0..40)) {
            of.sort_unstable();
            of.dedup();
            let mut bits = none(200);
            for &row in &of {
                flip(&mut bits, row);
            }
            prop_assert_eq!(rows(&bits).collect::<Vec<_>>(), of.clone());
            prop_assert_eq!(count(&bits) as usize, of.len());
            prop_assert!((0..200).all(|row| has(&bits, row) == of.contains(&row)));
            prop_assert_eq!(count(&all(200)), 200);
            prop_assert_eq!(count(&all(128)), 128);
        }
    }
}
