//! A user's settings: a JSON object in a file of the user's own tree, where ComfyUI has it as well.

use std::hash::{DefaultHasher, Hash, Hasher};

use comfy_cloud_domain::{Error, Principal, Result};
use serde_json::{Map, Value};
use tokio::sync::{Mutex, MutexGuard};

use crate::Store;

/// Where they are.
const FILE: &str = "comfy.settings.json";
/// The most that they may have, in bytes.
const MAX_BYTES: usize = 4 << 20;
/// How many users' settings can be changed at once.
const LOCKS: usize = 64;

/// Who changes settings: each of a user's changes sees what the one before it has written.
pub(crate) struct Locks([Mutex<()>; LOCKS]);

impl Default for Locks {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

impl Locks {
    async fn lock(&self, principal: &Principal) -> MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        principal.user().hash(&mut hasher);
        self.0[hasher.finish() as usize % LOCKS].lock().await
    }
}

impl Store {
    /// The principal's settings. A file that is not a JSON object shows none, as in ComfyUI, so
    /// that its page still opens.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn settings(&self, principal: &Principal) -> Result<Map<String, Value>> {
        Ok(self.stored_settings(principal).await?.unwrap_or_else(|error| {
            tracing::warn!(%error, user = %principal.user(), "the settings of a user are not a JSON object");
            Map::new()
        }))
    }

    /// As they are, or why they cannot be read; a missing file holds no settings.
    async fn stored_settings(
        &self,
        principal: &Principal,
    ) -> Result<serde_json::Result<Map<String, Value>>> {
        match self.catalogue.read_user_file(principal, FILE).await {
            Ok(content) => Ok(serde_json::from_slice(&content)),
            Err(Error::NotFound(_)) => Ok(Ok(Map::new())),
            Err(error) => Err(error),
        }
    }

    /// Sets some of the principal's settings; the others stay.
    ///
    /// # Errors
    /// [`Error::UnusableFile`], [`Error::TooLarge`], [`Error::OverQuota`], or when the file cannot
    /// be written.
    pub async fn change_settings(
        &self,
        principal: &Principal,
        new: impl IntoIterator<Item = (String, Value)>,
    ) -> Result<()> {
        let _one_at_a_time = self.setting_locks.lock(principal).await;
        // Whoever wrote the file by hand still has it: writing the new settings over it would lose
        // the others.
        let mut all = self.stored_settings(principal).await?.map_err(|error| {
            let problem = if error.is_data() {
                "is not a JSON object".to_owned()
            } else {
                format!("is not valid JSON: {error}")
            };
            Error::UnusableFile { file: FILE, problem }
        })?;
        all.extend(new);
        let content = format!("{:#}", Value::Object(all)).into_bytes();
        if content.len() > MAX_BYTES {
            return Err(Error::TooLarge {
                what: "settings",
                size_bytes: content.len() as u64,
                limit_bytes: MAX_BYTES as u64,
            });
        }
        self.require_room(principal, content.len() as u64).await?;
        self.catalogue.write_user_file(principal, FILE, content, true).await?;
        Ok(())
    }
}
