//! Which of the things that a number may say it says.
//!
//! `1.299` is a thousand to a German and little more than one to an American. It is read as what can be true of a phone
//! where that is one of the two; else the other cells under the same key may show how they are written; else it is not
//! used. It is never guessed. The same goes for `07/04/2022`: American tables have the month first, others the day.

use phone_engine::spec::Spec;
use phone_engine::{Claim, PartialDate};

use crate::problem::shown;

/// Who writes so: with a decimal point, or the month first; with a decimal comma, or the day first.
pub(crate) type By = [bool; 2];

/// One thing that a cell may say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way<T> {
    pub(crate) by: By,
    pub(crate) says: T,
}

/// What a number may be in one way of reading: its ticks, and whether it has more digits after the point than are kept.
pub(crate) type Found = (Vec<i64>, bool);

/// What comes of a cell.
pub(crate) enum Chosen {
    /// There is no number.
    Nothing,
    /// It cannot be.
    Impossible(Vec<i64>),
    /// One or several things that it may say.
    Ways(Vec<Way<Vec<i64>>>),
}

/// Chooses between what `found` has, one for each of [`crate::number::Signs::ALL`]. `fits` tells whether it can be true
/// of a phone; `plain` is for a number that is no text, whose point is a decimal point.
pub(crate) fn choose(found: [Option<Found>; 3], plain: bool, fits: &dyn Fn(&[i64]) -> bool) -> Chosen {
    let [english, ..] = &found;
    let written = english.as_ref().map(|(ticks, _)| ticks.clone());
    let mut ways: Vec<(Way<Vec<i64>>, bool)> = Vec::new();
    let mut first = None;
    for ((says, finer), german) in found.into_iter().zip([false, false, true]).filter_map(|(it, of)| Some((it?, of))) {
        let by = [!german, german];
        match ways.iter_mut().find(|(way, _)| way.says == says) {
            Some((way, _)) => way.by[usize::from(german)] = true,
            None if fits(&says) => ways.push((Way { by, says }, finer)),
            None => drop(first.get_or_insert(says)),
        }
    }
    // Nobody writes a gigabyte in thousandths, unless it is all that it can mean.
    if ways.iter().any(|(_, finer)| !finer) {
        ways.retain(|(_, finer)| !finer);
    }
    let mut ways: Vec<_> = ways.into_iter().map(|(way, _)| way).collect();
    if let Some(written) = written.filter(|_| plain) {
        if !fits(&written) {
            return Chosen::Impossible(written);
        }
        // Programs make numbers of texts: what looks like a thousand may have been one.
        if !ways.iter().any(|way| way.says == written) {
            ways.push(Way { by: [true, false], says: written });
        }
    }
    match (ways.is_empty(), first) {
        (false, _) => Chosen::Ways(ways),
        (true, Some(first)) => Chosen::Impossible(first),
        (true, None) => Chosen::Nothing,
    }
}

/// A cell that may say several things, until all have been read.
pub(crate) struct Unclear {
    /// The number of its key.
    pub(crate) key: usize,
    pub(crate) place: String,
    /// What is told of it if it stays unclear.
    pub(crate) what: String,
    pub(crate) ways: Vec<Way<Vec<Claim>>>,
}

impl Unclear {
    /// What it says, where the other cells under its key are all written in one of two ways: `seen` has how many in
    /// which.
    pub(crate) fn settled(&mut self, seen: [usize; 2]) -> Option<Vec<Claim>> {
        let by = match seen {
            [english, 0] if english > 0 => 0,
            [0, german] if german > 0 => 1,
            _ => return None,
        };
        let mut ways = self.ways.iter_mut().filter(|way| way.by[by]);
        match (ways.next(), ways.next()) {
            (Some(way), None) => Some(std::mem::take(&mut way.says)),
            _ => None,
        }
    }
}

/// "“1.500 GB” may mean 1.5 or 1500".
pub(crate) fn may_mean(text: &str, all: &[String]) -> String {
    let text = shown(text);
    format!("\"{text}\" may mean {}; write thousands without a separator", all.join(" or "))
}

/// "“07/04/2022” may mean 4 July 2022 or 7 April 2022".
pub(crate) fn either_day(text: &str, month_first: PartialDate, day_first: PartialDate) -> String {
    let [one, other] = [month_first, day_first].map(|day| phone_words::date(phone_words::Locale::ENGLISH, day));
    format!("\"{}\" may mean {one} or {other}; write it as {month_first} or {day_first}", shown(text))
}

/// Numbers in the unit of their spec.
pub(crate) fn told(ticks: &[i64], about: &Spec) -> String {
    let scale = i64::from(about.scale()).max(1);
    let one = |ticks: &i64| match ticks % scale {
        0 => (ticks / scale).to_string(),
        rest => {
            let digits = format!("{:0width$}", rest.abs(), width = usize::from(about.decimals()));
            format!("{}.{}", ticks / scale, digits.trim_end_matches('0'))
        }
    };
    ticks.iter().map(one).collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(found: [Option<(i64, bool)>; 3], plain: bool) -> Result<Vec<(i64, By)>, Vec<i64>> {
        let found = found.map(|it| it.map(|(ticks, finer)| (vec![ticks], finer)));
        match choose(found, plain, &|ticks| ticks.iter().all(|tick| (10..=5000).contains(tick))) {
            Chosen::Nothing => Ok(Vec::new()),
            Chosen::Impossible(ticks) => Err(ticks),
            Chosen::Ways(ways) => Ok(ways.into_iter().map(|way| (way.says[0], way.by)).collect()),
        }
    }

    #[test]
    fn what_can_be_is_chosen_and_nothing_guessed() {
        const ENGLISH: By = [true, false];
        const GERMAN: By = [false, true];
        let at = |ticks: i64| Some((ticks, false));
        assert_eq!(chosen([at(70), at(70), at(70)], false), Ok(vec![(70, [true, true])]), "it shows nothing");
        assert_eq!(chosen([at(70), at(70), None], false), Ok(vec![(70, ENGLISH)]));
        assert_eq!(chosen([at(1), at(1), at(1299)], false), Ok(vec![(1299, GERMAN)]));
        assert_eq!(chosen([at(12), at(12), at(1200)], false), Ok(vec![(12, ENGLISH), (1200, GERMAN)]));
        assert_eq!(chosen([Some((12, true)), None, at(1200)], false), Ok(vec![(1200, GERMAN)]));
        assert_eq!(chosen([Some((12, true)), None, at(9999)], false), Ok(vec![(12, ENGLISH)]), "all that it can mean");
        assert_eq!(chosen([at(1), at(1), at(9999)], false), Err(vec![1]));
        assert_eq!(chosen([None, None, None], false), Ok(vec![]));
        // A number that is no text.
        assert_eq!(chosen([at(1), at(1), at(1299)], true), Err(vec![1]));
        assert_eq!(chosen([Some((12, true)), None, at(1200)], true).map(|ways| ways.len()), Ok(2));
    }
}
