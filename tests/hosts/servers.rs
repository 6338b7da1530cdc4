//! Web servers on loopback, each set up as the page on installing says (scripts/install-copy.sh).

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::{dist, folder, root};

/// The servers on which a release can be installed.
pub(crate) const INSTALLED: [&str; 3] = ["nginx", "apache", "caddy"];

/// What our own server is called.
pub(crate) const OURS: &str = "site serve";

/// A server that runs until this is dropped.
pub(crate) struct Server {
    /// What it is, for messages.
    pub(crate) name: &'static str,
    /// Its port on 127.0.0.1.
    pub(crate) port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// nginx, Apache, Caddy and our own, with the site as it was built. `test` names the folder for what
/// they write.
pub(crate) fn all(test: &str) -> Vec<Server> {
    let release = built(test);
    let installed = INSTALLED.iter().map(|name| install(name, &release, "/", test));
    installed.chain([site()]).collect()
}

/// The site as it was built, in the order of a release.
pub(crate) fn built(test: &str) -> PathBuf {
    let release = folder(&format!("{test}-release"));
    symlink(dist().canonicalize().unwrap(), release.join("site")).unwrap();
    symlink(root().join("hosting").canonicalize().unwrap(), release.join("hosting")).unwrap();
    release
}

/// A server with a release at a path.
pub(crate) fn install(name: &'static str, release: &Path, base: &str, test: &str) -> Server {
    let folder = folder(&format!("{test}-{name}"));
    let port = free_port();
    let mut command = Command::new(root().join("scripts/install-copy.sh"));
    command.arg(name).arg(release).arg(base).arg(port.to_string()).arg(folder);
    start(name, port, command)
}

/// `site serve`.
fn site() -> Server {
    let port = free_port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_site"));
    command.args(["serve", "--port", &port.to_string()]).current_dir(root()).stdout(Stdio::null());
    start(OURS, port, command)
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

fn start(name: &'static str, port: u16, mut command: Command) -> Server {
    let child = command.stdin(Stdio::null()).spawn().unwrap();
    let mut server = Server { name, port, child };
    for _ in 0..600 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return server;
        }
        if let Some(status) = server.child.try_wait().unwrap() {
            panic!("{name} ended at once: {status}; see scripts/servers.sh");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{name} does not answer");
}
