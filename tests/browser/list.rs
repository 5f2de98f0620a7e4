//! The list and what is around it: phones are opened from it, one comes back to it, and it reads right in every direction.

use crate::harness::{Ability, Look, Page, Visit};
use serde_json::{Value, json};

/// The names of all nodes with this role that are exposed to assistive technology.
fn exposed(page: &Page, role: &str) -> Vec<String> {
    let tree = page.cdp("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("the tree has nodes").iter();
    let of_role = nodes.filter(|node| node["ignored"] == false && node["role"]["value"] == role);
    of_role.map(|node| node["name"]["value"].as_str().unwrap_or_default().to_owned()).collect()
}

/// What the page writes from right to left, with the widget in it.
fn right_to_left(element: &str) -> Visit {
    let html = format!(
        "<!doctype html><html lang=en dir=rtl><meta charset=utf-8><meta name=viewport content='width=device-width'>
        <title>Right to left</title><link rel=icon href='data:,'><script type=module src=/phone-compare.js></script>{element}"
    );
    Visit::to("/rtl.html").page("/rtl.html", html)
}

#[test]
fn a_name_opens_the_card_of_its_phone_and_the_focus_comes_back() {
    Visit::to("/#pc=v1;phones=fairphone-5").needs(Ability::ActiveWindow).run(|page| {
        page.wait_ready(1);
        let name = page.found()[3].clone();
        let card = || page.texts(".phone-card[open] h2");
        page.button(&name).js("it.focus();");
        page.keys(&["Enter"]);
        // It opens once its content is there.
        page.deep(".phone-card[open] h2");
        assert_eq!(card(), [&*name]);
        assert!(page.count(".phone-card dl [data-spec]") > 3);
        assert_eq!(page.js("return pc.state.view ?? 'finder';"), "finder", "it is looked at, not gone to");
        // Its values open their sources, above it.
        page.click(&page.deep(".phone-card .cell"));
        page.deep("dialog.sources[open] li");
        page.keys(&["Escape"]);
        assert_eq!(card(), [&*name]);
        page.click(&page.button("Add to comparison"));
        assert_eq!(page.js("return pc.state.phones.length;"), 2);
        page.button("Remove from comparison").js("it.focus();");
        page.keys(&["Escape"]);
        assert!(card().is_empty());
        assert_eq!(page.focused(), name);
        // Space picks, as the list says, and does not open.
        page.press("ArrowDown");
        page.keys(&["Space"]);
        assert_eq!((page.count(".phone-card[open]"), page.js("return pc.state.phones.length;")), (0, json!(3)));
        assert!(page.texts(".list caption")[0].contains("Enter opens a phone, Space picks it"));
        // All of it is in the comparison, unless there is no room.
        page.click(&page.button(&name));
        page.click(&page.button("All specs"));
        assert!(page.columns().contains(&name), "{:?}", page.columns());
    });
    let six = "xiaomi-12s,xiaomi-12s-pro,xiaomi-12-pro,xiaomi-12,xiaomi-12s-ultra,fairphone-5";
    Visit::to(format!("/#pc=v1;phones={six}")).run(|page| {
        page.wait_ready(1);
        page.click(&page.button(&page.found()[0]));
        page.click(&page.button("All specs"));
        assert_eq!(page.texts(".phone-card[open] .full"), ["6 of 6: remove one first."]);
    });
}

#[test]
fn one_comes_back_to_the_row_that_one_left() {
    Visit::to("/").window(1280, 800).run(|page| {
        page.wait_ready(1);
        page.click(&page.with_text(".more button", "Show 60 more"));
        let name = page.found()[47].clone();
        page.pick(&[&name]);
        page.click(&page.button("Compare 1 phone"));
        let is_back = || {
            let (focused, seen) = (page.focused(), page.js("const { top, bottom } = pc.shadowRoot.activeElement.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight;"));
            assert_eq!((focused, seen), (name.clone(), json!(true)));
        };
        page.click(&page.button("All phones"));
        is_back();
        // Also by the browser's own button.
        page.click(&page.button("Compare 1 phone"));
        page.js("history.back();");
        page.wait_for("the list", "deep('.list')");
        page.settle();
        let seen = page.js_with(
            "const row = deepAll('tr.phone').find((row) => row.querySelector('.full').textContent == args[0]);
             const { top, bottom } = row.getBoundingClientRect();
             return top >= 0 && bottom <= innerHeight;",
            json!([name]),
        );
        assert_eq!(seen, true);
        // A page that changes the view has the focus elsewhere.
        page.js("const own = document.body.appendChild(document.createElement('button')); own.id = 'own'; own.focus();
             pc.setAttribute('view', 'plot');");
        page.settle();
        page.js("pc.setAttribute('view', 'finder');");
        page.settle();
        assert_eq!(page.js("return document.activeElement.id;"), "own");
    });
}

#[test]
fn the_choice_of_columns_closes_by_escape_and_beside_it_and_says_what_is_full() {
    Visit::to("/").window(1280, 800).run(|page| {
        page.wait_ready(1);
        let button = page.deep(".list-tools > [aria-haspopup]:last-of-type");
        assert_eq!(button.label(), "Columns");
        // By keyboard: Safari gives pressed buttons no focus, to which it could come back.
        let open = || {
            button.js("it.focus();");
            page.keys(&["Enter"]);
            page.deep(".columns-dialog[open]");
        };
        let is_back = || {
            page.settle();
            assert_eq!(
                (page.count("dialog[open]"), button.js("return it.getRootNode().activeElement == it;")),
                (0, json!(true))
            );
        };
        open();
        page.keys(&["Escape"]);
        is_back();
        open();
        page.drag(&[(3.0, 400.0)]);
        is_back();
        page.click(&button);
        assert!(
            page.texts(".columns-dialog p")[0].starts_with("9 of 12 chosen"),
            "{:?}",
            page.texts(".columns-dialog p")
        );
        for column in ["Volume", "Thickness", "5G"] {
            page.choose("Columns of the list", column);
        }
        assert!(page.texts(".columns-dialog p")[0].starts_with("12 of 12 chosen: remove one first"));
        page.hear("12 of 12 chosen: remove one first.");
        let before = page.texts(".list thead th").len();
        page.choose("Columns of the list", "Height");
        assert_eq!(page.texts(".list thead th").len(), before, "there is no room");
        assert_eq!(page.choice("Columns of the list", "Height").js("return it.querySelector('input').checked;"), false);
    });
    Visit::to("/").window(600, 800).run(|page| {
        page.wait_ready(1);
        assert_eq!(
            page.deep(".list-tools > [aria-haspopup]:last-of-type").label(),
            "Details shown",
            "cards have no columns"
        );
    });
}

#[test]
fn suggestions_are_within_the_filters_in_the_order_of_the_list() {
    Visit::to("/#pc=v1;battery-mah=4500..;net-5g=yes").run(|page| {
        page.wait_ready(1);
        let field = page.deep(".finder input[type=search]");
        field.type_text("galaxy");
        page.wait_suggestions();
        let listed = page.found();
        let phones: Vec<String> =
            page.js("return deepAll('[role=option]').filter((one) => !one.querySelector('small')).map((one) => one.textContent);")
                .as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        assert!(phones.len() > 3 && phones[..] == listed[..phones.len()], "{phones:?} {listed:?}");
        // Whoever takes one gets that phone, and what was found stays.
        page.keys(&["ArrowUp"]);
        page.keys(&["Enter"]);
        page.deep(".phone-card[open] h2");
        assert_eq!(page.texts(".phone-card[open] h2"), [phones.last().expect("a phone").as_str()]);
        page.keys(&["Escape"]);
        assert_eq!((page.found(), page.focused()), (listed, "Search phones by name, code name or model number".to_owned()));
    });
    // Chipsets that have the most phones come first, and those that none has are left out.
    Visit::to("/#pc=v1;year=2022..").run(|page| {
        page.wait_ready(1);
        page.deep(".finder input[type=search]").type_text("snapdragon");
        page.wait_suggestions();
        let offered = page.texts("[role=option]");
        assert!(offered.len() >= 3 && offered.iter().all(|one| one.ends_with("chipset")), "{offered:?}");
        let mut counts = Vec::new();
        for one in &offered {
            page.search("snapdragon");
            page.js("deep('.finder input[type=search]').dispatchEvent(new Event('input'));");
            page.wait_suggestions();
            page.click(&page.with_text("[role=option]", one));
            let told = page.texts(".count")[0].clone();
            let numbers = told.split(", ").filter_map(|part| part.split(' ').next()?.parse::<u32>().ok());
            counts.push(numbers.sum::<u32>());
            page.js("pc.state = { ...pc.state, filters: { year: '2022..' } };");
            page.settle();
        }
        assert!(counts.is_sorted_by(|a, b| a >= b) && counts.iter().all(|count| *count > 0), "{offered:?}: {counts:?}");
    });
}

#[test]
fn in_a_narrow_column_suggestions_do_not_cover_the_list() {
    for width in [320, 390, 600] {
        Visit::to("/").window(width, 800).run(|page| {
            page.wait_ready(1);
            page.deep(".finder input[type=search]").type_text("gala");
            page.wait_suggestions();
            let covered = page.js(
                "const all = deep('.suggestions').getBoundingClientRect(), list = deep('.list').getBoundingClientRect();
                 return [all.bottom <= list.top, all.height < 60, list.top < innerHeight - 150];",
            );
            assert_eq!(covered, json!([true, true, true]), "at {width}");
            assert!(!page.scrolls_sideways(), "at {width}");
            // What is active is in sight.
            page.keys(&["ArrowUp"]);
            page.settle();
            let seen = page.js("const own = deep('[role=option][aria-selected=true]').getBoundingClientRect(); return own.left >= 0 && own.right <= innerWidth;");
            assert_eq!(seen, true, "at {width}");
        });
    }
}

#[test]
fn filters_are_named_as_they_are_seen() {
    Visit::to("/#pc=v1;brand=xiaomi;as-of=2022-05-26").window(1280, 900).needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        let boxes = exposed(page, "checkbox");
        let xiaomi = boxes.iter().find(|name| name.starts_with("Xiaomi")).expect("the brand");
        let counts = xiaomi.strip_prefix("Xiaomi ").unwrap_or_else(|| panic!("{xiaomi}"));
        assert!(counts.split(' ').nth(1).is_some_and(|unit| unit.starts_with("phone")), "{xiaomi}");
        assert!(boxes.iter().any(|name| name.contains(" phones +") && name.ends_with(" could match")), "{boxes:?}");
        // What could match is told without pointing at it.
        let could = page.texts(".could-match");
        assert!(!could.is_empty() && could.iter().all(|one| one.contains("could")), "{could:?}");
        assert!(page.js("return deepAll('.could-match').some((one) => one.innerText.includes('could'));") == true);
        let fold = |title: &str| exposed(page, "button").into_iter().any(|name| name == title);
        assert!(fold("Brand filter set"), "{:?}", exposed(page, "button"));
        page.click(&page.with_text(".facet .fold", "Brand"));
        assert!(fold("Brand filter set") && fold("Year"));
        // Groups, of which none is a landmark, each with a name of its own.
        let groups = exposed(page, "group");
        for name in ["System and more", "Battery and charging", "Camera"] {
            assert_eq!(groups.iter().filter(|own| own == &name).count(), 1, "{name}: {groups:?}");
        }
        let regions = exposed(page, "region");
        assert_eq!(regions, ["Phone finder"]);
        assert!(
            exposed(page, "combobox")
                .iter()
                .chain(&exposed(page, "searchbox"))
                .any(|name| name.starts_with("Search phones"))
        );
    });
}

