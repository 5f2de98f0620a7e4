//! All values of one spec, as they were known on a day.

use std::sync::Arc;

use crate::claims::archive::PhoneIndex;
use crate::known::matching::Span;
use crate::known::resolve::Dictionary;

/// All values of one spec.
///
/// Most phones share theirs with others: a cell is there once for all that have the same claim in their only
/// report.
#[derive(Debug, Default)]
pub struct Column {
    pub(super) dictionary: Arc<Dictionary>,
    /// Which cell each phone has; the first is the one of which nothing is known.
    pub(super) cells: Vec<u32>,
    /// The phones that these are of; all of the archive with `None`.
    pub(super) only: Option<Arc<[PhoneIndex]>>,
    /// Where the spans and the reports of each cell end.
    pub(super) ends: Vec<(u32, u32)>,
    pub(super) spans: Vec<Span>,
    /// The reports whose claims stand, by their places among those of the phone.
    pub(super) shown: Vec<u16>,
    pub(super) states: Vec<State>,
}

/// How sure a cell is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct State {
    pub(crate) firm: bool,
    pub(crate) disputed: bool,
    /// How many settled sources say something else.
    pub(crate) differing: u8,
}

impl Column {
    /// Adds a cell of the spans and reports that have been added since the last one.
    pub(super) fn add(&mut self, state: State) -> u32 {
        self.ends.push((self.spans.len() as u32, self.shown.len() as u32));
        self.states.push(state);
        self.states.len() as u32 - 1
    }

    /// The names of a text column.
    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The names of a text column, to be kept.
    pub(crate) fn names(&self) -> Arc<Dictionary> {
        self.dictionary.clone()
    }

    /// The spans of a phone; none where nothing is known that can be matched.
    pub fn spans(&self, phone: PhoneIndex) -> &[Span] {
        let ((from, _), (to, _)) = self.bounds(phone);
        self.spans.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// How many cells there are.
    pub(crate) fn distinct(&self) -> usize {
        self.states.len()
    }

    /// The number of a phone's cell; of two phones with the same one, the same is known.
    pub(crate) fn number(&self, phone: PhoneIndex) -> u32 {
        let at = match &self.only {
            None => phone.get(),
            // A timeline has hundreds of columns: none is as long as the archive.
            Some(only) => only.binary_search(&phone).unwrap_or(usize::MAX),
        };
        self.cells.get(at).copied().unwrap_or(0)
    }

    pub(crate) fn state(&self, phone: PhoneIndex) -> State {
        self.states.get(self.number(phone) as usize).copied().unwrap_or_default()
    }

    /// The reports whose claims stand, by their places among those of the phone.
    pub(crate) fn shown(&self, phone: PhoneIndex) -> &[u16] {
        let ((_, from), (_, to)) = self.bounds(phone);
        self.shown.get(from as usize..to as usize).unwrap_or(&[])
    }

    /// Where the spans and the reports of a phone begin and end.
    fn bounds(&self, phone: PhoneIndex) -> ((u32, u32), (u32, u32)) {
        match self.number(phone) as usize {
            // Nothing is known.
            0 => Default::default(),
            cell => (self.ends[cell - 1], self.ends[cell]),
        }
    }
}
