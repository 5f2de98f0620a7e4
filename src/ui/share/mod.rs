//! Sharing and exporting the current view.

mod picture;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::{HtmlCanvasElement, HtmlDialogElement, HtmlTextAreaElement, Window};
use phone_draw::{ElementRef, Html, click, computed, flag, html, part, text, when};
use phone_share::picture::{Extent, LIST_ROWS};
use phone_share::{Sheet, csv, html, json, markdown};
use std::rc::Rc;
use wasm_bindgen::JsCast;

use phone_words::{Locale, Message, m};

use crate::host::builder;
use crate::host::outlet::{self, Answered};
use crate::host::page::Host;
use crate::host::split::{Later, in_own_file};
use crate::host::style::dress;
use crate::model::attributes;
use crate::model::contract::Part;
use crate::model::data::Need;
use crate::model::encoding::encode;
use crate::model::seen;
use crate::model::state::{State, View};
use crate::store::Store;
use crate::store::effect::effect;
use crate::store::voice::Topic;
use crate::ui::kit::{Button, Dialog, dialog, icons, switch, table};
use crate::ui::later::later;

/// The export formats.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Qr,
    Picture,
    Markdown,
    Html,
    Csv,
    Json,
}

impl Form {
    const ALL: [Form; 6] = [Form::Qr, Form::Picture, Form::Markdown, Form::Html, Form::Csv, Form::Json];

    fn name(self, locale: Locale) -> &'static str {
        match self {
            Form::Qr => locale.text(m::FORM_QR),
            Form::Picture => locale.text(m::FORM_PICTURE),
            Form::Markdown => "Markdown",
            Form::Html => "HTML",
            Form::Csv => "CSV",
            Form::Json => "JSON",
        }
    }
}

/// How what the reader asked for went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Copied,
    /// The browser refused; the text is selected for the reader to copy.
    ByHand,
    Saved,
    /// Passed on to the browser, which does not report whether it was saved.
    PassedOn,
    NotSaved,
    NoPicture,
    NotSent,
}

impl Outcome {
    fn told(self) -> Message {
        match self {
            Outcome::Copied => m::COPIED,
            Outcome::ByHand => m::COPY_BY_HAND,
            Outcome::Saved => m::SAVED,
            Outcome::PassedOn => m::SAVED_PERHAPS,
            Outcome::NotSaved => m::NOT_SAVED,
            Outcome::NoPicture => m::NO_PICTURE,
            Outcome::NotSent => m::NOT_SENT,
        }
    }
}

/// The current view in one sentence. Reading it subscribes to its changes.
pub fn sentence(store: Store) -> String {
    let state = store.slice_now(Clone::clone);
    seen::sentence(&state, &store.shown_in(state.view), store.words())
}

/// A button that opens the dialog.
pub fn share(store: Store) -> Html {
    let open = RwSignal::new(false);
    let is_open = computed(move || open.get());
    html! {
        {Button::new(html! { {icons::share()}{store.text(m::SHARE)} }, click(move || open.set(true))).part(Part::Share).opens_dialog()}
        // Rendered only while it is open.
        {when(move || open.get(), move || {
            let element = ElementRef::<HtmlDialogElement>::new();
            let dialog =
                Dialog {
                element,
                class: "dialog sharing",
                part: Some(Part::Sharing),
                heading: "share-title",
                open: is_open,
                voice: store.voice,
            };
            dialog.draw(content_later(store, element), move || open.set(false))
        })}
    }
}

