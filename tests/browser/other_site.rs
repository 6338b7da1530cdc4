//! Pages of other sites with the check in a frame: Debian's nginx serves them under a strict policy of their
//! own (`scripts/servers.sh` fetches it), at another host name than the site's.

use super::browser::{Browser, PATIENCE};
use super::host::{self, with_the_tests};
use site::embed::{UNKNOWN, element, snippet};
use std::fmt::Write as _;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use words::PUBLISHER;

/// Where a reader finds a page with the frame of the guidance, and one with the element.
pub(crate) const FRAME: &str = "frame.html";
pub(crate) const ELEMENT: &str = "element.html";
pub(crate) const BOTH: [&str; 2] = [FRAME, ELEMENT];

/// What a page of a stranger notes: all that it is told by anyone.
const NOTES: &str = "window.seen = [];
addEventListener('message', ({ data, source, isTrusted }) => {
    const ours = source === document.querySelector('iframe')?.contentWindow;
    if (ours && isTrusted) seen.push(data);
});";

/// Sheets that fit no frame, as those of a big site may.
const HARSH: &str = "iframe, custody-image-check > * { display: none !important; height: 3px !important; \
     width: 5px !important; border: 9px solid !important; opacity: 0 !important; max-height: 7px !important; }";

/// The addresses of one nginx.
pub(crate) struct Sites {
    _nginx: Child,
    /// The stranger's site.
    pub(crate) host: String,
    /// A site that frames the stranger's page.
    pub(crate) outer: String,
}

/// The sites, which all tests share.
pub(crate) fn sites() -> &'static Sites {
    static SITES: OnceLock<Sites> = OnceLock::new();
    SITES.get_or_init(start)
}

fn start() -> Sites {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("other-site");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let ports = [(); 4].map(|()| free_port());
    // Another host name is another site, also where ports do not count.
    let address = |at: usize, name| format!("http://{name}:{}/", ports[at]);
    let (host, outer) = (address(0, "localhost"), address(1, "127.0.0.1"));
    // Our site behind a server that forbids frames in the old way, and one that drops our policy besides.
    let (forbidding, dropping) = (address(2, "127.0.0.1"), address(3, "127.0.0.1"));
    write_pages(&folder, &host, [&forbidding, &dropping]);
    fs::write(folder.join("nginx.conf"), configuration(&folder, ports)).unwrap();
    let place = folder.to_str().unwrap();
    let nginx = find("usr/sbin/nginx");
    let mut nginx =
        with_the_tests(nginx.to_str().unwrap(), &["-p", place, "-c", "nginx.conf", "-e", "stderr"]);
    let mut nginx = nginx.stdout(Stdio::null()).spawn().unwrap();
    if !answers(&ports) {
        let _ = nginx.kill();
        let _ = nginx.wait();
        panic!("nginx does not answer");
    }
    Sites { _nginx: nginx, host, outer }
}

/// Whether there is a server at each port, within twenty seconds.
fn answers(ports: &[u16]) -> bool {
    (0..400).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        ports.iter().all(|port| TcpStream::connect(("127.0.0.1", *port)).is_ok())
    })
}

/// A page with something in it; `sheet` and `script` are files beside it.
fn page(inside: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page of another site</title>\
         <link rel=\"stylesheet\" href=\"/page.css\"><script src=\"/page.js\"></script>\
         <h1>A page of another site</h1><p>Some words before the frame.</p>{inside}<p>Some after it.</p>"
    )
}

/// The text of the guidance for a copy at that address.
fn of_copy(text: &str, address: &str) -> String {
    let own = PUBLISHER.address.unwrap_or(UNKNOWN);
    assert!(text.contains(own), "{text}");
    text.replace(own, address)
}

