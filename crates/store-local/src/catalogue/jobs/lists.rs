//! Jobs as their users see them, and what forgets those that have ended.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    AtMost, Error, Job, JobDocument, JobFile, JobFilter, JobId, JobSort, Labels, Order, Principal,
    Result, UserId,
};
use comfy_cloud_ports::catalogue::Jobs;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params, params_from_iter};

use super::super::Sqlite;
use super::super::assets::{self, Found};
use super::super::failure::Outcome;
use super::{COLUMNS, DOCUMENTS, JOB_COLUMNS, expiry, file, job, job_document, owned};

#[async_trait]
impl Jobs for Sqlite {
    async fn job(&self, principal: &Principal, id: JobId) -> Result<Job> {
        self.read_few(|db| owned(db, principal.user(), id))
    }

    async fn job_document(&self, principal: &Principal, id: JobId) -> Result<JobDocument> {
        self.read_few(|db| {
            let job = owned(db, principal.user(), id)?;
            let sql = format!("SELECT {DOCUMENTS} FROM job_documents d WHERE d.job = ?1");
            Ok(db
                .prepare_cached(&sql)?
                .query_row([job.number], |row| job_document(row, 0, job.id))?)
        })
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
        let (user, filter) = (principal.user(), filter.clone());
        self.read_for(user, move |db| list(db, user, &filter, sort, order, after, offset, limit))
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
        self.read_for(user, move |db| labelled(db, user, &labels, after, limit)).await
    }

    async fn open_jobs(
        &self,
        principal: &Principal,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        let of = "WHERE owner = ?1 AND ended_at IS NULL ORDER BY coalesce(rank, number)";
        self.with_documents(principal.user(), of, 0, most).await
    }

    async fn ended_jobs(
        &self,
        principal: &Principal,
        offset: u64,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        self.with_documents(
            principal.user(),
            "WHERE owner = ?1 AND ended_at IS NOT NULL ORDER BY number DESC",
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
        self.read_few(|db| {
            let job = owned(db, principal.user(), id)?;
            // An asset may have been deleted since; its row says so by being gone.
            let living = "FROM job_files f JOIN assets a ON a.id = f.asset WHERE f.job = ?1";
            let total: i64 = db.prepare_cached(&format!("SELECT count(*) {living}"))?.query_row([job.number], |row| row.get(0))?;
            let sql = format!(
                "SELECT f.node, f.key, f.place, f.asset, f.medium, f.temporary, f.name {living} ORDER BY f.node, f.key, f.place LIMIT ?2 OFFSET ?3"
            );
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![job.number, limit, offset.cast_signed()], file)?;
            Ok((rows.collect::<Result<_, _>>()?, total.unsigned_abs()))
        })
    }

    async fn forget_jobs(&self, principal: &Principal, ids: Option<Vec<JobId>>) -> Result<u64> {
        let user = principal.user();
        self.urgent_as(principal, move |db| {
            let mut forgotten = 0;
            match &ids {
                None => {
                    forgotten += db
                        .prepare_cached(
                            "DELETE FROM jobs WHERE owner = ?1 AND ended_at IS NOT NULL",
                        )?
                        .execute([user])?
                }
                Some(ids) => {
                    let mut statement = db.prepare_cached(
                        "DELETE FROM jobs WHERE id = ?2 AND owner = ?1 AND ended_at IS NOT NULL",
                    )?;
                    for id in ids {
                        forgotten += statement.execute(params![user, id])?;
                    }
                }
            }
            Ok(forgotten as u64)
        })
        .await
    }

    async fn delete_job(&self, principal: &Principal, id: JobId) -> Result<()> {
        let user = principal.user();
        self.write(move |db| {
            let job = owned(db, user, id)?;
            if !job.state.is_final() {
                return Ok(());
            }
            // What another job made as well, or its user had before, is not this job's alone.
            let sql = format!(
                "SELECT {} FROM assets a WHERE a.owner = ?2 AND a.job = ?3
                 AND a.id IN (SELECT asset FROM job_files WHERE job = ?1)
                 AND a.id NOT IN (SELECT f.asset FROM job_files f JOIN jobs j ON j.number = f.job WHERE j.owner = ?2 AND f.job <> ?1)",
                assets::COLUMNS
            );
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![job.number, user, id], assets::found)?;
            let made: Vec<Found> = rows.collect::<Result<_, _>>()?;
            for found in &made {
                if assets::is_needed(db, found)? {
                    return Err(Error::InUse(found.asset.id).into());
                }
            }
            for found in &made {
                assets::remove(db, found)?;
            }
            db.prepare_cached("DELETE FROM jobs WHERE number = ?1")?.execute([job.number])?;
            Ok(())
        })
        .await
    }

    async fn prune_jobs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.urgent(move |db| expiry::prune(db, ended_before)).await
    }

    async fn expire_temporary_outputs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.urgent(move |db| expiry::expire_temporary_outputs(db, ended_before)).await
    }
}

