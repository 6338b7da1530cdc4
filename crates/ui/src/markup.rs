//! One type for every element, so that the Wasm holds the code that builds elements once.
//!
//! Leptos's `view!` gives each shape of markup a type of its own, and each type its own code;
//! built this way the whole check costs a third less. It also never makes the static subtrees that
//! `view!` would set through `innerHTML`, which the page's Trusted Types policy forbids.

mod attributes;

use attributes::Attributes;
use leptos::attr::any_attribute::IntoAnyAttribute;
use leptos::attr::custom::custom_attribute;
use leptos::ev::Custom;
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event::on;
use std::borrow::Cow;

/// Text from the content tables, or made from them.
pub type Text = Cow<'static, str>;

/// An element being built.
pub struct El {
    tag: &'static str,
    attributes: Attributes,
    children: Vec<AnyView>,
}

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Attributes::default(), children: Vec::new() }
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.set(name, value.into())
    }

    // Kept out of line: inlined at each of its hundreds of calls it would cost kilobytes.
    #[inline(never)]
    fn set(mut self, name: &'static str, value: Text) -> Self {
        let value = value.into_owned();
        self.attributes.set(name, custom_attribute(name, value).into_any_attr());
        self
    }

    /// Sets an attribute without a value, where a condition holds.
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// Sets the class.
    #[inline(never)]
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// Sets the id.
    pub fn id(self, id: impl Into<Text>) -> Self {
        self.attr("id", id)
    }

    /// Adds text.
    pub fn text(self, text: impl Into<Text>) -> Self {
        self.push_text(text.into())
    }

    #[inline(never)]
    fn push_text(self, text: Text) -> Self {
        self.push(text.into_owned().into_any())
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<AnyView>) -> Self {
        self.push(child.into())
    }

    #[inline(never)]
    fn push(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child, if there is one.
    pub fn maybe(self, child: Option<impl Into<AnyView>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub fn children<C: Into<AnyView>>(self, children: impl IntoIterator<Item = C>) -> Self {
        // One by one: making room for all at once would cost code at each call.
        children.into_iter().fold(self, Self::child)
    }

    /// Adds a part that is built again whenever the signals that it reads change.
    pub fn live(self, part: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.push_live(Box::new(part))
    }

    #[inline(never)]
    fn push_live(self, part: Box<dyn Fn() -> AnyView + Send>) -> Self {
        self.push(part.into_any())
    }

    /// Listens to an event. Does nothing on a page that the host renders.
    pub fn on(self, event: &'static str, listener: impl Fn(Event) + 'static) -> Self {
        self.listen(event, Box::new(listener))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, listener: Box<dyn FnMut(Event)>) -> Self {
        self.attributes.listen(on(Custom::<Event>::new(event), listener).into_any_attr());
        self
    }
}

impl From<El> for AnyView {
    #[inline(never)]
    fn from(el: El) -> Self {
        custom(el.tag).add_any_attr(el.attributes).child(el.children).into_any()
    }
}
