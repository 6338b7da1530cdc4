//! Opening a file that the reader chose. It is read in the browser, and nothing of it is kept here.

use super::copying::Promise;
use super::function;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlInputElement};

/// Reads the file that was chosen in the field that an event comes from, and calls back with its text; with
/// nothing where it cannot be read. Of a larger file it reads one byte more than `most`, so that whoever
/// takes the text sees that it is too large. Where no file was chosen, nothing happens.
pub(crate) fn read_file(
    event: &web_sys::Event,
    most: usize,
    then: impl Fn(Option<String>) + Copy + 'static,
) {
    let target = event.target();
    let field = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>());
    let Some(file) = field.and_then(HtmlInputElement::files).and_then(|files| files.item(0)) else {
        return;
    };
    let Some(promise) = text_of(&file, most) else { return then(None) };
    // The browser hands over a text here, and no event.
    let read = function(move |text| then(JsValue::from(text).as_string()));
    let failed = function(move |_| then(None));
    promise.then(&read, &failed);
}

/// The text of a file's beginning, if the browser can read files so.
fn text_of(file: &Blob, most: usize) -> Option<Promise> {
    let start = file.slice_with_f64_and_f64(0.0, most as f64 + 1.0).ok()?;
    start.unchecked_ref::<Readable>().text().ok()
}

#[wasm_bindgen]
extern "C" {
    /// What may be read as text: older browsers have files that cannot.
    type Readable;

    #[wasm_bindgen(method, catch)]
    fn text(this: &Readable) -> Result<Promise, JsValue>;
}
