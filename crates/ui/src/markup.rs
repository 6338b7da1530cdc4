//! One type for every element, so that the Wasm holds the code that builds elements once.
//!
//! Leptos's `view!` gives each shape of markup a type of its own, and each type its own code;
//! built this way the whole check costs a third less. It also never makes the static subtrees that
//! `view!` would set through `innerHTML`, which the page's Trusted Types policy forbids.

mod attributes;

use attributes::{Attributes, Listener};
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::tachys::html::element::custom;
use std::borrow::Cow;
use std::sync::Arc;

/// Text from the content tables, or made from them.
pub type Text = Cow<'static, str>;

/// An element being built. It is one pointer, so that a chain of calls moves no more than that: with
/// hundreds of calls in the Wasm it is kilobytes.
pub struct El(Box<Element>);

struct Element {
    tag: &'static str,
    attributes: Attributes,
    children: Vec<Node>,
}

/// What stands in an element; it becomes a view only when the whole is built.
pub enum Node {
    /// An element.
    El(El),
    /// Text.
    Text(Text),
    /// A view of Leptos.
    View(Box<AnyView>),
}

impl From<El> for Node {
    fn from(el: El) -> Self {
        Self::El(el)
    }
}

impl From<AnyView> for Node {
    #[inline(never)]
    fn from(view: AnyView) -> Self {
        Self::View(Box::new(view))
    }
}

impl From<Node> for AnyView {
    fn from(node: Node) -> Self {
        match node {
            Node::El(el) => el.into(),
            Node::Text(text) => text.into_owned().into_any(),
            Node::View(view) => *view,
        }
    }
}

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Element { tag, attributes: Attributes::default(), children: Vec::new() }))
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.set(name, value.into())
    }

    // Kept out of line: inlined at each of its hundreds of calls it would cost kilobytes.
    #[inline(never)]
    fn set(mut self, name: &'static str, value: Text) -> Self {
        self.0.attributes.set(name, value);
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
    fn push_text(mut self, text: Text) -> Self {
        self.0.children.push(Node::Text(text));
        self
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<Node>) -> Self {
        self.push(child.into())
    }

    #[inline(never)]
    fn push(mut self, child: Node) -> Self {
        self.0.children.push(child);
        self
    }

    /// Adds a child, if there is one.
    pub fn maybe(self, child: Option<impl Into<Node>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub fn children<C: Into<Node>>(self, children: impl IntoIterator<Item = C>) -> Self {
        // One by one: making room for all at once would cost code at each call.
        children.into_iter().fold(self, Self::child)
    }

    /// Adds a part that is built again whenever the signals that it reads change.
    pub fn live(self, part: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.push_live(Box::new(part))
    }

    #[inline(never)]
    fn push_live(self, part: Box<dyn Fn() -> AnyView + Send>) -> Self {
        self.push(part.into_any().into())
    }

    /// Listens to an event. Does nothing on a page that the host renders.
    pub fn on(self, event: &'static str, listener: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.listen(event, Arc::new(listener))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, listener: Listener) -> Self {
        self.0.attributes.listen(event, listener);
        self
    }
}

impl From<El> for AnyView {
    #[inline(never)]
    fn from(el: El) -> Self {
        let Element { tag, attributes, children } = *el.0;
        let children: Vec<Self> = children.into_iter().map(Into::into).collect();
        custom(tag).add_any_attr(attributes).child(children).into_any()
    }
}
