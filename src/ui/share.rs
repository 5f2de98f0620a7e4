//! The link to what is shown now.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::dynamic::{click, flag, text, when};
use crate::host::Host;
use crate::store::Store;

/// A button that copies the link, and shows it for those whose browser does not let us.
#[component]
pub fn Share(store: Store) -> impl IntoView {
    // The link and whether it was copied; nothing until asked for.
    let made: RwSignal<Option<(String, bool)>> = RwSignal::new(None);
    let failed: RwSignal<Option<String>> = RwSignal::new(None);
    let field = NodeRef::<Input>::new();
    // A link to what is no longer shown misleads.
    let state = store.slice(Clone::clone);
    Effect::watch(
        move || state.track(),
        move |_, _, _| {
            made.set(None);
            failed.set(None);
        },
        false,
    );
    let share = move || match store.link() {
        Ok(link) => {
            failed.set(None);
            spawn_local(async move {
                let copied = Host::copy(link.clone()).await;
                if made.try_set(Some((link, copied))).is_none()
                    && !copied
                    && let Some(field) = field.get_untracked()
                {
                    field.select();
                }
            });
        }
        Err(problem) => failed.set(Some(problem)),
    };
    if !store.host(Host::links) {
        return ().into_any();
    }
    view! {
        <div class="share">
            <button type="button" part="share" on:click=click(share)>"Copy link"</button>
            <div role="status" class:shared=flag(move || made.with(Option::is_some) || failed.with(Option::is_some))>
                {text(move || {
                    let told = |(_, copied): &(String, bool)| if *copied { "Link copied." } else { "Copy this link:" }.to_owned();
                    failed.get().or_else(|| made.with(|made| made.as_ref().map(told))).unwrap_or_default()
                })}
            </div>
            {when(move || made.with(Option::is_some), move || view! {
                <input
                    node_ref=field
                    class="link-field"
                    readonly
                    aria-label="Link to what is shown"
                    prop:value=text(move || made.with(|made| made.as_ref().map(|(link, _)| link.clone()).unwrap_or_default()))
                    on:focus=move |_| if let Some(field) = field.get_untracked() { field.select() }
                />
            }.into_any())}
        </div>
    }
    .into_any()
}
