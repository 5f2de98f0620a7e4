//! What a machine must have before anything is compiled for minutes: a C compiler, npm or what it downloads, room on the disk.
//!
//! A linker is not looked for: without one cargo could not have compiled this program, and says so itself.

use crate::{project, run};
use anyhow::{Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is about to be set up that needs something.
#[derive(Default)]
pub struct About {
    /// A program is compiled that has parts in C.
    pub c: bool,
    /// Packages of npm are downloaded: what they are, and what does without npm.
    pub npm: Vec<(String, String)>,
    /// Megabytes that the folder for temporary files needs.
    pub temporary: u64,
    /// Megabytes that the project's folder needs.
    pub project: u64,
}

/// Fails with everything that is missing, and what to install.
pub fn check(about: About) -> Result<()> {
    let rooms = [(std::env::temp_dir(), about.temporary), (project::root(), about.project)];
    let here = Machine {
        c: !about.c || c_compiler(),
        npm: about.npm.is_empty() || (!cfg!(windows) && run::exists(run::NPM)),
        disks: rooms
            .iter()
            .filter(|(_, needed)| *needed > 0)
            .filter_map(|(folder, needed)| disk(folder, *needed))
            .collect(),
    };
    let missing = missing(&about, &here);
    match missing.as_slice() {
        [] => Ok(()),
        [one] => bail!("{one}"),
        many => bail!("several things are missing:\n  - {}", many.join("\n  - ")),
    }
}

/// What there is.
struct Machine {
    c: bool,
    npm: bool,
    disks: Vec<Disk>,
}

/// A disk that something is about to be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Disk {
    /// What the system calls it.
    name: String,
    folder: PathBuf,
    /// Megabytes.
    needed: u64,
    free: u64,
}

fn missing(about: &About, here: &Machine) -> Vec<String> {
    let mut missing = Vec::new();
    if !here.c {
        missing.push(
            "a C compiler is missing, which Trunk needs to be compiled. Install one (Debian: `apt-get install gcc`; Fedora: \
             `dnf install gcc`; macOS: `xcode-select --install`), or name it by CC; or put Trunk on PATH"
                .to_owned(),
        );
    }
    if !about.npm.is_empty() && !here.npm {
        let (what, instead): (Vec<&str>, Vec<&str>) =
            about.npm.iter().map(|(what, instead)| (what.as_str(), instead.as_str())).unzip();
        let (what, instead) = (what.join(", "), instead.join(", and "));
        missing.push(format!(
            "npm is missing, which downloads {what}. Install Node.js (Debian: `apt-get install npm`; macOS: `brew install \
             node`), or {instead}"
        ));
    }
    let mut disks: Vec<Disk> = Vec::new();
    for disk in &here.disks {
        match disks.iter_mut().find(|other| other.name == disk.name) {
            Some(same) => same.needed += disk.needed,
            None => disks.push(disk.clone()),
        }
    }
    for Disk { folder, needed, free, .. } in disks.into_iter().filter(|disk| disk.free < disk.needed) {
        missing.push(format!(
            "the disk of {} has {free} MB left, and {needed} MB are needed. Make room, or have cargo and this project use \
             another disk: TMPDIR, CARGO_TARGET_DIR and PHONE_COMPARE_TOOLS name other folders",
            folder.display()
        ));
    }
    missing
}

/// Whether the compiler that Rust's build scripts would call can be called.
fn c_compiler() -> bool {
    if cfg!(windows) {
        // It comes with the linker.
        return true;
    }
    let named = std::env::var_os("CC").filter(|name| !name.is_empty());
    let usual = ["cc", "gcc", "clang"].map(OsString::from);
    named.into_iter().chain(usual).any(|program| run::output(Command::new(program).arg("--version")).is_some())
}

/// The disk that a folder is on. Where the system does not tell, there is nothing to be checked.
fn disk(folder: &Path, needed: u64) -> Option<Disk> {
    let told = run::output(Command::new("df").arg("-Pk").arg(folder))?;
    let (name, free) = space(&told)?;
    Some(Disk { name, folder: folder.to_owned(), needed, free })
}

/// The name of the disk, and the megabytes that are free there, as `df -Pk` tells them.
fn space(told: &str) -> Option<(String, u64)> {
    let mut words = told.lines().nth(1)?.split_whitespace();
    let name = words.next()?.to_owned();
    let kilobytes: u64 = words.nth(2)?.parse().ok()?;
    Some((name, kilobytes / 1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(name: &str, needed: u64) -> Disk {
        Disk { name: name.to_owned(), folder: PathBuf::from("/work"), needed, free: 1000 }
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let about = About {
            c: true,
            npm: vec![("wasm-opt".to_owned(), "put Binaryen on PATH".to_owned())],
            temporary: 600,
            project: 600,
        };
        let here = Machine { c: false, npm: false, disks: vec![disk("a", 600), disk("a", 600)] };
        let missing = missing(&about, &here);
        assert_eq!(missing.len(), 3, "{missing:?}");
        assert!(missing[0].starts_with("a C compiler is missing") && missing[0].contains("apt-get install gcc"));
        assert!(missing[1].starts_with("npm is missing") && missing[1].ends_with("or put Binaryen on PATH"));
        assert!(missing[2].contains("has 1000 MB left, and 1200 MB are needed"), "{}", missing[2]);
    }

    #[test]
    fn nothing_is_missed_that_is_not_needed() {
        let here = Machine { c: true, npm: false, disks: vec![disk("a", 600), disk("b", 600)] };
        assert_eq!(missing(&About::default(), &here), Vec::<String>::new(), "two disks have room enough");
    }

    #[test]
    fn the_space_is_read_off_what_the_system_says() {
        let told = "Filesystem 1024-blocks     Used Available Capacity Mounted on\n\
                    /dev/vda      264212084 78370320  16915568      83% /\n";
        assert_eq!(space(told), Some(("/dev/vda".to_owned(), 16519)));
        assert_eq!(space("df: no such folder"), None);
        assert_eq!(space("Filesystem\n/dev/vda - - -"), None);
    }
}
