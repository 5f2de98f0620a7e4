//! Drawings to scale, where phones stand, the plot, cards, and paper.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

const SIX: &str = "xiaomi-12s,xiaomi-12s-pro,google-pixel-fold,apple-iphone-fold,samsung-galaxy-z-fold-7,fairphone-5";

#[test]
fn phones_are_drawn_to_one_scale() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.count(".drawings"), 0, "it begins folded");
        page.click(&page.button("Drawn to scale"));
        assert_eq!(page.js("return pc.state.open;"), json!(["drawings"]));
        // Heights on the screen are as 152.7 mm to 163.6 mm, and the card as 85.60 mm × 53.98 mm.
        let sizes = page.js("const of = (one) => one.getBoundingClientRect();
             const [a, b] = deepAll('.overlay .body').map(of);
             const card = of($('.overlay .card rect'));
             const [c, d] = deepAll('figure .face:first-child .body').map(of);
             return [a.height / b.height, card.width / card.height, a.height / card.height,
                 Math.abs(a.bottom - b.bottom), Math.abs(a.left - b.left), c.height / d.height];");
        let sizes: Vec<f64> = sizes.as_array().unwrap().iter().map(|size| size.as_f64().unwrap()).collect();
        // The line around adds to all of them.
        let close = |at: usize, to: f64| (sizes[at] - to).abs() < 0.04;
        assert!(close(0, 152.7 / 163.6) && close(1, 85.6 / 53.98) && close(2, 152.7 / 53.98), "{sizes:?}");
        assert!(sizes[3] < 0.1 && sizes[4] < 0.1 && close(5, 152.7 / 163.6), "{sizes:?}");
        let picture = page.deep(".overlay");
        let label = "Outlines of Xiaomi 12S, Xiaomi 12S Pro, on one baseline, beside a bank card.";
        assert_eq!((picture.role().as_str(), picture.label().as_str()), ("image", label));
        assert!(page.texts("figcaption")[0].contains("height 152.7 mm; width 69.9 mm"), "in words");
        // One can be turned off.
        let toggle = page.with_text(".toggles button", "Xiaomi 12S Pro");
        page.click(&toggle);
        assert_eq!((toggle.attribute("aria-pressed").as_deref(), page.count(".overlay .body")), (Some("false"), 1));
        assert_eq!(page.deep(".overlay").label(), "Outlines of Xiaomi 12S, on one baseline, beside a bank card.");
        page.click(&toggle);
        assert_eq!(page.count(".overlay .body"), 2);
    });
}

#[test]
fn what_is_not_known_is_dashed_or_said() {
    Visit::to("/#pc=v1;view=compare;as-of=2022-05-26;phones=xiaomi-12s,xiaomi-12-pro;open=drawings").run(|page| {
        page.wait_ready(1);
        let [leaked, listed] = [0, 1].map(|at| page.texts("figcaption")[at].clone());
        assert!(leaked.contains("Not known: height, width, thickness"), "{leaked}");
        assert!(leaked.contains("display size about 6.73 in, like Xiaomi 12 Pro (rumoured, unsure)"), "{leaked}");
        assert!(!listed.contains("rumoured") && listed.contains("height 163.6 mm"), "{listed}");
        let solid = page.js("return deepAll('figure').map((one) => one.querySelectorAll('rect:not(.dashed)').length);");
        assert_eq!(solid[0], 0, "of the leaked one nothing is settled");
        assert!(solid[1].as_u64() > Some(2));
    });
    // Of a foldable, what is known of either pose.
    Visit::to("/#pc=v1;view=compare;phones=google-pixel-fold;open=drawings").run(|page| {
        page.wait_ready(1);
        let faces = page.texts(".face");
        assert!(faces.iter().any(|face| face == "open, front"), "{faces:?}");
        assert_eq!(page.count(".overlay"), 0, "alone, it lies over nothing");
    });
}

