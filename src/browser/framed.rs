//! Where the check stands in a frame on a page of others: what that page asked for, and what it is told.

use super::{mark, place, root};
use check::{Screen, Settings, frame};
use ui::links::EMBED;
use wasm_bindgen::prelude::*;

/// Whether the document is the one that others may frame.
pub(crate) fn is_framed() -> bool {
    place() == EMBED
}

/// What the page's address asks for. Only reading it is imported: nothing here can change an address.
pub(crate) fn settings() -> Settings {
    Settings::read(&root().url().unwrap_or_default())
}

/// Shows the colours that were asked for; only the frame's style sheet knows them.
pub(crate) fn colours(settings: Settings) {
    for (name, value) in [("data-theme", settings.theme), ("data-accent", settings.accent)] {
        if let Some(value) = value {
            mark(name, value);
        }
    }
}

/// Tells the page around the frame how high a frame of this width must be, and so that there was a step.
pub(crate) fn tell_height(screen: Screen) {
    let width = root().document_element().map_or(0, |html| html.client_width());
    post_message(frame::height(width.unsigned_abs(), screen));
}

#[wasm_bindgen]
extern "C" {
    /// Sends a height to the page around. The packed script multiplies it and names the receiver, so
    /// that the program can say a small number and nothing else (`crates/site/src/pack/glue.rs`).
    #[wasm_bindgen(js_namespace = parent, js_name = postMessage)]
    fn post_message(steps: u32);
}
