//! Languages made of texts.

use crate::{Argument, Kind, Language, Problems, check, check_plurals, pack, pseudo, rust};

const ENGLISH: &str = "\
# Of one or more
phones = { $count ->
    [one] 1 phone
   *[other] { $count } phones
}
# $value (Value)
up-to = up to { $value }
than = { $label } more than
    that of { $name }
nothing = Nothing by { -widget }
-widget = phone-compare
# $ending (String, optional)
# $place (Number)
ordinal = { $ending ->
    [st] { $place }st
   *[th] { $place }th
}
";

fn language(tag: &str, text: &str) -> Result<Language, Problems> {
    let file = (format!("locales/{tag}/a.ftl"), text.to_owned());
    crate::read::of_files(tag.to_owned(), format!("locales/{tag}"), &[file])
}

fn english() -> Language {
    language("en", ENGLISH).unwrap()
}

/// What is wrong with a language that is English but for these messages.
fn wrong(messages: &[(&str, &str)]) -> Vec<String> {
    let mut text = ENGLISH.to_owned();
    for (key, message) in messages {
        let start = text.find(&format!("{key} =")).unwrap();
        let rest = &text[start..];
        let end = rest.char_indices().skip(1).find(|(at, letter)| {
            rest[..*at].ends_with('\n') && (letter.is_ascii_lowercase() || "#-".contains(*letter))
        });
        let end = end.map_or(text.len(), |(at, _)| start + at);
        text.replace_range(start..end, &format!("{key} = {message}\n"));
    }
    match language("de", &text) {
        Err(problems) => problems.0.iter().map(ToString::to_string).collect(),
        Ok(language) => check(&english(), &language).iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn english_is_right_and_says_what_its_arguments_are() {
    let english = english();
    assert_eq!(check(&english, &english), []);
    let arguments = |key: &str| english.find(key).unwrap().arguments().unwrap();
    let argument = |name: &str, kind, optional| Argument { name: name.to_owned(), kind, optional };
    assert_eq!(arguments("phones"), [argument("count", Kind::Number, false)]);
    assert_eq!(arguments("up-to"), [argument("value", Kind::Value, false)]);
    assert_eq!(arguments("than"), [argument("label", Kind::Text, false), argument("name", Kind::Text, false)]);
    assert_eq!(arguments("ordinal"), [argument("ending", Kind::Text, true), argument("place", Kind::Number, false)]);
}

#[test]
fn what_other_languages_may_do_they_may() {
    for right in [
        ("phones", "{ $count } Handys"),
        ("phones", "{ $count ->\n    [0] keine\n    [one] eins\n    [few] einige\n   *[other] { $count }\n}"),
        ("up-to", "höchstens { $value } groß"),
        ("than", "{ $name } hat weniger { $label }"),
        ("ordinal", "{ $place }."),
        ("nothing", "Nichts { \"{\" } { nothing-else }\nnothing-else-2 = x"),
    ] {
        let wrong = wrong(&[right]);
        match right.0 {
            "nothing" => assert_eq!(wrong, ["locales/de/a.ftl:10: nothing: there is no `nothing-else`"]),
            _ => assert_eq!(wrong, [""; 0], "{right:?}"),
        }
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (message, what) in [
        (("phones", "{ $number } Handys"), "locales/de/a.ftl:2: phones: English has no `$number`"),
        (("phones", "Handys"), "locales/de/a.ftl:2: phones: `$count` is missing"),
        (("than", "{ $label }"), "`$name` is missing"),
        (("up-to", "bis"), "`$value` must be there once, whatever is chosen"),
        (("up-to", "{ $value } { $value }"), "`$value` must be there once, whatever is chosen"),
        (("phones", "{ $count ->\n    [eins] 1\n   *[other] { $count }\n}"), "`[eins]`: `$count` is a number"),
        (("phones", "{ $count ->\n    [one] 1\n    [other] { $count }\n}"), "must have a default variant"),
        (("phones", "{ $count ->\n    [1.5] 1\n   *[other] { $count }\n}"), "`[1.5]` is not a whole number"),
        (("ordinal", "{ $ending ->\n    [er] { $place }er\n   *[th] { $place }\n}"), "`$ending` cannot be this"),
        (("than", "{ NUMBER($label) } { $name }"), "functions are not supported"),
        (("than", "{ $label } { $name }\n    .title = x"), "attributes are not supported"),
        (("nothing", "{ nothing }"), "`nothing` refers to itself"),
        (("nothing", "{ }"), "locales/de/a.ftl:10"),
        (("nothing", "a\nnothing = b"), "it is also in locales/de/a.ftl:10"),
        (("nothing", "a\nnew = b"), "new: English has no such message"),
    ] {
        let told = wrong(&[message]).join("\n");
        assert!(told.contains(what), "{message:?}: {told}");
    }
    let missing = language("de", "nothing = Nichts").unwrap();
    let told: Vec<String> = check(&english(), &missing).iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "locales/de/a.ftl: phones: it is missing; locales/en/a.ftl:2 has the English");
    assert_eq!(told.len(), 4);
}

#[test]
fn rust_has_a_constant_or_a_function_for_each() {
    let code = rust(&english()).unwrap();
    assert!(code.contains("pub const NOTHING: Message = Message(\"ăNothing by phone-compare\");"));
    assert!(code.contains("pub fn than(locale: Locale, label: &str, name: &str) -> String"), "{code}");
    assert!(code.contains("Message(\"Ă\\u{1} more than that of \\u{2}\")"), "a line break is a space: {code}");
    assert!(code.contains("pub fn up_to(locale: Locale, value: Phrase) -> Phrase"));
    assert!(code.contains("pub fn ordinal(locale: Locale, ending: &str, place: usize) -> String"));
    let unclear = language("en", "# $a (Colour)\nx = { $a }").unwrap();
    assert!(rust(&unclear).unwrap_err().to_string().contains("an argument is String, Number or Value"));
}

#[test]
fn the_pseudo_language_is_longer_accented_and_in_brackets() {
    let english = english();
    let pseudo = pseudo(&english);
    assert_eq!(check(&english, &pseudo), []);
    let pack = pack(&english, &pseudo);
    let text = String::from_utf8_lossy(&pack[20..]);
    assert!(text.contains("⟦Ñóóthííñg býý phóóñéé-çóómpááréé⟧"), "{text}");
    assert!(text.contains("⟦\u{1} móóréé thááñ tháát óóf"), "{text:?}");
}

#[test]
fn other_messages_or_arguments_have_another_fingerprint() {
    let fingerprint = |text: &str| pack(&language("en", text).unwrap(), &Language::default())[4..12].to_vec();
    let own = fingerprint("a = b { $c }");
    assert_eq!(own, fingerprint("a = other { $c } text"));
    for other in ["a = b { $d }", "b = b { $c }", "a = b", "a = { $c ->\n    [one] b\n   *[other] c\n}"] {
        assert_ne!(own, fingerprint(other), "{other}");
    }
}

#[test]
fn every_category_of_a_language_is_said() {
    let told = |message: &str| -> Vec<String> {
        let polish = language("pl", message).unwrap();
        let problems = check_plurals(&english(), &polish, &["one", "few", "many", "other"]);
        problems.into_iter().map(|problem| problem.what).collect()
    };
    assert_eq!(told("phones = { $count ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}"), [""; 0]);
    assert_eq!(told("phones = { $count } d"), [""; 0]);
    assert_eq!(told("phones = { $count ->\n    [0] a\n   *[other] d\n}"), [""; 0]);
    assert_eq!(told("ordinal = { $ending ->\n    [st] a\n   *[th] d\n}"), [""; 0], "a text");
    assert_eq!(
        told("phones = { $count ->\n    [one] a\n    [two] b\n    [few] c\n   *[other] d\n}"),
        ["`$count` can be [many], for which it has nothing", "`[two]`: this language has no such category"]
    );
}
