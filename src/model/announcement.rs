//! What the reader hears of a change that a press made elsewhere on the page. Pure, as the state is.

use phone_engine::{By, SpecId};
use phone_words as words;
use phone_words::{Locale, m};

use crate::model::state::{Action, State, View};

/// What an action has done to `after`, in a few words; empty where that is told another way: by the count of what is found, by
/// the button that folds, by the view that has the focus. `name` is what a phone is called, by its id.
pub fn announcement(
    locale: Locale,
    action: &Action,
    after: &State,
    most: usize,
    name: impl Fn(&str) -> String,
) -> String {
    let count = after.phones.len().to_string();
    let word = |message| locale.text(message).to_owned();
    let label = |spec: SpecId| words::lower(locale, words::label(locale, spec));
    match action {
        Action::Pick(id) => m::phone_added(locale, &name(id), &count, &most.to_string()),
        Action::Drop(id) if after.phones.is_empty() => m::phone_removed_last(locale, &name(id)),
        Action::Drop(id) => m::phone_removed(locale, &name(id), &count),
        Action::Move(id, _) => {
            let at = after.phones.iter().position(|own| own == id).unwrap_or_default() + 1;
            let message = if after.view == View::Compare { m::now_column } else { m::now_number };
            message(locale, &name(id), &at.to_string(), &count)
        }
        Action::Exchange(_, id) => m::phone_shown(locale, &name(id)),
        Action::AsOf(None) => word(m::KNOWN_TODAY),
        Action::AsOf(Some(day)) => m::known_on_day(locale, &words::date(locale, *day)),
        Action::Baseline(Some(id)) => m::compared_with(locale, &name(id)),
        Action::Baseline(None) => word(m::NO_BASELINE),
        Action::Sort(keys) => match keys.first() {
            None if after.query.text.trim().is_empty() => word(m::NEWEST_FIRST),
            None => word(m::BEST_MATCH_FIRST),
            Some(key) => {
                let by = match key.by {
                    By::Name => word(m::BY_NAME),
                    By::Spec(spec) => label(spec),
                    _ => word(m::BY_CERTAINTY),
                };
                if key.descending { m::sorted_down(locale, &by) } else { m::sorted_up(locale, &by) }
            }
        },
        Action::Axes(x, y) => m::axes(locale, &label(*x), &label(*y)),
        Action::Reset => word(m::NO_FILTERS),
        Action::Matters(specs) if specs.is_empty() => word(m::NOTHING_MATTERS),
        Action::Matters(specs) => m::ordered_by(locale, &words::matters(locale, specs)),
        // Of these the view knows more, or the control itself says it.
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::announcement;
    use crate::model::state::{Action, Direction, State, View};
    use phone_engine::query::SortKey;
    use phone_engine::{By, spec};
    use phone_words::Locale;

    fn after(mut state: State, action: Action) -> String {
        state.apply(action.clone()).unwrap();
        announcement(Locale::ENGLISH, &action, &state, 6, |id| id.to_uppercase())
    }

    #[test]
    fn an_action_says_what_it_did_and_how_things_stand_now() {
        let picked =
            || State { phones: ["a", "b", "c"].map(Into::into).to_vec(), view: View::Compare, ..State::default() };
        let said = |action| after(picked(), action);
        assert_eq!(said(Action::Pick("d".into())), "D added, 4 of 6");
        assert_eq!(said(Action::Drop("b".into())), "B removed, 2 left");
        assert_eq!(said(Action::Move("a".into(), Direction::Forward)), "A is now column 2 of 3");
        assert_eq!(said(Action::Baseline(Some("b".into()))), "Compared with B");
        assert_eq!(said(Action::Baseline(None)), "No baseline");
        assert_eq!(said(Action::AsOf("2022-07-31".parse().ok())), "Known on 31 July 2022");
        assert_eq!(said(Action::AsOf(None)), "Known today");
        assert_eq!(
            said(Action::Axes(spec::DISPLAY_IN, spec::BATTERY_MAH)),
            "Horizontal: display size, vertical: battery"
        );
        let matters = vec![spec::BATTERY_MAH, spec::WEIGHT_G];
        assert_eq!(said(Action::Matters(matters)), "Ordered by battery, then weight");
        let by = |by, descending| vec![SortKey { by, descending }];
        assert_eq!(said(Action::Sort(by(By::Spec(spec::BATTERY_MAH), true))), "Sorted by battery, descending");
        assert_eq!(said(Action::Sort(by(By::Name, false))), "Sorted by name, ascending");
        assert_eq!(said(Action::Sort(Vec::new())), "Newest first");
        let in_tray = State { view: View::Finder, ..picked() };
        assert_eq!(after(in_tray, Action::Move("c".into(), Direction::Back)), "C is now number 2 of 3");
        let one = State { phones: vec!["a".into()], ..State::default() };
        assert_eq!(after(one, Action::Drop("a".into())), "A removed, none left");
    }
}
