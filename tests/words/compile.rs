//! The compiler of words refuses each kind of broken content, with file and line.

mod lists;
mod names;
mod notes;
mod pages;
mod publisher;
mod records;
mod references;