#[test]
fn colours_of_a_distribution_have_a_key_where_there_are_several() {
    Visit::to("/").run(|page| {
        page.wait_ready(1);
        let key = || {
            page.js("const facet = deepAll('.facet').find((one) => one.querySelector('legend').textContent.startsWith('Battery'));
                 return [...facet.querySelectorAll('.bars-key > span')].filter((one) => one.offsetHeight).map((one) => one.textContent);")
        };
        page.enter("Battery at least", "5000");
        let keys = key();
        assert!(keys.as_array().is_some_and(|keys| keys.contains(&json!("match")) && keys.contains(&json!("outside"))), "{keys}");
        // The key is in the colours of the bars.
        let colours = page.js("const facet = deepAll('.facet').find((one) => one.querySelector('legend').textContent.startsWith('Battery'));
             return ['certain', 'out'].map((part) => getComputedStyle(facet.querySelector(`.bars .${part}`)).fill
                 == getComputedStyle(facet.querySelector(`.bars-key .${part}`), '::before').backgroundColor);");
        assert_eq!(colours, json!([true, true]));
    });
}

#[test]
fn before_all_phones_the_list_says_so_and_leads_back() {
    Visit::to("/#pc=v1;as-of=1995-05-05").run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts(".empty p"), ["No phones were known then."]);
        page.click(&page.deep(".empty .primary"));
        assert!(page.found().len() > 10);
        assert_eq!(page.texts(".as-of time"), ["today"]);
    });
}

