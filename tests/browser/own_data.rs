//! Phones that the page brings along.

use crate::harness::{Ability, Page, Visit};
use serde_json::json;

/// The names in the results of a widget.
fn names(page: &Page, widget: &str) -> Vec<String> {
    let names = page.js_with(
        "return [...document.querySelector(args[0]).shadowRoot.querySelectorAll('.phone .full')].map((name) => name.textContent);",
        json!([widget]),
    );
    names.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

/// How many phones a widget lists, also those out of sight.
fn listed(page: &Page, widget: &str) -> u64 {
    let count =
        page.js_with("return (await document.querySelector(args[0]).results()).phones.length;", json!([widget]));
    count.as_u64().unwrap_or_default()
}

/// What the notice of the first widget says.
fn notice(page: &Page) -> String {
    page.js("return $('[part=notice]')?.textContent ?? '';").as_str().unwrap_or_default().to_owned()
}

/// Waits until data have been read for the `count`-th time.
fn wait_told(page: &Page, count: usize) {
    page.wait_for("an event for the data", &format!("window.told.length >= {count}"));
    // The page is drawn after the event.
    page.js("await new Promise((done) => setTimeout(done, 50));");
}

#[test]
fn the_phones_of_a_file_are_shown_in_one_widget_only() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        let mut own = names(page, "#own");
        own.sort();
        assert_eq!(own, ["Acme One", "Acme Three", "Acme Two"]);
        assert!(listed(page, "#usual") > 700);
        let detail = page.js("return window.told;");
        assert_eq!(
            (&detail[0]["id"], &detail[0]["phones"], &detail[0]["count"]),
            (&json!("own"), &json!(3), &json!(2))
        );
        assert_eq!(detail[0]["problems"][0], "row 3, \"Battery (mAh)\": \"big\" is not a number in mAh");
        assert!(detail[0]["problems"][1].as_str().is_some_and(|told| told.contains("\"Paint\"")), "{detail}");
        assert_eq!(notice(page), "", "it is the author who can mend it");

        // Filters and the comparison are of these phones.
        page.js("pc.state = { filters: { 'battery-mah': '4800..' } };");
        page.wait_for("the filtered list", "deepAll('.phone .full').some((name) => name.textContent == 'Acme Two')");
        assert!(!names(page, "#own").contains(&"Acme One".to_owned()));
        page.js("pc.state = { view: 'compare', phones: ['acme-one', 'acme-two'] };");
        page.wait_for("the comparison", "$('[part=table]')?.textContent.includes('4,860')");

        // Without the file, the usual phones are back.
        page.js("pc.state = {}; pc.removeAttribute('src');");
        page.wait_for("the usual phones", "(await pc.results()).phones.length > 700");
    });
}

#[test]
fn a_file_that_cannot_be_reached_is_asked_for_again() {
    Visit::to("/").needs(Ability::Protocol).provokes_errors().run(|page| {
        page.wait_ready(1);
        let offline = |offline: bool| {
            page.cdp("Network.enable", json!({}));
            let speed = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            page.cdp("Network.emulateNetworkConditions", speed);
        };
        offline(true);
        page.js("pc.setAttribute('src', '/posts/own-data.json');");
        page.deep(".notice");
        assert!(notice(page).contains("/posts/own-data.json: you are offline."), "{}", notice(page));
        assert!(notice(page).contains("the built-in ones"), "{}", notice(page));
        // Still not.
        page.click(&page.button("Try again"));
        page.wait_for("the notice again", "deep('.notice .try-again')");
        offline(false);
        page.click(&page.button("Try again"));
        page.wait_for(
            "its phones",
            "!deep('.notice .try-again') && deep('.list tr.phone') && deepAll('.list tr.phone').length < 6",
        );
        // The focus was not lost to the page meanwhile.
        assert_eq!(page.js("return pc.shadowRoot.activeElement?.className;"), "told");
    });
}

