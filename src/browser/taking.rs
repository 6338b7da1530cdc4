//! Taking along a letter, a result, a file of answers or days for a calendar: on paper, as a file, by
//! e-mail.

use super::{after, listen, root};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// Milliseconds after which printing counts as over, and a file as read, where nobody tells us.
const LONG_ENOUGH: i32 = 60_000;

/// Opens the browser's print window, with folded parts open until it is done. Some browsers wait until
/// the window is closed; those of phones go on at once and print later.
pub(crate) fn print() {
    open_folds(true);
    let _ = window().print();
    after(LONG_ENOUGH, || open_folds(false));
}

/// Closes the parts that were opened for paper, each time that the browser has printed.
pub(crate) fn close_folds_once_printed() {
    listen("afterprint", |_| open_folds(false));
}

fn open_folds(open: bool) {
    let Ok(folds) =
        root().query_selector_all(if open { "details:not([open])" } else { "details[data-print]" })
    else {
        return;
    };
    for index in 0..folds.length() {
        let Some(fold) = folds.item(index).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        for name in ["open", "data-print"] {
            let _ = if open { fold.set_attribute(name, "") } else { fold.remove_attribute(name) };
        }
    }
}

/// Offers a text as a file of a kind to keep, and says whether that was possible.
pub(crate) fn download(name: &str, kind: &str, text: &str) -> bool {
    let Some(address) = file(kind, text) else { return false };
    let link = root().create_element("a").ok().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(link) = link else { return false };
    let _ = link.set_attribute("href", &address);
    let _ = link.set_attribute("download", name);
    link.click();
    // Safari reads the file only when its reader has said yes.
    after(LONG_ENOUGH, move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    });
    true
}

/// A file in memory with a text, by its address. Some browsers make its ending that of its type.
fn file(kind: &str, text: &str) -> Option<String> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    web_sys::Url::create_object_url_with_blob(&blob).ok()
}

/// A text as part of an address, such as a `mailto:` link.
pub(crate) fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
