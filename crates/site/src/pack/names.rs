//! The names of the Wasm's imports, in glue and Wasm as the list of imports has them: without the hash
//! that wasm-bindgen adds, which no packing makes smaller: 1 kB of the script. Nor is there any use in a
//! browser for the sections in which tools note names of functions and their own.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use wasmparser::BinaryReader;

use crate::capability::{is_forbidden, short};

/// What a Wasm begins with: its magic and its version.
const HEAD: usize = 8;
/// The number of sections with notes of tools.
const NOTES: u8 = 0;
/// The number of the section that has the imports, and of their kind: all are functions.
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;

/// Glue and Wasm with plain names, and without notes. Of several imports with one name the later ones get a number.
pub(crate) fn plain_names(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let (mut glue, mut plain) = (glue.to_owned(), Vec::new());
    let mut reader = BinaryReader::new(wasm, 0);
    plain.extend_from_slice(reader.read_bytes(HEAD)?);
    while !reader.eof() {
        let (section, size) = (reader.read_u8()?, reader.read_var_u32()?);
        let mut body = reader.read_bytes(size as usize)?.to_vec();
        if section == NOTES {
            continue;
        }
        if section == IMPORTS {
            body = renamed(&body, &mut glue)?;
        }
        plain.push(section);
        with_length(&mut plain, &body)?;
    }
    Ok((glue, plain))
}

/// The section of imports with plain names, which the glue gets too.
fn renamed(section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let (mut reader, mut plain) = (BinaryReader::new(section, 0), Vec::new());
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    let count = reader.read_var_u32()?;
    number(&mut plain, count);
    for _ in 0..count {
        let (module, name) = (reader.read_string()?, reader.read_string()?);
        let (kind, of) = (reader.read_u8()?, reader.read_var_u32()?);
        ensure!(kind == FUNCTION, "the Wasm imports `{name}`, which is no function");
        // A name that the glue must not contain as a word keeps its hash, and is no word with it.
        let plain_name = if is_forbidden(short(name)) { name } else { short(name) };
        let uses = used.entry(plain_name.to_owned()).or_default();
        *uses += 1;
        let new = match *uses {
            1 => plain_name.to_owned(),
            more => format!("{plain_name}_{more}"),
        };
        *glue = with_key(glue, name, &new)?;
        with_length(&mut plain, module.as_bytes())?;
        with_length(&mut plain, new.as_bytes())?;
        plain.push(kind);
        number(&mut plain, of);
    }
    Ok(plain)
}

/// The glue with another name for one import, which it names once.
fn with_key(glue: &str, name: &str, new: &str) -> Result<String> {
    let missing = || format!("the glue has no import of its own line for `{name}`");
    let (before, after) = glue.split_once(&format!(" {name}: ")).with_context(missing)?;
    ensure!(!after.contains(name), "the glue names the import `{name}` twice");
    Ok(format!("{before} {new}: {after}"))
}

fn with_length(out: &mut Vec<u8>, bytes: &[u8]) -> Result<()> {
    number(out, u32::try_from(bytes.len())?);
    out.extend_from_slice(bytes);
    Ok(())
}

/// A number as Wasm writes it: seven bits a byte, the lowest first.
fn number(out: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::{plain_names, with_length};
    use wasmparser::{Parser, Payload};

    /// A Wasm that imports functions of these names, with another section before and after.
    fn wasm(names: &[&str]) -> Vec<u8> {
        let mut imports = vec![names.len() as u8];
        for name in names {
            with_length(&mut imports, b"./glue.js").unwrap();
            with_length(&mut imports, name.as_bytes()).unwrap();
            imports.extend([0, 0]);
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (section, body) in [(1, &b"\x01\x60\0\0"[..]), (2, &imports), (5, b"\x01\0\x01")] {
            wasm.push(section);
            with_length(&mut wasm, body).unwrap();
        }
        wasm
    }

    fn names_of(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for part in Parser::new(0).parse_all(wasm) {
            if let Payload::ImportSection(imports) = part.unwrap() {
                names.extend(imports.into_imports().map(|import| import.unwrap().name.to_owned()));
            }
        }
        names
    }

    fn glue(names: &[&str]) -> String {
        names.iter().map(|name| format!("    {name}: function() {{}},\n")).collect()
    }

    const FOCUS: &str = "__wbg_focus_0a8d513ea5d8338e";
    const FOCUS_TOO: &str = "__wbg_focus_d5e2fdbdb56416f0";
    const THROW: &str = "__wbg___wbindgen_throw_4c88d8bf264fd984";

    #[test]
    fn glue_and_wasm_get_the_names_of_the_list() {
        let names = [FOCUS, FOCUS_TOO, THROW, "__wbindgen_init"];
        let plain = ["focus", "focus_2", "__wbindgen_throw", "__wbindgen_init"];
        let (glue_after, wasm_after) = plain_names(&glue(&names), &wasm(&names)).unwrap();
        assert_eq!(glue_after, glue(&plain));
        assert_eq!(wasm_after, wasm(&plain));
        assert_eq!(names_of(&wasm_after), plain);
    }

    #[test]
    fn notes_of_tools_are_left_out() {
        let mut noted = wasm(&[FOCUS]);
        noted.extend(b"\0\x0a\x04nameof it");
        let (_, after) = plain_names(&glue(&[FOCUS]), &noted).unwrap();
        assert_eq!(after, wasm(&["focus"]));
    }

    #[test]
    fn a_long_section_keeps_its_length() {
        let names: Vec<String> = (0..100).map(|at| format!("__wbg_a{at}_{at:016x}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (_, after) = plain_names(&glue(&names), &wasm(&names)).unwrap();
        assert_eq!(names_of(&after).len(), 100);
    }

    #[test]
    fn glue_that_does_not_fit_its_wasm_stops_the_build() {
        for of_glue in [&[][..], &[FOCUS_TOO], &[FOCUS, FOCUS]] {
            let fault = plain_names(&glue(of_glue), &wasm(&[FOCUS])).unwrap_err().to_string();
            assert!(fault.contains(FOCUS), "{fault}");
        }
        assert!(plain_names("", b"\0asm").is_err());
    }
}
