//! The widget's part of an address, among whatever else is there.
//!
//! ```text
//! https://example.org/post#comments&pc.id=v1;view=compare
//! ```
//!
//! Parts are joined by `&`. Programs that links go through make other things of them, and single-page apps have addresses
//! of their own after the `#`. So a part is found as it was written first, and where there is none such, as what others
//! have made of it ([`lost`]): encoded once or twice, after `&amp;`, in the query of a route.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::encoding::{decode, encode};

/// What the part of the widget with this id is called in an address. Of widgets without an id, `nth` counts those that
/// stand before it in the page.
pub fn key(id: &str, nth: usize) -> String {
    let mut key = "pc".to_owned();
    if !id.is_empty() {
        key.push('.');
        encode(id, &mut key);
    }
    if nth > 0 {
        // In an id this would be encoded.
        key.push('!');
        key.push_str(&(nth + 1).to_string());
    }
    key
}

/// The part of a location's hash or query, with its leading `#` or `?`, that is called `key`. There may be other widgets' parts, joined by
/// `&`, and things of the page's own.
pub fn find<'h>(address: &'h str, key: &str) -> Option<Cow<'h, str>> {
    let address = address.strip_prefix(['#', '?']).unwrap_or(address);
    match address.split('&').find_map(|part| text_of(part, key)) {
        Some(text) => Some(text.into()),
        None => lost(address, key).map(|(address, part)| address[part][key.len() + 1..].to_owned().into()),
    }
}

/// What a part holds, if it is called `key`.
fn text_of<'p>(part: &'p str, key: &str) -> Option<&'p str> {
    part.strip_prefix(key)?.strip_prefix('=')
}

/// The hash or query with the part called `key` set to `text`, or taken out with `None`; all else in it is
/// left as it is. Both without the leading `#` or `?`.
pub fn replace(address: &str, key: &str, text: Option<&str>) -> String {
    let mut parts: Vec<&str> =
        address.split('&').filter(|part| !part.is_empty() && text_of(part, key).is_none()).collect();
    let part = text.map(|text| format!("{key}={text}"));
    let found = address.split('&').any(|part| text_of(part, key).is_some());
    if let Some((address, Range { start, end })) = lost(address, key).filter(|_| !found) {
        // Where it is, as it should be.
        let (before, after) = (&address[..start], &address[end..]);
        return match part {
            Some(part) => [before, &part, after].concat(),
            // What separates it goes with it.
            None => [&before[..start.saturating_sub(1)], after].concat(),
        };
    }
    // A route has a query of its own, but what stood behind it otherwise stays.
    let is_route = |only: &str| only.starts_with(['/', '!']) && !only.contains('?') && lost(only, key).is_none();
    let in_route = matches!(parts[..], [only] if is_route(only));
    parts.extend(part.as_deref());
    parts.join(if in_route { "?" } else { "&" })
}

/// An address without the parts that are for widgets: what tells whether a page is still the same when they have changed.
pub fn without_ours(address: &str) -> String {
    let others = |parts: &str| -> String {
        let is_ours = |part: &&str| {
            part.split_once('=')
                .and_then(|(key, _)| key.strip_prefix("pc"))
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '!']))
        };
        parts.split(['&', '?']).filter(|part| !part.is_empty() && !is_ours(part)).collect::<Vec<_>>().join("&")
    };
    let (page, hash) = address.split_once('#').unwrap_or((address, ""));
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    format!("{path}?{}#{}", others(query), others(hash))
}

/// The first part called `key`, also with a capital `PC`, of those joined by `&`, or else of those that begin like a link; and
/// the address as it was before somebody encoded it, or wrote it into HTML.
fn lost(address: &str, key: &str) -> Option<(String, Range<usize>)> {
    let mut address = address.to_owned();
    for _ in 0..3 {
        address = address.replace("&amp;", "&");
        let starts = || std::iter::once(0).chain(address.match_indices(['&', '?', '/']).map(|(at, _)| at + 1));
        // Those joined by `&` first, since these are found first once they have been rewritten.
        let joined = starts().find_map(|start| begins_with(&address, start, key, true));
        let found = joined.or_else(|| starts().find_map(|start| begins_with(&address, start, key, false)));
        if let Some(part) = found {
            return Some((address, part));
        }
        address = decode(&address);
    }
    None
}

