//! How high a frame is that shows the check whole: one of two heights at a given width.
//!
//! They are facts of the build, each that of the highest screen in any browser, and not what is on the
//! screen: the page around the frame must not learn from them what was answered. A test measures them
//! (`tests/browser/frame_heights.rs`).

use crate::Screen;

/// What a height is counted in, in CSS pixels.
pub const STEP: u32 = 400;

/// From this width on, in CSS pixels: the steps of all screens up to the list of answers, and of all
/// from the result on. The widest comes first.
pub const HEIGHTS: [(u32, u32, u32); 4] = [(640, 6, 19), (480, 8, 22), (360, 9, 27), (0, 11, 31)];

/// The height of a frame of that width, in [`STEP`]s.
pub fn height(width: u32, screen: Screen) -> u32 {
    let fits = HEIGHTS.iter().find(|(from, ..)| *from <= width);
    let (_, before, after) = fits.copied().unwrap_or_default();
    match screen {
        Screen::Start | Screen::Question(_) | Screen::CheckAnswers | Screen::Cleared => before,
        Screen::Result | Screen::Letter | Screen::Details | Screen::Overview | Screen::Letters => {
            after
        }
    }
}
