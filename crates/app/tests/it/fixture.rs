//! A store of a test's own.

use std::path::Path;
use std::sync::Arc;

use comfy_cloud_app::{Put, Settings, Store};
use comfy_cloud_domain::{
    Blake3, FileInput, JobInputs, Location, Minted, NewAsset, NewJob, Principal, Result, Tag,
};
use comfy_cloud_ports::catalogue::{BlobIndex, Catalogue};
use comfy_cloud_ports::{Engine as Backend, Limits};
use comfy_cloud_store_object::Bucket;
use comfy_cloud_testkit::{ObjectStore, Postgres};

/// What rows are kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each target of tests has one")]
pub(crate) enum Engine {
    /// A file in the folder.
    Sqlite,
    /// A database beside it.
    Postgres,
}

/// What bytes are kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "each target of tests has one")]
pub(crate) enum Bytes {
    /// Files in the folder.
    Folder,
    /// Objects of a bucket.
    Bucket,
}

/// A store in a folder of its own, with users.
pub(crate) struct Fixture {
    pub(crate) store: Arc<Store>,
    /// The ports that the store stands on.
    pub(crate) catalogue: Arc<dyn Catalogue>,
    pub(crate) folder: tempfile::TempDir,
    /// The address of the database, where there is one.
    database: Option<String>,
    /// The address of the bucket, where there is one.
    place: Option<String>,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    pub(crate) async fn with(settings: Settings) -> Self {
        Self::with_limits(Limits::default(), settings).await
    }

    pub(crate) async fn with_limits(limits: Limits, settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = match crate::ENGINE {
            Engine::Sqlite => None,
            Engine::Postgres => Some(cluster().database().unwrap()),
        };
        let place = match crate::BYTES {
            Bytes::Folder => None,
            Bytes::Bucket => Some(object_store().place()),
        };
        let backend =
            backend(folder.path(), database.as_deref(), place.as_deref(), limits).await.unwrap();
        let catalogue = Arc::clone(&backend.catalogue);
        Self { store: Arc::new(Store::new(backend, settings)), catalogue, folder, database, place }
    }

    /// The same store, as another process opens it.
    pub(crate) async fn again(&self) -> Result<Store> {
        Ok(Store::new(self.backend().await?, Settings::default()))
    }

    /// The backends of the same store, as another process opens them.
    pub(crate) async fn backend(&self) -> Result<Backend> {
        backend(
            self.folder.path(),
            self.database.as_deref(),
            self.place.as_deref(),
            Limits::default(),
        )
        .await
    }

    /// The address of its database.
    #[allow(dead_code, reason = "only targets of tests with a database ask for it")]
    pub(crate) fn database(&self) -> &str {
        self.database.as_deref().unwrap()
    }

    /// Runs SQL behind the store's back; returns what a query finds, a line a row.
    pub(crate) fn sql(&self, sql: &str) -> String {
        match &self.database {
            Some(database) => cluster().sql(database, sql).unwrap().trim_end().to_owned(),
            None => {
                let db = rusqlite::Connection::open(self.folder.path().join("catalogue.sqlite"))
                    .unwrap();
                if !sql.trim_start().starts_with("SELECT") {
                    db.execute_batch(sql).unwrap();
                    return String::new();
                }
                let mut statement = db.prepare(sql).unwrap();
                let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
                rows.collect::<std::result::Result<Vec<_>, _>>().unwrap().join("\n")
            }
        }
    }

    pub(crate) async fn user(&self, name: &str) -> Principal {
        self.store.create_user(name).await.unwrap();
        let (_, key) = self.store.create_key(name, "test", None).await.unwrap();
        self.store.authenticate(key.reveal()).await.unwrap().unwrap()
    }

    pub(crate) async fn put(
        &self,
        principal: &Principal,
        bytes: &[u8],
        name: &str,
        tags: &[&str],
    ) -> Minted {
        let put = Put { asset: new_asset(name, tags), ..Put::default() };
        upload(&self.store, principal, bytes, put).await.unwrap()
    }

    /// The address of the bucket.
    #[allow(dead_code, reason = "for tests of buckets")]
    pub(crate) fn place(&self) -> &str {
        self.place.as_deref().unwrap()
    }

    /// How many blobs are stored.
    pub(crate) fn blob_files(&self) -> usize {
        if let Some(place) = &self.place {
            return object_store().files(&format!("{place}/b")).unwrap().len();
        }
        let shards = std::fs::read_dir(self.folder.path().join("blobs")).unwrap();
        shards.map(|shard| std::fs::read_dir(shard.unwrap().path()).unwrap().count()).sum()
    }

    /// Loses the bytes of a content.
    pub(crate) async fn lose(&self, hash: comfy_cloud_domain::Blake3) {
        let stored = self.catalogue.locate(hash).await.unwrap().expect("a row of the content");
        match &self.place {
            Some(place) => object_store().remove(place, &format!("b/{}", stored.location)).unwrap(),
            None => std::fs::remove_file(
                self.folder.path().join("blobs").join(stored.location.as_str()),
            )
            .unwrap(),
        }
    }

