//! Takes out of the main file what no view needs to open, into a file that is fetched right after it: the rest.
//!
//! `xtask/rest.txt`, which `cargo xtask profile` writes, says which functions those are, and of which code. It is not used for
//! any other: the compiler may have put a function into its callers that it had left alone before. For a function that is called
//! before the rest has come all the same, the table of functions has a stand-in, upon which the loader starts the module again
//! with all of its code.
//!
//! The two files share their memory and other globals, and call each other through the table of functions. Binaryen's wasm-split
//! does the same, but npm's package of Binaryen does not have it, it takes functions by names that differ between machines, and
//! it does not know what is a part here.

use crate::files::read;
use crate::{integrity, project, wasm};
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportSection, Function, FunctionSection,
    ImportSection, Instruction, Module, NameMap, NameSection, RawSection, SectionId, StartSection,
};
use wasmparser::{
    ElementItems, ElementKind, ExternalKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

/// By what the rest imports what it shares with the main file, as the parts do.
const MAIN: &str = "__wasm_split";

/// By what the stand-ins import what they call.
pub const EARLY: &str = "early";
const CALLED: &str = "called";

/// Where the functions of the rest are listed, from the root of the project.
pub const LIST: &str = "xtask/rest.txt";

/// How many digits of a hash a function is known by. Two functions with the same are both early or both late.
const DIGITS: usize = 8;

/// Fewer bytes than this are not taken out.
const NOT_WORTH_A_REQUEST: u64 = 4_000;

/// What a function is known by: its name as written in Rust, with the types that it is compiled for, but without what the
/// compiler adds, which differs between machines.
pub fn key(name: &str) -> String {
    let mut key = integrity::short(format!("{:#}", rustc_demangle::demangle(name)).as_bytes());
    key.truncate(DIGITS);
    key
}

/// The functions that are not needed by all views, by their keys.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The [`fingerprint`] of the module that they are of.
    pub of: String,
    /// Those that no view needs to open.
    pub rest: BTreeSet<String>,
    /// Those that only views of all phones need to open: the finder and the plot.
    pub all: BTreeSet<String>,
}

/// What the keys of [`Listed::all`] begin with in the file, and its fingerprint.
const OF_ALL: &str = "all ";
const OF: &str = "of ";

const HEAD: &str = "\
# Functions that views can open without, by hashes of their names. Those behind `all` are needed by views of all phones only, the
# others by none. `cargo xtask profile` writes this; xtask/src/rest.rs says what for.
";

impl Listed {
    /// What [`LIST`] has.
    pub fn known() -> Result<Listed> {
        Ok(Listed::read(&read(&project::root().join(LIST))?))
    }

    fn read(text: &str) -> Listed {
        let mut listed = Listed::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(of) = line.strip_prefix(OF) {
                listed.of = of.to_owned();
            } else if let Some(key) = line.strip_prefix(OF_ALL) {
                listed.all.insert(key.to_owned());
            } else {
                listed.rest.insert(line.to_owned());
            }
        }
        listed
    }

    /// As [`LIST`] has it.
    pub fn text(&self) -> String {
        let rest = self.rest.iter().map(|key| format!("{key}\n"));
        let all = self.all.iter().map(|key| format!("{OF_ALL}{key}\n"));
        format!("{HEAD}{OF}{}\n{}", self.of, rest.chain(all).collect::<String>())
    }
}

/// What tells the code in these files from other code: which functions there are, by their keys, and how long they are. It is the same
/// on every machine with the same compiler.
pub fn fingerprint<'a>(files: impl IntoIterator<Item = &'a Vec<u8>>) -> Result<String> {
    let mut functions = Vec::new();
    for file in files {
        let read = Read::of(file)?;
        for (function, body) in (read.imported..).zip(&read.bodies) {
            let name = read.names.get(&function).copied().unwrap_or_default();
            functions.push(format!("{} {}", key(name), body.range().end - body.range().start));
        }
    }
    functions.sort_unstable();
    Ok(integrity::short(functions.join("\n").as_bytes()))
}

