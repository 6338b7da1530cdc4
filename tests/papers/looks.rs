//! Papers as pictures: the code can be scanned, the ink is little, and one ink is one.

use crate::{Made, all, whom};
use papers::sheet::Colours;
use rqrr::PreparedImage;
use typst_layout::Page;
use typst_render::{RenderOptions, render};

/// A page in red, green and blue.
struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// The pages of a paper, so many pixels wide.
    fn all(made: &Made, width: f64) -> Vec<Self> {
        let picture = |page: &Page| {
            let pixels = width / page.frame.size().x.to_pt();
            let options = RenderOptions { pixel_per_pt: pixels.into(), render_bleed: false };
            let map = render(page, &options);
            let pixels = map.pixels().iter().map(|it| [it.red(), it.green(), it.blue()]).collect();
            Self { width: map.width() as usize, pixels }
        };
        made.pages.pages().iter().map(picture).collect()
    }

    fn grey(&self, at: usize) -> u8 {
        let [red, green, blue] = self.pixels[at].map(u16::from);
        u8::try_from((red + green + blue) / 3).unwrap()
    }

    /// What the codes on the page say.
    fn codes(&self) -> Vec<String> {
        let height = self.pixels.len() / self.width;
        let mut image = PreparedImage::prepare_from_greyscale(self.width, height, |x, y| {
            self.grey(y * self.width + x)
        });
        image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
    }

    /// How much of the page is ink, in thousandths.
    fn ink(&self) -> usize {
        let dark: usize = (0..self.pixels.len()).map(|at| usize::from(255 - self.grey(at))).sum();
        dark * 1000 / 255 / self.pixels.len()
    }

    fn has_colour(&self) -> bool {
        self.pixels.iter().any(|[red, green, blue]| red != green || green != blue)
    }
}

#[test]
fn the_code_leads_to_the_check_with_the_force_chosen() {
    let address = whom().check().unwrap();
    assert!(address.ends_with("/check/#force=kent"), "{address}");
    for made in all() {
        let codes: Vec<String> =
            Picture::all(made, 1700.0).iter().flat_map(Picture::codes).collect();
        assert_eq!(codes, [address.as_str()], "{}", made.sheet.file());
    }
}

#[test]
fn no_page_drinks_ink_and_one_colour_is_black_alone() {
    for made in all() {
        let (sheet, pictures) = (made.sheet, Picture::all(made, 600.0));
        for picture in &pictures {
            assert!((5..120).contains(&picture.ink()), "{}: {}", sheet.file(), picture.ink());
        }
        let colour = pictures.iter().all(Picture::has_colour);
        assert_eq!(colour, sheet.colours == Colours::Two, "{}", sheet.file());
    }
}
