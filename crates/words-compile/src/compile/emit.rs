//! Writes the checked content as a Rust file of static tables.

use std::fmt::Write as _;

use super::guide::Page;
use super::letters::{Kind, Letter, Piece};
use super::questions::Question;
use super::records::{Force, Site, Source};
use super::tree::{Block, Inline, Link};
use super::words::{Content, Event, Rule, Verdict, Word};

/// The Rust text of all tables; `content.rs` includes it beside the types it uses.
pub(super) fn rust(content: &Content) -> String {
    let mut out = String::from("// Written by build.rs from the files in content/.\n");
    out.push_str(&site(&content.site));
    table(
        &mut out,
        "SOURCE_LABELS",
        "SourceLabel",
        "Every source's id and label: all that a mark of confidence needs.",
        &content.sources,
        source_label,
    );
    table(&mut out, "SOURCES", "Source", "Every source, by id.", &content.sources, source);
    table(
        &mut out,
        "FORCES",
        "Force",
        "Police forces, as listed in the content.",
        &content.forces,
        force,
    );
    table(
        &mut out,
        "GUIDE",
        "Page",
        "Guidance pages in the order of the menu.",
        &content.guide,
        page,
    );
    out.push_str(&in_one_file(&content.guide));
    table(&mut out, "RULE_WORDS", "RuleWords", "The words of every rule.", &content.rules, rule);
    table(
        &mut out,
        "VERDICT_WORDS",
        "VerdictWords",
        "The words of every verdict.",
        &content.verdicts,
        verdict,
    );
    table(
        &mut out,
        "QUESTION_WORDS",
        "QuestionWords",
        "The words of every question.",
        &content.questions,
        question,
    );
    table(&mut out, "GLOSSARY", "Word", "Words explained, by term.", &content.glossary, word);
    table(
        &mut out,
        "TIMELINE",
        "Event",
        "What changed when, oldest first.",
        &content.timeline,
        event,
    );
    table(&mut out, "LETTERS", "Letter", "Letter templates.", &content.letters, letter);
    out.push_str(&ui("Ui", "UI", "ui.toml", &content.ui));
    out.push_str(&ui("PageUi", "PAGE_UI", "pages.toml", &content.page_ui));
    out
}

fn table<T>(
    out: &mut String,
    name: &str,
    of: &str,
    doc: &str,
    rows: &[T],
    row: impl Fn(&T) -> String,
) {
    let rows: String = rows.iter().map(row).map(|row| row + ",\n").collect();
    let _ = write!(out, "/// {doc}\npub static {name}: &[{of}] = &[\n{rows}];\n");
}

fn site(site: &Site) -> String {
    format!(
        "/// Who runs this copy.\npub static SITE: Site = Site {{ name: {:?}, publisher: {:?}, contact: {:?}, address: {:?} }};\n",
        site.name, site.publisher, site.contact, site.address
    )
}

fn in_one_file(pages: &[Page]) -> String {
    let slugs = pages.iter().filter(|page| page.in_one_file).map(|page| page.slug.as_str());
    let slugs: Vec<&str> = slugs.collect();
    format!(
        "/// Slugs of the guidance pages that the one file has too.\npub static IN_ONE_FILE: &[&str] = &{slugs:?};\n"
    )
}

fn source_label(s: &Source) -> String {
    format!("SourceLabel {{ id: {:?}, short: {:?} }}", s.id, s.short)
}

fn source(s: &Source) -> String {
    format!(
        "Source {{ id: {:?}, title: {:?}, publisher: {:?}, date: {:?}, kind: {:?}, link: {:?}, carries: {:?}, note: {:?}, checked: {:?}, review_by: {:?} }}",
        s.id,
        s.title,
        s.publisher,
        s.date,
        s.kind,
        s.link,
        s.carries,
        s.note,
        s.checked,
        s.review_by
    )
}

fn force(f: &Force) -> String {
    format!(
        "Force {{ id: {:?}, name: {:?}, domain: {:?}, area: {:?}, seen: {:?} }}",
        f.id, f.name, f.domain, f.area, f.seen
    )
}

fn page(p: &Page) -> String {
    format!(
        "Page {{ slug: {:?}, title: {:?}, description: {:?}, section: {:?}, checked: {:?}, review_by: {:?}, sources: &{:?}, related: &{:?}, body: {} }}",
        p.slug,
        p.title,
        p.description,
        p.section,
        p.checked,
        p.review_by,
        p.sources,
        p.related,
        blocks(&p.body.blocks)
    )
}

fn rule(r: &Rule) -> String {
    format!(
        "RuleWords {{ id: {:?}, title: {:?}, plain: {}, exact: {}, police_may_say: {}, you_can_answer: {} }}",
        r.id,
        r.title,
        blocks(&r.plain),
        blocks(&r.exact),
        blocks(&r.police_may_say),
        blocks(&r.you_can_answer)
    )
}

fn verdict(v: &Verdict) -> String {
    format!(
        "VerdictWords {{ id: {:?}, headline: {:?}, short: {:?}, meaning: {:?}, now: &{:?} }}",
        v.id, v.headline, v.short, v.meaning, v.now
    )
}