/// The content of the dialog, for the current view.
pub fn content(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    let form = RwSignal::new(None);
    let outcome = RwSignal::new(None);
    let told = computed(move || outcome.get().map_or("", |own: Outcome| store.text(own.told())).to_owned());
    store.voice.follow(Topic::Done, move || told.get());
    let sentence = sentence(store);
    let links = store.host(Host::links);
    let (link, problem) = match store.link() {
        Ok(link) if links => (link, None),
        Ok(_) => (String::new(), None),
        Err(problem) => (String::new(), Some(problem).filter(|_| links)),
    };
    let has_link = !link.is_empty();
    let forms = Form::ALL.into_iter().filter(|&own| has_link || own != Form::Qr).map(|own| {
        let choose = move || {
            outcome.set(None);
            form.update(|form| *form = if *form == Some(own) { None } else { Some(own) });
        };
        Button::new(own.name(store.words()), click(choose)).pressed(flag(move || form.get() == Some(own)))
    });
    let forms = forms.collect::<Html>();
    let window = move || store.host(Host::window);
    let send = (!link.is_empty() && window().is_some_and(|window| outlet::can_send(&window))).then(|| {
        let what = Rc::new((sentence.clone(), link.clone()));
        let send = move || {
            let (what, window) = (Rc::clone(&what), window());
            spawn_local(async move {
                let Some(window) = window else { return };
                let sent = outlet::send(window, &what.0, &what.1).await;
                let _ = outcome.try_set((!sent).then_some(Outcome::NotSent));
            });
        };
        Button::new(store.text(m::SEND), click(send))
    });
    let linked = (!link.is_empty()).then(|| {
        let (own, copied) = (link.clone(), Rc::new(link.clone()));
        html! {
            <div class="link-row">
                <textarea class="link-field" rows="1" readonly aria-label=store.text(m::LINK_TO_THIS_VIEW) prop:value=own on:focus=select></textarea>
                {Button::primary(store.text(m::COPY_LINK), click(move || copy(store, dialog, ".link-field", Rc::clone(&copied), outcome))).autofocus()}
                {send}
            </div>
        }
    });
    html! {
        {dialog::head(store.words(), "share-title", store.text(m::SHARE), dialog)}
        <p class="shown">{sentence}</p>
        {problem.map(|problem| html! { <p class="quiet">{problem}</p> })}
        {linked}
        <div class="forms" role="group" aria-label=store.text(m::EXPORT)>{forms}</div>
        {part(move || match form.get() {
            None => Html::Nothing,
            Some(Form::Qr) => code(store, &link),
            Some(form) => {
                let need = move || Some(Need::exported(&store.now()));
                let draw = move || {
                    let drawn = match form {
                        Form::Picture => drawn(store, dialog, outcome),
                        form => written(store, dialog, outcome, form),
                    };
                    Box::pin(std::future::ready(Ok(drawn))) as Later<Html>
                };
                later(store, need, draw, || Box::pin(std::future::ready(Ok(()))))
            }
        })}
        <p class="quiet outcome">{text(move || told.get())}</p>
        {embed(store)}
    }
}

/// A link to the builder with this view, where there is a builder.
fn embed(store: Store) -> Html {
    let address = RwSignal::new(String::new());
    let mut hash = String::from("#");
    for (name, value) in attributes::write(&store.now()) {
        hash.push_str(name);
        hash.push('=');
        encode(&value, &mut hash);
        hash.push('&');
    }
    spawn_local(async move {
        if let Some(found) = builder::address().await {
            let _ = address.try_set(found + hash.trim_end_matches('&'));
        }
    });
    part(move || {
        let address = address.get();
        if address.is_empty() {
            return Html::Nothing;
        }
        html! { <p><a href=address target="_blank" rel="noopener">{store.text(m::EMBED_THIS)}</a></p> }
    })
}

/// The link as a QR code, dark on light in every theme, as cameras expect.
fn code(store: Store, link: &str) -> Html {
    let Ok(code) = qrcodegen::QrCode::encode_text(link, qrcodegen::QrCodeEcc::Low) else {
        return html! { <p class="quiet">{store.text(m::TOO_LONG_FOR_QR)}</p> };
    };
    let (size, mut path) = (code.size(), String::new());
    for y in 0..size {
        for x in (0..size).filter(|&x| code.get_module(x, y)) {
            path += &format!("M{} {}h1v1h-1z", x + 4, y + 4);
        }
    }
    let side = (size + 8).to_string();
    let whole = format!("0 0 {side} {side}");
    html! {
        <svg class="qr" viewBox=whole role="img" aria-label=store.text(m::QR_OF_LINK) shape-rendering="crispEdges">
            <rect width=side.clone() height=side fill="#fff"/>
            <path d=path fill="#000"/>
        </svg>
    }
}

