//! What takes minutes, several at a time, with a word now and then on how far it is.

use anyhow::{Context, Result, bail};
use std::collections::VecDeque;
use std::io::{BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often it is said how far the work is.
const EVERY: Duration = Duration::from_secs(15);

/// How much of what a program has printed is shown if it fails.
const LAST_LINES: usize = 60;

/// One thing to do.
pub struct Job<'a> {
    /// Short, as it stands in the lines on how far it is.
    pub name: String,
    /// What is done, and about how long it takes.
    pub what: String,
    pub run: Run<'a>,
}

/// How it is done.
pub type Run<'a> = Box<dyn FnOnce(&Running<'_>) -> Result<()> + Send + 'a>;

/// Steps done, of all.
type Far = Option<(u32, u32)>;

/// Does the jobs of each chain one after the other, and the chains side by side. The first failure ends all of them.
pub fn side_by_side(chains: Vec<Vec<Job<'_>>>) -> Result<()> {
    let all = All::default();
    std::thread::scope(|scope| {
        let working: Vec<_> = chains.into_iter().map(|chain| scope.spawn(|| all.chain(chain))).collect();
        let talking = scope.spawn(|| all.talk());
        let mut outcome = Ok(());
        for chain in working {
            let done = chain.join().unwrap_or_else(|_| bail!("a job broke down"));
            // What was ended because of another is not what went wrong.
            if outcome.is_ok() || done.as_ref().is_err_and(|error| !error.is::<Ended>()) {
                outcome = done;
            }
        }
        *lock(&all.done) = true;
        all.wake.notify_all();
        if talking.join().is_err() {
            bail!("what tells how far it is broke down");
        }
        outcome
    })
}

/// What all chains share.
#[derive(Default)]
struct All {
    /// One has failed.
    failed: AtomicBool,
    /// How far each running job is, by its name.
    far: Mutex<Vec<(String, Far)>>,
    done: Mutex<bool>,
    wake: Condvar,
}

impl All {
    fn chain(&self, chain: Vec<Job<'_>>) -> Result<()> {
        for job in chain {
            println!("==> {}: {}", job.name, job.what);
            let start = Instant::now();
            let running = Running { all: self, name: job.name };
            running.at(None);
            let done = (job.run)(&running);
            lock(&self.far).retain(|(name, _)| *name != running.name);
            if let Err(error) = done {
                self.failed.store(true, Ordering::Relaxed);
                return Err(error);
            }
            println!("==> {}: done in {}", running.name, time(start.elapsed()));
        }
        Ok(())
    }

    /// Says how far the jobs are, until all are done.
    fn talk(&self) {
        let start = Instant::now();
        let mut done = lock(&self.done);
        while !*done {
            let waited = self.wake.wait_timeout(done, EVERY);
            let (guard, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            done = guard;
            if timeout.timed_out() && !*done {
                let far: Vec<String> = lock(&self.far).iter().map(|(name, far)| shown(name, *far)).collect();
                println!("    {} so far: {}", time(start.elapsed()), far.join("; "));
            }
        }
    }
}

fn shown(name: &str, far: Far) -> String {
    match far {
        Some((done, of)) => format!("{name}, {done} of {of} crates"),
        None => name.to_owned(),
    }
}

/// `75 s`, or `2 min 5 s`.
pub fn time(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..90 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// A job that runs.
pub struct Running<'a> {
    all: &'a All,
    name: String,
}

/// Why a job did not end well that another has brought down.
#[derive(Debug)]
struct Ended;

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ended, because something else failed")
    }
}

impl std::error::Error for Ended {}

