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
    phone_dataset::embed(Path::new("data"), &out.join("archive.bin")).map_err(|problems| problems.to_string())?;

    styles(&["style/tokens.css", "style/widget.css"], &out.join("widget.css"))?;
    styles(&["style/host.css"], &out.join("host.css"))
}

/// Puts style sheets together, without comments and white space.
fn styles(files: &[&str], out: &Path) -> Result<(), String> {
    let mut css = String::new();
    for file in files {
        css += &std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    }
    let css = minifier::css::minify(&css).map_err(|error| format!("style: {error}"))?.to_string();
    std::fs::write(out, css).map_err(|error| format!("{}: {error}", out.display()))
}
