//! Users, what they store, and their keys.

use chrono::{DateTime, Utc};

use crate::{Group, KeyDigest, KeyId, KeyKind, PasswordHash, UserId};

/// A user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// Its name, unique.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Since when it may do nothing, and nothing is done for it.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Whether it is being removed with all that is its own.
    pub is_removing: bool,
    /// What it may do beside using its own things.
    pub role: Role,
    /// Whether it can log in: it has a password.
    pub has_password: bool,
    /// The group whose workers it shares, if it is in one.
    pub group: Option<Group>,
    /// What it stores.
    pub usage: Usage,
}

/// What a user may do beside using its own things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Nothing.
    #[default]
    User,
    /// Administer: users, workers, the public library, everybody's jobs.
    Admin,
}

impl Role {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Admin => "admin",
        }
    }

    /// From the name that a store keeps; what is unknown may do nothing.
    pub fn kept(name: &str) -> Self {
        name.parse().unwrap_or_default()
    }
}

impl std::str::FromStr for Role {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "user" => Ok(Self::User),
            "admin" => Ok(Self::Admin),
            _ => Err("a role is `user` or `admin`".to_owned()),
        }
    }
}

/// A session that is to begin: its user was verified by a password just now.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Whose it is.
    pub user: UserId,
    /// The password that was verified. When it is another one meanwhile, no session begins.
    pub password: PasswordHash,
    /// By which its token is known.
    pub digest: KeyDigest,
    /// What the browser says that it is.
    pub agent: String,
    /// The network that it was begun from, as text.
    pub network: String,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
}

/// What was removed with a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Assets; their bytes go when nobody else has them.
    pub assets: u64,
    /// Jobs of the history.
    pub jobs: u64,
    /// The user's own files.
    pub files: u64,
    /// Requests for background downloads.
    pub downloads: u64,
    /// Keys.
    pub keys: u64,
}

/// How many bytes a user stores, by what they are. Bytes that are on their way in are not among
/// them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Content of assets, whoever else has it too; outputs of jobs among it.
    pub assets: u64,
    /// Metadata, tags and further names of assets.
    pub described: u64,
    /// The user's own files, with their paths.
    pub files: u64,
    /// Workflows and results of jobs that wait, run, or are in the history.
    pub jobs: u64,
    /// Saved workflows, all their versions, with names and descriptions.
    pub workflows: u64,
    /// Requests for background downloads that are not forgotten yet.
    pub downloads: u64,
}

impl Usage {
    /// All of it.
    pub fn total(&self) -> u64 {
        [self.assets, self.described, self.files, self.jobs, self.workflows, self.downloads]
            .into_iter()
            .fold(0, u64::saturating_add)
    }
}

/// An API key, or a session of a browser; not its text, which nobody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its id.
    pub id: KeyId,
    /// Whose it is.
    pub user: UserId,
    /// What its owner calls it; of a session, what the browser says that it is.
    pub name: String,
    /// The network that a session was begun from.
    pub network: Option<String>,
    /// What it is good for.
    pub kind: KeyKind,
    /// By which its text is known.
    pub digest: KeyDigest,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was ended.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Whether its user is disabled.
    pub user_is_disabled: bool,
}

impl Key {
    /// Whether it opens anything at a time.
    pub fn is_valid_at(&self, now: DateTime<Utc>) -> bool {
        !self.user_is_disabled
            && self.revoked_at.is_none()
            && self.expires_at.is_none_or(|end| now < end)
    }
}
