//! A Rust file being written.

use databake::{Bake, CrateEnv};
use std::fmt::Write as _;

/// A Rust file being written.
#[derive(Default)]
pub(super) struct Rust(String);

impl Rust {
    /// All that was written.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Writes it as it is.
    pub(super) fn text(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// A public item: `kind` is `static` or `const`.
    pub(super) fn item(&mut self, kind: &str, doc: &str, name: &str, of: &str, value: &impl Bake) {
        // A title may hold brackets, which are links to those who document programs.
        let doc = doc.replace('\n', " ").replace('[', "\\[");
        let _ = writeln!(self.0, "/// {doc}\npub {kind} {name}: {of} = {};", baked(value));
    }

    /// A static that only look-ups use.
    pub(super) fn hidden(&mut self, name: &str, of: &str, value: &impl Bake) {
        self.hidden_text(name, of, &baked(value));
    }

    pub(super) fn hidden_text(&mut self, name: &str, of: &str, value: &str) {
        let _ = writeln!(self.0, "static {name}: {of} = {value};");
    }

    pub(super) fn module(&mut self, doc: &str, name: &str, inner: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.0, "/// {doc}\npub mod {name} {{");
        inner(self);
        self.0.push_str("}\n");
    }
}

/// A value as Rust.
pub(super) fn baked(value: &impl Bake) -> String {
    value.bake(&CrateEnv::default()).to_string()
}

/// The name of a constant: `how-to-ask` is `HOW_TO_ASK`.
pub(super) fn constant(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}
