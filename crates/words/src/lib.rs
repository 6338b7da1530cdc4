//! The words of one language: tables, names of pages and sources, and look-ups that cannot fail.
//!
//! `build.rs` writes them from `content/`, after it has checked that nothing is missing. So a rule, a
//! question, an answer or a verdict always has its words, and a page or a source that is renamed in
//! the content is an error where the program names it.
//!
//! Tables that only pages show ([`FORCE_RECORDS`], [`HELP`], [`GUIDE`], [`SOURCES`], [`GLOSSARY`], [`TIMELINE`], [`PAGE_UI`])
//! and those that only what comes after asking needs ([`ASKED_UI`], [`ROAD`], [`BANK_HOLIDAYS`]) are statics
//! to which nothing else here refers, so that they are not linked into the check.

mod fill;
mod plain;
mod stop;

pub use fill::fill;
pub use plain::{plain_line, plain_text};
pub use stop::stop_points;
pub use words_types::*;

/// The words of a verdict.
pub const fn verdict(of: rules::Verdict) -> &'static VerdictWords {
    told(Told::of(of))
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
