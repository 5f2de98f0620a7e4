//! Typed errors about text and data, as sentences.

use phone_engine::Problem;
use phone_engine::archive::ProblemKind;
use phone_engine::dates::DateError;
use phone_engine::filter_text::{FilterError, FilterProblem};
use phone_engine::packed::PackedError;
use phone_engine::report::NoSuchStage;

use crate::brief;

/// An error of the engine, as a sentence that says what would be right.
///
/// ```
/// use phone_engine::PartialDate;
/// use phone_words::Sentence;
/// let error = "May".parse::<PartialDate>().unwrap_err();
/// assert_eq!(error.sentence(), "`May` is not a date: write 2022, 2022-05 or 2022-05-26");
/// ```
pub trait Sentence {
    /// The sentence, without a full stop.
    fn sentence(&self) -> String;
}

impl Sentence for DateError {
    fn sentence(&self) -> String {
        format!("`{}` is not a date: write 2022, 2022-05 or 2022-05-26", brief(&self.text))
    }
}

impl Sentence for NoSuchStage {
    fn sentence(&self) -> String {
        "not a stage: use rumour, filing, teaser, listed, official or measured".to_owned()
    }
}

impl Sentence for FilterError {
    fn sentence(&self) -> String {
        let wrong = match self.problem {
            FilterProblem::NoSuchSpec => "there is no such spec",
            FilterProblem::NoFilterFor => "you cannot filter or sort by this spec",
            FilterProblem::Names => "this spec takes names, such as xiaomi,oneplus",
            FilterProblem::Range => "write a range as 4500..5000, 4500.. or ..5000, or values as 8,12",
            FilterProblem::YesOrNo => "write yes or no",
            FilterProblem::Presence => "write has:yes or has:no",
            FilterProblem::Than => {
                "write an amount of another phone as @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s or less:@xiaomi-12s, of numbers and dates"
            }
            FilterProblem::Empty => "a value is missing",
        };
        format!("`{}`: {wrong}", brief(&self.text))
    }
}

impl Sentence for PackedError {
    fn sentence(&self) -> String {
        match self {
            PackedError::NotPacked => "this is not packed phone data",
            PackedError::OtherVersion => "the data was packed by another version",
            PackedError::OtherSpecs => "the data was packed with another table of specs",
            PackedError::Damaged => "the data is damaged",
        }
        .to_owned()
    }
}

impl Sentence for Problem {
    fn sentence(&self) -> String {
        let phone = &self.phone;
        match &self.what {
            ProblemKind::DuplicateId => format!("{phone}: another phone already has this id; left out"),
            ProblemKind::FormerIdTaken { id } => format!("{phone}: its former id `{id}` belongs to another phone"),
            ProblemKind::LikeNobody { spec, named } => {
                let key = spec.get().key;
                format!("{phone}: {key} refers to that of `{named}`, which is not in the data")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use phone_engine::filter_text::{parse, parse_sort};

    use super::*;

    #[test]
    fn errors_say_what_would_be_right() {
        let message = |key, value| parse(key, value).unwrap_err().sentence();
        assert_eq!(message("colour", "red"), "`colour=red`: there is no such spec");
        assert_eq!(message("net-5g", "maybe"), "`net-5g=maybe`: write yes or no");
        assert!(message("battery-mah", "big").starts_with("`battery-mah=big`: write a range"));
        assert!(message("brand", ",").ends_with("a value is missing"));
    }

    #[test]
    fn errors_quote_the_beginning_only() {
        let message = parse("colour", &"é".repeat(10_000)).unwrap_err().sentence();
        assert!(message.starts_with("`colour=éé") && message.len() < 200, "{message}");
        assert!(parse_sort(&"x".repeat(10_000)).unwrap_err().sentence().len() < 200);
    }
}
