//! What an import of the Wasm does in JavaScript, read from wasm-bindgen's glue.

use anyhow::{Context as _, Result};

/// How lines begin that only carry values between the Wasm and JavaScript.
const CARRYING: [&str; 14] = [
    "getDataViewMemory0()",
    "const ptr",
    "var ptr",
    "const len",
    "var len",
    "return ret;",
    "return isLikeNone(ret)",
    "//",
    "}",
    "let result;",
    "try {",
    "result = false;",
    "const ret = result;",
    "return handleError(",
];

/// The one thing that an import does, such as `arg0.getElementById(text)`.
pub(super) fn act(glue: &str, name: &str) -> Result<String> {
    let start = format!("\n            {name}: function(");
    let (_, rest) = glue.split_once(&start).with_context(|| format!("the glue lacks `{name}`"))?;
    let (body, _) = rest.split_once("\n            }").context("the glue has another shape")?;
    let lines = body.lines().skip(1).map(str::trim);
    let lines = lines.filter(|line| !CARRYING.iter().any(|start| line.starts_with(start)));
    let act = callbacks(&texts(&lines.collect::<Vec<_>>().join(" ")));
    let act = act.trim_end_matches(';');
    let value = act.strip_prefix("const ret = ").or_else(|| act.strip_prefix("result = "));
    Ok(value.unwrap_or(act).to_owned())
}

/// An import's name without what wasm-bindgen puts around it.
pub(super) fn short(name: &str) -> &str {
    let name = name.strip_prefix("__wbg_").unwrap_or(name);
    match name.rsplit_once('_') {
        Some((short, hash)) if hash.len() == 16 => short,
        _ => name,
    }
}

/// Texts come as a place in the Wasm's memory and a length.
fn texts(act: &str) -> String {
    let mut parts = act.split("getStringFromWasm0(");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str("text");
        text.push_str(part.split_once(')').map_or("", |(_, rest)| rest));
    }
    text
}

/// Functions of the Wasm that JavaScript calls have a number that changes with each build.
fn callbacks(act: &str) -> String {
    let mut parts = act.split("__wasm_bindgen_func_elem_");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str("callback");
        text.push_str(part.trim_start_matches(|sign: char| sign.is_ascii_digit()));
    }
    text
}
