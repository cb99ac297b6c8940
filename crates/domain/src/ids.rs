//! Ids: a type for each thing that has one, so that none is taken for another.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id: unique, and later ones sort behind earlier ones, so that indexes grow
            /// at their end (UUID version 7, RFC 9562).
            #[expect(clippy::new_without_default, reason = "a default is the same each time")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// As a UUID.
            pub fn as_uuid(&self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        #[cfg(feature = "rusqlite")]
        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.0.as_bytes().as_slice().into())
            }
        }

        #[cfg(feature = "rusqlite")]
        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let bytes: [u8; 16] = rusqlite::types::FromSql::column_result(value)?;
                Ok(Self(Uuid::from_bytes(bytes)))
            }
        }

        #[cfg(feature = "postgres")]
        impl postgres_types::ToSql for $name {
            fn to_sql(
                &self,
                ty: &postgres_types::Type,
                out: &mut postgres_types::private::BytesMut,
            ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
                self.0.to_sql(ty, out)
            }

            postgres_types::accepts!(UUID);
            postgres_types::to_sql_checked!();
        }

        #[cfg(feature = "postgres")]
        impl<'a> postgres_types::FromSql<'a> for $name {
            fn from_sql(ty: &postgres_types::Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
                Uuid::from_sql(ty, raw).map(Self)
            }

            postgres_types::accepts!(UUID);
        }
    };
}

id!(
    /// The id of a lease under which bytes are stored.
    LeaseId
);
id!(
    /// The id of a hold, which keeps bytes from being removed.
    HoldId
);
id!(
    /// The id of a process that gives jobs to workers; each start is another.
    ServerId
);
id!(
    /// The id of an asset.
    AssetId
);
id!(
    /// The id of a user; all zeros is the public library.
    UserId
);
id!(
    /// The id of an API key, not the key.
    KeyId
);
id!(
    /// The id of a background download.
    TaskId
);
id!(
    /// The id of a job.
    JobId
);
id!(
    /// The id of a saved workflow.
    WorkflowId
);
id!(
    /// The id of a version of a saved workflow.
    WorkflowVersionId
);

impl UserId {
    /// The owner of the public library.
    pub const LIBRARY: Self = Self(Uuid::nil());
}
