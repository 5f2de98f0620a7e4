//! A Leptos app that uses the components. `cargo xtask test` compiles it and runs it in a browser.
//!
//! To start your own with Trunk: add `phone-compare` by path or git, take this as `src/main.rs`, and add a page with
//! `<link data-trunk rel="rust">`.

use leptos::prelude::*;
use phone_compare::{
    By, Card, Compare, Filter, Finder, Locale, PartialDate, PhoneId, Plot, Sentence, SortKey, SpecId, State, Theme,
    Timeline, Units, label, spec,
};

fn main() {
    leptos::mount::mount_to_body(App);
}

#[component]
fn App() -> impl IntoView {
    let picked = RwSignal::new(["xiaomi-12s", "xiaomi-12s-pro"].map(PhoneId::from).to_vec());
    let asked = RwSignal::new("brand=xiaomi".to_owned());
    let filter = Memo::new(move |_| asked.with(|text| text.parse::<Filter>()));
    // None while the text is not a filter.
    let filters = move || filter.get().into_iter().collect::<Vec<_>>();
    let own = RwSignal::new(String::new());
    let differences = RwSignal::new(false);
    let baseline = RwSignal::new(None::<PhoneId>);
    let lang = RwSignal::new("de".to_owned());
    let compares = RwSignal::new(true);
    let across = RwSignal::new(None::<SpecId>);
    let most = RwSignal::new(None::<usize>);
    let changes = RwSignal::new(0);
    // Called for everything a person does in the plot.
    let follow = move |state: State| {
        across.set(state.x);
        changes.update(|times| *times += 1);
    };

    view! {
        <main>
            <h1>"Phones, in an app of its own"</h1>
            <label>
                "Filter " <input class="filter" prop:value=asked on:change=move |event| asked.set(event_target_value(&event)) />
            </label>
            <p class="wrong" role="status">{move || filter.get().err().map(|error| error.sentence(Locale::ENGLISH))}</p>
            <label>
                "Phones of your own, as a table "
                <textarea class="own" on:change=move |event| own.set(event_target_value(&event))></textarea>
            </label>
            <Finder
                filters=filters
                sort=vec![SortKey::descending(By::Spec(spec::BATTERY_MAH))]
                phones=picked
                data=move || Some(own.get()).filter(|own| !own.is_empty())
                on_phones=move |phones| picked.set(phones)
            />

            <label>
                "Picked "
                <input
                    class="picked"
                    prop:value=move || picked.get().join(" ")
                    on:change=move |event| {
                        picked.set(event_target_value(&event).split_whitespace().map(PhoneId::from).collect())
                    }
                />
            </label>
            <button class="differences" on:click=move |_| differences.update(|only| *only = !*only)>
                "Only differences, or all"
            </button>
            <button class="measures" on:click=move |_| baseline.set(picked.get().first().cloned())>
                "Measure against the first"
            </button>
            <button class="compares" on:click=move |_| compares.update(|shown| *shown = !*shown)>
                "Show the comparison, or not"
            </button>
            <Show when=move || compares.get()>
                <Compare
                    phones=picked
                    as_of=PartialDate::new(2022, Some(5), Some(26))
                    differences=differences
                    baseline=baseline
                    units=Units::Imperial
                    on_phones=move |phones| picked.set(phones)
                />
            </Show>

            <label>
                "Numbers as in " <input class="lang" prop:value=lang on:change=move |event| lang.set(event_target_value(&event)) />
            </label>
            <Card phones=picked specs=vec![spec::BATTERY_MAH, spec::DISPLAY_IN] theme=Theme::Dark lang=move || Some(lang.get()) attr:class="aside" />

            <label>
                "At most " <input class="most" type="number" on:change=move |event| most.set(event_target_value(&event).parse().ok()) />
            </label>
            <Timeline phones=picked max=most />

            <button class="weights" on:click=move |_| across.set(Some(spec::WEIGHT_G))>"Weights"</button>
            <p class="across">{move || across.get().map_or("as it comes", |spec| label(Locale::ENGLISH, spec))}</p>
            <p class="changes">{changes}</p>
            <Plot x=across filters=filters phones=picked on_change=follow />
        </main>
    }
}