#[test]
fn from_right_to_left_nothing_lies_on_the_button_and_arrows_point_along() {
    right_to_left("<phone-compare view=finder></phone-compare>").window(390, 800).run(|page| {
        page.wait_ready(1);
        let laid = page.js(
            "return deepAll('tr.phone').map((row) => {
                 const box = (css) => row.querySelector(css).getBoundingClientRect();
                 const pick = box('.pick button');
                 const words = [...row.querySelectorAll('.full, td:not(.pick)')].filter((one) => one.offsetHeight)
                     .map((one) => { const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect(); });
                 const own = row.getBoundingClientRect();
                 return [words.every((word) => word.left >= pick.right || word.bottom <= pick.top || word.top >= pick.bottom),
                     [...row.querySelectorAll('.full')].every((name) => {
                         const range = document.createRange();
                         range.selectNodeContents(name);
                         const lines = {};
                         for (const { top, right } of range.getClientRects()) lines[Math.round(top / 10)] = Math.max(right, lines[Math.round(top / 10)] ?? 0);
                         return Object.values(lines).every((right) => Math.abs(right - own.right) < 6);
                     }) && Math.abs(Math.max(...words.map(({ right }) => right)) - own.right) < 6];
             });",
        );
        assert!(laid.as_array().is_some_and(|rows| !rows.is_empty() && rows.iter().all(|row| *row == json!([true, true]))), "{laid}");
    });
    let phones = "phones='xiaomi-12s xiaomi-12s-pro'";
    for view in ["finder", "compare", "timeline", "plot"] {
        right_to_left(&format!("<phone-compare view={view} {phones}></phone-compare>")).run(|page| {
            page.wait_ready(1);
            if view != "plot" {
                page.click(&page.button("Another day"));
            }
            // Paths of the icons that point back or forward.
            let turned = page.js(
                "const along = deepAll('svg.glyph').filter((svg) => /^M(10 3L5 8l5 5|6 3l5 5-5 5)$/.test(svg.firstElementChild.getAttribute('d')));
                 return along.map((svg) => getComputedStyle(svg).transform.startsWith('matrix(-1'));",
            );
            assert!(turned.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|own| *own == true)), "{view}: {turned}");
            // The sign that folds is beside the text, not on it.
            let summary = page.js(
                "const own = deep('.about summary'), range = document.createRange();
                 range.selectNodeContents(own);
                 return own.getBoundingClientRect().right - range.getBoundingClientRect().right;",
            );
            assert!(summary.as_f64().is_some_and(|gap| (8.0..40.0).contains(&gap)), "{view}: {summary}");
        });
    }
}

