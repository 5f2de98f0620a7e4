//! The page's own phones that join the built-in ones: which they are, and putting them together.

use std::sync::Arc;

use phone_engine::{Phone, PhoneIndex};
use phone_owndata::{Own, OwnRow, Problems};

use crate::host::phones;
use crate::model::data::{Data, Joined, Need, Origin};
use crate::model::state::PhoneId;

/// Up to so many phones are fetched one by one. Of more, all are fetched.
const FEW: usize = 60;

/// Fetches the built-in phones that `own` may be about: those with its ids, and by their names if some of those are no ids.
///
/// # Errors
/// If they could not be loaded. Those loaded before are there.
pub async fn fetch(own: &Own) -> Result<(), String> {
    let phones = own.archive.phones();
    if phones.len() > FEW {
        return phones::fetch(Need::All, false).await;
    }
    let ids: Vec<PhoneId> = phones.iter().map(|phone| phone.id.clone()).collect();
    phones::fetch(Need::Some(ids.clone()), false).await?;
    let (data, _) = phones::current();
    if ids.iter().all(|id| data.archive.find(id).is_some()) {
        return Ok(());
    }
    phones::fetch(Need::Names, false).await?;
    let (data, _) = phones::current();
    let meant = phones.iter().filter_map(|phone| Some(data.listed.phone(known(&data, phone)?)?.id.clone()));
    phones::fetch(Need::Some(meant.collect()), false).await
}

/// Which of the built-in phones this one is: by its id, or by its name where that is the name of one only.
fn known(built_in: &Data, phone: &Phone) -> Option<PhoneIndex> {
    let named = || built_in.index.named(&phone.name).filter(|_| built_in.come.names);
    built_in.find(&phone.id).or_else(named)
}

/// Notes which of the page's phones are none of the built-in ones: if that is due to a typo, nobody would see their values.
pub fn note_new(built_in: &Data, own: &Own, problems: &mut Problems) {
    for phone in own.archive.phones().iter().filter(|phone| known(built_in, phone).is_none()) {
        problems.note(&phone.name, format_args!("is none of the built-in phones, so it is shown as another one"));
    }
}

/// The built-in phones with what the page says of them, and with its other phones.
pub fn join(built_in: Arc<Data>, own: &Arc<Own>) -> Data {
    let (archive, places, _) = built_in.archive.joined(own.archive.phones(), &|phone| known(&built_in, phone));
    let placed = |(phone, text): &(PhoneIndex, Arc<str>)| Some((*places.get(phone.get())?, text.clone()));
    let rows = own.rows.iter().map(|OwnRow { head, values }| OwnRow {
        head: head.clone(),
        values: values.iter().filter_map(placed).collect(),
    });
    let rows = rows.collect();
    let own = own.clone();
    let again = Arc::new(move |built_in| join(built_in, &own));
    let come = built_in.come.clone();
    let archive = Arc::new(archive);
    // What the page says counts with everything that is said of the phone: what stands without sources would not do.
    let listed = if Arc::ptr_eq(&built_in.archive, &built_in.listed) {
        archive.clone()
    } else {
        Arc::new(built_in.listed.with_phones(&archive, &places))
    };
    Data { origin: Origin::Joined(Joined { of: built_in, rows, again }), ..Data::listing(archive, listed, come) }
}
