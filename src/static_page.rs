//! The static page or embed of a link, for `cargo xtask page`. Native only.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use phone_engine::{Archive, Currency, Day, PartialDate, Snapshot};
use phone_share::{Sheet, page};
use phone_words::Locale;

use crate::host::phones;
use crate::model::address;
use crate::model::attributes;
use crate::model::link;
use crate::model::problem;
use crate::model::seen;
use crate::model::state::View;
use crate::store;

/// Options besides the link.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The URL of the page; empty if unknown.
    pub url: String,
    /// The loader of the widget, as seen from the page.
    pub loader: String,
    /// The page's style sheet, as seen from it; empty for none.
    pub style: String,
    /// The picture for previews, as seen from the page; empty for none.
    pub picture: String,
    /// The file for [`Made::oembed`], as seen from the page; empty for none.
    pub oembed: String,
    /// The files that the loader will request, as seen from the page; empty if unknown.
    pub preload: Vec<String>,
    /// The language of the page.
    pub locale: Locale,
    /// The day of the page. If the link has no day, the page shows what is known on this one.
    pub today: Option<PartialDate>,
}

/// The page of a link, ready to be written.
#[derive(Clone, Debug)]
pub struct Made {
    /// A name for its files, without extension.
    pub name: String,
    /// The whole page.
    pub page: String,
    /// The element alone, with the same table as its fallback.
    pub embed: String,
    /// What a link to the page unfolds into, as oEmbed has it; nothing if the page's URL is unknown.
    pub oembed: Option<String>,
    /// The content of both.
    pub sheet: Sheet,
}

/// Makes the page of a link: the text after `#pc=`, or a whole URL with it.
///
/// # Errors
/// The problems of the link. Pages are permanent, so invalid parts are not left out.
pub fn make(link: &str, options: &Options) -> Result<Made, Vec<String>> {
    let found = link.split_once('#').and_then(|(_, hash)| address::find(hash, "pc"));
    let (state, problems) = link::read(found.as_deref().unwrap_or(link));
    let mut problems = problem::sentences(Locale::ENGLISH, &problems);
    let (data, unread) = phones::current();
    problems.extend(unread);
    let state = data.rename_named(state);
    let unknown = state.phones.iter().filter(|id| data.archive.find(id).is_none());
    problems.extend(unknown.map(|id| format!("There is no phone `{id}`.")));
    if state.view != View::Compare || state.phones.is_empty() {
        problems.push("A static page shows a comparison: the link needs view=compare and phones.".to_owned());
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let known = snapshot(&data.archive, state.as_of, options.today);
    // Whoever reads it, somewhere.
    let currency = state.currency.unwrap_or(Currency::Usd);
    let sheet =
        seen::sheet(&state, &data, &known, &seen::Listed::default(), currency, options.url.clone(), options.locale);
    let mut attributes = attributes::write(&state);
    let mut embedded = attributes.clone();
    if options.locale.language().is_some() {
        // Its table is in this language, whatever that of the page is.
        embedded.push(("lang", options.locale.tag().to_owned()));
    }
    let embed = page::embed(&sheet, &embedded);
    // The widget is the point of the page.
    attributes.push(("loading", "eager".to_owned()));
    let about = page::Page {
        url: options.url.clone(),
        loader: options.loader.clone(),
        style: options.style.clone(),
        attributes,
        picture: options.picture.clone(),
        preload: options.preload.clone(),
        date: options.today.map(|day| day.to_string()).unwrap_or_default(),
        oembed: if options.url.is_empty() { String::new() } else { options.oembed.clone() },
    };
    let oembed = page::oembed(&sheet, &about, &link::write(&state));
    Ok(Made { name: seen::file_name(&state), page: page::page(&sheet, &about), embed, oembed, sheet })
}

/// What is known on a day, kept for the next page, since many pages are made of the same.
fn snapshot(archive: &Arc<Archive>, day: Option<PartialDate>, today: Option<PartialDate>) -> Arc<Snapshot> {
    type Kept = ((Option<PartialDate>, Option<PartialDate>), Arc<Snapshot>);
    thread_local!(static LAST: RefCell<Option<Kept>> = const { RefCell::new(None) });
    LAST.with_borrow_mut(|last| match last {
        Some((days, snapshot)) if *days == (day, today) => Arc::clone(snapshot),
        _ => {
            let snapshot = store::snapshot(archive, day, today);
            *last = Some(((day, today), Arc::clone(&snapshot)));
            snapshot
        }
    })
}

/// Today.
pub fn today() -> Option<PartialDate> {
    const EPOCH: i64 = 2_440_588; // 1 January 1970, as a Julian day
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let day = i32::try_from(i64::try_from(seconds / 86_400).ok()? + EPOCH).ok()?;
    Day::from_julian_day(day).ok().map(PartialDate::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_made_of_a_link_or_of_an_address_with_one() {
        let options = Options { loader: "phone-compare.js".to_owned(), today: today(), ..Options::default() };
        let link = "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;diff";
        let made = make(link, &options).unwrap();
        assert_eq!(made.name, "xiaomi-12s_xiaomi-12s-pro_2022-05-26");
        assert!(
            made.embed
                .starts_with("<phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\" differences>")
        );
        assert!(made.page.contains(
            "<phone-compare phones=\"xiaomi-12s xiaomi-12s-pro\" as-of=\"2022-05-26\" differences loading=\"eager\">"
        ));
        assert!(made.page.contains("As known on 26 May 2022."));
        let told = "<p>Display size is not known of both.</p>";
        assert!(made.embed.contains(told) && made.page.contains(told), "{}", made.embed);
        let without = make(&format!("{link};summary=off"), &options).unwrap();
        assert!(!without.embed.contains(told) && without.embed.contains("summary=\"off\""), "{}", without.embed);
        assert_eq!(make(&format!("https://example.org/?a=1#x&pc={link}"), &options).unwrap().page, made.page);
    }

    #[test]
    fn a_page_is_in_the_units_of_its_link() {
        let link = "v1;view=compare;phones=nothing-phone-1;specs=weight-g;units=imperial;currency=eur";
        let made = make(link, &Options { loader: "phone-compare.js".to_owned(), ..Options::default() }).unwrap();
        assert!(made.embed.contains("units=\"imperial\" currency=\"EUR\""), "{}", made.embed);
        assert!(made.embed.contains("6.83 oz") && !made.embed.contains("193.5 g"), "{}", made.embed);
    }

    #[test]
    fn what_is_wrong_with_a_link_is_said() {
        let problems = make("v1;view=compare;phones=xiaomi-12s,foo-9;colour=red", &Options::default()).unwrap_err();
        assert!(problems.iter().any(|problem| problem.contains("foo-9")), "{problems:?}");
        assert!(problems.iter().any(|problem| problem.contains("colour=red")), "{problems:?}");
        assert!(make("v1", &Options::default()).unwrap_err()[0].contains("view=compare"));
    }
}
