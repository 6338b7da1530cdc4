//! Taking a letter along: on paper, as a copy, as a file, by e-mail.

use super::{focus_element, root};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

/// Opens the browser's print window, with folded parts open meanwhile.
pub(crate) fn print() {
    open_folds(true);
    let _ = window().print();
    open_folds(false);
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

/// Copies a text the old way, which says at once whether it worked; where it did not, tries the newer
/// way too, whose answer would come too late to tell the reader.
pub(crate) fn copy(text: &str) -> bool {
    let Some(body) = root().body() else { return false };
    let Ok(area) = root().create_element("textarea") else { return false };
    let Ok(area) = area.dyn_into::<HtmlTextAreaElement>() else { return false };
    area.set_value(text);
    let _ = area.set_attribute("class", "hidden");
    let _ = body.append_child(&area);
    // Selecting moves the focus, which must come back to the button.
    let focused = root().active_element();
    area.select();
    let copied = root()
        .dyn_ref::<web_sys::HtmlDocument>()
        .and_then(|page| page.exec_command("copy").ok())
        .unwrap_or(false);
    area.remove();
    if let Some(element) = focused {
        focus_element(element);
    }
    if !copied {
        let _ = window().navigator().clipboard().write_text(text);
    }
    copied
}

/// Offers a text as a file to keep.
pub(crate) fn download(name: &str, text: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("text/plain;charset=utf-8");
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(address) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    if let Some(link) =
        root().create_element("a").ok().and_then(|it| it.dyn_into::<HtmlElement>().ok())
    {
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.click();
    }
    let _ = web_sys::Url::revoke_object_url(&address);
}

/// A text as part of an address, such as a `mailto:` link.
pub(crate) fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
