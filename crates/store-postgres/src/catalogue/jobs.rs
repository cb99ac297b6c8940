//! Jobs in PostgreSQL.
//!
//! A change locks the rows of its jobs, in the order of their numbers, looks at them, and writes: `JobState::after` decides
//! what follows, here as everywhere. Who counts bytes locks the owner's row before.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    AssetId, AtMost, CancelScope, Cancelled, Error, Job, JobDocument, JobFile, JobFilter, JobId, JobInputs, JobResults, JobSort, JobState,
    JobStatus, Kept, Labels, Medium, NewJob, Order, Principal, Result, Step, SubmitKey, Transition, UserId, WaitingJob,
};
use comfy_cloud_ports::catalogue::Jobs;
use deadpool_postgres::{GenericClient, Transaction};
use serde_json::{Map, Value, json};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::assets;
use super::counts::{Kind, count_bytes, lock as lock_owner, require_room};
use super::failure::{Failure, Outcome};
use super::list::{List, Values, plain, read_page, skipped};
use super::{Postgres, document, execute, kept, micros, now, optional_document, query, query_opt, time, unreadable};

/// The columns of a job `j`.
const COLUMNS: &str = "j.number, j.id, j.owner, j.state, j.attempt, j.failures, j.worker, j.remote_id, j.lease_until, j.workflow_id, \
                       j.created_at, j.updated_at, j.started_at, j.ended_at, j.outputs_count, j.preview, j.error, \
                       (SELECT count(*) FROM job_files f WHERE f.job = j.number AND f.medium <> 8), j.labels";
/// How many columns [`COLUMNS`] are.
const JOB_COLUMNS: usize = 19;
/// The columns of a job's documents `d`.
const DOCUMENTS: &str = "d.workflow, d.extra, d.output_nodes, d.partial, d.requirements, d.inputs, d.outputs, d.status, d.meta";
/// How many bytes the documents `d` have.
const DOCUMENT_BYTES: &str = "octet_length(d.workflow) + octet_length(d.extra) + octet_length(d.output_nodes) + octet_length(d.requirements) \
                              + octet_length(d.inputs) + octet_length(coalesce(d.outputs, '')) + octet_length(coalesce(d.status, '')) \
                              + octet_length(coalesce(d.meta, ''))";

/// How many jobs one change forgets.
const PRUNE_LIMIT: i64 = 1000;
/// What many jobs are deleted in, with all that is theirs.
const LONG: &str = "SET LOCAL statement_timeout = '120s'";

/// What a new job has in text.
struct Documents {
    workflow: String,
    extra: String,
    output_nodes: String,
    requirements: String,
    inputs: String,
    labels: Option<String>,
}

impl Documents {
    fn bytes(&self) -> u64 {
        let all = [&self.workflow, &self.extra, &self.output_nodes, &self.requirements, &self.inputs];
        all.into_iter().chain(&self.labels).map(|document| document.len() as u64).sum()
    }
}

