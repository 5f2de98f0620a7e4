//! Markup written as text, where nothing in it can be pressed and nothing changes: each kind of element that the
//! renderer builds by itself is code of its own, which every reader downloads.

/// A text as it stands in markup: what a page or a source has written stays text.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_written_becomes_markup() {
        assert_eq!(
            escaped("12S <b onclick='x' title=\"y\"> & co"),
            "12S &lt;b onclick=&#39;x&#39; title=&quot;y&quot;&gt; &amp; co"
        );
        assert_eq!(escaped("Größe 5″"), "Größe 5″");
    }
}
