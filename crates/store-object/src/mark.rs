//! Whose a bucket is: an object says it, so that two clusters do not take each other's bytes for garbage.

use std::time::Duration;

use object_store::{ObjectStoreExt, PutMode, PutOptions, PutPayload};

use crate::bucket::Bucket;
use crate::{OpenError, Settings};

/// How long the whole look may take, in seconds.
const LOOK_SECS: u64 = 8;
/// For how long another cluster may be on its way with a mark of its own, where the endpoint knows no conditions.
const OTHERS: Duration = Duration::from_secs(2);

impl Bucket {
    /// Marks the bucket as the cluster's unless it is marked; what is read back then decides, whatever the endpoint makes of
    /// conditions. `is_known` when this cluster has marked it before.
    pub(crate) async fn mark(&self, settings: &Settings, is_known: bool) -> Result<(), OpenError> {
        let marked = tokio::time::timeout(Duration::from_secs(LOOK_SECS), self.mark_at_leisure(settings, is_known));
        marked.await.unwrap_or_else(|_| Err(OpenError::Silent(settings.url.clone(), LOOK_SECS)))
    }

    async fn mark_at_leisure(&self, settings: &Settings, is_known: bool) -> Result<(), OpenError> {
        let (path, opener) = (self.inner.below("cluster.json"), &self.inner.opener);
        let refused = |error: object_store::Error| {
            let url = settings.url.clone();
            match error {
                object_store::Error::NotFound { .. } => OpenError::NoBucket(url, error),
                object_store::Error::PermissionDenied { .. } | object_store::Error::Unauthenticated { .. } => {
                    OpenError::Forbidden(url, error)
                }
                other => OpenError::Unreachable(url, other),
            }
        };
        let mine = format!("{{\"cluster\":\"{}\"}}\n", settings.cluster);
        let read = async || match opener.get(&path).await {
            Ok(found) => found.bytes().await.map(Some),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        };
        let mut found = read().await.map_err(refused)?;
        if found.is_none() && is_known {
            return Err(OpenError::NotMarked(settings.url.clone()));
        }
        if found.is_none() {
            let create = || PutOptions { mode: PutMode::Create, ..PutOptions::default() };
            let put = async || match opener.put_opts(&path, PutPayload::from(mine.clone()), create()).await {
                Ok(_) => Ok(true),
                Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => Ok(false),
                Err(object_store::Error::NotImplemented { .. } | object_store::Error::NotSupported { .. }) => {
                    opener.put(&path, PutPayload::from(mine.clone())).await.map(|_| true)
                }
                Err(error) => Err(error),
            };
            let was_put = put().await.map_err(refused)?;
            if was_put && put().await.map_err(refused)? {
                tracing::warn!("the endpoint of `blobs` ignores conditions; two clusters that start on one bucket at once are found late");
                tokio::time::sleep(OTHERS).await;
            }
            found = read().await.map_err(refused)?;
        }
        match found {
            Some(found) if found == mine.as_bytes() => {}
            _ => return Err(OpenError::OtherCluster(settings.url.clone())),
        }
        // That it can be read does not say that it can be written.
        opener.put(&self.inner.below("probe"), PutPayload::from_static(b"probe")).await.map_err(refused)?;
        Ok(())
    }
}
