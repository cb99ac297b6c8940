//! Jobs in SQLite.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    AssetId, AtMost, Blake3, CancelScope, Cancelled, Error, Job, JobDocument, JobFile, JobFilter, JobId, JobInputs, JobResults, JobSort,
    JobState, JobStatus, Kept, Labels, Medium, NewJob, Order, Principal, Result, Step, SubmitKey, Transition, UserId, WaitingJob,
};
use comfy_cloud_ports::catalogue::Jobs;
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use serde_json::{Map, Value, json};

use super::assets::{self, Found};
use super::counts::{Kind, count_bytes, require_room};
use super::failure::{Failure, Outcome, UnreadableRow};
use super::{Sqlite, document, kept, micros, now, optional_document, time};

const COLUMNS: &str = "number, id, owner, state, attempt, failures, worker, remote_id, lease_until, workflow_id, created_at, updated_at, \
                       started_at, ended_at, outputs_count, preview, error, \
                       (SELECT count(*) FROM job_files f WHERE f.job = number AND f.medium <> 8), labels";

/// How many columns [`COLUMNS`] are.
const JOB_COLUMNS: usize = 19;
/// The columns of a job's documents.
const DOCUMENTS: &str = "d.workflow, d.extra, d.output_nodes, d.partial, d.requirements, d.inputs, d.outputs, d.status, d.meta";

/// How many jobs one change forgets.
const PRUNE_LIMIT: u32 = 1000;

