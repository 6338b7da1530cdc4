//! What several inserts are made of.

use ui::markup::{El, Text, el};

/// A table with heading cells on top and at the left, which scrolls by itself where it is wide.
pub(in crate::pages) fn table(
    label: &'static str,
    head: &[&'static str],
    rows: Vec<Vec<El>>,
) -> El {
    // Where the rows are too narrow for columns, the style sheet puts the label before each cell.
    let labelled = |(column, (cell, label)): (usize, (El, &&'static str))| match column {
        0 => cell,
        _ => cell.attr("data-label", *label),
    };
    let rows = rows
        .into_iter()
        .map(|cells| el("tr").children(cells.into_iter().zip(head).enumerate().map(labelled)));
    let rows: Vec<El> = rows.collect();
    let head = head.iter().map(|words| el("th").attr("scope", "col").text(*words));
    el("section").class("table").attr("tabindex", "0").attr("aria-label", label).child(
        el("table")
            .child(el("thead").child(el("tr").children(head)))
            .child(el("tbody").children(rows)),
    )
}

/// The heading cell of a row.
pub(in crate::pages) fn row_head(words: impl Into<Text>) -> El {
    el("th").attr("scope", "row").text(words)
}

/// A row of a list of terms.
pub(super) fn row(term: &'static str, value: El) -> El {
    el("div").class("row").child(el("dt").text(term)).child(value)
}
