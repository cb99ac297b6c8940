//! The queue of jobs in SQLite.

use std::time::Duration;

use async_trait::async_trait;
use comfy_cloud_domain::{
    Blake3, CancelScope, Cancelled, ClaimId, Error, Job, JobId, JobInputs, JobResults, JobState,
    JobStatus, NewJob, Principal, Result, ServerId, Step, SubmitKey, Transition, UserId,
    WaitingJob,
};
use comfy_cloud_ports::job_queue::JobQueue;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use super::super::counts::{Kind, count_bytes, require_room};
use super::super::failure::{Failure, Outcome};
use super::super::{Sqlite, kept, micros, now};
use super::{COLUMNS, by_id, by_number, job, keep, owned, text};

#[async_trait]
impl JobQueue for Sqlite {
    async fn enqueue(
        &self,
        principal: &Principal,
        new: NewJob,
        max_waiting: Option<u32>,
    ) -> Result<Job> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let id = new.id.unwrap_or_else(JobId::new);
        self.write_as(principal, move |db| {
            if let Some(key) = &new.key {
                require_unused(db, user, key)?;
            }
            if new.id.is_some() && db.prepare_cached("SELECT 1 FROM jobs WHERE id = ?1")?.exists([id])? {
                return Err(Error::NameTaken(id.to_string()).into());
            }
            if let Some(limit) = max_waiting {
                require_turn(db, user, limit)?;
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

    async fn any_job(&self, id: JobId) -> Result<Job> {
        self.read_few(|db| by_id(db, id))
    }

    async fn cancel_jobs(
        &self,
        principal: &Principal,
        scope: CancelScope,
    ) -> Result<Vec<Cancelled>> {
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

    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>> {
        let sql = "SELECT j.id, j.owner, d.requirements FROM jobs j JOIN job_documents d ON d.job = j.number
                   WHERE j.ended_at IS NULL AND j.state IN ('queued_waiting', 'queued_limited') ORDER BY coalesce(j.rank, j.number)";
        self.read_many(move |db| {
            let mut statement = db.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| {
                let id: JobId = row.get(0)?;
                let requirements = kept(row, 2, ("job", &id, "requirements"))
                    .map_err(|error| Error::from(Failure::from(error)));
                Ok(WaitingJob { id, user: row.get(1)?, requirements })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn waiting_ids(&self) -> Result<Vec<(UserId, JobId)>> {
        let sql = "SELECT owner, id FROM jobs WHERE ended_at IS NULL AND state IN ('queued_waiting', 'queued_limited')";
        let pair = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        self.read_many(move |db| {
            Ok(db.prepare_cached(sql)?.query_map([], pair)?.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn claim(
        &self,
        server: ServerId,
        waiting: &ClaimId,
        worker: &str,
        lease: Duration,
    ) -> Result<Job> {
        let (waiting, worker) = (*waiting, worker.to_owned());
        self.write(move |db| {
            let job = by_id(db, waiting.job)?;
            let state = job.after(&waiting, Step::Allocate)?;
            let sql = "UPDATE jobs SET state = ?2, status = ?3, updated_at = ?4, attempt = attempt + 1, worker = ?5, server = ?6,
                           lease_until = ?7, remote_id = NULL, started_at = NULL WHERE number = ?1";
            let values = params![job.number, state.as_str(), state.status().as_str(), micros(now()), worker, server, until(lease)];
            db.prepare_cached(sql)?.execute(values)?;
            by_number(db, job.number)
        })
        .await
    }

    async fn advance(&self, claim: &ClaimId, transition: Transition) -> Result<Job> {
        let claim = *claim;
        self.write(move |db| {
            let job = by_id(db, claim.job)?;
            let state = job.after(&claim, transition.step())?;
            advance(db, &job, state, transition)?;
            by_number(db, job.number)
        })
        .await
    }

    async fn renew_claims(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<ClaimId>> {
        let claims = claims.to_vec();
        self.write(move |db| {
            let sql = "UPDATE jobs SET lease_until = ?4 WHERE id = ?1 AND attempt = ?2 AND server = ?3 AND lease_until IS NOT NULL";
            let mut statement = db.prepare_cached(sql)?;
            let mut held = Vec::new();
            for claim in claims {
                if statement.execute(params![claim.job, claim.attempt, claim.server, until(lease)])? == 1 {
                    held.push(claim);
                }
            }
            Ok(held)
        })
        .await
    }

    async fn expired(&self, limit: u32) -> Result<Vec<Job>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM jobs WHERE lease_until < ?1 ORDER BY lease_until, number LIMIT ?2"
        );
        let at = micros(now());
        self.read_many(move |db| {
            Ok(db
                .prepare_cached(&sql)?
                .query_map(params![at, limit], job)?
                .collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn take_over(&self, server: ServerId, claim: &ClaimId, lease: Duration) -> Result<Job> {
        let claim = *claim;
        self.write(move |db| {
            let job = by_id(db, claim.job)?;
            let sql = "UPDATE jobs SET server = ?2, lease_until = ?3 WHERE number = ?1 AND lease_until < ?4";
            let values = params![job.number, server, until(lease), micros(now())];
            if job.claim() != claim || db.prepare_cached(sql)?.execute(values)? == 0 {
                return Err(Error::JobMoved(job.state).into());
            }
            by_number(db, job.number)
        })
        .await
    }

    async fn end_leases(&self) -> Result<()> {
        self.write(|db| {
            db.prepare_cached("UPDATE jobs SET lease_until = 0 WHERE lease_until IS NOT NULL")?
                .execute([])?;
            Ok(())
        })
        .await
    }
}

/// The end of a lease that lasts so long from now.
fn until(lease: Duration) -> i64 {
    micros(now()).saturating_add(i64::try_from(lease.as_micros()).unwrap_or(i64::MAX))
}

/// Checks that fewer jobs of a user wait than may.
fn require_turn(db: &Connection, user: UserId, limit: u32) -> Outcome<()> {
    // No more rows are looked at than may be there.
    let sql = "SELECT count(*) FROM (SELECT 1 FROM jobs WHERE owner = ?1 AND ended_at IS NULL
                                     AND state IN ('queued_waiting', 'queued_limited') LIMIT ?2)";
    let waiting: u32 = db.prepare_cached(sql)?.query_row(params![user, limit], |row| row.get(0))?;
    if waiting < limit { Ok(()) } else { Err(Error::TooMany { what: "jobs", limit }.into()) }
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
        let state: [&dyn rusqlite::ToSql; 5] =
            [&job.number, &state.as_str(), &state.status().as_str(), &at, &ended];
        db.prepare_cached(&format!("{set}{extra} WHERE number = ?1"))?
            .execute(state.iter().chain(values).copied().collect::<Vec<_>>().as_slice())?;
        Ok(())
    };
    match transition {
        Transition::Send { remote_id } => moved(", remote_id = ?6", &[&remote_id]),
        Transition::Start => moved(", started_at = ?4", &[]),
        // A run that was so short that its beginning was not seen began at its end.
        Transition::Finish => moved(", started_at = coalesce(started_at, ?4)", &[]),
        Transition::Prepare => moved("", &[]),
        Transition::Return { failed } => moved(
            ", server = NULL, lease_until = NULL, remote_id = NULL, failures = failures + ?6",
            &[&failed],
        ),
        Transition::Fail { error } => {
            moved(", error = ?6, started_at = coalesce(started_at, ?4)", &[&keep(&error)?])
        }
        Transition::Refuse { error } | Transition::Lose { error } => moved(
            ", server = NULL, lease_until = NULL, error = ?6, duration = ?4 - started_at",
            &[&keep(&error)?],
        ),
        Transition::Stop { status } => {
            moved(", server = NULL, lease_until = NULL, duration = ?4 - started_at", &[])?;
            if !status.is_empty() {
                let status = text(&status);
                let bytes = status.len() as i64;
                db.prepare_cached("UPDATE jobs SET bytes = bytes + ?2 WHERE number = ?1")?
                    .execute(params![job.number, bytes])?;
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
                ", server = NULL, lease_until = NULL, duration = ?4 - started_at, outputs_count = ?6, media = ?7, preview = ?8",
                &[&count, &media, &preview],
            )?;
            keep_results(db, job, *results)
        }
    }
}

/// What a job made is kept, whatever its user stores: the work is done. It counts.
fn keep_results(db: &Connection, job: &Job, results: JobResults) -> Outcome<()> {
    let number = job.number;
    let (outputs, status, meta) =
        (text(&results.outputs), text(&results.status), text(&results.meta));
    let bytes = (outputs.len() + status.len() + meta.len()) as i64;
    db.prepare_cached("UPDATE jobs SET bytes = bytes + ?2 WHERE number = ?1")?
        .execute(params![number, bytes])?;
    count_bytes(db, job.user, Kind::Jobs, bytes)?;
    let sql = "UPDATE job_documents SET outputs = ?2, status = ?3, meta = ?4 WHERE job = ?1";
    db.prepare_cached(sql)?.execute(params![number, outputs, status, meta])?;
    let sql =
        "INSERT OR REPLACE INTO job_files (job, node, key, place, asset, medium, temporary, name)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let mut statement = db.prepare_cached(sql)?;
    for file in results.files {
        statement.execute(params![
            number,
            file.node,
            file.key,
            file.index,
            file.asset,
            file.medium.bit(),
            file.temporary,
            file.name
        ])?;
    }
    Ok(())
}

/// Files were looked up before; one may have been deleted since.
fn require_inputs(db: &Connection, user: UserId, inputs: &JobInputs) -> Outcome<()> {
    let mut statement =
        db.prepare_cached("SELECT 1 FROM assets WHERE hash = ?1 AND owner IN (?2, ?3)")?;
    for file in &inputs.files {
        if !statement.exists(params![file.hash.as_bytes(), user, UserId::LIBRARY])? {
            return Err(
                Error::InputGone { node: file.node.clone(), input: file.input.clone() }.into()
            );
        }
    }
    Ok(())
}

/// How many keys that stand for nothing any more one submission forgets.
const FORGOTTEN_KEYS: u32 = 100;

fn require_unused(db: &Connection, user: UserId, key: &SubmitKey) -> Outcome<()> {
    let sql = "SELECT k.fingerprint, k.job, j.number FROM submit_keys k LEFT JOIN jobs j ON j.id = k.job AND j.owner = k.owner
               WHERE k.owner = ?1 AND k.key = ?2 AND k.created_at > ?3";
    let row = |row: &Row<'_>| {
        Ok((
            Blake3::from_bytes(row.get(0)?),
            row.get::<_, JobId>(1)?,
            row.get::<_, Option<i64>>(2)?,
        ))
    };
    match db
        .prepare_cached(sql)?
        .query_row(params![user, key.as_str(), micros(now() - SubmitKey::LIFETIME)], row)
        .optional()?
    {
        None => Ok(()),
        Some((fingerprint, job, Some(_))) if fingerprint == key.fingerprint() => {
            Err(Error::AlreadyQueued(job).into())
        }
        Some(_) => Err(Error::KeyReused.into()),
    }
}

/// Keeps that a key stands for a job, and forgets some that are too old.
fn keep_key(db: &Connection, user: UserId, key: &SubmitKey, job: JobId) -> Outcome<()> {
    let sql = "DELETE FROM submit_keys WHERE owner = ?1 AND key IN
                   (SELECT key FROM submit_keys WHERE owner = ?1 AND created_at <= ?2 ORDER BY created_at LIMIT ?3)";
    db.prepare_cached(sql)?.execute(params![
        user,
        micros(now() - SubmitKey::LIFETIME),
        FORGOTTEN_KEYS
    ])?;
    let sql = "INSERT OR REPLACE INTO submit_keys (owner, key, fingerprint, job, created_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.prepare_cached(sql)?.execute(params![
        user,
        key.as_str(),
        key.fingerprint().as_bytes(),
        job,
        micros(now())
    ])?;
    Ok(())
}

fn open_in(db: &Connection, user: UserId, status: JobStatus, limit: u32) -> Outcome<Vec<Job>> {
    // Which has run the longest, the start says; those that wait have none.
    let sql = format!(
        "SELECT {COLUMNS} FROM jobs WHERE owner = ?1 AND ended_at IS NULL AND status = ?2 ORDER BY started_at, number LIMIT ?3"
    );
    Ok(db
        .prepare_cached(&sql)?
        .query_map(params![user, status.as_str(), limit], job)?
        .collect::<Result<_, _>>()?)
}