fn write_pages(folder: &Path, host: &str, [forbidding, dropping]: [&String; 2]) {
    let write = |name: &str, text: &str| {
        let file = folder.join("pages").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let site = host::site();
    let (frame, element) = (of_copy(&snippet(), site), of_copy(&element(), site));
    let set = |text: &str| {
        text.replace(
            "<custody-image-check>",
            "<custody-image-check force=\"kent\" theme=\"dark\" accent=\"blue\" lang=\"en-GB\">",
        )
    };
    write("page.js", NOTES);
    write("page.css", "h1 { color: navy; }");
    write("harsh.css", HARSH);
    for folder in ["", "sealed/", "blocked/"] {
        write(&format!("{folder}{FRAME}"), &page(&frame));
        write(&format!("{folder}{ELEMENT}"), &page(&element));
    }
    write("set.html", &page(&set(&element)));
    write("harsh.html", &page(&element).replace("/page.css", "/harsh.css"));
    write(
        "outer.html",
        &page(&format!("<iframe src=\"{host}{ELEMENT}\" width=\"700\" height=\"900\"></iframe>")),
    );
    for (name, address) in [("forbidding.html", forbidding), ("dropping.html", dropping)] {
        write(name, &page(&of_copy(&snippet(), address)));
    }
    for name in
        ["index.html", "check/index.html", "check/plain/index.html", "custody-image-check.html"]
    {
        let frame = format!("<iframe src=\"{site}{name}\" width=\"700\" height=\"900\"></iframe>");
        write(&format!("other/{name}"), &page(&frame));
    }
}

/// The stranger's policy: its own files, and of our site what the guidance says and no more.
fn configuration(folder: &Path, [host, outer, forbidding, dropping]: [u16; 4]) -> String {
    let site = host::site().trim_end_matches('/');
    let pages = folder.join("pages");
    let framed = format!(
        "frame-src {site} http://127.0.0.1:{forbidding} http://127.0.0.1:{dropping}; script-src 'self' {site}"
    );
    let strict = |more: &str| {
        format!(
            "add_header Content-Security-Policy \"default-src 'none'; style-src 'self'; {more}\";"
        )
    };
    let sealed = "add_header Cross-Origin-Embedder-Policy require-corp; \
         add_header Cross-Origin-Opener-Policy same-origin; add_header Permissions-Policy \"camera=()\";";
    let mut text = format!(
        "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr crit;\nevents {{}}\nhttp {{\n\
         access_log off; root {};\ntypes {{ text/html html; text/css css; text/javascript js; }}\n",
        pages.display()
    );
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        writeln!(text, "{kind}_temp_path {kind};").unwrap();
    }
    let server = |port: u16, inside: String| {
        format!("server {{ listen 127.0.0.1:{port}; absolute_redirect off;\n{inside}\n}}\n")
    };
    let open = strict(&framed);
    text += &server(
        host,
        format!(
            "{open}\nlocation /sealed/ {{ {open} {sealed} }}\nlocation /blocked/ {{ {} }}",
            strict("script-src 'self'")
        ),
    );
    let own = format!("frame-src http://localhost:{host}; script-src 'self'");
    text += &server(outer, strict(&own));
    let proxy = format!("location / {{ proxy_pass {site}; add_header X-Frame-Options DENY always;");
    text += &server(forbidding, format!("{proxy} }}"));
    text += &server(dropping, format!("{proxy} proxy_hide_header Content-Security-Policy; }}"));
    text + "}\n"
}

/// A file of nginx: as scripts/servers.sh unpacked it, or as the system has it.
fn find(path: &str) -> PathBuf {
    let ours = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.tools/servers")).join(path);
    let found = [ours, Path::new("/").join(path)].into_iter().find(|place| place.is_file());
    found.expect("nginx is missing: run scripts/servers.sh")
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

impl Browser {
    /// Opens a page of the stranger's, and goes into the frame once the check runs there.
    pub(crate) async fn open_framed(&self, page: &str) {
        self.go_to(&format!("{}{page}", sites().host)).await;
        self.enter_frame().await;
    }

    /// Goes into the one frame of the page; what follows happens there, until [`Browser::out_of_frames`].
    pub(crate) async fn enter_frame(&self) {
        self.until("document.querySelectorAll('iframe').length === 1").await;
        self.run("document.querySelector('iframe').scrollIntoView();").await;
        // Before its page has come another stands in it, which drivers would not leave.
        let from = Instant::now();
        loop {
            self.driver.enter_frame(0).await.unwrap();
            if self.holds("document.documentElement?.matches('[data-ready]')").await {
                return;
            }
            self.driver.enter_parent_frame().await.unwrap();
            assert!(from.elapsed() < PATIENCE, "the check does not start in the frame");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes back to the page around.
    pub(crate) async fn out_of_frames(&self) {
        self.driver.enter_default_frame().await.unwrap();
    }
}
