//! Folders to work in, one for each thing that may be done beside another, and a lock on each.
//!
//! Two commands at once, `serve` in one terminal and `test` in the other, share what cargo compiles, on which cargo has locks
//! of its own, and nothing else: what is linked, split and put together is in the folder of each. Who wants the same folder waits.

use crate::project;
use anyhow::{Context, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that nobody else works in as long as this is held.
pub struct Work {
    /// It is there, with what the last one has left in it.
    pub folder: PathBuf,
    lock: File,
}

impl Work {
    /// Waits until nobody else works in the folder of this name. `command` is what others are told who then wait.
    pub fn begin(name: &str, command: &str) -> Result<Work> {
        Work::within(&project::target()?.join("work"), name, command)
    }

    fn within(place: &Path, name: &str, command: &str) -> Result<Work> {
        std::fs::create_dir_all(place).with_context(|| format!("making {}", place.display()))?;
        // Not inside the folder, which may be emptied or moved.
        let path = place.join(format!("{name}.lock"));
        let held = format!("`{command}` (process {})", std::process::id());
        let lock = lock(&path, &held, |message| println!("==> {message}"));
        let lock = lock.with_context(|| format!("locking {}", path.display()))?;
        // Only now: the one before may have moved it away.
        let folder = place.join(name);
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        Ok(Work { folder, lock })
    }

    /// Has a command, and what it starts, put into this folder what cargo and Trunk make for it; what cargo compiles on the way
    /// stays where it is shared. They keep the lock until the last of them has ended, also when this process is killed.
    pub fn hand_over(&self, command: &mut Command) -> Result<()> {
        command.env("CARGO_TARGET_DIR", &self.folder).env("CARGO_BUILD_BUILD_DIR", project::intermediate()?);
        // None of them reads its input, and all inherit it. A lock belongs to the open file, however many hold that.
        command.stdin(self.lock.try_clone().context("handing over the lock")?);
        Ok(())
    }
}

/// Keeps others from putting another build into dist/ while this is held, and waits for one who reads or replaces it.
pub fn dist(command: &str) -> Result<Work> {
    Work::begin("dist", command)
}

/// Locks a file, in which those who wait read by whom. The system takes the lock away from a process that ends, however it ends.
fn lock(path: &Path, held: &str, say: impl FnOnce(String)) -> std::io::Result<File> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut by = String::new();
            // Where a lock keeps others from reading, too, there is no name.
            if file.read_to_string(&mut by).is_err() || by.is_empty() {
                by = "another command".to_owned();
            }
            say(format!("waiting for {by}, which works in the same folder"));
            file.lock()?;
        }
        // Some network drives have none; cargo goes on there, too.
        Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => return Ok(file),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(held.as_bytes())?;
    Ok(file)
}

/// Moves a folder to the place of another, which is the old one until it is the new one.
pub fn replace(old: &Path, with: &Path) -> Result<()> {
    let beside = |ending: &str| {
        let mut name = old.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        old.with_file_name(name)
    };
    // Beside it, since the last step must be to rename, and that is only possible on one disk.
    let (new, gone) = (beside(".new"), beside(".old"));
    for left in [&new, &gone] {
        remove(left)?;
    }
    if std::fs::rename(with, &new).is_err() {
        copy(with, &new)?;
    }
    if old.exists() {
        std::fs::rename(old, &gone).with_context(|| format!("moving {} out of the way", old.display()))?;
    }
    if let Err(error) = std::fs::rename(&new, old) {
        // What failed is what is told.
        let _ = std::fs::rename(&gone, old);
        return Err(error).with_context(|| format!("renaming {} to {}", new.display(), old.display()));
    }
    remove(&gone)
}

/// Copies a folder with all that is in it to where there is none yet.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("making {}", to.display()))?;
    for entry in std::fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let (entry, of) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if entry.is_dir() {
            copy(&entry, &of)?;
        } else {
            std::fs::copy(&entry, &of).with_context(|| format!("copying {}", entry.display()))?;
        }
    }
    Ok(())
}

