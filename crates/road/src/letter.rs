//! Writes the letters after the first: where the answer is, complaints, what police hold.
//!
//! Pure, as the first letter is: the words come from templates in `content/`, and a template's conditions
//! are facts that the person gave or that follow from their days.

mod blank;
mod offer;
mod writer;

pub use blank::{BLANKS, RoadBlank};
pub use offer::{is_for, offered};
pub use words::{Refusal, RoadLetter};

use check::letter::{Detail, Details, Letter, Paragraph};
use chrono::NaiveDate;
use rules::{Case, Reply, Request};
use words::{
    LetterPart, RoadCondition, RoadFact, RoadParagraph, RoadPiece, RoadVariable, Variable,
};
use writer::RoadWriter;

/// So many reasons of police are answered in the letter itself, which has two pages then. Answers to more
/// follow its end, or its reader would look for that in vain.
pub const IN_THE_LETTER: usize = 3;

/// What a letter is about: an arrest, what has happened with the request, and what to answer.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The arrest, and what the rules say of it.
    pub case: &'a Case,
    /// What has happened with the request; nothing where none was sent.
    pub request: Option<&'a Request>,
    /// What follows from it, as of the day of the letter.
    pub reply: Option<&'a Reply>,
    /// The reasons of police that the person chose to answer.
    pub refusals: &'a [Refusal],
}

/// Writes a letter. Whether there should be one says [`is_for`].
pub fn compose(
    letter: RoadLetter,
    about: &About<'_>,
    details: &Details,
    today: NaiveDate,
) -> Letter {
    let template = words::road_letter(letter);
    RoadWriter::new(letter, *about, details, today).write(template)
}

/// What a letter says to one reason that police gave, by itself, as tests look at it; nothing where it would
/// claim what the person did not say.
pub fn answer_to(
    refusal: Refusal,
    about: &About<'_>,
    details: &Details,
    today: NaiveDate,
) -> Vec<Paragraph> {
    let about = About { refusals: &[refusal], ..*about };
    let template = words::letter_part(LetterPart::Refusals);
    RoadWriter::new(RoadLetter::Complaint, about, details, today).write(template).paragraphs
}

/// Whether a letter has a place for a detail.
pub fn mentions(letter: RoadLetter, detail: Detail) -> bool {
    let own = words::road_letter(letter).paragraphs;
    let parts = own.iter().filter_map(|it| it.part).map(|part| words::letter_part(part).paragraphs);
    parts.chain([own]).flatten().filter(|it| may_stand_in(letter, it)).any(|it| has(it, detail))
}

/// Whether a paragraph can be written in that letter, given to whom it goes.
fn may_stand_in(letter: RoadLetter, paragraph: &RoadParagraph) -> bool {
    let to_police = RoadCondition::Fact(RoadFact::ToPolice);
    let mut conditions = paragraph.conditions.iter();
    conditions.all(|(it, wanted)| *it != to_police || *wanted == letter.goes_to_police())
}

fn has(paragraph: &RoadParagraph, detail: Detail) -> bool {
    let place = RoadPiece::Variable(RoadVariable::Letter(Variable::Detail(detail)));
    paragraph.lines.iter().any(|line| line.contains(&place))
}
