//! Assets in PostgreSQL, one at a time; `pages` lists them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Asset, AssetChange, AssetFilter, AssetId, AssetPage, Blake3, ContentHash, Digest, Error,
    Location, Minted, NewAsset, PageRequest, Principal, Resolve, Result, Tag, UserId,
};
use comfy_cloud_ports::catalogue::Assets;
use deadpool_postgres::{GenericClient, Pool, Transaction};
use serde_json::{Map, Value};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::blobs;
use super::counts::{self, Kind, count_asset, count_bytes, count_change, tag, untag};
use super::failure::{Failure, Outcome};
use super::filter::sought;
use super::minting::Mint;
use super::{
    Postgres, document, execute, micros, now, query, query_one, query_opt, time, unreadable,
    unsigned,
};

/// What is read of an asset `a`, with its time of access `x`.
pub(super) const COLUMNS: &str = "a.row, a.id, a.owner, a.hash, a.name, a.size, a.mime_type, a.metadata, a.preview, a.job, \
                                  a.created_at, a.updated_at, x.accessed_at, a.tags, a.expires_at";
/// Reads assets `a`.
pub(super) const SELECT: &str = "SELECT a.row, a.id, a.owner, a.hash, a.name, a.size, a.mime_type, a.metadata, a.preview, a.job, \
                                 a.created_at, a.updated_at, x.accessed_at, a.tags, a.expires_at \
                                 FROM assets a JOIN asset_access x ON x.asset = a.row";

/// How often times of access are written, together.
const FLUSH: Duration = Duration::from_secs(1);
/// How many times of access wait to be written, at the most; more are lost.
const MAX_TOUCHED: usize = 50_000;

/// How many assets one change lets expire.
const EXPIRED_AT_ONCE: i64 = 500;

/// An asset with the number of its row.
pub(super) struct Found {
    pub(super) row: i64,
    pub(super) owner: UserId,
    pub(super) asset: Asset,
}

