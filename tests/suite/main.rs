//! One binary for all native tests.

mod architecture;
mod content;
mod interview;
mod letters;
