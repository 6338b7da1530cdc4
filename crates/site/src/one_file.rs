//! The one file that has the whole check, for a USB stick, an intranet page or a computer without
//! internet.

use crate::pages::document::{Head, Script, html_of_one_file};
use crate::pages::one_file;
use anyhow::{Result, ensure};
use ui::links::{Links, Place};
use words::{PAGE_UI, SITE};

use crate::headers::{Kind, one_file_policy};
use crate::pages::inserts::insert;
use crate::sheets::{Page, source_links};

/// The file's name at the root of the site.
pub(crate) const NAME: &str = "custody-image-check.html";

/// What only this file needs: it shows one of many parts.
const STYLE: &str = include_str!("one_file/style.css");

/// The file. `script` is the app as [`crate::pack::pack_small`] makes it.
pub(crate) fn page(style: &str, script: &str) -> Result<Page> {
    let links = Links { place: Place::OneFile, new_tab: false, insert };
    let style = format!("{style}{}{}", crate::build::minify(STYLE), one_file::letters::style());
    let style = in_ascii(&style, |sign| format!("\\{sign:x} "));
    let policy = one_file_policy(&style, script);
    let head = Head {
        title: SITE.name,
        description: PAGE_UI.one_file_description,
        policy: &policy,
        style: &style,
        script: Some(Script::Inline(script)),
    };
    let html = html_of_one_file(&head, links, one_file::body(links));
    let mut outside = source_links();
    outside.push(SITE.neutral_page.to_owned());
    Ok(Page {
        file: NAME.to_owned(),
        html: with_numbers(&html, script)?,
        kind: Kind::OneFile(policy),
        links: outside,
    })
}

/// The page with the script in it.
fn with_numbers(html: &str, script: &str) -> Result<String> {
    ensure!(
        script.is_ascii(),
        "the check's glue has a sign that is not ASCII, so no page can carry it"
    );
    let ends = ["</script", "<!--"].iter().any(|it| script.contains(it));
    ensure!(!ends, "the check's glue has text that would end it inside a page");
    Ok(in_ascii(html, |sign| format!("&#{sign};")))
}

/// A text in ASCII: it reads the same in almost every encoding that a mail program or an intranet may
/// give it. Other signs are written by their number.
fn in_ascii(text: &str, write: impl Fn(u32) -> String) -> String {
    let sign = |sign: char| if sign.is_ascii() { sign.to_string() } else { write(u32::from(sign)) };
    text.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::{in_ascii, with_numbers};

    #[test]
    fn other_signs_become_numbers() {
        let html = with_numbers("<p>– £5 ✓</p>", "").unwrap();
        assert_eq!(html, "<p>&#8211; &#163;5 &#10003;</p>");
        assert_eq!(
            in_ascii("content: \"• \"", |sign| format!("\\{sign:x} ")),
            r#"content: "\2022  ""#
        );
    }

    #[test]
    fn refuses_a_script_that_would_not_read_the_same() {
        for (script, fault) in [
            ("const dash = \"–\";", "not ASCII"),
            ("const end = \"</script>\";", "end it"),
            ("a <!--b", "end it"),
        ] {
            let told = with_numbers("", script).unwrap_err().to_string();
            assert!(told.contains(fault), "{told}");
        }
    }
}
