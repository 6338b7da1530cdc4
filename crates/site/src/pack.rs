//! The check's one script: wasm-bindgen's glue and the Wasm bytes in one file.
//!
//! A page that may connect nowhere (`connect-src 'none'`) cannot fetch a `.wasm` file, so the bytes
//! travel inside the script: as a template literal of the code points U+0000 to U+00FF, which
//! under brotli is about 1 % larger than the bytes themselves (base64: 45 %).

use crate::packed::gzip;
use anyhow::Context as _;

use crate::capability::forbidden;

/// How the glue begins: it remembers the address of its script, to fetch the Wasm from beside it.
const ADDRESS: &str = "    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
";

/// How the glue ends: ways to start the Wasm, most of them by fetching it.
///
/// Kept to the letter. When an update of wasm-bindgen changes this text, the build stops, and whoever
/// updates it reads what changed before [`START`] takes its place.
const LOADER: &str = include_str!("pack/loader.js");

/// What takes the place of [`LOADER`]: the one way that we use.
///
/// It is asynchronous because older Chromes refuse to compile more than 4 kB at once.
const START: &str = "    return async (bytes) => {
        const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
        return __wbg_finalize_init(instance, module);
    };
})({ __proto__: null });
";

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

/// Decodes the literal and starts the app.
const FROM_LITERAL: &str = "const bytes = new Uint8Array(packed.length);
for (let at = 0; at < bytes.length; at += 1) bytes[at] = packed.charCodeAt(at);
wasm_bindgen(bytes).catch(failed);
";

/// The same for bytes that were packed with gzip and written as [`base85`] writes them: in a page
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
unpack().then(wasm_bindgen).catch(failed);
"#;

/// The 85 signs of [`base85`], by their worth: none of them means anything in a script or a page.
const SIGNS: &str =
    "!#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{";

/// How the script ends.
const TAIL: &str = r#"} catch (reason) {
    failed(reason);
}
})();
"#;

/// Makes the check's one classic script of wasm-bindgen's `no-modules` glue and the Wasm bytes.
pub(crate) fn pack(glue: &str, wasm: &[u8]) -> anyhow::Result<String> {
    let glue = safe(glue)?;
    Ok(format!("{HEAD}{glue}const packed = `{}`;\n{FROM_LITERAL}{TAIL}", literal(wasm)))
}

/// Makes the same script for a page that carries it: small and in ASCII.
pub(crate) fn pack_small(glue: &str, wasm: &[u8]) -> anyhow::Result<String> {
    let (glue, bytes) = (tight(&safe(glue)?), gzip(wasm)?);
    let (size, packed) = (bytes.len(), base85(&bytes));
    let data =
        format!("const size = {size};\nconst signs = \"{SIGNS}\";\nconst packed = \"{packed}\";\n");
    Ok(format!("{HEAD}{glue}{data}{FROM_GZIP}{TAIL}"))
}

/// Bytes as text, five signs for four bytes, the last of them filled up with zeros.
fn base85(bytes: &[u8]) -> String {
    let signs = SIGNS.as_bytes();
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for four in bytes.chunks(4) {
        let mut filled = [0; 4];
        filled.iter_mut().zip(four).for_each(|(place, byte)| *place = *byte);
        let word = u32::from_be_bytes(filled);
        for power in (0..5).rev() {
            let worth = word / 85_u32.pow(power) % 85;
            text.extend(signs.get(worth as usize).map(|sign| char::from(*sign)));
        }
    }
    text
}

