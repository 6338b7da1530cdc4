//! Reads a `_headers` file as Netlify and Cloudflare Pages do.
//!
//! ```text
//! /check/*
//!   Referrer-Policy: no-referrer
//! ```

use anyhow::Context as _;
use axum::http::{HeaderName, HeaderValue};

/// The headers of a `_headers` file in its order, each with the path of its rule.
#[derive(Debug, Default)]
pub(crate) struct HeadersFile(Vec<(String, HeaderName, HeaderValue)>);

impl HeadersFile {
    /// Reads the whole file; an error names the line.
    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut file = Self::default();
        let mut path = "";
        for (at, line) in text.lines().enumerate() {
            if !line.starts_with(' ') {
                path = line;
                continue;
            }
            let (name, value) = header(line).with_context(|| format!("_headers:{}", at + 1))?;
            file.0.push((path.to_owned(), name, value));
        }
        Ok(file)
    }

    /// The headers for a path, of all rules that match it.
    pub(crate) fn headers_for(
        &self,
        path: &str,
    ) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        let matching = self.0.iter().filter(move |(rule, ..)| match rule.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == rule,
        });
        matching.map(|(_, name, value)| (name, value))
    }
}

fn header(line: &str) -> anyhow::Result<(HeaderName, HeaderValue)> {
    let (name, value) = line.trim().split_once(": ").context("no header")?;
    Ok((name.parse()?, value.parse()?))
}

#[cfg(test)]
mod tests {
    use super::HeadersFile;

    const FILE: &str = "/*\n  X-All: all\n\n/check/\n  X-Own: a: b\n\n/guide/*\n  X-Own: guide\n";

    fn of(path: &str) -> Vec<String> {
        let file = HeadersFile::parse(FILE).unwrap();
        let values = file.headers_for(path).map(|(_, value)| value.to_str().unwrap().to_owned());
        values.collect()
    }

    #[test]
    fn a_rule_matches_its_path_or_all_below_it() {
        assert_eq!(of("/check/"), ["all", "a: b"]);
        assert_eq!(of("/check/plain/"), ["all"]);
        assert_eq!(of("/guide/"), ["all", "guide"]);
        assert_eq!(of("/guide/a/index.html"), ["all", "guide"]);
        assert_eq!(of("/guide"), ["all"]);
    }

    #[test]
    fn a_fault_names_its_line() {
        for text in ["/\n  no colon", "/\n  b c: d", "/\n  b: \u{7}"] {
            let error = format!("{:#}", HeadersFile::parse(text).unwrap_err());
            assert!(error.starts_with("_headers:2: "), "{error}");
        }
    }
}
