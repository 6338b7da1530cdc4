//! The `assess` program, run as its users run it.

mod changes;
mod dates;
mod fields;
mod requests;
mod text;

use std::{
    ffi::OsStr,
    io::Write,
    process::{Command, Output, Stdio},
};

pub(crate) fn run(arguments: &[&OsStr], input: &[u8]) -> Output {
    run_by(Command::new(env!("CARGO_BIN_EXE_assess")).args(arguments), input)
}

/// The same in a time zone, as POSIX names them: `XXX-14` is 14 hours before UTC.
fn run_in(zone: &str, input: &[u8]) -> Output {
    run_by(Command::new(env!("CARGO_BIN_EXE_assess")).env("TZ", zone), input)
}

fn run_by(program: &mut Command, input: &[u8]) -> Output {
    let mut program = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses early may close its input before all is written.
    let _ = program.stdin.take().unwrap().write_all(input);
    program.wait_with_output().unwrap()
}

/// The faults of an input; it must be refused whole.
pub(crate) fn faults(input: impl AsRef<[u8]>) -> Vec<String> {
    let output = run(&[], input.as_ref());
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.ends_with('\n'), "{text:?}");
    text.lines().map(str::to_owned).collect()
}

pub(crate) fn assessment(input: &str) -> String {
    let output = run(&[], input.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Circumstances of 21 November 2026 with one arrest of these fields.
fn arrest(fields: &str) -> String {
    format!(r#"{{ "today": "2026-11-21", "arrests": [ {{ {fields} }} ] }}"#)
}

/// One fault, exactly.
fn check(fields: &str, fault: &str) {
    assert_eq!(faults(arrest(fields)), [fault], "{fields}");
}

/// One fault at a place, whatever it says.
fn check_place(input: impl AsRef<[u8]>, place: &str) {
    let found = faults(input.as_ref());
    let input = String::from_utf8_lossy(input.as_ref()).chars().take(80).collect::<String>();
    assert_eq!(found.len(), 1, "{input}: {found:?}");
    assert!(found[0].starts_with(&format!("{place}: ")), "{input}: {found:?}");
}

const EXAMPLE: &str = r#"{
  "today": "2026-11-21",
  "arrests": [
    {
      "police": "england-or-wales",
      "image_kind": "custody",
      "image_taken": "2019-03",
      "age_at_image": "18-or-over",
      "outcome": "no-further-action"
    }
  ]
}
"#;

const EXAMPLE_ASSESSED: &str = r#"{
  "rules": "2026-11-25",
  "today": "2026-11-21",
  "arrests": [
    {
      "verdict": "delete-unless-exceptional",
      "readings": [],
      "confidence": "confirmed",
      "ask": {
        "when": "now",
        "confidence": "confirmed"
      },
      "missing": [],
      "findings": [
        {
          "rule": "image-adult-not-convicted",
          "confidence": "confirmed",
          "basis": [
            {
              "source": "home-office-news-2017",
              "at": "paragraph 2"
            }
          ]
        }
      ]
    }
  ]
}
"#;

#[test]
fn the_published_example_is_assessed_as_published() {
    assert_eq!(assessment(EXAMPLE), EXAMPLE_ASSESSED);
}

#[test]
fn a_file_is_read_like_standard_input() {
    let file = std::env::temp_dir().join(format!("circumstances-{}.json", std::process::id()));
    std::fs::write(&file, EXAMPLE).unwrap();
    let output = run(&[file.as_os_str()], b"");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), EXAMPLE_ASSESSED);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_time_to_ask_has_its_days() {
    let text = assessment(&arrest(
        r#""police": "england-or-wales", "image_kind": "custody", "age_at_image": "18-or-over",
        "outcome": "convicted", "offence": "recordable", "convicted_or_released": "2020""#,
    ));
    let ask = "\"ask\": {
        \"when\": \"from\",
        \"earliest\": \"2026-01-01\",
        \"latest\": \"2030-12-31\",
        \"confidence\": \"unconfirmed\"
      },
      \"missing\": [
        \"group\"
      ],";
    assert!(text.contains(ask), "{text}");
}

#[test]
fn an_older_case_is_a_finding_of_its_own_and_leaves_the_others_as_they_are() {
    let facts = r#""police": "england-or-wales", "image_kind": "custody",
        "age_at_image": "18-or-over", "outcome": "no-further-action""#;
    let text = assessment(&arrest(&format!(r#"{facts}, "earlier_case": true"#)));
    assert!(text.contains(r#""verdict": "delete-unless-exceptional""#), "{text}");
    let confirmed = "\"rule\": \"image-adult-not-convicted\",
          \"confidence\": \"confirmed\"";
    let unconfirmed = "\"rule\": \"earlier-case\",
          \"confidence\": \"unconfirmed\"";
    assert!(text.contains(confirmed) && text.contains(unconfirmed), "{text}");
    // False is as if it were left out.
    let not_older = assessment(&arrest(&format!(r#"{facts}, "earlier_case": false"#)));
    assert_eq!(not_older, assessment(&arrest(facts)));
}

#[test]
fn an_arrest_of_which_nothing_is_known_is_assessed() {
    let text = assessment(r#"{"arrests":[{}]}"#);
    assert!(text.contains(r#""verdict": "depends""#), "{text}");
    assert!(text.contains(r#""when": "check-first""#), "{text}");
}

#[test]
fn fifty_arrests_are_assessed_and_one_more_is_not() {
    let arrests = |count: usize| format!(r#"{{"arrests":[{}]}}"#, vec!["{}"; count].join(","));
    assert_eq!(assessment(&arrests(50)).matches("\"verdict\"").count(), 50);
    assert_eq!(faults(arrests(51)), ["arrests: 51 given; give at most 50"]);
}

#[test]
fn a_file_that_is_missing_is_named() {
    let output = run(&[OsStr::new("no-such-file.json")], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("file \"no-such-file.json\": cannot be read: "), "{text}");
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn more_than_one_file_is_refused() {
    let output = run(&[OsStr::new("a"), OsStr::new("b")], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "arguments: more than one; give one file name, or none\n"
    );
}

#[test]
fn help_says_how_to_use_it() {
    let output = run(&[OsStr::new("--help")], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("usage: assess"));
}
