//! Writes a letter: a template, a case and details in, a letter out.
//!
//! Pure: the words come from the templates in `content/`, and a template's conditions are facts that
//! the person gave. So a letter never argues what they did not say, and claims no more than the verdict.

mod age;
mod blank;
mod chosen;
mod dates;
mod details;
mod gaps;
mod lengths;
mod several;
mod text;
mod typed;

pub use age::contradicts_age;
pub use blank::{BLANKS, Blank, blank_for, space, spaces, untyped};
pub use chosen::chosen;
pub use dates::{long_date, month_and_year};
pub use details::{Details, is_about_sender};
pub use gaps::is_gap;
pub use lengths::{longest, room};
pub use several::{IN_THE_LETTER, compose_all};
pub use text::{joined, plain_text};
pub(crate) use typed::cleaned;
pub use typed::{SPACE, parts};
pub use words::Detail;

use chrono::NaiveDate;
use rules::{
    AgeAtImage, Case, Confidence, Fact, ImageKind, Offence, Outcome, OutcomeClass, Police,
    Qualifies, RULES_DATE, RuleKind, Verdict,
};
use words::{
    Choice, Condition, FactCondition, LetterParagraph, ParagraphKind, Piece, Template, UI,
    Variable,
    letters::{PHOTO, REQUEST},
};

/// A letter, ready to be shown, copied or printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letter {
    /// The subject line.
    pub subject: String,
    /// What follows and goes before it, in order; the subject is among it.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of a letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its lines, or the items of a list; [`parts`] tells what of a line was typed.
    pub lines: Vec<String>,
}

impl Letter {
    /// Adds a paragraph. Items of a list that follow one another are one list, also where they stand
    /// under different conditions.
    pub fn push(&mut self, paragraph: Paragraph) {
        match self.paragraphs.last_mut() {
            Some(last)
                if last.kind == ParagraphKind::List && paragraph.kind == ParagraphKind::List =>
            {
                last.lines.extend(paragraph.lines);
            }
            _ => {
                if paragraph.kind == ParagraphKind::Subject {
                    self.subject = paragraph.lines.first().cloned().unwrap_or_default();
                }
                self.paragraphs.push(paragraph);
            }
        }
    }
}

/// The letter for one arrest; `None` where none should be sent: a live case, other rules, or facts that
/// must be found out first.
pub fn template(case: &Case) -> Option<&'static Template> {
    if case.ask.when.is_open() {
        Some(&REQUEST)
    } else {
        asks_under_data_law(case).then_some(&PHOTO)
    }
}

/// Whether data protection law alone speaks of this photo: taken by police of England and Wales, not in
/// custody. One that may still be evidence is not asked for, nor one of somebody whom writing may harm.
fn asks_under_data_law(case: &Case) -> bool {
    let arrest = &case.arrest;
    let of_police = matches!(
        arrest.police,
        Some(Police::EnglandOrWales | Police::BritishTransportPolice | Police::OtherNational)
    );
    let is_over = match arrest.outcome.map(Outcome::class) {
        Some(OutcomeClass::NotConvicted | OutcomeClass::Convicted | OutcomeClass::Open) => {
            arrest.outcome != Some(Outcome::Recall)
        }
        Some(OutcomeClass::Live | OutcomeClass::Elsewhere) | None => false,
    };
    of_police && is_over && arrest.image_kind == Some(ImageKind::Elsewhere)
}

/// Whether a letter has a place for a detail.
pub fn mentions(template: &Template, detail: Detail) -> bool {
    let mut lines = template.paragraphs.iter().flat_map(|paragraph| paragraph.lines);
    lines.any(|line| line.contains(&Piece::Variable(Variable::Detail(detail))))
}

/// Writes the letter for one arrest, if there is one.
pub fn compose(case: &Case, details: &Details, today: NaiveDate) -> Option<Letter> {
    Some(write(template(case)?, &Writer::new(case, details, today)))
}

/// How a letter says that a case ended, as the person would say it; no more than they told us.
/// No letter tells of a live case.
fn outcome_words(outcome: Outcome) -> &'static str {
    words::answer(Choice::Outcome(outcome)).letter.unwrap_or_default()
}

fn write(template: &Template, writer: &Writer<'_>) -> Letter {
    let mut letter = Letter::default();
    for paragraph in template.paragraphs.iter().filter(|it| writer.wants(it)) {
        let lines = paragraph.lines.iter().map(|line| writer.line(line)).collect();
        letter.push(Paragraph { kind: paragraph.kind, lines });
    }
    letter
}

/// What the conditions and places of a template come to, for one case and what was typed.
pub struct Writer<'a> {
    case: &'a Case,
    details: &'a Details,
    /// The day of the letter, or a space to write it in.
    today: String,
    /// How the case ended, or a space to write it in.
    outcome: String,
}

impl<'a> Writer<'a> {
    /// What they come to in a letter of that day.
    pub fn new(case: &'a Case, details: &'a Details, today: NaiveDate) -> Self {
        let outcome = case.arrest.outcome.map_or("", outcome_words).to_owned();
        Self { case, details, today: long_date(today), outcome }
    }

