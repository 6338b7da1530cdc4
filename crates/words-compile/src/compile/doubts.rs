//! What is said of facts that would change a result: `changes.toml`.

use super::fault::Faults;
use super::language::ENGLISH;
use super::lined::Lined;
use super::rows::rows;
use super::wanted::Wanted;
use words_types::Doubt;

/// The place of the result in each of these texts.
const ANSWER: &str = "{answer}";

pub(super) fn file(language: &str) -> String {
    format!("{language}/changes.toml")
}

/// What is said of each fact that a person may check.
pub(super) fn doubts(faults: &mut Faults, language: &str) -> Vec<Lined<(Doubt, &'static str)>> {
    let file = file(language);
    let mut wanted = Wanted::new(&file, 1, "change", Doubt::NAMES.to_vec());
    let found = rows(faults, &file, "change", |row, faults| {
        let (value, line) = (row.text("value", faults), row.line_of("value"));
        wanted.found(value, line, faults);
        let text = row.text("text", faults);
        if !text.is_empty() && text.matches(ANSWER).count() != 1 {
            let message = format!("`text` must say {ANSWER} once, where the result stands then");
            faults.add(&file, row.line_of("text"), message);
        }
        Doubt::parse(value).map(|doubt| (doubt, text))
    });
    if language == ENGLISH {
        wanted.finish(faults);
    }
    found.into_iter().filter_map(|row| Some(Lined { line: row.line, it: row.it? })).collect()
}
