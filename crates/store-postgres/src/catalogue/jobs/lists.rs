//! Jobs as their users see them, and what forgets those that have ended.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    AtMost, Error, Job, JobDocument, JobFile, JobFilter, JobId, JobSort, Labels, Order, Principal,
    Result, UserId,
};
use comfy_cloud_ports::catalogue::Jobs;
use deadpool_postgres::{GenericClient, Transaction};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::super::assets;
use super::super::counts::lock as lock_owner;
use super::super::failure::Outcome;
use super::super::list::{List, plain, read_page, skipped};
use super::super::{Postgres, execute, query, query_opt};
use super::{COLUMNS, DOCUMENTS, JOB_COLUMNS, LONG, expiry, file, job, job_document, owned};

/// How many bytes the documents `d` have.
const DOCUMENT_BYTES: &str = "octet_length(d.workflow) + octet_length(d.extra) + octet_length(d.output_nodes) + octet_length(d.requirements) \
                              + octet_length(d.inputs) + octet_length(coalesce(d.outputs, '')) + octet_length(coalesce(d.status, '')) \
                              + octet_length(coalesce(d.meta, ''))";

#[async_trait]
impl Jobs for Postgres {
    async fn job(&self, principal: &Principal, id: JobId) -> Result<Job> {
        Ok(owned(&*self.lookup().await?, principal.user(), id).await?)
    }

    async fn job_document(&self, principal: &Principal, id: JobId) -> Result<JobDocument> {
        let sql = format!(
            "SELECT {DOCUMENTS} FROM jobs j JOIN job_documents d ON d.job = j.number WHERE j.id = $1 AND j.owner = $2"
        );
        let row = query_opt(&self.reader().await?, &sql, &[&id, &principal.user()])
            .await?
            .ok_or(Error::NotFound("job"))?;
        Ok(job_document(&row, 0, id)?)
    }

    async fn list_jobs(
        &self,
        principal: &Principal,
        filter: &JobFilter,
        sort: JobSort,
        order: Order,
        after: Option<i64>,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<Job>, u64)> {
        let user = principal.user();
        let mut list = List::of("j.owner = $1", user);
        if !filter.statuses.is_empty() {
            list.and(
                "j.status = ANY($)",
                filter.statuses.iter().map(|status| status.as_str()).collect::<Vec<_>>(),
            );
        }
        if let Some(workflow_id) = &filter.workflow_id {
            list.and("j.workflow_id = $", plain(workflow_id));
        }
        if let Some(medium) = filter.medium {
            list.and("j.media & $ <> 0", medium.bit());
        }
        // What has no duration sorts first, as in SQLite.
        let (direction, nulls, beyond) = match order {
            Order::Ascending => ("ASC", "FIRST", "j.number > $"),
            Order::Descending => ("DESC", "LAST", "j.number < $"),
        };
        let key = match sort {
            JobSort::CreatedAt => String::new(),
            JobSort::ExecutionTime => format!("j.duration {direction} NULLS {nulls}, "),
        };
        let total = list.count("jobs j");
        let offset = match after {
            Some(number) => {
                list.and(beyond, number);
                0
            }
            None => offset,
        };
        let page =
            list.page(COLUMNS, "jobs j", &format!("{key}j.number {direction}"), offset, limit);
        self.read_for(user, move |db| {
            Box::pin(async move { read_page(db, &total, &page, job).await })
        })
        .await
    }

