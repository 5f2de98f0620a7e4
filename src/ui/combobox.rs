//! A search field with suggestions, which are walked with the arrow keys and taken by Enter or a click.

use std::sync::Arc;

use leptos::prelude::*;

use super::dynamic::{change, click, flag, list, memo, text};
use super::html::{Html, Item, view};
use crate::memo::Memo;

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
    /// Whether Enter takes the first suggestion when none has been walked to.
    pub first: bool,
    /// Before the field.
    pub icon: Html,
    /// The text in the field.
    pub typed: Memo<String>,
    /// What is suggested for it.
    pub found: Memo<Vec<Item>>,
}

impl Combobox {
    /// Draws it. `write` is called with what is typed, `take` with the key of the suggestion taken, and `small`
    /// is what stands after a suggestion, by its key.
    pub fn draw(
        self,
        write: impl Fn(String) + Send + Sync + 'static,
        take: impl Fn(Arc<str>) + Send + Sync + 'static,
        small: fn(&str) -> &'static str,
    ) -> Html {
        let Combobox { label, placeholder, id, suggestions, first, icon, typed, found } = self;
        let write: Arc<dyn Fn(String) + Send + Sync> = Arc::new(write);
        let take: Arc<dyn Fn(Arc<str>) + Send + Sync> = Arc::new(take);
        // Which suggestion is walked to, counted from 1; none with 0.
        let active = RwSignal::new(0_usize);
        let shut = RwSignal::new(true);
        let open = memo(move || !shut.get() && !found.with(Vec::is_empty));
        let close = move || {
            active.set(0);
            shut.set(true);
        };
        let taken = move |key: Arc<str>, take: &Arc<dyn Fn(Arc<str>) + Send + Sync>| {
            close();
            take(key);
        };
        let by_key = take.clone();
        let emptied = write.clone();
        let on_key = move |event: leptos::ev::KeyboardEvent| {
            let count = found.with_untracked(Vec::len);
            let at = active.get_untracked();
            match event.key().as_str() {
                "ArrowDown" if count > 0 => active.set(at % count + 1),
                "ArrowUp" if count > 0 => active.set(if at > 1 { at - 1 } else { count }),
                "Enter" => {
                    let place = if first { at.max(1) } else { at };
                    let chosen =
                        place.checked_sub(1).and_then(|at| found.with_untracked(|found| found.get(at).cloned()));
                    match chosen {
                        Some(chosen) => taken(chosen.key, &by_key),
                        None => close(),
                    }
                    return event.prevent_default();
                }
                // First the suggestions go, then the text.
                "Escape" if open.get_untracked() && !first => {
                    close();
                    return event.prevent_default();
                }
                "Escape" => {
                    close();
                    emptied(String::new());
                    return event.prevent_default();
                }
                _ => return,
            }
            shut.set(false);
            event.prevent_default();
        };
        let place = move |key: &Arc<str>| {
            found.with(|found| found.iter().position(|own| own.key == *key).map_or(0, |at| at + 1))
        };
        let suggestion = move |item: Item| {
            let (own, chosen, take) = (item.key.clone(), item.key.clone(), take.clone());
            let at = memo(move || place(&own));
            let after = small(&item.key);
            view! {
                <li
                    role="option"
                    id=text(move || format!("{id}-{}", at.get()))
                    aria-selected=text(move || (at.get() == active.get()).to_string())
                    on:click=click(move || taken(chosen.clone(), &take))
                >
                    {item.label.to_string()}
                    {(!after.is_empty()).then(|| view! { <small>" "{after}</small> })}
                </li>
            }
        };
        let on_input = change(move |event| {
            active.set(0);
            shut.set(false);
            write(event_target_value(&event));
        });
        view! {
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
                        aria-activedescendant=text(move || match active.get() {
                            0 => String::new(),
                            at => format!("{id}-{at}"),
                        })
                        placeholder=placeholder
                        autocomplete="off"
                        spellcheck="false"
                        enterkeyhint=if first { "done" } else { "search" }
                        prop:value=text(move || typed.get())
                        on:input=on_input
                        on:blur=move |_| { let _ = shut.try_set(true); }
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
