//! Background downloads in PostgreSQL.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Download, DownloadFilter, DownloadState, Error, NewDownload, Order, Principal, Result, Tag,
    TaskId,
};
use comfy_cloud_ports::catalogue::Downloads;
use serde_json::Value;
use tokio_postgres::Row;

use super::counts::require_room;
use super::failure::Outcome;
use super::list::{List, plain, read_page};
use super::{
    Postgres, document, execute, micros, now, query, query_one, query_opt, time, unreadable,
    unsigned,
};

const COLUMNS: &str = "id, owner, source_url, tags, metadata, preview, state, bytes_done, bytes_total, validator, asset, reason, \
                       created_at, updated_at";

/// How many downloads one change forgets.
const PRUNE_LIMIT: i64 = 1000;

#[async_trait]
impl Downloads for Postgres {
    async fn create_download(&self, principal: &Principal, new: NewDownload) -> Result<Download> {
        let (now, quota, limit) = (
            now(),
            self.options.limits.max_stored_bytes_per_user,
            self.options.limits.max_queued_downloads_per_user,
        );
        let user = principal.user();
        let state = DownloadState::Created;
        let download = Arc::new(Download {
            id: TaskId::new(),
            user,
            request: new,
            state,
            created_at: now,
            updated_at: now,
        });
        self.change_as(principal, move |db| {
            let download = Arc::clone(&download);
            Box::pin(async move {
                // The owner's row is locked: nobody begins another one meanwhile.
                let sql = "SELECT count(*) FROM downloads WHERE owner = $1 AND state IN ('created', 'running')";
                let open: i64 = query_one(db, sql, &[&user]).await?.try_get(0)?;
                if open >= i64::from(limit) {
                    return Err(Error::TooMany { what: "downloads", limit }.into());
                }
                let request = &download.request;
                let tags = Value::from(request.tags.iter().map(Tag::as_str).collect::<Vec<_>>()).to_string();
                let metadata = Value::Object(request.metadata.clone()).to_string();
                require_room(db, user, (request.source_url.len() + tags.len() + metadata.len()) as u64, quota).await?;
                let sql =
                    "INSERT INTO downloads (id, owner, source_url, tags, metadata, preview, state, bytes_done, created_at, updated_at)
                           VALUES ($1, $2, $3, $4, $5, $6, 'created', 0, $7, $7)";
                execute(db, sql, &[&download.id, &user, &request.source_url, &tags, &metadata, &request.preview, &micros(now)]).await?;
                Ok(Download::clone(&download))
            })
        })
        .await
    }

    async fn download(&self, principal: &Principal, id: TaskId) -> Result<Download> {
        let sql = format!("SELECT {COLUMNS} FROM downloads WHERE id = $1 AND owner = $2");
        let found = query_opt(&*self.lookup().await?, &sql, &[&id, &principal.user()]).await?;
        Ok(download(&found.ok_or(Error::NotFound("task"))?)?)
    }

    async fn completed_download(
        &self,
        principal: &Principal,
        source_url: &str,
    ) -> Result<Option<Download>> {
        // The index has the hash of the address, which can be longer than a row of an index.
        let sql = format!(
            "SELECT {COLUMNS} FROM downloads WHERE owner = $1 AND md5(source_url) = md5($2) AND source_url = $2 AND state = 'completed'
             ORDER BY created_at DESC LIMIT 1"
        );
        let found =
            query_opt(&self.reader().await?, &sql, &[&principal.user(), &plain(source_url)])
                .await?;
        Ok(found.as_ref().map(download).transpose()?)
    }

