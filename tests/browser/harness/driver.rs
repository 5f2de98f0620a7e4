//! A session with a browser's driver, through fantoccini, and the elements of its page. Everything blocks: each session has
//! its own runtime, on the thread that asks.

use super::Look;
use super::browser::{Browser, Started};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// The name under which WebDriver writes an element as JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long a driver may take to answer; longer than it lets a script or a page take.
const PATIENCE: Duration = Duration::from_secs(90);

/// A browser with a fresh profile, and the driver that started it. Both end with it.
pub struct Session {
    runtime: Runtime,
    client: Client,
    /// Whether something was done to the browser that may outlast the visit.
    pub changed: Cell<bool>,
    // The last to end.
    _started: Started,
}

impl Session {
    /// Starts the driver of this browser, and with it the browser.
    pub fn start(browser: Browser, look: &Look) -> Session {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let started = browser.start(look);
        let client = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(browser.capabilities(look));
            let driver = format!("http://127.0.0.1:{}/", started.port);
            tokio::time::timeout(PATIENCE, builder.connect(&driver)).await
        });
        let client = client
            .unwrap_or_else(|_| panic!("{} has not started within {PATIENCE:?}", browser.name()))
            .unwrap_or_else(|error| panic!("{} does not start: {error}", browser.name()));
        Session { runtime, client, changed: Cell::new(false), _started: started }
    }

    /// What the driver answers; panics with the error if it is one.
    #[track_caller]
    pub fn answer<T>(&self, command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>) -> T {
        match self.runtime.block_on(async { tokio::time::timeout(PATIENCE, command(&self.client)).await }) {
            Ok(Ok(answer)) => answer,
            Ok(Err(CmdError::Standard(error))) => {
                panic!("{}: {}", error.error(), error.message.lines().next().unwrap_or_default())
            }
            Ok(Err(error)) => panic!("no answer from the driver: {error}"),
            Err(_) => panic!("no answer from the driver within {PATIENCE:?}"),
        }
    }

    /// Leaves the page for a new window in which nothing has happened yet, without cookies.
    pub fn renew(&self) -> Result<(), CmdError> {
        let renewed = async {
            self.client.delete_all_cookies().await?;
            let windows = self.client.windows().await?;
            let new = self.client.new_window(false).await?.handle;
            for window in windows {
                self.client.switch_to_window(window).await?;
                self.client.close_window().await?;
            }
            self.client.switch_to_window(new).await
        };
        let renewed = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, renewed).await });
        renewed.unwrap_or(Err(CmdError::WaitTimeout))
    }

    /// What a command answers that fantoccini does not have, at this path of the session.
    #[track_caller]
    pub fn get(&self, path: impl Into<String>) -> Value {
        self.answer(async |client| client.issue_cmd(Further { path: path.into(), parameters: None }).await)
    }

    /// The same, with parameters.
    #[track_caller]
    pub fn post(&self, path: impl Into<String>, parameters: Value) -> Value {
        self.answer(async |client| client.issue_cmd(Further { path: path.into(), parameters: Some(parameters) }).await)
    }

    /// Runs the body of a function in the page and returns its result, or that of the promise it returns.
    #[track_caller]
    pub fn execute(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.answer(async |client| client.execute(script, arguments).await)
    }

    /// The element that a script returned.
    #[track_caller]
    pub fn element(self: &Rc<Self>, value: &Value) -> Element {
        let id = value[ELEMENT].as_str().unwrap_or_else(|| panic!("not an element: {value}")).to_owned();
        let element = fantoccini::elements::Element::from_element_id(self.client.clone(), id.into());
        Element { session: Rc::clone(self), element }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver ends the browser only when it is asked to; killed, it would leave it behind.
        let client = self.client.clone();
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, client.close()).await });
    }
}

/// A command beyond those that fantoccini knows.
#[derive(Debug)]
struct Further {
    path: String,
    parameters: Option<Value>,
}

impl WebDriverCompatibleCommand for Further {
    fn endpoint(&self, driver: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        driver.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        match &self.parameters {
            None => (http::Method::GET, None),
            Some(parameters) => (http::Method::POST, Some(parameters.to_string())),
        }
    }
}

/// An element of the page. Every method panics once it is gone.
pub struct Element {
    session: Rc<Session>,
    element: fantoccini::elements::Element,
}

impl Element {
    /// Clicks in its middle, after scrolling there; panics if something else is in front of it.
    #[track_caller]
    pub fn click(&self) {
        self.session.answer(async |_| self.element.click().await);
    }

    /// Types into it. Names of keys are not understood here, see `Page::press`.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        // Not every driver takes nothing for an answer.
        if !text.is_empty() {
            self.session.answer(async |_| self.element.send_keys(text).await);
        }
    }

    /// Empties an input.
    #[track_caller]
    pub fn clear(&self) {
        self.session.answer(async |_| self.element.clear().await);
    }

    /// Its text as the reader sees it.
    #[track_caller]
    pub fn text(&self) -> String {
        self.session.answer(async |_| self.element.text().await)
    }

    /// Its attribute, if it has it, as it is written: drivers say "true" for those that only need to be there.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.js(&format!("return it.getAttribute({});", json!(name))).as_str().map(str::to_owned)
    }

    /// Its property, such as `value` or `checked`, in its own type.
    #[track_caller]
    pub fn property(&self, name: &str) -> Value {
        self.js(&format!("return it[{}];", json!(name)))
    }

    /// Whether the reader sees it.
    #[track_caller]
    pub fn is_visible(&self) -> bool {
        self.js("return it.checkVisibility({ visibilityProperty: true, opacityProperty: true });") == json!(true)
    }

    /// The role that assistive technology is told.
    #[track_caller]
    pub fn role(&self) -> String {
        self.computed("computedrole")
    }

    /// The name that assistive technology is told.
    #[track_caller]
    pub fn label(&self) -> String {
        self.computed("computedlabel")
    }

    /// Runs the body of a function with the element as `it`.
    #[track_caller]
    pub fn js(&self, body: &str) -> Value {
        let it = json!({ ELEMENT: self.element.element_id().as_ref() });
        self.session.execute(&format!("const it = arguments[0]; {body}"), vec![it])
    }

    #[track_caller]
    fn computed(&self, what: &str) -> String {
        let answer = self.session.get(format!("element/{}/{what}", self.element.element_id()));
        answer.as_str().unwrap_or_default().to_owned()
    }
}
