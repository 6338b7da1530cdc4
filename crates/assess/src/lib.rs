//! Circumstances from JSON, assessments to JSON, and the schemas of both.
//!
//! The program of this name is a thin shell around [`asked`], [`Asked::answer`] and [`json`].

mod faults;
mod fields;
mod read;
pub mod schema;
mod suggest;
mod tree;
mod write;

pub use faults::Faults;
pub use read::{Asked, asked};
pub use write::{Written, json};
