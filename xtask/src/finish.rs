//! What Trunk calls at the end of every build: writes the loader, which names the files of this
//! build, takes comments and white space out of the scripts, and adds the schema of own data.

use crate::project;
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};

/// `cargo xtask finish`, in the environment that Trunk gives its hooks.
pub fn finish(_arguments: &[&str]) -> Result<()> {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("this is for Trunk to call; you may want `cargo xtask build`");
    };
    let release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let script = project::only_file(&staging, "phone-compare-", ".js")?;
    let wasm = project::only_file(&staging, "phone-compare-", ".wasm")?;

    let template = read(&project::root().join("src").join("loader.js"))?;
    let loader = loader(&template, &script, &wasm)?;
    if release {
        let glue = read(&staging.join(&script))?;
        write(&staging.join(&script), &minified(&glue, &script)?)?;
        let banner = format!("/*! phone-compare {}, MIT OR Apache-2.0 */\n", env!("CARGO_PKG_VERSION"));
        write(&staging.join("phone-compare.js"), &(banner + &minified(&loader, "src/loader.js")?))?;
    } else {
        write(&staging.join("phone-compare.js"), &loader)?;
    }

    // The app is there for the widget, so its files are asked for at once.
    let index = staging.join("index.html");
    if index.is_file() {
        let files = [format!("./{script}"), format!("./{wasm}")];
        let early = phone_share::page::preload(&files);
        write(&index, &read(&index)?.replacen("</head>", &format!("{early}</head>"), 1))?;
    }

    write(&staging.join("phone-compare.schema.json"), &phone_owndata::schema::schema())?;

    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "data/LICENSE"] {
        let source = project::root().join(licence);
        if source.is_file() {
            let copy = staging.join(licence.replace('/', "-"));
            std::fs::copy(&source, &copy).with_context(|| format!("copying {licence}"))?;
        }
    }
    Ok(())
}

/// The loader with the names filled in.
fn loader(template: &str, script: &str, wasm: &str) -> Result<String> {
    for place in ["{{script}}", "{{wasm}}"] {
        ensure!(template.matches(place).count() == 1, "src/loader.js must have {place} once");
    }
    Ok(template.replace("{{script}}", &format!("./{script}")).replace("{{wasm}}", &format!("./{wasm}")))
}

/// Without comments and white space.
fn minified(script: &str, name: &str) -> Result<String> {
    match minifier::js::minify(script) {
        Ok(minified) => Ok(minified.to_string()),
        Err(error) => bail!("minifying {name}: {error}"),
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_names_the_files_of_the_build() {
        let loader = loader(r#"a("{{script}}"); b("{{wasm}}")"#, "x-1.js", "x-1_bg.wasm").unwrap();
        assert_eq!(loader, r#"a("./x-1.js"); b("./x-1_bg.wasm")"#);
    }

    #[test]
    fn a_loader_without_a_place_for_a_name_is_refused() {
        let error = loader(r#"a("{{script}}")"#, "x.js", "x.wasm").unwrap_err();
        assert_eq!(error.to_string(), "src/loader.js must have {{wasm}} once");
    }

    #[test]
    fn minifying_keeps_strings_and_templates() {
        let script = "// one\nconst a = `b  ${c}  // d`; /* e */\nconst f = \"/* g */\";\n";
        assert_eq!(minified(script, "x").unwrap(), "const a=`b  ${c}  // d`;const f=\"/* g */\";");
    }
}
