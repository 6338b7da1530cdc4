//! A part that is folded until the reader opens it; on paper it is open.

use crate::markup::{El, el};

/// The part under its title.
pub fn fold(title: &'static str, body: El) -> El {
    el("details").class("fold").child(el("summary").child(el("h2").text(title))).child(body)
}
