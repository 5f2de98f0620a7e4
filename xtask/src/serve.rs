//! `cargo xtask serve`: from nothing to the running site.

use crate::work::Work;
use crate::{project, run, setup};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};

/// Sets up what is missing and has Trunk build, serve, and build again on every change.
pub fn serve(arguments: &[&str]) -> Result<()> {
    let port: u16 = match arguments {
        [] => 8080,
        ["--port", port] => port.parse().with_context(|| format!("`{port}` is no port"))?,
        _ => bail!("usage: cargo xtask serve [--port N]"),
    };
    // Before minutes of setting up rather than after.
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        bail!("port {port} is taken: choose another with --port");
    }
    let tools = setup::tools()?;
    // Not into dist/, which the browser tests and the package take: Trunk's pages load themselves anew with each build.
    let work = Work::begin(&format!("serve-{port}"), &format!("cargo xtask serve --port {port}"))?;
    let dist = work.folder.join("dist");
    let dist = dist.to_str().context("the folder's name is no UTF-8")?;
    println!("==> building, then serving http://127.0.0.1:{port}/ until Ctrl-C");
    let port = port.to_string();
    let mut trunk = tools.trunk(&[
        "serve",
        "--release",
        "--dist",
        dist,
        "--address",
        "127.0.0.1",
        "--disable-address-lookup=true",
        "--port",
        &port,
    ])?;
    // As in Trunk.toml, and what it leaves out by itself only if that is where it builds.
    let ignored = ["tests", "xtask", "dist"].map(|folder| project::root().join(folder));
    for folder in ignored.into_iter().chain([project::intermediate()?]) {
        // It refuses one that is not there.
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        trunk.arg("--ignore").arg(folder);
    }
    work.hand_over(&mut trunk)?;
    run::run(&mut trunk)
}
