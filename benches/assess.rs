//! How long assessments take: one should take about a microsecond, with a request too.

use chrono::Days;
use criterion::{Criterion, criterion_group, criterion_main};
use rules::{
    AgeAtImage, Answered, Arrest, BankHolidays, Case, Circumstances, Group, ImageKind, Offence,
    Outcome, PartialDate, Police, PoliceAnswer, RULES_DATE, Reply, Request, assess, changes, date,
    reply,
};
use std::hint::black_box;

/// As many days as the table has that the site hands in; none is met, so that all are looked at.
const BANK_HOLIDAYS: BankHolidays = BankHolidays::of(&[date(2025, 1, 1); 32]);

fn with_unknown<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

/// Every combination of the facts that can change an assessment.
fn every_arrest() -> Vec<Arrest> {
    let mut arrests = Vec::new();
    for police in with_unknown(Police::ALL) {
        for image_kind in with_unknown(ImageKind::ALL) {
            for age_at_image in with_unknown(AgeAtImage::ALL) {
                let arrest = Arrest { police, image_kind, age_at_image, ..Arrest::default() };
                arrests.extend(each_outcome_of(&arrest));
            }
        }
    }
    arrests
}

/// The same arrest with whatever can be known of how it ended.
fn each_outcome_of(arrest: &Arrest) -> Vec<Arrest> {
    let mut arrests = Vec::new();
    for outcome in with_unknown(Outcome::ALL) {
        for offence in with_unknown(Offence::ALL) {
            for group in with_unknown(Group::ALL) {
                for convicted_or_released in [None, Some(PartialDate::Year(2020))] {
                    let arrest = arrest.clone();
                    arrests.push(Arrest {
                        outcome,
                        offence,
                        group,
                        convicted_or_released,
                        ..arrest
                    });
                }
            }
        }
    }
    arrests
}

/// A request in which everything has happened but the end, so many days after the first of its kind.
fn request(days: u64) -> Request {
    let on = |after: u64| RULES_DATE - Days::new(400) + Days::new(days + after);
    Request {
        received: Some(on(2)),
        id_asked: Some(on(9)),
        id_given: Some(on(14)),
        extended: Some(on(19)),
        chased: Some(on(42)),
        answered: Some(Answered { answer: PoliceAnswer::Refused, on: on(50) }),
        complained: Some(on(300)),
        complaint_acknowledged: Some(on(308)),
        complaint_answered: Some(on(320)),
        commissioner_complained: Some(on(330)),
        commissioner_heard: Some(on(340)),
        ..Request::sent_on(on(0))
    }
}

/// Assesses all arrests and says what follows from the request of each.
fn assess_with_requests(circumstances: &Circumstances, requests: &[Request]) -> Vec<Option<Reply>> {
    let assessment = assess(circumstances);
    let both = assessment.cases.iter().zip(requests);
    both.map(|(case, request)| reply(case, request, assessment.today, BANK_HOLIDAYS)).collect()
}

fn with_requests(criterion: &mut Criterion) {
    let certain = certain();
    let case = Case::of(certain.clone(), RULES_DATE);
    let asked = request(0);
    criterion.bench_function("the reply to one request", |bencher| {
        bencher.iter(|| reply(&case, black_box(&asked), RULES_DATE, BANK_HOLIDAYS));
    });
    criterion.bench_function("what would change one answer", |bencher| {
        bencher.iter(|| changes(black_box(&case), RULES_DATE));
    });
    // Every arrest is one for which there is a reply.
    let arrests: Vec<Arrest> = every_arrest()
        .into_iter()
        .filter(|arrest| arrest.police.is_some_and(|it| it == Police::EnglandOrWales))
        .collect();
    let arrests = arrests.iter().step_by(arrests.len() / 50).take(50).cloned().collect();
    let fifty = Circumstances { today: RULES_DATE, arrests };
    let requests: Vec<Request> = (0..50).map(request).collect();
    criterion.bench_function("50 arrests with requests", |bencher| {
        bencher.iter(|| assess_with_requests(black_box(&fifty), black_box(&requests)));
    });
}

fn certain() -> Arrest {
    Arrest {
        police: Some(Police::EnglandOrWales),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    }
}

fn benches(criterion: &mut Criterion) {
    let certain = certain();
    criterion.bench_function("one arrest", |bencher| {
        bencher.iter(|| Case::of(black_box(&certain).clone(), RULES_DATE));
    });
    let unknown = Arrest::default();
    criterion.bench_function("one arrest of which nothing is known", |bencher| {
        bencher.iter(|| Case::of(black_box(&unknown).clone(), RULES_DATE));
    });
    let all = every_arrest();
    let arrests = all.iter().step_by(all.len() / 50).take(50).cloned().collect();
    let fifty = Circumstances { today: RULES_DATE, arrests };
    criterion.bench_function("50 arrests", |bencher| {
        bencher.iter(|| assess(black_box(&fifty)));
    });
    let name = format!("all {} combinations", all.len());
    let every = Circumstances { today: RULES_DATE, arrests: all };
    criterion.bench_function(&name, |bencher| {
        bencher.iter(|| assess(black_box(&every)));
    });
}

criterion_group!(group, benches, with_requests);
criterion_main!(group);
