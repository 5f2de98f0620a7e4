//! Fields say what the state says, whatever people do to them: sliders, numbers, days, choices, names.

use crate::harness::{Ability, Browser, Page, Visit};
use serde_json::{Value, json};

/// A thumb of a range: where the browser has it, what is told of it, and what its field says.
fn thumb(page: &Page, slider: &str, field: &str) -> i32 {
    let slider = page.field(slider);
    let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
    let at: i32 = text(slider.property("value")).parse().expect("a slider has a number");
    let told = slider.attribute("aria-valuetext").expect("something is told of it");
    let typed = text(page.field(field).property("value"));
    if told == "any" {
        let end =
            if slider.attribute("aria-label").is_some_and(|label| label.ends_with("from")) { "min" } else { "max" };
        assert_eq!((slider.attribute(end), &*typed), (Some(at.to_string()), ""), "an open end is at that of the track");
    } else {
        let digits: String = told.chars().filter(char::is_ascii_digit).collect();
        assert_eq!((&*digits, &*typed), (&*at.to_string(), &*at.to_string()), "all say the same");
    }
    at
}

/// Both thumbs of the filter by year, which agree with their fields and with the state.
#[track_caller]
fn years(page: &Page) -> (i32, i32) {
    page.settle();
    let (from, to) = (thumb(page, "Year from", "Year at least"), thumb(page, "Year up to", "Year at most"));
    assert!(from <= to, "{from} to {to}");
    let asked = page.js("return pc.state.filters.year ?? '';");
    let end = |slider: &str, at: i32| match page.field(slider).attribute("aria-valuetext").as_deref() {
        Some("any") => String::new(),
        _ => at.to_string(),
    };
    let (least, most) = (end("Year from", from), end("Year up to", to));
    match least == most {
        true => assert!(asked == *least || asked == format!("{least}..{most}"), "{asked} is {least} to {most}"),
        false => assert_eq!(asked, format!("{least}..{most}")),
    }
    (from, to)
}

/// Where a year is on the slider, in the window.
fn place(page: &Page, year: i32) -> (f64, f64) {
    let slider = page.field("Year from");
    slider.js("it.scrollIntoView({ block: 'center' });");
    page.settle();
    let place = slider.js(&format!(
        "const {{ left, width, top, height }} = it.getBoundingClientRect();
         const share = ({year} - it.min) / (it.max - it.min);
         return [left + 9 + share * (width - 18), top + height / 2];"
    ));
    (place[0].as_f64().expect("a number"), place[1].as_f64().expect("a number"))
}

/// Counts how often the page is told of a change, in an attribute: Firefox keeps the variables of tests from the page.
fn listen(page: &Page) {
    page.js("const { dataset } = document.documentElement;
         dataset.told = 0;
         pc.addEventListener('phone-compare-change', () => dataset.told++);");
}

fn told_so_far(page: &Page) -> u64 {
    page.js("return Number(document.documentElement.dataset.told);").as_u64().expect("a number")
}

#[track_caller]
fn drag(page: &Page, years: &[i32]) {
    let path: Vec<(f64, f64)> = years.iter().map(|&year| place(page, year)).collect();
    page.drag(&path);
    page.settle();
}

#[test]
fn a_thumb_that_is_dragged_past_the_other_stops_there_and_says_so() {
    Visit::to("/#pc=v1;year=2012..2018").run(|page| {
        page.wait_ready(1);
        listen(page);
        assert_eq!(years(page), (2012, 2018));
        drag(page, &[2012, 2015, 2018, 2020, 2022]);
        assert_eq!(years(page), (2018, 2018));
        assert_eq!(told_so_far(page), 1, "once, where it comes to rest");
        // As an input method or a switch does it.
        let slide = |label: &str, years: &[i32]| {
            for year in years {
                page.field(label).js(&format!("it.value = {year}; it.dispatchEvent(new Event('input'));"));
            }
            page.field(label).js("it.dispatchEvent(new Event('change'));");
            self::years(page)
        };
        assert_eq!(slide("Year from", &[2016, 2014]), (2014, 2018));
        assert_eq!(slide("Year up to", &[2013, 2012, 2011]), (2014, 2014));
        assert_eq!(slide("Year from", &[2015, 2017, 2019]), (2014, 2014));
        assert_eq!(told_so_far(page), 3, "what changes nothing is not told");
    });
}

#[test]
fn of_two_thumbs_in_one_place_the_one_that_can_move_follows() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        listen(page);
        let (least, most) = years(page);
        let mut told = 0;
        let mut dragged = |years: &[i32], then: (i32, i32)| {
            drag(page, years);
            assert_eq!(self::years(page), then, "{years:?}");
            told += 1;
            assert_eq!(told_so_far(page), told, "{years:?}");
        };
        for (at, start) in [(2015, "2015..2015".to_owned()), (most, format!("{most}..")), (least, format!("..{least}"))]
        {
            page.js_with("pc.state = { ...pc.state, filters: { year: args[0] } };", json!([start]));
            assert_eq!(years(page), (at, at), "{start}");
            if at > least {
                dragged(&[at, at - 2, at - 4], (at - 4, at));
                dragged(&[at - 4, at - 1, at], (at, at));
            }
            if at < most {
                dragged(&[at, at + 2, at + 4], (at, at + 4));
                dragged(&[at + 4, at + 1, at], (at, at));
            }
            if least < at && at < most {
                // There and back again in one go.
                dragged(&[at, at - 3, at + 3], (at, at + 3));
                continue;
            }
            let (x, y) = place(page, at);
            let top = page.js(&format!("return pc.shadowRoot.elementFromPoint({x}, {y}).ariaLabel;"));
            assert_eq!(top, if at == most { "Year from" } else { "Year up to" });
        }
    });
}

