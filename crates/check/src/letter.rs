//! Writes the request: assessment, facts and details in, a letter out.
//!
//! Pure: the words come from the templates in `content/`, and a template's conditions are facts that
//! the person gave. So a letter never argues what they did not say, and claims no more than the verdict.

mod blank;
mod outcome;
mod plain;

pub use blank::{BLANKS, Blank, SPACE, blank_for};
pub use plain::plain_text;
pub use words_types::letters::Detail;

use chrono::{Datelike, NaiveDate};
use rules::{
    self, AgeAtImage, Arrest, ArrestAssessment, Confidence, Fact, Offence, OutcomeClass, Police,
    RULES_DATE, Verdict, When,
};
use words::{self, LetterParagraph, ParagraphKind, Piece};

/// The details that a person typed for the letter; nothing typed is an empty text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    typed: Vec<(Detail, String)>,
    /// Whether police are asked to use only the contact given here.
    pub only_this_contact: bool,
}

impl Details {
    /// What was typed for a detail.
    pub fn get(&self, detail: Detail) -> &str {
        self.typed.iter().find(|(of, _)| *of == detail).map_or("", |(_, text)| text)
    }

    /// Notes what was typed.
    pub fn set(&mut self, detail: Detail, text: String) {
        self.typed.retain(|(of, _)| *of != detail);
        if !text.trim().is_empty() {
            self.typed.push((detail, text));
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }
}

/// A letter, ready to be shown, copied or printed.
#[derive(Clone, Debug, PartialEq)]
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
    /// Its lines, or the items of a list.
    pub lines: Vec<String>,
}

/// The template that every request is written from.
const REQUEST: &str = "request";

/// Writes the letter for one arrest; `None` where none should be sent: a live case, other rules,
/// or facts that must be found out first.
pub fn compose(
    assessment: &ArrestAssessment,
    arrest: &Arrest,
    details: &Details,
    today: NaiveDate,
) -> Option<Letter> {
    write(&Writer { assessment, arrest, details, today: Some(today) })
}

fn write(writer: &Writer<'_>) -> Option<Letter> {
    if !matches!(writer.assessment.ask.when, When::Now | When::From) {
        return None;
    }
    let template = words::LETTERS.iter().find(|letter| letter.id == REQUEST)?;
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for paragraph in template.paragraphs.iter().filter(|it| writer.wants(it)) {
        let lines = paragraph.lines.iter().map(|line| writer.line(line)).collect();
        // Items under different conditions are one list.
        match paragraphs.last_mut() {
            Some(last)
                if last.kind == ParagraphKind::List && paragraph.kind == ParagraphKind::List =>
            {
                last.lines.extend::<Vec<String>>(lines);
            }
            _ => paragraphs.push(Paragraph { kind: paragraph.kind, lines }),
        }
    }
    let subject = paragraphs.iter().find(|it| it.kind == ParagraphKind::Subject);
    let subject = subject.and_then(|it| it.lines.first()).cloned().unwrap_or_default();
    Some(Letter { subject, paragraphs })
}

struct Writer<'a> {
    assessment: &'a ArrestAssessment,
    arrest: &'a Arrest,
    details: &'a Details,
    /// `None` for a letter to fill in by hand: the day and the outcome are left to be written too.
    today: Option<NaiveDate>,
}

impl Writer<'_> {
    fn wants(&self, paragraph: &LetterParagraph) -> bool {
        paragraph.conditions.iter().all(|(name, wanted)| self.holds(name) == *wanted)
    }

    fn line(&self, pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => (*text).to_owned(),
                Piece::Variable(name) => self.value(name),
            })
            .collect()
    }

    /// A detail that is needed and not filled shows its place in brackets.
    fn value(&self, name: &str) -> String {
        match (name, self.today) {
            ("rules-date", _) => long_date(RULES_DATE),
            ("site", _) => words::SITE.name.to_owned(),
            ("today", None) => blank::space(words::PAGE_UI.blank_day),
            ("outcome", None) => blank::space(words::UI.placeholder_other),
            ("today", today) => today.map(long_date).unwrap_or_default(),
            ("outcome", _) => outcome::words(self.arrest.outcome).to_owned(),
            (name, _) => {
                let typed = detail(name).map_or("", |detail| self.details.get(detail)).trim();
                if typed.is_empty() { placeholder(name).to_owned() } else { typed.to_owned() }
            }
        }
    }

    fn holds(&self, condition: &str) -> bool {
        let class = self.arrest.outcome.map(rules::Outcome::class);
        let age = rules::age_at_image_of(self.arrest);
        let verdicts = [self.assessment.verdict];
        match condition {
            "not-convicted" => class == Some(OutcomeClass::NotConvicted),
            "convicted" => class == Some(OutcomeClass::Convicted),
            "open-outcome" => class == Some(OutcomeClass::Open),
            "outcome-unconfirmed" => self.outcome_is_unconfirmed(),
            "under-18" => age == Some(AgeAtImage::Under18),
            "adult" => age == Some(AgeAtImage::Adult),
            "age-unknown" => age.is_none(),
            "recordable" => self.arrest.offence == Some(Offence::Recordable),
            "not-recordable" => self.arrest.offence == Some(Offence::NotRecordable),
            "offence-unknown" => {
                self.arrest.offence.is_none() && self.assessment.missing.contains(&Fact::Offence)
            }
            "discretion" => verdicts
                .iter()
                .chain(&self.assessment.readings)
                .any(|it| *it == Verdict::NoPresumption),
            "national-force" => matches!(
                self.arrest.police,
                Some(Police::BritishTransportPolice | Police::OtherNational)
            ),
            "only-this-contact" => self.details.only_this_contact,
            name => detail(name).is_some_and(|detail| !self.details.get(detail).is_empty()),
        }
    }

    /// Whether an unconfirmed rule says that this outcome is no conviction.
    fn outcome_is_unconfirmed(&self) -> bool {
        self.assessment.findings.iter().any(|finding| {
            finding.rule.starts_with("outcome-") && finding.confidence == Confidence::Unconfirmed
        })
    }
}

fn detail(name: &str) -> Option<Detail> {
    Detail::ALL.iter().copied().find(|detail| detail.as_str() == name)
}

/// What stands in the letter where a needed detail is still to be filled in.
fn placeholder(name: &str) -> &'static str {
    let ui = &words::UI;
    match name {
        "name" => ui.placeholder_name,
        "born" => ui.placeholder_born,
        "address" => ui.placeholder_address,
        "force" => ui.placeholder_force,
        "arrest-date" => ui.placeholder_arrest_date,
        _ => ui.placeholder_other,
    }
}

/// A date as a letter writes it: `21 November 2026`.
pub fn long_date(date: NaiveDate) -> String {
    let mut text = date.day().to_string();
    text.push(' ');
    text.push_str(month_name(date.month()));
    text.push(' ');
    text.push_str(&date.year().to_string());
    text
}

/// The name of a month, from 1 for January.
pub fn month_name(month: u32) -> &'static str {
    let names = words::UI.dates_months;
    let index = usize::try_from(month.saturating_sub(1)).unwrap_or(0);
    names.split(' ').nth(index).unwrap_or("")
}
