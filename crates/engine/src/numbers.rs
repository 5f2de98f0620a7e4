//! Numbers for distinct things, counted from 0 in the order in which they are met.
//!
//! A table with open addressing that knows only hashes and numbers; the things are kept by its user. The
//! standard library's map would be compiled anew for each type of thing.

use std::sync::Arc;

/// Gives numbers to distinct things.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    /// A number and one; 0 is a free slot. The length is a power of two.
    slots: Vec<u32>,
    hashes: Vec<u32>,
}

impl Numbers {
    /// The number of a thing, and whether it is new. `same` tells whether the thing with a number is this
    /// one.
    pub fn number(&mut self, hash: u32, same: &mut dyn FnMut(u32) -> bool) -> (u32, bool) {
        if self.hashes.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            match self.slots[at].checked_sub(1) {
                None => break,
                Some(number) if self.hashes[number as usize] == hash && same(number) => return (number, false),
                Some(_) => at = (at + 1) & mask,
            }
        }
        let number = self.hashes.len() as u32;
        self.hashes.push(hash);
        self.slots[at] = number + 1;
        (number, true)
    }

    /// The number of a thing that has one.
    pub fn find(&self, hash: u32, same: &mut dyn FnMut(u32) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            let number = self.slots[at].checked_sub(1)?;
            if self.hashes[number as usize] == hash && same(number) {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        self.slots.clear();
        self.slots.resize(size, 0);
        for (number, &hash) in self.hashes.iter().enumerate() {
            let mut at = hash as usize & (size - 1);
            while self.slots[at] != 0 {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = number as u32 + 1;
        }
    }
}

/// A number for each of some texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    numbers: Numbers,
    entries: Vec<(Arc<str>, u32)>,
}

impl Texts {
    /// The number of a text.
    pub(crate) fn get(&self, text: &str) -> Option<u32> {
        let at = self.numbers.find(hash_text(text), &mut |at| *self.entries[at as usize].0 == *text)?;
        Some(self.entries[at as usize].1)
    }

    /// Gives a text its number; one that it has already stays, and `false` is returned.
    pub(crate) fn add(&mut self, text: &Arc<str>, number: u32) -> bool {
        let entries = &mut self.entries;
        let (_, new) = self.numbers.number(hash_text(text), &mut |at| *entries[at as usize].0 == **text);
        if new {
            entries.push((text.clone(), number));
        }
        new
    }
}

/// The hash of some numbers: each is mixed in by a rotation and a product, as in Firefox's FxHash; the high
/// bits are folded into the low ones, which the table looks at.
pub fn hash(of: impl IntoIterator<Item = u32>) -> u32 {
    let mixed = of
        .into_iter()
        .fold(0u64, |so_far, part| (so_far.rotate_left(5) ^ u64::from(part)).wrapping_mul(0x517c_c1b7_2722_0a95));
    (mixed >> 32 ^ mixed >> 15) as u32
}

/// The hash of a text.
pub fn hash_text(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let words = bytes.chunks(4).map(|chunk| chunk.iter().fold(0u32, |word, &byte| word << 8 | u32::from(byte)));
    hash(words.chain([bytes.len() as u32]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_same_thing_has_the_same_number(words in proptest::collection::vec("[ab]{0,4}", 0..200)) {
            let mut numbers = Numbers::default();
            let mut known: Vec<String> = Vec::new();
            for word in words {
                // A bad hash on purpose: many things share a slot.
                let hash = hash_text(&word) % 7;
                let (number, new) = numbers.number(hash, &mut |number| known[number as usize] == word);
                prop_assert_eq!(new, !known.contains(&word));
                if new {
                    known.push(word.clone());
                }
                prop_assert_eq!(&known[number as usize], &word);
                prop_assert_eq!(numbers.find(hash, &mut |number| known[number as usize] == word), Some(number));
            }
            prop_assert_eq!(numbers.find(3, &mut |_| false), None);
        }

        #[test]
        fn the_first_number_of_a_text_stays(texts in proptest::collection::vec("[ab]{0,3}", 0..60)) {
            let mut map = Texts::default();
            for (at, text) in texts.iter().enumerate() {
                prop_assert_eq!(map.add(&text.as_str().into(), at as u32), !texts[..at].contains(text));
            }
            for text in &texts {
                prop_assert_eq!(map.get(text), texts.iter().position(|other| other == text).map(|at| at as u32));
            }
            prop_assert_eq!(map.get("c"), None);
        }
    }
}
