//! What other sites put into their pages to show the check: a frame, or a script that makes it.
//!
//! The script's bytes are the same in every copy, since it finds the check beside its own address. Pages of
//! others name its hash, so a test holds its bytes: changed ones need a new name beside the old file.

use std::path::Path;

use anyhow::Result;

use crate::files::{integrity, write};
use words::{PAGE_UI, PUBLISHER, SITE};

const PROGRAM: &str = include_str!("embed/embed.js");

/// The script's file, from the root of the site.
pub const SCRIPT: &str = "embed/embed.js";

/// The page for frames, from the root of its language's pages.
pub const PAGE: &str = "embed/index.html";

/// What is written where the copy's own address is not known.
pub const UNKNOWN: &str = "https://ADDRESS-OF-THIS-COPY/";

/// What a frame may do. Without forms no answer could be submitted; it may not leave for another page.
pub(crate) const SANDBOX: &str = "allow-scripts allow-forms allow-popups \
                                  allow-popups-to-escape-sandbox allow-downloads allow-modals";

/// Writes the script.
pub(crate) fn write_script(site: &Path) -> Result<()> {
    write(&site.join(SCRIPT), PROGRAM.as_bytes())
}

/// The frame, for pages without any script.
pub fn snippet() -> String {
    let (address, title, words) = (address(), SITE.name, PAGE_UI.embed_link);
    format!(
        "<iframe src=\"{address}{PAGE}\" title=\"{title}\"\n  sandbox=\"{SANDBOX}\"\n  \
         allow=\"clipboard-write\" referrerpolicy=\"no-referrer\" loading=\"lazy\" width=\"100%\" \
         height=\"700\"></iframe>\n<p><a href=\"{address}check/index.html\">{words}</a></p>\n"
    )
}

/// The element, with the script that makes the same frame of it.
pub fn element() -> String {
    let (address, words, hash) = (address(), PAGE_UI.embed_link, integrity(PROGRAM.as_bytes()));
    format!(
        "<script src=\"{address}{SCRIPT}\" integrity=\"{hash}\"\n  crossorigin=\"anonymous\" \
         defer></script>\n<custody-image-check>\n  <a href=\"{address}check/index.html\">{words}</a>\n\
         </custody-image-check>\n"
    )
}

/// The policy that a page needs for both.
pub(crate) fn host_policy() -> [String; 2] {
    let address = address();
    let origin = address.split('/').take(3).collect::<Vec<_>>().join("/");
    [format!("frame-src {origin}"), format!("script-src {origin}")]
}

fn address() -> String {
    let address = PUBLISHER.address.unwrap_or(UNKNOWN);
    let folder = address.strip_suffix("index.html").unwrap_or(address);
    if folder.ends_with('/') { folder.to_owned() } else { format!("{folder}/") }
}

#[cfg(test)]
mod tests {
    use super::{PROGRAM, SANDBOX, element, snippet};
    use crate::files::integrity;
    use crate::packed::brotli;
    use crate::sizes::EMBED;

    /// Pages of other sites that name this hash show a link alone once the file has other bytes.
    #[test]
    fn the_script_has_the_bytes_that_other_pages_name() {
        assert_eq!(
            integrity(PROGRAM.as_bytes()),
            "sha384-MBvmkw/SENYv9eSrNHQNN1te0UCDmiVmA4BjZ5ws5u26jFKG23QTnZin9jCfveaH",
            "a changed script needs a new name, beside the old file"
        );
    }

    #[test]
    fn all_that_a_page_carries_or_loads_is_small() {
        let script = brotli(PROGRAM.as_bytes()).unwrap().len();
        for size in [snippet().len(), element().len(), script] {
            assert!(size <= EMBED, "{size} of {EMBED}");
        }
        assert_eq!(EMBED, 1_024, "the design's limit");
    }

    #[test]
    fn the_script_makes_the_same_frame() {
        for words in [SANDBOX, "clipboard-write", "no-referrer", "lazy"] {
            assert!(PROGRAM.contains(words) && snippet().contains(words), "{words}");
        }
    }
}
