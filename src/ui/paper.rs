//! What is there on paper only.

use std::rc::Rc;

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use phone_draw::{ElementRef, Html, Mounted, html, mount};

use crate::host::page::Host;
use crate::store::Store;

/// A place in which something is drawn for as long as the page is printed. It is there as soon as the event has been
/// dispatched, not at the next turn of the effects, since a button of the page that prints waits for none.
pub fn paper(store: Store, sheet: impl Fn() -> Html + 'static) -> Html {
    let sheet: Rc<dyn Fn() -> Html> = Rc::new(sheet);
    let place = ElementRef::<HtmlElement>::new();
    let sheets = StoredValue::new_local(None::<Sheets>);
    let owner = Owner::current().unwrap_or_default();
    let print = move |prints: bool| {
        let drawn = place.get().filter(|_| prints).map(|place| {
            let owner = owner.with(Owner::new);
            let sheet = Rc::clone(&sheet);
            let drawn = owner.with(|| mount(place.into(), move || sheet()));
            Sheets { _drawn: drawn, _owner: owner }
        });
        drop(sheets.try_update_value(|sheets| std::mem::replace(sheets, drawn)));
    };
    on_print(store, Rc::new(print));
    html! { <div class="paper" element_ref=place></div> }
}

/// What is drawn for paper. What was made while it was drawn goes last.
struct Sheets {
    _drawn: Mounted,
    _owner: Owner,
}

/// Calls `act` with true just before the page is printed and with false just after: that of the window that the widget is in.
fn on_print(store: Store, act: Rc<dyn Fn(bool)>) {
    let listen = move || {
        let window = store.host(Host::window)?;
        let on = |name: &'static str, prints: bool| {
            let act = Rc::clone(&act);
            EventListener::new(&window, name, move |_| act(prints))
        };
        Some([on("beforeprint", true), on("afterprint", false)])
    };
    let listening = StoredValue::new_local(listen());
    Effect::watch(
        move || store.follow_window(),
        move |_, _, _| drop(listening.try_update_value(|own| std::mem::replace(own, listen()))),
        false,
    );
    // They are dropped, and stop listening, with the component that they are made in.
    on_cleanup(move || drop(listening.try_update_value(Option::take)));
}