#[async_trait]
impl Jobs for Postgres {
    async fn submit_job(&self, principal: &Principal, new: NewJob) -> Result<Job> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let id = new.id.unwrap_or_else(JobId::new);
        let state = JobState::Submitted.after(Step::Queue { limited: new.limited }).ok_or(Error::JobMoved(JobState::Submitted))?;
        let documents = Arc::new(Documents {
            workflow: text(&new.workflow),
            extra: text(&new.extra),
            output_nodes: Value::from(new.output_nodes).to_string(),
            requirements: keep(&new.requirements)?,
            inputs: keep(&new.inputs)?,
            labels: (!new.labels.is_empty()).then(|| json!(new.labels.pairs()).to_string()),
        });
        let inputs = Arc::new(new.inputs);
        let by = Arc::new((new.key, new.labels));
        let (workflow_id, front, partial) = (new.workflow_id.as_deref().map(plain), new.front, new.partial);
        // Of several that went to the front, the last is first.
        let sql = format!(
            "WITH next AS (SELECT nextval(pg_get_serial_sequence('jobs', 'number')) AS number),
                  made AS (
                      INSERT INTO jobs (number, id, owner, state, status, attempt, failures, workflow_id, created_at, updated_at,
                                        outputs_count, media, bytes, rank, labels)
                      SELECT number, $1, $2, $3, $4, 0, 0, $5, $6, $6, 0, 0, $7, CASE WHEN $8 THEN -number END, $15 FROM next
                      ON CONFLICT (id) DO NOTHING RETURNING *
                  ),
                  documents AS (
                      INSERT INTO job_documents (job, workflow, extra, output_nodes, partial, requirements, inputs)
                      SELECT number, $9, $10, $11, $12, $13, $14 FROM made
                  )
             SELECT {COLUMNS} FROM made j"
        );
        self.change_as(principal, move |db| {
            let (documents, files, by) = (Arc::clone(&documents), Arc::clone(&inputs), Arc::clone(&by));
            let (workflow_id, sql) = (workflow_id.clone(), sql.clone());
            Box::pin(async move {
                let (key, labels) = &*by;
                if let Some(key) = key {
                    require_unused(db, user, key).await?;
                }
                let bytes = documents.bytes();
                // The owner's row is locked: a user's jobs have their numbers in the order of their commits.
                require_room(db, user, bytes, quota).await?;
                require_inputs(db, user, &files).await?;
                let (bytes, at) = (bytes.cast_signed(), micros(now()));
                let Documents { workflow, extra, output_nodes, requirements, inputs, labels: text } = &*documents;
                let values: [&(dyn ToSql + Sync); 15] = [
                    &id,
                    &user,
                    &state.as_str(),
                    &state.status().as_str(),
                    &workflow_id,
                    &at,
                    &bytes,
                    &front,
                    workflow,
                    extra,
                    output_nodes,
                    &partial,
                    requirements,
                    inputs,
                    text,
                ];
                let row = query_opt(db, &sql, &values).await?.ok_or_else(|| Error::NameTaken(id.to_string()))?;
                let made = job(&row)?;
                if !files.files.is_empty() {
                    let sql = "INSERT INTO job_inputs (owner, hash, job) SELECT DISTINCT $1::uuid, i.hash, $2::bigint FROM unnest($3::bytea[]) i (hash)";
                    execute(db, sql, &[&user, &made.number, &hashes(&files)]).await?;
                }
                if !labels.is_empty() {
                    let (keys, values): (Vec<&str>, Vec<&str>) = labels.pairs().iter().map(|(key, value)| (&**key, &**value)).unzip();
                    let sql = "INSERT INTO job_labels (owner, key, value, job)
                               SELECT $1, l.key, l.value, $2 FROM unnest($3::text[], $4::text[]) AS l (key, value)";
                    execute(db, sql, &[&user, &made.number, &keys, &values]).await?;
                }
                if let Some(key) = key {
                    keep_key(db, user, key, id).await?;
                }
                count_bytes(db, user, Kind::Jobs, bytes).await?;
                Ok(made)
            })
        })
        .await
    }

    async fn require_unused(&self, principal: &Principal, key: &SubmitKey) -> Result<()> {
        Ok(require_unused(&*self.lookup().await?, principal.user(), key).await?)
    }

    async fn job(&self, principal: &Principal, id: JobId) -> Result<Job> {
        Ok(owned(&*self.lookup().await?, principal.user(), id).await?)
    }

    async fn any_job(&self, id: JobId) -> Result<Job> {
        let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1");
        let row = query_opt(&*self.lookup().await?, &sql, &[&id]).await?.ok_or(Error::NotFound("job"))?;
        Ok(job(&row)?)
    }

    async fn job_document(&self, principal: &Principal, id: JobId) -> Result<JobDocument> {
        let sql = format!("SELECT {DOCUMENTS} FROM jobs j JOIN job_documents d ON d.job = j.number WHERE j.id = $1 AND j.owner = $2");
        let row = query_opt(&self.reader().await?, &sql, &[&id, &principal.user()]).await?.ok_or(Error::NotFound("job"))?;
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
            list.and("j.status = ANY($)", filter.statuses.iter().map(|status| status.as_str()).collect::<Vec<_>>());
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
        let page = list.page(COLUMNS, "jobs j", &format!("{key}j.number {direction}"), offset, limit);
        self.read_for(user, move |db| Box::pin(async move { read_page(db, &total, &page, job).await })).await
    }

    async fn labelled_jobs(&self, principal: &Principal, labels: &Labels, after: Option<i64>, limit: u32) -> Result<Vec<Job>> {
        let (user, labels) = (principal.user(), labels.clone());
        let (after, limit) = (after.unwrap_or(i64::MAX), i64::from(limit));
        self.read_for(user, move |db| Box::pin(async move { labelled(db, user, &labels, after, limit).await })).await
    }

    async fn open_jobs(&self, principal: &Principal, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        let (of, order) = ("j.ended_at IS NULL", "coalesce(j.rank, j.number)");
        self.with_documents(principal.user(), of, order, 0, most).await
    }

    async fn ended_jobs(&self, principal: &Principal, offset: u64, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        self.with_documents(principal.user(), "j.ended_at IS NOT NULL", "j.number DESC", offset, most).await
    }

    async fn job_files(&self, principal: &Principal, id: JobId, offset: u64, limit: u32) -> Result<(Vec<JobFile>, u64)> {
        // An asset may have been deleted since; its row says so by being gone. One statement, and so one moment: a row for the
        // job, with the number of its files, and with a file of the page if there is one.
        let sql = "WITH job AS (SELECT number FROM jobs WHERE id = $1 AND owner = $2),
                        living AS (SELECT f.* FROM job JOIN job_files f ON f.job = job.number JOIN assets a ON a.id = f.asset)
                   SELECT page.node, page.key, page.place, page.asset, page.medium, page.temporary, page.name,
                          (SELECT count(*) FROM living), page.job IS NOT NULL
                   FROM job LEFT JOIN (SELECT * FROM living ORDER BY ordinal LIMIT $3 OFFSET $4) page ON true ORDER BY page.ordinal";
        let db = self.reader().await?;
        let found = query(&db, sql, &[&id, &principal.user(), &i64::from(limit), &skipped(offset)]).await?;
        let Some(first) = found.first() else { return Err(Error::NotFound("job")) };
        let read = || -> Outcome<_> {
            let total: i64 = first.try_get(7)?;
            let files = if first.try_get(8)? { found.iter().map(file).collect::<Outcome<_>>()? } else { Vec::new() };
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

    async fn cancel_jobs(&self, principal: &Principal, scope: CancelScope) -> Result<Vec<Cancelled>> {
        let (user, scope) = (principal.user(), Arc::new(scope));
        self.change_as(principal, move |db| {
            let scope = Arc::clone(&scope);
            Box::pin(async move { cancel(db, user, &scope).await })
        })
        .await
    }

    async fn delete_job(&self, principal: &Principal, id: JobId) -> Result<()> {
        let user = principal.user();
        self.change(move |db| Box::pin(async move { delete(db, user, id).await })).await
    }

    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>> {
        let sql = "SELECT j.id, j.owner, d.requirements FROM jobs j JOIN job_documents d ON d.job = j.number
                   WHERE j.ended_at IS NULL AND j.state IN ('queued_waiting', 'queued_limited') ORDER BY coalesce(j.rank, j.number)";
        let waiting = |row: &Row| -> Outcome<WaitingJob> {
            let id: JobId = row.try_get(0)?;
            let requirements = kept(row, 2, ("job", &id, "requirements")).map_err(Error::from);
            Ok(WaitingJob { id, user: row.try_get(1)?, requirements })
        };
        Ok(query(&self.reader().await?, sql, &[]).await?.iter().map(waiting).collect::<Outcome<_>>()?)
    }

    async fn held_jobs(&self) -> Result<Vec<Job>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM jobs j WHERE j.ended_at IS NULL AND j.state NOT IN ('queued_waiting', 'queued_limited') ORDER BY j.number"
        );
        Ok(query(&self.reader().await?, &sql, &[]).await?.iter().map(job).collect::<Outcome<_>>()?)
    }

    async fn advance_job(&self, id: JobId, attempt: u32, transition: Transition) -> Result<Job> {
        let transition = Arc::new(transition);
        self.change(move |db| {
            let transition = Arc::clone(&transition);
            Box::pin(async move {
                if counts_bytes(&transition) {
                    let owner = query_opt(db, "SELECT owner FROM jobs WHERE id = $1", &[&id]).await?.ok_or(Error::NotFound("job"))?;
                    lock_owner(db, owner.try_get(0)?).await?;
                }
                let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 FOR UPDATE OF j");
                let job = job(&query_opt(db, &sql, &[&id]).await?.ok_or(Error::NotFound("job"))?)?;
                let state = job.state.after(transition.step()).filter(|_| job.attempt == attempt).ok_or(Error::JobMoved(job.state))?;
                advance(db, &job, state, &transition).await
            })
        })
        .await
    }

    async fn renew_leases(&self, attempts: Vec<(JobId, u32)>, until: DateTime<Utc>) -> Result<()> {
        let (ids, attempts): (Vec<JobId>, Vec<i64>) = attempts.into_iter().map(|(id, attempt)| (id, i64::from(attempt))).unzip();
        let (ids, attempts, until) = (Arc::new(ids), Arc::new(attempts), micros(until));
        self.change(move |db| {
            let (ids, attempts) = (Arc::clone(&ids), Arc::clone(&attempts));
            Box::pin(async move {
                let sql = "WITH held AS (
                               SELECT j.number FROM jobs j JOIN unnest($1::uuid[], $2::bigint[]) AS a (id, attempt) USING (id, attempt)
                               WHERE j.ended_at IS NULL ORDER BY j.number FOR UPDATE OF j
                           )
                           UPDATE jobs SET lease_until = $3 FROM held WHERE jobs.number = held.number";
                execute(db, sql, &[&*ids, &*attempts, &until]).await?;
                Ok(())
            })
        })
        .await
    }

    async fn prune_jobs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        let before = micros(ended_before);
        self.change(move |db| {
            Box::pin(async move {
                db.batch_execute(LONG).await?;
                let sql = "SELECT number, owner FROM jobs WHERE ended_at < $1 ORDER BY ended_at LIMIT $2";
                let found = query(db, sql, &[&before, &PRUNE_LIMIT]).await?;
                let numbers = found.iter().map(|row| row.try_get(0)).collect::<Result<Vec<i64>, _>>()?;
                let owners = found.iter().map(|row| row.try_get(1)).collect::<Result<Vec<UserId>, _>>()?;
                let sql = "SELECT 1 FROM owners WHERE owner = ANY($1) ORDER BY owner FOR UPDATE";
                query(db, sql, &[&owners]).await?;
                execute(db, "DELETE FROM jobs WHERE number = ANY($1)", &[&numbers]).await
            })
        })
        .await
    }

    async fn expire_temporary_outputs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        let before = micros(ended_before);
        self.change(move |db| {
            Box::pin(async move {
                // An asset that its user has tagged otherwise since, or that any job has saved, is meant to be kept.
                let expired = format!(
                    "{} WHERE a.tags IN ('[]', '[\"temp\"]') AND a.id IN (
                         SELECT f.asset FROM job_files f JOIN jobs j ON j.number = f.job WHERE f.temporary AND j.ended_at < $1
                     ) AND NOT EXISTS (SELECT 1 FROM job_files k WHERE k.asset = a.id AND NOT k.temporary) AND NOT {}",
                    assets::SELECT,
                    assets::IS_NEEDED
                );
                let found = query(db, &format!("{expired} ORDER BY a.id LIMIT $2"), &[&before, &PRUNE_LIMIT]).await?;
                let found = found.iter().map(assets::found).collect::<Outcome<Vec<_>>>()?;
                let owners: Vec<UserId> = found.iter().map(|found| found.owner).collect();
                query(db, "SELECT 1 FROM owners WHERE owner = ANY($1) ORDER BY owner FOR UPDATE", &[&owners]).await?;
                // With their owners locked they are looked at again: they may be meant to be kept since, or be gone.
                let ids: Vec<AssetId> = found.iter().map(|found| found.asset.id).collect();
                let still = query(db, &format!("{expired} AND a.id = ANY($2) ORDER BY a.hash"), &[&before, &ids]).await?;
                for row in &still {
                    assets::remove(db, &assets::found(row)?).await?;
                }
                Ok(found.len() as u64)
            })
        })
        .await
    }
}

