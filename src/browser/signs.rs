//! Signs of the reader, wherever on the page: keys, touches, clicks.

use super::listen;
use leptos::ev::Event;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent, UiEvent};

/// Calls back at each sign of the reader: the key pressed, or an empty text for a touch, a click, and
/// a key that is no call for anything: one that is held down, or that belongs to a field.
pub(crate) fn on_sign(listener: impl Fn(&str) + Clone + 'static) {
    let touched = listener.clone();
    listen("pointerdown", move |_| touched(""));
    listen("keydown", move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().filter(|it| !it.repeat() && !in_field(&event));
        listener(&key.map(KeyboardEvent::key).unwrap_or_default());
    });
}

/// Whether a key goes to a field that takes text or opens a list: there Escape closes what the browser
/// offers, or undoes what was typed.
fn in_field(event: &Event) -> bool {
    let Some(target) = event.target() else { return false };
    match target.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(input.type_().as_str(), "radio" | "checkbox"),
        None => target.has_type::<HtmlTextAreaElement>() || target.has_type::<HtmlSelectElement>(),
    }
}

/// Lets clicks of a mouse or finger do nothing while they come `too_soon`. Those made by a key count: they
/// have no number, but for those on a link in Firefox, which come while the key is down.
pub(crate) fn stop_clicks(too_soon: impl Fn() -> bool + 'static) {
    let by_key = Rc::new(Cell::new(false));
    for (event, is_key) in [("keydown", true), ("keyup", false), ("pointerdown", false)] {
        let by_key = Rc::clone(&by_key);
        listen(event, move |_| by_key.set(is_key));
    }
    listen("click", move |event| {
        let is_press = event.unchecked_ref::<UiEvent>().detail() > 0 && !by_key.get();
        if is_press && too_soon() {
            event.prevent_default();
            event.stop_propagation();
        }
    });
}
