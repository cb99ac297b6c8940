//! Media types: given, sniffed, or guessed from a name.

use crate::error::Failure;
use crate::signing::Disposition;

/// A media type as a caller gave it.
pub(crate) fn checked(mime_type: &str) -> Result<String, Failure> {
    let token = |text: &str| {
        !text.is_empty()
            && text.len() <= 127
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
    };
    let essence = mime_type.split(';').next().unwrap_or_default().trim();
    match essence.split_once('/') {
        Some((kind, subtype)) if token(kind) && token(subtype) => Ok(essence.to_ascii_lowercase()),
        _ => Err(Failure::invalid(
            "`mime_type`: a media type is `type/subtype`, for example `image/png`",
        )),
    }
}

/// Whether a browser would run what is in it.
fn is_active(mime_type: &str) -> bool {
    let passive_image =
        mime_type.starts_with("image/") && !mime_type.contains("svg") && !mime_type.contains("xml");
    let passive = passive_image
        || mime_type.starts_with("video/")
        || mime_type.starts_with("audio/")
        || matches!(mime_type, "text/plain" | "application/json" | "application/octet-stream");
    !passive
}

/// The type and disposition that bytes are served with: what could run never shows inline, and
/// is never called what it is.
pub(crate) fn safe(mime_type: &str, wanted: Disposition) -> (&str, Disposition) {
    if is_active(mime_type) {
        ("application/octet-stream", Disposition::Attachment)
    } else {
        (mime_type, wanted)
    }
}

/// The `Content-Security-Policy` of bytes. A film or a sound that is opened directly is played by a
/// page that the browser makes around it, and that loads it again and has a style of its own.
pub(crate) fn policy(mime_type: &str) -> &'static str {
    match mime_type.split('/').next() {
        Some("video" | "audio") => {
            "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
        }
        Some("image") => "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
        _ => "default-src 'none'; sandbox",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_is_saved_under_a_type_that_does_nothing() {
        for active in [
            "text/html",
            "image/svg+xml",
            "application/xhtml+xml",
            "text/xml",
            "application/pdf",
            "text/javascript",
        ] {
            assert_eq!(
                safe(active, Disposition::Inline),
                ("application/octet-stream", Disposition::Attachment),
                "{active}"
            );
        }
        assert_eq!(safe("image/png", Disposition::Inline), ("image/png", Disposition::Inline));
    }

    #[test]
    fn a_media_type_has_two_parts() {
        assert_eq!(checked("Image/PNG; q=1").as_deref(), Ok("image/png"));
        assert!(checked("png").is_err() && checked("a/b\r\nc").is_err() && checked("/x").is_err());
    }
}
