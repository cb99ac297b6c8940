//! The hashes of a local file.

use std::io::Read;
use std::path::Path;

use crate::{Error, Progress, Result};

const CHUNK_BYTES: usize = 1024 * 1024;

/// What a file is, by name and size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// `blake3:` and 64 hex digits.
    pub blake3: String,
    /// Bytes.
    pub size_bytes: u64,
}

/// Hashes a file, on a thread that may block.
///
/// # Errors
/// When the file cannot be read.
pub async fn hash_file(path: &Path, progress: Option<Progress>) -> Result<Hashes> {
    let path = path.to_path_buf();
    let work = move || {
        let mut file = std::fs::File::open(&path).map_err(Error::file("read", &path))?;
        let mut hasher = blake3::Hasher::new();
        let mut buffer = vec![0; CHUNK_BYTES];
        let mut size_bytes = 0;
        loop {
            match file.read(&mut buffer).map_err(Error::file("read", &path))? {
                0 => break,
                n => {
                    hasher.update(&buffer[..n]);
                    size_bytes += n as u64;
                    if let Some(progress) = &progress {
                        progress(n as u64);
                    }
                }
            }
        }
        Ok(Hashes { blake3: format!("blake3:{}", hasher.finalize().to_hex()), size_bytes })
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Invalid(error.to_string()))?
}