impl Postgres {
    /// Jobs of a user's with their documents, in one statement, no more of them than are asked for.
    async fn with_documents(&self, user: UserId, of: &str, order: &str, offset: u64, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        // Which and in which order is found first, so that what is sorted are numbers and not documents.
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
        let (jobs, offset, bytes) = (i64::from(most.jobs), skipped(offset), i64::try_from(most.bytes).unwrap_or(i64::MAX));
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

/// Files were looked up before; one may have been deleted since. With the owner's row locked, none of the owner's is deleted.
async fn require_inputs(db: &Transaction<'_>, user: UserId, inputs: &JobInputs) -> Outcome<()> {
    if inputs.files.is_empty() {
        return Ok(());
    }
    let sql = "SELECT i.at FROM unnest($1::bytea[]) WITH ORDINALITY i (hash, at)
               WHERE NOT EXISTS (SELECT 1 FROM assets a WHERE a.hash = i.hash AND a.owner IN ($2, $3)) ORDER BY i.at LIMIT 1";
    let Some(row) = query_opt(db, sql, &[&hashes(inputs), &user, &UserId::LIBRARY]).await? else { return Ok(()) };
    let at = usize::try_from(row.try_get::<_, i64>(0)? - 1).unwrap_or_default();
    let file = inputs.files.get(at).ok_or(Error::NotFound("input"))?;
    Err(Error::InputGone { node: file.node.clone(), input: file.input.clone() }.into())
}

fn hashes(inputs: &JobInputs) -> Vec<&[u8]> {
    inputs.files.iter().map(|file| file.hash.as_bytes().as_slice()).collect()
}

/// How many keys that stand for nothing any more one submission forgets.
const FORGOTTEN_KEYS: i64 = 100;

async fn require_unused(db: &impl GenericClient, user: UserId, key: &SubmitKey) -> Outcome<()> {
    let sql = "SELECT k.fingerprint, k.job, j.number IS NOT NULL FROM submit_keys k LEFT JOIN jobs j ON j.id = k.job AND j.owner = k.owner
               WHERE k.owner = $1 AND k.key = $2 AND k.created_at > $3";
    let Some(row) = query_opt(db, sql, &[&user, &key.as_str(), &micros(now() - SubmitKey::LIFETIME)]).await? else { return Ok(()) };
    let is_equal = row.try_get::<_, &[u8]>(0)? == key.fingerprint().as_bytes().as_slice();
    match is_equal && row.try_get(2)? {
        true => Err(Error::AlreadyQueued(row.try_get(1)?).into()),
        false => Err(Error::KeyReused.into()),
    }
}

/// Keeps that a key stands for a job, and forgets some that are too old.
async fn keep_key(db: &Transaction<'_>, user: UserId, key: &SubmitKey, job: JobId) -> Outcome<()> {
    let sql = "DELETE FROM submit_keys WHERE owner = $1 AND key IN
                   (SELECT key FROM submit_keys WHERE owner = $1 AND created_at <= $2 ORDER BY created_at LIMIT $3)";
    execute(db, sql, &[&user, &micros(now() - SubmitKey::LIFETIME), &FORGOTTEN_KEYS]).await?;
    let sql = "INSERT INTO submit_keys (owner, key, fingerprint, job, created_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (owner, key) DO UPDATE SET fingerprint = excluded.fingerprint, job = excluded.job, created_at = excluded.created_at";
    execute(db, sql, &[&user, &key.as_str(), &key.fingerprint().as_bytes().as_slice(), &job, &micros(now())]).await?;
    Ok(())
}

/// The first label leads to the jobs, in the order of its index; the others are looked up for each.
async fn labelled(db: &impl GenericClient, user: UserId, labels: &Labels, after: i64, limit: i64) -> Outcome<Vec<Job>> {
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![&user, &after, &limit];
    let mut pairs = Vec::new();
    for (key, value) in labels.pairs() {
        values.extend([key as &(dyn ToSql + Sync), value]);
        pairs.push((values.len() - 1, values.len()));
    }
    let mut pairs = pairs.into_iter();
    let mut chosen = match pairs.next() {
        None => "SELECT l.number AS job FROM jobs l WHERE l.owner = $1 AND l.number < $2".to_owned(),
        Some((key, value)) => {
            format!("SELECT l.job FROM job_labels l WHERE l.owner = $1 AND l.job < $2 AND l.key = ${key} AND l.value = ${value}")
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

async fn owned(db: &impl GenericClient, user: UserId, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 AND j.owner = $2");
    let row = query_opt(db, &sql, &[&id, &user]).await?.ok_or(Error::NotFound("job"))?;
    job(&row)
}

async fn cancel(db: &Transaction<'_>, user: UserId, scope: &CancelScope) -> Outcome<Vec<Cancelled>> {
    let ids = match scope {
        CancelScope::All(ids) | CancelScope::OpenOf(ids) | CancelScope::PendingOf(ids) => Some(ids),
        CancelScope::Pending | CancelScope::Open | CancelScope::Oldest => None,
    };
    let of = if ids.is_some() {
        "j.id = ANY($2)"
    } else {
        "$2::uuid[] IS NULL AND j.ended_at IS NULL AND j.status IN ('pending', 'in_progress')"
    };
    let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.owner = $1 AND {of} ORDER BY j.number FOR UPDATE OF j");
    let locked = query(db, &sql, &[&user, &ids]).await?;
    let jobs = locked.iter().map(job).collect::<Outcome<Vec<_>>>()?;
    let jobs = in_scope(jobs, scope)?;
    let at = now();
    let (mut numbers, mut states, mut statuses, mut ends) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let cancelled = jobs.into_iter().map(|mut job| {
        let Some(state) = job.state.after(Step::Cancel) else {
            // It has ended, or is about to: that is no error.
            return Cancelled { job, by_this: false };
        };
        job.state = state;
        job.updated_at = at;
        job.ended_at = state.is_final().then_some(at);
        numbers.push(job.number);
        states.push(state.as_str());
        statuses.push(state.status().as_str());
        ends.push(job.ended_at.map(micros));
        Cancelled { job, by_this: true }
    });
    let cancelled = cancelled.collect();
    let sql = "UPDATE jobs SET state = c.state, status = c.status, updated_at = $5, ended_at = c.ended_at
               FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[]) AS c (number, state, status, ended_at)
               WHERE jobs.number = c.number";
    execute(db, sql, &[&numbers, &states, &statuses, &ends, &micros(at)]).await?;
    Ok(cancelled)
}

/// The jobs in a scope, in its order, of those of the user's that it can be about.
fn in_scope(jobs: Vec<Job>, scope: &CancelScope) -> Outcome<Vec<Job>> {
    let by_id: HashMap<JobId, Job> = jobs.iter().map(|job| (job.id, job.clone())).collect();
    let known = |ids: &[JobId]| -> Vec<Job> { ids.iter().filter_map(|id| by_id.get(id).cloned()).collect() };
    // Which has run the longest, the start says; those that wait have none.
    let of = |status| {
        let mut of: Vec<Job> = jobs.iter().filter(|job| job.state.status() == status).cloned().collect();
        of.sort_by_key(|job| (job.started_at, job.number));
        of
    };
    Ok(match scope {
        CancelScope::All(ids) => {
            let all = ids.iter().map(|id| by_id.get(id).cloned().ok_or(Error::NotFound("job")));
            all.collect::<Result<_>>()?
        }
        CancelScope::OpenOf(ids) => known(ids).into_iter().filter(|job| !job.state.is_final()).collect(),
        CancelScope::PendingOf(ids) => known(ids).into_iter().filter(|job| job.state.status() == JobStatus::Pending).collect(),
        CancelScope::Pending => of(JobStatus::Pending),
        CancelScope::Open => of(JobStatus::Pending).into_iter().chain(of(JobStatus::InProgress)).collect(),
        CancelScope::Oldest => of(JobStatus::InProgress).into_iter().chain(of(JobStatus::Pending)).take(1).collect(),
    })
}

async fn delete(db: &Transaction<'_>, user: UserId, id: JobId) -> Outcome<()> {
    // No job of the user's is submitted, and none ends with outputs, until this is done.
    lock_owner(db, user).await?;
    let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 AND j.owner = $2 FOR UPDATE OF j");
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
    let made = query(db, &sql, &[&job.number, &user, &id]).await?.iter().map(assets::found).collect::<Outcome<Vec<_>>>()?;
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

/// Whether a step writes documents, which its owner's row counts.
fn counts_bytes(transition: &Transition) -> bool {
    matches!(transition, Transition::Stop { .. } | Transition::Succeed { .. } | Transition::Conclude { .. })
}

/// Moves a job whose row is locked; returns it as it is then.
async fn advance(db: &Transaction<'_>, job: &Job, state: JobState, transition: &Transition) -> Outcome<Job> {
    let at = micros(now());
    match transition {
        Transition::Allocate { worker, lease_until } => {
            let further = ", attempt = attempt + 1, worker = $6, remote_id = NULL, started_at = NULL, lease_until = $7";
            moved(db, job, state, at, further, &[&plain(worker), &micros(*lease_until)]).await
        }
        Transition::Send { remote_id } => moved(db, job, state, at, ", remote_id = $6", &[&plain(remote_id)]).await,
        Transition::Start => moved(db, job, state, at, ", started_at = $4", &[]).await,
        // A run that was so short that its beginning was not seen began at its end.
        Transition::Finish => moved(db, job, state, at, ", started_at = coalesce(started_at, $4)", &[]).await,
        Transition::Prepare => moved(db, job, state, at, "", &[]).await,
        Transition::Return { failed } => {
            let further = ", lease_until = NULL, remote_id = NULL, failures = failures + $6";
            moved(db, job, state, at, further, &[&i64::from(*failed)]).await
        }
        Transition::Fail { error } => {
            moved(db, job, state, at, ", error = $6, started_at = coalesce(started_at, $4)", &[&keep(error)?]).await
        }
        Transition::Refuse { error } | Transition::Lose { error } => {
            moved(db, job, state, at, ", lease_until = NULL, error = $6, duration = $4 - started_at", &[&keep(error)?]).await
        }
        Transition::Stop { status } => {
            let mut bytes = 0;
            if !status.is_empty() {
                let status = text(status);
                bytes = status.len() as i64;
                execute(db, "UPDATE job_documents SET status = $2 WHERE job = $1", &[&job.number, &status]).await?;
                count_bytes(db, job.user, Kind::Jobs, bytes).await?;
            }
            moved(db, job, state, at, ", lease_until = NULL, duration = $4 - started_at, bytes = bytes + $6", &[&bytes]).await
        }
        Transition::Succeed { results } | Transition::Conclude { results } => {
            let media = results.files.iter().fold(0, |all, file| all | file.medium.bit());
            let count = results.files.len() as i64;
            let preview = results.preview.as_ref().map(Value::to_string);
            let bytes = keep_results(db, job, results).await?;
            let further =
                ", lease_until = NULL, duration = $4 - started_at, outputs_count = $6, media = $7, preview = $8, bytes = bytes + $9";
            moved(db, job, state, at, further, &[&count, &media, &preview, &bytes]).await
        }
    }
}

/// Writes the state of a job, and what else is set with it, from the sixth value on.
async fn moved(db: &Transaction<'_>, job: &Job, state: JobState, at: i64, further: &str, values: Values<'_>) -> Outcome<Job> {
    let ended = state.is_final().then_some(at);
    let sql = format!(
        "UPDATE jobs j SET state = $2, status = $3, updated_at = $4, ended_at = $5{further} WHERE j.number = $1 RETURNING {COLUMNS}"
    );
    let (name, status) = (state.as_str(), state.status().as_str());
    let first: [&(dyn ToSql + Sync); 5] = [&job.number, &name, &status, &at, &ended];
    let values: Vec<_> = first.into_iter().chain(values.iter().copied()).collect();
    let row = query_opt(db, &sql, &values).await?.ok_or(Error::NotFound("job"))?;
    self::job(&row)
}

/// What a job made is kept, whatever its user stores: the work is done. It counts; returns how many bytes.
async fn keep_results(db: &Transaction<'_>, job: &Job, results: &JobResults) -> Outcome<i64> {
    let number = job.number;
    let (outputs, status, meta) = (text(&results.outputs), text(&results.status), text(&results.meta));
    let bytes = (outputs.len() + status.len() + meta.len()) as i64;
    let sql = "UPDATE job_documents SET outputs = $2, status = $3, meta = $4 WHERE job = $1";
    execute(db, sql, &[&number, &outputs, &status, &meta]).await?;
    // Of several in one place the last counts; their order is the order of lists.
    let files = results.files.iter().map(|file| ((plain(&file.node), plain(&file.key), i64::from(file.index)), file));
    let files: BTreeMap<_, _> = files.collect();
    let nodes: Vec<&str> = files.keys().map(|(node, _, _)| node.as_str()).collect();
    let keys: Vec<&str> = files.keys().map(|(_, key, _)| key.as_str()).collect();
    let places: Vec<i64> = files.keys().map(|(_, _, place)| *place).collect();
    let assets: Vec<_> = files.values().map(|file| file.asset).collect();
    let media: Vec<i64> = files.values().map(|file| file.medium.bit()).collect();
    let temporary: Vec<bool> = files.values().map(|file| file.temporary).collect();
    let names: Vec<_> = files.values().map(|file| file.name.as_deref().map(plain)).collect();
    let sql = "INSERT INTO job_files (job, ordinal, node, key, place, asset, medium, temporary, name)
               SELECT $1, f.ordinal, f.node, f.key, f.place, f.asset, f.medium, f.temporary, f.name
               FROM unnest($2::text[], $3::text[], $4::bigint[], $5::uuid[], $6::bigint[], $7::boolean[], $8::text[])
                    WITH ORDINALITY AS f (node, key, place, asset, medium, temporary, name, ordinal)";
    execute(db, sql, &[&number, &nodes, &keys, &places, &assets, &media, &temporary, &names]).await?;
    count_bytes(db, job.user, Kind::Jobs, bytes).await?;
    Ok(bytes)
}

fn job(row: &Row) -> Outcome<Job> {
    let id: JobId = row.try_get(1)?;
    let optional_time = |at| -> Outcome<_> { Ok(row.try_get::<_, Option<i64>>(at)?.map(time)) };
    let count =
        |at, column| -> Outcome<u32> { u32::try_from(row.try_get::<_, i64>(at)?).map_err(|error| unreadable(("job", &id, column), error)) };
    let state = row.try_get::<_, &str>(3)?.parse::<JobState>().map_err(|error| unreadable(("job", &id, "state"), error))?;
    Ok(Job {
        number: row.try_get(0)?,
        id,
        user: row.try_get(2)?,
        state,
        attempt: count(4, "attempt")?,
        failures: count(5, "failures")?,
        worker: row.try_get(6)?,
        remote_id: row.try_get(7)?,
        lease_until: optional_time(8)?,
        workflow_id: row.try_get(9)?,
        created_at: time(row.try_get(10)?),
        updated_at: time(row.try_get(11)?),
        started_at: optional_time(12)?,
        ended_at: optional_time(13)?,
        outputs_count: count(14, "outputs_count")?,
        preview: optional_document(row, 15, ("job", &id, "preview"))?,
        error: if row.try_get::<_, Option<&str>>(16)?.is_some() { Some(kept(row, 16, ("job", &id, "error"))?) } else { None },
        previewable_count: count(17, "files")?,
        labels: Labels::kept(optional_document(row, 18, ("job", &id, "labels"))?.unwrap_or_default()),
    })
}

/// The documents of a job, from a column on.
fn job_document(row: &Row, from: usize, id: JobId) -> Outcome<JobDocument> {
    let length = |at| -> Outcome<u64> { Ok(row.try_get::<_, Option<&str>>(at)?.map_or(0, str::len) as u64) };
    let texts = [0, 1, 2, 4, 5, 6, 7, 8];
    // What a job makes is there once it has ended.
    let made = |at: usize, column| Ok::<_, Failure>(optional_document(row, from + at, ("job", &id, column))?.unwrap_or_default());
    Ok(JobDocument {
        size_bytes: texts.iter().map(|at| length(from + at)).sum::<Outcome<u64>>()?,
        workflow: document(row, from, ("job", &id, "workflow"))?,
        extra: document(row, from + 1, ("job", &id, "extra"))?,
        output_nodes: document(row, from + 2, ("job", &id, "output_nodes"))?,
        partial: row.try_get(from + 3)?,
        requirements: kept(row, from + 4, ("job", &id, "requirements"))?,
        inputs: kept(row, from + 5, ("job", &id, "inputs"))?,
        outputs: made(6, "outputs")?,
        status: made(7, "status")?,
        meta: made(8, "meta")?,
    })
}

fn file(row: &Row) -> Outcome<JobFile> {
    let bit: i64 = row.try_get(4)?;
    let asset: AssetId = row.try_get(3)?;
    let medium =
        [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other].into_iter().find(|medium| medium.bit() == bit);
    let index = row.try_get::<_, i64>(2)?;
    Ok(JobFile {
        node: row.try_get(0)?,
        key: row.try_get(1)?,
        index: u32::try_from(index).map_err(|error| unreadable(("output", &asset, "place"), error))?,
        asset,
        medium: medium.ok_or_else(|| unreadable(("output", &asset, "medium"), format!("`{bit}` is unknown")))?,
        temporary: row.try_get(5)?,
        name: row.try_get(6)?,
    })
}

/// A value as it is kept.
fn keep(value: &impl Kept) -> Result<String> {
    value.to_kept().map_err(|error| Error::Catalogue(Box::new(error)))
}

fn text(map: &Map<String, Value>) -> String {
    serde_json::to_string(map).unwrap_or_else(|_| "{}".to_owned())
}
