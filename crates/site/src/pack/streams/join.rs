//! The same in the other direction, as the page does it: it proves that nothing is lost.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use super::instructions::{KINDS, PREFIXED, depth_after, number, shape};
use super::{Streams, Token, part, pointers, stream};

/// The Wasm that was sorted.
pub(super) fn join(streams: &Streams) -> Result<Vec<u8>> {
    let mut rest = streams.bytes.as_slice();
    let mut parts = [&[][..]; 7];
    for (place, size) in parts.iter_mut().zip(streams.sizes) {
        (*place, rest) = part(rest, size)?;
    }
    let [before, after, tokens, heads, floats, rare, distances] = parts;
    let tokens = tokens.iter().map(|it| streams.tokens.get(usize::from(*it)));
    let tokens: Vec<&Token> = tokens.collect::<Option<_>>().context("no such token")?;
    let operands = operands(&tokens, rest)?;
    let [heads, floats, rare] = [heads, floats, rare].map(Left);
    let mut joiner = Joiner { heads, floats, rare, operands, body: Vec::new() };
    let mut wasm = before.to_vec();
    write_number(&mut wasm, streams.functions);
    let mut left = tokens.as_slice();
    for _ in 0..streams.functions {
        left = joiner.function(left)?;
        write_number(&mut wasm, joiner.body.len());
        wasm.append(&mut joiner.body);
    }
    let mut after = after.to_vec();
    pointers::put_back(&mut after, streams.words, distances)?;
    wasm.extend_from_slice(&after);
    Ok(wasm)
}

/// The streams of operands by their numbers, as long as the tokens say.
fn operands<'a>(tokens: &[&Token], mut bytes: &'a [u8]) -> Result<BTreeMap<usize, &'a [u8]>> {
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    let mut left = tokens;
    while let [token, others @ ..] = left {
        left = others;
        for (stream, length) in streams_of(token, others)? {
            *lengths.entry(stream).or_default() += length;
        }
    }
    let mut streams = BTreeMap::new();
    for (stream, length) in lengths {
        let (one, others) = part(bytes, length)?;
        streams.insert(stream, one);
        bytes = others;
    }
    Ok(streams)
}

/// In which streams the operands of an instruction are, and how long they are; by what comes after it.
fn streams_of(token: &Token, others: &[&Token]) -> Result<Vec<(usize, usize)>> {
    let Token { instruction, lengths } = token;
    let next = others.first().map_or(0, |it| it.instruction);
    let kinds = shape(*instruction)?.chars().map(|it| KINDS.find(it).unwrap_or_default());
    let streams = kinds.zip(lengths);
    Ok(streams.map(|(kind, length)| (stream(kind, *length, *instruction, next), *length)).collect())
}

/// What is left of a part.
struct Left<'a>(&'a [u8]);

impl Left<'_> {
    /// Moves a number to a body, and gives its value.
    fn number(&mut self, body: &mut Vec<u8>) -> Result<usize> {
        let mut length = 0;
        let value = number(self.0, &mut length)?;
        self.bytes(length, body)?;
        Ok(value)
    }

    /// Moves so many bytes to a body.
    fn bytes(&mut self, count: usize, body: &mut Vec<u8>) -> Result<()> {
        let (bytes, others) = part(self.0, count)?;
        body.extend_from_slice(bytes);
        self.0 = others;
        Ok(())
    }
}

struct Joiner<'a> {
    heads: Left<'a>,
    floats: Left<'a>,
    rare: Left<'a>,
    operands: BTreeMap<usize, &'a [u8]>,
    body: Vec<u8>,
}

impl Joiner<'_> {
    /// Makes the body of a function, and gives the tokens that are left.
    fn function<'a>(&mut self, mut tokens: &'a [&'a Token]) -> Result<&'a [&'a Token]> {
        for _ in 0..self.heads.number(&mut self.body)? {
            self.heads.number(&mut self.body)?;
            self.heads.bytes(1, &mut self.body)?;
        }
        let mut depth = 1;
        while depth > 0 {
            let (token, others) = tokens.split_first().context("the tokens end early")?;
            self.body.push(token.instruction);
            depth = depth_after(depth, token.instruction);
            if token.lengths.is_empty() {
                shape(token.instruction)?.chars().try_for_each(|it| self.rare(it))?;
            }
            for (stream, length) in streams_of(token, others)? {
                let operands = self.operands.get_mut(&stream).context("no stream")?;
                let (operand, left) = part(operands, length)?;
                self.body.extend(turned_back(operand));
                *operands = left;
            }
            tokens = others;
        }
        Ok(tokens)
    }

    fn rare(&mut self, shape: char) -> Result<()> {
        let more = match shape {
            '4' => return self.floats.bytes(4, &mut self.body),
            '8' => return self.floats.bytes(8, &mut self.body),
            'S' => {
                let count = self.rare.number(&mut self.body)?;
                return self.rare.bytes(count, &mut self.body);
            }
            'J' => self.rare.number(&mut self.body)? + 1,
            'P' => {
                let instruction = self.rare.number(&mut self.body)?;
                PREFIXED.get(instruction).copied().unwrap_or_default()
            }
            _ => 1,
        };
        (0..more).try_for_each(|_| self.rare.number(&mut self.body).map(|_| ()))
    }
}

/// A number as Wasm has it: its smallest part first, and each byte but the last says that more follows.
fn turned_back(number: &[u8]) -> impl Iterator<Item = u8> {
    number.iter().enumerate().rev().map(|(at, byte)| if at == 0 { *byte } else { byte | 0x80 })
}

/// Writes a number as Wasm does.
fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
