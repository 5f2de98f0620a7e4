//! Numbers, texts and columns of a packed archive.

use std::sync::Arc;

use super::{PackedError, Result, layout};
use crate::dates::PartialDate;

/// The two streams of an archive, read side by side.
pub(super) struct Reader<'a> {
    pub(super) numbers: &'a [u8],
    pub(super) text: &'a [u8],
}

impl Reader<'_> {
    pub(super) fn byte(&mut self) -> Result<u8> {
        let (&byte, rest) = self.numbers.split_first().ok_or(PackedError::Damaged)?;
        self.numbers = rest;
        Ok(byte)
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(PackedError::Damaged)
    }

    pub(super) fn small<T: TryFrom<u64>>(&mut self) -> Result<T> {
        T::try_from(self.number()?).map_err(|_| PackedError::Damaged)
    }

    /// How many entries follow; each takes up a byte at least, so more than the bytes cannot be.
    pub(super) fn count(&mut self) -> Result<usize> {
        let count = self.small()?;
        if count > self.numbers.len() + self.text.len() { Err(PackedError::Damaged) } else { Ok(count) }
    }

    pub(super) fn counts(&mut self, rows: usize) -> Result<Vec<usize>> {
        (0..rows).map(|_| self.count()).collect()
    }

    pub(super) fn numbers(&mut self, rows: usize) -> Result<Vec<u64>> {
        (0..rows).map(|_| self.number()).collect()
    }

    pub(super) fn str(&mut self) -> Result<&str> {
        let text = self.text;
        let end = text.iter().position(|&byte| byte == layout::END).ok_or(PackedError::Damaged)?;
        let (text, rest) = (text.get(..end), text.get(end + 1..));
        self.text = rest.ok_or(PackedError::Damaged)?;
        std::str::from_utf8(text.ok_or(PackedError::Damaged)?).map_err(|_| PackedError::Damaged)
    }

    pub(super) fn text(&mut self) -> Result<Arc<str>> {
        self.str().map(Into::into)
    }

    pub(super) fn texts(&mut self, rows: usize) -> Result<Vec<Arc<str>>> {
        (0..rows).map(|_| self.text()).collect()
    }

    /// The tokens of a column of repeated values: for each row the number of its value in the order
    /// of first use, and how many values there are.
    pub(super) fn tokens(&mut self, rows: usize) -> Result<(Vec<usize>, usize)> {
        let mut recent = Recent::default();
        let mut column = Vec::with_capacity(rows.min(self.numbers.len()));
        for _ in 0..rows {
            let token: usize = self.small()?;
            column.push(recent.take(token).ok_or(PackedError::Damaged)?);
        }
        Ok((column, recent.count))
    }

    /// A column of repeated texts.
    pub(super) fn repeated(&mut self, rows: usize) -> Result<std::vec::IntoIter<Arc<str>>> {
        self.repeated_with(rows, Self::text)
    }

    /// A column of repeated addresses.
    pub(super) fn addresses(&mut self, rows: usize) -> Result<std::vec::IntoIter<Arc<str>>> {
        self.repeated_with(rows, |reader| {
            let text = reader.str()?;
            Ok(match text.strip_prefix(layout::WHOLE) {
                Some(whole) => whole.into(),
                None => format!("{}{text}", layout::SECURE).into(),
            })
        })
    }

    fn repeated_with(
        &mut self,
        rows: usize,
        read: fn(&mut Self) -> Result<Arc<str>>,
    ) -> Result<std::vec::IntoIter<Arc<str>>> {
        let (column, values) = self.tokens(rows)?;
        let values: Vec<Arc<str>> = (0..values).map(|_| read(self)).collect::<Result<_>>()?;
        Ok(column.into_iter().filter_map(|value| values.get(value).cloned()).collect::<Vec<_>>().into_iter())
    }

    /// So many dates: their years, months and days.
    pub(super) fn dates(&mut self, rows: usize) -> Result<Vec<PartialDate>> {
        let mut parts = [self.numbers(rows)?, self.numbers(rows)?, self.numbers(rows)?].map(Vec::into_iter);
        let mut next = || {
            let [year, month, day] = parts.each_mut().map(|part| part.next().and_then(|part| u8::try_from(part).ok()));
            let year = PartialDate::YEARS.start() + u16::from(year?);
            let known = |part: Option<u8>| part.map(|part| (part != 0).then_some(part));
            PartialDate::new(year, known(month)?, known(day)?)
        };
        (0..rows).map(|_| next().ok_or(PackedError::Damaged)).collect()
    }

    pub(super) fn if_there<T>(&mut self, there: bool, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if there { read(self).map(Some) } else { Ok(None) }
    }
}

/// Numbers in the order of their last use, in blocks: to take one out of some thousands moves only those of its
/// block.
#[derive(Default)]
struct Recent {
    /// The most recently used stand last. No block is empty.
    blocks: Vec<Vec<u32>>,
    count: usize,
}

/// Most numbers in a block.
const BLOCK: usize = 128;

impl Recent {
    /// The next new number for 0; else the one used so many different numbers ago, 1 for the last. `None` where
    /// there were not so many.
    fn take(&mut self, token: usize) -> Option<usize> {
        let number = match token.checked_sub(1) {
            None => {
                self.count += 1;
                self.count as u32 - 1
            }
            Some(mut ago) => {
                let mut at = self.blocks.len().checked_sub(1)?;
                while ago >= self.blocks[at].len() {
                    ago -= self.blocks[at].len();
                    at = at.checked_sub(1)?;
                }
                let block = &mut self.blocks[at];
                let number = block.remove(block.len() - 1 - ago);
                if block.is_empty() {
                    self.blocks.remove(at);
                }
                number
            }
        };
        match self.blocks.last_mut() {
            Some(last) if last.len() < BLOCK => last.push(number),
            _ => self.blocks.push(vec![number]),
        }
        Some(number as usize)
    }
}
