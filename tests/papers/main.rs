//! The papers as they are handed out: what stands on them, in which order, with which tags, and how it
//! looks. They are read by another library than the one that writes them.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod book;
mod hostile;
mod looks;
mod read;
mod said;
mod tags;
mod whole;

use paper_words::Whom;
use papers::sheet::Sheet;
use papers::typeset;
use read::Pdf;
use std::sync::OnceLock;
use typst_layout::PagedDocument;
use words::FORCES;

/// Where the copy of these tests lives.
const ADDRESS: &str = "https://example.org/custody-photos/";

/// A copy with an address, for people whom Kent Police arrested.
fn whom() -> Whom<'static> {
    let force = FORCES.iter().find(|force| force.id == "kent");
    assert!(force.is_some());
    Whom { force, address: Some(ADDRESS) }
}

/// A sheet for that copy, made and read once for all tests.
struct Made {
    sheet: Sheet,
    pages: PagedDocument,
    bytes: Vec<u8>,
    pdf: Pdf,
}

fn make(sheet: Sheet) -> Made {
    let paper = words::paper(sheet.format.paper());
    let pages = typeset::pages(sheet, paper, &whom()).expect("a paper");
    let bytes = typeset::pdf(&pages).expect("a tagged PDF");
    Made { sheet, pdf: Pdf::read(&bytes), pages, bytes }
}

fn all() -> &'static [Made] {
    static ALL: OnceLock<Vec<Made>> = OnceLock::new();
    ALL.get_or_init(|| Sheet::all().map(make).collect())
}
