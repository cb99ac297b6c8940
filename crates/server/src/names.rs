//! Names of files: what a name may be, and how one is said in a header.

use comfy_cloud_store::Blake3;

use crate::error::Failure;
use crate::signing::Disposition;

/// The longest name, in characters; the contract's `maxLength`.
const MAX_CHARS: usize = 512;

/// A name as it is kept. It names nothing on disk, so any text will do that can be shown.
pub(crate) fn checked(name: &str, field: &str) -> Result<String, Failure> {
    let name = name.trim();
    match name {
        "" => Err(Failure::invalid(format!("`{field}`: a name must not be empty"))),
        name if name.chars().count() > MAX_CHARS => Err(Failure::invalid(format!("`{field}`: a name has at most {MAX_CHARS} characters"))),
        name if name.chars().any(char::is_control) => Err(Failure::invalid(format!("`{field}`: a name must not have control characters"))),
        name => Ok(name.to_owned()),
    }
}

/// The content that a name of the form `<hex digest>[.<extension>]` stands for.
pub(crate) fn content(name: &str) -> Option<Blake3> {
    let (digest, extension) = name.split_once('.').unwrap_or((name, ""));
    if extension.contains(['.', '/']) { None } else { Blake3::from_hex(digest).ok() }
}

/// The name that content goes by in workflows: its digest, with the extension of a file name.
pub(crate) fn of_content(hash: Blake3, name: &str, mime_type: Option<&str>) -> String {
    let given = name.rsplit_once('.').map(|(_, extension)| extension);
    let usable =
        |extension: &&str| !extension.is_empty() && extension.len() <= 12 && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let guessed = || mime_type.and_then(mime_guess::get_mime_extensions_str).and_then(|known| known.first().copied());
    match given.filter(usable).or_else(guessed) {
        Some(extension) => format!("{}.{}", hash.to_hex(), extension.to_ascii_lowercase()),
        None => hash.to_hex(),
    }
}

/// A `Content-Disposition` (RFC 6266): an ASCII name for old clients, the whole one for others.
pub(crate) fn disposition(disposition: Disposition, name: &str) -> String {
    let kind = match disposition {
        Disposition::Inline => "inline",
        Disposition::Attachment => "attachment",
    };
    // Only the last part: a name that was given with folders must not choose a place.
    let name = name.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or("file");
    let plain: String = name.chars().map(|c| if c.is_ascii_graphic() && !"\"\\%;".contains(c) || c == ' ' { c } else { '_' }).collect();
    let encoded = percent_encoding::utf8_percent_encode(name, ATTRIBUTE);
    format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

/// All but the `attr-char` of RFC 8187.
const ATTRIBUTE: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_said_safely_in_headers() {
        let said = |name: &str| disposition(Disposition::Attachment, name);
        assert_eq!(said("a b.png"), "attachment; filename=\"a b.png\"; filename*=UTF-8''a%20b.png");
        assert_eq!(said("../../猫\".png"), "attachment; filename=\"__.png\"; filename*=UTF-8''%E7%8C%AB%22.png");
        assert!(said("a\r\nSet-Cookie: x").is_ascii() && !said("a\r\nb").contains('\n'));
    }

    #[test]
    fn a_digest_with_or_without_extension_stands_for_content() {
        let hash = Blake3::from_bytes([0xab; 32]);
        assert_eq!(content(&of_content(hash, "x.PNG", None)), Some(hash));
        assert_eq!(of_content(hash, "noext", Some("image/webp")), format!("{}.webp", hash.to_hex()));
        assert_eq!(content(&hash.to_hex()), Some(hash));
        assert_eq!(content("cat.png"), None);
        assert_eq!(content(&format!("{}.a.b", hash.to_hex())), None);
    }
}
