//! `_headers`, which Netlify and Cloudflare Pages read.
//!
//! Both join what several rules say of one header, so the common rule and the rules of addresses and
//! folders set different ones, and no two of these match one address. Neither lets a rule name "all other addresses": unknown ones have
//! the common headers, and their page's policy from its meta element.

use crate::headers::Headers;

pub(super) fn text(headers: &Headers) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in &headers.everywhere {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for rule in &headers.rules {
        text.push_str(&format!("\n{}\n", rule.path));
        for (name, value) in &rule.headers {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    text
}
