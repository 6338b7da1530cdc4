//! Which letters several arrests make: one for each police force, about the arrests that the person
//! chose.

use crate::letter::{Details, contradicts_age, template};
use crate::{Entry, SendsTo, Visit, forces, sends_to, told};
use rules::{Police, When};
use words::{Detail, plain_name};

/// What can be done about one of several arrests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// A letter may go to police.
    Write,
    /// The same, but police may want the person to wait first.
    WriteLater,
    /// The case is not over, or writing may harm: advice comes first.
    GetAdvice,
    /// Other rules apply, or there is nobody to write to.
    AskElsewhere,
    /// Not all questions about it are answered, so nobody knows.
    Answer,
}

impl May {
    /// What can be done about an arrest.
    pub fn of(entry: &Entry) -> Self {
        let (way, case) = (entry.way(), entry.way().case());
        if way.next_question().is_some() {
            Self::Answer
        } else if template(case).is_some() {
            if case.ask.when == When::From { Self::WriteLater } else { Self::Write }
        } else if sends_to(told(case), case.confidence()) == SendsTo::Advice {
            Self::GetAdvice
        } else {
            Self::AskElsewhere
        }
    }

    /// Whether an arrest may go into a letter at all.
    pub fn has_letter(self) -> bool {
        match self {
            Self::Write | Self::WriteLater => true,
            Self::GetAdvice | Self::AskElsewhere | Self::Answer => false,
        }
    }

    /// Whether a letter about any other arrest may harm this one.
    fn warns(self) -> bool {
        match self {
            Self::GetAdvice | Self::Answer => true,
            Self::Write | Self::WriteLater | Self::AskElsewhere => false,
        }
    }
}

/// Whether some letter could be written about one of several arrests.
pub(crate) fn may_be_written(visit: &Visit) -> bool {
    visit.is_several() && visit.entries().any(|entry| May::of(entry).has_letter())
}

/// Whether one of the arrests is not over, needs advice first or is not told to its end. A letter about
/// another may harm it then.
pub fn needs_care(visit: &Visit) -> bool {
    visit.entries().any(|entry| May::of(entry).warns())
}

/// What the person said of each arrest: whether it goes into a letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    said: Vec<(usize, bool)>,
    /// Whether all that was said, was said beside the warning.
    was_warned: bool,
}

impl Chosen {
    /// Whether an arrest goes into a letter: as the person said. Until then one that can be asked about
    /// now does, unless there is a case that a letter may harm.
    pub fn has(&self, visit: &Visit, entry: &Entry) -> bool {
        let (may, warns) = (May::of(entry), needs_care(visit));
        // What was ticked before there was such a case was ticked without its warning.
        let said = self.said.iter().find(|(id, _)| *id == entry.id());
        let said = said.filter(|_| self.was_warned || !warns).map(|(_, said)| *said);
        may.has_letter() && said.unwrap_or(may == May::Write && !warns)
    }

    /// Notes what the person said of the arrest with that id.
    pub fn say(&mut self, visit: &Visit, id: usize, goes: bool) {
        let warns = needs_care(visit);
        if warns && !self.was_warned {
            self.said.clear();
        }
        self.was_warned |= warns;
        self.said.retain(|(of, _)| *of != id);
        self.said.push((id, goes));
    }
}

/// The letters, each by the places of its arrests among all: one for each police force, in the order in
/// which the arrests were added.
pub fn letters(visit: &Visit, chosen: &Chosen, details: &Details) -> Vec<Vec<usize>> {
    let mut details = details.clone();
    let mut letters: Vec<(Recipient, Vec<usize>)> = Vec::new();
    for (at, entry) in visit.entries().enumerate() {
        if chosen.has(visit, entry) {
            details.turn_to(entry.id());
            let to = recipient(entry, &details);
            match letters.iter_mut().find(|(other, _)| *other == to) {
                Some((_, arrests)) => arrests.push(at),
                None => letters.push((to, vec![at])),
            }
        }
    }
    letters.into_iter().map(|(_, arrests)| arrests).collect()
}

/// The arrests of the letter to the force of an arrest; none if that goes into no letter.
pub fn letter_with(visit: &Visit, chosen: &Chosen, details: &Details, arrest: usize) -> Vec<usize> {
    let mut letters = letters(visit, chosen, details).into_iter();
    letters.find(|arrests| arrests.contains(&arrest)).unwrap_or_default()
}

/// Whether the birth date typed for a letter contradicts the age answered about one of its arrests.
pub fn contradicts_an_age(visit: &Visit, arrests: &[usize], details: &Details) -> bool {
    let mut details = details.clone();
    arrests.iter().filter_map(|at| visit.entries().nth(*at)).any(|entry| {
        details.turn_to(entry.id());
        contradicts_age(entry.way().case(), &details, visit.today())
    })
}

/// Whom a letter goes to.
#[derive(PartialEq)]
enum Recipient {
    /// A force on our list, by its id.
    Known(&'static str),
    /// Another name that was typed.
    Named(String),
    /// Nobody yet. Two of different police are not the same.
    NotNamed(Option<Police>),
}

fn recipient(entry: &Entry, details: &Details) -> Recipient {
    let typed = details.get(Detail::Force);
    match forces::find(typed) {
        Some(force) => Recipient::Known(force.id),
        None if typed.trim().is_empty() => {
            Recipient::NotNamed(entry.way().answers().arrest().police)
        }
        None => Recipient::Named(plain_name(typed)),
    }
}
