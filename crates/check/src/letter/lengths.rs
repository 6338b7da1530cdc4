//! How long what is typed for a letter may be.

use words::{Detail, UI};

/// The most that a detail takes, as browsers count: in units of UTF-16.
///
/// No name or address is as long, and a page must not stop at what is pasted by mistake.
pub fn longest(detail: Detail) -> u32 {
    match detail {
        Detail::Born
        | Detail::ArrestDate
        | Detail::OutcomeDate
        | Detail::CustodyNumber
        | Detail::PncNumber
        | Detail::ArrestNumber => 60,
        Detail::Name
        | Detail::OtherNames
        | Detail::Contact
        | Detail::Force
        | Detail::ArrestPlace
        | Detail::Offence => 200,
        Detail::Address => 500,
        Detail::Reasons => 3_000,
    }
}

/// What is said at a detail's field of the room that a text leaves: nothing while there is enough.
pub fn room(detail: Detail, text: &str) -> &'static str {
    let longest = longest(detail) as usize;
    let length = text.encode_utf16().count();
    if length >= longest {
        UI.letter_full
    } else if length > longest - longest / 10 {
        UI.letter_nearly_full
    } else {
        ""
    }
}
