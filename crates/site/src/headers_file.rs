//! Reads a `_headers` file as Netlify and Cloudflare Pages do.
//!
//! ```text
//! # A comment.
//! /check/*
//!   Referrer-Policy: no-referrer
//! ```

use anyhow::Context as _;
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The rules of a `_headers` file, in its order.
#[derive(Debug, Default)]
pub(crate) struct HeadersFile {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    path: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl HeadersFile {
    /// Reads the whole file; an error names the line.
    pub(crate) fn parse(text: &str) -> anyhow::Result<HeadersFile> {
        let mut file = HeadersFile::default();
        for (at, line) in text.lines().enumerate() {
            file.read(line).with_context(|| format!("_headers:{}", at + 1))?;
        }
        Ok(file)
    }

    fn read(&mut self, line: &str) -> anyhow::Result<()> {
        let content = line.trim();
        if content.is_empty() || content.starts_with('#') {
            return Ok(());
        }
        if line.starts_with([' ', '\t']) {
            let rule = self.rules.last_mut().context("a header stands before the first path")?;
            rule.headers.push(header(content)?);
        } else {
            self.rules.push(Rule { path: path(content)?, headers: Vec::new() });
        }
        Ok(())
    }

    /// The headers for a path. What several rules say of one header is joined, as the hosts do.
    pub(crate) fn headers_for(&self, path: &str) -> anyhow::Result<HeaderMap> {
        let mut all = HeaderMap::new();
        let matching = self.rules.iter().filter(|rule| rule.matches(path));
        for (name, value) in matching.flat_map(|rule| &rule.headers) {
            let joined = match all.get(name) {
                Some(before) => join(before, value)?,
                None => value.clone(),
            };
            all.insert(name, joined);
        }
        Ok(all)
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        }
    }
}

/// A path line. The hosts know more patterns, each its own ones; we use what both understand alike.
fn path(line: &str) -> anyhow::Result<String> {
    anyhow::ensure!(line.starts_with('/'), "a path must start with a slash: {line}");
    let fixed = line.strip_suffix('*').unwrap_or(line);
    anyhow::ensure!(!fixed.contains(['*', ':']), "only a `*` at the end is understood: {line}");
    Ok(line.to_owned())
}

fn header(line: &str) -> anyhow::Result<(HeaderName, HeaderValue)> {
    let (name, value) =
        line.split_once(':').with_context(|| format!("no colon in the header: {line}"))?;
    let name = name.trim_end().parse().with_context(|| format!("not a header's name: {name}"))?;
    let value =
        value.trim().parse().with_context(|| format!("not a header's value: {}", value.trim()))?;
    Ok((name, value))
}

fn join(before: &HeaderValue, value: &HeaderValue) -> anyhow::Result<HeaderValue> {
    Ok(HeaderValue::from_bytes(&[before.as_bytes(), b", ", value.as_bytes()].concat())?)
}

#[cfg(test)]
mod tests {
    use super::HeadersFile;

    const FILE: &str = "\
# All pages.
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/check/
\tReferrer-Policy:no-referrer
  Content-Security-Policy: default-src 'none'; img-src 'self' https://example.org
/check/*
  Cache-Control: max-age=60
  Cache-Control: must-revalidate
";

    fn of(path: &str, name: &str) -> Option<String> {
        let headers = HeadersFile::parse(FILE).unwrap().headers_for(path).unwrap();
        headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    }

    #[test]
    fn a_rule_matches_its_path_only() {
        assert_eq!(of("/check/", "referrer-policy").as_deref(), Some("no-referrer"));
        assert_eq!(of("/check", "referrer-policy"), None);
        assert_eq!(of("/check/plain/", "referrer-policy"), None);
    }

    #[test]
    fn a_splat_matches_all_below() {
        for path in ["/", "/style.css", "/a/b"] {
            assert_eq!(of(path, "x-content-type-options").as_deref(), Some("nosniff"));
        }
    }

    #[test]
    fn a_value_keeps_its_colons() {
        let policy = of("/check/", "content-security-policy").unwrap();
        assert_eq!(policy, "default-src 'none'; img-src 'self' https://example.org");
    }

    #[test]
    fn overlapping_rules_are_joined() {
        assert_eq!(of("/", "cache-control").as_deref(), Some("no-cache"));
        let joined = "no-cache, max-age=60, must-revalidate";
        assert_eq!(of("/check/", "cache-control").as_deref(), Some(joined));
    }

    #[test]
    fn a_fault_names_its_line() {
        let cases = [
            ("  A: b", "_headers:1", "a header stands before the first path"),
            ("/\n  no colon", "_headers:2", "no colon in the header: no colon"),
            ("/\n  b c: d", "_headers:2", "not a header's name: b c"),
            ("/\n  b: \u{7}", "_headers:2", "not a header's value: \u{7}"),
            ("# fine\ncheck/", "_headers:2", "a path must start with a slash: check/"),
            ("/*/a", "_headers:1", "only a `*` at the end is understood: /*/a"),
            ("/:lang/", "_headers:1", "only a `*` at the end is understood: /:lang/"),
        ];
        for (text, place, fault) in cases {
            let error = format!("{:#}", HeadersFile::parse(text).unwrap_err());
            assert!(error.starts_with(&format!("{place}: {fault}")), "{error}");
        }
    }
}
