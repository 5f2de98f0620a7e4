//! Sets up what a build needs: the wasm target, Trunk, wasm-bindgen, wasm-split, wasm-opt and esbuild.
//!
//! What is there already is found without starting a program where that is possible, because every
//! command comes through here.

use crate::jobs::{self, Job, Running};
use crate::needs::{self, About};
use crate::{paths, programs, project, run};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the widget is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
/// Tells our wasm-bindgen not to do what `finish` does again, to another module or with other options.
const BINDS_LATER: &str = "PHONE_COMPARE_BINDS_LATER";
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
    pub fn trunk(&self, build: Build, arguments: &[&str]) -> Result<Command> {
        let mut command = self.command("trunk")?;
        command.args(arguments).envs(build.environment()?).env(BINDS_LATER, "1");
        // Trunk takes its flags from the environment too, and refuses the usual `NO_COLOR=1`.
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        Ok(command)
    }

    /// A command of one of the tools in the project's folder.
    pub fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(self.find(name));
        command.current_dir(project::root()).env("PATH", self.path()?).env_remove(BINDS_LATER);
        Ok(command)
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

/// Which of the two builds something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// As readers get it: split and optimised.
    Release,
    /// To develop with: one file, as cargo has compiled it in seconds.
    Debug,
}

impl Build {
    /// Variables for what compiles it. To develop with, it has the flags of everything else, so that what has been compiled for
    /// the examples and by cargo called by hand is not compiled again.
    pub fn environment(self) -> Result<Option<(&'static str, OsString)>> {
        match self {
            Build::Release => paths::flags().map(Some),
            Build::Debug => Ok(None),
        }
    }
}

/// Sets up everything for a release.
pub fn tools() -> Result<Tools> {
    for_build(Build::Release, None)
}

