//! The attributes and listeners of one element.
//!
//! A list of leptos's own would do, but the code that brings it up to date can set `innerHTML` and
//! any property of an element. With this one the Wasm imports neither.

use leptos::attr::any_attribute::{AnyAttribute, AnyAttributeState, IntoAnyAttribute};
use leptos::attr::{Attribute, NextAttribute};
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element;

/// What stands on an element, in order.
#[derive(Clone, Default)]
pub(super) struct Attributes(Vec<Entry>);

#[derive(Clone)]
struct Entry {
    /// The attribute's name, unless it is a listener.
    name: Option<&'static str>,
    value: AnyAttribute,
}

/// What has been put on an element that is shown.
pub(super) struct Shown {
    element: Element,
    names: Vec<&'static str>,
    /// Listeners are taken off when this goes.
    kept: Vec<AnyAttributeState>,
}

impl Attributes {
    /// Adds an attribute under its name.
    pub(super) fn set(&mut self, name: &'static str, value: AnyAttribute) {
        self.0.push(Entry { name: Some(name), value });
    }

    /// Adds a listener.
    pub(super) fn listen(&mut self, value: AnyAttribute) {
        self.0.push(Entry { name: None, value });
    }

    fn put(self, element: Element) -> Shown {
        let mut shown = Shown { element, names: Vec::new(), kept: Vec::new() };
        for entry in self.0 {
            shown.names.extend(entry.name);
            shown.kept.push(entry.value.build(&shown.element));
        }
        shown
    }
}

impl Attribute for Attributes {
    const MIN_LENGTH: usize = 0;

    type State = Shown;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        self.0.iter().map(|entry| entry.value.html_len()).sum()
    }

    fn to_html(
        self,
        html: &mut String,
        class: &mut String,
        style: &mut String,
        inside: &mut String,
    ) {
        for entry in self.0 {
            entry.value.to_html(html, class, style, inside);
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Shown {
        self.put(element.clone())
    }

    fn build(self, element: &Element) -> Shown {
        self.put(element.clone())
    }

    fn rebuild(self, shown: &mut Shown) {
        shown.kept.clear();
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
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(mut self, new: New) -> Self {
        self.listen(new.into_any_attr());
        self
    }
}
