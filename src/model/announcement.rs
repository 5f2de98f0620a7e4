//! What the reader hears of a change that a press made elsewhere on the page. Pure, as the state is.

use phone_engine::By;
use phone_words as words;

use crate::model::state::{Action, State, View};

/// What an action has done to `after`, in a few words; empty where that is told another way: by the count of what is found, by
/// the button that folds, by the view that has the focus. `name` is what a phone is called, by its id.
pub fn announcement(action: &Action, after: &State, most: usize, name: impl Fn(&str) -> String) -> String {
    let count = after.phones.len().to_string();
    // Put together from pieces, which weighs less than to format each.
    match action {
        Action::Pick(id) => [&*name(id), " added, ", &count, " of ", &most.to_string()].concat(),
        Action::Drop(id) if after.phones.is_empty() => name(id) + " removed, none left",
        Action::Drop(id) => [&*name(id), " removed, ", &count, " left"].concat(),
        Action::Move(id, _) => {
            let at = after.phones.iter().position(|own| own == id).unwrap_or_default() + 1;
            let what = if after.view == View::Compare { " is now column " } else { " is now number " };
            [&*name(id), what, &at.to_string(), " of ", &count].concat()
        }
        Action::Exchange(_, id) => name(id) + " is shown",
        Action::AsOf(day) => {
            "Known ".to_owned() + &day.map_or("today".to_owned(), |day| "on ".to_owned() + &words::date(day))
        }
        Action::Baseline(Some(id)) => "Compared with ".to_owned() + &name(id),
        Action::Baseline(None) => "No baseline".to_owned(),
        Action::Sort(keys) => match keys.first() {
            None if after.query.text.trim().is_empty() => "Newest first".to_owned(),
            None => "Best match first".to_owned(),
            Some(key) => {
                let by = match key.by {
                    By::Name => "name".to_owned(),
                    By::Spec(spec) => words::lower(phone_words::label(spec)),
                    _ => "certainty".to_owned(),
                };
                ["Sorted by ", &by, if key.descending { ", descending" } else { ", ascending" }].concat()
            }
        },
        Action::Axes(x, y) => {
            let [x, y] = [x, y].map(|spec| words::lower(words::label(*spec)));
            ["Horizontal: ", &*x, ", vertical: ", &y].concat()
        }
        Action::Reset => "No filters".to_owned(),
        Action::Matters(specs) if specs.is_empty() => "Nothing matters more than the rest".to_owned(),
        Action::Matters(specs) => ["Ordered by ", &words::matters(specs)].concat(),
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

    fn after(mut state: State, action: Action) -> String {
        state.apply(action.clone()).unwrap();
        announcement(&action, &state, 6, |id| id.to_uppercase())
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
