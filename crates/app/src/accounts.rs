//! Users and their keys: who a caller is, and who there is.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    ApiKey, CancelScope, Group, Key, KeyDigest, KeyId, KeyKind, KnownBy, Members, OpenListener,
    Principal, Removed, Result, User, UserId,
};

use crate::Store;

crate::store::expose! {
    /// All users, by name.
    list_users() -> Vec<User>;
    /// A user by name.
    find_user(name: &str) -> User;
    /// Who shares workers with whom.
    members() -> Members;
    /// Grows whenever a key or a user may no longer do what it could; cheap while nothing is
    /// written.
    access_generation() -> i64;
}

impl Store {
    /// Finds the caller who shows a key; `None` when the key is unknown, expired or revoked.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn authenticate(&self, key: &str) -> Result<Option<Principal>> {
        self.authenticate_for(KeyKind::Api, key).await
    }

    /// Finds the caller who shows a token of [`Self::create_native_key`]; other keys are unknown
    /// here, as such tokens are everywhere else.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn authenticate_native(&self, token: &str) -> Result<Option<Principal>> {
        self.authenticate_for(KeyKind::Native, token).await
    }

    pub(crate) async fn authenticate_for(
        &self,
        kind: KeyKind,
        key: &str,
    ) -> Result<Option<Principal>> {
        let found = self.catalogue.find_key(KeyDigest::of(key)).await?;
        Ok(found
            .filter(|row| row.kind == kind)
            .and_then(|row| Principal::authenticate(key, &row, self.clock.now())))
    }

    /// Opens a listener for the user of a name; for who runs the server.
    pub fn open_listener(&self, user: &str) -> OpenListener {
        self.authority.open_listener(user)
    }

    /// The user of a listener; `None` when there is no such user, or it is disabled.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn admit(&self, listener: &OpenListener) -> Result<Option<Principal>> {
        Ok(self.catalogue.enabled_user(listener.user()).await?.map(|user| listener.admit(user)))
    }

    /// Whether what a principal is known by still opens anything.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn is_valid(&self, principal: &Principal) -> Result<bool> {
        match principal.known_by() {
            KnownBy::Key(id) => Ok(self
                .catalogue
                .key(id)
                .await?
                .is_some_and(|key| key.is_valid_at(self.clock.now()))),
            KnownBy::Listener => self.catalogue.is_enabled(principal.user()).await,
            KnownBy::Authority => Ok(true),
        }
    }

    /// Makes a user.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::BadUserName`], [`comfy_cloud_domain::Error::NameTaken`], or
    /// when the catalogue cannot be written.
    pub async fn create_user(&self, name: &str) -> Result<User> {
        if !comfy_cloud_domain::is_name(name) {
            return Err(comfy_cloud_domain::Error::BadUserName);
        }
        self.catalogue.create_user(name).await
    }

    /// Disables a user: its keys open nothing, its jobs and downloads end, and what it stores
    /// stays. A running server closes its connections within a second.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::NotFound`], or when the catalogue cannot be written.
    pub async fn disable_user(&self, name: &str) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_disabled(user.id, true).await?;
        self.catalogue
            .cancel_jobs(&self.authority.on_behalf_of(user.id), CancelScope::Open)
            .await?;
        self.catalogue.find_user(name).await
    }

    /// Lets a user do again what it could before it was disabled.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::NotFound`], also when it is being removed, or when the
    /// catalogue cannot be written.
    pub async fn enable_user(&self, name: &str) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_disabled(user.id, false).await?;
        self.catalogue.find_user(name).await
    }

    /// Removes a user with all that is its own: assets, jobs, files, downloads, keys. Bytes that
    /// nobody else has go with the next sweep. When it is interrupted, the user stays disabled, and
    /// to be removed again. What workers have of its files stays there: ComfyUI deletes nothing.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::NotFound`], or when the catalogue cannot be written.
    pub async fn remove_user(&self, name: &str) -> Result<Removed> {
        let user = self.catalogue.find_user(name).await?.id;
        if self.catalogue.set_disabled(user, true).await.is_ok() {
            self.catalogue
                .cancel_jobs(&self.authority.on_behalf_of(user), CancelScope::Open)
                .await?;
        }
        self.catalogue.begin_removal(user).await?;
        let mut all = Removed::default();
        loop {
            let some = self.catalogue.remove_some(user).await?;
            if some == Removed::default() {
                break;
            }
            all.assets += some.assets;
            all.jobs += some.jobs;
            all.files += some.files;
            all.downloads += some.downloads;
        }
        all.keys = self.catalogue.end_removal(user).await?;
        Ok(all)
    }

    /// Puts a user into a group, in the place of the one that it was in, or into none.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::NotFound`], or when the catalogue cannot be written.
    pub async fn set_group(&self, name: &str, group: Option<Group>) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_group(user.id, group).await?;
        self.catalogue.find_user(name).await
    }

    /// The users that are not disabled.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn enabled_users(&self) -> Result<HashSet<UserId>> {
        let users = self.catalogue.list_users().await?;
        Ok(users
            .into_iter()
            .filter(|user| user.disabled_at.is_none())
            .map(|user| user.id)
            .collect())
    }

    /// The names of all users by id.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn user_names(&self) -> Result<HashMap<UserId, String>> {
        Ok(self
            .catalogue
            .list_users()
            .await?
            .into_iter()
            .map(|user| (user.id, user.name))
            .collect())
    }

    /// Makes a key of a user; its text is in the response and nowhere else.
    ///
    /// # Errors
    /// When there is no such user, or the catalogue cannot be written.
    pub async fn create_key(
        &self,
        user: &str,
        name: &str,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<(Key, ApiKey)> {
        self.create_key_for(KeyKind::Api, user, name, expires_at).await
    }

    /// Makes a token of a user for ComfyUI's own paths; as [`Self::create_key`].
    ///
    /// # Errors
    /// As there.
    pub async fn create_native_key(
        &self,
        user: &str,
        name: &str,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<(Key, ApiKey)> {
        self.create_key_for(KeyKind::Native, user, name, expires_at).await
    }

    async fn create_key_for(
        &self,
        kind: KeyKind,
        user: &str,
        name: &str,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<(Key, ApiKey)> {
        let user = self.catalogue.find_user(user).await?;
        let key = ApiKey::generate(kind)?;
        let row = self
            .catalogue
            .create_key(user.id, name, kind, KeyDigest::of(key.reveal()), expires_at)
            .await?;
        Ok((row, key))
    }

    /// All keys, or those of a user, the oldest first.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::NotFound`] when there is no such user, or when the catalogue
    /// cannot be read.
    pub async fn list_keys(&self, user: Option<&str>) -> Result<Vec<Key>> {
        let user = match user {
            Some(name) => Some(self.catalogue.find_user(name).await?.id),
            None => None,
        };
        self.catalogue.list_keys(user).await
    }

    /// Ends a key.
    ///
    /// # Errors
    /// When there is no such key, or the catalogue cannot be written.
    pub async fn revoke_key(&self, key: KeyId) -> Result<Key> {
        self.catalogue.revoke_key(key).await
    }
}