#[test]
fn the_newest_of_the_picked_phones_is_in_sight_and_what_is_cut_fades() {
    Visit::to("/").window(390, 800).run(|page| {
        page.wait_ready(1);
        let names = page.found();
        page.pick(&[&names[0], &names[1], &names[2], &names[3]]);
        page.settle();
        let line = page.js(
            "const line = deep('.tray ul'), own = line.getBoundingClientRect(), last = line.lastElementChild.getBoundingClientRect();
             return [line.scrollWidth > line.clientWidth, last.left >= own.left - 1 || last.width > own.width, last.right <= own.right + 1,
                 getComputedStyle(line).maskImage != 'none'];",
        );
        assert_eq!(line, json!([true, true, true, true]));
    });
}

#[test]
fn heads_of_numbers_stand_above_their_numbers() {
    Visit::to("/").window(1280, 800).run(|page| {
        page.wait_ready(1);
        let apart = page.js(
            "const right = (one) => { const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect().right; };
             const heads = deepAll('.list thead th');
             const row = deep('tr.phone');
             return heads.map((head, at) => [head, row.children[at]]).filter(([head]) => head.classList.contains('num'))
                 .map(([head, cell]) => Math.abs(right(head.querySelector('button').firstChild) - (cell.getBoundingClientRect().right - parseFloat(getComputedStyle(cell).paddingRight))));",
        );
        let apart: Vec<f64> = apart.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        assert!(apart.len() > 3 && apart.iter().all(|apart| *apart < 1.5), "{apart:?}");
    });
}

