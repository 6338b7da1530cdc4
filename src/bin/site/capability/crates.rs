//! Which crates in the check's Wasm can bring imports at all: those that depend on the bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// The crates that may, each with a reason.
const CRATES: &str = include_str!("crates.toml");
/// Where that list is.
const CRATES_FILE: &str = "src/bin/site/capability/crates.toml";

/// Crates through which every import comes.
const BINDINGS: [&str; 3] = ["wasm-bindgen", "js-sys", "web-sys"];

/// Asks cargo for the crates of the Wasm, and compares.
pub(super) fn faults() -> Result<Vec<String>> {
    let listed: BTreeMap<String, String> = toml::from_str(CRATES).context(CRATES_FILE)?;
    let found = with_bindings(&metadata()?)?;
    Ok(compare(&found, &listed.keys().cloned().collect()))
}

fn compare(found: &BTreeSet<String>, listed: &BTreeSet<String>) -> Vec<String> {
    let new = found.difference(listed).map(|name| {
        format!("the crate `{name}` can bring imports to the Wasm: {CRATES_FILE} does not list it")
    });
    let gone = listed
        .difference(found)
        .map(|name| format!("{CRATES_FILE}: lists `{name}`, which brings no imports"));
    new.chain(gone).collect()
}

fn metadata() -> Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let asked = Command::new(cargo)
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .args(["--no-default-features", "--features=csr"])
        .arg("--filter-platform=wasm32-unknown-unknown")
        .arg(format!("--manifest-path={}/Cargo.toml", env!("CARGO_MANIFEST_DIR")))
        .output()
        .context("cargo cannot be asked for the crates of the Wasm")?;
    let said = String::from_utf8_lossy(&asked.stderr);
    ensure!(asked.status.success(), "cargo cannot name the crates of the Wasm: {said}");
    serde_json::from_slice(&asked.stdout).context("cargo names the crates in another way")
}

/// The crates that end up in the program and name the bindings themselves, but for the bindings.
///
/// What macros depend on runs on the host while the program is compiled.
fn with_bindings(metadata: &Value) -> Result<BTreeSet<String>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut packages = BTreeMap::new();
    for package in list(&metadata["packages"]) {
        let is_macro = list(&package["targets"])
            .iter()
            .any(|target| list(&target["kind"]).contains(&Value::from("proc-macro")));
        packages.insert(text(&package["id"])?, (text(&package["name"])?, is_macro));
    }
    let mut needs = BTreeMap::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let normal = list(&node["deps"])
            .into_iter()
            .filter(|need| list(&need["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
        let ids: Result<Vec<String>> = normal.map(|need| text(&need["pkg"])).collect();
        needs.insert(text(&node["id"])?, ids?);
    }
    let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let mut open = vec![text(&metadata["resolve"]["root"])?];
    while let Some(id) = open.pop() {
        let (name, is_macro) = packages.get(&id).context("a crate without a name")?;
        if *is_macro || !seen.insert(id.clone()) {
            continue;
        }
        for need in needs.get(&id).into_iter().flatten() {
            let needed = packages.get(need).map_or("", |(name, _)| name.as_str());
            if BINDINGS.contains(&needed) && !BINDINGS.contains(&name.as_str()) {
                found.insert(name.clone());
            }
            open.push(need.clone());
        }
    }
    Ok(found)
}

fn text(value: &Value) -> Result<String> {
    Ok(value.as_str().context("cargo names the crates in another way")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{compare, metadata, with_bindings};
    use std::collections::BTreeSet;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_new_crate_and_one_that_has_gone_are_named() {
        let faults = compare(&set(&["leptos", "gloo-storage"]), &set(&["leptos", "tachys"]));
        let file = "src/bin/site/capability/crates.toml";
        assert_eq!(
            faults,
            [
                format!(
                    "the crate `gloo-storage` can bring imports to the Wasm: {file} does not list it"
                ),
                format!("{file}: lists `tachys`, which brings no imports"),
            ]
        );
        assert_eq!(compare(&set(&["leptos"]), &set(&["leptos"])), Vec::<String>::new());
    }

    #[test]
    fn crates_of_the_host_and_of_macros_are_none_of_the_wasm() {
        let found = with_bindings(&metadata().unwrap()).unwrap();
        assert!(found.contains("custody-image-check") && found.contains("tachys"), "{found:?}");
        for other in ["reqwest", "leptos_macro", "axum", "web-sys"] {
            assert!(!found.contains(other), "{other}");
        }
    }
}
