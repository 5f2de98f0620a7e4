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
use phone_words::{Locale, Message, m};

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
    when(move || !store.has_looked(), move || html! { <p class="quiet hint">{store.text(m::SELECT_A_VALUE)}</p> })
}

/// A value, which opens its sources if it has any, or says why there are none. Screen readers hear of which spec and phone it
/// is.
pub fn value(store: Store, cell: &Cell<'_>) -> Html {
    let (snapshot, locale) = (cell.snapshot(), store.locale());
    let name = snapshot.archive().phone(cell.phone()).map(|phone| phone.name_on(snapshot.day())).unwrap_or_default();
    let ask = store.text(if cell.is_known() { m::SHOW_SOURCES } else { m::WHY });
    let label = m::value_of_phone(locale, words::label(locale, cell.spec()), name, &value::spoken(locale, cell), ask);
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
        {dialog::head(store.words(), "sources-title", html! { <small>{name}</small>" "{words::label(locale, spec)} }, dialog)}
        <p class="shown">{value::value(locale, &known.cell(phone, spec))}</p>
        {others(store, &known, phone, spec, dialog)}
        {of_its_own(locale, &known, phone, spec)}
        {of_the_brand.then(|| crate::ui::sources::partners::of_brand(locale, &known, phone))}
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
    let sides: &[(Side, Message)] = match spec.get().direction {
        _ if is_price => &[(Side::Less, m::CHEAPER_PHONES)],
        Direction::More => &[(Side::More, m::PHONES_WITH_MORE)],
        Direction::Less => &[(Side::Less, m::PHONES_WITH_LESS)],
        Direction::Neither => &[(Side::More, m::PHONES_WITH_MORE), (Side::Less, m::PHONES_WITH_LESS)],
    };
    let button = |&(side, label): &(Side, Message)| {
        let id = id.clone();
        let find = move || {
            dialog::close(dialog);
            store.find_by(spec, Test::Than(Than { side, phone: (&*id).into() }));
        };
        Html::from(Button::new(store.text(label), click(find)).class("to-view"))
    };
    Some(html! { <div class="bar">{sides.iter().map(button).collect::<Html>()}</div> })
}

