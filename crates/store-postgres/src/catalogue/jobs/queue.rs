//! The queue of jobs in PostgreSQL.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    CancelScope, Cancelled, Error, Job, JobId, JobInputs, JobResults, JobState, JobStatus, NewJob, Principal, Result, Step, SubmitKey,
    Transition, UserId, WaitingJob,
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
        let all = [&self.workflow, &self.extra, &self.output_nodes, &self.requirements, &self.inputs];
        all.into_iter().chain(&self.labels).map(|document| document.len() as u64).sum()
    }
}

#[async_trait]
impl JobQueue for Postgres {
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

    async fn any_job(&self, id: JobId) -> Result<Job> {
        let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1");
        let row = query_opt(&*self.lookup().await?, &sql, &[&id]).await?.ok_or(Error::NotFound("job"))?;
        Ok(job(&row)?)
    }

    async fn cancel_jobs(&self, principal: &Principal, scope: CancelScope) -> Result<Vec<Cancelled>> {
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
