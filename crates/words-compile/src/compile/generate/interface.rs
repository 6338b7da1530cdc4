//! Writes the texts of the interface: one field for each, so that none can be missing.

use std::fmt::Write as _;

use super::super::content::{Content, UI_FILES};
use super::super::interface::Text;
use super::super::lined::Lined;
use super::rust::Rust;

pub(super) fn write(out: &mut Rust, content: &Content) {
    let [check, pages, asked] = UI_FILES;
    texts(out, "Ui", "UI", check, &content.ui);
    texts(out, "PageUi", "PAGE_UI", pages, &content.page_ui);
    texts(out, "AskedUi", "ASKED_UI", asked, &content.asked_ui);
    list(out, "UI_TEXTS", check, &content.ui);
    list(out, "PAGE_UI_TEXTS", pages, &content.page_ui);
    list(out, "ASKED_UI_TEXTS", asked, &content.asked_ui);
}

/// The same by name, for who reads all of them; the check refers to none of it.
fn list(out: &mut Rust, name: &str, file: &str, texts: &[Lined<Text>]) {
    let mut texts: Vec<&Lined<Text>> = texts.iter().collect();
    texts.sort_by_key(|text| text.line);
    let texts: Vec<(&str, &str)> = texts.iter().map(|text| (&*text.it.0, text.it.1)).collect();
    let doc = format!("The texts of `{file}` with their names, in the order of the file.");
    out.item("static", &doc, name, "&[(&str, &str)]", &&*texts);
}

fn texts(out: &mut Rust, of: &str, name: &str, file: &str, texts: &[Lined<Text>]) {
    let (mut fields, mut values) = (String::new(), String::new());
    for Lined { it: (key, text), .. } in texts {
        let doc = text.replace('\n', " ");
        let _ = writeln!(fields, "    /// {doc}\n    pub {key}: &'static str,");
        let _ = writeln!(values, "    {key}: {text:?},");
    }
    out.text(&format!(
        "/// The texts of `{file}`: one field for each, so that none can be missing.\n\
         #[derive(Debug)]\npub struct {of} {{\n{fields}}}\n\
         /// The texts of `{file}`.\npub static {name}: {of} = {of} {{\n{values}}};\n"
    ));
}
