//! Who a caller is.

use chrono::{DateTime, Utc};

use crate::{Key, KeyDigest, KeyId, UserId};

/// A caller who is known. Every query on a user's data asks for one, and only these make one: the
/// text of a key that is shown, an [`OpenListener`], and an [`Authority`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    user: UserId,
    known_by: KnownBy,
}

/// What a principal is known by, and so what ends its access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// A key, which can end.
    Key(KeyId),
    /// A listener that was opened for the user, who can be disabled.
    Listener,
    /// The process's own authority.
    Authority,
}

impl Principal {
    /// The caller who shows a text; `None` when the key is not that of the text, or opens nothing
    /// at this time.
    pub fn authenticate(shown: &str, key: &Key, now: DateTime<Utc>) -> Option<Self> {
        (KeyDigest::of(shown) == key.digest && key.is_valid_at(now))
            .then_some(Self { user: key.user, known_by: KnownBy::Key(key.id) })
    }

    /// Whose data this principal may use.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// The key that was shown, if one was.
    pub fn key(&self) -> Option<KeyId> {
        match self.known_by {
            KnownBy::Key(key) => Some(key),
            KnownBy::Listener | KnownBy::Authority => None,
        }
    }

    /// What this principal is known by.
    pub fn known_by(&self) -> KnownBy {
        self.known_by
    }

    /// Whether an asset of an owner can be changed by this principal.
    pub fn owns(&self, owner: UserId) -> bool {
        self.user == owner
    }
}

/// The right to act for users who are not there: to go on with jobs and downloads that they began,
/// to disable and remove them, and to keep the public library. Who opens a store to run or
/// administer it has it; what serves requests gets none, so a user's id that comes out of a row or
/// a request makes no principal there.
#[derive(Debug)]
pub struct Authority(());

impl Authority {
    /// The authority of a process over the store that it has opened.
    pub fn over_an_open_store() -> Self {
        Self(())
    }

    /// A user on whose behalf the process goes on with something that the user began.
    pub fn on_behalf_of(&self, user: UserId) -> Principal {
        Principal { user, known_by: KnownBy::Authority }
    }

    /// Opens a listener for the user of a name: who reaches it is that user.
    pub fn open_listener(&self, user: &str) -> OpenListener {
        OpenListener { user: user.to_owned() }
    }

    /// The principal that owns the public library.
    pub fn librarian(&self) -> Principal {
        self.on_behalf_of(UserId::LIBRARY)
    }
}

/// A listener that an [`Authority`] has opened for a user: who has reached it, and has shown its
/// password if it has one, is that user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenListener {
    user: String,
}

impl OpenListener {
    /// The name of the user that it stands for.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Its user, whom the catalogue has found by the name and not disabled.
    pub fn admit(&self, found: UserId) -> Principal {
        Principal { user: found, known_by: KnownBy::Listener }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    #[test]
    fn only_the_text_of_a_key_that_is_valid_makes_a_principal() {
        let now = Utc::now();
        let key = Key {
            id: KeyId::new(),
            user: UserId::new(),
            name: "laptop".to_owned(),
            network: None,
            kind: crate::KeyKind::Api,
            digest: KeyDigest::of("comfyui-abc"),
            created_at: now,
            expires_at: Some(now + TimeDelta::hours(1)),
            revoked_at: None,
            user_is_disabled: false,
        };
        let principal = Principal::authenticate("comfyui-abc", &key, now).expect("a principal");
        assert_eq!((principal.user(), principal.key()), (key.user, Some(key.id)));
        assert_eq!(Principal::authenticate("comfyui-abd", &key, now), None);
        assert_eq!(Principal::authenticate("comfyui-abc", &key, now + TimeDelta::hours(1)), None);
        assert_eq!(
            Principal::authenticate(
                "comfyui-abc",
                &Key { revoked_at: Some(now), ..key.clone() },
                now
            ),
            None
        );
        assert_eq!(
            Principal::authenticate("comfyui-abc", &Key { user_is_disabled: true, ..key }, now),
            None
        );
    }
}
