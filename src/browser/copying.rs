//! Copying a text, and what came of it.

use super::{focus_element, function, root};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;

/// Copies a text and says whether it is copied: by the clipboard's interface, whose answer comes later;
/// without one, as over plain http, or where it refuses, the old way.
pub(crate) fn copy(text: String, then: impl Fn(bool) + Copy + 'static) {
    let Some(promise) = offer(&text) else { return then(copy_the_old_way(&text)) };
    let kept = function(move |_| then(true));
    let refused = function(move |_| then(copy_the_old_way(&text)));
    promise.then(&kept, &refused);
}

/// Offers a text to the clipboard, if there is one.
fn offer(text: &str) -> Option<Promise> {
    let clipboard: Clipboard = window().navigator().clipboard().unchecked_into();
    clipboard.write_text(text).ok()
}

#[wasm_bindgen]
extern "C" {
    /// The clipboard, or nothing: by `web_sys`'s own type, a missing one would end the app.
    type Clipboard;

    /// What the clipboard promises.
    pub(super) type Promise;

    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method)]
    pub(super) fn then(this: &Promise, kept: &JsValue, refused: &JsValue);
}

/// Copies by selecting, which says at once whether it worked.
fn copy_the_old_way(text: &str) -> bool {
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
    copied
}
