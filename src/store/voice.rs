//! What the widget says to those who do not see it: one polite voice, for all of its views and dialogs.
//!
//! Several regions that speak interrupt each other, and one that is outside of a modal dialog is not heard while that is open.
//! So whatever has something to say says it here, and `ui/kit/spoken.rs` puts the same text into each place where it is heard.

use std::time::Duration;

use leptos::prelude::*;

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
            set_timeout(move || self.speak(turn + 1), REST);
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
    use super::joined;

    #[test]
    fn what_comes_together_is_said_together_and_the_same_again_is_heard_again() {
        let waiting = ["Known on 31 July 2022", "", "743 phones"].map(str::to_owned);
        let said = joined(&waiting, "");
        assert_eq!(said, "Known on 31 July 2022; 743 phones");
        let again = joined(&waiting, &said);
        assert_eq!(again.trim_end_matches('\u{a0}'), said);
        assert_ne!(again, said);
        assert_eq!(joined(&waiting, &again), said);
        assert_eq!(joined(&[String::new()], ""), "", "what was taken back");
    }
}
