//! What would change the result: facts that people do not know or get wrong.

use check::changes;
use chrono::NaiveDate;
use rules::Case;
use ui::components::fold::fold;
use ui::markup::{El, el};
use words::UI;

/// Those facts with what the result would be, folded.
pub(super) fn section(case: &Case, today: NaiveDate) -> Option<El> {
    let changes = changes(case, today);
    if changes.is_empty() {
        return None;
    }
    let list = el("ul").children(changes.iter().map(|change| el("li").text(change.sentence())));
    Some(fold(UI.change_title, el("div").child(el("p").text(UI.change_text)).child(list)))
}
