//! Reads TOML tables strictly: unknown, missing and mistyped keys are faults with their line.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::days::{parse_day, parse_partial};
use super::fault::{Faults, line_at};
use super::leak;
use super::lined::Lined;
use super::stale::{FROM, is_translation};

/// Where a TOML text stands: its file, the text, and the line of the file it starts at.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) first_line: usize,
}

impl Origin<'_> {
    /// The line of a byte position in the text.
    pub(super) fn line(&self, position: usize) -> usize {
        line_at(self.text, position) + self.first_line - 1
    }
}

/// One table being read; [`Table::finish`] reports the keys that nobody asked for.
pub(super) struct Table<'a> {
    origin: Origin<'a>,
    line: usize,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    key: String,
    line: usize,
    value: &'a Spanned<DeValue<'a>>,
    read: bool,
}

/// Parses a TOML text; syntax errors are faults, and what could be read is returned.
pub(super) fn parse<'a>(origin: Origin<'a>, faults: &mut Faults) -> Spanned<DeTable<'a>> {
    let (mut table, errors) = DeTable::parse_recoverable(origin.text);
    if is_translation(origin.file) {
        // It is no setting of what the file is about: `stale` reads it.
        table.get_mut().remove(FROM);
    }
    for error in errors {
        let line = origin.line(error.span().map_or(0, |span| span.start));
        faults.add_broken(origin.file, line, format!("is not TOML: {}", error.message()));
    }
    table
}

impl<'a> Table<'a> {
    pub(super) fn new(origin: Origin<'a>, table: &'a Spanned<DeTable<'a>>) -> Self {
        Self::inner(origin, origin.line(table.span().start), table.get_ref())
    }