#[async_trait]
impl Assets for Postgres {
    async fn mint(
        &self,
        principal: &Principal,
        digest: Digest,
        location: &Location,
        new: NewAsset,
    ) -> Result<Minted> {
        let (owner, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.change_as(principal, |db| {
            let (new, location) = (new.clone(), location.clone());
            Box::pin(async move {
                blobs::require_claim(db, &location).await?;
                if let Some(found) = owned_by_hash(db, owner, digest.blake3).await? {
                    if let Some(id) = new.id.filter(|id| *id != found.asset.id)
                        && id_is_taken(db, id).await?
                    {
                        return Err(Error::IdTaken(id).into());
                    }
                    blobs::settle(db, &digest, &location).await?;
                    return keep(db, found, &new, quota).await;
                }
                require_insertable(db, owner, &new).await?;
                require_room(db, owner, &new, digest.size_bytes, quota).await?;
                blobs::settle(db, &digest, &location).await?;
                insert(db, owner, digest.blake3, digest.size_bytes, new).await
            })
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
        if let Some(mint) = Mint::of(principal, &hash, resolve, &new, quota)
            && let Some(minted) = self.mints.make(mint).await?
        {
            return Ok(minted);
        }
        self.change_as(principal, |db| {
            let new = new.clone();
            Box::pin(async move {
                let (blake3, size_bytes) = referenced_blob(db, &hash, " FOR KEY SHARE")
                    .await?
                    .ok_or(Error::NotFound("content"))?;
                if let Some(found) = owned_by_hash(db, owner, blake3).await? {
                    return keep(db, found, &new, quota).await;
                }
                require_insertable(db, owner, &new).await?;
                let public = owned_by_hash(db, UserId::LIBRARY, blake3).await?;
                if public.is_none() && resolve == Resolve::Visible {
                    return Err(Error::NotFound("content").into());
                }
                require_room(db, owner, &new, size_bytes, quota).await?;
                let public = public.map(|found| found.asset);
                let name =
                    new.name.clone().or_else(|| public.as_ref().map(|asset| asset.name.clone()));
                let mime_type =
                    new.mime_type.clone().or_else(|| public.and_then(|asset| asset.mime_type));
                let shows_itself =
                    mime_type.as_deref().is_some_and(|mime| mime.starts_with("image/"));
                insert(
                    db,
                    owner,
                    blake3,
                    size_bytes,
                    NewAsset { name, mime_type, shows_itself, ..new },
                )
                .await
            })
        })
        .await
    }

    async fn asset(&self, principal: &Principal, id: AssetId) -> Result<Asset> {
        let found =
            one(&*self.lookup().await?, &format!("{SELECT} WHERE a.id = $1"), &[&id]).await?;
        let seen =
            found.filter(|found| principal.owns(found.owner) || found.owner == UserId::LIBRARY);
        seen.map(|found| found.asset).ok_or(Error::NotFound("asset"))
    }

    async fn assets(
        &self,
        principal: &Principal,
        ids: Vec<AssetId>,
    ) -> Result<HashMap<AssetId, Asset>> {
        let sql = format!("{SELECT} WHERE a.id = ANY($1) AND a.owner IN ($2, $3)");
        let rows = query(&self.reader().await?, &sql, &[&ids, &principal.user(), &UserId::LIBRARY])
            .await?;
        let found = rows.iter().map(|row| found(row).map(|found| (found.asset.id, found.asset)));
        Ok(found.collect::<Outcome<_>>()?)
    }

    async fn asset_by_name(&self, principal: &Principal, name: &str) -> Result<Asset> {
        // No name has one, and no text of the database.
        if name.contains('\0') {
            return Err(Error::NotFound("file"));
        }
        let sql = format!(
            "SELECT {COLUMNS} FROM (
                 SELECT asset, created_at FROM aliases WHERE owner IN ($2, $3) AND name = $1
                 UNION ALL SELECT row, created_at FROM assets WHERE owner IN ($2, $3) AND name = $1
             ) n JOIN assets a ON a.row = n.asset JOIN asset_access x ON x.asset = a.row
             ORDER BY n.created_at DESC, n.asset DESC LIMIT 1"
        );
        let found =
            one(&*self.lookup().await?, &sql, &[&name, &principal.user(), &UserId::LIBRARY])
                .await?;
        found.map(|found| found.asset).ok_or(Error::NotFound("file"))
    }

    async fn asset_by_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<Asset>> {
        let (column, bytes) = hash_column(&hash);
        let sql = format!(
            "{SELECT} JOIN blobs b ON b.hash = a.hash
             WHERE b.{column} = $1 AND a.owner IN ($2, $3) ORDER BY a.owner = $3 LIMIT 1"
        );
        let found =
            one(&*self.lookup().await?, &sql, &[&bytes, &principal.user(), &UserId::LIBRARY])
                .await?;
        Ok(found.map(|found| found.asset))
    }

    async fn id_by_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<AssetId>> {
        let (column, bytes) = hash_column(&hash);
        let sql = format!(
            "SELECT a.id FROM blobs b JOIN assets a ON a.hash = b.hash
             WHERE b.{column} = $1 AND a.owner IN ($2, $3) ORDER BY a.owner = $3 LIMIT 1"
        );
        let row =
            query_opt(&*self.lookup().await?, &sql, &[&bytes, &principal.user(), &UserId::LIBRARY])
                .await?;
        Ok(row.map(|row| row.try_get(0)).transpose().map_err(Failure::from)?)
    }

    async fn content_exists(&self, hash: ContentHash) -> Result<bool> {
        Ok(referenced_blob(&*self.lookup().await?, &hash, "").await?.is_some())
    }

    async fn list_assets(
        &self,
        principal: &Principal,
        filter: &AssetFilter,
        page: &PageRequest,
    ) -> Result<AssetPage> {
        let (principal, filter, page) = (principal.clone(), filter.clone(), page.clone());
        self.read_for(principal.user(), move |db| {
            Box::pin(async move { super::pages::list(db, &principal, &filter, &page).await })
        })
        .await
    }

    async fn update_asset(
        &self,
        principal: &Principal,
        id: AssetId,
        change: AssetChange,
    ) -> Result<Asset> {
        let (owner, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.change_as(principal, |db| {
            let change = change.clone();
            Box::pin(async move {
                let found = owned(db, owner, id).await?;
                require_preview(db, owner, change.preview).await?;
                let metadata = change.metadata.map(|metadata| Value::Object(metadata).to_string());
                let more = match &metadata {
                    Some(metadata) => metadata.len() as i64 - length_of(db, "metadata", found.row).await?,
                    None => 0,
                };
                if more > 0 {
                    counts::require_room(db, owner, more.unsigned_abs(), quota).await?;
                }
                count_bytes(db, owner, Kind::Described, more).await?;
                if let Some(tags) = change.tags {
                    set_tags(db, &found, tags).await?;
                }
                if let Some(name) = change.name.as_ref().filter(|name| **name != found.asset.name) {
                    // It goes by its first name still, and by the new one from now on.
                    insert_alias(db, &found, &found.asset.name, found.asset.created_at, "NOTHING").await?;
                    insert_alias(db, &found, name, now(), LATEST).await?;
                }
                let asset = found.asset;
                let metadata = metadata.unwrap_or_else(|| json_of(&asset.metadata));
                let name = change.name.unwrap_or(asset.name);
                let sql = "UPDATE assets SET name = $2, folded = $3, mime_type = $4, metadata = $5, sought = $6::text::jsonb, preview = $7,
                               updated_at = $8
                           WHERE row = $1";
                let mime_type = change.mime_type.or(asset.mime_type);
                let preview = change.preview.or(asset.preview);
                let searched = sought(&parsed(&metadata)?);
                let values: [&(dyn ToSql + Sync); 8] =
                    [&found.row, &name, &name.to_lowercase(), &mime_type, &metadata, &searched, &preview, &micros(now())];
                execute(db, sql, &values).await?;
                count_change(db, owner).await?;
                Ok(owned(db, owner, id).await?.asset)
            })
        })
        .await
    }

    async fn delete_asset(&self, principal: &Principal, id: AssetId) -> Result<()> {
        let owner = principal.user();
        self.change_as(principal, |db| {
            Box::pin(async move { remove(db, &owned(db, owner, id).await?).await })
        })
        .await
    }

    async fn delete_unneeded_asset(&self, principal: &Principal, id: AssetId) -> Result<()> {
        let owner = principal.user();
        self.change_as(principal, |db| {
            Box::pin(async move {
                // The owner's row is locked: no job is submitted meanwhile.
                let found = owned(db, owner, id).await?;
                match is_needed(db, &found).await? {
                    true => Err(Error::InUse(id).into()),
                    false => remove(db, &found).await,
                }
            })
        })
        .await
    }

    async fn expire_assets(&self, at: DateTime<Utc>) -> Result<u64> {
        let at = micros(at);
        self.change(|db| {
            Box::pin(async move {
                // Those that are needed come again when their jobs have ended; they must not keep
                // others from being found.
                let expired = format!("{SELECT} WHERE a.expires_at <= $1 AND NOT {IS_NEEDED}");
                let Some(first) = query_opt(db, &format!("{expired} LIMIT 1"), &[&at]).await?
                else {
                    return Ok(0);
                };
                let owner = self::found(&first)?.owner;
                counts::lock(db, owner).await?;
                let sql = format!("{expired} AND a.owner = $2 ORDER BY a.hash LIMIT $3");
                let expired = query(db, &sql, &[&at, &owner, &EXPIRED_AT_ONCE]).await?;
                for row in &expired {
                    remove(db, &self::found(row)?).await?;
                }
                // The one that was found may have been given a longer life meanwhile: there may be
                // others.
                Ok(expired.len().max(1) as u64)
            })
        })
        .await
    }

    fn touch_asset(&self, id: AssetId) {
        self.touched.note(id, micros(Utc::now()));
    }
}

/// Assets whose bytes were asked for, and when; not written yet. What is lost with a crash is no
/// loss.
#[derive(Default)]
pub(super) struct Touched(Mutex<HashMap<AssetId, i64>>);

impl Touched {
    fn note(&self, id: AssetId, at: i64) {
        let mut touched = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if touched.len() < MAX_TOUCHED || touched.contains_key(&id) {
            touched.insert(id, at);
        }
    }

    /// Writes them now and then, as long as the catalogue is there.
    pub(super) fn flush_into(self: &Arc<Self>, pool: Pool) {
        let touched = Arc::downgrade(self);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(FLUSH).await;
                let Some(touched) = touched.upgrade() else { return };
                let some =
                    std::mem::take(&mut *touched.0.lock().unwrap_or_else(PoisonError::into_inner));
                if some.is_empty() {
                    continue;
                }
                let (ids, times): (Vec<AssetId>, Vec<i64>) = some.into_iter().unzip();
                let sql = "UPDATE asset_access x SET accessed_at = t.at FROM unnest($1::uuid[], $2::bigint[]) t (id, at)
                           WHERE x.id = t.id AND x.accessed_at < t.at";
                let written = super::change(&pool, |db| {
                    let (ids, times) = (ids.clone(), times.clone());
                    Box::pin(async move { execute(db, sql, &[&ids, &times]).await })
                });
                if let Err(error) = written.await {
                    tracing::warn!(
                        error = &error as &dyn std::error::Error,
                        assets = ids.len(),
                        "failed to write when assets were asked for"
                    );
                }
            }
        });
    }
}

