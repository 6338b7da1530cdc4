//! The browser: only this file and the folder beside it touch its interfaces. Nothing here can send or
//! store an answer.
//!
//! The history keeps one integer, the step's index; addresses never change.

mod copying;
mod framed;
mod opening;
mod signs;
mod taking;

pub(crate) use copying::copy;
pub(crate) use framed::{colours, is_framed, settings, tell_height};
pub(crate) use opening::read_file;
pub(crate) use signs::{on_sign, stop_clicks};
pub(crate) use taking::{close_folds_once_printed, download, encode, print};

use check::Draft;
use chrono::NaiveDate;
use leptos::prelude::*;
use ui::links::Links;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The id of the element that the app lives in.
const APP: &str = "app";
/// Where that element says in which document it stands.
const PLACE: &str = "data-place";

fn root() -> Document {
    document()
}

/// The day on the device's clock; the date of the rules where the clock makes no sense.
pub(crate) fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(0);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or(rules::RULES_DATE)
}

/// A new element for the app to be built in, so that what the reader sees stays until it is complete.
pub(crate) fn new_app_element() -> Option<HtmlElement> {
    let app: HtmlElement = root().create_element("div").ok()?.dyn_into().ok()?;
    app.set_attribute("id", APP).ok()?;
    app.set_attribute(PLACE, &place()).ok()?;
    Some(app)
}

/// Puts the app into the place of what was shown before it ran.
pub(crate) fn show_app(app: &HtmlElement) {
    if let Some(before) = root().get_element_by_id(APP) {
        let _ = before.replace_with_with_node_1(app);
    }
}

/// The id of the focused element, if it has one.
pub(crate) fn focused_id() -> Option<String> {
    root().active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}

/// Moves the focus to the element with an id, and into view.
pub(crate) fn focus(id: &str) {
    if let Some(element) = root().get_element_by_id(id) {
        focus_element(element);
    }
}

/// Moves the focus to the element with an id, and nothing else.
pub(crate) fn focus_in_place(id: &str) {
    let element = root().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

fn focus_element(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Arrives on a new screen: its title, the top of the page, the focus on the errors or the heading.
pub(crate) fn arrive(title: &str) {
    root().set_title(title);
    window().scroll_to_with_x_and_y(0.0, 0.0);
    let target = root()
        .get_element_by_id("errors")
        .or_else(|| root().query_selector("#app h1").ok().flatten());
    if let Some(element) = target {
        focus_element(element);
    }
}

/// Links as they are written where the app runs; its document says where that is.
pub(crate) fn links() -> Links {
    Links::of_the_check(&place())
}

fn place() -> String {
    let app = root().get_element_by_id(APP);
    app.and_then(|app| app.get_attribute(PLACE)).unwrap_or_default()
}

/// Marks the page as running, for the style sheet and for tests.
pub(crate) fn mark_ready() {
    mark("data-ready", "");
}

/// Marks the whole page, for the style sheet.
fn mark(name: &str, value: &str) {
    if let Some(html) = root().document_element() {
        let _ = html.set_attribute(name, value);
    }
}

/// Adds a step to the history after the one `before`, as a bare index.
///
/// Firefox drops the index of the present entry when the same link inside the page is followed again,
/// and tells nobody. The entry gets it back when it is left, or Back would lead nowhere.
pub(crate) fn push_step(before: usize, index: usize) {
    if present_step().is_none() {
        replace_step(before);
    }
    if let Ok(history) = window().history() {
        let _ = history.push_state(&step_value(index), "");
    }
}

/// Makes the present entry of the history a step.
pub(crate) fn replace_step(index: usize) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&step_value(index), "");
    }
}

fn step_value(index: usize) -> JsValue {
    JsValue::from(u32::try_from(index).unwrap_or(0))
}

