//! The comparison for everybody who uses it: what an audit of its accessibility found. Other findings are tested where they belong
//! (`keyboard`, `spoken`, `fields`, `finder`, `time`, `pictures`).

use crate::harness::{Ability, Look, Page, Visit};
use serde_json::{Value, json};

const THREE: &str =
    "/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,samsung-galaxy-s24-ultra;baseline=xiaomi-12s";

/// What a script returns, as texts.
fn texts(page: &Page, body: &str) -> Vec<String> {
    let texts = page.js(body);
    texts.as_array().into_iter().flatten().filter_map(|text| Some(text.as_str()?.to_owned())).collect()
}

#[test]
fn heads_and_cells_say_what_they_are_and_no_more() {
    Visit::to(THREE).run(|page| {
        page.wait_ready(1);
        let names = |css: &str| -> Vec<String> {
            let all = page.js_with("return deepAll(args[0]);", json!([css]));
            let count = all.as_array().map_or(0, Vec::len);
            (1..=count).map(|at| page.deep(&format!("{css}:nth-of-type({at})")).label()).collect()
        };
        assert_eq!(
            names(".side-by-side thead th"),
            ["Xiaomi 12S, baseline", "Xiaomi 12S Pro", "Samsung Galaxy S24 Ultra"],
            "not the names of all their buttons"
        );
        // The heads of row and column are read with each cell already.
        let cell = |at: usize| page.deep(&format!("tr[data-spec=charge_w] td:nth-of-type({at}) button")).label();
        assert_eq!(cell(1).replace('\u{a0}', " "), "67 W rumoured, unsure");
        assert_eq!(cell(3).replace('\u{a0}', " "), "45 W");
        // A card has no such heads.
        page.js("await pc.update({ view: 'card' });");
        page.deep(".card");
        assert_eq!(
            page.deep(".card [data-spec=display_in] button").label(),
            "Display size, Xiaomi 12S: 6.28 in. Show sources"
        );
    });
}

/// The levels of all headings in the first widget, in their order.
fn headings(page: &Page) -> Vec<String> {
    texts(
        page,
        "return [...pc.shadowRoot.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6')]
             .filter((one) => one.checkVisibility() && !one.closest('dialog'))
             .map((one) => `${one.ariaLevel ?? one.localName.slice(1)} ${one.textContent.replace(/\\s+/g, ' ').trim()}`);",
    )
}

#[test]
fn headings_fit_between_those_of_the_page() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;open=all-rows").run(|page| {
        page.wait_ready(1);
        page.deep("tr.group");
        let level = |asked: &str| {
            page.js_with("pc.setAttribute('heading-level', args[0]);", json!([asked]));
            headings(page)
        };
        let found = level("4");
        assert_eq!(found[0], "4 Comparison of Xiaomi 12S and 12S Pro");
        assert_eq!(found[1], "5 Launch");
        assert!(found.contains(&"5 Drawn to scale".to_owned()), "{found:?}");
        // Without the attribute, one below the heading before the widget, which is of the first level here.
        page.js("pc.removeAttribute('heading-level');");
        assert!(headings(page)[0].starts_with("2 "));
        page.js("pc.before(Object.assign(document.createElement('h3'), { textContent: 'A section' }));");
        page.js("pc.after(Object.assign(document.createElement('h5'), { textContent: 'The next' }));");
        level("nine");
        assert!(headings(page)[0].starts_with("4 "));
        page.js("pc.setAttribute('heading-level', '2');");
        let found = headings(page);
        assert!(found[0].starts_with("2 ") && found[1..].iter().all(|one| one.starts_with("3 ")), "{found:?}");
        for (view, expected) in [
            ("card", ["2 Xiaomi 12S", "2 Xiaomi 12S Pro"]),
            ("timeline", ["2 Xiaomi 12S", "3 How the claims turned out"]),
            ("finder", ["2 Phone finder", ""]),
            ("plot", ["2 Plot of phones", ""]),
        ] {
            page.js_with("await pc.update({ view: args[0] });", json!([view]));
            page.wait_for("the view", &format!("deep('section')?.className.startsWith('{view}')"));
            let found = headings(page);
            assert_eq!(found[0], expected[0], "{view}");
            assert!(found.iter().any(|one| one.starts_with(expected[1])), "{view}: {found:?}");
        }
        // The section is named by its heading.
        assert_eq!(page.deep("section").label(), "Plot of phones");
    });
}

