//! What the conditions and places of these templates come to.

use super::{About, IN_THE_LETTER, RoadLetter};
use check::letter::{Details, Letter, Paragraph, Writer, long_date};
use chrono::NaiveDate;
use rules::{DueRule, OutcomeClass, PoliceAnswer, ReplyDate, Request, RequestFact};
use words::{
    ParagraphKind, RoadCondition, RoadFact, RoadParagraph, RoadPiece, RoadTemplate, RoadVariable,
};

/// Writes one letter.
pub(super) struct RoadWriter<'a> {
    letter: RoadLetter,
    about: About<'a>,
    /// What a first letter knows too.
    first: Writer<'a>,
    today: NaiveDate,
    /// What stands in the place of each day in a blank letter.
    space: Option<String>,
}

impl<'a> RoadWriter<'a> {
    pub(super) fn new(
        letter: RoadLetter,
        about: About<'a>,
        details: &'a Details,
        today: NaiveDate,
    ) -> Self {
        let first = Writer::new(about.case, details, today);
        Self { letter, about, first, today, space: None }
    }

    /// Writes with spaces for days, which are those of no request.
    pub(super) fn of_blank(letter: RoadLetter, about: About<'a>, details: &'a Details) -> Self {
        let first = Writer::of_blank(about.case, details);
        let space = Some(check::letter::space(words::ROAD.day));
        Self { letter, about, first, today: rules::RULES_DATE, space }
    }

    pub(super) fn write(&self, template: &RoadTemplate) -> Letter {
        let mut letter = Letter::default();
        self.add(template, &mut letter);
        letter
    }

    fn add(&self, template: &RoadTemplate, letter: &mut Letter) {
        let mut paragraphs: Vec<&RoadParagraph> =
            template.paragraphs.iter().filter(|it| self.wants(it)).collect();
        // What happened is told in the order in which it did.
        let is_list = |it: &&RoadParagraph| it.kind == ParagraphKind::List;
        for list in paragraphs.chunk_by_mut(|one, next| is_list(one) && is_list(next)) {
            list.sort_by_key(|it| self.first_day(it));
        }
        for paragraph in paragraphs {
            match paragraph.part {
                Some(part) => self.add(words::letter_part(part), letter),
                None => letter.push(Paragraph {
                    kind: paragraph.kind,
                    lines: paragraph.lines.iter().map(|line| self.line(line)).collect(),
                }),
            }
        }
    }

    /// The day with which a paragraph begins, if it does.
    fn first_day(&self, paragraph: &RoadParagraph) -> Option<NaiveDate> {
        match paragraph.lines.first()?.first()? {
            RoadPiece::Variable(RoadVariable::Day(fact)) => day_of(self.about.request?, *fact),
            RoadPiece::Variable(RoadVariable::Letter(_) | RoadVariable::Due)
            | RoadPiece::Text(_) => None,
        }
    }

    fn wants(&self, paragraph: &RoadParagraph) -> bool {
        paragraph.conditions.iter().all(|(condition, wanted)| self.holds(*condition) == *wanted)
    }

    fn line(&self, pieces: &[RoadPiece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                RoadPiece::Text(text) => (*text).to_owned(),
                RoadPiece::Variable(variable) => self.value(*variable),
            })
            .collect()
    }

    fn value(&self, variable: RoadVariable) -> String {
        let day = match variable {
            RoadVariable::Letter(variable) => return self.first.value(variable),
            RoadVariable::Day(fact) => self.about.request.and_then(|it| day_of(it, fact)),
            RoadVariable::Due => self.about.reply.and_then(|it| it.due).map(|due| due.day),
        };
        match (&self.space, day) {
            (Some(space), _) => space.clone(),
            (None, Some(day)) => long_date(day),
            (None, None) => words::ROAD.day.to_owned(),
        }
    }

    fn holds(&self, condition: RoadCondition) -> bool {
        let request = self.about.request;
        match condition {
            RoadCondition::Letter(condition) => self.first.holds(condition),
            RoadCondition::Given(fact) => request.and_then(|it| day_of(it, fact)).is_some(),
            RoadCondition::Answer(answer) => self.answer() == Some(answer),
            RoadCondition::Refusal(refusal) => self.about.refusals.contains(&refusal),
            RoadCondition::Fact(fact) => self.fact_holds(fact),
        }
    }

    fn answer(&self) -> Option<PoliceAnswer> {
        self.about.request?.answered.map(|it| it.answer)
    }

    fn fact_holds(&self, fact: RoadFact) -> bool {
        let (case, reply) = (self.about.case, self.about.reply);
        let no_answer = self.about.request.is_some_and(|it| it.answered.is_none());
        let policy = case.ask.when.is_open();
        match fact {
            RoadFact::Asked => self.about.request.is_some(),
            RoadFact::NoAnswer => no_answer,
            // The days to spare are for what nobody knows: when police got the request.
            RoadFact::Overdue => {
                let from = reply.and_then(|it| it.chase_from);
                no_answer && from.is_some_and(|from| from <= self.today)
            }
            RoadFact::DueKnown => reply.is_some_and(|it| it.due.is_some() && !it.about),
            RoadFact::LateExtension => self.counted(DueRule::LateExtension),
            RoadFact::LateIdentity => self.counted(DueRule::LateIdentity),
            RoadFact::ComplaintLate => self.complaint_is_late(),
            RoadFact::Policy => policy,
            RoadFact::Presumed => {
                let class = case.arrest.outcome.map(rules::Outcome::class);
                policy && class == Some(OutcomeClass::NotConvicted)
            }
            RoadFact::Refusals => !self.about.refusals.is_empty(),
            RoadFact::ManyRefusals => self.about.refusals.len() > IN_THE_LETTER,
            RoadFact::ToPolice => self.letter.goes_to_police(),
        }
    }

    /// Whether a rule counted when the day was found on which the answer is due.
    fn counted(&self, rule: DueRule) -> bool {
        let due = self.about.reply.and_then(|it| it.due);
        due.is_some_and(|due| due.rules().any(|it| it == rule))
    }

    /// Whether police should have said that they have the complaint, and did not.
    fn complaint_is_late(&self) -> bool {
        let silent = self.about.request.is_some_and(|it| {
            it.complaint_acknowledged.is_none() && it.complaint_answered.is_none()
        });
        let by = self.about.reply.and_then(|it| it.dates.get(ReplyDate::Acknowledgement));
        silent && by.is_some_and(|by| by < self.today)
    }
}

/// The day of a fact, if it is given; that of an answer is when it came. What follows a fact that is not
/// there counts for nothing.
fn day_of(request: &Request, fact: RequestFact) -> Option<NaiveDate> {
    let fact = if fact == RequestFact::Answer { RequestFact::Answered } else { fact };
    let counts = fact.follows().is_none_or(|before| request.day(before).is_some());
    request.day(fact).filter(|_| counts)
}
