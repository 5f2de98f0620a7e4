//! All that the host and the store ask of the browser: time, the URL and its history, the element, files.
//!
//! Unit tests run against [`scripted`] instead, a browser that does what the test says. So what the widget makes of a
//! refused URL, a lost connection or a double click is tested natively and without waiting.

#[cfg(not(test))]
mod real;
#[cfg(test)]
pub mod scripted;

#[cfg(not(test))]
pub use self::real::*;
#[cfg(test)]
pub use self::scripted::*;

/// How a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// Perhaps from the browser's cache.
    Usual,
    /// From the server, whatever the cache has.
    Bypassed,
}

/// Why a file could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer came, or it broke off. Browsers tell no more.
    Unreached,
    /// The server's answer: its status.
    Status(u16, String),
    /// It is longer than allowed.
    TooLong,
}
