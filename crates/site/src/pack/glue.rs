//! wasm-bindgen's glue, as far as the two programs use it.

use anyhow::{Context as _, ensure};

use super::shorter::shorter;
use crate::capability::forbidden;

/// How the glue begins: it remembers the address of its script, to fetch the Wasm from beside it.
const ADDRESS: &str = "    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
";

/// Where the glue's last part begins: ways to start the Wasm, most of them by fetching it.
const LOADER: &str = "    async function __wbg_load(";

/// What takes the place of that part: the one way that we use.
///
/// It is asynchronous because older Chromes refuse to compile more than 4 kB at once.
const START: &str = "    return async (bytes) => {
        const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
        return __wbg_finalize_init(instance, module);
    };
})({ __proto__: null });
";

/// Where the glue's way to describe a value begins, in a message for the console that has no other words.
const DESCRIBE: &str = "    function debugString(val) {\n";

/// What takes the place of that: of what a value holds nothing is said.
const DESCRIBE_BY_KIND: &str = "    function debugString(val) {
        return typeof val;
    }
";

/// How the glue speaks to the page around a frame, as wasm-bindgen writes it.
const TELL: &str = "parent.postMessage(arg0 >>> 0);";

/// What takes the place of that: a height in steps of 400 pixels, at most 63 of them. Whatever the Wasm
/// does, the page around can be told no text and no other number.
const TELL_HEIGHT: &str = "parent.postMessage(400 * (arg0 & 63), \"*\");";

/// What a program may tell a page around its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tells {
    /// A frame's height.
    Heights,
    /// Nothing: no page may show it in a frame.
    Nothing,
}

/// The glue without its means to fetch anything, without indents and comments. Whatever wasm-bindgen
/// writes: glue that could carry an answer off the page stops the build.
pub(super) fn safe(tells: Tells, glue: &str) -> anyhow::Result<String> {
    let glue = shorter(&tight(&without_description(&without_loader(glue)?)?));
    let glue = match tells {
        Tells::Nothing => allowed(&glue)?.to_owned(),
        Tells::Heights => {
            let (before, after) = glue.split_once(TELL).context(
                "the check's glue does not tell a frame's height as pack/glue.rs expects it to",
            )?;
            [allowed(before)?, TELL_HEIGHT, allowed(after)?].concat()
        }
    };
    ensure!(
        glue.is_ascii(),
        "the check's glue has a character that is not ASCII, so no page can carry it"
    );
    ensure!(
        !super::literal::means_something_to_a_page(&glue),
        "the check's glue has text that would end it inside a page"
    );
    Ok(glue)
}

/// A part of the glue, if nothing in it is forbidden.
fn allowed(glue: &str) -> anyhow::Result<&str> {
    let faults = forbidden(glue);
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(glue)
}

fn without_loader(glue: &str) -> anyhow::Result<String> {
    let changed = "wasm-bindgen writes other glue than the version that pack/glue.rs was made for";
    let (before, after) = glue.split_once(ADDRESS).context(changed)?;
    let (imports, _) = after.split_once(LOADER).context(changed)?;
    ensure!(before == "let wasm_bindgen = (function(exports) {\n", changed);
    ensure!(!imports.contains("script_src"), changed);
    for used in ["    function __wbg_get_imports(", "    function __wbg_finalize_init("] {
        ensure!(imports.contains(used), changed);
    }
    Ok(format!("{before}{imports}{START}"))
}

/// The glue without a description of values, if it has one.
fn without_description(glue: &str) -> anyhow::Result<String> {
    let Some((before, after)) = glue.split_once(DESCRIBE) else { return Ok(glue.to_owned()) };
    let end = "\n    }\n";
    let (_, after) = after.split_once(end).context("the glue describes values without an end")?;
    Ok([before, DESCRIBE_BY_KIND, after].concat())
}

/// The glue without indents and comments; none of its texts has lines. What it gives back at once needs no
/// name before.
pub(super) fn tight(glue: &str) -> String {
    let lines = glue.lines().map(str::trim_start);
    let lines =
        lines.filter(|line| !["/**", "* ", "*/", "//"].iter().any(|it| line.starts_with(it)));
    let mut tight = String::new();
    let mut lines = lines.peekable();
    while let Some(line) = lines.next() {
        match line.strip_prefix("const ret = ") {
            Some(given) if lines.peek() == Some(&"return ret;") => {
                lines.next();
                tight.extend(["return ", given, "\n"]);
            }
            _ => tight.extend([line, "\n"]),
        }
    }
    tight
}

