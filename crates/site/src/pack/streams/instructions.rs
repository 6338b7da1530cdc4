//! The code of a Wasm as instructions with their operands.

use anyhow::{Context as _, Result, bail, ensure};

/// The kinds of operands that are sorted, as [`SHAPES`] calls them: an integer, what a block gives, a
/// depth, a function, its type, a local variable, a global one, how memory is aligned, where in it, and
/// the wider integers.
pub(super) const KINDS: &str = "nbdftlgaoN";

/// What an instruction has after itself, by its number: the kinds of its operands; besides these `x` for
/// something rare, `4` and `8` for so many bytes, and `J`, `S` and `P` for those with a count of their own
/// (a table of jumps, a select with types, and what begins with a prefix).
pub(super) const SHAPES: [(std::ops::RangeInclusive<u8>, &str); 20] = [
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
const PLAIN: [u8; 7] = [0x00, 0x01, 0x05, END, 0x0f, 0x1a, 0x1b];
/// Ends what began with one of [`BEGINS`], and a function in the end.
const END: u8 = 0x0b;
const BEGINS: std::ops::RangeInclusive<u8> = 0x02..=0x04;

/// A function: its local variables, and its code.
pub(super) struct Function<'a> {
    pub(super) heads: &'a [u8],
    pub(super) instructions: Vec<Instruction<'a>>,
}

pub(super) struct Instruction<'a> {
    pub(super) number: u8,
    pub(super) operands: Vec<Operand<'a>>,
}

/// An operand, as it is written.
pub(super) enum Operand<'a> {
    /// A number that is no integer.
    Float(&'a [u8]),
    /// What is rare.
    Rare(&'a [u8]),
    /// One of the kinds that are sorted, by its place among [`KINDS`].
    Sorted(usize, &'a [u8]),
}

/// The shape of an instruction.
pub(super) fn shape(instruction: u8) -> Result<&'static str> {
    if PLAIN.contains(&instruction) {
        return Ok("");
    }
    let found = SHAPES.iter().find(|(numbers, _)| numbers.contains(&instruction));
    let missing = || format!("pack/streams does not know the instruction {instruction:#04x}");
    found.map(|(_, shape)| *shape).with_context(missing)
}

/// How deep the code is after an instruction.
pub(super) fn depth_after(depth: usize, instruction: u8) -> usize {
    match instruction {
        END => depth - 1,
        it if BEGINS.contains(&it) => depth + 1,
        _ => depth,
    }
}

/// The functions in the section of the code.
pub(super) fn functions(code: &[u8]) -> Result<Vec<Function<'_>>> {
    let mut reader = Reader { code, at: 0 };
    let count = reader.number()?;
    let functions = (0..count).map(|_| reader.function()).collect::<Result<_>>()?;
    ensure!(reader.at == code.len(), "the code of the Wasm is longer than its functions");
    Ok(functions)
}

/// A number as Wasm writes it: seven bits a byte, the lowest first.
pub(super) fn number(bytes: &[u8], at: &mut usize) -> Result<usize> {
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

/// Reads the code.
struct Reader<'a> {
    code: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn function(&mut self) -> Result<Function<'a>> {
        self.number()?;
        let from = self.at;
        for _ in 0..self.number()? {
            self.number()?;
            self.bytes(1)?;
        }
        let heads = self.code.get(from..self.at).unwrap_or_default();
        let (mut instructions, mut depth) = (Vec::new(), 1);
        while depth > 0 {
            let instruction = self.instruction()?;
            depth = depth_after(depth, instruction.number);
            instructions.push(instruction);
        }
        Ok(Function { heads, instructions })
    }

    fn instruction(&mut self) -> Result<Instruction<'a>> {
        let number = self.bytes(1)?.first().copied().unwrap_or_default();
        let operands = shape(number)?.chars().map(|it| self.operand(it)).collect::<Result<_>>()?;
        Ok(Instruction { number, operands })
    }

    fn operand(&mut self, shape: char) -> Result<Operand<'a>> {
        let from = self.at;
        match shape {
            '4' => return Ok(Operand::Float(self.bytes(4)?)),
            '8' => return Ok(Operand::Float(self.bytes(8)?)),
            'x' => self.skip(1)?,
            'J' => {
                let count = self.number()?;
                self.skip(count + 1)?;
            }
            'S' => {
                let count = self.number()?;
                self.bytes(count)?;
            }
            'P' => {
                let instruction = self.number()?;
                let Some(count) = PREFIXED.get(instruction) else {
                    bail!("pack/streams does not know the instruction 0xfc {instruction}");
                };
                self.skip(*count)?;
            }
            kind => {
                self.skip(1)?;
                let place = KINDS.find(kind).with_context(|| format!("no stream for `{kind}`"))?;
                return Ok(Operand::Sorted(place, self.since(from)));
            }
        }
        Ok(Operand::Rare(self.since(from)))
    }

    fn since(&self, from: usize) -> &'a [u8] {
        self.code.get(from..self.at).unwrap_or_default()
    }

    fn number(&mut self) -> Result<usize> {
        number(self.code, &mut self.at)
    }

    /// Skips so many numbers, of any width.
    fn skip(&mut self, count: usize) -> Result<()> {
        for _ in 0..count {
            while self.bytes(1)?.first().is_some_and(|byte| *byte > 0x7f) {}
        }
        Ok(())
    }

    fn bytes(&mut self, count: usize) -> Result<&'a [u8]> {
        let bytes = self.code.get(self.at..self.at + count).context("the Wasm ends early")?;
        self.at += count;
        Ok(bytes)
    }
}
