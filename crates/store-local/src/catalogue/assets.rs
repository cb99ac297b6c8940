//! Assets in SQLite, one at a time; `pages` lists them.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Asset, AssetChange, AssetFilter, AssetId, AssetPage, Blake3, ContentHash, Digest, Error,
    Location, Minted, NewAsset, PageRequest, Principal, Resolve, Result, Tag, UserId,
};
use comfy_cloud_ports::catalogue::Assets;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::blobs;
use super::cache::Version;
use super::counts::{self, Kind, count_asset, count_bytes, count_change, tag, untag};
use super::failure::{Failure, Outcome};
use super::pages::list;
use super::{Sqlite, document, micros, now, time};

/// The columns of an asset `a`.
pub(super) const COLUMNS: &str = "a.row, a.id, a.owner, a.hash, a.name, a.size, a.mime_type, a.metadata, a.preview, a.job, \
                       a.created_at, a.updated_at, a.accessed_at, a.tags, a.expires_at";

/// An asset with the number of its row.
pub(super) struct Found {
    pub(super) row: i64,
    pub(super) owner: UserId,
    pub(super) asset: Asset,
}

#[async_trait]
impl Assets for Sqlite {
    async fn mint(
        &self,
        principal: &Principal,
        digest: Digest,
        location: &Location,
        new: NewAsset,
    ) -> Result<Minted> {
        let (owner, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let location = location.clone();
        self.write_as(principal, move |db| {
            blobs::require_claim(db, &location)?;
            if let Some(found) = owned_by_hash(db, owner, digest.blake3)? {
                if let Some(id) = new.id.filter(|id| *id != found.asset.id)
                    && id_is_taken(db, id)?
                {
                    return Err(Error::IdTaken(id).into());
                }
                blobs::settle(db, &digest, &location)?;
                return keep(db, found, &new, quota);
            }
            require_insertable(db, owner, &new)?;
            require_room(db, owner, &new, digest.size_bytes, quota)?;
            blobs::settle(db, &digest, &location)?;
            insert(db, owner, digest.blake3, digest.size_bytes, new)
        })
        .await
    }

    async fn mint_from_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
        resolve: Resolve,
        new: NewAsset,
    ) -> Result<Minted> {
        let (owner, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            let (blake3, size_bytes) =
                referenced_blob(db, &hash)?.ok_or(Error::NotFound("content"))?;
            if let Some(found) = owned_by_hash(db, owner, blake3)? {
                return keep(db, found, &new, quota);
            }
            require_insertable(db, owner, &new)?;
            let public = owned_by_hash(db, UserId::LIBRARY, blake3)?;
            if public.is_none() && resolve == Resolve::Visible {
                return Err(Error::NotFound("content").into());
            }
            require_room(db, owner, &new, size_bytes, quota)?;
            let public = public.map(|found| found.asset);
            let name = new.name.clone().or_else(|| public.as_ref().map(|asset| asset.name.clone()));
            let mime_type =
                new.mime_type.clone().or_else(|| public.and_then(|asset| asset.mime_type));
            let shows_itself = mime_type.as_deref().is_some_and(|mime| mime.starts_with("image/"));
            insert(db, owner, blake3, size_bytes, NewAsset { name, mime_type, shows_itself, ..new })
        })
        .await
    }

    async fn asset(&self, principal: &Principal, id: AssetId) -> Result<Asset> {
        let found = self.found(self.cache.version()?, id)?;
        let seen =
            found.filter(|found| principal.owns(found.owner) || found.owner == UserId::LIBRARY);
        seen.map(|found| found.asset.clone()).ok_or(Error::NotFound("asset"))
    }

    async fn assets(
        &self,
        principal: &Principal,
        ids: Vec<AssetId>,
    ) -> Result<HashMap<AssetId, Asset>> {
        let user = principal.user();
        self.read_for(user, move |db| {
            let ids: Vec<String> = ids.iter().map(|id| id.as_uuid().simple().to_string()).collect();
            let sql = format!("SELECT {COLUMNS} FROM json_each(?1) i JOIN assets a ON a.id = unhex(i.value) WHERE a.owner IN (?2, ?3)");
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![serde_json::to_string(&ids).unwrap_or_default(), user, UserId::LIBRARY], found)?;
            rows.map(|row| row.map(|found| (found.asset.id, found.asset)).map_err(Failure::from)).collect()
        })
        .await
    }

    async fn asset_by_name(&self, principal: &Principal, name: &str) -> Result<Asset> {
        self.read_few(|db| {
            let sql = format!(
                "SELECT {COLUMNS} FROM (
                     SELECT asset, created_at FROM aliases WHERE owner IN (?2, ?3) AND name = ?1
                     UNION ALL SELECT row, created_at FROM assets WHERE owner IN (?2, ?3) AND name = ?1
                 ) n JOIN assets a ON a.row = n.asset ORDER BY n.created_at DESC, n.asset DESC LIMIT 1"
            );
            let found = one(db, &sql, params![name, principal.user(), UserId::LIBRARY])?;
            found.map(|found| found.asset).ok_or(Error::NotFound("file").into())
        })
    }

    async fn asset_by_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<Asset>> {
        let version = self.cache.version()?;
        let id = self.id_with(version, principal, hash)?;
        let found = id.map(|id| self.found(version, id)).transpose()?.flatten();
        Ok(found.map(|found| found.asset.clone()))
    }

    async fn id_by_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<AssetId>> {
        self.id_with(self.cache.version()?, principal, hash)
    }

    async fn content_exists(&self, hash: ContentHash) -> Result<bool> {
        self.read_few(|db| Ok(referenced_blob(db, &hash)?.is_some()))
    }

    async fn list_assets(
        &self,
        principal: &Principal,
        filter: &AssetFilter,
        page: &PageRequest,
    ) -> Result<AssetPage> {
        let (principal, filter, page) = (principal.clone(), filter.clone(), page.clone());
        let cache = Arc::clone(&self.cache);
        self.read_for(principal.user(), move |db| list(db, &cache, &principal, &filter, &page))
            .await
    }

    async fn update_asset(
        &self,
        principal: &Principal,
        id: AssetId,
        change: AssetChange,
    ) -> Result<Asset> {
        let (owner, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            let found = owned(db, owner, id)?;
            require_preview(db, owner, change.preview)?;
            let metadata = change.metadata.map(|metadata| Value::Object(metadata).to_string());
            let more = match &metadata {
                Some(metadata) => metadata.len() as i64 - length_of(db, "metadata", found.row)?,
                None => 0,
            };
            if more > 0 {
                counts::require_room(db, owner, more.unsigned_abs(), quota)?;
            }
            count_bytes(db, owner, Kind::Described, more)?;
            if let Some(tags) = change.tags {
                set_tags(db, &found, tags)?;
            }
            if let Some(name) = change.name.as_ref().filter(|name| **name != found.asset.name) {
                // It goes by its first name still, and by the new one from now on.
                insert_alias(db, &found, &found.asset.name, found.asset.created_at, "NOTHING")?;
                insert_alias(db, &found, name, now(), LATEST)?;
            }
            let asset = found.asset;
            let metadata = metadata.unwrap_or_else(|| json_of(&asset.metadata));
            let name = change.name.unwrap_or(asset.name);
            let sql =
                "UPDATE assets SET name = ?2, folded = ?3, mime_type = ?4, metadata = ?5, preview = ?6, updated_at = ?7 WHERE row = ?1";
            let mime_type = change.mime_type.or(asset.mime_type);
            let preview = change.preview.or(asset.preview);
            db.prepare_cached(sql)?.execute(params![found.row, name, name.to_lowercase(), mime_type, metadata, preview, micros(now())])?;
            count_change(db, owner)?;
            Ok(owned(db, owner, id)?.asset)
        })
        .await
    }

    async fn delete_asset(&self, principal: &Principal, id: AssetId) -> Result<()> {
        let owner = principal.user();
        self.urgent_as(principal, move |db| {
            let found = owned(db, owner, id)?;
            remove(db, &found)
        })
        .await
    }

    async fn delete_unneeded_asset(&self, principal: &Principal, id: AssetId) -> Result<()> {
        let owner = principal.user();
        self.urgent_as(principal, move |db| {
            let found = owned(db, owner, id)?;
            match is_needed(db, &found)? {
                true => Err(Error::InUse(id).into()),
                false => remove(db, &found),
            }
        })
        .await
    }

    async fn expire_assets(&self, at: DateTime<Utc>) -> Result<u64> {
        self.urgent(move |db| {
            // Those that are needed come again when their jobs have ended; they must not keep
            // others from being found.
            let sql = format!("SELECT {COLUMNS} FROM assets a WHERE a.expires_at <= ?1 AND NOT {IS_NEEDED} ORDER BY a.expires_at LIMIT ?2");
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![micros(at), EXPIRED_AT_ONCE], found)?;
            let expired: Vec<Found> = rows.collect::<Result<_, _>>()?;
            for found in &expired {
                remove(db, found)?;
            }
            Ok(expired.len() as u64)
        })
        .await
    }

    fn touch_asset(&self, id: AssetId) {
        let now = micros(Utc::now());
        // Nobody waits: an access time that is lost with a crash is no loss.
        drop(self.writer.post(move |db| {
            db.prepare_cached(
                "UPDATE assets SET accessed_at = max(accessed_at, ?2) WHERE id = ?1",
            )?
            .execute(params![id, now])?;
            Ok(())
        }));
    }
}