/// What has become of a file.
pub struct Apart {
    /// The file without the functions that are late, and with stand-ins for them.
    pub early: Vec<u8>,
    /// These functions, if there are enough for a request.
    pub late: Option<Vec<u8>>,
}

/// Takes the functions out of a file whose keys are `late`. The table has `places` so far, and more afterwards.
pub fn apart(module: &[u8], late: &BTreeSet<String>, places: &mut u32) -> Result<Apart> {
    let read = Read::of(module)?;
    *places = read.places.max(*places);
    let plan = Plan::of(&read, late, *places)?;
    if plan.weight < NOT_WORTH_A_REQUEST {
        return Ok(Apart { early: module.to_vec(), late: None });
    }
    *places = plan.size;
    Ok(Apart { early: plan.early(&read)?, late: Some(plan.late(&read)?) })
}

/// The names of a module's own functions, in order, without those it imports.
pub fn names(module: &[u8]) -> Result<Vec<String>> {
    let read = Read::of(module)?;
    let own = (read.imported..).zip(&read.bodies);
    Ok(own.map(|(function, _)| read.names.get(&function).copied().unwrap_or_default().to_owned()).collect())
}

/// What there is to know of a module. Functions are numbered as in the module.
struct Read<'a> {
    module: &'a [u8],
    /// The types of all functions, those that are imported first.
    types: Vec<u32>,
    /// How many functions are imported.
    imported: u32,
    /// Whether it is a part, which imports what it shares with the main file.
    is_part: bool,
    /// How many globals are imported.
    imported_globals: usize,
    /// The number of the table of functions.
    function_table: u32,
    bodies: Vec<FunctionBody<'a>>,
    names: BTreeMap<u32, &'a str>,
    /// The type of functions that take and give nothing.
    nothing: Option<u32>,
    /// Functions that are called from outside.
    called: BTreeSet<u32>,
    /// The tables, memories and globals that are exported, by their numbers.
    tables: BTreeMap<u32, &'a str>,
    memories: BTreeMap<u32, &'a str>,
    globals: BTreeMap<u32, &'a str>,
    /// The functions in the table, by their places. One may have several, and places may be empty, for the parts to fill.
    table: BTreeMap<u32, u32>,
    /// How many places there are, in the main file.
    places: u32,
}

impl<'a> Read<'a> {
    fn of(module: &'a [u8]) -> Result<Self> {
        let mut read = Read {
            module,
            types: Vec::new(),
            imported: 0,
            is_part: false,
            imported_globals: 0,
            function_table: wasm::function_table(module)?,
            bodies: Vec::new(),
            names: BTreeMap::new(),
            nothing: None,
            called: BTreeSet::new(),
            tables: BTreeMap::new(),
            memories: BTreeMap::new(),
            globals: BTreeMap::new(),
            table: BTreeMap::new(),
            places: 0,
        };
        for payload in Parser::new(0).parse_all(module) {
            read.take(payload?)?;
        }
        Ok(read)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => {
                let types = section.into_iter_err_on_gc_types().collect::<Result<Vec<_>, _>>()?;
                let nothing = types.iter().position(|ty| ty.params().is_empty() && ty.results().is_empty());
                self.nothing = nothing.map(u32::try_from).transpose()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    match import?.ty {
                        TypeRef::Func(ty) => {
                            self.types.push(ty);
                            self.imported += 1;
                        }
                        TypeRef::Memory(_) => self.is_part = true,
                        TypeRef::Global(_) => self.imported_globals += 1,
                        _ => {}
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.types.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                if let Some(table) = section.into_iter().nth(self.function_table as usize) {
                    self.places = u32::try_from(table?.ty.initial)?;
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    let names = match export.kind {
                        ExternalKind::Func => {
                            self.called.insert(export.index);
                            continue;
                        }
                        ExternalKind::Table => &mut self.tables,
                        ExternalKind::Memory => &mut self.memories,
                        ExternalKind::Global => &mut self.globals,
                        _ => continue,
                    };
                    names.insert(export.index, export.name);
                }
            }
            Payload::StartSection { func, .. } => {
                self.called.insert(func);
            }
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element?;
                    let items = items(element.items)?;
                    let ElementKind::Active { table_index, offset_expr } = element.kind else {
                        bail!("functions are put into the table later on")
                    };
                    ensure!(table_index.unwrap_or_default() == self.function_table, "a second table has functions");
                    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                        bail!("functions are at no fixed place of the table")
                    };
                    let items = (u32::try_from(value)?..).zip(items);
                    self.table.extend(items.filter_map(|(place, function)| Some((place, function?))));
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(names) = subsection? {
                            for name in names {
                                let name = name?;
                                self.names.insert(name.index, name.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn ty(&self, function: u32) -> Result<u32> {
        self.types.get(function as usize).copied().context("there is no such function")
    }

    fn section(&self, range: std::ops::Range<u64>) -> Result<&'a [u8]> {
        self.module.get(usize::try_from(range.start)?..usize::try_from(range.end)?).context("a section is cut off")
    }

    /// The names of the globals of the main file that its rest imports: those before the first that is not exported, so that they keep
    /// their numbers.
    fn exported_globals(&self) -> Vec<&'a str> {
        (0..).map_while(|number| self.globals.get(&number).copied()).collect()
    }

    /// Whether a function can be in another file: whether it uses nothing but what both files have.
    fn is_movable(&self, body: &FunctionBody<'_>) -> Result<bool> {
        let shared = if self.is_part { self.imported_globals } else { self.exported_globals().len() };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index }
                    if global_index as usize >= shared =>
                {
                    return Ok(false);
                }
                Operator::RefFunc { .. }
                | Operator::MemoryInit { .. }
                | Operator::DataDrop { .. }
                | Operator::TableInit { .. }
                | Operator::ElemDrop { .. } => return Ok(false),
                _ => {}
            }
        }
        Ok(true)
    }
}

