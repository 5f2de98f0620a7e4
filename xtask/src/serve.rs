//! `cargo xtask serve`: from nothing to the running site.

use crate::setup::{self, Build};
use crate::work::Work;
use crate::{build as building, folders, project, run};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};

const USAGE: &str = "usage: cargo xtask serve [--dev] [--port N]";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
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
}

/// Sets up what is missing and has Trunk build, serve, and build again on every change.
pub fn serve(arguments: &[&str]) -> Result<()> {
    let Options { build, port } = Options::read(arguments)?;
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
    let tools = setup::for_build(build, Some(building::module(build, &work)?))?;
    let dist = work.folder.join("dist");
    let dist = dist.to_str().context("the folder's name is no UTF-8")?;
    println!("==> building, then serving http://127.0.0.1:{port}/ until Ctrl-C");
    let port = port.to_string();
    let mut trunk = tools.trunk(build, &["serve"])?;
    if build == Build::Release {
        trunk.arg("--release");
    }
    trunk.args(["--dist", dist, "--address", "127.0.0.1", "--disable-address-lookup=true", "--port", &port]);
    // As in Trunk.toml, and what it leaves out by itself only if that is where it builds.
    let ignored = ["bench", "dist", "docs", "fuzz", "tests", "xtask"].map(|folder| project::root().join(folder));
    for folder in ignored.into_iter().chain([folders::intermediate()?]) {
        // It refuses one that is not there.
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        trunk.arg("--ignore").arg(folder);
    }
    work.hand_over(&mut trunk)?;
    run::run(&mut trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

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
