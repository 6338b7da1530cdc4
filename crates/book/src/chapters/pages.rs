//! The guidance pages, each whole with its notes.

use super::cited;
use crate::parts::parts;
use crate::{Entry, Part};
use words::{GUIDE, Guidance, PAGE_UI};

/// Every page, in the order of the menu.
pub(super) fn entries() -> Vec<Entry> {
    GUIDE.iter().map(page).collect()
}

fn page(page: &Guidance) -> Entry {
    let mut all = vec![Part::terms([
        (PAGE_UI.rules_id, page.page.slug.to_owned()),
        (PAGE_UI.book_description, page.description.to_owned()),
        (PAGE_UI.book_checked, page.checked.to_owned()),
        (PAGE_UI.book_review_by, page.review_by.to_owned()),
    ])];
    all.extend(parts(page.body));
    if !page.notes.is_empty() {
        let notes = page.notes.iter().map(|it| cited(it.confidence, Some(it.source), it.at));
        all.push(Part::Heading(PAGE_UI.notes_title.to_owned()));
        all.push(Part::list(true, notes));
    }
    Entry::new(format!("page-{}", page.page.slug), page.title, all)
}
