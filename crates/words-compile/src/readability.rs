//! Holds the words of the content against plain English: length, grade, words of law, banned words.
//!
//! It reads what the compiler reads; the lists that it goes by are content too, in `plain.toml` of
//! each language. Lengths and grades are those of English, and hold for no other language.

pub mod banned;
pub mod budget;
mod finding;
pub mod sentences;
pub mod syllables;
mod terms;

use crate::compile::{Fault, Plain, Prose, ProseKind, Reading, Word, languages, read};
use budget::{Budget, Count, ENOUGH, ENOUGH_TO_BE_CHOPPED, LONGEST_WORD, budget};
use finding::Finding;
use sentences::{Sentence, sentences, words};
use std::path::Path;
use terms::Terms;

/// What was counted, and what is wrong.
#[derive(Debug)]
pub struct Report {
    /// One row for each file, in order.
    pub rows: Vec<Row>,
    /// Every fault, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// The counts of one file.
#[derive(Debug)]
pub struct Row {
    /// The file, relative to the content folder.
    pub file: String,
    /// What was counted in it.
    pub count: Count,
    /// What it may have.
    pub budget: Budget,
    /// How many faults it has.
    pub faults: usize,
}

impl Report {
    /// The rows as a table to print.
    pub fn table(&self) -> String {
        let mut table = format!(
            "{:<48} {:>6} {:>9} {:>6} {:>8} {:>6} {:>7}\n",
            "file", "words", "sentences", "mean", "longest", "grade", "budget"
        );
        for row in &self.rows {
            let (count, budget) = (row.count, row.budget);
            let verdict =
                if row.faults == 0 { "ok".to_owned() } else { format!("{} FAULTS", row.faults) };
            table.push_str(&format!(
                "{:<48} {:>6} {:>9} {:>6.1} {:>8} {:>6.1} {:>3}–{:<3}  {verdict}\n",
                row.file,
                count.words,
                count.sentences,
                count.mean(),
                count.longest,
                count.grade(),
                budget.lowest_grade,
                budget.grade,
            ));
        }
        table
    }
}

/// Checks the words of the content below `root`, in every language.
///
/// # Errors
/// What keeps the content from being read.
pub fn check(root: &Path) -> Result<Report, Vec<Fault>> {
    let mut whole = Report { rows: Vec::new(), faults: Vec::new() };
    for language in languages(root) {
        let report = report(&read(root, &language)?);
        whole.rows.extend(report.rows);
        whole.faults.extend(report.faults);
    }
    Ok(whole)
}

fn report(reading: &Reading) -> Report {
    let terms = Terms::new(reading);
    let mut findings = terms.faults_of_lists();
    let mut rows = Vec::new();
    for file in reading.prose.chunk_by(|one, next| one.file == next.file) {
        let texts = Texts::new(file, reading);
        findings.extend(texts.lengths());
        findings.extend(texts.long_words(&reading.words));
        findings.extend(texts.grades());
        findings.extend(texts.banned());
        rows.push(Row {
            file: texts.file(),
            count: texts.count(),
            budget: texts.budget,
            faults: 0,
        });
        for part in file.chunk_by(|one, next| one.part == next.part) {
            findings.extend(terms.unexplained(part));
        }
    }
    let faults = without_exceptions(findings, reading);
    for row in &mut rows {
        row.faults = faults.iter().filter(|fault| fault.file == row.file).count();
    }
    Report { rows, faults }
}

/// Leaves out what is an exception with a reason; an exception that nothing needs is a fault itself.
fn without_exceptions(findings: Vec<Finding>, reading: &Reading) -> Vec<Fault> {
    let exceptions = &reading.plain.exceptions;
    let mut needed = vec![false; exceptions.len()];
    let mut faults = Vec::new();
    for finding in findings {
        let found = exceptions
            .iter()
            .position(|it| it.file == finding.fault.file && finding.text.contains(it.text));
        match found.and_then(|index| needed.get_mut(index)) {
            Some(needed) => *needed = true,
            None => faults.push(finding.fault),
        }
    }
    for (exception, _) in exceptions.iter().zip(needed).filter(|(_, needed)| !needed) {
        let message = format!("excepts `{}`, which nothing needs", exception.text);
        faults.push(Fault { file: reading.plain_file.clone(), line: exception.line, message });
    }
    faults.sort();
    faults.dedup();
    faults
}

/// The texts of one file, cut into sentences.
struct Texts<'a> {
    cut: Vec<(&'a Prose, Vec<Sentence>)>,
    plain: &'a Plain,
    budget: Budget,
    is_measured: bool,
}

impl<'a> Texts<'a> {
    fn new(file: &'a [Prose], reading: &'a Reading) -> Self {
        let (plain, is_measured) = (&reading.plain, reading.is_measured);
        let cut = file.iter().map(|prose| (prose, sentences(prose, &plain.names))).collect();
        let name = file.first().map_or("", |prose| &prose.file);
        Self { cut, plain, budget: budget(name, is_measured), is_measured }
    }

    fn file(&self) -> String {
        self.cut.first().map(|(prose, _)| prose.file.clone()).unwrap_or_default()
    }

    /// The sentences that budgets hold for: those that are our own words.
    fn own(&self) -> impl Iterator<Item = (&'a Prose, &Sentence)> {
        let own =
            self.cut.iter().filter(|(it, _)| matches!(it.kind, ProseKind::Text | ProseKind::Label));
        own.flat_map(|(prose, sentences)| sentences.iter().map(move |it| (*prose, it)))
    }