fn items(items: ElementItems<'_>) -> Result<Vec<Option<u32>>> {
    match items {
        ElementItems::Functions(items) => items.into_iter().map(|item| Ok(Some(item?))).collect(),
        ElementItems::Expressions(_, items) => items
            .into_iter()
            .map(|item| match item?.get_operators_reader().read()? {
                Operator::RefFunc { function_index } => Ok(Some(function_index)),
                Operator::RefNull { .. } => Ok(None),
                other => bail!("the table has {other:?}"),
            })
            .collect(),
    }
}

/// Which function goes where.
struct Plan {
    /// The numbers that functions get in each of the two files.
    early: BTreeMap<u32, u32>,
    late: BTreeMap<u32, u32>,
    /// How many bytes are late.
    weight: u64,
    /// The functions in the table, by their places: those that one file calls of the other have got one.
    table: BTreeMap<u32, u32>,
    /// A place of each function there.
    places: BTreeMap<u32, u32>,
    /// How many places there are.
    size: u32,
    /// The numbers of the stand-ins, by the type that they have.
    stand_ins: BTreeMap<u32, u32>,
    /// The number of what stand-ins call. It is imported after the others.
    called: u32,
}

impl Plan {
    fn of(read: &Read<'_>, keys: &BTreeSet<String>, mut size: u32) -> Result<Plan> {
        let imported: BTreeMap<u32, u32> = (0..read.imported).map(|function| (function, function)).collect();
        let called = read.imported;
        let (mut early, mut late) = (imported.clone(), if read.is_part { imported } else { BTreeMap::new() });
        let (mut in_early, mut in_late) = (called + 1.., u32::try_from(late.len())?..);
        let (mut is_late, mut weight) = (BTreeSet::new(), 0);
        for (function, body) in (read.imported..).zip(&read.bodies) {
            let named = |name: &&str| keys.contains(&key(name));
            if !read.called.contains(&function)
                && read.names.get(&function).is_some_and(named)
                && read.is_movable(body)?
            {
                is_late.insert(function);
                weight += body.range().end - body.range().start;
                late.extend(Some(function).into_iter().zip(&mut in_late));
            } else {
                early.extend(Some(function).into_iter().zip(&mut in_early));
            }
        }
        let mut table = read.table.clone();
        let mut places: BTreeMap<u32, u32> = table.iter().map(|(place, function)| (*function, *place)).collect();
        // Those with the same stand-in are next to each other, which compresses best.
        let mut added = BTreeSet::new();
        for (function, body) in (read.imported..).zip(&read.bodies) {
            let here = if is_late.contains(&function) { &late } else { &early };
            for operator in body.get_operators_reader()? {
                if let Operator::Call { function_index: function } = operator?
                    && !here.contains_key(&function)
                    && !places.contains_key(&function)
                {
                    let stand_in = is_late.contains(&function).then(|| read.ty(function)).transpose()?;
                    added.insert((stand_in, function));
                }
            }
        }
        for (_, function) in added {
            places.insert(function, size);
            table.insert(size, function);
            size += 1;
        }
        let types = places.keys().filter(|function| is_late.contains(function)).map(|function| read.ty(*function));
        let types: BTreeSet<u32> = types.collect::<Result<_>>()?;
        let stand_ins = types.into_iter().zip(&mut in_early).collect();
        Ok(Plan { early, late, weight, table, places, size, stand_ins, called })
    }

