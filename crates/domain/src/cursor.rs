//! Places in lists of assets.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{AssetId, Error, Order, PageRequest, Result, SortKey};

/// A place in a list: the last asset of a page, and the order it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub String);

/// What a list is ordered by, of one asset.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CursorKey {
    /// A size in bytes, or a time in microseconds since 1970.
    Number(i64),
    /// A name.
    Text(String),
}

impl SortKey {
    /// The column of this name has what is ordered by, in every catalogue.
    pub fn column(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::CreatedAt => "created_at",
            Self::UpdatedAt => "updated_at",
            Self::Size => "size",
            Self::AccessedAt => "accessed_at",
        }
    }
}

impl PageRequest {
    /// The cursor behind an asset of this list.
    pub fn cursor_behind(&self, key: CursorKey, id: AssetId) -> Cursor {
        let key = match key {
            CursorKey::Number(number) => json!(number),
            CursorKey::Text(text) => json!(text),
        };
        Cursor(hex::encode(json!([self.order_name(), key, id.as_uuid()]).to_string()))
    }

    /// The key and id behind which the page begins, where a cursor says it.
    ///
    /// # Errors
    /// [`Error::BadCursor`] when it is no cursor, or one of another order.
    pub fn begin(&self) -> Result<Option<(CursorKey, AssetId)>> {
        let Some(cursor) = &self.after else { return Ok(None) };
        let unreadable = Error::BadCursor("it was not made by this server");
        let Some(text) =
            hex::decode(&cursor.0).ok().and_then(|bytes| String::from_utf8(bytes).ok())
        else {
            return Err(unreadable);
        };
        let Ok((order, key, id)) = serde_json::from_str::<(String, Value, Uuid)>(&text) else {
            return Err(unreadable);
        };
        if order != self.order_name() {
            return Err(Error::BadCursor("it was made for another sort or order"));
        }
        let key = match key {
            Value::Number(number) if self.sort != SortKey::Name => {
                number.as_i64().map(CursorKey::Number)
            }
            Value::String(text) if self.sort == SortKey::Name && !text.contains('\0') => {
                Some(CursorKey::Text(text))
            }
            _ => None,
        };
        key.map(|key| Some((key, id.into()))).ok_or(unreadable)
    }

    fn order_name(&self) -> String {
        format!("{} {:?}", self.sort.column(), self.order)
    }
}

/// Which way an order goes in SQL, and how what comes behind compares with a place.
impl Order {
    /// `ASC` or `DESC`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
        }
    }

    /// `>` or `<`.
    pub fn beyond(self) -> &'static str {
        match self {
            Self::Ascending => ">",
            Self::Descending => "<",
        }
    }
}
