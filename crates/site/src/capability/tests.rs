//! The lists, and glue that is not what they say.

use super::{FORBIDDEN, Group, allowed, faults_of_imports, forbidden, has_word, names};

const FILE: &str = "crates/site/src/capability/imports.toml";

/// Glue with imports, each a name and its body.
fn glue(imports: &[(&str, &str)]) -> String {
    let imports =
        imports.iter().map(|(name, body)| format!("\n            {name}: function({body}"));
    format!("const import0 = {{{}\n        }};\n", imports.collect::<String>())
}

fn check(imports: &[(&str, &str)], acts: &[&str], expected: &[&str]) {
    let names: Vec<String> = imports.iter().map(|(name, _)| (*name).to_owned()).collect();
    let acts = acts.iter().map(|act| (*act).to_owned()).collect();
    let list = [Group { why: String::new(), acts }];
    let faults = faults_of_imports(&names, &glue(imports), &list).unwrap();
    assert_eq!(faults, expected);
}

const FOCUS: (&str, &str) = (
    "__wbg_focus_d5e2fdbdb56416f0",
    ") { return handleError(function (arg0) {
                arg0.focus();
            }, arguments); },",
);

const TITLE: (&str, &str) = (
    "__wbg_set_title_7c9f7c08b10ea16a",
    "arg0, arg1, arg2) {
                arg0.title = getStringFromWasm0(arg1, arg2);
            },",
);

#[test]
fn an_import_does_what_the_list_says() {
    check(&[FOCUS, TITLE], &["arg0.focus()", "arg0.title = text"], &[]);
}

#[test]
fn an_import_that_is_not_listed_is_named_with_what_it_does() {
    let message = format!(
        "the Wasm imports `set_title`, which is `arg0.title = text` in JavaScript: {FILE} does not list it"
    );
    check(&[FOCUS, TITLE], &["arg0.focus()"], &[&message]);
}

#[test]
fn a_listed_import_that_has_gone_is_named() {
    let message = format!("{FILE}: lists `arg0.title = text`, which the Wasm does not import");
    check(&[FOCUS], &["arg0.focus()", "arg0.title = text"], &[&message]);
}

#[test]
fn each_forbidden_name_is_found_as_a_word() {
    for name in FORBIDDEN {
        let script = format!("const ret = arg0.{name}arg1);").replace("arg1", " arg1");
        assert!(has_word(&script, name), "{name}");
        assert_eq!(forbidden("const prefetched = evaluate(arg0);"), Vec::<String>::new());
    }
    assert_eq!(
        forbidden("arg0.innerHTML = text;"),
        ["the glue of the check's Wasm contains `innerHTML`"]
    );
}

#[test]
fn the_list_has_a_reason_for_each_entry_and_allows_nothing_forbidden() {
    let mut seen = std::collections::BTreeSet::new();
    for group in allowed().unwrap() {
        assert!(group.why.len() > 20, "{}", group.why);
        for act in group.acts {
            assert_eq!(forbidden(&act), Vec::<String>::new(), "{act}");
            assert!(seen.insert(act.clone()), "{act} is listed twice");
        }
    }
    assert!(seen.len() > 50);
}

#[test]
fn imports_are_read_from_the_wasm_itself() {
    // One function type, and two imports of it: `a` from `m`, `b` from `m`.
    let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0d\x02\x01m\x01a\0\0\x01m\x01b\0\0";
    assert_eq!(names(wasm).unwrap(), ["a", "b"]);
    // A memory.
    let wasm = b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x01a\x02\0\x01";
    let fault = names(wasm).unwrap_err().to_string();
    assert_eq!(fault, "the Wasm imports `a`, which is no function");
}
