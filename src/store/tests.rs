//! The store and what it makes of a person's actions, against a scripted browser.

use std::sync::Arc;

use leptos::prelude::*;
use phone_engine::query::SortKey;
use phone_engine::{By, Currency, Filter, PartialDate, spec};
use phone_owndata::{Reading, Text};
use serde_json::{Value, json};

use super::{FACETS, ResultGroup, Store};
use crate::host::browser::{begin, browser, pass, run};
use crate::host::page::Host;
use crate::model::attributes::LinkMode;
use crate::model::data::{Come, Data, Origin};
use crate::model::state::{Action, State, View};

const PAGE: &str = "https://blog.test/post";

/// Milliseconds until a text is said.
const QUIET: u32 = 700;

/// Seven phones of one maker, the first with the smallest battery.
fn seven() -> Data {
    let mut text = Text::new(
        "brand,name,battery (mAh),price (USD),price (EUR)\n\
         Acme,One,3000,100,\nAcme,Two,3500,,\nAcme,Three,4000,,\nAcme,Four,4500,,\nAcme,Five,5000,,\nAcme,Six,5500,,\n\
         Acme,Seven,6000,,700\n"
            .to_owned(),
    );
    let mut reading = Reading::new(PartialDate::new(2026, Some(11), Some(28)));
    while reading.next(&mut text) {}
    Data::of(reading.finish().archive, Come::all())
}

/// A widget of these phones, whose signals live as long as the owner.
pub(super) fn store() -> (Owner, Store) {
    begin(PAGE);
    let owner = Owner::new();
    let host = Host::scripted();
    host.set_link_mode(LinkMode::Hash);
    let store = owner.with(|| Store::new(Arc::new(seven()), host, State::default(), |_| {}));
    (owner, store)
}

fn pick(store: &Store, names: &[&str]) {
    for name in names {
        store.act(Action::Pick(format!("acme-{name}").into()));
    }
}

fn phones(store: &Store) -> Vec<String> {
    store.now().phones.iter().map(|id| id.trim_start_matches("acme-").to_owned()).collect()
}

/// The events so far.
fn events() -> Vec<(String, Value)> {
    run();
    browser(|browser| std::mem::take(&mut browser.events))
}

/// What is said once all has come to rest.
fn said(store: &Store) -> String {
    pass(QUIET);
    untrack(|| store.voice.said())
}

#[test]
fn what_people_do_in_a_row_is_one_event_with_the_last_state() {
    let (_owner, store) = store();
    pick(&store, &["one", "two"]);
    store.act(Action::Open(View::Compare));
    assert_eq!(browser(|browser| browser.events.len()), 0, "listeners do not run while ours does");
    let events = events();
    assert_eq!(events.len(), 1);
    let (name, state) = &events[0];
    assert_eq!(name, "phone-compare-change");
    assert_eq!((&state["view"], &state["phones"]), (&json!("compare"), &json!(["acme-one", "acme-two"])));

    store.act(Action::Open(View::Compare));
    assert_eq!(self::events(), [], "nothing has changed");
}

#[test]
fn what_the_page_sets_is_no_event_and_is_not_written() {
    let (_owner, store) = store();
    store.take(State { view: View::Compare, ..State::default() }, vec!["No such phone.".to_owned()]);
    assert_eq!(store.now().view, View::Compare);
    assert_eq!(events(), []);
    pass(1000);
    assert_eq!(browser(|browser| browser.url.clone()), PAGE);
    assert_eq!(untrack(|| store.notices()), ["No such phone."]);
    store.dismiss();
    assert_eq!(untrack(|| store.notices()), Vec::<String>::new());
}

#[test]
fn a_phone_too_many_is_refused_and_the_reader_told_why() {
    let (_owner, store) = store();
    pick(&store, &["one", "two", "three", "four", "five", "six"]);
    events();
    pick(&store, &["seven"]);
    assert_eq!(phones(&store).len(), 6);
    assert_eq!(said(&store), "6 of 6: remove one first.");
    assert_eq!(events(), []);

    // A page may allow fewer.
    store.let_compare(2);
    let mut state = store.now();
    assert_eq!(store.limited(&mut state).as_deref(), Some("You can compare at most 2 phones here; left out: 4."));
    assert_eq!(state.phones.len(), 2);
    store.take(state, Vec::new());
    pick(&store, &["seven"]);
    assert_eq!(said(&store), "2 of 2: remove one first.");
    assert_eq!(store.limited(&mut store.now()), None);
}

