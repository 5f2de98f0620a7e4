//! The names of languages' folders.

/// What is wrong with a folder's name, if it is not a tag that browsers ask for: a language, perhaps a script, perhaps a
/// region, as in `nl`, `zh-Hans` and `pt-BR`. A folder with another name would never be found.
pub(crate) fn wrong(tag: &str) -> Option<String> {
    let is = |part: &str, first: fn(&char) -> bool, rest: fn(&char) -> bool| {
        part.chars().take(1).all(|letter| first(&letter)) && part.chars().skip(1).all(|letter| rest(&letter))
    };
    let (small, large) = (char::is_ascii_lowercase as fn(&char) -> bool, char::is_ascii_uppercase as fn(&char) -> bool);
    let mut parts = tag.split('-').peekable();
    let language = parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && is(part, small, small));
    parts.next_if(|part| part.len() == 4 && is(part, large, small));
    parts.next_if(|part| part.len() == 2 && is(part, large, large));
    (!language || parts.next().is_some())
        .then(|| format!("`{tag}` is no tag of a language: name the folder like `nl`, `pt-BR` or `zh-Hans`"))
}
