//! Languages made of texts.

use crate::{Argument, Kind, Language, Problems, check, check_plurals, pack, pseudo, rust, unchanged};

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
        (
            ("phones", "{ $number } Handys"),
            "locales/de/a.ftl:2: phones: there is no `{ $number }` here: English has { $count }",
        ),
        (("nothing", "{ $x }"), "there is no `{ $x }` here: English has no arguments"),
        (("phones", "Handys"), "locales/de/a.ftl:2: phones: `{ $count }` is missing: English has “{ $count -> [one] 1"),
        (("than", "{ $label }"), "than: `{ $name }` is missing: English has “{ $label } more than that of { $name }”"),
        (("up-to", "bis"), "up-to: `{ $value }` must be there exactly once"),
        (("up-to", "{ $value } { $value }"), "`{ $value }` must be there exactly once"),
        (("phones", "{ $count ->\n    [eins] 1\n   *[other] { $count }\n}"), "`[eins]`: `$count` is a number"),
        (
            ("phones", "{ $count ->\n    [one] 1\n    [other] { $count }\n}"),
            "phones: one of the choices must have an asterisk, usually the last: `*[other]`",
        ),
        (("phones", "{ $count ->\n    [1.5] 1\n   *[other] { $count }\n}"), "`[1.5]` is not a whole number"),
        (("ordinal", "{ $ending ->\n    [er] { $place }er\n   *[th] { $place }\n}"), "`$ending` cannot be this"),
        (("than", "{ NUMBER($label) } { $name }"), "functions are not supported"),
        (("than", "{ $label } { $name }\n    .title = x"), "attributes are not supported"),
        (("nothing", "{ nothing }"), "`nothing` refers to itself"),
        (("nothing", "{ }"), "locales/de/a.ftl:10: nothing: a `{` must be followed by `$`, a name and `}`"),
        (("nothing", "{ $name"), "nothing: a `{` must be followed by"),
        (("nothing", "x }"), "nothing: a `}` has no `{` before it"),
        (("nothing", ""), "nothing: it says nothing: write the translation after `=`"),
        (
            ("nothing", "a\nb c"),
            "locales/de/a.ftl:11: b: a message begins with its key and `=`, and further lines of it with",
        ),
        (("nothing", "a\nnothing = b"), "it is also in locales/de/a.ftl:10"),
        (("nothing", "a\nnew = b"), "new: English has no such message: mend the key, or remove it"),
    ] {
        let told = wrong(&[message]).join("\n");
        assert!(told.contains(what), "{message:?}: {told}");
    }
    let missing = language("de", "nothing = Nichts").unwrap();
    let told: Vec<String> = check(&english(), &missing).iter().map(ToString::to_string).collect();
    assert_eq!(
        told[0],
        "locales/de/a.ftl: phones: it is missing: translate “{ $count -> [one] 1 phone *[other] { $count } phones }” (locales/en/a.ftl:2)"
    );
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
    assert!(rust(&unclear).unwrap_err().to_string().contains("an argument is String, Number, Value or Item"));
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
        [
            "`[many]` is missing: `pl` has [one], [few], [many], [other]",
            "`[two]` is never said: `pl` has [one], [few], [many], [other]"
        ]
    );
    let all_as_one = told("phones = { $count ->\n   *[one] a\n}");
    assert_eq!(all_as_one.len(), 3, "{all_as_one:?}");
    assert!(all_as_one[2].starts_with("`[other]` is missing: "));
    assert_eq!(told("phones = { $count ->\n   *[other] a\n}"), [""; 0], "nothing is chosen");
}

