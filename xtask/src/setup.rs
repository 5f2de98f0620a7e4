//! Sets up what a build needs: the wasm target, Trunk, wasm-bindgen and wasm-opt.
//!
//! What is there already is found without starting a program where that is possible, because every
//! command comes through here.

use crate::{paths, project, run};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
/// Of the version of wasm_split_helpers that Leptos brings along.
const WASM_SPLIT: &str = "0.2.4";
/// Of Binaryen.
const WASM_OPT: &str = "132";
const AXE: &str = "4.14.1";
const GECKODRIVER: &str = "0.37.1";

/// `cargo xtask setup`.
pub fn setup(arguments: &[&str]) -> Result<()> {
    if let Some(other) = arguments.first() {
        bail!("setup takes no `{other}`");
    }
    tools()?;
    println!("Everything that a build needs is there.");
    Ok(())
}

/// The tools, once they are there.
pub struct Tools {
    /// Folders of ours that go before those of PATH.
    folders: Vec<PathBuf>,
}

impl Tools {
    /// A Trunk command in the project's folder.
    pub fn trunk(&self, arguments: &[&str]) -> Result<Command> {
        let mut command = self.command("trunk")?;
        let (name, flags) = paths::flags()?;
        command.args(arguments).env(name, flags);
        // Trunk takes its flags from the environment too, and refuses the usual `NO_COLOR=1`.
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        Ok(command)
    }

    /// A command of one of the tools in the project's folder.
    pub fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(self.find(name));
        command.current_dir(project::root()).env("PATH", self.path()?);
        Ok(command)
    }

    /// Whether there is such a program.
    pub fn has(&self, name: &str) -> bool {
        run::exists(&self.find(name).to_string_lossy())
    }

    /// The program in one of our folders, or by its bare name.
    fn find(&self, name: &str) -> PathBuf {
        let file = executable(name);
        let ours = self.folders.iter().map(|folder| folder.join(&file));
        ours.into_iter().find(|path| path.is_file()).unwrap_or_else(|| name.into())
    }

    fn path(&self) -> Result<OsString> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let all = self.folders.iter().cloned().chain(std::env::split_paths(&path));
        std::env::join_paths(all).context("a folder of PATH has a separator in its name")
    }
}

/// Sets up everything for a build.
pub fn tools() -> Result<Tools> {
    target()?;
    let wasm_bindgen = project::locked("wasm-bindgen")?;
    let mut folders = Vec::new();
    folders.extend(
        Crate { name: "trunk", program: "trunk", version: TRUNK, locked: true, features: "", minutes: 5 }.get()?,
    );
    folders.extend(
        Crate {
            name: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &wasm_bindgen,
            // The lock file that it was published with does not resolve.
            locked: false,
            features: "",
            minutes: 3,
        }
        .get()?,
    );
    folders.extend(
        Crate {
            name: "wasm_split_cli_support",
            program: "wasm-split-cli",
            version: WASM_SPLIT,
            locked: true,
            features: "build-binary",
            minutes: 1,
        }
        .get()?,
    );
    folders.extend(wasm_opt()?);
    Ok(Tools { folders })
}

/// Sets up the standard library for wasm, which is all that checking needs.
pub fn target() -> Result<()> {
    let library = || run::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    let there = || library().is_some_and(|folder| Path::new(&folder).is_dir());
    if there() {
        return Ok(());
    }
    let advice = format!(
        "install Rust's standard library for {TARGET}: with rustup, `rustup target add {TARGET}`; \
        else with the system's packages (Debian: libstd-rust-dev-wasm32)"
    );
    if !run::exists("rustup") {
        bail!("there is no rustup to do it: {advice}");
    }
    say(&format!("{TARGET}: adding it to the Rust toolchain (some 20 MB, once)"));
    run::run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| advice.clone())?;
    if !there() {
        bail!("rustup added {TARGET}, but rustc does not have it: {advice}");
    }
    Ok(())
}

/// A tool that is published as a crate.
struct Crate<'a> {
    name: &'a str,
    program: &'a str,
    version: &'a str,
    locked: bool,
    features: &'a str,
    minutes: u32,
}