    fn code(&self, read: &Read<'_>, numbers: &BTreeMap<u32, u32>) -> Result<(FunctionSection, CodeSection)> {
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let mut moved =
            Moved { numbers, places: &self.places, types: &read.types, function_table: read.function_table };
        for (function, body) in (read.imported..).zip(&read.bodies) {
            if numbers.contains_key(&function) {
                functions.function(read.ty(function)?);
                moved.parse_function_body(&mut code, body.clone()).context("moving a function")?;
            }
        }
        Ok((functions, code))
    }

    /// The file with what is early, in which stand-ins have the places of what is late.
    fn early(&self, read: &Read<'_>) -> Result<Vec<u8>> {
        let (mut functions, mut code) = self.code(read, &self.early)?;
        for ty in self.stand_ins.keys() {
            functions.function(*ty);
            let mut stand_in = Function::new([]);
            stand_in.instruction(&Instruction::Call(self.called)).instruction(&Instruction::Unreachable);
            code.function(stand_in.instruction(&Instruction::End));
        }
        let filled = self.table.iter().map(|(place, function)| {
            let number = match self.early.get(function) {
                Some(number) => Some(number),
                None => self.stand_ins.get(&read.ty(*function)?),
            };
            Ok((*place, *number.context("a function has no stand-in")?))
        });
        let filled = elements(&filled.collect::<Result<_>>()?, read.function_table)?;
        let number = |function: u32| self.early.get(&function).copied().context("what is called from outside is late");
        let mut names = NameMap::new();
        for (function, number) in &self.early {
            if let Some(name) = read.names.get(function) {
                names.append(*number, name);
            }
        }
        let mut about = NameSection::new();
        about.functions(&names);
        let nothing = read.nothing.context("the file has no function that takes and gives nothing")?;
        wasm::rewritten(read.module, |payload, new| {
            match payload {
                Payload::CustomSection(section) if section.name() == "name" => new.section(&about),
                Payload::CustomSection(_) => new,
                Payload::ImportSection(section) => {
                    let mut imports = ImportSection::new();
                    RoundtripReencoder.parse_import_section(&mut imports, section.clone())?;
                    new.section(imports.import(EARLY, CALLED, EntityType::Function(nothing)))
                }
                Payload::FunctionSection(_) => new.section(&functions),
                Payload::ExportSection(section) => {
                    let mut exports = ExportSection::new();
                    for export in section.clone() {
                        let mut export = export?;
                        if export.kind == ExternalKind::Func {
                            export.index = number(export.index)?;
                        }
                        RoundtripReencoder.parse_export(&mut exports, export)?;
                    }
                    new.section(&exports)
                }
                Payload::StartSection { func, .. } => new.section(&StartSection { function_index: number(*func)? }),
                Payload::ElementSection(_) => new.section(&filled),
                Payload::CodeSectionStart { .. } => new.section(&code),
                _ => return Ok(false),
            };
            Ok(true)
        })
    }

