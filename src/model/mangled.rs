//! What mail programs, chats, trackers, templates and word processors make of links and attributes, undone.
//!
//! Nothing here looks at what a link means: it only takes out of it what was not there when it was written. What
//! [`crate::model::link::write`] has written stays as it is.

use std::borrow::Cow;

use phone_engine::vocabulary::{is_of_words, visible};

use crate::model::encoding::decode;

/// How often a text may have been encoded.
const TIMES: usize = 3;

/// The text of a link, which begins with `v1`, as it was before programs encoded it as a whole or put something behind it.
pub fn opened(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    // As mails are written out: "=" is "=3D".
    if text.get(..3).is_some_and(|head| head.eq_ignore_ascii_case("3dv")) {
        text = text[2..].replace("=3D", "=").replace("=3d", "=").into();
    }
    // Behind the version stands a separator, which is never encoded by ourselves.
    for _ in 0..TIMES {
        if text.as_bytes().get(2) == Some(&b'%') {
            text = decode(&text).into();
        }
    }
    match end(&text) {
        Some(end) => text[..end].to_owned().into(),
        None => text,
    }
}

/// Where something else begins that was put behind the link: an anchor, or a query such as `?utm_source=letter`.
fn end(text: &str) -> Option<usize> {
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let bytes = text.as_bytes();
    (0..bytes.len()).find(|&at| match bytes[at] {
        b'#' => true,
        b'?' => bytes[at + 1..].iter().find(|byte| !is_of_name(byte)) == Some(&b'='),
        _ => false,
    })
}

/// Words with spaces where forms write plus signs for them. One at the end was typed.
pub fn spaced(text: &str) -> String {
    let is_space = |at: usize| !matches!(text.as_bytes().get(at + 1), None | Some(b'+' | b','));
    text.char_indices().map(|(at, letter)| if letter == '+' && is_space(at) { ' ' } else { letter }).collect()
}

/// One value, or the key of one, without what word processors and the sentences around it have made of it: quotes, brackets
/// and full stops around it, "…" for "..", long hyphens, letters that nobody sees. Not for words that are searched for.
pub fn plain(value: &str) -> String {
    let clean = clean(value);
    match trimmed(&clean, &['-', '.', '@']) {
        // It has to be named as what it is.
        "" => clean,
        trimmed => trimmed.to_owned(),
    }
}

/// The letters of it, as they were written.
fn clean(value: &str) -> String {
    let mut text = Cow::Borrowed(value);
    // No value has this sign.
    for _ in 1..TIMES {
        if text.contains('%') {
            text = decode(&text).into();
        }
    }
    let mut clean = String::with_capacity(text.len());
    for letter in visible(&text).chars() {
        match letter {
            '%' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => clean.push('-'),
            '…' => clean.push_str(".."),
            letter => clean.push(letter),
        }
        // Three full stops are two, which somebody has corrected.
        while clean.ends_with("...") {
            clean.pop();
        }
    }
    clean
}

/// What is left of it from the first letter, or one of the signs that may come before, to the last. A plus sign may come after; two
/// full stops are half of a range.
fn trimmed<'v>(value: &'v str, before: &[char]) -> &'v str {
    let value = value.trim_start_matches(|letter| !(is_of_words(letter) || before.contains(&letter)));
    let mut end = value.len();
    while let Some(last) = value[..end].chars().next_back() {
        if is_of_words(last) || last == '+' || value[..end].ends_with("..") {
            break;
        }
        end -= last.len_utf8();
    }
    &value[..end]
}

