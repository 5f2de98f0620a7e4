//! The demo posts, each as a blog would have it: the same assertions for all of them, in all browsers.
//!
//! `PHONE_COMPARE_BROWSER=firefox cargo test --test browser posts`, or `cargo xtask test browsers` for Firefox and WebKit.

use crate::harness::{Page, Visit};
use serde_json::{Value, json};

/// A post, and what is special about it.
struct Post {
    path: &'static str,
    /// The comparison in it: a selector, the phones, and a publisher among the sources of the first chipset.
    comparison: &'static str,
    phones: &'static [&'static str],
    publisher: &'static str,
    /// How many widgets it has.
    widgets: usize,
    /// Whether the fallback is pinned to a day, so that it must say what the widget says.
    pinned: bool,
    /// Whether the widget is in a frame.
    framed: bool,
    /// How the page turns dark, or light if it was dark: a script.
    turn: &'static str,
}

/// As a reader does whose system changes, on pages that follow it.
const SCHEME: &str = "document.documentElement.style.colorScheme = 'dark';";

const LEAKED: [&str; 2] = ["Xiaomi 12S", "Xiaomi 12S Pro"];

const PLAIN: Post = Post {
    path: "/posts/leak.html",
    comparison: "#then",
    phones: &LEAKED,
    publisher: "Business Today",
    widgets: 2,
    pinned: true,
    framed: false,
    turn: SCHEME,
};

const WORDPRESS: Post = Post { path: "/posts/wordpress.html", comparison: ".alignwide > phone-compare", ..PLAIN };

const HUGO: Post = Post {
    path: "/posts/hugo.html",
    comparison: "phone-compare",
    phones: &["Fairphone 4", "Fairphone 5"],
    publisher: "LineageOS Wiki",
    widgets: 1,
    pinned: false,
    turn: "document.querySelector('#theme-toggle').click();",
    ..PLAIN
};

const AMP: Post = Post { path: "/posts/amp.html", comparison: "phone-compare", widgets: 1, framed: true, ..PLAIN };

const STRICT: Post = Post {
    path: "/posts/strict.html",
    comparison: "phone-compare",
    phones: &["Xiaomi 12S", "Xiaomi 12S Pro", "Xiaomi 12 Ultra"],
    widgets: 1,
    ..PLAIN
};

const THREE: Post = Post {
    path: "/posts/three.html",
    comparison: "#compared",
    phones: &["Xiaomi 12S", "Xiaomi 12S Ultra"],
    publisher: "LineageOS Wiki",
    widgets: 3,
    pinned: false,
    ..PLAIN
};

impl Post {
    /// All that holds for every post.
    fn read(&self) {
        let visit = Visit::to(self.path).header("Access-Control-Allow-Origin", "*").refuse("/phone-compare.js");
        visit.run(|page| {
            let fallback = self.before_it_comes(page);
            page.forget_errors();
            page.refuse_nothing();
            page.reload();
            self.arrive(page);
            assert!(!page.scrolls_sideways(), "the page is no wider than the window");
            self.keeps_its_height(page);
            self.compares(page, &fallback);
            self.opens_sources(page);
            self.follows_the_theme(page);
            self.is_shared(page);
        });
    }

    /// What readers see first, and if it never comes. Returns the table: label and cells of each row.
    fn before_it_comes(&self, page: &Page) -> Vec<Vec<String>> {
        let place = if self.framed { "details" } else { self.comparison };
        if self.framed {
            page.click(&page.find("details summary"));
        }
        let table = page.find(&format!("{place} table"));
        assert!(table.is_visible(), "the table can be read");
        let rows = table.js("const text = (one) => one.textContent.replaceAll(/\\s+/g, ' ').trim();
             const own = it.cloneNode(true);
             for (const mark of own.querySelectorAll('sup')) mark.remove();
             return [...own.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text)).filter((row) => row.length > 1);");
        let rows: Vec<Vec<String>> = serde_json::from_value(rows).expect("rows of texts");
        assert!(rows.len() > 2, "{rows:?}");
        assert!(rows.iter().any(|row| row[0] == "Chipset"), "{rows:?}");
        assert!(page.find(&format!("{place} ol a")).is_visible(), "its sources too");
        rows
    }

    /// All its widgets are there; from here on, everything happens where they are.
    fn arrive(&self, page: &Page) {
        if self.framed {
            page.find("iframe").js("it.scrollIntoView();");
            page.wait_requested("_bg.wasm");
            page.enter_frame(0);
        }
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        page.js("for (const one of pcs) one.load();");
        page.wait_ready(self.widgets);
        page.settle();
        let hidden = page.js("return pcs.every((pc) => [...pc.children].every((one) => !one.checkVisibility()));");
        assert_eq!(hidden, true, "the fallbacks are gone");
    }

