//! Search, filters and results.

mod facets;
mod meaning;
mod range;
mod results;

use phone_draw::{ElementRef, Html, ListItem, click, computed, html, list, text, when};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlDialogElement, HtmlElement};
use phone_engine::vocabulary::sought;
use phone_engine::{Filter, SpecId, Test, filter_text, spec};
use phone_words::phones;

use crate::model::state::{Action, View};
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::heading::{TITLE, plural, title};
use crate::ui::kit::{Button, Combobox, Dialog, chip, dialog, icons};
use crate::ui::share;
use crate::ui::time::as_of::as_of;
use crate::ui::tray;
use crate::ui::undo::undo;

/// Suggestions shown at once: phones, and above them brands and chipsets.
const PHONES: usize = 5;
const NAMES: usize = 3;

/// The finder.
pub fn finder(store: Store) -> Html {
    let count = store.slice(crate::model::state::State::filter_count);
    // In wide columns the filters are beside the list; in narrow ones the same elements move into a sheet and back.
    let home = ElementRef::<HtmlElement>::new();
    let filters = ElementRef::<HtmlElement>::new();
    let away = ElementRef::<HtmlElement>::new();
    let move_to = move |place: ElementRef<HtmlElement>| {
        if let (Some(place), Some(filters)) = (place.get(), filters.get()) {
            drop(place.append_child(&filters));
        }
    };
    let sheet = ElementRef::<HtmlDialogElement>::new();
    let is_open = RwSignal::new(false);
    let open = move || {
        move_to(away);
        is_open.set(true);
    };
    let closed = move || {
        is_open.set(false);
        move_to(home);
    };
    let found = computed(move || store.results().with(|results| results.total()));
    let label = text(move || match count.get() {
        0 => "Filters".to_owned(),
        n => format!("Filters · {n}"),
    });
    let show = text(move || match found.get() {
        0 => "Close (no phones match)".to_owned(),
        n => format!("Show {}", phones(store.locale(), n as usize)),
    });
    let content = html! {
        {dialog::head("filters-title", "Filters", sheet)}
        <div element_ref=away></div>
        <div class="sheet-foot">
            {when(move || count.get() > 0, move || Button::new("Reset", click(move || store.reset())).into())}
            {Button::primary(show, click(move || dialog::close(sheet)))}
        </div>
    };
    let open_now = computed(move || is_open.get());
    let dialog = Dialog {
        element: sheet,
        class: "sheet",
        part: None,
        heading: "filters-title",
        open: open_now,
        voice: store.voice,
    };
    html! {
        <section class="finder" tabindex="-1" aria-labelledby=TITLE>
            {title(store, move || plural(store, "Phone finder"))}
            {as_of(store)}
            <div class="bar">
                {search(store)}
                {Button::new(label, click(open)).class("filters-toggle").opens_dialog()}
                {Button::new("Plot", click(move || store.act(Action::Open(View::Plot)))).class("to-view")}
                {share::share(store)}
            </div>
            {chips(store)}
            <div class="columns">
                <div class="beside" element_ref=home>
                    <div class="filters" role="group" aria-label="Filters" element_ref=filters>
                        {facets::facets(store)}
                    </div>
                </div>
                {results::results(store)}
            </div>
            {tray::tray(store)}
            {dialog.draw(content, closed)}
        </section>
    }
}

/// The search field. It filters the list while typing; suggestions are shortcuts to a phone, a brand or a chipset.
fn search(store: Store) -> Html {
    let typed = store.slice(|state| state.query.text.clone());
    let found = computed(move || {
        let text = typed.get();
        let words = sought(&text);
        // One letter matches nearly everything.
        if words.len() < 2 {
            return Vec::new();
        }
        let data = store.data();
        store.snapshot.with(|known| {
            let mut found: Vec<ListItem> = meaning::filters(&text)
                .into_iter()
                .map(|filter| ListItem { key: key_of(&filter), label: store.locale().filter(&filter, known).into() })
                .collect();
            for spec in [spec::BRAND, spec::SOC] {
                let dictionary = known.column(spec).dictionary();
                let fits = |slug: &str| {
                    let name = sought(slug);
                    name.starts_with(&*words) || name.contains(&format!("-{words}"))
                };
                let mut own: Vec<ListItem> = (0..dictionary.len() as i32)
                    .filter(|&term| fits(dictionary.slug(term)))
                    .map(|term| ListItem {
                        key: format!("{}={}", spec.get().key, dictionary.slug(term)).into(),
                        label: dictionary.label(term).into(),
                    })
                    .collect();
                phone_engine::order::sort(&mut own, |a, b| {
                    a.label.len().cmp(&b.label.len()).then(a.label.cmp(&b.label))
                });
                found.extend(own.into_iter().take(NAMES));
            }
            let phones = data.index.search(&text).best_first().into_iter().filter(|&phone| known.knows(phone));
            let phones = phones.filter_map(|phone| data.archive.phone(phone)).take(PHONES);
            found.extend(
                phones.map(|phone| ListItem { key: phone.id.clone(), label: phone.name_on(known.day()).into() }),
            );
            found
        })
    });
    let field = Combobox {
        label: "Search by name, code name or model number",
        placeholder: "Search phones",
        id: "search-suggestions",
        suggestions: "Suggestions",
        first: false,
        icon: icons::glass(),
        typed,
        found,
        // The list below says so.
        none: computed(String::new),
        voice: store.voice,
    };
    let by_key = move |key: &str| meaning::filters(&typed.get_untracked()).into_iter().find(|own| *key_of(own) == *key);
    let narrow = move |spec: SpecId, test: Test| {
        store.pass(Action::Search(String::new()));
        store.pass(Action::Filter(spec, Some(test)));
        store.rest();
    };
    let take = move |key: Arc<str>| match key.split_once('=').and_then(|(key, slug)| Some((SpecId::find(key)?, slug))) {
        Some((spec, slug)) => {
            if let Some(filter) = by_key(&key) {
                return narrow(spec, filter.test);
            }
            let test = store.query.with_untracked(|query| with_choice(query.filter(spec).map(|own| &own.test), slug));
            narrow(spec, test);
        }
        None => {
            let name = store.data().archive.find(&key).and_then(|at| {
                let data = store.data();
                data.archive.phone(at).map(|phone| phone.name.to_string())
            });
            store.act(Action::Search(name.unwrap_or_default()));
        }
    };
    field.draw(
        move |text| store.act(Action::Search(text)),
        take,
        |key| match key.split_once('=') {
            Some(("brand", _)) => "brand",
            Some(("soc", _)) => "chipset",
            Some(_) => "filter",
            None => "",
        },
    )
}

