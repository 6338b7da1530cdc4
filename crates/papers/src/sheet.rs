//! What can be made: papers in their sizes, in two colours or in one.

use words::PaperName;

/// A paper in a size and layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The leaflet on both sides of A5.
    LeafletA5,
    /// The leaflet on both sides of A4, to be folded once: four pages of A5.
    LeafletA4Folded,
    /// The leaflet in letters of 18 points, on as many pages of A4 as it needs.
    LeafletLargePrint,
    /// The poster on A3.
    PosterA3,
    /// The card on both sides of A5, the table of verdicts on the second.
    CardA5,
}

/// How many inks a print shop needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// Black, and one colour for headings and lines.
    Two,
    /// Black alone.
    One,
}

/// A paper as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its size and layout.
    pub format: Format,
    /// Its inks.
    pub colours: Colours,
}

impl Format {
    /// Every one, in the order in which they are made.
    pub const ALL: [Self; 5] = [
        Self::LeafletA5,
        Self::LeafletA4Folded,
        Self::LeafletLargePrint,
        Self::PosterA3,
        Self::CardA5,
    ];

    /// Its name, as in the names of files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeafletA5 => "leaflet-a5",
            Self::LeafletA4Folded => "leaflet-a4-folded",
            Self::LeafletLargePrint => "leaflet-large-print",
            Self::PosterA3 => "poster-a3",
            Self::CardA5 => "card-a5",
        }
    }

    /// Whose words it has.
    pub const fn paper(self) -> PaperName {
        match self {
            Self::LeafletA5 | Self::LeafletA4Folded | Self::LeafletLargePrint => PaperName::Leaflet,
            Self::PosterA3 => PaperName::Poster,
            Self::CardA5 => PaperName::Card,
        }
    }
}

impl Sheet {
    /// Every sheet, each format in two colours and in one.
    pub fn all() -> impl Iterator<Item = Self> {
        Format::ALL
            .into_iter()
            .flat_map(|format| [Colours::Two, Colours::One].map(|colours| Self { format, colours }))
    }

    /// The name of its file.
    pub fn file(self) -> String {
        let format = self.format.as_str();
        match self.colours {
            Colours::Two => format!("{format}.pdf"),
            Colours::One => format!("{format}-one-colour.pdf"),
        }
    }
}
