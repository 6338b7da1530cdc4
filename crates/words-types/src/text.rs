//! Compiled text: blocks, and what stands in them.

use crate::{Insert, Page, Source};
use rules::{Confidence, RuleName};

/// A block of text.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Block {
    /// A paragraph.
    Paragraph(&'static [Inline]),
    /// A heading below the title: level 2 to 4, with the id that links use.
    Heading {
        /// 2 to 4.
        level: u8,
        /// Anchor.
        id: &'static str,
        /// Its words.
        text: &'static [Inline],
    },
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items.
        items: &'static [&'static [Block]],
    },
    /// A marked quotation.
    Quote(&'static [Block]),
    /// A table with a heading row.
    Table {
        /// Heading cells.
        head: &'static [&'static [Inline]],
        /// Rows of cells.
        rows: &'static [&'static [&'static [Inline]]],
    },
    /// A generated table or figure.
    Insert(Insert),
}

/// A run of text.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Inline {
    /// Plain text.
    Text(&'static str),
    /// Strong text.
    Strong(&'static [Inline]),
    /// Stressed text.
    Emphasis(&'static [Inline]),
    /// A link inside the site.
    Link {
        /// Where to.
        to: Link,
        /// Its words.
        text: &'static [Inline],
    },
    /// How sure we are, and from which source.
    Cite {
        /// How sure.
        confidence: Confidence,
        /// The source; `None` where none was seen.
        source: Option<Source>,
        /// The place in it; may be empty.
        at: &'static str,
    },
    /// The same as a note: a sign here, the words at the foot of the page.
    Note(Sign),
}

/// Where a text refers to a note of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Sign {
    /// The note's number, from 1; `None` where we saw no source, so that there is no note.
    pub number: Option<u16>,
    /// Whether no place before it refers to the same note.
    pub is_first: bool,
    /// How sure.
    pub confidence: Confidence,
}

/// A note at the foot of a page: how sure we are, from which source, and where in it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Note {
    /// How sure.
    pub confidence: Confidence,
    /// The source.
    pub source: Source,
    /// The place in it; may be empty.
    pub at: &'static str,
}

/// Where a link leads; never an outside address, which only sources have.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum Link {
    /// A guidance page, perhaps at a heading.
    Page {
        /// The page.
        page: Page,
        /// The heading's id, or empty.
        anchor: &'static str,
    },
    /// The check.
    Check,
    /// The app for those who have already asked.
    Asked,
    /// The page that keeps the site on a device.
    Offline,
    /// A rule on the page that lists them.
    Rule(RuleName),
    /// A word explained, by its id.
    Word(&'static str),
    /// An e-mail address.
    Mail(&'static str),
}
