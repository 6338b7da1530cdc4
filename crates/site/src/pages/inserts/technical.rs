//! Tables for the technical annex, made from the build's own lists.

use super::parts::{row_head, table};
use crate::capability::{self, Group};
use crate::kind::{Hashes, Kind};
use ui::markup::{El, el};
use words::PAGE_UI;

/// The headers of the check page, which has the most to lose. Hashes change with each build, so they
/// stand as dots; the page itself has them.
pub(super) fn headers() -> El {
    let hashes = Hashes { style: "sha256-…", script: "sha256-…" };
    let headers = crate::headers::of_one(Kind::Check, &hashes, &[]);
    let rows = headers
        .into_iter()
        .map(|(name, value)| vec![row_head(name), el("td").child(el("code").text(value))]);
    let head = [PAGE_UI.header_name, PAGE_UI.header_value];
    table(PAGE_UI.header_table, &head, rows.collect())
}

/// What the Wasm of both programs may do, each purpose a row.
pub(super) fn imports() -> El {
    let rows = capability::allowed().iter().map(|group| {
        let why = el("th").attr("scope", "row").text(group.why.as_str());
        vec![why, el("td").child(el("ul").children(names(group)))]
    });
    let head = [PAGE_UI.imports_why, PAGE_UI.imports_what];
    table(PAGE_UI.imports_table, &head, rows.collect())
}

/// Lines for a configuration, to copy. On a narrow screen they break where they must.
pub(super) fn settings(lines: &str) -> El {
    el("p").class("lines").child(el("code").text(lines.trim_end().to_owned()))
}

fn names(group: &'static Group) -> impl Iterator<Item = El> {
    group.names().map(|(name, means)| {
        let name = el("li").child(el("code").text(name));
        if means.is_empty() { name } else { name.text(format!(" {means}")) }
    })
}