#[test]
fn several_widgets_have_names_of_their_own() {
    let page = "<!doctype html><html lang=en><title>Three</title><link rel=icon href='data:,'>
         <script type=module src=/phone-compare.js></script><phone-compare id=a loading=eager></phone-compare>
         <phone-compare id=b loading=eager></phone-compare><phone-compare view=plot loading=eager></phone-compare>
         <phone-compare view=card phones=xiaomi-12s loading=eager></phone-compare>
         <phone-compare view=card phones=xiaomi-12s-pro loading=eager></phone-compare>";
    Visit::to("/three.html").page("/three.html", page).run(|page| {
        page.wait_ready(5);
        let mut names = texts(
            page,
            "return deepAll('section[aria-label], section[aria-labelledby]').map((one) =>
                 one.ariaLabel ?? one.getRootNode().getElementById(one.getAttribute('aria-labelledby')).textContent);",
        );
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!((all >= 5, names.len()), (true, all), "{names:?}");
    });
}

#[test]
fn what_cannot_be_added_is_said_at_the_field() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s").needs(Ability::Narrow).window(320, 700).run(|page| {
        page.wait_ready(1);
        let field = page.field("Add a phone");
        let inside = field.js("const at = it.getBoundingClientRect(); return at.left >= 0 && at.right <= innerWidth;");
        assert_eq!(inside, true, "in sight at 320 px");
        field.type_text("zzzqq");
        page.hear("No other phone has this name.");
        let message = page.with_text(".suggestions", "No other phone has this name.");
        // Nothing of the table lies over it.
        let covered = message.js("const at = it.getBoundingClientRect(), root = it.getRootNode();
             return [[.1, .2], [.5, .5], [.9, .8]].map(([x, y]) =>
                 root.elementFromPoint(at.left + at.width * x, at.top + at.height * y) == it);");
        assert_eq!(covered, json!([true, true, true]));
    });
}

#[test]
fn tools_are_in_one_line_and_large_enough_for_a_finger() {
    let tools = |page: &Page| {
        page.js(
            "return deepAll('.side-by-side thead th').map((head) => [...head.querySelectorAll('.tools button')].map((one) => {
                 const at = one.getBoundingClientRect();
                 return [at.top, at.left, at.width, at.height].map(Math.round);
             }));",
        )
    };
    // One name is longer than its column.
    Visit::to(THREE).window(1280, 900).run(|page| {
        page.wait_ready(1);
        let tops = tools(page);
        let tops: Vec<&Value> = tops.as_array().into_iter().flatten().filter_map(|head| head.get(0)?.get(0)).collect();
        assert!(tops.len() == 3 && tops.windows(2).all(|pair| pair[0] == pair[1]), "{tops:?}");
    });
    Visit::to(THREE).needs(Ability::Narrow).look(Look { width: 390, height: 844, touch: true, ..Look::default() }).run(
        |page| {
            page.wait_ready(1);
            let heads = tools(page);
            let all: Vec<[i64; 4]> = serde_json::from_value::<Vec<Vec<[i64; 4]>>>(heads).unwrap().concat();
            assert_eq!(all.len(), 15);
            for [top, left, width, height] in &all {
                assert!(*width >= 44 && *height >= 44, "{width} × {height}");
                let overlaps = all
                    .iter()
                    .filter(|[y, x, w, h]| *x < left + width && left < &(x + w) && *y < top + height && top < &(y + h));
                assert_eq!(overlaps.count(), 1, "only itself");
            }
        },
    );
}

