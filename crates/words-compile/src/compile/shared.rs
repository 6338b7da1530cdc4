//! What belongs to no language.

use super::fault::Faults;
use super::publisher::Copy;
use super::{forces, language, publisher};
use words_types::{ForceRecord, Language};

/// What belongs to no language.
pub(super) struct Shared {
    pub(super) copy: Copy,
    pub(super) forces: Vec<ForceRecord>,
    /// Every language that there is, English first.
    pub(super) languages: Vec<Language>,
}

/// Reads it.
pub(super) fn shared(faults: &mut Faults) -> Shared {
    let codes = language::codes(faults);
    Shared {
        copy: publisher::copy(faults),
        forces: forces::forces(faults),
        languages: codes.iter().map(|it| language::tongue(faults, it).language).collect(),
    }
}