#[cfg(test)]
pub(super) mod tests {
    use super::{ADDRESS, TELL, TELL_HEIGHT, Tells};

    fn safe(glue: &str) -> anyhow::Result<String> {
        super::safe(Tells::Heights, glue)
    }

    pub(in crate::pack) const IMPORTS: &str = "    function __wbg_get_imports() {
        return { tell: function(arg0) {
            parent.postMessage(arg0 >>> 0);
        } };
    }
    function __wbg_finalize_init(instance, module) {}
";

    /// Glue with these imports, and a loader that fetches.
    pub(in crate::pack) fn glue(imports: &str) -> String {
        format!(
            "let wasm_bindgen = (function(exports) {{\n{ADDRESS}{imports}    async function \
             __wbg_load(module, imports) {{\n        fetch(module);\n    }}\n}})();\n"
        )
    }

    #[test]
    fn what_fetches_is_cut_off() {
        let safe = safe(&glue(IMPORTS)).unwrap();
        assert!(safe.contains(TELL_HEIGHT) && !safe.contains(TELL), "{safe}");
        for gone in ["fetch", "currentScript", "script_src", "location", "__wbg_load"] {
            assert!(!safe.contains(gone), "{gone} is still there");
        }
        assert!(safe.contains("\nfunction __wbg_get_imports"), "{safe}");
    }

    #[test]
    fn comments_are_cut_out() {
        let imports =
            IMPORTS.replace("function", "/**\n     * It.\n     */\n    // So.\n    function");
        let safe = safe(&glue(&imports)).unwrap();
        assert!(!safe.contains("It.") && !safe.contains("So."), "{safe}");
    }

    #[test]
    fn a_message_says_nothing_of_what_a_value_holds() {
        let describe = "    function debugString(val) {\n        try {\n            tell(val);\n        \
             } catch {}\n    }\n    function after() {}\n";
        let safe = safe(&glue(&format!("{IMPORTS}{describe}"))).unwrap();
        assert!(safe.contains("return typeof val;\n}\nfunction after() {}"), "{safe}");
        assert!(!safe.contains("tell(val)"), "{safe}");
    }

    #[test]
    fn what_is_given_back_at_once_has_no_name() {
        let lines = "const ret = arg0.id;\n    return ret;\nconst ret = arg0.id;\n    keep(ret);\n";
        let tight = super::tight(lines);
        assert_eq!(tight, "return arg0.id;\nconst ret = arg0.id;\nkeep(ret);\n");
    }

    #[test]
    fn refuses_glue_of_another_shape() {
        let other_loader = glue(IMPORTS).replace("__wbg_load", "__wbg_start");
        let no_address = glue(IMPORTS).replace(ADDRESS, "");
        let uses_address = glue(&format!("{IMPORTS}    link(script_src);\n"));
        let nothing_to_start = glue("");
        for glue in [other_loader, no_address, uses_address, nothing_to_start, String::new()] {
            let fault = safe(&glue).unwrap_err().to_string();
            assert!(fault.contains("wasm-bindgen writes other glue"), "{fault}");
        }
    }

    #[test]
    fn refuses_what_a_page_cannot_carry_or_may_not_do() {
        for (line, fault) in [
            ("navigator.sendBeacon(0);", "the glue of the check's Wasm contains `sendBeacon`"),
            ("parent.postMessage(arg0 >>> 0);", "contains `parent`"),
            ("const dash = \"–\";", "not ASCII"),
            ("const end = \"</script>\";", "end it"),
            ("if (a <!--b) {}", "end it"),
        ] {
            let told = safe(&glue(&format!("{IMPORTS}    {line}\n"))).unwrap_err().to_string();
            assert!(told.contains(fault), "{told}");
        }
    }

    /// A page that nobody may frame has nobody to tell anything.
    #[test]
    fn what_may_tell_nothing_has_no_word_for_the_page_around() {
        let told = super::safe(Tells::Nothing, &glue(IMPORTS)).unwrap_err().to_string();
        assert!(told.contains("`parent`"), "{told}");
        let silent = IMPORTS.replace("parent.postMessage(arg0 >>> 0);", "");
        assert!(super::safe(Tells::Nothing, &glue(&silent)).is_ok());
    }
}