fn question(q: &Question) -> String {
    let answers: String = q
        .answers
        .iter()
        .map(|a| {
            format!(
                "AnswerWords {{ value: {:?}, label: {:?}, hint: {:?}, group: {:?} }},",
                a.value, a.label, a.hint, a.group
            )
        })
        .collect();
    format!(
        "QuestionWords {{ id: {:?}, title: {:?}, short: {:?}, lead: {:?}, why: {:?}, not_sure: {:?}, not_sure_hint: {:?}, answers: &[{answers}] }}",
        q.id, q.title, q.short, q.lead, q.why, q.not_sure, q.not_sure_hint
    )
}

fn word(w: &Word) -> String {
    format!(
        "Word {{ id: {:?}, term: {:?}, meaning: {:?}, sources: &{:?} }}",
        w.id, w.term, w.meaning, w.sources
    )
}

fn event(e: &Event) -> String {
    format!(
        "Event {{ date: {:?}, title: {:?}, text: {:?}, source: {:?}, confidence: {:?} }}",
        e.date, e.title, e.text, e.source, e.confidence
    )
}

fn letter(l: &Letter) -> String {
    let paragraphs: String = l
        .paragraphs
        .iter()
        .map(|p| {
            let kind = match p.kind {
                Kind::Text => "Text",
                Kind::Subject => "Subject",
                Kind::List => "List",
            };
            let lines: String = p.lines.iter().map(|line| format!("&[{}],", pieces(line))).collect();
            format!(
                "LetterParagraph {{ kind: ParagraphKind::{kind}, conditions: &{:?}, lines: &[{lines}] }},",
                p.conditions
            )
        })
        .collect();
    format!("Letter {{ id: {:?}, title: {:?}, paragraphs: &[{paragraphs}] }}", l.id, l.title)
}

fn pieces(line: &[Piece]) -> String {
    line.iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?}),"),
            Piece::Variable(name) => format!("Piece::Variable({name:?}),"),
        })
        .collect()
}

fn ui(of: &str, name: &str, file: &str, strings: &[(String, usize, String)]) -> String {
    let fields: String = strings
        .iter()
        .map(|(key, _, text)| {
            format!("    /// {}\n    pub {key}: &'static str,\n", text.replace('\n', " "))
        })
        .collect();
    let values: String =
        strings.iter().map(|(key, _, text)| format!("    {key}: {text:?},\n")).collect();
    format!(
        "/// The texts of `{file}`: one field for each, so that none can be missing.\n#[derive(Debug)]\npub struct {of} {{\n{fields}}}\n/// The texts of `{file}`.\npub static {name}: {of} = {of} {{\n{values}}};\n"
    )
}

fn blocks(list: &[Block]) -> String {
    let inner: String = list.iter().map(block).map(|block| block + ",").collect();
    format!("&[{inner}]")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => format!("Block::Paragraph({})", inlines(text)),
        Block::Heading { level, id, text, .. } => {
            format!("Block::Heading {{ level: {level}, id: {id:?}, text: {} }}", inlines(text))
        }
        Block::List { ordered, items } => {
            let items: String = items.iter().map(|item| blocks(item) + ",").collect();
            format!("Block::List {{ ordered: {ordered}, items: &[{items}] }}")
        }
        Block::Quote(inner) => format!("Block::Quote({})", blocks(inner)),
        Block::Table { head, rows } => {
            let rows: String = rows.iter().map(|row| cells(row) + ",").collect();
            format!("Block::Table {{ head: {}, rows: &[{rows}] }}", cells(head))
        }
        Block::Insert(name) => format!("Block::Insert({name:?})"),
    }
}

fn cells(row: &[Vec<Inline>]) -> String {
    let cells: String = row.iter().map(|cell| inlines(cell) + ",").collect();
    format!("&[{cells}]")
}

fn inlines(list: &[Inline]) -> String {
    let inner: String = list.iter().map(inline).map(|inline| inline + ",").collect();
    format!("&[{inner}]")
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => format!("Inline::Text({text:?})"),
        Inline::Strong(inner) => format!("Inline::Strong({})", inlines(inner)),
        Inline::Emphasis(inner) => format!("Inline::Emphasis({})", inlines(inner)),
        Inline::Link { to, text } => {
            format!("Inline::Link {{ to: {}, text: {} }}", link(to), inlines(text))
        }
        Inline::Cite { confidence, source, at } => {
            format!("Inline::Cite {{ confidence: {confidence:?}, source: {source:?}, at: {at:?} }}")
        }
    }
}

fn link(link: &Link) -> String {
    match link {
        Link::Page { slug, anchor } => {
            format!("Link::Page {{ slug: {slug:?}, anchor: {anchor:?} }}")
        }
        Link::Check => "Link::Check".to_owned(),
        Link::Offline => "Link::Offline".to_owned(),
        Link::Rule(id) => format!("Link::Rule({id:?})"),
        Link::Word(id) => format!("Link::Word({id:?})"),
        Link::Mail(address) => format!("Link::Mail({address:?})"),
    }
}
