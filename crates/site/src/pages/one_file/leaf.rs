//! A part of the one file that is shown when the address names it.

use ui::markup::{El, el};

/// A leaf: a part that is shown when the address names it.
pub(super) fn leaf(id: String, classes: &str) -> El {
    el("section")
        .id(id)
        .attr("class", format!("leaf {classes}").trim().to_owned())
        .attr("tabindex", "-1")
}
