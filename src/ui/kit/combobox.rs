//! A search field with suggestions.
//!
//! **Pattern:** [combobox](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) with a list: the focus stays in the field, and the
//! suggestion that Enter would take is its active descendant. Their number is announced once typing pauses.
//!
//! **Keys:** Down and Up move through the suggestions; Enter or a click takes one. Escape closes them, then empties the field. Keys
//! of an input method are left to it.

use phone_draw::{Computed, ElementRef, Html, ListItem, change, click, computed, flag, html, list, text, when};
use std::sync::Arc;

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, ScrollLogicalPosition};

use super::elements::show;
use super::keys;
use phone_words::{Locale, Message, m};

use crate::store::voice::{Topic, Voice};

/// A combobox to be rendered.
pub struct Combobox {
    /// The language of what it says itself.
    pub locale: Locale,
    /// The name of the field.
    pub label: &'static str,
    /// Shown in the field while it is empty.
    pub placeholder: &'static str,
    /// The prefix of its ids.
    pub id: &'static str,
    /// The name of the suggestions.
    pub suggestions: &'static str,
    /// Whether the first suggestion is active, so that Enter takes it, until arrow keys move to another.
    pub first: bool,
    /// The icon before the field.
    pub icon: Html,
    /// The text in the field.
    pub typed: Computed<String>,
    /// The suggestions for it.
    pub found: Computed<Vec<ListItem>>,
    /// What is said below the field if there are none; may be empty.
    pub none: Computed<String>,
    /// Announces their number.
    pub voice: Voice,
}

/// Called with the typed text.
type Write = Arc<dyn Fn(String) + Send + Sync>;

/// Called with the key of a suggestion.
type Take = Arc<dyn Fn(Arc<str>) + Send + Sync>;

impl Combobox {
    /// Renders it. `write` is called with the typed text and `take` with the key of a suggestion; `small` returns a note after a
    /// suggestion, by its key.
    pub fn draw(
        self,
        write: impl Fn(String) + Send + Sync + 'static,
        take: impl Fn(Arc<str>) + Send + Sync + 'static,
        small: fn(&str) -> Option<Message>,
    ) -> Html {
        self.shared(Arc::new(write), Arc::new(take), small)
    }

    fn shared(self, write: Write, take: Take, small: fn(&str) -> Option<Message>) -> Html {
        let Combobox { locale, label, placeholder, id, suggestions, first, icon, typed, found, none, voice } = self;
        let place = RwSignal::new(Place::default());
        let shown = ElementRef::<HtmlElement>::new();
        let now = move || Now {
            place: place.get(),
            count: found.with(Vec::len),
            takes_first: first,
            is_empty: typed.with(String::is_empty),
        };
        let open = computed(move || now().is_open());
        // The one that Enter takes, marked as active.
        let active = computed(move || now().active());
        let close = move || {
            voice.say(Topic::Suggested, String::new());
            place.set(Place::default());
        };
        let taken = move |key: Arc<str>, take: &Take| {
            close();
            take(key);
        };
        let by_key = take.clone();
        let emptied = write.clone();
        let on_key = move |event: leptos::ev::KeyboardEvent| {
            let Some(key) = keys::pressed(&event) else { return };
            match untrack(now).press(&key) {
                Press::Leave => return,
                Press::Walk(to) => {
                    place.set(to);
                    // Where the suggestions are a line, some are out of sight.
                    request_animation_frame(move || {
                        let active = shown.get().and_then(|shown| shown.query_selector("[aria-selected=true]").ok()?);
                        if let Some(active) = active {
                            show(&active, ScrollLogicalPosition::Nearest);
                        }
                    });
                }
                Press::Take(at) => {
                    if let Some(chosen) = found.with_untracked(|found| found.get(at).cloned()) {
                        taken(chosen.key, &by_key);
                    }
                }
                Press::Close => close(),
                Press::Empty => {
                    close();
                    emptied(String::new());
                }
            }
            event.prevent_default();
        };
        let told = computed(move || match found.with(Vec::len) {
            _ if !place.get().is_unfolded => String::new(),
            0 if typed.with(|typed| typed.trim().is_empty()) => String::new(),
            0 => none.get(),
            count => m::suggestions(locale, count),
        });
        voice.follow(Topic::Suggested, move || told.get());
        let is_none = move || found.with(Vec::is_empty) && !told.with(String::is_empty);
        let option_id = move |at: usize| format!("{id}-{}", at + 1);
        let position = move |key: &Arc<str>| found.with(|found| found.iter().position(|own| own.key == *key));
        let suggestion = move |item: ListItem| {
            let (own, chosen, take) = (item.key.clone(), item.key.clone(), take.clone());
            let at = computed(move || position(&own));
            let after = small(&item.key).map(|message| locale.text(message));
            html! {
                <li
                    role="option"
                    id=text(move || at.get().map(&option_id).unwrap_or_default())
                    aria-selected=text(move || (at.get().is_some() && at.get() == active.get()).to_string())
                    on:click=click(move || taken(chosen.clone(), &take))
                >
                    {item.label.to_string()}
                    {after.map(|after| html! { <small>" "{after}</small> })}
                </li>
            }
        };
        let on_input = change(move |event| {
            place.set(Place::unfolded(None));
            write(event_target_value(&event));
        });
        // Leaving the field may remove it from the page.
        let left = move |_: FocusEvent| {
            let _ = place.try_set(Place::default());
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
                // The field keeps the focus while a suggestion is clicked.
                <ul
                    element_ref=shown
                    class="suggestions"
                    id=id
                    role="listbox"
                    aria-label=suggestions
                    class:open=flag(move || open.get())
                    on:mousedown=move |event| event.prevent_default()
                >
                    {list(move || found.get(), suggestion)}
                </ul>
                {when(is_none, move || html! { <p class="suggestions open">{text(move || told.get())}</p> })}
            </div>
        }
    }
}

