//! Checks the content and compiles it to Rust tables; stops with every fault it finds.

#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "the library shares this folder and publishes it; its checks of words read more"
)]
#[path = "src/content/compile/mod.rs"]
mod compile;
#[path = "build/ids.rs"]
mod ids;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "the program uses more of the names than the check of words does"
)]
#[path = "src/letter/names.rs"]
mod letter_names;
#[allow(
    clippy::enum_variant_names,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "only the names of facts, values and rules are read here"
)]
#[path = "src/rules/mod.rs"]
mod rules;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=src/content/compile");
    println!("cargo:rerun-if-changed=src/rules");
    println!("cargo:rerun-if-changed=src/letter/names.rs");
    match compile_content() {
        Ok(rust) => match std::fs::write(out_file(), rust) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&[format!("{}: cannot be written: {error}", out_file().display())]),
        },
        Err(faults) => fail(&faults.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

fn compile_content() -> Result<String, Vec<compile::Fault>> {
    ids::with_ids(|ids| compile::compile(Path::new("content"), ids))
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