#[test]
fn strips_show_where_a_phone_stands() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;specs=battery-mah,soc;open=standing").run(
        |page| {
            page.wait_ready(1);
            assert_eq!(page.count(".strips > li"), 1, "names have no strip");
            let told = page.texts(".strips ul li");
            assert!(
                told[0].starts_with("Xiaomi 12S: 4,500 mAh, more than ") && told[0].ends_with(" phones from 2022"),
                "{told:?}"
            );
            let quantiles = page.texts(".strips .quiet");
            assert!(quantiles[0].starts_with("Minimum ") && quantiles[0].contains("median "), "{quantiles:?}");
            let places = page.js("return deepAll('.strip circle').map((one) => one.getBoundingClientRect().left);");
            assert!(places[0].as_f64() < places[1].as_f64(), "4,500 is before 4,600");
            let all = page.with_text(".standing .toggles button", "All phones");
            page.click(&all);
            assert_eq!(all.attribute("aria-pressed").as_deref(), Some("true"));
            assert!(page.texts(".strips ul li")[0].ends_with(" phones"));
        },
    );
}

fn walk(page: &Page, keys: &[&str]) -> String {
    page.keys(keys);
    page.texts("[role=option]").join("")
}

#[test]
fn the_plot_is_walked_with_the_keys() {
    Visit::to("/#pc=v1;view=plot;brand=fairphone;phones=fairphone-4").run(|page| {
        page.wait_ready(1);
        let area = page.deep(".plot-area");
        assert_eq!(area.role(), "listbox");
        area.js("it.focus();");
        page.settle();
        let count: usize = page.deep("[role=option]").attribute("aria-setsize").unwrap().parse().unwrap();
        assert!(count > 2);
        let mut seen = vec![walk(page, &["Home"])];
        for _ in 1..count {
            seen.push(walk(page, &["ArrowRight"]));
        }
        assert_eq!(walk(page, &["ArrowRight"]), seen[count - 1], "it ends at the last");
        let four =
            seen.iter().position(|point| point.starts_with("Fairphone 4: display size 6.3 in; battery 3,905 mAh"));
        let four = four.unwrap_or_else(|| panic!("{seen:?}"));
        assert_eq!(page.texts(".plot-phones li"), ["1Fairphone 4"], "the compared one is named");
        walk(page, &["Home"]);
        for _ in 0..four {
            walk(page, &["ArrowRight"]);
        }
        assert_eq!(page.deep("[role=option]").attribute("aria-selected").as_deref(), Some("true"));
        walk(page, &["Enter"]);
        assert_eq!(page.js("return pc.state.phones;"), json!([]), "Enter takes it out");
        walk(page, &["Enter"]);
        assert_eq!(page.js("return pc.state.phones;"), json!(["fairphone-4"]), "and in again");
        // The same, as a table.
        page.click(&page.button("Show as a table"));
        assert_eq!(page.count(".plot-table tbody tr"), count as u64);
        // Other axes.
        let chosen = page.deep("select").js("it.value = 'weight_g'; it.dispatchEvent(new Event('change')); return 1;");
        assert_eq!(chosen, 1);
        page.settle();
        assert_eq!(page.js("return [pc.state.x, pc.state.y];"), json!(["display-in", "weight-g"]));
    });
}

/// Where the last phone is drawn, and no other.
fn last_dot(page: &Page) -> (f64, f64) {
    let area = page.deep(".plot-area");
    let told = walk(page, &["End"]);
    let at = page.js("const { left, top, width, height } = deep('.ring').getBoundingClientRect(); return [left + width / 2, top + height / 2];");
    walk(page, &["Home"]);
    assert!(!told.is_empty() && area.is_visible());
    (at[0].as_f64().expect("a number"), at[1].as_f64().expect("a number"))
}

