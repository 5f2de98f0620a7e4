//! The phones selected for comparison, always visible.

use phone_draw::{Computed, ElementRef, Html, ListItem, click, computed, flag, html, list, text, when};
use std::sync::Arc;

use leptos::prelude::{GetValue, SetValue, StoredValue};
use leptos::web_sys::HtmlElement;

use phone_words::{Locale, Sentence, m};

use crate::model::state::{Action, Direction, Refusal, View};
use crate::store::Store;
use crate::store::effect::effect;
use crate::ui::kit::elements::is_right_to_left;
use crate::ui::kit::{Button, chip, icon_button, icons};

/// The picked phones. Unknown ids are shown as they are.
pub fn picked(store: Store) -> Computed<Vec<ListItem>> {
    store.slice(move |state| {
        let data = store.data();
        let item =
            |id: &Arc<str>| ListItem { key: id.clone(), label: data.phone(id).map_or(id, |phone| &phone.name).clone() };
        state.phones.iter().map(item).collect()
    })
}

/// The button that compares them.
pub fn compare(store: Store, picked: Computed<Vec<ListItem>>) -> Button {
    let label = text(move || m::compare_phones(store.words(), picked.with(Vec::len)));
    Button::primary(label, click(move || store.act(Action::Open(View::Compare))))
}

/// Whether no more phones can be picked.
pub fn is_full(store: Store) -> Computed<bool> {
    computed(move || store.is_full())
}

/// A note beside the picked phones while no more can be picked: why, and what to do about it.
pub fn full(store: Store) -> Html {
    let is_full = is_full(store);
    when(move || is_full.get(), move || html! { <p class="quiet full">{why_full(store)}</p> })
}

/// The text of that note.
pub fn why_full(store: Store) -> String {
    Refusal::Full(store.most()).sentence(store.words())
}

/// The tray at the foot of the finder.
pub fn tray(store: Store) -> Html {
    let picked = picked(store);
    let count = move || picked.with(Vec::len);
    let several = move || count() > 1;
    let moved = move |phone: &ListItem, towards: fn(Locale, &str) -> String, direction: Direction| {
        let (id, own) = (phone.key.clone(), phone.key.clone());
        let label = towards(store.words(), &phone.label);
        let at_end = computed(move || {
            picked.with(|picked| {
                let end = if direction == Direction::Back { picked.first() } else { picked.last() };
                end.is_some_and(|end| end.key == own)
            })
        });
        let icon = if direction == Direction::Back { icons::back() } else { icons::forward() };
        icon_button(label.clone(), icon, click(move || store.act(Action::Move(id.clone(), direction))))
            .class("icon move")
            .title(label)
            .disabled(flag(move || at_end.get()))
    };
    let entry = move |phone: ListItem| {
        let own = phone.clone();
        html! {
            <li>
                {when(several, move || html! {
                    {moved(&own, m::move_start, Direction::Back)}
                    {moved(&own, m::move_end, Direction::Forward)}
                })}
                {chip::removable(store.text(m::REMOVE_BEFORE), phone.label.to_string(), click(move || store.remove(phone.key.clone())))}
            </li>
        }
    };
    // In one line, the newest is in sight.
    let line = ElementRef::<HtmlElement>::new();
    let before = StoredValue::new(0);
    effect(move |_| {
        let now = count();
        if now > before.get_value() {
            store.once_settled(move || {
                let Some(line) = line.get() else { return };
                let far = line.scroll_width();
                line.set_scroll_left(if is_right_to_left(&line) { -far } else { far });
            });
        }
        before.set_value(now);
    });
    when(
        move || count() != 0,
        move || {
            store.load_ahead(View::Compare);
            html! {
                <div class="tray" role="region" aria-label=store.text(m::PHONES_TO_COMPARE)>
                    <ul element_ref=line>{list(move || picked.get(), entry)}</ul>
                    {full(store)}
                    {compare(store, picked)}
                </div>
            }
        },
    )
}
