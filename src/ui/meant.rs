//! Phones that are asked for by other words than their ids. Where the words are a name of one phone, it takes their place;
//! else the one that is probably meant is offered: "Xiaomi 12S Pro?"

use leptos::prelude::*;
use phone_draw::{Html, ListItem, click, list};
use phone_words::brief;

use crate::host::split::in_own_file;
use crate::model::data::Need;
use crate::model::state::{Action, PhoneId};
use crate::store::Store;
use crate::store::effect::effect;
use crate::ui::kit::Button;
use crate::ui::later::later;

/// The phones that unknown ids probably mean, once all names have come.
pub fn meant(store: Store) -> Html {
    // The view waits for the names, but not for ever.
    store.spawn(async move {
        if store.bring(Need::Names, false).await.is_err() || load_meant().await.is_err() {
            store.miss_names();
        }
    });
    later(store, || Some(Need::Names), move || Box::pin(draw_meant(store)), || Box::pin(load_meant()))
}

/// Replaces the names of phones with their ids. Warns the page's author of names that no phone has.
fn resolve(store: Store) {
    let data = store.data();
    if !data.come.names {
        return;
    }
    let told = store.unknown();
    store.take_named(data.rename_named(store.now()));
    for id in store.unknown().iter().filter(|id| !told.contains(id)) {
        let meant = data.meant(id).map(|phone| format!(" Did you mean `{}`?", phone.id)).unwrap_or_default();
        store.host(|host| host.warn(&format!("Unknown phone: `{}`.{meant}", brief(id))));
    }
}

/// A button for each id that is not in the data but near one, at most as many as can be compared.
fn content(store: Store) -> Html {
    let asked = store.slice(|state| state.phones.clone());
    effect(move |_| {
        asked.track();
        store.follow_phones();
        untrack(|| resolve(store));
    });
    // By their ids, with the names of the phones.
    let meant = store.slice(move |state| {
        store.follow_phones();
        let data = store.data();
        let mut meant: Vec<ListItem> = Vec::new();
        for id in state.phones.iter().filter(|id| data.find(id).is_none()) {
            let phone = data.meant(id).filter(|phone| !state.phones.contains(&phone.id));
            if let Some(phone) = phone.filter(|phone| meant.iter().all(|item| item.label != phone.name)) {
                meant.push(ListItem { key: id.clone(), label: phone.name.clone() });
            }
        }
        meant
    });
    let exchange = move |id: PhoneId| {
        if let Some(phone) = store.data().meant(&id) {
            store.act(Action::Exchange(id, phone.id.clone()));
        }
    };
    list(
        move || meant.get(),
        move |item: ListItem| {
            let label = format!("{}?", item.label);
            Button::new(label, click(move || exchange(item.key.clone()))).class("try-again").into()
        },
    )
}

in_own_file! {
    sources, load_meant: fn draw_meant(store: Store) -> Html {
        content(store)
    }
}
