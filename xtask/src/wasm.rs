//! What splitting changes in a module of WebAssembly, by name, and whether browsers take the module.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, Encode, EntityType, ExportKind, ExportSection, ImportSection, Instruction, Module, RawSection,
    TableSection,
};
use wasmparser::{
    ElementItems, ElementKind, FunctionBody, Operator, Parser, Payload, RefType, TypeRef, Validator, WasmFeatures,
};

/// What the widget needs of a browser, besides the first WebAssembly: what rustc's wasm uses. `split` tells wasm-opt the same.
const FEATURES: WasmFeatures = WasmFeatures::WASM1
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::MULTI_VALUE);

/// Fails with the name of the file if one in `folder`, or in a folder within, is not what browsers take.
pub fn check(folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            check(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "wasm") {
            let module = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            valid(&module).with_context(|| format!("{} is no valid WebAssembly", path.display()))?;
        }
    }
    Ok(())
}

fn valid(module: &[u8]) -> Result<()> {
    // A component, or a module of another version, is refused by the version that the parser expects.
    Validator::new_with_features(FEATURES).validate_all(module)?;
    Ok(())
}

/// The names of what a module asks of `from`, in order.
pub fn imports(module: &[u8], from: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                if import.module == from {
                    names.push(import.name.to_owned());
                }
            }
        }
    }
    Ok(names)
}

/// Fails if a module imports something that comes from none of these.
pub fn asks_only(module: &[u8], known: &[&str]) -> Result<()> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                if !known.contains(&import.module) {
                    bail!("the module imports `{}` from `{}`, which nothing provides", import.name, import.module);
                }
            }
        }
    }
    Ok(())
}

/// The module with other names for what it asks of `from`; those that are not in `names` stay.
pub fn with_imports(module: &[u8], from: &str, names: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    rewritten(module, |payload, new| {
        let Payload::ImportSection(section) = payload else { return Ok(false) };
        let mut imports = ImportSection::new();
        for import in section.clone().into_imports() {
            let import = import?;
            let name = names.get(import.name).filter(|_| import.module == from).map_or(import.name, String::as_str);
            imports.import(import.module, name, RoundtripReencoder.entity_type(import.ty)?);
        }
        new.section(&imports);
        Ok(true)
    })
}

/// The module that asks `of` for what it asked of `from`.
pub fn with_imports_of(module: &[u8], from: &str, of: &str) -> Result<Vec<u8>> {
    rewritten(module, |payload, new| {
        let Payload::ImportSection(section) = payload else { return Ok(false) };
        let mut imports = ImportSection::new();
        for import in section.clone().into_imports() {
            let import = import?;
            let module = if import.module == from { of } else { import.module };
            imports.import(module, import.name, RoundtripReencoder.entity_type(import.ty)?);
        }
        new.section(&imports);
        Ok(true)
    })
}

/// The module without the exports that `is_in` does not want.
pub fn with_exports(module: &[u8], is_in: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    rewritten(module, |payload, new| {
        let Payload::ExportSection(section) = payload else { return Ok(false) };
        let mut exports = ExportSection::new();
        for export in section.clone() {
            let export = export?;
            if is_in(export.name) {
                RoundtripReencoder.parse_export(&mut exports, export)?;
            }
        }
        new.section(&exports);
        Ok(true)
    })
}

/// The module with its table of functions exported by this name.
pub fn with_function_table(module: &[u8], name: &str) -> Result<Vec<u8>> {
    let table = function_table(module)?;
    rewritten(module, |payload, new| {
        let Payload::ExportSection(section) = payload else { return Ok(false) };
        let mut exports = ExportSection::new();
        for export in section.clone() {
            RoundtripReencoder.parse_export(&mut exports, export?)?;
        }
        exports.export(name, ExportKind::Table, table);
        new.section(&exports);
        Ok(true)
    })
}

