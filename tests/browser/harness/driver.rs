//! WebDriver, as far as the tests need it: JSON over HTTP to a driver on this machine.
//!
//! Not a crate, because those bring an async runtime, an HTTP client and TLS to speak to a program
//! next door.

use super::Look;
use super::browser::{Browser, Started};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::rc::Rc;
use std::time::Duration;

/// The name under which WebDriver writes an element as JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with a fresh profile, and the driver that started it. Both end with it.
pub struct Session {
    started: Started,
    id: String,
}

impl Session {
    /// Starts the driver of this browser, and with it the browser.
    pub fn start(browser: Browser, look: &Look) -> Session {
        // Held from here on, so that the driver ends if the browser does not start.
        let mut session = Session { started: browser.start(look), id: String::new() };
        let answer = session.command("POST", "/session", &browser.capabilities(look));
        session.id = answer["sessionId"].as_str().expect("a new session has an id").to_owned();
        session
    }

    pub fn get(&self, command: &str) -> Value {
        self.command("GET", &format!("/session/{}/{command}", self.id), &Value::Null)
    }

    pub fn post(&self, command: &str, parameters: Value) -> Value {
        self.command("POST", &format!("/session/{}/{command}", self.id), &parameters)
    }

    /// The element that a script returned.
    pub fn element(self: &Rc<Self>, value: &Value) -> Element {
        let id = value[ELEMENT].as_str().unwrap_or_else(|| panic!("not an element: {value}"));
        Element { session: Rc::clone(self), id: id.to_owned() }
    }

    fn command(&self, method: &str, path: &str, parameters: &Value) -> Value {
        let answer = self
            .request(method, path, parameters)
            .unwrap_or_else(|error| panic!("{method} {path}: no answer from the driver: {error}"));
        let value = answer["value"].clone();
        if let Some(error) = value["error"].as_str() {
            let message = value["message"].as_str().unwrap_or_default();
            panic!("{method} {path} {parameters}: {error}: {}", message.lines().next().unwrap_or_default());
        }
        value
    }

    fn request(&self, method: &str, path: &str, parameters: &Value) -> std::io::Result<Value> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.started.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let body = if method == "POST" { parameters.to_string() } else { String::new() };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.started.port,
            body.len()
        );
        stream.write_all((head + &body).as_bytes())?;

        let mut answer = BufReader::new(stream);
        let mut length = None;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().ok();
            }
        }
        let mut bytes = Vec::new();
        answer.take(length.unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
        Ok(serde_json::from_slice(&bytes)?)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver ends the browser only when it is asked to; killed, it would leave it behind.
        if !self.id.is_empty() {
            let _ = self.request("DELETE", &format!("/session/{}", self.id), &Value::Null);
        }
    }
}

/// An element of the page. Every method panics once it is gone.
pub struct Element {
    session: Rc<Session>,
    id: String,
}

impl Element {
    /// Clicks in its middle, after scrolling there; panics if something else is in front of it.
    pub fn click(&self) {
        self.post("click", json!({}));
    }

    /// Types into it. Names of keys are not understood here, see `Page::press`.
    pub fn type_text(&self, text: &str) {
        // Not every driver takes nothing for an answer.
        if text.is_empty() {
            return;
        }
        self.post("value", json!({ "text": text }));
    }

    /// Empties an input.
    pub fn clear(&self) {
        self.post("clear", json!({}));
    }

    /// Its text as the reader sees it.
    pub fn text(&self) -> String {
        self.get("text").as_str().unwrap_or_default().to_owned()
    }

    /// Its attribute, if it has it.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.js(&format!("return it.getAttribute({});", json!(name))).as_str().map(str::to_owned)
    }

    /// Its property, such as `value` or `checked`.
    pub fn property(&self, name: &str) -> Value {
        self.get(&format!("property/{name}"))
    }

    /// Whether the reader sees it.
    pub fn is_visible(&self) -> bool {
        self.js("return it.checkVisibility({ visibilityProperty: true, opacityProperty: true });") == json!(true)
    }

    /// The role that assistive technology is told.
    pub fn role(&self) -> String {
        self.get("computedrole").as_str().unwrap_or_default().to_owned()
    }

    /// The name that assistive technology is told.
    pub fn label(&self) -> String {
        self.get("computedlabel").as_str().unwrap_or_default().to_owned()
    }

    /// Runs the body of a function with the element as `it`.
    pub fn js(&self, body: &str) -> Value {
        let script = format!("const it = arguments[0]; {body}");
        self.session.post("execute/sync", json!({ "script": script, "args": [{ ELEMENT: self.id }] }))
    }

    fn get(&self, command: &str) -> Value {
        self.session.get(&format!("element/{}/{command}", self.id))
    }

    fn post(&self, command: &str, parameters: Value) {
        self.session.post(&format!("element/{}/{command}", self.id), parameters);
    }
}

/// The character that stands for a key in WebDriver.
pub fn key(name: &str) -> &str {
    match name {
        "Backspace" => "\u{E003}",
        "Tab" => "\u{E004}",
        "Enter" => "\u{E007}",
        "Shift" => "\u{E008}",
        "Escape" => "\u{E00C}",
        "Space" => " ",
        "PageUp" => "\u{E00E}",
        "PageDown" => "\u{E00F}",
        "End" => "\u{E010}",
        "Home" => "\u{E011}",
        "ArrowLeft" => "\u{E012}",
        "ArrowUp" => "\u{E013}",
        "ArrowRight" => "\u{E014}",
        "ArrowDown" => "\u{E015}",
        "Delete" => "\u{E017}",
        character => {
            assert_eq!(character.chars().count(), 1, "`{character}` is no key we know");
            character
        }
    }
}

/// Decodes what the driver encodes.
pub fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}
