//! One arrest from its object: its facts, and what contradicts another fact.

use super::object::Object;
use crate::{faults::Faults, fields::of_fact};
use chrono::NaiveDate;
use rules::{
    AgeAtImage, Arrest, Fact, Group, ImageKind, Offence, OtherRecord, Outcome, Police,
    tenth_birthday,
};

/// Every fact of an arrest; what is wrong with one is a fault.
pub(super) fn arrest(object: &Object<'_>, today: Option<NaiveDate>, faults: &mut Faults) -> Arrest {
    let arrest = Arrest {
        police: object.value(&of_fact(Fact::Police), Police::parse, faults),
        image_kind: object.value(&of_fact(Fact::ImageKind), ImageKind::parse, faults),
        image_taken: object.date(Fact::ImageTaken, today, faults),
        age_at_image: object.value(&of_fact(Fact::AgeAtImage), AgeAtImage::parse, faults),
        born: object.date(Fact::Born, today, faults),
        outcome: object.value(&of_fact(Fact::Outcome), Outcome::parse, faults),
        offence: object.value(&of_fact(Fact::Offence), Offence::parse, faults),
        group: object.value(&of_fact(Fact::Group), Group::parse, faults),
        convicted_or_released: object.date(Fact::ConvictedOrReleased, today, faults),
        earlier_case: object.truth(Fact::EarlierCase.as_str(), faults),
        other_record: object.value(&of_fact(Fact::OtherRecord), OtherRecord::parse, faults),
    };
    contradictions(&arrest, object, faults);
    arrest
}

/// Facts that cannot both be so, each named at the one that follows.
fn contradictions(arrest: &Arrest, object: &Object<'_>, faults: &mut Faults) {
    let given = |fact: Fact| object.values(fact.as_str()).next().is_some();
    if given(Fact::Born) && given(Fact::AgeAtImage) {
        faults.add(&object.place("born"), "given beside age_at_image; give one of the two");
    }
    if let (Some(taken), Some(born)) = (arrest.image_taken, arrest.born)
        && taken.last() < born.first()
    {
        let what = format!("{taken} is before born ({born}); correct one of the two");
        faults.add(&object.place("image_taken"), &what);
    }
    if let (Some(convicted), Some(born)) = (arrest.convicted_or_released, arrest.born)
        && convicted.last() < tenth_birthday(born.first())
    {
        let what = format!(
            "{convicted} is before the tenth birthday (born {born}), and nobody younger can be \
             convicted; correct one of the two"
        );
        faults.add(&object.place("convicted_or_released"), &what);
    }
}