#[test]
fn data_can_be_set_before_and_after_mounting_and_go_before_a_file() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        page.js("pc.data = [{ name: 'Mine', battery: '5000 mAh', when: new Date(0) }];");
        wait_told(page, 2);
        assert_eq!(names(page, "#own"), ["Mine"]);
        page.js("pc.setAttribute('src', 'nothing.json'); pc.data = { version: 1, phones: [{ id: 'a', brand: 'A', name: 'A b',
            reports: [{ date: '2022', stage: 'listed', publisher: 'P', specs: { nfc: true } }] }] };");
        wait_told(page, 3);
        assert_eq!(names(page, "#own"), ["A b"]);
        assert_eq!(page.requested("nothing.json"), 0);
        // Taken out and put back, it is still there.
        page.js("const gone = pc; gone.remove(); await new Promise((done) => setTimeout(done)); document.body.prepend(gone);");
        wait_told(page, 4);
        assert_eq!(names(page, "#own"), ["A b"]);
        page.js("pc.setAttribute('src', 'own-data.json'); pc.data = null;");
        wait_told(page, 5);
        assert_eq!(names(page, "#own").len(), 3);

        page.js("const late = document.createElement('phone-compare');
             late.id = 'late';
             late.data = [{ name: 'Early' }];
             late.setAttribute('loading', 'eager');
             document.body.append(late);");
        wait_told(page, 6);
        assert_eq!(names(page, "#late"), ["Early"]);
        assert!(page.js("return document.querySelector('#late').data[0].name;") == "Early");
    });
}

#[test]
fn an_empty_list_is_an_empty_finder_that_says_so() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        for (at, empty) in ["[]", "'[]'", "'name;battery'", "({ phones: [] })", "[{ paint: 'red' }]"].iter().enumerate()
        {
            page.js(&format!("pc.data = {empty};"));
            wait_told(page, at + 2);
            assert_eq!(listed(page, "#own"), 0, "{empty}");
            assert!(notice(page).contains("There are no phones in this page’s data:"), "{empty}: {}", notice(page));
            assert_eq!(page.js("return window.told.at(-1).phones;"), 0, "{empty}");
        }
        page.wait_for("what stands there instead", "$('.empty')?.textContent.includes('There are no phones here.')");
        assert!(listed(page, "#usual") > 700);
        // Ours are back where the page brings none.
        page.js("pc.data = null; pc.removeAttribute('src');");
        page.wait_for("the usual phones", "(await pc.results()).phones.length > 700");
    });
}

#[test]
fn a_table_from_a_spreadsheet_is_read_in_any_encoding() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        // Excel's "Unicode text", its CSV of Windows, and UTF-8.
        let files = [
            "const text = '\\ufeffBrand\\tModel\\tPrice\\r\\nAcme\\tÖne\\t1.299,00 €';
             return new Uint16Array([...text].map((letter) => letter.charCodeAt(0)));",
            "return new Uint8Array([...'Brand;Model;Price\\nAcme;\\xd6ne;1.299,00 \\x80'].map((letter) => letter.charCodeAt(0)));",
            "return 'Brand,Model,Price\\nAcme,Öne,\"1.299,00 €\"';",
        ];
        for (at, file) in files.iter().enumerate() {
            page.js(&format!(
                "const file = (() => {{ {file} }})();
                 pc.setAttribute('src', URL.createObjectURL(new Blob([file])));"
            ));
            wait_told(page, at + 2);
            assert_eq!(names(page, "#own"), ["Acme Öne"], "{file}: {}", notice(page));
        }
        page.js("pc.setAttribute('src', URL.createObjectURL(new Blob(['<!doctype html><p>No such page'])));");
        wait_told(page, files.len() + 2);
        assert!(notice(page).contains("This is a web page, not data"), "{}", notice(page));
        assert_eq!(names(page, "#own"), ["Acme Öne"]);
    });
}

#[test]
fn nothing_that_can_be_set_breaks_it() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        let values = [
            "7",
            "true",
            "'nonsense'",
            "'[1, {'",
            "[]",
            "{}",
            "[null, undefined, 1, 'x', [], () => 1]",
            "({ phones: 3 })",
            "1n",
            "Symbol()",
            "(() => { const circle = {}; circle.self = circle; return [circle, { name: 'x', circle }]; })()",
            "[{ get name() { throw new Error('no'); } }]",
            "new Map()",
            "document",
            "JSON.parse('['.repeat(5000) + ']'.repeat(5000))",
            "[{ name: 'N', battery: 1e300, ram: NaN, weight: -0, reports: undefined }]",
            "[{ reports: [{ specs: { soc: { like: 'x' } } }] }]",
            "new Array(100)",
            "() => 1",
        ];
        for (at, value) in values.iter().enumerate() {
            page.js(&format!("pc.data = {value};"));
            page.wait_for(value, &format!("window.told.length >= {}", at + 2));
            assert!(page.js("return window.told.at(-1).message;").is_string(), "{value}");
            // Readers are told where there is nothing to see.
            let is_empty = page.js("return window.told.at(-1).phones;") == 0;
            page.wait_for(value, &format!("{is_empty} == !!$('[part=notice]')"));
            // A list without a good phone is shown without phones, which is said there, too.
            assert!(!page.deep("[part~=base] *").is_visible() || page.count(".phone, .empty") > 0);
        }
    });
}

