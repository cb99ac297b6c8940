//! Names of files: what a name may be, and how one is said in a header.

use comfy_cloud_domain::file;

use crate::error::Failure;
use crate::signing::Disposition;

/// The longest name, in characters; the contract's `maxLength`.
const MAX_CHARS: usize = 512;

/// A name as it is kept. It names nothing on disk, so any text will do that can be shown.
pub(crate) fn checked(name: &str, field: &str) -> Result<String, Failure> {
    let name = file::normal_name(name.trim());
    match name.as_str() {
        "" => Err(Failure::invalid(format!("`{field}`: a name must not be empty"))),
        name if name.chars().count() > MAX_CHARS => {
            Err(Failure::invalid(format!("`{field}`: a name has at most {MAX_CHARS} characters")))
        }
        name if name.chars().any(char::is_control) => {
            Err(Failure::invalid(format!("`{field}`: a name must not have control characters")))
        }
        _ => Ok(name),
    }
}

/// A text of any kind that is kept: with every character but NUL, which databases do not have in
/// texts.
pub(crate) fn text(text: String, field: &str) -> Result<String, Failure> {
    match text.contains('\0') {
        true => Err(Failure::invalid(format!("`{field}`: a text must not have NUL characters"))),
        false => Ok(text),
    }
}

/// A folder that a file was uploaded into, as part of a name: without what would lead out of it.
pub(crate) fn folder(text: &str) -> Option<String> {
    let parts: Vec<&str> = text
        .split(['/', '\\'])
        .map(str::trim)
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    if parts.is_empty() { None } else { Some(parts.join("/")) }
}

/// A `Content-Disposition` (RFC 6266): an ASCII name for old clients, the whole one for others.
pub(crate) fn disposition(disposition: Disposition, name: &str) -> String {
    let kind = match disposition {
        Disposition::Inline => "inline",
        Disposition::Attachment => "attachment",
    };
    // Only the last part: a name that was given with folders must not choose a place.
    let name = name.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or("file");
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_graphic() && !"\"\\%;".contains(c) || c == ' ' { c } else { '_' })
        .collect();
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
    fn a_folder_leads_nowhere_else() {
        assert_eq!(folder("a\\b//../c ").as_deref(), Some("a/b/c"));
        assert_eq!((folder(""), folder("/"), folder("..")), (None, None, None));
    }

    #[test]
    fn names_are_said_safely_in_headers() {
        let said = |name: &str| disposition(Disposition::Attachment, name);
        assert_eq!(said("a b.png"), "attachment; filename=\"a b.png\"; filename*=UTF-8''a%20b.png");
        assert_eq!(
            said("../../猫\".png"),
            "attachment; filename=\"__.png\"; filename*=UTF-8''%E7%8C%AB%22.png"
        );
        assert!(said("a\r\nSet-Cookie: x").is_ascii() && !said("a\r\nb").contains('\n'));
    }
}
