//! The queue of jobs in PostgreSQL.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use comfy_cloud_domain::{
    CancelScope, Cancelled, ClaimId, Error, Job, JobId, JobInputs, JobResults, JobState, JobStatus,
    NewJob, Principal, Result, ServerId, Step, SubmitKey, Transition, UserId, WaitingJob,
};
use comfy_cloud_ports::job_queue::JobQueue;
use deadpool_postgres::{GenericClient, Transaction};
use serde_json::{Value, json};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::super::counts::{Kind, count_bytes, lock as lock_owner, require_room};
use super::super::failure::Outcome;
use super::super::list::{Values, plain};
use super::super::{Postgres, execute, kept, micros, now, query, query_opt};
use super::{COLUMNS, job, keep, text};

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
        let all =
            [&self.workflow, &self.extra, &self.output_nodes, &self.requirements, &self.inputs];
        all.into_iter().chain(&self.labels).map(|document| document.len() as u64).sum()
    }
}

#[async_trait]
impl JobQueue for Postgres {
    async fn enqueue(
        &self,
        principal: &Principal,
        new: NewJob,
        max_waiting: Option<u32>,
    ) -> Result<Job> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let id = new.id.unwrap_or_else(JobId::new);
        let state = JobState::Submitted
            .after(Step::Queue { limited: new.limited })
            .ok_or(Error::JobMoved(JobState::Submitted))?;
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
        let (workflow_id, front, partial) =
            (new.workflow_id.as_deref().map(plain), new.front, new.partial);
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
                // The owner's row is locked: a user's jobs have their numbers in the order of their
                // commits.
                require_room(db, user, bytes, quota).await?;
                if let Some(limit) = max_waiting {
                    require_turn(db, user, limit).await?;
                }
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

    async fn any_job(&self, id: JobId) -> Result<Job> {
        let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1");
        let row =
            query_opt(&*self.lookup().await?, &sql, &[&id]).await?.ok_or(Error::NotFound("job"))?;
        Ok(job(&row)?)
    }

    async fn cancel_jobs(
        &self,
        principal: &Principal,
        scope: CancelScope,
    ) -> Result<Vec<Cancelled>> {
        let (user, scope) = (principal.user(), Arc::new(scope));
        self.change_as(principal, move |db| {
            let scope = Arc::clone(&scope);
            Box::pin(async move { cancel(db, user, &scope).await })
        })
        .await
    }

    async fn waiting_jobs(&self) -> Result<Vec<WaitingJob>> {
        let sql = "SELECT j.id, j.owner, d.requirements FROM jobs j JOIN job_documents d ON d.job = j.number
                   WHERE j.ended_at IS NULL AND j.state IN ('queued_waiting', 'queued_limited') ORDER BY coalesce(j.rank, j.number)";
        let waiting = |row: &Row| -> Outcome<WaitingJob> {
            let id: JobId = row.try_get(0)?;
            let requirements = kept(row, 2, ("job", &id, "requirements")).map_err(Error::from);
            Ok(WaitingJob { id, user: row.try_get(1)?, requirements })
        };
        Ok(query(&self.reader().await?, sql, &[])
            .await?
            .iter()
            .map(waiting)
            .collect::<Outcome<_>>()?)
    }

    async fn waiting_ids(&self) -> Result<Vec<(UserId, JobId)>> {
        let sql = "SELECT owner, id FROM jobs WHERE ended_at IS NULL AND state IN ('queued_waiting', 'queued_limited')";
        let pair = |row: &Row| -> Outcome<_> { Ok((row.try_get(0)?, row.try_get(1)?)) };
        Ok(query(&self.reader().await?, sql, &[])
            .await?
            .iter()
            .map(pair)
            .collect::<Outcome<_>>()?)
    }

    async fn claim(
        &self,
        server: ServerId,
        waiting: &ClaimId,
        worker: &str,
        lease: Duration,
    ) -> Result<Job> {
        let (waiting, worker, lease) = (*waiting, Arc::new(plain(worker)), lease_micros(lease));
        self.change(move |db| {
            let worker = Arc::clone(&worker);
            Box::pin(async move {
                let job = locked(db, waiting.job).await?;
                let state = job.after(&waiting, Step::Allocate)?;
                let further = format!(
                    ", attempt = attempt + 1, worker = $6, server = $7, lease_until = {NOW} + $8, remote_id = NULL, started_at = NULL"
                );
                moved(db, &job, state, micros(now()), &further, &[&*worker, &server, &lease]).await
            })
        })
        .await
    }

