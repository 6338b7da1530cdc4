//! Which packed form of a file a browser gets.

use std::path::{Path, PathBuf};

use crate::packed::FORMS;

/// The best packed form beside a file that is among the accepted ones, with its encoding's name.
pub(crate) fn choose(file: &Path, accepted: &str) -> Option<(PathBuf, &'static str)> {
    FORMS.into_iter().filter(|(_, encoding)| takes(accepted, encoding)).find_map(
        |(ending, encoding)| {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            let path = PathBuf::from(name);
            path.is_file().then_some((path, encoding))
        },
    )
}

/// Whether an `Accept-Encoding` header takes an encoding; a weight of nought refuses it.
fn takes(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(encoding) && weight.is_some_and(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn reads_what_a_browser_accepts() {
        for (accepted, expected) in [
            ("gzip, deflate, br, zstd", true),
            ("BR", true),
            ("gzip;q=1.0, br;q=0.5", true),
            ("br;q=0", false),
            ("br; q=0.000", false),
            ("gzip", false),
            ("brotli", false),
            ("", false),
        ] {
            assert_eq!(takes(accepted, "br"), expected, "{accepted}");
        }
    }
}
