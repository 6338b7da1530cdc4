//! What the Wasm of both programs is able to do: only what it imports, and each import is on a list.
//!
//! Wasm can reach nothing by itself. So the list, with a reason for each import, is all that a
//! program can do to the page or the network, whatever its code says. What JavaScript stands behind
//! an import is the glue's affair, in which no forbidden name may occur. Which crates may bring
//! imports at all is in `deny-wasm.toml`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

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
    /// What the programs need them for.
    pub(crate) why: String,
    /// Their names, some with what they mean in brackets.
    names: Vec<String>,
}

impl Group {
    /// The names, each with what it means where the name alone does not say it.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names.iter().map(|entry| entry.split_once(' ').unwrap_or((entry, "")))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    group: Vec<Group>,
}

/// The list of what the Wasm may do, by purpose.
pub(crate) fn allowed() -> &'static [Group] {
    static LIST: LazyLock<List> = LazyLock::new(|| {
        // The list is a part of this program, so a test has read it.
        toml::from_str(IMPORTS).expect(IMPORTS_FILE)
    });
    &LIST.group
}

/// Refuses programs that could do more than the list says. Each is given with its name.
pub(crate) fn check(programs: &[(&str, &[u8])]) -> Result<()> {
    let mut all = BTreeSet::new();
    for (name, wasm) in programs {
        all.extend(imports(wasm).with_context(|| format!("the Wasm of {name}"))?);
    }
    let faults = faults_of_imports(&all, allowed());
    ensure!(faults.is_empty(), "an app could do more than it may:\n{}", faults.join("\n"));
    Ok(())
}

/// The names of the Wasm's imports, as the list has them.
fn imports(wasm: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for part in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(imports) = part.context("the Wasm cannot be read")? else {
            continue;
        };
        for import in imports.into_imports() {
            let import = import.context("the Wasm's imports cannot be read")?;
            match import.ty {
                TypeRef::Func(_) => names.insert(short(import.name).to_owned()),
                _ => bail!("the Wasm imports `{}`, which is no function", import.name),
            };
        }
    }
    Ok(names)
}

/// An import's name without what wasm-bindgen puts around it.
pub(crate) fn short(name: &str) -> &str {
    let name = name.strip_prefix("__wbg_").unwrap_or(name);
    match name.rsplit_once('_') {
        Some((short, hash)) if hash.len() == 16 => short,
        _ => name,
    }
}

/// Whether no script of ours may contain this name as a whole word.
pub(crate) fn is_forbidden(name: &str) -> bool {
    FORBIDDEN.contains(&name)
}

/// Forbidden names in a script, as whole words.
pub(crate) fn forbidden(script: &str) -> Vec<String> {
    let found = FORBIDDEN.iter().filter(|name| has_word(script, name));
    found.map(|name| format!("the glue of the check's Wasm contains `{name}`")).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |next: Option<char>| next.is_some_and(|it| it.is_alphanumeric() || it == '_');
    text.match_indices(word).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.get(word.len()..).unwrap_or("");
        let ends_open = word.ends_with('(');
        !is_part(before.chars().next_back()) && (ends_open || !is_part(after.chars().next()))
    })
}

/// Imports that are not on the list, and names on the list that nothing imports.
fn faults_of_imports(imports: &BTreeSet<String>, allowed: &[Group]) -> Vec<String> {
    let listed: BTreeSet<String> =
        allowed.iter().flat_map(|group| group.names().map(|(name, _)| name.to_owned())).collect();
    let more = imports.difference(&listed);
    let more =
        more.map(|name| format!("the Wasm imports `{name}`: {IMPORTS_FILE} does not list it"));
    let gone = listed.difference(imports);
    let gone =
        gone.map(|name| format!("{IMPORTS_FILE}: lists `{name}`, which the Wasm does not import"));
    more.chain(gone).collect()
}

#[cfg(test)]
mod tests;
