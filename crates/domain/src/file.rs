//! What content goes by as a file, and what kind of file it is.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::hash::Blake3;

/// How many of the first bytes of a file [`sniff`] wants to see.
pub const HEAD_BYTES: usize = 8192;

/// The media type of what is of no known type.
pub const UNKNOWN_TYPE: &str = "application/octet-stream";

/// A name in the one form that all its spellings have (Unicode's NFC): macOS takes letters and
/// their accents apart, others do not.
pub fn normal_name(name: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(name).into_owned()
}

/// The content that a name of the form `<hex digest>[.<extension>]` stands for.
pub fn named_content(name: &str) -> Option<Blake3> {
    let (digest, extension) = name.split_once('.').unwrap_or((name, ""));
    if extension.contains(['.', '/']) { None } else { Blake3::from_hex(digest).ok() }
}

/// The name that content goes by in workflows: its digest, with the extension of a file name.
pub fn content_name(hash: Blake3, name: &str, mime_type: Option<&str>) -> String {
    let given = name.rsplit_once('.').map(|(_, extension)| extension);
    let usable = |extension: &&str| {
        !extension.is_empty()
            && extension.len() <= 12
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let guessed = || {
        mime_type
            .and_then(mime_guess::get_mime_extensions_str)
            .and_then(|known| known.first().copied())
    };
    match given.filter(usable).or_else(guessed) {
        Some(extension) => format!("{}.{}", hash.to_hex(), extension.to_ascii_lowercase()),
        None => hash.to_hex(),
    }
}

/// The media type of some bytes: by what they begin with, else by their name.
pub fn sniff(head: &[u8], name: &str) -> String {
    let guess = || mime_guess::from_path(name).first_raw();
    // Some formats begin like another: a name that says more wins over a mere container.
    if head.starts_with(b"glTF") {
        return "model/gltf-binary".to_owned();
    }
    let sniffed = infer::get(head)
        .map(|kind| kind.mime_type())
        .filter(|mime| !matches!(*mime, "application/zip" | "text/xml"));
    sniffed.or_else(guess).unwrap_or(UNKNOWN_TYPE).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_with_or_without_extension_stands_for_content() {
        let hash = Blake3::from_bytes([0xab; 32]);
        assert_eq!(named_content(&content_name(hash, "x.PNG", None)), Some(hash));
        assert_eq!(
            content_name(hash, "noext", Some("image/webp")),
            format!("{}.webp", hash.to_hex())
        );
        assert_eq!(named_content(&hash.to_hex()), Some(hash));
        assert_eq!(named_content("cat.png"), None);
        assert_eq!(named_content(&format!("{}.a.b", hash.to_hex())), None);
    }

    #[test]
    fn a_name_has_one_form() {
        assert_eq!(normal_name("u\u{308}.png"), "\u{fc}.png");
        assert_eq!(normal_name("a b.png"), "a b.png");
    }

    #[test]
    fn bytes_tell_more_than_names_and_names_more_than_nothing() {
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n", "x.jpg"), "image/png");
        assert_eq!(sniff(b"\x08\0\0\0\0\0\0\0{}", "model.safetensors"), "application/octet-stream");
        assert_eq!(sniff(b"plain", "a.txt"), "text/plain");
        assert_eq!(sniff(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.svg"), "image/svg+xml");
    }
}