#[test]
fn what_is_typed_between_two_steps_is_where_the_thumb_stands() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.enter("Battery at least", "4321");
        let least = || thumb(page, "Battery from", "Battery at least");
        assert_eq!(least(), 4321);
        page.field("Battery from").js("it.focus();");
        page.keys(&["ArrowRight"]);
        let right = least();
        page.keys(&["ArrowLeft"]);
        let left = least();
        assert!(left < 4321 && 4321 < right, "{left} and {right}");
        let step: i32 = page.field("Battery from").attribute("step").expect("a step").parse().expect("a number");
        assert!(step > 1 && right - left == step && left % step == 0, "by whole steps of {step}: {left} to {right}");
        // As it has been understood, also where that changes nothing.
        for typed in ["5000", "5000.0", "005000"] {
            page.enter("Battery at least", typed);
            assert_eq!(page.field("Battery at least").property("value"), "5000", "after {typed}");
        }
        page.enter("Battery at least", "");
        page.enter("Battery at least", "99999999999");
        // What cannot be read stays to be corrected, and asks for nothing.
        assert_eq!((page.field("Battery at least").property("value"), page.chips()), (json!("99999999999"), vec![]));
        // What contradicts the other end stands as it was typed, and is marked.
        page.enter("Battery at least", "5000");
        page.enter("Battery at most", "4000");
        let wrong = "return deepAll('.ends [aria-invalid=true]').map((one) => one.value);";
        assert_eq!(page.js(wrong), json!(["5000", "4000"]));
        page.enter("Battery at most", "6000");
        assert_eq!(page.js(wrong), json!([]));
    });
}

#[test]
fn which_of_the_choices_are_asked_for_is_shown_after_going_back() {
    Visit::to("/posts/query.html?pc=v1;brand=xiaomi,apple").run(|page| {
        page.wait_ready(1);
        let mode = page.deep(".mode select");
        let choose = |value: &str| {
            mode.js(&format!("it.value = '{value}'; it.dispatchEvent(new Event('change'));"));
            page.settle();
        };
        choose("none");
        choose("any");
        page.js("history.back();");
        page.wait_for("the step before", "pc.state.filters.brand == 'not:xiaomi,apple'");
        page.settle();
        assert_eq!(mode.property("value"), "none");
        page.js("history.forward();");
        page.wait_for("the step after", "pc.state.filters.brand == 'xiaomi,apple'");
        page.settle();
        assert_eq!(mode.property("value"), "any");
        // Nobody is asked for all brands but by a link or the page.
        page.js("pc.state = { ...pc.state, filters: { brand: 'all:xiaomi,apple' } };");
        page.settle();
        assert_eq!((mode.property("value"), page.texts(".mode option").len()), (json!("all"), 3));
    });
}

