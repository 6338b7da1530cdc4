//! The picture that previews of a link show.

use anyhow::{Context as _, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The drawing, which has no words.
const DRAWING: &str = include_str!("picture.svg");
/// In pixels, as previews want it.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

/// The picture as PNG.
pub(super) fn png() -> Result<Vec<u8>> {
    let drawing = Tree::from_str(DRAWING, &Options::default()).context("picture.svg")?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).context("a picture without a size")?;
    resvg::render(&drawing, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().context("picture.svg: cannot be packed")
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, WIDTH, png};

    #[test]
    fn the_picture_has_the_size_that_previews_want_and_is_the_same_each_time() {
        let picture = png().expect("a picture");
        assert_eq!(picture.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
        let size = [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat();
        assert_eq!(picture.get(16..24), Some(&*size));
        assert!(picture.len() < 60_000, "{} bytes", picture.len());
        assert_eq!(png().expect("the picture again"), picture);
    }
}
