//! The names of the file's fields that are no facts. `assess` reads the same circumstances and takes
//! theirs from here; facts have theirs in `rules`, and details in `words`.

/// What the file is.
pub const ABOUT: &str = "about";
/// Its version.
pub const VERSION: &str = "version";
/// The facts, as `assess` reads them.
pub const CIRCUMSTANCES: &str = "circumstances";
/// What was typed for letters.
pub const DETAILS: &str = "details";
/// The names of the arrests, one for each.
pub const NAMES: &str = "names";

/// In circumstances: the day on which they held.
pub const TODAY: &str = "today";
/// In circumstances: the arrests. In details: what was typed about each of them.
pub const ARRESTS: &str = "arrests";
/// In circumstances: whether to say what would change each answer.
pub const WHAT_IF: &str = "what_if";
/// In an arrest: what has happened with a request to delete its image.
pub const REQUEST: &str = "request";
/// In details: whether police are asked to use only the contact given.
pub const ONLY_THIS_CONTACT: &str = "only-this-contact";
