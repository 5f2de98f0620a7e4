//! JSON as far as own data needs it, and what people and programs write instead.
//!
//! Comments, trailing commas, single quotation marks, unquoted keys, and the Python and JavaScript words for true, false and null
//! are accepted, because each has only one meaning.

use std::borrow::Cow;

/// A JSON value that borrows from its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as written.
    Number(&'t str),
    /// `NaN` or `Infinity`, in place of an unknown number.
    NoNumber(&'t str),
    /// A text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Json<'t>>),
    /// An object, in its original order.
    Table(Vec<(Cow<'t, str>, Json<'t>)>),
    /// Something nested deeper than [`DEEPEST`], skipped.
    TooDeep,
}

/// The maximum nesting. Data about phones needs six levels.
pub const DEEPEST: u8 = 16;

/// Where a text stops being JSON, and what is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte.
    pub at: usize,
    /// What is wrong.
    pub what: &'static str,
}

impl Json<'_> {
    /// The kind of value, in words.
    pub fn kind(&self) -> &str {
        match self {
            Json::Null => "null",
            Json::Flag(_) => "true or false",
            Json::Number(_) => "a number",
            Json::NoNumber(word) => word,
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Table(_) => "an object",
            Json::TooDeep => "something nested too deeply",
        }
    }
}

/// Reads values from a text, one after the other.
pub struct Parser<'t> {
    text: &'t str,
    /// The current byte.
    pub at: usize,
}

