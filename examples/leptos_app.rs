//! A Leptos app with the finder and the comparison in it. `cargo xtask test` compiles it, and runs it in a browser.
//!
//! With Trunk, `cargo add phone-compare`, this as `src/main.rs` and a page with `<link data-trunk rel="rust">` are an app.

use leptos::prelude::*;
use phone_compare::{Compare, Finder, StateJson};

fn main() {
    leptos::mount::mount_to_body(App);
}

#[component]
fn App() -> impl IntoView {
    let brand = RwSignal::new("xiaomi".to_owned());
    let picked = RwSignal::new("xiaomi-12s xiaomi-12s-pro".to_owned());
    let differences = RwSignal::new(false);
    let compares = RwSignal::new(true);
    // What people pick in the finder is compared below it.
    let follow = move |state: StateJson| picked.set(state.phones.join(" "));

    view! {
        <main>
            <h1>"Phones, in an app of its own"</h1>
            <label>"Brand " <input prop:value=brand on:change=move |event| brand.set(event_target_value(&event)) /></label>
            <Finder filter=move || format!("brand={}", brand.get()) phones=move || picked.get() on_change=follow />

            <p class="picked">{move || picked.get()}</p>
            <button class="differences" on:click=move |_| differences.update(|only| *only = !*only)>
                "Only differences, or all"
            </button>
            <button class="compares" on:click=move |_| compares.update(|shown| *shown = !*shown)>
                "Show the comparison, or not"
            </button>
            <Show when=move || compares.get()>
                <Compare phones=move || picked.get() as_of="2022-05-26" units="imperial" differences=differences />
            </Show>
        </main>
    }
}
