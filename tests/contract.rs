//! Writes what follows from the tables of the contract (the settings, and `src/model/contract.rs`), custom-elements.json and
//! phone-compare.d.ts in src/contract, and holds the documentation to it. `tests/browser/contract.rs` holds the element to it.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use phone_compare::inside::components::PROPS;
use phone_compare::inside::contract::{Access, MEMBERS, Member, STAGES, events, parts};
use phone_settings::{Key, Kind};
use serde_json::{Value, json};

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The only class of the manifest.
fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read("src/contract/custom-elements.json")).expect("it is JSON");
    manifest["modules"][0]["declarations"][0].clone()
}

fn names(list: &Value) -> Names {
    list.as_array().into_iter().flatten().map(|one| one["name"].as_str().expect("a name").to_owned()).collect()
}

/// All that stands between `start` and `end`.
fn between(text: &str, start: &str, end: char) -> Names {
    text.split(start).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0.to_owned())).collect()
}

fn words(text: &str) -> Names {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The first column of the tables under a heading, as far as it is code.
fn documented(page: &str, heading: &str) -> Names {
    let section = page.split(heading).nth(1).unwrap_or_else(|| panic!("there is no {heading}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('|'));
    cells
        .flat_map(|(cell, _)| {
            cell.split('`')
                .step_by(2)
                .map(|name| name.split('(').next().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        })
        .filter(|name| !name.trim_matches([',', ' ']).is_empty())
        .collect()
}

/// Holds a file to what it should be, or puts it right.
fn expect(path: &str, right: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(path), right).expect("it can be written");
    }
    assert!(
        read(path) == right,
        "{path} is not what the tables of the contract say: UPDATE_EXPECT=1 cargo test puts it right"
    );
}

/// `text` with other lines between `start` and `end`.
fn replaced(text: &str, start: &str, end: &str, lines: &str) -> String {
    let (before, rest) = text.split_once(start).unwrap_or_else(|| panic!("there is no {start}"));
    let (_, after) = rest.split_once(end).unwrap_or_else(|| panic!("nothing ends {start}"));
    format!("{before}{start}{lines}{end}{after}")
}

/// The type of the attribute in TypeScript, or with `spelled` in full.
fn type_of(key: Key, spelled: bool) -> String {
    match key.get().kind {
        Kind::Choice(_) if !spelled && matches!(key, Key::View | Key::Units | Key::Currency) => {
            format!("PhoneCompare{key:?}")
        }
        Kind::Choice(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | "),
        Kind::Flag => "boolean".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Text | Kind::Optional | Kind::List | Kind::Filters => "string".to_owned(),
    }
}

/// An entry of a list in the manifest.
fn entry(fields: &[(&str, Value)]) -> String {
    let fields = fields.iter().map(|(name, value)| {
        let value = serde_json::to_string_pretty(value).expect("it is JSON").replace('\n', "\n              ");
        format!("\n              \"{name}\": {value}")
    });
    format!("\n            {{{}\n            }}", fields.collect::<Vec<_>>().join(","))
}

#[test]
fn the_manifest_is_what_the_tables_say() {
    let path = "src/contract/custom-elements.json";
    let typed = |of: &str| json!({ "text": of });
    let attributes = Key::ALL.map(|key| {
        let mut fields = vec![
            ("name", key.name().into()),
            ("description", key.about().into()),
            ("type", typed(&type_of(key, true))),
        ];
        if !key.default().is_empty() {
            fields.push(("default", key.default().into()));
        }
        entry(&fields)
    });
    let settings = Key::ALL.into_iter().filter(|key| *key != Key::Lang).map(|key| {
        let of = if key.get().kind == Kind::Flag { "boolean" } else { "string | null" };
        entry(&[
            ("kind", "field".into()),
            ("name", key.property().into()),
            ("attribute", key.name().into()),
            ("reflects", true.into()),
            ("type", typed(of)),
        ])
    });
    let others = MEMBERS.iter().map(|member| {
        let is_method = matches!(member.access, Access::Call(_));
        let mut fields = vec![
            ("kind", if is_method { "method" } else { "field" }.into()),
            ("name", member.name.into()),
            ("description", member.about.into()),
            if is_method { ("return", json!({ "type": typed(member.of) })) } else { ("type", typed(member.of)) },
        ];
        if member.access == Access::Read {
            fields.push(("readonly", true.into()));
        }
        entry(&fields)
    });
    let members: Vec<String> = settings.chain(others).collect();
    let described = |name: &str, about: &str| vec![("name", name.into()), ("description", about.into())];
    let events = events().into_iter().map(|event| {
        let mut fields = described(event.name, event.about);
        fields.push(("type", typed(&format!("CustomEvent<{}>", event.detail))));
        entry(&fields)
    });
    let events: Vec<String> = events.collect();
    let parts: Vec<String> = parts().iter().map(|part| entry(&described(part.name, part.about))).collect();
    let mut text = read(path);
    for (list, entries) in
        [("attributes", &attributes[..]), ("members", &members), ("events", &events), ("cssParts", &parts)]
    {
        text = replaced(&text, &format!("\"{list}\": ["), "\n          ]", &entries.join(","));
    }
    expect(path, &text);
}

#[test]
fn typescript_is_what_the_tables_say() {
    let path = "src/contract/phone-compare.d.ts";
    let named = [Key::View, Key::Units, Key::Currency];
    let types: String =
        named.iter().map(|&key| format!("\nexport type {} = {};\n", type_of(key, false), type_of(key, true))).collect();
    let about = |key: Key| format!("\n  /** {} */", key.about());
    let state: String = Key::of_state()
        .map(|key| {
            let of = type_of(key, false);
            let of = match key.get().kind {
                Kind::Optional => "string | null".to_owned(),
                Kind::List => "string[]".to_owned(),
                Kind::Filters => "Record<string, string>".to_owned(),
                Kind::Choice(_) if key == Key::Currency => format!("{of} | null"),
                _ => of,
            };
            format!("{}\n  {}: {of};", about(key), key.property())
        })
        .collect();
    let attributes: String = Key::ALL
        .into_iter()
        .map(|key| {
            let name = if key.name().contains('-') { format!("\"{}\"", key.name()) } else { key.name().to_owned() };
            let of = match key.get().kind {
                Kind::Flag => "boolean | \"\"".to_owned(),
                Kind::Number => "number | `${number}`".to_owned(),
                _ => type_of(key, false),
            };
            format!("{}\n  {name}?: {of};", about(key))
        })
        .collect();
    let properties: String = Key::ALL
        .into_iter()
        .filter(|key| *key != Key::Lang)
        .map(|key| {
            let (name, one) = (key.property(), type_of(key, false));
            let (get, set) = match key.get().kind {
                Kind::Flag => ("boolean", "boolean | null | undefined".to_owned()),
                Kind::Number => ("string | null", "number | string | null | undefined".to_owned()),
                Kind::List => ("string | null", "string | readonly string[] | null | undefined".to_owned()),
                Kind::Filters => ("string | null", "string | Record<string, string> | null | undefined".to_owned()),
                _ => ("string | null", format!("{one} | null | undefined")),
            };
            format!("{}\n  get {name}(): {get};\n  set {name}(value: {set});", about(key))
        })
        .collect();
    let members: String = MEMBERS
        .iter()
        .map(|&Member { name, about, access, of }| {
            let typed = match access {
                Access::Read => format!("readonly {name}: {of};"),
                Access::Set(to) => format!("get {name}(): {of};\n  set {name}(value: {to});"),
                Access::Call(parameters) => format!("{name}({parameters}): {of};"),
            };
            format!("\n  /** {about} */\n  {typed}")
        })
        .collect();
    let events: String = events()
        .iter()
        .map(|event| format!("\n  /** {} */\n  \"{}\": CustomEvent<{}>;", event.about, event.name, event.detail))
        .collect();
    let stages: String =
        STAGES.iter().map(|stage| format!("\n    /** {} */\n    | \"{}\"", stage.about, stage.name)).collect();
    let mut text = replaced(&read(path), "// settings: types", "// end", &types);
    for (place, lines) in [
        ("settings: state", state),
        ("settings: attributes", attributes),
        ("settings: properties", properties),
        ("members", members),
        ("events", events),
        ("stages", format!("\n  stage:{stages};")),
    ] {
        text = replaced(&text, &format!("  // {place}"), "  // end", &format!("{lines}\n"));
    }
    expect(path, &text);
}

#[test]
fn the_documents_and_the_builder_name_all_settings() {
    let settings: Names = Key::ALL.map(|key| key.name().to_owned()).into();
    let mut told = documented(&read("docs/element.md"), "## Attributes");
    // The usual attribute, which every element has.
    assert!(told.remove("id"));
    assert_eq!(told, settings, "docs/element.md");

    let docs = read("docs/element.md");
    let state = docs.split("element.state = {\n").nth(1).and_then(|rest| rest.split("\n}").next()).expect("the state");
    let shown: Names = state.lines().filter_map(|line| Some(line.trim().split_once(':')?.0.to_owned())).collect();
    assert_eq!(shown, Key::of_state().map(Key::property).collect(), "docs/element.md, the state");

    let links = documented(&read("docs/link-format.md"), "## Grammar");
    let keys: Names = Key::of_state().filter(|key| *key != Key::Filters).map(|key| key.name().to_owned()).collect();
    assert_eq!(links, keys, "docs/link-format.md");

    let builder = between(&read("site/snippets.js"), "ATTRIBUTES = [", ']').into_iter().next().expect("its list");
    let all = Key::ALL.into_iter().map(Key::name).chain(["id"]);
    assert_eq!(words(&builder), all.map(str::to_owned).collect(), "site/snippets.js");

    // What src/loader.js says of properties by itself.
    let of = |kind: Kind| Key::ALL.into_iter().filter(move |key| key.get().kind == kind).collect::<Vec<_>>();
    assert_eq!(
        (of(Kind::Flag), of(Kind::Filters)),
        (vec![Key::Unbeaten, Key::Differences, Key::Merge], vec![Key::Filters])
    );
}

#[test]
fn the_documents_name_members_events_and_parts() {
    let page = read("docs/element.md");
    let members: Names = MEMBERS.iter().map(|member| member.name.to_owned()).collect();
    assert_eq!(documented(&page, "## Properties and methods"), members);
    let events: Names = events().iter().map(|event| event.name.to_owned()).collect();
    assert_eq!(documented(&page, "## Events"), events);
    for stage in STAGES {
        assert!(page.contains(&format!("`\"{}\"`", stage.name)), "docs/element.md does not explain {}", stage.name);
    }
    let parts: Names = parts().iter().map(|part| part.name.to_owned()).collect();
    assert_eq!(documented(&page, "## Style"), parts);
}

#[test]
fn custom_properties() {
    let css = concat!(
        include_str!(concat!(env!("OUT_DIR"), "/widget.css")),
        include_str!(concat!(env!("OUT_DIR"), "/host.css"))
    );
    let used: Names = css
        .split("var(--pc-")
        .skip(1)
        .map(|rest| {
            let end = rest.find([',', ')']).expect("it ends");
            format!("--pc-{}", &rest[..end])
        })
        .collect();
    assert_eq!(names(&element()["cssProperties"]), used);
    assert_eq!(documented(&read("docs/theming.md"), "## Custom properties"), used, "docs/theming.md");
}

/// The table of props in docs/leptos.md: the prop, its type, and which components have it.
#[test]
fn props_of_the_components() {
    let components: Vec<&str> = PROPS.iter().map(|props| props[0].component).collect();
    let props: Vec<(&str, String)> =
        PROPS.iter().copied().flatten().map(|prop| (prop.component, format!("{}: {}", prop.name, prop.of))).collect();
    let docs = read("docs/leptos.md");
    let table =
        docs.split("| prop | type | of |").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("the table");
    let mut told: Vec<(&str, String)> = Vec::new();
    for row in table.lines().skip(2) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [name, of, which, _] = cells[..] else { panic!("{row}") };
        let (name, of) = (name.trim_matches('`'), of.trim_matches('`'));
        let which: Vec<&str> = match which {
            "all" => components.clone(),
            names => names.split(", ").map(|name| name.trim_matches('`')).collect(),
        };
        told.extend(which.into_iter().map(|component| {
            let of = if name.starts_with("on_") { format!("Option<{of}>") } else { format!("Signal<{of}>") };
            (component, format!("{name}: {of}"))
        }));
    }
    let sorted = |mut all: Vec<(&str, String)>| {
        all.sort();
        all.into_iter().map(|(component, prop)| format!("{component}: {prop}")).collect::<Vec<_>>()
    };
    assert_eq!(sorted(told), sorted(props), "docs/leptos.md against the components");
}

#[test]
fn props_are_named_as_settings() {
    // Own phones are no setting, and neither are callbacks.
    let others = ["data", "on_change", "on_phones"];
    for prop in PROPS.iter().copied().flatten().filter(|prop| !others.contains(&prop.name)) {
        assert!(Key::find(&prop.name.replace('_', "-")).is_some(), "{prop:?}");
    }
    // Every setting of the state can be a prop, except those that only people change.
    let props: Names = PROPS.iter().copied().flatten().map(|prop| prop.name.replace('_', "-")).collect();
    let without: Vec<Key> = Key::of_state().filter(|key| !props.contains(key.name())).collect();
    assert_eq!(without, [Key::View, Key::Open, Key::Closed]);
}

/// What is to be pasted is what the pages have that the browser tests look at.
#[test]
fn looks() {
    let docs = read("docs/theming.md");
    let section = docs.split("## Three looks").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("the looks");
    for look in section.split("\n### ").skip(1) {
        let picture = look.split("(images/").nth(1).and_then(|rest| rest.split(".webp").next()).expect("a picture");
        let block = look.split("```css\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block");
        assert!(read(&format!("tests/posts/{picture}.css")).contains(block), "{picture}");
    }
    assert_eq!(section.matches("```css").count(), 3);
}

/// What docs/frameworks.md shows is what the browser tests run: above each of its snippets a comment names the file that has it.
#[test]
fn snippets_of_frameworks() {
    let page = read("docs/frameworks.md");
    let mut shown = 0;
    for (at, snippet) in page.split("\n```").enumerate().skip(1).step_by(2) {
        let (_, snippet) = snippet.split_once('\n').expect("a snippet has lines");
        let above = page.split("\n```").nth(at - 1).and_then(|text| text.lines().last()).unwrap_or_default();
        let file = above.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
        let file = file.unwrap_or_else(|| panic!("no comment names the file of:\n{snippet}"));
        let whole = read(file);
        let lines = |text: &str| text.lines().map(|line| line.trim_start().to_owned()).collect::<Vec<_>>();
        let (whole, snippet) = (lines(&whole), lines(snippet));
        assert!(
            whole.windows(snippet.len()).any(|part| part == snippet),
            "{file} is not what docs/frameworks.md shows of it"
        );
        shown += 1;
    }
    assert!(shown >= 10, "{shown} snippets");
}
