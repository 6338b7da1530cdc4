//! Stands in for the crate of this name (`[patch.crates-io]` in the workspace's Cargo.toml).
//!
//! Leptos brings code that calls servers, and that code brings streams. The check calls no server, but
//! the real crate exports functions to JavaScript, and what is exported stays in the Wasm with all that
//! it imports: 4 kB after packing, and abilities that nobody uses. Here streams have the names that are
//! called and nothing in them.

use futures_util::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream of JavaScript, as far as code that is never reached names it.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream and reads nothing of it.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>>>(_: S) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Keeps a stream of JavaScript.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream of JavaScript.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that ends at once.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> + 'static {
        futures_util::stream::empty()
    }
}
