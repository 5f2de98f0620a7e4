//! The page of the kit: every block in all its states, each side by side in light, dark, narrow and from right to left.

use crate::axe::judge;
use crate::harness::{Ability, Browser, Page, Visit};
use serde_json::json;

/// In the page there is no widget: `inside` is what is in a pane.
const INSIDE: &str = "const inside = (pane) => document.querySelectorAll('.panes > section > div')[pane].shadowRoot;";

fn kit(width: u32, with: impl FnOnce(Visit) -> Visit, test: impl FnOnce(&Page)) {
    with(Visit::to("/kit/kit.html").built("/kit/", "kit").window(width, 900)).run(|page| {
        page.wait_for(
            "the kit in every pane",
            "[...document.querySelectorAll('.panes > section > div')].every((pane) => pane.shadowRoot?.querySelector('table'))",
        );
        test(page);
    });
}

#[test]
fn axe_finds_nothing_wrong_with_any_block() {
    for width in [1280, 320] {
        kit(
            width,
            |visit| visit,
            |page| {
                judge(page, &format!("the kit at {width}"));
                assert!(!page.scrolls_sideways(), "the page is no wider than the window of {width}");
            },
        );
    }
}

#[test]
fn what_can_be_pressed_is_large_enough() {
    kit(
        1280,
        |visit| visit,
        |page| {
            let small = page.js(&format!(
            "{INSIDE} return [...inside(0).querySelectorAll('button, select, .choice, .switch, input[type=text], input[type=search]')]
                 .filter((one) => one.offsetWidth && !one.closest('p') && (one.offsetHeight < 24 || one.offsetWidth < 24))
                 .map((one) => one.outerHTML);"
        ));
            assert_eq!(small, json!([]));
        },
    );
}

#[test]
fn it_can_be_seen_which_thumb_of_a_slider_has_the_focus() {
    if !Browser::chosen().can(Ability::Protocol) {
        return;
    }
    kit(
        1280,
        |visit| visit,
        |page| {
            let picture = |thumb: usize| {
                page.js(&format!(
                    "{INSIDE} const thumb = inside(0).querySelectorAll('.thumbs input')[{thumb}];
                 thumb.scrollIntoView({{ block: 'center' }}); thumb.focus({{ focusVisible: true }}); await drawn();"
                ));
                page.screenshot(false, "png")
            };
            let (first, second) = (picture(0), picture(1));
            assert!(!first.is_empty() && first != second, "the pictures are the same");
            assert_eq!(first, picture(0), "nothing else changes");
        },
    );
}

#[test]
fn what_is_pressed_looks_pressed() {
    kit(
        1280,
        |visit| visit,
        |page| {
            let looks = page.js(&format!(
                "{INSIDE} const look = (one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor].join(' on ');
                 return [0, 1].map((pane) => {{
                     const [primary] = inside(pane).querySelectorAll('button.primary:not([aria-disabled=true])');
                     const pressed = [...inside(pane).querySelectorAll('button[aria-pressed=true]:not(.chip)')];
                     return [pressed.length > 2, ...pressed.filter((one) => look(one) != look(primary)).map((one) => one.outerHTML)];
                 }});"
            ));
            assert_eq!(looks, json!([[true], [true]]));
        },
    );
}

#[test]
fn in_forced_colours_pressed_buttons_are_readable() {
    if !Browser::chosen().can(Ability::Protocol) {
        return;
    }
    kit(
        1280,
        |visit| visit.media("forced-colors", "active"),
        |page| {
            let wrong = page.js(&format!(
            "{INSIDE}
             const probe = document.body.appendChild(document.createElement('p'));
             probe.style = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
             const colours = (one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor].join(' on ');
             return [0, 1].flatMap((pane) => [...inside(pane).querySelectorAll('[aria-pressed=true]')])
                 .filter((one) => colours(one) != colours(probe)).map((one) => `${{one.className}}: ${{colours(one)}}`);"
        ));
            assert_eq!(wrong, json!([]));
        },
    );
}

#[test]
fn escape_closes_dialogs_and_the_focus_goes_back() {
    kit(
        1280,
        |visit| visit,
        |page| {
            for name in ["Dialog", "Sheet"] {
                let state = format!(
                    "{INSIDE} const root = inside(0);
                 return [root.querySelectorAll('dialog[open]').length, root.activeElement?.textContent.trim()];"
                );
                page.js(&format!(
                "{INSIDE} const button = [...inside(0).querySelectorAll('button')].find((one) => one.textContent == '{name}…');
                 button.focus(); button.click(); await drawn();"
            ));
                assert_eq!(page.js(&state)[0], 1, "{name} is open");
                page.keys(&["Escape"]);
                page.js("await drawn();");
                assert_eq!(page.js(&state), json!([0, format!("{name}…")]));
            }
        },
    );
}