#[test]
fn what_is_longer_than_two_hundred_megabytes_is_refused() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        let much = "'x'.repeat(200_000_000)";
        let refused = "could not be read";
        for (at, (set, phones, message)) in [
            (format!("pc.data = {much} + 'x';"), 0, refused),
            (format!("pc.data = {{ name: {much} }};"), 0, refused),
            // What came before it is good.
            (format!("pc.data = [{{ name: 'Acme One' }}, {{ name: {much} }}, {{ name: 'Acme Two' }}];"), 1, "rest is not read"),
            (format!("pc.data = {{ comment: {much}, phones: [{{ name: 'Acme One' }}] }};"), 0, "rest is not read"),
            (format!("pc.data = null; pc.setAttribute('src', URL.createObjectURL(new Blob([{much}, 'x'])));"), 0, refused),
        ]
        .into_iter()
        .enumerate()
        {
            page.js(&set);
            page.wait_for(&set, &format!("window.told.length >= {}", at + 2));
            let told = page.js("const told = window.told.at(-1); return { phones: told.phones, all: [told.message, ...told.problems].join(' ') };");
            let all = told["all"].as_str().unwrap_or_default();
            assert_eq!(told["phones"], phones, "{set}: {all}");
            assert!(all.contains(message) && all.contains("200 MB"), "{set}: {all}");
        }
    });
}

#[test]
fn a_hundred_thousand_rows_are_read_while_the_page_goes_on() {
    Visit::to("/posts/own-data.html").run(|page| {
        page.wait_ready(2);
        wait_told(page, 1);
        for source in ["data", "src"] {
            let measured = page.js_with(
                "const rows = Array.from({ length: 100_000 }, (_, row) => ({
                     Brand: `Brand ${row % 97}`, Model: `Model ${row}`, Released: `20${10 + row % 15}-0${1 + row % 9}`,
                     'Battery (mAh)': 3000 + row % 3000, RAM: row % 2 ? '8/12 GB' : '6 GB', Storage: '128 GB', 'Screen size': `${5 + (row % 20) / 10}\"`,
                     'Refresh rate': '120Hz', Chipset: `Chip ${row % 300}`, Weight: '200 g', NFC: 'Yes', '5G': row % 3 ? 'Yes' : 'No',
                     Resolution: '1080 x 2400', Price: `${200 + row % 900} USD`, Camera: '50 MP',
                 }));
                 pc.data = null;
                 pc.removeAttribute('src');
                 await new Promise((done) => setTimeout(done, 300));
                 const address = args[0] == 'src' && URL.createObjectURL(new Blob([JSON.stringify(rows)]));
                 await new Promise((done) => setTimeout(done, 300));
                 const seen = new Set(), long = [];
                 const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
                 observer.observe({ type: 'longtask' });
                 const progress = setInterval(() => seen.add($('.reading')?.textContent), 20);
                 const start = performance.now();
                 const told = new Promise((done) => addEventListener('phone-compare-data', (event) => done(event.detail), { once: true }));
                 if (address) pc.setAttribute('src', address); else pc.data = rows;
                 const { phones, count } = await told;
                 const read = performance.now();
                 clearInterval(progress);
                 await new Promise((done) => setTimeout(done, 1500));
                 observer.disconnect();
                 const tasks = (from, to) => long.filter(({ startTime }) => startTime >= from && startTime < to).map(({ duration }) => Math.round(duration));
                 // A task that began before the end may be that of the end.
                 return {
                     phones, count, shown: $('.phone .full')?.textContent, seen: [...seen].filter(Boolean).length,
                     milliseconds: Math.round(read - start), while_reading: tasks(start, read - 5), at_the_end: tasks(read - 5, Infinity),
                 };",
                json!([source]),
            );
            eprintln!("100,000 rows by {source}: {measured}");
            assert_eq!((&measured["phones"], &measured["count"]), (&json!(100_000), &json!(0)));
            assert!(measured["shown"].is_string() && measured["seen"].as_u64() > Some(3), "{measured}");
            // What the reader does then is done at once.
            let done = page.js(
                "const rows = () => pc.shadowRoot.querySelectorAll('tr.phone').length;
                 const timed = async (action) => {
                     const start = performance.now();
                     action();
                     await drawn();
                     return Math.round(performance.now() - start);
                 };
                 const before = rows();
                 const first = await timed(() => $('.more button').click());
                 const after = rows(), left = $('.more button').textContent;
                 for (let press = 0; press < 9; press++) await timed(() => $('.more button').click());
                 const tenth = await timed(() => $('.more button').click());
                 const many = rows();
                 const choice = [...pc.shadowRoot.querySelectorAll('.choice')].find((one) => one.textContent.startsWith('Brand 1'));
                 const filter = await timed(() => choice.click());
                 const filtered = rows();
                 pc.state = {};
                 return { before, after, left, many, first, tenth, filter, filtered };",
            );
            eprintln!("100,000 rows, then in milliseconds: {done}");
            assert_eq!((&done["before"], &done["after"], &done["many"]), (&json!(20), &json!(80), &json!(680)));
            assert_eq!(done["left"], "Show 60 more of 99,920");
            assert_eq!(done["filtered"], 20);
            for what in ["first", "tenth", "filter"] {
                // A machine may be busy with other tests; how fast it is, `cargo xtask measure` says.
                assert!(done[what].as_u64() < Some(4000), "{what}: {done}");
            }
        }
    });
}

