//! A stranger's server on this machine, which notes what reaches it, and plain pages without headers.

use super::host;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};

/// What has arrived: the first part of each request's path, and what came otherwise.
type Arrived = Arc<Mutex<BTreeSet<String>>>;

/// A type and a body, or nothing.
type Answer = Option<(&'static str, Vec<u8>)>;

/// A server that answers anything and remembers it. It lives as long as the tests.
pub(crate) struct Listener {
    arrived: Arrived,
    /// Its host and port for requests.
    pub(crate) requests: String,
    /// Its host and port for packets.
    pub(crate) packets: String,
}

impl Listener {
    /// Starts to listen on the loopback address, for requests and for packets.
    pub(crate) fn start() -> Self {
        let arrived = Arrived::default();
        let (requests, packets) = (listener(), UdpSocket::bind("127.0.0.1:0").unwrap());
        let started = Self {
            arrived: Arc::clone(&arrived),
            requests: requests.local_addr().unwrap().to_string(),
            packets: packets.local_addr().unwrap().to_string(),
        };
        let noted = Arc::clone(&arrived);
        serve(requests, move |path| {
            let name = path.trim_start_matches('/').split(['/', '?']).next().unwrap();
            // Browsers ask for it by themselves, once they show a page of this host.
            if name != "favicon.ico" {
                noted.lock().unwrap().insert(name.to_owned());
            }
            Some(("text/html", b"<!doctype html><title>elsewhere</title>".to_vec()))
        });
        std::thread::spawn(move || {
            while packets.recv_from(&mut [0; 2048]).is_ok() {
                arrived.lock().unwrap().insert("webrtc".to_owned());
            }
        });
        started
    }

    /// What has arrived so far.
    pub(crate) fn arrived(&self) -> BTreeSet<String> {
        self.arrived.lock().unwrap().clone()
    }
}

/// Serves `dist/` without one header of ours, and `/blank.html` besides; gives the address of the root.
pub(crate) fn without_headers() -> String {
    let pages = listener();
    let address = format!("http://{}/", pages.local_addr().unwrap());
    serve(pages, |path| {
        let path = path.trim_start_matches('/').split('?').next().unwrap();
        if path == "blank.html" {
            return Some(("text/html", b"<!doctype html><title>blank</title><p>blank".to_vec()));
        }
        let kind = match path.rsplit('.').next().unwrap() {
            "html" => "text/html",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        Some((kind, fs::read(host::dist().join(path)).ok()?))
    });
    address
}

fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

/// Answers each request; nothing is a page that is not there.
fn serve(listener: TcpListener, answer: impl Fn(&str) -> Answer + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    std::thread::spawn(move || {
        for caller in listener.incoming().map_while(Result::ok) {
            let answer = Arc::clone(&answer);
            // One who only connects must not keep the others waiting.
            std::thread::spawn(move || reply(caller, &*answer));
        }
    });
}

fn reply(mut caller: TcpStream, answer: &dyn Fn(&str) -> Answer) {
    let mut lines = BufReader::new(caller.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(request) = lines.next() else {
        answer("/connected");
        return;
    };
    lines.find(String::is_empty);
    let path = request.split(' ').nth(1).unwrap_or("/unreadable");
    let (status, (kind, body)) = match answer(path) {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", ("text/plain", Vec::new())),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
        body.len()
    );
    // A caller may have gone meanwhile.
    let _ = caller.write_all(&[head.as_bytes(), &body].concat());
}
