//! What can have happened with a request.

use super::{RECEIVED, SENT};
use rules::{Answered, PoliceAnswer, Request, date};

/// Every combination of what can have happened, as far as letters tell it apart. No two days are one.
pub(super) fn every_request() -> Vec<Request> {
    let mut all = vec![Request::sent_on(SENT)];
    let mut spread = |choices: &[fn(&mut Request)]| {
        let each = |it: &Request| {
            let with = |change: &fn(&mut Request)| {
                let mut changed = *it;
                change(&mut changed);
                changed
            };
            choices.iter().map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(each).collect();
    };
    spread(&[|_| {}, |it| it.received = Some(RECEIVED)]);
    spread(&[
        |_| {},
        |it| it.id_asked = Some(date(2026, 10, 12)),
        |it| {
            it.id_asked = Some(date(2026, 10, 12));
            it.id_given = Some(date(2026, 10, 16));
        },
        |it| it.id_asked = Some(date(2027, 4, 19)),
    ]);
    spread(&[
        |_| {},
        |it| it.extended = Some(date(2026, 10, 20)),
        |it| it.extended = Some(date(2026, 12, 1)),
    ]);
    spread(&[|_| {}, |it| it.chased = Some(date(2027, 1, 25))]);
    spread(&[
        |_| {},
        |it| it.answered = answered(PoliceAnswer::Deleted),
        |it| it.answered = answered(PoliceAnswer::Partly),
        |it| it.answered = answered(PoliceAnswer::Refused),
        |it| it.answered = answered(PoliceAnswer::NotHeld),
    ]);
    spread(&[
        |_| {},
        |it| it.complained = Some(date(2027, 2, 15)),
        |it| {
            it.complained = Some(date(2027, 2, 15));
            it.complaint_acknowledged = Some(date(2027, 3, 2));
            it.complaint_answered = Some(date(2027, 5, 4));
        },
    ]);
    spread(&[|_| {}, |it| it.commissioner_complained = Some(date(2027, 5, 10))]);
    all
}

pub(super) const fn answered(answer: PoliceAnswer) -> Option<Answered> {
    Some(Answered { answer, on: date(2027, 2, 1) })
}
