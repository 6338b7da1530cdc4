//! Checks what refers to what: pages, headings, rules, words, sources and inserts.

use super::Ids;
use super::fault::Faults;
use super::guide::Page;
use super::records::SOURCES_FILE;
use super::tree::{Block, Reference, Target};
use super::words::{Content, GLOSSARY_FILE};

/// Notes every reference to something that does not exist, and every source that nothing uses.
pub(super) fn check(content: &Content, ids: &Ids<'_>, faults: &mut Faults) {
    for page in &content.guide {
        check_references(&page.file, &page.body.references, content, ids, faults);
        check_front_matter(page, content, faults);
    }
    for rule in &content.rules {
        check_references(&rule.file, &rule.references, content, ids, faults);
    }
    check_other_sources(content, faults);
    check_rule_sources(content, ids, faults);
    check_unused_sources(content, ids, faults);
}

fn check_references(
    file: &str,
    references: &[Reference],
    content: &Content,
    ids: &Ids<'_>,
    faults: &mut Faults,
) {
    for reference in references {
        let missing = match &reference.to {
            Target::Page { slug, anchor } => missing_page(slug, anchor, content),
            Target::Rule(id) => {
                (!ids.rules.contains(&id.as_str())).then(|| format!("a rule `{id}`"))
            }
            Target::Word(id) => {
                let known = content.glossary.iter().any(|word| word.id == *id);
                (!known).then(|| format!("a word `{id}`"))
            }
            Target::Source(id) => (!is_source(content, id)).then(|| format!("a source `{id}`")),
            Target::Insert(id) => {
                (!ids.inserts.contains(&id.as_str())).then(|| format!("an insert `{{{id}}}`"))
            }
        };
        if let Some(what) = missing {
            faults.add(file, reference.line, format!("refers to {what} that does not exist"));
        }
    }
}

fn missing_page(slug: &str, anchor: &str, content: &Content) -> Option<String> {
    let Some(page) = content.guide.iter().find(|page| page.slug == slug) else {
        return Some(format!("a page `{slug}`"));
    };
    let has_heading = anchor.is_empty()
        || page
            .body
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Heading { id, .. } if id == anchor));
    (!has_heading).then(|| format!("a heading `{anchor}` of the page `{slug}`"))
}

fn is_source(content: &Content, id: &str) -> bool {
    content.sources.iter().any(|source| source.id == id)
}

/// The sources a page lists must be those it cites; related pages must exist.
fn check_front_matter(page: &Page, content: &Content, faults: &mut Faults) {
    let cited = |id: &str| {
        page.body.references.iter().any(|reference| reference.to == Target::Source(id.to_owned()))
    };
    for id in page.sources.iter().filter(|id| !cited(id)) {
        let message = format!("lists the source `{id}`, which the page never cites");
        faults.add(&page.file, page.sources_line, message);
    }
    for reference in &page.body.references {
        if let Target::Source(id) = &reference.to
            && !page.sources.contains(id)
        {
            let message = format!("cites `{id}`, which is not in the front matter's `sources`");
            faults.add_lack(&page.file, reference.line, message);
        }
    }
    for slug in &page.related {
        if !content.guide.iter().any(|other| other.slug == *slug) {
            let message = format!("names a related page `{slug}` that does not exist");
            faults.add(&page.file, page.related_line, message);
        }
    }
}

fn check_other_sources(content: &Content, faults: &mut Faults) {
    for word in &content.glossary {
        for id in word.sources.iter().filter(|id| !is_source(content, id)) {
            let message = format!("refers to a source `{id}` that does not exist");
            faults.add(&format!("en/{GLOSSARY_FILE}"), word.line, message);
        }
    }
    for event in &content.timeline {
        for id in event.source.iter().filter(|id| !is_source(content, id)) {
            let message = format!("refers to a source `{id}` that does not exist");
            faults.add("en/timeline.toml", event.line, message);
        }
    }
}

fn check_rule_sources(content: &Content, ids: &Ids<'_>, faults: &mut Faults) {
    for id in ids.rule_sources.iter().filter(|id| !is_source(content, id)) {
        faults.add_lack(SOURCES_FILE, 1, format!("lacks the source `{id}`, on which a rule rests"));
    }
}

fn check_unused_sources(content: &Content, ids: &Ids<'_>, faults: &mut Faults) {
    let references = content
        .guide
        .iter()
        .flat_map(|page| &page.body.references)
        .chain(content.rules.iter().flat_map(|rule| &rule.references));
    let mut used: Vec<&str> = references
        .filter_map(|reference| match &reference.to {
            Target::Source(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    used.extend(ids.rule_sources);
    used.extend(content.glossary.iter().flat_map(|word| &word.sources).map(String::as_str));
    used.extend(content.timeline.iter().filter_map(|event| event.source.as_deref()));
    for source in content.sources.iter().filter(|source| !used.contains(&source.id.as_str())) {
        let message = format!("has a source that nothing uses: `{}`", source.id);
        faults.add(SOURCES_FILE, source.line, message);
    }
}