    /// What is scrolled into sight is as high as it was out of sight, so that nothing below it jumps.
    fn keeps_its_height(&self, page: &Page) {
        let heights = "pcs.map((pc) => pc.getBoundingClientRect().height)";
        let gone_through = format!(
            "const before = {heights};
             const page = document.scrollingElement;
             for (let top = 0; top < page.scrollHeight; top += innerHeight / 2) {{
                 page.scrollTop = top;
                 await drawn();
             }}
             page.scrollTop = 0;
             await drawn();
             return [before, {heights}];"
        );
        let heights = page.js(&gone_through);
        assert_eq!(heights[0], heights[1], "the widgets' heights, before and after the page is scrolled through");
    }

    fn compares(&self, page: &Page, fallback: &[Vec<String>]) {
        assert_eq!(self.columns(page), self.phones);
        let rows = page.js_with(
            "const text = (one) => one.textContent.replaceAll(/\\s+/g, ' ').trim();
             const table = document.querySelector(args[0]).shadowRoot.querySelector('table.side-by-side');
             return [...table.querySelectorAll('tr[data-spec]')].map((row) => [...row.children].map(text));",
            json!([self.comparison]),
        );
        let rows: Vec<Vec<String>> = serde_json::from_value(rows).expect("rows of texts");
        assert!(rows.iter().any(|row| row[0] == "Chipset" && row[1].contains("Snapdragon")), "{rows:?}");
        if self.pinned {
            for row in fallback {
                assert!(rows.contains(row) || row[0] == "Status", "the fallback says {row:?}, the widget {rows:?}");
            }
        }
        // Rules for tables of the page's own do not reach inside.
        let cell = page.deep_in(self.comparison, "table.side-by-side tbody td");
        assert_eq!(
            cell.js("const { borderInlineStartWidth, textTransform } = getComputedStyle(it);
             return [borderInlineStartWidth, textTransform];"),
            json!(["0px", "none"])
        );
    }

    fn opens_sources(&self, page: &Page) {
        page.open_sources(self.comparison, "soc", 0);
        let text = page.text_in(self.comparison, "dialog[open]");
        assert!(text.contains(self.publisher), "{text}");
        let link = page.deep_in(self.comparison, "dialog[open] li a[href^='https://']");
        assert!(link.is_visible());
        page.close_dialog();
    }

    /// The page turns from light to dark, or the reverse, and the widget with it.
    fn follows_the_theme(&self, page: &Page) {
        let look = || {
            page.js_with(
                "const style = getComputedStyle(document.querySelector(args[0]).shadowRoot.querySelector('.pc'));
                 const light = (colour) => {
                     const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
                     canvas.fillStyle = colour;
                     canvas.fillRect(0, 0, 1, 1);
                     const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
                     return (red + green + blue) / 3 > 127;
                 };
                 return [light(style.color), light(style.backgroundColor)];",
                json!([self.comparison]),
            )
        };
        let before = look();
        page.js(self.turn);
        page.settle();
        let after = look();
        assert_ne!(before[0], before[1], "text and background differ");
        assert_eq!(before[0], after[1], "light has become dark, or the reverse");
        assert_eq!(before[1], after[0], "light has become dark, or the reverse");
    }

    /// The link that is copied opens what was seen.
    fn is_shared(&self, page: &Page) {
        page.click(&page.button_in(self.comparison, &format!("Remove {}", self.phones[0])));
        assert_eq!(self.columns(page), self.phones[1..]);
        page.open_share(self.comparison);
        page.click(&page.button_in(self.comparison, "Copy link"));
        // Browsers differ in what they let a page copy; where they do not, the link is selected.
        let told = format!(
            "/Copied|selected/.test(document.querySelector({}).shadowRoot.querySelector('.sharing [role=status]').textContent)",
            json!(self.comparison)
        );
        page.wait_for("to be told of the copy", &told);
        let link = page.deep_in(self.comparison, ".link-field").property("value");
        let link = link.as_str().expect("a link").strip_prefix(&page.origin()).expect("to this site").to_owned();
        if self.framed {
            page.leave_frame();
        }
        page.goto("/posts/far.html");
        page.goto(&link);
        page.wait_for("the element's definition", "customElements.get('phone-compare')");
        // It loads by itself, wherever it is, and is gone to.
        page.deep_in(self.comparison, "table.side-by-side");
        page.settle();
        assert_eq!(self.columns(page), self.phones[1..]);
    }

    fn columns(&self, page: &Page) -> Vec<String> {
        let names = page.js_with(
            "return [...document.querySelector(args[0]).shadowRoot.querySelectorAll('.side-by-side .phone-name')]
                 .map((one) => one.textContent.replaceAll(/\\s+/g, ' ').trim());",
            json!([self.comparison]),
        );
        serde_json::from_value(names).expect("names")
    }
}

#[test]
fn plain() {
    PLAIN.read();
}

#[test]
fn like_wordpress() {
    WORDPRESS.read();
}

#[test]
fn dark_like_hugo() {
    HUGO.read();
}

#[test]
fn without_scripts_of_its_own() {
    AMP.read();
}

#[test]
fn under_a_strict_policy() {
    STRICT.read();
}

#[test]
fn with_three_widgets() {
    THREE.read();
}

/// How many phones match in the widget that fits.
fn found(page: &Page, widget: &str) -> u64 {
    let body = "const rows = (await document.querySelector(args[0]).results()).phones;
         return rows.length;";
    page.js_with(body, json!([widget])).as_u64().unwrap_or_default()
}

/// The states of all widgets but this.
fn others(page: &Page, widget: &str) -> Value {
    page.js_with("return pcs.filter((pc) => !pc.matches(args[0])).map((pc) => pc.state);", json!([widget]))
}

#[test]
fn a_reader_filters_in_one_widget_and_the_others_stay() {
    Visit::to(THREE.path).run(|page| {
        THREE.arrive(page);
        let before = others(page, "#finder");
        let all = found(page, "#finder");
        // What the fallback tells is among what the finder finds.
        let told = page.js("const text = (one) => one.textContent.replaceAll(/\\s+/g, ' ').trim();
             const names = new Set((await finder.results()).phones.map(({ name }) => name));
             const said = [...finder.querySelectorAll('tbody th')].map(text);
             return [said.length > 0, said.filter((name) => !names.has(name))];");
        assert_eq!(told, json!([true, []]));

        let choice = page.element(
            "the brand Xiaomi",
            "return [...finder.shadowRoot.querySelectorAll('label.choice')].find((one) => one.querySelector('input + span')?.textContent == 'Xiaomi') ?? null;",
            json!([]),
        );
        if !choice.is_visible() {
            page.click(&page.deep_in("#finder", ".filters-toggle"));
        }
        page.click(&choice);
        if page.js("return !!finder.shadowRoot.querySelector('dialog[open]');") == true {
            page.close_dialog();
        }
        page.settle();
        let fewer = found(page, "#finder");
        assert!(fewer > 0 && fewer < all, "{fewer} of {all}");
        let brands = page.js("return [...new Set((await finder.results()).phones.map(({ id }) => id.split('-')[0]))];");
        assert!(brands.as_array().is_some_and(|brands| brands.contains(&json!("xiaomi"))), "{brands}");
        let search = page.deep_in("#finder", "input[type=search]");
        search.type_text("12s");
        page.settle();
        assert!(found(page, "#finder") < fewer);
        assert_eq!(others(page, "#finder"), before, "nobody else was disturbed");

        // The reverse: what happens in the comparison stays there.
        let before = others(page, "#compared");
        page.click(&page.button_in("#compared", "Remove Xiaomi 12S"));
        assert_eq!(THREE.columns(page), ["Xiaomi 12S Ultra"]);
        assert_eq!(others(page, "#compared"), before);
        assert_eq!(page.path(), THREE.path, "the address is left alone");
        assert!(page.deep_in("#timeline", ".timeline svg").is_visible());
    });
}

#[test]
fn for_readers_who_prefer_dark_colours() {
    Visit::to(STRICT.path).media("prefers-color-scheme", "dark").run(|page| {
        assert_eq!(page.js("return matchMedia('(prefers-color-scheme: dark)').matches;"), true);
        STRICT.arrive(page);
        let colour = page.js("return getComputedStyle($('.pc')).color;");
        let page_own = page.js("return getComputedStyle(document.body).color;");
        let light = |colour: &Value| {
            let text = colour.as_str().unwrap_or_default();
            text.split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|part| part.parse::<u32>().ok())
                .take(3)
                .all(|part| part > 150)
        };
        assert!(light(&colour) && light(&page_own), "{colour} on a page with {page_own}");
    });
}

/// A page that sets its text, surface and accent gets all other colours to match.
#[test]
fn three_colours_are_enough() {
    Visit::to("/").window(1280, 1000).run(|page| {
        page.wait_ready(1);
        let of = |colour: &str| {
            let computed = page.js_with(
                "const probe = document.createElement('i');
                 probe.style.color = args[0];
                 $('.pc').append(probe);
                 const colour = getComputedStyle(probe).color;
                 probe.remove();
                 return colour;",
                json!([colour]),
            );
            computed.as_str().unwrap_or_default().to_owned()
        };
        for [text, surface, accent, on_accent] in [
            ["#2b1a10", "#fff7ef", "#a8380b", "oklch(1 0 0)"],
            ["#e8f0ff", "#101a30", "#ffb454", "oklch(0 0 0)"],
            ["#111111", "#ffffff", "#ffd400", "oklch(0 0 0)"],
        ] {
            page.js_with(
                "for (const [name, value] of Object.entries(args[0])) pc.style.setProperty(`--pc-${name}`, value);",
                json!([{ "text": text, "surface": surface, "accent": accent }]),
            );
            for (name, share, of_it) in
                [("raised", 5, text), ("line", 13, text), ("edge", 50, text), ("quiet", 70, text), ("tint", 12, accent)]
            {
                let mixed = format!("color-mix(in oklab, {of_it} {share}%, {surface})");
                assert_eq!(of(&format!("var(--_{name})")), of(&mixed), "{name} with {accent}");
            }
            assert_eq!(of("var(--_on-accent)"), of(on_accent), "{accent}");
        }
        page.js("pc.style.setProperty('--pc-tint', 'red');");
        assert_eq!(of("var(--_tint)"), of("red"), "what is set counts");
    });
}
