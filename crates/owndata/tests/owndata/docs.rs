//! The description says what is so.

use std::path::Path;

use phone_engine::SpecId;
use phone_owndata::columns::{NAMES, Target};

#[test]
fn the_table_of_keys_is_that_of_the_reader() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/own-data.md");
    let text = std::fs::read_to_string(&page).unwrap();
    let (before, rest) = text.split_once("<!-- keys -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /keys -->").unwrap();
    let rows: String = NAMES
        .iter()
        .map(|(target, names)| format!("| {} | `{}` |\n", described(*target), names.replace(' ', "`, `")))
        .collect();
    let right = format!("{before}<!-- keys -->\n| Meaning | Keys |\n|---|---|\n{rows}<!-- /keys -->{after}");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&page, &right).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&page).unwrap(), right, "UPDATE_EXPECT=1 cargo test puts it right");
}

fn described(target: Target) -> String {
    let keys =
        |specs: &[SpecId]| specs.iter().map(|spec| format!("`{}`", spec.get().key)).collect::<Vec<_>>().join(", ");
    match target {
        Target::Id => "id".to_owned(),
        Target::Name => "name".to_owned(),
        Target::Brand => "brand".to_owned(),
        Target::Aliases => "other names".to_owned(),
        Target::Codename => "code name".to_owned(),
        Target::Models => "model numbers".to_owned(),
        Target::Date => "the date of the row".to_owned(),
        Target::Stage => "how firm it is: a [stage](uncertainty.md#reports-stages-and-claims)".to_owned(),
        Target::Source => "the source".to_owned(),
        Target::Url => "its URL".to_owned(),
        Target::Note => "a note".to_owned(),
        Target::Currency => "the currency of the price".to_owned(),
        Target::Spec(spec) => keys(&[spec]),
        Target::Parts(specs) => keys(specs),
    }
}
