//! A paper as data for the layout: what it says, part by part.

use crate::sheet::{Colours, Sheet};
use anyhow::{Context, Result};
use paper_words::{Qr, Whom, foot, qr, verdicts};
use rules::Confidence;
use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};
use words::{
    LANGUAGE, PAGE_UI, PUBLISHER, Paper, PaperBlock, PaperInsert, PaperText, UI, fill, stop_points,
};

/// A heading with what stands below it. What opens the paper has none.
struct Part {
    heading: Option<String>,
    /// What the layout knows it by: `text`, or the name of the insert that it has.
    name: &'static str,
    blocks: Array,
}

/// What the layout asks for.
pub(crate) fn inputs(sheet: Sheet, paper: &Paper, whom: &Whom<'_>) -> Result<Dict> {
    let mut parts = vec![Part { heading: None, name: "lead", blocks: Array::new() }];
    for block in paper.body {
        let begins = match block {
            PaperBlock::Heading(text) => Some((whom.fill(text), "text")),
            PaperBlock::Insert(PaperInsert::Stop) => {
                Some((UI.stop_title.to_owned(), PaperInsert::Stop.as_str()))
            }
            PaperBlock::Insert(_) | PaperBlock::Paragraph(_) | PaperBlock::List(_) => None,
        };
        if let Some((heading, name)) = begins {
            parts.push(Part { heading: Some(heading), name, blocks: Array::new() });
        }
        let Some(part) = parts.last_mut() else { continue };
        if let PaperBlock::Insert(PaperInsert::Qr | PaperInsert::Verdicts | PaperInsert::Stamp) =
            block
        {
            part.name = insert_name(block);
        }
        for block in blocks(block, whom)? {
            part.blocks.push(block);
        }
    }
    Ok(dict([
        ("title", whom.fill(paper.title).into_value()),
        ("description", whom.fill(paper.description).into_value()),
        ("language", LANGUAGE.tag.into_value()),
        ("direction", LANGUAGE.direction.into_value()),
        ("format", sheet.format.as_str().into_value()),
        ("two-colours", (sheet.colours == Colours::Two).into_value()),
        ("parts", array(parts.into_iter().map(Part::value))),
    ]))
}

impl Part {
    fn value(self) -> Value {
        let heading = self.heading.map_or(Value::None, IntoValue::into_value);
        dict([
            ("heading", heading),
            ("name", self.name.into_value()),
            ("blocks", self.blocks.into_value()),
        ])
        .into_value()
    }
}

fn insert_name(block: &PaperBlock) -> &'static str {
    match block {
        PaperBlock::Insert(insert) => insert.as_str(),
        PaperBlock::Paragraph(_) | PaperBlock::Heading(_) | PaperBlock::List(_) => "text",
    }
}

/// The blocks that a block of the words becomes.
fn blocks(block: &PaperBlock, whom: &Whom<'_>) -> Result<Vec<Value>> {
    Ok(match block {
        PaperBlock::Heading(_) => Vec::new(),
        PaperBlock::Paragraph(text) => vec![paragraph(runs(text, whom))],
        PaperBlock::List(items) => vec![list(items.iter().map(|item| runs(item, whom)))],
        PaperBlock::Insert(PaperInsert::Stop) => {
            vec![list(stop_points().into_iter().map(plain)), paragraph(plain(UI.stop_why))]
        }
        PaperBlock::Insert(PaperInsert::Verdicts) => vec![table()],
        PaperBlock::Insert(PaperInsert::Qr) => vec![way_to_the_check(whom)?],
        PaperBlock::Insert(PaperInsert::Stamp) => {
            vec![kind("stamp", [("words", PAGE_UI.papers_stamp.into_value())])]
        }
        PaperBlock::Insert(PaperInsert::Foot) => vec![paragraph(plain(&foot(&PUBLISHER)))],
    })
}

fn paragraph(runs: Value) -> Value {
    kind("paragraph", [("runs", runs)])
}

fn list(items: impl Iterator<Item = Value>) -> Value {
    kind("list", [("items", array(items))])
}

fn runs(text: &[PaperText], whom: &Whom<'_>) -> Value {
    array(text.iter().map(|run| match run {
        PaperText::Plain(text) => one_run(&whom.fill(text), false),
        PaperText::Strong(text) => one_run(&whom.fill(text), true),
    }))
}

fn plain(text: &str) -> Value {
    array([one_run(text, false)])
}

fn one_run(text: &str, strong: bool) -> Value {
    dict([("text", text.into_value()), ("strong", strong.into_value())]).into_value()
}

fn table() -> Value {
    let head = [PAGE_UI.table_who, PAGE_UI.table_what, PAGE_UI.table_sure];
    let rows = verdicts().into_iter().map(|row| array([row.who, row.what, sure(row.sure)]));
    kind("verdicts", [("head", array(head)), ("rows", array(rows))])
}

fn sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => UI.confidence_confirmed,
        Confidence::Reported => UI.confidence_reported,
        Confidence::Unconfirmed => UI.confidence_unconfirmed,
    }
}

fn way_to_the_check(whom: &Whom<'_>) -> Result<Value> {
    let (address, typed) = whom.check().zip(whom.typed()).context("the copy has no address")?;
    let code = qr(&address).with_context(|| format!("too long for a QR code: {address}"))?;
    Ok(kind(
        "qr",
        [
            ("drawing", Bytes::from_string(svg(&code)).into_value()),
            ("alt", fill(PAGE_UI.papers_qr, &[("address", &address)]).into_value()),
            ("words", PAGE_UI.papers_scan.into_value()),
            ("address", typed.into_value()),
        ],
    ))
}

fn svg(code: &Qr) -> String {
    let Qr { side, outline } = code;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" \
         height=\"{side}\"><path d=\"{outline}\"/></svg>"
    )
}

fn kind<const N: usize>(name: &str, fields: [(&str, Value); N]) -> Value {
    let mut dict = dict(fields);
    dict.insert("kind".into(), name.into_value());
    dict.into_value()
}

/// Fields by their names.
pub(crate) fn dict<const N: usize>(fields: [(&str, Value); N]) -> Dict {
    fields.into_iter().map(|(name, value)| (name.into(), value)).collect()
}

fn array<T: IntoValue>(items: impl IntoIterator<Item = T>) -> Value {
    items.into_iter().map(IntoValue::into_value).collect::<Array>().into_value()
}
