//! Serves `dist/` on this machine as a host that reads `_headers` would.
//!
//! For looking at the site and for the browser tests: it answers only on the loopback address.

use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LAST_MODIFIED, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use percent_encoding::percent_decode_str;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

use crate::files::{is_sent, read_text};
use crate::headers_file::HeadersFile;

/// Serves the files below `dist` until the program is interrupted; port 0 is any free port.
pub async fn serve(dist: PathBuf, port: u16) -> anyhow::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .with_context(|| format!("port {port} cannot be used"))?;
    let app = router(&dist)?;
    let mut out = std::io::stdout();
    writeln!(out, "Serving {} at http://{}/", dist.display(), listener.local_addr()?)?;
    // Tests wait for this line, and a pipe would keep it back.
    out.flush()?;
    axum::serve(listener, app).with_graceful_shutdown(interrupted()).await?;
    Ok(())
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without the signal the server runs until it is killed.
        std::future::pending::<()>().await;
    }
}

fn router(dist: &Path) -> anyhow::Result<Router> {
    let headers = read_text(&dist.join("_headers"))
        .with_context(|| format!("no site in `{}`: build it first (make site)", dist.display()))?;
    let headers = HeadersFile::parse(&headers)?;
    let missing = ServeFile::new(dist.join("404.html")).precompressed_br().precompressed_gzip();
    let files =
        ServeDir::new(dist).precompressed_br().precompressed_gzip().not_found_service(missing);
    let answers = from_fn_with_state(Arc::new(headers), answer);
    Ok(Router::new().fallback_service(files).layer(answers))
}

/// Where there is never a file.
const NOWHERE: &str = "/nothing/here";

/// The answer to any request, with the headers that `_headers` gives to its path.
async fn answer(
    State(headers): State<Arc<HeadersFile>>,
    mut request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    if !is_for_readers(&path) {
        *request.uri_mut() = Uri::from_static(NOWHERE);
    }
    let mut response = next.run(request).await;
    // Browsers keep this one, as they keep those of hosts.
    if response.status() == StatusCode::TEMPORARY_REDIRECT {
        *response.status_mut() = StatusCode::MOVED_PERMANENTLY;
    }
    name_character_set(response.headers_mut());
    // A file may change twice in a second, which is as exact as its date is told.
    response.headers_mut().remove(LAST_MODIFIED);
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    for (name, _) in headers.headers_for(&path) {
        response.headers_mut().remove(name);
    }
    for (name, value) in headers.headers_for(&path) {
        response.headers_mut().append(name, value.clone());
    }
    response
}

/// Whether a path names a file that hosts send, each of its parts a plain name.
fn is_for_readers(path: &str) -> bool {
    let Ok(path) = percent_decode_str(path).decode_utf8() else { return false };
    !path.contains("//") && !path.contains(['\\', ':']) && is_sent(&path)
}

/// All our texts are in UTF-8.
fn name_character_set(headers: &mut HeaderMap) {
    let Some(kind) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return;
    };
    let is_text = kind.starts_with("text/") || kind == "application/json" || kind.ends_with("+xml");
    if is_text && let Ok(value) = format!("{kind}; charset=utf-8").parse() {
        headers.insert(CONTENT_TYPE, value);
    }
}

#[cfg(test)]
mod tests;