impl<'t> Parser<'t> {
    /// A parser of `text` from the byte `at` on.
    pub fn new(text: &'t str, at: usize) -> Parser<'t> {
        Parser { text, at }
    }

    /// The next byte outside white space and comments.
    pub fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            let rest = bytes.get(self.at..)?;
            self.at += match rest {
                [b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c, ..] => 1,
                // No-break spaces, and byte order marks where files were concatenated.
                [0xc2, 0xa0, ..] => 2,
                [0xef, 0xbb, 0xbf, ..] => 3,
                [b'/', b'/', ..] => rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()),
                [b'/', b'*', after @ ..] => {
                    let end = after.windows(2).position(|pair| pair == b"*/");
                    end.map_or(rest.len(), |end| end + 4)
                }
                _ => return rest.first().copied(),
            };
        }
    }

    /// Skips the next byte if it is this one, and returns whether it was.
    pub fn pass(&mut self, byte: u8) -> bool {
        let passed = self.peek() == Some(byte);
        self.at += usize::from(passed);
        passed
    }

    /// Moves to the line after that of a byte.
    pub(crate) fn next_line(&mut self, at: usize) {
        let bytes = self.text.as_bytes();
        let newline = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\n'));
        self.at = newline.map_or(bytes.len(), |newline| at + newline + 1);
    }

    /// A fault at this place.
    pub fn fault<T>(&self, what: &'static str) -> Result<T, Fault> {
        Err(Fault { at: self.at, what })
    }

    /// The next value, nested in `depth` others.
    ///
    /// # Errors
    ///
    /// If the text is not valid JSON.
    pub fn value(&mut self, depth: u8) -> Result<Json<'t>, Fault> {
        let byte = self.peek();
        if depth == DEEPEST && matches!(byte, Some(b'{' | b'[')) {
            return self.skip();
        }
        match byte {
            Some(quote @ (b'"' | b'\'')) => self.text(quote).map(Json::Text),
            Some(b'[') => {
                self.at += 1;
                let mut list = Vec::new();
                while self.more(b']', list.is_empty())? {
                    list.push(self.value(depth + 1)?);
                }
                Ok(Json::List(list))
            }
            Some(b'{') => {
                self.at += 1;
                let mut table = Vec::new();
                while self.more(b'}', table.is_empty())? {
                    let key = self.key()?;
                    table.push((key, self.value(depth + 1)?));
                }
                Ok(Json::Table(table))
            }
            _ => {
                let from = self.at;
                let length = self.run(|byte| byte.is_ascii_alphanumeric() || b"+-._".contains(&byte));
                let word = self.take(length);
                match word {
                    "null" | "undefined" | "None" => Ok(Json::Null),
                    "true" | "True" => Ok(Json::Flag(true)),
                    "false" | "False" => Ok(Json::Flag(false)),
                    _ => match word.trim_start_matches(['+', '-']) {
                        "NaN" | "nan" | "Infinity" | "inf" => Ok(Json::NoNumber(word)),
                        number if number.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.') => {
                            Ok(Json::Number(word.strip_prefix('+').unwrap_or(word)))
                        }
                        _ => Err(Fault { at: from, what: "a value is missing here" }),
                    },
                }
            }
        }
    }

    /// Whether another item follows in a list or object that ends with `end`.
    pub fn more(&mut self, end: u8, first: bool) -> Result<bool, Fault> {
        if self.pass(end) {
            return Ok(false);
        }
        if first {
            return Ok(true);
        }
        if self.pass(b',') {
            // Extra commas mean nothing.
            while self.pass(b',') {}
            return Ok(!self.pass(end));
        }
        self.fault("a comma or the end of the list or object is missing here")
    }

    /// A key with its colon.
    pub fn key(&mut self) -> Result<Cow<'t, str>, Fault> {
        let key = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => self.text(quote)?,
            _ => {
                let length = self.run(|byte| byte.is_ascii_alphanumeric() || b"_$-".contains(&byte) || byte > 0x7f);
                if length == 0 {
                    return self.fault("a key in quotes is missing here");
                }
                Cow::Borrowed(self.take(length))
            }
        };
        if self.pass(b':') { Ok(key) } else { self.fault("a colon is missing here") }
    }

    fn run(&self, of: impl Fn(u8) -> bool) -> usize {
        self.text.as_bytes().get(self.at..).unwrap_or_default().iter().take_while(|byte| of(**byte)).count()
    }

    /// The next bytes, which end on a character boundary.
    fn take(&mut self, length: usize) -> &'t str {
        let taken = self.text.get(self.at..self.at + length).unwrap_or_default();
        self.at += length;
        taken
    }

    fn text(&mut self, quote: u8) -> Result<Cow<'t, str>, Fault> {
        self.at += 1;
        let mut whole = Cow::Borrowed("");
        loop {
            let length = self.run(|byte| byte != quote && byte != b'\\');
            let part = self.take(length);
            if whole.is_empty() {
                whole = Cow::Borrowed(part);
            } else {
                whole.to_mut().push_str(part);
            }
            match self.text.as_bytes().get(self.at) {
                Some(byte) if *byte == quote => {
                    self.at += 1;
                    return Ok(whole);
                }
                Some(_) => {
                    let letter = self.escape()?;
                    whole.to_mut().push(letter);
                }
                None => return self.fault("the text ends inside quotes"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let letter = self.text.as_bytes().get(self.at + 1).copied();
        self.at += 2;
        Ok(match letter {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(letter @ (b'"' | b'\'' | b'\\' | b'/')) => char::from(letter),
            Some(b'u') => {
                let first = self.hex()?;
                let pair = 0xd800..0xdc00;
                if !pair.contains(&first) || !self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
                    // Half of a surrogate pair is invalid.
                    return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                let before = self.at;
                self.at += 2;
                let second = self.hex()?;
                if !(0xdc00..0xe000).contains(&second) {
                    self.at = before;
                    return Ok(char::REPLACEMENT_CHARACTER);
                }
                let both = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                char::from_u32(both).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => {
                self.at -= 2;
                return self.fault("a backslash is followed by a character that JSON does not allow");
            }
        })
    }

    fn hex(&mut self) -> Result<u32, Fault> {
        let digits = self.text.get(self.at..self.at + 4).filter(|four| four.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|four| u32::from_str_radix(four, 16).ok()) {
            Some(code) => {
                self.at += 4;
                Ok(code)
            }
            None => self.fault("four hexadecimal digits are missing here"),
        }
    }

    /// Skips a list or object without parsing it, and without recursion.
    pub(crate) fn skip(&mut self) -> Result<Json<'t>, Fault> {
        let mut open = 0_usize;
        loop {
            match self.peek() {
                None => return self.fault("the text ends inside a list or object"),
                Some(quote @ (b'"' | b'\'')) => {
                    self.text(quote)?;
                    continue;
                }
                Some(b'[' | b'{') => open += 1,
                Some(b']' | b'}') => open -= 1,
                Some(_) => {}
            }
            self.at += 1;
            if open == 0 {
                return Ok(Json::TooDeep);
            }
        }
    }
}

/// Reads a text that is one value.
///
/// # Errors
///
/// If the text is not valid JSON, or more than one value.
pub fn parse(text: &str) -> Result<Json<'_>, Fault> {
    let mut parser = Parser::new(text, 0);
    let value = parser.value(0)?;
    if parser.peek().is_some() {
        return parser.fault("there is more text after the end");
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(ours: &Json<'_>, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Json::Null, Value::Null) => true,
            (Json::Flag(a), Value::Bool(b)) => a == b,
            (Json::Number(a), Value::Number(b)) => a.parse::<f64>().ok() == b.as_f64(),
            (Json::Text(a), Value::String(b)) => a == b,
            (Json::List(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (Json::Table(a), Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(key, a)| b.get(&**key).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            ".{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(".{0,4}", inner, 0..5)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    #[test]
    fn texts_are_unescaped() {
        let text = r#"  ["a\n\"\\\/\u00e9", "\ud83d\ude00 \ud83d \ud83d\u0041", ""] "#;
        let texts = ["a\n\"\\/é", "😀 \u{fffd} \u{fffd}A", ""].map(|text| Json::Text(text.into()));
        assert_eq!(parse(text).unwrap(), Json::List(texts.into()));
    }

    #[test]
    fn faults_have_their_place() {
        for (text, at) in
            [("", 0), ("[1 2]", 3), ("{\"a\" 1}", 5), ("[\"", 2), ("[1]x", 3), ("nul", 0), ("[\"\\x\"]", 2)]
        {
            assert_eq!(parse(text).unwrap_err().at, at, "{text}");
        }
    }

    #[test]
    fn what_is_nearly_json_is_read() {
        for (text, right) in [
            ("[1,]", "[1]"),
            ("[1,,2,\n]", "[1,2]"),
            ("{\"a\":1,}", "{\"a\":1}"),
            ("// note\n[1, /* two */ 2] // end", "[1,2]"),
            ("{a: 'b \"c\"', größe_2: 'it\\'s'}", r#"{"a":"b \"c\"","größe_2":"it's"}"#),
            ("[undefined, None, True, False, +5]", "[null,null,true,false,5]"),
            ("\u{feff}[\u{a0}1\u{b}]", "[1]"),
        ] {
            assert_eq!(parse(text).unwrap(), parse(right).unwrap(), "{text}");
        }
        let words = ["NaN", "Infinity", "-Infinity", "nan"].map(Json::NoNumber);
        assert_eq!(parse("[NaN, Infinity, -Infinity, nan]").unwrap(), Json::List(words.into()));
        assert_eq!(
            parse("[0x10, .5, 2022-07-04]").unwrap(),
            Json::List(["0x10", ".5", "2022-07-04"].map(Json::Number).into())
        );
        assert_eq!(parse("[1 /* open").unwrap_err().at, 10);
    }

    #[test]
    fn what_is_nested_deeply_is_skipped() {
        let deep = format!("[1,{}\"]é\"{},2]", "[".repeat(100_000), "]".repeat(100_000));
        let Json::List(list) = parse(&deep).unwrap() else { panic!() };
        assert_eq!(list.len(), 3);
        assert!(parse(&"[".repeat(1_000_000)).is_err());
    }

    proptest! {
        #[test]
        fn json_is_read_as_others_read_it(value in any_json()) {
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                prop_assert!(same(&parse(&text).unwrap(), &value), "{text}");
            }
        }

        #[test]
        fn any_text_is_safe(text in "[\\[\\]{}\",:\\\\u0-9a-f é-]{0,40}") {
            let _ = parse(&text);
        }
    }
}