impl Sqlite {
    /// Jobs of a user's with their documents, in one statement.
    async fn with_documents(
        &self,
        user: UserId,
        of: &'static str,
        offset: u64,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>> {
        // Which and in which order is found first, so that what is sorted are numbers and not
        // documents.
        let sql = format!(
            "WITH chosen AS MATERIALIZED (SELECT number AS chosen_number FROM jobs {of} LIMIT ?2 OFFSET ?3)
             SELECT {COLUMNS}, {DOCUMENTS} FROM chosen CROSS JOIN jobs ON number = chosen_number CROSS JOIN job_documents d ON d.job = number"
        );
        self.read_for(user, move |db| {
            let mut statement = db.prepare_cached(&sql)?;
            let mut rows = statement.query(params![user, most.jobs, offset.cast_signed()])?;
            let (mut jobs, mut bytes) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                let job = job(row)?;
                let document = job_document(row, JOB_COLUMNS, job.id)?;
                bytes += document.size_bytes;
                jobs.push((job, document));
                if bytes > most.bytes {
                    break;
                }
            }
            Ok(jobs)
        })
        .await
    }
}

#[expect(clippy::too_many_arguments, reason = "a filter, an order, a page")]
fn list(
    db: &Connection,
    user: UserId,
    filter: &JobFilter,
    sort: JobSort,
    order: Order,
    after: Option<i64>,
    offset: u64,
    limit: u32,
) -> Outcome<(Vec<Job>, u64)> {
    let mut condition = "owner = ?".to_owned();
    let mut values = vec![Sql::Blob(user.as_uuid().as_bytes().to_vec())];
    if !filter.statuses.is_empty() {
        let marks = vec!["?"; filter.statuses.len()].join(", ");
        condition.push_str(&format!(" AND status IN ({marks})"));
        values.extend(filter.statuses.iter().map(|status| Sql::Text(status.as_str().to_owned())));
    }
    if let Some(workflow_id) = &filter.workflow_id {
        condition.push_str(" AND workflow_id = ?");
        values.push(Sql::Text(workflow_id.clone()));
    }
    if let Some(medium) = filter.medium {
        condition.push_str(" AND media & ? <> 0");
        values.push(Sql::Integer(medium.bit()));
    }
    let total: i64 = db
        .prepare_cached(&format!("SELECT count(*) FROM jobs WHERE {condition}"))?
        .query_row(params_from_iter(&values), |row| row.get(0))?;
    let direction = if order == Order::Ascending { "ASC" } else { "DESC" };
    let key = match sort {
        JobSort::CreatedAt => String::new(),
        JobSort::ExecutionTime => format!("duration {direction}, "),
    };
    let (beyond, offset) = match after {
        Some(number) if order == Order::Ascending => (format!(" AND number > {number}"), 0),
        Some(number) => (format!(" AND number < {number}"), 0),
        None => (String::new(), offset),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM jobs WHERE {condition}{beyond} ORDER BY {key}number {direction} LIMIT {limit} OFFSET {offset}"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let jobs = statement.query_map(params_from_iter(&values), job)?.collect::<Result<_, _>>()?;
    Ok((jobs, total.unsigned_abs()))
}

/// The first label leads to the jobs, in the order of its index; the others are looked up for each.
fn labelled(
    db: &Connection,
    user: UserId,
    labels: &Labels,
    after: Option<i64>,
    limit: u32,
) -> Outcome<Vec<Job>> {
    let mut values = vec![
        Sql::Blob(user.as_uuid().as_bytes().to_vec()),
        Sql::Integer(after.unwrap_or(i64::MAX)),
        Sql::Integer(limit.into()),
    ];
    let mut texts = |text: &str| {
        values.push(Sql::Text(text.to_owned()));
        values.len()
    };
    let mut pairs = labels
        .pairs()
        .iter()
        .map(|(key, value)| (texts(key), texts(value)))
        .collect::<Vec<_>>()
        .into_iter();
    let mut chosen = match pairs.next() {
        None => "SELECT number AS job FROM jobs l WHERE l.owner = ?1 AND l.number < ?2".to_owned(),
        Some((key, value)) => {
            format!(
                "SELECT job FROM job_labels l WHERE l.owner = ?1 AND l.job < ?2 AND l.key = ?{key} AND l.value = ?{value}"
            )
        }
    };
    for (key, value) in pairs {
        chosen.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM job_labels m WHERE m.owner = ?1 AND m.key = ?{key} AND m.value = ?{value} AND m.job = l.job)"
        ));
    }
    let sql = format!(
        "WITH chosen AS MATERIALIZED ({chosen} ORDER BY 1 DESC LIMIT ?3)
         SELECT {COLUMNS} FROM chosen c CROSS JOIN jobs ON number = c.job ORDER BY number DESC"
    );
    let mut statement = db.prepare_cached(&sql)?;
    Ok(statement.query_map(params_from_iter(&values), job)?.collect::<Result<_, _>>()?)
}