#[test]
fn a_press_holds_the_phone_that_is_pointed_at() {
    Visit::to("/#pc=v1;view=plot").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        page.deep(".plot-area").js("it.scrollIntoView({ block: 'start' }); it.focus();");
        let dot = last_dot(page);
        let shown = || page.texts(".current strong").concat();
        page.drag(&[dot]);
        page.wait_for("the phone", "deep('.ring')");
        let held = shown();
        assert!(!held.is_empty());
        // On the way to the button below, other phones are passed.
        let button = page.deep(".current .toggle").js("const { left, top } = it.getBoundingClientRect(); return [left + 9, top + 9];");
        let button = (button[0].as_f64().unwrap(), button[1].as_f64().unwrap());
        for step in 1..=20 {
            let part = f64::from(step) / 20.0;
            page.hover((dot.0 + (button.0 - dot.0) * part, dot.1 + (button.1 - dot.1) * part));
        }
        assert_eq!(shown(), held);
        page.drag(&[button]);
        page.wait_for("the phone to be picked", "pc.state.phones.length == 1");
        // A second press on the dot takes it out again, and Escape lets go.
        page.drag(&[dot]);
        page.wait_for("no phone to be picked", "pc.state.phones.length == 0");
        assert_eq!(shown(), held);
        page.deep(".plot-area").js("it.focus();");
        page.keys(&["Escape"]);
        // Where there is no phone near, none is pointed at.
        let bounds = page.js("const { left, bottom, width, height } = deep('.plot-area').getBoundingClientRect(); return [left + width - 3, bottom - height * .98];");
        page.drag(&[(bounds[0].as_f64().unwrap(), bounds[1].as_f64().unwrap())]);
        page.settle();
        assert_eq!(shown(), "");
    });
}

#[test]
fn phones_at_one_place_are_all_named() {
    // Samsung Galaxy M62 and F62: 6.7 in, 7,000 mAh.
    Visit::to("/#pc=v1;view=plot;brand=samsung;battery-mah=7000..7000;phones=samsung-galaxy-m62,samsung-galaxy-f62").run(|page| {
        page.wait_ready(1);
        let area = page.deep(".plot-area");
        let apart = page.js(
            "const [one, other] = deepAll('.dot-label').map((label) => label.getBoundingClientRect());
             return Math.abs(one.top - other.top) >= one.height - 1;",
        );
        assert_eq!(apart, true, "their numbers do not cover each other");
        assert_eq!(page.count(".plot-phones li"), 2);
        area.js("it.focus();");
        let told = page.js(
            "const place = (one) => getComputedStyle(one).getPropertyValue('--x') + getComputedStyle(one).getPropertyValue('--y');
             const wanted = place(deep('.dot-label'));
             for (let i = 0; i < 50; i++) {
                 const ring = deep('[role=option]');
                 if (ring && place(ring) == wanted) return ring.textContent;
                 $('.plot-area').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
                 await new Promise((done) => setTimeout(done, 0));
             }",
        );
        let told = told.as_str().unwrap_or_default();
        assert!(told.contains("M62") && told.contains("F62") && told.contains("At the same place"), "{told}");
        let first = page.texts(".current strong").concat();
        page.click(&page.deep(".current button.link"));
        page.wait_for("the other phone", &format!("$('.current strong').textContent != '{first}'"));
    });
}

#[test]
fn who_walks_through_the_plot_is_not_moved_by_the_pointer() {
    Visit::to("/#pc=v1;view=plot;brand=fairphone").run(|page| {
        page.wait_ready(1);
        let area = page.deep(".plot-area");
        assert_eq!(area.attribute("aria-multiselectable").as_deref(), Some("true"));
        area.js("it.scrollIntoView({ block: 'center' }); it.focus();");
        let told = walk(page, &["Home"]);
        let shown = || page.texts(".current strong").concat();
        let first = shown();
        let dot = last_dot(page);
        page.hover(dot);
        page.wait_for("another phone below", &format!("deep('.current strong').textContent != '{first}'"));
        assert_eq!(page.texts("[role=option]").join(""), told, "what is active stays");
        assert_eq!(area.attribute("aria-activedescendant").as_deref(), Some("point"));
        assert_eq!(page.count(".plot-area .ring"), 2, "both are seen");
        // The keys go on from where they were.
        walk(page, &["ArrowRight"]);
        walk(page, &["ArrowLeft"]);
        assert_eq!((page.texts("[role=option]").join(""), shown()), (told, first));
        assert_eq!(page.count(".plot-area .ring"), 1);
    });
}

