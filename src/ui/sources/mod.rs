//! Who said it, when, and how firmly.

pub mod footnotes;
mod partners;

use leptos::web_sys::HtmlDialogElement;
use phone_draw::{ElementRef, Html, click, computed, html, when};
use phone_engine::consensus::Why;
use phone_engine::derived;
use phone_engine::query::{Reference, Side, Than};
use phone_engine::report::is_web;
use phone_engine::spec::{Direction, Kind};
use phone_engine::why;
use phone_engine::{Archive, Cell, Claim, Currency, PhoneIndex, Report, Snapshot, SpecId, Stage, Test, spec};
use phone_settings::Controls;
use phone_words as words;
use phone_words::Locale;

use crate::host::split::in_own_file;
use crate::host::style::dress;
use crate::model::contract::Part;
use crate::model::data::Need;
use crate::store::Store;
use crate::ui::kit::{Button, Dialog, dialog, value};
use crate::ui::later::later;

/// The dialog with the sources of one value.
pub fn sources(store: Store) -> Html {
    let element = ElementRef::<HtmlDialogElement>::new();
    let open = computed(move || store.sources().is_some());
    let dialog = Dialog {
        element,
        class: "dialog sources",
        part: Some(Part::Sources),
        heading: "sources-title",
        open,
        voice: store.voice,
    };
    let content = when(move || open.get(), move || content_later(store, element));
    dialog.draw(content, move || store.show_sources(None))
}

/// Says that values can be selected, until one has been.
pub fn hint(store: Store) -> Html {
    when(move || !store.has_looked(), || html! { <p class="quiet hint">"Select a value to see who said it."</p> })
}

/// A value, which opens its sources if it has any, or says why there are none. Screen readers hear of which spec and phone it
/// is.
pub fn value(store: Store, cell: &Cell<'_>) -> Html {
    let (snapshot, locale) = (cell.snapshot(), store.locale());
    let name = snapshot.archive().phone(cell.phone()).map(|phone| phone.name_on(snapshot.day())).unwrap_or_default();
    let ask = if cell.is_known() { "Show sources" } else { "Why?" };
    let label = format!("{}, {name}: {}. {ask}", phone_words::label(cell.spec()), value::spoken(locale, cell));
    pressable(store, cell, label)
}

/// The same in a table, whose heads say of which spec and phone it is.
pub fn value_in_table(store: Store, cell: &Cell<'_>) -> Html {
    pressable(store, cell, String::new())
}

fn pressable(store: Store, cell: &Cell<'_>, label: String) -> Html {
    let content = value::value(store.locale(), cell);
    // Values that follow from all reports together have no sources of their own.
    if cell.is_known() && !cell.has_sources() && derived::parts(cell).is_empty() {
        return content;
    }
    let (phone, spec) = (cell.phone(), cell.spec());
    let open = move || store.show_sources(Some((phone, spec)));
    let button = Button::new(content, click(open)).class("cell").opens_dialog();
    if label.is_empty() { button } else { button.label(label) }.into()
}

