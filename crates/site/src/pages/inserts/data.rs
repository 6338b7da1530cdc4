//! The files of data, each with a link and what is in it.

use super::parts::table;
use data::{FOLDER, NAMES};
use ui::links::Links;
use ui::markup::{El, el};
use words::PAGE_UI;

/// All of them, in the order in which a program needs them.
pub(super) fn files(links: Links) -> El {
    let what = [
        PAGE_UI.data_rules,
        PAGE_UI.data_cases,
        PAGE_UI.data_rules_schema,
        PAGE_UI.data_cases_schema,
        PAGE_UI.data_circumstances_schema,
        PAGE_UI.data_assessment_schema,
    ];
    let rows = NAMES.into_iter().zip(what).map(|(name, what)| {
        let link = links.to(links.data(FOLDER, name), name);
        vec![el("th").attr("scope", "row").child(link), el("td").text(what)]
    });
    table(PAGE_UI.data_table, &[PAGE_UI.data_file, PAGE_UI.data_what], rows.collect())
}