#[test]
fn plot_and_cards_are_embedded_by_attributes() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        page.js(
            "pc.setAttribute('x', 'released'); pc.setAttribute('y', 'storage-gb'); pc.setAttribute('view', 'plot');",
        );
        page.deep(".plot-area");
        assert!(
            page.deep(".plot-area").label().starts_with("Horizontal: Released. Vertical: Storage, GB (logarithmic).")
        );
        page.js("pc.setAttribute('phones', 'xiaomi-12s'); pc.setAttribute('view', 'card');");
        page.deep(".card");
        assert_eq!(page.texts(".card .phone-name"), ["Xiaomi 12S"]);
        let battery = page.texts(".card [data-spec=battery_mah]");
        assert_eq!(battery, ["Battery4,500 mAh"]);
        assert!(page.texts(".card .quiet")[0].starts_with("Not known: "), "what is not known is said");
        page.click(&page.deep(".card [data-spec=battery_mah] button"));
        page.deep("dialog[open]");
        page.keys(&["Escape"]);
        page.click(&page.button("All specs"));
        assert_eq!(page.columns(), ["Xiaomi 12S"]);
    });
}

#[test]
fn on_paper_sources_are_footnotes() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.count(".footnotes"), 0);
        page.js("dispatchEvent(new Event('beforeprint'));");
        page.settle();
        let notes = page.texts(".footnotes li");
        assert!(notes.iter().any(|note| note.contains("https://")), "{notes:?}");
        let numbers: Vec<usize> = page
            .texts("tr sup")
            .iter()
            .flat_map(|sup| sup.split(", ").map(|n| n.parse().unwrap()).collect::<Vec<_>>())
            .collect();
        assert!(!numbers.is_empty() && numbers.iter().all(|&n| n >= 1 && n <= notes.len()));
        // A4 across, less margins of 1 cm, is 277 mm or 1047 px.
        page.emulate_media(json!({ "media": "print" }));
        page.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 1047, "height": 718, "deviceScaleFactor": 1, "mobile": false }),
        );
        assert!(!page.scrolls_sideways());
        // What is known of one phone only is closed on the screen, and cannot be opened on paper.
        let closed =
            page.js("return deepAll('.paper tr[data-spec]').filter((row) => row.getClientRects().length == 0).length;");
        assert_eq!(closed, 0);
        assert!(!page.button("Remove Xiaomi 12S").is_visible() && page.deep(".footnotes").is_visible());
        page.emulate_media(json!({ "media": "" }));
        page.js("dispatchEvent(new Event('afterprint'));");
        page.settle();
        assert_eq!(page.count(".footnotes") + page.count("tr sup"), 0);
    });
}

#[test]
fn a_sheet_of_paper_says_what_it_shows_and_is_a4_across() {
    let visit = Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26");
    visit.needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        page.js("dispatchEvent(new Event('beforeprint'));");
        page.settle();
        let said = page.texts(".colophon").concat();
        assert!(said.starts_with("As known on 26 May 2022. ") && said.contains("CC BY-SA"), "{said}");
        assert!(said.ends_with(&page.path().replace('#', "?")), "{said}");
        page.js("dispatchEvent(new Event('afterprint'));");
        page.settle();
        // As the browser itself prints it: with notes, on paper of 297 by 210 mm, in points.
        let printed = String::from_utf8_lossy(&page.printed()).into_owned();
        let boxes: Vec<&str> = printed.split("/MediaBox").skip(1).collect();
        assert!(!boxes.is_empty());
        for one in boxes {
            let inside = one.split(['[', ']']).nth(1).unwrap_or_default();
            let numbers: Vec<f64> = inside.split_whitespace().map(|number| number.parse().unwrap()).collect();
            assert!((numbers[2] - 841.9).abs() < 1.0 && (numbers[3] - 595.3).abs() < 1.0, "{numbers:?}");
        }
    });
}