#[test]
fn a_double_click_removes_one_phone() {
    let (_owner, store) = store();
    pick(&store, &["one", "two", "three"]);
    store.remove("acme-one".into());
    pass(399);
    store.remove("acme-two".into());
    assert_eq!(phones(&store), ["two", "three"], "the second press was meant for the first phone");
    pass(1);
    store.remove("acme-two".into());
    assert_eq!(phones(&store), ["three"]);
}

#[test]
fn what_was_removed_comes_back_until_something_else_changes() {
    let (_owner, store) = store();
    let undoable = || untrack(|| store.undoable());
    pick(&store, &["one", "two"]);
    assert_eq!(undoable(), "");
    store.remove("acme-one".into());
    assert_eq!(undoable(), "Acme One removed.");
    events();
    store.undo();
    assert_eq!((phones(&store), undoable()), (vec!["one".to_owned(), "two".to_owned()], String::new()));
    assert_eq!(events().len(), 1, "a person did it");
    assert_eq!(said(&store), "Undone");

    pass(400);
    store.remove("acme-two".into());
    pick(&store, &["three"]);
    assert_eq!(undoable(), "", "it would take back more than the removal");

    store.act(Action::Search("one".to_owned()));
    store.act(Action::Filter(spec::BATTERY_MAH, Some(Filter::at_least(spec::BATTERY_MAH, 3000.0).test)));
    store.reset();
    assert_eq!((undoable(), store.now().query.text), ("Filters removed.".to_owned(), String::new()));
    store.undo();
    assert_eq!((store.now().query.text, store.now().query.filters.len()), ("one".to_owned(), 1));

    // Nor does it outlive what the page sets.
    store.reset();
    store.take(State::default(), Vec::new());
    store.take(State { view: View::Plot, ..State::default() }, Vec::new());
    assert_eq!(undoable(), "");
}

#[test]
fn the_url_follows_a_tenth_of_a_second_later() {
    let (_owner, store) = store();
    pick(&store, &["one"]);
    pass(99);
    pick(&store, &["two"]);
    assert_eq!(browser(|browser| browser.written.len()), 0);
    pass(1);
    let written = (format!("{PAGE}#pc=v1;phones=acme-one,acme-two"), false);
    assert_eq!(browser(|browser| browser.written.clone()), [written]);
}

#[test]
fn a_refused_url_is_tried_again_after_ever_longer_pauses_and_then_given_up() {
    let (_owner, store) = store();
    browser(|browser| browser.refuses_urls = true);
    pick(&store, &["one"]);
    // At 0.1, 1.1, 3.1 and 7.1 seconds.
    pass(7000);
    browser(|browser| browser.refuses_urls = false);
    pass(99);
    assert_eq!(browser(|browser| browser.written.len()), 0);
    pass(1);
    assert_eq!(browser(|browser| browser.written.len()), 1);

    browser(|browser| browser.refuses_urls = true);
    pick(&store, &["two"]);
    pass(31_100);
    assert!(!store.host(Host::is_behind), "after half a minute");
    browser(|browser| browser.refuses_urls = false);
    pick(&store, &["three"]);
    pass(100);
    assert_eq!(browser(|browser| browser.url.clone()), format!("{PAGE}#pc=v1;phones=acme-one,acme-two,acme-three"));
}

#[test]
fn a_slider_on_its_way_changes_what_is_shown_and_tells_nobody() {
    let (_owner, store) = store();
    for least in [3000.0, 3500.0, 4000.0] {
        let filter = Filter::at_least(spec::BATTERY_MAH, least);
        store.pass(Action::Filter(spec::BATTERY_MAH, Some(filter.test)));
        pass(200);
    }
    assert_eq!((events(), store.query.with_untracked(|query| query.filters.len())), (vec![], 1));
    store.rest();
    assert_eq!(events().len(), 1);
    pass(100);
    assert_eq!(browser(|browser| browser.url.clone()), format!("{PAGE}#pc=v1;battery-mah=4000.."));
}

