//! Typed errors about text and data, as sentences.

use phone_engine::Problem;
use phone_engine::archive::ProblemKind;
use phone_engine::dates::DateError;
use phone_engine::filter_text::{FilterError, FilterProblem};
use phone_engine::packed::PackedError;
use phone_engine::report::NoSuchStage;

use crate::{Locale, brief, m};

/// An error of the engine, as a sentence that says what would be right.
///
/// ```
/// use phone_engine::PartialDate;
/// use phone_words::{Locale, Sentence};
/// let error = "May".parse::<PartialDate>().unwrap_err();
/// assert_eq!(error.sentence(Locale::ENGLISH), "`May` is not a date: write 2022, 2022-05 or 2022-05-26");
/// ```
pub trait Sentence {
    /// The sentence, without a full stop.
    fn sentence(&self, locale: Locale) -> String;
}

impl Sentence for DateError {
    fn sentence(&self, locale: Locale) -> String {
        m::not_a_date(locale, &brief(&self.text))
    }
}

impl Sentence for NoSuchStage {
    fn sentence(&self, locale: Locale) -> String {
        locale.text(m::NOT_A_STAGE).to_owned()
    }
}

impl Sentence for FilterError {
    fn sentence(&self, locale: Locale) -> String {
        let problem = locale.text(match self.problem {
            FilterProblem::NoSuchSpec => m::NO_SUCH_SPEC,
            FilterProblem::NoFilterFor => m::NO_FILTER_FOR,
            FilterProblem::Names => m::TAKES_NAMES,
            FilterProblem::Range => m::TAKES_RANGE,
            FilterProblem::YesOrNo => m::TAKES_YES_OR_NO,
            FilterProblem::Presence => m::TAKES_PRESENCE,
            FilterProblem::Than => m::TAKES_THAN,
            FilterProblem::Empty => m::VALUE_MISSING,
        });
        m::filter_wrong(locale, &brief(&self.text), problem)
    }
}

impl Sentence for PackedError {
    fn sentence(&self, locale: Locale) -> String {
        let message = match self {
            PackedError::NotPacked => m::NOT_PACKED,
            PackedError::OtherVersion => m::PACKED_BY_ANOTHER_VERSION,
            PackedError::OtherSpecs => m::PACKED_WITH_OTHER_SPECS,
            PackedError::Damaged => m::DATA_DAMAGED,
        };
        locale.text(message).to_owned()
    }
}

impl Sentence for Problem {
    fn sentence(&self, locale: Locale) -> String {
        let phone = &self.phone;
        match &self.what {
            ProblemKind::DuplicateId => m::duplicate_id(locale, phone),
            ProblemKind::FormerIdTaken { id } => m::former_id_taken(locale, phone, id),
            ProblemKind::LikeNobody { spec, named } => m::like_nobody(locale, phone, spec.get().key, named),
        }
    }
}

#[cfg(test)]
mod tests {
    use phone_engine::filter_text::{parse, parse_sort};

    use super::*;

    #[test]
    fn errors_say_what_would_be_right() {
        let message = |key, value| parse(key, value).unwrap_err().sentence(Locale::ENGLISH);
        assert_eq!(message("colour", "red"), "`colour=red`: there is no such spec");
        assert_eq!(message("net-5g", "maybe"), "`net-5g=maybe`: write yes or no");
        assert!(message("battery-mah", "big").starts_with("`battery-mah=big`: write a range"));
        assert!(message("brand", ",").ends_with("a value is missing"));
    }

    #[test]
    fn errors_quote_the_beginning_only() {
        let message = parse("colour", &"é".repeat(10_000)).unwrap_err().sentence(Locale::ENGLISH);
        assert!(message.starts_with("`colour=éé") && message.len() < 200, "{message}");
        assert!(parse_sort(&"x".repeat(10_000)).unwrap_err().sentence(Locale::ENGLISH).len() < 200);
    }
}
