//! `cargo xtask serve`: from nothing to the running site.

use crate::setup::Build;
use crate::work::Work;
use crate::{build as building, project, run};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

const USAGE: &str = "usage: cargo xtask serve [--dev] [--port N]";

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Options {
    build: Build,
    port: u16,
}

impl Options {
    fn read(arguments: &[&str]) -> Result<Options> {
        let mut options = Options { build: Build::Release, port: 8080 };
        let mut arguments = arguments.iter();
        while let Some(&argument) = arguments.next() {
            match argument {
                "--dev" => options.build = Build::Debug,
                "--port" => {
                    let port = arguments.next().context(USAGE)?;
                    options.port = port.parse().with_context(|| format!("`{port}` is no port\n{USAGE}"))?;
                }
                other => bail!("serve takes no `{other}`\n{USAGE}"),
            }
        }
        Ok(options)
    }

    /// What Trunk's `serve` is told: where to build, where to serve, and which folders have nothing to build in them.
    fn for_trunk(self, dist: &Path, ignored: &[PathBuf]) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = Vec::new();
        if self.build == Build::Release {
            arguments.push("--release".into());
        }
        arguments.extend(["--dist".into(), dist.into()]);
        arguments.extend(["--address", "127.0.0.1", "--disable-address-lookup=true", "--port"].map(OsString::from));
        arguments.push(self.port.to_string().into());
        for folder in ignored {
            arguments.extend(["--ignore".into(), folder.into()]);
        }
        arguments
    }
}

/// As in Trunk.toml, and what Trunk leaves out by itself only if that is where it builds.
fn ignored() -> Result<Vec<PathBuf>> {
    let folders = ["bench", "dist", "docs", "fuzz", "tests", "xtask"].map(|folder| project::root().join(folder));
    Ok(folders.into_iter().chain([project::intermediate()?]).collect())
}

/// Sets up what is missing and has Trunk build, serve, and build again on every change.
pub fn serve(arguments: &[&str]) -> Result<()> {
    let options = Options::read(arguments)?;
    let Options { build, port } = options;
    // Before minutes of setting up rather than after.
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        bail!("port {port} is taken: choose another with --port");
    }
    println!(
        "==> {}",
        match build {
            Build::Release => {
                "the release, as readers get it: a change takes 1 to 2 minutes (the fast way for development: `cargo xtask \
                 serve --dev`)"
            }
            Build::Debug => {
                "for development: one file, not optimised, so it is larger and slower than what readers get; a change takes \
                 seconds"
            }
        }
    );
    let (kind, flag) = match build {
        Build::Release => ("serve", ""),
        Build::Debug => ("serve-dev", " --dev"),
    };
    // Not into dist/, which the browser tests and the package take: Trunk's pages load themselves anew with each build.
    let work = Work::begin(&format!("{kind}-{port}"), &format!("cargo xtask serve{flag} --port {port}"))?;
    println!("==> building, then serving http://127.0.0.1:{port}/ until Ctrl-C");
    let tools = building::prepared(build, &work)?;
    let ignored = ignored()?;
    for folder in &ignored {
        // Trunk refuses one that is not there.
        std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    let mut trunk = tools.trunk(build, &["serve"])?;
    trunk.args(options.for_trunk(&work.folder.join("dist"), &ignored));
    work.hand_over(&mut trunk)?;
    run::run(&mut trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_builds_are_served_alike_but_only_one_is_optimised() {
        let told = |build| {
            let folders = ["/project/docs", "/project/target"].map(PathBuf::from);
            let told = Options { build, port: 1 }.for_trunk(Path::new("/project/target/work/serve-1/dist"), &folders);
            told.into_iter().map(|word| word.into_string().unwrap()).collect::<Vec<_>>().join(" ")
        };
        let dev = "--dist /project/target/work/serve-1/dist --address 127.0.0.1 --disable-address-lookup=true --port 1 \
                   --ignore /project/docs --ignore /project/target";
        assert_eq!(told(Build::Debug), dev);
        assert_eq!(told(Build::Release), format!("--release {dev}"));
    }

    #[test]
    fn what_the_browser_tests_take_and_what_cargo_writes_starts_no_build() {
        let ignored = ignored().unwrap();
        for folder in [project::dist(), project::intermediate().unwrap()] {
            assert!(ignored.contains(&folder), "{} is not among {ignored:?}", folder.display());
        }
        assert!(!ignored.iter().any(|folder| project::root().join("src").starts_with(folder)));
    }

    #[test]
    fn what_is_served_and_where_is_as_asked() {
        let read = |arguments: &str| Options::read(&arguments.split_whitespace().collect::<Vec<_>>());
        assert_eq!(read("").unwrap(), Options { build: Build::Release, port: 8080 });
        assert_eq!(read("--port 1 --dev").unwrap(), Options { build: Build::Debug, port: 1 });
        for (wrong, why) in [("--port", "usage"), ("--port x", "`x` is no port"), ("dev", "serve takes no `dev`")] {
            let error = format!("{:#}", read(wrong).unwrap_err());
            assert!(error.contains(why) && error.contains("[--dev]"), "{wrong}: {error}");
        }
    }
}
