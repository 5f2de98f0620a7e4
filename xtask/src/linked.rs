//! Takes out of a linked module what readers would download for nothing, before it is split: what panics say, and what exports do that
//! nobody calls.
//!
//! What panics say is 12 kB of sentences and places in the source, with the code that writes them, for something that must not happen.
//! Every call that ends in a panic becomes a call of one function, which takes no message. Rust puts an `unreachable` behind each
//! call that does not return; so no list of the standard library's functions is needed. What nothing refers to any more, with the
//! functions that were called, is left out when the module is split.
//!
//! wasm-bindgen insists on the exports of every crate that is linked. They can be taken out after it has run, but by then the data
//! still has what they use in tables of methods. So their functions become empty here, and what only they use is left out as well.

use crate::wasm;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::{CustomSection, Encode, RawSection, SectionId};
use wasmparser::{
    DataKind, ExternalKind, FunctionBody, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

/// What the functions have in their names that end by throwing an error of JavaScript, which is another thing than a panic.
const THROWING: &str = "12wasm_bindgen";

/// The section that says which bytes of the code refer to what.
const OF_CODE: &str = "reloc.CODE";

/// The same of the data.
const OF_DATA: &str = "reloc.DATA";

/// Bytes of a number in code that the linker has filled in.
const NUMBER: usize = 5;

/// Operators: a trap, and nothing at all.
const UNREACHABLE: u8 = 0x00;
const NOTHING: u8 = 0x01;

/// The module, with calls of the exported function `told` in place of panics, and with nothing in the exported functions that
/// are `unused`.
pub fn reduced(module: &[u8], told: &str, unused: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let linked = Linked::read(module, told)?;
    let mut code = linked.code.to_vec();
    let mut references = linked.references.clone();
    let places = linked.places();
    let unused: BTreeSet<u32> =
        linked.exports.iter().filter(|(name, _)| unused(name)).map(|(_, function)| *function).collect();
    for (function, body) in (linked.imported..).zip(&linked.bodies) {
        if unused.contains(&function) {
            linked.empty(body, &mut code, &mut references)?;
        } else {
            linked.rewrite(body, &mut code, &mut references)?;
        }
    }
    references.retain(|&at, reference| {
        let is_place = reference.ty == RelocationType::MemoryAddrSleb && places.contains(&reference.index);
        if is_place {
            put(&mut code, at, 0);
        }
        !is_place
    });
    let mut about = Vec::new();
    linked.section.encode(&mut about);
    references.len().encode(&mut about);
    for reference in references.values() {
        encode(reference, &mut about)?;
    }
    wasm::rewritten(module, |payload, new| {
        match payload {
            Payload::CodeSectionStart { .. } => new.section(&RawSection { id: SectionId::Code.into(), data: &code }),
            Payload::CustomSection(section) if section.name() == OF_CODE => {
                new.section(&CustomSection { name: OF_CODE.into(), data: (&about).into() })
            }
            _ => return Ok(false),
        };
        Ok(true)
    })
}

/// What there is to know of a linked module.
struct Linked<'a> {
    code: &'a [u8],
    /// Where the code is in the module.
    start: usize,
    /// How many functions there are before those with bodies.
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    /// The functions that are exported, by name.
    exports: Vec<(&'a str, u32)>,
    /// What the code refers to, by where in the code it does.
    references: BTreeMap<usize, RelocationEntry>,
    /// Which section the code is, as the section of references has it.
    section: u32,
    symbols: Vec<SymbolInfo<'a>>,
    /// The segments of the data, and where each begins in its section.
    data: Vec<(usize, &'a [u8])>,
    /// What the data refers to, by where in its section it does.
    data_references: BTreeMap<usize, RelocationEntry>,
    /// The functions that throw.
    throwing: BTreeSet<u32>,
    /// The function to call, and the symbol that stands for it.
    told: (u32, u32),
}

impl<'a> Linked<'a> {
    fn read(module: &'a [u8], told: &str) -> Result<Linked<'a>> {
        let (mut code, mut section, mut imported, mut exports) = (None, None, 0, Vec::new());
        let (mut bodies, mut symbols, mut data) = (Vec::new(), Vec::new(), Vec::new());
        let (mut references, mut data_references) = (BTreeMap::new(), BTreeMap::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(all) => {
                    for export in all {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            exports.push((export.name, export.index));
                        }
                    }
                }
                Payload::CodeSectionStart { range, .. } => {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    code = Some((range.start, module.get(range).context("the code is cut off")?));
                }
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::DataSection(segments) => {
                    let start = segments.range().start;
                    for segment in segments {
                        let segment = segment?;
                        if !matches!(segment.kind, DataKind::Active { .. }) {
                            bail!("a segment of the data is not put into the memory");
                        }
                        let end = usize::try_from(segment.range.end - start)?;
                        data.push((end - segment.data.len(), segment.data));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(of) => {
                        let all =
                            of.entries().into_iter().map(|entry| entry.map(|entry| (entry.offset as usize, entry)));
                        match custom.name() {
                            OF_CODE => {
                                (references, section) = (all.collect::<Result<_, _>>()?, Some(of.section_index()))
                            }
                            OF_DATA => data_references = all.collect::<Result<_, _>>()?,
                            _ => {}
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        let (start, code) = code.context("the module has no code")?;
        let section = section.context("the module does not say what its code refers to")?;
        // wasm-bindgen adds a hash to its name.
        let is_told = |name: &str| name.strip_prefix(told).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'));
        let function = exports.iter().find(|(name, _)| is_told(name)).map(|(_, function)| *function);
        let function = function.with_context(|| format!("the module exports no `{told}`"))?;
        let named = |name: &str| {
            let functions = symbols.iter().enumerate().filter_map(|(at, symbol)| match symbol {
                SymbolInfo::Func { index, name: Some(own), .. } if own.contains(name) => Some((at, *index)),
                _ => None,
            });
            functions.collect::<Vec<_>>()
        };
        let symbol = named("").into_iter().find(|(_, index)| *index == function);
        let symbol = symbol.with_context(|| format!("`{told}` has no symbol"))?.0;
        let throwing = named(THROWING).into_iter().map(|(_, index)| index).collect();
        let told = (function, u32::try_from(symbol)?);
        Ok(Linked {
            code,
            start,
            imported,
            bodies,
            exports,
            references,
            section,
            symbols,
            data,
            data_references,
            throwing,
            told,
        })
    }

    /// Leaves nothing in a function but that it must not be called.
    fn empty(
        &self,
        body: &FunctionBody<'_>,
        code: &mut [u8],
        references: &mut BTreeMap<usize, RelocationEntry>,
    ) -> Result<()> {
        let from = usize::try_from(body.get_operators_reader()?.original_position())? - self.start;
        let to = usize::try_from(body.range().end)? - self.start;
        let operators = code.get_mut(from..to).context("a function is cut off")?;
        if let [first, between @ .., _] = operators {
            *first = UNREACHABLE;
            between.fill(NOTHING);
        }
        references.retain(|at, _| !(from..to).contains(at));
        Ok(())
    }

    /// Rewrites the panics of one function.
    fn rewrite(
        &self,
        body: &FunctionBody<'_>,
        code: &mut [u8],
        references: &mut BTreeMap<usize, RelocationEntry>,
    ) -> Result<()> {
        let mut operators = body.get_operators_reader()?.into_iter_with_offsets().peekable();
        // Where the numbers are that were put on the stack last, one after another.
        let mut arguments = Vec::new();
        while let Some(operator) = operators.next() {
            let (operator, at) = operator?;
            // Behind the byte that says what it is.
            let number = usize::try_from(at)? + 1 - self.start;
            match operator {
                Operator::I32Const { .. } => arguments.push(number),
                Operator::LocalGet { .. } => {}
                Operator::Call { function_index } => {
                    let ends = matches!(operators.peek(), Some(Ok((Operator::Unreachable, _))));
                    if ends && !self.throwing.contains(&function_index) {
                        let call = references.get_mut(&number).context("a call has no reference")?;
                        (call.index, _) = (self.told.1, put(code, number, self.told.0));
                        for argument in arguments.drain(..) {
                            if references.remove(&argument).is_some() {
                                put(code, argument, 0);
                            }
                        }
                    }
                    arguments.clear();
                }
                _ => arguments.clear(),
            }
        }
        Ok(())
    }

    /// The symbols of places in the source: a pointer to the name of a file, its length, line and column.
    fn places(&self) -> BTreeSet<u32> {
        let is_place = |symbol: &SymbolInfo<'_>| {
            let (at, bytes) = self.bytes(symbol).filter(|(_, bytes)| bytes.len() == 16)?;
            let mut within = self.data_references.range(at..at + 16);
            let (only, file) = within.next().filter(|_| within.next().is_none())?;
            let (_, name) = self.bytes(self.symbols.get(file.index as usize)?)?;
            let length = u32::from_le_bytes(*bytes.get(4..)?.first_chunk()?);
            Some(*only == at && name.get(..length as usize)?.ends_with(b".rs"))
        };
        let places = (0..).zip(&self.symbols).filter(|(_, symbol)| is_place(symbol) == Some(true));
        places.map(|(index, _)| index).collect()
    }

    /// What a symbol stands for, if that is data, and where it is in its section.
    fn bytes(&self, symbol: &SymbolInfo<'_>) -> Option<(usize, &'a [u8])> {
        let SymbolInfo::Data { symbol: Some(own), .. } = symbol else { return None };
        let (start, segment) = self.data.get(own.index as usize)?;
        let (from, size) = (own.offset as usize, own.size as usize);
        Some((start + from, segment.get(from..from.checked_add(size)?)?))
    }
}

/// Writes a number where the linker has left room for the largest.
fn put(code: &mut [u8], at: usize, number: u32) {
    for (place, byte) in code.iter_mut().skip(at).take(NUMBER).enumerate() {
        let more = if place + 1 < NUMBER { 0x80 } else { 0 };
        *byte = (number >> (7 * place)) as u8 & 0x7f | more;
    }
}

fn encode(reference: &RelocationEntry, out: &mut Vec<u8>) -> Result<()> {
    out.push(reference.ty as u8);
    reference.offset.encode(out);
    reference.index.encode(out);
    match reference.ty.addend_kind() {
        wasmparser::RelocAddendKind::None => {}
        wasmparser::RelocAddendKind::Addend32 => i32::try_from(reference.addend)?.encode(out),
        wasmparser::RelocAddendKind::Addend64 => reference.addend.encode(out),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, DataSymbolDefinition, ExportKind, ExportSection, Function,
        FunctionSection, LinkingSection, MemorySection, MemoryType, Module, SymbolTable, TypeSection, ValType,
    };

    const CONST: u8 = 0x41;
    const CALL: u8 = 0x10;
    const END: u8 = 0x0b;

    // As symbols; functions have the same numbers.
    const PANICKED: u32 = 0;
    const FAILS: u32 = 1;
    const THROWS: u32 = 2;
    const USER: u32 = 3;
    const MESSAGE: u32 = 4;
    const PLACE: u32 = 5;
    const FILE: u32 = 6;

    /// A module as it is linked, with one function more, which consists of these operators; each refers to what it is given.
    fn linked(operators: &[(u8, Option<u32>)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32, ValType::I32], []);
        let mut functions = FunctionSection::new();
        functions.function(0).function(1).function(1).function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut exports = ExportSection::new();
        exports.export("panicked_0af", ExportKind::Func, PANICKED).export("user", ExportKind::Func, USER);
        let mut code = CodeSection::new();
        for body in [&[END][..], &[UNREACHABLE, END], &[UNREACHABLE, END]] {
            code.function(Function::new([]).raw(body.iter().copied()));
        }
        let mut body = Vec::new();
        let mut about = Vec::new();
        // The number of functions; three with their lengths and that of no locals; length and locals of this one.
        let before = 1 + 3 + 4 + 4 + 2;
        for (operator, symbol) in operators {
            body.push(*operator);
            let Some(symbol) = symbol else { continue };
            let (ty, value) = match *operator {
                CALL => (RelocationType::FunctionIndexLeb, *symbol),
                _ => (RelocationType::MemoryAddrSleb, 1024),
            };
            let offset = u32::try_from(before + body.len()).unwrap();
            about.push(RelocationEntry { ty, offset, index: *symbol, addend: 0 });
            body.extend([0; NUMBER]);
            let at = body.len() - NUMBER;
            put(&mut body, at, value);
        }
        code.function(Function::new([]).raw(body));
        // "no" and "a.rs", and a place in the latter.
        let bytes = [b"noa.rs".as_slice(), &[2, 4, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0]].concat();
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(1024), bytes);
        let mut symbols = SymbolTable::new();
        for (index, name) in [(0, "panicked"), (1, "fails"), (2, "_ZN12wasm_bindgen9throw_str"), (USER, "user")] {
            symbols.function(0, index, Some(name));
        }
        for (name, offset, size) in [("message", 0, 2), ("place", 6, 16), ("file", 2, 4)] {
            symbols.data(0, name, Some(DataSymbolDefinition { index: 0, offset, size }));
        }
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        // The place begins behind the number of segments, kind, address and length of this one, and the two texts.
        let file =
            RelocationEntry { ty: RelocationType::MemoryAddrI32, offset: 1 + 1 + 4 + 1 + 6, index: FILE, addend: 0 };
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&exports).section(&code).section(&data);
        module.section(&linking);
        for (name, section, entries) in [(OF_CODE, 4_u32, &about[..]), (OF_DATA, 5, &[file])] {
            let mut bytes = Vec::new();
            section.encode(&mut bytes);
            entries.len().encode(&mut bytes);
            entries.iter().for_each(|entry| super::encode(entry, &mut bytes).unwrap());
            module.section(&CustomSection { name: name.into(), data: (&bytes).into() });
        }
        module.finish()
    }

    #[test]
    fn a_call_that_does_not_return_says_nothing() {
        let message = (CONST, Some(MESSAGE));
        let place = (CONST, Some(PLACE));
        let before = linked(&[
            // A panic.
            message,
            place,
            (CALL, Some(FAILS)),
            (UNREACHABLE, None),
            // It goes on: the message is needed, the place is not.
            message,
            place,
            (CALL, Some(FAILS)),
            // An error that JavaScript is to get.
            message,
            message,
            (CALL, Some(THROWS)),
            (UNREACHABLE, None),
            (END, None),
        ]);
        let after = reduced(&before, "panicked", |_| false).unwrap();
        let read = |module: &[u8]| {
            let linked = Linked::read(module, "panicked").unwrap();
            linked.references.values().map(|reference| reference.index).collect::<Vec<_>>()
        };
        assert_eq!(read(&before), [MESSAGE, PLACE, FAILS, MESSAGE, PLACE, FAILS, MESSAGE, MESSAGE, THROWS]);
        assert_eq!(read(&after), [PANICKED, MESSAGE, FAILS, MESSAGE, MESSAGE, THROWS]);
        let operators = |module: &[u8]| {
            let linked = Linked::read(module, "panicked").unwrap();
            let operators = linked.bodies[3].get_operators_reader().unwrap().into_iter();
            operators.map(|operator| format!("{:?}", operator.unwrap())).collect::<Vec<_>>()
        };
        let number = |value: u32| format!("I32Const {{ value: {value} }}");
        let call = |function: u32| format!("Call {{ function_index: {function} }}");
        let unreachable = || "Unreachable".to_owned();
        assert_eq!(
            operators(&after),
            [
                number(0),
                number(0),
                call(PANICKED),
                unreachable(),
                number(1024),
                number(0),
                call(FAILS),
                number(1024),
                number(1024),
                call(THROWS),
                unreachable(),
                "End".to_owned(),
            ]
        );
        assert_eq!(before.len() - after.len(), 3 * 4, "three references");
        wasmparser::validate(&after).unwrap();
    }

    #[test]
    fn an_unused_export_does_nothing() {
        let before = linked(&[(CONST, Some(MESSAGE)), (CONST, Some(PLACE)), (CALL, Some(THROWS)), (END, None)]);
        let after = reduced(&before, "panicked", |name| name == "user").unwrap();
        wasmparser::validate(&after).unwrap();
        let linked = Linked::read(&after, "panicked").unwrap();
        assert!(linked.references.is_empty(), "{:?}", linked.references);
        let operators = linked.bodies[3].get_operators_reader().unwrap().into_iter();
        let mut operators = operators.map(|operator| format!("{:?}", operator.unwrap()));
        assert_eq!(operators.next().as_deref(), Some("Unreachable"));
        assert!(operators.all(|operator| operator == "Nop" || operator == "End"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let module = linked(&[(END, None)]);
        assert_eq!(reduced(&module, "panic", |_| false).unwrap_err().to_string(), "the module exports no `panic`");
        assert_eq!(
            reduced(b"\0asm\x01\0\0\0", "panicked", |_| false).unwrap_err().to_string(),
            "the module has no code"
        );
        for end in 0..module.len() {
            let _ = reduced(&module[..end], "panicked", |_| true);
        }
    }
}