    fn count(&self) -> Count {
        Count::of(self.own().map(|(_, sentence)| sentence))
    }

    fn lengths(&self) -> Vec<Finding> {
        let limit = self.budget.longest;
        let long = self.own().filter(|(_, sentence)| sentence.words > limit);
        long.map(|(prose, it)| {
            let message = format!(
                "has a sentence of {} words, over {limit}: “{}”",
                it.words,
                beginning(&it.text)
            );
            Finding::new(&prose.file, it.line, message, "")
        })
        .collect()
    }

    fn long_words(&self, glossary: &[Word]) -> Vec<Finding> {
        if !self.budget.check {
            return Vec::new();
        }
        let forms = || glossary.iter().flat_map(|word| &word.forms);
        let explained = |word: &str| forms().any(|form| words(form).any(|part| part == word));
        let named = |word: &str| self.plain.names.iter().any(|it| words(it).any(|p| p == word));
        let mut found = Vec::new();
        for (prose, sentence) in self.own() {
            for word in words(&sentence.text).filter(|it| !it.chars().all(char::is_uppercase)) {
                let count = syllables::syllables(word);
                if count > LONGEST_WORD && !word.contains('-') && !explained(word) && !named(word) {
                    let message = format!("has a word of {count} syllables: “{word}”");
                    found.push(Finding::new(&prose.file, sentence.line, message, &sentence.text));
                }
            }
        }
        found
    }

    /// The file's own grade and mean, and those of its parts that are long enough to have one.
    fn grades(&self) -> Vec<Finding> {
        let all: Vec<(&Prose, &Sentence)> = self.own().collect();
        let mut found = self.grade(&all, "");
        found.extend(self.chopped(&all));
        if self.budget.check {
            for part in all.chunk_by(|(one, _), (next, _)| one.part == next.part) {
                let name = part.first().map_or("", |(prose, _)| prose.part.as_str());
                let count = Count::of(part.iter().map(|(_, sentence)| *sentence));
                if count.words >= ENOUGH && !name.is_empty() {
                    found.extend(self.grade(part, &format!(" in `{name}`")));
                }
            }
        }
        found
    }

    fn grade(&self, texts: &[(&Prose, &Sentence)], part: &str) -> Vec<Finding> {
        let count = Count::of(texts.iter().map(|(_, sentence)| *sentence));
        let (grade, mean) = (count.grade(), count.mean());
        // Where to begin mending: the sentence that is hardest to read.
        let hardest = texts
            .iter()
            .filter(|(_, sentence)| sentence.whole)
            .max_by(|(_, a), (_, b)| Count::of([*a]).grade().total_cmp(&Count::of([*b]).grade()));
        let Some((prose, hardest)) = hardest else { return Vec::new() };
        let mut messages = Vec::new();
        if grade > self.budget.grade {
            messages.push(format!("has grade {grade:.1}{part}, over {:.0}", self.budget.grade));
        }
        if mean > self.budget.mean {
            let limit = self.budget.mean;
            messages.push(format!("has {mean:.1} words a sentence{part}, over {limit:.0}"));
        }
        let told = messages.iter().map(|message| {
            let message = format!("{message}; begin with “{}”", beginning(&hardest.text));
            Finding::new(&prose.file, hardest.line, message, "")
        });
        told.collect()
    }

    /// Whether a file is written in fragments: too few words a sentence, or too low a grade.
    fn chopped(&self, texts: &[(&Prose, &Sentence)]) -> Vec<Finding> {
        let count = Count::of(texts.iter().map(|(_, sentence)| *sentence));
        let shortest = texts.iter().filter(|(_, it)| it.whole).min_by_key(|(_, it)| it.words);
        let Some((prose, shortest)) = shortest else { return Vec::new() };
        if count.words < ENOUGH_TO_BE_CHOPPED {
            return Vec::new();
        }
        let (grade, mean) = (count.grade(), count.mean());
        let (lowest_grade, lowest_mean) = (self.budget.lowest_grade, self.budget.lowest_mean);
        let mut messages = Vec::new();
        if grade < lowest_grade {
            messages.push(format!("has grade {grade:.1}, under {lowest_grade:.0}"));
        }
        if mean < lowest_mean {
            messages.push(format!("has {mean:.1} words a sentence, under {lowest_mean:.0}"));
        }
        let told = messages.iter().map(|message| {
            let text = beginning(&shortest.text);
            let message = format!("{message}: join sentences; begin with “{text}”");
            Finding::new(&prose.file, shortest.line, message, "")
        });
        told.collect()
    }

    /// Banned words, everywhere but in the words of others.
    fn banned(&self) -> Vec<Finding> {
        let faults = if self.is_measured { banned::faults } else { banned::listed };
        let mut found = Vec::new();
        for (prose, sentences) in
            self.cut.iter().filter(|(prose, _)| prose.kind != ProseKind::Quote)
        {
            for sentence in sentences {
                for message in faults(&sentence.text, &self.plain.banned) {
                    found.push(Finding::new(&prose.file, sentence.line, message, &sentence.text));
                }
            }
        }
        found
    }
}

/// The first words of a sentence, enough to find it.
fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    match words.get(..8) {
        Some(first) if words.len() > 8 => format!("{} …", first.join(" ")),
        _ => text.to_owned(),
    }
}
