//! The Wasm with its code sorted into streams: all instructions, then all their operands of each kind.
//!
//! Brotli looks for what repeats, and in a stream of one kind much more does: the script is 7 kB smaller,
//! and the one file 10. The page puts the streams together again ([`JOIN`]); what comes out is the Wasm
//! to the last byte, or the build stops.

use anyhow::{Context as _, Result, bail, ensure};

mod join;

/// Puts a Wasm together again, in the page.
pub(super) const JOIN: &str = include_str!("streams/join.js");

/// What a Wasm begins with: its magic and its version.
const HEAD: usize = 8;
/// The number of the section that has the code.
const CODE: u8 = 10;

/// The kinds of streams, by their place among all.
const INSTRUCTIONS: usize = 0;
/// The local variables of each function, which stand before its code.
const HEADS: usize = 1;
/// Numbers of eight and four bytes that are no integers.
const FLOATS: usize = 2;
/// What is rare.
const REST: usize = 3;
/// The first of those for operands of one kind.
const OPERANDS: usize = 4;
/// How many there are.
const STREAMS: usize = OPERANDS + KINDS.len();

/// The kinds of operands that have a stream of their own, as [`SHAPES`] calls them: what a block gives, a
/// depth, a function, its type, a local variable, a global one, how memory is aligned, where in it, and
/// the two kinds of integers.
pub(super) const KINDS: &str = "bdftlgaonN";

/// What an instruction has after itself, by its number: the kinds of its operands; besides these `x` for
/// something rare, `4` and `8` for so many bytes, and `J`, `S` and `P` for those with a count of their own
/// (a table of jumps, a select with types, and what begins with a prefix).
const SHAPES: [(std::ops::RangeInclusive<u8>, &str); 20] = [
    (0x02..=0x04, "b"),
    (0x0c..=0x0d, "d"),
    (0x0e..=0x0e, "J"),
    (0x10..=0x10, "f"),
    (0x11..=0x11, "tt"),
    (0x1c..=0x1c, "S"),
    (0x20..=0x22, "l"),
    (0x23..=0x24, "g"),
    (0x25..=0x26, "x"),
    (0x28..=0x3e, "ao"),
    (0x3f..=0x40, "x"),
    (0x41..=0x41, "n"),
    (0x42..=0x42, "N"),
    (0x43..=0x43, "4"),
    (0x44..=0x44, "8"),
    (0x45..=0xc4, ""),
    (0xd0..=0xd0, "x"),
    (0xd1..=0xd1, ""),
    (0xd2..=0xd2, "x"),
    (0xfc..=0xfc, "P"),
];

/// How many operands an instruction has after the prefix, by its number there.
pub(super) const PREFIXED: [usize; 18] = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/// Instructions that end or begin a part, or have nothing after themselves.
const PLAIN: [u8; 7] = [0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b];
const END: u8 = 0x0b;

/// The Wasm in order: what stands before its code, what after, and the streams of the code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Streams {
    /// All of it.
    pub(super) bytes: Vec<u8>,
    /// How long each part is: what stands before the code, what after, each stream.
    pub(super) sizes: Vec<usize>,
    /// How many functions there are.
    pub(super) functions: usize,
}

/// The shape of an instruction.
fn shape(instruction: u8) -> Result<&'static str> {
    if PLAIN.contains(&instruction) {
        return Ok("");
    }
    let found = SHAPES.iter().find(|(numbers, _)| numbers.contains(&instruction));
    let missing = || format!("pack/streams.rs does not know the instruction {instruction:#04x}");
    found.map(|(_, shape)| *shape).with_context(missing)
}

/// The shapes as the page takes them: a letter for each instruction, and what that means.
pub(super) fn shapes_for_page() -> String {
    let shapes = (0..=u8::MAX).map(|it| shape(it).unwrap_or_default());
    let names: Vec<String> = shapes.map(|shape| format!("\"{shape}\"")).collect();
    // Most have none.
    names.join(",").replace("\"\"", "")
}