/// Whether a job of its owner's that has not ended needs an asset `a`.
pub(super) const IS_NEEDED: &str =
    "EXISTS (SELECT 1 FROM job_inputs n WHERE n.owner = a.owner AND n.hash = a.hash)";

/// Whether a job that has not ended needs an asset of its owner's.
pub(super) async fn is_needed(db: &Transaction<'_>, found: &Found) -> Outcome<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM job_inputs WHERE owner = $1 AND hash = $2)";
    Ok(query_one(db, sql, &[&found.owner, &found.asset.hash.as_bytes().as_slice()])
        .await?
        .try_get(0)?)
}

/// Takes an asset out, with everything that counts it.
pub(super) async fn remove(db: &Transaction<'_>, found: &Found) -> Outcome<()> {
    let Found { row, owner, asset } = found;
    let hash: &[u8] = asset.hash.as_bytes();
    // Locked before it is judged: who mints the same content has done so by then, or waits.
    query_opt(db, "SELECT 1 FROM blobs WHERE hash = $1 FOR UPDATE", &[&hash]).await?;
    untag(db, *owner, *row, &asset.tags.iter().collect::<Vec<_>>()).await?;
    let described =
        length_of(db, "metadata", *row).await? + length_of(db, "tags", *row).await? - EMPTY_BYTES;
    execute(db, "DELETE FROM assets WHERE row = $1", &[row]).await?;
    count_asset(db, *owner, -1, -size(asset.size_bytes)).await?;
    count_bytes(db, *owner, Kind::Described, -described).await?;
    let sql = "UPDATE blobs SET orphaned_at = $2 WHERE hash = $1 AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.hash = $1)";
    execute(db, sql, &[&hash, &blobs::stamp(db).await?]).await.map(drop)
}

