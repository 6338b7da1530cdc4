//! The addresses outside the site that pages lead to.

use super::{forces, help};
use words::{Block, Guidance, Insert, SOURCES};

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
    match insert {
        Insert::Sources => of_sources(),
        Insert::Forces => forces::outside(),
        Insert::Help => help::outside(),
        Insert::Rules
        | Insert::Verdicts
        | Insert::Words
        | Insert::Road
        | Insert::Copies
        | Insert::Papers
        | Insert::Timeline
        | Insert::Publisher
        | Insert::PrivacyNotice
        | Insert::AccessibilityStatement
        | Insert::Addresses
        | Insert::Buttons
        | Insert::TextsToCopy
        | Insert::Embed
        | Insert::Data
        | Insert::Headers
        | Insert::Imports
        | Insert::InstallNginx
        | Insert::InstallApache
        | Insert::InstallCaddy
        | Insert::Load => Vec::new(),
    }
}
