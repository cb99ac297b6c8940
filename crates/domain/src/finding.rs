//! What a check of a store can find.

use crate::{Blake3, Location};

/// Something that does not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Rows refer to bytes that are not there. Nothing can mend that but a backup.
    MissingBytes(Blake3),
    /// Bytes are not those that their row says, or not as many.
    WrongBytes(Blake3),
    /// Bytes that no row knows; a repair removes them.
    UnknownBytes(Location),
    /// A kept count is wrong; a repair mends it.
    WrongCount(String),
    /// The catalogue's file is damaged. Nothing can mend that but a backup.
    Damage(String),
}

impl Finding {
    /// Whether a repair mends it.
    pub fn is_repairable(&self) -> bool {
        match self {
            Self::UnknownBytes(_) | Self::WrongCount(_) => true,
            Self::MissingBytes(_) | Self::WrongBytes(_) | Self::Damage(_) => false,
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MissingBytes(hash) => {
                write!(f, "the bytes of {hash} are missing; restore them from a backup")
            }
            Self::WrongBytes(hash) => write!(
                f,
                "the bytes of {hash} are damaged; restore them from a backup, or upload them again"
            ),
            Self::UnknownBytes(location) => write!(f, "nothing refers to the bytes at {location}"),
            Self::WrongCount(text) => f.write_str(text),
            Self::Damage(text) => {
                write!(f, "the catalogue is damaged: {text}; restore it from a backup")
            }
        }
    }
}