    async fn advance(&self, claim: &ClaimId, transition: Transition) -> Result<Job> {
        let (claim, transition) = (*claim, Arc::new(transition));
        self.change(move |db| {
            let transition = Arc::clone(&transition);
            Box::pin(async move {
                if counts_bytes(&transition) {
                    let owner =
                        query_opt(db, "SELECT owner FROM jobs WHERE id = $1", &[&claim.job])
                            .await?;
                    lock_owner(db, owner.ok_or(Error::NotFound("job"))?.try_get(0)?).await?;
                }
                let job = locked(db, claim.job).await?;
                let state = job.after(&claim, transition.step())?;
                advance(db, &job, state, &transition).await
            })
        })
        .await
    }

    async fn renew_claims(&self, claims: &[ClaimId], lease: Duration) -> Result<Vec<ClaimId>> {
        let (claims, lease) = (Arc::new(claims.to_vec()), lease_micros(lease));
        self.change(move |db| {
            let claims = Arc::clone(&claims);
            Box::pin(async move {
                let ids: Vec<JobId> = claims.iter().map(|claim| claim.job).collect();
                let attempts: Vec<i64> = claims.iter().map(|claim| i64::from(claim.attempt)).collect();
                let servers: Vec<Option<ServerId>> = claims.iter().map(|claim| claim.server).collect();
                let sql = format!(
                    "WITH held AS (
                         SELECT j.number FROM jobs j
                         JOIN unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS c (id, attempt, server) USING (id, attempt, server)
                         WHERE j.lease_until IS NOT NULL ORDER BY j.number FOR UPDATE OF j
                     )
                     UPDATE jobs SET lease_until = {NOW} + $4 FROM held WHERE jobs.number = held.number RETURNING jobs.id"
                );
                let rows = query(db, &sql, &[&ids, &attempts, &servers, &lease]).await?;
                let held = rows.iter().map(|row| row.try_get(0)).collect::<Result<HashSet<JobId>, _>>()?;
                Ok(claims.iter().filter(|claim| held.contains(&claim.job)).copied().collect())
            })
        })
        .await
    }

    async fn expired(&self, limit: u32) -> Result<Vec<Job>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM jobs j WHERE j.lease_until < {NOW} ORDER BY j.lease_until, j.number LIMIT $1"
        );
        Ok(query(&self.reader().await?, &sql, &[&i64::from(limit)])
            .await?
            .iter()
            .map(job)
            .collect::<Outcome<_>>()?)
    }

    async fn take_over(&self, server: ServerId, claim: &ClaimId, lease: Duration) -> Result<Job> {
        let (claim, lease) = (*claim, lease_micros(lease));
        self.change(move |db| {
            Box::pin(async move {
                let found = locked(db, claim.job).await?;
                let sql = format!(
                    "UPDATE jobs j SET server = $2, lease_until = {NOW} + $3 WHERE j.number = $1 AND j.lease_until < {NOW} RETURNING {COLUMNS}"
                );
                let taken = match found.claim() == claim {
                    true => query_opt(db, &sql, &[&found.number, &server, &lease]).await?,
                    false => None,
                };
                job(&taken.ok_or(Error::JobMoved(found.state))?)
            })
        })
        .await
    }

    async fn end_leases(&self) -> Result<()> {
        self.change(|db| {
            Box::pin(async move {
                execute(db, "UPDATE jobs SET lease_until = 0 WHERE lease_until IS NOT NULL", &[])
                    .await?;
                Ok(())
            })
        })
        .await
    }
}

/// The time by the clock that leases go by, which is the database's: in microseconds, as times are
/// kept.
const NOW: &str = "(extract(epoch FROM statement_timestamp()) * 1000000)::bigint";

fn lease_micros(lease: Duration) -> i64 {
    // A hundred years are as good as longer.
    i64::try_from(lease.as_micros()).unwrap_or(i64::MAX).min(100 * 365 * 24 * 3600 * 1_000_000)
}

