//! Bytes in ASCII: five signs for four bytes.

/// The 85 signs by their worth: none of them means anything in a script or a page.
pub(super) const SIGNS: &str =
    "!#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{";

/// Bytes as text, the last four filled up with zeros.
pub(super) fn base85(bytes: &[u8]) -> String {
    let signs = SIGNS.as_bytes();
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for four in bytes.chunks(4) {
        let mut filled = [0; 4];
        filled.iter_mut().zip(four).for_each(|(place, byte)| *place = *byte);
        let word = u32::from_be_bytes(filled);
        for power in (0..5).rev() {
            let worth = word / 85_u32.pow(power) % 85;
            text.extend(signs.get(worth as usize).map(|sign| char::from(*sign)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, base85};

    #[test]
    fn five_signs_stand_for_four_bytes() {
        assert_eq!(SIGNS.len(), 85);
        assert!(SIGNS.bytes().all(|sign| sign.is_ascii_graphic() && !b"\"\\<&'`".contains(&sign)));
        for bytes in [&[][..], &[0], &[255; 4], &[1, 2, 3, 4, 5], &[0, 0, 0, 1, 255, 254]] {
            let text = base85(bytes);
            let mut back = Vec::new();
            for five in text.as_bytes().chunks(5) {
                let worth = |sign: &u8| SIGNS.bytes().position(|it| it == *sign).unwrap() as u32;
                let word = five.iter().fold(0_u32, |word, sign| word * 85 + worth(sign));
                back.extend(word.to_be_bytes());
            }
            assert_eq!(back.len(), bytes.len().next_multiple_of(4));
            assert_eq!(&back[..bytes.len()], bytes);
        }
    }
}
