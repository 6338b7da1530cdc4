//! A copy of the site with a server of its own, which a test may change and stop.

use super::host;
use site::files::WORKER;
use site::precache::{list, worker};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Child;

/// A copy of `dist/`, served from below a path of its host.
pub(super) struct Copy {
    folder: PathBuf,
    below: &'static str,
    server: Option<Child>,
    host: String,
}

impl Copy {
    /// Copies the site and serves it; `below` is empty or ends in a slash.
    pub(super) fn new(name: &str, below: &'static str) -> Self {
        let folder = std::env::temp_dir().join(format!("offline-{name}-{}", std::process::id()));
        let root = folder.join("dist");
        copy(&host::dist(), &root.join(below));
        if !below.is_empty() {
            // The headers of `/index.html` are now those of `/below/index.html`.
            let headers = fs::read_to_string(root.join(below).join("_headers")).unwrap();
            let moved = headers.replace("\n/", &format!("\n/{below}"));
            fs::write(root.join("_headers"), moved).unwrap();
        }
        let mut server =
            host::with_the_tests(env!("CARGO_BIN_EXE_site"), &["serve", "--port", "0"])
                .current_dir(&folder)
                .spawn()
                .unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let host = line.split_whitespace().last().unwrap().to_owned();
        assert!(host.starts_with("http://127.0.0.1:"), "{line}");
        Self { folder, below, server: Some(server), host }
    }

    /// The address of a page of the copy.
    pub(super) fn address(&self, page: &str) -> String {
        format!("{}{}{page}", self.host, self.below)
    }

    /// The server's port.
    pub(super) fn port(&self) -> u16 {
        self.host.trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap()
    }

    /// The files that belong on the device.
    pub(super) fn files(&self) -> Vec<String> {
        list(&self.root()).unwrap().into_iter().map(|file| file.name).collect()
    }

    fn root(&self) -> PathBuf {
        self.folder.join("dist").join(self.below)
    }

    /// Changes a word of the home page, as a new version of the site would.
    pub(super) fn change(&self, from: &str, to: &str) {
        let root = self.root();
        let home = fs::read_to_string(root.join("index.html")).unwrap();
        assert!(home.contains(from));
        replace(&root, "index.html", &home.replace(from, to));
        replace(&root, WORKER, &worker(&list(&root).unwrap()).unwrap());
    }

    /// Makes a file another one than the worker's list says.
    pub(super) fn damage(&self, name: &str) {
        replace(&self.root(), name, "damaged");
    }

    /// Stops the server.
    pub(super) fn stop(&mut self) {
        if let Some(mut server) = self.server.take() {
            drop(server.stdin.take());
            server.wait().unwrap();
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        self.stop();
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

/// Writes a file; its packed forms go, so that the server sends this one.
fn replace(root: &Path, name: &str, text: &str) {
    for ending in [".br", ".gz"] {
        let _ = fs::remove_file(root.join(format!("{name}{ending}")));
    }
    fs::write(root.join(name), text).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
