//! What the program is asked for, and what it says where that cannot be done.

use anyhow::{Result, anyhow, bail};
use paper_words::{Whom, force_of};
use std::path::PathBuf;
use words::{FORCES, Force};

const USAGE: &str = "usage: papers [--force ID] [--address ADDRESS] [--out FOLDER]
  --force    the police force whose people get the papers, by its id in content/forces.toml, in place of
             that of content/site.toml
  --address  where the copy lives on the web, in place of that of content/site.toml
  --out      where the PDF files go, in place of target/papers/ and the force's id";

/// What the program is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// For whom the papers are made.
    pub whom: Whom<'static>,
    /// Where the files go.
    pub out: PathBuf,
}

/// Reads the words of the command line.
///
/// # Errors
/// What is wrong with them, and what to do.
pub fn read(words: &[String]) -> Result<Options> {
    let Whom { mut force, mut address } = Whom::of_this_copy();
    let mut out = None;
    let mut words = words.iter();
    while let Some(name) = words.next() {
        let value = words.next().ok_or_else(|| anyhow!(USAGE))?;
        match name.as_str() {
            "--force" => force = Some(named(value)?),
            "--address" => address = Some(&*value.clone().leak()),
            "--out" => out = Some(PathBuf::from(value)),
            _ => bail!(USAGE),
        }
    }
    if address.is_none_or(|address| !address.starts_with("https://")) {
        bail!(
            "content/site.toml: lacks `address`, to which the QR code leads: write it there, \
             or say it with --address https://…"
        );
    }
    let folder = force.map_or("any-force", |force: &Force| force.id);
    let out = out.unwrap_or_else(|| PathBuf::from("target/papers").join(folder));
    Ok(Options { whom: Whom { force, address }, out })
}

/// The force of that id.
fn named(id: &str) -> Result<&'static Force> {
    let Some(force) = FORCES.iter().find(|force| force.id == id) else {
        let near = FORCES.iter().map(|force| (strsim::osa_distance(id, force.id), force.id)).min();
        let near = near.map_or("", |(_, near)| near);
        bail!("content/forces.toml: has no force `{id}`: do you mean `{near}`?");
    };
    force_of(id).ok_or_else(|| {
        anyhow!(
            "content/forces.toml: {} works where other rules apply: the papers are for police in \
             England and Wales",
            force.name
        )
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn refuses(words: &[&str], told: &str) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let error = read(&words).expect_err(told).to_string();
        assert!(error.contains(told), "{error}");
    }

    #[test]
    fn what_cannot_be_made_is_told_with_what_to_do() {
        let at = ["--address", "https://a.uk"];
        refuses(&["--address", "a.uk"], "content/site.toml: lacks `address`");
        refuses(&["--force"], "usage: papers");
        refuses(&["--town", "Hull"], "usage: papers");
        refuses(&["--force", "kemt", at[0], at[1]], "no force `kemt`: do you mean `kent`?");
        refuses(&["--force", "scotland", at[0], at[1]], "works where other rules apply");
    }

    #[test]
    fn each_force_has_a_folder_of_its_own_unless_another_is_named() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let out = |text: &str| read(&words(text)).expect("options").out.display().to_string();
        assert_eq!(out("--address https://a.uk"), "target/papers/any-force");
        assert_eq!(out("--address https://a.uk --force kent"), "target/papers/kent");
        assert_eq!(out("--address https://a.uk --force kent --out x"), "x");
    }
}