/// The module with so many places in the table of functions that it has or imports.
pub fn with_places(module: &[u8], places: u32) -> Result<Vec<u8>> {
    let sized = |table: &mut wasm_encoder::TableType| {
        if table.element_type == wasm_encoder::RefType::FUNCREF {
            (table.minimum, table.maximum) = (places.into(), Some(places.into()));
        }
    };
    rewritten(module, |payload, new| {
        match payload {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.clone().into_imports() {
                    let import = import?;
                    let mut ty = RoundtripReencoder.entity_type(import.ty)?;
                    if let EntityType::Table(table) = &mut ty {
                        sized(table);
                    }
                    imports.import(import.module, import.name, ty);
                }
                new.section(&imports);
            }
            Payload::TableSection(section) => {
                let mut tables = TableSection::new();
                for table in section.clone() {
                    let mut ty = RoundtripReencoder.table_type(table?.ty)?;
                    sized(&mut ty);
                    tables.table(ty);
                }
                new.section(&tables);
            }
            _ => return Ok(false),
        }
        Ok(true)
    })
}

/// The module with direct calls in place of those by a number in its table of functions, where the number stands right before the
/// call and the module itself says which function has it. Merging leaves such: the files called each other through the table.
pub fn with_direct_calls(module: &[u8]) -> Result<Vec<u8>> {
    let table = function_table(module)?;
    let functions = numbered(module)?;
    let mut code = CodeSection::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            code.raw(&direct(module, &body, table, &functions)?);
        }
    }
    rewritten(module, |payload, new| {
        let is_code = matches!(payload, Payload::CodeSectionStart { .. });
        if is_code {
            new.section(&code);
        }
        Ok(is_code)
    })
}

/// The functions that a file puts into its table of functions, by their numbers in it.
fn numbered(module: &[u8]) -> Result<BTreeMap<i32, u32>> {
    let table = function_table(module)?;
    let mut functions = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ElementSection(section) = payload? else { continue };
        for element in section {
            let element = element?;
            if let ElementKind::Active { table_index, offset_expr } = element.kind
                && table_index.unwrap_or_default() == table
                && let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                && let ElementItems::Functions(items) = element.items
            {
                for (number, function) in (value..).zip(items) {
                    functions.insert(number, function?);
                }
            }
        }
    }
    Ok(functions)
}

/// One function with direct calls.
fn direct(module: &[u8], body: &FunctionBody<'_>, table: u32, functions: &BTreeMap<i32, u32>) -> Result<Vec<u8>> {
    let range = body.range();
    let bytes = |from: u64, to: u64| -> Result<&[u8]> {
        module.get(usize::try_from(from)?..usize::try_from(to)?).context("a function is cut off")
    };
    let operators = body.get_operators_reader()?.into_iter_with_offsets().collect::<Result<Vec<_>, _>>()?;
    let (mut new, mut written) = (Vec::new(), range.start);
    for three in operators.windows(3) {
        if let [(Operator::I32Const { value }, from), (Operator::CallIndirect { table_index, .. }, _), (_, next)] =
            three
            && *table_index == table
            && let Some(function) = functions.get(value)
        {
            new.extend(bytes(written, *from)?);
            Instruction::Call(*function).encode(&mut new);
            written = *next;
        }
    }
    new.extend(bytes(written, range.end)?);
    Ok(new)
}

/// A module that asks `of` for what `modules` ask of `from`, and passes it on, for merging them: each of them asks for the same memory,
/// and merged they would ask for as many. Functions they do not ask for.
pub fn passing_on(modules: &[Vec<u8>], from: &str, of: &str) -> Result<Vec<u8>> {
    let (mut imports, mut exports) = (ImportSection::new(), ExportSection::new());
    let mut names = BTreeSet::new();
    let (mut tables, mut memories, mut globals) = (0, 0, 0);
    for module in modules {
        for payload in Parser::new(0).parse_all(module) {
            let Payload::ImportSection(section) = payload? else { continue };
            for import in section.into_imports() {
                let import = import?;
                if import.module != from || !names.insert(import.name.to_owned()) {
                    continue;
                }
                let (kind, count) = match import.ty {
                    TypeRef::Table(_) => (ExportKind::Table, &mut tables),
                    TypeRef::Memory(_) => (ExportKind::Memory, &mut memories),
                    TypeRef::Global(_) => (ExportKind::Global, &mut globals),
                    _ => bail!("a file asks `{from}` for the function `{}`", import.name),
                };
                imports.import(of, import.name, RoundtripReencoder.entity_type(import.ty)?);
                exports.export(import.name, kind, *count);
                *count += 1;
            }
        }
    }
    let mut module = Module::new();
    module.section(&imports).section(&exports);
    Ok(module.finish())
}

