//! A static file server on a free port of this machine, which remembers what it was asked for.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Serves dist/, and tests/posts/ as `/posts/`. Ends when it is dropped.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
}

struct Shared {
    dist: PathBuf,
    posts: PathBuf,
    headers: Vec<(String, String)>,
    pages: Vec<(String, String)>,
    folders: Vec<(String, PathBuf)>,
    refused: Mutex<Vec<String>>,
    held: Mutex<Vec<String>>,
    released: Condvar,
    wrong: Mutex<Vec<Wrong>>,
    requests: Mutex<Vec<String>>,
    stopped: AtomicBool,
    listens: bool,
}

/// What is given in place of a file, once or each time.
#[derive(Clone)]
pub struct Wrong {
    pub always: bool,
    pub ending: String,
    pub kind: &'static str,
    pub body: &'static str,
}

/// What pages are told to load first, where the driver does not tell of the console.
const LISTENER: &str = "/harness/listener";

impl Server {
    /// Starts it. `refused` are endings of paths that it does not find, `held` of those that it answers only when told, `pages` and `folders` what it has besides. With `listens`, every page
    /// gets a script that takes down errors.
    pub fn start(
        refused: Vec<String>,
        held: Vec<String>,
        headers: Vec<(String, String)>,
        pages: Vec<(String, String)>,
        folders: Vec<(String, PathBuf)>,
        wrong: Vec<Wrong>,
        listens: bool,
    ) -> Server {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let dist = std::env::var_os("PHONE_COMPARE_DIST").map_or_else(|| root.join("dist"), PathBuf::from);
        assert!(
            dist.join("phone-compare.js").is_file(),
            "{} is not built: run `cargo xtask build`, or set PHONE_COMPARE_DIST",
            dist.display()
        );
        let (listener, address) = new_port();
        let shared = Arc::new(Shared {
            dist,
            posts: root.join("tests").join("posts"),
            headers,
            pages,
            folders,
            refused: Mutex::new(refused),
            held: Mutex::new(held),
            released: Condvar::new(),
            wrong: Mutex::new(wrong),
            requests: Mutex::default(),
            stopped: AtomicBool::new(false),
            listens,
        });
        let server = Server { shared: Arc::clone(&shared), address };
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&shared);
                // A browser that goes away in the middle of an answer is no concern of ours.
                std::thread::spawn(move || shared.answer(stream));
            }
        });
        server
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn requests(&self) -> Vec<String> {
        lock(&self.shared.requests).clone()
    }

    pub fn refuse(&self, ending: &str) {
        lock(&self.shared.refused).push(ending.to_owned());
    }

    pub fn refuse_nothing(&self) {
        lock(&self.shared.refused).clear();
    }

    pub fn release(&self) {
        lock(&self.shared.held).clear();
        self.shared.released.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        self.release();
        // Wakes the thread that waits for the next connection.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
        // The rest of the head has nothing that matters here, but must be read.
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        let Some(target) = first.split(' ').nth(1) else { return Ok(()) };
        if target == LISTENER {
            let script = include_bytes!("listener.js");
            let length = script.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            stream.write_all(head.as_bytes())?;
            return stream.write_all(script);
        }
        lock(&self.requests).push(target.to_owned());

        let path = target.split(['?', '#']).next().unwrap_or_default();
        let is_held = |held: &mut Vec<String>| held.iter().any(|ending| path.ends_with(ending.as_str()));
        drop(self.released.wait_while(lock(&self.held), is_held));
        if let Some(Wrong { kind, body, .. }) = self.wrong(path) {
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\
                 Cache-Control: public, max-age=31536000, immutable\r\n\r\n"
            );
            stream.write_all(head.as_bytes())?;
            return stream.write_all(body.as_bytes());
        }
        let own = self.pages.iter().find(|(own, _)| own == path).map(|(_, html)| html.clone().into_bytes());
        let body = own.or_else(|| self.file(path).and_then(|file| std::fs::read(file).ok()));
        let (status, kind, body) = match body {
            Some(body) => ("200 OK", content_type(path), self.listening(path, body)),
            None => ("404 Not Found", "text/plain; charset=utf-8", b"not found".to_vec()),
        };
        let mut head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n",
            body.len()
        );
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        stream.write_all(head.as_bytes())?;
        stream.write_all(b"\r\n")?;
        stream.write_all(&body)
    }

    /// What is given in place of a path.
    fn wrong(&self, path: &str) -> Option<Wrong> {
        let mut wrong = lock(&self.wrong);
        let at = wrong.iter().position(|wrong| path.ends_with(&wrong.ending))?;
        Some(if wrong[at].always { wrong[at].clone() } else { wrong.swap_remove(at) })
    }

    /// A page with the listener before everything else, also before a policy of its own.
    fn listening(&self, path: &str, body: Vec<u8>) -> Vec<u8> {
        const BEGINNING: &[u8] = b"<!doctype html>";
        const HEAD: &[u8] = b"<head>";
        if !self.listens || !content_type(path).starts_with("text/html") || !body.starts_with(BEGINNING) {
            return body;
        }
        let script = format!("<script src=\"{LISTENER}\"></script>");
        // Inside the head where there is one: htmx, which reads pages itself, takes what stands before it for the page.
        let head = body.windows(HEAD.len()).position(|part| part == HEAD).map(|at| at + HEAD.len());
        let (before, after) = body.split_at(head.unwrap_or(BEGINNING.len()));
        [before, script.as_bytes(), after].concat()
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        if lock(&self.refused).iter().any(|ending| path.ends_with(ending.as_str())) {
            return None;
        }
        if let Some((own, folder)) = self.folders.iter().find(|(own, _)| path.starts_with(own.as_str())) {
            return inside(folder, &path[own.len()..]);
        }
        let path = path.strip_prefix('/')?;
        let (root, path) = match path.strip_prefix("posts/") {
            Some(post) => (&self.posts, post),
            None => (&self.dist, path),
        };
        inside(root, if path.is_empty() { "index.html" } else { path })
    }
}

/// A port that nobody has been served on yet: a browser that is kept must not know the origin.
fn new_port() -> (TcpListener, SocketAddr) {
    static SERVED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        if lock(&SERVED).insert(address.port()) {
            return (listener, address);
        }
    }
}

fn inside(root: &Path, path: &str) -> Option<PathBuf> {
    let path = Path::new(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| root.join(path))
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("html", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webp" => "image/webp",
        _ => "text/html; charset=utf-8",
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
