//! Pages that are made of a link say what the widget says.

use crate::harness::{Visit, spoken};
use phone_compare::inside::static_page::{Options, make, today};
use phone_words::m;
use serde_json::{Value, json};

fn options() -> Options {
    Options {
        url: "https://example.org/12s.html".to_owned(),
        loader: "/phone-compare.js".to_owned(),
        today: today(),
        ..Options::default()
    }
}

/// The table without its sources, and the widget's own.
const TABLES: &str = "
    // The sign for sources that differ is the widget's alone: it leads to them.
    // Nor do pages say how long ago a launch was.
    const text = (one) => {
        const own = one.cloneNode(true);
        own.querySelectorAll('.ago').forEach((ago) => ago.remove());
        return own.textContent.replaceAll('≠', ' ').replaceAll(/\\s+/g, ' ').trim();
    };
    // Of the widget's rows, those that are shown as rows: not the line that stands for those that are the same.
    const isShown = (row) => !row.matches('.same, .only-differing .equal');
    // Its main rows need no heading, and its fold says how many rows there are.
    const plain = (row) => row.map((cell) => cell.replace(/ · \\d+$/, ''));
    const rows = (table) => [...table.querySelectorAll('tbody tr')].filter(isShown).map((row) => plain([...row.children].map(text)))
        .filter(([head, ...cells]) => cells.length || head !== args[0]);
    const children = pc.querySelector('table').cloneNode(true);
    children.querySelectorAll('sup').forEach((one) => one.remove());
    return [rows(children), rows($('table.side-by-side')), [...children.querySelectorAll('thead th')].slice(1).map(text)];";

#[test]
fn the_table_says_what_the_widget_says() {
    for (lang, link) in [
        ("en", "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro,xiaomi-12s-ultra;as-of=2022-05-26"),
        ("en", "v1;view=compare;phones=fairphone-4,xiaomi-12-pro,fairphone-5;diff;open=one-sided"),
        ("en", "v1;view=compare;phones=xiaomi-12s;specs=battery-mah,cameras,price"),
        // ICU here, `Intl` there; Hindi dates depend on their versions.
        ("de", "v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26;open=one-sided"),
        ("pl", "v1;view=compare;phones=fairphone-4,xiaomi-12-pro,fairphone-5;open=all-rows,one-sided"),
        ("ja", "v1;view=compare;phones=fairphone-4,xiaomi-12-pro,fairphone-5;open=all-rows,one-sided"),
        ("ar", "v1;view=compare;phones=fairphone-4,xiaomi-12-pro,fairphone-5;open=all-rows,one-sided"),
    ] {
        let locale = spoken(lang).expect("there is the language");
        let options = Options { locale, ..options() };
        let made = make(link, &options).expect("the link is good");
        Visit::to("/page.html").page("/page.html", made.page).run(|page| {
            page.wait_ready(1);
            page.settle();
            let tables = page.js_with(TABLES, json!([locale.text(m::BLOCK_MAIN)]));
            assert!(tables[0].as_array().is_some_and(|rows| rows.len() > 2), "{tables}");
            assert_eq!(tables[0], tables[1], "{lang} {link}");
            assert_eq!(json!(page.columns()), tables[2], "{lang} {link}");
        });
    }
}

#[test]
fn the_page_works_without_scripts_and_under_a_strict_policy() {
    let made = make("v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26", &options()).expect("good");
    let policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";
    Visit::to("/page.html").page("/page.html", made.page.clone()).header("Content-Security-Policy", policy).run(
        |page| {
            page.wait_ready(1);
            let data = page.js("return document.querySelector('script[type=\"application/ld+json\"]').textContent;");
            let data: Value = serde_json::from_str(data.as_str().expect("text")).expect("JSON");
            assert_eq!(data["about"][0]["name"], "Xiaomi 12S");
            // What is only rumoured is no fact for machines.
            assert!(!data.to_string().contains("Snapdragon"), "{data}");
        },
    );
    Visit::to("/page.html").page("/page.html", made.page).refuse("phone-compare.js").provokes_errors().run(|page| {
        let text = page.find("phone-compare").text();
        assert!(text.contains("Snapdragon 8+ Gen 1 rumoured"), "{text}");
        assert!(text.contains("As known on 26 May 2022."), "{text}");
    });
}
