//! The lists, and programs that are not what they say.

use std::collections::BTreeSet;

use super::{FORBIDDEN, Group, allowed, faults_of_imports, forbidden, has_word, imports, short};

const FILE: &str = "crates/site/src/capability/imports.toml";

fn check(names: &[&str], listed: &[&str], expected: &[&str]) {
    let names: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let listed = listed.iter().map(|name| (*name).to_owned()).collect();
    let faults = faults_of_imports(&names, &[Group { why: String::new(), names: listed }]);
    assert_eq!(faults, expected);
}

#[test]
fn the_list_says_what_is_imported() {
    check(&["focus", "set"], &["focus", "set (bytes into a buffer)"], &[]);
}

#[test]
fn an_import_that_is_not_listed_is_named() {
    let message = format!("the Wasm imports `set_title`: {FILE} does not list it");
    check(&["focus", "set_title"], &["focus"], &[&message]);
}

#[test]
fn a_listed_import_that_has_gone_is_named() {
    let message = format!("{FILE}: lists `set_title`, which the Wasm does not import");
    check(&["focus"], &["focus", "set_title"], &[&message]);
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
fn the_list_has_a_reason_for_each_name_and_allows_nothing_forbidden() {
    let mut seen = BTreeSet::new();
    for group in allowed() {
        assert!(group.why.len() > 20, "{}", group.why);
        for (name, means) in group.names() {
            // Allowed in one form alone, which the glue is held to (`pack/glue.rs`).
            if name == "postMessage" {
                assert_eq!(means, "(a height in steps of 400 pixels, and nothing else)");
                continue;
            }
            for word in [name, name.strip_prefix("set_").unwrap_or(name)] {
                assert_eq!(forbidden(word), Vec::<String>::new(), "{name}");
            }
            let in_brackets = means.starts_with('(') && means.ends_with(')');
            assert!(means.is_empty() || in_brackets, "{name}: {means}");
            assert!(seen.insert(name), "{name} is listed twice");
        }
    }
    assert!(seen.len() > 50);
}

#[test]
fn imports_are_read_from_the_wasm_itself() {
    // One function type, and two imports of it: `a` from `m`, `b` from `m`.
    let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0d\x02\x01m\x01a\0\0\x01m\x01b\0\0";
    assert_eq!(imports(wasm).unwrap().into_iter().collect::<Vec<_>>(), ["a", "b"]);
    // A memory.
    let wasm = b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x01a\x02\0\x01";
    let fault = imports(wasm).unwrap_err().to_string();
    assert_eq!(fault, "the Wasm imports `a`, which is no function");
}

#[test]
fn a_name_is_short_without_its_hash() {
    for (name, expected) in [
        ("__wbg_focus_d5e2fdbdb56416f0", "focus"),
        ("__wbg_set_title_7c9f7c08b10ea16a", "set_title"),
        ("__wbg___wbindgen_throw_4c88d8bf264fd984", "__wbindgen_throw"),
        ("__wbindgen_generic_0000000000000001", "__wbindgen_generic"),
        ("__wbindgen_init_externref_table", "__wbindgen_init_externref_table"),
    ] {
        assert_eq!(short(name), expected);
    }
}
