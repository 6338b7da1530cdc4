//! The one script of a program: wasm-bindgen's glue and the Wasm bytes in one text, for inside a page.
//!
//! A page that may connect nowhere (`connect-src 'none'`) cannot fetch a `.wasm` file, so the bytes
//! travel inside the script: as a template literal of the code points U+0000 to U+00FF, which
//! under brotli is as small as the bytes themselves (base64: 45 % larger). Inside the page the
//! script costs no request of its own, and the page starts from a disk too.

mod base85;
mod glue;
mod literal;
mod names;
mod shorter;
mod streams;

use crate::packed::gzip;
use base85::{SIGNS, base85};
pub(crate) use glue::Tells;
use glue::safe;
use glue::tight;
use literal::literal;
pub(crate) use names::plain_names;
use streams::{JOIN, Streams, split};

/// How the script begins: all that follows is inside one function, so the page gains no globals.
///
/// The eleven numbers after Wasm's magic and version are one function type that takes an `externref`.
/// Browsers older than reference types refuse it, and would fail later in less plain words. Whatever
/// fails, `data-failed` lets the style sheet reveal the way to the guidance.
const HEAD: &str = r#"(() => {
const failed = (reason) => {
    document.documentElement.dataset.failed = "";
    console.error(reason);
};
try {
if (!WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]))) {
    throw new Error("This browser is too old for the check.");
}
"#;

/// Decodes what [`literal()`] writes, puts the Wasm together, and starts the app.
const FROM_LITERAL: &str = "const bytes = new Uint8Array(packed.length);
for (let at = 0; at < bytes.length; at += 1) {
    const code = packed.charCodeAt(at);
    bytes[at] = code === 0 ? 126 : code === 126 ? 0 : code;
}
wasm_bindgen(join(bytes)).catch(failed);
";

/// The same for bytes that were packed with gzip and written as [`base85()`] writes them: in a page
/// that nothing packs on its way this is a third of the size. Browsers that cannot unpack it show
/// the plain check.
const FROM_GZIP: &str = r#"const unpack = async () => {
    const view = new DataView(new ArrayBuffer(packed.length / 5 * 4));
    for (let at = 0; at < packed.length; at += 5) {
        let word = 0;
        for (const sign of packed.slice(at, at + 5)) word = word * 85 + signs.indexOf(sign);
        view.setUint32(at / 5 * 4, word);
    }
    const stream = new Blob([view.buffer.slice(0, size)]).stream();
    const reader = stream.pipeThrough(new DecompressionStream("gzip")).getReader();
    const parts = [];
    for (let it = await reader.read(); !it.done; it = await reader.read()) parts.push(it.value);
    return new Uint8Array(await new Blob(parts).arrayBuffer());
};
unpack().then(join).then(wasm_bindgen).catch(failed);
"#;

/// How the script ends.
const TAIL: &str = r#"} catch (reason) {
    failed(reason);
}
})();
"#;

/// Makes the script of a program's page of wasm-bindgen's `no-modules` glue and the Wasm bytes.
pub(crate) fn pack(tells: Tells, glue: &str, wasm: &[u8]) -> anyhow::Result<String> {
    let (glue, streams) = (safe(tells, glue)?, split(wasm)?);
    let (joins, packed) = (joins(&streams)?, literal(&streams.bytes));
    Ok(format!("{HEAD}{glue}{joins}const packed = `{packed}`;\n{FROM_LITERAL}{TAIL}"))
}

/// Makes the same script of the check for a page that nothing packs on its way: small and in ASCII.
pub(crate) fn pack_small(glue: &str, wasm: &[u8]) -> anyhow::Result<String> {
    let (glue, streams) = (safe(Tells::Heights, glue)?, split(wasm)?);
    let (joins, bytes) = (joins(&streams)?, gzip(&streams.bytes)?);
    let (size, packed) = (bytes.len(), base85(&bytes));
    let data =
        format!("const size = {size};\nconst signs = \"{SIGNS}\";\nconst packed = \"{packed}\";\n");
    Ok(format!("{HEAD}{glue}{joins}{data}{FROM_GZIP}{TAIL}"))
}

/// The part of the script that puts the Wasm together, with what it must know of the streams.
fn joins(streams: &Streams) -> anyhow::Result<String> {
    Ok(format!("{}{}", streams.for_page()?, tight(JOIN)))
}

#[cfg(test)]
mod tests {
    use super::glue::tests::{IMPORTS, glue};
    use super::literal::means_something_to_a_page;
    use super::{Tells, pack, pack_small};

    /// One without functions, and with a section whose name means something to a page.
    const WASM: &[u8] = b"\0asm\x01\0\0\0\0\x11\x100</script><!--\r\n\x0a\x01\0";

    #[test]
    fn packs_one_script_that_a_page_can_carry() {
        let script = pack(Tells::Heights, &glue(IMPORTS), WASM).unwrap();
        assert!(script.starts_with("(() => {") && script.ends_with("})();\n"));
        let literal = "const packed = `~asm\u{1}~~~~\u{11}\u{10}0<\\/script><\\!--\\r";
        assert!(script.contains(literal), "{script}");
        assert!(!means_something_to_a_page(&script), "{script}");
    }

    #[test]
    fn the_small_script_is_ascii() {
        let script = pack_small(&glue(IMPORTS), WASM).unwrap();
        assert!(script.is_ascii() && !means_something_to_a_page(&script), "{script}");
    }

    #[test]
    fn glue_that_can_connect_goes_into_neither() {
        let glue = glue(&format!("{IMPORTS}    navigator.sendBeacon(0);\n"));
        assert!(pack(Tells::Heights, &glue, WASM).is_err() && pack_small(&glue, WASM).is_err());
    }
}