impl Sqlite {
    /// The asset of those that a principal sees that has a content; its own before a public one.
    fn id_with(
        &self,
        version: Version,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<AssetId>> {
        let read = || {
            let (column, bytes) = hash_column(&hash);
            let sql = format!(
                "SELECT a.id FROM blobs b JOIN assets a ON a.hash = b.hash
                 WHERE b.{column} = ?1 AND a.owner IN (?2, ?3) ORDER BY a.owner = ?3 LIMIT 1"
            );
            let values = params![bytes, principal.user(), UserId::LIBRARY];
            Ok(self.read_few(|db| {
                Ok(db.prepare_cached(&sql)?.query_row(values, |row| row.get(0)).optional()?)
            })?)
        };
        Ok(self.cache.hashes.get_or_read(&version, (principal.user(), hash), read)?)
    }

    /// An asset, whoever may see it.
    fn found(&self, version: Version, id: AssetId) -> Result<Option<Arc<Found>>> {
        let read = || {
            let sql = format!("SELECT {COLUMNS} FROM assets a WHERE a.id = ?1");
            Ok(self.read_few(|db| Ok(one(db, &sql, params![id])?.map(Arc::new)))?)
        };
        Ok(self.cache.assets.get_or_read(&version, id, read)?)
    }
}

/// How many assets one change lets expire.
const EXPIRED_AT_ONCE: u32 = 500;

/// Whether a job of its owner's that has not ended needs an asset `a`.
pub(super) const IS_NEEDED: &str =
    "EXISTS (SELECT 1 FROM job_inputs n WHERE n.owner = a.owner AND n.hash = a.hash)";

/// Whether a job that has not ended needs an asset of its owner's.
pub(super) fn is_needed(db: &Connection, found: &Found) -> Outcome<bool> {
    let sql = "SELECT 1 FROM job_inputs WHERE owner = ?1 AND hash = ?2";
    Ok(db.prepare_cached(sql)?.exists(params![found.owner, found.asset.hash.as_bytes()])?)
}

/// Takes an asset out, with everything that counts it.
pub(super) fn remove(db: &Connection, found: &Found) -> Outcome<()> {
    let Found { row, owner, asset } = found;
    for tag in &asset.tags {
        untag(db, *owner, *row, tag)?;
    }
    let described = length_of(db, "metadata", *row)? + length_of(db, "tags", *row)? - EMPTY_BYTES;
    db.prepare_cached("DELETE FROM assets WHERE row = ?1")?.execute([row])?;
    count_asset(db, *owner, -1, -size(asset.size_bytes))?;
    count_bytes(db, *owner, Kind::Described, -described)?;
    let sql = "UPDATE blobs SET orphaned_at = ?2 WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM assets WHERE hash = ?1)";
    db.prepare_cached(sql)?.execute(params![asset.hash.as_bytes(), blobs::stamp(db)?])?;
    Ok(())
}

/// The asset that is there stays as it is; only the names it may go by grow, and its life.
fn keep(db: &Connection, mut found: Found, new: &NewAsset, quota: Option<u64>) -> Outcome<Minted> {
    let names = || new.name.iter().chain(&new.aliases);
    if new.job.is_none() && quota.is_some() {
        let mut statement = db.prepare_cached(
            "SELECT 1 FROM aliases WHERE owner = ?1 AND name = ?2 AND asset = ?3",
        )?;
        let mut added = 0;
        for name in names() {
            added += if statement.exists(params![found.owner, name, found.row])? {
                0
            } else {
                name.len() as u64
            };
        }
        if added > 0 {
            counts::require_room(db, found.owner, added, quota)?;
        }
    }
    let (until, wanted) = (found.asset.expires_at, new.expires_at);
    if until.is_some() && wanted.is_none_or(|wanted| until < Some(wanted)) {
        let sql = "UPDATE assets SET expires_at = ?2 WHERE row = ?1";
        db.prepare_cached(sql)?.execute(params![found.row, wanted.map(micros)])?;
        count_change(db, found.owner)?;
        found.asset.expires_at = wanted;
    }
    for name in names() {
        insert_alias(db, &found, name, now(), LATEST)?;
    }
    Ok(Minted { asset: found.asset, created: false })
}

/// Whether an asset can be made, before anything is written for it.
fn require_insertable(db: &Connection, owner: UserId, new: &NewAsset) -> Outcome<()> {
    require_preview(db, owner, new.preview)?;
    match new.id {
        Some(id) if id_is_taken(db, id)? => Err(Error::IdTaken(id).into()),
        _ => Ok(()),
    }
}

/// Whether a user may store so much more. What a job has made is kept: the work is done.
fn require_room(
    db: &Connection,
    owner: UserId,
    new: &NewAsset,
    needed: u64,
    quota: Option<u64>,
) -> Outcome<()> {
    if new.job.is_some() {
        return Ok(());
    }
    let described = json_of(&new.metadata).len()
        + json(&new.tags).len()
        + new.aliases.iter().map(String::len).sum::<usize>();
    let described = (described as u64).saturating_sub(EMPTY_BYTES.unsigned_abs());
    counts::require_room(db, owner, needed.saturating_add(described), quota)
}

/// The bytes of metadata and tags of an asset that has none: `{}` and `[]`.
const EMPTY_BYTES: i64 = 4;

/// How many bytes a text of an asset has as it is stored: it may be written otherwise today.
fn length_of(db: &Connection, column: &'static str, row: i64) -> Outcome<i64> {
    let sql = format!("SELECT octet_length({column}) FROM assets WHERE row = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([row], |row| row.get(0))?)
}

fn json_of(metadata: &Map<String, Value>) -> String {
    serde_json::to_string(metadata).unwrap_or_else(|_| "{}".to_owned())
}

/// Makes an asset that can be made.
fn insert(
    db: &Connection,
    owner: UserId,
    hash: Blake3,
    size_bytes: u64,
    new: NewAsset,
) -> Outcome<Minted> {
    let id = new.id.unwrap_or_else(AssetId::new);
    let now = now();
    let asset = Asset {
        id,
        hash,
        name: new.name.unwrap_or_else(|| hash.to_hex()),
        size_bytes,
        mime_type: new.mime_type,
        tags: in_order(new.tags),
        metadata: new.metadata,
        preview: new.preview.or(new.shows_itself.then_some(id)),
        job: new.job,
        created_at: now,
        updated_at: now,
        accessed_at: now,
        expires_at: new.expires_at,
        is_public: owner == UserId::LIBRARY,
    };
    let (tags, metadata) = (json(&asset.tags), json_of(&asset.metadata));
    let sql = "INSERT INTO assets
                   (id, owner, hash, name, folded, size, mime_type, tags, preview, job, created_at, updated_at, accessed_at, metadata,
                    expires_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?11, ?12, ?13)";
    db.prepare_cached(sql)?.execute(params![
        asset.id,
        owner,
        hash.as_bytes(),
        asset.name,
        asset.name.to_lowercase(),
        size(size_bytes),
        asset.mime_type,
        tags,
        asset.preview,
        asset.job,
        micros(now),
        metadata,
        asset.expires_at.map(micros),
    ])?;
    let found = Found { row: db.last_insert_rowid(), owner, asset };
    count_asset(db, owner, 1, size(size_bytes))?;
    count_bytes(db, owner, Kind::Described, (metadata.len() + tags.len()) as i64 - EMPTY_BYTES)?;
    for each in &found.asset.tags {
        tag(db, owner, found.row, each)?;
    }
    for name in &new.aliases {
        insert_alias(db, &found, name, now, LATEST)?;
    }
    Ok(Minted { asset: found.asset, created: true })
}

/// The name is one of an asset's from now on, whenever it was given first.
const LATEST: &str = "UPDATE SET created_at = excluded.created_at";

/// Lets an asset go by a name too; what to do where it does so already.
fn insert_alias(
    db: &Connection,
    found: &Found,
    name: &str,
    at: DateTime<Utc>,
    otherwise: &str,
) -> Outcome<()> {
    let sql = format!(
        "INSERT INTO aliases (owner, name, asset, created_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO {otherwise}"
    );
    db.prepare_cached(&sql)?.execute(params![found.owner, name, found.row, micros(at)])?;
    Ok(())
}

/// Gives an asset these tags and no others; returns them in order.
pub(super) fn set_tags(db: &Connection, found: &Found, tags: Vec<Tag>) -> Outcome<Vec<Tag>> {
    let Found { row, owner, asset } = found;
    let tags = in_order(tags);
    if tags != asset.tags {
        let text = json(&tags);
        count_bytes(db, *owner, Kind::Described, text.len() as i64 - length_of(db, "tags", *row)?)?;
        let sql = "UPDATE assets SET tags = ?2, updated_at = ?3 WHERE row = ?1";
        db.prepare_cached(sql)?.execute(params![row, text, micros(now())])?;
        count_change(db, *owner)?;
    }
    for gone in asset.tags.iter().filter(|tag| !tags.contains(tag)) {
        untag(db, *owner, *row, gone)?;
    }
    for new in tags.iter().filter(|tag| !asset.tags.contains(tag)) {
        tag(db, *owner, *row, new)?;
    }
    Ok(tags)
}

fn in_order(mut tags: Vec<Tag>) -> Vec<Tag> {
    tags.sort();
    tags.dedup();
    tags
}

fn json(tags: &[Tag]) -> String {
    let names: Vec<&str> = tags.iter().map(Tag::as_str).collect();
    serde_json::json!(names).to_string()
}

fn require_preview(db: &Connection, owner: UserId, preview: Option<AssetId>) -> Outcome<()> {
    match preview.map(|id| owned(db, owner, id)).transpose() {
        Err(Failure::Refused(Error::NotFound(_))) => Err(Error::NoSuchPreview.into()),
        other => other.map(|_| ()),
    }
}

fn id_is_taken(db: &Connection, id: AssetId) -> Outcome<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM assets WHERE id = ?1")?.exists([id])?)
}

/// The column that a hash is looked for in, and the bytes to look for.
pub(super) fn hash_column(hash: &ContentHash) -> (&'static str, &[u8]) {
    match hash {
        ContentHash::Blake3(hash) => ("hash", hash.as_bytes()),
        ContentHash::Sha256(hash) => ("sha256", hash.as_bytes()),
    }
}

/// A blob that somebody has; one that waits for its removal is none.
fn referenced_blob(db: &Connection, hash: &ContentHash) -> Outcome<Option<(Blake3, u64)>> {
    let (column, bytes) = hash_column(hash);
    let sql = format!("SELECT hash, size FROM blobs WHERE {column} = ?1 AND orphaned_at IS NULL");
    let blob =
        |row: &Row<'_>| Ok((Blake3::from_bytes(row.get(0)?), row.get::<_, i64>(1)?.unsigned_abs()));
    Ok(db.prepare_cached(&sql)?.query_row([bytes], blob).optional()?)
}

fn owned_by_hash(db: &Connection, owner: UserId, hash: Blake3) -> Outcome<Option<Found>> {
    one(
        db,
        &format!("SELECT {COLUMNS} FROM assets a WHERE a.owner = ?1 AND a.hash = ?2"),
        params![owner, hash.as_bytes()],
    )
}

/// An asset that an owner may change.
pub(super) fn owned(db: &Connection, owner: UserId, id: AssetId) -> Outcome<Found> {
    let found = one(db, &format!("SELECT {COLUMNS} FROM assets a WHERE a.id = ?1"), params![id])?;
    found.filter(|found| found.owner == owner).ok_or(Error::NotFound("asset").into())
}

fn one(db: &Connection, sql: &str, values: impl rusqlite::Params) -> Outcome<Option<Found>> {
    Ok(db.prepare_cached(sql)?.query_row(values, found).optional()?)
}

pub(super) fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    let owner: UserId = row.get(2)?;
    let id: AssetId = row.get(1)?;
    let metadata = document(row, 7, ("asset", &id, "metadata"))?;
    let tags: Vec<String> = document(row, 13, ("asset", &id, "tags"))?;
    let asset = Asset {
        id,
        hash: Blake3::from_bytes(row.get(3)?),
        name: row.get(4)?,
        size_bytes: row.get::<_, i64>(5)?.unsigned_abs(),
        mime_type: row.get(6)?,
        tags: tags.into_iter().map(Tag::kept).collect(),
        metadata,
        preview: row.get(8)?,
        job: row.get(9)?,
        created_at: time(row.get(10)?),
        updated_at: time(row.get(11)?),
        accessed_at: time(row.get(12)?),
        expires_at: row.get::<_, Option<i64>>(14)?.map(time),
        is_public: owner == UserId::LIBRARY,
    };
    Ok(Found { row: row.get(0)?, owner, asset })
}

/// SQLite counts to 2^63; no file is larger.
fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
