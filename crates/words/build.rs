//! Checks the content and compiles it to Rust tables; stops with every fault it finds.
//!
//! `SITE_LANGUAGE` says which language (`en`), `SITE_CONTENT` where the content is.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use words_compile::compile::{ENGLISH, Fault, compile, stale};

fn main() -> ExitCode {
    let language = variable("SITE_LANGUAGE").unwrap_or_else(|| ENGLISH.to_owned());
    let content = variable("SITE_CONTENT")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", content.display());
    for note in stale(&content, &language) {
        println!("cargo::warning={note}");
    }
    match compile(&content, &language) {
        Ok(rust) => match std::fs::write(out_file(), rust) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&[format!("{}: cannot be written: {error}", out_file().display())]),
        },
        Err(faults) => fail(&faults.iter().map(Fault::to_string).collect::<Vec<_>>()),
    }
}

/// A variable of the environment, unless it is empty; a change of it builds the words again.
fn variable(name: &str) -> Option<String> {
    println!("cargo::rerun-if-env-changed={name}");
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn out_file() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("words.rs")
}

fn fail(faults: &[String]) -> ExitCode {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    ExitCode::FAILURE
}
