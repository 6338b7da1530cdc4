//! Web servers on loopback, each with the file that the build made for it.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::{dist, folder, root};

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

/// nginx, Caddy and our own. `test` names the folder for what they write.
pub(crate) fn all(test: &str) -> [Server; 3] {
    [nginx(test), caddy(test), site()]
}

/// nginx as a publisher would set it up, in the foreground, without anything that only root may do.
pub(crate) fn nginx(test: &str) -> Server {
    let folder = folder(&format!("{test}-nginx"));
    let port = free_port();
    // The one line that the snippet asks a publisher to change.
    let snippet = fs::read_to_string(root().join("hosting/nginx.conf")).unwrap();
    assert!(snippet.contains("\n#brotli_static on;\n"));
    let snippet = snippet.replace("\n#brotli_static on;\n", "\nbrotli_static on;\n");
    fs::write(folder.join("site.conf"), snippet).unwrap();
    let configuration = format!(
        "load_module {};\ndaemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr crit;\n\
         events {{}}\nhttp {{\n  access_log off;\n  gzip on;\n  gzip_vary on;\n  client_body_temp_path t1;\n  \
         proxy_temp_path t2;\n  fastcgi_temp_path t3;\n  uwsgi_temp_path t4;\n  scgi_temp_path t5;\n  \
         server {{\n    listen 127.0.0.1:{port};\n    root {};\n    include site.conf;\n  }}\n}}\n",
        find("usr/lib/nginx/modules/ngx_http_brotli_static_module.so").display(),
        dist().display()
    );
    fs::write(folder.join("nginx.conf"), configuration).unwrap();
    let mut command = Command::new(find("usr/sbin/nginx"));
    command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "stderr"]);
    start("nginx", port, command)
}

/// Caddy as a publisher would set it up, without its control port and its own storage.
pub(crate) fn caddy(test: &str) -> Server {
    let folder = folder(&format!("{test}-caddy"));
    let port = free_port();
    let configuration = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port} {{\n\t\
         root * {}\n\timport {}\n}}\n",
        dist().display(),
        root().join("hosting/Caddyfile").display()
    );
    let file = folder.join("Caddyfile");
    fs::write(&file, configuration).unwrap();
    let mut command = Command::new(find("usr/bin/caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    command.env("HOME", &folder).env("XDG_DATA_HOME", &folder).env("XDG_CONFIG_HOME", &folder);
    start("Caddy", port, command)
}

/// `site serve`.
pub(crate) fn site() -> Server {
    let port = free_port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_site"));
    command.args(["serve", "--port", &port.to_string()]).current_dir(root()).stdout(Stdio::null());
    start("site serve", port, command)
}

/// A file of a server: as scripts/servers.sh unpacked it, or as the system has it.
fn find(path: &str) -> PathBuf {
    let ours = root().join(".tools/servers").join(path);
    let name = Path::new(path).file_name().unwrap();
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&folders).map(|folder| folder.join(name));
    let mut places = [ours, Path::new("/").join(path)].into_iter().chain(on_path);
    places
        .find(|place| place.is_file())
        .unwrap_or_else(|| panic!("{} is missing: run scripts/servers.sh", name.display()))
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
            panic!("{name} ended at once: {status}");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{name} does not answer");
}
