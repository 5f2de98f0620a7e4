//! Camera brands whose names phones bear.

use std::sync::Arc;

use crate::claims::dates::PartialDate;

/// What one source said of a camera brand and a brand of phones. As with phones, nothing is merged: most
/// sources only tell how things stood when they wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    /// The brand of the phones, as [`crate::Phone::brand`] has it, or of phones that are not there.
    pub phone_brand: Arc<str>,
    /// The camera brand, as claims of the camera partner have it.
    pub camera_brand: Arc<str>,
    /// When it began, as the source says.
    pub from: Option<PartialDate>,
    /// When it ended, as the source says.
    pub until: Option<PartialDate>,
    /// How things stood at the date of the source, where it says so.
    pub standing: Option<Standing>,
    /// When it was said.
    pub date: PartialDate,
    /// Who published it.
    pub publisher: Arc<str>,
    /// Where it can be read.
    pub url: Arc<str>,
    /// What a reader should know besides.
    pub note: Option<Arc<str>>,
}

/// How a partnership stood on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It went on.
    Current,
    /// It had ended, by that day at the latest.
    Ended,
}

impl Standing {
    /// Both of them.
    pub const ALL: [Standing; 2] = [Standing::Current, Standing::Ended];

    /// The word used in data files.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Current => "current",
            Standing::Ended => "ended",
        }
    }
}
