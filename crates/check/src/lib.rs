//! The check itself: its questions and answers, the way through them, what the rules say, the letter.
//!
//! In reading order: a [`Flow`] says which questions there are; [`Answers`] are an arrest and what the
//! person is not sure of; a [`Way`] is one arrest's way through the flow, with its case; a [`Visit`]
//! holds all arrests and the place where the reader is. [`letter`] writes to police, and [`letters`] says
//! which letters several arrests make. [`graph`] is the whole check as finite steps, for readers without
//! script. Pure: no clock, no browser, no files.

mod answers;
mod changes;
mod draft;
mod flow;
pub mod forces;
pub mod frame;
pub mod graph;
pub mod letter;
pub mod letters;
mod named;
mod opened;
mod screen;
mod settings;
pub mod titles;
mod told;
mod typed_date;
mod visit;
mod way;

pub use answers::{Answer, Answers};
pub use changes::{Change, changes};
pub use draft::{Draft, Mistake, NOT_SURE};
pub use flow::{CHECK, Flow};
pub use named::name_of;
pub use opened::opened;
pub use screen::Screen;
pub use settings::{ACCENTS, Settings, THEMES};
pub use told::{SendsTo, confidence_of_reading, is_as_we_read_it, sends_to, told};
pub use typed_date::{DateError, read_date};
pub use visit::{Entry, LONGEST_NAME, Place, Visit};
pub use way::Way;
pub use words::{Choice, Question};
