//! Names that stand in a line of other words.

use std::sync::Arc;

use phone_engine::{SpecId, spec};

use crate::fields::Notes;

/// The name that a text has of a spec, where it is plain which of its words that is; else the whole text.
pub(crate) fn plain(of: SpecId, text: Arc<str>, notes: &mut Notes) -> Arc<str> {
    let name = match of {
        spec::IP_RATING => ip(&text),
        spec::BLUETOOTH => version(&text),
        _ => None,
    };
    name.map_or(text, |name| notes.share(&name))
}

/// "IP68 dust/water resistant (up to 1.5m for 30 min)": the codes alone.
fn ip(text: &str) -> Option<String> {
    let is_code = |word: &&str| {
        let code = word.strip_prefix("IP").and_then(|code| code.get(..2));
        code.is_some_and(|code| code.bytes().all(|sign| sign.is_ascii_digit() || sign == b'X')) && word.len() <= 5
    };
    let upper = text.to_ascii_uppercase();
    let mut codes: Vec<&str> = Vec::new();
    for code in upper.split(|letter: char| !letter.is_alphanumeric()).filter(is_code) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    (!codes.is_empty()).then(|| codes.join("/"))
}

/// "v5.3, A2DP, LE": the version alone.
fn version(text: &str) -> Option<String> {
    let start = text.find(|sign: char| sign.is_ascii_digit())?;
    let before = text[..start].trim().to_ascii_lowercase();
    if !matches!(
        before.as_str(),
        "" | "v" | "bt" | "bluetooth" | "version" | "bluetooth v" | "bluetooth version" | "yes," | "yes, v"
    ) {
        return None;
    }
    let rest = &text[start..];
    let version = &rest[..rest.find(|sign: char| !(sign.is_ascii_digit() || sign == '.')).unwrap_or(rest.len())];
    let version = version.trim_end_matches('.');
    let follows = rest[version.len()..].chars().next();
    let plain = version.len() <= 3 && follows.is_none_or(|sign| !sign.is_alphanumeric());
    plain.then(|| if version.len() == 1 { format!("{version}.0") } else { version.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_out_of_what_stands_around_them() {
        for (text, expected) in [
            ("IP68 dust/water resistant (up to 1.5m for 30 min)", Some("IP68")),
            ("IP68/IP69K", Some("IP68/IP69K")),
            ("ip53, splash resistant", Some("IP53")),
            ("IPX8", Some("IPX8")),
            ("Splash resistant", None),
            ("IPS LCD", None),
        ] {
            assert_eq!(ip(text).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("5.3, A2DP, LE", Some("5.3")),
            ("v5.0", Some("5.0")),
            ("Bluetooth 5", Some("5.0")),
            ("5.3", Some("5.3")),
            ("A2DP 1.3", None),
            ("Yes", None),
        ] {
            assert_eq!(version(text).as_deref(), expected, "{text}");
        }
    }
}
