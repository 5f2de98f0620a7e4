//! Phones drawn to scale.

use leptos::prelude::*;
use phone_draw::{Html, click, flag, html, part};
use phone_engine::PhoneIndex;
use phone_engine::drawing::{CARD, Drawing, Face, Figure, Line, Overlay, Part, Pose, Shape};
use phone_engine::spec::WIDTH_MM;
use phone_html::{Markup, push_markup};
use phone_words::{Locale, joined, m};

use crate::store::Store;
use crate::ui::kit::chip;
use crate::ui::tray;

/// The gap between neighbours in one picture, in hundredths of a millimetre.
const GAP: i32 = 900;

/// The compared phones, overlaid and one by one.
pub fn drawings(store: Store) -> Html {
    let picked = tray::picked(store);
    let off: RwSignal<Vec<String>> = RwSignal::new(Vec::new());
    part(move || {
        let known = store.compared.get();
        let archive = known.archive().clone();
        let phones: Vec<(PhoneIndex, String)> = picked.with(|picked| {
            let phone = |id: &str| {
                let phone = archive.find(id)?;
                Some((phone, archive.phone(phone)?.name_on(known.day()).to_owned()))
            };
            picked.iter().filter_map(|item| phone(&item.key)).collect()
        });
        let locale = store.locale();
        let drawings: Vec<Drawing> = phones.iter().map(|&(phone, _)| Drawing::new(&known, phone)).collect();
        let names: Vec<String> = phones.into_iter().map(|(_, name)| name).collect();
        let figures = drawings.iter().enumerate().map(|(i, drawing)| {
            let text = phone_words::drawing(locale, &known, drawing);
            figures(locale, i, &names[i], text, drawing, &drawings)
        });
        let figures = figures.collect::<Html>();
        let several = drawings.iter().filter(|drawing| !drawing.figures.is_empty()).count() > 1;
        let overlay = several.then(|| overlay(locale, off, names, drawings));
        html! {
            <div class="drawings">
                {overlay}
                <div class="figures">{figures}</div>
                <p class="quiet">
                    {locale.text(m::DRAWINGS_ABOUT)}
                </p>
            </div>
        }
    })
}

/// The overlaid outlines beside a bank card, and buttons that hide phones.
fn overlay(locale: Locale, off: RwSignal<Vec<String>>, names: Vec<String>, drawings: Vec<Drawing>) -> Html {
    let toggles = names.iter().zip(&drawings).enumerate().map(|(i, (name, drawing))| {
        let (own, pressed) = (name.clone(), name.clone());
        let toggle = move || {
            off.update(|off| match off.iter().position(|one| *one == own) {
                Some(at) => drop(off.remove(at)),
                None => off.push(own.clone()),
            });
        };
        let is_empty = drawing.figures.is_empty();
        let content = html! { <span class="number">{i + 1}</span>{name.clone()} };
        chip::toggle(content, flag(move || off.with(|off| !off.contains(&pressed))), click(toggle))
            .coloured("chip", i)
            .disabled(flag(move || is_empty))
    });
    let toggles = toggles.collect::<Html>();
    let picture = part(move || {
        let shown = |i: usize| off.with(|off| !off.contains(&names[i]));
        let overlay = Overlay::new(&drawings, Face::Front, shown);
        let mut told: Vec<String> = overlay.outlines.iter().map(|outline| names[outline.of].clone()).collect();
        told.dedup();
        let label = if told.is_empty() {
            locale.text(m::BANK_CARD_ALONE).to_owned()
        } else {
            m::outlines_of(locale, &joined(locale, &told, m::comma))
        };
        let width = overlay.width + GAP + CARD.0;
        let height = overlay.height.max(CARD.1) + GAP;
        // The numbers lie above the outlines of all phones.
        let (mut markup, mut numbers) = (Markup::default(), Markup::default());
        for outline in &overlay.outlines {
            let class = if outline.pose == Pose::Open { " open" } else { "" };
            push_markup!(markup, "<g class=\"colour-{of}{class}\">", of = outline.of, class);
            for shape in &outline.shapes {
                write_shape(&mut markup, shape);
            }
            markup.push_literal("</g>");
            let (x, y) = outline.label;
            push_markup!(
                numbers,
                "<g class=\"colour-{of}\"><circle class=\"badge\" cx=\"{x}\" cy=\"{y}\" r=\"580\"/><text x=\"{x}\" y=\"{below}\">{number}</text></g>",
                of = outline.of,
                x,
                y,
                below = y + 280,
                number = outline.of + 1
            );
        }
        markup.push(&numbers);
        let x = overlay.width + GAP;
        let (across, down) = CARD;
        push_markup!(
            markup,
            "<g class=\"card\"><rect x=\"{x}\" y=\"{top}\" width=\"{across}\" height=\"{down}\" rx=\"300\"/>\
             <text x=\"{middle}\" y=\"{first}\">{card}</text><text x=\"{middle}\" y=\"{second}\">{size}</text></g>",
            x,
            top = -down,
            across,
            down,
            middle = x + across / 2,
            first = -down / 2 - 150,
            second = -down / 2 + 850,
            card = locale.text(m::BANK_CARD),
            size = card_size(locale),
        );
        svg("overlay", Some(label), width, height, markup)
    });
    html! {
        <div class="toggles" role="group" aria-label=locale.text(m::PHONES_IN_PICTURE)>{toggles}</div>
        <div class="overlay-box">{picture}</div>
    }
}

