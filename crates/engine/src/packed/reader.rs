//! Numbers, texts and columns of a packed archive.
//!
//! Nothing here returns an error: a reader that has met damage remembers it, is empty from then on, and gives zeros, empty texts
//! and columns that are too short. Whoever unpacks asks once, at the end. Returning an error at each step takes 5 kB of
//! code, just to drop what has been read so far.

use std::sync::Arc;

use super::layout;
use crate::claims::dates::PartialDate;

/// The two streams of an archive, read side by side.
#[derive(Default)]
pub(super) struct Reader<'a> {
    pub(super) numbers: &'a [u8],
    pub(super) text: &'a [u8],
    /// Whether they were cut short or altered. What has been read is worth nothing then.
    pub(super) damaged: bool,
}

impl<'a> Reader<'a> {
    /// Nothing follows what is damaged.
    #[inline(never)]
    pub(super) fn damage(&mut self) {
        *self = Reader { damaged: true, ..Reader::default() };
    }

    /// Damaged, unless it is there.
    pub(super) fn needs<T>(&mut self, thing: Option<T>) -> Option<T> {
        if thing.is_none() {
            self.damage();
        }
        thing
    }

    pub(super) fn byte(&mut self) -> u8 {
        match self.numbers.split_first() {
            Some((&byte, rest)) => {
                self.numbers = rest;
                byte
            }
            None => {
                self.damage();
                0
            }
        }
    }

    pub(super) fn number(&mut self) -> u64 {
        // Most are of one byte.
        if let Some((&byte, rest)) = self.numbers.split_first()
            && byte < 0x80
        {
            self.numbers = rest;
            return byte.into();
        }
        self.long_number()
    }

    #[inline(never)]
    fn long_number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    pub(super) fn small<T: TryFrom<u64> + Default>(&mut self) -> T {
        let number = T::try_from(self.number()).ok();
        self.needs(number).unwrap_or_default()
    }

    /// How many entries follow; each takes up a byte at least, so more than the bytes cannot be.
    pub(super) fn count(&mut self) -> usize {
        let count = self.small();
        if count > self.numbers.len() + self.text.len() {
            self.damage();
            return 0;
        }
        count
    }

    /// So many things, of which each takes up a byte at least; fewer if damaged.
    pub(super) fn column<T>(&mut self, rows: usize, read: fn(&mut Self) -> T) -> Vec<T> {
        let mut column = Vec::with_capacity(rows.min(self.numbers.len() + self.text.len()));
        for _ in 0..rows {
            let one = read(self);
            if self.damaged {
                break;
            }
            column.push(one);
        }
        column
    }

    pub(super) fn counts(&mut self, rows: usize) -> Vec<usize> {
        self.column(rows, Self::count)
    }

    pub(super) fn numbers(&mut self, rows: usize) -> Vec<u64> {
        self.column(rows, Self::number)
    }

