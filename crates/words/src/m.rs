//! The messages, as `locales/en` has them: a constant for each that is always the same, a function for each with
//! arguments. Written by build.rs.

use crate::language::{Argument, Message};
use crate::{Locale, Phrase};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
