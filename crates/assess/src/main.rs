//! Circumstances in, assessment out: JSON from a file or standard input to standard output.
//!
//! What cannot be read is refused whole: exit status 2, nothing on standard output, and on
//! standard error one line for each fault, which names its place.

use assess::{Faults, asked, json, schema};
use chrono::{Local, NaiveDate};
use std::{
    env,
    ffi::{OsStr, OsString},
    fs::File,
    io::{self, Read, Write},
    process::ExitCode,
};

const USAGE: &str = "usage: assess [FILE]
       assess --schema [circumstances | assessment]
Reads circumstances as JSON from FILE, or from standard input, and prints the assessment as JSON.
With --schema it prints the JSON Schema of what it reads (circumstances), or of what it prints.
";

/// 1 MiB, the most that is read.
const MOST_BYTES: u64 = 1024 * 1024;

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    let mut err = io::stderr().lock();
    // Where standard error cannot be written to, the exit status still tells.
    match answer() {
        Ok(text) => match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                let _ = writeln!(err, "output: cannot be written: {error}");
                ExitCode::FAILURE
            }
        },
        Err(faults) => {
            let _ = err.write_all(faults.to_string().as_bytes());
            ExitCode::from(2)
        }
    }
}

/// The text for standard output.
fn answer() -> Result<String, Faults> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    match arguments.as_slice() {
        [option] if option == "--help" => Ok(USAGE.to_owned()),
        [option] if option == "--schema" => written(&schema::circumstances()),
        [option, name] if option == "--schema" => schema_of(name),
        [] => assessed(None),
        [file] => assessed(Some(file)),
        _ => Err(Faults::one("arguments", "more than one; give one file name, or none")),
    }
}

fn schema_of(name: &OsStr) -> Result<String, Faults> {
    match name.to_str() {
        Some("circumstances") => written(&schema::circumstances()),
        Some("assessment") => written(&schema::assessment()),
        _ => {
            let what = format!("no schema of {name:?}; give circumstances or assessment");
            Err(Faults::one("arguments", &what))
        }
    }
}

fn assessed(file: Option<&OsString>) -> Result<String, Faults> {
    written(&asked(&input(file)?, system_date())?.answer())
}

fn written(document: &impl serde::Serialize) -> Result<String, Faults> {
    json(document)
        .map_err(|error| Faults::one("output", &format!("cannot be written as JSON: {error}")))
}

/// All bytes of the file, or of standard input; one more than the limit is enough to refuse.
fn input(file: Option<&OsString>) -> Result<Vec<u8>, Faults> {
    let mut bytes = Vec::new();
    let outcome = match file {
        Some(name) => {
            File::open(name).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        }
        None => io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes),
    };
    if let Err(error) = outcome {
        let name = file.map_or("standard input".into(), |name| format!("file {name:?}"));
        return Err(Faults::one(&name, &format!("cannot be read: {error}")));
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Faults::one("input", "over 1 MiB; give fewer or shorter fields"));
    }
    Ok(bytes)
}

/// The system's date, where the program runs.
fn system_date() -> NaiveDate {
    Local::now().date_naive()
}
