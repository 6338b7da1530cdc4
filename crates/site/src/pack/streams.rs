//! The Wasm with its code sorted into streams: all instructions, then all their operands of each kind.
//!
//! Brotli looks for what repeats, and in a stream of one kind much more does: the script is smaller, and
//! the one file more so. Addresses among the data are written as distances (`pointers`). The page puts
//! all together again ([`JOIN`]); what comes out is the Wasm to the last byte, or the build stops.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};

use instructions::{Function, Instruction, KINDS, Operand, PREFIXED, functions, number, shape};

mod instructions;
mod join;
mod pointers;

/// Puts a Wasm together again, in the page.
pub(super) const JOIN: &str = include_str!("streams/join.js");

/// What a Wasm begins with: its magic and its version.
const HEAD: usize = 8;
/// The number of the section that has the code.
const CODE: u8 = 10;

/// The parts before the operands, in their order.
#[derive(Default)]
struct Parts {
    /// What stands before the code.
    before: Vec<u8>,
    /// What stands after it.
    after: Vec<u8>,
    /// The instructions.
    tokens: Vec<u8>,
    /// The local variables of each function.
    heads: Vec<u8>,
    /// Numbers that are no integers.
    floats: Vec<u8>,
    /// What is rare.
    rare: Vec<u8>,
    /// The distances of addresses.
    distances: Vec<u8>,
}

impl Parts {
    fn in_order(self) -> [Vec<u8>; 7] {
        let Self { before, after, tokens, heads, floats, rare, distances } = self;
        [before, after, tokens, heads, floats, rare, distances]
    }
}

/// An instruction and how many bytes each of its sorted operands has: one byte in its stream stands for
/// all that. So the page knows how long each stream of operands is before it reads the first of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Token {
    instruction: u8,
    lengths: Vec<usize>,
}

impl Token {
    fn of(instruction: &Instruction<'_>) -> Self {
        let lengths = instruction.operands.iter().filter_map(|it| match it {
            Operand::Sorted(_, bytes) => Some(bytes.len()),
            Operand::Float(_) | Operand::Rare(_) => None,
        });
        Self { instruction: instruction.number, lengths: lengths.collect() }
    }
}

/// In which stream an operand is: by its kind, its length and its instruction, and for integers by the
/// instruction that comes after, which makes something of it. The page has its streams in the same order.
fn stream(kind: usize, length: usize, instruction: u8, next: u8) -> usize {
    let next = if kind == 0 { next } else { 0 };
    ((kind * 16 + length) * 256 + usize::from(instruction)) * 256 + usize::from(next)
}

/// The Wasm sorted, and what the page must know of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Streams {
    /// All of it: the parts, then the streams of operands in the order of their numbers.
    pub(super) bytes: Vec<u8>,
    /// How long each part is.
    sizes: [usize; 7],
    /// How many functions there are.
    functions: usize,
    tokens: Vec<Token>,
    /// Where the words with addresses begin in what stands after the code, and how many words there are.
    words: (usize, usize),
}

impl Streams {
    /// What the page must know, as the script's constants.
    pub(super) fn for_page(&self) -> Result<String> {
        let Self { sizes, functions, words: (data, words), .. } = self;
        let tokens: Vec<String> = self.tokens.iter().map(token_for_page).collect::<Result<_>>()?;
        Ok(format!(
            "const sizes = {sizes:?};\nconst functions = {functions};\nconst data = {data};\n\
             const words = {words};\nconst tokens = [{}];\nconst kinds = \"{KINDS}\";\n\
             const prefixed = {PREFIXED:?};\n",
            tokens.join(","),
        ))
    }
}

/// A token as the page takes it: the instruction, the shape of its operands, their lengths.
fn token_for_page(Token { instruction, lengths }: &Token) -> Result<String> {
    let lengths: String = lengths.iter().map(|length| format!(",{length}")).collect();
    Ok(match shape(*instruction)? {
        "" => format!("[{instruction}]"),
        shape => format!("[{instruction},\"{shape}\"{lengths}]"),
    })
}

/// The Wasm sorted into streams.
pub(super) fn split(wasm: &[u8]) -> Result<Streams> {
    let (start, end) = code(wasm)?;
    let functions = functions(wasm.get(start..end).unwrap_or_default())?;
    let mut parts = Parts {
        before: wasm.get(..start).unwrap_or_default().to_vec(),
        after: wasm.get(end..).unwrap_or_default().to_vec(),
        ..Parts::default()
    };
    let words = pointers::take_out(wasm, end, &mut parts.after, &mut parts.distances)?;
    let tokens = tokens(&functions)?;
    let operands = sort(&functions, &tokens, &mut parts);
    let parts = parts.in_order();
    let sizes = parts.each_ref().map(Vec::len);
    let bytes = parts.into_iter().chain(operands.into_values()).flatten().collect();
    let streams = Streams { bytes, sizes, functions: functions.len(), tokens, words };
    ensure!(join::join(&streams)? == wasm, "the Wasm is not written as it was expected");
    Ok(streams)
}

/// All tokens that there are, in order.
fn tokens(functions: &[Function<'_>]) -> Result<Vec<Token>> {
    let all = functions.iter().flat_map(|it| &it.instructions).map(Token::of);
    let tokens: Vec<Token> = all.collect::<BTreeSet<_>>().into_iter().collect();
    ensure!(tokens.len() <= 256, "{} instructions of a kind need more than a byte", tokens.len());
    Ok(tokens)
}

/// Puts each part of the code where it belongs, and gives the streams of operands by their numbers.
fn sort(
    functions: &[Function<'_>],
    tokens: &[Token],
    parts: &mut Parts,
) -> BTreeMap<usize, Vec<u8>> {
    let mut streams: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    for function in functions {
        parts.heads.extend_from_slice(function.heads);
        for (at, it) in function.instructions.iter().enumerate() {
            let token = tokens.binary_search(&Token::of(it)).unwrap_or_default();
            parts.tokens.push(token as u8);
            // The last one ends the function, and has no operands.
            let next = function.instructions.get(at + 1).map_or(0, |it| it.number);
            for operand in &it.operands {
                match operand {
                    Operand::Float(bytes) => parts.floats.extend_from_slice(bytes),
                    Operand::Rare(bytes) => parts.rare.extend_from_slice(bytes),
                    Operand::Sorted(kind, bytes) => {
                        let stream = stream(*kind, bytes.len(), it.number, next);
                        streams.entry(stream).or_default().extend(turned(bytes));
                    }
                }
            }
        }
    }
    streams
}

/// A number with its greatest part first, and without the bits that say that more follows: its stream
/// says how long it is, and in a script each byte past 127 would be two.
fn turned(number: &[u8]) -> impl Iterator<Item = u8> {
    number.iter().rev().map(|byte| byte & 0x7f)
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

/// The part of the sorted bytes that goes so far, and the rest.
fn part(bytes: &[u8], size: usize) -> Result<(&[u8], &[u8])> {
    bytes.split_at_checked(size).context("a stream ends early")
}

#[cfg(test)]
mod tests;