/// Where a reader is among the suggestions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    /// Whether suggestions are shown, if there are any.
    is_unfolded: bool,
    /// Which one arrow keys have reached.
    walked: Option<usize>,
}

impl Place {
    fn unfolded(walked: Option<usize>) -> Place {
        Place { is_unfolded: true, walked }
    }
}

/// What the next key press depends on.
#[derive(Clone, Copy, Debug)]
struct Now {
    place: Place,
    /// How many suggestions there are.
    count: usize,
    /// Whether the first one is active until another one is walked to.
    takes_first: bool,
    /// Whether nothing has been typed.
    is_empty: bool,
}

/// What a key press does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Press {
    /// It is for the browser, or for what is around the field.
    Leave,
    /// Goes there.
    Walk(Place),
    /// Takes a suggestion.
    Take(usize),
    /// Folds the suggestions.
    Close,
    /// Empties the field.
    Empty,
}

impl Now {
    fn is_open(self) -> bool {
        self.place.is_unfolded && self.count > 0
    }

    /// The suggestion that Enter takes.
    fn active(self) -> Option<usize> {
        let last = self.count.checked_sub(1).filter(|_| self.is_open())?;
        match self.place.walked {
            Some(at) => Some(at.min(last)),
            None => self.takes_first.then_some(0),
        }
    }

    fn press(self, key: &str) -> Press {
        let walk = |to: Option<usize>| Press::Walk(Place::unfolded(to));
        match (key, self.active()) {
            ("ArrowDown", at) if self.count > 0 => walk(Some(at.map_or(0, |at| (at + 1) % self.count))),
            ("ArrowUp", at) if self.count > 0 => walk(Some(at.unwrap_or(0).checked_sub(1).unwrap_or(self.count - 1))),
            ("Enter", Some(at)) => Press::Take(at),
            // What it would take is shown first.
            ("Enter", None) if self.takes_first && self.count > 0 => walk(None),
            ("Enter" | "Escape", _) if self.is_open() => Press::Close,
            // First the suggestions go, then the text. Then the key is for what is around, such as a dialog.
            ("Escape", _) if !self.is_empty => Press::Empty,
            _ => Press::Leave,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now(place: Place, count: usize, takes_first: bool) -> Now {
        Now { place, count, takes_first, is_empty: false }
    }

    const SHUT: Place = Place { is_unfolded: false, walked: None };

    fn at(place: usize) -> Place {
        Place::unfolded(Some(place))
    }

    #[test]
    fn arrows_walk_round_and_enter_takes_what_is_active() {
        for (from, key, to) in [(0, "ArrowDown", 1), (2, "ArrowDown", 0), (0, "ArrowUp", 2), (2, "ArrowUp", 1)] {
            assert_eq!(now(at(from), 3, false).press(key), Press::Walk(at(to)), "{key} from {from}");
        }
        let typed = Place::unfolded(None);
        assert_eq!(now(typed, 3, false).press("ArrowDown"), Press::Walk(at(0)), "nothing is active yet");
        assert_eq!(now(typed, 3, false).press("ArrowUp"), Press::Walk(at(2)));
        assert_eq!(now(typed, 3, true).press("ArrowDown"), Press::Walk(at(1)), "the first one is");
        assert_eq!(
            (now(at(2), 3, false).press("Enter"), now(typed, 3, true).press("Enter")),
            (Press::Take(2), Press::Take(0))
        );
    }

    #[test]
    fn what_is_active_is_one_of_the_suggestions() {
        assert_eq!(now(at(5), 3, false).active(), Some(2), "there were more before");
        assert_eq!(now(at(5), 0, true).active(), None);
        assert_eq!(now(SHUT, 3, true).active(), None);
    }

    #[test]
    fn enter_takes_nothing_that_is_not_shown() {
        assert_eq!(now(SHUT, 3, true).press("Enter"), Press::Walk(Place::unfolded(None)), "it is shown first");
        assert_eq!(now(SHUT, 3, false).press("Enter"), Press::Leave, "the form's");
        assert_eq!(now(Place::unfolded(None), 3, false).press("Enter"), Press::Close);
        assert_eq!(now(at(0), 0, true).press("Enter"), Press::Leave);
    }

    #[test]
    fn escape_folds_the_suggestions_then_empties_the_field_and_then_is_for_others() {
        assert_eq!(now(at(1), 3, false).press("Escape"), Press::Close);
        assert_eq!(now(SHUT, 3, false).press("Escape"), Press::Empty);
        assert_eq!(Now { is_empty: true, ..now(SHUT, 3, false) }.press("Escape"), Press::Leave);
        assert_eq!(Now { is_empty: true, ..now(at(1), 3, false) }.press("Escape"), Press::Close);
    }

    #[test]
    fn other_keys_and_arrows_without_suggestions_are_the_browsers() {
        for key in ["Home", "a", "Tab"] {
            assert_eq!(now(at(1), 3, true).press(key), Press::Leave, "{key}");
        }
        assert_eq!(now(SHUT, 0, true).press("ArrowDown"), Press::Leave);
        assert_eq!(now(SHUT, 0, true).press("ArrowUp"), Press::Leave);
    }
}
