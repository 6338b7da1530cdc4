//! What must be mended before a copy is published: what it says of itself, and stale translations.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::language;
use super::publisher::{self, FILE, KEYS, NOBODY};
use super::stale::stale;
use words_types::{Publisher, PublisherKind};

/// What is missing in `site.toml`, or is still a placeholder, and every stale translation.
///
/// # Errors
/// Each fault, with file and line.
pub fn release(root: &Path) -> Result<(), Vec<Fault>> {
    let mut faults = Faults::new(root);
    let copy = publisher::copy(&mut faults);
    for (key, line) in copy.lines {
        if let Some(message) = fault(key, &copy.publisher) {
            faults.add(FILE, line, message);
        }
    }
    for Fault { file, line, message } in
        language::codes(&faults).iter().flat_map(|it| stale(root, it))
    {
        faults.add(&file, line, message);
    }
    faults.into_result()
}

/// What a release still needs under a key.
fn fault(key: &str, publisher: &Publisher) -> Option<String> {
    let [name, contact, address, purpose, period, officer, accessibility] = KEYS;
    let police = publisher.kind == PublisherKind::Police;
    let text = if key == name {
        Some(publisher.name)
    } else if key == contact {
        publisher.contact
    } else if key == address {
        publisher.address
    } else if key == purpose {
        publisher.log_purpose
    } else if key == period {
        publisher.log_period
    } else if key == officer && police {
        publisher.officer
    } else if key == accessibility && police {
        publisher.accessibility.map(|it| it.method)
    } else {
        return None;
    };
    match text {
        None => Some(format!("lacks `{key}`, which a release needs")),
        Some(text) if is_placeholder(text) => {
            Some(format!("has a placeholder as `{key}`: a release needs the real value"))
        }
        Some(_) => None,
    }
}

fn is_placeholder(text: &str) -> bool {
    text == NOBODY || ["example.", ".example", "[", "TODO"].iter().any(|sign| text.contains(sign))
}
