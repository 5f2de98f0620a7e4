//! The main job as a blind reader does it, with a real screen reader: Orca, in front of a Chromium with a window, driven by
//! keys of the system. What Orca says is compared with tests/reader/transcript.txt.
//!
//! `cargo xtask test reader` has what this needs: a display, a session bus, and Orca. `UPDATE_EXPECT=1` writes the transcript.

use crate::harness::{Ability, Page, Visit};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long Orca may take to say what it is known to say.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long it must be silent to have finished where nobody knows what it will say. The widget itself waits 0.7 seconds before
/// it announces something.
const SILENCE: Duration = Duration::from_secs(3);

/// The same where it has said what it is known to say.
const PAUSE: Duration = Duration::from_millis(400);

/// The same where that is nothing.
const NOTHING: Duration = Duration::from_millis(1500);

/// More presses of a key than this do not lead anywhere.
const FAR: usize = 30;

/// Orca, which writes what it says.
struct Orca {
    child: Child,
    heard: PathBuf,
    /// How much of it has been read.
    read: usize,
}

impl Orca {
    fn start() -> Orca {
        let heard = std::env::var_os("PHONE_COMPARE_HEARD").expect("this is run by `cargo xtask test reader`");
        let heard = PathBuf::from(heard);
        std::fs::write(&heard, "").expect("it can be written");
        let data = heard.with_extension("orca");
        let own = data.join("orca");
        std::fs::create_dir_all(&own).expect("its folder can be made");
        let customizations = "orca-customizations.py";
        std::fs::copy(kept("orca").join(customizations), own.join(customizations)).expect("its settings can be copied");
        let child = Command::new("orca")
            .env("XDG_DATA_HOME", &data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Orca can be started");
        let mut orca = Orca { child, heard, read: 0 };
        orca.listen(Some(&["Screen reader on.".to_owned()]));
        orca
    }

    /// What it has said since the last time.
    fn said(&self) -> Vec<String> {
        let heard = std::fs::read_to_string(&self.heard).expect("it can be read");
        heard.lines().skip(self.read).map(normal).collect()
    }

    /// Waits until it has said what it is known to say, then for more, until it is silent.
    fn listen(&mut self, known: Option<&[String]>) -> Vec<String> {
        let expected = known.unwrap_or_default();
        let start = Instant::now();
        let mut said = self.said();
        while said.len() < expected.len() && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(50));
            said = self.said();
        }
        let silence = match known {
            Some([]) if said.is_empty() => NOTHING,
            Some(known) if said == known => PAUSE,
            _ => SILENCE,
        };
        let mut quiet = Instant::now();
        while quiet.elapsed() < silence {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.said();
            if now != said {
                (said, quiet) = (now, Instant::now());
            }
        }
        self.read += said.len();
        said
    }
}

impl Drop for Orca {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A line without what changes with the data, numbers of phones, or from time to time: of a field whose suggestions open while
/// letters are typed, Orca says either that it is expanded or all of it.
fn normal(line: &str) -> String {
    if line.ends_with(" combo box expanded") {
        return "expanded".to_owned();
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let many = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_digit() || letter == ',');
    let shown = words.iter().enumerate().map(|(i, word)| {
        let counted = words.get(i + 1).is_some_and(|next| next.starts_with("phone"));
        if counted && many(word) { "N" } else { word }
    });
    shown.collect::<Vec<_>>().join(" ")
}

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("reader").join(name)
}

/// What was done, and what was heard of it.
type Step = (String, Vec<String>);

/// The journey as it is written down: a line with what was done, and an indented one for each thing heard.
fn written(steps: &[Step]) -> String {
    let mut text = String::new();
    for (done, heard) in steps {
        text += &format!("{done}\n");
        for line in heard {
            text += &format!("    {line}\n");
        }
    }
    text
}

fn read(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("    "), steps.last_mut()) {
            (Some(heard), Some(last)) => last.1.push(heard.to_owned()),
            _ => steps.push((line.to_owned(), Vec::new())),
        }
    }
    steps
}