#[test]
fn too_much_for_the_url_is_a_notice_once() {
    let (_owner, store) = store();
    for more in 0..2 {
        store.act(Action::Search("x".repeat(2000 + more)));
    }
    let notices = untrack(|| store.notices());
    assert!(notices.iter().all(|told| told.contains("too much for a link")), "{notices:?}");
    assert!(store.link().is_err());
    store.act(Action::Search(String::new()));
    pick(&store, &["one"]);
    assert_eq!(store.link(), Ok(format!("{PAGE}#pc=v1;phones=acme-one")));
}

#[test]
fn results_follow_the_query_and_keep_their_finder() {
    let (_owner, store) = store();
    let found = || {
        let rows = untrack(|| store.rows(ResultGroup::Matches, 0..9));
        rows.iter().map(|&phone| store.data().archive.phone(phone).unwrap().name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(untrack(|| store.results().get()).matches, 7);
    let filter = Filter::at_least(spec::BATTERY_MAH, 5000.0);
    store.act(Action::Filter(spec::BATTERY_MAH, Some(filter.test)));
    store.act(Action::Sort(vec![SortKey::descending(By::Spec(spec::BATTERY_MAH))]));
    assert_eq!(found(), ["Acme Seven", "Acme Six", "Acme Five"]);
    let brands = untrack(|| store.values(spec::BRAND));
    assert_eq!(brands.len(), 1);
    assert!(FACETS.contains(&spec::BRAND));
}

#[test]
fn prices_are_in_the_filters_currency_else_the_readers_choice_else_the_pages_else_the_regions() {
    let (_owner, store) = store();
    let currency = || store.price_in.get_untracked();
    assert_eq!(currency(), Currency::Usd, "where the browser does not know");
    browser(|browser| browser.currency = Some(Currency::Inr));
    store.take(State { view: View::Compare, currency: Some(Currency::Gbp), ..State::default() }, Vec::new());
    assert_eq!(currency(), Currency::Gbp);
    store.take(State::default(), Vec::new());
    assert_eq!(currency(), Currency::Inr);
    store.choose_currency(Currency::Eur);
    assert_eq!((currency(), untrack(|| store.listed(spec::PRICE))), (Currency::Eur, Currency::Eur.price()));
    let usd = Currency::Usd.price();
    store.act(Action::Filter(usd, Some(Filter::at_least(usd, 50.0).test)));
    assert_eq!(currency(), Currency::Usd);
}

#[test]
fn other_phones_replace_what_was_shown_of_the_old_ones() {
    let (_owner, store) = store();
    let phone = store.data().archive.find("acme-one").unwrap();
    store.show_sources(Some((phone, spec::BATTERY_MAH)));
    store.note_reading(Some(40));
    assert!(untrack(|| store.is_waiting()), "those shown meanwhile are not the page's");
    let mut own = seven();
    own.origin = Origin::Page;
    store.show(Arc::new(own));
    assert_eq!(untrack(|| store.sources()), None, "phones are known by their place in the data");
    assert!(!untrack(|| store.is_waiting()));
    assert_eq!(untrack(|| store.reading()), Some(40));
}

#[test]
fn a_day_that_the_page_asks_for_is_pinned_and_one_of_the_reader_is_not() {
    let (_owner, store) = store();
    let (may, june) = (PartialDate::new(2022, Some(5), None), PartialDate::new(2022, Some(6), None));
    store.take(State { as_of: may, ..State::default() }, Vec::new());
    store.act(Action::AsOf(june));
    assert_eq!((untrack(|| store.pinned()), store.now().as_of), (may, june));
    assert_eq!(said(&store), "Known on June 2022");
}

#[test]
fn work_ends_with_the_widget() {
    let (owner, store) = store();
    let work = store.while_mounted(async { 5 });
    owner.cleanup();
    assert!(store.is_gone());
    crate::host::browser::spawn(Box::pin(async move { assert_eq!(work.await, None) }));
    // Nor does what was begun before.
    run();
    pass(1000);
}
