//! The addresses among the Wasm's data, most of them of texts: an address and a length, text after text.
//!
//! The address of a text is most often where the last one ended. So each is written as the distance from
//! there, into a stream of its own, and [`SIGN`] stands in its place.

use anyhow::{Context as _, Result};
use wasmparser::{DataKind, Operator, Parser, Payload};

use super::instructions::number;

/// What stands in the place of an address. A word that is the same by itself is written like an address.
const SIGN: u32 = 0x7f7f_7f7f;

/// The first and largest part of the data: where it is in the Wasm and in memory, and where all ends.
struct Data {
    at: usize,
    length: usize,
    address: u32,
    end: u32,
}

/// Takes the addresses out of what stands after the code, and writes their distances; says where the
/// words among which they are begin, and how many these are.
pub(super) fn take_out(
    wasm: &[u8],
    code_end: usize,
    after: &mut [u8],
    distances: &mut Vec<u8>,
) -> Result<(usize, usize)> {
    let Some(data) = data(wasm)? else { return Ok((0, 0)) };
    let at = data.at.checked_sub(code_end).context("the Wasm has data before its code")?;
    let words = data.length / 4;
    let is_address = |it: u32| it == SIGN || (data.address..data.end).contains(&it);
    let values: Vec<u32> = (0..words).map(|word| read(after, at + word * 4)).collect();
    for (word, _) in values.iter().enumerate().filter(|(_, it)| is_address(**it)) {
        write(after, at + word * 4, SIGN);
    }
    let mut expected = 0;
    for (word, value) in values.iter().enumerate().filter(|(_, it)| is_address(**it)) {
        write_distance(distances, value.wrapping_sub(expected).cast_signed());
        expected = value.wrapping_add(length(after, at + (word + 1) * 4));
    }
    Ok((at, words))
}

/// Puts the addresses back in.
pub(super) fn put_back(
    after: &mut [u8],
    (at, words): (usize, usize),
    distances: &[u8],
) -> Result<()> {
    let (mut expected, mut read_so_far) = (0_u32, 0);
    for at in (0..words).map(|word| at + word * 4) {
        if read(after, at) == SIGN {
            let distance = number(distances, &mut read_so_far)? as u32;
            let distance = (distance >> 1) ^ (distance & 1).wrapping_neg();
            expected = expected.wrapping_add(distance);
            write(after, at, expected);
            expected = expected.wrapping_add(length(after, at + 4));
        }
    }
    Ok(())
}

fn data(wasm: &[u8]) -> Result<Option<Data>> {
    let mut found: Option<Data> = None;
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(section) = payload? else { continue };
        for data in section {
            let data = data?;
            let DataKind::Active { offset_expr, .. } = data.kind else { continue };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                continue;
            };
            let (address, length) = (value.cast_unsigned(), data.data.len());
            let end = address + u32::try_from(length)?;
            match &mut found {
                Some(first) => first.end = first.end.max(end),
                None => found = Some(Data { at: data.range.end - length, length, address, end }),
            }
        }
    }
    Ok(found)
}

/// How long the text is whose length stands there, if one does.
fn length(bytes: &[u8], at: usize) -> u32 {
    let byte = |at: usize| u32::from(bytes.get(at).copied().unwrap_or_default());
    byte(at) | byte(at + 1) << 8
}

fn read(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|it| it.first_chunk()).map_or(0, |it| u32::from_le_bytes(*it))
}

fn write(bytes: &mut [u8], at: usize, word: u32) {
    if let Some(place) = bytes.get_mut(at..).and_then(|it| it.first_chunk_mut()) {
        *place = word.to_le_bytes();
    }
}

/// Writes a distance as a number: the sign in its lowest bit.
fn write_distance(out: &mut Vec<u8>, distance: i32) {
    let mut number = (distance.cast_unsigned() << 1) ^ (distance >> 31).cast_unsigned();
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