/// The claims about a value; for a computed one, those about its parts.
fn of_its_own(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Html {
    if !known.cell(phone, spec).is_known() {
        return html! { <p class="quiet">{nobody(locale, known, phone, spec)}</p> };
    }
    let parts = derived::parts(&known.cell(phone, spec));
    let claims = |spec| {
        html! {
            <p class="quiet">{summary(locale, known, phone, spec)}</p>
            <ol>{entries(locale, known, phone, spec)}</ol>
        }
    };
    if parts.is_empty() {
        return claims(spec);
    }
    let parts = parts.iter().map(|part| {
        let spec = part.spec();
        html! { <p class="shown">{words::label(locale, spec)}" "{value::value(locale, part)}</p>{claims(spec)} }
    });
    html! { <p class="quiet">{locale.text(m::COMPUTED_FROM)}</p>{parts.collect::<Vec<_>>()} }
}

/// Why nothing is known of a value.
fn nobody(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> String {
    let count = known.reports(phone).count();
    let day = known.day().map(|day| words::date(locale, day.into()));
    match (spec.get().derived, count, day) {
        (true, ..) => locale.text(m::COMPUTED_UNKNOWN).to_owned(),
        (_, 0, None) => locale.text(m::NO_REPORT).to_owned(),
        (_, 0, Some(day)) => m::no_report_by(locale, &day),
        (.., None) => m::says_nothing(locale, count),
        (.., Some(day)) => m::says_nothing_by(locale, count, &day),
    }
}

/// Which claims are shown, and why.
fn summary(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> String {
    let cell = known.cell(phone, spec);
    let day = known.day().map(|day| words::date(locale, day.into()));
    let shown = cell.claims().count();
    let all = known.history(phone, spec).len();
    let reports = || match &day {
        None => m::reports(locale, all),
        Some(day) => m::reports_by(locale, all, day),
    };
    match (shown, all) {
        (_, 0) => locale.text(m::OF_THE_BRAND).to_owned(),
        (_, 1) => day.map_or_else(|| locale.text(m::ONLY_REPORT).to_owned(), |day| m::only_report_by(locale, &day)),
        _ if cell.is_disputed() => m::disagree(locale, shown, &reports()),
        _ if cell.differing() > 0 => m::most_say(locale, &reports(), &words::differing(locale, &cell)),
        (1, _) => m::firmest(locale, &reports()),
        _ => m::of_editions(locale, shown, &reports()),
    }
}

/// The reports, the newest first.
fn entries(locale: Locale, known: &Snapshot, phone: PhoneIndex, spec: SpecId) -> Html {
    let claims = why::claims(known, phone, spec);
    claims.iter().map(|(report, claim, why)| entry(locale, known.archive(), report, claim, *why)).collect::<Html>()
}

/// The stage of a report in words.
fn stage(locale: Locale, report: &Report) -> &'static str {
    match report.stage {
        Stage::Teaser => locale.text(m::TEASED_BY_MAKER),
        stage => words::stage_name(locale, stage),
    }
}

fn stage_class(report: &Report) -> &'static str {
    if report.stage.is_settled() { "stage" } else { "stage soft" }
}

/// Who said it, quoting whom, when and of what.
fn who(locale: Locale, report: &Report) -> Html {
    let publisher = report.publisher.to_string();
    // The data may come from anyone, so only web addresses become links.
    let linked = is_web(&report.url);
    let publisher = if linked {
        html! { <a href=report.url.to_string() target="_blank" rel="noopener noreferrer">{publisher}</a> }
    } else {
        html! { <span>{publisher}</span> }
    };
    let quotes = report.quotes.as_ref().map(|quotes| m::quoting(locale, quotes));
    let called = report.called.as_ref().map(|called| format!(" · {}", m::about_the(locale, called)));
    let edition = report.edition.as_ref().map(|edition| format!(" · {}", m::edition(locale, edition)));
    html! {
        <p>{publisher}{quotes}" · "<time datetime=report.date.to_string()>{words::date(locale, report.date)}</time>{called}{edition}</p>
    }
}

fn note(report: &Report) -> Option<Html> {
    // Data, in English or the language of the page, whatever that of the words around it is.
    report.note.as_ref().map(|note| html! { <p class="quiet" translate="yes">{note.to_string()}</p> })
}

/// Everything about a report but its claims.
pub fn about(locale: Locale, report: &Report) -> Html {
    html! { {who(locale, report)}<p><em class=stage_class(report)>{stage(locale, report)}</em></p>{note(report)} }
}

fn entry(locale: Locale, archive: &Archive, report: &Report, claim: &Claim, why: Why) -> Html {
    let used = why == Why::Shown;
    let not_shown = match why {
        Why::Shown => None,
        Why::Outranked(Stage::Filing) => Some(m::NOT_SHOWN_FILINGS),
        Why::Outranked(Stage::Teaser) => Some(m::NOT_SHOWN_TEASERS),
        Why::Outranked(Stage::Listed) => Some(m::NOT_SHOWN_LISTED),
        Why::Outranked(Stage::Official) => Some(m::NOT_SHOWN_OFFICIAL),
        Why::Outranked(_) => Some(m::NOT_SHOWN_MEASURED),
        Why::Outnumbered => Some(m::NOT_SHOWN_OUTNUMBERED),
        Why::Unsure => Some(m::NOT_SHOWN_UNSURE),
        Why::Replaced => Some(m::NOT_SHOWN_REPLACED),
        Why::SaysNoMore => Some(m::NOT_SHOWN_SAYS_NO_MORE),
    };
    let stage = stage(locale, report);
    let stage = if claim.hedged { m::comma(locale, stage, locale.text(m::UNSURE)) } else { stage.to_owned() };
    html! {
        <li class:used=used>
            <p>
                <strong>{locale.claim(claim, archive).to_string()}</strong>
                " "<em class=stage_class(report)>{stage}</em>
                {used.then(|| html! { " "<em class="used-mark">{locale.text(m::SHOWN)}</em> })}
            </p>
            {who(locale, report)}
            {note(report)}
            {not_shown.map(|not_shown| html! { <p class="quiet">{locale.text(not_shown)}</p> })}
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
