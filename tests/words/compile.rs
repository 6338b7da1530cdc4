//! The compiler of words refuses each kind of broken content, with file and line.

mod hidden;
mod holidays;
mod lists;
mod names;
mod notes;
mod pages;
mod papers;
mod publisher;
mod records;
mod references;
mod settings;