#[test]
fn on_a_very_wide_page_a_row_can_be_followed_with_the_eye() {
    let bare = "<!doctype html><html lang=en><title>Wide</title><link rel=icon href='data:,'>
         <script type=module src=/phone-compare.js></script><phone-compare view=finder></phone-compare>";
    Visit::to("/wide.html").page("/wide.html", bare).window(1920, 900).needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        let width = page.js("return deep('.list').offsetWidth / parseFloat(getComputedStyle(deep('.list')).fontSize);");
        assert!(width.as_f64() < Some(110.0), "{width} em");
    });
}

#[test]
fn a_tap_leaves_no_row_tinted() {
    let touch = Look { width: 390, height: 800, touch: true, ..Look::default() };
    Visit::to("/").look(touch).needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        let at = page.js("const { left, width, top, height } = deep('tr.phone td:last-of-type').getBoundingClientRect(); return [left + width / 2, top + height / 2];");
        page.hover((at[0].as_f64().expect("a place"), at[1].as_f64().expect("a place")));
        page.settle();
        let tints = page.js("return deepAll('tr.phone').slice(0, 2).map((row) => getComputedStyle(row).backgroundColor);");
        assert_eq!((page.js("return deep('tr.phone').matches(':hover');"), &tints[0]), (json!(true), &tints[1]));
    });
}

#[test]
fn columns_are_chosen_by_tag_link_and_reader_and_shared() {
    let page = "<!doctype html><html lang=en><title>Columns</title><link rel=icon href='data:,'>
         <script type=module src=/phone-compare.js></script>
         <phone-compare columns='soc, weight-g, no-such-spec' loading=eager></phone-compare>";
    Visit::to("/columns.html").page("/columns.html", page).window(1280, 800).run(|page| {
        page.wait_ready(1);
        let heads = || page.texts(".list thead th").into_iter().skip(2).collect::<Vec<_>>();
        assert_eq!(heads(), ["Chip", "Weight"]);
        page.js("await pc.update({ columns: ['battery-mah'] });");
        page.wait_for("another column", "$('.list thead').textContent.includes('Battery')");
        assert_eq!(heads(), ["Battery"]);
        // What a reader chooses is told to the page, and part of the link.
        page.js("pc.addEventListener('phone-compare-change', ({ detail }) => { window.chosen = detail.columns; });");
        page.click(&page.deep(".list-tools > [aria-haspopup]:last-of-type"));
        page.deep(".columns-dialog[open]");
        page.choose("Columns of the list", "Thickness");
        page.wait_for("the page to be told", "window.chosen?.length == 2");
        assert_eq!(page.js("return window.chosen;"), json!(["battery-mah", "depth-mm"]));
        page.close_dialog();
        page.open_share("phone-compare");
        let link = page.js("return deep('.link-field').value;");
        assert!(link.as_str().is_some_and(|link| link.contains("columns=battery-mah,depth-mm")), "{link}");
    });
    Visit::to("/#pc=v1;columns=os").window(1280, 800).run(|page| {
        page.wait_ready(1);
        assert_eq!(page.texts(".list thead th").into_iter().skip(2).collect::<Vec<_>>().len(), 1);
    });
}