#[test]
fn the_slider_of_days_is_at_the_day_shown_also_when_there_are_more_days() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        page.click(&page.button("Another day"));
        let slider = page.deep(".days input[type=range]");
        let at_end = || {
            let (at, most) = (slider.property("value"), slider.attribute("max").unwrap_or_default());
            assert_eq!(at, most, "today is at the end");
            most.parse::<u32>().expect("a number")
        };
        let before = at_end();
        for name in ["xiaomi 12s pro", "fairphone 4"] {
            page.field("Add a phone").type_text(name);
            page.wait_suggestions();
            page.keys(&["Enter"]);
        }
        assert_eq!(page.columns().len(), 3);
        let after = at_end();
        assert!(after > before, "{after} days after {before}");
        // "Today" is a day, too.
        let today = "const now = new Date();
             return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);";
        assert_eq!(page.deep(".as-of time").attribute("datetime"), page.js(today).as_str().map(str::to_owned));
        // A day that is not typed to its end gives way to the one that is shown.
        let day = page.deep(".days input[type=date]");
        day.js("it.focus(); it.value = '2022-06-28'; it.dispatchEvent(new Event('change'));");
        page.settle();
        assert_eq!(page.deep(".as-of time").attribute("datetime").as_deref(), Some("2022-06-28"));
        day.js("it.value = ''; it.dispatchEvent(new Event('change'));");
        page.settle();
        assert_eq!(day.property("value"), "", "while it is being typed");
        day.js("it.dispatchEvent(new FocusEvent('blur'));");
        page.settle();
        assert_eq!(day.property("value"), "2022-06-28");
    });
}

/// What is active of the suggestions, as it is told and as it is seen.
fn active(page: &Page) -> String {
    let told = "const at = $('[role=combobox]').getAttribute('aria-activedescendant');
         const chosen = deepAll('[role=option][aria-selected=true]');
         return chosen.length == 1 && chosen[0].id == at && chosen[0].checkVisibility() ? chosen[0].textContent
             : at || chosen.some((one) => one.checkVisibility()) ? 'not the same' : '';";
    page.js(told).as_str().unwrap_or_default().to_owned()
}

#[test]
fn enter_takes_what_is_shown_as_active_and_nothing_else() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        let field = page.field("Add a phone");
        field.type_text("fairphone");
        page.wait_suggestions();
        let offered = page.texts("[role=option]");
        assert_eq!(active(page), offered[0]);
        page.hear(&format!("{} suggestions", offered.len()));
        page.keys(&["ArrowDown"]);
        assert_eq!(active(page), offered[1]);
        // Shut, nothing is active; the first press shows what the second one takes.
        page.keys(&["Escape"]);
        assert_eq!((active(page), field.property("value")), (String::new(), json!("fairphone")));
        page.keys(&["Enter"]);
        assert_eq!((page.columns().len(), active(page)), (1, offered[0].clone()));
        page.keys(&["Enter"]);
        assert_eq!(page.columns(), ["Xiaomi 12S", &offered[0]]);
        // Left and come back to.
        let field = page.field("Add a phone");
        field.type_text("fairphone");
        page.wait_suggestions();
        page.keys(&["ArrowDown", "Tab"]);
        field.js("it.focus();");
        assert_eq!(active(page), "");
        let offered = page.texts("[role=option]");
        page.keys(&["Enter"]);
        assert_eq!((page.columns().len(), active(page)), (2, offered[0].clone()));
        // Where there are none, that is said.
        page.keys(&["Escape", "Escape"]);
        field.type_text("no such phone");
        page.hear("No other phone has this name.");
    });
}

/// A widget in a dialog of the page.
const IN_A_DIALOG: &str = "<!doctype html><html lang=en><title>Dialog</title><link rel=icon href='data:,'>
     <script type=module src=/phone-compare.js></script>
     <dialog id=around><phone-compare view=VIEW phones='xiaomi-12s' loading=eager></phone-compare></dialog>
     <script type=module>around.showModal();</script>";

#[test]
fn escape_is_the_dialogs_around_where_the_field_has_no_use_for_it() {
    for (view, label) in [("finder", "Search phones by name, code name or model number"), ("compare", "Add a phone")] {
        Visit::to("/dialog.html").page("/dialog.html", IN_A_DIALOG.replace("VIEW", view)).run(|page| {
            page.wait_ready(1);
            let field = page.field(label);
            field.type_text("fair");
            page.wait_suggestions();
            let now = || (page.count(".suggestions.open"), field.property("value"), page.js("return around.open;"));
            assert_eq!(now(), (1, json!("fair"), json!(true)), "{view}");
            page.keys(&["Escape"]);
            assert_eq!(now(), (0, json!("fair"), json!(true)), "{view}: first the suggestions go");
            page.keys(&["Escape"]);
            assert_eq!(now(), (0, json!(""), json!(true)), "{view}: then the text");
            page.keys(&["Escape"]);
            // WebKit's search fields keep the key for themselves, also when there is nothing in them.
            if Browser::chosen() != Browser::Webkit {
                assert_eq!(page.js("return around.open;"), false, "{view}: then the dialog");
            }
        });
    }
}

