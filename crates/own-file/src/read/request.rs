//! What has happened with a request, with what contradicts itself in it.

use super::{Days, Seen};
use crate::json::{Json, Read};
use crate::{Refusal, Why};
use chrono::NaiveDate;
use rules::{PoliceAnswer, Request, RequestFact};

/// Reads a request.
pub(super) fn request(json: &mut Json<'_>, days: &mut Days) -> Read<Request> {
    let line = json.line();
    let mut seen = Seen::default();
    let mut given: Vec<(RequestFact, NaiveDate)> = Vec::new();
    let mut answer = None;
    json.object(&mut |json, name| {
        let fact = json.known(RequestFact::parse(name))?;
        seen.note(json, fact as u32)?;
        if fact == RequestFact::Answer {
            let text = json.text()?;
            answer = Some(json.known(PoliceAnswer::parse(&text))?);
        } else {
            given.push((fact, days.day(json)?));
        }
        Ok(())
    })?;
    let day = |fact| given.iter().find(|it| it.0 == fact).map(|it| it.1);
    let agrees = |(fact, on): &(RequestFact, NaiveDate)| {
        day(fact.follows().unwrap_or(RequestFact::Sent)).is_some_and(|before| before <= *on)
    };
    let is_whole = answer.is_some() == day(RequestFact::Answered).is_some();
    let request = Request::of(&day, answer).filter(|_| is_whole && given.iter().all(agrees));
    request.ok_or(Refusal { why: Why::Contradiction, line })
}
