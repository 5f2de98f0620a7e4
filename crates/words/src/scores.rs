//! Verdicts in words.

use phone_engine::changes::{Change, Changes};
use phone_engine::verdict::{Score, Tally, Verdict};

/// How many claims came out how: "6 right, 1 close, 2 wrong (67 % of 9 right), 3 open". Few are not
/// expressed in hundredths.
pub fn tally(tally: &Tally) -> String {
    let mut text = String::new();
    for verdict in Verdict::ALL {
        let count = tally.of(verdict);
        if count > 0 && verdict != Verdict::Open {
            let comma = if text.is_empty() { "" } else { ", " };
            text.push_str(&format!("{comma}{count} {}", verdict.name()));
        }
    }
    if let Some(per_cent) = tally.per_cent() {
        text.push_str(&format!(" ({per_cent} % of {} right)", tally.decided()));
    }
    match (tally.open, text.is_empty()) {
        (0, true) => "none".to_owned(),
        (0, false) => text,
        (open, true) => format!("{open} open"),
        (open, false) => format!("{text}, {open} open"),
    }
}

/// A score in a sentence, hedged claims for themselves.
pub fn score(score: &Score) -> String {
    match (score.plain.all(), score.hedged.all()) {
        (0, 0) => "Nothing was said that can be judged.".to_owned(),
        (_, 0) => format!("{}; none hedged.", tally(&score.plain)),
        (0, _) => format!("All hedged: {}.", tally(&score.hedged)),
        _ => format!("{}; hedged: {}.", tally(&score.plain), tally(&score.hedged)),
    }
}

/// What has changed since, in a sentence; `None` where nothing has.
pub fn changes(changes: &Changes<'_>) -> Option<String> {
    let values = |count: usize| if count == 1 { "1 value".to_owned() } else { format!("{count} values") };
    let have = |count: usize| if count == 1 { "has" } else { "have" };
    let changed = changes.changed.len();
    match (changed, changes.new) {
        (0, 0) => None,
        (0, new) => Some(format!("{} {} become known since", values(new), have(new))),
        (_, 0) => {
            Some(format!("{changed} of {} {} changed or been settled since", values(changes.known), have(changed)))
        }
        (_, new) => Some(format!(
            "{changed} of {} {} changed or been settled since, and {new} more {} become known",
            values(changes.known),
            have(changed),
            have(new)
        )),
    }
}

/// How a value has changed, in a word.
pub fn change(change: Change) -> &'static str {
    match change {
        Change::Other => "changed",
        Change::Nearer => "told more exactly",
        Change::Settled => "settled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_read_naturally_and_few_are_not_hundredths() {
        let few = Tally { right: 3, wrong: 1, open: 2, ..Tally::default() };
        assert_eq!(tally(&few), "3 right, 1 wrong, 2 open");
        let many = Tally { right: 6, close: 1, wrong: 2, open: 3 };
        assert_eq!(tally(&many), "6 right, 1 close, 2 wrong (67 % of 9 right), 3 open");
        assert_eq!(tally(&Tally { open: 2, ..Tally::default() }), "2 open");
        assert_eq!(tally(&Tally::default()), "none");
        assert_eq!(score(&Score { plain: few, hedged: Tally::default() }), "3 right, 1 wrong, 2 open; none hedged.");
        assert_eq!(score(&Score { plain: Tally::default(), hedged: few }), "All hedged: 3 right, 1 wrong, 2 open.");
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
            changes(&all)
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
