//! What a copy says of itself wherever it is read.

use words::{PAGE_UI, Publisher, PublisherKind, fill};

/// What the foot of every page and paper says.
pub fn foot(publisher: &Publisher) -> String {
    let sentence = match publisher.kind {
        PublisherKind::Police => PAGE_UI.footer_police,
        PublisherKind::Independent => PAGE_UI.footer_independent,
    };
    fill(sentence, &[("publisher", publisher.name)])
}
