//! Papers to hand out or to hang up: their words, and what is put in where they are made.

use rules::closed_set;

closed_set! {
    /// A paper, by the name of its file in `papers/`.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    PaperName {
        /// For people who leave custody.
        Leaflet = "leaflet",
        /// For walls.
        Poster = "poster",
        /// For custody staff and solicitors.
        Card = "card",
    }
}

closed_set! {
    /// What a paper has on a line of its own, in braces, and gets where it is made.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    PaperInsert {
        /// Who should get legal advice first: the one list that the site has of it.
        Stop = "stop",
        /// Every verdict in a few words, and how sure it is.
        Verdicts = "verdicts",
        /// The way to the check: a QR code, and the address of the site in words.
        Qr = "qr",
        /// Empty space for a stamp.
        Stamp = "stamp",
        /// What the foot of every page says of the copy.
        Foot = "foot",
    }
}

closed_set! {
    /// A word of a paper's text that is filled in where it is made.
    #[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
    PaperValue {
        /// The site's name.
        Site = "site",
        /// The police force that the paper is for, or words for any.
        Force = "force",
        /// The day on which the rules were last weighed.
        RulesDate = "rules-date",
        /// The day by which they must be looked at again.
        ReviewDate = "review-date",
    }
}

impl PaperInsert {
    /// Whether a paper must have it. None leaves out who should get advice first, nor where it comes from.
    pub const fn is_wanted(self, paper: PaperName) -> bool {
        match self {
            Self::Stop | Self::Qr | Self::Stamp | Self::Foot => true,
            Self::Verdicts => match paper {
                PaperName::Card => true,
                PaperName::Leaflet | PaperName::Poster => false,
            },
        }
    }
}

/// The words of a paper. Their texts may have each [`PaperValue`] in braces.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Paper {
    /// Its name.
    pub name: PaperName,
    /// What it is, for lists of papers: "Leaflet".
    pub label: &'static str,
    /// Its title and only first-level heading.
    pub title: &'static str,
    /// One sentence on what it is and whom it is for.
    pub description: &'static str,
    /// Its text.
    pub body: &'static [PaperBlock],
}

/// A block of a paper. Nothing on paper can be followed, so there are no links and no notes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum PaperBlock {
    /// A paragraph.
    Paragraph(&'static [PaperText]),
    /// A heading below the title, which opens a part.
    Heading(&'static str),
    /// A list.
    List(&'static [&'static [PaperText]]),
    /// What is put in here.
    Insert(PaperInsert),
}

/// A run of text.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub enum PaperText {
    /// Plain text.
    Plain(&'static str),
    /// Strong text.
    Strong(&'static str),
}
