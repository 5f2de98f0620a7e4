//! `cargo xtask package`: the release as npm has it, and as a zip for hosting it oneself.

use crate::{integrity, project, wordpress, work};
use anyhow::{Context, Result, bail, ensure};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes `target/package/phone-compare-VERSION.tgz` and `.zip`, both with the same files, and the plugin for WordPress, which
/// has those that the widget needs.
pub fn package(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("package takes no `{other}`");
    }
    let dist = project::dist();
    ensure!(dist.join("phone-compare.js").is_file(), "dist/ is not built: run `cargo xtask build`");
    let files = {
        let _alone = work::dist("cargo xtask package")?;
        files(&dist)?
    };
    let folder = project::root().join("target").join("package");
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let version = env!("CARGO_PKG_VERSION");
    let plugin = wordpress::plugin(&files)?;
    for (name, files, write) in [
        (format!("phone-compare-{version}.tgz"), &files, tarball as fn(&[Entry], File) -> Result<()>),
        (format!("phone-compare-{version}.zip"), &files, zip),
        (format!("phone-compare-wordpress-{version}.zip"), &plugin, zip),
    ] {
        let path = folder.join(&name);
        // Who reads the old one meanwhile reads all of it.
        let new = folder.join(format!("{name}.{}", std::process::id()));
        let file = File::create(&new).with_context(|| format!("writing {}", new.display()))?;
        write(files, file).with_context(|| format!("writing {}", new.display()))?;
        std::fs::rename(&new, &path).with_context(|| format!("renaming {} to {}", new.display(), path.display()))?;
        println!("{}: {} files, {} bytes", path.display(), files.len(), std::fs::metadata(&path)?.len());
    }
    Ok(())
}

/// A file of the package: its name and what is in it.
pub type Entry = (String, Vec<u8>);

/// All of them, in the order of their names.
fn files(dist: &Path) -> Result<Vec<Entry>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dist).with_context(|| format!("reading {}", dist.display()))? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // Wasm-bindgen makes folders only for scripts inside crates, of which there are none.
        ensure!(path.is_file(), "{} is a folder, which the package does not know", path.display());
        files.push((name, read(&path)?));
    }
    let loader = integrity::of_file(&dist.join("phone-compare.js"))?;
    let templates = project::root().join("xtask").join("package");
    for name in ["package.json", "README.md", "react.d.ts", "vue.d.ts"] {
        let template = String::from_utf8(read(&templates.join(name))?).with_context(|| name.to_owned())?;
        let text = template.replace("{{version}}", env!("CARGO_PKG_VERSION")).replace("{{integrity}}", &loader);
        ensure!(!text.contains("{{"), "xtask/package/{name} has a place that nothing fills");
        files.push((name.to_owned(), text.into_bytes()));
    }
    files.sort();
    Ok(files)
}

fn read(path: &PathBuf) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("reading {}", path.display()))
}

/// As `npm pack` has it: everything in `package/`. Without times and owners, so that the same build gives the same file.
fn tarball(files: &[Entry], to: File) -> Result<()> {
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(to, flate2::Compression::best()));
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        // npm's own: some unpackers refuse 1970.
        header.set_mtime(499_162_500);
        tar.append_data(&mut header, format!("package/{name}"), bytes.as_slice())?;
    }
    tar.into_inner()?.finish()?;
    Ok(())
}

/// Everything in `phone-compare/`, to be unpacked into a site.
fn zip(files: &[Entry], to: File) -> Result<()> {
    let mut zip = zip::ZipWriter::new(to);
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(format!("phone-compare/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    zip.finish()?;
    Ok(())
}