#[test]
fn own_data_joins_the_built_in_phones() {
    Visit::to("/posts/merge.html").run(|page| {
        page.wait_ready(1);
        wait_told(page, 1);
        page.wait_for("the comparison", "$('tr[data-own]')");
        let row = |of: &str| {
            page.js_with(
                "return [...$(args[0]).children].map((cell) => cell.textContent.replace(/\\s+/g, ' ').trim());",
                json!([of]),
            )
        };
        assert_eq!(row("tr[data-own]"), json!(["Our rating from this page", "8/10", "9/10"]));
        assert_eq!(page.js("return deepAll('tr[data-own]').length;"), 2);
        // One row has no id, and a name without the brand.
        assert_eq!(page.js("return window.told[0].phones;"), 2);
        assert_eq!(
            page.js("return window.told[0].problems;"),
            json!(["line 3, \"Battery (mAh)\": \"lots\" is not a number in mAh"])
        );
        assert_eq!(notice(page), "", "readers cannot mend it");
        // The value is one of several, each with its source.
        page.js("$('tr[data-spec=battery_mah] td .value').click();");
        page.wait_for("the sources", "$('dialog')?.textContent.includes('4,480')");
        let sources = page.js("return $('dialog').textContent;");
        let sources = sources.as_str().unwrap_or_default();
        assert!(
            sources.contains("example.org") && sources.contains("measured") && sources.contains("4,500"),
            "{sources}"
        );
        page.js("$('dialog').close();");
        // All the other phones are there as well, and more of them can be compared.
        page.js("await pc.update({ phones: ['xiaomi-12s', 'xiaomi-12s-pro', 'fairphone-5'] });");
        page.wait_for("the third phone", "deepAll('tr[data-own]:first-child td').length == 3");
        assert_eq!(row("tr[data-own]"), json!(["Our rating from this page", "8/10", "9/10", "–"]));
        page.js("await pc.update({ view: 'card' });");
        page.wait_for("the cards", "$('.card [data-own]')");
        assert_eq!(
            page.js("return deepAll('.card [data-own] dd').map((own) => own.textContent);"),
            json!(["8/10", "9/10", "A smaller one"])
        );
        page.js("await pc.update({ view: 'finder', search: '12S' });");
        page.wait_for("the finder", "deepAll('.phone .full').length > 2");
        assert!(listed(page, "#own") < 20);
        // Without `merge`, the page's phones are all there are.
        page.js("pc.merge = false; pc.state = {};");
        wait_told(page, 2);
        assert_eq!(listed(page, "#own"), 2);
    });
}