    /// Puts other bytes in the place of a content's.
    pub(crate) async fn damage(&self, hash: comfy_cloud_domain::Blake3, bytes: &[u8]) {
        let stored = self.catalogue.locate(hash).await.unwrap().expect("a row of the content");
        self.write(&stored.location, bytes);
    }

    /// Writes bytes at a location, past the store.
    pub(crate) fn write(&self, location: &Location, bytes: &[u8]) {
        match &self.place {
            Some(place) => {
                object_store().overwrite(place, &format!("b/{location}"), bytes).unwrap()
            }
            None => std::fs::write(self.folder.path().join("blobs").join(location.as_str()), bytes)
                .unwrap(),
        }
    }

    /// How many uploads are there that have not ended.
    pub(crate) fn temporary_files(&self) -> usize {
        match &self.place {
            Some(place) => object_store().unfinished(place).unwrap(),
            None => std::fs::read_dir(self.folder.path().join("tmp")).unwrap().count(),
        }
    }
}

/// The object store of this machine's tests; without one, the test is skipped and has said so.
pub(crate) fn object_store() -> &'static ObjectStore {
    ObjectStore::shared().unwrap_or_else(|| std::process::exit(0))
}

/// The cluster of this process; without one, the test is skipped and has said so.
pub(crate) fn cluster() -> &'static Postgres {
    // Each test is a process of its own under nextest.
    Postgres::shared().unwrap_or_else(|| std::process::exit(0))
}

async fn backend(
    folder: &Path,
    database: Option<&str>,
    place: Option<&str>,
    limits: Limits,
) -> Result<Backend> {
    let mut backend = rows(folder, database, limits).await?;
    if let Some(place) = place {
        let index: Arc<dyn BlobIndex> = Arc::clone(&backend.catalogue) as _;
        backend.blobs =
            Arc::new(Bucket::open(&bucket_settings(place), index, false).await.unwrap());
    }
    Ok(backend)
}

/// What a bucket of the tests is opened with.
pub(crate) fn bucket_settings(place: &str) -> comfy_cloud_store_object::Settings {
    comfy_cloud_store_object::Settings {
        url: place.to_owned(),
        environment: object_store().environment().into_iter().collect(),
        cluster: "tests".to_owned(),
        largest_bytes: 1 << 30,
        longest_read: chrono::TimeDelta::zero(),
        redirect: comfy_cloud_store_object::Redirect::Never,
    }
}

async fn rows(folder: &Path, database: Option<&str>, limits: Limits) -> Result<Backend> {
    let Some(database) = database else {
        return comfy_cloud_store_local::open(folder, limits).await;
    };
    let beside = comfy_cloud_store_local::open_beside(folder).await?;
    let options = comfy_cloud_store_postgres::Options {
        limits: limits.clone(),
        secret: beside.secret.clone(),
    };
    let catalogue =
        comfy_cloud_store_postgres::Postgres::open(&database.parse().unwrap(), options).await?;
    let folder = folder.to_path_buf();
    Ok(Backend {
        catalogue: Arc::new(catalogue),
        blobs: Arc::new(beside.blobs),
        secret: beside.secret,
        folder,
        limits,
    })
}

#[allow(dead_code, reason = "for tests of files of SQLite")]
/// The store of a folder that is there, with a catalogue of its own.
pub(crate) async fn open(folder: &Path) -> Result<Store> {
    Ok(Store::new(
        comfy_cloud_store_local::open(folder, Limits::default()).await?,
        Settings::default(),
    ))
}

pub(crate) fn new_asset(name: &str, tags: &[&str]) -> NewAsset {
    NewAsset {
        name: Some(name.to_owned()),
        tags: tags.iter().map(|tag| Tag::try_from(*tag).unwrap()).collect(),
        ..NewAsset::default()
    }
}

#[allow(dead_code, reason = "for tests of jobs")]
/// A job that needs files.
pub(crate) fn needing(files: &[&[u8]]) -> NewJob {
    let file = |(at, bytes): (usize, &&[u8])| FileInput {
        node: at.to_string(),
        input: "image".to_owned(),
        pointer: String::new(),
        folder: String::new(),
        hash: Blake3::of(bytes),
        size_bytes: bytes.len() as u64,
        name: "a".to_owned(),
    };
    let inputs =
        JobInputs { files: files.iter().enumerate().map(file).collect(), ..JobInputs::default() };
    NewJob { inputs, ..NewJob::default() }
}

pub(crate) async fn upload(
    store: &Store,
    principal: &Principal,
    bytes: &[u8],
    put: Put,
) -> Result<Minted> {
    let mut upload = store.begin_upload(principal, None).await?;
    for chunk in bytes.chunks(1000) {
        upload.write(bytes::Bytes::copy_from_slice(chunk)).await?;
    }
    store.finish_upload(upload, principal, put).await
}
