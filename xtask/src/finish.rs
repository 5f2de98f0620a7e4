//! What Trunk calls at the end of every build: splits the module, writes the loader, which names the files
//! of this build, makes the scripts smaller, adds the schema of own data, and has every wasm file
//! validated.

use crate::files::{read, write};
use crate::setup::{self, Build, Tools};
use crate::{builder, contribute, integrity, project, script, split, wasm};
use anyhow::{Context, Result, bail, ensure};
use phone_settings::{Key, Kind};
use std::path::{Path, PathBuf};

/// `cargo xtask finish`, in the environment that Trunk gives its hooks.
pub fn finish(_arguments: &[&str]) -> Result<()> {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("this is for Trunk to call; you may want `cargo xtask build`");
    };
    let release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let build = if release { Build::Release } else { Build::Debug };
    let tools = setup::for_build(build, None)?;
    // At the same time: optimising the widget's main file leaves a processor idle.
    let (files, checker) = std::thread::scope(|scope| {
        let checker = scope.spawn(|| contribute::checker(&staging, build));
        let files = split::split(&staging, build, &tools)?;
        let checker = checker.join().unwrap_or_else(|_| bail!("making the checker broke down"))?;
        anyhow::Ok((files, checker))
    })?;
    let split::Files { script, wasm: main, .. } = &files;

    let template = read(&project::root().join("src").join("loader.js"))?;
    let integrity = [integrity::of_file(&staging.join(script))?, integrity::of_file(&staging.join(main))?];
    let css = read(&project::root().join("style").join("host.css"))?;
    let css = match minifier::css::minify(&css) {
        Ok(css) => css.to_string(),
        Err(error) => bail!("minifying style/host.css: {error}"),
    };
    let loader = loader(&template, [script, main], integrity.each_ref().map(String::as_str), &css)?;
    if release {
        let banner = format!("/*! phone-compare {}, MIT OR Apache-2.0 */\n", env!("CARGO_PKG_VERSION"));
        let loader = script::minified(&tools, &loader, "src/loader.js")?;
        write(&staging.join("phone-compare.js"), &(banner + &loader))?;
    } else {
        write(&staging.join("phone-compare.js"), &loader)?;
    }

    // The app is there for the widget, so its files are asked for at once; which phones, the address tells the loader.
    let index = staging.join("index.html");
    if index.is_file() {
        let files = [script, main].map(|file| format!("./{file}"));
        let early = phone_share::page::preload(&files);
        write(&index, &read(&index)?.replacen("</head>", &format!("{early}</head>"), 1))?;
    }

    write(&staging.join("phone-compare.files.json"), &files.json()?)?;
    frame(&staging, release.then_some(&tools))?;
    let site = project::only_file(&staging, "site-", ".css")?;
    builder::write(&staging, &site)?;
    contribute::write(&staging, &checker, &files, &site)?;
    for contract in ["custom-elements.json", "phone-compare.d.ts"] {
        write(&staging.join(contract), &read(&project::root().join("src").join("contract").join(contract))?)?;
    }

    write(&staging.join("phone-compare.schema.json"), &phone_owndata::schema::schema())?;

    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "data/LICENSE"] {
        let source = project::root().join(licence);
        if source.is_file() {
            let copy = staging.join(licence.replace('/', "-"));
            std::fs::copy(&source, &copy).with_context(|| format!("copying {licence}"))?;
        }
    }
    // Trunk puts nothing in the place of what is there if this fails. It takes seconds for a module that is not optimised, which
    // a browser will look at soon enough.
    if release { wasm::check(&staging) } else { Ok(()) }
}

/// The loader with the names of script and wasm filled in, what they must be, and the style of the element.
fn loader(template: &str, [script, wasm]: [&str; 2], integrity: [&str; 2], css: &str) -> Result<String> {
    let places = [
        ("{{script}}", format!("./{script}")),
        ("{{wasm}}", format!("./{wasm}")),
        ("{{script-integrity}}", integrity[0].to_owned()),
        ("{{wasm-integrity}}", integrity[1].to_owned()),
        ("{{css}}", css.to_owned()),
        ("{{attributes}}", Key::ALL.map(Key::name).join(" ")),
        // Those of the state come first in the table.
        ("{{state}}", Key::of_state().count().to_string()),
        ("{{lists}}", names_of(Kind::List)),
        ("{{texts}}", names_of(Kind::Text)),
    ];
    let mut loader = template.to_owned();
    for (place, value) in places {
        ensure!(template.matches(place).count() == 1, "src/loader.js must have {place} once");
        loader = loader.replace(place, &value);
    }
    Ok(loader)
}

/// The names of the settings of the state whose values are of this kind.
fn names_of(kind: Kind) -> String {
    let names: Vec<&str> = Key::of_state().filter(|key| key.get().kind == kind).map(Key::name).collect();
    names.join(" ")
}

/// Adds the bare page for frames with its script and style, and the script for the pages around it.
fn frame(staging: &Path, smaller: Option<&Tools>) -> Result<()> {
    let folder = project::root().join("src").join("frame");
    for name in ["embed.html", "embed.css", "embed.js", "phone-compare-frame.js"] {
        let mut text = read(&folder.join(name))?;
        if let Some(tools) = smaller
            && name.ends_with(".js")
        {
            text = script::minified(tools, &text, name)?;
        }
        write(&staging.join(name), &text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_names_the_files_of_the_build() {
        let template = r#"a("{{script}}", "{{script-integrity}}"); b("{{wasm}}", "{{wasm-integrity}}"); `{{css}}` {{attributes}}; {{state}}; {{lists}}; {{texts}}"#;
        let loader = loader(template, ["x-1.js", "x-1_bg.wasm"], ["sha384-a", "sha384-b"], "a{}").unwrap();
        assert!(
            loader
                .starts_with(r#"a("./x-1.js", "sha384-a"); b("./x-1_bg.wasm", "sha384-b"); `a{}` view phones as-of "#),
            "{loader}"
        );
        assert!(loader.ends_with("; 19; phones matters specs columns open closed; search sort"), "{loader}");
    }

    #[test]
    fn a_loader_without_a_place_for_a_name_is_refused() {
        let error = loader(r#"a("{{script}}")"#, ["x.js", "x.wasm"], ["", ""], "").unwrap_err();
        assert_eq!(error.to_string(), "src/loader.js must have {{wasm}} once");
    }
}
