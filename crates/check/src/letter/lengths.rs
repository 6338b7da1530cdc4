//! How long what is typed for a letter may be.

use words::{Detail, UI};

/// The most that a detail takes, as browsers count: in units of UTF-16.
///
/// No name or address is as long, and a page must not stop at what is pasted by mistake.
pub fn longest(detail: Detail) -> u32 {
    match detail {
        Detail::Name
        | Detail::Born
        | Detail::OtherNames
        | Detail::Contact
        | Detail::Force
        | Detail::ArrestDate
        | Detail::ArrestPlace
        | Detail::Offence
        | Detail::OutcomeDate
        | Detail::CustodyNumber
        | Detail::PncNumber
        | Detail::ArrestNumber => 200,
        Detail::Address => 500,
        Detail::Reasons => 3_000,
    }
}

/// What is said at a detail's field of the room that a text leaves: nothing while there is enough.
pub fn room(detail: Detail, text: &str) -> &'static str {
    let longest = longest(detail) as usize;
    let is_near = text.encode_utf16().count() > longest - longest / 10;
    if is_near { UI.letter_nearly_full } else { "" }
}
