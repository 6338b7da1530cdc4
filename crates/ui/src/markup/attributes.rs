//! The attributes and listeners of one element.
//!
//! A list of leptos's own would do, but the code that brings it up to date can set `innerHTML` and
//! any property of an element. With this one the Wasm imports neither. Leptos's own listeners would
//! also ask in which thread they run, which brings a second allocator.

use super::Text;
use leptos::attr::custom::custom_attribute;
use leptos::attr::{Attribute, NextAttribute};
use leptos::ev::Event;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element;
use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use std::sync::Arc;

/// What is called at an event.
pub(super) type Listener = Arc<dyn Fn(Event) + Send + Sync>;

/// What stands on an element, in order.
#[derive(Clone, Default)]
pub(super) struct Attributes(Vec<Entry>);

#[derive(Clone)]
enum Entry {
    Value(&'static str, Text),
    Listener(&'static str, Listener),
}

/// A listener on an element that is shown, by its event.
type Listening = (&'static str, Closure<dyn Fn(Event)>);

/// What has been put on an element that is shown.
pub(super) struct Shown {
    element: Element,
    names: Vec<&'static str>,
    listeners: Vec<Listening>,
}

impl Attributes {
    /// Adds an attribute.
    pub(super) fn set(&mut self, name: &'static str, value: Text) {
        self.0.push(Entry::Value(name, value));
    }

    /// Adds a listener to an event.
    pub(super) fn listen(&mut self, event: &'static str, listener: Listener) {
        self.0.push(Entry::Listener(event, listener));
    }

    fn put(self, element: Element) -> Shown {
        let mut shown = Shown { element, names: Vec::new(), listeners: Vec::new() };
        for entry in self.0 {
            match entry {
                Entry::Value(name, value) => {
                    Rndr::set_attribute(&shown.element, name, &value);
                    shown.names.push(name);
                }
                Entry::Listener(event, listener) => shown.listen(event, listener),
            }
        }
        shown
    }
}

impl Shown {
    fn listen(&mut self, event: &'static str, listener: Listener) {
        let call: Box<dyn Fn(Event)> = Box::new(move |event| listener(event));
        let call = Closure::wrap(call);
        let function = call.as_ref().unchecked_ref();
        let _ = self.element.add_event_listener_with_callback(event, function);
        self.listeners.push((event, call));
    }
}

/// Listeners are taken off when the part that they belong to goes.
impl Drop for Shown {
    fn drop(&mut self) {
        for (event, call) in &self.listeners {
            let function = call.as_ref().unchecked_ref();
            let _ = self.element.remove_event_listener_with_callback(event, function);
        }
    }
}

impl Attribute for Attributes {
    const MIN_LENGTH: usize = 0;

    type State = Shown;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(
        self,
        html: &mut String,
        class: &mut String,
        style: &mut String,
        inside: &mut String,
    ) {
        for entry in self.0 {
            match entry {
                Entry::Value(name, value) => {
                    custom_attribute(name, value.into_owned()).to_html(html, class, style, inside);
                }
                Entry::Listener(..) => {}
            }
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Shown {
        self.put(element.clone())
    }

    fn build(self, element: &Element) -> Shown {
        self.put(element.clone())
    }

    fn rebuild(self, shown: &mut Shown) {
        for name in shown.names.drain(..) {
            Rndr::remove_attribute(&shown.element, name);
        }
        *shown = self.put(shown.element.clone());
    }

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}

impl NextAttribute for Attributes {
    type Output<New: Attribute> = (Self, New);

    fn add_any_attr<New: Attribute>(self, new: New) -> (Self, New) {
        (self, new)
    }
}
