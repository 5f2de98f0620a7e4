//! The module in one file, to develop with: neither split nor optimised, which takes minutes.
//!
//! It is compiled as one that is to be split, and asks its script for the functions that would be in other files. Here the
//! script hands it its own.

use crate::wasm;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

/// By what a module that has not been split imports what would be in other files.
pub const APART: &str = "__wasm_split_placeholder__";

/// By what it is told that a file has come.
const LOAD: &str = "__wasm_split_load_";

/// What it imports that is not in the script of wasm-bindgen.
#[derive(Debug, PartialEq, Eq)]
pub struct Imports {
    /// The parts that would be fetched.
    pub parts: BTreeSet<String>,
    /// The functions in them: by what name they are imported, and by what they are exported.
    pub functions: Vec<(String, String)>,
}

/// Reads them off a module.
pub fn imports(module: &[u8]) -> Result<Imports> {
    let (mut parts, mut functions) = (BTreeSet::new(), Vec::new());
    for name in wasm::imports(module, APART)? {
        if let Some(part) = name.strip_prefix(LOAD) {
            parts.insert(part.to_owned());
        } else {
            let (part, function) = name.split_once("00_import_").with_context(|| format!("what is {name}?"))?;
            functions.push((name.clone(), format!("{part}00_export_{function}")));
        }
    }
    ensure!(!parts.is_empty(), "the module has no parts: is anything left in `in_own_file!`?");
    Ok(Imports { parts, functions })
}

/// The script, which has `loaders` for the parts, with the functions added to those. All parts are there from the start.
pub fn with_functions(script: &str, functions: &[(String, String)]) -> String {
    let own: Vec<String> = functions.iter().map(|(import, export)| format!("  {import}: \"{export}\",\n")).collect();
    format!(
        "{script}\n/* What would be in other files if the module were split is in this one. */\n\
         for (const [name, own] of Object.entries({{\n{}}})) {{\n  loaders[name] = (...values) => main[own](...values);\n}}\n",
        own.concat()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    fn module(names: &[(&str, &str)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for (from, name) in names {
            imports.import(from, name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    #[test]
    fn what_would_be_in_other_files_is_found() {
        let module = module(&[
            ("./phone-compare_bg.js", "__wbg_one"),
            (APART, "__wasm_split_00card00_import_c0ffee_draw_card"),
            (APART, "__wasm_split_load_card"),
            (APART, "__wasm_split_load_own"),
        ]);
        let own = |text: &str| text.to_owned();
        let found = imports(&module).unwrap();
        assert_eq!(found.parts, BTreeSet::from([own("card"), own("own")]));
        let (import, export) =
            ("__wasm_split_00card00_import_c0ffee_draw_card", "__wasm_split_00card00_export_c0ffee_draw_card");
        assert_eq!(found.functions, [(own(import), own(export))]);
        let script = with_functions("const loaders = {};", &found.functions);
        assert!(script.starts_with("const loaders = {};\n"), "{script}");
        assert!(script.contains(&format!("  {import}: \"{export}\",\n")), "{script}");
    }

    #[test]
    fn another_module_is_refused() {
        let error = imports(&module(&[("./phone-compare_bg.js", "__wbg_one")])).unwrap_err().to_string();
        assert!(error.starts_with("the module has no parts"), "{error}");
        let error = imports(&module(&[(APART, "__wasm_split_other")])).unwrap_err().to_string();
        assert_eq!(error, "what is __wasm_split_other?");
    }
}
