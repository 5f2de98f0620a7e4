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
        // The most recently used stands last.
        let mut recent: Vec<usize> = Vec::new();
        let mut column = Vec::new();
        for _ in 0..rows {
            let token: usize = self.small()?;
            let value = if token == 0 {
                recent.len()
            } else {
                let place = recent.len().checked_sub(token).ok_or(PackedError::Damaged)?;
                recent.remove(place)
            };
            recent.push(value);
            column.push(value);
        }
        Ok((column, recent.len()))
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
