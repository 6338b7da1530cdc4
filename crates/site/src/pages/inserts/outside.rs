//! The addresses outside the site that pages lead to.

use super::{forces, help};
use words::{Block, Guidance, Insert, Outside, SOURCES};

/// Those that a page's lists lead to.
pub fn of_page(page: &Guidance) -> Vec<String> {
    let inserts = page.body.iter().filter_map(|block| match block {
        Block::Insert(insert) => Some(*insert),
        Block::Paragraph(_)
        | Block::Heading { .. }
        | Block::List { .. }
        | Block::Quote(_)
        | Block::Table { .. } => None,
    });
    inserts.flat_map(of_insert).collect()
}

/// Those of all sources.
pub fn of_sources() -> Vec<String> {
    SOURCES.iter().filter_map(|source| source.link.map(ToOwned::to_owned)).collect()
}

/// Those that an insert leads to.
fn of_insert(insert: Insert) -> Vec<String> {
    match insert.outside() {
        Some(Outside::Sources) => of_sources(),
        Some(Outside::Forces) => forces::outside(),
        Some(Outside::Help) => help::outside(),
        None => Vec::new(),
    }
}
