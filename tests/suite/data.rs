//! Rules and cases as data: they fit their schemas, the program gives the same answers, and the rules can
//! be applied by who has nothing but the file.

mod by_file;
mod complete;

use super::architecture::root;
use super::assess::assessment;
use super::schemas::errors;
use serde_json::Value;
use std::sync::OnceLock;

/// The most bytes of all cases; packed they are a twentieth of it.
const MOST: usize = 450_000;

/// All files of data.
fn files() -> &'static [data::File] {
    static FILES: OnceLock<Vec<data::File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let worked = data::worked(&root().join("tests/cases")).unwrap();
        data::files(&worked).unwrap()
    })
}

fn text(name: &str) -> &'static str {
    &files().iter().find(|file| file.name == name).unwrap().text
}

fn file(name: &str) -> Value {
    serde_json::from_str(text(name)).unwrap()
}

/// Each case, with its circumstances and its assessment.
fn cases() -> Vec<Value> {
    file("cases.json")["cases"].as_array().unwrap().clone()
}

#[test]
fn every_file_fits_its_schema() {
    for file_name in ["rules.json", "cases.json"] {
        let schema = file(&file_name.replace(".json", ".schema.json"));
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{file_name}");
        assert_eq!(errors(&schema, &file(file_name)), Vec::<String>::new(), "{file_name}");
    }
    assert_eq!(file("circumstances.schema.json"), ::assess::schema::circumstances());
    assert_eq!(file("assessment.schema.json"), ::assess::schema::assessment());
    for file in files() {
        assert!(file.text.ends_with("}\n"), "{}", file.name);
    }
}

#[test]
fn a_spoiled_rule_or_case_does_not_fit() {
    let cases: [(&str, &str); 6] = [
        ("rules.json", "/rules/0/confidence"),
        ("rules.json", "/rules/0/verdict"),
        ("rules.json", "/rules/0/applies"),
        ("rules.json", "/sources/0/kind"),
        ("cases.json", "/cases/0/assessment/arrests/0/verdict"),
        ("cases.json", "/cases/0/circumstances/arrests/0/outcome"),
    ];
    for (name, place) in cases {
        let mut spoiled = file(name);
        *spoiled.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = "spoiled".into();
        let schema = file(&name.replace(".json", ".schema.json"));
        assert_ne!(errors(&schema, &spoiled), Vec::<String>::new(), "{name}{place}");
    }
}

#[test]
fn the_program_gives_the_assessment_of_each_case() {
    let cases = cases();
    assert!(cases.len() > 150, "cases were lost: {}", cases.len());
    for case in &cases {
        let found: Value =
            serde_json::from_str(&assessment(&case["circumstances"].to_string())).unwrap();
        assert_eq!(found, case["assessment"], "{}", case["case"]);
    }
}

#[test]
fn the_cases_are_small_enough_to_fetch() {
    let bytes = text("cases.json").len();
    println!("cases.json has {bytes} bytes, rules.json {}", text("rules.json").len());
    assert!(bytes <= MOST, "{bytes} bytes");
}

#[test]
fn a_case_that_cannot_be_read_is_named_with_its_file() {
    let folder = std::env::temp_dir().join(format!("worked-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let of = |text: &str| {
        std::fs::write(folder.join("1-case.toml"), text).unwrap();
        let worked = data::worked(&folder);
        worked.and_then(|worked| data::files(&worked).map(|_| ())).unwrap_err()
    };
    let head = "title = \"A case\"\ntoday = \"2026-11-21\"\n";
    for (text, expected) in [
        ("", "1-case.toml: has no text `title`"),
        (head, "1-case.toml: has no `[[arrests]]`"),
        (&format!("{head}arrests = [1]"), "1-case.toml: has an arrest that is no table"),
        (
            &format!("{head}[[arrests]]\ngroup = \"group-9\""),
            "1-case: arrests[0].group: unknown value \"group-9\"",
        ),
    ] {
        let fault = of(text);
        assert!(fault.contains(expected), "{fault}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}
