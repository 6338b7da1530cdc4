//! The host tool: turns trunk's output and the pages into `dist/`, and serves it with its headers.

use site::{
    archive, book, build, force_list, join, licences, reading, release, serve, sheets, sizes,
};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: site build | join FOLDER | serve [--port PORT] | sizes | words | forces [--today DAY]
            | release | page NAME | book | book-diff OLD | install FILE | licences FILE | zip FOLDER FILE
  build      writes the pages beside trunk's output (trunk calls this by itself), and hosting/
  join       adds to dist/ what FOLDER/xx has, the site in the language xx, for every other language
  serve      serves dist/ on this computer, port 8080 unless another is given, with its headers
  sizes      prints the size of every page and of the scripts of both programs, and fails over budget
  words      prints how easy the words of every file are to read, and fails on hard ones
  forces     prints what is missing in the list of forces, and what is due to be looked at again
  release    fails unless content/site.toml says who runs this copy and all translations are up to date
  page       writes content/en/guide/NAME.md, a new guidance page
  book       writes the reviewer's book to target/book/: to read and tick (HTML), and to compare (JSON)
  book-diff  prints what has changed since OLD, the JSON of an earlier book
  install    writes the page on installing a copy, for the top of a release
  licences   writes the licences of all crates, from what `cargo metadata` prints
  zip        writes a list of hashes into a folder, and packs it as a release";

/// Where the reviewer's book is written.
const BOOK: &str = "target/book";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["build"] => build::build(&staging(), &hosting()),
        ["join", others] => join::join(&dist(), Path::new(others)),
        ["serve"] => serve_on("8080"),
        ["serve", "--port", port] => serve_on(port),
        ["sizes"] => sizes::print(&dist()),
        ["words"] => reading::print(&content()),
        ["forces"] => force_list::print(&content(), None),
        ["forces", "--today", day] => force_list::print(&content(), Some(day)),
        ["release"] => release::check(&content()),
        ["install", file] => sheets::write_install(Path::new(file)),
        ["licences", file] => licences::write_licences(std::io::stdin(), Path::new(file)),
        ["zip", folder, file] => archive::write_archive(Path::new(folder), Path::new(file)),
        ["page", name] => reading::page(&content(), name),
        ["book"] => book::write_all(Path::new(BOOK)),
        ["book-diff", old] if !old.is_empty() => book::print_changes(Path::new(old)),
        _ => Err(anyhow::anyhow!(USAGE)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Where trunk puts what it has built, before it becomes `dist/`.
fn staging() -> PathBuf {
    std::env::var_os("TRUNK_STAGING_DIR").map_or_else(dist, PathBuf::from)
}

/// Where the settings for hosts go: beside `dist/`.
fn hosting() -> PathBuf {
    dist().with_file_name("hosting")
}

/// Where the words and the publisher's settings are.
fn content() -> PathBuf {
    folder("SITE_CONTENT", "content")
}

/// Where the site is.
fn dist() -> PathBuf {
    folder("SITE_DIST", "dist")
}

/// The folder that a variable of the environment names, or else the usual one.
fn folder(variable: &str, usual: &str) -> PathBuf {
    let given = std::env::var_os(variable).filter(|given| !given.is_empty());
    given.map_or_else(|| PathBuf::from(usual), PathBuf::from)
}

fn serve_on(port: &str) -> anyhow::Result<()> {
    let port = port
        .parse()
        .map_err(|_| anyhow::anyhow!("`{port}` is not a port: use 1 to 65535, or 0 for any"))?;
    tokio::runtime::Runtime::new()?.block_on(serve::serve(dist(), port))
}
