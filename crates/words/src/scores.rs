//! Verdicts in words.

use phone_engine::changes::{Change, Changes};
use phone_engine::verdict::{Score, Tally, Verdict};

use crate::{HERE, Locale, between, m};

/// How many claims got which verdict: "6 right, 1 close, 2 wrong (67 % right), 3 open". Few decided claims get no
/// percentage.
pub fn tally(locale: Locale, tally: &Tally) -> String {
    let mut parts: Vec<String> = Vec::new();
    for verdict in Verdict::ALL {
        let count = tally.of(verdict) as usize;
        let message = match verdict {
            Verdict::Right => m::count_right,
            Verdict::Close => m::count_close,
            Verdict::Wrong => m::count_wrong,
            Verdict::Open => continue,
        };
        if count > 0 {
            parts.push(message(locale, count));
        }
    }
    let comma = between(&m::comma(locale, HERE, HERE));
    let mut text = parts.join(&*comma);
    if let Some(per_cent) = tally.per_cent() {
        text = m::tally_per_cent(locale, &text, &per_cent.to_string());
    }
    match (tally.open, text.is_empty()) {
        (0, true) => locale.text(m::NO_CLAIMS).to_owned(),
        (0, false) => text,
        (open, true) => m::count_open(locale, open as usize),
        (open, false) => [&*text, &m::count_open(locale, open as usize)].join(&*comma),
    }
}

/// A score in a sentence, with hedged claims counted separately.
pub fn score(locale: Locale, score: &Score) -> String {
    let tally = |own: &Tally| tally(locale, own);
    match (score.plain.all(), score.hedged.all()) {
        (0, 0) => locale.text(m::NO_CLAIM_JUDGED).to_owned(),
        (_, 0) => m::score_none_hedged(locale, &tally(&score.plain)),
        (0, _) => m::score_all_hedged(locale, &tally(&score.hedged)),
        _ => m::score_with_hedged(locale, &tally(&score.plain), &tally(&score.hedged)),
    }
}

/// The changes since then, in a sentence; `None` if there are none.
pub fn changes(locale: Locale, changes: &Changes<'_>) -> Option<String> {
    let changed = || m::values_changed(locale, changes.changed.len(), &m::values_of(locale, changes.known));
    match (changes.changed.len(), changes.new) {
        (0, 0) => None,
        (0, new) => Some(m::values_new(locale, new)),
        (_, 0) => Some(changed()),
        (_, new) => Some(m::values_changed_and_new(locale, new, &changed())),
    }
}

/// A verdict in a word.
pub fn verdict(locale: Locale, verdict: Verdict) -> &'static str {
    locale.text(match verdict {
        Verdict::Right => m::VERDICT_RIGHT,
        Verdict::Close => m::VERDICT_CLOSE,
        Verdict::Wrong => m::VERDICT_WRONG,
        Verdict::Open => m::VERDICT_OPEN,
    })
}

/// How a value has changed, in a word.
pub fn change(locale: Locale, change: Change) -> &'static str {
    locale.text(match change {
        Change::Other => m::CHANGED,
        Change::Nearer => m::MORE_PRECISE,
        Change::Settled => m::SETTLED,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_read_naturally_and_few_claims_get_no_percentage() {
        let few = Tally { right: 3, wrong: 1, open: 2, ..Tally::default() };
        assert_eq!(tally(Locale::ENGLISH, &few), "3 right, 1 wrong, 2 open");
        let many = Tally { right: 6, close: 1, wrong: 2, open: 3 };
        assert_eq!(tally(Locale::ENGLISH, &many), "6 right, 1 close, 2 wrong (67 % right), 3 open");
        assert_eq!(tally(Locale::ENGLISH, &Tally { open: 2, ..Tally::default() }), "2 open");
        assert_eq!(tally(Locale::ENGLISH, &Tally::default()), "none");
        assert_eq!(
            score(Locale::ENGLISH, &Score { plain: few, hedged: Tally::default() }),
            "3 right, 1 wrong, 2 open; none hedged."
        );
        assert_eq!(
            score(Locale::ENGLISH, &Score { plain: Tally::default(), hedged: few }),
            "All hedged: 3 right, 1 wrong, 2 open."
        );
    }

    #[test]
    fn changes_read_naturally() {
        let of = |known, changed, new| {
            let mut all = Changes { known, new, ..Changes::default() };
            let archive = std::sync::Arc::new(phone_engine::Archive::default());
            let snapshot: &'static _ = Box::leak(Box::new(phone_engine::Snapshot::new(&archive, None)));
            for _ in 0..changed {
                let cell = snapshot.cell(phone_engine::PhoneIndex(0), phone_engine::spec::SOC);
                all.changed.push(phone_engine::changes::Changed { before: cell, after: cell, change: Change::Other });
            }
            changes(Locale::ENGLISH, &all)
        };
        assert_eq!(of(14, 0, 0), None);
        assert_eq!(of(14, 9, 0).as_deref(), Some("9 of 14 values have changed or been settled since"));
        assert_eq!(
            of(14, 1, 2).as_deref(),
            Some("1 of 14 values has changed or been settled since, and 2 more have become known")
        );
        assert_eq!(of(0, 0, 1).as_deref(), Some("1 value has become known since"));
    }
}
