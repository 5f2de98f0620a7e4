//! Draws a sheet on a canvas.

use leptos::web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement, HtmlElement};
use phone_share::Sheet;
use phone_share::picture::{Extent, Ink, Style, WIDTH, picture};
use wasm_bindgen::JsCast;

/// The colours by their names in the style sheet.
const INKS: [(Ink, &str); 6] = [
    (Ink::Text, "var(--_text)"),
    (Ink::Quiet, "var(--_quiet)"),
    (Ink::Line, "var(--_line)"),
    (Ink::Edge, "var(--_edge)"),
    (Ink::Soft, "var(--_soft)"),
    (Ink::Good, "var(--_good)"),
];

/// Draws a sheet in the widget's own colours and font; false if the browser does not allow drawing.
pub fn draw(canvas: &HtmlCanvasElement, sheet: &Sheet, extent: Extent, dark: bool) -> bool {
    let context = canvas.get_context("2d").ok().flatten();
    let Some(pen) = context.map(JsCast::unchecked_into::<CanvasRenderingContext2d>) else { return false };
    // The colours as the browser computes them for an element with this colour scheme.
    let style = canvas.style();
    let _ = style.set_property("color-scheme", if dark { "dark" } else { "light" });
    let computed = |name: &str, value: &str| {
        let _ = style.set_property("color", value);
        let computed = computed_style(canvas);
        computed.and_then(|style| style.get_property_value(name).ok()).unwrap_or_default()
    };
    let surface = computed("color", "var(--_surface)");
    let inks = INKS.map(|(_, value)| computed("color", value));
    let ink = |ink: Ink| INKS.iter().position(|(own, _)| *own == ink).map_or("", |at| &inks[at]);
    let family = computed("font-family", "inherit");
    let font = |style: Style| {
        let weight = if style.bold { "600" } else { "400" };
        format!("{weight} {}px {family}", style.size)
    };
    let mut measure = |text: &str, style: Style| {
        pen.set_font(&font(style));
        pen.measure_text(text).map_or(0, |metrics| metrics.width().ceil() as i32)
    };
    let picture = picture(sheet, extent, &mut measure);
    canvas.set_width(WIDTH as u32);
    canvas.set_height(picture.height as u32);
    let fill = |colour: &str, x: i32, y: i32, width: i32, height: i32| {
        pen.set_fill_style_str(colour);
        pen.fill_rect(x.into(), y.into(), width.into(), height.into());
    };
    fill(&surface, 0, 0, WIDTH, picture.height);
    for rule in &picture.rules {
        if rule.dotted {
            (0..rule.width / 5).for_each(|dot| fill(ink(rule.ink), rule.x + 5 * dot, rule.y, 2, 2))
        } else {
            fill(ink(rule.ink), rule.x, rule.y, rule.width, 1)
        }
    }
    for text in &picture.texts {
        pen.set_font(&font(text.style));
        pen.set_fill_style_str(ink(text.style.ink));
        let _ = pen.fill_text(&text.text, text.x.into(), text.y.into());
    }
    true
}

/// The computed style of an element, in its own window.
fn computed_style(element: &HtmlElement) -> Option<CssStyleDeclaration> {
    element.owner_document()?.default_view()?.get_computed_style(element).ok()?
}

/// Whether an element has a dark colour scheme, whatever colours the page has set.
pub fn is_dark(element: &HtmlElement) -> bool {
    // Only the browser knows the resulting scheme, so it is asked for a colour that depends on nothing else.
    let style = element.style();
    let _ = style.set_property("outline-color", "light-dark(#000, #fff)");
    let colour =
        computed_style(element).and_then(|style| style.get_property_value("outline-color").ok()).unwrap_or_default();
    let _ = style.remove_property("outline-color");
    colour.contains("255")
}