#[test]
fn keys_of_an_input_method_and_of_the_browser_are_left_to_them() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s").run(|page| {
        page.wait_ready(1);
        let field = page.field("Add a phone");
        field.type_text("fairphone");
        page.wait_suggestions();
        let before = active(page);
        // The last is how WebKit tells of the one that ends a word.
        for how in ["isComposing: true", "isComposing: true, keyCode: 229", "keyCode: 229", "altKey: true", "ctrlKey: true"] {
            for key in ["Enter", "ArrowDown", "ArrowUp", "Escape"] {
                let taken = field.js(&format!(
                    "return !it.dispatchEvent(new KeyboardEvent('keydown',
                         {{ key: '{key}', bubbles: true, composed: true, cancelable: true, {how} }}));"
                ));
                page.settle();
                assert_eq!(taken, false, "{key}, {how}");
                assert_eq!((page.columns().len(), active(page), field.property("value")), (1, before.clone(), json!("fairphone")));
            }
        }
        page.js("pc.setAttribute('view', 'plot');");
        let area = page.deep(".plot-area");
        area.js("it.focus();");
        page.settle();
        let told = page.texts("[role=option]");
        let back = area.js(
            "return it.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true }));",
        );
        page.settle();
        assert_eq!((back, page.texts("[role=option]")), (json!(true), told), "the way back of some browsers");
    });
}

/// A page with shortcuts, which leaves fields alone by the target of the press, as many do.
const WITH_SHORTCUTS: &str = "<!doctype html><html lang=en><title>Shortcuts</title><link rel=icon href='data:,'>
     <script type=module src=/phone-compare.js></script>
     <input id=theirs><phone-compare loading=eager></phone-compare>
     <script type=module>
         window.heard = [];
         for (const kind of ['keydown', 'keypress', 'keyup']) document.addEventListener(kind, (event) => {
             if (event.target.matches('input, select, textarea')) return;
             heard.push(event.key);
             if (event.key == 's') theirs.focus();
         });
     </script>";

#[test]
fn what_a_control_uses_is_no_shortcut_of_the_page() {
    Visit::to("/shortcuts.html").page("/shortcuts.html", WITH_SHORTCUTS).run(|page| {
        page.wait_ready(1);
        let heard = || page.js("return [...new Set(heard.splice(0))];");
        let search = page.field("Search phones by name, code name or model number");
        search.js("it.focus();");
        page.keys(&["s", "a", "m", "s", "u", "n", "g", "ArrowLeft", "Backspace", "End"]);
        assert_eq!(search.property("value"), "samsug");
        assert_eq!(heard(), json!([]));
        // The first Escape shuts the suggestions, the second takes the text.
        page.keys(&["Escape", "Escape"]);
        page.settle();
        assert_eq!((search.property("value"), heard()), (json!(""), json!([])));
        // A slider, a select, a choice and a button.
        for (css, keys) in [
            ("input[type=range]", ["ArrowRight", "Home"]),
            (".order select", ["n", "ArrowDown"]),
            (".choice input", ["Space", "j"]),
            (".share, [part~=share]", ["Enter", "Escape"]),
        ] {
            page.js(&format!("deepAll(\"{css}\").find((one) => one.checkVisibility())?.focus();"));
            page.keys(&keys);
            page.settle();
            assert_eq!(heard().as_array().map(|heard| heard.iter().filter(|key| *key != "Escape").count()), Some(0), "{css}");
        }
        // What no control uses is the page's.
        let told = |target: &str, init: &str| {
            page.js(&format!(
                "deepAll(\"{target}\").find((one) => one.checkVisibility()).dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, composed: true, cancelable: true, {init} }}));"
            ));
            heard()
        };
        assert_eq!(told("input[type=search]", "key: 'k', ctrlKey: true"), json!(["k"]));
        assert_eq!(told("input[type=search]", "key: 'k', metaKey: true"), json!(["k"]));
        assert_eq!(told("input[type=search]", "key: 'Escape'"), json!(["Escape"]));
        assert_eq!(told("button", "key: 'j'"), json!(["j"]));
    });
}

