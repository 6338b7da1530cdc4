//! A QR code as an outline, which prints sharp at any size.

use fast_qr::{ECL, QRBuilder};

/// White modules on each side, without which readers do not find the code.
pub const QUIET: usize = 4;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules on each side, white edge included.
    pub side: usize,
    /// The black modules as the outline of an SVG `path`, a module one unit wide.
    pub outline: String,
}

/// The QR code of a text; `None` if the text is longer than any code holds, some 2,300 bytes.
///
/// A seventh of it may be lost, as under a crease or a stain.
pub fn qr(text: &str) -> Option<Qr> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut outline = String::new();
    for (row, modules) in code.data.chunks(code.size).take(code.size).enumerate() {
        let mut column = QUIET;
        // Neighbours in a row are drawn as one, so that no hairline shows between them.
        for run in modules.chunk_by(|one, next| one.value() == next.value()) {
            if run.first().is_some_and(|module| module.value()) {
                let (top, length) = (row + QUIET, run.len());
                outline.push_str(&format!("M{column} {top}h{length}v1h-{length}z"));
            }
            column += run.len();
        }
    }
    Some(Qr { side: code.size + 2 * QUIET, outline })
}

#[cfg(test)]
mod tests {
    use super::{QUIET, qr};

    #[test]
    fn a_short_text_has_the_smallest_code_and_its_corner_is_black() {
        let code = qr("abc").expect("a code");
        assert_eq!(code.side, 21 + 2 * QUIET);
        assert!(code.outline.starts_with("M4 4h7v1h-7z"), "{}", code.outline);
    }

    #[test]
    fn a_text_that_no_code_holds_has_none() {
        assert_eq!(qr(&"a".repeat(3_000)), None);
    }
}
