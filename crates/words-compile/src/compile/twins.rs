//! Whether another language has words for all that English has words for.

use super::content::{Content, UI_FILES};
use super::fault::Faults;
use super::lined::Lined;
use super::{asked, doubts, glossary, help, questions, road, sources, timeline, verdicts};
use std::collections::BTreeSet;

/// Something that has words in each language.
struct Twin {
    /// Its name, the same in all languages.
    what: String,
    file: String,
    line: usize,
}

/// Tells each thing of English that the other language lacks, with its place in English.
pub(super) fn check(english: &Content, other: &Content, faults: &mut Faults) {
    check_files(english, other, faults);
    let (ours, theirs) = (twins(other), twins(english));
    let lacks = |twin: &&Twin| !ours.iter().any(|our| our.what == twin.what);
    for Twin { what, file, line } in theirs.iter().filter(lacks) {
        let message = format!("lacks the {what}, which stands at content/{file}:{line}");
        faults.add_lack(&in_folder(file, other.language()), 1, message);
    }
    for page in other.guide.iter().filter(|it| it.own != it.guidance.page) {
        let file = in_folder(&page.file, english.language());
        let message =
            format!("differs from content/{file} in `in_one_file`, `outside_links` or `frame`");
        faults.add(&page.file, 1, message);
    }
}

/// What has a file of its own: pages, rules, letters, texts on forces, papers. A page that English lacks
/// has no name.
fn check_files(english: &Content, other: &Content, faults: &mut Faults) {
    let (theirs, ours) = (files(english), files(other));
    let (folder, source) = (other.language(), english.language());
    for (what, file) in &theirs {
        let wanted = in_folder(file, folder);
        if !ours.iter().any(|(_, our)| **our == wanted) {
            let message = format!("is missing: content/{file} has no {what} in this language");
            faults.add(&wanted, 1, message);
        }
    }
    for (what, file) in &ours {
        let wanted = in_folder(file, source);
        if !theirs.iter().any(|(_, their)| **their == wanted) {
            faults.add(
                file,
                1,
                format!("is a {what} without English: content/{wanted} is missing"),
            );
        }
    }
}

fn files(content: &Content) -> Vec<(&'static str, &str)> {
    let pages = content.guide.iter().map(|page| ("page", page.file.as_str()));
    let rules = content.rules.iter().map(|rule| ("rule", rule.file.file.as_str()));
    let letters = content.letters.iter().map(|(letter, _)| letter);
    let letters = letters.chain(content.road_letters.files());
    let letters = letters.map(|letter| ("letter", letter.file.as_str()));
    let forces = content.force_rules.iter().map(|text| ("text on forces", text.file.as_str()));
    let papers = content.papers.iter().map(|paper| ("paper", paper.file.as_str()));
    pages.chain(rules).chain(letters).chain(forces).chain(papers).collect()
}

/// What stands in a file together with others.
fn twins(content: &Content) -> Vec<Twin> {
    let language = content.language();
    let mut found = Vec::new();
    let mut add = |what: String, file: String, line| found.push(Twin { what, file, line });
    for asked in &content.questions {
        let (file, question) = (questions::file(language), asked.it.question.as_str());
        add(format!("question `{question}`"), file.clone(), asked.line);
        for Lined { line, it: choice } in &asked.it.answers {
            add(format!("answer `{}` of `{question}`", choice.as_str()), file.clone(), *line);
        }
    }
    for row in &content.asked {
        let (file, question) = (asked::file(language), row.it.question.as_str());
        add(format!("question `{question}` after asking"), file.clone(), row.line);
        for Lined { line, it: choice } in &row.it.choices {
            let what = format!("answer `{}` of `{question}` after asking", choice.as_str());
            add(what, file.clone(), *line);
        }
    }
    for Lined { line, it: (id, _) } in &content.verdicts {
        add(format!("verdict `{id}`"), verdicts::file(language), *line);
    }
    for Lined { line, it: row } in &content.road.rows {
        add(row.clone(), road::file(language), *line);
    }
    for Lined { line, it: (doubt, _) } in &content.doubts {
        add(format!("change `{}`", doubt.as_str()), doubts::file(language), *line);
    }
    for Lined { line, it } in &content.glossary {
        add(format!("word `{}`", it.id), glossary::file(language), *line);
    }
    for Lined { line, it: id } in &content.sources.labels {
        add(format!("source `{id}`"), format!("{language}/{}", sources::FILE), *line);
    }
    for Lined { line, it: id } in &content.help.labels {
        add(format!("help `{id}`"), format!("{language}/{}", help::FILE), *line);
    }
    let mut days: Vec<&str> = Vec::new();
    for Lined { line, it } in &content.timeline {
        let before = days.iter().filter(|day| **day == it.date()).count();
        days.push(it.date());
        let what = format!("event of {} (number {})", it.date(), before + 1);
        add(what, timeline::file(language), *line);
    }
    let interface = [&content.ui, &content.page_ui, &content.asked_ui];
    for (name, texts) in UI_FILES.into_iter().zip(interface) {
        for Lined { line, it: (key, text) } in texts {
            let what = format!("text `{key}` of {name}{}", places(text));
            add(what, format!("{language}/{name}"), *line);
        }
    }
    found
}

/// The places of a sentence that are filled in, in any order.
fn places(text: &str) -> String {
    let names = text.split('{').skip(1).filter_map(|part| part.split('}').next());
    let names: BTreeSet<&str> = names.collect();
    let list: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    if list.is_empty() { String::new() } else { format!(" with {}", list.join(" and ")) }
}

/// The file of the same name in the folder of another language.
fn in_folder(file: &str, language: &str) -> String {
    let name = file.split_once('/').map_or(file, |(_, name)| name);
    format!("{language}/{name}")
}