/// The number of the first table of functions; those that are imported come before the others.
pub fn function_table(module: &[u8]) -> Result<u32> {
    let mut tables = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if let TypeRef::Table(table) = import?.ty {
                        tables.push(table.element_type);
                    }
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    tables.push(table?.ty.element_type);
                }
            }
            _ => {}
        }
    }
    let first = tables.iter().position(|element| *element == RefType::FUNCREF);
    Ok(u32::try_from(first.context("the module has no table of functions")?)?)
}

/// The module with the sections that `section` writes anew, of which it says so, and all others byte by byte.
pub fn rewritten(module: &[u8], section: impl Fn(&Payload<'_>, &mut Module) -> Result<bool>) -> Result<Vec<u8>> {
    let mut new = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        if !section(&payload, &mut new)? {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let Some(data) = module.get(range) else { bail!("a section is cut off") };
            new.section(&RawSection { id, data });
        }
    }
    Ok(new.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection, MemoryType, RefType, TableSection,
        TableType, TypeSection, ValType,
    };

    /// Asks for functions `env.one`, `js.two`, a table and a memory of `js`, and offers `f` and `g`.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("env", "one", EntityType::Function(0)).import("js", "two", EntityType::Function(0));
        let limits = (1, Some(256));
        let table = TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: limits.0,
            maximum: limits.1,
            shared: false,
        };
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        imports.import("js", "table", table).import("js", "memory", memory);
        let mut exports = ExportSection::new();
        exports.export("f", ExportKind::Func, 0).export("g", ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        module.finish()
    }

    /// With one function that is to give a number, and consists of this.
    fn giving_a_number(instructions: &[Instruction<'_>]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut body = Function::new([]);
        instructions.iter().for_each(|instruction| {
            body.instruction(instruction);
        });
        let mut code = CodeSection::new();
        code.function(body.instruction(&Instruction::End));
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn imports_get_other_names_and_the_rest_stays() {
        let module = module();
        assert_eq!(imports(&module, "js").unwrap(), ["two", "table", "memory"]);
        let long = "a".repeat(200);
        let names = BTreeMap::from([("two".to_owned(), long.clone()), ("one".to_owned(), "not this one".to_owned())]);
        let renamed = with_imports(&module, "js", &names).unwrap();
        valid(&renamed).unwrap();
        assert_eq!(imports(&renamed, "js").unwrap(), [&long, "table", "memory"]);
        assert_eq!(imports(&renamed, "env").unwrap(), ["one"]);
        let back = BTreeMap::from([(long, "two".to_owned())]);
        assert_eq!(with_imports(&renamed, "js", &back).unwrap(), module);
    }

    #[test]
    fn an_import_that_nothing_provides_is_named() {
        asks_only(&module(), &["js", "env"]).unwrap();
        let error = asks_only(&module(), &["js"]).unwrap_err().to_string();
        assert_eq!(error, "the module imports `one` from `env`, which nothing provides");
    }

    #[test]
    fn exports_are_left_out() {
        let module = module();
        assert_eq!(with_exports(&module, |_| true).unwrap(), module);
        let less = with_exports(&module, |name| name != "f").unwrap();
        assert_eq!(less.len(), module.len() - 4);
        valid(&less).unwrap();
    }

    #[test]
    fn the_table_of_functions_gets_a_name() {
        // Behind one that is imported.
        assert_eq!(function_table(&module()).unwrap(), 0);
        let table = |element_type| TableType { element_type, table64: false, minimum: 1, maximum: None, shared: false };
        let mut tables = TableSection::new();
        tables.table(table(RefType::EXTERNREF)).table(table(RefType::FUNCREF));
        let mut exports = ExportSection::new();
        exports.export("other", ExportKind::Table, 0);
        let mut module = Module::new();
        module.section(&tables).section(&exports);
        let named = with_function_table(&module.finish(), "functions").unwrap();
        valid(&named).unwrap();
        assert_eq!(with_exports(&named, |name| name != "other").unwrap(), {
            let mut exports = ExportSection::new();
            exports.export("functions", ExportKind::Table, 1);
            let mut module = Module::new();
            module.section(&tables).section(&exports);
            module.finish()
        });
        let none = with_function_table(b"\0asm\x01\0\0\0", "functions").unwrap_err().to_string();
        assert_eq!(none, "the module has no table of functions");
    }

    /// Two functions, of which the second is number 3 of the table, and calls by the numbers 3 and 4, and by one from elsewhere.
    #[test]
    fn calls_by_a_known_number_are_direct() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 8,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(3), Elements::Functions([1_u32].as_slice().into()));
        let made = |instructions: &[Instruction<'_>]| {
            let mut code = CodeSection::new();
            for instructions in [instructions, &[]] {
                let mut body = Function::new([]);
                instructions.iter().for_each(|instruction| {
                    body.instruction(instruction);
                });
                code.function(body.instruction(&Instruction::End));
            }
            let mut module = Module::new();
            module.section(&types).section(&functions).section(&tables).section(&elements).section(&code);
            let module = module.finish();
            valid(&module).unwrap();
            module
        };
        let by_number = || Instruction::CallIndirect { type_index: 0, table_index: 0 };
        let before = made(&[
            Instruction::I32Const(3),
            by_number(),
            Instruction::I32Const(4),
            by_number(),
            Instruction::I32Const(3),
            Instruction::I32Eqz,
            by_number(),
        ]);
        let after = made(&[
            Instruction::Call(1),
            Instruction::I32Const(4),
            by_number(),
            Instruction::I32Const(3),
            Instruction::I32Eqz,
            by_number(),
        ]);
        assert_eq!(with_direct_calls(&before).unwrap(), after);
    }

    #[test]
    fn what_several_ask_for_is_passed_on_once() {
        let asking = |names: [&str; 2]| {
            let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
            let mut imports = ImportSection::new();
            imports.import("main", names[0], memory).import("other", names[1], memory);
            let mut module = Module::new();
            module.section(&imports);
            module.finish()
        };
        let passing = passing_on(&[asking(["a", "b"]), asking(["a", "c"]), asking(["d", "a"])], "main", "it").unwrap();
        assert_eq!(imports(&passing, "it").unwrap(), ["a", "d"]);
        assert_eq!(imports(&passing, "other").unwrap(), [""; 0]);
        assert_eq!(imports(&with_imports_of(&passing, "it", "main").unwrap(), "main").unwrap(), ["a", "d"]);
        let error = passing_on(&[module()], "env", "it").unwrap_err().to_string();
        assert_eq!(error, "a file asks `env` for the function `one`");
    }

    #[test]
    fn what_is_cut_off_is_an_error_and_no_panic() {
        let module = module();
        for end in 0..module.len() {
            let _ = imports(&module[..end], "js");
            let _ = with_direct_calls(&module[..end]);
            let _ = with_exports(&module[..end], |_| true);
            let _ = with_function_table(&module[..end], "table");
            let _ = asks_only(&module[..end], &["js"]);
        }
        assert!(imports(b"", "js").is_err());
        assert!(imports(b"\0asm\x01\0\0\0\x02\xff\xff\xff\xff\xff\x01", "js").is_err());
    }

    #[test]
    fn a_file_that_is_no_valid_module_is_named() {
        let folder = std::env::temp_dir().join(format!("phone-compare-wasm-{}", std::process::id()));
        let inner = folder.join("snippets");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(folder.join("no-wasm.js"), "").unwrap();
        std::fs::write(folder.join("good.wasm"), giving_a_number(&[Instruction::I32Const(1)])).unwrap();
        check(&folder).unwrap();
        let vector = [Instruction::V128Const(1), Instruction::I32x4ExtractLane(0)];
        for (bad, why) in [
            (vec![], "nothing"),
            (module()[..20].to_vec(), "a section is cut off"),
            (giving_a_number(&[]), "the function gives nothing"),
            (giving_a_number(&vector), "not every browser has vectors"),
        ] {
            std::fs::write(inner.join("bad.wasm"), bad).unwrap();
            let error = check(&folder).expect_err(why).to_string();
            assert!(error.ends_with("bad.wasm is no valid WebAssembly"), "{why}: {error}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