/// The asset that is there stays as it is; only the names it may go by grow.
async fn keep(
    db: &Transaction<'_>,
    mut found: Found,
    new: &NewAsset,
    quota: Option<u64>,
) -> Outcome<Minted> {
    let names: Vec<&str> = new.name.iter().chain(&new.aliases).map(String::as_str).collect();
    if new.job.is_none() && quota.is_some() && !names.is_empty() {
        let sql = "SELECT coalesce(sum(octet_length(n.name)), 0)::bigint FROM (SELECT DISTINCT unnest($3::text[]) AS name) n
                   WHERE NOT EXISTS (SELECT 1 FROM aliases l WHERE l.owner = $1 AND l.name = n.name AND l.asset = $2)";
        let added: i64 =
            query_one(db, sql, &[&found.owner, &found.row, &names]).await?.try_get(0)?;
        if added > 0 {
            counts::require_room(db, found.owner, added.unsigned_abs(), quota).await?;
        }
    }
    let (until, wanted) = (found.asset.expires_at, new.expires_at);
    if until.is_some() && wanted.is_none_or(|wanted| until < Some(wanted)) {
        execute(
            db,
            "UPDATE assets SET expires_at = $2 WHERE row = $1",
            &[&found.row, &wanted.map(micros)],
        )
        .await?;
        count_change(db, found.owner).await?;
        found.asset.expires_at = wanted;
    }
    for name in names {
        insert_alias(db, &found, name, now(), LATEST).await?;
    }
    Ok(Minted { asset: found.asset, created: false })
}

/// Whether an asset can be made, before anything is written for it.
async fn require_insertable(db: &Transaction<'_>, owner: UserId, new: &NewAsset) -> Outcome<()> {
    require_preview(db, owner, new.preview).await?;
    match new.id {
        Some(id) if id_is_taken(db, id).await? => Err(Error::IdTaken(id).into()),
        _ => Ok(()),
    }
}