    pub(super) fn str(&mut self) -> &'a str {
        let text = self.text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        // It ends at the first byte that is no UTF-8, or it is damaged.
        match self.text.get(text.len()..).and_then(<[u8]>::split_first) {
            Some((&layout::END, rest)) => {
                self.text = rest;
                text
            }
            _ => {
                self.damage();
                ""
            }
        }
    }

    pub(super) fn text(&mut self) -> Arc<str> {
        self.str().into()
    }

    pub(super) fn texts(&mut self, rows: usize) -> Vec<Arc<str>> {
        self.column(rows, Self::text)
    }

    /// Passes over the tokens of a column of repeated values, all of which are good: their bytes, and how many
    /// values there are.
    pub(super) fn pass_tokens(&mut self, rows: usize) -> (&'a [u8], usize) {
        let from = self.numbers;
        let mut values = 0;
        for _ in 0..rows {
            match self.small() {
                0 => values += 1,
                token if token > values => self.damage(),
                _ => {}
            }
            if self.damaged {
                return (&[], 0);
            }
        }
        (&from[..from.len() - self.numbers.len()], values)
    }

    /// The tokens of a column of repeated values: for each row the number of its value in the order
    /// of first use, and how many values there are.
    pub(super) fn tokens(&mut self, rows: usize) -> (Vec<u32>, usize) {
        let mut recent = Recent::default();
        let mut column = Vec::with_capacity(rows.min(self.numbers.len()));
        for _ in 0..rows {
            let token = self.small();
            let number = recent.take(token).filter(|_| !self.damaged);
            let Some(number) = self.needs(number) else { return (Vec::new(), 0) };
            column.push(number);
        }
        (column, recent.count as usize)
    }

    /// A column of repeated texts.
    pub(super) fn repeated(&mut self, rows: usize) -> Repeated {
        self.repeated_with(rows, Self::text)
    }

    /// A column of repeated addresses.
    pub(super) fn addresses(&mut self, rows: usize) -> Repeated {
        self.repeated_with(rows, |reader| {
            let text = reader.str();
            match text.strip_prefix(layout::WHOLE) {
                Some(whole) => whole.into(),
                None => format!("{}{text}", layout::SECURE).into(),
            }
        })
    }

    fn repeated_with(&mut self, rows: usize, read: fn(&mut Self) -> Arc<str>) -> Repeated {
        let (column, values) = self.tokens(rows);
        Repeated { column: column.into_iter(), values: self.column(values, read) }
    }

    /// So many dates: their years, months and days.
    pub(super) fn dates(&mut self, rows: usize) -> Vec<PartialDate> {
        let mut parts = [self.numbers(rows), self.numbers(rows), self.numbers(rows)].map(Vec::into_iter);
        let mut next = || {
            let [year, month, day] = parts.each_mut().map(|part| part.next().and_then(|part| u8::try_from(part).ok()));
            let year = PartialDate::YEARS.start() + u16::from(year?);
            let known = |part: Option<u8>| part.map(|part| (part != 0).then_some(part));
            PartialDate::new(year, known(month)?, known(day)?)
        };
        let dates = (0..rows).map(|_| next()).collect::<Option<_>>();
        self.needs(dates).unwrap_or_default()
    }
}

/// A column of repeated texts, row by row.
pub(super) struct Repeated {
    column: std::vec::IntoIter<u32>,
    values: Vec<Arc<str>>,
}

impl Iterator for Repeated {
    type Item = Arc<str>;

    fn next(&mut self) -> Option<Arc<str>> {
        self.values.get(self.column.next()? as usize).cloned()
    }
}

/// Numbers in the order of their last use, in blocks: to take one out of some thousands moves only those of its
/// block.
#[derive(Default)]
pub(super) struct Recent {
    /// The most recently used, the last one at the end.
    last: Vec<u32>,
    /// Those before them, the same way. No block is empty.
    before: Vec<Vec<u32>>,
    count: u32,
}

/// Most numbers in a block.
const BLOCK: usize = 128;

impl Recent {
    /// The next new number for 0; else the one used so many different numbers ago, 1 for the last. `None` where
    /// there were not so many.
    pub(super) fn take(&mut self, token: usize) -> Option<u32> {
        let number = if token == 0 {
            self.count += 1;
            self.count - 1
        } else if let Some(from) = self.last.len().checked_sub(token) {
            // It goes to the end of its block. Most are near, so that they are sooner moved one by one than by a
            // call that moves any number.
            let number = self.last[from];
            let mut moved = number;
            self.last[from..].iter_mut().rev().for_each(|own| std::mem::swap(own, &mut moved));
            return Some(number);
        } else {
            let mut ago = token - self.last.len();
            let mut at = self.before.len().checked_sub(1)?;
            while ago > self.before[at].len() {
                ago -= self.before[at].len();
                at = at.checked_sub(1)?;
            }
            let block = &mut self.before[at];
            let number = block.remove(block.len() - ago);
            if block.is_empty() {
                self.before.remove(at);
            }
            number
        };
        if self.last.len() == BLOCK {
            self.before.push(std::mem::take(&mut self.last));
        }
        self.last.push(number);
        Some(number)
    }
}