impl Running<'_> {
    /// Runs a program without showing what it prints, but for the end of that if it fails. Of cargo it is read how far it is.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        let shown = crate::run::shown(command);
        // A bar to be read, wherever the output goes.
        command.env("CARGO_TERM_PROGRESS_WHEN", "always").env("CARGO_TERM_PROGRESS_WIDTH", "100");
        command.env("CARGO_TERM_COLOR", "never").env("CARGO_TERM_QUIET", "false");
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().with_context(|| format!("cannot run `{shown}`"))?;
        let mut said = VecDeque::new();
        let mut line = Vec::new();
        for byte in BufReader::new(child.stderr.take().context("it is piped")?).bytes() {
            match byte.with_context(|| format!("reading what `{shown}` says"))? {
                b'\r' | b'\n' => {
                    self.line(&String::from_utf8_lossy(&line), &mut said);
                    line.clear();
                    if self.all.failed.load(Ordering::Relaxed) {
                        // It may have ended by itself.
                        let _ = child.kill();
                        child.wait()?;
                        bail!(Ended);
                    }
                }
                byte => line.push(byte),
            }
        }
        let status = child.wait()?;
        if !status.success() {
            self.line(&String::from_utf8_lossy(&line), &mut said);
            bail!("`{shown}` failed ({status}):\n{}", Vec::from(said).join("\n"));
        }
        Ok(())
    }

    fn line(&self, line: &str, said: &mut VecDeque<String>) {
        if let Some(far) = far(line) {
            self.at(Some(far));
        } else if !line.trim().is_empty() {
            said.push_back(line.to_owned());
            if said.len() > LAST_LINES {
                said.pop_front();
            }
        }
    }

    fn at(&self, far: Far) {
        let mut all = lock(&self.all.far);
        match all.iter_mut().find(|(name, _)| *name == self.name) {
            Some(own) => own.1 = far,
            None => all.push((self.name.clone(), far)),
        }
    }
}

/// How far cargo's bar says that it is: `Building [===>    ] 12/60: walrus`.
fn far(line: &str) -> Option<(u32, u32)> {
    let (_, bar) = line.split_once("Building [")?;
    let (_, numbers) = bar.split_once("] ")?;
    let (done, of) = numbers.split([':', ' ']).next()?.split_once('/')?;
    Some((done.parse().ok()?, of.parse().ok()?))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job<'a>(name: &str, run: impl FnOnce(&Running<'_>) -> Result<()> + Send + 'a) -> Job<'a> {
        Job { name: name.to_owned(), what: "testing it".to_owned(), run: Box::new(run) }
    }

    #[test]
    fn how_far_cargo_is_is_read_off_its_bar() {
        assert_eq!(far("    Building [=====>           ] 34/60: walrus, gimli(build)"), Some((34, 60)));
        assert_eq!(far("    Building [=================] 60/60"), Some((60, 60)));
        assert_eq!(far("   Compiling walrus v0.27.3"), None);
        assert_eq!(far("    Building [====> ] some"), None);
        assert_eq!(shown("Trunk", Some((3, 368))), "Trunk, 3 of 368 crates");
        assert_eq!([5, 89, 90, 125].map(|s| time(Duration::from_secs(s))), ["5 s", "89 s", "1 min 30 s", "2 min 5 s"]);
    }

    #[test]
    fn chains_run_beside_each_other_and_their_jobs_in_order() {
        let order = Mutex::new(Vec::new());
        let both = std::sync::Barrier::new(2);
        let note = |what: &'static str| lock(&order).push(what);
        side_by_side(vec![
            vec![
                job("a1", |_| {
                    // Would wait for ever if the other chain had to wait.
                    both.wait();
                    note("a1");
                    Ok(())
                }),
                job("a2", |_| {
                    note("a2");
                    Ok(())
                }),
            ],
            vec![job("b", |_| {
                both.wait();
                Ok(())
            })],
        ])
        .unwrap();
        assert_eq!(*lock(&order), ["a1", "a2"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_failure_ends_the_others_and_is_what_is_told() {
        let start = Instant::now();
        let sh =
            |script: &'static str| move |running: &Running<'_>| running.run(Command::new("sh").args(["-c", script]));
        let error = side_by_side(vec![
            vec![
                job("long", sh("for i in $(seq 600); do echo $i >&2; sleep 0.1; done")),
                job("after", |_| panic!("never")),
            ],
            vec![job("bad", sh("echo the reason >&2; exit 3"))],
        ])
        .unwrap_err()
        .to_string();
        assert!(error.contains("exit 3") && error.ends_with("the reason"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}