/// Whether a user may store so much more. What a job has made is kept: the work is done.
async fn require_room(
    db: &Transaction<'_>,
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
    counts::require_room(db, owner, needed.saturating_add(described), quota).await
}

/// The bytes of metadata and tags of an asset that has none: `{}` and `[]`.
const EMPTY_BYTES: i64 = 4;

/// How many bytes a text of an asset has as it is stored: it may be written otherwise today.
async fn length_of(db: &Transaction<'_>, column: &'static str, row: i64) -> Outcome<i64> {
    let sql = format!("SELECT octet_length({column})::bigint FROM assets WHERE row = $1");
    Ok(query_one(db, &sql, &[&row]).await?.try_get(0)?)
}

pub(super) fn json_of(metadata: &Map<String, Value>) -> String {
    serde_json::to_string(metadata).unwrap_or_else(|_| "{}".to_owned())
}

fn parsed(metadata: &str) -> Outcome<Map<String, Value>> {
    Ok(serde_json::from_str(metadata).map_err(|error| Error::Catalogue(Box::new(error)))?)
}

/// Makes an asset that can be made.
async fn insert(
    db: &Transaction<'_>,
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
    let sql = "WITH made AS (
                   INSERT INTO assets
                       (id, owner, hash, name, folded, size, mime_type, tags, preview, job, created_at, updated_at, metadata, sought,
                        expires_at)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13::text::jsonb, $14) RETURNING row
               )
               INSERT INTO asset_access (asset, owner, id, accessed_at) SELECT row, $2, $1, $11 FROM made RETURNING asset";
    let content: &[u8] = hash.as_bytes();
    let values: [&(dyn ToSql + Sync); 14] = [
        &asset.id,
        &owner,
        &content,
        &asset.name,
        &asset.name.to_lowercase(),
        &size(size_bytes),
        &asset.mime_type,
        &tags,
        &asset.preview,
        &asset.job,
        &micros(now),
        &metadata,
        &sought(&asset.metadata),
        &asset.expires_at.map(micros),
    ];
    let found = Found { row: query_one(db, sql, &values).await?.try_get(0)?, owner, asset };
    count_asset(db, owner, 1, size(size_bytes)).await?;
    count_bytes(db, owner, Kind::Described, (metadata.len() + tags.len()) as i64 - EMPTY_BYTES)
        .await?;
    tag(db, owner, found.row, &found.asset.tags.iter().collect::<Vec<_>>()).await?;
    for name in &new.aliases {
        insert_alias(db, &found, name, now, LATEST).await?;
    }
    Ok(Minted { asset: found.asset, created: true })
}

/// The name is one of an asset's from now on, whenever it was given first.
const LATEST: &str = "UPDATE SET created_at = excluded.created_at";

/// Lets an asset go by a name too; what to do where it does so already.
async fn insert_alias(
    db: &Transaction<'_>,
    found: &Found,
    name: &str,
    at: DateTime<Utc>,
    otherwise: &str,
) -> Outcome<()> {
    let sql = format!(
        "INSERT INTO aliases (owner, name, asset, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (owner, name, asset) DO {otherwise}"
    );
    execute(db, &sql, &[&found.owner, &name, &found.row, &micros(at)]).await.map(drop)
}

/// Gives an asset these tags and no others; returns them in order.
pub(super) async fn set_tags(
    db: &Transaction<'_>,
    found: &Found,
    tags: Vec<Tag>,
) -> Outcome<Vec<Tag>> {
    let Found { row, owner, asset } = found;
    let tags = in_order(tags);
    if tags != asset.tags {
        let text = json(&tags);
        count_bytes(
            db,
            *owner,
            Kind::Described,
            text.len() as i64 - length_of(db, "tags", *row).await?,
        )
        .await?;
        execute(
            db,
            "UPDATE assets SET tags = $2, updated_at = $3 WHERE row = $1",
            &[row, &text, &micros(now())],
        )
        .await?;
        count_change(db, *owner).await?;
    }
    untag(
        db,
        *owner,
        *row,
        &asset.tags.iter().filter(|tag| !tags.contains(tag)).collect::<Vec<_>>(),
    )
    .await?;
    tag(db, *owner, *row, &tags.iter().filter(|tag| !asset.tags.contains(tag)).collect::<Vec<_>>())
        .await?;
    Ok(tags)
}