#[test]
fn scrolled_sideways_the_labels_stay_where_they_are() {
    let six = "/#pc=v1;view=compare;phones=samsung-galaxy-s24-ultra,xiaomi-12s-pro,oneplus-12,google-pixel-9-pro-xl,fairphone-5,xiaomi-15-ultra;open=all-rows";
    for width in [390, 600] {
        Visit::to(six).needs(Ability::Narrow).window(width, 900).run(|page| {
            page.wait_ready(1);
            page.deep("tr.group");
            let lefts = "const left = (css) => {
                     const range = document.createRange();
                     range.selectNodeContents($(css));
                     return Math.round(range.getBoundingClientRect().left);
                 };
                 return [left('tbody th[scope=row]'), left('tr.group .fold'), Math.round($('.bar').getBoundingClientRect().left)];";
            let before = page.js(lefts);
            assert_eq!(before[0], before[2], "as far in as the buttons above");
            page.js("$('.scroll').scrollLeft = 120; await new Promise((done) => setTimeout(done, 300));");
            assert!(page.js("return $('.scroll').scrollLeft;").as_f64() > Some(50.0));
            assert_eq!(page.js(lefts), before);
            // Columns stop at the edge of the labels, so that no value is cut to another.
            let edge = page.js(
                "const edge = $('tbody th[scope=row]').getBoundingClientRect().right;
                 return Math.min(...deepAll('.side-by-side thead th').map((head) => Math.abs(head.getBoundingClientRect().left - edge)));",
            );
            assert!(edge.as_f64().is_some_and(|edge| edge < 1.5), "{edge}");
        });
    }
}

#[test]
fn equal_phones_are_said_to_be_equal() {
    Visit::to("/#pc=v1;view=compare;phones=shiftphone-8-0,shiftphone-8-1;differences").run(|page| {
        page.wait_ready(1);
        page.with_text("section p", "these phones do not differ");
        page.js("await pc.update({ differences: false });");
        page.wait_for(
            "the sentence to go",
            "!deepAll('section p').some((one) => one.textContent.includes('do not differ'))",
        );
        // Of a phone that nobody knows, there is nothing to draw or to rank.
        page.js("await pc.update({ phones: ['no-such-phone'] });");
        page.deep("section .empty");
        assert_eq!(page.count(".folding"), 0);
    });
}

#[test]
fn at_four_times_the_size_there_is_room_for_rows() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,samsung-galaxy-s24-ultra;open=all-rows")
        .needs(Ability::Narrow)
        .window(320, 256)
        .run(|page| {
            page.wait_ready(1);
            page.js("$('tr[data-spec=weight_g], tr[data-spec=height_mm]').scrollIntoView({ block: 'center' });");
            let rows = page.js("await new Promise((done) => setTimeout(done, 200));
                 const top = $('.names').getBoundingClientRect().bottom;
                 return innerHeight - Math.max(top, 0);");
            assert!(rows.as_f64().is_some_and(|rows| rows >= 0.8 * 256.0), "{rows} of 256 px for rows");
        });
}

#[test]
fn the_order_of_tabs_is_the_order_of_buttons() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").needs(Ability::Narrow).window(390, 844).run(
        |page| {
            page.wait_ready(1);
            let places = page.js("return [...$('.bar').querySelectorAll('button, input')].map((one) => {
                 const at = one.getBoundingClientRect();
                 return [Math.round(at.top / 20), at.left];
             });");
            let places: Vec<(f64, f64)> = serde_json::from_value(places).unwrap();
            assert!(places.len() >= 5 && places.is_sorted_by(|a, b| a <= b), "{places:?}");
        },
    );
}

#[test]
fn in_large_text_nothing_is_squeezed() {
    let phones = "phones=xiaomi-12s,xiaomi-12s-pro";
    for (view, css, share) in [
        (format!("v1;{phones};battery-mah=4500.."), ".order select", 0.4),
        (format!("v1;view=card;{phones}"), ".card dd", 0.6),
        (format!("v1;view=compare;{phones}"), ".side-by-side tbody td", 0.35),
        (format!("v1;view=plot;{phones}"), ".axis select", 0.4),
    ] {
        Visit::to(format!("/#pc={view}")).needs(Ability::Narrow).window(390, 844).run(|page| {
            page.wait_ready(1);
            page.js("document.documentElement.style.fontSize = '32px';");
            page.deep(css);
            page.settle();
            let narrow = page.js_with(
                "const whole = $('section').clientWidth;
                 return deepAll(args[0]).filter((one) => one.checkVisibility() && one.offsetWidth < whole * args[1]).map((one) => one.outerHTML);",
                json!([css, share]),
            );
            assert_eq!(narrow, json!([]), "{view}");
            assert!(!page.scrolls_sideways(), "{view}");
        });
    }
}

