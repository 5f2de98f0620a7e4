//! The element's contract says what the code does: custom-elements.json and phone-compare.d.ts in src/contract,
//! docs/element.md and docs/theming.md, against the loader, the interface and the style.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use phone_compare::View;
use phone_settings::{Key, Kind};
use serde_json::Value;

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

/// The Rust sources of the widget.
fn sources() -> String {
    fn add(folder: PathBuf, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("src is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                add(path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&std::fs::read_to_string(path).expect("it is text"));
            }
        }
    }
    let mut all = String::new();
    add(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

/// The first column of the tables under a heading, as far as it is code.
fn documented(page: &str, heading: &str) -> Names {
    let section = page.split(heading).nth(1).unwrap_or_else(|| panic!("there is no {heading}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('|'));
    cells
        .flat_map(|(cell, _)| {
            cell.split('`').step_by(2).map(|name| name.trim_end_matches("()").to_owned()).collect::<Vec<_>>()
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
        "{path} is not what the table of settings says: UPDATE_EXPECT=1 cargo test puts it right"
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

#[test]
fn the_manifest_has_the_settings() {
    let path = "src/contract/custom-elements.json";
    let attributes = Key::ALL.map(|key| {
        let default = if key.default().is_empty() { String::new() } else { format!(",\n              \"default\": {}", Value::from(key.default())) };
        format!(
            "\n            {{\n              \"name\": \"{}\",\n              \"description\": {},\n              \"type\": {{\n                \"text\": {}\n              }}{default}\n            }}",
            key.name(),
            Value::from(key.about()),
            Value::from(type_of(key, true)),
        )
    });
    let own = Key::ALL.into_iter().filter(|key| *key != Key::Lang);
    let members: String = own.map(|key| {
        let of = match key.get().kind {
            Kind::Flag => "boolean".to_owned(),
            _ => "string | null".to_owned(),
        };
        format!(
            "\n            {{\n              \"kind\": \"field\",\n              \"name\": \"{}\",\n              \"attribute\": \"{}\",\n              \"reflects\": true,\n              \"type\": {{\n                \"text\": \"{of}\"\n              }}\n            }},",
            key.property(),
            key.name(),
        )
    }).collect();
    let text =
        replaced(&read(path), "\"attributes\": [", "\n          ],\n          \"members\"", &attributes.join(","));
    let ready = "\n            {\n              \"kind\": \"field\",\n              \"name\": \"ready\"";
    expect(path, &replaced(&text, "\"members\": [", ready, &members));
}

#[test]
fn typescript_has_the_settings() {
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
    let mut text = replaced(&read(path), "// settings: types", "// end", &types);
    for (name, lines) in [("state", state), ("attributes", attributes), ("properties", properties)] {
        text = replaced(&text, &format!("  // settings: {name}"), "  // end", &format!("{lines}\n"));
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
    assert_eq!((of(Kind::Flag), of(Kind::Filters)), (vec![Key::Differences], vec![Key::Filters]));
}

#[test]
fn properties_and_methods() {
    let members = names(&element()["members"]);
    let loader = read("src/loader.js");
    let class = loader.split("class PhoneCompare").nth(1).expect("the class");
    let mut public: Names = class
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with([' ', '#', '[', '/', '*', '}']))
        .filter_map(|line| {
            let (name, _) =
                line.strip_suffix(") {")?.trim_start_matches("async ").trim_start_matches("get ").split_once('(')?;
            Some(name.to_owned())
        })
        .collect();
    // Called by the browser.
    for own in [
        "constructor",
        "connectedCallback",
        "disconnectedCallback",
        "connectedMoveCallback",
        "adoptedCallback",
        "attributeChangedCallback",
    ] {
        public.remove(own);
    }
    let passed_on = loader.split("PROPERTIES = [").nth(1).and_then(|rest| rest.split(']').next()).expect("the list");
    public.extend(words(passed_on));
    let settings: Names = Key::ALL.into_iter().filter(|key| *key != Key::Lang).map(Key::property).collect();
    let members: Names = members.difference(&settings).cloned().collect();
    assert_eq!(members, public);
    assert_eq!(documented(&read("docs/element.md"), "## Properties and methods"), members, "docs/element.md");

    let types = read("src/contract/phone-compare.d.ts");
    let class = types.split("class PhoneCompare").nth(1).and_then(|rest| rest.split("\n}").next()).expect("the class");
    for member in members {
        assert!(
            [format!(" {member}("), format!(" {member}: ")].iter().any(|form| class.contains(form)),
            "phone-compare.d.ts does not have {member}"
        );
    }
}

#[test]
fn events() {
    let events = names(&element()["events"]);
    let mut fired: Names = between(&sources(), "dispatch(\"", '"');
    fired.extend(
        between(&read("src/loader.js"), "#dispatch(\"", '"').into_iter().map(|name| format!("phone-compare-{name}")),
    );
    assert_eq!(events, fired);
    assert_eq!(documented(&read("docs/element.md"), "## Events"), events, "docs/element.md");
    let types = read("src/contract/phone-compare.d.ts");
    let map = types.split("interface PhoneCompareEventMap {").nth(1).and_then(|rest| rest.split('}').next());
    let typed: Names = between(map.expect("the events"), "\n  \"", '"');
    assert_eq!(typed, events, "phone-compare.d.ts");
    // Why something failed.
    let stages = types.split("stage: ").last().and_then(|rest| rest.split(';').next()).expect("the stages");
    let loader = read("src/loader.js");
    for stage in words(stages) {
        assert!(loader.contains(&format!("\"{stage}\"")), "the loader never says {stage}");
        assert!(
            read("docs/element.md").contains(&format!("`\"{stage}\"`")),
            "docs/element.md does not explain {stage}"
        );
    }
}

#[test]
fn parts_properties_and_slots() {
    let element = element();
    let loader = read("src/loader.js");
    let mut parts = between(&sources(), " part=\"", '"');
    // How the kit's blocks name theirs.
    for begin in [".part(\"", "part: Some(\"", "class, Some(\""] {
        parts.extend(between(&sources(), begin, '"'));
    }
    // A part that is one only while there is something in it.
    parts.extend(between(&sources(), " part=text(move || if any() { \"", '"'));
    parts.extend(between(&loader, ".part = \"", '"'));
    assert_eq!(names(&element["cssParts"]), parts);
    assert_eq!(documented(&read("docs/element.md"), "## Style"), parts, "docs/element.md");

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
    assert_eq!(names(&element["cssProperties"]), used);
    assert_eq!(documented(&read("docs/theming.md"), "## Custom properties"), used, "docs/theming.md");

    // The one without a name.
    assert_eq!(names(&element["slots"]), [String::new()].into());
    assert!(loader.contains("createElement(\"slot\")") && !sources().contains("<slot"));
}

/// The components for Leptos apps, and the table of their props: the prop, its type, and which components have it.
#[test]
fn props_of_the_components() {
    let code = read("src/components.rs");
    let components = View::ALL.map(|view| {
        let name = view.name();
        name[..1].to_uppercase() + &name[1..]
    });
    let mut props: Vec<(String, String)> = Vec::new();
    for component in &components {
        let rest = code.split(&format!("pub fn {component}(")).nth(1).expect("the component");
        let head = rest.split(") -> impl IntoView").next().expect("it ends");
        let lines = head.lines().map(str::trim).filter(|line| !line.starts_with(['/', '#']));
        props.extend(lines.filter_map(|line| {
            let (name, of) = line.trim_end_matches(',').split_once(": ")?;
            Some((component.clone(), format!("{name}: {of}")))
        }));
    }
    let docs = read("docs/leptos.md");
    let table =
        docs.split("| prop | type | of |").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("the table");
    let mut told: Vec<(String, String)> = Vec::new();
    for row in table.lines().skip(2) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [name, of, which, _] = cells[..] else { panic!("{row}") };
        let (name, of) = (name.trim_matches('`'), of.trim_matches('`'));
        let which: Vec<&str> = match which {
            "all" => components.iter().map(String::as_str).collect(),
            names => names.split(", ").map(|name| name.trim_matches('`')).collect(),
        };
        told.extend(which.into_iter().map(|component| {
            let of = if name.starts_with("on_") { format!("Option<{of}>") } else { format!("Signal<{of}>") };
            (component.to_owned(), format!("{name}: {of}"))
        }));
    }
    let sorted = |mut all: Vec<(String, String)>| {
        all.sort();
        all
    };
    assert_eq!(sorted(told), sorted(props), "docs/leptos.md against src/components.rs");
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
