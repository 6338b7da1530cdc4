//! A small content for the checks of words.

use crate::folder::Folder;

/// Lists for a small content, so that the tests do not hang on the real ones.
pub(super) const PLAIN: &str = r#"
[[name]]
reason = "A name."
texts = ["Independent Commissioner for Administrative Considerations", "Civil Constabulary"]
[[banned]]
texts = ["pursuant*"]
instead = "write “under”"
[[term]]
word = "bound"
gloss = ["can lead to prison"]
[[term]]
forms = ["jury trial"]
gloss = ["by twelve people"]
[[everyday]]
words = ["arrest"]
where = "en/verdicts.toml yes"
reason = "Known."
"#;

const LANGUAGE: &str = r#"
tag = "en-GB"
name = "English"
direction = "ltr"
readability = "flesch-kincaid-en"
exact_rule = "The exact rule"
police_may_say = "What police may say"
you_can_answer = "What you can answer"
"#;

const WORDS: &str = r#"
[[word]]
id = "bound"
term = "bound"
forms = ["bound order", "bound"]
meaning = "It can lead to prison."
[[word]]
id = "arrest"
term = "arrest"
forms = ["arrest"]
meaning = "Police take you with them."
[[word]]
id = "force"
term = "constabulary"
forms = ["constabulary", "Constabulary"]
meaning = "The police."
"#;

/// A small content without a fault.
pub(super) fn small() -> Folder {
    let folder = Folder::empty();
    for name in [
        "questions",
        "verdicts",
        "changes",
        "timeline",
        "ui",
        "pages",
        "asked",
        "asked-ui",
        "sources",
        "help",
    ] {
        folder.write(&format!("en/{name}.toml"), "");
    }
    folder.write("en/road.toml", "day = \"A day\"\nanswer = \"A reply.\"\n");
    folder.write("forces.toml", "");
    folder.write("sources.toml", "");
    folder.write("help.toml", "");
    folder.write("en/language.toml", LANGUAGE);
    folder.write("en/plain.toml", PLAIN);
    folder.write("en/words.toml", WORDS);
    folder
}
