//! Who a caller is.

use chrono::{DateTime, Utc};

use crate::{Key, KeyDigest, KeyId, UserId};

/// A caller who is known. Every query on a user's data asks for one, and only these make one: the text of a key
/// that is shown, and an [`Authority`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    user: UserId,
    key: Option<KeyId>,
}

impl Principal {
    /// The caller who shows a text; `None` when the key is not that of the text, or opens nothing at this time.
    pub fn authenticate(shown: &str, key: &Key, now: DateTime<Utc>) -> Option<Self> {
        (KeyDigest::of(shown) == key.digest && key.is_valid_at(now)).then_some(Self { user: key.user, key: Some(key.id) })
    }

    /// Whose data this principal may use.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// The key that was shown, if one was.
    pub fn key(&self) -> Option<KeyId> {
        self.key
    }

    /// Whether an asset of an owner can be changed by this principal.
    pub fn owns(&self, owner: UserId) -> bool {
        self.user == owner
    }
}

/// The right to act for users who are not there: to go on with jobs and downloads that they began, to disable and
/// remove them, and to keep the public library. Who opens a store to run or administer it has it; what serves
/// requests gets none, so a user's id that comes out of a row or a request makes no principal there.
#[derive(Debug)]
pub struct Authority(());

impl Authority {
    /// The authority of a process over the store that it has opened.
    pub fn over_an_open_store() -> Self {
        Self(())
    }

    /// A user on whose behalf the process goes on with something that the user began.
    pub fn on_behalf_of(&self, user: UserId) -> Principal {
        Principal { user, key: None }
    }

    /// The principal that owns the public library.
    pub fn librarian(&self) -> Principal {
        self.on_behalf_of(UserId::LIBRARY)
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
            id: KeyId::random(),
            user: UserId::random(),
            name: "laptop".to_owned(),
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
        assert_eq!(Principal::authenticate("comfyui-abc", &Key { revoked_at: Some(now), ..key.clone() }, now), None);
        assert_eq!(Principal::authenticate("comfyui-abc", &Key { user_is_disabled: true, ..key }, now), None);
    }
}