#[test]
fn heads_stand_on_each_sheet() {
    for (link, row, sheets) in [
        ("/#pc=v1;brand=samsung;battery-mah=4500..", ".paper tr.phone .name", 4),
        ("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,fairphone-5", ".paper tbody td", 2),
    ] {
        Visit::to(link).needs(Ability::Protocol).run(|page| {
            page.wait_ready(1);
            // Links stand in a PDF as they are, each time that they are on a sheet.
            page.js_with(
                "addEventListener('beforeprint', () => {
                     const link = (place, name) => {
                         const link = document.createElement('a');
                         Object.assign(link, { href: `https://${name}.example/`, textContent: name });
                         place.append(link);
                     };
                     link(deep('.paper thead th:nth-child(2)'), 'head');
                     link(deep(args[0]), 'once');
                 });",
                json!([row]),
            );
            let printed = String::from_utf8_lossy(&page.printed()).into_owned();
            let count = |name: &str| printed.matches(&format!("https://{name}.example/")).count();
            assert!(count("once") > 0, "{link}");
            assert!(count("head") >= sheets * count("once"), "{link}: {} and {}", count("head"), count("once"));
        });
    }
}

#[test]
fn what_is_for_paper_is_there_as_soon_as_the_page_prints() {
    for (view, notes) in [("compare", true), ("card", true), ("plot", false), ("timeline", false)] {
        Visit::to(format!("/#pc=v1;view={view};phones=xiaomi-12s,fairphone-5")).run(|page| {
            page.wait_ready(1);
            page.settle();
            // A script that prints waits for nothing.
            let there = page.js("const of = (css) => deepAll(css).length;
                 dispatchEvent(new Event('beforeprint'));
                 const there = [of('.paper sup'), of('.paper ol.footnotes li'), deep('.paper .colophon')?.textContent];
                 dispatchEvent(new Event('afterprint'));
                 return [...there, of('.paper *')];");
            let count = |at: usize| there[at].as_u64().unwrap_or_default();
            assert_eq!((count(0) > 0, count(1) > 0), (notes, notes), "{view}: {there}");
            assert!(there[2].as_str().is_some_and(|said| said.starts_with("As known on")), "{view}: {there}");
            assert_eq!(count(3), 0, "{view}");
        });
    }
}

#[test]
fn with_forced_colours_nothing_depends_on_a_background() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;ref=xiaomi-12s;open=drawings")
        .needs(Ability::Protocol)
        .media("forced-colors", "active")
        .run(|page| {
            page.wait_ready(1);
            let differ = |one: &str, other: &str| {
                let colour =
                    |css: &str| page.js_with("return getComputedStyle($(args[0])).backgroundColor;", json!([css]));
                assert_ne!(colour(one), colour(other), "{one} and {other}");
            };
            // What is pressed, and what is not.
            differ(".pin[aria-pressed='true']", ".pin[aria-pressed='false']");
            page.js("pc.state = { filters: { 'battery-mah': '4500..' }, phones: ['xiaomi-12s'] };");
            page.deep(".thumbs");
            page.settle();
            let track = page.js("return getComputedStyle($('.thumbs'), '::before').backgroundColor;");
            assert_ne!(track, page.js("return getComputedStyle($('.pc')).backgroundColor;"), "the track of a slider");
            page.js("pc.state = { view: 'plot', phones: ['xiaomi-12s'] };");
            page.deep(".dot-label.number");
            assert_ne!(page.js("return getComputedStyle($('.dot-label.number')).borderTopWidth;"), "0px");
        });
}

