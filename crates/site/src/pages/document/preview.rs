//! What the head says to search engines, and to programs that show a preview of a link.
//!
//! All of it needs the public address: a preview must have a full address and a picture, so a copy that
//! names none says nothing.

use super::{Found, Head};
use crate::address;
use crate::share::PICTURE;
use ui::markup::{El, el};
use words::PAGE_UI;

/// The elements, which may be none.
pub(super) fn elements(head: &Head<'_>) -> Vec<El> {
    match &head.found {
        Found::Never => vec![el("meta").attr("name", "robots").attr("content", "noindex")],
        Found::At(None) => Vec::new(),
        Found::At(Some(page)) => at(page, head),
    }
}

fn at(page: &str, head: &Head<'_>) -> Vec<El> {
    let canonical = el("link").attr("rel", "canonical").attr("href", page.to_owned());
    let property = |name: &'static str, content: String| {
        el("meta").attr("property", name).attr("content", content)
    };
    let picture = address::root().unwrap_or_default() + PICTURE;
    vec![
        canonical,
        property("og:type", "website".to_owned()),
        property("og:title", head.title.to_owned()),
        property("og:description", head.description.to_owned()),
        property("og:url", page.to_owned()),
        property("og:image", picture),
        property("og:image:alt", PAGE_UI.share_picture.to_owned()),
    ]
}
