//! What changed when: `timeline.toml`.

use super::fault::Faults;
use super::lined::Lined;
use super::rows::rows;
use rules::Confidence;
use words_types::{Event, Sign, Source};

/// An event as its file has it.
pub(super) struct Row {
    /// The event, but for its source.
    event: Event,
    pub(super) source: Option<&'static str>,
}

impl Row {
    /// When it was.
    pub(super) fn date(&self) -> &'static str {
        self.event.date
    }

    /// Sets where it refers to a note of the page that shows it.
    pub(super) fn set_sign(&mut self, sign: Option<Sign>) {
        self.event.sign = sign;
    }

    /// The event as readers get it.
    pub(super) fn event(&self, sources: &[Source]) -> Event {
        let named = |id| sources.iter().copied().find(|source| source.id == id);
        Event { source: self.source.and_then(named), ..self.event }
    }
}

pub(super) fn file(language: &str) -> String {
    format!("{language}/timeline.toml")
}

/// Every event, oldest first.
pub(super) fn timeline(faults: &mut Faults, language: &str) -> Vec<Lined<Row>> {
    rows(faults, &file(language), "event", |row, faults| {
        let confidence = row.name("confidence", Confidence::ALL, Confidence::as_str, faults);
        Row {
            event: Event {
                date: row.optional_date("date", faults).unwrap_or_default(),
                title: row.text("title", faults),
                text: row.text("text", faults),
                source: None,
                confidence: confidence.unwrap_or(Confidence::Unconfirmed),
                sign: None,
            },
            source: row.optional_text("source", faults),
        }
    })
}