/// Removes a folder, if it is there.
pub fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("removing {}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;
    use std::time::Duration;

    /// A folder for one test.
    fn place(name: &str) -> PathBuf {
        let place = std::env::temp_dir().join(format!("phone-compare-work-{name}-{}", std::process::id()));
        remove(&place).unwrap();
        std::fs::create_dir_all(&place).unwrap();
        place
    }

    /// A build that takes its time: it writes one file after the other, looks at the end whether the folder has what it has
    /// written and nothing else, and moves it away.
    fn slow_build(place: &Path, name: &str, by: usize) {
        let work = Work::within(place, name, &format!("build {by}")).unwrap();
        for file in 0..20 {
            std::fs::write(work.folder.join(file.to_string()), by.to_string()).unwrap();
            std::thread::sleep(Duration::from_millis(2));
        }
        let files: Vec<PathBuf> = std::fs::read_dir(&work.folder).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files.len(), 20);
        for file in files {
            assert_eq!(std::fs::read_to_string(file).unwrap(), by.to_string());
        }
        replace(&place.join(format!("{name}-done")), &work.folder).unwrap();
    }

    #[test]
    fn builds_at_once_do_not_meet() {
        let place = place("at-once");
        std::thread::scope(|scope| {
            for by in 0..4 {
                // Two wait for each other, two work apart.
                let name = ["build", "build", "serve-8080", "serve-8081"][by];
                let place = &place;
                scope.spawn(move || slow_build(place, name, by));
            }
        });
        remove(&place).unwrap();
    }

    #[test]
    fn who_waits_is_told_for_whom() {
        let place = place("waits");
        let path = place.join("build.lock");
        // A name that a killed process has left behind holds nobody up.
        std::fs::write(&path, "`a long name that somebody has left` (process 1)").unwrap();
        let first = lock(&path, "`build` (process 2)", |message| panic!("{message}")).unwrap();
        let (said, heard) = mpsc::channel();
        let waiting = {
            let path = path.clone();
            std::thread::spawn(move || {
                lock(&path, "`test` (process 3)", |message| said.send(message).unwrap()).unwrap()
            })
        };
        let message = heard.recv_timeout(Duration::from_secs(10)).unwrap();
        assert!(message.starts_with("waiting for "), "{message}");
        if cfg!(unix) {
            assert_eq!(message, "waiting for `build` (process 2), which works in the same folder");
        }
        assert!(!waiting.is_finished());
        drop(first);
        drop(waiting.join().unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "`test` (process 3)");
        remove(&place).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn what_a_build_has_started_keeps_its_lock() {
        let place = place("orphan");
        let work = Work::within(&place, "build", "build").unwrap();
        let mut command = Command::new("sleep");
        work.hand_over(&mut command).unwrap();
        let mut started = command.arg("60").spawn().unwrap();
        // As if this process had been killed.
        drop((work, command));
        let another = || OpenOptions::new().read(true).write(true).open(place.join("build.lock")).unwrap();
        assert!(matches!(another().try_lock(), Err(TryLockError::WouldBlock)));
        started.kill().unwrap();
        started.wait().unwrap();
        another().try_lock().unwrap();
        remove(&place).unwrap();
    }

    #[test]
    fn a_folder_is_replaced_in_one_go() {
        let place = place("replace");
        let (dist, built) = (place.join("dist"), place.join("built"));
        // What an interrupted one has left.
        std::fs::create_dir_all(place.join("dist.new")).unwrap();
        std::fs::write(place.join("dist.new").join("left"), "").unwrap();
        let build = |number: usize| {
            remove(&built).unwrap();
            std::fs::create_dir_all(built.join("inner")).unwrap();
            for file in 0..30 {
                std::fs::write(built.join(format!("{file}-{number}")), number.to_string()).unwrap();
            }
            std::fs::write(built.join("inner").join("file"), number.to_string()).unwrap();
            replace(&dist, &built).unwrap();
        };
        build(0);
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    // A folder that has been opened is one of them, and whole, or half gone; never two at once.
                    let Ok(files) = std::fs::read_dir(&dist) else { continue };
                    let names: Vec<String> =
                        files.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
                    let mut builds: Vec<&str> = names.iter().filter_map(|name| Some(name.split_once('-')?.1)).collect();
                    builds.dedup();
                    assert!(builds.len() <= 1, "{names:?}");
                }
            });
            (1..20).for_each(build);
            done.store(true, Ordering::Relaxed);
        });
        assert_eq!(std::fs::read_to_string(dist.join("inner").join("file")).unwrap(), "19");
        assert_eq!(std::fs::read_dir(&dist).unwrap().count(), 31);
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1, "nothing is left beside it");
        remove(&place).unwrap();
    }
}
