//! The same in the other direction, as the page does it: it proves that nothing is lost.

use super::{
    END, FLOATS, HEADS, INSTRUCTIONS, KINDS, OPERANDS, PREFIXED, REST, Streams, number, shape,
};
use anyhow::{Context as _, Result};

/// The Wasm that was sorted.
pub(super) fn join(streams: &Streams) -> Result<Vec<u8>> {
    let mut rest = streams.bytes.as_slice();
    let mut parts = Vec::new();
    for size in &streams.sizes {
        let (part, others) = rest.split_at_checked(*size).context("a stream ends early")?;
        parts.push(part);
        rest = others;
    }
    let [before, after, code @ ..] = parts.as_slice() else { return Ok(streams.bytes.clone()) };
    let mut joiner = Joiner { streams: code, at: vec![0; code.len()], body: Vec::new() };
    let mut wasm = before.to_vec();
    write_number(&mut wasm, streams.functions);
    for _ in 0..streams.functions {
        joiner.function()?;
        write_number(&mut wasm, joiner.body.len());
        wasm.append(&mut joiner.body);
    }
    wasm.extend_from_slice(after);
    Ok(wasm)
}

struct Joiner<'a> {
    streams: &'a [&'a [u8]],
    at: Vec<usize>,
    body: Vec<u8>,
}

impl Joiner<'_> {
    fn function(&mut self) -> Result<()> {
        for _ in 0..self.take(HEADS)? {
            self.take(HEADS)?;
            self.take_byte(HEADS)?;
        }
        let mut depth = 1_usize;
        while depth > 0 {
            let instruction = self.take_byte(INSTRUCTIONS)?;
            depth = match instruction {
                0x02..=0x04 => depth + 1,
                END => depth - 1,
                _ => depth,
            };
            for operand in shape(instruction)?.chars() {
                self.operand(operand)?;
            }
        }
        Ok(())
    }

    fn operand(&mut self, operand: char) -> Result<()> {
        let more = match operand {
            '4' | '8' => {
                let count = if operand == '4' { 4 } else { 8 };
                return (0..count).try_for_each(|_| self.take_byte(FLOATS).map(|_| ()));
            }
            'S' => {
                let count = self.take(REST)?;
                return (0..count).try_for_each(|_| self.take_byte(REST).map(|_| ()));
            }
            'x' => 1,
            'J' => self.take(REST)? + 1,
            'P' => PREFIXED.get(self.take(REST)?).copied().unwrap_or_default(),
            kind => {
                self.take(OPERANDS + KINDS.find(kind).unwrap_or_default())?;
                0
            }
        };
        (0..more).try_for_each(|_| self.take(REST).map(|_| ()))
    }

    /// Takes a number from a stream, and gives its value; of the widest integers nobody needs it.
    fn take(&mut self, stream: usize) -> Result<usize> {
        let from = self.body.len();
        while self.take_byte(stream)? > 0x7f {}
        let bytes = self.body.get(from..).unwrap_or_default();
        if bytes.len() > 8 { Ok(0) } else { number(bytes, &mut 0) }
    }

    fn take_byte(&mut self, stream: usize) -> Result<u8> {
        let (bytes, at) =
            self.streams.get(stream).zip(self.at.get_mut(stream)).context("no stream")?;
        let byte = *bytes.get(*at).context("a stream ends early")?;
        *at += 1;
        self.body.push(byte);
        Ok(byte)
    }
}

/// Writes a number as Wasm does.
fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
