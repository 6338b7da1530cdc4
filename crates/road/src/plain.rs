//! The road as a finite graph of steps, for readers without script and for paper.
//!
//! Pure: what was told becomes a request as [`sample`] makes it, and the rules say what follows, so that
//! the page cannot differ from the running program. Days become bands, whose edges are the periods by
//! which the rules count.

mod band;
mod example;
mod merge;
mod question;
mod sample;

pub use band::{Band, Edge};
pub use check::graph::To;
pub use example::{Example, examples};
pub use merge::{Branch, Conclusion, Fork, Graph, Until, graph};
pub use question::{PlainQuestion, PlainReply, Told};
pub use sample::{Sample, sample};
