//! As much of an HTTP client as the tests need: one request, one answer, nothing made nicer.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// An answer as it came.
pub(crate) struct Answer {
    /// The status code.
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    /// The body, whose encoding is not undone.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Every value of a header, in order.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let found = self.headers.iter().filter(|(found, _)| found.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).collect()
    }
}

/// Asks for a path, exactly as given; `accepted` is the value of `Accept-Encoding`.
pub(crate) fn get(port: u16, path: &str, accepted: &str) -> Answer {
    let mut connection = TcpStream::connect(("127.0.0.1", port)).unwrap();
    connection.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: {accepted}\r\n\
         Connection: close\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes).unwrap();
    parse(&bytes)
}

fn parse(bytes: &[u8]) -> Answer {
    let end =
        bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("the end of the headers");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .map(|line| line.split_once(':').expect("a header"))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut answer = Answer { status, headers, body: bytes[end + 4..].to_vec() };
    if answer.all("transfer-encoding") == ["chunked"] {
        answer.body = joined(&answer.body);
    }
    answer
}

/// The content of a body that came in chunks, each after its length.
fn joined(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n").expect("a chunk's length");
        let length = std::str::from_utf8(&rest[..line]).unwrap();
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return body;
        }
        let start = line + 2;
        body.extend(&rest[start..start + length]);
        rest = &rest[start + length + 2..];
    }
}
