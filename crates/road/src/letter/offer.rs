//! Which letters there are, and for whom there is none.

use super::{About, RoadLetter};
use rules::{PoliceAnswer, Step};

/// Whether a letter is for this person now. There is none for somebody who should not write: where there
/// is no first letter, or where advice comes first.
pub fn is_for(letter: RoadLetter, about: &About<'_>) -> bool {
    if check::letter::template(about.case).is_none()
        || about.reply.is_some_and(|it| it.next == Step::AdviceFirst)
    {
        return false;
    }
    let answer = about.request.and_then(|it| it.answered).map(|it| it.answer);
    let is_open = about.request.is_some() && answer.is_none();
    match letter {
        RoadLetter::Access => true,
        // Nothing is left to copy where all was deleted, and none is held to be sent.
        RoadLetter::PhotoCopy => match answer {
            Some(PoliceAnswer::Deleted | PoliceAnswer::NotHeld) => false,
            Some(PoliceAnswer::Partly | PoliceAnswer::Refused) | None => true,
        },
        RoadLetter::Extension => is_open && about.request.is_some_and(|it| it.extended.is_some()),
        // What is left after a part was deleted is asked for as what is left after all was.
        RoadLetter::Copies => match answer {
            Some(PoliceAnswer::Deleted | PoliceAnswer::NotHeld | PoliceAnswer::Partly) => true,
            Some(PoliceAnswer::Refused) | None => false,
        },
        RoadLetter::Chase
        | RoadLetter::Identity
        | RoadLetter::Complaint
        | RoadLetter::Commissioner
        | RoadLetter::CommissionerCheck => about.reply.is_some_and(|reply| {
            let steps = reply.options.iter().chain([&reply.next]);
            steps.copied().filter_map(RoadLetter::of_step).any(|it| it == letter)
        }),
    }
}

/// Every letter that is for this person now: that of the next step first, then the others in their order.
pub fn offered(about: &About<'_>) -> Vec<RoadLetter> {
    let next = about.reply.and_then(|it| RoadLetter::of_step(it.next));
    let others = RoadLetter::ALL.iter().copied().filter(|it| Some(*it) != next);
    next.into_iter().chain(others).filter(|it| is_for(*it, about)).collect()
}
