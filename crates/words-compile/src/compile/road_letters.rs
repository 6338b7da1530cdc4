//! Letters after the first: as other letters, with the days of a request and with parts that several of
//! them share.
//!
//! A paragraph that is the name of a part in braces and nothing else has that part in its place.

use super::fault::Faults;
use super::guide::stem;
use super::language::ENGLISH;
use super::leak;
use super::letters::{self, LetterFile, Paragraph, Reader};
use rules::RequestFact;
use words_types::{
    LetterPart, RoadCondition, RoadFact, RoadLetter, RoadParagraph, RoadPiece, RoadTemplate,
    RoadVariable,
};

/// The folder of the parts, below that of a language.
pub(super) const PARTS: &str = "letters/parts";

/// The letters after the first and their parts, in the order of their names.
pub(super) struct RoadLetters {
    pub(super) letters: Vec<(RoadLetter, LetterFile, RoadTemplate)>,
    pub(super) parts: Vec<(LetterPart, LetterFile, RoadTemplate)>,
}

impl RoadLetters {
    /// The files of all.
    pub(super) fn files(&self) -> impl Iterator<Item = &LetterFile> {
        let parts = self.parts.iter().map(|(_, file, _)| file);
        self.letters.iter().map(|(_, file, _)| file).chain(parts)
    }
}

/// Whether a letter is one after the first.
pub(super) fn is_one(letter: &LetterFile) -> bool {
    RoadLetter::parse(stem(&letter.file)).is_some()
}

/// Reads those of the letters that come after the first, and the parts.
pub(super) fn letters(
    faults: &mut Faults,
    language: &str,
    letters: Vec<LetterFile>,
) -> RoadLetters {
    let parts = letters::files(faults, &format!("{language}/{PARTS}"));
    if language == ENGLISH {
        let all = RoadLetter::NAMES.iter().map(|name| format!("{language}/letters/{name}.md"));
        let all =
            all.chain(LetterPart::NAMES.iter().map(|it| format!("{language}/{PARTS}/{it}.md")));
        let missing: Vec<String> = all.filter(|file| !faults.has(file)).collect();
        for file in missing {
            faults.add(&file, 1, "is missing: letters need its words");
        }
    }
    RoadLetters {
        letters: named(letters, RoadLetter::ALL, RoadLetter::as_str, true, faults),
        parts: named(parts, LetterPart::ALL, LetterPart::as_str, false, faults),
    }
}

/// The templates of these files, in the order of the names.
fn named<T: Copy>(
    mut files: Vec<LetterFile>,
    all: &[T],
    name: fn(T) -> &'static str,
    may_have_parts: bool,
    faults: &mut Faults,
) -> Vec<(T, LetterFile, RoadTemplate)> {
    let mut found = Vec::new();
    for of in all {
        if let Some(at) = files.iter().position(|file| stem(&file.file) == name(*of)) {
            let file = files.swap_remove(at);
            let template = template(&file, may_have_parts, faults);
            found.push((*of, file, template));
        }
    }
    for file in files {
        faults.add(&file.file, 1, "is a part of letters that no letter has");
    }
    found
}

fn template(file: &LetterFile, may_have_parts: bool, faults: &mut Faults) -> RoadTemplate {
    let mut reader = Reader { file: &file.file, faults };
    let paragraphs = file.paragraphs.iter().map(|it| {
        let paragraph = paragraph(it, &mut reader);
        if paragraph.part.is_some() && !may_have_parts {
            reader.refuse(line_of(it), "has a part inside a part");
        }
        paragraph
    });
    let paragraphs = leak::list(paragraphs.collect());
    RoadTemplate { title: file.title.it, paragraphs }
}

fn paragraph(paragraph: &Paragraph, reader: &mut Reader<'_>) -> RoadParagraph {
    let conditions = reader.conditions(paragraph, RoadCondition::parse);
    let part = part(paragraph);
    let mut lines = Vec::new();
    for line in paragraph.lines.iter().filter(|_| part.is_none()) {
        let variable = |name: &str| RoadVariable::parse(name).map(RoadPiece::Variable);
        let pieces = reader.pieces(line, RoadPiece::Text, variable);
        for piece in &pieces {
            if let RoadPiece::Variable(variable) = piece
                && !is_given(*variable, &conditions)
            {
                let name = variable.name();
                let message =
                    format!("has the day `{{{name}}}` where nothing says that it is given");
                reader.refuse(line.line, &message);
            }
        }
        lines.push(leak::list(pieces));
    }
    RoadParagraph {
        kind: paragraph.kind,
        conditions: leak::list(conditions),
        part,
        lines: leak::list(lines),
    }
}

/// The part that a paragraph names.
fn part(paragraph: &Paragraph) -> Option<LetterPart> {
    let [line] = paragraph.lines.as_slice() else { return None };
    LetterPart::parse(line.it.strip_prefix('{')?.strip_suffix('}')?)
}

fn line_of(paragraph: &Paragraph) -> usize {
    paragraph.lines.first().or(paragraph.condition.as_ref()).map_or(1, |line| line.line)
}

/// Whether the conditions see to it that what stands in a place is known. Of a request one day always is:
/// that on which it was sent.
fn is_given(variable: RoadVariable, conditions: &[(RoadCondition, bool)]) -> bool {
    let has = |wanted: fn(RoadCondition, RequestFact) -> bool, fact| {
        conditions.iter().any(|(it, holds)| *holds && wanted(*it, fact))
    };
    match variable {
        RoadVariable::Letter(_) | RoadVariable::Day(RequestFact::Sent) => true,
        RoadVariable::Day(fact) => has(gives, fact),
        RoadVariable::Due => conditions.contains(&(RoadCondition::Fact(RoadFact::DueKnown), true)),
    }
}

fn gives(condition: RoadCondition, fact: RequestFact) -> bool {
    match condition {
        RoadCondition::Given(given) => given == fact,
        RoadCondition::Answer(_) => fact == RequestFact::Answered,
        RoadCondition::Letter(_) | RoadCondition::Fact(_) | RoadCondition::Refusal(_) => false,
    }
}
