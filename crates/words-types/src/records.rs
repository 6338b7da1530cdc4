//! Records: this copy, the language, pages, sources, words explained, events.

use crate::{Block, Note, Page, Section, Sign, Source, SourceKind};
use rules::Confidence;

/// What every page and the check know of this copy.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Site {
    /// The site's name.
    pub name: &'static str,
    /// The page that "Leave this site quickly" opens: it says nothing about why someone left.
    pub neutral_page: &'static str,
}

/// A language that the site is published in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Language {
    /// The name of its folder in `content/`, such as `en`.
    pub code: &'static str,
    /// Its tag for `lang`, such as `en-GB`.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// A guidance page.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Guidance {
    /// Its name.
    pub page: Page,
    /// Its title and only first-level heading.
    pub title: &'static str,
    /// One sentence for search results.
    pub description: &'static str,
    /// The part of the site it belongs to.
    pub section: Section,
    /// The day its statements were last checked, `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The day by which they must be checked again, `YYYY-MM-DD`.
    pub review_by: &'static str,
    /// The sources it cites.
    pub sources: &'static [Source],
    /// Related pages.
    pub related: &'static [Page],
    /// Its text.
    pub body: &'static [Block],
    /// Where its statements come from, by number.
    pub notes: &'static [Note],
}

/// A source of statements.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct SourceRecord {
    /// Its name.
    pub source: Source,
    /// Its own title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// When: a year, a month or a day; `None` where it is not known.
    pub date: Option<&'static str>,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Its address; `None` where none is known.
    pub link: Option<&'static str>,
    /// What it says that the site uses.
    pub carries: &'static str,
    /// A limit that readers must know.
    pub note: Option<&'static str>,
    /// The day we last compared our words with it, `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The day by which it must be compared again, `YYYY-MM-DD`.
    pub review_by: &'static str,
}

/// A word explained.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct GlossaryWord {
    /// Its anchor.
    pub id: &'static str,
    /// The word.
    pub term: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Sources for the meaning; may be empty.
    pub sources: &'static [Source],
}

/// Something that happened.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = words_types))]
pub struct Event {
    /// A year, month or day.
    pub date: &'static str,
    /// What happened.
    pub title: &'static str,
    /// What it means.
    pub text: &'static str,
    /// The source.
    pub source: Option<Source>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The note of the page that shows it, if one does.
    pub sign: Option<Sign>,
}
