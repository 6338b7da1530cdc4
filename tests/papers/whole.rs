//! The files as a whole: the same each time, of the size that a print shop expects.

use crate::{all, make};
use papers::sheet::Format;

#[test]
fn a_paper_is_the_same_each_time() {
    for made in all() {
        assert!(make(made.sheet).bytes == made.bytes, "{}", made.sheet.file());
    }
}

#[test]
fn each_paper_has_its_pages_and_their_size() {
    let check = |format: Format, size: (i64, i64), count: usize| {
        for made in all().iter().filter(|made| made.sheet.format == format) {
            assert_eq!(made.pdf.pages(), vec![size; count], "{}", made.sheet.file());
        }
    };
    check(Format::LeafletA5, (148, 210), 2);
    check(Format::LeafletA4Folded, (297, 210), 2);
    check(Format::LeafletLargePrint, (210, 297), 3);
    check(Format::PosterA3, (297, 420), 1);
    check(Format::CardA5, (148, 210), 2);
}