/// The glue without indents and without the comments on its functions; none of its texts has lines.
fn tight(glue: &str) -> String {
    let lines = glue.lines().map(str::trim_start);
    let lines = lines.filter(|line| !["/**", "* ", "*/"].iter().any(|it| line.starts_with(it)));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The glue as far as it is used, if nothing in it could carry an answer off the page.
fn safe(glue: &str) -> anyhow::Result<String> {
    let glue = without_loader(glue)?;
    let faults = forbidden(&glue);
    anyhow::ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(glue)
}

/// The glue without its means to fetch anything.
fn without_loader(glue: &str) -> anyhow::Result<String> {
    let changed = "wasm-bindgen writes other glue than the version that pack.rs was made for";
    let (before, after) = glue.split_once(ADDRESS).context(changed)?;
    let imports = after.strip_suffix(LOADER).context(changed)?;
    anyhow::ensure!(before == "let wasm_bindgen = (function(exports) {\n", changed);
    anyhow::ensure!(!imports.contains("script_src"), changed);
    Ok(format!("{before}{imports}{START}"))
}

/// The inside of a template literal whose code points are these bytes.
///
/// Escaped is only what a template literal would read otherwise: its own three signs, and CR,
/// which it turns into LF. NUL is legal there, but tools take a file that has one for binary.
fn literal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, bytes.get(at + 1)) {
            // `\0` before a digit would be an octal escape, which template literals refuse.
            (0, Some(b'0'..=b'9')) => text.push_str("\\x00"),
            (0, _) => text.push_str("\\0"),
            (b'\r', _) => text.push_str("\\r"),
            (b'`', _) => text.push_str("\\`"),
            (b'\\', _) => text.push_str("\\\\"),
            (b'$', Some(b'{')) => text.push_str("\\$"),
            (byte, _) => text.push(char::from(*byte)),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{ADDRESS, LOADER, SIGNS, base85, literal, pack, pack_small};

    const IMPORTS: &str = "    function __wbg_get_imports() { return {}; }
    function __wbg_finalize_init(instance, module) {}
";

    fn glue(imports: &str) -> String {
        format!("let wasm_bindgen = (function(exports) {{\n{ADDRESS}{imports}{LOADER}")
    }

    /// Reads a template literal as a browser does.
    fn decode(literal: &str) -> Vec<u8> {
        let literal = literal.replace("\r\n", "\n").replace('\r', "\n");
        let mut bytes = Vec::new();
        let mut rest = literal.chars().peekable();
        while let Some(sign) = rest.next() {
            assert!(sign != '`', "the literal ends early");
            assert!(sign != '$' || rest.peek() != Some(&'{'), "a substitution begins");
            let code = if sign == '\\' { escape(&mut rest) } else { sign };
            bytes.push(u8::try_from(u32::from(code)).unwrap());
        }
        bytes
    }

    fn escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> char {
        match rest.next().unwrap() {
            '0' => {
                assert!(!rest.peek().is_some_and(char::is_ascii_digit), "an octal escape");
                '\0'
            }
            'x' => {
                let hex: String = rest.take(2).collect();
                char::from(u8::from_str_radix(&hex, 16).unwrap())
            }
            'r' => '\r',
            sign @ ('`' | '\\' | '$') => sign,
            other => panic!("an escape that nobody writes: {other:?}"),
        }
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        assert_eq!(decode(&literal(&all)), all);
    }

    #[test]
    fn every_pair_of_bytes_comes_back() {
        let pairs: Vec<u8> =
            (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).flat_map(move |b| [a, b])).collect();
        assert_eq!(decode(&literal(&pairs)), pairs);
    }

    #[test]
    fn escapes_only_what_must_be() {
        let cases: [(&[u8], &str); 8] = [
            (b"\0", "\\0"),
            (b"\x007", "\\x007"),
            (b"\0a", "\\0a"),
            (b"\r\n", "\\r\n"),
            (b"`", "\\`"),
            (b"\\0", "\\\\0"),
            (b"$$1", "$$1"),
            (b"${", "\\${"),
        ];
        for (bytes, text) in cases {
            assert_eq!(literal(bytes), text);
        }
    }

    #[test]
    fn five_signs_stand_for_four_bytes() {
        assert_eq!(SIGNS.len(), 85);
        assert!(SIGNS.bytes().all(|sign| sign.is_ascii_graphic() && !b"\"\\<&'`".contains(&sign)));
        for bytes in [&[][..], &[0], &[255; 4], &[1, 2, 3, 4, 5], &[0, 0, 0, 1, 255, 254]] {
            let text = base85(bytes);
            let mut back = Vec::new();
            for five in text.as_bytes().chunks(5) {
                let worth = |sign: &u8| SIGNS.bytes().position(|it| it == *sign).unwrap() as u32;
                let word = five.iter().fold(0_u32, |word, sign| word * 85 + worth(sign));
                back.extend(word.to_be_bytes());
            }
            assert_eq!(back.len(), bytes.len().next_multiple_of(4));
            assert_eq!(&back[..bytes.len()], bytes);
        }
    }

    #[test]
    fn the_small_script_is_ascii_without_indents_or_comments() {
        let imports = IMPORTS.replace("function", "/**\n     * It.\n     */\n    function");
        let script = pack_small(&glue(&imports), b"\0asm\x01\0\0\0").unwrap();
        assert!(script.is_ascii() && script.contains("\nfunction __wbg_get_imports"), "{script}");
        assert!(!script.contains("* It."), "{script}");
    }

    #[test]
    fn packs_one_script_that_cannot_fetch() {
        let script = pack(&glue(IMPORTS), b"\0asm\x01\0\0\0").unwrap();
        assert!(script.starts_with("(() => {") && script.ends_with("})();\n"));
        assert!(script.contains("const packed = `\\0asm\u{1}\\0\\0\\0`;"));
        for gone in ["fetch", "Response", "currentScript", "initSync", "location"] {
            assert!(!script.contains(gone), "{gone} is still there");
        }
    }

    #[test]
    fn refuses_glue_of_another_shape() {
        let other_loader = glue(IMPORTS).replace("__wbg_init_once", "__wbg_start_once");
        let no_address = glue(IMPORTS).replace(ADDRESS, "");
        let uses_address = glue("    link(script_src);\n");
        for glue in [other_loader, no_address, uses_address, String::new()] {
            let fault = pack(&glue, b"").unwrap_err().to_string();
            assert!(fault.contains("wasm-bindgen writes other glue"), "{fault}");
        }
    }

    #[test]
    fn refuses_glue_that_can_connect() {
        let fault = pack(&glue("    navigator.sendBeacon(0);\n"), b"").unwrap_err().to_string();
        assert_eq!(fault, "the glue of the check's Wasm contains `sendBeacon`");
    }
}
