//! What a screen reader is given: the accessibility tree of some screens, as text that people review.
//!
//! Each file of `heard/` has one screen, an element a line: what it is, its name in quotes, what else
//! is said of it, and after a colon the text that it begins with. The clock stands still.

use super::browser::{Browser, in_browser};
use super::letter::expect_notice;
use super::overdue::live_on;
use super::paths::type_details;
use super::walk::{Facts, Walk, answer, next};
use expect_test::expect_file;
use rules::RULES_DATE;
use serde_json::{Value, json};
use std::collections::HashMap;
use words::UI;

/// Chromium's names of roles in plainer words.
const ROLES: [(&str, &str); 9] = [
    ("generic", "part"),
    ("Legend", "legend"),
    ("LabelText", "label"),
    ("DisclosureTriangle", "fold"),
    ("DescriptionList", "answers"),
    ("definition", "answer"),
    ("listitem", "item"),
    ("contentinfo", "foot"),
    ("banner", "head"),
];

/// Elements of which nothing is said but what they hold.
const SILENT: [&str; 5] = ["none", "generic", "ListMarker", "LineBreak", "strong"];

/// Fields, whose text is their value.
const FIELDS: [&str; 2] = ["textbox", "combobox"];

/// What is said of an element beside its name.
const STATES: [&str; 8] =
    ["level", "checked", "required", "invalid", "expanded", "disabled", "focused", "live"];

/// The tree of the page that is shown.
struct Tree {
    nodes: HashMap<String, Value>,
}

impl Tree {
    async fn of(browser: &Browser) -> Self {
        let answer = browser.command("Accessibility.getFullAXTree", json!({})).await;
        let nodes = answer["nodes"].as_array().unwrap().iter();
        let nodes = nodes.map(|node| (text(&node["nodeId"]).to_owned(), node.clone()));
        Self { nodes: nodes.collect() }
    }

    /// The tree as lines, from the element that is the page.
    fn lines(&self) -> String {
        let page = self.nodes.values().find(|node| node["parentId"].is_null()).unwrap();
        let mut lines = Lines::default();
        lines.put(0, &format!("page {:?}", text(&page["name"]["value"])));
        self.add(page, 1, &mut lines);
        lines.all
    }

    fn children<'a>(&'a self, node: &'a Value) -> impl Iterator<Item = &'a Value> {
        let ids = node["childIds"].as_array().into_iter().flatten();
        ids.filter_map(|id| self.nodes.get(text(id)))
    }

    /// Adds what an element holds.
    fn add(&self, node: &Value, depth: usize, lines: &mut Lines) {
        for child in self.children(node) {
            let (role, name) = (text(&child["role"]["value"]), text(&child["name"]["value"]));
            if role == "StaticText" {
                lines.say(depth, name);
            } else if (child["ignored"] == true || SILENT.contains(&role)) && !stands_out(child) {
                self.add(child, depth, lines);
            } else {
                lines.put(depth, &said_of(child, role, name));
                // A name that is made of the content is not said once more.
                if !FIELDS.contains(&role) && self.content(child) != letters(name) {
                    self.add(child, depth + 1, lines);
                }
            }
        }
    }

    /// All text that an element holds, without spaces.
    fn content(&self, node: &Value) -> String {
        let parts = self.children(node).map(|child| match text(&child["role"]["value"]) {
            "StaticText" => letters(text(&child["name"]["value"])),
            _ => self.content(child),
        });
        parts.collect()
    }
}

/// One line about an element: what it is, its name, its states, its description.
fn said_of(node: &Value, role: &str, name: &str) -> String {
    let plain = ROLES.iter().find(|(theirs, _)| *theirs == role).map_or(role, |(_, ours)| ours);
    let mut said = plain.to_owned();
    if !name.is_empty() {
        said.push_str(&format!(" {name:?}"));
    }
    let value = text(&node["value"]["value"]);
    if !value.is_empty() {
        said.push_str(&format!(", holds {value:?}"));
    }
    for state in STATES {
        if let Some(words) = property(node, state).and_then(|value| state_words(role, state, value))
        {
            said.push_str(", ");
            said.push_str(&words);
        }
    }
    let description = text(&node["description"]["value"]);
    if !description.is_empty() {
        said.push_str(&format!(", described as {description:?}"));
    }
    said
}

