//! Serves `dist/` on this machine as a host that reads `_headers` would.
//!
//! For looking at the site and for the browser tests: it answers only on the loopback address.

use std::io::{ErrorKind, Write as _};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use tokio::net::TcpListener;

use super::encoding;
use super::headers_file::HeadersFile;

struct Site {
    dist: PathBuf,
    headers: HeadersFile,
}

/// What a request for a path gets.
enum Found {
    File(PathBuf),
    /// A folder was asked for without the slash at the end, on which its relative links depend.
    Folder,
    Nothing,
}

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
    let file = dist.join("_headers");
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("{} cannot be read; was the site built?", file.display()))?;
    let site = Site { dist: dist.to_owned(), headers: HeadersFile::parse(&text)? };
    Ok(Router::new().fallback(answer).with_state(Arc::new(site)))
}

/// The answer to any request, with the headers that `_headers` gives to its path.
async fn answer(
    State(site): State<Arc<Site>>,
    method: Method,
    uri: Uri,
    asked: HeaderMap,
) -> Response<Body> {
    let path = uri.path();
    let accepted = asked.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    match respond(&site, &method, path, accepted).and_then(|response| dress(&site, path, response))
    {
        Ok(response) => response,
        Err(error) => {
            eprintln!("{path}: {error:#}");
            bare(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

/// A header of `_headers` replaces one of ours.
fn dress(site: &Site, path: &str, mut answer: Response<Body>) -> anyhow::Result<Response<Body>> {
    for (name, value) in &site.headers.headers_for(path)? {
        answer.headers_mut().insert(name, value.clone());
    }
    Ok(answer)
}

fn respond(
    site: &Site,
    method: &Method,
    path: &str,
    accepted: &str,
) -> anyhow::Result<Response<Body>> {
    if method != Method::GET && method != Method::HEAD {
        let mut response = bare(StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(response);
    }
    match find(&site.dist, path)? {
        Found::File(file) => send(StatusCode::OK, &file, accepted),
        Found::Folder => {
            let mut response = bare(StatusCode::MOVED_PERMANENTLY);
            response.headers_mut().insert(LOCATION, format!("{path}/").parse()?);
            Ok(response)
        }
        Found::Nothing => {
            let page = site.dist.join("404.html");
            match page.try_exists()? {
                true => send(StatusCode::NOT_FOUND, &page, accepted),
                false => Ok(bare(StatusCode::NOT_FOUND)),
            }
        }
    }
}

/// Finds what a request's path names; never anything outside `dist`, nor a host's own file.
fn find(dist: &Path, path: &str) -> anyhow::Result<Found> {
    let Some(mut file) = below(dist, path) else { return Ok(Found::Nothing) };
    if path.ends_with('/') {
        file.push("index.html");
    }
    match file.metadata() {
        Ok(found) if found.is_file() => Ok(Found::File(file)),
        Ok(_) if file.join("index.html").is_file() => Ok(Found::Folder),
        Ok(_) => Ok(Found::Nothing),
        Err(error) if absent(error.kind()) => Ok(Found::Nothing),
        Err(error) => Err(error.into()),
    }
}

fn absent(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename)
}

/// The place below `dist` that a path names, if each of its parts is a plain file name.
fn below(dist: &Path, path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let names = path.strip_prefix('/')?;
    let names = names.strip_suffix('/').unwrap_or(names);
    let mut place = dist.to_owned();
    if names.is_empty() {
        // The slash of the top folder is its only one; a second names nothing.
        return (*path == *"/").then_some(place);
    }
    for name in names.split('/') {
        let odd = name.contains(['\\', ':', '\0']);
        // Hosts keep `_headers` to themselves, and no page's name starts with a dot.
        if odd || name.is_empty() || name.starts_with('.') || name == "_headers" {
            return None;
        }
        place.push(name);
    }
    Some(place)
}

/// Sends a file, in the best packed form that the reader's browser takes.
fn send(status: StatusCode, file: &Path, accepted: &str) -> anyhow::Result<Response<Body>> {
    let packed = encoding::choose(file, accepted);
    let sent = packed.as_ref().map_or(file, |(path, _)| path);
    let bytes =
        std::fs::read(sent).with_context(|| format!("{} cannot be read", sent.display()))?;
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type(file)));
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some((_, encoding)) = packed {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

fn bare(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{status}\n")));
    *response.status_mut() = status;
    let text = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, text);
    response
}

/// The type of each kind of file that the site has; what is not here is offered as a download.
fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json; charset=utf-8",
        Some("webmanifest") => "application/manifest+json; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        Some("md") => "text/markdown; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml") => "application/xml; charset=utf-8",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