impl Crate<'_> {
    /// The folder of ours that has it, or `None` if PATH has it.
    fn get(&self) -> Result<Option<PathBuf>> {
        let root = cache()?.join(format!("{}-{}", self.program, self.version));
        let folder = root.join("bin");
        if folder.join(executable(self.program)).is_file() {
            return Ok(Some(folder));
        }
        if fits(self.program, self.version) {
            say(&format!("{} {}: taking the one on PATH", self.program, self.version));
            return Ok(None);
        }
        let pinned = format!("{}@{}", self.name, self.version);
        // What is built with a feature is not published as a program.
        if self.features.is_empty() && run::exists("cargo-binstall") {
            say(&format!("{} {}: downloading it (once)", self.program, self.version));
            let mut command = run::cargo(["binstall", "--no-confirm", "--force", "--root"]);
            if run::run(command.arg(&root).arg(&pinned)).is_ok() && folder.join(executable(self.program)).is_file() {
                return Ok(Some(folder));
            }
        }
        say(&format!("{} {}: compiling it (about {} minutes, once)", self.program, self.version, self.minutes));
        let mut command = run::cargo(["install", "--quiet", "--force", "--root"]);
        command.arg(&root).arg(&pinned).args(self.locked.then_some("--locked"));
        if !self.features.is_empty() {
            command.args(["--features", self.features]);
        }
        // A tool that runs for seconds does not repay minutes of optimising it.
        command
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            // What is set for the project is not meant for its tools.
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("RUSTFLAGS")
            // Not inside the project, whose .cargo/config.toml would apply.
            .current_dir(std::env::temp_dir());
        run::run(&mut command).with_context(|| {
            let locked = if self.locked { " --locked" } else { "" };
            let features = if self.features.is_empty() { "" } else { &format!(" --features {}", self.features) };
            format!(
                "{} {} could not be installed. Install it so that it is on PATH and try again: \
                 `cargo install {pinned}{locked}{features}`",
                self.program, self.version
            )
        })?;
        Ok(Some(folder))
    }
}

/// The folder of ours that has wasm-opt and wasm-merge, or `None` if PATH has them.
fn wasm_opt() -> Result<Option<PathBuf>> {
    let root = cache()?.join(format!("wasm-opt-{WASM_OPT}"));
    let folder = root.join("node_modules").join(".bin");
    if folder.join("wasm-opt").is_file() {
        return Ok(Some(folder));
    }
    if fits("wasm-opt", WASM_OPT) {
        say(&format!("wasm-opt {WASM_OPT}: taking the one on PATH"));
        return Ok(None);
    }
    // On Windows npm makes scripts that are no programs to others.
    if !cfg!(windows) && run::exists("npm") {
        say(&format!("wasm-opt {WASM_OPT}: downloading it with npm (some 20 MB, once)"));
        std::fs::create_dir_all(&root).with_context(|| format!("making {}", root.display()))?;
        let mut command = Command::new("npm");
        command.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&root);
        if run::run(command.arg(format!("binaryen@{WASM_OPT}"))).is_ok() && folder.join("wasm-opt").is_file() {
            return Ok(Some(folder));
        }
    }
    bail!(
        "there is no wasm-opt {WASM_OPT}, and no npm to download it: put wasm-opt and wasm-merge of Binaryen {WASM_OPT} on \
         PATH, from https://github.com/WebAssembly/binaryen/releases"
    )
}

