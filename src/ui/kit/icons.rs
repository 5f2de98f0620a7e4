//! The few icons, drawn in the text's colour. Buttons that hold only an icon carry their own label.

use phone_draw::{Html, html};

fn icon(path: &'static str) -> Html {
    drawn("glyph", path)
}

fn drawn(class: &'static str, path: &'static str) -> Html {
    html! {
        <svg class=class viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d=path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>
        </svg>
    }
}

/// Remove, close.
pub fn cross() -> Html {
    icon("M4 4l8 8M12 4l-8 8")
}

/// Towards the start of the line, which the style sheet mirrors from right to left.
pub fn back() -> Html {
    drawn("glyph along", "M10 3L5 8l5 5")
}

/// Towards the end of the line, which the style sheet mirrors from right to left.
pub fn forward() -> Html {
    drawn("glyph along", "M6 3l5 5-5 5")
}

/// Search.
pub fn glass() -> Html {
    icon("M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.3 10.3L13.5 13.5")
}

/// Add.
pub fn plus() -> Html {
    icon("M8 3v10M3 8h10")
}

/// Selected.
pub fn check() -> Html {
    icon("M3 8.5l3.2 3.2L13 4.8")
}

/// Share.
pub fn share() -> Html {
    icon("M8 10V2M5 5l3-3 3 3M3.5 8.5v5h9v-5")
}

/// The baseline.
pub fn pin() -> Html {
    icon("M5.5 2.5h5M6.5 2.5v4.2L4.5 9.5h7l-2-2.8V2.5M8 9.5v4")
}

/// Another like it.
pub fn alike() -> Html {
    icon("M3 2.5h5.5v8H3zM7.5 5.5H13v8H7.5z")
}

/// Towards the top.
pub fn up() -> Html {
    icon("M3 10l5-5 5 5")
}

/// Towards the foot.
pub fn down() -> Html {
    icon("M3 6l5 5 5-5")
}

/// Collapsed or expanded; the style sheet turns it.
pub fn chevron() -> Html {
    icon("M4 6l4 4 4-4")
}
