//! How long assessments take: one should take about a microsecond.

use criterion::{Criterion, criterion_group, criterion_main};
use rules::{
    AgeAtImage, Arrest, Case, Circumstances, Group, ImageKind, Offence, Outcome, PartialDate,
    Police, RULES_DATE, assess,
};
use std::hint::black_box;

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

fn benches(criterion: &mut Criterion) {
    let certain = Arrest {
        police: Some(Police::EnglandOrWales),
        age_at_image: Some(AgeAtImage::Adult),
        outcome: Some(Outcome::NoFurtherAction),
        ..Arrest::default()
    };
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

criterion_group!(group, benches);
criterion_main!(group);