#[test]
fn files_are_those_of_english() {
    let of = |tag: &str, files: &[(&str, &str)]| {
        let files: Vec<(String, String)> =
            files.iter().map(|(name, text)| (format!("locales/{tag}/{name}"), (*text).to_owned())).collect();
        crate::read::of_files(tag.to_owned(), format!("locales/{tag}"), &files).unwrap()
    };
    let english = of("en", &[("a.ftl", "x = X\ny = Y"), ("b.ftl", "z = Z")]);
    let told = |files: &[(&str, &str)]| -> Vec<String> {
        check(&english, &of("de", files)).iter().map(ToString::to_string).collect()
    };
    assert_eq!(told(&[("a.ftl", "x = 1\ny = 2"), ("b.ftl", "z = 3")]), [""; 0]);
    assert_eq!(
        told(&[("b.ftl", "z = 3")]),
        ["locales/de/a.ftl: the file is missing: copy and translate locales/en/a.ftl"]
    );
    assert_eq!(
        told(&[("a.ftl", "x = 1\ny = 2\nz = 3"), ("b.ftl", "-term = x")]),
        [
            "locales/de/b.ftl: the file is missing: copy and translate locales/en/b.ftl",
            "locales/de/a.ftl:3: z: English has it in b.ftl: move it there"
        ]
    );
    assert_eq!(
        told(&[("a.ftl", "x = 1\ny = 2"), ("c.ftl", "z = 3")]),
        [
            "locales/de/b.ftl: the file is missing: copy and translate locales/en/b.ftl",
            "locales/de/c.ftl: English has no such file: its files are a.ftl, b.ftl"
        ]
    );
}

#[test]
fn what_the_program_goes_by_is_one_of_what_english_names() {
    let english = language("en", "# One of: ltr, rtl\ndirection = ltr").unwrap();
    let told = |text: &str| check(&english, &language("ar", text).unwrap());
    assert_eq!(told("direction = rtl"), []);
    assert_eq!(told("direction = links")[0].what, "it must be one of: ltr, rtl");
}

#[test]
fn nothing_stands_around_the_items_of_a_list() {
    let english = language("en", "# $one (Item)\n# $other (Item)\nor = { $one } or { $other }").unwrap();
    let told = |text: &str| -> Vec<String> {
        check(&english, &language("de", &format!("or = {text}")).unwrap()).into_iter().map(|own| own.what).collect()
    };
    assert_eq!(told("{ $one } oder { $other }"), [""; 0]);
    assert_eq!(told("{ $one }{ $other }"), [""; 0]);
    for wrong in ["{ $one } oder { $other } auch", "{ $other } oder { $one }", "entweder { $one } oder { $other }"] {
        let what = "only what is between { $one } and { $other } is said: nothing can be before or after";
        assert_eq!(told(wrong), [what], "{wrong}");
    }
    let code = rust(&english).unwrap();
    assert!(code.contains("pub fn or(locale: Locale, one: &str, other: &str) -> String { locale.said2("), "{code}");
}

#[test]
fn what_is_as_in_english_is_told() {
    let english =
        language("en", "# One of: ltr, rtl\na = ltr\nb = { $x } / { $y }\nc = Camera\nd = Date\nunit-g = gg").unwrap();
    let dutch = language("nl", "a = ltr\nb = { $x } / { $y }\nc = Camera\nd = Datum\nunit-g = gg").unwrap();
    let keys: Vec<&str> = unchanged(&english, &dutch).iter().map(|message| message.key.as_str()).collect();
    assert_eq!(keys, ["c"]);
}

#[test]
fn a_folder_is_named_by_a_tag() {
    for right in ["nl", "pt-BR", "zh-Hans", "zh-Hant-TW", "fil"] {
        assert_eq!(crate::tag::wrong(right), None);
    }
    for wrong in ["nl_NL", "NL", "dutch", "pt-br", "zh-hans", "n", "", "nl-", "nl-NL-x", "nl-Latn-Latn", "né"] {
        assert!(crate::tag::wrong(wrong).is_some(), "{wrong}");
    }
    let english = language("en", "x = X").unwrap();
    let told = check(&english, &language("nl_NL", "x = X").unwrap());
    let what = "locales/nl_NL: `nl_NL` is no tag of a language: name the folder like `nl`, `pt-BR` or `zh-Hans`";
    assert_eq!(told[0].to_string(), what);
    assert_eq!(told.len(), 1);
}
