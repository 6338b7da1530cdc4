//! What the glue has for browsers older than any that can start the Wasm, or that we never ask for.
//!
//! The Wasm needs reference types. Every browser that has them has `encodeInto`, finalizers and the kinds
//! of elements that are asked for, and gives a memory that grew a new buffer.

/// Lines of the glue without indents, and what says the same to the browsers that there are. Lines that
/// are not found stay as they are: the glue works, and the budget tells what it weighs.
const SHORTER: [(&str, &str); 8] = [
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached \
         === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
    ("let result;\ntry {\nresult = arg0 instanceof ", "return arg0 instanceof "),
    (";\n} catch (_) {\nresult = false;\n}\nreturn result;\n", ";\n"),
    (
        "(typeof FinalizationRegistry === 'undefined')\n? { register: () => {}, unregister: () => \
         {} }\n: new FinalizationRegistry",
        "new FinalizationRegistry",
    ),
    (
        "if (!('encodeInto' in cachedTextEncoder)) {\ncachedTextEncoder.encodeInto = function \
         (arg, view) {\nconst buf = cachedTextEncoder.encode(arg);\nview.set(buf);\nreturn {\nread: \
         arg.length,\nwritten: buf.length\n};\n};\n}\n",
        "",
    ),
    ("let wasmModule, wasmInstance, wasm;", "let wasm;"),
    ("wasmInstance = instance;\n", ""),
    ("wasmModule = module;\n", ""),
];

/// How the glue hands over a text where it may not ask for more room afterwards, and what comes after.
const AT_ONCE: &str = "if (realloc === undefined) {\n";
const BIT_BY_BIT: &str = "return ptr;\n}\n\nlet len = arg.length;\n";
const BIT_BY_BIT_ENDS: &str = "WASM_VECTOR_LEN = offset;\nreturn ptr;\n";

/// Glue without indents, and without all that.
pub(super) fn shorter(glue: &str) -> String {
    let mut glue = texts_at_once(glue).unwrap_or_else(|| glue.to_owned());
    for (long, short) in SHORTER {
        glue = glue.replace(long, short);
    }
    glue.replace("\n\n", "\n")
}

/// Of the two ways to hand over a text, the one that measures it first.
fn texts_at_once(glue: &str) -> Option<String> {
    let (before, rest) = glue.split_once(AT_ONCE)?;
    let (at_once, rest) = rest.split_once(BIT_BY_BIT)?;
    let (_, after) = rest.split_once(BIT_BY_BIT_ENDS)?;
    Some([before, at_once, "return ptr;\n", after].concat())
}

#[cfg(test)]
mod tests {
    use super::shorter;

    /// What wasm-bindgen writes, without indents.
    const PASSES: &str = "function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const buf = cachedTextEncoder.encode(arg);
const ptr = malloc(buf.length, 1) >>> 0;
return ptr;
}

let len = arg.length;
let ptr = malloc(len, 1) >>> 0;
for (; offset < len; offset++) {}
WASM_VECTOR_LEN = offset;
return ptr;
}
";

    fn check(glue: &str, expected: &str) {
        assert_eq!(shorter(glue), expected);
    }

    #[test]
    fn a_text_is_measured_and_handed_over_at_once() {
        check(
            PASSES,
            "function passStringToWasm0(arg, malloc, realloc) {\nconst buf = \
             cachedTextEncoder.encode(arg);\nconst ptr = malloc(buf.length, 1) >>> 0;\nreturn \
             ptr;\n}\n",
        );
    }

    #[test]
    fn what_every_browser_has_is_not_asked_for() {
        check(
            "let result;\ntry {\nresult = arg0 instanceof Element;\n} catch (_) {\nresult = \
             false;\n}\nreturn result;\n},\n",
            "return arg0 instanceof Element;\n},\n",
        );
        check("wasmInstance = instance;\nwasm = instance.exports;\n", "wasm = instance.exports;\n");
    }

    #[test]
    fn glue_of_another_shape_stays_as_it_is() {
        let other = PASSES.replace("offset;", "at;");
        check(&other, &other.replace("\n\n", "\n"));
        check("let wasm;\n", "let wasm;\n");
    }
}
