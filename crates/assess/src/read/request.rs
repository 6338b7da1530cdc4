//! What has happened with a request, from its object: its days, and what contradicts another of them.

use super::object::Object;
use crate::{
    faults::Faults,
    fields::{REQUEST, names_of, of_request, request_fields},
};
use chrono::NaiveDate;
use rules::{PartialDate, PoliceAnswer, Request, RequestFact};

/// The request of an arrest, where one is given; what is wrong with it is a fault.
pub(super) fn request(
    arrest: &Object<'_>,
    today: Option<NaiveDate>,
    faults: &mut Faults,
) -> Option<Request> {
    let place = arrest.place(REQUEST);
    let names = names_of(&request_fields());
    let mut found = None;
    for value in arrest.values(REQUEST) {
        let object = Object::of(&place, value, &names, faults);
        found = object.and_then(|object| read(&object, today, faults)).or(found);
    }
    found
}

fn read(object: &Object<'_>, today: Option<NaiveDate>, faults: &mut Faults) -> Option<Request> {
    if !has(object, RequestFact::Sent) {
        let place = object.place(RequestFact::Sent.as_str());
        faults.add(&place, "missing; give the day on which the request was sent");
    }
    let days: Vec<Day> = RequestFact::ALL
        .iter()
        .filter(|fact| **fact != RequestFact::Answer)
        .flat_map(|fact| {
            let days = object.days(fact.as_str(), faults).into_iter();
            days.map(|day| Day { fact: *fact, day }).collect::<Vec<Day>>()
        })
        .collect();
    let answer = object.value(&of_request(RequestFact::Answer), PoliceAnswer::parse, faults);
    contradictions(object, &days, today, faults);
    Request::of(&|fact| first(&days, fact), answer)
}

/// A day that was given for a fact.
struct Day {
    fact: RequestFact,
    day: NaiveDate,
}

/// The first day given for a fact. Given twice it is refused anyway; what lies before the first lies
/// before both.
fn first(days: &[Day], fact: RequestFact) -> Option<NaiveDate> {
    days.iter().filter(|it| it.fact == fact).map(|it| it.day).min()
}

fn has(object: &Object<'_>, fact: RequestFact) -> bool {
    object.values(fact.as_str()).next().is_some()
}

/// Days that cannot be, each named at the one that follows.
fn contradictions(
    object: &Object<'_>,
    days: &[Day],
    today: Option<NaiveDate>,
    faults: &mut Faults,
) {
    for Day { fact, day } in days {
        let place = object.place(fact.as_str());
        let day_text = PartialDate::Day(*day);
        if let Some(today) = today.filter(|today| day > today) {
            let today = PartialDate::Day(today);
            faults.add(&place, &format!("{day_text} is after today ({today})"));
        }
        // Whatever a fact follows, nothing lies before the request.
        let mut before = vec![RequestFact::Sent];
        before.extend(fact.follows().filter(|it| *it != RequestFact::Sent));
        for earlier in before {
            if let Some(limit) = first(days, earlier).filter(|limit| day < limit) {
                let (name, limit) = (earlier.as_str(), PartialDate::Day(limit));
                let what = format!("{day_text} is before {name} ({limit}); correct one of the two");
                faults.add(&place, &what);
            }
        }
    }
    for fact in RequestFact::ALL {
        let needed = match fact {
            RequestFact::Answer => Some(RequestFact::Answered),
            RequestFact::Answered => Some(RequestFact::Answer),
            // Without `sent` that one fault is enough.
            fact => fact.follows().filter(|it| *it != RequestFact::Sent),
        };
        if let Some(needed) = needed.filter(|needed| has(object, *fact) && !has(object, *needed)) {
            let what = format!("given without {}; give both or none", needed.as_str());
            faults.add(&object.place(fact.as_str()), &what);
        }
    }
}