    async fn labelled_jobs(
        &self,
        principal: &Principal,
        labels: &Labels,
        after: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Job>> {
        let (user, labels) = (principal.user(), labels.clone());
        let (after, limit) = (after.unwrap_or(i64::MAX), i64::from(limit));
        self.read_for(user, move |db| {
            Box::pin(async move { labelled(db, user, &labels, after, limit).await })
        })
        .await
    }

    async fn open_jobs(
        &self,
        principal: &Principal,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        let (of, order) = ("j.ended_at IS NULL", "coalesce(j.rank, j.number)");
        self.with_documents(principal.user(), of, order, 0, most).await
    }

    async fn ended_jobs(
        &self,
        principal: &Principal,
        offset: u64,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        self.with_documents(
            principal.user(),
            "j.ended_at IS NOT NULL",
            "j.number DESC",
            offset,
            most,
        )
        .await
    }

    async fn job_files(
        &self,
        principal: &Principal,
        id: JobId,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<JobFile>, u64)> {
        // An asset may have been deleted since; its row says so by being gone. One statement, and
        // so one moment: a row for the job, with the number of its files, and with a file of the
        // page if there is one.
        let sql = "WITH job AS (SELECT number FROM jobs WHERE id = $1 AND owner = $2),
                        living AS (SELECT f.* FROM job JOIN job_files f ON f.job = job.number JOIN assets a ON a.id = f.asset)
                   SELECT page.node, page.key, page.place, page.asset, page.medium, page.temporary, page.name,
                          (SELECT count(*) FROM living), page.job IS NOT NULL
                   FROM job LEFT JOIN (SELECT * FROM living ORDER BY ordinal LIMIT $3 OFFSET $4) page ON true ORDER BY page.ordinal";
        let db = self.reader().await?;
        let found =
            query(&db, sql, &[&id, &principal.user(), &i64::from(limit), &skipped(offset)]).await?;
        let Some(first) = found.first() else { return Err(Error::NotFound("job")) };
        let read = || -> Outcome<_> {
            let total: i64 = first.try_get(7)?;
            let files = if first.try_get(8)? {
                found.iter().map(file).collect::<Outcome<_>>()?
            } else {
                Vec::new()
            };
            Ok((files, total.unsigned_abs()))
        };
        Ok(read()?)
    }

    async fn forget_jobs(&self, principal: &Principal, ids: Option<Vec<JobId>>) -> Result<u64> {
        let user = principal.user();
        let ids = ids.map(Arc::new);
        self.change_as(principal, move |db| {
            let ids = ids.clone();
            Box::pin(async move {
                // All of a user's, with their documents: longer than one statement is given.
                db.batch_execute(LONG).await?;
                let sql = "DELETE FROM jobs WHERE number IN (
                               SELECT number FROM jobs WHERE owner = $1 AND ended_at IS NOT NULL AND ($2::uuid[] IS NULL OR id = ANY($2))
                               ORDER BY number FOR UPDATE)";
                execute(db, sql, &[&user, &ids.as_deref()]).await
            })
        })
        .await
    }

    async fn delete_job(&self, principal: &Principal, id: JobId) -> Result<()> {
        let user = principal.user();
        self.change(move |db| Box::pin(async move { delete(db, user, id).await })).await
    }

    async fn prune_jobs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.change(move |db| Box::pin(async move { expiry::prune(db, ended_before).await })).await
    }

    async fn expire_temporary_outputs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.change(move |db| {
            Box::pin(async move { expiry::expire_temporary_outputs(db, ended_before).await })
        })
        .await
    }
}

