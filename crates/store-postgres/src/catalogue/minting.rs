//! Assets of contents that are there, many in one commit.

use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Asset, AssetId, Blake3, ContentHash, KeyId, KnownBy, Minted, NewAsset, Principal, Resolve, Tag,
    UserId,
};
use deadpool_postgres::Object;
use futures::future::BoxFuture;
use std::collections::HashMap;
use tokio_postgres::types::ToSql;

use super::assets::{in_order, json, json_of};
use super::failure::Outcome;
use super::filter::sought;
use super::gather::Gathered;
use super::{micros, now, unsigned};

/// The contents are locked as their references will lock them: who removes one has done so by then,
/// or waits.
const LOCK: &str = "SELECT 1 FROM blobs WHERE hash = ANY($1) ORDER BY hash FOR KEY SHARE";

/// Makes the assets of those who may have them and have none of the content yet, with all that
/// counts them. Of two of the same user and content the first is made.
const MINT: &str = "
    WITH asked AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                             $10::text[], $11::bigint[], $12::boolean[])
            WITH ORDINALITY t (id, owner, key, hash, name, folded, mime_type, tags, metadata, sought, expires_at, anybody, place)
    ),
    good AS MATERIALIZED (
        SELECT DISTINCT ON (a.owner, a.hash)
            a.id, a.owner, a.hash, a.tags, a.metadata, a.sought, a.expires_at, a.place, b.size,
            coalesce(a.name, p.name, encode(a.hash, 'hex')) AS name, coalesce(a.folded, p.folded, encode(a.hash, 'hex')) AS folded,
            coalesce(a.mime_type, p.mime_type) AS mime_type, octet_length(a.metadata) + octet_length(a.tags) - 4 AS described
        FROM asked a
        JOIN keys k ON k.id = a.key AND k.owner = a.owner
        JOIN users u ON u.id = k.owner
        JOIN blobs b ON b.hash = a.hash
        LEFT JOIN assets p ON p.hash = a.hash AND p.owner = '00000000-0000-0000-0000-000000000000'
        WHERE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $13) AND u.disabled_at IS NULL
        AND b.orphaned_at IS NULL AND (a.anybody OR p.row IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM assets own WHERE own.hash = a.hash AND own.owner = a.owner)
        ORDER BY a.owner, a.hash, a.place
    ),
    fitting AS (
        SELECT g.* FROM (SELECT *, sum(size + described) OVER (PARTITION BY owner ORDER BY place) AS needed FROM good) g
        JOIN owners o ON o.owner = g.owner
        WHERE $14::bigint IS NULL OR $14 >= g.needed + o.bytes + o.described_bytes + o.file_bytes + o.job_bytes + o.workflow_bytes + (
            SELECT coalesce(sum(octet_length(source_url) + octet_length(tags) + octet_length(metadata)), 0)
            FROM downloads d WHERE d.owner = g.owner
        )
    ),
    made AS (
        INSERT INTO assets (id, owner, hash, name, folded, size, mime_type, tags, preview, created_at, updated_at, metadata, sought, expires_at)
        SELECT id, owner, hash, name, folded, size, mime_type, tags, CASE WHEN mime_type LIKE 'image/%' THEN id END, $13, $13, metadata,
               sought::jsonb, expires_at
        FROM fitting ORDER BY place
        RETURNING row, id, owner, name, size, mime_type, tags, metadata, preview
    ),
    accessed AS (INSERT INTO asset_access (asset, owner, id, accessed_at) SELECT row, owner, id, $13 FROM made),
    tagged AS (
        INSERT INTO asset_tags (owner, tag, asset) SELECT m.owner, t.tag, m.row FROM made m, json_array_elements_text(m.tags::json) t (tag)
        RETURNING owner, tag
    ),
    counted AS (
        INSERT INTO tag_counts (owner, tag, count) SELECT owner, tag, count(*) FROM tagged GROUP BY owner, tag ORDER BY owner, tag
        ON CONFLICT (owner, tag) DO UPDATE SET count = tag_counts.count + excluded.count
    ),
    summed AS (
        SELECT owner, count(*) AS assets, sum(size)::bigint AS bytes, sum(octet_length(metadata) + octet_length(tags) - 4) AS described
        FROM made GROUP BY owner
    ),
    owned AS (
        UPDATE owners o SET assets = o.assets + s.assets, bytes = o.bytes + s.bytes, changes = o.changes + s.assets,
                            described_bytes = o.described_bytes + s.described
        FROM summed s WHERE o.owner = s.owner
    )
    SELECT id, name, size, mime_type, preview FROM made";

