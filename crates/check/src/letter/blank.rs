//! Letters to print and fill in by hand, where the check does not run.
//!
//! One letter serves all arrests for which it claims no more than the person would say: where an
//! age or an offence does not strengthen it, it leaves that open, in the template's own words.

use super::{
    Detail, Details, Letter, SPACE, Writer, mentions, outcome_is_unconfirmed, parts, template,
    write,
};
use rules::{
    AgeAtImage, Arrest, Case, ImageKind, Offence, Outcome, OutcomeClass, Police, RULES_DATE,
};
use words::{
    PAGE_UI, Template, UI,
    letters::{PHOTO, REQUEST},
};

/// A space to write in, with words that say what belongs there.
pub fn space(words: &str) -> String {
    [&SPACE.to_string(), words.trim_matches(['[', ']']), &SPACE.to_string()].concat()
}

/// The details that have a line in a blank letter, and what is said at it.
const LINES: [(Detail, &str); 9] = [
    (Detail::Name, UI.placeholder_name),
    (Detail::Born, UI.placeholder_born),
    (Detail::Address, UI.placeholder_address),
    (Detail::Contact, UI.detail_contact),
    (Detail::Force, UI.placeholder_force),
    // Not everybody to whom these are given was arrested.
    (Detail::ArrestDate, UI.placeholder_photo_date),
    (Detail::ArrestPlace, UI.detail_arrest_place),
    (Detail::OutcomeDate, UI.detail_outcome_date),
    (Detail::CustodyNumber, UI.detail_custody_number),
];

/// A space to write in for each detail that has a line in blank letters and a place in this one.
pub fn spaces(has_place: &dyn Fn(Detail) -> bool) -> Details {
    let mut details = Details::default();
    for (detail, words) in LINES.iter().copied().filter(|(detail, _)| has_place(*detail)) {
        // An address takes two lines.
        let first = if detail == Detail::Address { space("") + "\n" } else { String::new() };
        details.put(detail, first + &space(words));
    }
    details
}

/// A letter without the signs around what was typed: nothing was typed into a blank one.
pub fn untyped(mut letter: Letter) -> Letter {
    for line in letter.paragraphs.iter_mut().flat_map(|it| &mut it.lines) {
        *line = parts(line).map(|(text, _)| text).collect();
    }
    letter
}

/// A blank letter, by the facts that it is written from.
#[derive(PartialEq, Debug)]
pub struct Blank {
    /// Its name in addresses.
    pub slug: &'static str,
    outcome: Outcome,
    age: Option<AgeAtImage>,
    offence: Option<Offence>,
    /// Where it claims what kind of photo it was.
    kind: Option<ImageKind>,
}

const fn blank(
    slug: &'static str,
    outcome: Outcome,
    age: Option<AgeAtImage>,
    offence: Option<Offence>,
) -> Blank {
    Blank { slug, outcome, age, offence, kind: None }
}

const UNDER_18: Option<AgeAtImage> = Some(AgeAtImage::Under18);
const ADULT: Option<AgeAtImage> = Some(AgeAtImage::Adult);

/// Every blank letter. The penalty notice stands for all outcomes that we think are no conviction, the
/// caution for all that the sources leave open: no letter has words of its own for these two. The last
/// is for a photo that was not taken in custody, and tells no outcome.
pub static BLANKS: &[Blank] = &[
    blank("not-convicted", Outcome::NoFurtherAction, ADULT, None),
    blank("not-convicted-under-18", Outcome::NoFurtherAction, UNDER_18, None),
    blank("not-convicted-age-not-known", Outcome::NoFurtherAction, None, None),
    blank("no-conviction", Outcome::PenaltyNotice, ADULT, None),
    blank("no-conviction-under-18", Outcome::PenaltyNotice, UNDER_18, None),
    blank("no-conviction-age-not-known", Outcome::PenaltyNotice, None, None),
    blank("convicted", Outcome::Convicted, ADULT, Some(Offence::Recordable)),
    blank("convicted-under-18", Outcome::Convicted, UNDER_18, None),
    blank("convicted-not-recordable", Outcome::Convicted, None, Some(Offence::NotRecordable)),
    blank("convicted-not-sure", Outcome::Convicted, None, None),
    blank("not-clear", Outcome::Caution, None, None),
    blank("not-clear-under-18", Outcome::Caution, UNDER_18, None),
    Blank {
        kind: Some(ImageKind::Elsewhere),
        ..blank("photo-elsewhere", Outcome::NoFurtherAction, None, None)
    },
];

impl Blank {
    /// The letter, with a space for everything that is written by hand.
    pub fn letter(&self) -> Letter {
        self.letter_to(Police::EnglandOrWales)
    }

    /// What to add for a national force, for which the policy may not be meant.
    pub fn for_national_force(&self) -> Option<String> {
        let usual = self.letter();
        let national = self.letter_to(Police::BritishTransportPolice);
        let added = national.paragraphs.iter().find(|it| !usual.paragraphs.contains(it))?;
        Some(added.lines.join(" "))
    }

    fn template(&self) -> &'static Template {
        if self.kind.is_some() { &PHOTO } else { &REQUEST }
    }

    fn letter_to(&self, police: Police) -> Letter {
        let arrest = Arrest {
            police: Some(police),
            image_kind: self.kind,
            age_at_image: self.age,
            outcome: Some(self.outcome),
            offence: self.offence,
            ..Arrest::default()
        };
        let details = spaces(&|detail| mentions(self.template(), detail));
        let case = Case::of(arrest, RULES_DATE);
        untyped(write(self.template(), &Writer::of_blank(&case, &details)))
    }

    fn suits(&self, arrest: &Arrest, class: OutcomeClass, is_sure: bool) -> bool {
        let age = rules::age_at_image_of(arrest);
        let is_close = match (class, self.age, self.offence) {
            (OutcomeClass::Live, _, _) => false,
            // Here the test for refusing depends on the age, so each has a letter.
            (OutcomeClass::NotConvicted, written, _) => {
                written == age && is_sure == (self.outcome == Outcome::NoFurtherAction)
            }
            (_, written, None) => written.is_none() || written == age,
            (_, written, offence) => {
                offence == arrest.offence && (written.is_none() || written == age)
            }
        };
        is_close && self.kind.is_none() && self.outcome.class() == class
    }
}

impl<'a> Writer<'a> {
    /// What conditions and places come to in a blank letter.
    pub fn of_blank(case: &'a Case, details: &'a Details) -> Self {
        let (today, outcome) = (space(PAGE_UI.blank_day), space(PAGE_UI.blank_outcome));
        Self { case, details, today, outcome }
    }
}

/// The blank letter for an arrest: of those that claim nothing else, the one that claims most.
pub fn blank_for(case: &Case) -> Option<&'static Blank> {
    let template = template(case)?;
    if std::ptr::eq(template, &PHOTO) {
        return BLANKS.iter().find(|it| std::ptr::eq(it.template(), template));
    }
    let class = case.arrest.outcome?.class();
    let is_sure = !outcome_is_unconfirmed(case);
    let claims = |it: &&Blank| usize::from(it.age.is_some()) + usize::from(it.offence.is_some());
    BLANKS.iter().filter(|it| it.suits(&case.arrest, class, is_sure)).max_by_key(claims)
}