/// Sets up everything for a build. If that takes minutes, `module` is compiled meanwhile, which Trunk then finds done.
pub fn for_build(build: Build, module: Option<Command>) -> Result<Tools> {
    let trunk = Crate::TRUNK;
    let has_trunk = trunk.find()?;
    // Only the release is made smaller.
    let packages: &[Package] = if build == Build::Release { &[Package::BINARYEN, Package::ESBUILD] } else { &[] };
    let found = packages.iter().map(|package| package.find()).collect::<Result<Vec<_>>>()?;
    let missing: Vec<Package> = packages
        .iter()
        .zip(&found)
        .filter(|(_, found)| **found == Found::Nowhere)
        .map(|(package, _)| *package)
        .collect();
    let own = programs::folder(&cache()?)?;
    let has_programs = programs::are_in(&own);
    let mut tools = Tools { folders: vec![own.clone()] };
    tools.folders.extend([&has_trunk].into_iter().chain(&found).filter_map(Found::folder));
    if has_programs && has_trunk != Found::Nowhere && missing.is_empty() {
        target()?;
        return Ok(tools);
    }

    let compiles_trunk = has_trunk == Found::Nowhere;
    needs::check(About {
        c: compiles_trunk && !run::exists(BINSTALL),
        npm: missing.iter().map(|package| (package.what(), package.instead())).collect(),
        temporary: if compiles_trunk { 1000 } else { 0 },
        project: if has_programs { 1000 } else { 1300 },
    })?;
    target()?;
    println!("==> setting up what is missing, once");
    let mut chain = Vec::new();
    for package in missing {
        tools.folders.push(package.folder()?);
        chain.push(package.job());
    }
    if !has_programs {
        chain.push(Job {
            name: "wasm-bindgen and wasm-split".to_owned(),
            what: "compiling them (about a minute)".to_owned(),
            run: Box::new(|running| {
                running.run(&mut programs::compile()?)?;
                programs::install(&own)
            }),
        });
    }
    chain.extend(module.map(|mut module| Job {
        name: "the widget".to_owned(),
        what: "compiling it to wasm meanwhile (about 2 minutes)".to_owned(),
        run: Box::new(move |running| running.run(&mut module)),
    }));
    let mut chains = vec![chain];
    if compiles_trunk {
        tools.folders.push(trunk.folder()?);
        chains.push(vec![trunk.job()]);
    }
    jobs::side_by_side(chains)?;
    Ok(tools)
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

/// Where a tool is.
#[derive(Clone, PartialEq, Eq)]
enum Found {
    /// In this folder of ours.
    Ours(PathBuf),
    OnPath,
    Nowhere,
}

impl Found {
    fn folder(&self) -> Option<PathBuf> {
        if let Found::Ours(folder) = self { Some(folder.clone()) } else { None }
    }
}

const BINSTALL: &str = "cargo-binstall";

/// A tool that is published as a crate.
#[derive(Clone, Copy)]
struct Crate {
    name: &'static str,
    version: &'static str,
    /// What is left out makes it compile faster, and is not used here.
    default_features: bool,
    minutes: u32,
}

impl Crate {
    /// Its default features are what it downloads other tools with, which are set up here, and asks for newer versions.
    const TRUNK: Crate = Crate { name: "trunk", version: TRUNK, default_features: false, minutes: 4 };

    const GECKODRIVER: Crate = Crate { name: "geckodriver", version: GECKODRIVER, default_features: true, minutes: 3 };

    fn root(self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.name, self.version)))
    }

    /// The folder of ours for it.
    fn folder(self) -> Result<PathBuf> {
        Ok(self.root()?.join("bin"))
    }

    fn find(self) -> Result<Found> {
        let folder = self.folder()?;
        if folder.join(executable(self.name)).is_file() {
            return Ok(Found::Ours(folder));
        }
        Ok(if fits(self.name, self.version) { Found::OnPath } else { Found::Nowhere })
    }

    fn job(self) -> Job<'static> {
        let what = if run::exists(BINSTALL) {
            "downloading it".to_owned()
        } else {
            format!("compiling it (about {} minutes)", self.minutes)
        };
        Job {
            name: format!("{} {}", self.name, self.version),
            what,
            run: Box::new(move |running| self.install(running)),
        }
    }

    fn install(self, running: &Running<'_>) -> Result<()> {
        let (root, pinned) = (self.root()?, format!("{}@{}", self.name, self.version));
        let there = || matches!(self.find(), Ok(Found::Ours(_)));
        if run::exists(BINSTALL) {
            let mut command = project::cargo(["binstall", "--no-confirm", "--force", "--root"]);
            if running.run(command.arg(&root).arg(&pinned)).is_ok() && there() {
                return Ok(());
            }
            println!("==> {}: the download failed, so compiling it (about {} minutes)", pinned, self.minutes);
        }
        let features = (!self.default_features).then_some("--no-default-features");
        let mut command = project::cargo(["install", "--force", "--locked", "--root"]);
        command.arg(&root).arg(&pinned).args(features);
        // A tool that runs for seconds does not repay minutes of optimising it.
        command
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            // What is set for the project is not meant for its tools.
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("RUSTFLAGS")
            // Not inside the project, whose .cargo/config.toml would apply.
            .current_dir(std::env::temp_dir());
        running.run(&mut command).with_context(|| {
            let more = features.map(|features| format!(" {features}")).unwrap_or_default();
            format!(
                "{} {} could not be installed. Install it so that it is on PATH and try again: \
                 `cargo install {pinned} --locked{more}`",
                self.name, self.version
            )
        })
    }
}

/// Tools that are published as a package of npm.
#[derive(Clone, Copy)]
struct Package {
    name: &'static str,
    version: &'static str,
    /// What is in it. The first one says of which version it is.
    programs: &'static [&'static str],
    /// Of what is downloaded.
    megabytes: u32,
    /// Where else they can be had.
    site: &'static str,
}

impl Package {
    const BINARYEN: Package = Package {
        name: "binaryen",
        version: "132",
        programs: &["wasm-opt", "wasm-merge"],
        megabytes: 20,
        site: "https://github.com/WebAssembly/binaryen/releases",
    };