/// A job whose row stays as it is until the transaction ends.
async fn locked(db: &Transaction<'_>, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 FOR UPDATE OF j");
    job(&query_opt(db, &sql, &[&id]).await?.ok_or(Error::NotFound("job"))?)
}

/// Checks that fewer jobs of a user wait than may. With the owner's row locked, none is queued
/// meanwhile.
async fn require_turn(db: &Transaction<'_>, user: UserId, limit: u32) -> Outcome<()> {
    // No more rows are looked at than may be there.
    let sql = "SELECT count(*) FROM (SELECT 1 FROM jobs WHERE owner = $1 AND ended_at IS NULL
                                     AND state IN ('queued_waiting', 'queued_limited') LIMIT $2) waiting";
    let waiting: Option<i64> = query_opt(db, sql, &[&user, &i64::from(limit)])
        .await?
        .map(|row| row.try_get(0))
        .transpose()?;
    if waiting.unwrap_or_default() < i64::from(limit) {
        Ok(())
    } else {
        Err(Error::TooMany { what: "jobs", limit }.into())
    }
}

/// Files were looked up before; one may have been deleted since. With the owner's row locked, none
/// of the owner's is deleted.
async fn require_inputs(db: &Transaction<'_>, user: UserId, inputs: &JobInputs) -> Outcome<()> {
    if inputs.files.is_empty() {
        return Ok(());
    }
    let sql = "SELECT i.at FROM unnest($1::bytea[]) WITH ORDINALITY i (hash, at)
               WHERE NOT EXISTS (SELECT 1 FROM assets a WHERE a.hash = i.hash AND a.owner IN ($2, $3)) ORDER BY i.at LIMIT 1";
    let Some(row) = query_opt(db, sql, &[&hashes(inputs), &user, &UserId::LIBRARY]).await? else {
        return Ok(());
    };
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
    let Some(row) =
        query_opt(db, sql, &[&user, &key.as_str(), &micros(now() - SubmitKey::LIFETIME)]).await?
    else {
        return Ok(());
    };
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
    execute(
        db,
        sql,
        &[&user, &key.as_str(), &key.fingerprint().as_bytes().as_slice(), &job, &micros(now())],
    )
    .await?;
    Ok(())
}

async fn cancel(
    db: &Transaction<'_>,
    user: UserId,
    scope: &CancelScope,
) -> Outcome<Vec<Cancelled>> {
    let ids = match scope {
        CancelScope::All(ids) | CancelScope::OpenOf(ids) | CancelScope::PendingOf(ids) => Some(ids),
        CancelScope::Pending | CancelScope::Open | CancelScope::Oldest => None,
    };
    let of = if ids.is_some() {
        "j.id = ANY($2)"
    } else {
        "$2::uuid[] IS NULL AND j.ended_at IS NULL AND j.status IN ('pending', 'in_progress')"
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM jobs j WHERE j.owner = $1 AND {of} ORDER BY j.number FOR UPDATE OF j"
    );
    let locked = query(db, &sql, &[&user, &ids]).await?;
    let jobs = locked.iter().map(job).collect::<Outcome<Vec<_>>>()?;
    let jobs = in_scope(jobs, scope)?;
    let at = now();
    let (mut numbers, mut states, mut statuses, mut ends) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
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
    let known = |ids: &[JobId]| -> Vec<Job> {
        ids.iter().filter_map(|id| by_id.get(id).cloned()).collect()
    };
    // Which has run the longest, the start says; those that wait have none.
    let of = |status| {
        let mut of: Vec<Job> =
            jobs.iter().filter(|job| job.state.status() == status).cloned().collect();
        of.sort_by_key(|job| (job.started_at, job.number));
        of
    };
    Ok(match scope {
        CancelScope::All(ids) => {
            let all = ids.iter().map(|id| by_id.get(id).cloned().ok_or(Error::NotFound("job")));
            all.collect::<Result<_>>()?
        }
        CancelScope::OpenOf(ids) => {
            known(ids).into_iter().filter(|job| !job.state.is_final()).collect()
        }
        CancelScope::PendingOf(ids) => {
            known(ids).into_iter().filter(|job| job.state.status() == JobStatus::Pending).collect()
        }
        CancelScope::Pending => of(JobStatus::Pending),
        CancelScope::Open => {
            of(JobStatus::Pending).into_iter().chain(of(JobStatus::InProgress)).collect()
        }
        CancelScope::Oldest => {
            of(JobStatus::InProgress).into_iter().chain(of(JobStatus::Pending)).take(1).collect()
        }
    })
}

