//! A search field with suggestions.
//!
//! **Pattern:** [combobox](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) with a list: the focus stays in the field, and the
//! suggestion that Enter would take is its active descendant. How many there are is said when typing has come to rest.
//!
//! **Keys:** Down and Up walk the suggestions, Enter takes one, as does a press on it. Escape closes them, and then empties the
//! field. Keys of an input method are left to it.

use phone_draw::{Computed, Html, Item, change, click, computed, flag, html, list, text};
use std::sync::Arc;

use leptos::ev::FocusEvent;
use leptos::prelude::*;

use super::keys;
use crate::store::voice::{Topic, Voice};

/// What makes one combobox different from another.
pub struct Combobox {
    /// What the field is called, in the element's label.
    pub label: &'static str,
    /// What stands in it while it is empty.
    pub placeholder: &'static str,
    /// Begins the ids of its parts.
    pub id: &'static str,
    /// What the suggestions are called.
    pub suggestions: &'static str,
    /// Whether the first suggestion is active, so that Enter takes it, where none has been walked to.
    pub first: bool,
    /// Before the field.
    pub icon: Html,
    /// The text in the field.
    pub typed: Computed<String>,
    /// What is suggested for it.
    pub found: Computed<Vec<Item>>,
    /// What says how many there are.
    pub voice: Voice,
}

/// Takes what is typed.
type Write = Arc<dyn Fn(String) + Send + Sync>;

/// Takes the key of a suggestion.
type Take = Arc<dyn Fn(Arc<str>) + Send + Sync>;

impl Combobox {
    /// Draws it. `write` is called with what is typed, `take` with the key of the suggestion taken, and `small`
    /// is what stands after a suggestion, by its key.
    pub fn draw(
        self,
        write: impl Fn(String) + Send + Sync + 'static,
        take: impl Fn(Arc<str>) + Send + Sync + 'static,
        small: fn(&str) -> &'static str,
    ) -> Html {
        self.shared(Arc::new(write), Arc::new(take), small)
    }

    fn shared(self, write: Write, take: Take, small: fn(&str) -> &'static str) -> Html {
        let Combobox { label, placeholder, id, suggestions, first, icon, typed, found, voice } = self;
        // Which suggestion is walked to.
        let walked = RwSignal::new(None::<usize>);
        let shut = RwSignal::new(true);
        let open = computed(move || !shut.get() && !found.with(Vec::is_empty));
        // Which one is shown and told as active: the one that Enter takes.
        let active = computed(move || match (open.get(), walked.get()) {
            (false, _) => None,
            (true, None) => first.then_some(0),
            (true, Some(at)) => found.with(Vec::len).checked_sub(1).map(|last| at.min(last)),
        });
        let close = move || {
            voice.say(Topic::Suggested, String::new());
            walked.set(None);
            shut.set(true);
        };
        let taken = move |key: Arc<str>, take: &Take| {
            close();
            take(key);
        };
        let by_key = take.clone();
        let emptied = write.clone();
        let on_key = move |event: leptos::ev::KeyboardEvent| {
            let Some(key) = keys::pressed(&event) else { return };
            let (count, at, is_open) = (found.with_untracked(Vec::len), active.get_untracked(), open.get_untracked());
            let walk = |to: Option<usize>| {
                walked.set(to);
                shut.set(false);
            };
            match &*key {
                "ArrowDown" if count > 0 => walk(Some(at.map_or(0, |at| (at + 1) % count))),
                "ArrowUp" if count > 0 => walk(Some(at.unwrap_or(0).checked_sub(1).unwrap_or(count - 1))),
                "Enter" if let Some(at) = at => {
                    if let Some(chosen) = found.with_untracked(|found| found.get(at).cloned()) {
                        taken(chosen.key, &by_key);
                    }
                }
                // What it would take is shown first.
                "Enter" if first && count > 0 => walk(None),
                "Enter" | "Escape" if is_open => close(),
                // First the suggestions go, then the text. Then the key is for what is around: a dialog, say.
                "Escape" if !typed.with_untracked(String::is_empty) => {
                    close();
                    emptied(String::new());
                }
                _ => return,
            }
            event.prevent_default();
        };
        let told = computed(move || match found.with(Vec::len) {
            _ if shut.get() => String::new(),
            // Where nothing else shows what has been found.
            0 if first && !typed.with(String::is_empty) => "No suggestions".to_owned(),
            0 => String::new(),
            1 => "1 suggestion".to_owned(),
            count => format!("{count} suggestions"),
        });
        voice.follow(Topic::Suggested, move || told.get());
        let option_id = move |at: usize| format!("{id}-{}", at + 1);
        let place = move |key: &Arc<str>| found.with(|found| found.iter().position(|own| own.key == *key));
        let suggestion = move |item: Item| {
            let (own, chosen, take) = (item.key.clone(), item.key.clone(), take.clone());
            let at = computed(move || place(&own));
            let after = small(&item.key);
            html! {
                <li
                    role="option"
                    id=text(move || at.get().map(&option_id).unwrap_or_default())
                    aria-selected=text(move || (at.get().is_some() && at.get() == active.get()).to_string())
                    on:click=click(move || taken(chosen.clone(), &take))
                >
                    {item.label.to_string()}
                    {(!after.is_empty()).then(|| html! { <small>" "{after}</small> })}
                </li>
            }
        };
        let on_input = change(move |event| {
            walked.set(None);
            shut.set(false);
            write(event_target_value(&event));
        });
        // It may leave the page by this.
        let left = move |_: FocusEvent| {
            let _ = (walked.try_set(None), shut.try_set(true));
        };
        html! {
            <div class="add">
                <span class="search">
                    {icon}
                    <input
                        type="search"
                        role="combobox"
                        aria-label=label
                        aria-autocomplete="list"
                        aria-controls=id
                        aria-expanded=text(move || open.get().to_string())
                        aria-activedescendant=text(move || active.get().map(option_id).unwrap_or_default())
                        placeholder=placeholder
                        autocomplete="off"
                        spellcheck="false"
                        enterkeyhint=if first { "done" } else { "search" }
                        prop:value=text(move || typed.get())
                        on:input=on_input
                        on:blur=left
                        on:keydown=on_key
                    />
                </span>
                // The field keeps the focus while a suggestion is pressed.
                <ul
                    class="suggestions"
                    id=id
                    role="listbox"
                    aria-label=suggestions
                    class:open=flag(move || open.get())
                    on:mousedown=move |event| event.prevent_default()
                >
                    {list(move || found.get(), suggestion)}
                </ul>
            </div>
        }
    }
}
