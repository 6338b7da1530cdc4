//! Letter templates: paragraphs of text with {variables}, some under conditions.
//!
//! A paragraph may open with a line `{if name}` or `{if not name}` (several joined by `, `):
//! it is written only where all hold. A variable's own name as a condition means that it is filled.
//! A paragraph of lines that each start with `- ` is a list; one that starts with `# ` is the subject.

use super::fault::Faults;
use super::front_matter::{self, Parts};
use super::leak;
use super::lined::Lined;
use super::table::{Origin, Table, parse};
use words_types::{Condition, LetterParagraph, ParagraphKind, Piece, Template, Variable};

/// The folder of letters, below that of a language.
pub(super) const FOLDER: &str = "letters";

/// A letter's file, cut into its paragraphs.
pub(super) struct LetterFile {
    pub(super) file: String,
    pub(super) title: Lined<&'static str>,
    pub(super) paragraphs: Vec<Paragraph>,
}

/// A paragraph as its file has it.
pub(super) struct Paragraph {
    /// The line of its conditions.
    pub(super) condition: Option<Lined<String>>,
    pub(super) kind: ParagraphKind,
    /// Its lines without the marks of lists and subjects.
    pub(super) lines: Vec<Lined<String>>,
}

/// Reads and cuts the letters in a folder.
pub(super) fn files(faults: &mut Faults, folder: &str) -> Vec<LetterFile> {
    let files = faults.markdown_files(folder);
    files.into_iter().map(|file| cut(file, faults)).collect()
}

fn cut(file: String, faults: &mut Faults) -> LetterFile {
    let text = faults.read(&file);
    let parts = front_matter::split(&text, &file, faults);
    let origin = Origin { file: &file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let title = Lined { it: table.text("title", faults), line: table.line_of("title") };
    table.finish(faults);
    LetterFile { paragraphs: paragraphs(&parts), title, file }
}

fn paragraphs(parts: &Parts) -> Vec<Paragraph> {
    let mut found = Vec::new();
    let mut lines: Vec<Lined<&str>> = Vec::new();
    for (index, line) in parts.body.lines().chain([""]).enumerate() {
        if !line.trim().is_empty() {
            lines.push(Lined { line: parts.body_line + index, it: line.trim_end() });
        } else if !lines.is_empty() {
            found.push(paragraph(&std::mem::take(&mut lines)));
        }
    }
    found
}

fn paragraph(lines: &[Lined<&str>]) -> Paragraph {
    let (condition, lines) = match lines.split_first() {
        Some((first, rest)) if first.it.starts_with("{if ") => (Some(owned(first)), rest),
        _ => (None, lines),
    };
    let kind = match lines.first() {
        Some(first) if first.it.starts_with("# ") => ParagraphKind::Subject,
        Some(first) if first.it.starts_with("- ") => ParagraphKind::List,
        _ => ParagraphKind::Text,
    };
    Paragraph { condition, kind, lines: lines.iter().map(owned).collect() }
}

/// A line without the mark of a subject or a list.
fn owned(line: &Lined<&str>) -> Lined<String> {
    let text = line.it.strip_prefix("# ").or(line.it.strip_prefix("- ")).unwrap_or(line.it);
    Lined { line: line.line, it: text.to_owned() }
}

/// The template that a letter's file makes.
pub(super) fn template(letter: &LetterFile, faults: &mut Faults) -> Template {
    let mut reader = Reader { file: &letter.file, faults };
    let paragraphs = letter.paragraphs.iter().map(|it| reader.paragraph(it)).collect();
    Template { paragraphs: leak::list(paragraphs) }
}

/// Reads what stands in braces; which names there are is said by who asks.
pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) faults: &'a mut Faults,
}

impl Reader<'_> {
    fn paragraph(&mut self, paragraph: &Paragraph) -> LetterParagraph {
        let lines = paragraph.lines.iter();
        let variable = |name: &str| Variable::parse(name).map(Piece::Variable);
        let lines = lines.map(|line| leak::list(self.pieces(line, Piece::Text, variable)));
        let lines = lines.collect();
        LetterParagraph {
            kind: paragraph.kind,
            conditions: leak::list(self.conditions(paragraph, Condition::parse)),
            lines: leak::list(lines),
        }
    }

    /// The conditions of a paragraph, and whether each must hold.
    pub(super) fn conditions<C>(
        &mut self,
        paragraph: &Paragraph,
        parse: impl Fn(&str) -> Option<C>,
    ) -> Vec<(C, bool)> {
        let Some(line) = &paragraph.condition else { return Vec::new() };
        if paragraph.lines.is_empty() {
            self.refuse(line.line, "has a condition with no words under it");
        }
        let inner = line.it.strip_prefix("{if ").and_then(|rest| rest.strip_suffix('}'));
        let Some(inner) = inner else {
            self.refuse(line.line, "has an unfinished condition: close it with }");
            return Vec::new();
        };
        let mut found = Vec::new();
        for part in inner.split(", ") {
            let (name, wanted) =
                part.strip_prefix("not ").map_or((part, true), |name| (name, false));
            match parse(name) {
                Some(condition) => found.push((condition, wanted)),
                None => {
                    let message = format!("asks for a condition that does not exist: `{name}`");
                    self.refuse(line.line, &message);
                }
            }
        }
        found
    }

    /// The pieces of a line.
    pub(super) fn pieces<P>(
        &mut self,
        line: &Lined<String>,
        text: impl Fn(&'static str) -> P,
        variable: impl Fn(&str) -> Option<P>,
    ) -> Vec<P> {
        let mut pieces = Vec::new();
        let mut rest = line.it.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            pieces.extend(self.text(before, line.line).map(&text));
            let Some((name, after)) = after.split_once('}') else {
                self.refuse(line.line, "opens a { that is not closed");
                return pieces;
            };
            match variable(name) {
                Some(variable) => pieces.push(variable),
                None => {
                    let message = format!("uses a variable that does not exist: `{{{name}}}`");
                    self.refuse(line.line, &message);
                }
            }
            rest = after;
        }
        pieces.extend(self.text(rest, line.line).map(text));
        pieces
    }

    /// A text between two places, unless there is none.
    fn text(&mut self, text: &str, line: usize) -> Option<&'static str> {
        if text.contains('}') {
            self.refuse(line, "closes a } that is not opened");
        }
        (!text.is_empty()).then(|| leak::text(text))
    }

    pub(super) fn refuse(&mut self, line: usize, message: &str) {
        self.faults.add(self.file, line, message);
    }
}
