//! `wasm-bindgen [OPTION…] MODULE`: writes the script between a module and JavaScript. It takes the options that this project
//! and Trunk use, and does what the usual program of this name does with them; but nothing where `cargo xtask build` has Trunk call
//! it, since what that would come to is thrown away.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

const HELP: &str = "usage: wasm-bindgen --target bundler|web --out-dir FOLDER --out-name NAME [--no-typescript] \
                    [--keep-lld-exports] [--keep-debug] [--no-demangle] MODULE";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = if arguments == ["--version"] {
        // Trunk takes this program only if its second word is the version in Cargo.lock.
        println!("wasm-bindgen {}", wasm_bindgen_shared::version());
        Ok(())
    } else {
        Options::read(&arguments).and_then(Options::bind)
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What is asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    module: String,
    target: String,
    folder: String,
    name: Option<String>,
    no_typescript: bool,
    keep_lld_exports: bool,
    keep_debug: bool,
    no_demangle: bool,
}

impl Options {
    /// Reads `--option=value` and `--option value`.
    fn read(arguments: &[String]) -> Result<Options> {
        let mut options = Options::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let (option, joined) = match argument.split_once('=') {
                Some((option, value)) if option.starts_with("--") => (option, Some(value.to_owned())),
                _ => (argument.as_str(), None),
            };
            let mut value = || {
                let value = joined.clone().or_else(|| arguments.next().cloned());
                value.with_context(|| format!("{option} needs a value\n{HELP}"))
            };
            match option {
                "--target" => options.target = value()?,
                "--out-dir" => options.folder = value()?,
                "--out-name" => options.name = Some(value()?),
                "--no-typescript" if joined.is_none() => options.no_typescript = true,
                "--keep-lld-exports" if joined.is_none() => options.keep_lld_exports = true,
                "--keep-debug" if joined.is_none() => options.keep_debug = true,
                "--no-demangle" if joined.is_none() => options.no_demangle = true,
                _ if option.starts_with('-') => bail!("there is no option `{argument}`\n{HELP}"),
                _ if options.module.is_empty() => options.module.clone_from(argument),
                _ => bail!("there are two modules, `{}` and `{argument}`\n{HELP}", options.module),
            }
        }
        for (what, given) in
            [("a module", &options.module), ("--target", &options.target), ("--out-dir", &options.folder)]
        {
            if given.is_empty() {
                bail!("{what} is missing\n{HELP}");
            }
        }
        Ok(options)
    }

    /// Empty files of the names that Trunk expects, which `cargo xtask finish` replaces.
    fn stand_in(&self) -> Result<()> {
        let name = self.name.as_deref().context("--out-name is missing")?;
        for ending in [".js", "_bg.wasm"] {
            let path = Path::new(&self.folder).join(format!("{name}{ending}"));
            std::fs::write(&path, "").with_context(|| format!("writing {}", path.display()))?;
        }
        Ok(())
    }

    fn bind(self) -> Result<()> {
        if std::env::var_os("PHONE_COMPARE_BINDS_LATER").is_some() {
            return self.stand_in();
        }
        let mut bindgen = Bindgen::new();
        match self.target.as_str() {
            "bundler" => bindgen.bundler(true)?,
            "web" => bindgen.web(true)?,
            other => bail!("there is no target `{other}`\n{HELP}"),
        };
        if let Some(name) = &self.name {
            bindgen.out_name(name);
        }
        bindgen
            .input_path(&self.module)
            .demangle(!self.no_demangle)
            .keep_lld_exports(self.keep_lld_exports)
            .keep_debug(self.keep_debug)
            .typescript(!self.no_typescript)
            // The script finds the module beside itself unless it is told where; the library's own default is not the
            // program's.
            .omit_default_module_path(false)
            .generate(&self.folder)
            .with_context(|| format!("binding {}", self.module))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str) -> Result<Options> {
        Options::read(&arguments.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read_as_this_project_and_as_trunk_writes_them() {
        let wanted = Options {
            module: "a.wasm".to_owned(),
            target: "web".to_owned(),
            folder: "out".to_owned(),
            name: Some("b".to_owned()),
            no_typescript: true,
            ..Options::default()
        };
        assert_eq!(read("--target=web --out-dir=out --out-name=b a.wasm --no-typescript").unwrap(), wanted);
        assert_eq!(read("--target web --no-typescript --out-dir out --out-name b a.wasm").unwrap(), wanted);
        assert!(read("--keep-lld-exports --target bundler --out-dir out a.wasm").unwrap().keep_lld_exports);
    }

    #[test]
    fn what_it_does_not_know_is_an_error_that_names_it() {
        for (arguments, why) in [
            ("--target web --out-dir out", "a module is missing"),
            ("--out-dir out a.wasm", "--target is missing"),
            ("--target web a.wasm", "--out-dir is missing"),
            ("--target web --out-dir out a.wasm b.wasm", "`a.wasm` and `b.wasm`"),
            ("--target web --out-dir out --weak-refs a.wasm", "no option `--weak-refs`"),
            ("--no-typescript=yes --target web --out-dir out a.wasm", "no option `--no-typescript=yes`"),
            ("a.wasm --target web --out-dir", "--out-dir needs a value"),
        ] {
            let error = read(arguments).unwrap_err().to_string();
            assert!(error.contains(why), "{arguments}: {error}");
        }
    }
}