    async fn unfinished_downloads(&self) -> Result<Vec<Download>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM downloads WHERE state IN ('created', 'running') ORDER BY created_at"
        );
        Ok(query(&self.reader().await?, &sql, &[])
            .await?
            .iter()
            .map(download)
            .collect::<Outcome<_>>()?)
    }

    async fn prune_downloads(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        let before = micros(ended_before);
        self.change(move |db| {
            Box::pin(async move {
                let sql = "DELETE FROM downloads WHERE id IN
                           (SELECT id FROM downloads WHERE state NOT IN ('created', 'running') AND updated_at < $1
                            ORDER BY updated_at LIMIT $2 FOR UPDATE SKIP LOCKED)";
                execute(db, sql, &[&before, &PRUNE_LIMIT]).await
            })
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
        let user = principal.user();
        let mut list = List::of("owner = $1", user);
        if let Some(id) = filter.id {
            list.and("id = $", id);
        }
        if let Some(after) = filter.created_after {
            list.and("created_at > $", micros(after));
        }
        if let Some(before) = filter.created_before {
            list.and("created_at < $", micros(before));
        }
        if !filter.states.is_empty() {
            list.and(
                "state = ANY($)",
                filter.states.iter().map(|state| plain(state)).collect::<Vec<_>>(),
            );
        }
        let direction = if order == Order::Ascending { "ASC" } else { "DESC" };
        let total = list.count("downloads");
        let page = list.page(
            COLUMNS,
            "downloads",
            &format!("created_at {direction}, id {direction}"),
            offset,
            limit,
        );
        self.read_for(user, move |db| {
            Box::pin(async move { read_page(db, &total, &page, download).await })
        })
        .await
    }

    async fn cancel_download(&self, principal: &Principal, id: TaskId) -> Result<Download> {
        let user = principal.user();
        self.change(move |db| {
            Box::pin(async move {
                let sql = "UPDATE downloads SET state = 'cancelled', updated_at = $3
                           WHERE id = $1 AND owner = $2 AND state IN ('created', 'running')";
                execute(db, sql, &[&id, &user, &micros(now())]).await?;
                let sql = format!("SELECT {COLUMNS} FROM downloads WHERE id = $1 AND owner = $2");
                download(&query_opt(db, &sql, &[&id, &user]).await?.ok_or(Error::NotFound("task"))?)
            })
        })
        .await
    }

    async fn advance_download(&self, id: TaskId, state: DownloadState) -> Result<()> {
        // One that was cancelled meanwhile stays so.
        let sql = "UPDATE downloads SET state = $2, updated_at = $3, bytes_done = coalesce($4, bytes_done),
                       bytes_total = CASE WHEN $5 THEN $6 ELSE bytes_total END, validator = CASE WHEN $5 THEN $7 ELSE validator END,
                       asset = coalesce($8, asset), reason = coalesce($9, reason)
                   WHERE id = $1 AND state IN ('created', 'running')";
        let state = Arc::new(state);
        self.change(move |db| {
            let state = Arc::clone(&state);
            Box::pin(async move {
                let (mut done, mut total, mut validator, mut asset, mut reason) =
                    (None, None, None, None, None);
                // What is known of the source stays as it is unless the download runs on.
                let mut sets_source = false;
                match &*state {
                    DownloadState::Created | DownloadState::Cancelled => {}
                    DownloadState::Running { bytes_done, bytes_total, validator: known } => {
                        (done, total, validator) = (
                            Some(bytes_done.cast_signed()),
                            bytes_total.map(u64::cast_signed),
                            known.as_deref().map(plain),
                        );
                        sets_source = true;
                    }
                    DownloadState::Completed { asset: made, bytes } => {
                        (done, asset) = (Some(bytes.cast_signed()), Some(*made));
                        (total, sets_source) = (done, true);
                    }
                    DownloadState::Failed { reason: why } => reason = Some(plain(why)),
                }
                let at = micros(now());
                execute(
                    db,
                    sql,
                    &[
                        &id,
                        &state.as_str(),
                        &at,
                        &done,
                        &sets_source,
                        &total,
                        &validator,
                        &asset,
                        &reason,
                    ],
                )
                .await?;
                Ok(())
            })
        })
        .await
    }
}

fn download(row: &Row) -> Outcome<Download> {
    let id: TaskId = row.try_get(0)?;
    let tags: Vec<String> = document(row, 3, ("download", &id, "tags"))?;
    let tags = tags.iter().map(|tag| Tag::try_from(tag.as_str())).collect::<Result<Vec<_>, _>>();
    let tags = tags.map_err(|error| unreadable(("download", &id, "tags"), error))?;
    let there =
        |column: &'static str| move || unreadable(("download", &id, column), "there is none");
    let bytes_done = unsigned(row, 7)?;
    let state = match row.try_get::<_, &str>(6)? {
        "created" => DownloadState::Created,
        "completed" => DownloadState::Completed {
            asset: row.try_get::<_, Option<_>>(10)?.ok_or_else(there("asset"))?,
            bytes: bytes_done,
        },
        "failed" => DownloadState::Failed {
            reason: row.try_get::<_, Option<_>>(11)?.ok_or_else(there("reason"))?,
        },
        "cancelled" => DownloadState::Cancelled,
        "running" => DownloadState::Running {
            bytes_done,
            bytes_total: row.try_get::<_, Option<i64>>(8)?.map(i64::unsigned_abs),
            validator: row.try_get(9)?,
        },
        other => {
            return Err(unreadable(("download", &id, "state"), format!("`{other}` is unknown")));
        }
    };
    Ok(Download {
        id,
        user: row.try_get(1)?,
        request: NewDownload {
            source_url: row.try_get(2)?,
            tags,
            metadata: document(row, 4, ("download", &id, "metadata"))?,
            preview: row.try_get(5)?,
        },
        state,
        created_at: time(row.try_get(12)?),
        updated_at: time(row.try_get(13)?),
    })
}
