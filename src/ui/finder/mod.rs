//! Search, filters and results.

mod facets;
mod matters;
mod meaning;
mod range;
mod results;
mod than;

use phone_draw::{ElementRef, Html, ListItem, click, computed, html, list, text, when};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::web_sys::{HtmlDialogElement, HtmlElement};
use phone_engine::answer::{ResultGroup, reasons};
use phone_engine::vocabulary::sought;
use phone_engine::{Filter, Match, PhoneIndex, Query, Snapshot, SpecId, Test, filter_text, spec};
use phone_words::phones;

use phone_words::m;

use crate::host;
use crate::model::data::Extent;
use crate::model::state::{Action, View};
use crate::store::Store;
use crate::store::voice::Topic;
use crate::ui::card;
use crate::ui::heading::{self, plural};
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
        0 => store.text(m::FILTERS).to_owned(),
        n => m::filters_set(store.words(), &n.to_string()),
    });
    let show = text(move || match found.get() {
        0 => store.text(m::CLOSE_NONE_MATCH).to_owned(),
        n => m::show_phones(store.words(), &phones(store.locale(), n as usize)),
    });
    let content = html! {
        {dialog::head(store.words(), "filters-title", store.text(m::FILTERS), sheet)}
        <div element_ref=away></div>
        <div class="sheet-foot">
            {when(move || count.get() > 0, move || Button::new(store.text(m::RESET), click(move || store.reset())).into())}
            {Button::primary(show, click(move || dialog::close(sheet)))}
        </div>
    };
    let card = RwSignal::new(String::new());
    let open_now = computed(move || is_open.get());
    let dialog = Dialog {
        element: sheet,
        class: "sheet",
        part: None,
        heading: "filters-title",
        open: open_now,
        voice: store.voice,
    };
    let title = move || plural(store, store.text(m::PHONE_FINDER));
    html! {
        <section class="finder" tabindex="-1" aria-label=text(title)>
            {heading::title(store, title)}
            {as_of(store)}
            <div class="bar">
                {search(store, card)}
                {Button::new(label, click(open)).class("filters-toggle").opens_dialog()}
                {Button::new(store.text(m::PLOT), click(move || store.act(Action::Open(View::Plot)))).class("to-view")}
                {share::share(store)}
            </div>
            {chips(store)}
            <div class="columns">
                <div class="beside" element_ref=home>
                    <div class="filters" role="group" aria-label=store.text(m::FILTERS) element_ref=filters>
                        {facets::facets(store)}
                    </div>
                </div>
                {results::results(store, card)}
            </div>
            {tray::tray(store)}
            {dialog.draw(content, closed)}
            {card::opened(store, card)}
        </section>
    }
}

/// The search field. It filters the list while typing; suggestions are shortcuts to a phone, a brand or a chipset. `card` becomes
/// the id of a phone that is taken.
fn search(store: Store, card: RwSignal<String>) -> Html {
    let typed = store.slice(|state| state.query.text.clone());
    let found = computed(move || {
        let text = typed.get();
        let words = sought(&text);
        // One letter matches nearly everything.
        if words.len() < 2 {
            return Vec::new();
        }
        // Of the list, the first.
        let groups = [ResultGroup::Matches, ResultGroup::CouldMatch, ResultGroup::NotLaunched];
        let phones = groups.into_iter().flat_map(|group| store.rows(group, 0..PHONES)).take(PHONES);
        let phones: Vec<PhoneIndex> = phones.collect();
        let data = store.data();
        store.snapshot.with(|known| {
            let mut found: Vec<ListItem> = meaning::filters(store.words(), &text)
                .into_iter()
                .map(|filter| ListItem { key: key_of(&filter), label: store.locale().filter(&filter, known).into() })
                .collect();
            for spec in [spec::BRAND, spec::SOC] {
                let dictionary = known.column(spec).dictionary();
                let fits = |slug: &str| {
                    let name = sought(slug);
                    name.starts_with(&*words) || name.contains(&format!("-{words}"))
                };
                let terms: Vec<i32> =
                    (0..dictionary.len() as i32).filter(|&term| fits(dictionary.slug(term))).collect();
                let terms = store.query.with(|query| most_frequent(known, query, spec, terms));
                found.extend(terms.into_iter().map(|term| ListItem {
                    key: format!("{}={}", spec.get().key, dictionary.slug(term)).into(),
                    label: dictionary.label(term).into(),
                }));
            }
            let phones = phones.into_iter().filter_map(|phone| data.listed.phone(phone));
            found.extend(
                phones.map(|phone| ListItem { key: phone.id.clone(), label: phone.name_on(known.day()).into() }),
            );
            found
        })
    });
    let field = Combobox {
        locale: store.words(),
        label: store.text(m::SEARCH_LABEL),
        placeholder: store.text(m::SEARCH_PHONES),
        id: "search-suggestions",
        suggestions: store.text(m::SUGGESTIONS_NAME),
        first: false,
        icon: icons::glass(),
        typed,
        found,
        // The list below says so.
        none: computed(String::new),
        voice: store.voice,
    };
    let by_key = move |key: &str| {
        meaning::filters(store.words(), &typed.get_untracked()).into_iter().find(|own| *key_of(own) == *key)
    };
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
        None => card.set(key.to_string()),
    };
    field.draw(
        move |text| store.act(Action::Search(text)),
        take,
        |key| match key.split_once('=') {
            Some(("brand", _)) => Some(m::SUGGESTED_BRAND),
            Some(("soc", _)) => Some(m::SUGGESTED_CHIPSET),
            Some(_) => Some(m::SUGGESTED_FILTER),
            None => None,
        },
    )
}

