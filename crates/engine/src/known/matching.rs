//! The match lattice, and how an uncertain value meets an asked range.
//!
//! A value that is not known for sure is a set of *alternatives*, one of which is true. Within one
//! alternative a phone may be on sale with several *variants*. Both are written as [`Span`]s.

/// How a phone meets a filter. `AND` is the minimum, `OR` the maximum.
///
/// ```
/// use phone_engine::Match;
/// assert_eq!(Match::Certain.and(Match::Unknown), Match::Unknown);
/// assert_eq!(Match::Possible.or(Match::No), Match::Possible);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Match {
    /// By what is known, it does not.
    No,
    /// Nothing is known.
    Unknown,
    /// It may: an unsettled value is inside, or a settled one lies partly inside.
    Possible,
    /// A settled value is inside whichever possibility is true.
    Certain,
}

impl Match {
    /// Both must match.
    pub fn and(self, other: Match) -> Match {
        self.min(other)
    }

    /// One must match.
    pub fn or(self, other: Match) -> Match {
        self.max(other)
    }
}

/// What one variant of one alternative may be: some number between two, both included. Terms are the
/// numbers of their column's dictionary, flags 0 and 1, dates Julian days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The least.
    pub least: i32,
    /// The most.
    pub most: i32,
    /// Which alternative it belongs to, counted from 0 within the cell; spans of one alternative
    /// stand together.
    pub alternative: u16,
    /// How it takes part in its alternative.
    pub presence: Presence,
}

/// How a span takes part in its alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// There is such a variant.
    Sure,
    /// There may be such variants.
    Maybe,
    /// The phone has none; `least` and `most` mean nothing.
    Absent,
}

impl Span {
    /// A variant that is there, with one value.
    pub fn exact(value: i32) -> Span {
        Span::between(value, value)
    }

    /// A variant that is there, with some value between the two.
    pub fn between(least: i32, most: i32) -> Span {
        Span { least, most, alternative: 0, presence: Presence::Sure }
    }

    /// The phone has none.
    pub fn absent() -> Span {
        Span { presence: Presence::Absent, ..Span::exact(0) }
    }
}

/// How much of a span a test covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// Nothing of it passes.
    None,
    /// Some of it passes.
    Some,
    /// All of it passes.
    All,
}

/// How much of `span` lies between `least` and `most`.
pub fn cover(span: &Span, least: i32, most: i32) -> Cover {
    if least <= span.least && span.most <= most {
        Cover::All
    } else if span.least <= most && span.most >= least {
        Cover::Some
    } else {
        Cover::None
    }
}

/// How a cell meets a test, given how much of each span the test covers: some variant has to pass.
///
/// `firm` says that the value is settled and not hedged: only then can a match be certain. A cell
/// without spans is not known.
pub fn meet(spans: &[Span], firm: bool, test: impl Fn(&Span) -> Cover) -> Match {
    judge(spans, firm, |alternative| best(alternative, &test))
}

/// How a cell meets several tests at once: for each of them some variant has to pass, in the same
/// alternative.
pub fn meet_all(spans: &[Span], firm: bool, tests: usize, test: impl Fn(usize, &Span) -> Cover) -> Match {
    judge(spans, firm, |alternative| {
        let mut least = Cover::All;
        for number in 0..tests {
            least = least.min(best(alternative, &|span: &Span| test(number, span)));
            // A phone has few variants, and there may be very many tests.
            if least == Cover::None {
                break;
            }
        }
        least
    })
}

/// How a cell meets the opposite of a test: no variant may pass. What is absent passes, what is not known
/// stays so.
pub fn meet_none(spans: &[Span], firm: bool, test: impl Fn(&Span) -> Cover) -> Match {
    judge(spans, firm, |alternative| match best(alternative, &test) {
        Cover::None => Cover::All,
        Cover::Some => Cover::Some,
        Cover::All => Cover::None,
    })
}

/// How much the test covers of the variant that passes best.
fn best(alternative: &[Span], test: &impl Fn(&Span) -> Cover) -> Cover {
    let covers = alternative.iter().map(|span| match span.presence {
        Presence::Sure => test(span),
        Presence::Maybe => test(span).min(Cover::Some),
        Presence::Absent => Cover::None,
    });
    covers.max().unwrap_or(Cover::None)
}