    const ESBUILD: Package = Package {
        name: "esbuild",
        version: "0.28.2",
        programs: &["esbuild"],
        megabytes: 5,
        site: "https://esbuild.github.io/getting-started",
    };

    fn what(self) -> String {
        self.programs.join(" and ")
    }

    fn instead(self) -> String {
        let of = if self.programs == [self.name] { String::new() } else { format!(" of {}", self.name) };
        format!("put {}{of} {} on PATH, from {}", self.what(), self.version, self.site)
    }

    fn find(self) -> Result<Found> {
        // First, since Binaryen there may be native, and npm's is run by Node.js.
        if self.programs.first().is_some_and(|first| fits(first, self.version))
            && self.programs.iter().all(|program| run::on_path(&executable(program)))
        {
            return Ok(Found::OnPath);
        }
        let folder = self.folder()?;
        let is_there = self.programs.iter().all(|program| folder.join(program).is_file());
        Ok(if is_there { Found::Ours(folder) } else { Found::Nowhere })
    }

    fn root(self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.name, self.version)))
    }

    /// The folder of ours for its programs.
    fn folder(self) -> Result<PathBuf> {
        Ok(self.root()?.join("node_modules").join(".bin"))
    }

    fn job(self) -> Job<'static> {
        Job {
            name: format!("{} {}", self.what(), self.version),
            what: format!("downloading with npm (some {} MB)", self.megabytes),
            run: Box::new(move |running| self.install(running)),
        }
    }

    fn install(self, running: &Running<'_>) -> Result<()> {
        let root = self.root()?;
        std::fs::create_dir_all(&root).with_context(|| format!("making {}", root.display()))?;
        let mut command = run::npm(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]);
        running.run(command.arg(&root).arg(format!("{}@{}", self.name, self.version)))?;
        if self.find()? == Found::Nowhere {
            bail!("npm installed {} {}, but not {}", self.name, self.version, self.what());
        }
        Ok(())
    }
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
    let own = Crate::GECKODRIVER;
    if own.find()? == Found::Nowhere {
        needs::check(About { temporary: 1000, ..About::default() })?;
        jobs::side_by_side(vec![vec![own.job()]])?;
    }
    Ok(own.find()?.folder().map(|folder| folder.join(executable(own.name))))
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

/// The folder that has WordPress, and what serves it and drives a browser in it, as `tests/hosts/wordpress/package-lock.json`
/// names them.
pub fn wordpress() -> Result<PathBuf> {
    let what = "WordPress and the PHP that the plugin is tried with";
    Packages { name: "wordpress", of: "tests/hosts/wordpress", what, megabytes: 300 }.get()
}

/// The folder that has what judges the npm package, and the bundlers that it is tried with, as
/// `tests/hosts/npm/package-lock.json` names them.
pub fn judges() -> Result<PathBuf> {
    let what = "what judges the npm package";
    Packages { name: "npm", of: "tests/hosts/npm", what, megabytes: 50 }.get()
}

/// The folder that has what reads static pages as others do, as `tests/hosts/sharing/package-lock.json` names it.
pub fn sharing() -> Result<PathBuf> {
    let what = "what reads static pages as others do";
    Packages { name: "sharing", of: "tests/hosts/sharing", what, megabytes: 30 }.get()
}

/// The folder that has site generators, as `tests/hosts/generators/package-lock.json` names them.
pub fn generators() -> Result<PathBuf> {
    let what = "the site generators that examples/sites are built with";
    Packages { name: "generators", of: "tests/hosts/generators", what, megabytes: 80 }.get()
}

/// The folder that has what the site is built with, as `site/pages/package-lock.json` names it.
pub fn site() -> Result<PathBuf> {
    let what = "what the gallery and the pages of the documentation are built with";
    Packages { name: "site", of: "site/pages", what, megabytes: 40 }.get()
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
