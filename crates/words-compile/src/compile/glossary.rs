//! The words explained: `words.toml`, each word with the forms in which it stands in texts.

use super::fault::Faults;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::wanted::repeated;
use words_types::{GlossaryWord, Source};

/// A word explained as its file has it.
#[derive(Clone)]
pub(super) struct Word {
    pub(super) id: &'static str,
    pub(super) term: &'static str,
    pub(super) forms: Vec<&'static str>,
    meaning: &'static str,
    pub(super) sources: Vec<&'static str>,
}

impl Word {
    /// The word as readers get it.
    pub(super) fn explained(&self, sources: &[Source]) -> GlossaryWord {
        let named = |id: &&str| sources.iter().copied().find(|source| source.id == *id);
        GlossaryWord {
            id: self.id,
            term: self.term,
            meaning: self.meaning,
            sources: leak::list(self.sources.iter().filter_map(named).collect()),
        }
    }
}

pub(super) fn file(language: &str) -> String {
    format!("{language}/words.toml")
}

/// Every word explained, in the order of the alphabet.
pub(super) fn words(faults: &mut Faults, language: &str) -> Vec<Lined<Word>> {
    let file = file(language);
    let mut words = rows(faults, &file, "word", |row, faults| Word {
        id: row.text("id", faults),
        term: row.text("term", faults),
        forms: row.texts("forms", faults),
        meaning: row.text("meaning", faults),
        sources: row.texts("sources", faults),
    });
    repeated(words.iter().map(|row| (row.it.id, row.line)), &file, "word", faults);
    words.sort_by_key(|row| row.it.term.to_lowercase());
    words
}
