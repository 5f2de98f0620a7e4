//! Announcements for screen readers: one polite queue for all views and dialogs.
//!
//! Several live regions interrupt each other, and a region outside of a modal dialog is silent while the dialog is open. So
//! everything is announced through here, and `ui/kit/spoken.rs` puts the text into each place where it can be heard.

use std::time::Duration;

use leptos::prelude::*;

use crate::host::browser;
use crate::store::effect::effect;

/// How long nothing must change before an announcement, so that typing is not announced letter by letter.
const REST: Duration = Duration::from_millis(700);

/// What an announcement is about. A newer one on the same topic replaces one that is still waiting. They are said in this
/// order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The result of the reader's action.
    Done,
    /// An error in what was typed.
    Wrong,
    /// A message to the reader, for example about invalid parts of a link.
    Notice,
    /// The number of phones found.
    Found,
    /// A part of the widget is loading, or could not be loaded.
    Part,
    /// The number of suggestions.
    Suggested,
}

/// The announcements of one widget. Cheap to copy.
// Signals although nothing tracks them, and of types used elsewhere, because each further type adds to the module.
#[derive(Clone, Copy)]
pub struct Voice {
    said: RwSignal<String>,
    /// The waiting texts, by topic.
    waiting: RwSignal<Vec<String>>,
    /// The number of announcements requested so far.
    turn: RwSignal<usize>,
}

impl Voice {
    /// A voice that has not said anything.
    pub fn new() -> Voice {
        Voice { said: RwSignal::default(), waiting: RwSignal::default(), turn: RwSignal::default() }
    }

    /// Announces a text after a quiet moment. An empty text cancels the waiting one on the same topic.
    pub fn say(self, topic: Topic, text: String) {
        let (Some(mut waiting), Some(turn)) = (self.waiting.try_get_untracked(), self.turn.try_get_untracked()) else {
            return;
        };
        waiting.resize(Topic::Suggested as usize + 1, String::new());
        let is_new = !text.is_empty();
        waiting[topic as usize] = text;
        self.waiting.set(waiting);
        if is_new {
            self.turn.set(turn + 1);
            browser::after(REST, Box::new(move || self.speak(turn + 1)));
        }
    }

    /// Announces a text whenever a signal it reads changes.
    pub fn follow(self, topic: Topic, text: impl Fn() -> String + 'static) {
        effect(move |again| {
            let text = text();
            if again {
                self.say(topic, text);
            }
        });
    }

    /// Takes back the last announcement, so that it is not said again in a place where it has not been: when a dialog opens or
    /// closes, screen readers come upon another live region.
    pub fn hush(self) {
        self.said.try_set(String::new());
    }

    /// The last announcement. Tracked.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// Speaks, unless something newer is waiting or the widget has left the page.
    fn speak(self, turn: usize) {
        if self.turn.try_get_untracked() != Some(turn) {
            return;
        }
        let waiting = std::mem::take(&mut *self.waiting.write_untracked());
        let text = joined(&waiting, &self.said.get_untracked());
        if !text.is_empty() {
            self.said.set(text);
        }
    }
}

/// The waiting texts in one line. If it equals the one before, it gets an invisible character, because screen readers
/// announce only changes.
fn joined(waiting: &[String], before: &str) -> String {
    let mut text = String::new();
    for one in waiting.iter().filter(|one| !one.is_empty()) {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(one);
    }
    if !text.is_empty() && text == before {
        text.push('\u{a0}');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::browser::{begin, pass, run};

    fn voice() -> (Owner, Voice) {
        begin("https://blog.test/");
        let owner = Owner::new();
        let voice = owner.with(Voice::new);
        (owner, voice)
    }

    fn said(voice: Voice) -> String {
        untrack(|| voice.said())
    }

    #[test]
    fn what_comes_together_is_said_together_in_the_order_of_topics() {
        let (_owner, voice) = voice();
        voice.say(Topic::Found, "743 phones".to_owned());
        pass(400);
        voice.say(Topic::Done, "Known on 31 July 2022".to_owned());
        pass(699);
        assert_eq!(said(voice), "", "something has come since");
        pass(1);
        assert_eq!(said(voice), "Known on 31 July 2022; 743 phones");
    }

    #[test]
    fn the_same_again_is_another_text_or_it_would_not_be_heard() {
        let (_owner, voice) = voice();
        let mut all = Vec::new();
        for _ in 0..3 {
            voice.say(Topic::Done, "Copied".to_owned());
            pass(700);
            all.push(said(voice));
        }
        assert_eq!(all, ["Copied", "Copied\u{a0}", "Copied"]);
    }

    #[test]
    fn what_is_outdated_before_it_was_said_is_not_said() {
        let (_owner, voice) = voice();
        voice.say(Topic::Found, "7 phones".to_owned());
        voice.say(Topic::Found, "6 phones".to_owned());
        voice.say(Topic::Suggested, "2 suggestions".to_owned());
        voice.say(Topic::Suggested, String::new());
        pass(700);
        assert_eq!(said(voice), "6 phones");
        voice.say(Topic::Wrong, "Not a number".to_owned());
        voice.say(Topic::Wrong, String::new());
        pass(700);
        assert_eq!(said(voice), "6 phones", "there is nothing else to say");
    }

    #[test]
    fn what_was_taken_back_may_be_said_again_and_what_waits_is_said_all_the_same() {
        let (_owner, voice) = voice();
        voice.say(Topic::Done, "Copied".to_owned());
        pass(700);
        voice.say(Topic::Found, "7 phones".to_owned());
        voice.hush();
        assert_eq!(said(voice), "");
        pass(700);
        assert_eq!(said(voice), "7 phones");
    }

    #[test]
    fn a_text_that_is_followed_is_said_when_it_changes_and_not_at_first() {
        let (owner, voice) = voice();
        let count = owner.with(|| RwSignal::new(3));
        owner.with(|| voice.follow(Topic::Found, move || format!("{} phones", count.get())));
        pass(700);
        assert_eq!(said(voice), "");
        count.set(2);
        pass(700);
        assert_eq!(said(voice), "2 phones");
    }

    #[test]
    fn a_widget_that_has_gone_says_nothing() {
        let (owner, voice) = voice();
        voice.say(Topic::Done, "Copied".to_owned());
        owner.cleanup();
        pass(700);
        voice.say(Topic::Done, "Copied".to_owned());
        run();
    }
}
