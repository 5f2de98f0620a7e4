//! Packs the phone data and the style sheet into the widget. Reads only this repository.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match embed() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn embed() -> Result<(), String> {
    let out = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let out = Path::new(&out);
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=style");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        // What is fetched later is split off after linking, by what refers to what.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    // The element's module fetches its phones, which `cargo xtask finish` writes beside it.
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_none() {
        phone_dataset::embed(Path::new("data"), &out.join("archive.bin")).map_err(|problems| problems.to_string())?;
    }

    for folder in ["kit", "views", "modes"] {
        all_listed(folder)?;
    }
    let first = |sheet: &&str| !PARTS.iter().any(|(_, sheets)| sheets.contains(sheet));
    let (modes, rest): (Vec<&str>, Vec<&str>) = WIDGET.iter().partition(|sheet| sheet.starts_with("modes/"));
    styles(&rest.into_iter().filter(|sheet| first(sheet)).collect::<Vec<_>>(), &out.join("first.css"))?;
    styles(&modes, &out.join("last.css"))?;
    for (part, sheets) in PARTS {
        styles(sheets, &out.join(format!("{part}.css")))?;
    }
    styles(&WIDGET, &out.join("widget.css"))?;
    styles(&["host"], &out.join("host.css"))
}

/// The sheets of what is in a file of its own come with it, between the first sheets and the modes. What several parts have is
/// among the first ones.
const PARTS: [(&str, &[&str]); 8] = [
    ("finder", &["views/finder", "views/filters", "views/list", "views/matters"]),
    ("compare", &["views/compare"]),
    ("card", &["views/card"]),
    ("timeline", &["views/timeline", "views/scorecard"]),
    ("plot", &["views/plot"]),
    ("pictures", &["views/standing", "views/alike"]),
    ("sources", &["views/sources", "views/partners"]),
    ("share", &["views/share"]),
];

/// The widget's style sheets, in `style/`, in the order of the cascade: of two rules that weigh the same the later one
/// holds. A view comes after the blocks of the kit that it adapts, and a mode (touch, paper, …) after all that it changes.
const WIDGET: [&str; 40] = [
    "tokens",
    "base",
    "kit/button",
    "kit/chip",
    "kit/field",
    "kit/select",
    "kit/choice",
    "kit/disclosure",
    "kit/dialog",
    "kit/combobox",
    "kit/range",
    "kit/value",
    "kit/number",
    "kit/notice",
    "views/finder",
    "views/filters",
    "views/list",
    "views/tray",
    "views/undo",
    "views/compare",
    "views/drawings",
    "views/standing",
    "views/more-like",
    "views/alike",
    "views/matters",
    "views/plot",
    "views/card",
    "views/sources",
    "views/share",
    "views/about",
    "views/as-of",
    "views/timeline",
    "views/scorecard",
    "views/partners",
    "modes/controls",
    "modes/touch",
    "modes/right-to-left",
    "modes/motion",
    "modes/forced-colors",
    "modes/print",
];

/// A sheet that is not in the list would be missing in silence.
fn all_listed(folder: &str) -> Result<(), String> {
    let path = format!("style/{folder}");
    let failed = |error: std::io::Error| format!("{path}: {error}");
    for entry in std::fs::read_dir(&path).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        let name = name.to_string_lossy();
        let listed =
            name.strip_suffix(".css").is_some_and(|name| WIDGET.contains(&format!("{folder}/{name}").as_str()));
        if !listed {
            return Err(format!("{path}/{name} is not among the style sheets that build.rs lists"));
        }
    }
    Ok(())
}

/// Puts style sheets together, without comments and white space.
fn styles(sheets: &[&str], out: &Path) -> Result<(), String> {
    let mut css = String::new();
    for sheet in sheets {
        let file = format!("style/{sheet}.css");
        css += &std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    }
    let css = minifier::css::minify(&css).map_err(|error| format!("style: {error}"))?.to_string();
    std::fs::write(out, css).map_err(|error| format!("{}: {error}", out.display()))
}