/// A state as it is said, if it is.
fn state_words(role: &str, state: &str, value: &Value) -> Option<String> {
    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match (state, value.as_str()) {
        ("level", _) if role != "heading" => None,
        ("checked" | "expanded", "false") => Some(format!("not {state}")),
        (_, "false") => None,
        (_, "true") => Some(state.to_owned()),
        (_, value) => Some(format!("{state} {value}")),
    }
}

fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    let mut properties = node["properties"].as_array().into_iter().flatten();
    properties.find(|it| it["name"] == name).map(|it| &it["value"]["value"])
}

/// Whether something is said of an element at once: it has the focus, or what changes in it is said.
fn stands_out(node: &Value) -> bool {
    property(node, "focused").is_some_and(|focused| focused == true)
        || property(node, "live").is_some_and(|live| live != "off")
}

/// Lines with their depth.
#[derive(Default)]
struct Lines {
    all: String,
    /// The depth of a text that would go on in the last line.
    open: Option<usize>,
}

impl Lines {
    fn put(&mut self, depth: usize, line: &str) {
        self.all.push_str(&"  ".repeat(depth));
        self.all.push_str(line);
        self.all.push('\n');
        self.open = None;
    }

    /// Adds text: to the text before it, after its element, or as a line of its own.
    ///
    /// Where a line of the page ends depends on the device's fonts, and Chromium leaves the space
    /// there out; so spaces are set anew.
    fn say(&mut self, depth: usize, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return;
        }
        let last = self.all.lines().last().unwrap_or_default();
        let indent = last.len() - last.trim_start().len();
        let glue = match self.open {
            Some(open) if open == depth && words.starts_with([':', '.', ',']) => "",
            Some(open) if open == depth => " ",
            None if indent + 2 == 2 * depth => ": ",
            _ => {
                self.put(depth, &format!("text: {words}"));
                self.open = Some(depth);
                return;
            }
        };
        self.all.pop();
        self.all.push_str(glue);
        self.all.push_str(&words);
        self.all.push('\n');
        self.open = Some(depth);
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Compares what is heard with the file of that name; `UPDATE_EXPECT=1` writes the file anew.
async fn expect_heard(browser: &Browser, name: &str) {
    expect_file![format!("heard/{name}.txt")].assert_eq(&Tree::of(browser).await.lines());
}

#[test]
fn the_start_is_heard_as_reviewed_in_chromium() {
    in_browser(async |browser| {
        live_on(browser, RULES_DATE).await;
        browser.open_check().await;
        expect_heard(browser, "start").await;
    });
}

/// Answers a question and goes on.
async fn step(browser: &Browser, fact: &str, value: Option<&str>) {
    assert_eq!(browser.screen().await, fact);
    answer(browser, fact, value).await;
    next(browser).await;
}

/// Presses the button that leads on, and hears the errors.
async fn expect_errors_heard(browser: &Browser, name: &str) {
    browser.click("[data-screen] [type=submit]").await;
    browser.until("document.activeElement.id === 'errors'").await;
    expect_heard(browser, name).await;
}

#[test]
fn errors_are_heard_as_reviewed_in_chromium() {
    in_browser(async |browser| {
        live_on(browser, RULES_DATE).await;
        browser.open_check().await;
        next(browser).await;
        step(browser, "police", Some("england-or-wales")).await;
        step(browser, "image_kind", Some("custody")).await;
        step(browser, "age_at_image", None).await;
        browser.type_into("born-year", "19").await;
        expect_errors_heard(browser, "date-with-an-error").await;
        step(browser, "born", Some("90")).await;
        step(browser, "image_taken", None).await;
        step(browser, "outcome-stage", Some("court")).await;
        assert_eq!(browser.screen().await, "outcome");
        expect_errors_heard(browser, "question-with-an-error").await;
    });
}

#[test]
fn a_result_that_depends_and_its_letter_are_heard_as_reviewed_in_chromium() {
    in_browser(async |browser| {
        live_on(browser, RULES_DATE).await;
        let facts = "police=england-or-wales age_at_image=18-or-over outcome=convicted \
                     group=group-3 convicted_or_released=2024-03 other_record=arrests";
        Walk::to_result(browser, Facts(facts)).await;
        browser.until("document.activeElement.matches('#app h1')").await;
        expect_heard(browser, "result-that-depends").await;
        browser.click_words(UI.result_letter).await;
        browser.until("document.activeElement.matches('#app h1')").await;
        expect_heard(browser, "letter").await;
        type_details(browser).await;
        browser.click_words(UI.letter_copy).await;
        expect_notice(browser, UI.letter_copied).await;
        expect_heard(browser, "letter-written").await;
    });
}