/// Goes back one step, as the browser's own button does.
pub(crate) fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Calls back with the step's index whenever the reader goes back or forward; without one where a
/// link inside the page, such as one to a field, has added an entry to the history.
pub(crate) fn on_step(listener: impl Fn(Option<usize>) + 'static) {
    listen("popstate", move |_| listener(present_step()));
}

/// The index that the present entry of the history holds.
fn present_step() -> Option<usize> {
    let state = window().history().ok().and_then(|history| history.state().ok());
    state.and_then(|state| state.as_f64()).map(|index| index as usize)
}

/// Calls back when the page comes out of the back/forward cache.
pub(crate) fn on_return(listener: impl Fn() + 'static) {
    listen("pageshow", move |event| {
        let shown: Option<&web_sys::PageTransitionEvent> = event.dyn_ref();
        if shown.is_some_and(web_sys::PageTransitionEvent::persisted) {
            listener();
        }
    });
}

/// Lets the browser ask before the page is left, while `holds` says so.
pub(crate) fn on_leave(holds: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event| {
        if holds() {
            event.prevent_default();
            // Chromium before 119 asks only for this, and shows none of it.
            event.unchecked_ref::<web_sys::BeforeUnloadEvent>().set_return_value("?");
        }
    });
}

/// Calls back after that many milliseconds.
pub(crate) fn after(milliseconds: i32, then: impl Fn() + 'static) {
    let then = function(move |_| then());
    let then = then.unchecked_ref();
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(then, milliseconds);
}

/// Milliseconds on the device's clock, for spans of time only.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Calls back every few seconds, for as long as the page lives.
pub(crate) fn every_few_seconds(then: impl Fn() + 'static) {
    let then = function(move |_| then());
    let then = then.unchecked_ref();
    let _ = window().set_interval_with_callback_and_timeout_and_arguments_0(then, 5_000);
}

/// Clicks the element with an id.
pub(crate) fn click(id: &str) {
    if let Some(element) = root().get_element_by_id(id)
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        element.click();
    }
}

/// Listens for as long as the page lives, before any listener of a part of the page.
fn listen(event: &str, listener: impl Fn(web_sys::Event) + 'static) {
    let listener = function(listener);
    let listener = listener.unchecked_ref();
    let _ = window().add_event_listener_with_callback_and_bool(event, listener, true);
}

/// A function of the app as the browser calls it, with an event or without. All are of one type, and
/// the Wasm holds the code for it once.
fn function(call: impl Fn(web_sys::Event) + 'static) -> JsValue {
    wrapped(Box::new(call))
}

#[inline(never)]
fn wrapped(call: Box<dyn Fn(web_sys::Event)>) -> JsValue {
    Closure::wrap(call).into_js_value()
}

/// What stands in the fields of a question, by the name of its fields.
pub(crate) fn draft(name: &str) -> Draft {
    let typed = |part| value_of(root().get_element_by_id(&[name, part].concat()));
    let chosen = ["input[name='", name, "']:checked"].concat();
    Draft {
        choice: value_of(root().query_selector(&chosen).ok().flatten()),
        day: typed("-day"),
        month: typed("-month"),
        year: typed("-year"),
    }
}

/// Whether the box with an id is ticked.
pub(crate) fn is_ticked(id: &str) -> bool {
    let field = root().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

/// Fills a field of the letter with what the reader chose for it, and goes there.
pub(crate) fn fill_field(id: &str, text: &str) {
    let field = root().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value(text);
        focus_in_place(id);
    }
}

fn value_of(field: Option<Element>) -> String {
    let input = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    input.map_or_else(String::new, |input| input.value())
}

/// The name and the text of the field that an event comes from.
pub(crate) fn field_of(event: &web_sys::Event) -> Option<(String, String)> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        let ticked = input.type_() != "checkbox" || input.checked();
        return Some((input.name(), if ticked { input.value() } else { String::new() }));
    }
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return Some((area.name(), area.value()));
    }
    let select: &web_sys::HtmlSelectElement = target.dyn_ref()?;
    Some((select.name(), select.value()))
}
