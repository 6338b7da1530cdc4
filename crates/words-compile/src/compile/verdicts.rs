//! The words of verdicts.

use super::fault::Faults;
use super::language::ENGLISH;
use super::leak;
use super::lined::Lined;
use super::rows::rows;
use super::wanted::Wanted;
use rules::Verdict;
use words_types::VerdictWords;

/// The words of `depends` where something must be found out before asking.
pub(super) const CHECK_FIRST: &str = "check-first";

pub(super) fn file(language: &str) -> String {
    format!("{language}/verdicts.toml")
}

/// The words of each verdict by its name, and those of [`CHECK_FIRST`].
pub(super) fn verdicts(
    faults: &mut Faults,
    language: &str,
) -> Vec<Lined<(&'static str, VerdictWords)>> {
    let file = file(language);
    let ids = Verdict::ALL.iter().map(|verdict| verdict.as_str()).chain([CHECK_FIRST]).collect();
    let mut wanted = Wanted::new(&file, 1, "verdict", ids);
    let verdicts = rows(faults, &file, "verdict", |row, faults| {
        let id = row.text("id", faults);
        wanted.found(id, row.line_of("id"), faults);
        let words = VerdictWords {
            headline: row.text("headline", faults),
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
