//! Markup that is escaped by its type.
//!
//! A [`Markup`] can be made of constants of the code, of texts, which are escaped, of numbers, and of other markup. So
//! whoever is given one need not ask who has escaped it, and nobody can forget to.
//!
//! ```
//! use phone_html::{Markup, markup, push_markup};
//!
//! let name = "12S <b>";
//! let mut list = Markup::literal("<ul>");
//! for place in 1..=2 {
//!     push_markup!(list, "<li id=\"o{place}\">{name}</li>", place, name);
//! }
//! list.push_literal("</ul>");
//! assert_eq!(list.as_str(), "<ul><li id=\"o1\">12S &lt;b&gt;</li><li id=\"o2\">12S &lt;b&gt;</li></ul>");
//! assert_eq!(markup!("<p>{list}</p>", list = Markup::text("&")).as_str(), "<p>&amp;</p>");
//! ```
//!
//! What is put in must be named, since what a format takes by itself would not be escaped:
//!
//! ```compile_fail
//! let name = "<b>";
//! phone_html::markup!("<p>{name}</p>");
//! ```
//!
//! And the frame must be a constant:
//!
//! ```compile_fail
//! let frame = String::from("<p>");
//! phone_html::markup!(frame);
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

use std::fmt::{self, Write};
use std::sync::Arc;