struct Journey<'p> {
    page: &'p Page,
    orca: Orca,
    /// The transcript that is kept; empty where a new one is written.
    known: Vec<Step>,
    steps: Vec<Step>,
}

impl Journey<'_> {
    /// Presses keys of the system: one, or a chord such as `shift+alt+Right`.
    fn press(&mut self, key: &str) {
        self.act(&format!("[{key}]"), &["key", key]);
    }

    fn type_text(&mut self, text: &str) {
        self.act(&format!("\"{text}\""), &["type", "--delay", "60", text]);
    }

    fn act(&mut self, done: &str, keys: &[&str]) {
        xdotool(keys);
        let known = self.known.get(self.steps.len()).filter(|(own, _)| own == done);
        let heard = self.orca.listen(known.map(|(_, heard)| &heard[..]));
        self.steps.push((done.to_owned(), heard));
    }

    /// Presses a key until this has the focus.
    fn press_until(&mut self, key: &str, focused: &str) {
        for _ in 0..FAR {
            self.press(key);
            if self.page.focused() == focused {
                return;
            }
        }
        panic!("[{key}] does not lead to \"{focused}\":\n{}", written(&self.steps));
    }
}

fn xdotool(arguments: &[&str]) {
    let status = Command::new("xdotool").args(arguments).stdout(Stdio::null()).status().expect("xdotool can be run");
    assert!(status.success(), "xdotool {arguments:?}");
}

#[test]
#[ignore = "needs a screen reader: cargo xtask test reader"]
fn a_comparison_found_and_shared_by_ear() {
    let mut orca = Orca::start();
    Visit::to("/#pc=v1;as-of=2022-07-31").needs(Ability::Protocol).run(|page| {
        page.wait_ready(1);
        xdotool(&["search", "--sync", "--onlyvisible", "--class", "chromium", "windowfocus", "--sync"]);
        page.js("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex');");
        // What Orca says of the browser and how the page loads.
        orca.listen(None);

        let file = kept("transcript.txt");
        let update = std::env::var_os("UPDATE_EXPECT").is_some();
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let known = if update { Vec::new() } else { read(&text) };
        let mut journey = Journey { page, orca, known, steps: Vec::new() };

        // Find.
        journey.press_until("Tab", "Search phones by name, code name or model number");
        journey.type_text("12s");
        journey.press_until("Tab", "Find a filter");
        journey.type_text("5g");
        journey.press_until("Tab", "5G");
        journey.press("Tab");
        // Orca reads on; a space is what chooses.
        journey.press("Down");
        journey.press("space");

        // Pick two, by the commands of the screen reader for tables.
        journey.press_until("Tab", "Xiaomi 12S");
        journey.press("space");
        journey.press("shift+alt+Down");
        journey.press("space");

        // Compare.
        journey.press_until("Tab", "Compare 2 phones");
        journey.press("Return");
        journey.press_until("Tab", "6.28 in");
        journey.press("Right");
        journey.press("Down");

        // Look up who said it.
        journey.press("Return");
        journey.press("Tab");
        journey.press("Up");
        journey.press("Escape");

        // Share. The focus starts on "Copy link".
        journey.press_until("shift+Tab", "Share");
        journey.press("Return");
        journey.press("Return");
        journey.press("Escape");

        let heard = written(&journey.steps);
        if update {
            return std::fs::write(&file, heard).expect("it can be written");
        }
        let same = journey.steps.iter().zip(&journey.known).take_while(|(step, known)| step == known).count();
        let from = |steps: &[Step]| written(steps.get(same..).unwrap_or_default());
        assert!(
            heard == text,
            "something else is heard than in {}, in step {} of {}; UPDATE_EXPECT=1 cargo xtask test reader keeps it\n\
             --- was ---\n{}--- is ---\n{}",
            file.display(),
            same + 1,
            journey.steps.len(),
            from(&journey.known),
            from(&journey.steps),
        );
    });
}