    /// The file with what is late, which puts it into its places.
    fn late(&self, read: &Read<'_>) -> Result<Vec<u8>> {
        let mut types = None;
        let mut imports = ImportSection::new();
        // In the same order, so that they keep their numbers.
        for payload in Parser::new(0).parse_all(read.module) {
            let payload = payload?;
            let Some((_, range)) = payload.as_section() else { continue };
            match &payload {
                Payload::TypeSection(_) => types = Some(read.section(range)?),
                Payload::ImportSection(section) if read.is_part => {
                    RoundtripReencoder.parse_import_section(&mut imports, section.clone())?;
                }
                Payload::TableSection(section) => {
                    for (table, name) in section.clone().into_iter().zip(read.tables.values()) {
                        imports.import(MAIN, name, RoundtripReencoder.table_type(table?.ty)?);
                    }
                }
                Payload::MemorySection(section) => {
                    for (memory, name) in section.clone().into_iter().zip(read.memories.values()) {
                        imports.import(MAIN, name, RoundtripReencoder.memory_type(memory?)?);
                    }
                }
                Payload::GlobalSection(section) if !read.is_part => {
                    for (global, name) in section.clone().into_iter().zip(read.exported_globals()) {
                        imports.import(MAIN, name, RoundtripReencoder.global_type(global?.ty)?);
                    }
                }
                _ => {}
            }
        }
        let (functions, code) = self.code(read, &self.late)?;
        let own = |function: &u32| if *function < read.imported { None } else { self.late.get(function).copied() };
        let filled = self.table.iter().filter_map(|(place, function)| Some((*place, own(function)?)));
        let filled = elements(&filled.collect(), read.function_table)?;
        let mut late = Module::new();
        late.section(&RawSection { id: SectionId::Type.into(), data: types.context("the file has no types")? });
        late.section(&imports).section(&functions).section(&filled).section(&code);
        Ok(late.finish())
    }
}

/// Puts functions into these places of the table.
fn elements(functions: &BTreeMap<u32, u32>, table: u32) -> Result<ElementSection> {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (place, function) in functions {
        match runs.last_mut() {
            Some((from, run)) if *from as usize + run.len() == *place as usize => run.push(*function),
            _ => runs.push((*place, vec![*function])),
        }
    }
    // The first table needs no number, which is shorter.
    let number = (table > 0).then_some(table);
    let mut elements = ElementSection::new();
    for (from, run) in runs {
        let from = ConstExpr::i32_const(i32::try_from(from)?);
        elements.active(number, &from, Elements::Functions(run.as_slice().into()));
    }
    Ok(elements)
}

/// Writes functions as they are in one of the two files: they call those of the other through the table.
struct Moved<'a> {
    numbers: &'a BTreeMap<u32, u32>,
    places: &'a BTreeMap<u32, u32>,
    types: &'a [u32],
    function_table: u32,
}

