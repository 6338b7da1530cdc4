//! Sets a paper with Typst and writes it as tagged PDF (PDF/UA-1).

use crate::inputs::inputs;
use crate::layout::{FORMATS, Layout};
use crate::sheet::Sheet;
use anyhow::{Result, anyhow};
use paper_words::Whom;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Dict, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use words::{Paper, SITE};

/// A paper on its pages.
///
/// # Errors
/// If the copy has no address, or the words do not fit on the paper.
pub fn pages(sheet: Sheet, paper: &Paper, whom: &Whom<'_>) -> Result<PagedDocument> {
    set(FORMATS, inputs(sheet, paper, whom)?)
}

/// What a layout makes of its inputs.
pub(crate) fn set(layout: &str, inputs: Dict) -> Result<PagedDocument> {
    typst::compile(&Layout::new(layout, inputs)).output.map_err(|faults| told(&faults))
}

/// Pages as PDF; the same bytes each time.
///
/// # Errors
/// What does not conform to PDF/UA-1.
pub fn pdf(pages: &PagedDocument) -> Result<Vec<u8>> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| anyhow!("{}", error.message()))?;
    let options = PdfOptions {
        standards,
        creator: Smart::Custom(Some(SITE.name.to_owned())),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|faults| told(&faults))
}

fn told(faults: &[SourceDiagnostic]) -> anyhow::Error {
    let messages: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    anyhow!(messages.join("; "))
}
