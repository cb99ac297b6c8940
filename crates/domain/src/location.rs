//! Where bytes are stored: a name of their own that is given once and never again.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::LeaseId;

/// Where the bytes of one upload are. No two uploads have the same one, also of the same bytes, so
/// what was removed never comes back under its name.
///
/// Written `2a/0190c5…-2a`: a shard, the lease that it was named under and a number. Blobs of
/// before schema version 13 are at `ab/cdef…`, their hash.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(String);

impl Location {
    /// The location of a number under a lease; each number is used once.
    pub fn new(lease: LeaseId, number: u64) -> Self {
        Self(format!("{:02x}/{}-{number:x}", number % 256, lease.as_uuid().simple()))
    }

    /// The lease that it was named under; blobs of before there were leases have none.
    pub fn lease(&self) -> Option<LeaseId> {
        let (lease, _) = self.name().split_once('-')?;
        Uuid::try_parse(lease).ok().map(LeaseId::from)
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part in front of the slash: one of 256, `00` to `ff`.
    pub fn shard(&self) -> &str {
        &self.0[..2]
    }

    fn name(&self) -> &str {
        &self.0[3..]
    }
}

impl FromStr for Location {
    type Err = InvalidLocation;

    fn from_str(text: &str) -> Result<Self, InvalidLocation> {
        let is_hex = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let (shard, name) = text.split_once('/').ok_or(InvalidLocation)?;
        let is_name = match name.split_once('-') {
            Some((lease, number)) => {
                lease.len() == 32 && is_hex(lease) && number.len() <= 16 && is_hex(number)
            }
            None => name.len() == 62 && is_hex(name),
        };
        if shard.len() == 2 && is_hex(shard) && is_name {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidLocation)
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the location of a blob")]
pub struct InvalidLocation;

#[cfg(feature = "rusqlite")]
impl rusqlite::ToSql for Location {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.as_str().into())
    }
}

#[cfg(feature = "rusqlite")]
impl rusqlite::types::FromSql for Location {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_read_as_it_is_written_and_says_its_lease() {
        let lease = LeaseId::new();
        for number in [0, 42, 255, 256, u64::MAX] {
            let location = Location::new(lease, number);
            assert_eq!(location.to_string().parse(), Ok(location.clone()));
            assert_eq!(location.lease(), Some(lease));
            assert_eq!(location.shard(), format!("{:02x}", number % 256));
        }
        let old: Location =
            format!("ab/{}", "cd".repeat(31)).parse().expect("a location of before");
        assert_eq!(old.lease(), None);
    }

    #[test]
    fn nothing_else_is_a_location() {
        let long = "c".repeat(62);
        for text in [
            "",
            "ab",
            "ab/",
            "ab/..",
            "../../etc",
            "ab/c-1",
            &format!("AB/{long}"),
            &format!("ab/{long}/"),
            &format!("a/{long}"),
        ] {
            assert_eq!(text.parse::<Location>(), Err(InvalidLocation), "{text}");
        }
        for number in ["", "1/2", "..", "11111111111111111", "-1"] {
            assert_eq!(
                format!("00/{}-{number}", "0".repeat(32)).parse::<Location>(),
                Err(InvalidLocation),
                "{number}"
            );
        }
    }
}
