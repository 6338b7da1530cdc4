//! The answers given about one arrest, in memory only.

use rules::{Arrest, ImageKind, Outcome, PartialDate};
use words::{AnswerWords, Choice, Older, OlderStage, Question, Stage};

/// One answer to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// One of the answers to choose from.
    Choice(Choice),
    /// A day, a month or a year.
    Date(PartialDate),
    /// "I am not sure", or for a date "I do not know".
    NotSure,
}

/// All answers about one arrest: the facts, the steps that led to them, and what the person is not
/// sure of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    arrest: Arrest,
    ending: Ending,
    not_sure: Vec<Question>,
}

/// How it ended, as it was answered step by step.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Ending {
    stage: Option<Stage>,
    older: Option<Older>,
    older_stage: Option<OlderStage>,
    outcome: Option<Outcome>,
}

impl Ending {
    /// Where the case stands: as answered, else as it follows from the outcome, unless that is the
    /// outcome of an older case.
    fn stage(self) -> Option<Stage> {
        let follows = || self.outcome.filter(|_| self.older.is_none()).map(Stage::of);
        self.stage.or_else(follows)
    }

    fn older(self) -> Option<Older> {
        self.older.or((self.outcome == Some(Outcome::Recall)).then_some(Older::Recall))
    }

    fn older_stage(self) -> Option<OlderStage> {
        let is_of = |stage: &OlderStage| Some(stage.stage()) == self.outcome.map(Stage::of);
        let follows = || OlderStage::ALL.iter().copied().find(is_of);
        self.older_stage.or_else(|| follows().filter(|_| self.older == Some(Older::Case)))
    }

    /// The outcome, and whether it is that of an older case.
    fn fact(self) -> (Option<Outcome>, bool) {
        match (self.stage, self.older) {
            (Some(Stage::NoCase), _) => (Some(Outcome::NoFurtherAction), false),
            (Some(Stage::Older), Some(Older::Case)) => (self.outcome, true),
            (Some(Stage::Older), Some(Older::Mistake)) => (Some(Outcome::NoFurtherAction), true),
            (Some(Stage::Older), Some(Older::Recall)) => (Some(Outcome::Recall), false),
            (Some(Stage::Older), None) => (None, false),
            (
                None
                | Some(
                    Stage::Live | Stage::Police | Stage::Court | Stage::Cancelled | Stage::NoCrime,
                ),
                _,
            ) => (self.outcome, false),
        }
    }
}

impl Answers {
    /// The answers that give these facts, with the steps that lead to them. Where several steps lead to one
    /// outcome, they are those of the commonest: an older case, and the stage at which police ended it.
    pub fn of(arrest: &Arrest) -> Self {
        let older = arrest.earlier_case.then_some(Older::Case);
        let stage = older.map(|_| Stage::Older);
        let ending = Ending { stage, older, older_stage: None, outcome: arrest.outcome };
        Self { arrest: arrest.clone(), ending, not_sure: Vec::new() }
    }

    /// The answer to a question.
    pub fn get(&self, question: Question) -> Option<Answer> {
        if self.not_sure.contains(&question) {
            return Some(Answer::NotSure);
        }
        let (arrest, ending) = (&self.arrest, self.ending);
        let choice = match question {
            Question::Police => arrest.police.map(Choice::Police),
            Question::ImageKind => arrest.image_kind.map(Choice::ImageKind),
            Question::AgeAtImage => arrest.age_at_image.map(Choice::AgeAtImage),
            Question::OutcomeStage => ending.stage().map(Choice::Stage),
            Question::OlderCase => ending.older().map(Choice::Older),
            Question::OlderStage => ending.older_stage().map(Choice::OlderStage),
            Question::Outcome => ending.outcome.map(Choice::Outcome),
            Question::Offence => arrest.offence.map(Choice::Offence),
            Question::Group => arrest.group.map(Choice::Group),
            Question::OtherRecord => arrest.other_record.map(Choice::OtherRecord),
            Question::Born => return arrest.born.map(Answer::Date),
            Question::ImageTaken => return arrest.image_taken.map(Answer::Date),
            Question::ConvictedOrReleased => return arrest.convicted_or_released.map(Answer::Date),
        };
        choice.map(Answer::Choice)
    }

