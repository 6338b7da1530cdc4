//! Letter templates: paragraphs of text with {variables}, some under conditions.
//!
//! A paragraph may open with a line `{if name}` or `{if not name}` (several joined by `, `):
//! it is written only where all hold. A variable's own name as a condition means that it is filled.
//! A paragraph of lines that each start with `- ` is a list; one that starts with `# ` is the subject.

use super::Ids;
use super::fault::Faults;
use super::front_matter;
use super::table::{Origin, Table, parse};

/// A letter template.
pub(super) struct Letter {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) paragraphs: Vec<Paragraph>,
}

/// A paragraph and the conditions under which it is written.
pub(super) struct Paragraph {
    pub(super) kind: Kind,
    pub(super) conditions: Vec<(String, bool)>,
    pub(super) lines: Vec<Vec<Piece>>,
}

/// What a paragraph is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Text,
    Subject,
    List,
}

/// A piece of a line.
pub(super) enum Piece {
    Text(String),
    Variable(String),
}

pub(super) fn letters(faults: &mut Faults, language: &str, ids: &Ids<'_>) -> Vec<Letter> {
    let files = faults.markdown_files(&format!("{language}/letters"));
    files.iter().map(|file| letter(file, ids, faults)).collect()
}

fn letter(file: &str, ids: &Ids<'_>, faults: &mut Faults) -> Letter {
    let text = faults.read(file);
    let parts = front_matter::split(&text, file, faults);
    let origin = Origin { file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let title = table.text("title", faults);
    table.finish(faults);
    let mut paragraphs = Vec::new();
    let mut lines: Vec<(usize, &str)> = Vec::new();
    for (index, line) in parts.body.lines().chain([""]).enumerate() {
        if !line.trim().is_empty() {
            lines.push((parts.body_line + index, line.trim_end()));
        } else if !lines.is_empty() {
            paragraphs.push(paragraph(&std::mem::take(&mut lines), file, ids, faults));
        }
    }
    let id = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".md").to_owned();
    Letter { id, title, paragraphs }
}

fn paragraph(lines: &[(usize, &str)], file: &str, ids: &Ids<'_>, faults: &mut Faults) -> Paragraph {
    let first = lines.first().map_or(1, |(number, _)| *number);
    let (conditions, lines) = match lines.split_first() {
        Some(((number, line), rest)) if line.starts_with("{if ") => {
            (conditions(line, *number, file, ids, faults), rest)
        }
        _ => (Vec::new(), lines),
    };
    if lines.is_empty() {
        faults.add(file, first, "has a condition with no words under it");
    }
    let kind = match lines.first() {
        Some((_, line)) if line.starts_with("# ") => Kind::Subject,
        Some((_, line)) if line.starts_with("- ") => Kind::List,
        _ => Kind::Text,
    };
    let lines = lines
        .iter()
        .map(|(number, line)| {
            let text = line.strip_prefix("# ").or(line.strip_prefix("- ")).unwrap_or(line);
            pieces(text, *number, file, ids, faults)
        })
        .collect();
    Paragraph { kind, conditions, lines }
}

fn conditions(
    line: &str,
    number: usize,
    file: &str,
    ids: &Ids<'_>,
    faults: &mut Faults,
) -> Vec<(String, bool)> {
    let Some(inner) = line.strip_prefix("{if ").and_then(|rest| rest.strip_suffix('}')) else {
        faults.add(file, number, "has an unfinished condition: close it with }");
        return Vec::new();
    };
    inner
        .split(", ")
        .map(|part| {
            let (name, wanted) =
                part.strip_prefix("not ").map_or((part, true), |name| (name, false));
            if !ids.conditions.contains(&name) && !ids.variables.contains(&name) {
                faults.add(
                    file,
                    number,
                    format!("asks for a condition that does not exist: `{name}`"),
                );
            }
            (name.to_owned(), wanted)
        })
        .collect()
}

fn pieces(text: &str, number: usize, file: &str, ids: &Ids<'_>, faults: &mut Faults) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        refuse_stray_end(before, number, file, faults);
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        let Some((name, after)) = after.split_once('}') else {
            faults.add(file, number, "opens a { that is not closed");
            return pieces;
        };
        if !ids.variables.contains(&name) {
            faults.add(file, number, format!("uses a variable that does not exist: `{{{name}}}`"));
        }
        pieces.push(Piece::Variable(name.to_owned()));
        rest = after;
    }
    refuse_stray_end(rest, number, file, faults);
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

fn refuse_stray_end(text: &str, number: usize, file: &str, faults: &mut Faults) {
    if text.contains('}') {
        faults.add(file, number, "closes a } that is not opened");
    }
}
