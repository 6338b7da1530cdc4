//! The letters after the first: that they claim nothing which was not given, and for whom there are none.

mod agreed;
mod blank;
mod lengths;
mod offered;
mod requests;
mod used;

use super::letters::{convicted, every_arrest, filled, no_further_action, sentences};
use super::tone_of_letters::NEVER;
use check::letter::{Letter, long_date, plain_text};
use chrono::NaiveDate;
use lengths::end_of;
use requests::every_request;
use road::letter::{About, Refusal, RoadLetter, compose};
use rules::{
    AgeAtImage, Arrest, Case, ImageKind, Outcome, OutcomeClass, PoliceAnswer, Reply, Request, date,
    reply,
};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The day of all these letters.
pub(crate) const TODAY: NaiveDate = date(2027, 6, 1);

/// Something that happened, with what follows as of [`TODAY`].
pub(crate) struct Situation {
    pub(crate) case: Case,
    pub(crate) request: Request,
    pub(crate) reply: Reply,
}

impl Situation {
    pub(crate) fn new(arrest: Arrest, request: Request) -> Self {
        let case = Case::of(arrest, TODAY);
        let reply = reply(&case, &request, TODAY, words::BANK_HOLIDAYS).expect("a reply");
        Self { case, request, reply }
    }

    pub(crate) fn about<'a>(&'a self, refusals: &'a [Refusal]) -> About<'a> {
        let (request, reply) = (Some(&self.request), Some(&self.reply));
        About { case: &self.case, request, reply, refusals }
    }

    fn letter(&self, letter: RoadLetter, refusals: &[Refusal]) -> Letter {
        compose(letter, &self.about(refusals), &filled(), TODAY)
    }
}

/// Sent on 5 October 2026, and nothing else known.
pub(crate) const SENT: NaiveDate = date(2026, 10, 5);
pub(crate) const RECEIVED: NaiveDate = date(2026, 10, 7);

/// Arrests of which letters say different things.
fn arrests() -> Vec<Arrest> {
    let with = |outcome| Arrest { outcome: Some(outcome), ..no_further_action() };
    vec![
        no_further_action(),
        Arrest { age_at_image: Some(AgeAtImage::Under18), ..with(Outcome::NotGuilty) },
        Arrest {
            age_at_image: None,
            image_kind: Some(ImageKind::Elsewhere),
            ..with(Outcome::Caution)
        },
        convicted(),
    ]
}

struct Written {
    letter: RoadLetter,
    situation: &'static Situation,
    letter_text: Letter,
    text: String,
}

/// Other requests for each of the arrests, and every one of them for some.
fn some_requests(arrest: usize) -> impl Iterator<Item = Request> {
    let is_its = move |place: usize| (place % 7) / 2 == arrest % 4;
    every_request().into_iter().enumerate().filter(move |(at, _)| is_its(*at)).map(|(_, it)| it)
}

/// Every letter of these, with every reason answered.
fn every_letter() -> &'static [Written] {
    static ALL: OnceLock<Vec<Written>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for (place, arrest) in arrests().into_iter().enumerate() {
            for request in some_requests(place) {
                let situation: &Situation =
                    Box::leak(Box::new(Situation::new(arrest.clone(), request)));
                for letter in RoadLetter::ALL.iter().copied() {
                    let letter_text = situation.letter(letter, Refusal::ALL);
                    let text = plain_text(&letter_text);
                    all.push(Written { letter, situation, letter_text, text });
                }
            }
        }
        println!("{} letters", all.len());
        all
    })
}

impl Written {
    #[track_caller]
    fn only_if(&self, part: &str, may: bool) {
        let at = (self.letter, &self.situation.request, &self.situation.case.arrest);
        assert!(may || !self.text.contains(part), "says {part:?}: {at:?}\n{}", self.text);
    }

    fn says(&self, part: &str) -> bool {
        self.text.contains(part)
    }
}

/// The days that a text names.
fn days(text: &str) -> BTreeSet<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let months: Vec<&str> = words::UI.dates_months.split(' ').collect();
    let is_day =
        |it: &&[&str]| it[0].parse::<u8>().is_ok() && months.contains(&it[1]) && it[2].len() >= 4;
    let day = |it: &[&str]| it.join(" ").trim_end_matches(['.', ',', ':']).to_owned();
    words.windows(3).filter(is_day).map(day).collect()
}

