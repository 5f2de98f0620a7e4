//! The little of the binary format of WebAssembly that splitting needs: what a module asks for and offers, by name.
//!
//! Crates that read and write whole modules take longer to compile than all of xtask.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::ops::Range;

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The names of what a module asks of `from`, in order.
pub fn imports(module: &[u8], from: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    rewritten(module, IMPORTS, |entry| {
        let names_of = import(entry)?;
        if names_of.from == from {
            names.push(names_of.name);
        }
        Ok(Some(entry.to_vec()))
    })?;
    Ok(names)
}

/// The module with other names for what it asks of `from`; those that are not in `names` stay.
pub fn with_imports(module: &[u8], from: &str, names: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    rewritten(module, IMPORTS, |entry| {
        let own = import(entry)?;
        let name = names.get(&own.name).filter(|_| own.from == from).unwrap_or(&own.name);
        let mut new = Vec::new();
        write_name(&mut new, &own.from);
        write_name(&mut new, name);
        new.extend(entry.get(own.rest..).unwrap_or_default());
        Ok(Some(new))
    })
}

/// The module without the exports that `is_in` does not want.
pub fn with_exports(module: &[u8], is_in: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    rewritten(module, EXPORTS, |entry| {
        let (name, _) = name(entry, 0)?;
        Ok(is_in(&name).then(|| entry.to_vec()))
    })
}

/// The module with each entry of a section as `entry` gives it, or without it.
fn rewritten(module: &[u8], section: u8, mut entry: impl FnMut(&[u8]) -> Result<Option<Vec<u8>>>) -> Result<Vec<u8>> {
    ensure!(module.starts_with(b"\0asm"), "this is no module");
    let mut new = module.get(..8).context("the module is cut off")?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (size, content) = number(module, at + 1)?;
        let content = content..content + size;
        let bytes = module.get(content.clone()).context("a section is cut off")?;
        if module[at] == section {
            let mut kept = Vec::new();
            let mut count = 0;
            for place in entries(bytes, section)? {
                if let Some(entry) = entry(&bytes[place])? {
                    kept.extend(entry);
                    count += 1;
                }
            }
            let mut bytes = Vec::new();
            write_number(&mut bytes, count);
            bytes.extend(kept);
            new.push(section);
            write_number(&mut new, bytes.len());
            new.extend(bytes);
        } else {
            new.extend(&module[at..content.end]);
        }
        at = content.end;
    }
    Ok(new)
}

/// Where the entries of a section are in it.
fn entries(bytes: &[u8], section: u8) -> Result<Vec<Range<usize>>> {
    let (count, mut at) = number(bytes, 0)?;
    let mut places = Vec::with_capacity(count);
    for _ in 0..count {
        let start = at;
        (_, at) = name(bytes, at)?;
        if section == IMPORTS {
            (_, at) = name(bytes, at)?;
        }
        let kind = *bytes.get(at).context("an entry is cut off")?;
        at += 1;
        at = match (section, kind) {
            (EXPORTS, _) | (IMPORTS, 0) => number(bytes, at)?.1,
            // A table's type of element is before its limits.
            (_, 1) => limits(bytes, at + 1)?,
            (_, 2) => limits(bytes, at)?,
            (_, 3) => at + 2,
            (_, 4) => number(bytes, at + 1)?.1,
            (_, kind) => bail!("an import is of kind {kind}, which is not known here"),
        };
        places.push(start..at);
    }
    Ok(places)
}

fn limits(bytes: &[u8], at: usize) -> Result<usize> {
    let has_most = bytes.get(at).context("limits are cut off")? & 1 == 1;
    let (_, at) = number(bytes, at + 1)?;
    if has_most { Ok(number(bytes, at)?.1) } else { Ok(at) }
}

struct Import {
    from: String,
    name: String,
    /// Where what comes after the names begins.
    rest: usize,
}

fn import(entry: &[u8]) -> Result<Import> {
    let (from, at) = name(entry, 0)?;
    let (name, rest) = name(entry, at)?;
    Ok(Import { from, name, rest })
}

/// A name, and where it ends.
fn name(bytes: &[u8], at: usize) -> Result<(String, usize)> {
    let (length, at) = number(bytes, at)?;
    let name = bytes.get(at..at + length).context("a name is cut off")?;
    Ok((std::str::from_utf8(name).context("a name is no text")?.to_owned(), at + length))
}

/// An unsigned LEB128, and where it ends.
fn number(bytes: &[u8], mut at: usize) -> Result<(usize, usize)> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let byte = *bytes.get(at).context("a number is cut off")?;
        at += 1;
        number |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok((number, at));
        }
    }
    bail!("a number is too long")
}

fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_name(bytes: &mut Vec<u8>, name: &str) {
    write_number(bytes, name.len());
    bytes.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks for functions `env.one`, `js.two`, a table and a memory of `js`, and offers `f` and `g`.
    fn module() -> Vec<u8> {
        let mut imports = vec![4];
        for (from, name, rest) in [
            ("env", "one", &[0, 0][..]),
            ("js", "two", &[0, 0]),
            ("js", "table", &[1, 0x70, 1, 1, 0x80, 2]),
            ("js", "memory", &[2, 0, 1]),
        ] {
            write_name(&mut imports, from);
            write_name(&mut imports, name);
            imports.extend(rest);
        }
        let mut exports = vec![2];
        for name in ["f", "g"] {
            write_name(&mut exports, name);
            exports.extend([0, 1]);
        }
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // Types, imports, exports.
        for (section, bytes) in [(1, vec![1, 0x60, 0, 0]), (2, imports), (7, exports)] {
            module.push(section);
            write_number(&mut module, bytes.len());
            module.extend(bytes);
        }
        module
    }

    #[test]
    fn imports_get_other_names_and_the_rest_stays() {
        let module = module();
        assert_eq!(imports(&module, "js").unwrap(), ["two", "table", "memory"]);
        let long = "a".repeat(200);
        let names = BTreeMap::from([("two".to_owned(), long.clone()), ("one".to_owned(), "not this one".to_owned())]);
        let renamed = with_imports(&module, "js", &names).unwrap();
        assert_eq!(imports(&renamed, "js").unwrap(), [&long, "table", "memory"]);
        assert_eq!(imports(&renamed, "env").unwrap(), ["one"]);
        let back = BTreeMap::from([(long, "two".to_owned())]);
        assert_eq!(with_imports(&renamed, "js", &back).unwrap(), module);
    }

    #[test]
    fn exports_are_left_out() {
        let module = module();
        assert_eq!(with_exports(&module, |_| true).unwrap(), module);
        assert_eq!(with_exports(&module, |name| name != "f").unwrap().len(), module.len() - 4);
    }

    #[test]
    fn what_is_cut_off_is_an_error_and_no_panic() {
        let module = module();
        for end in 0..module.len() {
            let _ = imports(&module[..end], "js");
            let _ = with_exports(&module[..end], |_| true);
        }
        assert!(imports(b"", "js").is_err());
        assert!(imports(b"\0asm\x01\0\0\0\x02\xff\xff\xff\xff\xff\x01", "js").is_err());
    }
}
