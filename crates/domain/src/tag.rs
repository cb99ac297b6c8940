//! Tags: trimmed, not empty, not long.

use std::fmt;

/// The longest tag, in characters.
const MAX_CHARS: usize = 128;

/// The most tags of an asset; the contract's `maxItems`.
pub const MAX_TAGS: usize = 256;

/// A tag of an asset.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(String);

/// The text is no tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidTag {
    /// Nothing is left when blanks are trimmed.
    #[error("a tag is empty")]
    Empty,
    /// It is too long.
    #[error("a tag has more than {MAX_CHARS} characters")]
    TooLong,
    /// It has a character that cannot be seen.
    #[error("a tag has a control character")]
    Control,
}

impl Tag {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A tag that a store returns: it was checked before it was kept.
    pub fn kept(text: String) -> Self {
        Self(text)
    }
}

impl TryFrom<&str> for Tag {
    type Error = InvalidTag;

    fn try_from(text: &str) -> Result<Self, InvalidTag> {
        let text = text.trim();
        match text {
            "" => Err(InvalidTag::Empty),
            text if text.chars().count() > MAX_CHARS => Err(InvalidTag::TooLong),
            text if text.chars().any(char::is_control) => Err(InvalidTag::Control),
            text => Ok(Self(text.to_owned())),
        }
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "postgres")]
impl postgres_types::ToSql for Tag {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        self.0.as_str().to_sql(ty, out)
    }

    postgres_types::accepts!(TEXT, VARCHAR);
    postgres_types::to_sql_checked!();
}

#[cfg(feature = "rusqlite")]
impl rusqlite::ToSql for Tag {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.as_str().into())
    }
}

#[cfg(feature = "rusqlite")]
impl rusqlite::types::FromSql for Tag {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        value.as_str().map(|text| Self::kept(text.to_owned()))
    }
}
