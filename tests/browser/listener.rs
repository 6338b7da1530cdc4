//! A stranger's server on this machine, which notes what reaches it, and plain pages without headers.

use super::host;
use axum::Router;
use axum::extract::State;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::serve::ListenerExt as _;
use std::collections::BTreeSet;
use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// What has arrived: the first part of each request's path, and what came otherwise.
type Arrived = Arc<Mutex<BTreeSet<String>>>;

/// A server that answers anything and remembers it. It lives as long as the tests.
pub(crate) struct Listener {
    arrived: Arrived,
    connected: Arc<AtomicBool>,
    /// Its host and port for requests.
    pub(crate) requests: String,
    /// Its host and port for packets.
    pub(crate) packets: String,
}

impl Listener {
    /// Starts to listen on the loopback address, for requests and for packets.
    pub(crate) fn start() -> Self {
        let (requests, packets) = (listener(), UdpSocket::bind("127.0.0.1:0").unwrap());
        let started = Self {
            arrived: Arrived::default(),
            connected: Arc::default(),
            requests: requests.local_addr().unwrap().to_string(),
            packets: packets.local_addr().unwrap().to_string(),
        };
        let (arrived, connected) = (started.arrived.clone(), started.connected.clone());
        let answers = Router::new().fallback(elsewhere).with_state(started.arrived.clone());
        serve(requests, answers, move || connected.store(true, Ordering::Relaxed));
        std::thread::spawn(move || {
            while packets.recv_from(&mut [0; 2048]).is_ok() {
                arrived.lock().unwrap().insert("webrtc".to_owned());
            }
        });
        started
    }

    /// What has arrived so far. Where nothing has, one who only connected is named.
    pub(crate) fn arrived(&self) -> BTreeSet<String> {
        let mut arrived = self.arrived.lock().unwrap().clone();
        if arrived.is_empty() && self.connected.load(Ordering::Relaxed) {
            arrived.insert("connected".to_owned());
        }
        arrived
    }
}

/// Notes a request.
async fn elsewhere(State(arrived): State<Arrived>, to: Uri) -> impl IntoResponse {
    let name = to.path().split('/').nth(1).unwrap_or("unreadable");
    // Browsers ask for it by themselves, once they show a page of this host.
    if name != "favicon.ico" {
        arrived.lock().unwrap().insert(name.to_owned());
    }
    ([(ACCESS_CONTROL_ALLOW_ORIGIN, "*")], Html("<!doctype html><title>elsewhere</title>"))
}

/// Serves `dist/` without one header of ours, and `/blank.html` besides; gives the address of the root.
pub(crate) fn without_headers() -> String {
    let pages = listener();
    let address = format!("http://{}/", pages.local_addr().unwrap());
    let blank = Html("<!doctype html><title>blank</title><p>blank");
    let answers = Router::new().route("/blank.html", get(async move || blank)).fallback(file);
    serve(pages, answers, || ());
    address
}

/// A file of the site.
async fn file(at: Uri) -> Result<impl IntoResponse, StatusCode> {
    let kind = match at.path().rsplit('.').next() {
        Some("html") => "text/html",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let bytes = fs::read(host::dist().join(at.path().trim_start_matches('/')));
    Ok(([(CONTENT_TYPE, kind)], bytes.map_err(|_| StatusCode::NOT_FOUND)?))
}

fn listener() -> TcpListener {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    listener
}

/// Serves in a thread of its own, also while a test waits; calls back for each connection.
fn serve(listener: TcpListener, answers: Router, mut connected: impl FnMut() + Send + 'static) {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener.tap_io(move |_| connected()), answers).await
        })
    });
}
