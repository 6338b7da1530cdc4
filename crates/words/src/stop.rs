//! Who should get legal advice before they write, on screens and on paper.

use crate::UI;

/// The points of the list, in order.
pub fn stop_points() -> [&'static str; 8] {
    [UI.stop_1, UI.stop_2, UI.stop_3, UI.stop_4, UI.stop_5, UI.stop_6, UI.stop_7, UI.stop_8]
}