/// Whether the program on PATH is of this version.
fn fits(program: &str, version: &str) -> bool {
    run::output(Command::new(program).arg("--version"))
        .is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

/// Firefox's driver: ours, or `None` if there is one on PATH, which may be of any version.
pub fn geckodriver() -> Result<Option<PathBuf>> {
    if run::exists("geckodriver") {
        return Ok(None);
    }
    let own = Crate {
        name: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER,
        locked: true,
        features: "",
        minutes: 3,
    };
    Ok(own.get()?.map(|folder| folder.join(executable("geckodriver"))))
}

/// The file of axe-core, with which the browser tests judge accessibility.
pub fn axe() -> Result<PathBuf> {
    let root = cache()?.join(format!("axe-core-{AXE}"));
    let file = root.join("node_modules").join("axe-core").join("axe.min.js");
    if file.is_file() {
        return Ok(file);
    }
    let advice = format!("name the file axe.min.js of axe-core {AXE} by AXE_CORE, or install npm and try again");
    if !run::exists(run::NPM) {
        bail!("the browser tests need axe-core, and there is no npm to download it: {advice}");
    }
    say(&format!("axe-core {AXE}: downloading it with npm (some 3 MB, once)"));
    std::fs::create_dir_all(&root).with_context(|| format!("making {}", root.display()))?;
    let mut command = run::npm(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]);
    run::run(command.arg(&root).arg(format!("axe-core@{AXE}"))).with_context(|| advice.clone())?;
    if !file.is_file() {
        bail!("npm installed axe-core, but there is no {}: {advice}", file.display());
    }
    Ok(file)
}

/// The folder that has stylelint and its rules, as `xtask/stylelint/package-lock.json` names them.
pub fn stylelint() -> Result<PathBuf> {
    Packages {
        name: "stylelint",
        of: "xtask/stylelint",
        what: "stylelint and its rules, which judge the style sheets,",
        megabytes: 30,
    }
    .get()
}

/// The folder that has the frameworks that the element is tried in, as `tests/frameworks/package-lock.json` names them, and
/// what their apps are built with.
pub fn frameworks() -> Result<PathBuf> {
    let what = "the frameworks that the browser tests try the element in";
    Packages { name: "frameworks", of: "tests/frameworks", what, megabytes: 40 }.get()
}

/// Packages of npm that a lock file names.
struct Packages<'a> {
    name: &'a str,
    /// The folder of ours with `package.json` and the lock file.
    of: &'a str,
    what: &'a str,
    /// Of what is downloaded.
    megabytes: u32,
}

impl Packages<'_> {
    /// The folder that has them.
    fn get(&self) -> Result<PathBuf> {
        let name = self.name;
        let ours = project::root().join(self.of);
        let root = cache()?.join(name);
        let (package, lock) = ("package.json", "package-lock.json");
        let wanted =
            std::fs::read(ours.join(lock)).with_context(|| format!("reading {}", ours.join(lock).display()))?;
        // npm writes this file last.
        let whole = root.join("node_modules").join(".package-lock.json");
        if whole.is_file() && std::fs::read(root.join(lock)).is_ok_and(|there| there == wanted) {
            return Ok(root);
        }
        if !run::exists(run::NPM) {
            bail!("{} come with npm, and there is none: install Node.js and try again", self.what);
        }
        say(&format!("{name}: downloading with npm (some {} MB, once)", self.megabytes));
        std::fs::create_dir_all(&root).with_context(|| format!("making {}", root.display()))?;
        // Without it, what another lock file had brought counts no more, whatever happens next.
        match std::fs::remove_file(&whole) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("removing {}", whole.display()));
            }
            _ => {}
        }
        for name in [package, lock] {
            std::fs::copy(ours.join(name), root.join(name))
                .with_context(|| format!("copying {name} to {}", root.display()))?;
        }
        run::run(run::npm(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&root))?;
        if !whole.is_file() {
            bail!("npm installed {name}, but there is no {}", whole.display());
        }
        Ok(root)
    }
}

/// Our folder for tools: outside the project, so that `cargo clean` or a second clone does not cost
/// minutes.
fn cache() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set("PHONE_COMPARE_TOOLS") {
        return std::path::absolute(folder).context("PHONE_COMPARE_TOOLS is no folder");
    }
    let caches = if cfg!(windows) {
        set("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library").join("Caches"))
    } else {
        set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")))
    };
    let caches = caches.context("cannot tell where to keep tools: set PHONE_COMPARE_TOOLS to a folder")?;
    Ok(caches.join("phone-compare").join("tools"))
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

fn say(what: &str) {
    println!("==> {what}");
}
