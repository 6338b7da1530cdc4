//! A Wasm with instructions of every shape is the same after it was sorted and put together.

use super::instructions::{PREFIXED, SHAPES};
use super::split;

/// A section with its length.
fn section(number: u8, body: &[u8]) -> Vec<u8> {
    [&[number, body.len() as u8], body].concat()
}

/// An address of a text and its length, the address of the one after it, and what is no address.
const DATA: &[u8] = &[0x10, 0, 0, 0, 5, 0, 0, 0, 0x15, 0, 0, 0, 0x35, 0, 0, 0];

/// A Wasm with one function of this code, between other sections.
fn wasm(code: &[u8]) -> Vec<u8> {
    with_data(code, DATA)
}

fn with_data(code: &[u8], data: &[u8]) -> Vec<u8> {
    let body = [&[1, 2, 0x7f], code].concat();
    let code = [&[1, body.len() as u8], body.as_slice()].concat();
    let parts = [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &[1, 0x60, 0, 0]),
        section(3, &[1, 0]),
        section(5, &[1, 0, 1]),
        section(10, &code),
        section(11, &[&[1, 0, 0x41, 0x10, 0x0b, 16], data].concat()),
        section(0, b"\x01nafter"),
    ];
    parts.concat()
}

#[test]
fn what_was_sorted_is_put_together_again() {
    for code in [
        &[0x0b][..],
        &[0x02, 0x40, 0x41, 0xe4, 0x00, 0x0d, 0x00, 0x0b, 0x0b],
        &[0x02, 0x40, 0x02, 0x40, 0x20, 0x00, 0x0e, 0x01, 0x00, 0x01, 0x0b, 0x0b, 0x0b],
        &[0x20, 0x00, 0x28, 0x02, 0x80, 0x01, 0x21, 0x01, 0x0b],
        &[0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x1a, 0x0b],
        &[0x43, 1, 2, 3, 4, 0x1a, 0x44, 1, 2, 3, 4, 5, 6, 7, 8, 0x1a, 0x0b],
        &[0x20, 0, 0x20, 1, 0x20, 0, 0x1c, 1, 0x7f, 0x1a, 0x0b],
        &[0x20, 0, 0x20, 0, 0x20, 0, 0xfc, 0x0a, 0, 0, 0x0b],
    ] {
        let wasm = wasm(code);
        let streams = split(&wasm).expect("sorted, and the same again");
        assert_eq!(streams.functions, 1);
        // The second text stands where the first ends.
        let [others @ .., distances] = streams.sizes;
        let from = others.iter().sum();
        assert_eq!(streams.bytes[from..][..distances], [0x20, 0]);
    }
}

/// A word that looks like the sign of an address, an address whose length is another one, and one that
/// stands last and has none.
#[test]
fn every_kind_of_word_comes_back() {
    let data = [[0x7f; 4], [0x11, 0, 0, 0], [0x12, 0, 0, 0], [0x1f, 0, 0, 0]].concat();
    split(&with_data(&[0x0b], &data)).expect("sorted, and the same again");
}

#[test]
fn what_is_not_known_stops_the_build() {
    for (code, named) in [
        (&[0xfd, 0x00, 0x0b][..], "0xfd"),
        (&[0xfc, 0x30, 0x0b], "0xfc 48"),
        (&[0x41], "ends early"),
        (&[0x01], "ends early"),
    ] {
        let fault = split(&wasm(code)).unwrap_err().to_string();
        assert!(fault.contains(named), "{fault}");
    }
}

/// A length that takes more bytes than it needs would not come back.
#[test]
fn a_wasm_that_is_written_otherwise_stops_the_build() {
    let sections = [&[1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0][..], &[10, 6, 1, 0x83, 0x00, 0, 0x01, 0x0b]];
    let wasm = [&b"\0asm\x01\0\0\0"[..], &sections.concat()].concat();
    let fault = split(&wasm).unwrap_err().to_string();
    assert!(fault.contains("not written as it was expected"), "{fault}");
}

#[test]
fn no_instruction_has_two_shapes() {
    for pair in SHAPES.windows(2) {
        let [(one, _), (other, _)] = pair else { panic!("a pair") };
        assert!(one.end() < other.start(), "{one:?} and {other:?}");
    }
    assert_eq!(PREFIXED.len(), 18);
}
