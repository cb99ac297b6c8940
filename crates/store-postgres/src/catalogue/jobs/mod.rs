//! Jobs in PostgreSQL: how their rows are read. What writes them is in [`queue`], what shows them
//! in [`lists`], and what forgets them when their time is over in [`expiry`].
//!
//! A change locks the rows of its jobs, in the order of their numbers, looks at them, and writes:
//! `JobState::after` decides what follows, here as everywhere. Who counts bytes locks the owner's
//! row before.

mod expiry;
mod lists;
mod queue;

use comfy_cloud_domain::{
    AssetId, Error, Job, JobDocument, JobFile, JobId, JobState, Kept, Labels, Medium, Result,
    UserId,
};
use deadpool_postgres::GenericClient;
use serde_json::{Map, Value};
use tokio_postgres::Row;

use super::failure::{Failure, Outcome};
use super::{document, kept, optional_document, query_opt, time, unreadable};

/// The columns of a job `j`.
const COLUMNS: &str = "j.number, j.id, j.owner, j.state, j.attempt, j.failures, j.worker, j.remote_id, j.lease_until, j.workflow_id, \
                       j.created_at, j.updated_at, j.started_at, j.ended_at, j.outputs_count, j.preview, j.error, \
                       (SELECT count(*) FROM job_files f WHERE f.job = j.number AND f.medium <> 8), j.labels, j.server";
/// How many columns [`COLUMNS`] are.
const JOB_COLUMNS: usize = 20;
/// The columns of a job's documents `d`.
const DOCUMENTS: &str = "d.workflow, d.extra, d.output_nodes, d.partial, d.requirements, d.inputs, d.outputs, d.status, d.meta";
/// What many jobs are deleted in, with all that is theirs.
const LONG: &str = "SET LOCAL statement_timeout = '120s'";

async fn owned(db: &impl GenericClient, user: UserId, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs j WHERE j.id = $1 AND j.owner = $2");
    let row = query_opt(db, &sql, &[&id, &user]).await?.ok_or(Error::NotFound("job"))?;
    job(&row)
}

fn job(row: &Row) -> Outcome<Job> {
    let id: JobId = row.try_get(1)?;
    let optional_time = |at| -> Outcome<_> { Ok(row.try_get::<_, Option<i64>>(at)?.map(time)) };
    let count = |at, column| -> Outcome<u32> {
        u32::try_from(row.try_get::<_, i64>(at)?)
            .map_err(|error| unreadable(("job", &id, column), error))
    };
    let state = row
        .try_get::<_, &str>(3)?
        .parse::<JobState>()
        .map_err(|error| unreadable(("job", &id, "state"), error))?;
    Ok(Job {
        number: row.try_get(0)?,
        id,
        user: row.try_get(2)?,
        state,
        attempt: count(4, "attempt")?,
        failures: count(5, "failures")?,
        worker: row.try_get(6)?,
        remote_id: row.try_get(7)?,
        server: row.try_get(19)?,
        lease_until: optional_time(8)?,
        workflow_id: row.try_get(9)?,
        created_at: time(row.try_get(10)?),
        updated_at: time(row.try_get(11)?),
        started_at: optional_time(12)?,
        ended_at: optional_time(13)?,
        outputs_count: count(14, "outputs_count")?,
        preview: optional_document(row, 15, ("job", &id, "preview"))?,
        error: if row.try_get::<_, Option<&str>>(16)?.is_some() {
            Some(kept(row, 16, ("job", &id, "error"))?)
        } else {
            None
        },
        previewable_count: count(17, "files")?,
        labels: Labels::kept(
            optional_document(row, 18, ("job", &id, "labels"))?.unwrap_or_default(),
        ),
    })
}

/// The documents of a job, from a column on.
fn job_document(row: &Row, from: usize, id: JobId) -> Outcome<JobDocument> {
    let length =
        |at| -> Outcome<u64> { Ok(row.try_get::<_, Option<&str>>(at)?.map_or(0, str::len) as u64) };
    let texts = [0, 1, 2, 4, 5, 6, 7, 8];
    // What a job makes is there once it has ended.
    let made = |at: usize, column| {
        Ok::<_, Failure>(
            optional_document(row, from + at, ("job", &id, column))?.unwrap_or_default(),
        )
    };
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
    let medium = [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other]
        .into_iter()
        .find(|medium| medium.bit() == bit);
    let index = row.try_get::<_, i64>(2)?;
    Ok(JobFile {
        node: row.try_get(0)?,
        key: row.try_get(1)?,
        index: u32::try_from(index)
            .map_err(|error| unreadable(("output", &asset, "place"), error))?,
        asset,
        medium: medium.ok_or_else(|| {
            unreadable(("output", &asset, "medium"), format!("`{bit}` is unknown"))
        })?,
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
