//! What the widget says to those who do not see it: one polite voice, for all of its views and dialogs.
//!
//! Several regions that speak interrupt each other, and one that is outside of a modal dialog is not heard while that is open.
//! So whatever has something to say says it here, and `ui/kit/spoken.rs` puts the same text into each place where it is heard.

use std::time::Duration;

use leptos::prelude::*;

use crate::host::browser;
use crate::store::effect::effect;

/// How long all has to stay the same, so that nothing is said letter by letter or press by press.
const REST: Duration = Duration::from_millis(700);

/// What a text is about. A newer one about the same takes its place while it has not been said yet; they are said in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What the reader has just done.
    Done,
    /// What is wrong with what was typed.
    Wrong,
    /// What the reader has to know, such as what a link asked for in vain.
    Notice,
    /// How many phones are found.
    Found,
    /// That a part of the widget is yet to come, or cannot be had.
    Part,
    /// How many suggestions there are.
    Suggested,
}

/// The voice of one widget. Cheap to copy.
// Signals that nobody follows, of types that there are already: each other type is compiled for itself.
#[derive(Clone, Copy)]
pub struct Voice {
    said: RwSignal<String>,
    /// What is to be said, by its topic.
    waiting: RwSignal<Vec<String>>,
    /// How often something has been to be said.
    turn: RwSignal<usize>,
}

impl Voice {
    /// One that has said nothing yet.
    pub fn new() -> Voice {
        Voice { said: RwSignal::default(), waiting: RwSignal::default(), turn: RwSignal::default() }
    }

    /// Says a text once all has come to rest. An empty one takes back what is yet to be said about the same.
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

    /// Says a text whenever it, or what it is read with, has become another.
    pub fn follow(self, topic: Topic, text: impl Fn() -> String + 'static) {
        effect(move |again| {
            let text = text();
            if again {
                self.say(topic, text);
            }
        });
    }

    /// What has been said last. Who reads it follows it.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// If nothing has come since. The widget may have left the page.
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

/// All of it in one line. The same again is another text, or it would not be heard.
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