/// The entries of a list: ids, keys or names, between commas or white space. Lines are broken at hyphens, and nothing
/// begins or ends with one.
pub fn listed(value: &str) -> Vec<String> {
    let mut list = String::new();
    let mut gap = false;
    for letter in clean(value).chars() {
        if letter.is_whitespace() {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) && letter != '-' && !list.ends_with('-') {
            list.push(',');
        }
        list.push(letter);
    }
    list.split(',')
        .map(|entry| trimmed(entry, &['-', '.']))
        .filter(|entry| !entry.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Quotes that no markup has, but that editors make of those that it has.
const CURLED: [char; 10] = ['“', '”', '„', '‟', '«', '»', '″', '‘', '’', '‚'];

/// Whether an attribute's value begins with such a quote.
pub fn is_quoted(value: &str) -> bool {
    value.starts_with(CURLED)
}

/// The value without them. Since they are no quotes to HTML, a value with spaces has become several attributes: these are
/// put together again, as far as the next such quote. `after` is the attributes that come after it, as they were written.
pub fn unquoted(value: &str, after: &str) -> String {
    let whole = [value, after].concat();
    let within = whole.trim_start_matches(CURLED);
    match within.find(CURLED) {
        Some(end) => within[..end].to_owned(),
        None => value.trim_start_matches(CURLED).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_in_curled_quotes_is_put_together_again() {
        for (value, after, expected) in [
            ("”xiaomi-12s", " xiaomi-12s-pro” id=now", "xiaomi-12s xiaomi-12s-pro"),
            ("“brand=xiaomi;", " battery-mah=4500…”", "brand=xiaomi; battery-mah=4500…"),
            ("“compare”", " x”", "compare"),
            ("»compare«", "", "compare"),
            // Nothing ends it.
            ("“compare", " id=now", "compare"),
            ("”", " id=now", ""),
        ] {
            assert!(is_quoted(value), "{value}");
            assert_eq!(unquoted(value, after), expected, "{value}");
        }
        assert!(!is_quoted("compare”") && !is_quoted(""));
    }

    #[test]
    fn a_link_is_opened_whatever_it_was_wrapped_in() {
        for (text, expected) in [
            ("v1;diff", "v1;diff"),
            ("v1", "v1"),
            ("v1;q=v1%3Bdiff", "v1;q=v1%3Bdiff"),
            ("v1%3Bdiff%3Bq%3Dx%2520y", "v1;diff;q=x%20y"),
            ("v1%253Bdiff", "v1;diff"),
            ("V1%25253bdiff", "V1;diff"),
            ("3Dv1;view=3Dcompare", "v1;view=compare"),
            ("v1;q=3D", "v1;q=3D"),
            ("v1;diff?utm_source=letter&x", "v1;diff"),
            ("v1%3Bdiff%3Futm_source%3Dletter", "v1;diff"),
            ("v1;diff#comments", "v1;diff"),
            ("v1;q=what?", "v1;q=what?"),
            ("v1;q=what?;diff", "v1;q=what?;diff"),
            ("%", "%"),
            ("v", "v"),
            ("3D", "3D"),
        ] {
            assert_eq!(opened(text), expected, "{text}");
        }
    }

    #[test]
    fn a_value_is_plain_whatever_stands_around_it() {
        for (value, expected) in [
            ("compare", "compare"),
            ("“compare”", "compare"),
            ("”compare”.", "compare"),
            ("«compare»", "compare"),
            ("<compare>)*", "compare"),
            ("„compare“,", "compare"),
            ("\"compare\"", "compare"),
            ("com\u{ad}pa\u{200b}re\u{feff}", "compare"),
            ("2022‑05–26.", "2022-05-26"),
            ("4500…", "4500.."),
            ("4500...", "4500.."),
            ("4500……", "4500.."),
            ("…5000", "..5000"),
            ("4500…5000", "4500..5000"),
            ("4500..).", "4500.."),
            ("4500...”", "4500.."),
            ("-battery-mah", "-battery-mah"),
            ("snapdragon-8+", "snapdragon-8+"),
            ("all:wide,tele", "all:wide,tele"),
            ("a%252Cb", "a,b"),
            ("a%25252Cb", "a2Cb"),
            ("小米。", "小米"),
            ("", ""),
        ] {
            assert_eq!(plain(value), expected, "{value}");
            assert_eq!(plain(expected), expected, "{value}");
        }
    }

    #[test]
    fn spaces_of_forms_are_spaces() {
        for (text, expected) in
            [("a+b+c", "a b c"), ("s25+", "s25+"), ("a+,b++", "a+,b++"), ("12s+%26+é", "12s %26 é"), ("", "")]
        {
            assert_eq!(spaced(text), expected);
        }
    }

    #[test]
    fn a_list_is_read_however_it_is_separated() {
        for (value, expected) in [
            ("a,b", vec!["a", "b"]),
            (" \na,\nb\n\tc, ", vec!["a", "b", "c"]),
            ("galaxy-s25+", vec!["galaxy-s25+"]),
            ("a+,b+", vec!["a+", "b+"]),
            // Broken by a mail program.
            ("xiaomi-12s-\r\n pro,b", vec!["xiaomi-12s-pro", "b"]),
            ("xiaomi-12s\n-pro b", vec!["xiaomi-12s-pro", "b"]),
            ("a-,b", vec!["a", "b"]),
            ("”a”, “b”.", vec!["a", "b"]),
            ("a%2Cb", vec!["a", "b"]),
            ("", vec![]),
            (",, ", vec![]),
        ] {
            assert_eq!(listed(value), expected, "{value:?}");
        }
    }
}
