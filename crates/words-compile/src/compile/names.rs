//! What texts may refer to by name, known before the texts are read.

use words_types::{Page, Source};

/// The names of pages, sources and words explained.
pub(super) struct Names {
    pub(super) pages: Vec<Page>,
    pub(super) sources: Vec<Source>,
    pub(super) words: Vec<&'static str>,
}

impl Names {
    pub(super) fn page(&self, slug: &str) -> Option<Page> {
        self.pages.iter().copied().find(|page| page.slug == slug)
    }

    pub(super) fn source(&self, id: &str) -> Option<Source> {
        self.sources.iter().copied().find(|source| source.id == id)
    }

    pub(super) fn word(&self, id: &str) -> Option<&'static str> {
        self.words.iter().copied().find(|word| *word == id)
    }
}

/// Whether a page or a source can have this name: small letters, digits and single hyphens.
pub(crate) fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.split('-').all(is_part)
}

/// What is wrong with a name.
pub(super) fn not_a_name(name: &str) -> String {
    format!(
        "has the name `{name}`: use small letters, digits and single hyphens, \
         and start with a letter"
    )
}
