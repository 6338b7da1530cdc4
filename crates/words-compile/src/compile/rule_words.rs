//! The words of rules: one file for each, with up to four parts.

use super::fault::Faults;
use super::front_matter;
use super::generate::packed::comes_back;
use super::language::{ENGLISH, Tongue};
use super::leak;
use super::lined::Lined;
use super::markdown::{self, Body};
use super::names::Names;
use super::table::{Origin, Table, parse};
use super::text::plain;
use rules::RuleName;
use words_types::{Block, RuleWords};

/// The file of a rule's words.
pub(super) struct RuleFile {
    pub(super) file: String,
    pub(super) title: Lined<&'static str>,
    pub(super) body: Body,
    body_line: usize,
}

/// The words of a rule, with what its checks need.
pub(super) struct Rule {
    pub(super) name: RuleName,
    pub(super) words: RuleWords,
    pub(super) file: RuleFile,
}

/// One file for each rule, in the order of the rule table.
pub(super) fn rules(faults: &mut Faults, tongue: &Tongue, names: &Names) -> Vec<Rule> {
    let folder = format!("{}/rules", tongue.language.code);
    let path = |name: RuleName| format!("{folder}/{}.md", name.as_str());
    for file in faults.markdown_files(&folder) {
        if !RuleName::ALL.iter().any(|name| file == path(*name)) {
            faults.add(&file, 1, "explains a rule that does not exist");
        }
    }
    let mut found = Vec::new();
    for name in RuleName::ALL.iter().copied() {
        // What another language lacks is told with its place in English.
        if tongue.language.code == ENGLISH || faults.has(&path(name)) {
            let file = read(path(name), names, faults);
            found.push(Rule { name, words: words(&file, tongue, faults), file });
        }
    }
    found
}

/// Reads the file of a rule's words.
pub(super) fn read(file: String, names: &Names, faults: &mut Faults) -> RuleFile {
    let text = faults.read(&file);
    let parts = front_matter::split(&text, &file, faults);
    let origin = Origin { file: &file, text: &parts.front, first_line: parts.front_line };
    let root = parse(origin, faults);
    let mut table = Table::new(origin, &root);
    let title = Lined { it: table.text("title", faults), line: table.line_of("title") };
    table.finish(faults);
    let body = markdown::compile(&parts.body, &file, parts.body_line, names, faults);
    RuleFile { file, title, body, body_line: parts.body_line }
}

/// Sorts a rule's blocks under its headings.
fn words(file: &RuleFile, tongue: &Tongue, faults: &mut Faults) -> RuleWords {
    let headings = tongue.headings;
    let known = [headings.exact_rule, headings.police_may_say, headings.you_can_answer];
    let mut parts: [Vec<Block>; 4] = Default::default();
    let mut part = 0;
    for block in &file.body.blocks {
        if let Block::Heading { text, id, .. } = block {
            let heading = plain(text);
            match known.iter().position(|known| *known == heading) {
                Some(found) => part = found + 1,
                None => refuse_heading(file, id, &heading, known, faults),
            }
        } else if let Some(part) = parts.get_mut(part) {
            part.push(*block);
        }
    }
    let [plain, exact, police_may_say, you_can_answer] = parts.map(leak::list);
    if plain.is_empty() || exact.is_empty() {
        let message = format!("needs a plain explanation and a part `## {}`", headings.exact_rule);
        faults.add_lack(&file.file, file.body_line, message);
    }
    let words = RuleWords { title: file.title.it, plain, exact, police_may_say, you_can_answer };
    if !comes_back(&words) {
        let message = "has a table or an insert, which the check cannot show: use paragraphs, lists and \
                       quotations";
        faults.add(&file.file, file.body_line, message);
    }
    words
}

fn refuse_heading(file: &RuleFile, id: &str, heading: &str, known: [&str; 3], faults: &mut Faults) {
    let line = file.body.headings.iter().find(|it| it.it == id).map_or(1, |it| it.line);
    let [exact, police, answer] = known;
    let message = format!("has the heading `{heading}`: use {exact}, {police} or {answer}");
    faults.add(&file.file, line, message);
}
