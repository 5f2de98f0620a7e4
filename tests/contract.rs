//! The element's contract says what the code does: custom-elements.json and phone-compare.d.ts in src/contract,
//! docs/element.md and docs/theming.md, against the loader, the interface and the style.

// All of this is test: a panic is how it says what is wrong.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use phone_compare::View;
use phone_compare::inside::StateJson;
use phone_engine::Currency;
use phone_words::Units;
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

#[test]
fn attributes() {
    let loader = read("src/loader.js");
    let observed =
        loader.split("observedAttributes =").nth(1).and_then(|rest| rest.split('"').nth(1)).expect("the list");
    let observed = words(observed);
    assert_eq!(names(&element()["attributes"]), observed);

    let docs = read("docs/element.md");
    let mut told = documented(&docs, "## Attributes");
    // The usual attribute, which every element has.
    assert!(told.remove("id"));
    assert_eq!(told, observed, "docs/element.md");

    // In TypeScript without `ref`, which JSX has for something else.
    let types = read("src/contract/phone-compare.d.ts");
    let typed = types.split("interface PhoneCompareAttributes {").nth(1).and_then(|rest| rest.split("\n}").next());
    let typed = typed.expect("the attributes").lines().filter_map(|line| line.split_once("?:"));
    let mut typed: Names = typed.map(|(name, _)| name.trim().trim_matches('"').to_owned()).collect();
    typed.insert("ref".to_owned());
    assert_eq!(typed, observed, "phone-compare.d.ts");

    let header = loader.split("*/").next().expect("a header");
    let missing: Vec<_> = observed.iter().filter(|name| !words(header).contains(*name)).collect();
    assert!(missing.is_empty(), "the header of src/loader.js does not name {missing:?}");
}

#[test]
fn values_of_attributes() {
    let element = element();
    let of = |name: &str| {
        let attributes = element["attributes"].as_array().expect("a list");
        let attribute = attributes.iter().find(|one| one["name"] == name).expect("the attribute");
        words(attribute["type"]["text"].as_str().expect("a type"))
    };
    assert_eq!(of("view"), View::ALL.map(|view| view.name().to_owned()).into());
    assert_eq!(of("units"), Units::ALL.map(|units| units.name().to_owned()).into());
    assert_eq!(of("currency"), Currency::ALL.map(|currency| currency.code().to_owned()).into());
    for (name, allowed) in phone_compare::inside::attributes::CHOICES {
        assert_eq!(of(name), words(allowed), "{name}");
    }
    for (name, attribute) in [("View", "view"), ("Units", "units"), ("Currency", "currency")] {
        let allowed = between(&read("src/contract/phone-compare.d.ts"), &format!("PhoneCompare{name} = "), ';');
        assert_eq!(words(allowed.first().expect("the type")), of(attribute));
    }
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
            Some(line.trim_start_matches("async ").trim_start_matches("get ").split_once("() {")?.0.to_owned())
        })
        .collect();
    // Called by the browser.
    for own in ["constructor", "connectedCallback", "disconnectedCallback", "connectedMoveCallback"] {
        public.remove(own);
    }
    let passed_on = loader.split("PROPERTIES = [").nth(1).and_then(|rest| rest.split(']').next()).expect("the list");
    public.extend(words(passed_on));
    assert_eq!(members, public);
    assert_eq!(documented(&read("docs/element.md"), "## Properties and methods"), members, "docs/element.md");

    let types = read("src/contract/phone-compare.d.ts");
    let class = types.split("class PhoneCompare").nth(1).and_then(|rest| rest.split("\n}").next()).expect("the class");
    for member in members {
        assert!(
            [format!("{member}()"), format!("{member}(): "), format!(" {member}: ")]
                .iter()
                .any(|form| class.contains(form)),
            "phone-compare.d.ts does not have {member}"
        );
    }
}

#[test]
fn the_state() {
    let state = serde_json::to_value(StateJson::default()).expect("it is data");
    let state: Names = state.as_object().expect("an object").keys().cloned().collect();
    let types = read("src/contract/phone-compare.d.ts");
    let body =
        types.split("interface PhoneCompareState {").nth(1).and_then(|rest| rest.split("\n}").next()).expect("it");
    let typed: Names = body
        .lines()
        .filter(|line| !line.trim_start().starts_with(['/', '*']))
        .filter_map(|line| Some(line.trim().split_once(':')?.0.to_owned()))
        .collect();
    assert_eq!(typed, state);
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
