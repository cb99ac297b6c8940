//! What rows keep as JSON: an object with the version of its form beside its fields.
//!
//! It is read strictly: a field that is missing, unknown or of another type is an error, and so is
//! a version that this program does not know. Nothing becomes a default.

use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Error, Value};

/// The field that has the version.
const VERSION: &str = "version";

/// A type whose values are kept in rows.
pub trait Kept: Serialize + DeserializeOwned {
    /// The version of the form that is written.
    const VERSION: u64;

    /// Reads what was written before there were versions.
    ///
    /// # Errors
    /// When it is not what any program has written.
    fn from_unversioned(value: Value) -> Result<Self, Error> {
        serde_json::from_value(value)
    }

    /// As it is kept.
    ///
    /// # Errors
    /// When it is not an object.
    fn to_kept(&self) -> Result<String, Error> {
        let Value::Object(mut fields) = serde_json::to_value(self)? else {
            return Err(Error::custom("not an object"));
        };
        fields.insert(VERSION.to_owned(), Self::VERSION.into());
        serde_json::to_string(&fields)
    }

    /// Reads what is kept.
    ///
    /// # Errors
    /// When it is not what this program, or an earlier one, has written.
    fn from_kept(text: &str) -> Result<Self, Error> {
        let mut value: Value = serde_json::from_str(text)?;
        let Some(version) = value.as_object_mut().and_then(|fields| fields.remove(VERSION)) else {
            return Self::from_unversioned(value);
        };
        match version.as_u64() {
            Some(version) if version == Self::VERSION => serde_json::from_value(value),
            _ => Err(Error::custom(format!(
                "version {version} of its form is not known; versions up to {} are",
                Self::VERSION
            ))),
        }
    }
}
