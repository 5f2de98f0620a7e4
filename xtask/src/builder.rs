//! The embed builder beside the widget: its page with the English words, its scripts, and a file with its words in each other
//! language.

use anyhow::{Context, Result, bail, ensure};
use phone_html::Markup;
use phone_messages::{Language, Piece, Variant};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

use crate::{files, phones, project};

/// The files of the page in site/, and what they are called beside the widget. What it fills in for some hosts is text whatever
/// it becomes, so that no server runs it.
const FILES: [(&str, &str); 8] = [
    ("builder.html", "builder.html"),
    ("builder.css", "builder.css"),
    ("builder.js", "builder.js"),
    ("language.js", "builder-language.js"),
    ("snippets.js", "builder-snippets.js"),
    ("parts.js", "site-parts.js"),
    ("hosts/hugo.html", "builder-hugo.txt"),
    ("hosts/jekyll.html", "builder-jekyll.txt"),
];

/// Which of them say something.
const SPEAKING: [&str; 4] = ["builder.html", "builder.js", "language.js", "snippets.js"];

/// What the key of each message begins with, and in scripts no other text.
const PREFIX: &str = "builder-";

/// Adds the page to `staging`, with what it shares with other pages. `site` is the name of the style sheet that all have.
///
/// # Errors
///
/// A message that the page says and English has not, or the other way round.
pub fn write(staging: &Path, site: &str) -> Result<()> {
    let languages = phones::languages()?;
    let english = languages.first().context("there is no locales/en")?;
    check(english)?;
    let tags: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    for (source, name) in FILES {
        let text = read(source)?;
        let text = match source {
            "builder.html" => filled(&text, english)?.replace("{{site}}", site),
            "language.js" => text
                .replace("{{english}}", &words(english, english).to_string())
                .replace("{{languages}}", &json!(tags).to_string()),
            _ => text,
        };
        files::write(&staging.join(name), &text)?;
    }
    for language in languages.iter().skip(1) {
        files::write(&staging.join(format!("builder-{}.json", language.tag)), &words(english, language).to_string())?;
    }
    Ok(())
}

/// The messages of the builder in a language, by key.
fn words(english: &Language, language: &Language) -> Value {
    let message = |key: &String| Some((key.clone(), said(&language.find(key)?.pattern)));
    Value::Object(english.of_builder().filter_map(|original| message(&original.key)).collect())
}

/// A message as site/language.js reads it.
fn said(pattern: &[Piece]) -> Value {
    match pattern {
        [Piece::Text(text)] => json!(text),
        pattern => pattern.iter().map(piece).collect(),
    }
}

fn piece(piece: &Piece) -> Value {
    match piece {
        Piece::Text(text) => json!(text),
        Piece::Argument(name) => json!([name]),
        Piece::Select { argument, variants, default, .. } => {
            let variant = |own: &Variant| (own.key.clone(), said(&own.pattern));
            json!([argument, variants.iter().map(variant).collect::<Map<_, _>>(), said(default)])
        }
    }
}

/// The page with the English where it names a message: `data-say` that of an element, `data-say-NAME` that of its attribute.
fn filled(page: &str, english: &Language) -> Result<String> {
    let mut parts = page.split(" data-say");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let read = part.split_once("=\"").and_then(|(name, rest)| Some((name, rest.split_once('"')?)));
        let Some((name, (key, rest))) = read else {
            bail!("site/builder.html: `data-say{}` names no message", part.lines().next().unwrap_or_default());
        };
        let message = english.find(key).with_context(|| format!("site/builder.html: there is no message `{key}`"))?;
        let own = match &*message.pattern {
            [Piece::Text(text)] => Markup::text(text).into_string(),
            _ => bail!("site/builder.html: `{key}` has arguments, which the page does not have"),
        };
        text += &format!(" data-say{name}=\"{key}\"");
        match name.strip_prefix('-') {
            Some(attribute) => text += &format!(" {attribute}=\"{own}\"{rest}"),
            None => {
                let (tag, content) = rest.split_once('>').context("site/builder.html: a tag has no end")?;
                ensure!(content.starts_with("</"), "site/builder.html: the element of `{key}` is not empty");
                text += &format!("{tag}>{own}{content}");
            }
        }
    }
    Ok(text)
}

/// Whether each message that is said is there, and each that is there is said.
fn check(english: &Language) -> Result<()> {
    let mut used = BTreeSet::new();
    for source in SPEAKING {
        used.extend(keys(&read(source)?));
    }
    let missing: Vec<&String> = used.iter().filter(|key| english.find(key).is_none()).collect();
    ensure!(missing.is_empty(), "locales/en/builder.ftl has no {missing:?}, which site/ names");
    let mut wrong = Vec::new();
    for message in english.of_builder() {
        if !used.contains(&message.key) {
            wrong.push(format!("{}:{}: {}: nothing in site/ says it", message.file, message.line, message.key));
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The keys that a file names: all quoted texts that begin with [`PREFIX`] but for the names of files.
fn keys(text: &str) -> Vec<String> {
    let parts = text.split('"');
    let is_key = |text: &&str| {
        text.starts_with(PREFIX)
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    parts.filter(is_key).map(str::to_owned).collect()
}

fn read(source: &str) -> Result<String> {
    files::read(&project::root().join("site").join(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_all_messages_and_no_others() {
        let languages = phones::languages().unwrap();
        check(&languages[0]).unwrap();
        let page = filled(&read("builder.html").unwrap(), &languages[0]).unwrap();
        assert!(page.contains("<h1 data-say=\"builder-heading\">Build an embed</h1>"), "{page}");
        assert!(page.contains("data-say-placeholder=\"builder-id-none\" placeholder=\"none\" pattern="), "{page}");
        for language in &languages {
            let words = words(&languages[0], language);
            assert_eq!(words.as_object().unwrap().len(), languages[0].of_builder().count(), "{}", language.tag);
        }
        let mut other = languages[0].clone();
        let said = other.messages.iter_mut().find(|message| message.key == "builder-heading").unwrap();
        said.key = "builder-other".to_owned();
        assert!(check(&other).unwrap_err().to_string().contains("builder-heading"));
        let mut more = languages[0].clone();
        let mut unused = languages[0].find("builder-add").unwrap().clone();
        unused.key = "builder-other".to_owned();
        more.messages.push(unused);
        let error = check(&more).unwrap_err().to_string();
        assert!(
            error.ends_with("builder-other: nothing in site/ says it") && error.contains("builder.ftl:"),
            "{error}"
        );
    }

    #[test]
    fn a_page_that_names_messages_wrongly_is_refused() {
        let english = &phones::languages().unwrap()[0];
        for (page, what) in [
            ("<p data-say></p>", "names no message"),
            ("<p data-say=\"builder-none\"></p>", "there is no message `builder-none`"),
            ("<p data-say=\"builder-added\"></p>", "`builder-added` has arguments"),
            ("<p data-say=\"builder-add\">Add</p>", "the element of `builder-add` is not empty"),
        ] {
            let error = filled(page, english).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn a_message_is_read_by_the_page() {
        let languages = phones::languages().unwrap();
        let message = |key: &str| said(&languages[0].find(key).unwrap().pattern);
        assert_eq!(message("builder-add"), json!("Add"));
        assert_eq!(message("builder-added"), json!([["name"], " added."]));
        assert_eq!(
            message("builder-rows-chosen"),
            json!([["count", { "one": "Rows: 1 chosen" }, ["Rows: ", ["count"], " chosen"]]])
        );
    }
}