/// Whether a step writes documents, which its owner's row counts.
fn counts_bytes(transition: &Transition) -> bool {
    matches!(
        transition,
        Transition::Stop { .. } | Transition::Succeed { .. } | Transition::Conclude { .. }
    )
}

/// Moves a job whose row is locked; returns it as it is then.
async fn advance(
    db: &Transaction<'_>,
    job: &Job,
    state: JobState,
    transition: &Transition,
) -> Outcome<Job> {
    let at = micros(now());
    match transition {
        Transition::Send { remote_id } => {
            moved(db, job, state, at, ", remote_id = $6", &[&plain(remote_id)]).await
        }
        Transition::Start => moved(db, job, state, at, ", started_at = $4", &[]).await,
        // A run that was so short that its beginning was not seen began at its end.
        Transition::Finish => {
            moved(db, job, state, at, ", started_at = coalesce(started_at, $4)", &[]).await
        }
        Transition::Prepare => moved(db, job, state, at, "", &[]).await,
        Transition::Return { failed } => {
            let further =
                ", server = NULL, lease_until = NULL, remote_id = NULL, failures = failures + $6";
            moved(db, job, state, at, further, &[&i64::from(*failed)]).await
        }
        Transition::Fail { error } => {
            moved(
                db,
                job,
                state,
                at,
                ", error = $6, started_at = coalesce(started_at, $4)",
                &[&keep(error)?],
            )
            .await
        }
        Transition::Refuse { error } | Transition::Lose { error } => {
            moved(
                db,
                job,
                state,
                at,
                ", server = NULL, lease_until = NULL, error = $6, duration = $4 - started_at",
                &[&keep(error)?],
            )
            .await
        }
        Transition::Stop { status } => {
            let mut bytes = 0;
            if !status.is_empty() {
                let status = text(status);
                bytes = status.len() as i64;
                execute(
                    db,
                    "UPDATE job_documents SET status = $2 WHERE job = $1",
                    &[&job.number, &status],
                )
                .await?;
                count_bytes(db, job.user, Kind::Jobs, bytes).await?;
            }
            moved(db, job, state, at, ", server = NULL, lease_until = NULL, duration = $4 - started_at, bytes = bytes + $6", &[&bytes])
                .await
        }
        Transition::Succeed { results } | Transition::Conclude { results } => {
            let media = results.files.iter().fold(0, |all, file| all | file.medium.bit());
            let count = results.files.len() as i64;
            let preview = results.preview.as_ref().map(Value::to_string);
            let bytes = keep_results(db, job, results).await?;
            let further = ", server = NULL, lease_until = NULL, duration = $4 - started_at, outputs_count = $6, media = $7, preview = $8, bytes = bytes + $9";
            moved(db, job, state, at, further, &[&count, &media, &preview, &bytes]).await
        }
    }
}

/// Writes the state of a job, and what else is set with it, from the sixth value on.
async fn moved(
    db: &Transaction<'_>,
    job: &Job,
    state: JobState,
    at: i64,
    further: &str,
    values: Values<'_>,
) -> Outcome<Job> {
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

/// What a job made is kept, whatever its user stores: the work is done. It counts; returns how many
/// bytes.
async fn keep_results(db: &Transaction<'_>, job: &Job, results: &JobResults) -> Outcome<i64> {
    let number = job.number;
    let (outputs, status, meta) =
        (text(&results.outputs), text(&results.status), text(&results.meta));
    let bytes = (outputs.len() + status.len() + meta.len()) as i64;
    let sql = "UPDATE job_documents SET outputs = $2, status = $3, meta = $4 WHERE job = $1";
    execute(db, sql, &[&number, &outputs, &status, &meta]).await?;
    // Of several in one place the last counts; their order is the order of lists.
    let files = results
        .files
        .iter()
        .map(|file| ((plain(&file.node), plain(&file.key), i64::from(file.index)), file));
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
    execute(db, sql, &[&number, &nodes, &keys, &places, &assets, &media, &temporary, &names])
        .await?;
    count_bytes(db, job.user, Kind::Jobs, bytes).await?;
    Ok(bytes)
}