#[async_trait]
impl Jobs for Sqlite {
    async fn submit_job(&self, principal: &Principal, new: NewJob) -> Result<Job> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let id = new.id.unwrap_or_else(JobId::new);
        self.write_as(principal, move |db| {
            if let Some(key) = &new.key {
                require_unused(db, user, key)?;
            }
            if new.id.is_some() && db.prepare_cached("SELECT 1 FROM jobs WHERE id = ?1")?.exists([id])? {
                return Err(Error::NameTaken(id.to_string()).into());
            }
            let documents = [text(&new.workflow), text(&new.extra), Value::from(new.output_nodes).to_string()];
            let documents = documents.into_iter().chain([keep(&new.requirements)?, keep(&new.inputs)?]).collect::<Vec<_>>();
            let labels = (!new.labels.is_empty()).then(|| json!(new.labels.pairs()).to_string());
            let bytes = documents.iter().chain(&labels).map(|document| document.len() as u64).sum::<u64>();
            require_room(db, user, bytes, quota)?;
            require_inputs(db, user, &new.inputs)?;
            let limited = new.limited;
            let state = JobState::Submitted.after(Step::Queue { limited }).ok_or(Error::JobMoved(JobState::Submitted))?;
            let sql =
                "INSERT INTO jobs (id, owner, state, status, attempt, failures, workflow_id, created_at, updated_at, outputs_count, media, bytes, labels)
                       VALUES (?1, ?2, ?3, ?4, 0, 0, ?5, ?6, ?6, 0, 0, ?7, ?8)";
            let bytes = bytes.cast_signed();
            let values = params![id, user, state.as_str(), state.status().as_str(), new.workflow_id, micros(now()), bytes, labels];
            db.prepare_cached(sql)?.execute(values)?;
            let number = db.last_insert_rowid();
            if new.front {
                // Of several that went to the front, the last is first.
                db.prepare_cached("UPDATE jobs SET rank = -number WHERE number = ?1")?.execute([number])?;
            }
            for file in &new.inputs.files {
                let sql = "INSERT OR IGNORE INTO job_inputs (owner, hash, job) VALUES (?1, ?2, ?3)";
                db.prepare_cached(sql)?.execute(params![user, file.hash.as_bytes(), number])?;
            }
            for (key, value) in new.labels.pairs() {
                let sql = "INSERT INTO job_labels (owner, key, value, job) VALUES (?1, ?2, ?3, ?4)";
                db.prepare_cached(sql)?.execute(params![user, key, value, number])?;
            }
            if let Some(key) = &new.key {
                keep_key(db, user, key, id)?;
            }
            count_bytes(db, user, Kind::Jobs, bytes)?;
            let sql = "INSERT INTO job_documents (job, workflow, extra, output_nodes, partial, requirements, inputs)
                       VALUES (?1, ?2, ?3, ?4, ?7, ?5, ?6)";
            let [workflow, extra, outputs, requirements, inputs] = &documents[..] else { return Err(Error::Closed.into()) };
            db.prepare_cached(sql)?.execute(params![number, workflow, extra, outputs, requirements, inputs, new.partial])?;
            by_number(db, number)
        })
        .await
    }

    async fn require_unused(&self, principal: &Principal, key: &SubmitKey) -> Result<()> {
        self.read_few(|db| require_unused(db, principal.user(), key))
    }

    async fn job(&self, principal: &Principal, id: JobId) -> Result<Job> {
        self.read_few(|db| owned(db, principal.user(), id))
    }

    async fn any_job(&self, id: JobId) -> Result<Job> {
        self.read_few(|db| by_id(db, id))
    }

    async fn job_document(&self, principal: &Principal, id: JobId) -> Result<JobDocument> {
        self.read_few(|db| {
            let job = owned(db, principal.user(), id)?;
            let sql = format!("SELECT {DOCUMENTS} FROM job_documents d WHERE d.job = ?1");
            Ok(db.prepare_cached(&sql)?.query_row([job.number], |row| job_document(row, 0, job.id))?)
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
        self.read_for(user, move |db| list(db, user, &filter, sort, order, after, offset, limit)).await
    }

    async fn labelled_jobs(&self, principal: &Principal, labels: &Labels, after: Option<i64>, limit: u32) -> Result<Vec<Job>> {
        let (user, labels) = (principal.user(), labels.clone());
        self.read_for(user, move |db| labelled(db, user, &labels, after, limit)).await
    }

    async fn open_jobs(&self, principal: &Principal, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        let of = "WHERE owner = ?1 AND ended_at IS NULL ORDER BY coalesce(rank, number)";
        self.with_documents(principal.user(), of, 0, most).await
    }

    async fn ended_jobs(&self, principal: &Principal, offset: u64, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        self.with_documents(principal.user(), "WHERE owner = ?1 AND ended_at IS NOT NULL ORDER BY number DESC", offset, most).await
    }

    async fn job_files(&self, principal: &Principal, id: JobId, offset: u64, limit: u32) -> Result<(Vec<JobFile>, u64)> {
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
                None => forgotten += db.prepare_cached("DELETE FROM jobs WHERE owner = ?1 AND ended_at IS NOT NULL")?.execute([user])?,
                Some(ids) => {
                    let mut statement = db.prepare_cached("DELETE FROM jobs WHERE id = ?2 AND owner = ?1 AND ended_at IS NOT NULL")?;
                    for id in ids {
                        forgotten += statement.execute(params![user, id])?;
                    }
                }
            }
            Ok(forgotten as u64)
        })
        .await
    }

    async fn cancel_jobs(&self, principal: &Principal, scope: CancelScope) -> Result<Vec<Cancelled>> {
        let user = principal.user();
        self.urgent_as(principal, move |db| {
            let open = |job: &Job| !job.state.is_final();
            let jobs: Vec<Job> = match &scope {
                CancelScope::All(ids) => ids.iter().map(|id| owned(db, user, *id)).collect::<Outcome<_>>()?,
                CancelScope::OpenOf(ids) => known(db, user, ids)?.into_iter().filter(open).collect(),
                CancelScope::PendingOf(ids) => {
                    known(db, user, ids)?.into_iter().filter(|job| job.state.status() == JobStatus::Pending).collect()
                }
                CancelScope::Pending => open_in(db, user, JobStatus::Pending, u32::MAX)?,
                CancelScope::Oldest => {
                    let running = open_in(db, user, JobStatus::InProgress, 1)?;
                    if running.is_empty() { open_in(db, user, JobStatus::Pending, 1)? } else { running }
                }
                CancelScope::Open => {
                    let pending = open_in(db, user, JobStatus::Pending, u32::MAX)?;
                    pending.into_iter().chain(open_in(db, user, JobStatus::InProgress, u32::MAX)?).collect()
                }
            };
            let cancelled = jobs.into_iter().map(|job| match job.state.after(Step::Cancel) {
                Some(state) => {
                    let ended = state.is_final().then(|| micros(now()));
                    let sql = "UPDATE jobs SET state = ?2, status = ?3, updated_at = ?4, ended_at = ?5 WHERE number = ?1";
                    let values = params![job.number, state.as_str(), state.status().as_str(), micros(now()), ended];
                    db.prepare_cached(sql)?.execute(values)?;
                    Ok(Cancelled { job: by_number(db, job.number)?, by_this: true })
                }
                // It has ended, or is about to: that is no error.
                None => Ok(Cancelled { job, by_this: false }),
            });
            cancelled.collect()
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

    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>> {
        let sql = "SELECT j.id, j.owner, d.requirements FROM jobs j JOIN job_documents d ON d.job = j.number
                   WHERE j.ended_at IS NULL AND j.state IN ('queued_waiting', 'queued_limited') ORDER BY coalesce(j.rank, j.number)";
        self.read_many(move |db| {
            let mut statement = db.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| {
                let id: JobId = row.get(0)?;
                let requirements = kept(row, 2, ("job", &id, "requirements")).map_err(|error| Error::from(Failure::from(error)));
                Ok(WaitingJob { id, user: row.get(1)?, requirements })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn held_jobs(&self) -> Result<Vec<Job>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM jobs WHERE ended_at IS NULL AND state NOT IN ('queued_waiting', 'queued_limited') ORDER BY number"
        );
        self.read_many(move |db| Ok(db.prepare_cached(&sql)?.query_map([], job)?.collect::<Result<_, _>>()?)).await
    }

    async fn advance_job(&self, id: JobId, attempt: u32, transition: Transition) -> Result<Job> {
        self.write(move |db| {
            let job = by_id(db, id)?;
            let state = job.state.after(transition.step()).filter(|_| job.attempt == attempt).ok_or(Error::JobMoved(job.state))?;
            advance(db, &job, state, transition)?;
            by_number(db, job.number)
        })
        .await
    }

    async fn renew_leases(&self, attempts: Vec<(JobId, u32)>, until: DateTime<Utc>) -> Result<()> {
        self.write(move |db| {
            let mut statement =
                db.prepare_cached("UPDATE jobs SET lease_until = ?3 WHERE id = ?1 AND attempt = ?2 AND ended_at IS NULL")?;
            for (id, attempt) in attempts {
                statement.execute(params![id, attempt, micros(until)])?;
            }
            Ok(())
        })
        .await
    }

    async fn prune_jobs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.urgent(move |db| {
            let sql = "DELETE FROM jobs WHERE number IN (SELECT number FROM jobs WHERE ended_at < ?1 LIMIT ?2)";
            Ok(db.prepare_cached(sql)?.execute(params![micros(ended_before), PRUNE_LIMIT])? as u64)
        })
        .await
    }

    async fn expire_temporary_outputs(&self, ended_before: DateTime<Utc>) -> Result<u64> {
        self.urgent(move |db| {
            // An asset that its user has tagged otherwise since, or that any job has saved, is meant to be kept.
            let sql = format!(
                "SELECT {} FROM job_files f JOIN jobs j ON j.number = f.job JOIN assets a ON a.id = f.asset
                 WHERE f.temporary AND j.ended_at < ?1 AND a.tags IN ('[]', '[\"temp\"]')
                     AND NOT EXISTS (SELECT 1 FROM job_files k WHERE k.asset = f.asset AND NOT k.temporary) AND NOT {}
                 GROUP BY a.row LIMIT ?2",
                assets::COLUMNS,
                assets::IS_NEEDED
            );
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![micros(ended_before), PRUNE_LIMIT], assets::found)?;
            let found: Vec<Found> = rows.collect::<Result<_, _>>()?;
            for found in &found {
                assets::remove(db, found)?;
            }
            Ok(found.len() as u64)
        })
        .await
    }
}

impl Sqlite {
    /// Jobs of a user's with their documents, in one statement.
    async fn with_documents(&self, user: UserId, of: &'static str, offset: u64, most: AtMost) -> Result<Vec<(Job, JobDocument)>> {
        // Which and in which order is found first, so that what is sorted are numbers and not documents.
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

/// The user's jobs of these.
fn known(db: &Connection, user: UserId, ids: &[JobId]) -> Outcome<Vec<Job>> {
    let found = ids.iter().map(|id| match owned(db, user, *id) {
        Err(Failure::Refused(Error::NotFound(_))) => Ok(None),
        other => other.map(Some),
    });
    Ok(found.collect::<Outcome<Vec<_>>>()?.into_iter().flatten().collect())
}

fn advance(db: &Connection, job: &Job, state: JobState, transition: Transition) -> Outcome<()> {
    let at = micros(now());
    let set = "UPDATE jobs SET state = ?2, status = ?3, updated_at = ?4, ended_at = ?5";
    let ended = state.is_final().then_some(at);
    let moved = |extra: &str, values: &[&dyn rusqlite::ToSql]| -> Outcome<()> {
        let state: [&dyn rusqlite::ToSql; 5] = [&job.number, &state.as_str(), &state.status().as_str(), &at, &ended];
        db.prepare_cached(&format!("{set}{extra} WHERE number = ?1"))?
            .execute(state.iter().chain(values).copied().collect::<Vec<_>>().as_slice())?;
        Ok(())
    };
    match transition {
        Transition::Allocate { worker, lease_until } => moved(
            ", attempt = attempt + 1, worker = ?6, remote_id = NULL, started_at = NULL, lease_until = ?7",
            &[&worker, &micros(lease_until)],
        ),
        Transition::Send { remote_id } => moved(", remote_id = ?6", &[&remote_id]),
        Transition::Start => moved(", started_at = ?4", &[]),
        // A run that was so short that its beginning was not seen began at its end.
        Transition::Finish => moved(", started_at = coalesce(started_at, ?4)", &[]),
        Transition::Prepare => moved("", &[]),
        Transition::Return { failed } => moved(", lease_until = NULL, remote_id = NULL, failures = failures + ?6", &[&failed]),
        Transition::Fail { error } => moved(", error = ?6, started_at = coalesce(started_at, ?4)", &[&keep(&error)?]),
        Transition::Refuse { error } | Transition::Lose { error } => {
            moved(", lease_until = NULL, error = ?6, duration = ?4 - started_at", &[&keep(&error)?])
        }
        Transition::Stop { status } => {
            moved(", lease_until = NULL, duration = ?4 - started_at", &[])?;
            if !status.is_empty() {
                let status = text(&status);
                let bytes = status.len() as i64;
                db.prepare_cached("UPDATE jobs SET bytes = bytes + ?2 WHERE number = ?1")?.execute(params![job.number, bytes])?;
                count_bytes(db, job.user, Kind::Jobs, bytes)?;
                let sql = "UPDATE job_documents SET status = ?2 WHERE job = ?1";
                db.prepare_cached(sql)?.execute(params![job.number, status])?;
            }
            Ok(())
        }
        Transition::Succeed { results } | Transition::Conclude { results } => {
            let media = results.files.iter().fold(0, |all, file| all | file.medium.bit());
            let count = results.files.len() as i64;
            let preview = results.preview.as_ref().map(Value::to_string);
            moved(
                ", lease_until = NULL, duration = ?4 - started_at, outputs_count = ?6, media = ?7, preview = ?8",
                &[&count, &media, &preview],
            )?;
            keep_results(db, job, *results)
        }
    }
}

/// What a job made is kept, whatever its user stores: the work is done. It counts.
fn keep_results(db: &Connection, job: &Job, results: JobResults) -> Outcome<()> {
    let number = job.number;
    let (outputs, status, meta) = (text(&results.outputs), text(&results.status), text(&results.meta));
    let bytes = (outputs.len() + status.len() + meta.len()) as i64;
    db.prepare_cached("UPDATE jobs SET bytes = bytes + ?2 WHERE number = ?1")?.execute(params![number, bytes])?;
    count_bytes(db, job.user, Kind::Jobs, bytes)?;
    let sql = "UPDATE job_documents SET outputs = ?2, status = ?3, meta = ?4 WHERE job = ?1";
    db.prepare_cached(sql)?.execute(params![number, outputs, status, meta])?;
    let sql = "INSERT OR REPLACE INTO job_files (job, node, key, place, asset, medium, temporary, name)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut statement = db.prepare_cached(sql)?;
    for file in results.files {
        statement.execute(params![number, file.node, file.key, file.index, file.asset, file.medium.bit(), file.temporary, file.name])?;
    }
    Ok(())
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
    let sql =
        format!("SELECT {COLUMNS} FROM jobs WHERE {condition}{beyond} ORDER BY {key}number {direction} LIMIT {limit} OFFSET {offset}");
    let mut statement = db.prepare_cached(&sql)?;
    let jobs = statement.query_map(params_from_iter(&values), job)?.collect::<Result<_, _>>()?;
    Ok((jobs, total.unsigned_abs()))
}

/// Files were looked up before; one may have been deleted since.
fn require_inputs(db: &Connection, user: UserId, inputs: &JobInputs) -> Outcome<()> {
    let mut statement = db.prepare_cached("SELECT 1 FROM assets WHERE hash = ?1 AND owner IN (?2, ?3)")?;
    for file in &inputs.files {
        if !statement.exists(params![file.hash.as_bytes(), user, UserId::LIBRARY])? {
            return Err(Error::InputGone { node: file.node.clone(), input: file.input.clone() }.into());
        }
    }
    Ok(())
}

/// How many keys that stand for nothing any more one submission forgets.
const FORGOTTEN_KEYS: u32 = 100;

fn require_unused(db: &Connection, user: UserId, key: &SubmitKey) -> Outcome<()> {
    let sql = "SELECT k.fingerprint, k.job, j.number FROM submit_keys k LEFT JOIN jobs j ON j.id = k.job AND j.owner = k.owner
               WHERE k.owner = ?1 AND k.key = ?2 AND k.created_at > ?3";
    let row = |row: &Row<'_>| Ok((Blake3::from_bytes(row.get(0)?), row.get::<_, JobId>(1)?, row.get::<_, Option<i64>>(2)?));
    match db.prepare_cached(sql)?.query_row(params![user, key.as_str(), micros(now() - SubmitKey::LIFETIME)], row).optional()? {
        None => Ok(()),
        Some((fingerprint, job, Some(_))) if fingerprint == key.fingerprint() => Err(Error::AlreadyQueued(job).into()),
        Some(_) => Err(Error::KeyReused.into()),
    }
}

/// Keeps that a key stands for a job, and forgets some that are too old.
fn keep_key(db: &Connection, user: UserId, key: &SubmitKey, job: JobId) -> Outcome<()> {
    let sql = "DELETE FROM submit_keys WHERE owner = ?1 AND key IN
                   (SELECT key FROM submit_keys WHERE owner = ?1 AND created_at <= ?2 ORDER BY created_at LIMIT ?3)";
    db.prepare_cached(sql)?.execute(params![user, micros(now() - SubmitKey::LIFETIME), FORGOTTEN_KEYS])?;
    let sql = "INSERT OR REPLACE INTO submit_keys (owner, key, fingerprint, job, created_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.prepare_cached(sql)?.execute(params![user, key.as_str(), key.fingerprint().as_bytes(), job, micros(now())])?;
    Ok(())
}

/// The first label leads to the jobs, in the order of its index; the others are looked up for each.
fn labelled(db: &Connection, user: UserId, labels: &Labels, after: Option<i64>, limit: u32) -> Outcome<Vec<Job>> {
    let mut values =
        vec![Sql::Blob(user.as_uuid().as_bytes().to_vec()), Sql::Integer(after.unwrap_or(i64::MAX)), Sql::Integer(limit.into())];
    let mut texts = |text: &str| {
        values.push(Sql::Text(text.to_owned()));
        values.len()
    };
    let mut pairs = labels.pairs().iter().map(|(key, value)| (texts(key), texts(value))).collect::<Vec<_>>().into_iter();
    let mut chosen = match pairs.next() {
        None => "SELECT number AS job FROM jobs l WHERE l.owner = ?1 AND l.number < ?2".to_owned(),
        Some((key, value)) => {
            format!("SELECT job FROM job_labels l WHERE l.owner = ?1 AND l.job < ?2 AND l.key = ?{key} AND l.value = ?{value}")
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

fn open_in(db: &Connection, user: UserId, status: JobStatus, limit: u32) -> Outcome<Vec<Job>> {
    // Which has run the longest, the start says; those that wait have none.
    let sql =
        format!("SELECT {COLUMNS} FROM jobs WHERE owner = ?1 AND ended_at IS NULL AND status = ?2 ORDER BY started_at, number LIMIT ?3");
    Ok(db.prepare_cached(&sql)?.query_map(params![user, status.as_str(), limit], job)?.collect::<Result<_, _>>()?)
}

fn owned(db: &Connection, user: UserId, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs WHERE id = ?1 AND owner = ?2");
    db.prepare_cached(&sql)?.query_row(params![id, user], job).optional()?.ok_or(Error::NotFound("job").into())
}

fn by_id(db: &Connection, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs WHERE id = ?1");
    db.prepare_cached(&sql)?.query_row([id], job).optional()?.ok_or(Error::NotFound("job").into())
}

fn by_number(db: &Connection, number: i64) -> Outcome<Job> {
    Ok(db.prepare_cached(&format!("SELECT {COLUMNS} FROM jobs WHERE number = ?1"))?.query_row([number], job)?)
}

fn job(row: &Row<'_>) -> rusqlite::Result<Job> {
    let state = row.get_ref(3)?.as_str()?.parse::<JobState>();
    let optional_time = |micros: Option<i64>| micros.map(time);
    let id: JobId = row.get(1)?;
    Ok(Job {
        number: row.get(0)?,
        id,
        user: row.get(2)?,
        state: state.map_err(|error| rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, Box::new(error)))?,
        attempt: row.get(4)?,
        failures: row.get(5)?,
        worker: row.get(6)?,
        remote_id: row.get(7)?,
        lease_until: optional_time(row.get(8)?),
        workflow_id: row.get(9)?,
        created_at: time(row.get(10)?),
        updated_at: time(row.get(11)?),
        started_at: optional_time(row.get(12)?),
        ended_at: optional_time(row.get(13)?),
        outputs_count: row.get(14)?,
        preview: optional_document(row, 15, ("job", &id, "preview"))?,
        error: if row.get_ref(16)? == ValueRef::Null { None } else { Some(kept(row, 16, ("job", &id, "error"))?) },
        previewable_count: row.get(17)?,
        labels: Labels::kept(optional_document(row, 18, ("job", &id, "labels"))?.unwrap_or_default()),
    })
}

/// The documents of a job, from a column on.
fn job_document(row: &Row<'_>, from: usize, id: JobId) -> rusqlite::Result<JobDocument> {
    let length = |column| row.get_ref(column).ok().and_then(|value| value.as_bytes().ok()).map_or(0, <[u8]>::len) as u64;
    // What a job makes is there once it has ended.
    let made = |at, column| Ok::<_, rusqlite::Error>(optional_document(row, from + at, ("job", &id, column))?.unwrap_or_default());
    Ok(JobDocument {
        size_bytes: (from..from + 9).map(length).sum(),
        workflow: document(row, from, ("job", &id, "workflow"))?,
        extra: document(row, from + 1, ("job", &id, "extra"))?,
        output_nodes: document(row, from + 2, ("job", &id, "output_nodes"))?,
        partial: row.get(from + 3)?,
        requirements: kept(row, from + 4, ("job", &id, "requirements"))?,
        inputs: kept(row, from + 5, ("job", &id, "inputs"))?,
        outputs: made(6, "outputs")?,
        status: made(7, "status")?,
        meta: made(8, "meta")?,
    })
}

fn file(row: &Row<'_>) -> rusqlite::Result<JobFile> {
    let bit: i64 = row.get(4)?;
    let asset: AssetId = row.get(3)?;
    let medium =
        [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other].into_iter().find(|medium| medium.bit() == bit);
    let unknown =
        || UnreadableRow { what: "output", id: asset.to_string(), column: "medium", source: format!("`{bit}` is unknown").into() };
    Ok(JobFile {
        node: row.get(0)?,
        key: row.get(1)?,
        index: row.get(2)?,
        asset,
        medium: medium.ok_or_else(unknown)?,
        temporary: row.get(5)?,
        name: row.get(6)?,
    })
}

/// A value as it is kept.
fn keep(value: &impl Kept) -> Outcome<String> {
    Ok(value.to_kept().map_err(|error| Error::Catalogue(Box::new(error)))?)
}

fn text(map: &Map<String, Value>) -> String {
    serde_json::to_string(map).unwrap_or_else(|_| "{}".to_owned())
}