#[test]
fn no_letter_names_a_day_that_was_not_given() {
    let always = [TODAY, rules::RULES_DATE, date(2017, 2, 24)];
    for it in every_letter() {
        let Situation { request, reply, .. } = it.situation;
        let given = [
            Some(request.sent),
            request.received,
            request.id_asked,
            request.id_given,
            request.extended,
            request.chased,
            request.answered.map(|it| it.on),
            request.complained,
            request.complaint_acknowledged,
            request.complaint_answered,
            request.commissioner_complained,
            // Without the day on which police got the request, nobody knows when an answer is due.
            request.received.and(reply.due.map(|due| due.day)),
        ];
        let may: BTreeSet<String> =
            given.into_iter().flatten().chain(always).map(long_date).collect();
        // The details that were typed are not days of the request.
        let typed = ["10 May 1994".to_owned(), "9 June 2019".to_owned()];
        for day in days(&it.text) {
            assert!(may.contains(&day) || typed.contains(&day), "{day}:\n{}", it.text);
        }
        assert!(!it.says(words::ROAD.day), "{}", it.text);
    }
}

#[test]
fn no_letter_claims_a_fact_that_was_not_given() {
    for it in every_letter() {
        let Situation { case, request, reply } = it.situation;
        let answer = request.answered.map(|it| it.answer);
        let is = |wanted| answer == Some(wanted);
        it.only_if("not received any answer", answer.is_none());
        it.only_if("not received your answer", answer.is_none());
        it.only_if("force refused", is(PoliceAnswer::Refused));
        it.only_if("had deleted it.", is(PoliceAnswer::Deleted));
        it.only_if("had deleted the image", is(PoliceAnswer::Deleted));
        it.only_if("deleted only a part", is(PoliceAnswer::Partly));
        it.only_if("The force told me that it holds no such", is(PoliceAnswer::NotHeld));
        it.only_if("you hold no such", is(PoliceAnswer::NotHeld));
        it.only_if("due by", request.received.is_some());
        it.only_if("that time is over", answer.is_none() && reply.chase_from.is_some());
        it.only_if("proof of who I am, and you got it", request.id_given.is_some());
        it.only_if("told me that it needs longer", request.extended.is_some());
        it.only_if("I complained to the force", request.complained.is_some());
        it.only_if("I complained to you", request.commissioner_complained.is_some());
        let late = request.complained.is_some() && request.complaint_acknowledged.is_none();
        it.only_if("not acknowledged my complaint", late);
        let arrest = &case.arrest;
        let class = arrest.outcome.map(Outcome::class);
        it.only_if("I was under 18", arrest.age_at_image == Some(AgeAtImage::Under18));
        it.only_if("highly exceptional", arrest.age_at_image != Some(AgeAtImage::Adult));
        it.only_if("I was not convicted", class == Some(OutcomeClass::NotConvicted));
        it.only_if("presumption", class == Some(OutcomeClass::NotConvicted));
        it.only_if(
            "custody image",
            arrest.image_kind == Some(ImageKind::Custody)
                || it.says("I was told that this is not a custody image"),
        );
    }
}

#[test]
fn letters_are_whole_and_read_well() {
    for it in every_letter() {
        for phrase in ["{", "}", "  ", " .", ".."].into_iter().chain(NEVER) {
            it.only_if(phrase, false);
        }
        assert!(it.text.starts_with("Alex Doe\n"), "{}", it.text);
        assert!(
            end_of(&it.text).ends_with("Rules last checked: 25 November 2026.\n"),
            "{}",
            it.text
        );
        assert!(!it.letter_text.subject.is_empty(), "{}", it.text);
        for sentence in sentences(&it.letter_text) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{words} words: {sentence}");
        }
        // The watchdog needs no date of birth, and police need one to find the photo.
        assert_eq!(it.says("Date of birth"), it.letter.goes_to_police(), "{}", it.text);
        assert_eq!(it.says("To: Anyshire Police"), it.letter.goes_to_police(), "{}", it.text);
    }
}

/// A reason gets words only where they claim nothing that was not said.
#[test]
fn a_reason_is_answered_by_itself() {
    for arrest in every_arrest().into_iter().step_by(23) {
        let case = Case::of(arrest, TODAY);
        let about = About { case: &case, request: None, reply: None, refusals: &[] };
        for refusal in Refusal::ALL.iter().copied() {
            let said = road::letter::answer_to(refusal, &about, &filled(), TODAY);
            let can_be_empty = refusal == Refusal::TreatedAsConviction;
            assert!(!said.is_empty() || can_be_empty, "{refusal:?} {:?}", case.arrest);
        }
    }
}
