//! What the widget says to those who do not see it: one polite voice, for all of its views and dialogs.
//!
//! Several regions that speak interrupt each other, and one that is outside of a modal dialog is not heard while that is open.
//! So whatever has something to say says it here, and `ui/kit/spoken.rs` puts the same text into each place where it is heard.

use std::time::Duration;

use leptos::prelude::*;

/// How long all has to stay the same, so that nothing is said letter by letter or press by press.
const REST: Duration = Duration::from_millis(700);

/// What a text is about. A newer one about the same takes its place while it has not been said yet; they are said in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
#[derive(Clone, Copy)]
pub struct Voice {
    said: RwSignal<String>,
    waiting: StoredValue<Vec<(Topic, String)>, LocalStorage>,
    timer: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Default for Voice {
    fn default() -> Voice {
        Voice::new()
    }
}

impl Voice {
    /// One that has said nothing yet.
    pub fn new() -> Voice {
        Voice {
            said: RwSignal::new(String::new()),
            waiting: StoredValue::new_local(Vec::new()),
            timer: StoredValue::new_local(None),
        }
    }

    /// Says a text once all has come to rest. An empty one takes back what is yet to be said about the same.
    pub fn say(self, topic: Topic, text: String) {
        let is_new = self.waiting.try_update_value(|waiting| {
            waiting.retain(|(own, _)| *own != topic);
            let is_new = !text.is_empty();
            if is_new {
                waiting.push((topic, text));
            }
            is_new
        });
        if is_new != Some(true) {
            return;
        }
        let timer = set_timeout_with_handle(move || self.speak(), REST).ok();
        if let Some(Some(before)) = self.timer.try_update_value(|own| std::mem::replace(own, timer)) {
            before.clear();
        }
    }

    /// Says a text whenever it, or what it is read with, has become another.
    pub fn follow(self, topic: Topic, text: impl Fn() -> String + 'static) {
        self.follow_boxed(topic, Box::new(text));
    }

    fn follow_boxed(self, topic: Topic, text: Box<dyn Fn() -> String>) {
        Effect::watch(text, move |text, _, _| self.say(topic, text.clone()), false);
    }

    /// What has been said last. Who reads it follows it.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// The widget may have left the page.
    fn speak(self) {
        let Some(waiting) = self.waiting.try_update_value(std::mem::take) else { return };
        let before = self.said.try_get_untracked().unwrap_or_default();
        if !waiting.is_empty() {
            let _ = self.said.try_set(joined(waiting, &before));
        }
    }
}

/// All of it in one line. The same again is another text, or it would not be heard.
fn joined(mut waiting: Vec<(Topic, String)>, before: &str) -> String {
    phone_engine::order::sort(&mut waiting, |a, b| a.0.cmp(&b.0));
    let texts: Vec<&str> = waiting.iter().map(|(_, text)| &**text).collect();
    let mut text = texts.join("; ");
    if text == before {
        text.push('\u{a0}');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Topic, joined};

    #[test]
    fn what_comes_together_is_said_together_and_the_same_again_is_heard_again() {
        let waiting = vec![(Topic::Found, "743 phones".to_owned()), (Topic::Done, "Known on 31 July 2022".to_owned())];
        let said = joined(waiting.clone(), "");
        assert_eq!(said, "Known on 31 July 2022; 743 phones");
        let again = joined(waiting.clone(), &said);
        assert_eq!(again.trim_end_matches('\u{a0}'), said);
        assert_ne!(again, said);
        assert_eq!(joined(waiting, &again), said);
    }
}
