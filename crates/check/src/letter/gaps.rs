//! What is still to be filled in.

use super::{Details, placeholder};
use words::{Detail, UI};

/// Whether the letter shows a place in brackets for a detail.
pub fn is_gap(details: &Details, detail: Detail) -> bool {
    details.get(detail).is_empty() && placeholder(detail) != UI.placeholder_other
}
