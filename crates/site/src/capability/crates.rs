//! Which crates in the check's Wasm can bring imports at all: those that depend on the bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// The crates that may, each with a reason.
const CRATES: &str = include_str!("crates.toml");
/// Where that list is.
const CRATES_FILE: &str = "crates/site/src/capability/crates.toml";

/// Crates through which every import comes.
const BINDINGS: [&str; 3] = ["wasm-bindgen", "js-sys", "web-sys"];

/// What cargo says about the packages of a program, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    root: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Need>,
}

#[derive(Deserialize)]
struct Need {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

/// Without a name for what the program itself needs, not its tests or its build.
#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Asks cargo for the crates of the Wasm, and compares.
pub(super) fn faults() -> Result<Vec<String>> {
    let listed: BTreeMap<String, String> = toml::from_str(CRATES).context(CRATES_FILE)?;
    let found = with_bindings(&metadata()?);
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

fn metadata() -> Result<Metadata> {
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
fn with_bindings(metadata: &Metadata) -> BTreeSet<String> {
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let needs: BTreeMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let mut open = vec![metadata.resolve.root.as_str()];
    while let Some(id) = open.pop() {
        let (Some(package), Some(node)) = (packages.get(id), needs.get(id)) else { continue };
        if is_macro(package) || !seen.insert(id) {
            continue;
        }
        for need in node.deps.iter().filter(|need| is_of_the_program(need)) {
            let needed = packages.get(need.pkg.as_str()).map_or("", |it| it.name.as_str());
            if BINDINGS.contains(&needed) && !BINDINGS.contains(&package.name.as_str()) {
                found.insert(package.name.clone());
            }
            open.push(&need.pkg);
        }
    }
    found
}

fn is_macro(package: &Package) -> bool {
    package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro"))
}

fn is_of_the_program(need: &Need) -> bool {
    need.dep_kinds.iter().any(|kind| kind.kind.is_none())
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
        let file = "crates/site/src/capability/crates.toml";
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
        let found = with_bindings(&metadata().unwrap());
        assert!(found.contains("custody-image-check") && found.contains("tachys"), "{found:?}");
        for other in ["reqwest", "leptos_macro", "axum", "web-sys"] {
            assert!(!found.contains(other), "{other}");
        }
    }
}
