//! The host tool: turns trunk's output and the pages into `dist/`, and serves it with its headers.

use site::{build, reading, release, serve, sizes};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: site build | serve [--port PORT] | sizes | words | release | page NAME
  build   writes the pages beside trunk's output (trunk calls this by itself), and hosting/
  serve   serves dist/ on this computer, port 8080 unless another is given, with its headers
  sizes   prints the size of every page and of the check's script, and fails over budget
  words   prints how easy the words of every file are to read, and fails on hard ones
  release fails unless content/site.toml says who runs this copy
  page    writes content/en/guide/NAME.md, a new guidance page";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["build"] => build::build(&staging()),
        ["serve"] => serve_on("8080"),
        ["serve", "--port", port] => serve_on(port),
        ["sizes"] => sizes::print(&dist()),
        ["words"] => reading::print(Path::new("content")),
        ["release"] => release::check(Path::new("content")),
        ["page", name] => reading::page(Path::new("content"), name),
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

fn dist() -> PathBuf {
    PathBuf::from("dist")
}

fn serve_on(port: &str) -> anyhow::Result<()> {
    let port = port
        .parse()
        .map_err(|_| anyhow::anyhow!("`{port}` is not a port: use 1 to 65535, or 0 for any"))?;
    tokio::runtime::Runtime::new()?.block_on(serve::serve(dist(), port))
}
