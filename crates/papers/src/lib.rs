//! Leaflets, poster, card and the reviewer's book as tagged PDF, from the words in `content/`.
//!
//! Words reach the layout as data and never as its source, so no text can change it.

mod inputs;
mod layout;
pub mod options;
pub mod reviewers_book;
pub mod sheet;
pub mod typeset;
