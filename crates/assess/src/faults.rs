//! The faults of an input, one line each.

use std::fmt;

/// Longer texts of the input are cut in messages.
const MOST_SHOWN: usize = 60;

/// Every fault found so far; written, one line each.
#[derive(Debug, Default)]
pub struct Faults(Vec<String>);

impl Faults {
    /// The one fault of a place.
    pub fn one(place: &str, what: &str) -> Self {
        let mut faults = Self::default();
        faults.add(place, what);
        faults
    }

    /// Adds what is wrong at a place.
    pub(crate) fn add(&mut self, place: &str, what: &str) {
        self.0.push(format!("{place}: {what}"));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// A text of the input in quotation marks. It is escaped, so that it stays on its line and
/// cannot steer a terminal.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// The place of a field: `arrests[0].police`. A name that could be misread is quoted.
pub(crate) fn field(place: &str, name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let name = if name.len() <= MOST_SHOWN && !name.is_empty() && name.bytes().all(plain) {
        name.to_owned()
    } else {
        quoted(name)
    };
    if place.is_empty() { name } else { format!("{place}.{name}") }
}
