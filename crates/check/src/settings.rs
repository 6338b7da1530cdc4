//! What the address of the check or of its frame asks for after its `#`: a force, and the frame's colours.
//!
//! Whoever links to the check or frames it writes that part, so it may hold anything. What is found in a
//! list is taken, by the list's own text; nothing else is, and nothing of the address is ever shown.
//! Written for few bytes of program: texts are compared byte by byte.

use words::{Accent, FORCES, Force};

/// The colour schemes that a frame may be told to have.
pub const THEMES: [&str; 2] = ["light", "dark"];
/// The accents that it may have in place of its own: those that a copy may have.
pub const ACCENTS: &[&str] = Accent::NAMES;

/// What was asked for and is known. No answer is ever among it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// The force to which the letter goes, unless the answers or the reader say otherwise.
    pub force: Option<&'static Force>,
    /// One of [`THEMES`].
    pub theme: Option<&'static str>,
    /// One of [`ACCENTS`].
    pub accent: Option<&'static str>,
}

impl Settings {
    /// Reads a whole address, such as `https://example.org/embed/#force=kent&theme=dark`. Of a setting
    /// that stands there twice the last counts.
    pub fn read(address: &str) -> Self {
        let mut settings = Self::default();
        let asked = address.as_bytes().split(|sign| *sign == b'#').nth(1).unwrap_or_default();
        for setting in asked.split(|sign| *sign == b'&') {
            if let Some(id) = setting.strip_prefix(b"force=") {
                settings.force = FORCES.iter().find(|force| force.id.as_bytes() == id);
            } else if let Some(name) = setting.strip_prefix(b"theme=") {
                settings.theme = known(&THEMES, name);
            } else if let Some(name) = setting.strip_prefix(b"accent=") {
                settings.accent = known(ACCENTS, name);
            }
        }
        settings
    }
}

/// The text of a list that is this name.
fn known(list: &[&'static str], name: &[u8]) -> Option<&'static str> {
    list.iter().copied().find(|text| text.as_bytes() == name)
}