    fn wants(&self, paragraph: &LetterParagraph) -> bool {
        paragraph.conditions.iter().all(|(condition, wanted)| self.holds(*condition) == *wanted)
    }

    fn line(&self, pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => (*text).to_owned(),
                Piece::Variable(variable) => self.value(*variable),
            })
            .collect()
    }

    /// What stands in a place.
    pub fn value(&self, variable: Variable) -> String {
        match variable {
            Variable::RulesDate => long_date(RULES_DATE),
            Variable::Site => words::SITE.name.to_owned(),
            Variable::Today => self.today.clone(),
            Variable::Outcome => self.outcome.clone(),
            // A detail that is needed and not filled shows its place in brackets.
            Variable::Detail(detail) => match self.details.get(detail).trim() {
                "" if detail == Detail::ArrestDate && !self.was_arrested() => {
                    UI.placeholder_photo_date.to_owned()
                }
                "" => placeholder(detail).to_owned(),
                typed => typed::isolated(typed),
            },
        }
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: Condition) -> bool {
        match condition {
            Condition::Filled(detail) => !self.details.get(detail).is_empty(),
            Condition::Fact(condition) => self.fact_holds(condition),
        }
    }

    /// Without custody there was no arrest whose date could be told.
    fn was_arrested(&self) -> bool {
        self.case.arrest.image_kind == Some(ImageKind::Custody)
    }

    fn fact_holds(&self, condition: FactCondition) -> bool {
        let arrest = &self.case.arrest;
        let is_class = |class| arrest.outcome.map(Outcome::class) == Some(class);
        let is_age = |age| rules::age_at_image_of(arrest) == age;
        let is_outcome = |outcome| arrest.outcome == Some(outcome);
        match condition {
            FactCondition::Custody => arrest.image_kind == Some(ImageKind::Custody),
            FactCondition::Voluntary => arrest.image_kind == Some(ImageKind::Voluntary),
            FactCondition::EarlierCase => arrest.earlier_case,
            FactCondition::DischargeUnderCode => {
                is_outcome(Outcome::Discharge) && self.is_under_sentencing_code()
            }
            FactCondition::AnotherOffence => is_outcome(Outcome::ConvictedOfAnotherOffence),
            FactCondition::NotConvicted => is_class(OutcomeClass::NotConvicted),
            FactCondition::Convicted => is_class(OutcomeClass::Convicted),
            FactCondition::OpenOutcome => is_class(OutcomeClass::Open),
            FactCondition::OutcomeUnconfirmed => outcome_is_unconfirmed(self.case),
            FactCondition::Under18 => is_age(Some(AgeAtImage::Under18)),
            FactCondition::Adult => is_age(Some(AgeAtImage::Adult)),
            FactCondition::AgeUnknown => is_age(None),
            FactCondition::Recordable => arrest.offence == Some(Offence::Recordable),
            FactCondition::NotRecordable => arrest.offence == Some(Offence::NotRecordable),
            FactCondition::OffenceUnknown => self.case.missing.contains(&Fact::Offence),
            FactCondition::Discretion => self.case.may_be(Verdict::NoPresumption),
            FactCondition::NationalForce => matches!(
                arrest.police,
                Some(Police::BritishTransportPolice | Police::OtherNational)
            ),
            FactCondition::IndependentCopy => {
                words::PUBLISHER.kind == words::PublisherKind::Independent
            }
            FactCondition::OnlyThisContact => self.details.only_this_contact,
        }
    }

    /// Whether the date given for the outcome is one on which section 82 of the Sentencing Code was in
    /// force: from 1 December 2020. For earlier convictions the law before it applies.
    fn is_under_sentencing_code(&self) -> bool {
        let given = dates::read(self.details.get(Detail::OutcomeDate));
        let begun = NaiveDate::from_ymd_opt(2020, 12, 1);
        given.zip(begun).is_some_and(|(given, begun)| given.first() >= begun)
    }
}

/// Whether an unconfirmed rule says what this outcome counts as.
fn outcome_is_unconfirmed(case: &Case) -> bool {
    case.findings.iter().any(|rule| {
        let is_about = matches!(rule.kind, RuleKind::Qualifying { applies: Qualifies::Outcome(_) });
        is_about && rule.confidence == Confidence::Unconfirmed
    })
}

/// What stands in the letter where a needed detail is still to be filled in.
fn placeholder(detail: Detail) -> &'static str {
    match detail {
        Detail::Name => UI.placeholder_name,
        Detail::Born => UI.placeholder_born,
        Detail::Address => UI.placeholder_address,
        Detail::Force => UI.placeholder_force,
        Detail::ArrestDate => UI.placeholder_arrest_date,
        Detail::Contact
        | Detail::ArrestPlace
        | Detail::Offence
        | Detail::OutcomeDate
        | Detail::OtherNames
        | Detail::CustodyNumber
        | Detail::PncNumber
        | Detail::ArrestNumber
        | Detail::Reasons => UI.placeholder_other,
    }
}