    fn inner(origin: Origin<'a>, line: usize, table: &'a DeTable<'a>) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref().to_string(),
                line: origin.line(key.span().start),
                value,
                read: false,
            })
            .collect();
        Self { origin, line, entries }
    }

    /// The line at which the table starts.
    pub(super) fn line(&self) -> usize {
        self.entries.iter().map(|entry| entry.line).min().unwrap_or(self.line)
    }

    fn take(&mut self, key: &str) -> Option<(usize, &'a Spanned<DeValue<'a>>)> {
        let entry = self.entries.iter_mut().find(|entry| entry.key == key)?;
        entry.read = true;
        Some((entry.line, entry.value))
    }

    /// A text that must be there and not be empty.
    pub(super) fn text(&mut self, key: &str, faults: &mut Faults) -> &'static str {
        let line = self.line();
        self.optional_text(key, faults).unwrap_or_else(|| {
            if !self.entries.iter().any(|entry| entry.key == key) {
                faults.add_lack(self.origin.file, line, format!("lacks `{key}`"));
            }
            ""
        })
    }

    /// A text that may be left out, but not be empty.
    pub(super) fn optional_text(&mut self, key: &str, faults: &mut Faults) -> Option<&'static str> {
        let (line, value) = self.take(key)?;
        let fault = match value.get_ref().as_str() {
            Some(text) if !text.trim().is_empty() => return Some(leak::text(text.trim())),
            Some(_) => format!("`{key}` is empty: fill it or leave it out"),
            None => format!("`{key}` must be text in quotes"),
        };
        faults.add(self.origin.file, line, fault);
        None
    }

    /// A name from a closed set that must be there.
    pub(super) fn name<T: Copy>(
        &mut self,
        key: &str,
        all: &'static [T],
        name: impl Fn(T) -> &'static str,
        faults: &mut Faults,
    ) -> Option<T> {
        let text = self.text(key, faults);
        let found = all.iter().copied().find(|value| name(*value) == text);
        if found.is_none() && !text.is_empty() {
            let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
            let message = format!("`{key}` is `{text}`: use one of {}", names.join(", "));
            faults.add(self.origin.file, self.line_of(key), message);
        }
        found
    }

    /// A whole number that must be there.
    pub(super) fn number(&mut self, key: &str, faults: &mut Faults) -> u32 {
        let line = self.line();
        let Some((line, value)) = self.take(key) else {
            faults.add_lack(self.origin.file, line, format!("lacks `{key}`"));
            return 0;
        };
        let number = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        number.unwrap_or_else(|| {
            faults.add(self.origin.file, line, format!("`{key}` must be a whole number"));
            0
        })
    }

    /// Whether something is so; where it is left out, it is not.
    pub(super) fn flag(&mut self, key: &str, faults: &mut Faults) -> bool {
        let Some((line, value)) = self.take(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            let message = format!("`{key}` must be true or false, without quotes");
            faults.add(self.origin.file, line, message);
            false
        })
    }

    /// `checked` and `review_by`: two days, `YYYY-MM-DD`, that must be there, in this order.
    pub(super) fn checked_days(&mut self, faults: &mut Faults) -> (&'static str, &'static str) {
        let (checked, review_by) = (self.day("checked", faults), self.day("review_by", faults));
        if !review_by.is_empty() && review_by < checked {
            let line = self.line_of("review_by");
            faults.add(self.origin.file, line, "`review_by` lies before `checked`");
        }
        (checked, review_by)
    }

    /// A day, `YYYY-MM-DD`, that must be there.
    pub(super) fn day(&mut self, key: &str, faults: &mut Faults) -> &'static str {
        let text = self.text(key, faults);
        if text.is_empty() || parse_day(text).is_some() {
            return text;
        }
        let message = format!("`{key}` is not a date: write it as \"2026-11-21\"");
        faults.add(self.origin.file, self.line_of(key), message);
        ""
    }

    /// A day, month or year that may be left out.
    pub(super) fn optional_date(&mut self, key: &str, faults: &mut Faults) -> Option<&'static str> {
        let text = self.optional_text(key, faults)?;
        if parse_partial(text).is_none() {
            let line = self.line_of(key);
            faults.add(
                self.origin.file,
                line,
                format!("`{key}` is not a date: write 2017, 2017-02 or 2017-02-24 in quotes"),
            );
        }
        Some(text)
    }

    /// A list of texts; a missing list is empty.
    pub(super) fn texts(&mut self, key: &str, faults: &mut Faults) -> Vec<&'static str> {
        let Some((line, value)) = self.take(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            faults.add(self.origin.file, line, format!("`{key}` must be a list of texts"));
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| {
                let text = item.get_ref().as_str().map(leak::text);
                if text.is_none() {
                    faults.add(self.origin.file, line, format!("`{key}` must hold only texts"));
                }
                text
            })
            .collect()
    }

    /// A table such as `[accessibility]` that may be left out.
    pub(super) fn table(&mut self, key: &str, faults: &mut Faults) -> Option<Table<'a>> {
        let (line, value) = self.take(key)?;
        let Some(inner) = value.get_ref().as_table() else {
            faults.add(self.origin.file, line, format!("`{key}` must be written as [{key}]"));
            return None;
        };
        Some(Table::inner(self.origin, line, inner))
    }

    /// Names from a closed set; a missing list is empty.
    pub(super) fn names<T: Copy>(
        &mut self,
        key: &str,
        all: &'static [T],
        name: impl Fn(T) -> &'static str,
        faults: &mut Faults,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for text in self.texts(key, faults) {
            match all.iter().copied().find(|value| name(*value) == text) {
                Some(value) => found.push(value),
                None => {
                    let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
                    let message = format!("`{key}` has `{text}`: use {}", names.join(", "));
                    faults.add(self.origin.file, self.line_of(key), message);
                }
            }
        }
        found
    }

    /// The tables of a list such as `[[source]]`; a missing list is empty.
    pub(super) fn tables(&mut self, key: &str, faults: &mut Faults) -> Vec<Table<'a>> {
        let Some((line, value)) = self.take(key) else { return Vec::new() };
        let origin = self.origin;
        let items = value.get_ref().as_array().and_then(|items| {
            let row = |item: &'a Spanned<DeValue<'a>>| {
                let table = item.get_ref().as_table()?;
                Some(Table::inner(origin, origin.line(item.span().start), table))
            };
            items.iter().map(row).collect::<Option<Vec<_>>>()
        });
        items.unwrap_or_else(|| {
            faults.add(origin.file, line, format!("`{key}` must be written as [[{key}]]"));
            Vec::new()
        })
    }

    /// Every text of a file whose keys are free, such as `ui.toml`: `[start] button` is `start_button`.
    pub(super) fn all_texts(&mut self, faults: &mut Faults) -> Vec<Lined<(String, &'static str)>> {
        let mut texts = Vec::new();
        for entry in &mut self.entries {
            entry.read = true;
            if let Some(text) = entry.value.get_ref().as_str() {
                let it = (entry.key.clone(), leak::text(text.trim()));
                texts.push(Lined { line: entry.line, it });
            } else if let Some(table) = entry.value.get_ref().as_table() {
                for mut inner in Table::inner(self.origin, entry.line, table).all_texts(faults) {
                    inner.it.0 = format!("{}_{}", entry.key, inner.it.0);
                    texts.push(inner);
                }
            } else {
                faults.add(self.origin.file, entry.line, format!("`{}` must be text", entry.key));
            }
        }
        texts
    }

    /// The line of a key, or of the table where it is missing.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.entries.iter().find(|entry| entry.key == key).map_or(self.line, |entry| entry.line)
    }

    /// The line on which the text of a key starts: a text of several lines may start after its quotes.
    pub(super) fn line_of_text(&self, key: &str) -> usize {
        let Some(entry) = self.entries.iter().find(|entry| entry.key == key) else {
            return self.line;
        };
        let text = self.origin.text.get(entry.value.span().start..).unwrap_or_default();
        self.origin.line(entry.value.span().start) + usize::from(text.starts_with("\"\"\"\n"))
    }

    /// Reports every key that was not read.
    pub(super) fn finish(self, faults: &mut Faults) {
        for entry in self.entries.iter().filter(|entry| !entry.read) {
            faults.add(self.origin.file, entry.line, format!("`{}` is not known here", entry.key));
        }
    }
}