/// The content of the dialog; nothing while it is closed.
pub fn content(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Option<Html> {
    let (phone, spec) = store.sources()?;
    let (known, locale) = (store.known_of(phone), store.locale());
    let name = known.archive().phone(phone)?.name_on(known.day()).to_owned();
    let of_the_brand = spec == spec::CAMERA_PARTNER || spec == spec::BRAND_PARTNER;
    let view = html! {
        {dialog::head("sources-title", html! { <small>{name}</small>" "{phone_words::label(spec)} }, dialog)}
        <p class="shown">{value::value(locale, &known.cell(phone, spec))}</p>
        {others(store, &known, phone, spec, dialog)}
        {of_its_own(locale, &known, phone, spec)}
        {of_the_brand.then(|| crate::ui::sources::partners::of_brand(&known, phone))}
    };
    Some(view)
}

/// The ways to phones that have more, or less, of a number than this one; of a spec with a better side, to the better ones.
fn others(
    store: Store,
    known: &Snapshot,
    phone: PhoneIndex,
    spec: SpecId,
    dialog: ElementRef<HtmlDialogElement>,
) -> Option<Html> {
    let spec = if spec == spec::PRICE {
        let prices = store.price_in.get().nearest_first().map(Currency::price);
        prices.into_iter().find(|&price| known.cell(phone, price).is_known())?
    } else {
        spec
    };
    let is_number = matches!(spec.get().kind, Kind::Number { .. }) && ![spec::YEAR, spec::AGE_MONTHS].contains(&spec);
    if !is_number || store.controls() != Controls::All || Reference::of(&known.cell(phone, spec)).is_none() {
        return None;
    }
    let id = known.archive().phone(phone)?.id.clone();
    let is_price = Currency::of(spec).is_some();
    let sides: &[(Side, &str)] = match spec.get().direction {
        _ if is_price => &[(Side::Less, "Cheaper phones")],
        Direction::More => &[(Side::More, "Phones with more")],
        Direction::Less => &[(Side::Less, "Phones with less")],
        Direction::Neither => &[(Side::More, "Phones with more"), (Side::Less, "Phones with less")],
    };
    let button = |&(side, label): &(Side, &'static str)| {
        let id = id.clone();
        let find = move || {
            dialog::close(dialog);
            store.find_by(spec, Test::Than(Than { side, phone: (&*id).into() }));
        };
        Html::from(Button::new(label, click(find)).class("to-view"))
    };
    Some(html! { <div class="bar">{sides.iter().map(button).collect::<Html>()}</div> })
}

/// The claims about a value; for a computed one, those about its parts.
fn of_its_own(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Html {
    if !known.cell(phone, spec).is_known() {
        return html! { <p class="quiet">{nobody(known, phone, spec)}</p> };
    }
    let parts = derived::parts(&known.cell(phone, spec));
    let claims = |spec| {
        html! {
            <p class="quiet">{summary(known, phone, spec)}</p>
            <ol>{entries(locale, known, phone, spec)}</ol>
        }
    };
    if parts.is_empty() {
        return claims(spec);
    }
    let parts = parts.iter().map(|part| {
        let spec = part.spec();
        html! { <p class="shown">{phone_words::label(spec)}" "{value::value(locale, part)}</p>{claims(spec)} }
    });
    html! { <p class="quiet">"Computed from:"</p>{parts.collect::<Vec<_>>()} }
}

/// Why nothing is known of a value.
fn nobody(known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> String {
    let count = known.reports(phone).count();
    let reports = if count == 1 { "The report".to_owned() } else { format!("None of the {count} reports") };
    let by = known.day().map(|day| format!(" by {}", words::date(day.into()))).unwrap_or_default();
    let verb = if count == 1 { "does not say" } else { "says" };
    match spec.get().derived {
        true => "It is computed from other values, of which at least one is not known.".to_owned(),
        false if count == 0 => format!("No report about this phone was known{by}."),
        false => format!("{reports} about this phone{by} {verb} it. Somebody else may have."),
    }
}

/// Which claims are shown, and why.
fn summary(known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> String {
    let cell = known.cell(phone, spec);
    let by = known.day().map(|day| format!(" known by {}", words::date(day.into()))).unwrap_or_default();
    let shown = cell.claims().count();
    let all = known.history(phone, spec).len();
    match (shown, all) {
        (_, 0) => "Based on reports about the brand, not this phone.".to_owned(),
        (_, 1) => format!("The only report{by}."),
        _ if cell.is_disputed() => format!("{shown} of {all} reports{by} are equally firm but disagree."),
        _ if cell.differing() > 0 => {
            let differing = words::differing(&cell);
            format!("From {all} reports{by}, this is what most sources say, or else the firmest; {differing}.")
        }
        (1, _) => format!("This is the firmest of {all} reports{by}; among equals, the newest and most precise."),
        _ => format!("{shown} of {all} reports{by} are shown: they are the firmest, and describe different editions."),
    }
}

/// The reports, the newest first.
fn entries(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Html {
    let claims = why::claims(known, phone, spec);
    claims.iter().map(|(report, claim, why)| entry(locale, known.archive(), report, claim, *why)).collect::<Html>()
}

/// The stage of a report in words.
fn stage(report: &Report) -> &'static str {
    match report.stage {
        Stage::Rumour => "rumour",
        Stage::Filing => "filing",
        Stage::Teaser => "teased by the maker",
        Stage::Listed => "listed",
        Stage::Official => "official",
        Stage::Measured => "measured",
    }
}

fn stage_class(report: &Report) -> &'static str {
    if report.stage.is_settled() { "stage" } else { "stage soft" }
}

/// Who said it, quoting whom, when and of what.
fn who(report: &Report) -> Html {
    let publisher = report.publisher.to_string();
    // The data may come from anyone, so only web addresses become links.
    let linked = is_web(&report.url);
    let publisher = if linked {
        html! { <a href=report.url.to_string() target="_blank" rel="noopener noreferrer">{publisher}</a> }
    } else {
        html! { <span>{publisher}</span> }
    };
    let quotes = report.quotes.as_ref().map(|quotes| format!(", quoting {quotes}"));
    let called = report.called.as_ref().map(|called| format!(" · about the “{called}”"));
    let edition = report.edition.as_ref().map(|edition| format!(" · {edition} edition"));
    html! {
        <p>{publisher}{quotes}" · "<time datetime=report.date.to_string()>{words::date(report.date)}</time>{called}{edition}</p>
    }
}

fn note(report: &Report) -> Option<Html> {
    report.note.as_ref().map(|note| html! { <p class="quiet">{note.to_string()}</p> })
}

/// Everything about a report but its claims.
pub fn about(report: &Report) -> Html {
    html! { {who(report)}<p><em class=stage_class(report)>{stage(report)}</em></p>{note(report)} }
}

fn entry(locale: Locale, archive: &Archive, report: &Report, claim: &Claim, why: Why) -> Html {
    let used = why == Why::Shown;
    let not_shown = match why {
        Why::Shown => None,
        Why::Outranked(Stage::Filing) => Some("Not shown: filings are firmer."),
        Why::Outranked(Stage::Teaser) => Some("Not shown: the maker’s teasers are firmer."),
        Why::Outranked(Stage::Listed) => Some("Not shown: listed values are firmer."),
        Why::Outranked(Stage::Official) => Some("Not shown: the maker’s own values are firmer."),
        Why::Outranked(_) => Some("Not shown: measured values are firmer."),
        Why::Outnumbered => Some("Not shown: more sources say something else."),
        Why::Unsure => Some("Not shown: other sources say it without a hedge."),
        Why::Replaced => Some("Not shown: replaced by a later report from the same publisher."),
        Why::SaysNoMore => Some("Not shown: it adds nothing to the value shown."),
    };
    html! {
        <li class:used=used>
            <p>
                <strong>{locale.claim(claim, archive).to_string()}</strong>
                " "<em class=stage_class(report)>{stage(report)}{claim.hedged.then_some(", unsure")}</em>
                {used.then(|| html! { " "<em class="used-mark">"shown"</em> })}
            </p>
            {who(report)}
            {note(report)}
            {not_shown.map(|not_shown| html! { <p class="quiet">{not_shown}</p> })}
        </li>
    }
}

fn content_later(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    // Where the value is from the list, the phone may have to be loaded.
    let need = move || {
        let (phone, _) = store.sources()?;
        let data = store.data();
        let phone = data.archive.phone(phone).or_else(|| data.listed.phone(phone))?;
        Some(Need::Some(vec![phone.id.clone()]))
    };
    later(store, need, move || Box::pin(draw_sources(store, dialog)), || Box::pin(load_sources()))
}

in_own_file! {
    sources, load_sources: fn draw_sources(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
        dress!("sources");
        content(store, dialog).unwrap_or_default()
    }
}
