//! `cargo xtask shot`: a picture of a page. Its options are explained in xtask/src/shot.rs.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod harness;

use harness::{Look, Page, Visit};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("which page");
    let out = arguments.next().expect("which file to write");

    let mut look = Look::default();
    let mut wait = None;
    let mut scripts = Vec::new();
    let mut settle = 150;
    let mut whole = true;
    while let Some(option) = arguments.next() {
        let mut value = || arguments.next().unwrap_or_else(|| panic!("{option} takes a value"));
        let mut media = |feature: &str, value: &str| look.media.push((feature.to_owned(), value.to_owned()));
        match option.as_str() {
            "--dark" => media("prefers-color-scheme", "dark"),
            "--forced" => media("forced-colors", "active"),
            "--reduced" => media("prefers-reduced-motion", "reduce"),
            "--width" => look.width = value().parse().expect("--width is a number"),
            "--height" => look.height = value().parse().expect("--height is a number"),
            "--scale" => look.scale = value().parse().expect("--scale is a number"),
            "--settle" => settle = value().parse().expect("--settle is a number"),
            "--touch" => look.touch = true,
            "--window" => whole = false,
            "--wait" => wait = Some(value()),
            "--script" => scripts.push(value()),
            other => panic!("there is no option {other}"),
        }
    }

    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    // For frames that are sandboxed, as the posts have them.
    Visit::to(path).look(look).header("Access-Control-Allow-Origin", "*").provokes_errors().run(|page| {
        arrive(page, wait.as_deref());
        for script in &scripts {
            let result = page.js(script);
            if !result.is_null() {
                println!("{result}");
            }
        }
        page.js(&format!("await new Promise((done) => setTimeout(done, {settle}));"));
        let format = out.rsplit_once('.').map_or("png", |(_, extension)| extension);
        let drawn = if format == "pdf" { page.printed() } else { page.screenshot(whole, format) };
        std::fs::write(&out, drawn).unwrap_or_else(|error| panic!("writing {out}: {error}"));
        for error in page.errors() {
            eprintln!("console: {error}");
        }
        println!("{out}");
    });
}

/// Waits for `css`, or for every widget that is in the window or was asked to load at once.
fn arrive(page: &Page, css: Option<&str>) {
    match css {
        Some(css) => {
            let css = serde_json::Value::from(css);
            page.wait_for(&format!("{css}"), &format!("deep({css}) || document.querySelector({css})"));
        }
        None => {
            page.wait_for(
                "the widgets in the window",
                "customElements.get('phone-compare') && pcs.every((pc) =>
                     pc.shadowRoot.querySelector('[part=base]:not([hidden], [inert])')
                     || pc.getBoundingClientRect().top > innerHeight && pc.getAttribute('loading') != 'eager')",
            );
        }
    }
}
