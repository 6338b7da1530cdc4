//! What a person typed for their letters.

use super::typed;
use words::Detail;

/// The details that a person typed; nothing typed is an empty text. What is about the sender is the same
/// for all arrests; the rest belongs to one of them, and to no other.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// Each text with the id of its arrest, or [`SENDER`].
    typed: Vec<(usize, Detail, String)>,
    /// For each arrest the name of the force that stands in its field until something is typed there.
    offered_forces: Vec<(usize, &'static str)>,
    /// The id of the arrest whose details these are now.
    arrest: usize,
    /// Whether police are asked to use only the contact given here.
    pub only_this_contact: bool,
}

/// In place of an arrest's id, for what is about the person who writes.
const SENDER: usize = usize::MAX;

impl Default for Details {
    /// Police may have another address on file, which others may read: they are asked not to use it,
    /// unless the person takes that off.
    fn default() -> Self {
        let (typed, offered_forces) = (Vec::new(), Vec::new());
        Self { typed, offered_forces, arrest: 0, only_this_contact: true }
    }
}

impl Details {
    /// The name of the box that asks police to use only the contact given.
    pub const ONLY_THIS_CONTACT: &'static str = "only-this-contact";

    /// Turns to the arrest with an id: from now on its details are read and written, beside those of the
    /// sender.
    pub fn turn_to(&mut self, arrest: usize) {
        self.arrest = arrest;
    }

    /// What was typed for a detail, or stands in its field from the start.
    pub fn get(&self, detail: Detail) -> &str {
        let whose = self.whose(detail);
        let typed = self.typed.iter().find(|(of, typed, _)| (*of, *typed) == (whose, detail));
        match typed {
            Some((_, _, text)) => text,
            None if detail == Detail::Force => {
                self.offered_forces.iter().find(|(of, _)| *of == whose).map_or("", |(_, name)| name)
            }
            None => "",
        }
    }

    /// Puts a force into its field, unless one was typed. It is nobody's own text: a person who leaves
    /// it there has nothing to lose.
    pub fn offer_force(&mut self, name: &'static str) {
        let arrest = self.arrest;
        self.offered_forces.retain(|(of, _)| *of != arrest);
        self.offered_forces.push((arrest, name));
    }

    /// Notes what was typed, without signs that nobody sees and that could turn the letter's lines.
    pub fn set(&mut self, detail: Detail, text: String) {
        self.put(detail, typed::cleaned(text));
    }

    /// Notes a text as it is.
    pub(super) fn put(&mut self, detail: Detail, text: String) {
        let whose = self.whose(detail);
        self.typed.retain(|(of, typed, _)| (*of, *typed) != (whose, detail));
        if detail == Detail::Force {
            self.offer_force("");
        }
        if !text.trim().is_empty() {
            self.typed.push((whose, detail, text));
        }
    }

    /// Notes what was typed into the field of that name; a box that is not ticked gives no text.
    pub fn set_field(&mut self, name: &str, text: String) {
        if name == Self::ONLY_THIS_CONTACT {
            self.only_this_contact = !text.is_empty();
        } else if let Some(detail) = Detail::parse(name) {
            self.set(detail, text);
        }
    }

    /// Forgets what belongs to the arrest with an id.
    pub fn forget(&mut self, arrest: usize) {
        self.typed.retain(|(of, ..)| *of != arrest);
        self.offered_forces.retain(|(of, _)| *of != arrest);
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// Whom a detail belongs to.
    fn whose(&self, detail: Detail) -> usize {
        if is_about_sender(detail) { SENDER } else { self.arrest }
    }
}

/// Whether a detail is about the person who writes, and so the same for each of their arrests.
pub fn is_about_sender(detail: Detail) -> bool {
    match detail {
        Detail::Name | Detail::OtherNames | Detail::Born | Detail::Address | Detail::Contact => {
            true
        }
        Detail::Force
        | Detail::ArrestDate
        | Detail::ArrestPlace
        | Detail::Offence
        | Detail::OutcomeDate
        | Detail::CustodyNumber
        | Detail::PncNumber
        | Detail::ArrestNumber
        | Detail::Reasons => false,
    }
}
