//! Checks the content and compiles it to Rust tables; stops with every fault it finds.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use words_compile::compile::{Fault, compile};
use words_compile::ids::with_ids;

fn main() -> ExitCode {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    println!("cargo:rerun-if-changed={}", content.display());
    match with_ids(|ids| compile(&content, ids)) {
        Ok(rust) => match std::fs::write(out_file(), rust) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&[format!("{}: cannot be written: {error}", out_file().display())]),
        },
        Err(faults) => fail(&faults.iter().map(Fault::to_string).collect::<Vec<_>>()),
    }
}

fn out_file() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("content.rs")
}

fn fail(faults: &[String]) -> ExitCode {
    for fault in faults {
        println!("cargo:error={fault}");
    }
    ExitCode::FAILURE
}
