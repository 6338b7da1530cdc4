//! Checks what refers to what: headings, sources, and the sources that pages list.

use super::content::Content;
use super::fault::Faults;
use super::guide::GuidePage;
use super::lined::Lined;
use super::sources::FILE;
use super::{glossary, road, timeline};
use rules::{ReplySource, SourceName};

/// Notes every reference to something that does not exist, and every page that lists wrong sources.
pub(super) fn check(content: &Content, faults: &mut Faults) {
    for page in &content.guide {
        check_anchors(&page.file, &page.body.anchors, content, faults);
        check_listed_sources(page, faults);
    }
    for rule in &content.rules {
        check_anchors(&rule.file.file, &rule.file.body.anchors, content, faults);
    }
    for text in &content.force_rules {
        check_anchors(&text.file, &text.body.anchors, content, faults);
    }
    let language = content.language();
    for body in content.road.texts.iter().filter_map(|text| text.body.as_ref()) {
        check_anchors(&road::file(language), &body.anchors, content, faults);
    }
    for word in &content.glossary {
        let file = glossary::file(language);
        check_sources(&file, word.line, word.it.sources.iter().copied(), content, faults);
    }
    for event in &content.timeline {
        check_sources(&timeline::file(language), event.line, event.it.source, content, faults);
    }
}

fn check_anchors(
    file: &str,
    anchors: &[Lined<(&'static str, &'static str)>],
    content: &Content,
    faults: &mut Faults,
) {
    for Lined { line, it: (slug, anchor) } in anchors {
        let Some(page) = content.guide.iter().find(|page| page.guidance.page.slug == *slug) else {
            continue;
        };
        if !page.body.headings.iter().any(|heading| heading.it == *anchor) {
            let message =
                format!("refers to a heading `{anchor}` of the page `{slug}` that does not exist");
            faults.add(file, *line, message);
        }
    }
}

/// The sources that a page lists must be those that it cites.
fn check_listed_sources(page: &GuidePage, faults: &mut Faults) {
    let (listed, cited) = (&page.sources, &page.body.cited);
    for id in listed.it.iter().filter(|id| !cited.iter().any(|cited| cited.it == **id)) {
        let message = format!("lists the source `{id}`, which the page never cites");
        faults.add(&page.file, listed.line, message);
    }
    for Lined { line, it: id } in cited.iter().filter(|cited| !listed.it.contains(&cited.it)) {
        let message = format!("cites `{id}`, which is not in the front matter's `sources`");
        faults.add_lack(&page.file, *line, message);
    }
}

fn check_sources(
    file: &str,
    line: usize,
    ids: impl IntoIterator<Item = &'static str>,
    content: &Content,
    faults: &mut Faults,
) {
    for id in ids {
        if content.names.source(id).is_none() {
            faults.add(file, line, format!("refers to a source `{id}` that does not exist"));
        }
    }
}

/// Every source that rules rest on, those of replies too, is there, and every source that is there is used.
pub(super) fn check_sources_of_all(content: &Content, faults: &mut Faults) {
    let of_rules = SourceName::ALL.iter().map(|name| name.as_str());
    let named: Vec<&str> =
        of_rules.chain(ReplySource::ALL.iter().map(|name| name.as_str())).collect();
    for name in named.iter().filter(|it| content.names.source(it).is_none()) {
        let message = format!("lacks the source `{name}`, on which a rule rests");
        faults.add_lack(FILE, 1, message);
    }
    let pages = content.guide.iter().map(|page| &page.body);
    let bodies = pages
        .chain(content.rules.iter().map(|rule| &rule.file.body))
        .chain(content.force_rules.iter().map(|text| &text.body));
    let bodies = bodies.chain(content.road.texts.iter().filter_map(|text| text.body.as_ref()));
    let mut used: Vec<&str> = bodies.flat_map(|body| &body.cited).map(|cited| cited.it).collect();
    used.extend(named);
    used.extend(content.glossary.iter().flat_map(|word| &word.it.sources));
    used.extend(content.timeline.iter().filter_map(|event| event.it.source));
    for row in &content.sources.records {
        let id = row.it.source.id;
        if !used.contains(&id) {
            faults.add(FILE, row.line, format!("has a source that nothing uses: `{id}`"));
        }
    }
}
