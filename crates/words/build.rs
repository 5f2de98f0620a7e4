//! Writes the functions that say the messages of `locales/en`, after checking every language against them.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let out = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let locales = Path::new("../../locales");
    println!("cargo::rerun-if-changed=../../locales");
    let languages = phone_messages::languages(locales).map_err(|problems| problems.to_string())?;
    let english = languages.first().filter(|language| language.tag == "en").ok_or("there is no locales/en")?;
    let problems = languages.iter().flat_map(|language| phone_messages::check(english, language)).collect();
    let problems = phone_messages::Problems(problems);
    if !problems.0.is_empty() {
        return Err(problems.to_string());
    }
    let code = phone_messages::rust(english).map_err(|problems| problems.to_string())?;
    std::fs::write(Path::new(&out).join("messages.rs"), code).map_err(|error| error.to_string())
}
