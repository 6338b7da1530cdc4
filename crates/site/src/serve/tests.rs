//! Asks a real server over a real connection.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};

use super::router;

const FILES: [(&str, &str); 9] = [
    ("dist/index.html", "start"),
    ("dist/index.html.br", "packed"),
    ("dist/.htaccess", "for a host"),
    ("dist/404.html", "not here"),
    ("dist/style.css", "p{}"),
    ("dist/guide/how to/index.html", "how to"),
    ("dist/empty/readme", "an unknown type"),
    ("dist/_headers", "/*\n  X-All: all\n\n/style.css\n  X-Own: style\n  Content-Type: text/odd\n"),
    ("secret.txt", "never to be served"),
];

struct Server {
    folder: PathBuf,
    address: SocketAddr,
    runtime: tokio::runtime::Runtime,
}

struct Answer {
    head: String,
    body: String,
}

impl Server {
    fn start(name: &str) -> Server {
        let folder = std::env::temp_dir().join(format!("site-serve-{name}-{}", std::process::id()));
        for (path, text) in FILES {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let app = router(&folder.join("dist")).unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(async move { axum::serve(listener, app).await });
        Server { folder, address, runtime }
    }

    /// Sends the target as it is: a client library would tidy it first.
    fn ask(&self, method: &str, target: &str) -> Answer {
        let mut connection = TcpStream::connect(self.address).unwrap();
        let request = format!("{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        Answer { head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, target: &str) -> Answer {
        self.ask("GET", target)
    }

    fn stop(self) {
        self.runtime.shutdown_background();
        std::fs::remove_dir_all(self.folder).unwrap();
    }
}

impl Answer {
    fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

#[test]
fn serves_files_with_their_type() {
    let server = Server::start("files");
    let html = Some("text/html; charset=utf-8");
    for (target, body, kind) in [
        ("/", "start", html),
        ("/?a=b", "start", html),
        ("/index.html", "start", html),
        ("/guide/how%20to/", "how to", html),
        ("/empty/readme", "an unknown type", Some("application/octet-stream")),
    ] {
        let answer = server.get(target);
        assert_eq!((answer.status(), answer.body.as_str()), ("200", body), "{target}");
        assert_eq!(answer.header("content-type"), kind, "{target}");
    }
    server.stop();
}

#[test]
fn a_folder_gets_its_slash() {
    let server = Server::start("folder");
    let answer = server.get("/guide/how%20to");
    assert_eq!(answer.status(), "301");
    assert_eq!(answer.header("location"), Some("/guide/how%20to/"));
    server.stop();
}

#[test]
fn unknown_paths_and_what_is_for_hosts_get_the_page_for_that() {
    let server = Server::start("unknown");
    for target in [
        "/nothing",
        "/empty/",
        "/index.html/x",
        "//",
        "/guide//",
        "/_headers",
        "/%5fheaders",
        "/index.html.br",
        "/.htaccess",
    ] {
        let answer = server.get(target);
        assert_eq!((answer.status(), answer.body.as_str()), ("404", "not here"), "{target}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{target}");
    }
    server.stop();
}

#[test]
fn nothing_outside_is_served() {
    let server = Server::start("outside");
    for target in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/guide/../../secret.txt",
        "/guide/%2E%2E%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/guide/..\\..\\secret.txt",
        "/index.html%00",
        "/%ff",
        "/./index.html",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/c:/secret.txt",
    ] {
        let answer = server.get(target);
        assert!(["400", "404"].contains(&answer.status()), "{target}: {}", answer.head);
        assert!(!answer.body.contains("secret") && !answer.body.contains("root"), "{target}");
    }
    server.stop();
}

#[test]
fn only_get_and_head() {
    let server = Server::start("methods");
    let head = server.ask("HEAD", "/");
    assert_eq!((head.status(), head.header("content-length")), ("200", Some("5")));
    assert_eq!(head.body, "");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = server.ask(method, "/");
        assert_eq!(
            (answer.status(), answer.header("allow")),
            ("405", Some("GET,HEAD")),
            "{method}"
        );
    }
    server.stop();
}

#[test]
fn every_answer_carries_the_headers_of_its_path() {
    let server = Server::start("headers");
    for target in ["/", "/nothing", "/guide/how%20to", "/style.css?x"] {
        let answer = server.get(target);
        let own = target.starts_with("/style").then_some("style");
        assert_eq!(
            (answer.header("x-all"), answer.header("x-own")),
            (Some("all"), own),
            "{target}"
        );
    }
    assert_eq!(server.get("/style.css").header("content-type"), Some("text/odd"));
    server.stop();
}

#[test]
fn a_site_without_headers_is_not_served() {
    let fault = router(Path::new("no such folder")).unwrap_err().to_string();
    assert_eq!(fault, "no site in `no such folder`: build it first (make site)");
}