#[test]
fn arrows_in_a_field_go_by_the_steps_of_its_slider_and_the_wheel_by_none() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let least = page.field("Battery at least");
        let slider = page.field("Battery from");
        let step: i32 = slider.attribute("step").expect("a step").parse().expect("a number");
        let start: i32 = slider.attribute("min").expect("an end").parse().expect("a number");
        let value = || least.property("value");
        least.js("it.focus();");
        page.keys(&["ArrowUp"]);
        assert_eq!((value(), thumb(page, "Battery from", "Battery at least")), (json!((start + step).to_string()), start + step));
        page.keys(&["ArrowUp", "ArrowUp", "ArrowDown"]);
        assert_eq!(thumb(page, "Battery from", "Battery at least"), start + 2 * step);
        page.keys(&["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]);
        assert_eq!((value(), page.chips()), (json!(""), vec![]), "never below the data");
        // From what has been typed.
        least.type_text("4321");
        page.keys(&["ArrowUp"]);
        let now: i32 = value().as_str().and_then(|text| text.parse().ok()).expect("a number");
        assert!(now > 4321 && now % step == 0 && now - 4321 <= step, "{now}");
        // What cannot be read stays.
        least.clear();
        least.type_text("5e3");
        page.keys(&["ArrowUp"]);
        assert_eq!((value(), least.attribute("aria-invalid")), (json!("5e3"), Some("true".to_owned())));
        let told = least.js("return it.getRootNode().getElementById(it.getAttribute('aria-describedby')).textContent;");
        assert!(told.as_str().is_some_and(|told| told.starts_with("Not a number. Write it like ")), "{told}");
        least.clear();
        least.type_text("5000");
        least.js("it.dispatchEvent(new Event('change')); it.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));");
        page.settle();
        assert_eq!(value(), "5000");
        page.field("Battery at most").js("it.focus();");
        page.keys(&["ArrowDown"]);
        let (top, most) = (page.field("Battery up to").attribute("max").expect("an end"), thumb(page, "Battery up to", "Battery at most"));
        assert_eq!(most, top.parse::<i32>().expect("a number") - step);
    });
}

#[test]
fn a_press_on_the_track_moves_the_nearer_thumb_and_gives_it_the_focus() {
    Visit::to("/#pc=v1;year=2012..2020").run(|page| {
        page.wait_ready(1);
        listen(page);
        let press = |year: i32| {
            page.drag(&[place(page, year)]);
            page.settle();
        };
        press(2014);
        assert_eq!((years(page), page.focused()), ((2014, 2020), "Year from".to_owned()));
        press(2019);
        assert_eq!((years(page), page.focused()), ((2014, 2019), "Year up to".to_owned()));
        assert_eq!(told_so_far(page), 2);
        page.keys(&["ArrowRight"]);
        assert_eq!(years(page), (2014, 2020), "keys go on from there");
        page.js("pc.state = { ...pc.state, filters: { year: '2018..2018' } };");
        press(2015);
        assert_eq!(years(page), (2015, 2018));
        page.js("pc.state = { ...pc.state, filters: { year: '2018..2018' } };");
        press(2021);
        assert_eq!(years(page), (2018, 2021));
    });
}

#[test]
fn it_is_seen_which_of_two_thumbs_has_the_focus() {
    for forced in ["none", "active"] {
        Visit::to("/").media("forced-colors", forced).needs(Ability::Protocol).run(|page| {
            page.wait_ready(1);
            page.field("Year from").js("it.scrollIntoView({ block: 'center' });");
            let pictures: Vec<Vec<u8>> = ["Year from", "Year up to", "Find a filter"]
                .iter()
                .map(|label| {
                    page.field(label).js("it.focus({ focusVisible: true, preventScroll: true });");
                    page.settle();
                    let area = page.field("Year from").js("const { left, top, width, height } = it.getBoundingClientRect(); return { x: left + scrollX - 4, y: top + scrollY - 4, width: width + 8, height: height + 8, scale: 1 };");
                    let shot = page.cdp("Page.captureScreenshot", json!({ "format": "png", "clip": area }));
                    shot["data"].as_str().unwrap_or_default().as_bytes().to_vec()
                })
                .collect();
            assert!(!pictures[0].is_empty() && pictures[0] != pictures[1], "one thumb or the other, {forced}");
            assert!(pictures[0] != pictures[2] && pictures[1] != pictures[2], "and neither, {forced}");
        });
    }
}
