//! Background downloads in SQLite.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Download, DownloadFilter, DownloadState, Error, NewDownload, Order, Principal, Result, Tag,
    TaskId,
};
use comfy_cloud_ports::catalogue::Downloads;
use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use serde_json::Value;

use super::counts::require_room;
use super::failure::UnreadableRow;
use super::{Sqlite, document, micros, now, time};

const DOWNLOAD: &str = "SELECT id, owner, source_url, tags, metadata, preview, state, bytes_done, bytes_total, validator, asset, reason, \
                        created_at, updated_at FROM downloads";

/// How many downloads one change forgets.
const PRUNE_LIMIT: u32 = 1000;

#[async_trait]
impl Downloads for Sqlite {
    async fn create_download(&self, principal: &Principal, new: NewDownload) -> Result<Download> {
        let (now, quota, limit) = (
            now(),
            self.options.limits.max_stored_bytes_per_user,
            self.options.limits.max_queued_downloads_per_user,
        );
        let download = Download {
            id: TaskId::new(),
            user: principal.user(),
            request: new,
            state: DownloadState::Created,
            created_at: now,
            updated_at: now,
        };
        self.write_as(principal, move |db| {
            let sql = "INSERT INTO downloads (id, owner, source_url, tags, metadata, preview, state, bytes_done, created_at, updated_at)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'created', 0, ?7, ?7)";
            let sql_open = "SELECT count(*) FROM downloads WHERE owner = ?1 AND state IN ('created', 'running')";
            let open: u32 = db.prepare_cached(sql_open)?.query_row([download.user], |row| row.get(0))?;
            if open >= limit {
                return Err(Error::TooMany { what: "downloads", limit }.into());
            }
            let request = &download.request;
            let tags = Value::from(request.tags.iter().map(Tag::as_str).collect::<Vec<_>>()).to_string();
            let metadata = Value::Object(request.metadata.clone()).to_string();
            require_room(db, download.user, (request.source_url.len() + tags.len() + metadata.len()) as u64, quota)?;
            let values = params![download.id, download.user, request.source_url, tags, metadata, request.preview, micros(now)];
            db.prepare_cached(sql)?.execute(values)?;
            Ok(download)
        })
        .await
    }

    async fn download(&self, principal: &Principal, id: TaskId) -> Result<Download> {
        let sql = format!("{DOWNLOAD} WHERE id = ?1 AND owner = ?2");
        let found = self.read_few(|db| {
            Ok(db
                .prepare_cached(&sql)?
                .query_row(params![id, principal.user()], download)
                .optional()?)
        })?;
        found.ok_or(Error::NotFound("task"))
    }

    async fn completed_download(
        &self,
        principal: &Principal,
        source_url: &str,
    ) -> Result<Option<Download>> {
        let sql = format!(
            "{DOWNLOAD} WHERE owner = ?1 AND source_url = ?2 AND state = 'completed' ORDER BY created_at DESC LIMIT 1"
        );
        self.read_few(|db| {
            Ok(db
                .prepare_cached(&sql)?
                .query_row(params![principal.user(), source_url], download)
                .optional()?)
        })
    }