/// "85.6 × 53.98 mm".
fn card_size(locale: Locale) -> String {
    let [width, height] = [CARD.0, CARD.1].map(|ticks| locale.number(WIDTH_MM, ticks));
    m::quantity(locale, &format!("{width} × {height}"), locale.unit(WIDTH_MM))
}

/// One phone from all sides, with a description.
fn figures(locale: Locale, place: usize, name: &str, text: String, drawing: &Drawing, all: &[Drawing]) -> Html {
    let height = highest(all);
    let faces: Vec<Html> = drawing
        .figures
        .iter()
        .map(|figure| {
            let face = match (figure.pose, figure.face) {
                (Pose::Closed, Face::Front) => m::FACE_FRONT,
                (Pose::Closed, Face::Back) => m::FACE_BACK,
                (Pose::Closed, Face::Side) => m::FACE_SIDE,
                (Pose::Open, Face::Front) => m::FACE_OPEN_FRONT,
                (Pose::Open, Face::Back) => m::FACE_OPEN_BACK,
                (Pose::Open, Face::Side) => m::FACE_OPEN_SIDE,
            };
            html! {
                <span class="face">
                    {svg("figure", None, figure.width, height, shapes(figure))}
                    <small>{locale.text(face)}</small>
                </span>
            }
        })
        .collect();
    html! {
        <figure class=format!("colour-{place}")>
            <span class="faces" aria-hidden="true">{faces}</span>
            <figcaption><strong>{name.to_owned()}</strong>" "{text}</figcaption>
        </figure>
    }
}

/// A small front and back, to the same scale as the others. Decoration: the drawings below are described in words.
pub fn small(drawing: &Drawing, all: &[Drawing]) -> Html {
    let figures = drawing.figures.iter().filter(|figure| figure.face != Face::Side).take(2);
    let figures: Vec<Html> =
        figures.map(|figure| svg("figure", None, figure.width, highest(all), shapes(figure))).collect();
    if all.iter().all(|drawing| drawing.figures.is_empty()) {
        return Html::Nothing;
    }
    html! { <span class="small-drawing" aria-hidden="true">{figures}</span> }
}

fn highest(drawings: &[Drawing]) -> i32 {
    drawings.iter().flat_map(|drawing| &drawing.figures).map(|figure| figure.height).max().unwrap_or(0)
}

fn shapes(figure: &Figure) -> Markup {
    let mut markup = Markup::default();
    for shape in &figure.shapes {
        write_shape(&mut markup, shape);
    }
    markup
}

fn write_shape(markup: &mut Markup, shape: &Shape) {
    let class = match shape.part {
        Part::Body => "body",
        Part::Screen => "screen",
        Part::Cutout => "cutout",
        Part::Lens(_) => "lens",
    };
    let line = match shape.line {
        Line::Solid => "",
        Line::Dashed => " dashed",
        Line::Ghost => " ghost",
    };
    let Shape { x, y, width, height, radius, .. } = shape;
    push_markup!(
        markup,
        "<rect class=\"{class}{line}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>",
        class,
        line,
        x,
        y,
        width,
        height,
        radius
    );
    if let Part::Lens(Some(letter)) = shape.part
        && letter.is_ascii_alphanumeric()
    {
        let (x, y) = (x + width / 2, y + height * 7 / 10);
        push_markup!(markup, "<text x=\"{x}\" y=\"{y}\">{letter}</text>", x, y, letter);
    }
}

/// A picture aligned to its lower edge. Its size is passed to the style sheet, which sets the scale.
fn svg(class: &'static str, label: Option<String>, width: i32, height: i32, markup: Markup) -> Html {
    let role = if label.is_some() { "img" } else { "presentation" };
    html! {
        <svg
            class=class
            role=role
            aria-label=label
            viewBox=format!("0 {} {width} {height}", -height)
            style=("--across", width.to_string())
            style=("--down", height.to_string())
            inner_html=markup
        ></svg>
    }
}