#[test]
fn pictures_fit_any_number_of_phones_and_any_name() {
    let one = "xiaomi-12s";
    let two = "xiaomi-12s,xiaomi-12s-pro";
    for phones in [one, two, SIX] {
        for direction in ["ltr", "rtl"] {
            Visit::to(format!("/#pc=v1;view=compare;phones={phones};open=drawings,standing")).window(320, 700).run(
                |page| {
                    page.wait_ready(1);
                    page.js_with("document.documentElement.dir = args[0];", json!([direction]));
                    let all_in = |what: &str| {
                        page.settle();
                        assert!(!page.scrolls_sideways(), "{what} of {phones} in {direction}");
                    };
                    all_in("the comparison");
                    page.js_with("location.hash = `#pc=v1;view=plot;phones=${args[0]}`;", json!([phones]));
                    page.deep(".plot-area");
                    all_in("the plot");
                    page.js_with("location.hash = `#pc=v1;view=card;phones=${args[0]}`;", json!([phones]));
                    page.deep(".card");
                    all_in("the cards");
                },
            );
        }
    }
    Visit::to("/").window(320, 700).run(|page| {
        page.wait_ready(1);
        page.js(
            "const name = (of) => 'Acme ' + of.repeat(60);
             pc.data = [1, 2, 3].map((n) => ({ id: `p${n}`, brand: 'Acme', name: name('Wx ' + n), battery: 4000 + n, display: 6 + n / 10 }));
             pc.state = { view: 'compare', phones: ['p1', 'p2'] };",
        );
        page.deep(".side-by-side");
        for view in ["compare", "card", "plot"] {
            page.js_with("pc.state = { ...pc.state, view: args[0], open: ['drawings', 'standing'] };", json!([view]));
            page.settle();
            assert!(!page.scrolls_sideways(), "{view} with long names");
        }
    });
}

#[test]
fn phones_of_different_years_are_ranked_on_one_scale() {
    Visit::to("/#pc=v1;view=compare;phones=xiaomi-12s-pro,samsung-galaxy-s24-ultra;specs=battery-mah;open=standing").run(|page| {
        page.wait_ready(1);
        page.deep(".strips");
        assert_eq!(page.texts(".standing [aria-pressed=true]"), ["All phones"], "others would not compare");
        assert_eq!(page.count(".strips > li"), 1);
        page.click(&page.button("Phones from the same year"));
        page.wait_for("a strip for each year", "deepAll('.strips > li').length == 2");
        // Numbers, as wide as the strips: a value has the same place in both.
        let places = page.js(
            "return deepAll('.strips > li').map((strip) => {
                 const [mah] = [...strip.querySelectorAll('b')].map((value) => +value.textContent.replace(/\\D/g, ''));
                 const [, least, most] = /Minimum ([\\d,]+).*maximum ([\\d,]+)/.exec(strip.textContent);
                 const line = strip.querySelector('svg line');
                 const at = (name) => parseFloat(line.getAttribute(name));
                 const number = (text) => +text.replaceAll(',', '');
                 return [mah, parseFloat(strip.querySelector('circle').getAttribute('cx')), number(least), at('x1'), number(most), at('x2')];
             });",
        );
        let places: Vec<[f64; 6]> = serde_json::from_value(places).unwrap();
        let points: Vec<(f64, f64)> = places.iter().flat_map(|p| [(p[0], p[1]), (p[2], p[3]), (p[4], p[5])]).collect();
        let (low, high) = (points.iter().copied().min_by(|a, b| a.0.total_cmp(&b.0)).unwrap(), points.iter().copied().max_by(|a, b| a.0.total_cmp(&b.0)).unwrap());
        for (mah, at) in points {
            let expected = low.1 + (mah - low.0) / (high.0 - low.0) * (high.1 - low.1);
            assert!((at - expected).abs() < 0.3, "{mah} mAh at {at} %, not {expected}");
        }
    });
}
