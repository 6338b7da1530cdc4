//! The words of what results tell: `verdicts.toml`.

use super::fault::Faults;
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::wanted::Wanted;
use words_types::{Told, VerdictWords};

pub(super) fn file(language: &str) -> String {
    format!("{language}/verdicts.toml")
}

/// The words of whatever a result tells, by its name.
pub(super) fn verdicts(
    faults: &mut Faults,
    language: &str,
) -> Vec<Lined<(&'static str, VerdictWords)>> {
    let file = file(language);
    let ids = Told::ALL.iter().map(|told| told.as_str()).collect();
    let mut wanted = Wanted::new(&file, 1, "verdict", ids);
    let verdicts = rows(faults, &file, "verdict", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        let words = VerdictWords {
            headline: row.text("headline", faults),
            read_headline: row.optional_text("read_headline", faults),
            short: row.text("short", faults),
            meaning: row.text("meaning", faults),
            now: leak::list(row.texts("now", faults)),
        };
        (id, words)
    });
    if language == ENGLISH {
        wanted.finish(faults);
    }
    verdicts
}