/// A mint from a hash that may be plain.
pub(super) struct Mint {
    id: AssetId,
    owner: UserId,
    key: KeyId,
    hash: Blake3,
    anybody: bool,
    quota: Option<i64>,
    tags: Vec<Tag>,
    tags_as_json: String,
    metadata_as_json: String,
    folded: Option<String>,
    new: NewAsset,
}

impl Mint {
    /// None when it is certainly not plain: a group is only about keys, contents by their own hash,
    /// and assets that need nothing looked up.
    pub(super) fn of(
        principal: &Principal,
        hash: &ContentHash,
        resolve: Resolve,
        new: &NewAsset,
        quota: Option<u64>,
    ) -> Option<Self> {
        let (KnownBy::Key(key), ContentHash::Blake3(hash)) = (principal.known_by(), hash) else {
            return None;
        };
        if new.id.is_some()
            || new.preview.is_some()
            || new.job.is_some()
            || !new.aliases.is_empty()
            || principal.user() == UserId::LIBRARY
        {
            return None;
        }
        let tags = in_order(new.tags.clone());
        Some(Self {
            id: AssetId::new(),
            owner: principal.user(),
            key,
            hash: *hash,
            anybody: resolve == Resolve::Any,
            quota: quota.map(|bytes| i64::try_from(bytes).unwrap_or(i64::MAX)),
            tags_as_json: json(&tags),
            tags,
            metadata_as_json: json_of(&new.metadata),
            folded: new.name.as_ref().map(|name| name.to_lowercase()),
            new: new.clone(),
        })
    }

    fn minted(
        &self,
        name: String,
        size_bytes: u64,
        mime_type: Option<String>,
        preview: Option<AssetId>,
        at: DateTime<Utc>,
    ) -> Minted {
        let asset = Asset {
            id: self.id,
            hash: self.hash,
            name,
            size_bytes,
            mime_type,
            tags: self.tags.clone(),
            metadata: self.new.metadata.clone(),
            preview,
            job: None,
            created_at: at,
            updated_at: at,
            accessed_at: at,
            expires_at: self.new.expires_at,
            is_public: false,
        };
        Minted { asset, created: true }
    }
}

impl Gathered for Mint {
    type Made = Minted;

    fn owner(&self) -> UserId {
        self.owner
    }

    fn make<'t>(
        db: &'t Object,
        changes: &'t [&'t Self],
    ) -> BoxFuture<'t, Outcome<Vec<Option<Minted>>>> {
        Box::pin(async move {
            let (lock, mint) = (db.prepare_cached(LOCK).await?, db.prepare_cached(MINT).await?);
            let at = now();
            let hashes: Vec<&[u8]> =
                changes.iter().map(|change| change.hash.as_bytes().as_slice()).collect();
            let quota = changes.iter().find_map(|change| change.quota);
            let values: [&(dyn ToSql + Sync); 14] = [
                &changes.iter().map(|change| change.id).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.owner).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.key).collect::<Vec<_>>(),
                &hashes,
                &changes.iter().map(|change| change.new.name.as_deref()).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.folded.as_deref()).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.new.mime_type.as_deref()).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.tags_as_json.as_str()).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.metadata_as_json.as_str()).collect::<Vec<_>>(),
                &changes.iter().map(|change| sought(&change.new.metadata)).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.new.expires_at.map(micros)).collect::<Vec<_>>(),
                &changes.iter().map(|change| change.anybody).collect::<Vec<_>>(),
                &micros(at),
                &quota,
            ];
            let locked: [&(dyn ToSql + Sync); 1] = [&hashes];
            // In one round trip, each with a look of its own.
            let (locked, made, committed) = tokio::join!(
                db.query(&lock, &locked),
                db.query(&mint, &values),
                db.batch_execute("COMMIT")
            );
            // After an error a commit ends the transaction without one, and does not fail.
            locked?;
            let made = made?;
            committed?;
            let mut minted = HashMap::new();
            for row in &made {
                let id: AssetId = row.try_get(0)?;
                minted.insert(
                    id,
                    (row.try_get(1)?, unsigned(row, 2)?, row.try_get(3)?, row.try_get(4)?),
                );
            }
            let made = changes.iter().map(|change| {
                let (name, size_bytes, mime_type, preview) = minted.remove(&change.id)?;
                Some(change.minted(name, size_bytes, mime_type, preview, at))
            });
            Ok(made.collect())
        })
    }
}
