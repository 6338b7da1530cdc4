//! What belongs to no language.

use super::fault::Faults;
use super::publisher::Copy;
use super::{forces, holidays, language, publisher};
use chrono::NaiveDate;
use words_types::{ForceRecord, Language};

/// What belongs to no language.
pub(super) struct Shared {
    pub(super) copy: Copy,
    pub(super) forces: Vec<ForceRecord>,
    /// The bank holidays of England and Wales, oldest first.
    pub(super) holidays: Vec<NaiveDate>,
    /// Every language that there is, English first.
    pub(super) languages: Vec<Language>,
}

/// Reads it.
pub(super) fn shared(faults: &mut Faults) -> Shared {
    let codes = language::codes(faults);
    let (copy, forces) = (publisher::copy(faults), forces::forces(faults));
    publisher::check_force(&copy, &forces, faults);
    Shared {
        copy,
        forces,
        holidays: holidays::holidays(faults),
        languages: codes.iter().map(|it| language::tongue(faults, it).language).collect(),
    }
}
