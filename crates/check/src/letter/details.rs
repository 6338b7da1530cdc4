//! What a person typed for a letter.

use super::typed;
use words::Detail;

/// The details that a person typed for the letter; nothing typed is an empty text.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    typed: Vec<(Detail, String)>,
    /// The name of the force that stands in its field until something is typed there.
    offered_force: &'static str,
    /// Whether police are asked to use only the contact given here.
    pub only_this_contact: bool,
}

impl Default for Details {
    /// Police may have another address on file, which others may read: they are asked not to use it,
    /// unless the person takes that off.
    fn default() -> Self {
        Self { typed: Vec::new(), offered_force: "", only_this_contact: true }
    }
}

impl Details {
    /// The name of the box that asks police to use only the contact given.
    pub const ONLY_THIS_CONTACT: &'static str = "only-this-contact";

    /// What was typed for a detail, or stands in its field from the start.
    pub fn get(&self, detail: Detail) -> &str {
        let offered = if detail == Detail::Force { self.offered_force } else { "" };
        self.typed.iter().find(|(of, _)| *of == detail).map_or(offered, |(_, text)| text)
    }

    /// Puts a force into its field, unless one was typed. It is nobody's own text: a person who leaves
    /// it there has nothing to lose.
    pub fn offer_force(&mut self, name: &'static str) {
        self.offered_force = name;
    }

    /// Notes what was typed, without signs that nobody sees and that could turn the letter's lines.
    pub fn set(&mut self, detail: Detail, text: String) {
        self.put(detail, typed::cleaned(text));
    }

    /// Notes a text as it is.
    pub(super) fn put(&mut self, detail: Detail, text: String) {
        self.typed.retain(|(of, _)| *of != detail);
        if detail == Detail::Force {
            self.offered_force = "";
        }
        if !text.trim().is_empty() {
            self.typed.push((detail, text));
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

    /// Forgets what belongs to one arrest and its letter; what is about the sender stays.
    pub fn keep_sender(&mut self) {
        self.typed.retain(|(detail, _)| is_about_sender(*detail));
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
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