/// Markup in which texts from elsewhere are escaped. It is for the inside of elements, where scripts and styles are none,
/// and for attributes in quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Markup that the code has as a constant, as it is.
    pub fn literal(markup: &'static str) -> Markup {
        Markup(markup.to_owned())
    }

    /// A text, which stays one.
    pub fn text(text: &str) -> Markup {
        let mut markup = Markup::default();
        markup.push_text(text);
        markup
    }

    /// Adds a constant, as it is.
    pub fn push_literal(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Adds a text, escaped.
    pub fn push_text(&mut self, text: &str) {
        // Writing to a text does not fail.
        let _ = escape(text, &mut self.0);
    }

    /// Adds other markup.
    pub fn push(&mut self, markup: &Markup) {
        self.0.push_str(&markup.0);
    }

    /// Adds JSON, for the inside of a script of data: in it, `<` stands in texts only, where JSON has another way to
    /// write it.
    pub fn push_json(&mut self, json: &str) {
        self.0.push_str(&json.replace('<', "\\u003c"));
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The markup as a text of its own.
    pub fn into_string(self) -> String {
        self.0
    }

    /// For [`push_markup!`] alone, whose frame is a constant and whose values are [`Escaped`].
    #[doc(hidden)]
    pub fn push_frame(&mut self, frame: fmt::Arguments<'_>) {
        let _ = self.0.write_fmt(frame);
    }
}

impl FromIterator<Markup> for Markup {
    fn from_iter<I: IntoIterator<Item = Markup>>(parts: I) -> Markup {
        let mut all = Markup::default();
        parts.into_iter().for_each(|part| all.push(&part));
        all
    }
}

/// Adds to a [`Markup`]: a constant in which `{name}` stands for a value, and the values by their names, as `name` or
/// `name = value`.
#[macro_export]
macro_rules! push_markup {
    ($into:expr, $frame:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        // Of a literal that is put together, a format takes no variables by itself.
        $into.push_frame(::core::format_args!(
            ::core::concat!($frame)
            $(, $name = $crate::Escaped($crate::value!($name $(= $value)?)))*
        ))
    };
}

/// Makes a [`Markup`], as [`push_markup!`] adds to one.
#[macro_export]
macro_rules! markup {
    ($($frame:tt)*) => {{
        let mut markup = $crate::Markup::default();
        $crate::push_markup!(markup, $($frame)*);
        markup
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! value {
    ($name:ident) => {
        &$name
    };
    ($name:ident = $value:expr) => {
        &$value
    };
}

/// A value as it stands in markup. For [`push_markup!`].
#[doc(hidden)]
pub struct Escaped<'v, P: ?Sized>(pub &'v P);

impl<P: Piece + ?Sized> fmt::Display for Escaped<'_, P> {
    fn fmt(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(into)
    }
}

/// What can be put into markup. Only this crate says what can, and so how it is escaped.
pub trait Piece: sealed::Sealed {
    /// Writes it, escaped.
    #[doc(hidden)]
    fn write(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! pieces {
    ($(|$own:ident: $of:ty, $into:ident| $write:expr;)*) => {$(
        impl sealed::Sealed for $of {}

        impl Piece for $of {
            fn write(&self, $into: &mut fmt::Formatter<'_>) -> fmt::Result {
                let $own = self;
                $write
            }
        }
    )*};
}

pieces! {
    |text: str, into| escape(text, into);
    |text: String, into| escape(text, into);
    |text: Arc<str>, into| escape(text, into);
    |letter: char, into| escape(letter.encode_utf8(&mut [0; 4]), into);
    |number: i32, into| fmt::Display::fmt(number, into);
    |number: usize, into| fmt::Display::fmt(number, into);
    |markup: Markup, into| into.write_str(&markup.0);
}

impl<P: sealed::Sealed + ?Sized> sealed::Sealed for &P {}

impl<P: Piece + ?Sized> Piece for &P {
    fn write(&self, into: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).write(into)
    }
}

/// Writes a text for the inside of elements, and of attributes in either quotes.
fn escape(text: &str, into: &mut dyn Write) -> fmt::Result {
    let mut written = 0;
    for (at, letter) in text.char_indices() {
        let instead = match letter {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\n' | '\t' => continue,
            // Not allowed in HTML, and read as something else.
            letter if letter.is_control() => "\u{fffd}",
            _ => continue,
        };
        into.write_str(&text[written..at])?;
        into.write_str(instead)?;
        written = at + letter.len_utf8();
    }
    into.write_str(&text[written..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    #[test]
    fn nothing_written_becomes_markup() {
        assert_eq!(
            Markup::text("12S <b onclick='x' title=\"y\"> & co").as_str(),
            "12S &lt;b onclick=&#39;x&#39; title=&quot;y&quot;&gt; &amp; co"
        );
        assert_eq!(Markup::text("Größe 5″\n\t").as_str(), "Größe 5″\n\t");
        assert_eq!(Markup::text("a\0b\u{85}c").as_str(), "a\u{fffd}b\u{fffd}c");
    }

    #[test]
    fn what_is_put_together_is_escaped_once() {
        let name = String::from("<&>");
        let inner = markup!("<b>{name}{letter}</b>", name, letter = '"');
        let outer: Markup = [markup!("<i>{inner}</i>", inner = &inner), Markup::text("'")].into_iter().collect();
        assert_eq!(outer.as_str(), "<i><b>&lt;&amp;&gt;&quot;</b></i>&#39;");
        assert_eq!(markup!("{a} {b} {a}", a = -5, b = 7usize).as_str(), "-5 7 -5");
        assert!(Markup::default().is_empty() && !outer.is_empty());
    }

    #[test]
    fn a_script_of_data_ends_where_it_should() {
        let mut script = Markup::literal("<script type=\"application/json\">");
        script.push_json(r#"{"a":"</script><b>"}"#);
        script.push_literal("</script>");
        let read = Html::parse_fragment(script.as_str());
        let text: String = read.select(&Selector::parse("script").unwrap()).flat_map(|script| script.text()).collect();
        assert_eq!(text, r#"{"a":"\u003c/script>\u003cb>"}"#);
    }

    proptest! {
        #[test]
        fn a_parser_reads_any_text_as_it_was(text in "\\PC{0,12}|[ -~\n\t]{0,24}|.{0,12}") {
            let markup = markup!("<p title=\"{text}\" lang='{text}'>{text}</p>", text);
            let read = Html::parse_fragment(markup.as_str());
            let paragraph = read.select(&Selector::parse("p").unwrap()).next();
            let expected = text.replace(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t'), "\u{fffd}");
            let paragraph = paragraph.unwrap();
            prop_assert_eq!(paragraph.text().collect::<String>(), expected.clone());
            prop_assert_eq!(paragraph.value().attr("title"), Some(&*expected));
            prop_assert_eq!(paragraph.value().attr("lang"), Some(&*expected));
            prop_assert_eq!(paragraph.child_elements().count(), 0);
        }
    }
}