/// A match is certain if every alternative passes, and there is none if no alternative can.
fn judge(spans: &[Span], firm: bool, alternative: impl Fn(&[Span]) -> Cover) -> Match {
    if spans.is_empty() {
        return Match::Unknown;
    }
    let mut all = true;
    let mut any = false;
    for spans in spans.chunk_by(|a, b| a.alternative == b.alternative) {
        let covered = alternative(spans);
        all &= covered == Cover::All;
        any |= covered > Cover::None;
    }
    match (any, all && firm) {
        (false, _) => Match::No,
        (true, true) => Match::Certain,
        (true, false) => Match::Possible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_match() -> impl Strategy<Value = Match> {
        prop_oneof![Just(Match::No), Just(Match::Unknown), Just(Match::Possible), Just(Match::Certain)]
    }

    fn spans() -> impl Strategy<Value = Vec<Span>> {
        proptest::collection::vec((0i32..20, 0i32..6, 0u16..3, 0u8..3), 1..5).prop_map(|raw| {
            let mut spans: Vec<Span> = raw
                .into_iter()
                .map(|(least, width, alternative, presence)| Span {
                    least,
                    most: least + width,
                    alternative,
                    presence: [Presence::Sure, Presence::Sure, Presence::Maybe][usize::from(presence)],
                })
                .collect();
            spans.sort_by_key(|span| span.alternative);
            spans
        })
    }

    /// Every way in which the cell can turn out: one alternative, a value for each sure span, and any
    /// subset of the values of the others.
    fn worlds(spans: &[Span]) -> Vec<Vec<i32>> {
        let mut worlds = Vec::new();
        for alternative in spans.chunk_by(|a, b| a.alternative == b.alternative) {
            let mut partial: Vec<Vec<i32>> = vec![vec![]];
            for span in alternative {
                let mut next = Vec::new();
                for world in &partial {
                    if span.presence == Presence::Maybe {
                        next.push(world.clone());
                    }
                    for value in span.least..=span.most {
                        next.push(world.iter().copied().chain([value]).collect());
                    }
                }
                partial = next;
            }
            worlds.extend(partial);
        }
        worlds
    }

    proptest! {
        #[test]
        fn and_and_or_are_a_lattice(a in any_match(), b in any_match(), c in any_match()) {
            prop_assert_eq!(a.and(b), b.and(a));
            prop_assert_eq!(a.or(b), b.or(a));
            prop_assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
            prop_assert_eq!(a.and(a.or(b)), a);
        }

        /// The definition itself: certain if every world passes, no if none does.
        #[test]
        fn matches_are_what_the_worlds_say(spans in spans(), least in 0i32..25, width in 0i32..12) {
            let most = least + width;
            let passes = |world: &Vec<i32>| world.iter().any(|v| (least..=most).contains(v));
            let worlds = worlds(&spans);
            let got = meet(&spans, true, |span| cover(span, least, most));
            match got {
                Match::Certain => prop_assert!(worlds.iter().all(passes)),
                Match::No => prop_assert!(!worlds.iter().any(passes)),
                Match::Possible => prop_assert!(worlds.iter().any(passes)),
                Match::Unknown => prop_assert!(false, "there are spans"),
            }
            if worlds.iter().all(|world| !passes(world)) {
                prop_assert_eq!(got, Match::No);
            }
        }

        /// To exclude is to ask for the worlds in which nothing passes.
        #[test]
        fn exclusion_is_what_the_worlds_say(spans in spans(), least in 0i32..25, width in 0i32..12) {
            let most = least + width;
            let passes = |world: &Vec<i32>| !world.iter().any(|v| (least..=most).contains(v));
            let worlds = worlds(&spans);
            match meet_none(&spans, true, |span| cover(span, least, most)) {
                Match::Certain => prop_assert!(worlds.iter().all(passes)),
                Match::No => prop_assert!(!worlds.iter().any(passes)),
                Match::Possible => prop_assert!(worlds.iter().any(passes)),
                Match::Unknown => prop_assert!(false, "there are spans"),
            }
        }

        /// All of several is certain only if every world has all of them, and ruled out only if no world
        /// has. (One variant of which only the range is known may count for two values: then it is possible
        /// where the worlds would rule it out, never the reverse.)
        #[test]
        fn all_of_is_no_surer_than_the_worlds(spans in spans(), a in 0i32..25, b in 0i32..25) {
            let wanted = [a, b];
            let passes = |world: &Vec<i32>| wanted.iter().all(|value| world.contains(value));
            let worlds = worlds(&spans);
            match meet_all(&spans, true, 2, |i, span| cover(span, wanted[i], wanted[i])) {
                Match::Certain => prop_assert!(worlds.iter().all(passes)),
                Match::No => prop_assert!(!worlds.iter().any(passes)),
                _ => {}
            }
        }

        #[test]
        fn an_unsettled_value_is_never_certain(spans in spans(), least in 0i32..25, width in 0i32..12) {
            let firm = meet(&spans, true, |span| cover(span, least, least + width));
            let soft = meet(&spans, false, |span| cover(span, least, least + width));
            prop_assert_eq!(soft, firm.min(Match::Possible));
        }

        /// Learning more about a value never turns certain into no, or no into certain.
        #[test]
        fn narrowing_never_reverses(spans in spans(), least in 0i32..25, width in 0i32..12, keep in 0usize..5, cut in 0i32..6) {
            let test = |span: &Span| cover(span, least, least + width);
            let before = meet(&spans, true, test);
            let mut narrowed = spans.clone();
            let keep = keep % narrowed.len();
            let span = &mut narrowed[keep];
            span.least = (span.least + cut).min(span.most);
            let chosen = span.alternative;
            let after = meet(&narrowed, true, test);
            let only: Vec<Span> = spans.iter().copied().filter(|span| span.alternative == chosen).collect();
            for after in [after, meet(&only, true, test)] {
                match before {
                    Match::Certain => prop_assert_eq!(after, Match::Certain),
                    Match::No => prop_assert_eq!(after, Match::No),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn variants_match_when_any_does_and_alternatives_only_when_all_do() {
        let variants = [Span::exact(8), Span::exact(12)];
        assert_eq!(meet(&variants, true, |s| cover(s, 12, 16)), Match::Certain);
        let one_of = [Span::exact(8), Span { alternative: 1, ..Span::exact(12) }];
        assert_eq!(meet(&one_of, true, |s| cover(s, 12, 16)), Match::Possible);
        assert_eq!(meet(&one_of, true, |s| cover(s, 4, 16)), Match::Certain);
        assert_eq!(meet(&one_of, true, |s| cover(s, 13, 16)), Match::No);
    }

    #[test]
    fn nothing_known_is_unknown_and_absent_is_no() {
        assert_eq!(meet(&[], true, |s| cover(s, 0, 9)), Match::Unknown);
        assert_eq!(meet(&[Span::absent()], true, |s| cover(s, i32::MIN, i32::MAX)), Match::No);
    }
}