pub(super) fn in_order(mut tags: Vec<Tag>) -> Vec<Tag> {
    tags.sort();
    tags.dedup();
    tags
}

pub(super) fn json(tags: &[Tag]) -> String {
    let names: Vec<&str> = tags.iter().map(Tag::as_str).collect();
    serde_json::json!(names).to_string()
}

async fn require_preview(
    db: &Transaction<'_>,
    owner: UserId,
    preview: Option<AssetId>,
) -> Outcome<()> {
    let Some(id) = preview else { return Ok(()) };
    match owned(db, owner, id).await {
        Err(Failure::Refused(Error::NotFound(_))) => Err(Error::NoSuchPreview.into()),
        other => other.map(drop),
    }
}

async fn id_is_taken(db: &Transaction<'_>, id: AssetId) -> Outcome<bool> {
    Ok(query_opt(db, "SELECT 1 FROM assets WHERE id = $1", &[&id]).await?.is_some())
}

/// The column that a hash is looked for in, and the bytes to look for.
pub(super) fn hash_column(hash: &ContentHash) -> (&'static str, &[u8]) {
    match hash {
        ContentHash::Blake3(hash) => ("hash", hash.as_bytes()),
        ContentHash::Sha256(hash) => ("sha256", hash.as_bytes()),
    }
}

/// A blob that somebody has; one that waits for its removal is none.
async fn referenced_blob(
    db: &impl GenericClient,
    hash: &ContentHash,
    locked: &str,
) -> Outcome<Option<(Blake3, u64)>> {
    let (column, bytes) = hash_column(hash);
    let sql =
        format!("SELECT hash, size FROM blobs WHERE {column} = $1 AND orphaned_at IS NULL{locked}");
    let row = query_opt(db, &sql, &[&bytes]).await?;
    row.map(|row| Ok((content(&row, 0, hash)?, unsigned(&row, 1)?))).transpose()
}

async fn owned_by_hash(
    db: &impl GenericClient,
    owner: UserId,
    hash: Blake3,
) -> Outcome<Option<Found>> {
    let hash: &[u8] = hash.as_bytes();
    one(db, &format!("{SELECT} WHERE a.owner = $1 AND a.hash = $2"), &[&owner, &hash]).await
}

/// An asset that an owner may change.
pub(super) async fn owned(db: &impl GenericClient, owner: UserId, id: AssetId) -> Outcome<Found> {
    let found = one(db, &format!("{SELECT} WHERE a.id = $1"), &[&id]).await?;
    found.filter(|found| found.owner == owner).ok_or(Error::NotFound("asset").into())
}

async fn one(
    db: &impl GenericClient,
    sql: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Outcome<Option<Found>> {
    query_opt(db, sql, values).await?.as_ref().map(found).transpose()
}

/// A hash of a row.
pub(super) fn content(
    row: &Row,
    at: usize,
    of: &(dyn std::fmt::Display + Sync),
) -> Outcome<Blake3> {
    let bytes: &[u8] = row.try_get(at)?;
    let bytes = bytes.try_into().map_err(|error: std::array::TryFromSliceError| {
        unreadable(("content", of, "hash"), error)
    })?;
    Ok(Blake3::from_bytes(bytes))
}

/// The asset of a row of [`COLUMNS`].
pub(super) fn found(row: &Row) -> Outcome<Found> {
    let owner: UserId = row.try_get(2)?;
    let id: AssetId = row.try_get(1)?;
    let metadata = document(row, 7, ("asset", &id, "metadata"))?;
    let tags: Vec<String> = document(row, 13, ("asset", &id, "tags"))?;
    let asset = Asset {
        id,
        hash: content(row, 3, &id)?,
        name: row.try_get(4)?,
        size_bytes: unsigned(row, 5)?,
        mime_type: row.try_get(6)?,
        tags: tags.into_iter().map(Tag::kept).collect(),
        metadata,
        preview: row.try_get(8)?,
        job: row.try_get(9)?,
        created_at: time(row.try_get(10)?),
        updated_at: time(row.try_get(11)?),
        accessed_at: time(row.try_get(12)?),
        expires_at: row.try_get::<_, Option<i64>>(14)?.map(time),
        is_public: owner == UserId::LIBRARY,
    };
    Ok(Found { row: row.try_get(0)?, owner, asset })
}

/// PostgreSQL counts to 2^63; no file is larger.
fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