/// The key of a suggestion that is a filter.
fn key_of(filter: &Filter) -> Arc<str> {
    format!("{}={}", filter.spec.get().key, filter_text::print(filter)).into()
}

/// A filter with one more choice. Other kinds of filters are replaced.
fn with_choice(test: Option<&Test>, choice: &str) -> Test {
    let mut test = match test {
        Some(test @ (Test::AnyOf(_) | Test::AllOf(_))) => test.clone(),
        _ => Test::AnyOf(Vec::new()),
    };
    if let Test::AnyOf(chosen) | Test::AllOf(chosen) = &mut test
        && chosen.iter().all(|own| &**own != choice)
    {
        chosen.push(choice.into());
    }
    test
}

/// The number of phones found, and the active filters, each with a button that removes it.
fn chips(store: Store) -> Html {
    let chips = move || {
        store.query.with(|query| {
            store.snapshot.with(|known| {
                let locale = store.locale();
                let item = |filter: &Filter| {
                    let label = locale.filter(filter, known);
                    ListItem { key: format!("{}={label}", filter.spec.get().key).into(), label: label.into() }
                };
                query.filters.iter().map(item).collect()
            })
        })
    };
    let chip = move |filter: ListItem| {
        let spec = filter.key.split_once('=').and_then(|(key, _)| SpecId::find(key));
        let remove = move || {
            if let Some(spec) = spec {
                store.act(Action::Filter(spec, None));
            }
        };
        chip::removable("Remove filter: ", filter.label.to_string(), click(remove)).into()
    };
    let any = move || store.query.with(|query| !query.is_empty());
    html! {
        <div class="chips" role="group" aria-label="Active filters">
            {count(store)}
            {list(chips, chip)}
            {when(any, move || html! {
                {Button::link("Reset", click(move || store.reset()))}
            })}
            {undo(store)}
        </div>
    }
}

/// How many phones are found. Screen readers hear it once typing has stopped, and after a change of the day even if it is the
/// same.
fn count(store: Store) -> Html {
    let count = computed(move || {
        store.results().with(|results| {
            let (matches, could) = (results.matches as usize, results.could_match as usize);
            let locale = store.locale();
            let mut count = match (matches, could) {
                (0, 0) if results.not_launched > 0 => String::new(),
                (0, 0) => return "No phones match".to_owned(),
                (_, 0) => phones(locale, matches),
                (0, _) => format!("{} could match", phones(locale, could)),
                _ => format!("{}, {} more could match", phones(locale, matches), locale.count(could)),
            };
            if results.not_launched > 0 {
                let waiting = results.not_launched as usize;
                count = match &*count {
                    "" => format!("{}, not launched yet", phones(locale, waiting)),
                    _ => format!("{count}, {} not launched yet", locale.count(waiting)),
                };
            }
            count
        })
    });
    let day = store.slice(|state| state.as_of);
    store.voice.follow(Topic::Found, move || {
        day.get();
        count.get()
    });
    html! { <strong class="count">{text(move || count.get())}</strong> }
}

#[cfg(test)]
mod tests {
    use super::with_choice;
    use phone_engine::Test;

    #[test]
    fn a_suggested_brand_is_added_to_those_chosen_before() {
        let some = |choices: &[&str]| choices.iter().map(|&choice| choice.into()).collect();
        let added = |test: Test| with_choice(Some(&test), "xiaomi");
        assert_eq!(with_choice(None, "xiaomi"), Test::AnyOf(some(&["xiaomi"])));
        assert_eq!(added(Test::AnyOf(some(&["apple"]))), Test::AnyOf(some(&["apple", "xiaomi"])));
        assert_eq!(added(Test::AllOf(some(&["apple"]))), Test::AllOf(some(&["apple", "xiaomi"])));
        assert_eq!(added(Test::AnyOf(some(&["xiaomi", "apple"]))), Test::AnyOf(some(&["xiaomi", "apple"])));
        // Asking for a brand contradicts a filter that excludes it.
        assert_eq!(added(Test::NoneOf(some(&["xiaomi"]))), Test::AnyOf(some(&["xiaomi"])));
        assert_eq!(added(Test::Has(true)), Test::AnyOf(some(&["xiaomi"])));
    }
}