/// The Wasm sorted into streams.
pub(super) fn split(wasm: &[u8]) -> Result<Streams> {
    let (start, end) = code(wasm)?;
    let (before, code, after) = (
        wasm.get(..start).unwrap_or_default(),
        wasm.get(start..end).unwrap_or_default(),
        wasm.get(end..).unwrap_or_default(),
    );
    let mut sorter = Sorter { code, at: 0, streams: vec![Vec::new(); STREAMS] };
    let functions = sorter.all()?;
    let mut parts = vec![before.to_vec(), after.to_vec()];
    parts.append(&mut sorter.streams);
    let streams =
        Streams { sizes: parts.iter().map(Vec::len).collect(), bytes: parts.concat(), functions };
    ensure!(
        join::join(&streams)? == wasm,
        "the code of the Wasm is not written as it was expected"
    );
    Ok(streams)
}

/// Where the bodies of the functions begin and end.
fn code(wasm: &[u8]) -> Result<(usize, usize)> {
    let mut at = HEAD;
    while let Some(section) = wasm.get(at) {
        at += 1;
        let size = number(wasm, &mut at)?;
        if *section == CODE {
            return Ok((at, at + size));
        }
        at += size;
    }
    bail!("the Wasm has no code")
}

/// A number as Wasm writes it: seven bits a byte, the lowest first.
fn number(bytes: &[u8], at: &mut usize) -> Result<usize> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = *bytes.get(*at).context("the Wasm ends early")?;
        *at += 1;
        ensure!(shift < 63, "a number in the Wasm is too large");
        number |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if byte < 0x80 {
            return Ok(number);
        }
    }
}

/// Reads the code and puts each part of it into its stream.
struct Sorter<'a> {
    code: &'a [u8],
    at: usize,
    streams: Vec<Vec<u8>>,
}

impl Sorter<'_> {
    fn all(&mut self) -> Result<usize> {
        let functions = number(self.code, &mut self.at)?;
        for _ in 0..functions {
            number(self.code, &mut self.at)?;
            self.function()?;
        }
        ensure!(self.at == self.code.len(), "the code of the Wasm is longer than its functions");
        Ok(functions)
    }

    fn function(&mut self) -> Result<()> {
        for _ in 0..self.move_number(HEADS)? {
            self.move_number(HEADS)?;
            self.move_bytes(HEADS, 1)?;
        }
        let mut depth = 1_usize;
        while depth > 0 {
            let instruction = self.move_bytes(INSTRUCTIONS, 1)?;
            match instruction {
                0x02..=0x04 => depth += 1,
                END => depth -= 1,
                _ => {}
            }
            for operand in shape(instruction)?.chars() {
                self.operand(operand)?;
            }
        }
        Ok(())
    }

    fn operand(&mut self, operand: char) -> Result<()> {
        match operand {
            'x' => self.move_number(REST).map(|_| ()),
            '4' | '8' => self.move_bytes(FLOATS, if operand == '4' { 4 } else { 8 }).map(|_| ()),
            'J' => {
                let count = self.move_number(REST)?;
                (0..=count).try_for_each(|_| self.move_number(REST).map(|_| ()))
            }
            'S' => {
                let count = self.move_number(REST)?;
                self.move_bytes(REST, count).map(|_| ())
            }
            'P' => {
                let instruction = self.move_number(REST)?;
                let Some(count) = PREFIXED.get(instruction) else {
                    bail!("pack/streams.rs does not know the instruction 0xfc {instruction}");
                };
                (0..*count).try_for_each(|_| self.move_number(REST).map(|_| ()))
            }
            kind => {
                let place = KINDS.find(kind).with_context(|| format!("no stream for `{kind}`"))?;
                self.move_number(OPERANDS + place).map(|_| ())
            }
        }
    }

    /// Moves a number, and gives it.
    fn move_number(&mut self, stream: usize) -> Result<usize> {
        let from = self.at;
        while *self.code.get(self.at).context("the Wasm ends early")? > 0x7f {
            self.at += 1;
        }
        let length = self.at + 1 - from;
        self.at = from;
        let mut at = from;
        // Of the widest integers nobody needs the value.
        let value = if length > 8 { 0 } else { number(self.code, &mut at)? };
        self.move_bytes(stream, length)?;
        Ok(value)
    }

    /// Moves so many bytes, and gives the first.
    fn move_bytes(&mut self, stream: usize, count: usize) -> Result<u8> {
        let bytes = self.code.get(self.at..self.at + count).context("the Wasm ends early")?;
        let first = bytes.first().copied().unwrap_or_default();
        if let Some(stream) = self.streams.get_mut(stream) {
            stream.extend_from_slice(bytes);
        }
        self.at += count;
        Ok(first)
    }
}

#[cfg(test)]
mod tests;