/// The table as text, to copy or to save.
fn written(
    store: Store,
    dialog: ElementRef<HtmlDialogElement>,
    outcome: RwSignal<Option<Outcome>>,
    form: Form,
) -> Html {
    let sheet = sheet(store, store.now().view, usize::MAX);
    let (content, ending, kind) = match form {
        Form::Markdown => (markdown::markdown(&sheet), "md", "text/markdown"),
        Form::Html => (html::html(&sheet), "html", "text/html"),
        Form::Csv => (csv::csv(&sheet), "csv", "text/csv"),
        _ => (json::json(&sheet), "json", "application/json"),
    };
    // All phones as JSON are megabytes: both buttons share one copy.
    let shown = content.clone();
    let content = Rc::new(content);
    let copied = Rc::clone(&content);
    let save = move || {
        // Without the mark, spreadsheets guess another encoding, as do browsers for a bare table.
        let mark = if matches!(form, Form::Csv | Form::Html) { "\u{feff}" } else { "" };
        let name = format!("{}.{ending}", store.slice_now(seen::file_name));
        let Some(window) = store.host(Host::window) else { return };
        outcome.set(Some(saved(&window, outlet::save_text(&window, &name, kind, &[mark, &content]))));
    };
    html! {
        <textarea class="export" rows="8" readonly spellcheck="false" aria-label=m::view_as(store.words(), form.name(store.words())) prop:value=shown on:focus=select></textarea>
        <div class="link-row">
            {Button::new(m::copy_form(store.words(), form.name(store.words())), click(move || copy(store, dialog, ".export", Rc::clone(&copied), outcome)))}
            {Button::new(store.text(m::SAVE_AS_FILE), click(save))}
        </div>
    }
}

/// The table as a picture, which the browser's own menu can save if we may not.
fn drawn(store: Store, dialog: ElementRef<HtmlDialogElement>, outcome: RwSignal<Option<Outcome>>) -> Html {
    let dark = RwSignal::new(dialog.get().is_some_and(|dialog| picture::is_dark(&dialog)));
    let preview = RwSignal::new(false);
    let sheet = sheet(store, store.now().view, LIST_ROWS);
    let label = sheet.about.title.clone();
    let is_drawn = RwSignal::new(false);
    let draw = move || {
        if let Some(canvas) = find::<HtmlCanvasElement>(dialog, "canvas") {
            let extent = if preview.get_untracked() { Extent::Preview } else { Extent::Whole };
            is_drawn.set(picture::draw(&canvas, &sheet, extent, dark.get_untracked()));
            outcome.set((!is_drawn.get_untracked()).then_some(Outcome::NoPicture));
        }
    };
    // Once the canvas exists, and whenever its options change.
    effect(move |_| {
        dark.track();
        preview.track();
        draw();
    });
    let save = move || {
        let canvas = find::<HtmlCanvasElement>(dialog, "canvas").filter(|_| is_drawn.get_untracked());
        let Some(canvas) = canvas else { return outcome.set(Some(Outcome::NoPicture)) };
        outcome.set(None);
        let name = format!("{}.png", store.slice_now(seen::file_name));
        let answered = Answered::default();
        outlet::in_vain(&answered, move || {
            let _ = outcome.try_set(Some(Outcome::NoPicture));
        });
        outlet::picture_of(&canvas, move |blob| {
            answered.set(true);
            // The dialog may have been closed.
            let Some(window) = dialog.get().and_then(|_| store.host(Host::window)) else { return };
            let told = match blob {
                Some(blob) => saved(&window, outlet::save(&window, &name, &blob)),
                None => Outcome::NoPicture,
            };
            let _ = outcome.try_set(Some(told));
        });
    };
    let switch = |label, on: RwSignal<bool>| switch(label, flag(move || on.get()), move |now| on.set(now));
    let canvas = html! { <canvas role="img" aria-label=label></canvas> };
    html! {
        {table::scroller(store.text(m::PICTURE_OF_TABLE), "picture".to_owned(), None, canvas)}
        <div class="link-row">
            {Button::new(store.text(m::SAVE_PICTURE), click(save))}
            {switch(store.text(m::DARK), dark)}
            {switch(store.text(m::PREVIEW_SIZE), preview)}
        </div>
    }
}

