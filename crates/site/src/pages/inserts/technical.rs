//! Tables for the technical annex: what the check page is sent with, and what its Wasm may do.

use super::{row_head, table};
use crate::capability;
use crate::headers::{Address, Kind};
use ui::markup::{El, el};
use words::{PAGE_UI, SITE};

/// The headers of the check page, which has the most to lose.
pub(super) fn headers() -> El {
    let leave = vec![SITE.neutral_page.to_owned()];
    let check = Address { path: String::new(), kind: Kind::Check, links: leave, hashed: false };
    let headers = crate::headers::headers(&[check], crate::build::style);
    let own = headers.rules.into_iter().flat_map(|rule| rule.headers);
    let rows = headers
        .everywhere
        .into_iter()
        .chain(own)
        .map(|(name, value)| vec![row_head(name), el("td").child(el("code").text(value))]);
    table(PAGE_UI.header_table, &[PAGE_UI.header_name, PAGE_UI.header_value], rows.collect())
}

/// What the Wasm of the check may do, each purpose a row. A list that cannot be read stopped the build.
pub(super) fn imports() -> El {
    let groups = capability::allowed().unwrap_or_default();
    let rows = groups.into_iter().map(|group| {
        let acts = group.acts.into_iter().map(|act| el("li").child(el("code").text(act)));
        let why = el("th").attr("scope", "row").text(group.why);
        vec![why, el("td").child(el("ul").children(acts))]
    });
    table(PAGE_UI.imports_table, &[PAGE_UI.imports_why, PAGE_UI.imports_what], rows.collect())
}
