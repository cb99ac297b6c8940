//! A server to fetch from, which can be told to misbehave.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

/// What a path of a [`Source`] does.
#[derive(Clone, Debug)]
pub enum Behaviour {
    /// Gives these bytes, also in part, under an `ETag`.
    File(Vec<u8>),
    /// Gives these bytes, but breaks the first connection after so many of them.
    BreaksOnce(Vec<u8>, usize),
    /// Responds with a status without a body.
    Status(u16),
    /// Responds with a status without a body so many times, then gives these bytes.
    FailsFirst(u16, u32, Vec<u8>),
    /// Redirects.
    Redirect(String),
    /// Announces so many bytes, and never sends them.
    Announces(u64),
}

type Paths = Arc<Mutex<HashMap<String, Behaviour>>>;

/// An HTTP server on loopback; it ends with the process.
#[derive(Debug)]
pub struct Source {
    /// Where it listens, `127.0.0.1:port`.
    pub host: String,
    paths: Paths,
    requests: Arc<Mutex<Vec<String>>>,
    with_credentials: Arc<Mutex<Vec<String>>>,
}

impl Source {
    /// Starts a source.
    ///
    /// # Errors
    /// When it cannot listen.
    pub fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let host = listener.local_addr()?.to_string();
        let source = Self {
            host,
            paths: Paths::default(),
            requests: Arc::default(),
            with_credentials: Arc::default(),
        };
        let (paths, requests) = (Arc::clone(&source.paths), Arc::clone(&source.requests));
        let with_credentials = Arc::clone(&source.with_credentials);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (paths, requests, with_credentials) =
                    (Arc::clone(&paths), Arc::clone(&requests), Arc::clone(&with_credentials));
                // A client that goes away is no concern of the source.
                std::thread::spawn(move || {
                    drop(answer(&stream, &paths, &requests, &with_credentials))
                });
            }
        });
        Ok(source)
    }

    /// Says what a path does, or with a `*` at the end all that begin so, and returns its address.
    pub fn serve(&self, path: &str, behaviour: Behaviour) -> String {
        self.paths
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.to_owned(), behaviour);
        format!("http://{}{path}", self.host)
    }

    /// The paths of the requests that came with credentials.
    #[must_use]
    pub fn requests_with_credentials(&self) -> Vec<String> {
        self.with_credentials.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The requests that came, each as `METHOD path range`.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn answer(
    stream: &TcpStream,
    paths: &Paths,
    requests: &Mutex<Vec<String>>,
    with_credentials: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (method, path) =
        (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
    let mut range = None;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header == "\r\n" {
            break;
        }
        let (name, value) = header.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "range" => range = value.trim().strip_prefix("bytes=").map(str::to_owned),
            "x-api-key" | "authorization" => {
                with_credentials.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone())
            }
            _ => {}
        }
    }
    requests
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(format!("{method} {path} {}", range.as_deref().unwrap_or("-")));
    let behaviour = find(&paths.lock().unwrap_or_else(PoisonError::into_inner), &path);
    let mut stream = stream;
    match behaviour {
        None => write!(
            stream,
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        ),
        Some(Behaviour::Status(status)) => {
            write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        }
        Some(Behaviour::FailsFirst(status, times, bytes)) => {
            let next = if times > 1 {
                Behaviour::FailsFirst(status, times - 1, bytes)
            } else {
                Behaviour::File(bytes)
            };
            paths.lock().unwrap_or_else(PoisonError::into_inner).insert(path, next);
            write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        }
        Some(Behaviour::Redirect(to)) => {
            write!(
                stream,
                "HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            )
        }
        Some(Behaviour::Announces(length)) => {
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n")?;
            // Until the other side gives up.
            reader.read_to_end(&mut Vec::new()).map(|_| ())
        }
        Some(Behaviour::File(bytes)) => send(stream, &method, &bytes, range.as_deref(), usize::MAX),
        Some(Behaviour::BreaksOnce(bytes, after)) => {
            paths
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(path, Behaviour::File(bytes.clone()));
            send(stream, &method, &bytes, range.as_deref(), after)
        }
    }
}

/// The behaviour of a path, or of a pattern `prefix*` that it begins with.
fn find(paths: &HashMap<String, Behaviour>, path: &str) -> Option<Behaviour> {
    let begins =
        |pattern: &String| pattern.strip_suffix('*').is_some_and(|prefix| path.starts_with(prefix));
    paths
        .get(path)
        .or_else(|| {
            paths.iter().find(|(pattern, _)| begins(pattern)).map(|(_, behaviour)| behaviour)
        })
        .cloned()
}

fn send(
    mut stream: &TcpStream,
    method: &str,
    bytes: &[u8],
    range: Option<&str>,
    most: usize,
) -> std::io::Result<()> {
    let (first, last) = range.and_then(|range| range.split_once('-')).unwrap_or(("", ""));
    let first: usize = first.parse().unwrap_or(0);
    let last: usize = last.parse().map_or(bytes.len(), |last: usize| (last + 1).min(bytes.len()));
    let part = &bytes[first.min(last)..last];
    let (status, content_range) = match range {
        Some(_) => (
            "206 Partial Content",
            format!("content-range: bytes {first}-{}/{}\r\n", last.saturating_sub(1), bytes.len()),
        ),
        None => ("200 OK", String::new()),
    };
    let length = part.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\netag: \"v1\"\r\ncontent-length: {length}\r\n{content_range}connection: close\r\n\r\n"
    )?;
    if method == "HEAD" { Ok(()) } else { stream.write_all(&part[..length.min(most)]) }
}
