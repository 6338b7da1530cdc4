//! Which pages are held against the rules of accessibility.

use super::engine::Engine;

/// Whether a page is looked at. The pages of forces are made of the same parts, so some stand for all: one
/// of which nothing was seen, one of which all was, one with a name in Welsh, each kind of rules, and one
/// leaflet; and so are the letters to fill in by hand.
pub(crate) fn is_looked_at(page: &str, engine: Engine) -> bool {
    if engine != Engine::Chromium {
        return IN_EVERY_ENGINE.contains(&page);
    }
    if let Some(letter) = page.strip_prefix("letters/") {
        return LETTERS.iter().any(|it| letter.starts_with(it));
    }
    let force = page.strip_prefix("forces/").and_then(|rest| rest.strip_suffix("/index.html"));
    force.is_none_or(|id| FORCES.contains(&id))
}

/// The list of letters, the first, one for a photo without custody, one to police and one to the ICO.
const LETTERS: [&str; 5] =
    ["index", "not-convicted/", "photo-elsewhere", "chase", "commissioner-refused"];

/// Those of them.
const FORCES: [&str; 7] = [
    "bedfordshire",
    "west-midlands",
    "gwent",
    "gwent/leaflet",
    "british-transport",
    "scotland",
    "northern-ireland",
];

/// One page of each kind: what the rules say of the elements of the others is seen in Chromium.
const IN_EVERY_ENGINE: [&str; 9] = [
    "index.html",
    "asked/plain/index.html",
    "check/plain/index.html",
    "forces/west-midlands/index.html",
    "guide/how-to-ask/index.html",
    "guide/technical-annex/index.html",
    "letters/chase/index.html",
    "papers/leaflet/index.html",
    "sources/index.html",
];
