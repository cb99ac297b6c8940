//! The store's promises, on a real folder and a real SQLite file.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

mod assets;
mod catalogue;
mod download_port;
mod durability;
mod job_port;
mod jobs;
mod lists;
mod model;
mod races;
mod submissions;
mod upgrades;
mod user_file_port;
mod worker_port;
mod workflow_port;

use std::path::Path;
use std::sync::Arc;

use comfy_cloud_app::{Put, Settings, Store};
use comfy_cloud_domain::{Minted, NewAsset, Principal, Result, Tag};
use comfy_cloud_ports::Limits;
use comfy_cloud_ports::catalogue::Catalogue;

/// A store in a folder of its own, with users.
struct Fixture {
    store: Arc<Store>,
    /// The ports that the store stands on.
    catalogue: Arc<dyn Catalogue>,
    folder: tempfile::TempDir,
}

impl Fixture {
    async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    async fn with(settings: Settings) -> Self {
        Self::with_limits(Limits::default(), settings).await
    }

    async fn with_limits(limits: Limits, settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let engine = comfy_cloud_store_local::open(folder.path(), limits).await.unwrap();
        let catalogue = Arc::clone(&engine.catalogue);
        Self { store: Arc::new(Store::new(engine, settings)), catalogue, folder }
    }

    async fn user(&self, name: &str) -> Principal {
        self.store.create_user(name).await.unwrap();
        let (_, key) = self.store.create_key(name, "test", None).await.unwrap();
        self.store.authenticate(key.reveal()).await.unwrap().unwrap()
    }

    async fn put(&self, principal: &Principal, bytes: &[u8], name: &str, tags: &[&str]) -> Minted {
        let put = Put { asset: new_asset(name, tags), ..Put::default() };
        upload(&self.store, principal, bytes, put).await.unwrap()
    }

    fn blob_files(&self) -> usize {
        let shards = std::fs::read_dir(self.folder.path().join("blobs")).unwrap();
        shards.map(|shard| std::fs::read_dir(shard.unwrap().path()).unwrap().count()).sum()
    }

    fn temporary_files(&self) -> usize {
        std::fs::read_dir(self.folder.path().join("tmp")).unwrap().count()
    }
}

/// The store of a folder that is there.
async fn open(folder: &Path) -> Result<Store> {
    Ok(Store::new(comfy_cloud_store_local::open(folder, Limits::default()).await?, Settings::default()))
}

fn new_asset(name: &str, tags: &[&str]) -> NewAsset {
    NewAsset { name: Some(name.to_owned()), tags: tags.iter().map(|tag| Tag::try_from(*tag).unwrap()).collect(), ..NewAsset::default() }
}

async fn upload(store: &Store, principal: &Principal, bytes: &[u8], put: Put) -> Result<Minted> {
    let mut upload = store.begin_upload(principal, None).await?;
    for chunk in bytes.chunks(1000) {
        upload.write(bytes::Bytes::copy_from_slice(chunk)).await?;
    }
    store.finish_upload(upload, principal, put).await
}
