//! Effects of one type, since each other one that Leptos is given is compiled for itself.

use leptos::prelude::Effect;

/// Runs something once all is drawn, and again whenever what it reads has changed: then `run` gets `true`.
pub fn effect(run: impl Fn(bool) + 'static) {
    boxed(Box::new(run));
}

fn boxed(run: Box<dyn Fn(bool)>) {
    Effect::new(move |before: Option<()>| run(before.is_some()));
}