    async fn unfinished_downloads(&self) -> Result<Vec<Download>> {
        let sql = format!("{DOWNLOAD} WHERE state IN ('created', 'running') ORDER BY created_at");
        self.read_many(move |db| {
            Ok(db.prepare_cached(&sql)?.query_map([], download)?.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn prune_downloads(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.write(move |db| {
            let sql = "DELETE FROM downloads WHERE id IN
                       (SELECT id FROM downloads WHERE state NOT IN ('created', 'running') AND updated_at < ?1 LIMIT ?2)";
            Ok(db.prepare_cached(sql)?.execute(params![micros(ended_before), PRUNE_LIMIT])? as u64)
        })
        .await
    }

    async fn list_downloads(
        &self,
        principal: &Principal,
        filter: &DownloadFilter,
        order: Order,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<Download>, u64)> {
        let mut condition = "owner = ?".to_owned();
        let mut values = vec![Sql::Blob(principal.user().as_uuid().as_bytes().to_vec())];
        let mut and = |sql: &str, value: Sql| {
            condition.push_str(sql);
            values.push(value);
        };
        if let Some(id) = filter.id {
            and(" AND id = ?", Sql::Blob(id.as_uuid().as_bytes().to_vec()));
        }
        if let Some(after) = filter.created_after {
            and(" AND created_at > ?", Sql::Integer(micros(after)));
        }
        if let Some(before) = filter.created_before {
            and(" AND created_at < ?", Sql::Integer(micros(before)));
        }
        if !filter.states.is_empty() {
            condition.push_str(&format!(
                " AND state IN ({})",
                vec!["?"; filter.states.len()].join(", ")
            ));
            values.extend(filter.states.iter().cloned().map(Sql::Text));
        }
        let direction = if order == Order::Ascending { "ASC" } else { "DESC" };
        let sql = format!(
            "{DOWNLOAD} WHERE {condition} ORDER BY created_at {direction}, id {direction} LIMIT {limit} OFFSET {offset}"
        );
        self.read_many(move |db| {
            let count = format!("SELECT count(*) FROM downloads WHERE {condition}");
            let total: i64 = db
                .prepare_cached(&count)?
                .query_row(params_from_iter(&values), |row| row.get(0))?;
            let mut statement = db.prepare_cached(&sql)?;
            let found = statement
                .query_map(params_from_iter(&values), download)?
                .collect::<Result<_, _>>()?;
            Ok((found, total.unsigned_abs()))
        })
        .await
    }

    async fn cancel_download(&self, principal: &Principal, id: TaskId) -> Result<Download> {
        let user = principal.user();
        self.write(move |db| {
            let sql = "UPDATE downloads SET state = 'cancelled', updated_at = ?3
                       WHERE id = ?1 AND owner = ?2 AND state IN ('created', 'running')";
            db.prepare_cached(sql)?.execute(params![id, user, micros(now())])?;
            let sql = format!("{DOWNLOAD} WHERE id = ?1 AND owner = ?2");
            db.prepare_cached(&sql)?
                .query_row(params![id, user], download)
                .optional()?
                .ok_or(Error::NotFound("task").into())
        })
        .await
    }

    async fn advance_download(&self, id: TaskId, state: DownloadState) -> Result<()> {
        self.write(move |db| {
            let now = micros(now());
            // One that was cancelled meanwhile stays so.
            if !db.prepare_cached("SELECT 1 FROM downloads WHERE id = ?1 AND state IN ('created', 'running')")?.exists([id])? {
                return Ok(());
            }
            match state {
                DownloadState::Created => {
                    db.prepare_cached("UPDATE downloads SET state = 'created', updated_at = ?2 WHERE id = ?1")?.execute(params![id, now])?
                }
                DownloadState::Running { bytes_done, bytes_total, validator } => db
                    .prepare_cached(
                        "UPDATE downloads SET state = 'running', bytes_done = ?3, bytes_total = ?4, validator = ?5, updated_at = ?2 WHERE id = ?1",
                    )?
                    .execute(params![id, now, bytes_done.cast_signed(), bytes_total.map(u64::cast_signed), validator])?,
                DownloadState::Completed { asset, bytes } => db
                    .prepare_cached(
                        "UPDATE downloads SET state = 'completed', bytes_done = ?3, bytes_total = ?3, asset = ?4, updated_at = ?2 WHERE id = ?1",
                    )?
                    .execute(params![id, now, bytes.cast_signed(), asset])?,
                DownloadState::Failed { reason } => db
                    .prepare_cached("UPDATE downloads SET state = 'failed', reason = ?3, updated_at = ?2 WHERE id = ?1")?
                    .execute(params![id, now, reason])?,
                DownloadState::Cancelled => db
                    .prepare_cached("UPDATE downloads SET state = 'cancelled', updated_at = ?2 WHERE id = ?1")?
                    .execute(params![id, now])?,
            };
            Ok(())
        })
        .await
    }
}

fn unreadable(
    id: &TaskId,
    column: &'static str,
    source: Box<dyn std::error::Error + Send + Sync>,
) -> rusqlite::Error {
    UnreadableRow { what: "download", id: id.to_string(), column, source }.into()
}

fn download(row: &Row<'_>) -> rusqlite::Result<Download> {
    let id: TaskId = row.get(0)?;
    let tags: Vec<String> = document(row, 3, ("download", &id, "tags"))?;
    let tags = tags.iter().map(|tag| Tag::try_from(tag.as_str())).collect::<Result<Vec<_>, _>>();
    let tags = tags.map_err(|error| unreadable(&id, "tags", error.into()))?;
    let bytes_done = row.get::<_, i64>(7)?.unsigned_abs();
    let state = match row.get_ref(6)?.as_str()? {
        "created" => DownloadState::Created,
        "completed" => DownloadState::Completed { asset: row.get(10)?, bytes: bytes_done },
        "failed" => DownloadState::Failed { reason: row.get(11)? },
        "cancelled" => DownloadState::Cancelled,
        "running" => DownloadState::Running {
            bytes_done,
            bytes_total: row.get::<_, Option<i64>>(8)?.map(i64::unsigned_abs),
            validator: row.get(9)?,
        },
        other => return Err(unreadable(&id, "state", format!("`{other}` is unknown").into())),
    };
    Ok(Download {
        id,
        user: row.get(1)?,
        request: NewDownload {
            source_url: row.get(2)?,
            tags,
            metadata: document(row, 4, ("download", &id, "metadata"))?,
            preview: row.get(5)?,
        },
        state,
        created_at: time(row.get(12)?),
        updated_at: time(row.get(13)?),
    })
}