/// The first few of the names by how many phones within the other filters have them; none that no phone has.
fn most_frequent(known: &Snapshot, query: &Query, spec: SpecId, names: Vec<i32>) -> Vec<i32> {
    if names.is_empty() {
        return names;
    }
    let is_excluded =
        |phone| reasons(known, query, phone).iter().any(|reason| reason.spec != spec && reason.met != Match::Possible);
    let mut counts: Vec<(usize, i32)> = names.into_iter().map(|name| (0, name)).collect();
    let column = known.column(spec);
    for &phone in known.phones() {
        let spans = column.spans(phone);
        let own = counts.iter_mut().find(|(_, name)| spans.iter().any(|span| span.least == *name));
        if let Some(own) = own
            && !is_excluded(phone)
        {
            own.0 += 1;
        }
    }
    let mut first = Vec::new();
    while first.len() < NAMES
        && let Some((count, name)) = counts.iter_mut().max_by_key(|(count, _)| *count)
        && *count > 0
    {
        *count = 0;
        first.push(*name);
    }
    first
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
        chip::removable(store.text(m::REMOVE_FILTER), filter.label.to_string(), click(remove)).into()
    };
    let any = move || store.query.with(|query| !query.is_empty());
    html! {
        <div class="chips" role="group" aria-label=store.text(m::ACTIVE_FILTERS)>
            {count(store)}
            {list(chips, chip)}
            {matters::unbeaten_chip(store)}
            {when(any, move || html! {
                {Button::link(store.text(m::RESET), click(move || store.reset()))}
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
                (0, 0) => return store.text(m::NO_PHONES_MATCH).to_owned(),
                (_, 0) => phones(locale, matches),
                (0, _) => m::phones_could_match(locale, &phones(locale, could)),
                _ => m::phones_more_could_match(locale, &phones(locale, matches), &locale.count(could)),
            };
            if results.not_launched > 0 {
                let waiting = results.not_launched as usize;
                count = match &*count {
                    "" => m::phones_not_launched(locale, &phones(locale, waiting)),
                    _ => m::found_more_not_launched(locale, &count, &locale.count(waiting)),
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
    let so_far = move || loaded(store).unwrap_or_default();
    html! {
        <strong class="count">{text(move || count.get())}</strong>
        {when(move || !so_far().is_empty(), move || html! { <span class="quiet so-far">{text(so_far)}</span> })}
    }
}

/// How much of a long list has come, which comes in pieces, the newest phones first.
fn loaded(store: Store) -> Option<String> {
    let Extent::Pieces(..) = store.come() else { return None };
    let locale = store.locale();
    let here = store.snapshot.with(|known| known.phones().len());
    let all = host::phones::totals()?.phones;
    Some(m::loading_others(locale, &locale.count(here), &locale.count(all.saturating_sub(here))))
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