/// The sheet of a view in the current state; for a list, the first `most` phones.
pub fn sheet(store: Store, view: View, most: usize) -> Sheet {
    let state = State { view, ..store.now() };
    let link = if store.host(Host::links) { store.link_to(&state).unwrap_or_default() } else { String::new() };
    let found = match view {
        View::Finder | View::Plot => untrack(|| store.matching()),
        _ => Default::default(),
    };
    let found = found.each_ref().map(|rows| &rows[..]);
    let columns = store.columns.get_untracked();
    let known = untrack(|| store.known_with_sources(view));
    let currency = store.price_in.get_untracked();
    let listed = seen::Listed { found, most, columns: &columns };
    seen::sheet(&state, &store.data(), &known, &listed, currency, link, store.words())
}

/// How saving a file went.
fn saved(window: &Window, saved: bool) -> Outcome {
    if !saved {
        Outcome::NotSaved
    } else if outlet::may_refuse(window) {
        Outcome::PassedOn
    } else {
        Outcome::Saved
    }
}

/// Copies `content`; if that is refused, selects the field that shows it.
fn copy(
    store: Store,
    dialog: ElementRef<HtmlDialogElement>,
    field: &'static str,
    content: Rc<String>,
    outcome: RwSignal<Option<Outcome>>,
) {
    outcome.set(None);
    let Some(window) = store.host(Host::window) else { return };
    let by_hand = {
        let window = window.clone();
        move || {
            let field = find::<HtmlTextAreaElement>(dialog, field);
            let copied = field.is_some_and(|field| {
                let _ = field.focus();
                field.select();
                outlet::copy_selected(&window)
            });
            // The widget may have been unmounted.
            let _ = outcome.try_set(Some(if copied { Outcome::Copied } else { Outcome::ByHand }));
        }
    };
    let answered = Answered::default();
    outlet::in_vain(&answered, by_hand.clone());
    spawn_local(async move {
        let copied = outlet::copy(window, &content).await;
        if answered.replace(true) {
            return;
        }
        if copied {
            let _ = outcome.try_set(Some(Outcome::Copied));
        } else {
            by_hand();
        }
    });
}

/// Selects the whole text of a field.
fn select(event: leptos::ev::FocusEvent) {
    if let Some(field) = event.target() {
        field.unchecked_into::<HtmlTextAreaElement>().select();
    }
}

fn find<T: JsCast>(dialog: ElementRef<HtmlDialogElement>, css: &str) -> Option<T> {
    let dialog: HtmlDialogElement = dialog.get()?;
    Some(dialog.query_selector(css).ok()??.unchecked_into())
}

fn content_later(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
    later(store, || None, move || Box::pin(draw_share(store, dialog)), || Box::pin(load_share()))
}

in_own_file! {
    share, load_share: fn draw_share(store: Store, dialog: ElementRef<HtmlDialogElement>) -> Html {
        dress!("share");
        content(store, dialog)
    }

    share: fn write_json(store: Store, view: View) -> String {
        json::json(&sheet(store, view, usize::MAX))
    }
}

/// The content of a view as JSON, whichever view is open. If its code or phones are not loaded yet, this uses the state at the
/// time they are; an error if loading fails.
#[cfg(feature = "split")]
pub fn json(store: Store, view: View) -> std::pin::Pin<Box<dyn Future<Output = Result<String, String>>>> {
    use crate::host::split::now;

    let need = Need::exported(&State { view, ..store.now() });
    if store.has(&need)
        && let Some(Ok(written)) = now(Box::pin(write_json(store, view)))
    {
        return Box::pin(std::future::ready(Ok(written)));
    }
    Box::pin(async move {
        store.bring(need, false).await?;
        write_json(store, view).await.map_err(|error| error.to_string())
    })
}