#[test]
fn from_right_to_left_texts_stand_where_they_belong() {
    Visit::to(format!("{THREE};open=drawings")).run(|page| {
        page.wait_ready(1);
        page.js("document.documentElement.dir = 'rtl';");
        page.deep(".overlay");
        page.settle();
        // Differences begin where the values above them do.
        let apart = page.js("return deepAll('td .difference').map((one) => {
                 const right = (node) => {
                     const range = document.createRange();
                     range.selectNodeContents(node);
                     return range.getBoundingClientRect().right;
                 };
                 return Math.round(one.parentElement.getBoundingClientRect().right - right(one.firstChild));
             }).filter((apart) => apart > 16);");
        assert_eq!(apart, json!([]));
        // The size of the bank card is read from left to right.
        assert_eq!(page.js("return getComputedStyle($('.overlay text')).direction;"), "ltr");
        // So are values with their sources.
        page.open_sources("phone-compare", "battery_mah", 0);
        let turned = page.js(
            "const left = (node, at) => {
                 const range = document.createRange();
                 range.setStart(node, at);
                 range.setEnd(node, at + 1);
                 return range.getBoundingClientRect().left;
             };
             const texts = deepAll('dialog strong, dialog .value, dialog a').map((one) => one.firstChild?.nodeType == 3 ? one.firstChild : one.firstElementChild?.firstChild);
             const shown = texts.filter((text) => text?.data?.trim().length > 1);
             return [shown.length > 1, shown.filter((text) => left(text, 0) > left(text, text.data.trim().length - 1)).map((text) => text.data)];",
        );
        assert_eq!(turned, json!([true, []]));
    });
}

/// The texts that read from right to left, and would be read wrongly: the first letter is right of the last.
const TURNED: &str = "
    const box = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
    };
    const walker = document.createTreeWalker(pc.shadowRoot, NodeFilter.SHOW_TEXT);
    const turned = new Set();
    let seen = 0;
    for (let node; (node = walker.nextNode()); ) {
        const [first, last] = [node.data.search(/\\S/), node.data.trimEnd().length - 1];
        const around = node.parentElement;
        if (last <= first || !around.checkVisibility() || around.closest('.hidden, option')) continue;
        const [one, other] = [box(node, first), box(node, last)];
        if (!one.width || !other.width || Math.abs(one.top - other.top) > 3) continue;
        seen++;
        if (one.left > other.left) turned.add(`${around.localName}.${around.className}: ${node.data.trim()}`);
    }
    return [seen > 10, [...turned]];";

#[test]
fn from_right_to_left_no_text_is_turned() {
    let phones = "phones=xiaomi-12s,xiaomi-12s-pro,samsung-galaxy-s24-ultra";
    for (link, press) in [
        ("v1;battery-mah=4500..;net-5g=yes".to_owned(), ""),
        (format!("v1;view=compare;{phones};baseline=xiaomi-12s;open=all-rows,one-sided,drawings,standing"), ""),
        (format!("v1;view=compare;{phones};as-of=2022-06-28"), "Share"),
        (format!("v1;view=card;{phones}"), ""),
        ("v1;view=timeline;phones=xiaomi-12s".to_owned(), "All 17 reports by date"),
        (format!("v1;view=plot;{phones}"), "Show as a table"),
    ] {
        Visit::to(format!("/#pc={link}")).window(1280, 900).run(|page| {
            page.wait_ready(1);
            page.js("document.documentElement.dir = 'rtl';");
            if !press.is_empty() {
                page.click(&page.button(press));
            }
            page.wait_for("all that comes later", "!deep('.later, .strips:empty')");
            page.settle();
            assert_eq!(page.js(TURNED), json!([true, []]), "{link}, {press}");
        });
    }
}
