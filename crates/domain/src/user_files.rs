//! Users' own files, and the layers of masked images.

use chrono::{DateTime, Utc};

use crate::Blake3;

/// The longest path of a user's file, in bytes.
const MAX_PATH_BYTES: usize = 1024;

/// A file of a user's own tree, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFile {
    /// Its path.
    pub path: String,
    /// Its bytes.
    pub size_bytes: u64,
    /// When it was written.
    pub modified_at: DateTime<Utc>,
}

/// A path below the user's own tree. It names nothing on disk; what would, elsewhere, is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserPath<'a>(&'a str);

/// The text is not a path below a user's own tree.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPath {
    /// It is empty, or too long.
    #[error("the path `{}` must have 1 to {MAX_PATH_BYTES} bytes", .0.escape_debug())]
    Length(String),
    /// It has characters that some systems do not take in a path.
    #[error("the path `{}` must not have backslashes or control characters", .0.escape_debug())]
    Characters(String),
    /// It leads out of the tree.
    #[error("the path `{0}` leaves your own tree")]
    Outside(String),
    /// It is not the one spelling of a path.
    #[error("the path `{}` must not have empty parts or `.`", .0.escape_debug())]
    Parts(String),
}

impl<'a> UserPath<'a> {
    /// As text.
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

impl<'a> TryFrom<&'a str> for UserPath<'a> {
    type Error = InvalidPath;

    fn try_from(path: &'a str) -> Result<Self, InvalidPath> {
        let text = || path.to_owned();
        if path.is_empty() || path.len() > MAX_PATH_BYTES {
            return Err(InvalidPath::Length(text()));
        }
        if path.contains('\\') || path.chars().any(char::is_control) {
            return Err(InvalidPath::Characters(text()));
        }
        if path.starts_with('/') || path.split('/').any(|part| part == "..") {
            return Err(InvalidPath::Outside(text()));
        }
        if path.split('/').any(|part| part.is_empty() || part == ".") {
            return Err(InvalidPath::Parts(text()));
        }
        Ok(Self(path))
    }
}

/// A layer of a masked image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskLayer {
    /// Which layer: `mask`, `paint`, `painted` or `painted_masked`.
    pub layer: String,
    /// Its content.
    pub hash: Blake3,
    /// Its name, `<hex digest>.<extension>`.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_its_tree() {
        for good in ["a.json", "workflows/a b.json", "ä/ö.json", "..."] {
            assert_eq!(UserPath::try_from(good).map(UserPath::as_str), Ok(good));
        }
        for outside in ["/etc/passwd", "../a", "a/../../b", "a/.."] {
            assert_eq!(UserPath::try_from(outside), Err(InvalidPath::Outside(outside.to_owned())));
        }
        for bad in ["", "a\0b", "a\\b", "a//b", "a/", "./a", "a\nb", &"x".repeat(2000)] {
            assert!(
                !matches!(UserPath::try_from(bad), Ok(_) | Err(InvalidPath::Outside(_))),
                "{bad}"
            );
        }
    }
}