impl Postgres {
    /// Jobs of a user's with their documents, in one statement, no more of them than are asked for.
    async fn with_documents(
        &self,
        user: UserId,
        of: &str,
        order: &str,
        offset: u64,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        // Which and in which order is found first, so that what is sorted are numbers and not
        // documents.
        let sql = format!(
            "WITH chosen AS MATERIALIZED (
                      SELECT j.number, row_number() OVER (ORDER BY {order}) AS place FROM jobs j WHERE j.owner = $1 AND {of}
                      ORDER BY {order} LIMIT $2 OFFSET $3
                  ),
                  summed AS (
                      SELECT c.number, c.place, sum({DOCUMENT_BYTES}) OVER (ORDER BY c.place ROWS UNBOUNDED PRECEDING) - ({DOCUMENT_BYTES}) AS before
                      FROM chosen c JOIN job_documents d ON d.job = c.number
                  )
             SELECT {COLUMNS}, {DOCUMENTS} FROM summed s JOIN jobs j ON j.number = s.number JOIN job_documents d ON d.job = s.number
             WHERE s.before <= $4 ORDER BY s.place"
        );
        let (jobs, offset, bytes) =
            (i64::from(most.jobs), skipped(offset), i64::try_from(most.bytes).unwrap_or(i64::MAX));
        self.read_for(user, move |db| {
            Box::pin(async move {
                let both = |row: &Row| -> Outcome<(Job, JobDocument)> {
                    let job = job(row)?;
                    let document = job_document(row, JOB_COLUMNS, job.id)?;
                    Ok((job, document))
                };
                query(db, &sql, &[&user, &jobs, &offset, &bytes]).await?.iter().map(both).collect()
            })
        })
        .await
    }
}

/// The first label leads to the jobs, in the order of its index; the others are looked up for each.
async fn labelled(
    db: &impl GenericClient,
    user: UserId,
    labels: &Labels,
    after: i64,
    limit: i64,
) -> Outcome<Vec<Job>> {
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![&user, &after, &limit];
    let mut pairs = Vec::new();
    for (key, value) in labels.pairs() {
        values.extend([key as &(dyn ToSql + Sync), value]);
        pairs.push((values.len() - 1, values.len()));
    }
    let mut pairs = pairs.into_iter();
    let mut chosen = match pairs.next() {
        None => {
            "SELECT l.number AS job FROM jobs l WHERE l.owner = $1 AND l.number < $2".to_owned()
        }
        Some((key, value)) => {
            format!(
                "SELECT l.job FROM job_labels l WHERE l.owner = $1 AND l.job < $2 AND l.key = ${key} AND l.value = ${value}"
            )
        }
    };
    for (key, value) in pairs {
        chosen.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM job_labels m WHERE m.owner = $1 AND m.key = ${key} AND m.value = ${value} AND m.job = l.job)"
        ));
    }
    let sql = format!(
        "WITH chosen AS MATERIALIZED ({chosen} ORDER BY 1 DESC LIMIT $3)
         SELECT {COLUMNS} FROM chosen c JOIN jobs j ON j.number = c.job ORDER BY j.number DESC"
    );
    query(db, &sql, &values).await?.iter().map(job).collect()
}

async fn delete(db: &Transaction<'_>, user: UserId, id: JobId) -> Outcome<()> {
    // No job of the user's is submitted, and none ends with outputs, until this is done.
    lock_owner(db, user).await?;
    let sql =
        format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 AND j.owner = $2 FOR UPDATE OF j");
    let job = job(&query_opt(db, &sql, &[&id, &user]).await?.ok_or(Error::NotFound("job"))?)?;
    if !job.state.is_final() {
        return Ok(());
    }
    // What another job made as well, or its user had before, is not this job's alone.
    let sql = format!(
        "{} WHERE a.owner = $2 AND a.job = $3
         AND EXISTS (SELECT 1 FROM job_files f WHERE f.job = $1 AND f.asset = a.id)
         AND NOT EXISTS (SELECT 1 FROM job_files f JOIN jobs j ON j.number = f.job WHERE f.asset = a.id AND j.owner = $2 AND f.job <> $1)
         ORDER BY a.hash",
        assets::SELECT
    );
    let made = query(db, &sql, &[&job.number, &user, &id])
        .await?
        .iter()
        .map(assets::found)
        .collect::<Outcome<Vec<_>>>()?;
    for found in &made {
        if assets::is_needed(db, found).await? {
            return Err(Error::InUse(found.asset.id).into());
        }
    }
    for found in &made {
        assets::remove(db, found).await?;
    }
    execute(db, "DELETE FROM jobs WHERE number = $1", &[&job.number]).await?;
    Ok(())
}
