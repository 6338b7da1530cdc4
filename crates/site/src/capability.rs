//! What the check's Wasm is able to do: only what it imports, and each import is on a list.
//!
//! Wasm can reach nothing by itself. So the list, with the JavaScript of each import and a reason, is
//! all that the program can do to the page or the network, whatever its code says. Which crates may
//! bring imports at all is in `deny-wasm.toml`.

mod acts;

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use wasmparser::{Parser, Payload, TypeRef};

/// The list.
const IMPORTS: &str = include_str!("capability/imports.toml");
/// Where the list is, for whoever must change it.
const IMPORTS_FILE: &str = "crates/site/src/capability/imports.toml";

/// Names that no script of ours may contain. The first kind reaches the network, the second another
/// page, the third stores, the fourth turns text into code or markup, the fifth reaches all others.
const FORBIDDEN: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "importScripts",
    "import(",
    "Worker",
    "serviceWorker",
    "Image",
    "FormData",
    "submit",
    "requestSubmit",
    "location",
    "navigation",
    "open(",
    "opener",
    "parent",
    "postMessage",
    "BroadcastChannel",
    "MessageChannel",
    "cookie",
    "cookieStore",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    "storage",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
    "srcdoc",
    "document.write",
    "DOMParser",
    "eval",
    "new Function",
    "Reflect",
];

/// Imports that serve one purpose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    /// What the check needs them for.
    pub(crate) why: String,
    /// What each does, in JavaScript.
    pub(crate) acts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    group: Vec<Group>,
}

/// The list of what the Wasm may do, by purpose.
pub(crate) fn allowed() -> Result<Vec<Group>> {
    let list: List = toml::from_str(IMPORTS).context(IMPORTS_FILE)?;
    Ok(list.group)
}

/// Refuses Wasm or glue that could do more than the list says.
pub(crate) fn check(wasm: &[u8], glue: &str) -> Result<()> {
    let faults = faults_of_imports(&names(wasm)?, glue, &allowed()?)?;
    ensure!(faults.is_empty(), "the check could do more than it may:\n{}", faults.join("\n"));
    Ok(())
}

/// The names of the Wasm's imports.
fn names(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for part in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(imports) = part.context("the Wasm cannot be read")? else {
            continue;
        };
        for import in imports.into_imports() {
            let import = import.context("the Wasm's imports cannot be read")?;
            match import.ty {
                TypeRef::Func(_) => names.push(import.name.to_owned()),
                _ => bail!("the Wasm imports `{}`, which is no function", import.name),
            }
        }
    }
    Ok(names)
}

/// Forbidden names in a script, as whole words.
pub(crate) fn forbidden(script: &str) -> Vec<String> {
    let found = FORBIDDEN.iter().filter(|name| has_word(script, name));
    found.map(|name| format!("the glue of the check's Wasm contains `{name}`")).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |sign: Option<char>| sign.is_some_and(|it| it.is_alphanumeric() || it == '_');
    text.match_indices(word).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.get(word.len()..).unwrap_or("");
        let ends_open = word.ends_with('(');
        !is_part(before.chars().next_back()) && (ends_open || !is_part(after.chars().next()))
    })
}

/// Imports that are not on the list, and entries of the list that nothing imports.
fn faults_of_imports(names: &[String], glue: &str, allowed: &[Group]) -> Result<Vec<String>> {
    let listed: BTreeSet<&str> =
        allowed.iter().flat_map(|group| &group.acts).map(String::as_str).collect();
    let (mut faults, mut used) = (Vec::new(), BTreeSet::new());
    for name in names {
        let act = acts::act(glue, name)?;
        match listed.get(act.as_str()) {
            Some(act) => drop(used.insert(*act)),
            None => faults.push(format!(
                "the Wasm imports `{}`, which is `{act}` in JavaScript: {IMPORTS_FILE} does not list it",
                acts::short(name)
            )),
        }
    }
    for act in listed.difference(&used) {
        faults.push(format!("{IMPORTS_FILE}: lists `{act}`, which the Wasm does not import"));
    }
    Ok(faults)
}

#[cfg(test)]
mod tests;