impl Reencode for Moved<'_> {
    type Error = Infallible;

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error<Infallible>> {
        let mut new = self.new_function_with_parsed_locals(&body)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::Call { function_index } => match self.numbers.get(&function_index) {
                    Some(number) => {
                        new.instruction(&Instruction::Call(*number));
                    }
                    None => {
                        let place = self.places[&function_index] as i32;
                        let type_index = self.types[function_index as usize];
                        new.instruction(&Instruction::I32Const(place));
                        new.instruction(&Instruction::CallIndirect { type_index, table_index: self.function_table });
                    }
                },
                operator => {
                    new.instruction(&self.instruction(operator)?);
                }
            }
        }
        code.function(&new);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, ExportKind, GlobalSection, GlobalType, MemorySection, MemoryType, RefType, TableSection, TableType,
        TypeSection, ValType,
    };
    use wasmparser::Validator;

    const MEMORY: MemoryType =
        MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
    const POINTER: GlobalType = GlobalType { val_type: ValType::I32, mutable: true, shared: false };

    fn table(places: u64) -> TableType {
        TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: places,
            maximum: Some(places),
            shared: false,
        }
    }

    /// Functions by their names, and what they call; all take and give nothing, but `number`, which gives one.
    struct Code {
        names: NameMap,
        functions: FunctionSection,
        code: CodeSection,
    }

    fn code(first: u32, functions: &[(&str, &[Instruction<'_>])]) -> Code {
        let (mut names, mut types, mut code) = (NameMap::new(), FunctionSection::new(), CodeSection::new());
        for (number, (name, instructions)) in (first..).zip(functions) {
            names.append(number, name);
            types.function(u32::from(*name == "number"));
            let mut body = Function::new([]);
            for instruction in *instructions {
                body.instruction(instruction);
            }
            // As much as is worth a request.
            for _ in 0..2_000 {
                body.instruction(&Instruction::I32Const(0)).instruction(&Instruction::Drop);
            }
            if *name == "number" {
                body.instruction(&Instruction::I32Const(7));
            }
            code.function(body.instruction(&Instruction::End));
        }
        Code { names, functions: types, code }
    }

    fn types() -> TypeSection {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        types
    }

    fn with_names(mut module: Module, names: &NameMap) -> Vec<u8> {
        let mut about = NameSection::new();
        about.functions(names);
        module.section(&about);
        module.finish()
    }

    /// Imports `ask` (0) and has `start` (1), which is exported, `number` (2), which has place 1, `cold` (3) and `warm` (4).
    fn main_file() -> Vec<u8> {
        let mut imports = ImportSection::new();
        imports.import("js", "ask", EntityType::Function(0));
        let Code { names, functions, code } = code(
            1,
            &[
                ("start", &[Instruction::Call(3), Instruction::Call(4)]),
                ("number", &[]),
                ("cold", &[Instruction::Call(4), Instruction::Call(0), Instruction::GlobalGet(0), Instruction::Drop]),
                ("warm", &[Instruction::Call(2), Instruction::Drop]),
            ],
        );
        let (mut tables, mut memories, mut globals) = (TableSection::new(), MemorySection::new(), GlobalSection::new());
        tables.table(table(2));
        memories.memory(MEMORY);
        globals.global(POINTER, &ConstExpr::i32_const(0));
        let mut exports = ExportSection::new();
        exports.export("start", ExportKind::Func, 1).export("table", ExportKind::Table, 0);
        exports.export("memory", ExportKind::Memory, 0).export("pointer", ExportKind::Global, 0);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions([2].as_slice().into()));
        let mut module = Module::new();
        module.section(&types()).section(&imports).section(&functions).section(&tables).section(&memories);
        module.section(&globals).section(&exports).section(&elements).section(&code);
        with_names(module, &names)
    }

    /// A part that asks the main file for the function `start` (0) and has `first` (1), in place 0, and `later` (2).
    fn part() -> Vec<u8> {
        let mut imports = ImportSection::new();
        imports.import(MAIN, "start", EntityType::Function(0)).import(MAIN, "table", table(2));
        imports.import(MAIN, "memory", MEMORY).import(MAIN, "pointer", POINTER);
        let Code { names, functions, code } =
            code(1, &[("first", &[Instruction::Call(2)]), ("later", &[Instruction::Call(0), Instruction::Call(1)])]);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(0), Elements::Functions([1].as_slice().into()));
        let mut module = Module::new();
        module.section(&types()).section(&imports).section(&functions).section(&elements).section(&code);
        with_names(module, &names)
    }

    fn keys(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| key(name)).collect()
    }

    fn is_valid(module: &[u8]) {
        if let Err(error) = Validator::new().validate_all(module) {
            panic!("{error}");
        }
    }

    /// What is in the table, by its places: functions by their names, or where there is none, `?`.
    fn in_table(module: &[u8]) -> Vec<(u32, String)> {
        let read = Read::of(module).unwrap();
        let name = |function: &u32| read.names.get(function).map_or("?", |name| name).to_owned();
        read.table.iter().map(|(place, function)| (*place, name(function))).collect()
    }

    fn calls(module: &[u8], name: &str) -> Vec<String> {
        let read = Read::of(module).unwrap();
        let named = |function: u32| read.names.get(&function).copied().unwrap_or_default();
        let (_, body) = (read.imported..).zip(&read.bodies).find(|(function, _)| named(*function) == name).unwrap();
        let mut calls = Vec::new();
        let mut last = 0;
        for operator in body.get_operators_reader().unwrap() {
            match operator.unwrap() {
                Operator::I32Const { value } => last = value,
                Operator::Call { function_index } => calls.push(named(function_index).to_owned()),
                Operator::CallIndirect { .. } => calls.push(format!("place {last}")),
                _ => {}
            }
        }
        calls
    }

    #[test]
    fn what_is_late_is_in_another_file_and_has_a_stand_in() {
        let mut places = 0;
        let Apart { early, late } = apart(&main_file(), &keys(&["cold", "number"]), &mut places).unwrap();
        let late = late.unwrap();
        // Of `cold`, which `start` calls, and of `warm` and `ask`, which `cold` calls.
        assert_eq!(places, 5);
        let early = wasm::with_places(&early, places).unwrap();
        let late = wasm::with_places(&late, places).unwrap();
        is_valid(&early);
        is_valid(&late);
        let of = |module: &[u8]| names(module).unwrap().into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
        assert_eq!(of(&early), ["start", "warm"]);
        assert_eq!(names(&early).unwrap().len(), 4, "with a stand-in for each of the two types");
        let in_early = in_table(&early);
        assert_eq!(in_early.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(in_early.iter().filter(|(_, name)| name == "warm").count(), 1);
        assert_eq!(in_table(&late).len(), 2, "what is late takes its places, and no others");
        assert!(calls(&early, "start").contains(&"warm".to_owned()));
        assert_eq!(wasm::imports(&early, EARLY).unwrap(), [CALLED]);
        assert_eq!(wasm::imports(&late, MAIN).unwrap(), ["table", "memory", "pointer"]);
        // Once more, as for the views of all phones.
        let Apart { early, late } = apart(&early, &keys(&["warm"]), &mut places).unwrap();
        assert_eq!(of(&early), ["start"]);
        is_valid(&wasm::with_places(&early, places).unwrap());
        is_valid(&wasm::with_places(&late.unwrap(), places).unwrap());
    }

    #[test]
    fn a_part_is_taken_apart_like_the_main_file() {
        let mut places = 9;
        let Apart { early, late } = apart(&part(), &keys(&["later"]), &mut places).unwrap();
        let late = late.unwrap();
        assert_eq!(places, 10);
        for module in [&early, &late] {
            is_valid(&wasm::with_places(module, places).unwrap());
            assert!(wasm::imports(module, MAIN).unwrap().contains(&"start".to_owned()));
        }
        assert_eq!(in_table(&early), [(0, "first".to_owned()), (9, "?".to_owned())]);
        assert_eq!(calls(&early, "first"), ["place 9"]);
        assert_eq!(in_table(&late).iter().map(|(place, _)| *place).collect::<Vec<_>>(), [9]);
    }

    #[test]
    fn what_is_called_from_outside_stays_and_so_does_a_file_with_little_that_is_late() {
        let mut places = 0;
        let Apart { early, late } = apart(&main_file(), &keys(&["start", "no such function"]), &mut places).unwrap();
        assert!(late.is_none());
        assert_eq!((early, places), (main_file(), 2));
    }

    #[test]
    fn a_key_is_the_same_on_every_machine() {
        let mangled = |hash: &str| format!("_RNvNtCs{hash}_12phone_engine6packed6unpack");
        assert_eq!(key(&mangled("1NbWtTNyEEb")), key(&mangled("9dQa7pdiSaG")));
        assert_eq!(key(&mangled("1NbWtTNyEEb")), key("phone_engine::packed::unpack"));
        assert_ne!(key("phone_engine::packed::unpack"), key("phone_engine::packed::pack"));
    }

    #[test]
    fn a_fingerprint_is_of_the_code_and_not_of_its_order() {
        let files = [main_file(), part()];
        let of = |files: &[Vec<u8>]| fingerprint(files).unwrap();
        assert_eq!(of(&files), of(&[part(), main_file()]));
        assert_ne!(of(&files), of(&files[..1]));
    }

    #[test]
    fn the_list_is_read_as_it_is_written() {
        let listed = Listed { of: "0a".to_owned(), rest: keys(&["a", "b"]), all: keys(&["c"]) };
        assert_eq!(Listed::read(&listed.text()), listed);
        assert!(!Listed::known().unwrap().of.is_empty());
    }
}