    /// Notes an answer, instead of an earlier one.
    pub fn set(&mut self, question: Question, answer: Answer) {
        self.clear(question);
        match answer {
            Answer::Choice(choice) => self.choose(choice),
            Answer::Date(date) => self.put(question, Some(date)),
            Answer::NotSure => self.not_sure.push(question),
        }
    }

    /// Forgets the answer to a question.
    pub fn clear(&mut self, question: Question) {
        self.not_sure.retain(|other| *other != question);
        let (arrest, ending) = (&mut self.arrest, &mut self.ending);
        match question {
            Question::Police => arrest.police = None,
            Question::ImageKind => arrest.image_kind = None,
            Question::AgeAtImage => arrest.age_at_image = None,
            Question::OutcomeStage => ending.stage = None,
            Question::OlderCase => ending.older = None,
            Question::OlderStage => ending.older_stage = None,
            Question::Outcome => ending.outcome = None,
            Question::Offence => arrest.offence = None,
            Question::Group => arrest.group = None,
            Question::OtherRecord => arrest.other_record = None,
            Question::Born | Question::ImageTaken | Question::ConvictedOrReleased => {
                self.put(question, None);
            }
        }
        self.settle();
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The arrest as the rules know it; what the person is not sure of is not known.
    pub fn arrest(&self) -> &Arrest {
        &self.arrest
    }

    /// The answers that a question offers after those given before it: only outcomes of the stage that
    /// was chosen; "there was no case" only for a photo that was not taken in custody, and an arrest in an
    /// older case only for one that may have been.
    pub fn offered(&self, question: Question) -> Vec<&'static AnswerWords> {
        let stage = match self.ending.stage() {
            // A recall is among the reasons for such an arrest, and no outcome to choose here.
            Some(Stage::Older) => self.ending.older_stage().map(OlderStage::stage),
            stage => stage,
        };
        let kind = self.arrest.image_kind;
        let without_arrest = matches!(kind, Some(ImageKind::Voluntary | ImageKind::Elsewhere));
        let is_offered = |answer: &&AnswerWords| match answer.choice {
            Choice::Outcome(outcome) => Some(Stage::of(outcome)) == stage,
            Choice::Stage(Stage::NoCase) => without_arrest,
            Choice::Stage(Stage::Older) => !without_arrest,
            Choice::Stage(_)
            | Choice::Police(_)
            | Choice::ImageKind(_)
            | Choice::AgeAtImage(_)
            | Choice::Older(_)
            | Choice::OlderStage(_)
            | Choice::Offence(_)
            | Choice::Group(_)
            | Choice::OtherRecord(_) => true,
        };
        words::question(question).answers.iter().filter(is_offered).collect()
    }

    fn choose(&mut self, choice: Choice) {
        let (arrest, ending) = (&mut self.arrest, &mut self.ending);
        match choice {
            Choice::Police(value) => arrest.police = Some(value),
            Choice::ImageKind(value) => arrest.image_kind = Some(value),
            Choice::AgeAtImage(value) => arrest.age_at_image = Some(value),
            Choice::Stage(value) => ending.stage = Some(value),
            Choice::Older(value) => ending.older = Some(value),
            Choice::OlderStage(value) => ending.older_stage = Some(value),
            Choice::Outcome(value) => ending.outcome = Some(value),
            Choice::Offence(value) => arrest.offence = Some(value),
            Choice::Group(value) => arrest.group = Some(value),
            Choice::OtherRecord(value) => arrest.other_record = Some(value),
        }
        self.settle();
    }

    /// The facts that follow from the steps.
    fn settle(&mut self) {
        (self.arrest.outcome, self.arrest.earlier_case) = self.ending.fact();
    }

    /// Only questions for a date have one.
    fn put(&mut self, question: Question, date: Option<PartialDate>) {
        let arrest = &mut self.arrest;
        match question {
            Question::Born => arrest.born = date,
            Question::ImageTaken => arrest.image_taken = date,
            Question::ConvictedOrReleased => arrest.convicted_or_released = date,
            Question::Police
            | Question::ImageKind
            | Question::AgeAtImage
            | Question::OutcomeStage
            | Question::OlderCase
            | Question::OlderStage
            | Question::Outcome
            | Question::Offence
            | Question::Group
            | Question::OtherRecord => {}
        }
    }
}
