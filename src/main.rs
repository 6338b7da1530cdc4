//! The Wasm app's entry.
fn main() {}
