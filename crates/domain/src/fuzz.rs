//! What a fuzzer calls: only there when one is built (`cargo xtask fuzz`).
#![allow(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use crate::ContentHash;

/// Reads a hash, and writes it again.
pub fn hash(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(hash) = text.parse::<ContentHash>() {
        assert_eq!(hash.to_string(), text, "another hash is written than was read");
    }
}
