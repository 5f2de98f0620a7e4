//! `cargo xtask page`: a comparison as a page of its own. Its options are explained in xtask/src/page.rs.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod harness;

use std::path::PathBuf;
use std::process::ExitCode;

use harness::{Look, Visit, spoken};
use phone_compare::inside::static_page::{Options, make, today};
use phone_words::{Locale, m};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let link = arguments.next().expect("which link");
    if link == "--list" {
        return many(&PathBuf::from(arguments.next().expect("which list")));
    }
    let mut options = Options { loader: "phone-compare.js".to_owned(), today: today(), ..Options::default() };
    let mut folder = None;
    let (mut picture, mut dark, mut embed) = (true, false, false);
    let mut name = None;
    while let Some(option) = arguments.next() {
        let mut value = || arguments.next().unwrap_or_else(|| panic!("{option} takes a value"));
        match option.as_str() {
            "--out" => folder = Some(PathBuf::from(value())),
            "--name" => name = Some(value()),
            "--lang" => match spoken(&value()) {
                Ok(locale) => options.locale = locale,
                Err(problem) => {
                    eprintln!("{problem}");
                    return ExitCode::FAILURE;
                }
            },
            "--url" => options.url = value(),
            "--loader" => options.loader = value(),
            "--no-picture" => picture = false,
            "--dark" => dark = true,
            "--embed" => embed = true,
            other => panic!("there is no option {other}"),
        }
    }
    options.preload = preload(&options.loader, options.locale);
    let first = match make(&link, &options) {
        Ok(made) => made,
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            return ExitCode::FAILURE;
        }
    };
    if embed {
        print!("{}", first.embed);
        return ExitCode::SUCCESS;
    }
    let folder = folder.expect("--out is where to write");
    let name = name.unwrap_or(first.name);
    options.style = "page.css".to_owned();
    options.oembed = format!("{name}.oembed.json");
    if picture {
        options.picture = format!("{name}.png");
    }
    let made = make(&link, &options).expect("it could be made before");
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("making {}: {error}", folder.display()));
    let write = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
        println!("{}", path.display());
    };
    write(&format!("{name}.html"), made.page.as_bytes());
    write("page.css", include_bytes!("../../style/page.css"));
    if let Some(oembed) = &made.oembed {
        write(&options.oembed, oembed.as_bytes());
    }
    if picture {
        write(&format!("{name}.png"), &preview(&made.page, dark, options.locale));
    }
    ExitCode::SUCCESS
}

/// Makes the pages of a list without pictures, for `cargo xtask site`: a JSON list of objects with `link`, `file`, `url`, `loader`
/// and `style`. Writes beside it, as `made.json`, the title of each and its phones.
fn many(list: &std::path::Path) -> ExitCode {
    let wanted: serde_json::Value =
        serde_json::from_slice(&std::fs::read(list).expect("the list can be read")).expect("the list is JSON");
    let mut made = Vec::new();
    for one in wanted.as_array().into_iter().flatten() {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let options = Options {
            url: text("url"),
            loader: text("loader"),
            style: text("style"),
            preload: preload(&text("loader"), Locale::ENGLISH),
            today: today(),
            ..Options::default()
        };
        match make(&text("link"), &options) {
            Ok(page) => {
                let path = PathBuf::from(text("file"));
                std::fs::write(&path, &page.page).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
                let phones: Vec<_> = page
                    .sheet
                    .phones
                    .iter()
                    .map(|phone| serde_json::json!({ "name": phone.name, "brand": phone.brand }))
                    .collect();
                made.push(
                    serde_json::json!({ "file": text("file"), "title": page.sheet.about.title, "phones": phones }),
                );
            }
            Err(problems) => {
                problems.iter().for_each(|problem| eprintln!("{}: {problem}", text("link")));
                return ExitCode::FAILURE;
            }
        }
    }
    let made = serde_json::Value::from(made).to_string();
    std::fs::write(list.with_file_name("made.json"), made).expect("the answer can be written");
    ExitCode::SUCCESS
}

/// The files of the built widget that a comparison in a language needs, next to the loader; none where it is not built.
fn preload(loader: &str, locale: Locale) -> Vec<String> {
    let folder = loader.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = std::fs::read_to_string(root.join("dist/phone-compare.files.json")).unwrap_or_default();
    let names: serde_json::Value = serde_json::from_str(&names).unwrap_or_default();
    let parts = names["parts"]["compare"].as_array().into_iter().flatten();
    let own = [&names["script"], &names["wasm"], &names["languages"][locale.tag()]];
    let files = own.into_iter().chain(parts).filter_map(serde_json::Value::as_str);
    files.map(|name| format!("{folder}{name}")).collect()
}

/// The picture of the page's own widget, as its readers would save it.
fn preview(page: &str, dark: bool, locale: Locale) -> Vec<u8> {
    // Here the widget is that of dist/, wherever the page will have it from.
    let attributes = page.split_once("<phone-compare").and_then(|(_, rest)| rest.split_once('>')).map(|(own, _)| own);
    let page = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>Preview</title><link rel=\"icon\" href=\"data:,\">\
         <script type=\"module\" src=\"/phone-compare.js\"></script><phone-compare{}></phone-compare></html>",
        locale.tag(),
        attributes.expect("a page has a widget")
    );
    let mut look = Look::default();
    look.media.push(("prefers-color-scheme".to_owned(), if dark { "dark" } else { "light" }.to_owned()));
    let mut bytes = Vec::new();
    Visit::to("/preview.html").page("/preview.html", page).look(look).run(|page| {
        page.wait_ready(1);
        let data = page.js(&format!(
            "const next = () => new Promise((done) => setTimeout(done, 50));
             // The dialog's code may have yet to come.
             const found = async (css, text) => {{
                 for (let tries = 0; tries < 200; tries++) {{
                     const one = [...pc.shadowRoot.querySelectorAll(css)].find((one) => one.textContent.includes(text));
                     if (one) return one;
                     await next();
                 }}
                 throw Error(`there is no ${{css}} with ${{text}}`);
             }};
             const press = async (css, text) => {{
                 (await found(css, text)).click();
                 await next();
             }};
             pc.style.fontFamily = 'system-ui, sans-serif';
             await press('button[part=share]', '');
             await press('.forms button', {picture:?});
             await press('.switch', {preview_size:?});
             if ($('.sharing .switch input').checked != {dark}) await press('.sharing .switch', {dark_name:?});
             return (await found('canvas', '')).toDataURL('image/png').split(',')[1];",
            picture = locale.text(m::FORM_PICTURE),
            preview_size = locale.text(m::PREVIEW_SIZE),
            dark_name = locale.text(m::DARK),
        ));
        bytes = harness::base64(data.as_str().expect("a picture"));
    });
    bytes
}
