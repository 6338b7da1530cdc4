//! The file that belongs to the person: their answers as readable JSON, written and read on their device.
//!
//! It is an object with what it is (`about`), its [`VERSION`], `circumstances` exactly as `assess` reads
//! them, and `details` and `names` only if the person wants them there. [`write`](write()) makes it and
//! [`read`](read()) takes it back, or says in one [`Refusal`] why not: everything that `assess` refuses in
//! circumstances is refused here too. Pure, and no text can make it panic. The Wasm carries it, so it has a
//! small reader of its own and no more.

mod date;
mod json;
pub mod names;
mod read;
mod refusal;
mod write;

pub use read::read;
pub use refusal::{Refusal, Why};
pub use write::write;

use chrono::NaiveDate;
use rules::{Arrest, Request};
use words::Detail;

/// The version of the file, which is that of the circumstances in it.
pub const VERSION: u32 = 2;

/// The most bytes that a file may have. Fifty arrests with all that can be typed of each, in letters of
/// three bytes, take nine tenths.
pub const LARGEST: usize = 1_000_000;

/// The most characters of a name that was given to an arrest.
pub const LONGEST_NAME: usize = 200;
/// The most characters of a text that was typed for a letter.
pub const LONGEST_TEXT: usize = 3_000;

/// Details that were typed, by their names; each stands there once.
pub type Typed = Vec<(Detail, String)>;

/// All that a file holds.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnFile {
    /// The day on which it was saved; in circumstances it is `today`.
    pub saved: NaiveDate,
    /// The arrests, at least one.
    pub arrests: Vec<Entry>,
    /// What the person typed about themselves, if it is in the file.
    pub sender: Option<Sender>,
}

/// One arrest in the file.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Entry {
    /// The facts. An answer "I am not sure" is a fact that is left out.
    pub arrest: Arrest,
    /// What has happened with a request to delete its image.
    pub request: Option<Request>,
    /// The name that the person gave it; empty if none is in the file.
    pub name: String,
    /// What was typed about this arrest alone, such as its place; empty unless details are in the file.
    pub details: Typed,
}

/// What the person typed about themselves.
#[derive(Clone, PartialEq, Debug)]
pub struct Sender {
    /// The details, such as name and address.
    pub details: Typed,
    /// Whether police are asked to use only the contact given there.
    pub only_this_contact: bool,
}