/// The part of an address that begins at `start`, if it is called `key`: one joined by `&`, whatever it holds, or one behind
/// a `?` or `/` that begins like a link.
fn begins_with(address: &str, start: usize, key: &str, joined: bool) -> Option<Range<usize>> {
    if joined != matches!(address.as_bytes()[..start].last(), None | Some(b'&')) {
        return None;
    }
    let ends: &[char] = if joined { &['&'] } else { &['&', '?', '/'] };
    let end = address[start..].find(ends).map_or(address.len(), |length| start + length);
    let (bytes, own) = (&address.as_bytes()[start..end], key.as_bytes());
    let named = bytes.len() > own.len() && bytes[..2].eq_ignore_ascii_case(b"pc") && bytes[2..].starts_with(&own[2..]);
    let rest = if named { &bytes[own.len()..] } else { b"" };
    match rest {
        [b'=', ..] if joined => Some(start..end),
        [b'=', b'v' | b'V', b'0'..=b'9', ..] => Some(start..end),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_the_same_whatever_widgets_write_into_its_address() {
        let page = without_ours("https://blog.example/post?p=1#comments");
        for same in [
            "https://blog.example/post?p=1#comments&pc=v1;q=12s",
            "https://blog.example/post?p=1&pc.a=v1#pc!2=v1;q=1&comments",
        ] {
            assert_eq!(without_ours(same), page, "{same}");
        }
        for other in [
            "https://blog.example/?p=1#comments",
            "https://blog.example/post?p=2#comments",
            "https://blog.example/post?p=1&pcx=1#comments",
            "https://blog.example/post?p=1#/about",
        ] {
            assert_ne!(without_ours(other), page, "{other}");
        }
        assert_eq!(without_ours(""), without_ours("?#"));
        assert_eq!(without_ours("/app#/posts/12?pc=v1;q=1"), without_ours("/app#/posts/12"));
    }

    #[test]
    fn widgets_share_the_address_with_each_other_and_the_page() {
        let hash = "comments&pc=v1;diff&pc.b=v1;q=x&pc!2=v1;q=y";
        assert_eq!(find(&format!("#{hash}"), "pc"), Some("v1;diff".into()));
        assert_eq!(find(hash, &key("", 0)), Some("v1;diff".into()));
        assert_eq!(find(hash, &key("", 1)), Some("v1;q=y".into()));
        assert_eq!(find(hash, &key("b", 0)), Some("v1;q=x".into()));
        assert_eq!(find(hash, &key("c", 0)), None);
        assert_eq!(replace(hash, "pc.b", Some("v1")), "comments&pc=v1;diff&pc!2=v1;q=y&pc.b=v1");
        assert_eq!(replace(hash, "pc", None), "comments&pc.b=v1;q=x&pc!2=v1;q=y");
        assert_eq!(replace("", "pc", Some("v1")), "pc=v1");
        assert_eq!(replace("p=1&x", "pc", Some("v1")), "p=1&x&pc=v1");
        assert_eq!(replace("?route=1", "pc", Some("v1")), "?route=1&pc=v1", "as some routers have it");
        // No id can make the key of another widget.
        assert_eq!(key("a!2&", 0), "pc.a%212%26");
    }

    /// What programs make of `#comments&pc=v1;diff&theme=dark`, the part of it that is for the widget, and the whole with
    /// another part and without one.
    const MANGLED: [(&str, &str, &str, &str); 15] = [
        ("pc%3Dv1%3Bdiff", "v1;diff", "pc=v1", ""),
        ("pc%3dv1%3bdiff", "v1;diff", "pc=v1", ""),
        ("pc%253Dv1%253Bdiff", "v1;diff", "pc=v1", ""),
        ("comments&pc%3Dv1%3Bdiff", "v1;diff", "comments&pc=v1", "comments"),
        ("comments%26pc%3Dv1%3Bdiff%26theme%3Ddark", "v1;diff", "comments&pc=v1&theme=dark", "comments&theme=dark"),
        ("comments%2526pc%253Dv1%253Bdiff%2526theme", "v1;diff", "comments&pc=v1&theme", "comments&theme"),
        ("comments&amp;pc=v1;diff&amp;theme=dark", "v1;diff", "comments&pc=v1&theme=dark", "comments&theme=dark"),
        ("comments&amp;amp;pc=v1;diff", "v1;diff", "comments&pc=v1", "comments"),
        ("comments%26amp%3Bpc%3Dv1%3Bdiff", "v1;diff", "comments&pc=v1", "comments"),
        ("/posts/12?pc=v1;diff", "v1;diff", "/posts/12?pc=v1", "/posts/12"),
        ("!/posts/12?page=2&amp;pc=v1;diff", "v1;diff", "!/posts/12?page=2&pc=v1", "!/posts/12?page=2"),
        ("/posts/12%3Fpc%3Dv1%3Bdiff", "v1;diff", "/posts/12?pc=v1", "/posts/12"),
        ("/pc=v1;diff", "v1;diff", "/pc=v1", ""),
        ("PC=V1;DIFF", "V1;DIFF", "pc=v1", ""),
        ("utm_source=letter?pc=v1;diff", "v1;diff", "utm_source=letter?pc=v1", "utm_source=letter"),
    ];

    #[test]
    fn a_part_is_found_and_replaced_whatever_was_made_of_the_address() {
        for (address, text, replaced, without) in MANGLED {
            assert_eq!(find(&format!("#{address}"), "pc").as_deref(), Some(text), "{address}");
            assert_eq!(replace(address, "pc", Some("v1")), replaced, "{address}");
            assert_eq!(replace(address, "pc", None), without, "{address}");
            assert_eq!(find(replaced, "pc").as_deref(), Some("v1"), "{address}");
            // It is for nobody else, and what is there as it was written comes first.
            assert_eq!(find(address, "pc.b"), None, "{address}");
            assert_eq!(find(&format!("{address}&pc=v9"), "pc").as_deref(), Some("v9"), "{address}");
            let named = address.replacen("pc", "pc.b-1", 1).replacen("PC", "PC.b-1", 1);
            assert_eq!(find(&named, "pc.b-1").as_deref(), Some(text), "{named}");
            assert_eq!(find(&named, "pc"), None, "{named}");
        }
        assert_eq!(replace("/a?pc=v1;diff&page=2", "pc", Some("v1")), "/a?pc=v1&page=2");
        assert_eq!(replace("/a?pc=v1;diff&page=2", "pc", None), "/a&page=2");
        // What is written can be found, whatever else looks like it.
        for address in ["comments&amp;pc=v!1;view=x&amp;pc=v1;diff", "/a?pc=v1;diff&amp;pc=v2", "PC=1&amp;pc=2"] {
            let replaced = replace(address, "pc", Some("v1;q=new"));
            assert_eq!(find(&replaced, "pc").as_deref(), Some("v1;q=new"), "{address} became {replaced}");
        }
        // What stands behind it up to the next `&` goes with it, or would be read as a part of it ever after.
        for behind in ["/x=compare", "?utm_source=letter"] {
            assert_eq!(replace(&format!("pc%3Dv1%3Bdiff{behind}&page=2"), "pc", Some("v1")), "pc=v1&page=2");
        }
    }

    #[test]
    fn what_only_looks_like_a_part_is_the_pages() {
        for address in ["/posts?pcs=v1", "epc=v1;diff", "upc%3Dv1", "/x?pc=1234", "/x?pc=version", "spec/pc", "x?pc="] {
            assert_eq!(find(address, "pc"), None, "{address}");
        }
    }

    #[test]
    fn a_route_keeps_its_path() {
        assert_eq!(replace("/posts/12", "pc", Some("v1")), "/posts/12?pc=v1");
        assert_eq!(replace("!/posts/12", "pc.a", Some("v1")), "!/posts/12?pc.a=v1");
        assert_eq!(replace("/posts/12?page=2", "pc", Some("v1")), "/posts/12?page=2&pc=v1");
        assert_eq!(replace("/posts/12?pc=v1;diff", "pc.a", Some("v1")), "/posts/12?pc=v1;diff&pc.a=v1");
        assert_eq!(replace("/posts/12", "pc", None), "/posts/12");
    }
}
